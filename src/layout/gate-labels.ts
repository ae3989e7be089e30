import { boxAround, boxOfSegment, grow, holds, overlap, right, type Box, type Point } from './geometry.ts';
import { EDGE_ROOM } from './edges.ts';
import type { Diagram, NodeBox, SubnetBox } from './diagram.ts';
import type { Gate, GateLabel, GateText } from './gate.ts';
import { heightOf, labels } from './label.ts';
import { GATE_RADIUS, TEXT } from './measures.ts';
import { textWidth, type TextStyle } from './text-width.ts';

/** The words beside a gate: first what decides, then how. Given by the page, in its language. */
export type GateWords = (gate: GateText) => readonly string[];

/** Names and rules alone, which read the same in every language. */
export const plainWords: GateWords = ({ name, rule }) => (rule === null ? [name] : [name, rule]);

type Bare = Omit<Gate, 'label'>;

/** Kinds whose words stand on the map; those of the others are told when they are pointed at. */
const LABELLED: readonly Gate['kind'][] = [
  'network-acl',
  'security-group',
  'route-table',
  'gateway',
  'nat-gateway',
  'host',
  'web-acl',
];

/** The nearest free place for the words of each gate: on no line, gate, box or other words. */
export function placeLabels(
  diagram: Diagram,
  gates: readonly Bare[],
  lines: readonly (readonly Point[])[],
  words: GateWords,
): readonly Gate[] {
  const taken: Box[] = [
    ...diagramTexts(diagram),
    ...diagram.nodes.map((it) => it.box),
    ...diagram.gateways.map((it) => it.box),
  ];
  const marks = gates.map((gate) => boxAround(gate.at, 2 * GATE_RADIUS));
  const ways = lines.flatMap((points) =>
    points.slice(1).map((b, index) => boxOfSegment(points[index] ?? b, b, 6)),
  );
  const placed = new Map<Bare, GateLabel>();
  for (const gate of inPlacingOrder(diagram, gates)) {
    const scope = scopeOf(diagram, gate);
    const crowd = gates.filter((it) => it.kind === 'network-acl' && it.owner === gate.owner).length;
    const covers = coversOf(diagram, gate);
    const spot = candidates(diagram, gate, words(gate), crowd > 2).find(({ box, leader }) => {
      const room = grow(box, 1.5);
      const isFree = (boxes: readonly Box[]) => !boxes.some((it) => overlap(it, room));
      return (
        scope.some((it) => holds(it, box)) &&
        isFree(marks) &&
        isFree(ways) &&
        isFree(taken) &&
        !covers.some((it) => overlap(it, box)) &&
        !(leader !== null && [...placed.values()].some((it) => overlap(it.box, boxOfSegment(...leader, 2))))
      );
    });
    if (spot === undefined) continue;
    placed.set(gate, labelAt(spot));
    taken.push(spot.box);
  }
  return gates.map((gate) => ({ ...gate, label: placed.get(gate) ?? null }));
}

/** Network ACLs have the first choice, then what stops the packet; on one border the outer gates before the inner ones. */
function inPlacingOrder(diagram: Diagram, gates: readonly Bare[]): readonly Bare[] {
  const rank = (gate: Bare) => (gate.state === 'deny' ? -10 : 0) + LABELLED.indexOf(gate.kind);
  const middles = new Map(diagram.nodes.map((node) => [node.key, node.center.x]));
  const outer = (gate: Bare) => -Math.abs(gate.at.x - (middles.get(gate.owner) ?? gate.at.x));
  return gates
    .filter((gate) => LABELLED.includes(gate.kind))
    .sort((a, b) => rank(a) - rank(b) || outer(a) - outer(b));
}

/** Where the words may stand: in the corridor before the subnet, in the subnet, or in the VPC. */
function scopeOf(diagram: Diagram, gate: Bare): readonly Box[] {
  const subnet = subnetOf(diagram, gate);
  if (gate.kind === 'network-acl' && subnet !== undefined) return [corridorOf(diagram, subnet)];
  if (gate.kind === 'route-table' || gate.kind === 'gateway') {
    return [
      ...diagram.vpcs.map((vpc) => grow(vpc.box, -6)),
      ...diagram.regions.map((it) => ({ ...it.box, height: 26 })),
    ];
  }
  if (gate.kind === 'web-acl' && subnet === undefined) return [roomAbove(diagram, gate)];
  return subnet === undefined ? [] : [grow(subnet.box, -3)];
}

/** Between an edge and the internet. */
function roomAbove({ box }: Diagram, { at }: Bare): Box {
  return { x: box.x, width: box.width, y: at.y - EDGE_ROOM, height: EDGE_ROOM + GATE_RADIUS };
}

function corridorOf(diagram: Diagram, subnet: SubnetBox): Box {
  const vpc = diagram.vpcs.find((it) => it.key === subnet.vpc)?.box ?? subnet.box;
  const { from, to } = subnet.corridor;
  return { x: vpc.x + 8, width: vpc.width - 16, y: from + 1, height: to - from - 2 };
}

function subnetOf(diagram: Diagram, gate: Bare): SubnetBox | undefined {
  const own = diagram.subnets.find((it) => it.key === gate.owner);
  if (own !== undefined) return own;
  const node = diagram.nodes.find((it) => it.key === gate.owner);
  return node === undefined ? undefined : diagram.subnets.find((it) => it.key === node.subnet);
}

/** Words about a border or a route stand in the open, not on a subnet, the spine or another gateway. */
function coversOf(diagram: Diagram, { kind }: Bare): readonly Box[] {
  if (kind === 'web-acl') return diagram.outside.map((it) => it.box);
  if (kind !== 'network-acl' && kind !== 'route-table' && kind !== 'gateway') return [];
  return [...diagram.subnets.map((it) => it.box), ...diagram.vpcs.map((vpc) => vpc.router)];
}

/** One line or two, with the room that they need. */
interface Form {
  readonly texts: readonly string[];
  readonly styles: readonly TextStyle[];
  readonly width: number;
  readonly height: number;
}

/** A place where the words may stand: around a height, beginning or ending at `x`. */
interface Spot {
  readonly form: Form;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly box: Box;
  readonly leader: GateLabel['leader'];
}

/** The two lines are the first choice, being narrow. */
function formsOf(words: readonly string[]): readonly Form[] {
  const [name = '', ...more] = words;
  if (more.length === 0) return [formOf([name])];
  const rest = more.join(' · ');
  return [formOf([name, rest]), formOf([rest.startsWith('→') ? `${name} ${rest}` : `${name} · ${rest}`])];
}

function formOf(texts: readonly string[]): Form {
  const styles = texts.map((_, index) => (index === 0 ? TEXT.gate : TEXT.rule));
  const width = Math.max(...texts.map((text, index) => textWidth(text, styles[index] ?? TEXT.rule)));
  return { texts, styles, width, height: heightOf(styles) };
}

/** Places for the words, the best first. */
function candidates(
  diagram: Diagram,
  gate: Bare,
  words: readonly string[],
  isCrowded: boolean,
): readonly Spot[] {
  const node = diagram.nodes.find((it) => it.key === gate.owner);
  const forms = isCrowded ? formsOf(words).slice(-1) : formsOf(words);
  if (node !== undefined) return [...besideNode(node, gate, forms), ...besideGate(diagram, gate, forms)];
  return besideGate(diagram, gate, forms);
}

/** Right of the ring, above or below its middle. */
function besideNode(node: NodeBox, gate: Bare, forms: readonly Form[]): readonly Spot[] {
  const x = right(node.box) + 9;
  const towardsGate = Math.sign(gate.at.y - node.center.y) || 1;
  return forms.flatMap((form) => {
    const half = form.height / 2 + 1;
    const shifts = [half, -half, 0, 3 * half, -3 * half].map((shift) => shift * towardsGate);
    return shifts.map((shift) => spotAt(form, { x, y: node.center.y + shift }, 'start', null));
  });
}

/** How far from the gate the words may stand: next to it, with room for the packet between, or behind its neighbours. */
const NEXT = GATE_RADIUS + 11;
const AWAY = [NEXT, NEXT + 24, NEXT + 48, NEXT + 72];
/** How far from the border, which words do not touch. */
const SHIFTS = [0, 7.5, 15, 22.5, 30, 37.5];

function besideGate(diagram: Diagram, gate: Bare, forms: readonly Form[]): readonly Spot[] {
  const outward = outwardOf(diagram, gate);
  const sides = gate.position.leg === 'request' ? ([-1, 1] as const) : ([1, -1] as const);
  const found = forms.flatMap((form) =>
    sides.flatMap((side, later) =>
      AWAY.flatMap((away) =>
        SHIFTS.map((shift) => {
          const at = { x: gate.at.x + side * away, y: gate.at.y + outward * (form.height / 2 + 3 + shift) };
          const isApart = away > NEXT;
          const leader = isApart
            ? ([
                { x: at.x - side * 3, y: at.y },
                { x: gate.at.x, y: at.y },
              ] as const)
            : null;
          const far = away * 1.2 + shift + later * 8 + (form.texts.length === 1 ? 6 : 0);
          return { far, spot: spotAt(form, at, side === 1 ? 'start' : 'end', leader) };
        }),
      ),
    ),
  );
  return found.sort((a, b) => a.far - b.far).map((it) => it.spot);
}

/** Away from what the gate belongs to: out of the subnet, off the router, over the VPC's border. */
function outwardOf(diagram: Diagram, gate: Bare): -1 | 1 {
  const isOnEdge = gate.kind === 'web-acl' && subnetOf(diagram, gate) === undefined;
  if (gate.kind === 'gateway' || isOnEdge) return -1;
  if (gate.kind === 'route-table') {
    const router = diagram.vpcs.find((it) => it.key === gate.owner)?.router;
    return router === undefined || gate.at.y <= router.y + 1 ? -1 : 1;
  }
  return subnetOf(diagram, gate)?.routerSide === 'above' ? -1 : 1;
}

/** Words around a place: beside it, and as high above as below. */
function spotAt(form: Form, { x, y }: Point, anchor: 'start' | 'end', leader: GateLabel['leader']): Spot {
  const { width, height } = form;
  const box = { x: anchor === 'start' ? x : x - width, y: y - height / 2, width, height };
  return { form, x, anchor, box, leader };
}

function labelAt({ form, x, anchor, box, leader }: Spot): GateLabel {
  const { texts, styles, width } = form;
  const lines = labels(
    texts.map((text, index) => ({ text, style: styles[index] ?? TEXT.rule })),
    { x, top: box.y, room: width, anchor },
  );
  return { lines, box, leader };
}

/** Everything written on the map before the walk comes. */
export function diagramTexts(diagram: Diagram): readonly Box[] {
  const found = [
    ...diagram.regions.map((it) => it.label),
    ...diagram.vpcs.flatMap((it) => [it.name, it.cidr, ...it.zones.map((zone) => zone.label)]),
    ...diagram.subnets.flatMap(({ labels: texts }) =>
      texts === null ? [] : [texts.name, texts.cidr, texts.networkAcl, texts.routeTable],
    ),
    ...diagram.nodes.flatMap((it) => it.labels),
    ...diagram.gateways.map((it) => it.label),
    ...diagram.outside.map((it) => it.label),
  ];
  const boxes = found.flatMap((it) => (it === null || it.text === '' ? [] : [it.box]));
  return [...boxes, ...diagram.vpcs.map((it) => it.routerLabel)];
}
