import { text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { isUsableId } from '../resources.ts';

interface Ids {
  has(id: string): boolean;
}

/** The resources of the document to which a route can lead. */
export interface Targets {
  readonly internetGateways: Ids;
  readonly egressOnlyInternetGateways: Ids;
  readonly natGateways: Ids;
  readonly networkInterfaces: Ids;
  readonly instances: Ids;
  readonly peerings: Ids;
  readonly transitGateways: Ids;
  readonly vpnGateways: Ids;
  readonly vpcEndpoints: Ids;
  readonly firewallEndpoints: Ids;
}

export interface FoundTarget {
  readonly id: string;
  /** It should be in the document, and the input does not have it. */
  readonly missing: boolean;
}

/**
 * Members with targets that the document cannot hold, or does not: the id is kept, and a walk that needs it says so. An id tells
 * by how it begins of what it is; one that another format made up gets that beginning.
 */
const UNMODELLED = [
  ['TransitGatewayId', 'tgw-'],
  ['VpcPeeringConnectionId', 'pcx-'],
  ['CarrierGatewayId', 'cagw-'],
  ['LocalGatewayId', 'lgw-'],
  ['CoreNetworkArn', 'arn:'],
  ['OdbNetworkArn', 'arn:'],
  ['VpcEndpointId', 'vpce-'],
] as const;

/** What stands for a target that is known only after apply. */
const UNKNOWN_TARGET = 'unknown:';

/** Where a route leads; undefined where it names nothing. */
export function findTarget(route: JsonObject, targets: Targets): FoundTarget | undefined {
  const target =
    modelled(route, 'EgressOnlyInternetGatewayId', targets.egressOnlyInternetGateways) ??
    modelled(route, 'NatGatewayId', targets.natGateways) ??
    found(route, 'VpcPeeringConnectionId', targets.peerings) ??
    found(route, 'TransitGatewayId', targets.transitGateways) ??
    found(route, 'GatewayId', targets.vpnGateways, targets.vpcEndpoints, targets.firewallEndpoints) ??
    found(route, 'VpcEndpointId', targets.vpcEndpoints, targets.firewallEndpoints) ??
    unmodelled(route) ??
    gateway(route, targets.internetGateways) ??
    host(route, targets);
  return target !== undefined && isUsableId(target.id) ? target : undefined;
}

function modelled(route: JsonObject, member: string, ids: Ids): FoundTarget | undefined {
  const id = text(route, member);
  return id === undefined ? undefined : { id, missing: !ids.has(id) };
}

/** As `modelled`, of what the document need not have: the walk then says that it does not know the way. */
function found(route: JsonObject, member: string, ...collections: readonly Ids[]): FoundTarget | undefined {
  const id = text(route, member);
  return id !== undefined && collections.some((ids) => ids.has(id)) ? { id, missing: false } : undefined;
}

function unmodelled(route: JsonObject): FoundTarget | undefined {
  const unknown = text(route, 'UnknownTarget');
  if (unknown !== undefined) return { id: `${UNKNOWN_TARGET}${unknown}`, missing: false };
  const [id] = UNMODELLED.flatMap(([member, start]) => {
    const written = text(route, member);
    if (written === undefined) return [];
    return written.startsWith(start) ? written : `${start}${written}`;
  });
  return id === undefined ? undefined : { id, missing: false };
}

/** GatewayId holds `local`, internet gateways, virtual private gateways and endpoints of two kinds. */
function gateway(route: JsonObject, internetGateways: Ids): FoundTarget | undefined {
  const id = text(route, 'GatewayId');
  if (id === undefined || id === 'local' || internetGateways.has(id)) {
    return id === undefined ? undefined : { id, missing: false };
  }
  // Other formats name gateways by what their own resources are called.
  if (/^(igw|vgw|vpce)-/.test(id)) return { id, missing: id.startsWith('igw-') };
  return { id: `${/endpoint/i.test(id) ? 'vpce-' : 'vgw-'}${id}`, missing: false };
}

/** A route to an instance names its interface too, which is the more exact. */
function host(route: JsonObject, { networkInterfaces, instances }: Targets): FoundTarget | undefined {
  const networkInterface = text(route, 'NetworkInterfaceId');
  const instance = text(route, 'InstanceId');
  if (networkInterface !== undefined && networkInterfaces.has(networkInterface)) {
    return { id: networkInterface, missing: false };
  }
  if (instance !== undefined && instances.has(instance)) return { id: instance, missing: false };
  const id = networkInterface ?? instance;
  return id === undefined ? undefined : { id, missing: true };
}
