import { legsOf } from '../trace/legs.ts';
import type { Hop, Leg, Trace } from '../trace/trace.ts';
import { atlasOf } from './atlas.ts';
import type { Diagram } from './diagram.ts';
import { gateText, type Gate, type HopPosition } from './gate.ts';
import { placeLabels, plainWords, type GateWords } from './gate-labels.ts';
import { boxAround, type Point } from './geometry.ts';
import { planItineraries } from './itinerary.ts';
import type { MapKey } from './keys.ts';
import { bestLanes } from './lanes.ts';
import { GLYPH } from './measures.ts';
import { withPacketLabels } from './packet-label.ts';
import { packetText } from './packet-text.ts';
import { corners, distanceAlong, flatten, pathShape, pointAt, trackOf, type Track } from './path-shape.ts';
import type { PathLine, PathPicture, Stand } from './picture.ts';
import { tangle } from './tangle.ts';
import type { Mark } from './mark.ts';
import { trailOf } from './trail.ts';
import { keyOfSpot } from './spot.ts';
import { visitsOf, type Visit } from './visits.ts';

export interface PathOptions {
  readonly words?: GateWords;
}

interface PlannedLeg {
  readonly connection: number;
  readonly name: 'request' | 'response';
  readonly leg: Leg;
  readonly visits: readonly Visit[];
}

/**
 * The lines of a walk and its gates. Lines keep to the ways that the layout left free: out of a ring, over the border of
 * the subnet, along the spine, up the trunk to a gateway. Where they share a way they run side by side, arranged so that
 * they cross as little as they can.
 */
export function layoutPaths(diagram: Diagram, trace: Trace, options: PathOptions = {}): PathPicture {
  const { lines, gates: bare, involved } = layoutLines(diagram, trace);
  const drawn = lines.flatMap((line) => [line.points, line.ghostPoints]);
  const gates = placeLabels(diagram, bare, drawn, options.words ?? plainWords);
  return { lines: withPacketLabels(diagram, lines, gates), gates, involved };
}

/** The walk without words. */
export interface WalkLines extends Omit<PathPicture, 'gates'> {
  readonly gates: readonly Omit<Gate, 'label'>[];
}

/** The lines and gates alone: to find room for words takes longer than to draw the lines. */
export function layoutLines(diagram: Diagram, trace: Trace): WalkLines {
  const atlas = atlasOf(diagram);
  const legs = legsOf(trace).flatMap(({ connection, leg: name }): PlannedLeg[] => {
    const leg = trace.connections[connection]?.[name] ?? null;
    return leg === null ? [] : [{ connection, name, leg, visits: visitsOf(atlas, trace, leg, name) }];
  });
  const { lanes, itineraries } = planItineraries(
    atlas,
    legs.map((it) => it.visits),
  );
  const best = bestLanes(lanes, (tried) => tangle(itineraries.map((it) => trailOf(it, tried))));
  const trails = itineraries.map((it) => trailOf(it, best));
  return {
    lines: legs.map((leg, index) => lineOf(leg, trails[index] ?? [])),
    gates: legs.flatMap((leg, index) => gatesOf(diagram, leg, trails[index] ?? [])),
    involved: involvedIn(legs),
  };
}

function lineOf({ connection, name, leg }: PlannedLeg, trail: readonly Mark[]): PathLine {
  const stop = leg.outcome.kind === 'delivered' ? null : leg.outcome.hop;
  const isGhostly = leg.hops.some((hop) => hop.hypothetical);
  // The reply to a request that was dropped: no packet ever goes this way.
  const isAllGhost = leg.hops[0]?.hypothetical === true;
  const at = isAllGhost ? 0 : stop === null ? -1 : trail.findLastIndex((mark) => mark.hop?.index === stop);
  const gone = at === -1 ? trail : trail.slice(0, at + 1);
  const ghostEnd = stop === null ? trail.length : lastHopOf(trail) + 1;
  const ghost = at === -1 || !isGhostly ? [] : trail.slice(at, ghostEnd);
  const track = trackOf(flatten(isGhostly ? [...gone, ...ghost] : gone));
  return {
    connection,
    leg: name,
    points: corners(gone),
    shape: shapeOf(gone),
    ghostPoints: corners(ghost),
    ghostShape: shapeOf(ghost),
    track,
    goneLength: isGhostly ? trackOf(flatten(gone)).length : track.length,
    ends: leg.outcome.kind === 'delivered' && !isAllGhost,
    stands: standsOf({ connection, leg: name }, leg, trail, track),
  };
}

function lastHopOf(trail: readonly Mark[]): number {
  return trail.findLastIndex((mark) => mark.hop !== null);
}

/** Without a line where the packet goes on inside a host. */
function shapeOf(marks: readonly Mark[]): string {
  const parts: Mark[][] = [];
  for (const mark of marks) {
    if (parts.length === 0 || mark.isJump === true) parts.push([]);
    parts.at(-1)?.push(mark);
  }
  return parts.map(pathShape).join('');
}

/** The packet waits this far before a gate, so that it hides nothing. */
const BEFORE_GATE = 25;
/** A station decides in its middle: the packet waits outside its glyph. */
const BEFORE_STATION = 58;

function standsOf(
  of: Omit<HopPosition, 'hop'>,
  leg: Leg,
  trail: readonly Mark[],
  track: Track,
): readonly Stand[] {
  const places = new Map(
    trail.flatMap((mark) => (mark.hop === null ? [] : [[mark.hop.index, mark] as const])),
  );
  let before = 0;
  return leg.hops.map((hop, index) => {
    const mark = places.get(index);
    const gate = mark === undefined ? before : distanceAlong(track, mark, before);
    const along = gate - Math.min(isStation(hop) ? BEFORE_STATION : BEFORE_GATE, (gate - before) / 2);
    before = gate;
    const at = pointAt(track, along);
    const text = packetText(hop.packetIn);
    return { position: { ...of, hop: index }, along, at, text, label: boxAround(at, 0) };
  });
}

function gatesOf(
  diagram: Diagram,
  { connection, name, leg }: PlannedLeg,
  trail: readonly Mark[],
): readonly Omit<Gate, 'label'>[] {
  return trail.flatMap((mark) => {
    if (mark.hop === null) return [];
    const { hop, index } = mark.hop;
    if (leg.hops[index] !== hop) return [];
    const position = { connection, leg: name, hop: index };
    const at = isStation(hop) ? badgeOf(diagram, mark, name) : { x: mark.x, y: mark.y };
    return [{ ...gateText(hop), position, at, owner: ownerOf(mark) }];
  });
}

function isStation({ decision, subnetId, direction }: Hop): boolean {
  if (decision.kind === 'crossing') return subnetId !== null && direction === 'inbound';
  return decision.kind === 'nat' || decision.kind === 'host';
}

/** At a corner of the glyph that the lines leave free; the line itself runs beneath the glyph. */
function badgeOf(diagram: Diagram, mark: Mark, leg: 'request' | 'response'): Point {
  const node = diagram.nodes.find((it) => it.key === mark.owner);
  if (node === undefined) return { x: mark.x, y: mark.y };
  const isRouterBelow = diagram.subnets.find((it) => it.key === node.subnet)?.routerSide === 'below';
  const [dx, dy] = [leg === 'request' ? -1 : 1, isRouterBelow ? -1 : 1];
  return { x: node.center.x + (dx * GLYPH) / 2, y: node.center.y + (dy * GLYPH) / 2 };
}

function ownerOf(mark: Mark): MapKey {
  return mark.owner ?? '';
}

function involvedIn(legs: readonly PlannedLeg[]): ReadonlySet<MapKey> {
  const keys = legs.flatMap(({ visits }) =>
    visits.flatMap(({ spot }) => {
      const own = keyOfSpot(spot);
      return spot.kind === 'node' || spot.kind === 'inside'
        ? [own, spot.subnet.key, spot.subnet.zone, spot.subnet.vpc]
        : [own];
    }),
  );
  return new Set(keys);
}
