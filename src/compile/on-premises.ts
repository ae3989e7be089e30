import { error } from '../base/issue.ts';
import { child, pointer } from '../base/json-pointer.ts';
import { addressAt, type Cidr } from '../net/cidr.ts';
import { compileDirectConnect, type DirectConnect } from './direct-connect.ts';
import type { OnPremisesNetwork, TransitGateway, VpnConnection, VpnGateway } from './network.ts';
import type { SiteDraft, VpcDraft, VpnGatewayDraft } from './draft.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** A host of a network on premises where the document names none: the tenth address of its first block. */
const HOST_INDEX = 10;

export interface OnPremises extends DirectConnect {
  readonly onPremisesNetworks: ReadonlyMap<string, OnPremisesNetwork>;
  readonly vpnGateways: ReadonlyMap<string, VpnGateway>;
  readonly vpnConnections: ReadonlyMap<string, VpnConnection>;
}

/** Networks on premises, and the VPN connections that join them to virtual private and transit gateways. */
export function compileOnPremises(
  reader: Reader,
  vpcs: ReadonlyMap<string, VpcDraft>,
  transitGateways: ReadonlyMap<string, TransitGateway>,
): OnPremises {
  const sites = compileSites(reader);
  const gateways = compileVpnGateways(reader, vpcs);
  const devices = new Map<string, SiteDraft>();
  for (const [id, written] of resourcesOf(reader.scenario.customerGateways)) {
    const at = child(pointer('customerGateways', id), 'onPremises');
    const site = reader.resolve(sites, 'onPremisesNetworks', written.onPremises, at);
    if (site !== undefined) devices.set(id, site);
  }
  const connections = new Map<string, VpnConnection>();
  for (const [id, written] of resourcesOf(reader.scenario.vpnConnections)) {
    const at = pointer('vpnConnections', id);
    const site = reader.resolve(
      devices,
      'customerGateways',
      written.customerGateway,
      child(at, 'customerGateway'),
    );
    const vpnGateway =
      written.vpnGateway === undefined
        ? undefined
        : reader.resolve(gateways, 'vpnGateways', written.vpnGateway, child(at, 'vpnGateway'));
    const transitGateway =
      written.transitGateway === undefined
        ? undefined
        : reader.resolve(
            transitGateways,
            'transitGateways',
            written.transitGateway,
            child(at, 'transitGateway'),
          );
    const gateway = vpnGateway ?? transitGateway;
    if (site === undefined || gateway === undefined) continue;
    const tunnels = (written.tunnels ?? ['up', 'up']).map((state) => state === 'up');
    const routing = written.routing ?? 'bgp';
    const known =
      written.prefixes?.map((text, index) => reader.cidr(text, child(at, 'prefixes', index))) ?? site.cidrs;
    // ASSUMPTION CA-20: static prefixes stay with every tunnel down, what BGP has told is withdrawn.
    const isWithdrawn = routing === 'bgp' && (written.bgp === 'down' || !tunnels.includes(true));
    const connection: VpnConnection = {
      kind: 'vpn-connection',
      id,
      at,
      site,
      gateway,
      routing,
      prefixes: isWithdrawn ? [] : known,
      tunnels,
      deviceTunnel: written.deviceTunnel ?? null,
    };
    connections.set(id, connection);
    site.connections.push(connection);
    vpnGateway?.connections.push(connection);
  }
  const directConnect = compileDirectConnect(reader, sites, gateways, transitGateways);
  return { onPremisesNetworks: sites, vpnGateways: gateways, vpnConnections: connections, ...directConnect };
}

function compileSites(reader: Reader): Map<string, SiteDraft> {
  const sites = new Map<string, SiteDraft>();
  for (const [id, written] of resourcesOf(reader.scenario.onPremisesNetworks)) {
    const at = pointer('onPremisesNetworks', id);
    const cidrs = written.cidrs.flatMap((text, index): readonly Cidr[] => {
      const block = reader.cidr4(text, child(at, 'cidrs', index), 'VGW-10');
      return block === undefined ? [] : [block];
    });
    const [first] = cidrs;
    if (first === undefined) continue;
    const given =
      written.host === undefined ? undefined : reader.ipv4(written.host, child(at, 'host'), 'VGW-10');
    const index = first.prefixLength > 28 ? 0 : HOST_INDEX;
    const routes =
      written.routes?.map((text, place) => reader.cidr(text, child(at, 'routes', place))) ?? null;
    const host = given ?? addressAt(first, index);
    sites.set(id, { kind: 'on-premises', id, at, cidrs, host, routes, connections: [], interfaces: [] });
  }
  return sites;
}

function compileVpnGateways(
  reader: Reader,
  vpcs: ReadonlyMap<string, VpcDraft>,
): Map<string, VpnGatewayDraft> {
  const gateways = new Map<string, VpnGatewayDraft>();
  for (const [id, written] of resourcesOf(reader.scenario.vpnGateways)) {
    const at = pointer('vpnGateways', id);
    const named =
      written.vpc === undefined ? null : reader.resolve(vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
    if (named === undefined) continue;
    const state = written.state ?? (named === null ? 'detached' : 'attached');
    const vpc = state === 'detached' ? null : named;
    const other = [...gateways.values()].find((known) => vpc !== null && known.vpc === vpc);
    if (other !== undefined && vpc !== null) {
      const params = { vpc: vpc.id, other: other.id };
      reader.report(error('second-vpn-gateway', child(at, 'vpc'), { params, rule: 'VGW-1' }));
    }
    gateways.set(id, { kind: 'vpn-gateway', id, at, vpc, state, connections: [], interfaces: [] });
  }
  return gateways;
}
