import type { Point } from './geometry.ts';
import { corners } from './path-shape.ts';

interface Stretch {
  readonly a: Point;
  readonly b: Point;
  readonly line: number;
}

const CROSSING = 100;
const COVERING = 1000;
const BEND = 12;

/** How hard lines are to follow: where they cross, run on each other, bend, and how long they are. */
export function tangle(lines: readonly (readonly Point[])[]): number {
  const bends = lines.map(corners);
  const stretches = bends.flatMap((points, line) =>
    points.slice(1).map((b, index): Stretch => ({ a: points[index] ?? b, b, line })),
  );
  let cost = 0;
  stretches.forEach((one, index) => {
    cost += (Math.abs(one.a.x - one.b.x) + Math.abs(one.a.y - one.b.y)) * 0.01 + BEND;
    for (let other = index + 2; other < stretches.length; other++) {
      const two = stretches[other];
      if (two !== undefined) cost += meeting(one, two);
    }
  });
  return cost;
}

function meeting(one: Stretch, two: Stretch): number {
  const x = shared(one.a.x, one.b.x, two.a.x, two.b.x);
  const y = shared(one.a.y, one.b.y, two.a.y, two.b.y);
  if (x < -1 || y < -1) return 0;
  const oneUpright = one.a.x === one.b.x;
  const twoUpright = two.a.x === two.b.x;
  if (oneUpright !== twoUpright) return CROSSING;
  return (oneUpright ? y : x) > 1 ? COVERING : 0;
}

/** How long two ranges share; negative: how far they are apart. */
function shared(a: number, b: number, c: number, d: number): number {
  return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
}
