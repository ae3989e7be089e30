import type { Network, NetworkInterface, Route, RouteTable, Subnet } from '../compile/network.ts';
import { contains } from '../net/cidr.ts';
import { isIpv4 } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { drop, NONE, passing, ROUTE, type Passing, type Stopping } from './answer.ts';
import type { ExplanationCode } from './codes.ts';
import type { RouteDecision } from './decision.ts';
import { isDisconnected } from './disconnected.ts';
import type { Journal } from './journal.ts';
import { nextOf, nextStop, type Next } from './next.ts';
import { isPoolAddress, ownerOf } from './ownership.ts';
import { farSide } from './peering.ts';
import type { RouteLookup } from './route-table.ts';

interface RouteQuestion {
  readonly journal: Journal;
  readonly table: RouteTable;
  /** The subnet whose table this is; null for a gateway's or a regional NAT gateway's. */
  readonly subnet: Subnet | null;
  readonly lookup: RouteLookup;
  readonly packet: Packet;
  /** A host of the subnet sends the packet, and no firewall looks at it on its way out. */
  readonly fromHost: boolean;
  /** An outbound rule let the packet pass because it names the receiver's security group. */
  readonly byReference: boolean;
}

/**
 * The route that won, and where it leads. It stops the packet where there is none, where its target is gone or owns no
 * such address, where it leads in a circle (EV-12), or where a reply would miss the stateful component that its
 * request passed (EV-14).
 */
export function decideRoute(question: RouteQuestion): {
  readonly decision: RouteDecision;
  readonly next: Next;
} {
  const { table, lookup, packet } = question;
  const back = returnToNatGateway(question);
  const next = back ?? nextOf(lookup.route, table.vpc, packet);
  const code = obstacle(question, next);
  const notes = code === null ? remarks(question, next) : [];
  const answer =
    code !== null
      ? drop(code, causesOf(question, code))
      : notes.length === 0
        ? ROUTE
        : passing('route', notes);
  const { considered } = lookup;
  const route = back === null ? lookup.route : null;
  return { decision: decided(answer, table, route, considered), next };
}

function decided(
  answer: Passing | Stopping,
  routeTable: RouteTable,
  decidedBy: Route | null,
  considered: RouteDecision['considered'],
): RouteDecision {
  const { causes, notes } = answer;
  const kind = 'route';
  return answer.code === null
    ? { verdict: answer.verdict, code: null, causes, notes, kind, routeTable, decidedBy, considered }
    : { verdict: answer.verdict, code: answer.code, causes, notes, kind, routeTable, decidedBy, considered };
}

function obstacle({ journal, table, packet }: RouteQuestion, next: Next): ExplanationCode | null {
  if (next.kind === 'nothing') return next.code;
  if (next.kind === 'unmodelled') return null;
  // What remembers the request may still come on the other side: it is asked there.
  if (next.kind === 'transit-gateway' || next.kind === 'vpn-gateway') return null;
  // An endpoint decides itself about a flow that it has not seen (NFW-13).
  if (next.kind === 'inspection-endpoint') {
    return journal.beginsAgain(next.endpoint.id, packet.destination) ? 'X_ROUTING_LOOP' : null;
  }
  if (next.kind === 'peering') return returnsElsewhere(journal, next, table, packet);
  if (table.gateway !== null && next.kind === 'forwarder') {
    if (lacksPublicIp(next.networkInterface, packet)) return 'INGRESS_RTB_NO_PUBLIC_IP';
    if (!next.networkInterface.host.running) return 'BAD_STATE';
  }
  const stop = nextStop(next, packet, journal);
  if (!journal.expects(stop)) {
    const isRedirected = redirects(next, packet) || (table.gateway !== null && next.kind === 'forwarder');
    return isRedirected ? 'INGRESS_RTB_TRAFFIC_REDIRECTION' : 'X_ASYMMETRIC_PATH';
  }
  const startsLeg = next.kind === 'forwarder' || next.kind === 'nat-gateway';
  return startsLeg && stop !== null && journal.beginsAgain(stop, packet.destination)
    ? 'X_ROUTING_LOOP'
    : null;
}

/** XPL-15. */
function causesOf(
  { journal, table, packet }: RouteQuestion,
  code: ExplanationCode,
): readonly ExplanationCode[] {
  const isHint =
    code === 'NO_ROUTE_TO_DESTINATION' && isDisconnected(journal.network, table.vpc, packet.destination);
  return isHint ? ['DISCONNECTED_VPCS'] : NONE;
}

/** NAT-12: the reply to a NAT gateway of a peered VPC goes back to it, whatever the routes of this VPC say. */
function returnToNatGateway({ journal, table, packet }: RouteQuestion): Next | null {
  const crossing = journal.pass() === 'response' ? journal.cameBy(table.vpc, packet.destination) : undefined;
  if (crossing === undefined || crossing.peering === null) return null;
  const isNatGateway =
    crossing.from !== null && ownerOf(crossing.from, packet.destination)?.kind === 'nat-gateway';
  return isNatGateway ? { kind: 'peering', peering: crossing.peering } : null;
}

/** PCX-13: two peers may have the same addresses, and the route picks one of them, whoever asked. */
function returnsElsewhere(
  journal: Journal,
  { peering }: Extract<Next, { kind: 'peering' }>,
  { vpc }: RouteTable,
  { destination }: Packet,
): ExplanationCode | null {
  const far = farSide(peering, vpc);
  const crossing = journal.cameBy(vpc, destination);
  if (journal.pass() === 'request' || crossing === undefined) return null;
  const isElsewhere = crossing.from !== far.vpc && far.cidrs.some((block) => contains(block, destination));
  return isElsewhere ? 'X_PEER_RETURN_TO_WRONG_VPC' : null;
}

/** RT-23: an appliance that an internet gateway's table names needs a public IPv4 address; a pool brings its own (RT-27). */
function lacksPublicIp({ publicIps, subnet }: NetworkInterface, { destination }: Packet): boolean {
  return isIpv4(destination) && publicIps.size === 0 && !isPoolAddress(subnet.vpc, destination);
}

/** RT-24: the packet would pass by the appliance to which the gateway's own table sends what comes in for its subnet. */
function redirects(next: Next, packet: Packet): boolean {
  if (next.kind !== 'internet-gateway' || next.gateway.routeTable === null) return false;
  const { routes } = next.gateway.routeTable;
  return routes[isIpv4(packet.source) ? 4 : 6].some(
    (route) => route.target.type !== 'local' && contains(route.destination, packet.source),
  );
}

function remarks(
  { journal, subnet, lookup, byReference, fromHost }: RouteQuestion,
  next: Next,
): readonly ExplanationCode[] {
  const notes: ExplanationCode[] = [];
  // NFW-2.
  if (fromHost && subnet !== null && hasFirewall(journal.network, subnet))
    notes.push('X_FIREWALL_NOT_INSPECTED');
  if (lookup.route?.nondeterministic === true) notes.push('X_NONDETERMINISTIC');
  if (byReference && (next.kind === 'forwarder' || next.kind === 'nat-gateway')) {
    notes.push('X_SG_REFERENCE_THROUGH_MIDDLEBOX');
  }
  const from = subnet?.az ?? null;
  const to = zoneOf(next);
  if (from !== null && to !== null && from !== to) notes.push('AVAILABILITY_ZONE_CROSSED');
  return notes;
}

function hasFirewall({ inspectionEndpoints }: Network, subnet: Subnet): boolean {
  for (const { subnet: own, behind } of inspectionEndpoints.values()) {
    if (own === subnet && behind.kind === 'firewall') return true;
  }
  return false;
}

function zoneOf(next: Next): string | null {
  switch (next.kind) {
    case 'owner':
      return next.owner.subnet?.az ?? null;
    case 'forwarder':
      return next.networkInterface.subnet.az;
    case 'nat-gateway':
      return next.gateway.subnet?.az ?? null;
    case 'inspection-endpoint':
      return next.endpoint.subnet.az;
    default:
      return null;
  }
}
