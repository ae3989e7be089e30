import type { Diagram } from '../../layout/diagram.ts';
import { centerOf, type Point } from '../../layout/geometry.ts';
import type { MapKey } from '../../layout/keys.ts';
import { nearestTowards, type Heading } from '../../layout/nearest.ts';

export interface Arrow {
  readonly heading: Heading;
  readonly dx: number;
  readonly dy: number;
}

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowLeft: { heading: 'left', dx: -1, dy: 0 },
  ArrowRight: { heading: 'right', dx: 1, dy: 0 },
  ArrowUp: { heading: 'up', dx: 0, dy: -1 },
  ArrowDown: { heading: 'down', dx: 0, dy: 1 },
};

export function arrowOf(key: string): Arrow | null {
  return ARROWS[key] ?? null;
}

/** A component that takes the focus, with the place from which arrow keys go on. */
export interface FocusStop {
  readonly key: MapKey;
  readonly at: Point;
}

/** In reading order of what matters: interfaces first. */
export function stopsOf(diagram: Diagram): readonly FocusStop[] {
  return [
    ...diagram.nodes.map((it) => ({ key: it.key, at: it.center })),
    ...diagram.subnets
      .filter((it) => it.kind !== 'no-subnet')
      .map(({ key, box }) => ({ key, at: { x: box.x + 50, y: box.y + 40 } })),
    ...diagram.gateways.map(({ key, box }) => ({ key, at: centerOf(box) })),
    ...diagram.outside.map(({ key, box }) => ({ key, at: centerOf(box) })),
    ...diagram.vpcs.map(({ key, name }) => ({ key, at: centerOf(name.box) })),
    ...diagram.vpcs.flatMap((vpc) =>
      vpc.zones.flatMap(({ key, label }) => (label === null ? [] : [{ key, at: centerOf(label.box) }])),
    ),
  ];
}

export function nextStop(stops: readonly FocusStop[], from: MapKey, heading: Heading): MapKey | undefined {
  const here = stops.find((it) => it.key === from);
  return here === undefined ? undefined : nearestTowards(stops, here.at, heading, (it) => it.at)?.key;
}
