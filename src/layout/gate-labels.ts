import { boxAround, boxOfSegment, grow, holds, overlap, type Box, type Point } from './geometry.ts';
import type { Diagram, SubnetBox } from './diagram.ts';
import type { Gate, GateLabel, GateText } from './gate.ts';
import { heightOf, labels } from './label.ts';
import { GATE_RADIUS, TEXT } from './measures.ts';
import { textWidth } from './text-width.ts';

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
    const made = candidates(gate, words(gate), scope).find(({ box }) => {
      const room = grow(box, 1.5);
      return (
        scope.some((it) => holds(it, box)) &&
        ![...taken, ...marks, ...ways].some((it) => overlap(it, room)) &&
        !isCovered(diagram, gate, box)
      );
    });
    if (made === undefined) continue;
    placed.set(gate, made);
    taken.push(made.box);
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
  return subnet === undefined ? [] : [grow(subnet.box, -3)];
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
function isCovered(diagram: Diagram, gate: Bare, box: Box): boolean {
  const routers = diagram.vpcs.map((vpc) => vpc.router);
  if (gate.kind === 'network-acl' || gate.kind === 'route-table' || gate.kind === 'gateway') {
    return [...diagram.subnets.map((it) => it.box), ...routers].some((it) => overlap(it, box));
  }
  return false;
}

function candidates(gate: Bare, words: readonly string[], scope: readonly Box[]): readonly GateLabel[] {
  const [name = '', ...more] = words;
  const forms = more.length === 0 ? [[name]] : [[name, more.join(' · ')], [[name, ...more].join(' · ')]];
  const inward = scope.some((it) => it.y + it.height / 2 < gate.at.y) ? -1 : 1;
  const found: (GateLabel & { readonly far: number })[] = [];
  for (const form of forms) {
    const styles = form.map((_, index) => (index === 0 ? TEXT.gate : TEXT.rule));
    const width = Math.max(...form.map((text, index) => textWidth(text, styles[index] ?? TEXT.rule)));
    const height = heightOf(styles);
    for (const side of [gate.position.leg === 'request' ? -1 : 1, gate.position.leg === 'request' ? 1 : -1]) {
      for (const away of [GATE_RADIUS + 5, GATE_RADIUS + 27, GATE_RADIUS + 49, GATE_RADIUS + 71]) {
        for (const shift of [0, 3, 9, 16, 24, 32]) {
          const x = gate.at.x + side * away;
          const middle = gate.at.y + inward * (shift === 0 ? 0 : shift + height / 2 - GATE_RADIUS + 4);
          const made = labelAt(form, styles, x, middle - height / 2, width, side === 1 ? 'start' : 'end');
          const isApart = away > GATE_RADIUS + 6;
          const leader = isApart
            ? ([
                { x: x - side * 3, y: middle },
                { x: gate.at.x, y: middle },
              ] as const)
            : null;
          found.push({ ...made, leader, far: away + shift * 0.8 + (form.length === 1 ? 6 : 0) });
        }
      }
    }
  }
  return found.sort((a, b) => a.far - b.far);
}

function labelAt(
  texts: readonly string[],
  styles: readonly (typeof TEXT.gate | typeof TEXT.rule)[],
  x: number,
  top: number,
  width: number,
  anchor: 'start' | 'end',
): Pick<GateLabel, 'lines' | 'box'> {
  const lines = labels(
    texts.map((text, index) => ({ text, style: styles[index] ?? TEXT.rule })),
    { x, top, room: width, anchor },
  );
  return { lines, box: { x: anchor === 'start' ? x : x - width, y: top, width, height: heightOf(styles) } };
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
