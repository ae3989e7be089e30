import { error, warning } from '../base/issue.ts';
import type { JsonPointer } from '../base/json-pointer.ts';
import type { ComponentType } from './component.ts';
import type {
  GatewayEndpoint,
  EgressOnlyInternetGateway,
  InspectionEndpoint,
  InternetGateway,
  NatGateway,
  NetworkInterface,
  Peering,
  Route,
  RouteTable,
  RouteTarget,
  TransitGateway,
  Vpc,
  VpnGateway,
} from './network.ts';
import { hidesRoutes } from './peering.ts';
import { vpcOf } from './transit-gateway.ts';
import type { Reader } from './reader.ts';

/** Where routes can lead. */
export interface Targets {
  readonly internetGateways: ReadonlyMap<string, InternetGateway>;
  readonly egressOnlyInternetGateways: ReadonlyMap<string, EgressOnlyInternetGateway>;
  readonly natGateways: ReadonlyMap<string, NatGateway>;
  readonly peerings: ReadonlyMap<string, Peering>;
  readonly transitGateways: ReadonlyMap<string, TransitGateway>;
  readonly gatewayEndpoints: ReadonlyMap<string, GatewayEndpoint>;
  readonly vpnGateways: ReadonlyMap<string, VpnGateway>;
  readonly inspectionEndpoints: ReadonlyMap<string, InspectionEndpoint>;
  readonly networkInterfaces: ReadonlyMap<string, NetworkInterface>;
}

const COLLECTIONS = [
  'internetGateways',
  'egressOnlyInternetGateways',
  'natGateways',
  'peerings',
  'transitGateways',
  'vpnGateways',
  'vpcEndpoints',
  'firewallEndpoints',
  'networkInterfaces',
  'instances',
] as const;

/** The ids of what routes can lead to and the walk does not follow. */
const UNMODELLED: readonly (readonly [RegExp, ComponentType])[] = [
  [/^tgw-/, 'transit-gateway'],
  [/^pcx-/, 'vpc-peering-connection'],
  [/^vgw-/, 'vpn-gateway'],
  [/^vpce-/, 'vpc-endpoint'],
  [/^lgw-/, 'local-gateway'],
  [/^cagw-/, 'carrier-gateway'],
  [/^arn:.*:core-network\//, 'core-network'],
  // An import could not tell which: the walk ends in `unknown`, and guesses nothing.
  [/^unknown:nat-gateway$/, 'nat-gateway'],
  [/^unknown:transit-gateway$/, 'transit-gateway'],
  [/^unknown:vpc-peering-connection$/, 'vpc-peering-connection'],
  [/^unknown:vpc-endpoint$/, 'vpc-endpoint'],
  [/^unknown:egress-only-gateway$/, 'egress-only-internet-gateway'],
  [/^unknown:(instance|network-interface)$/, 'network-interface'],
  [/^unknown:/, 'internet-gateway'],
];

/** The id of a real resource that the walk would follow, and that an imported document may not have. */
const REAL_ID = /^(igw|eigw|nat|eni|i)-[\da-f]{8,}$/;

export interface FoundTarget {
  readonly target: RouteTarget;
  readonly isGone: boolean;
}

/** What `via` stands for in a route of this table; undefined, with an issue, when it is nothing. */
export function findTarget(
  reader: Reader,
  table: RouteTable,
  via: string,
  writtenState: Route['state'] | undefined,
  at: JsonPointer,
  targets: Targets,
): FoundTarget | undefined {
  if (via === 'local') return { target: { type: 'local' }, isGone: false };
  const isWritten = COLLECTIONS.some((collection) => reader.has(collection, via));
  if (!isWritten) return findUnwritten(reader, via, writtenState, at);
  const found = [
    ...gatewaysNamed(via, targets),
    ...transitNamed(table, via, targets),
    ...endpointNamed(via, targets),
    ...interfacesNamed(reader, via, at, targets),
  ];
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.some(({ component }) => component !== first.component)) {
    const params = { collections: COLLECTIONS.filter((name) => reader.has(name, via)).join(' ') };
    reader.report(error('ambiguous-reference', at, { found: via, params }));
    return undefined;
  }
  if (first.target.type === 'transit-gateway' && first.isGone && writtenState !== 'blackhole') {
    const params = { vpc: table.vpc.id };
    reader.report(warning('not-attached', at, { found: via, params, rule: 'TGW-7' }));
  }
  if (first.target.type === 'vpc-peering-connection')
    checkPeeringSide(reader, table, first.target.peering, at);
  else checkTargetVpc(reader, table, via, first.vpc, at);
  return { target: first.target, isGone: first.isGone };
}

interface Candidate extends FoundTarget {
  readonly component: object;
  readonly vpc: Vpc | null;
}

function gatewaysNamed(via: string, targets: Targets): readonly Candidate[] {
  const internetGateway = targets.internetGateways.get(via);
  const egressOnly = targets.egressOnlyInternetGateways.get(via);
  const natGateway = targets.natGateways.get(via);
  const vpnGateway = targets.vpnGateways.get(via);
  const peering = targets.peerings.get(via);
  const candidates: Candidate[] = [];
  const endpoint = targets.gatewayEndpoints.get(via);
  if (endpoint !== undefined) {
    const target = { type: 'vpc-endpoint', endpoint } as const;
    const { vpc, isAvailable } = endpoint;
    candidates.push({ target, isGone: !isAvailable, component: endpoint, vpc });
  }
  if (vpnGateway !== undefined) {
    const target = { type: 'vpn-gateway', gateway: vpnGateway } as const;
    // VGW-1.
    candidates.push({ target, isGone: vpnGateway.vpc === null, component: vpnGateway, vpc: vpnGateway.vpc });
  }
  if (peering !== undefined) {
    const target = { type: 'vpc-peering-connection', peering } as const;
    candidates.push({ target, isGone: hidesRoutes(peering), component: peering, vpc: null });
  }
  if (internetGateway !== undefined) {
    candidates.push({
      target: { type: 'internet-gateway', gateway: internetGateway },
      // IGW-1: a gateway that is in no VPC.
      isGone: internetGateway.vpc === null,
      component: internetGateway,
      vpc: internetGateway.vpc,
    });
  }
  if (egressOnly !== undefined) {
    candidates.push({
      target: { type: 'egress-only-internet-gateway', gateway: egressOnly },
      isGone: false,
      component: egressOnly,
      vpc: egressOnly.vpc,
    });
  }
  if (natGateway !== undefined) {
    candidates.push({
      target: { type: 'nat-gateway', gateway: natGateway },
      // RT-14. One that failed was never there to be deleted: the walk says so (NAT-15).
      isGone: natGateway.state === 'deleted',
      component: natGateway,
      vpc: natGateway.vpc,
    });
  }
  return candidates;
}

/** Without an attachment of the table's VPC, a route to a transit gateway is a blackhole (TGW-7). */
function transitNamed(table: RouteTable, via: string, { transitGateways }: Targets): readonly Candidate[] {
  const gateway = transitGateways.get(via);
  if (gateway === undefined) return [];
  const isGone = gateway.attachments.every((attachment) => vpcOf(attachment) !== table.vpc);
  return [{ target: { type: 'transit-gateway', gateway }, isGone, component: gateway, vpc: null }];
}

/** An endpoint that does not work keeps its routes: the walk says so. */
function endpointNamed(via: string, { inspectionEndpoints }: Targets): readonly Candidate[] {
  const endpoint = inspectionEndpoints.get(via);
  if (endpoint === undefined) return [];
  const target = { type: 'inspection-endpoint', endpoint } as const;
  return [{ target, isGone: false, component: endpoint, vpc: endpoint.subnet.vpc }];
}

function interfacesNamed(
  reader: Reader,
  via: string,
  at: JsonPointer,
  targets: Targets,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (reader.has('networkInterfaces', via)) {
    const networkInterface = targets.networkInterfaces.get(via);
    if (networkInterface !== undefined) candidates.push(candidateOf(reader, networkInterface));
  }
  const instance = reader.has('instances', via) ? reader.scenario.instances?.[via] : undefined;
  if (instance === undefined) return candidates;
  const ids = instance.networkInterfaces ?? [via];
  if (ids.length > 1) {
    // RT-30.
    const details = { found: via, params: { count: ids.length }, rule: 'RT-30' };
    reader.report(error('instance-with-several-interfaces', at, details));
    return [];
  }
  const only = targets.networkInterfaces.get(ids[0] ?? via);
  if (only !== undefined) candidates.push(candidateOf(reader, only));
  return candidates;
}

function candidateOf(reader: Reader, networkInterface: NetworkInterface): Candidate {
  const { ref } = networkInterface.host;
  const isGone = ref.type === 'instance' && reader.scenario.instances?.[ref.id]?.state === 'terminated';
  const { vpc } = networkInterface.subnet;
  return {
    target: { type: 'network-interface', networkInterface },
    isGone,
    component: networkInterface,
    vpc,
  };
}

function findUnwritten(
  reader: Reader,
  via: string,
  writtenState: Route['state'] | undefined,
  at: JsonPointer,
): FoundTarget | undefined {
  const unmodelled = UNMODELLED.find(([id]) => id.test(via));
  if (unmodelled !== undefined) {
    const type = unmodelled[1];
    reader.report(warning('unmodelled-target', at, { found: via, params: { type } }));
    return { target: { type: 'unmodelled', component: { type, id: via } }, isGone: false };
  }
  if (REAL_ID.test(via)) reader.report(warning('missing-target', at, { found: via, rule: 'RT-14' }));
  else if (writtenState !== 'blackhole') {
    reader.unknownReference(via, COLLECTIONS, at);
    return undefined;
  }
  return { target: { type: 'missing', id: via }, isGone: true };
}

/** A route to a peering connection stands in the tables of its two VPCs (PCX-5). */
function checkPeeringSide(reader: Reader, table: RouteTable, { id, sides }: Peering, at: JsonPointer): void {
  if (sides.some(({ vpc }) => vpc === table.vpc)) return;
  const params = { vpc: table.vpc.id };
  reader.report(error('peering-of-other-vpcs', at, { found: id, params, rule: 'PCX-5' }));
}

/** RT-31: gateways, NAT gateways and interfaces serve the route tables of their own VPC. */
function checkTargetVpc(
  reader: Reader,
  table: RouteTable,
  via: string,
  vpc: Vpc | null,
  at: JsonPointer,
): void {
  if (vpc === null || vpc === table.vpc) return;
  const params = { vpc: table.vpc.id, otherVpc: vpc.id };
  reader.report(error('other-vpc', at, { found: via, params, rule: 'RT-31' }));
}
