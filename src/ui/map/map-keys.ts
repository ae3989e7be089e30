import type { Diagram, NodeBox } from '../../layout/diagram.ts';
import { centerOf, type Point } from '../../layout/geometry.ts';
import type { MapKey } from '../../layout/keys.ts';
import { nearestTowards, type Heading } from '../../layout/nearest.ts';
import type { MapView } from './map-view.svelte.ts';

interface Arrow {
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

/** A component that takes the focus, with the place from which arrow keys go on. */
export interface FocusStop {
  readonly key: MapKey;
  readonly at: Point;
}

/** In reading order of what matters: interfaces first. */
export function stopsOf(diagram: Diagram, nodes: readonly NodeBox[]): readonly FocusStop[] {
  return [
    ...nodes.map((it) => ({ key: it.key, at: it.center })),
    ...diagram.subnets
      .filter((it) => it.kind !== 'no-subnet')
      .map(({ key, box }) => ({ key, at: { x: box.x + 50, y: box.y + 40 } })),
    ...diagram.subnets
      .filter((it) => it.unfolded && it.kind === 'subnet')
      .map(({ key, box }) => ({ key: `fold:${key}`, at: { x: box.x + box.width - 20, y: box.y + 20 } })),
    ...diagram.gateways.map(({ key, box }) => ({ key, at: centerOf(box) })),
    ...diagram.outside.map(({ key, box }) => ({ key, at: centerOf(box) })),
    ...diagram.vpcs.map(({ key, name }) => ({ key, at: centerOf(name.box) })),
    ...diagram.vpcs.flatMap((vpc) =>
      vpc.zones.flatMap(({ key, label }) => (label === null ? [] : [{ key, at: centerOf(label.box) }])),
    ),
  ];
}

function nextStop(stops: readonly FocusStop[], from: MapKey, heading: Heading): MapKey | undefined {
  const here = stops.find((it) => it.key === from);
  return here === undefined ? undefined : nearestTowards(stops, here.at, heading, (it) => it.at)?.key;
}

/** In pixels of the screen. */
const PAN = 60;
const ZOOM = 1.3;

/** The keys of the map: + − 0 zoom; arrows move the map, or the focus from one component to the next. */
export function mapKeydown(
  event: KeyboardEvent & { readonly currentTarget: SVGSVGElement },
  map: MapView,
  stops: readonly FocusStop[],
): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const arrow = ARROWS[event.key];
  const key = event.target instanceof SVGElement ? event.target.dataset['key'] : undefined;
  if (event.key === '+' || event.key === '=') map.zoomBy(ZOOM);
  else if (event.key === '-') map.zoomBy(1 / ZOOM);
  else if (event.key === '0') map.fit();
  else if (arrow !== undefined && event.target === event.currentTarget)
    map.panBy(arrow.dx * PAN, arrow.dy * PAN);
  else if (arrow !== undefined && key !== undefined) {
    const next = nextStop(stops, key, arrow.heading);
    if (next !== undefined) focusOn(event.currentTarget, next);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Puts the focus on a component of the map. */
export function focusOn(map: SVGSVGElement, key: MapKey): void {
  map.querySelector<SVGElement>(`[role=button][data-key="${CSS.escape(key)}"]`)?.focus();
}
