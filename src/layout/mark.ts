import type { Point } from './geometry.ts';
import type { MapKey } from './keys.ts';
import type { MetHop } from './visits.ts';

/** A point of a line: a corner, or a place on it where a hop decides. */
export interface Mark extends Point {
  readonly hop: MetHop | null;
  /** The key of what it belongs to: for a network ACL the subnet, else the place of the visit. */
  readonly owner?: MapKey;
  /** No line leads here from the mark before. */
  readonly isJump?: boolean;
}

export function corner(point: Point): readonly Mark[] {
  return [{ x: point.x, y: point.y, hop: null }];
}

export function withHops(point: Point, hops: readonly MetHop[]): readonly Mark[] {
  return hops.length === 0 ? corner(point) : hops.map((hop) => ({ x: point.x, y: point.y, hop }));
}
