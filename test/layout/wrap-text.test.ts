import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/layout/text-width.ts';
import { wrapText } from '../../src/layout/wrap-text.ts';

const style = { face: 'mono', size: 10 } as const; // 6.1 a letter

test('lines break between words, as late as they can', () => {
  expect(wrapText('one two three', style, 43)).toEqual(['one two', 'three']);
  expect(wrapText('one two three', style, 100)).toEqual(['one two three']);
});

test('a word that is too long has a line of its own', () => {
  expect(wrapText('a incomprehensible b', style, 20)).toEqual(['a', 'incomprehensible', 'b']);
});

test('nothing has no line', () => {
  expect(wrapText('  ', style, 100)).toEqual([]);
});

test('no word is lost, and only single words are too wide', () => {
  const word = fc.stringMatching(/^[a-z가-힣]{1,12}$/u);
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 5, max: 300 }), (words, room) => {
      const lines = wrapText(words.join(' '), style, room);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines)
        if (line.includes(' ')) expect(textWidth(line, style)).toBeLessThanOrEqual(room);
    }),
  );
});
