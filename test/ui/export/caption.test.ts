import { expect, test } from 'vitest';
import { bottom, holds, right } from '../../../src/layout/geometry.ts';
import { textWidth } from '../../../src/layout/text-width.ts';
import { captionOf } from '../../../src/ui/export/caption.ts';
import { REPLY_RULE_FOR_SERVICE_PORT, walk, WEB_TO_RDS } from '../../explain/builders.ts';

const trace = walk(WEB_TO_RDS, REPLY_RULE_FOR_SERVICE_PORT);
const narrow = { x: 100, y: 50, width: 120, height: 80 };
const wide = { x: 0, y: 0, width: 1400, height: 600 };

test.each(['en', 'ko'] as const)(
  'the words stand above the picture and inside its box, in %s',
  (language) => {
    for (const frame of [narrow, wide]) {
      const { box, headline, lines, tone } = captionOf(trace, language, frame);
      expect(tone).toBe('deny');
      expect(holds(box, frame)).toBe(true);
      expect(bottom(box)).toBe(bottom(frame));
      for (const { at, text, style } of [headline, ...lines]) {
        expect(at.y).toBeLessThan(frame.y);
        expect(at.y - style.size).toBeGreaterThanOrEqual(box.y);
        expect(at.x).toBeGreaterThanOrEqual(box.x);
        expect(at.x + textWidth(text, style)).toBeLessThanOrEqual(right(box));
      }
    }
  },
);

test('a narrow picture has its sentence in more lines', () => {
  const sentence = (frame: typeof narrow) => captionOf(trace, 'en', frame).lines.map(({ text }) => text);
  expect(sentence(wide)).toHaveLength(1);
  expect(sentence(narrow).length).toBeGreaterThan(1);
  expect(sentence(narrow).join(' ')).toBe(sentence(wide)[0]);
});
