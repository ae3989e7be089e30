import type { Connection, Hop, Leg, Trace } from '../trace/trace.ts';
import type { Atlas } from './atlas.ts';
import type { GatewayBox, OutsideBox, VpcBox } from './diagram.ts';
import {
  insideSpot,
  nodeSpot,
  outsideSpot,
  routerSpot,
  sameSpot,
  spotOf,
  vpcKeyOf,
  type Spot,
} from './spot.ts';

/** A hop by its place in its leg. */
export interface MetHop {
  readonly index: number;
  readonly hop: Hop;
}

export interface Visit {
  readonly spot: Spot;
  readonly hops: readonly MetHop[];
  /** The network ACLs met on the way here from the visit before. */
  readonly crossed: readonly MetHop[];
  /** No line leads here: the packet goes on inside a host that has several interfaces. */
  readonly isJump: boolean;
}

/** The places of a leg in order, with those between that no hop names: the router, the gateway, the internet. */
export function visitsOf(
  atlas: Atlas,
  trace: Trace,
  leg: Leg,
  name: 'request' | 'response',
): readonly Visit[] {
  const named: { spot: Spot; hops: MetHop[]; crossed: MetHop[] }[] = [];
  let crossed: MetHop[] = [];
  let waiting: MetHop[] = [];
  leg.hops.forEach((hop, index) => {
    if (hop.decision.kind === 'network-acl') {
      crossed.push({ index, hop });
      const attachment = attachmentEntered(atlas, leg.hops[index - 1], hop);
      if (attachment === undefined) return;
      named.push({ spot: attachment, hops: [], crossed });
      crossed = [];
      return;
    }
    const before = named.at(-1);
    const spot = spotOf(atlas, hop, before?.spot);
    if (spot === undefined) {
      // The name is looked up before the packet leaves: it belongs to where the packet starts.
      (before?.hops ?? waiting).push({ index, hop });
      return;
    }
    if (before !== undefined && crossed.length === 0 && sameSpot(before.spot, spot)) {
      before.hops.push({ index, hop });
      return;
    }
    named.push({ spot, hops: [...waiting, { index, hop }], crossed });
    waiting = [];
    crossed = [];
    const endpoint = endpointBehind(atlas, hop);
    if (endpoint !== undefined) named.push({ spot: endpoint, hops: [], crossed: [] });
  });
  const connection = trace.connections.find(({ request, response }) => request === leg || response === leg);
  const first = named[0];
  if (atlas.internet !== undefined && (first === undefined || comesFromInternet(first.spot, connection))) {
    const lookups = first === undefined ? waiting : first.hops.filter(isLookup);
    if (first !== undefined) first.hops = first.hops.filter((it) => !isLookup(it));
    if (first !== undefined || lookups.length > 0)
      named.unshift({ spot: { kind: 'outside', outside: atlas.internet }, hops: lookups, crossed: [] });
  }
  const end = endOf(atlas, trace, leg, name, connection, named.at(-1)?.spot, named.at(-2)?.spot, crossed);
  if (end !== undefined) named.push({ spot: end, hops: [], crossed });
  return named.flatMap((visit, index) => connect(atlas, named[index - 1]?.spot, visit));
}

/** Through a gateway first, or at an edge that a host on the internet asks. */
function comesFromInternet(first: Spot, connection: Connection | undefined): boolean {
  if (first.kind === 'gateway') return first.gateway.side === 'top';
  return isEdge(first) && connection?.from.type === 'internet';
}

function isEdge(spot: Spot | undefined): boolean {
  return spot?.kind === 'outside' && spot.outside.glyph === 'distribution';
}

/** A name is looked up before the packet leaves. */
function isLookup({ hop }: MetHop): boolean {
  return hop.decision.kind === 'name' || hop.decision.kind === 'resolver';
}

/** The endpoint to which a Gateway Load Balancer gives back what its appliances let pass: no hop of its own says so. */
function endpointBehind(atlas: Atlas, { decision }: Hop): Spot | undefined {
  if (decision.kind !== 'gateway-load-balancer' || decision.part !== 'decapsulate') return undefined;
  const { endpoint } = decision;
  return nodeSpot(atlas, atlas.node(endpoint), endpoint.subnet.id);
}

/** A network ACL is asked on the way into an attachment's interface, at which nothing else decides. */
function attachmentEntered(
  atlas: Atlas,
  before: Hop | undefined,
  { direction, subnetId }: Hop,
): Spot | undefined {
  if (before?.decision.kind !== 'crossing' || before.direction !== 'outbound') return undefined;
  if (direction !== 'inbound' || subnetId === null || before.subnetId !== subnetId) return undefined;
  return nodeSpot(atlas, atlas.attachment(before.component.id, subnetId), subnetId);
}

/** Where the last hop leads, when it is not the end itself. */
function endOf(
  atlas: Atlas,
  trace: Trace,
  leg: Leg,
  name: 'request' | 'response',
  connection: Connection | undefined,
  last: Spot | undefined,
  beforeLast: Spot | undefined,
  crossed: readonly MetHop[],
): Spot | undefined {
  const crossing = crossed.at(-1)?.hop;
  if (crossing !== undefined) return beyondBorder(atlas, trace, crossing, name, last);
  const stops = leg.hops.at(-1)?.decision.code !== null;
  if (name === 'response' && isEdge(last) && !stops && connection?.from.type === 'internet')
    return outsideSpot(atlas.internet);
  if (last?.kind !== 'gateway' || last.gateway.side !== 'top' || stops) return undefined;
  const leaves = beforeLast === undefined || beforeLast.kind === 'router' || beforeLast.kind === 'node';
  const back = name === 'response' && connection !== undefined ? atlas.outside(connection.from) : undefined;
  return leaves ? outsideSpot(back ?? atlas.internet) : undefined;
}

function beyondBorder(
  atlas: Atlas,
  trace: Trace,
  crossing: Hop,
  name: 'request' | 'response',
  last: Spot | undefined,
): Spot | undefined {
  const subnet = crossing.subnetId === null ? undefined : atlas.subnet(crossing.subnetId);
  if (subnet === undefined) return undefined;
  if (crossing.direction === 'outbound') {
    return last?.kind === 'node' || last?.kind === 'inside' ? routerSpot(atlas.vpcOf(subnet)) : undefined;
  }
  const target = name === 'request' ? trace.flow.to : trace.flow.from;
  const node = target.kind === 'interface' ? atlas.node(target.networkInterface) : undefined;
  const isThere = node !== undefined && node.subnet === subnet.key;
  return isThere ? { kind: 'node', node, subnet } : insideSpot(subnet);
}

interface Named {
  readonly spot: Spot;
  readonly hops: readonly MetHop[];
  readonly crossed: readonly MetHop[];
}

/** The visit, after those that lie between it and the spot before. Each network ACL goes with its own border. */
function connect(atlas: Atlas, before: Spot | undefined, visit: Named): readonly Visit[] {
  const here = { spot: visit.spot, hops: visit.hops, isJump: false };
  const between =
    before === undefined ? [] : spotsBetween(atlas, before, visit.spot, visit.crossed.length > 0);
  if (between === 'jump') return [{ ...here, crossed: visit.crossed, isJump: true }];
  const [first, ...rest] = between;
  if (first === undefined) return [{ ...here, crossed: visit.crossed }];
  const leaving = visit.crossed.filter(({ hop }) => hop.direction === 'outbound');
  const entering = visit.crossed.filter(({ hop }) => hop.direction !== 'outbound');
  const passed = (spot: Spot, crossed: readonly MetHop[]): Visit => ({
    spot,
    hops: [],
    crossed,
    isJump: false,
  });
  return [passed(first, leaving), ...rest.map((spot) => passed(spot, [])), { ...here, crossed: entering }];
}

function spotsBetween(atlas: Atlas, from: Spot, to: Spot, crossing: boolean): readonly Spot[] | 'jump' {
  if (sameSpot(from, to)) return crossing && from.kind !== 'router' ? viaRouter(atlas, from) : [];
  const isInVpc = (spot: Spot) => spot.kind === 'node' || spot.kind === 'inside';
  if (isInVpc(from) && isInVpc(to)) {
    const [a, b] = [vpcKeyOf(from), vpcKeyOf(to)];
    if (a !== b) return viaPrivateLink(atlas, from, to);
    const isNear = 'subnet' in from && 'subnet' in to && from.subnet === to.subnet;
    return isNear && !crossing ? [] : viaRouter(atlas, from);
  }
  if (from.kind === 'router' && to.kind === 'router') return 'jump';
  // CloudFront's interface in a VPC: no gateway is passed on the way to it (CF-4).
  if (isEdge(from) && isInVpc(to)) return 'jump';
  if (from.kind === 'outside' || to.kind === 'outside') return viaGateway(atlas, from, to);
  if (from.kind === 'gateway' && to.kind === 'gateway') {
    if (from.gateway.vpc === to.gateway.vpc) return viaRouter(atlas, from);
    const isOpen = from.gateway.side === 'top' && to.gateway.side === 'top' && atlas.internet !== undefined;
    return isOpen ? [{ kind: 'outside', outside: atlas.internet }] : 'jump';
  }
  if (vpcKeyOf(from) !== vpcKeyOf(to)) return 'jump';
  if (from.kind === 'router' || to.kind === 'router') return [];
  return viaRouter(atlas, from);
}

function viaRouter(atlas: Atlas, spot: Spot): readonly Spot[] {
  const vpc = atlas.diagram.vpcs.find((it) => it.key === vpcKeyOf(spot));
  return vpc === undefined ? [] : [{ kind: 'router', vpc }];
}

/** From an endpoint to its provider's load balancer in another VPC, or back. */
function viaPrivateLink(atlas: Atlas, from: Spot, to: Spot): readonly Spot[] | 'jump' {
  for (const outside of atlas.diagram.outside) {
    if (outside.ref.type !== 'load-balancer') continue;
    const rail: Spot = { kind: 'outside', outside };
    const [down, up] = [viaGateway(atlas, from, rail), viaGateway(atlas, rail, to)];
    if (down !== 'jump' && up !== 'jump') return [...down, rail, ...up];
  }
  return 'jump';
}

function gatewayTo(atlas: Atlas, vpc: VpcBox, outside: OutsideBox | undefined): GatewayBox | undefined {
  return outside?.side === 'bottom' ? atlas.wayDown(vpc.key, outside) : atlas.internetGatewayOf(vpc);
}

function viaGateway(atlas: Atlas, from: Spot, to: Spot): readonly Spot[] | 'jump' {
  if (from.kind === 'outside' && to.kind === 'outside') return [];
  const inner = from.kind === 'outside' ? to : from;
  const rail = from.kind === 'outside' ? from.outside : to.kind === 'outside' ? to.outside : undefined;
  if (inner.kind === 'gateway') {
    return inner.gateway.side === 'top' || inner.gateway.leadsTo === rail?.key ? [] : 'jump';
  }
  const vpc = atlas.diagram.vpcs.find((it) => it.key === vpcKeyOf(inner));
  const gateway = vpc === undefined ? undefined : gatewayTo(atlas, vpc, rail);
  if (vpc === undefined || gateway === undefined) return 'jump';
  const spots: readonly Spot[] =
    inner.kind === 'router'
      ? [{ kind: 'gateway', gateway }]
      : [
          { kind: 'router', vpc },
          { kind: 'gateway', gateway },
        ];
  return from.kind === 'outside' ? [...spots].reverse() : spots;
}
