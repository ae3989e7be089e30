import type { Point } from './geometry.ts';
import type { Lane, Lanes } from './lanes.ts';
import { corner, withHops, type Mark } from './mark.ts';
import { GLYPH, RING, SUBNET } from './measures.ts';
import type { Spot } from './spot.ts';
import type { MetHop } from './visits.ts';

export type InSubnet = Extract<Spot, { kind: 'node' | 'inside' }>;

/** Where a lane meets what stands in a subnet. */
export interface Port {
  readonly glyph: Point;
  readonly bend: Point;
  readonly ring: Point;
  /** From glyph to border, the line bends before it comes to the ring. */
  readonly bendsFirst: boolean;
  readonly border: Point;
}

/** Between glyph and border, outwards. */
export function portMarks(port: Port, hops: readonly MetHop[]): Mark[] {
  const [bend, ring] = [corner(port.bend), withHops(port.ring, hops)];
  return port.bendsFirst ? [...bend, ...ring] : [...ring, ...bend];
}

/** Where a lane touches glyph, ring and border. */
export function portPlace(spot: InSubnet, lane: Lane, lanes: Lanes): Port {
  const x = lanes.at(lane);
  const { gateY, routerSide } = spot.subnet;
  const outward = routerSide === 'below' ? 1 : -1;
  const border = { x, y: gateY };
  if (spot.kind === 'inside') {
    const end = { x, y: gateY - outward * SUBNET.front };
    return { glyph: end, bend: end, ring: end, bendsFirst: true, border };
  }
  const { center, ring } = spot.node;
  const half = GLYPH / 2;
  if (spot.node.row === 'behind') {
    const count = lanes.count(lane.group);
    const y = center.y + (lanes.rank(lane) - (count - 1) / 2) * 20;
    const reach = ring === null ? half : Math.sqrt(RING ** 2 - (y - center.y) ** 2);
    const glyph = { x: center.x + half, y };
    return { glyph, ring: { x: center.x + reach, y }, bend: { x, y }, bendsFirst: false, border };
  }
  const offset = x - center.x;
  const isBeside = Math.abs(offset) > half - 2;
  const reach = ring === null ? half : Math.sqrt(Math.max(0, RING ** 2 - offset ** 2));
  const glyph = isBeside
    ? { x: center.x + Math.sign(offset) * half, y: center.y }
    : { x, y: center.y + outward * half };
  const ringPlace = { x, y: center.y + outward * reach };
  return { glyph, bend: { x, y: glyph.y }, ring: ringPlace, bendsFirst: true, border };
}
