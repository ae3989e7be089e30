import { compareText } from '../base/compare.ts';
import { error, warning } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { AttachmentState, TransitGatewayAttachment as Written } from '../model/transit-gateway.ts';
import { formatCidr, overlaps, type Cidr } from '../net/cidr.ts';
import { compareIp } from '../net/ip.ts';
import { unusedId } from './defaults.ts';
import type {
  Attached,
  DirectConnectGateway,
  PrefixList,
  Subnet,
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRoute,
  TransitGatewayRouteTable,
  Vpc,
  VpnConnection,
} from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** TGW-2. ASSUMPTION CA-14: an attachment that is being changed forwards as before. */
const FORWARDS: ReadonlySet<AttachmentState> = new Set(['available', 'modifying', 'rollingBack']);

interface GatewayDraft extends TransitGateway {
  readonly attachments: TransitGatewayAttachment[];
  readonly associations: Map<string, TransitGatewayRouteTable>;
}

interface TableDraft extends TransitGatewayRouteTable {
  routes: TransitGatewayRouteTable['routes'];
}

export interface TransitGateways {
  readonly transitGateways: ReadonlyMap<string, TransitGateway>;
  readonly transitGatewayAttachments: ReadonlyMap<string, TransitGatewayAttachment>;
  readonly transitGatewayRouteTables: ReadonlyMap<string, TransitGatewayRouteTable>;
}

interface Collections {
  readonly vpcs: ReadonlyMap<string, Vpc>;
  readonly subnets: ReadonlyMap<string, Subnet>;
  readonly prefixLists: ReadonlyMap<string, PrefixList>;
  readonly vpnConnections: ReadonlyMap<string, VpnConnection>;
  readonly directConnectGateways: ReadonlyMap<string, DirectConnectGateway>;
}

/** The gateways without what they join, which is compiled later; routes of VPCs lead to them. */
export function compileTransitGateways(reader: Reader): Map<string, GatewayDraft> {
  return new Map(
    resourcesOf(reader.scenario.transitGateways).map(([id, written]): [string, GatewayDraft] => [
      id,
      {
        kind: 'transit-gateway',
        id,
        at: pointer('transitGateways', id),
        region: written.region ?? reader.scenario.region ?? null,
        securityGroupReferencing: written.securityGroupReferencing ?? false,
        vpnEcmp: written.vpnEcmp ?? true,
        dnsSupport: written.dnsSupport ?? true,
        attachments: [],
        associations: new Map(),
      },
    ]),
  );
}

/** What every gateway joins, and its route tables with their static and propagated routes. */
export function joinTransitGateways(
  reader: Reader,
  gateways: ReadonlyMap<string, GatewayDraft>,
  collections: Collections,
): TransitGateways {
  const attachments = new Map<string, TransitGatewayAttachment>();
  for (const [id, written] of resourcesOf(reader.scenario.transitGatewayAttachments)) {
    const at = pointer('transitGatewayAttachments', id);
    const gateway = reader.resolve(
      gateways,
      'transitGateways',
      written.transitGateway,
      child(at, 'transitGateway'),
    );
    if (gateway === undefined) continue;
    const attached = readAttached(reader, written, at, gateways, collections);
    if (attached === undefined) continue;
    const state = written.state ?? 'available';
    const attachment: TransitGatewayAttachment = {
      kind: 'transit-gateway-attachment',
      id,
      at,
      transitGateway: gateway,
      state,
      forwards: FORWARDS.has(state),
      attached,
    };
    attachments.set(id, attachment);
    checkOnlyOne(reader, attachment);
    gateway.attachments.push(attachment);
    if (attached.type === 'peering') gateways.get(attached.peer.id)?.attachments.push(attachment);
  }
  const tables = compileTables(reader, gateways, attachments, collections.prefixLists);
  return {
    transitGateways: gateways,
    transitGatewayAttachments: attachments,
    transitGatewayRouteTables: tables,
  };
}

function readAttached(
  reader: Reader,
  written: Written,
  at: JsonPointer,
  gateways: ReadonlyMap<string, TransitGateway>,
  collections: Collections,
): Attached | undefined {
  if (written.peer !== undefined) {
    const peer = reader.resolve(gateways, 'transitGateways', written.peer, child(at, 'peer'));
    checkNoneOf(reader, written, at, ['subnets', 'applianceMode', 'ipv6']);
    return peer === undefined ? undefined : { type: 'peering', peer };
  }
  if (written.vpnConnection !== undefined) {
    const place = child(at, 'vpnConnection');
    checkNoneOf(reader, written, at, ['subnets', 'applianceMode', 'ipv6']);
    const connection = reader.resolve(
      collections.vpnConnections,
      'vpnConnections',
      written.vpnConnection,
      place,
    );
    return connection === undefined ? undefined : { type: 'vpn', connection };
  }
  if (written.directConnectGateway !== undefined) {
    const place = child(at, 'directConnectGateway');
    checkNoneOf(reader, written, at, ['subnets', 'applianceMode', 'ipv6']);
    const { directConnectGateways } = collections;
    const name = written.directConnectGateway;
    const gateway = reader.resolve(directConnectGateways, 'directConnectGateways', name, place);
    if (gateway === undefined) return undefined;
    const isAssociated = gateway.associations.some((one) => one.gateway.id === written.transitGateway);
    if (!isAssociated) {
      const params = { transitGateway: written.transitGateway };
      reader.report(error('not-associated', place, { found: name, params, rule: 'DX-1' }));
    }
    return { type: 'direct-connect', gateway };
  }
  const vpc = reader.resolve(collections.vpcs, 'vpcs', written.vpc ?? '', child(at, 'vpc'));
  if (vpc === undefined) return undefined;
  return {
    type: 'vpc',
    vpc,
    subnets: readSubnets(reader, written, at, vpc, collections.subnets),
    applianceMode: written.applianceMode ?? false,
    ipv6: written.ipv6 ?? false,
    securityGroupReferencing: written.securityGroupReferencing ?? true,
  };
}

/** TGW-26: what only the attachment of a VPC has. */
function checkNoneOf(
  reader: Reader,
  written: Written,
  at: JsonPointer,
  fields: readonly (keyof Written)[],
): void {
  for (const field of fields) {
    if (written[field] === undefined || written[field] === false) continue;
    reader.report(error('field-of-vpc-attachment', child(at, field), { params: { field }, rule: 'TGW-26' }));
  }
}

/** TGW-3: exactly one subnet in each zone; by zone. */
function readSubnets(
  reader: Reader,
  { subnets = [] }: Written,
  at: JsonPointer,
  vpc: Vpc,
  known: ReadonlyMap<string, Subnet>,
): readonly Subnet[] {
  const byZone = new Map<string, Subnet>();
  const read: Subnet[] = [];
  if (subnets.length === 0) reader.report(error('attachment-without-subnets', at, { rule: 'TGW-3' }));
  for (const [index, id] of subnets.entries()) {
    const subnetAt = child(at, 'subnets', index);
    const subnet = reader.resolve(known, 'subnets', id, subnetAt);
    if (subnet === undefined) continue;
    if (subnet.vpc !== vpc) {
      const params = { vpc: vpc.id, otherVpc: subnet.vpc.id };
      reader.report(error('other-vpc', subnetAt, { found: id, params, rule: 'TGW-3' }));
      continue;
    }
    const other = byZone.get(subnet.az ?? '');
    if (other !== undefined) {
      const params = { other: other.id, zone: subnet.az ?? '' };
      reader.report(error('second-subnet-in-zone', subnetAt, { found: id, params, rule: 'TGW-3' }));
      continue;
    }
    if (subnet.cidr === null) {
      reader.report(error('attachment-in-ipv6-only-subnet', subnetAt, { found: id, rule: 'TGW-3' }));
    }
    byZone.set(subnet.az ?? '', subnet);
    read.push(subnet);
  }
  return read.sort((a, b) => compareText(a.az ?? '', b.az ?? ''));
}

/** TGW-3: a VPC has one attachment to a gateway. */
function checkOnlyOne(reader: Reader, { at, transitGateway, attached }: TransitGatewayAttachment): void {
  if (attached.type !== 'vpc') return;
  const other = transitGateway.attachments.find((known) => vpcOf(known) === attached.vpc);
  if (other === undefined) return;
  const params = { vpc: attached.vpc.id, other: other.id };
  reader.report(error('second-attachment', child(at, 'vpc'), { params, rule: 'TGW-3' }));
}

export function vpcOf({ attached }: TransitGatewayAttachment): Vpc | null {
  return attached.type === 'vpc' ? attached.vpc : null;
}

function compileTables(
  reader: Reader,
  gateways: ReadonlyMap<string, GatewayDraft>,
  attachments: ReadonlyMap<string, TransitGatewayAttachment>,
  prefixLists: ReadonlyMap<string, PrefixList>,
): Map<string, TransitGatewayRouteTable> {
  const tables = new Map<string, TableDraft>();
  const defaults = new Map<string, TableDraft>();
  const propagating = new Map<TableDraft, TransitGatewayAttachment[]>();
  const named = new Set<string>();
  for (const [id, written] of resourcesOf(reader.scenario.transitGatewayRouteTables)) {
    const at = pointer('transitGatewayRouteTables', id);
    const gateway = reader.resolve(
      gateways,
      'transitGateways',
      written.transitGateway,
      child(at, 'transitGateway'),
    );
    if (gateway === undefined) continue;
    const table: TableDraft = { id, at, transitGateway: gateway, routes: { 4: [], 6: [] } };
    tables.set(id, table);
    if (written.default === true) {
      const other = defaults.get(gateway.id);
      if (other === undefined) defaults.set(gateway.id, table);
      else
        reader.report(
          error('second-default-table', child(at, 'default'), {
            params: { other: other.id },
            rule: 'TGW-12',
          }),
        );
    }
    for (const [index, name] of (written.associations ?? []).entries()) {
      const place = child(at, 'associations', index);
      const attachment = attachmentOf(reader, attachments, gateway, name, place);
      if (attachment === undefined) continue;
      const other = gateway.associations.get(name);
      if (other === undefined) gateway.associations.set(name, table);
      else
        reader.report(
          error('second-association', place, { found: name, params: { other: other.id }, rule: 'TGW-10' }),
        );
    }
    for (const [index, name] of (written.propagations ?? []).entries()) {
      const place = child(at, 'propagations', index);
      const attachment = attachmentOf(reader, attachments, gateway, name, place);
      if (attachment === undefined) continue;
      named.add(`${gateway.id} ${name}`);
      if (attachment.attached.type === 'peering') {
        reader.report(error('propagation-of-peering', place, { found: name, rule: 'TGW-21' }));
      } else propagating.set(table, [...(propagating.get(table) ?? []), attachment]);
    }
  }
  for (const gateway of gateways.values()) {
    const written = reader.scenario.transitGateways?.[gateway.id];
    const table = defaults.get(gateway.id) ?? defaultTable(gateway, tables);
    tables.set(table.id, table);
    for (const attachment of gateway.attachments) {
      const { id } = attachment;
      if (!gateway.associations.has(id) && written?.defaultRouteTableAssociation !== false) {
        gateway.associations.set(id, table);
      }
      const propagates =
        written?.defaultRouteTablePropagation !== false && attachment.attached.type !== 'peering';
      if (propagates && !named.has(`${gateway.id} ${id}`)) {
        propagating.set(table, [...(propagating.get(table) ?? []), attachment]);
      }
    }
  }
  for (const table of tables.values()) {
    const statics = staticRoutes(reader, table, attachments, prefixLists);
    const propagated = propagatedRoutes(reader, table, propagating.get(table) ?? []);
    table.routes = sortedByFamily([...statics, ...propagated]);
  }
  return tables;
}

/** TGW-12: the table that AWS makes with the gateway. */
function defaultTable(gateway: TransitGateway, tables: ReadonlyMap<string, unknown>): TableDraft {
  const id = unusedId(`${gateway.id}/default-route-table`, tables);
  return { id, at: null, transitGateway: gateway, routes: { 4: [], 6: [] } };
}

function attachmentOf(
  reader: Reader,
  attachments: ReadonlyMap<string, TransitGatewayAttachment>,
  gateway: TransitGateway,
  name: string,
  at: JsonPointer,
): TransitGatewayAttachment | undefined {
  const attachment = reader.resolve(attachments, 'transitGatewayAttachments', name, at);
  if (attachment === undefined || gateway.attachments.includes(attachment)) return attachment;
  const params = { transitGateway: gateway.id };
  reader.report(error('attachment-of-other-gateway', at, { found: name, params, rule: 'TGW-10' }));
  return undefined;
}

function staticRoutes(
  reader: Reader,
  table: TableDraft,
  attachments: ReadonlyMap<string, TransitGatewayAttachment>,
  prefixLists: ReadonlyMap<string, PrefixList>,
): readonly TransitGatewayRoute[] {
  if (table.at === null) return [];
  const tableAt = table.at;
  const written = reader.scenario.transitGatewayRouteTables?.[table.id]?.routes ?? [];
  const seen = new Set<string>();
  return written.flatMap(({ to, via, state }, index): readonly TransitGatewayRoute[] => {
    const at = child(tableAt, 'routes', index);
    if (via === undefined && state !== 'blackhole') {
      reader.report(error('transit-route-without-attachment', at, { rule: 'TGW-16' }));
      return [];
    }
    const attachment =
      via === undefined
        ? null
        : attachmentOf(reader, attachments, table.transitGateway, via, child(at, 'via'));
    if (attachment === undefined) return [];
    const prefixList = reader.tryCidr(to).ok ? null : (prefixLists.get(to) ?? null);
    if (prefixList === null && !reader.tryCidr(to).ok) {
      reader.unknownReference(to, ['prefixLists'], child(at, 'to'));
      return [];
    }
    if (seen.has(to)) {
      reader.report(error('duplicate-route', child(at, 'to'), { found: to, rule: 'TGW-13' }));
    }
    seen.add(to);
    const cidrs = prefixList?.entries ?? [reader.cidr(to, child(at, 'to'))];
    const isDead = state === 'blackhole' || attachment === null;
    return cidrs.map((destination) => ({
      at,
      destination,
      prefixList,
      attachment,
      state: isDead ? 'blackhole' : 'active',
      origin: prefixList === null ? 'static' : 'prefix-list',
    }));
  });
}

/** TGW-11, TGW-18: the prefixes of each attachment; of two VPCs with overlapping ones the first by id keeps its own. */
function propagatedRoutes(
  reader: Reader,
  table: TableDraft,
  from: readonly TransitGatewayAttachment[],
): readonly TransitGatewayRoute[] {
  const routes: TransitGatewayRoute[] = [];
  for (const attachment of from.toSorted((a, b) => compareText(a.id, b.id))) {
    if (!attachment.forwards) continue;
    for (const { destination, origin } of prefixesOf(attachment)) {
      const rival = routes.find(
        (route) => origin === 'vpc' && route.origin === 'vpc' && overlaps(route.destination, destination),
      );
      if (rival !== undefined) {
        const params = { other: rival.attachment?.id ?? '', table: table.id };
        const details = { found: formatCidr(destination), params, rule: 'TGW-18' };
        reader.report(warning('propagation-overlap', attachment.at, details));
        continue;
      }
      routes.push({ at: null, destination, prefixList: null, attachment, state: 'active', origin });
    }
  }
  return routes;
}

function prefixesOf({
  attached,
}: TransitGatewayAttachment): readonly { destination: Cidr; origin: TransitGatewayRoute['origin'] }[] {
  switch (attached.type) {
    case 'vpc':
      return [...attached.vpc.cidrs, ...attached.vpc.ipv6Cidrs].map((destination) => ({
        destination,
        origin: 'vpc',
      }));
    case 'vpn':
      return attached.connection.prefixes.map((destination) => ({ destination, origin: 'vpn' }));
    case 'direct-connect': {
      const blocks = attached.gateway.interfaces.flatMap(({ prefixes }) => prefixes);
      const known = new Map(blocks.map((destination) => [formatCidr(destination), destination]));
      return [...known.values()].map((destination) => ({ destination, origin: 'direct-connect' }));
    }
    case 'peering':
      return [];
  }
}

/** TGW-14: of routes to the same destination, the lowest wins. */
const RANKS: Readonly<Record<TransitGatewayRoute['origin'], number>> = {
  static: 0,
  'prefix-list': 1,
  vpc: 2,
  'direct-connect': 3,
  vpn: 4,
};

function sortedByFamily(routes: readonly TransitGatewayRoute[]): TransitGatewayRouteTable['routes'] {
  const sorted = routes.toSorted(
    (a, b) =>
      b.destination.prefixLength - a.destination.prefixLength ||
      compareIp(a.destination.network, b.destination.network) ||
      RANKS[a.origin] - RANKS[b.origin] ||
      compareText(a.attachment?.id ?? '', b.attachment?.id ?? ''),
  );
  return {
    4: sorted.filter(({ destination }) => destination.family === 4),
    6: sorted.filter(({ destination }) => destination.family === 6),
  };
}
