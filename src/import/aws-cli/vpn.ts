import { pointer } from '../../base/json-pointer.ts';
import { cidrSchema } from '../../model/common.ts';
import {
  customerGatewaySchema,
  onPremisesSchema,
  vpnConnectionSchema,
  vpnGatewaySchema,
} from '../../model/on-premises.ts';
import type { Vpc } from '../../model/vpc.ts';
import { overlaps } from '../../net/cidr.ts';
import type { z } from 'zod';
import { flag, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, ignored, type Reading } from '../report.ts';
import {
  accept,
  blockOf,
  defined,
  isUsableId,
  normalised,
  sourceOf,
  unlessEmpty,
  type Item,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AwsInput } from './input.ts';

export type VpnGateway = z.infer<typeof vpnGatewaySchema>;
export type VpnConnection = z.infer<typeof vpnConnectionSchema>;
export type CustomerGateway = z.infer<typeof customerGatewaySchema>;
export type OnPremises = z.infer<typeof onPremisesSchema>;

interface Ids {
  has(id: string): boolean;
}

export interface Vpn {
  readonly vpnGateways: Resources<VpnGateway>;
  readonly customerGateways: Resources<CustomerGateway>;
  readonly vpnConnections: Resources<VpnConnection>;
  readonly onPremisesNetworks: Resources<OnPremises>;
}

/**
 * VPN connections, with the gateways at both ends and what lies behind them. Nothing in AWS describes the network on
 * premises: its blocks are those of the static routes of its connections, and of the routes that lead there.
 */
export function* readVpn(input: AwsInput, vpcs: Resources<Vpc>, transitGateways: Ids): Reading<Vpn> {
  const gateways = yield* readVpnGateways(input, vpcs);
  const devices = new Map(living(input.items('CustomerGateways')).map((item) => [item.id, item]));
  const vpnConnections = new Map<string, Resource<VpnConnection>>();
  const behind = new Map<string, { readonly blocks: Set<string>; readonly place: Item['place'] }>();
  for (const item of input.items('VpnConnections')) {
    const { id, value, place } = item;
    if (isGone(value)) {
      yield ignored('deleted', place, 'VpnConnections');
      continue;
    }
    const device = text(value, 'CustomerGatewayId');
    const vpnGateway = text(value, 'VpnGatewayId');
    const transitGateway = text(value, 'TransitGatewayId');
    const isJoined = gateways.has(vpnGateway ?? '') || transitGateways.has(transitGateway ?? '');
    if (device === undefined || !isUsableId(device) || !isJoined) {
      yield ignored('resource-not-given', place, 'VpnConnections');
      continue;
    }
    const prefixes = yield* blocks(prefixesOf(input, item), id, place);
    const isStatic = flag(object(value, 'Options'), 'StaticRoutesOnly') === true;
    const candidate = defined({
      name: nameTag(value),
      customerGateway: device,
      vpnGateway: gateways.has(vpnGateway ?? '') ? vpnGateway : undefined,
      transitGateway: gateways.has(vpnGateway ?? '') ? undefined : transitGateway,
      routing: isStatic ? 'static' : undefined,
      // What BGP has told is known from the routes that it made, if there are any.
      prefixes: isStatic ? prefixes : unlessEmpty(prefixes),
      tunnels: tunnelsOf(value),
    });
    const read = yield* accept(vpnConnectionSchema, candidate, { what: 'vpnConnections', id, place });
    if (read === undefined) continue;
    vpnConnections.set(id, { value: read, ...sourceOf(item) });
    const known = behind.get(device) ?? { blocks: new Set<string>(), place };
    behind.set(device, known);
    for (const block of prefixes) known.blocks.add(block);
    for (const block of yield* blocks(routesTo(input, item), id, place)) known.blocks.add(block);
  }
  const sites = yield* readSites(behind, devices, vpcs);
  for (const [id, item] of devices) {
    if (!behind.has(id)) yield ignored('not-associated', item.place, 'CustomerGateways');
  }
  const vpnGateways = yield* joined(input, gateways, vpnConnections);
  return { vpnGateways, vpnConnections, ...sites };
}

function isGone(value: JsonObject): boolean {
  return /^delet/.test(text(value, 'State') ?? '');
}

function living(items: readonly Item[]): readonly Item[] {
  return items.filter(({ value }) => !isGone(value));
}

function* readVpnGateways(input: AwsInput, vpcs: Resources<Vpc>): Reading<Resources<VpnGateway>> {
  const gateways = new Map<string, Resource<VpnGateway>>();
  const taken = new Set<string>();
  for (const item of input.items('VpnGateways')) {
    const { id, value, place } = item;
    const attachments = objects(value, 'VpcAttachments');
    const attachment = attachments.find((each) => text(each, 'State') !== 'detached') ?? {};
    const vpc = text(attachment, 'VpcId');
    if (isGone(value)) {
      yield ignored('deleted', place, 'VpnGateways');
      continue;
    }
    const isAttached = vpc !== undefined && vpcs.has(vpc) && !taken.has(vpc);
    if (isAttached) taken.add(vpc);
    const state = text(attachment, 'State');
    const candidate = defined({
      name: nameTag(value),
      vpc: isAttached ? vpc : undefined,
      state: isAttached && (state === 'attaching' || state === 'detaching') ? state : undefined,
    });
    const read = yield* accept(vpnGatewaySchema, candidate, { what: 'vpnGateways', id, place });
    if (read !== undefined) gateways.set(id, { value: read, ...sourceOf(item) });
  }
  return gateways;
}

/** Without a connection, what lies behind a gateway to which routes lead is not in the input: a walk says so. */
function* joined(
  input: AwsInput,
  gateways: Resources<VpnGateway>,
  connections: Resources<VpnConnection>,
): Reading<Resources<VpnGateway>> {
  const connected = new Set([...connections.values()].map(({ value }) => value.vpnGateway));
  const used = new Set(vpcRoutes(input).map((route) => text(route, 'GatewayId')));
  const kept = new Map<string, Resource<VpnGateway>>();
  for (const [id, gateway] of gateways) {
    if (connected.has(id) || !used.has(id)) kept.set(id, gateway);
    else yield ignored('not-associated', gateway.place, 'VpnGateways');
  }
  return kept;
}

function vpcRoutes(input: AwsInput): readonly JsonObject[] {
  return input.items('RouteTables').flatMap(({ value }) => objects(value, 'Routes'));
}

/** Every route of transit gateway tables, in whichever form: nested, or of a call of its own. */
function transitRoutes(input: AwsInput): readonly JsonObject[] {
  const nested = input.items('TransitGatewayRouteTables').flatMap(({ value }) => objects(value, 'Routes'));
  const listed = [...input.items('Routes'), ...input.items('TransitGatewayRoutes')].map(({ value }) => value);
  return [...nested, ...listed];
}

/** The static routes of a connection; of BGP, what the routes that it made are to. */
function prefixesOf(input: AwsInput, { id, value }: Item): readonly string[] {
  const own = objects(value, 'Routes').flatMap((route) =>
    /^delet/.test(text(route, 'State') ?? '') ? [] : (text(route, 'DestinationCidrBlock') ?? []),
  );
  const gateway = text(value, 'VpnGatewayId');
  const inVpcs = vpcRoutes(input).filter(
    (route) =>
      gateway !== undefined &&
      text(route, 'GatewayId') === gateway &&
      text(route, 'Origin') === 'EnableVgwRoutePropagation',
  );
  const inTransit = transitRoutes(input).filter(
    (route) => text(route, 'Type') === 'propagated' && leadsTo(route, id),
  );
  return [...own, ...[...inVpcs, ...inTransit].flatMap((route) => text(route, 'DestinationCidrBlock') ?? [])];
}

/** The destinations of other routes that lead to a connection: they say what is there too. */
function routesTo(input: AwsInput, { id, value }: Item): readonly string[] {
  const gateway = text(value, 'VpnGatewayId');
  const attachment = text(value, 'TransitGatewayAttachmentId') ?? id;
  const all = [
    ...vpcRoutes(input).filter((route) => gateway !== undefined && text(route, 'GatewayId') === gateway),
    ...transitRoutes(input).filter(
      (route) => leadsTo(route, id) || text(route, 'TransitGatewayAttachmentId') === attachment,
    ),
  ];
  return all.flatMap((route) => text(route, 'DestinationCidrBlock') ?? []);
}

function leadsTo(route: JsonObject, connection: string): boolean {
  return objects(route, 'TransitGatewayAttachments').some(
    (each) =>
      text(each, 'ResourceId') === connection || text(each, 'TransitGatewayAttachmentId') === connection,
  );
}

function* blocks(written: readonly string[], id: string, place: Item['place']): Reading<string[]> {
  const accepted = new Set<string>();
  for (const block of new Set(written.flatMap((each) => normalised(each) ?? []))) {
    const read = yield* accept(cidrSchema, block, { what: 'vpnConnections', id, place });
    if (read !== undefined) accepted.add(read);
  }
  return [...accepted];
}

/** Nothing where both are up, as far as the input knows. */
function tunnelsOf(value: JsonObject): readonly string[] | undefined {
  const states = objects(value, 'VgwTelemetry')
    .slice(0, 2)
    .map((each) => text(each, 'Status'));
  return states.includes('DOWN') ? states.map((state) => (state === 'DOWN' ? 'down' : 'up')) : undefined;
}

const EVERYTHING = '0.0.0.0/0';
/** Blocks that may stand for a network of which nothing is known. */
const CANDIDATES = ['192.168.0.0/16', '172.16.0.0/16', '10.255.0.0/16', '172.31.0.0/16', '10.0.0.0/16'];

function* readSites(
  behind: ReadonlyMap<string, { readonly blocks: ReadonlySet<string>; readonly place: Item['place'] }>,
  devices: ReadonlyMap<string, Item>,
  vpcs: Resources<Vpc>,
): Reading<Pick<Vpn, 'customerGateways' | 'onPremisesNetworks'>> {
  const customerGateways = new Map<string, Resource<CustomerGateway>>();
  const onPremisesNetworks = new Map<string, Resource<OnPremises>>();
  for (const [id, { blocks: known, place }] of behind) {
    const item = devices.get(id);
    const site = `${id}/on-premises`;
    const cidrs = [...known].filter((block) => block !== EVERYTHING && blockOf(block)?.family === 4);
    const free = CANDIDATES.find((block) => !isUsed(block, vpcs)) ?? '192.168.0.0/16';
    const at = pointer('onPremisesNetworks', site);
    if (cidrs.length === 0) yield assumed('on-premises-block', place, { id, cidr: free }, at);
    else yield assumed('on-premises-from-routes', place, { id, cidrs: cidrs.join(', ') }, at);
    const name = item === undefined ? undefined : nameTag(item.value);
    const network = yield* accept(
      onPremisesSchema,
      defined({ name, cidrs: cidrs.length === 0 ? [free] : cidrs }),
      { what: 'onPremisesNetworks', id: site, place },
    );
    if (network === undefined) continue;
    onPremisesNetworks.set(site, { value: network, place, inferred: true });
    const publicIp = item === undefined ? undefined : text(item.value, 'IpAddress');
    const device = yield* accept(customerGatewaySchema, defined({ name, onPremises: site, publicIp }), {
      what: 'customerGateways',
      id,
      place: item?.place ?? place,
    });
    const source = item === undefined ? { place, inferred: true as const } : sourceOf(item);
    customerGateways.set(id, { value: device ?? { onPremises: site }, ...source });
  }
  return { customerGateways, onPremisesNetworks };
}

function isUsed(block: string, vpcs: Resources<Vpc>): boolean {
  const candidate = blockOf(block);
  return [...vpcs.values()].some(({ value }) =>
    [value.cidr, ...(value.secondaryCidrs ?? [])].some((cidr) => {
      const own = blockOf(cidr);
      return own !== undefined && candidate !== undefined && overlaps(own, candidate);
    }),
  );
}
