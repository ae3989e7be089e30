import { explainTrace } from '../../explain/trace.ts';
import type { Box, Point } from '../../layout/geometry.ts';
import { LINE_HEIGHT } from '../../layout/measures.ts';
import { textWidth, type TextStyle } from '../../layout/text-width.ts';
import { wrapText } from '../../layout/wrap-text.ts';
import type { Language } from '../../model/text.ts';
import type { Trace } from '../../trace/trace.ts';
import { VERDICT_TONES, type Tone } from '../controls/verdict-icon.ts';

const HEADLINE: TextStyle = { face: 'strong', size: 19 };
const SENTENCE: TextStyle = { face: 'sans', size: 13.5 };
const [MARGIN, MARK, LEAST] = [22, 26, 480];

/** The words above a picture: what came of the walk. A picture is often all that somebody gets to see. */
export interface Caption {
  /** Around the picture and its words. */
  readonly box: Box;
  readonly tone: Tone;
  readonly mark: Point;
  readonly headline: { readonly at: Point; readonly text: string; readonly style: TextStyle };
  readonly lines: readonly { readonly at: Point; readonly text: string; readonly style: TextStyle }[];
}

export function captionOf(trace: Trace, language: Language, frame: Box): Caption {
  const { headline, sentence, symptom } = explainTrace(trace, language);
  const needed = textWidth(headline, HEADLINE) + MARK + 2 * MARGIN;
  const width = Math.max(frame.width, needed, LEAST);
  const texts = wrapText(`${sentence} ${symptom}`, SENTENCE, width - 2 * MARGIN);
  const step = SENTENCE.size * LINE_HEIGHT;
  const height = MARGIN + HEADLINE.size * LINE_HEIGHT + texts.length * step + MARGIN / 2;
  const x = frame.x - (width - frame.width) / 2;
  const y = frame.y - height;
  const first = y + MARGIN + HEADLINE.size;
  return {
    box: { x, y, width, height: frame.height + height },
    tone: VERDICT_TONES[trace.verdict],
    mark: { x: x + MARGIN + 9, y: first - 6.5 },
    headline: { at: { x: x + MARGIN + MARK, y: first }, text: headline, style: HEADLINE },
    lines: texts.map((text, index) => ({
      at: { x: x + MARGIN, y: first + 8 + (index + 1) * step },
      text,
      style: SENTENCE,
    })),
  };
}
