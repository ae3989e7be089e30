import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../src/import/json-fault.ts';
import { parseJson } from '../../src/import/json.ts';

test.each([
  ['{\n  "Vpcs": [\n    oops\n  ]\n}', 18],
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['{a: 1}', 1],
  ['[1 2]', 3],
  ['[1, 2}', 5],
  ['[01]', 2],
  ['["a\nb"]', 1],
  ['["\\x"]', 1],
  ['[nul]', 1],
  ['[]]', 2],
  ['{"a": [1, 2', 11],
])('%j stops being JSON there', (text, offset) => {
  expect(jsonFault(text)).toBe(offset);
});

test('what JSON.parse takes has no fault; what it does not, and is not cut off, has one', () => {
  const texts = fc
    .tuple(
      fc.array(fc.jsonValue()).map((value) => JSON.stringify(value, null, 1)),
      fc.nat(),
      fc.constantFrom('', ',', '"', ']', '}', 'x', '1', '\\', ':', '\u007f'),
      fc.nat({ max: 2 }),
    )
    .map(([text, at, put, cut]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    });
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseJson(text);
      const isWhole = parsed.ok && parsed.value.documents.length === 1;
      if (isWhole) expect(jsonFault(text)).toBe(text.length);
      if (!parsed.ok && parsed.error.code === 'not-json') expect(jsonFault(text)).toBeLessThan(text.length);
    }),
  );
});

test('a long string, and a deep nesting, are walked', () => {
  const long = `["${'a\\n\u0080'.repeat(1_000_000)}", ?]`;
  expect(jsonFault(long)).toBe(long.length - 2);
  expect(jsonFault('['.repeat(1_000_000))).toBe(1_000_000);
});
