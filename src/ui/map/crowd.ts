import type { Diagram, NodeBox } from '../../layout/diagram.ts';
import { grow, overlap, type Box } from '../../layout/geometry.ts';
import type { MapKey } from '../../layout/keys.ts';

/** Below this scale no word can be read. */
export const FAR = 0.28;
/** As many interfaces are drawn in full at any time. */
const FEW = 200;
/** What is drawn changes in steps of this many map units, and not with each pixel that the map moves. */
const STEP = 500;

export interface CrowdParts {
  /** Drawn in full. */
  readonly near: readonly NodeBox[];
  /** Drawn as dots. */
  readonly far: readonly NodeBox[];
}

/** In a crowd, only what is seen and can be told apart is drawn in full; what the walk touches always is. */
export function crowdOf(
  diagram: Diagram,
  involved: ReadonlySet<MapKey>,
  isFar: boolean,
  seen: Box,
): CrowdParts {
  if (diagram.nodes.length <= FEW) return { near: diagram.nodes, far: [] };
  const part = grow(inSteps(seen), STEP);
  const isNear = (node: NodeBox) => involved.has(node.key) || (!isFar && overlap(node.box, part));
  return { near: diagram.nodes.filter(isNear), far: diagram.nodes.filter((node) => !isNear(node)) };
}

function inSteps({ x, y, width, height }: Box): Box {
  const down = (value: number) => Math.floor(value / STEP) * STEP;
  return { x: down(x), y: down(y), width: down(width) + STEP, height: down(height) + STEP };
}
