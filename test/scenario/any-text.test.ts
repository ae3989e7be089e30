import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { issueMessage } from '../../src/explain/issues/issues.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { formatScenario } from '../../src/scenario/write.ts';
import { anyScenario } from './arbitraries.ts';
import { cpuTime } from './helpers.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Never throws; and every issue is somewhere in the text, in reading order, with something to say. */
function readsOrSaysWhyNot(text: string): void {
  const result = parseScenario(text);
  const issues = result.ok ? result.value.warnings : result.error;
  if (!result.ok) expect(issues.length).toBeGreaterThan(0);
  const lines = text.split('\n').length;
  let last = 0;
  for (const issue of issues) {
    expect(issue.line).toBeGreaterThanOrEqual(1);
    expect(issue.line).toBeLessThanOrEqual(lines);
    expect(issue.column).toBeGreaterThanOrEqual(1);
    expect(issue.offset).toBeGreaterThanOrEqual(last);
    expect(issue.offset).toBeLessThanOrEqual(text.length);
    // What stands between backticks is the text's own.
    const said = issueMessage(issue, 'en').replaceAll(/`[^`]*`/g, '');
    expect(said).not.toMatch(/\{\w+\}|undefined/);
    last = issue.offset;
  }
}

test('any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), readsOrSaysWhyNot));
});

const sign = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ': ',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!t ',
    '| ',
    '> ',
    '"',
    "'",
    '#',
    '%',
    '@',
    '`',
  ],
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    ' ',
    '---\n',
    '...\n',
    '<<',
    '__proto__',
    '~',
    '1',
    'null',
    '\\',
    '\r\n',
    '\ufeff',
  ],
  ...[
    'packetwalk: 1\n',
    'vpcs',
    'cidr',
    '10.0.0.0/16',
    'networkAcls',
    'inbound',
    'rule',
    'allow',
    'tcp',
    'view',
    'en',
  ],
);

test('any signs of YAML', () => {
  const anySigns = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));
  fc.assert(fc.property(anySigns, readsOrSaysWhyNot), { numRuns: 500 });
});

/** A stretch of the text, as parts of its length, gives way to another text. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(20),
  by: fc.oneof(sign, fc.string()),
});

test('any slips in a document', () => {
  const anyDocument = fc
    .tuple(anyScenario, fc.constantFrom('yaml' as const, 'json' as const))
    .map(([scenario, format]) => formatScenario(scenario, format));
  const slips = fc.array(edit, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyDocument, slips, (document, edits) => {
      const text = edits.reduce((before, { from, length, by }) => {
        const start = Math.floor(from * before.length);
        return before.slice(0, start) + by + before.slice(start + length);
      }, document);
      readsOrSaysWhyNot(text);
    }),
  );
});

test('any beginning of a broken document', () => {
  const folder = new URL('../broken/', import.meta.url);
  const documents = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  for (const document of documents.filter((text) => text.length < 300)) {
    for (let end = 0; end <= document.length; end += 3) readsOrSaysWhyNot(document.slice(0, end));
  }
});

test.each([
  ...[
    '[',
    '{',
    '- ',
    '? ',
    ': ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!a ',
    '| ',
    '\t',
    ' ',
    '#',
    '%a\n',
    '---\n',
    '...\n',
    '\r',
  ],
  ...[
    '{a: ',
    '[a, ',
    'a: |\n x\n',
    'a: "x\n ',
    'a: x\n ',
    '- - ',
    '-\n',
    'a:\n',
    '\\',
    '"\\',
    '@',
    '`',
    ',',
    '],',
    '\n#',
    '!<',
  ],
])('100 KB of %j', (part) => {
  const start = cpuTime();
  readsOrSaysWhyNot(part.repeat(100_000 / part.length));
  readsOrSaysWhyNot(`packetwalk: 1\nview: ${part.repeat(100_000 / part.length)}`);
  expect(cpuTime() - start).toBeLessThan(2000);
});
