import type { Atlas } from './atlas.ts';
import type { GatewayBox, SubnetBox } from './diagram.ts';
import { right } from './geometry.ts';
import { Lanes, spread, type Lane, type LanePlace } from './lanes.ts';
import { GATE_RADIUS, GATEWAY, RING, STRIP, SUBNET } from './measures.ts';
import type { Spot } from './spot.ts';
import type { Visit } from './visits.ts';

/** From one visit to the next, with the lanes that the line takes. */
export type Passage =
  /** Between a place in a subnet and the router. */
  | { readonly kind: 'port'; readonly port: Lane; readonly around: Around | null }
  /** Between two places of one subnet. */
  | { readonly kind: 'inner'; readonly from: Lane; readonly to: Lane; readonly run: Lane }
  | { readonly kind: 'trunk'; readonly lane: Lane }
  | { readonly kind: 'side'; readonly lane: Lane }
  /** From rail to rail. */
  | { readonly kind: 'bridge'; readonly lane: Lane; readonly heading: 'up' | 'down' }
  | { readonly kind: 'jump' };

/** Past the subnets that stand between this one and the router: along its corridor, then through the gutter. */
interface Around {
  readonly corridor: Lane;
  readonly gutter: Lane;
}

export interface Stage {
  readonly visit: Visit;
  /** How the line comes here; null at the start. */
  readonly arrival: Passage | null;
  readonly departure: Passage | null;
  /** On the spine. */
  readonly run: Lane | null;
  /** Out of an interface whose security groups let nothing go on. */
  readonly stub: Lane | null;
}

export type Itinerary = readonly Stage[];

const PORT_STEP = 22;
/** Two lines stand further apart than more would have room to. */
const PAIR_STEP = 36;
const RUN_STEP = 12;

/** The stages of every leg, and the lanes that they share. */
export function planItineraries(
  atlas: Atlas,
  legs: readonly (readonly Visit[])[],
): { readonly lanes: Lanes; readonly itineraries: readonly Itinerary[] } {
  let lanes = Lanes.none;
  const take = (group: string, place: LanePlace): Lane => {
    const [next, lane] = lanes.with(group, place);
    lanes = next;
    return lane;
  };
  const itineraries = legs.map((visits) => {
    const passages = visits.slice(1).map((visit, index) => {
      const before = visits[index];
      return before === undefined ? null : { from: before.spot, to: visit.spot, isJump: visit.isJump };
    });
    let straight: { readonly lane: Lane; readonly from: Spot['kind'] } | null = null;
    const taken = passages.map((it): Passage => {
      if (it === null || it.isJump) return { kind: 'jump' };
      const passage = takePassage(
        atlas,
        it.from,
        it.to,
        straight === null || straight.from === it.to.kind ? null : straight.lane,
        take,
      );
      straight =
        passage.kind === 'trunk' && it.to.kind === 'gateway'
          ? { lane: passage.lane, from: it.from.kind }
          : null;
      return passage;
    });
    return visits.map((visit, index): Stage => {
      const departure = taken[index] ?? null;
      const arrival = index === 0 ? null : (taken[index - 1] ?? null);
      const run =
        visit.spot.kind === 'router' ? take(`run ${visit.spot.vpc.key}`, runPlace(visit.spot)) : null;
      const stub = departure === null && leavesRing(visit) ? takePort(visit.spot, take) : null;
      return { visit, arrival, departure, run, stub };
    });
  });
  return { lanes, itineraries };
}

type Take = (group: string, place: LanePlace) => Lane;

function takePassage(atlas: Atlas, from: Spot, to: Spot, straight: Lane | null, take: Take): Passage {
  const isIn = (spot: Spot) => spot.kind === 'node' || spot.kind === 'inside';
  if (isIn(from) && isIn(to)) {
    const subnet = 'subnet' in from ? from.subnet : undefined;
    const fromPort = takePort(from, take);
    const toPort = takePort(to, take);
    if (subnet === undefined || fromPort === null || toPort === null) return { kind: 'jump' };
    return {
      kind: 'inner',
      from: fromPort,
      to: toPort,
      run: take(`inner ${subnet.key}`, innerPlace(subnet)),
    };
  }
  const inside = isIn(from) ? from : isIn(to) ? to : undefined;
  if (inside !== undefined) {
    const port = takePort(inside, take);
    if (port === null) return { kind: 'jump' };
    return { kind: 'port', port, around: 'subnet' in inside ? takeAround(atlas, inside.subnet, take) : null };
  }
  const gateway = from.kind === 'gateway' ? from.gateway : to.kind === 'gateway' ? to.gateway : undefined;
  if (from.kind === 'outside' && to.kind === 'outside') return takeBridge(from, to, take);
  if (gateway === undefined) return { kind: 'jump' };
  if (gateway.side === 'right')
    return { kind: 'side', lane: take(`side ${gateway.vpc}`, sidePlace(atlas, gateway)) };
  // Through the gateway the line goes on as it came; only back to where it came from it takes a lane of its own.
  return { kind: 'trunk', lane: straight ?? take(...trunk(gateway)) };
}

/** Between two rails, near the end of the shorter one, where nothing else comes down. */
function takeBridge(
  { outside: from }: Extract<Spot, { kind: 'outside' }>,
  { outside: to }: Extract<Spot, { kind: 'outside' }>,
  take: Take,
): Passage {
  const x = Math.min(right(from.box), right(to.box)) - GATEWAY.lanes / 4;
  const name = [from.key, to.key].sort().join(' ');
  const heading = from.box.y < to.box.y ? 'down' : 'up';
  return { kind: 'bridge', heading, lane: take(`bridge ${name}`, spread(x, 12, 24)) };
}

function trunk(gateway: GatewayBox): [string, LanePlace] {
  return [`trunk ${gateway.key}`, spread(gateway.laneX, 24, GATEWAY.lanes - 2 * GATE_RADIUS - 6)];
}

/** On the ring, towards the border; beside the ring where another node stands in front. */
function takePort(spot: Spot, take: Take): Lane | null {
  if (spot.kind === 'inside') {
    const middle = right(spot.subnet.box) - SUBNET.endRoom * 0.6;
    return take(`port ${spot.subnet.key}`, spread(middle, PORT_STEP, SUBNET.endRoom * 0.6));
  }
  if (spot.kind !== 'node') return null;
  const { node } = spot;
  const place: LanePlace =
    node.row === 'front'
      ? (rank, count) =>
          spread(node.center.x, count === 2 ? PAIR_STEP : PORT_STEP, 2 * RING - 10)(rank, count)
      : (rank, count) => {
          const step = Math.min(STRIP.step, STRIP.room / Math.max(1, count - 1));
          return node.center.x + RING + STRIP.first + rank * step;
        };
  return take(`port ${node.key}`, place);
}

function takeAround(atlas: Atlas, subnet: SubnetBox, take: Take): Around | null {
  const gutter = atlas.zoneOf(subnet)?.gutter;
  if (subnet.facesRouter || gutter === null || gutter === undefined) return null;
  const { from, to } = subnet.corridor;
  const away = subnet.routerSide === 'below' ? to - 14 : from + 14;
  const middle = (gutter.from + gutter.to) / 2;
  const room = gutter.to - gutter.from - 24;
  return {
    corridor: take(`corridor ${subnet.key}`, spread(away, 9, 18)),
    gutter: take(`gutter ${subnet.zone}`, spread(middle, RUN_STEP, room)),
  };
}

function runPlace(spot: Extract<Spot, { kind: 'router' }>): LanePlace {
  const { router } = spot.vpc;
  return spread(router.y + router.height / 2, RUN_STEP, router.height - 14);
}

/** Between the rings and the border that faces the router. */
function innerPlace(subnet: SubnetBox): LanePlace {
  const inward = subnet.routerSide === 'below' ? -1 : 1;
  return spread(subnet.gateY + inward * SUBNET.front * 0.38, 10, 20);
}

function sidePlace(atlas: Atlas, gateway: GatewayBox): LanePlace {
  const router = atlas.vpcOf(gateway)?.router;
  const from = router === undefined ? gateway.box.x : right(router);
  return spread((from + gateway.box.x) / 2 + 6, 9, 22);
}

function leavesRing(visit: Visit): boolean {
  return visit.hops.some(({ hop }) => hop.decision.kind === 'security-group' && hop.direction === 'outbound');
}
