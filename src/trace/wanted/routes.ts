import { cidrOf, contains, type Cidr } from '../../net/cidr.ts';
import { familyOf, type Ip } from '../../net/ip.ts';
import type { RouteDecision, TransitRouteDecision } from '../decision.ts';
import type { AnyCode } from './codes.ts';
import { finding, type Finding, type NamedRoute } from './finding.ts';
import { leadsTo, transitLeadsTo, type Wanted } from './leads.ts';
import type { Placed } from './touched.ts';

/** How a table stands to a wanted next hop: it leads there, has no route there, or this is why it does not. */
export type Standing =
  | { readonly kind: 'leads' }
  | { readonly kind: 'no-route'; readonly finding: Finding }
  | { readonly kind: 'against'; readonly finding: Finding };

interface Codes {
  readonly none: AnyCode;
  readonly cannot: AnyCode;
  readonly moreSpecific: AnyCode;
  readonly higherPriority: AnyCode;
}

const VPC_CODES: Codes = {
  none: 'NO_ROUTE_TO_DESTINATION',
  cannot: 'CANNOT_ROUTE',
  moreSpecific: 'MORE_SPECIFIC_ROUTE',
  higherPriority: 'HIGHER_PRIORITY_ROUTE',
};
const TRANSIT_CODES: Codes = {
  none: 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
  cannot: 'TGW_RTB_CANNOT_ROUTE',
  moreSpecific: 'TGW_RTB_MORE_SPECIFIC_ROUTE',
  higherPriority: 'TGW_RTB_HIGHER_PRIORITY_ROUTE',
};

/** One route of either kind. */
interface Choice extends NamedRoute {
  readonly leads: boolean;
  readonly wins: boolean;
}

/**
 * Why the table of a hop does not send the packet towards the wanted component (XPL-6): no route there, none that holds the
 * destination, a longer prefix, or a higher rank. Which route wins is what the walk decided.
 */
export function standingOf(placed: Placed, wanted: Wanted): Standing | null {
  const { decision, packetIn } = placed.hop;
  const { destination } = packetIn;
  if (decision.kind === 'route') {
    const codes =
      wanted.id === 'local'
        ? { ...VPC_CODES, cannot: 'VPC_LOCAL_ROUTE_CIDR_RESTRICTION' as const }
        : VPC_CODES;
    return standing(placed, vpcChoices(decision, destination, wanted), codes);
  }
  if (decision.kind === 'transit-route')
    return standing(placed, transitChoices(decision, destination, wanted), TRANSIT_CODES);
  return null;
}

/** A way back to a NAT gateway needs no route (NAT-12): the packet then leads where the hop says, by no route at all. */
function vpcChoices(
  { routeTable, decidedBy }: RouteDecision,
  destination: Ip,
  wanted: Wanted,
): readonly Choice[] {
  return routeTable.routes[familyOf(destination)].map((route) => ({
    destination: route.destination,
    via: route.via,
    leads: leadsTo(route, routeTable.vpc, wanted),
    wins: route === decidedBy,
  }));
}

function transitChoices(
  { routeTable, decidedBy }: TransitRouteDecision,
  destination: Ip,
  wanted: Wanted,
): readonly Choice[] {
  return routeTable.routes[familyOf(destination)].map((route) => ({
    destination: route.destination,
    via: route.attachment?.id ?? 'blackhole',
    leads: transitLeadsTo(route, wanted),
    wins: route === decidedBy,
  }));
}

function standing({ hop, at }: Placed, choices: readonly Choice[], codes: Codes): Standing {
  const { component, packetIn, decision } = hop;
  const { destination } = packetIn;
  const winner = choices.find(({ wins }) => wins) ?? null;
  const leading = choices.filter(({ leads }) => leads);
  const about = (code: AnyCode, route: Choice | null) =>
    finding(code, component, { at, route: named(route), winner: named(winner) });
  if (winner?.leads === true) {
    return decision.code === null
      ? { kind: 'leads' }
      : { kind: 'against', finding: finding(decision.code, component, { at, route: named(winner) }) };
  }
  const best = leading.find((route) => contains(route.destination, destination));
  if (best !== undefined && winner !== null) {
    const isLonger = winner.destination.prefixLength > best.destination.prefixLength;
    return { kind: 'against', finding: about(isLonger ? codes.moreSpecific : codes.higherPriority, best) };
  }
  const near = nearest(leading, destination);
  if (near === null) return { kind: 'no-route', finding: about(codes.none, null) };
  return { kind: 'against', finding: about(codes.cannot, near) };
}

function named(route: NamedRoute | null): NamedRoute | null {
  return route === null ? null : { destination: route.destination, via: route.via };
}

/** XPL-7: the route that shares the most leading bits with the address; the first of equals. */
function nearest(routes: readonly Choice[], address: Ip): Choice | null {
  let near: Choice | null = null;
  let most = -1;
  for (const route of routes) {
    const shared = sharedBits(route.destination, address);
    if (shared > most) [near, most] = [route, shared];
  }
  return near;
}

function sharedBits({ network, prefixLength }: Cidr, address: Ip): number {
  let length = prefixLength;
  while (length > 0 && !contains(cidrOf(network, length), address)) length -= 1;
  return length;
}
