import type { Network } from '../compile/network.ts';
import type { Verdict } from '../model/flow.ts';
import type { Trace } from '../trace/trace.ts';
import type { SubnetBox } from './diagram.ts';
import { boxAround, type Box, type Point } from './geometry.ts';
import { involvedBy } from './involved.ts';
import { layoutNetwork } from './layout-network.ts';
import { layoutLines } from './layout-paths.ts';
import { GLYPH } from './measures.ts';
import type { Tier } from './tier.ts';

/** The map in small: where things stand and how the walk goes, without a word. Each part is one SVG path. */
export interface Thumbnail {
  readonly box: Box;
  /** Null where nothing is walked. */
  readonly verdict: Verdict | null;
  readonly vpcs: string;
  readonly subnets: Readonly<Record<Tier, string>>;
  readonly gateways: string;
  /** What the walk touches, and the rest. */
  readonly nodes: { readonly involved: string; readonly others: string };
  readonly request: string;
  readonly response: string;
  /** The way the packet would have gone. */
  readonly ghost: string;
  /** Where it stops. */
  readonly stop: Point | null;
}

/** The same picture as the map's: layout and walk are the same functions. */
export function thumbnailOf(network: Network, trace: Trace | null): Thumbnail {
  const diagram = layoutNetwork(network, trace === null ? {} : { involved: involvedBy(trace) });
  const walk = trace === null ? null : layoutLines(diagram, trace);
  const lines = walk?.lines ?? [];
  const isInvolved = (key: string) => walk?.involved.has(key) === true;
  const glyphs = [
    ...diagram.nodes.map(({ key, center }) => ({ key, box: boxAround(center, GLYPH) })),
    ...diagram.outside.map(({ key, box }) => ({ key, box })),
  ];
  const tier = (name: Tier) =>
    rectangles(diagram.subnets.filter((it) => isDrawn(it) && it.tier === name).map(({ box }) => box));
  return {
    box: diagram.box,
    verdict: trace?.verdict ?? null,
    vpcs: rectangles(diagram.vpcs.map(({ box }) => box)),
    subnets: { public: tier('public'), private: tier('private'), isolated: tier('isolated') },
    gateways: rectangles(diagram.gateways.map(({ box }) => box)),
    nodes: {
      involved: rectangles(glyphs.filter(({ key }) => isInvolved(key)).map(({ box }) => box)),
      others: rectangles(glyphs.filter(({ key }) => !isInvolved(key)).map(({ box }) => box)),
    },
    request: joined(lines.filter(({ leg }) => leg === 'request').map(({ shape }) => shape)),
    response: joined(lines.filter(({ leg }) => leg === 'response').map(({ shape }) => shape)),
    ghost: joined(lines.map(({ ghostShape }) => ghostShape)),
    stop: walk?.gates.find(({ state }) => state === 'deny' || state === 'unknown')?.at ?? null,
  };
}

function isDrawn({ kind }: SubnetBox): boolean {
  return kind !== 'no-subnet';
}

const RADIUS = 8;

/** Boxes with round corners, as one path. */
function rectangles(boxes: readonly Box[]): string {
  return joined(
    boxes.map(({ x, y, width, height }) => {
      const r = Math.min(RADIUS, width / 2, height / 2);
      const [w, h] = [width - 2 * r, height - 2 * r];
      return (
        `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}` +
        `h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`
      );
    }),
  );
}

function joined(shapes: readonly string[]): string {
  return shapes.join('');
}
