import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEEPEST, parseJson } from '../../src/import/json.ts';

function documents(text: string): unknown {
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value.documents : parsed.error;
}

test.each([
  ['{"a": 1}', [{ a: 1 }]],
  ['[1, 2]\n', [[1, 2]]],
  ['\ufeff{"a": "}"}', [{ a: '}' }]], // the mark that PowerShell and others write first
  ['{"a": 1}\n{"b": 2}\n', [{ a: 1 }, { b: 2 }]], // `aws … >> one-file.json`
  ['{"a": "\\\\"}{"b": "\\""}', [{ a: '\\' }, { b: '"' }]],
])('%j is read', (text, expected) => {
  expect(documents(text)).toEqual(expected);
});

test.each([
  ['{"a": 1,}', { code: 'not-json', line: 1, column: 9 }],
  ['{\n  "a": 1\n  "b": 2\n}', { code: 'not-json', line: 3, column: 3 }],
  ['Vpcs:\n- VpcId: vpc-1\n', { code: 'not-json', line: 1, column: 1 }],
  ['{"a": 1} and more', { code: 'not-json', line: 1, column: 10 }],
  ['{"a": [1, 2', { code: 'truncated', line: 1, column: 12 }],
  ['{\n "a": "b', { code: 'truncated', line: 2, column: 9 }],
  ['', { code: 'truncated', line: 1, column: 1 }],
  ['{\0"\0a\0"\0', { code: 'wrong-encoding', line: 1, column: 2 }], // UTF-16 that was read as UTF-8
  ['"a text"', { code: 'not-json', line: 1, column: 1 }],
])('%j is an error with its place', (text, error) => {
  expect(documents(text)).toEqual(error);
});

test('the deepest nesting that is read, and one more', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(parseJson(nested(DEEPEST)).ok).toBe(true);
  expect(documents(nested(DEEPEST + 1))).toMatchObject({ code: 'too-deep', column: DEEPEST + 1 });
  expect(documents('{"a":'.repeat(1_000_000))).toMatchObject({ code: 'too-deep' });
});

test('a thousand documents are read from one file, not more', () => {
  expect(parseJson('{}'.repeat(1000)).ok).toBe(true);
  expect(documents('{}'.repeat(1001))).toMatchObject({ code: 'too-many-documents' });
});

test('a key that occurs twice at the top is told, elsewhere not', () => {
  const keys = (text: string) => {
    const parsed = parseJson(text);
    return parsed.ok ? parsed.value.duplicateKeys : [];
  };
  expect(keys('{"Vpcs": [], "Subnets": [], "Vpcs": [1]}')).toEqual(['Vpcs']);
  expect(keys('{"Vpcs": [{"a": 1, "a": 2}], "b": "Vpcs"}')).toEqual([]);
  expect(keys('{"Vpcs": []}{"Vpcs": []}')).toEqual([]);
});

test('every JSON document comes back as JSON.parse gives it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      const text = JSON.stringify(value, null, 2);
      expect(documents(text)).toEqual([JSON.parse(text)]);
    }),
  );
});
