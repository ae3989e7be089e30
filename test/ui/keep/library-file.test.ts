import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Addition } from '../../../src/ui/keep/library.ts';
import { readLibrary, writeLibrary } from '../../../src/ui/keep/library-file.ts';

const TIME = '2026-11-21T10:00:00.000Z';

function fileOf(scenario: object): string {
  return JSON.stringify({ packetwalkLibrary: 1, scenarios: [scenario] });
}
function faults(source: string): readonly object[] {
  const read = readLibrary(source);
  return read.ok ? [] : read.error;
}
const VERSION = { from: TIME, until: TIME, text: 'packetwalk: 1' };

test('what is written is read again', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 30 })
    .filter((text) => text.trim() === text && text !== '');
  const version = fc.record({ length: fc.nat(100_000), text: fc.string() });
  const additions = fc.array(
    fc.record({
      name: word,
      origin: fc.oneof(
        fc.record({ kind: fc.constant('link' as const) }),
        fc.record({ kind: fc.constantFrom('gallery' as const, 'file' as const), name: word }),
      ),
      versions: fc.array(version, { minLength: 1, maxLength: 5 }).map((lengths) => {
        let at = Date.UTC(2026, 0);
        return lengths.map(({ length, text }) => {
          const from = at + 1;
          at = from + length;
          return { at: from, until: at, text };
        });
      }),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(additions, (all: readonly Addition[]) => {
      expect(readLibrary(writeLibrary(all))).toEqual({ ok: true, value: all });
    }),
  );
});

test.each([
  ['', 'not-json'],
  ['packetwalk: 1', 'not-json'],
  ['{"packetwalkLibrary": 1, "scenarios": [', 'not-json'],
  ['[]', 'not-a-library'],
  ['{}', 'not-a-library'],
  ['{"packetwalkLibrary": 1, "scenarios": []} {}', 'not-a-library'],
  ['{"packetwalkLibrary": "1", "scenarios": []}', 'not-a-library'],
  ['{"packetwalkLibrary": 2, "anything": []}', 'other-version'],
])('%j is refused: %s', (source, code) => {
  expect(faults(source)).toMatchObject([{ code }]);
});

test('where a file is not JSON, line and column are told', () => {
  expect(faults('{\n  "packetwalkLibrary": 1,\n  oops\n}')).toEqual([
    { code: 'not-json', at: '', place: { line: 3, column: 3 } },
  ]);
});

test('all that is wrong is told at once, each with its place', () => {
  const scenarios = [
    { name: '', versions: [VERSION] },
    { versions: [{ ...VERSION, until: 'yesterday' }] },
    { name: 'fine', versions: [] },
    { name: 'fine', versions: [{ ...VERSION, text: 5, more: true }], id: 'stolen' },
    { name: 'x'.repeat(201), versions: [VERSION], origin: { kind: 'web' } },
  ];
  expect(faults(JSON.stringify({ packetwalkLibrary: 1, scenarios, extra: 1 }))).toEqual([
    { code: 'too-short', at: 'scenarios[0].name' },
    { code: 'missing-key', at: 'scenarios[1].name' },
    { code: 'wrong-value', at: 'scenarios[1].versions[0].until' },
    { code: 'too-short', at: 'scenarios[2].versions' },
    { code: 'wrong-value', at: 'scenarios[3].versions[0].text' },
    { code: 'unknown-key', at: 'scenarios[3].versions[0].more' },
    { code: 'unknown-key', at: 'scenarios[3].id' },
    { code: 'too-long', at: 'scenarios[4].name', most: 200 },
    { code: 'wrong-value', at: 'scenarios[4].origin.kind' },
    { code: 'unknown-key', at: 'extra' },
  ]);
});

test('a file that aims at the program is refused like any other', () => {
  const scenario = `{"name": "a", "versions": [${JSON.stringify(VERSION)}], "__proto__": {"x": 1}}`;
  const source = `{"packetwalkLibrary": 1, "scenarios": [${scenario}]}`;
  expect(faults(source)).toEqual([{ code: 'unknown-key', at: 'scenarios[0].__proto__' }]);
  expect(faults(`{"packetwalkLibrary": 1, "scenarios": ${'['.repeat(100_000)}`)).toMatchObject([
    { code: 'not-json' },
  ]);
});

test('more than anybody has is refused', () => {
  const many = Array.from({ length: 301 }, () => VERSION);
  expect(faults(fileOf({ name: 'a', versions: many }))).toEqual([
    { code: 'too-long', at: 'scenarios[0].versions', most: 300 },
  ]);
  const long = { ...VERSION, text: 'x'.repeat(5_000_001) };
  expect(faults(fileOf({ name: 'a', versions: [long] }))).toEqual([
    { code: 'too-long', at: 'scenarios[0].versions[0].text', most: 5_000_000 },
  ]);
});

test('at most fifty faults are told', () => {
  const scenarios = Array.from({ length: 500 }, () => ({}));
  expect(faults(JSON.stringify({ packetwalkLibrary: 1, scenarios }))).toHaveLength(50);
});

test('versions that claim the same time get times of their own, in the order of the file', () => {
  const read = readLibrary(fileOf({ name: 'a', versions: [VERSION, { ...VERSION, text: 'later' }] }));
  if (!read.ok) throw new Error('refused');
  const at = Date.parse(TIME);
  expect(read.value[0]?.versions).toEqual([
    { at, until: at, text: 'packetwalk: 1' },
    { at: at + 1, until: at + 1, text: 'later' },
  ]);
});
