import type { Point } from './geometry.ts';

export type Heading = 'left' | 'right' | 'up' | 'down';

/** The thing that lies next in a direction: near, and not far off to the side. */
export function nearestTowards<T>(
  things: readonly T[],
  from: Point,
  heading: Heading,
  placeOf: (thing: T) => Point,
): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const thing of things) {
    const place = placeOf(thing);
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const [ahead, aside] = aheadAndAside(heading, dx, dy);
    if (ahead <= 1) continue;
    const cost = ahead + 2.5 * Math.abs(aside);
    if (cost >= least) continue;
    least = cost;
    best = thing;
  }
  return best;
}

function aheadAndAside(heading: Heading, dx: number, dy: number): readonly [number, number] {
  switch (heading) {
    case 'left':
      return [-dx, dy];
    case 'right':
      return [dx, dy];
    case 'up':
      return [-dy, dx];
    case 'down':
      return [dy, dx];
  }
}
