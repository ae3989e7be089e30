import type { Diagram } from './diagram.ts';
import type { Gate } from './gate.ts';
import { diagramTexts } from './gate-labels.ts';
import { boxAround, boxOfSegment, overlap, type Box, type Point } from './geometry.ts';
import type { PathLine } from './picture.ts';
import { GATE_RADIUS, TEXT } from './measures.ts';
import { textWidth } from './text-width.ts';

const PACKET = { halfWidth: 16, height: 22, padding: 9 } as const;

interface Obstacle {
  readonly box: Box;
  readonly cost: number;
}

/** The tag of the packet stands beside it, where it covers the least. */
export function withPacketLabels(
  diagram: Diagram,
  lines: readonly PathLine[],
  gates: readonly Gate[],
): readonly PathLine[] {
  const obstacles = [
    ...gates.map((gate) => ({ box: boxAround(gate.at, 2 * GATE_RADIUS + 2), cost: 4 })),
    ...gates.flatMap(({ label }) => (label === null ? [] : [{ box: label.box, cost: 3 }])),
    ...[...diagram.nodes, ...diagram.gateways, ...diagram.outside].map(({ box }) => ({ box, cost: 3 })),
    ...diagramTexts(diagram).map((box) => ({ box, cost: 3 })),
    ...lines.flatMap(({ points, ghostPoints }) => [...segments(points), ...segments(ghostPoints)]),
  ];
  return lines.map((line) => ({
    ...line,
    stands: line.stands.map((stand) => {
      const width = textWidth(stand.text, TEXT.packet) + 2 * PACKET.padding;
      return { ...stand, label: bestPlace(stand.at, width, obstacles) };
    }),
  }));
}

function segments(points: readonly Point[]): readonly Obstacle[] {
  return points.slice(1).map((b, index) => ({ box: boxOfSegment(points[index] ?? b, b, 4), cost: 2 }));
}

const AWAY = [5, 24, 44, 70] as const;
const SHIFTS = [0, -16, 16, -28, 28, -46, 46, -64, 64] as const;

function bestPlace({ x, y }: Point, width: number, all: readonly Obstacle[]): Box {
  const { height, halfWidth } = PACKET;
  const reach = boxAround(
    { x, y },
    2 * (halfWidth + Math.max(...AWAY) + width),
    height + 2 * Math.max(...SHIFTS),
  );
  const obstacles = all.filter((it) => overlap(it.box, reach));
  const beside = AWAY.flatMap((away) =>
    SHIFTS.flatMap((shift): (Obstacle & { readonly box: Box })[] => {
      const top = y - height / 2 + shift;
      const cost = away / 30 + Math.abs(shift) / 20;
      return [
        { box: { x: x + halfWidth + away, y: top, width, height }, cost },
        { box: { x: x - halfWidth - away - width, y: top, width, height }, cost },
      ];
    }),
  );
  const stacked = [halfWidth, -halfWidth - height].map((shift) => ({
    box: { x: x - width / 2, y: y + shift, width, height },
    cost: 0.5,
  }));
  let best: Box = boxAround({ x, y }, width, height);
  let least = Infinity;
  for (const { box, cost } of [...beside, ...stacked]) {
    const price = obstacles.reduce((sum, it) => (overlap(it.box, box) ? sum + it.cost : sum), cost);
    if (price >= least) continue;
    least = price;
    best = box;
  }
  return best;
}
