import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from '../../src/base/compare.ts';

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['', 'a', -1],
  ['a', 'aa', -1],
  ['Z', 'a', -1], // a dictionary would put a before Z
  ['eni-10', 'eni-9', -1],
  ['z', 'ä', -1],
])('%j against %j is %i', (a, b, expected) => {
  expect(compareText(a, b)).toBe(expected);
});

test('sorts as Array.sort does without a comparison', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect([...texts].sort(compareText)).toEqual([...texts].sort());
    }),
  );
});
