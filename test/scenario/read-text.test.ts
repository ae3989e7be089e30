import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText, textReader } from '../../src/scenario/read-text.ts';

const scenarios = readdirSync('scenarios').map((name) => readFileSync(`scenarios/${name}`, 'utf8'));

test.each([
  ['a scalar of several lines', 'a: |\n  one\n\n  two\n# no part of it\nb: 1\n'],
  ['a comment before the first resource', 'vpcs:\n  # the only one\n  main: { cidr: 10.0.0.0/16 }\n'],
  ['a comment in the margin', 'vpcs:\n  main:\n# of the block\n    cidr: 10.0.0.0/16\n  other: {}\n'],
  ['blank lines', '\n\nvpcs:\n\n  main: {}\n\n\n  other: {}\n\nsubnets: {}\n\n'],
  ['nothing behind a key', 'vpcs:\nsubnets:\n  a:\n  b:\n'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n'],
  ['a resource twice', 'vpcs:\n  a: 1\n  a: 2\n'],
  ['an alias of another entry', 'a: &x 1\nb: *x\n'],
  ['a quote that ends in another entry', 'a: "b\nc: d"\ne: 1\n'],
  ['a bracket that closes in another entry', 'a: [1,\nb: 2]\n'],
  ['a text of several lines', 'title:\n  of two\n  lines\nb: 1\n'],
  ['a list at the margin', 'a:\n- b: 1\n- c: 2\nd: 1\n'],
  ['resources at two depths', 'a:\n    b: 1\n  c: 2\n'],
  ['other line breaks', 'a:\r\n  b: 1\r\n\r\n  c: 2\r\nd: 3\r\n'],
  ['no line break at the end', 'a:\n  b: 1\n  c: |\n    text'],
  ['keys that are numbers', '22: 1\na:\n  23: 1\n  0x1f: 2\n'],
  ['a mistake', 'a: 1\nb: [1\n'],
  ['a key that is not allowed', 'a: 1\n__proto__: 2\n'],
  ['JSON', '{ "a": 1, }'],
  ['nothing', ''],
])('reads %s as a reader without a memory does', (_, text) => {
  expect(textReader()(text)).toEqual(readText(text));
});

test(
  'reads each scenario of the gallery, and it with any stretch of it cut out or said twice, as it is',
  { timeout: 30_000 },
  () => {
    const anyEdit = fc.record({
      text: fc.constantFrom(...scenarios),
      from: fc.nat(),
      length: fc.nat({ max: 60 }),
      insert: fc.constantFrom('', ' ', '\n', '  ', 'x: 1\n', '"', '#', '- ', ': ', '|\n', 'again'),
    });
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (edits) => {
        const read = textReader();
        for (const { text, from, length, insert } of edits) {
          const start = from % text.length;
          const cut = text.slice(start, start + length);
          const edited =
            text.slice(0, start) + (insert === 'again' ? cut + cut : insert) + text.slice(start + length);
          for (const one of [text, edited, text]) {
            // Much faster than toEqual, which shows a difference.
            if (!isDeepStrictEqual(read(one), readText(one))) expect(read(one)).toEqual(readText(one));
          }
        }
      }),
      { numRuns: 40 },
    );
  },
);

test('what did not change is the object that it was', () => {
  const read = textReader();
  const valueOf = (text: string) => {
    const answer = read(text);
    if (!answer.ok) throw new Error('cannot be read');
    return answer.value.value as Record<string, Record<string, unknown>>;
  };
  const before = valueOf('title: One\nvpcs:\n  a: { cidr: 10.0.0.0/16 }\n  b: {}\nsubnets:\n  c: {}\n');
  const after = valueOf(
    'title: Another\nvpcs:\n  a: { cidr: 10.0.0.0/16 }\n  b: { x: 1 }\nsubnets:\n  c: {}\n',
  );
  expect(after['subnets']).toBe(before['subnets']);
  expect(after['vpcs']?.['a']).toBe(before['vpcs']?.['a']);
  expect(after['vpcs']?.['b']).toEqual({ x: 1 });
});
