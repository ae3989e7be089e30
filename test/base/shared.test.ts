import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shared } from '../../src/base/shared.ts';

test('what is equal is the object that it was, and what is not is new', () => {
  const before = { a: { x: 1, y: [1, 2] }, b: [{ c: 1 }, { c: 2 }], d: new Set(['e']) };
  const now = { a: { x: 1, y: [1, 2] }, b: [{ c: 1 }, { c: 3 }], d: new Set(['e']) };
  const result = shared(before, now);
  expect(result).toEqual(now);
  expect(result).not.toBe(before);
  expect(result.a).toBe(before.a);
  expect(result.b[0]).toBe(before.b[0]);
  expect(result.b[1]).not.toBe(before.b[1]);
  expect(result.d).toBe(before.d);
});

test.each([
  ['a field more', { a: 1 }, { a: 1, b: undefined }],
  ['another field', { a: undefined }, { b: undefined }],
  ['an item more', [1], [1, 2]],
  ['an item less', [1, 2], [1]],
  ['a list for an object', { 0: 1 }, [1]],
  ['another set', new Set([1]), new Set([2])],
  ['nothing before', undefined, { a: 1 }],
])('%s is new', (_, before, now) => {
  expect(shared(before, now)).not.toBe(before);
  expect(shared(before, now)).toStrictEqual(now);
});

test('the result always equals what is new, and is what was there where both are equal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      expect(shared(before, now)).toEqual(now);
      expect(shared(before, structuredClone(before))).toBe(before);
    }),
  );
});
