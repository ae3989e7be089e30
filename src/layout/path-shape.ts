import { path } from 'd3';
import { distance, type Point } from './geometry.ts';

const CORNER_RADIUS = 9;

/** The corners of a line: points that lie on the way between their neighbours are left out. */
export function corners(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const { x, y } of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last !== undefined && same(last, { x, y })) continue;
    if (last !== undefined && before !== undefined && isBetween(before, last, { x, y })) kept.pop();
    kept.push({ x, y });
  }
  return kept;
}

function same(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
}

function isBetween(a: Point, middle: Point, b: Point): boolean {
  const isUpright =
    same({ x: a.x, y: 0 }, { x: middle.x, y: 0 }) && same({ x: middle.x, y: 0 }, { x: b.x, y: 0 });
  const isLevel =
    same({ x: 0, y: a.y }, { x: 0, y: middle.y }) && same({ x: 0, y: middle.y }, { x: 0, y: b.y });
  const isOnward = (a.x - middle.x) * (middle.x - b.x) >= 0 && (a.y - middle.y) * (middle.y - b.y) >= 0;
  return (isUpright || isLevel) && isOnward;
}

/** How far before and after each corner the line leaves its straight way. */
function roundings(points: readonly Point[]): readonly number[] {
  return points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return 0;
    return Math.min(CORNER_RADIUS, distance(before, point) / 2, distance(point, after) / 2);
  });
}

/** An SVG path through the points, with round corners. */
export function pathShape(points: readonly Point[]): string {
  const shape = path();
  const bends = corners(points);
  const radii = roundings(bends);
  bends.forEach((point, index) => {
    const after = bends[index + 1];
    const radius = radii[index] ?? 0;
    if (index === 0) shape.moveTo(point.x, point.y);
    else if (after === undefined || radius < 0.5) shape.lineTo(point.x, point.y);
    else shape.arcTo(point.x, point.y, after.x, after.y, radius);
  });
  return shape.toString();
}

const STEPS_IN_CORNER = 5;

/** The same rounded line as many short straight ones: what a packet glides along. */
export function flatten(points: readonly Point[]): readonly Point[] {
  const bends = corners(points);
  const radii = roundings(bends);
  return bends.flatMap((point, index) => {
    const before = bends[index - 1];
    const after = bends[index + 1];
    const radius = radii[index] ?? 0;
    if (before === undefined || after === undefined || radius < 0.5) return [point];
    const start = towards(point, before, radius);
    const end = towards(point, after, radius);
    return Array.from({ length: STEPS_IN_CORNER + 1 }, (_, step) => {
      const t = step / STEPS_IN_CORNER;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return { x: a * start.x + b * point.x + c * end.x, y: a * start.y + b * point.y + c * end.y };
    });
  });
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  const share = whole === 0 ? 0 : length / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** A line that can be asked for the point at a distance from its start. */
export interface Track {
  readonly points: readonly Point[];
  /** The distance of each point from the start. */
  readonly distances: readonly number[];
  readonly length: number;
}

export function trackOf(points: readonly Point[]): Track {
  const distances: number[] = [];
  let length = 0;
  points.forEach((point, index) => {
    const before = points[index - 1];
    length += before === undefined ? 0 : distance(before, point);
    distances.push(length);
  });
  return { points, distances, length };
}

export function pointAt(track: Track, along: number): Point {
  const first = track.points[0] ?? { x: 0, y: 0 };
  const last = track.points.at(-1) ?? first;
  if (along <= 0) return first;
  const index = track.distances.findIndex((it) => it >= along);
  const after = track.points[index];
  const before = track.points[index - 1];
  if (after === undefined || before === undefined) return index === 0 ? first : last;
  const start = track.distances[index - 1] ?? 0;
  return towards(before, after, along - start);
}

/** How far along the track its nearest point to a place is, looking from a distance onwards. */
export function distanceAlong(track: Track, place: Point, from: number): number {
  let best = from;
  let least = Infinity;
  track.points.forEach((point, index) => {
    const before = track.points[index - 1];
    const end = track.distances[index] ?? 0;
    if (before === undefined || end < from) return;
    const start = track.distances[index - 1] ?? 0;
    const whole = end - start;
    const dot = (place.x - before.x) * (point.x - before.x) + (place.y - before.y) * (point.y - before.y);
    const share = whole === 0 ? 0 : Math.min(1, Math.max(0, dot / (whole * whole)));
    const along = Math.max(from, start + share * whole);
    const off = distance(pointAt(track, along), place);
    if (off < least - 0.5) {
      least = off;
      best = along;
    }
  });
  return best;
}

/** An SVG path along the track, up to a distance from its start. */
export function lineUntil(track: Track, along: number): string {
  const shape = path();
  track.points.forEach((point, index) => {
    if ((track.distances[index] ?? 0) > along) return;
    if (index === 0) shape.moveTo(point.x, point.y);
    else shape.lineTo(point.x, point.y);
  });
  const end = pointAt(track, along);
  shape.lineTo(end.x, end.y);
  return shape.toString();
}
