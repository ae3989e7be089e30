import { min } from 'd3';
import { compareText } from '../base/compare.ts';
import type { Network } from '../compile/network.ts';
import type { OutsideBox } from './diagram.ts';
import { outsideKey } from './keys.ts';
import { label } from './label.ts';
import { OUTSIDE, TEXT } from './measures.ts';
import { textWidth } from './text-width.ts';

/*
 * The edges of CloudFront stand between the internet and the VPCs, left of the lanes that lead down to the gateways: a viewer's
 * line comes down to an edge from above, and the edge's own line leaves it at its right and goes down with the others.
 */

/** Between the lanes and the first edge. */
const CLEAR = 44;
/** How much further left each edge ends than the one below it, so that the lines to that one pass. */
const INDENT = 64;
/** Above an edge, for the gate of its web ACL and the words beside it. */
export const EDGE_ROOM = 52;
const GLYPH_ROOM = 30;
const END_ROOM = 40;

/** How much higher the internet stands. */
export function roomForEdges({ distributions }: Network): number {
  return distributions.size === 0
    ? 0
    : EDGE_ROOM - OUTSIDE.gap + distributions.size * (OUTSIDE.height + OUTSIDE.gap);
}

/** `y`: the middle of the lowest one. */
export function placeEdges(network: Network, lanes: readonly number[], y: number): readonly OutsideBox[] {
  const end = (min(lanes) ?? 0) - CLEAR;
  const distributions = [...network.distributions.values()].sort((a, b) => compareText(a.id, b.id));
  return distributions.map(({ ref }, index) => {
    const text = `CloudFront ${ref.id}`;
    const room = Math.min(textWidth(text, TEXT.group) + 2, OUTSIDE.minWidth);
    const width = GLYPH_ROOM + room + END_ROOM;
    const middle = y - index * (OUTSIDE.height + OUTSIDE.gap);
    const box = {
      x: end - index * INDENT - width,
      y: middle - OUTSIDE.height / 2,
      width,
      height: OUTSIDE.height,
    };
    return {
      key: outsideKey(ref),
      ref,
      glyph: 'distribution',
      box,
      label: label(text, TEXT.group, { x: box.x + GLYPH_ROOM, top: middle - 7.5, room }),
      side: 'top',
    };
  });
}
