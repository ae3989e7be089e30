import type { Diagram } from '../../layout/diagram.ts';
import { around, boxAround, grow, type Box } from '../../layout/geometry.ts';
import type { PathPicture } from '../../layout/picture.ts';
import { heartOf } from '../map/progress.ts';

/** A network of this size can still be read on a sheet of paper, in the map's units. */
const READABLE = { width: 1150, height: 760 };
/** For the names of what stands around. */
const ROOM = 40;

/** The part of the map that a picture shows: all of it, or of a large network what the walk touches. */
export function frameOf(diagram: Diagram, picture: PathPicture, isCropped: boolean): Box {
  const { box } = diagram;
  const isReadable = box.width <= READABLE.width && box.height <= READABLE.height;
  const heart = isCropped && !isReadable ? heartOf(diagram, picture, null) : null;
  if (heart === null) return box;
  const ways = picture.lines.flatMap(({ points, ghostPoints }) => [...points, ...ghostPoints]);
  const words = picture.gates.flatMap(({ label }) => (label === null ? [] : [label.box]));
  const whole = around([heart.box, ...words, ...ways.map((point) => boxAround(point, 0))]);
  const { x, y, width, height } = grow(whole, ROOM);
  const [left, top] = [Math.max(x, box.x), Math.max(y, box.y)];
  return {
    x: left,
    y: top,
    width: Math.min(x + width, box.x + box.width) - left,
    height: Math.min(y + height, box.y + box.height) - top,
  };
}
