import { expect, test } from 'vitest';
import { pointer } from '../../../src/base/json-pointer.ts';
import { placesOf } from '../../../src/scenario/edit/place.ts';
import { pointersIn, scenarioTexts, valueOf } from './helpers.ts';

function places(text: string) {
  const read = placesOf(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

// The bar is the cursor.
test.each([
  ['vpcs:\n  ma|in: { cidr: 10.0.0.0/16 }\n', '/vpcs/main'],
  ['vpcs:\n  main: { cidr: 10.|0.0.0/16 }\n', '/vpcs/main/cidr'],
  ['vpcs:\n  main: { ci|dr: 10.0.0.0/16 }\n', '/vpcs/main/cidr'],
  ['vpcs:\n|  main: { cidr: 10.0.0.0/16 }\n', '/vpcs/main'],
  ['vpcs:\n  main: { cidr: 10.0.0.0/16 } # he|re\n', '/vpcs/main'],
  ['vpcs:\n  main:\n    cidr: 10.0.0.0/16 # he|re\n', '/vpcs/main/cidr'],
  ['a:\n  |- { b: 1 }\n', '/a/0'],
  ['a:\n  - |{ b: 1 }\n', '/a/0'],
  ['a:\n  - { b: 1,| c: 2 }\n', '/a/0'],
  ['vp|cs:\n  main: { cidr: 10.0.0.0/16 }\n', '/vpcs'],
  ['a:\n  - b\n  |- c\n', '/a/1'],
  ['a:\n  - { b: 1, c: |2 }\n', '/a/0/c'],
  ['a: 1\n|\nb: 2\n', ''],
  ['a: 1\n# about| b\nb: 2\n', ''],
  ['a: &x { b: 1 }\nc: *|x\n', '/c'],
  ['a: &x { b: |1 }\nc: *x\n', '/a/b'],
  ['{ "a": [1, |2] }', '/a/1'],
  ['a: >-\n  some\n  te|xt\n', '/a'],
])('%j is in %j', (text, expected) => {
  const offset = text.indexOf('|');
  expect(places(text.replace('|', '')).pointerAt(offset)).toBe(expected);
});

test.each(scenarioTexts)('%s: the cursor at the start of a value is in it', (_, text) => {
  const { pointerAt, rangeOf, valueRangeOf } = places(text);
  for (const at of pointersIn(valueOf(text)).slice(1)) {
    const whole = rangeOf(at)!;
    const value = valueRangeOf(at)!;
    expect(whole.start).toBeLessThanOrEqual(value.start);
    expect(whole.end).toBe(value.end);
    expect(pointerAt(whole.start).startsWith(at)).toBe(true);
  }
});

test('a range is the key with its value', () => {
  const text = 'vpcs:\n  main: { cidr: 10.0.0.0/16 } # comment\nlevel: basic\n';
  const { rangeOf, valueRangeOf } = places(text);
  const cut = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  expect(cut(rangeOf(pointer('vpcs', 'main')))).toBe('main: { cidr: 10.0.0.0/16 }');
  expect(cut(valueRangeOf(pointer('vpcs', 'main', 'cidr')))).toBe('10.0.0.0/16');
  expect(rangeOf(pointer('vpcs', 'toString'))).toBeUndefined();
});

test('a text that cannot be read has no places', () => {
  expect(placesOf('a: [').ok).toBe(false);
});
