import { bottom, centerOf, right, type Box, type Point } from './geometry.ts';
import type { NodeBox, SubnetBox } from './diagram.ts';
import type { Itinerary, Passage, Stage } from './itinerary.ts';
import type { Lane, Lanes } from './lanes.ts';
import { corner, withHops, type Mark } from './mark.ts';
import { SUBNET } from './measures.ts';
import { portMarks, portPlace, type InSubnet, type Port } from './port.ts';
import { keyOfSpot, type Spot } from './spot.ts';
import type { MetHop } from './visits.ts';

/** The line of a leg from end to end, with its hops in order. */
export function trailOf(itinerary: Itinerary, lanes: Lanes): readonly Mark[] {
  const marks: Mark[] = [];
  itinerary.forEach((stage, index) => {
    const before = marks.at(-1);
    const next = itinerary[index + 1];
    const made = stageMarks(stage, next, before, lanes);
    const isJump = stage.arrival?.kind === 'jump';
    const owner = keyOfSpot(stage.visit.spot);
    made.forEach((mark, at) => marks.push({ owner, ...mark, ...(at === 0 && isJump ? { isJump } : {}) }));
  });
  return marks;
}

function stageMarks(
  stage: Stage,
  next: Stage | undefined,
  before: Mark | undefined,
  lanes: Lanes,
): readonly Mark[] {
  const { spot } = stage.visit;
  switch (spot.kind) {
    case 'node':
    case 'inside':
      return placeMarks(stage, spot, next, lanes);
    case 'router':
      return routerMarks(stage, spot, before, next, lanes);
    case 'gateway':
      return gatewayMarks(stage, spot, before, lanes);
    case 'outside': {
      return outsideMarks(stage, spot, lanes);
    }
  }
}

/** In by one lane, along the inside of the box, and out by another. */
function outsideMarks(
  stage: Stage,
  { outside }: Extract<Spot, { kind: 'outside' }>,
  lanes: Lanes,
): readonly Mark[] {
  const { box, side } = outside;
  if (outside.glyph === 'distribution' && [stage.arrival, stage.departure].some((it) => it?.kind === 'trunk'))
    return edgeMarks(stage, box, lanes);
  const edge = (passage: Passage | null, isArrival: boolean): number => {
    if (passage?.kind !== 'bridge') return side === 'top' ? bottom(box) : box.y;
    return (passage.heading === 'down') === isArrival ? box.y : bottom(box);
  };
  const comesBy = laneOf(stage.arrival, lanes);
  const leavesBy = laneOf(stage.departure, lanes);
  const x = comesBy ?? leavesBy ?? centerOf(box).x;
  const from = stage.arrival === null ? edge(stage.departure, false) : edge(stage.arrival, true);
  const to = edge(stage.departure, false);
  const marks = withHops({ x, y: from }, [...stage.visit.crossed, ...stage.visit.hops]);
  if (comesBy === null || leavesBy === null || (comesBy === leavesBy && from === to)) return marks;
  const y = side === 'top' ? bottom(box) - 7 : centerOf(box).y;
  return [...marks, ...corner({ x, y }), ...corner({ x: leavesBy, y }), ...corner({ x: leavesBy, y: to })];
}

/** At an edge: in or out at its right, and along the lane of the gateways. Outer lanes bend further up, so that none cross. */
function edgeMarks({ arrival, departure, visit }: Stage, box: Box, lanes: Lanes): readonly Mark[] {
  const hops = [...visit.crossed, ...visit.hops];
  const place = (passage: Passage | null) => {
    if (passage?.kind !== 'trunk') return null;
    const count = lanes.count(passage.lane.group);
    const step = Math.min(12, (box.height - 12) / Math.max(1, count - 1));
    const y = centerOf(box).y + ((count - 1) / 2 - lanes.rank(passage.lane)) * step;
    return { edge: { x: right(box), y }, bend: { x: lanes.at(passage.lane), y } };
  };
  const comes = place(arrival);
  const leaves = place(departure);
  const marks: Mark[] = [];
  if (comes !== null) marks.push(...corner(comes.bend), ...withHops(comes.edge, hops));
  if (arrival?.kind === 'bridge') marks.push(...withHops({ x: lanes.at(arrival.lane), y: box.y }, hops));
  if (leaves !== null && marks.length === 0) marks.push(...withHops(leaves.edge, hops));
  if (leaves !== null) marks.push(...corner(leaves.edge), ...corner(leaves.bend));
  if (departure?.kind === 'bridge') {
    const x = lanes.at(departure.lane);
    marks.push(...corner({ x, y: marks.at(-1)?.y ?? box.y }), ...corner({ x, y: box.y }));
  }
  return marks;
}

function placeMarks(stage: Stage, spot: InSubnet, next: Stage | undefined, lanes: Lanes): readonly Mark[] {
  const { hops } = stage.visit;
  const isGuard = ({ hop }: MetHop) => hop.decision.kind === 'security-group';
  const incoming = hops.filter((it) => isGuard(it) && it.hop.direction === 'inbound');
  const outgoing = hops.filter((it) => isGuard(it) && it.hop.direction === 'outbound');
  const core = hops.filter((it) => !isGuard(it));
  const arriving = portOf(stage.arrival, 'to');
  const leaving = portOf(stage.departure, 'from') ?? stage.stub;

  const marks: Mark[] = [];
  if (arriving !== null) {
    const port = portPlace(spot, arriving, lanes);
    if (stage.arrival?.kind === 'port')
      marks.push(...borderMarks(spot.subnet, port.border, stage.visit.crossed));
    marks.push(...portMarks(port, incoming).reverse(), ...corner(port.glyph));
    if (leaving !== null && spot.kind === 'node')
      marks.push(...throughCore(spot.node, port, portPlace(spot, leaving, lanes), core));
    else marks.push(...withHops(port.glyph, core));
  }
  if (leaving !== null) {
    const port = portPlace(spot, leaving, lanes);
    if (arriving === null) marks.push(...withHops(port.glyph, core));
    marks.push(...corner(port.glyph), ...portMarks(port, outgoing));
    const leavesBy = stage.departure;
    if (leavesBy?.kind === 'port')
      marks.push(...borderMarks(spot.subnet, port.border, next?.visit.crossed ?? []));
    if (leavesBy?.kind === 'inner') marks.push(...innerMarks(spot, leavesBy, next, lanes));
  }
  if (marks.length === 0) marks.push(...withHops(coreOf(spot), hops));
  return marks;
}

function throughCore(node: NodeBox, arriving: Port, leaving: Port, core: readonly MetHop[]): readonly Mark[] {
  const { center } = node;
  const isLevel = (port: Port) => port.glyph.y === port.bend.y && port.glyph.x !== port.bend.x;
  const inner = (port: Port): Point =>
    isLevel(port) || node.row === 'behind'
      ? { x: center.x, y: port.glyph.y }
      : { x: port.glyph.x, y: center.y };
  const [enters, leaves] = [inner(arriving), inner(leaving)];
  const middle = { x: center.x, y: center.y };
  return [
    ...corner(enters),
    ...corner({ x: enters.x, y: middle.y }),
    ...withHops(middle, core),
    ...corner({ x: leaves.x, y: middle.y }),
    ...corner(leaves),
  ];
}

function borderMarks(subnet: SubnetBox, border: Point, crossed: readonly MetHop[]): readonly Mark[] {
  return withHops(border, crossed).map((mark) => ({ ...mark, owner: subnet.key }));
}

/** To a neighbour: along the band in front of the rings. */
function innerMarks(
  spot: InSubnet,
  passage: Extract<Passage, { kind: 'inner' }>,
  next: Stage | undefined,
  lanes: Lanes,
): readonly Mark[] {
  const y = lanes.at(passage.run);
  const target = next?.visit.spot;
  const to = target?.kind === 'node' || target?.kind === 'inside' ? lanes.at(passage.to) : undefined;
  const from = portPlace(spot, passage.from, lanes);
  return [...corner({ x: from.border.x, y }), ...corner({ x: to ?? from.border.x, y })];
}

function routerMarks(
  stage: Stage,
  spot: Extract<Spot, { kind: 'router' }>,
  before: Mark | undefined,
  next: Stage | undefined,
  lanes: Lanes,
): readonly Mark[] {
  const { router } = spot.vpc;
  const y = stage.run === null ? centerOf(router).y : lanes.at(stage.run);
  const marks: Mark[] = [];
  let x = before?.x ?? centerOf(router).x;
  let hops = stage.visit.hops;
  const from = before;
  if (stage.arrival?.kind === 'port' && from !== undefined) {
    const around = stage.arrival.around;
    if (around !== null) {
      x = lanes.at(around.gutter);
      marks.push(
        ...corner({ x: from.x, y: lanes.at(around.corridor) }),
        ...corner({ x, y: lanes.at(around.corridor) }),
      );
    }
    const edge = from.y < y ? router.y : bottom(router);
    marks.push(...withHops({ x, y: edge }, hops));
    hops = [];
  }
  if (stage.arrival?.kind === 'side') {
    x = lanes.at(stage.arrival.lane);
    if (from !== undefined) marks.push(...corner({ x, y: from.y }));
  }
  marks.push(...withHops({ x, y }, hops));
  return [...marks, ...leaveRouter(stage.departure, next, x, y, lanes)];
}

function leaveRouter(
  departure: Passage | null,
  next: Stage | undefined,
  x: number,
  y: number,
  lanes: Lanes,
): readonly Mark[] {
  const target = next?.visit.spot;
  if (departure === null || target === undefined) return corner({ x, y });
  if (departure.kind === 'trunk' || departure.kind === 'side')
    return corner({ x: lanes.at(departure.lane), y });
  if (departure.kind !== 'port') return [];
  if (departure.around === null) return corner({ x: lanes.at(departure.port), y });
  const gutter = lanes.at(departure.around.gutter);
  const corridor = lanes.at(departure.around.corridor);
  return [
    ...corner({ x: gutter, y }),
    ...corner({ x: gutter, y: corridor }),
    ...corner({ x: lanes.at(departure.port), y: corridor }),
  ];
}

function gatewayMarks(
  stage: Stage,
  spot: Extract<Spot, { kind: 'gateway' }>,
  before: Mark | undefined,
  lanes: Lanes,
): readonly Mark[] {
  const { box, side } = spot.gateway;
  const { y } = centerOf(box);
  const { hops } = stage.visit;
  if (side === 'right') {
    const x = laneOf(stage.arrival, lanes);
    const isArriving = x !== null && before !== undefined;
    return [...(isArriving ? corner({ x, y }) : []), ...withHops({ x: box.x, y }, hops)];
  }
  const comesBy = laneOf(stage.arrival, lanes);
  const leavesBy = laneOf(stage.departure, lanes);
  const x = comesBy ?? leavesBy ?? centerOf(box).x;
  const tables = hops.filter(({ hop }) => hop.decision.kind === 'route');
  const own = hops.filter(({ hop }) => hop.decision.kind !== 'route');
  const marks = [...withHops({ x, y }, own)];
  const out = leavesBy ?? x;
  if (out !== x) marks.push(...corner({ x: out, y }));
  if (tables.length > 0)
    marks.push(...withHops({ x: out, y: side === 'top' ? bottom(box) + 22 : box.y - 22 }, tables));
  return marks;
}

function portOf(passage: Passage | null, end: 'from' | 'to'): Lane | null {
  if (passage?.kind === 'port') return passage.port;
  return passage?.kind === 'inner' ? passage[end] : null;
}

function laneOf(passage: Passage | null, lanes: Lanes): number | null {
  switch (passage?.kind) {
    case 'trunk':
    case 'side':
    case 'bridge':
      return lanes.at(passage.lane);
    default:
      return null;
  }
}

function coreOf(spot: InSubnet): Point {
  return spot.kind === 'node'
    ? spot.node.center
    : { x: right(spot.subnet.box) - SUBNET.endRoom / 2, y: centerOf(spot.subnet.box).y };
}
