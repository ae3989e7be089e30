import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { issueMessage } from '../../src/explain/issues/issues.ts';
import { locate, type LocatedIssue } from '../../src/scenario/locate.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { cpuTime } from './helpers.ts';

const folder = new URL('../broken/', import.meta.url);

/** Everything that is said about a document, whichever step finds it. */
function issuesOf(text: string): readonly LocatedIssue[] {
  const parsed = parseScenario(text);
  if (!parsed.ok) return parsed.error;
  const { scenario, source, warnings } = parsed.value;
  const compiled = compile(scenario);
  return [...warnings, ...locate(compiled.ok ? compiled.value.warnings : compiled.error, source)];
}

/** Of each broken document in test/broken: line, column and code of every issue, in the order of the text. */
const golden: readonly (readonly [string, readonly string[]])[] = [
  ['address-for-block.yaml', ['8:40 bad-value/no-prefix-length']],
  ['alias-bomb.yaml', ['6:38 too-many-aliases']],
  ['allow-and-deny.yaml', ['8:9 exactly-one-of', '9:9 exactly-one-of']],
  ['archive.yaml', ['1:1 not-text']],
  ['bad-ipv6.yaml', ['5:17 bad-value/double-elision']],
  ['bad-prefix.yaml', ['4:11 bad-value/prefix-too-long']],
  ['circular-alias.yaml', ['2:21 circular-alias']],
  ['cloudformation.yaml', ['6:14 tag']],
  ['comments-only.yaml', ['1:1 empty-document']],
  ['duplicate-key.yaml', ['5:3 duplicate-key']],
  ['empty-collection.yaml', ['2:6 empty-value']],
  ['empty.yaml', ['1:1 empty-document']],
  ['future-version.yaml', ['1:13 unknown-version']],
  ['list-on-top.yaml', ['1:1 not-a-map']],
  ['merge-key.yaml', ['5:5 merge-key']],
  ['missing-comma.json', ['2:17 yaml-syntax/long-key']],
  ['missing-key.yaml', ['5:3 missing-key', '6:3 missing-key']],
  ['missing-space.yaml', ['3:11 unknown-key']],
  ['missing-version.yaml', ['1:1 missing-version']],
  ['mistyped-collection.yaml', ['4:1 unknown-key']],
  ['mistyped-enum.yaml', ['13:13 not-one-of']],
  ['mistyped-key.yaml', ['3:11 unknown-key']],
  [
    'not-yaml.html',
    ['1:1 yaml-syntax/long-key', '4:19 yaml-syntax/two-on-a-line', '5:1 yaml-syntax/missing-colon'],
  ],
  ['overlapping-subnets.yaml', ['8:11 subnet-overlap']],
  ['port-70000.yaml', ['8:41 bad-value/port-too-large']],
  ['ports-backwards.yaml', ['8:41 bad-value/range-backwards']],
  ['prose.txt', ['1:1 not-a-map']],
  ['proto.yaml', ['2:1 forbidden-key', '4:3 forbidden-key', '5:30 forbidden-key']],
  ['rule-number-40000.yaml', ['8:17 rule-number-range']],
  ['rule-number-twice.yaml', ['9:17 duplicate-rule-number']],
  ['rule-number-zero.yaml', ['8:17 rule-number-range']],
  ['several-documents.yaml', ['2:1 several-documents']],
  ['subnet-outside-vpc.yaml', ['7:11 subnet-outside-vpc']],
  ['tabs.yaml', ['3:1 yaml-syntax/tab-as-indent', '4:1 yaml-syntax/tab-as-indent']],
  ['tcp-without-ports.yaml', ['8:9 missing-ports']],
  ['too-deep.json', ['3:332 too-deep']],
  ['too-deep.yaml', ['2:79 too-deep']],
  ['trailing-comma.json', ['4:38 trailing-comma']],
  ['truncated.json', ['4:14 yaml-syntax/unclosed-bracket']],
  ['two-errors.yaml', ['3:17 bad-value/octet-too-large', '5:30 number-too-large']],
  ['unclosed-bracket.yaml', ['4:1 yaml-syntax/unclosed-bracket']],
  ['unclosed-quote.yaml', ['2:8 yaml-syntax/unclosed-quote']],
  ['unknown-alias.yaml', ['3:9 unknown-alias']],
  ['unknown-reference.yaml', ['5:13 unknown-reference']],
  ['version-as-text.yaml', ['1:13 wrong-type', '3:3 missing-key']],
  [
    'wrong-types.yaml',
    ['9:21 wrong-type', '10:22 wrong-type', '11:3 exactly-one-of', '12:13 wrong-type', '13:5 list-too-short'],
  ],
];

function line({ line, column, code, params }: LocatedIssue): string {
  const kind = params?.['kind'];
  return `${line}:${column} ${code}${kind === undefined ? '' : `/${kind}`}`;
}

test.each(golden)('%s', (file, expected) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const start = cpuTime();
  const issues = issuesOf(text);
  expect(cpuTime() - start).toBeLessThan(1000);
  expect(issues.map(line)).toEqual(expected);
  for (const issue of issues) {
    for (const language of ['en', 'ko'] as const) {
      expect(issueMessage(issue, language)).not.toMatch(
        /\bundefined\b|\bat .*:\d+:\d+|\{\w|ZodError|\[object/,
      );
    }
  }
});

test('every broken document is in the list', () => {
  expect(readdirSync(folder).sort()).toEqual(golden.map(([file]) => file).sort());
});

test.each([
  ['6 MB of one word', 'x'.repeat(6_000_000)],
  ['6 MB of a scenario', `packetwalk: 1\ndescription: ${'very long '.repeat(600_000)}`],
  ['5 MB of keys', 'a: b\n'.repeat(1_000_000)],
  ['5 MB of brackets', '['.repeat(5_000_000)],
  ['5 MB of a list', '-\n'.repeat(2_500_000)],
])('%s is refused fast, as too large', (_, text) => {
  const start = cpuTime();
  expect(issuesOf(text).map(line)).toEqual([expect.stringMatching(/^1:1 text-too-large/)]);
  expect(cpuTime() - start).toBeLessThan(1000);
});
