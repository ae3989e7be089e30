/**
 * How wide a text may be, without a browser to ask. Widths are those of wide fonts (DejaVu Sans, DejaVu Sans Mono), so
 * that the fonts of most systems need less: a text that fits here fits on the screen.
 */
type Face = 'sans' | 'strong' | 'mono';

/** What a text looks like, as far as its size goes. */
export interface TextStyle {
  readonly face: Face;
  /** In the map's units. */
  readonly size: number;
}

/** Advance widths of U+0020 to U+007E, in hundredths of the size. */
const WIDTHS: Readonly<Record<'sans' | 'strong', readonly number[]>> = {
  sans: hundredths(
    '32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54 100 69 69 70 78 64 ' +
      '58 78 76 30 30 66 56 87 75 79 61 79 70 64 62 74 69 99 69 62 69 40 34 40 84 50 50 62 64 55 64 62 36 64 64 28 28 58 ' +
      '28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84',
  ),
  strong: hundredths(
    '35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59 100 78 77 74 84 69 ' +
      '69 83 84 38 38 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 50 50 68 72 60 72 68 44 72 72 35 35 67 ' +
      '35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84',
  ),
};
const MONO = 61;
/** Hangul, Han and the like, in every face. */
const WIDE = 100;
/** Signs between the two: arrows, dashes, accented letters. */
const OTHER = 86;
const MIDDLE_DOT = 38;

function hundredths(text: string): readonly number[] {
  return text.split(' ').map(Number);
}

function widthOf(character: string, face: Face): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100 && !(code >= 0x2000 && code < 0x2e80)) return WIDE;
  if (face === 'mono') return MONO;
  if (code === 0xb7) return MIDDLE_DOT;
  return WIDTHS[face][code - 0x20] ?? (code === 0x2026 ? WIDE : OTHER);
}

/** The width that the text needs at most, in the map's units. */
export function textWidth(text: string, style: TextStyle): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character, style.face);
  return (sum * style.size) / 100;
}

const ELLIPSIS = '…';

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitText(text: string, style: TextStyle, room: number): string {
  if (textWidth(text, style) <= room) return text;
  let sum = textWidth(ELLIPSIS, style);
  let kept = '';
  for (const character of text) {
    sum += (widthOf(character, style.face) * style.size) / 100;
    if (sum > room) break;
    kept += character;
  }
  return kept.trimEnd() + ELLIPSIS;
}
