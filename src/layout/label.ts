import type { Box, Point } from './geometry.ts';
import { LINE_HEIGHT } from './measures.ts';
import { fitText, textWidth, type TextStyle } from './text-width.ts';

/** One line of text with its place. */
export interface Label {
  /** As it is drawn: possibly cut, with an ellipsis. */
  readonly text: string;
  /** Uncut. */
  readonly full: string;
  readonly style: TextStyle;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the text is anchored, on its baseline. */
  readonly at: Point;
  /** What it covers at most. */
  readonly box: Box;
}

export interface LabelPlace {
  /** Of the anchor. */
  readonly x: number;
  readonly top: number;
  readonly room: number;
  /** The whole of a name that is shown short. */
  readonly full?: string | undefined;
  readonly anchor?: Label['anchor'];
}

export function lineHeight(style: TextStyle): number {
  return style.size * LINE_HEIGHT;
}

export function label(wanted: string, style: TextStyle, place: LabelPlace): Label {
  const { x, top, room, anchor = 'start' } = place;
  const full = place.full ?? wanted;
  const text = fitText(wanted, style, room);
  const width = Math.min(textWidth(text, style), room);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    text,
    full,
    style,
    anchor,
    at: { x, y: top + style.size },
    box: { x: left, y: top, width, height: lineHeight(style) },
  };
}

/** Lines under each other; each keeps its own style. */
export function labels(
  lines: readonly { readonly text: string; readonly style: TextStyle }[],
  place: LabelPlace,
): readonly Label[] {
  let top = place.top;
  return lines.map(({ text, style }) => {
    const made = label(text, style, { ...place, top });
    top += lineHeight(style);
    return made;
  });
}

export function heightOf(styles: readonly TextStyle[]): number {
  return styles.reduce((sum, style) => sum + lineHeight(style), 0);
}
