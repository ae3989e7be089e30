import { error, type Issue } from '../base/issue.ts';
import { pointer } from '../base/json-pointer.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { scenarioSchema, type Scenario } from '../model/scenario.ts';
import { foundOf, typeOf, valueAt } from './found.ts';
import { inReadingOrder, locate, type LocatedIssue } from './locate.ts';
import { migrate, supportedVersions } from './migrate.ts';
import type { ReadText } from './read-text.ts';
import { schemaIssues as issuesOfSchema } from './schema-issues.ts';
import {
  placesIn,
  sourceMapOf,
  type Place,
  type SourceMap,
  type Span,
  type SpannedIssue,
} from './source-map.ts';
import { branchesOf, keysOf } from './schema-walk.ts';
import { againstSchema } from './against-schema.ts';
import { icmpIgnored } from './icmp-ignored.ts';

export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly source: SourceMap;
  /** What is read all the same, and most likely not as it was meant. */
  readonly warnings: readonly LocatedIssue[];
}

/** More issues than this help nobody. */
const MOST_ISSUES = 1000;

/** Checks a document whose text was read. Finds everything that is wrong with it at once, in the order of the text. */
export function checkScenario(
  text: string,
  read: Result<ReadText, readonly SpannedIssue[]>,
): Result<ParsedScenario, readonly LocatedIssue[]> {
  const placeOf = placesIn(text);
  if (!read.ok) return fail(located(read.error, placeOf));

  const { value, spans, issues: textIssues } = read.value;
  const source = sourceMapOf(spans, text, placeOf);
  const checked = checkDocument(value);
  // What the text did not say clearly was left out, so the schema may miss it too. One of the two is enough.
  const unclear = new Set(
    textIssues.filter(({ issue }) => issue.code !== 'duplicate-key').map(({ issue }) => issue.at),
  );
  const schemaIssues = checked.issues.filter(({ at }) => at === '' || !unclear.has(at));
  const errors = [...located(textIssues.slice(0, MOST_ISSUES), placeOf), ...locate(schemaIssues, source)];
  if (errors.length > 0 || checked.scenario === undefined) return fail(inReadingOrder(errors));

  const warnings = [
    ...located(read.value.warnings, placeOf),
    ...locate(icmpIgnored(checked.scenario), source),
  ];
  return ok({ scenario: checked.scenario, source, warnings: inReadingOrder(warnings) });
}

interface Checked {
  readonly scenario?: Scenario;
  readonly issues: readonly Issue[];
}

function checkDocument(document: unknown): Checked {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const type = Array.isArray(document) ? 'list' : 'scalar';
    return { issues: [error('not-a-map', pointer(), { params: { type } })] };
  }
  const version = valueAt(document, ['packetwalk']) ?? undefined;
  const wrong = version === undefined ? missingVersion(document) : wrongVersion(version);
  if (wrong?.stops === true) return { issues: [wrong.issue] };

  const migrated = typeof version === 'number' && wrong === undefined ? migrate(document, version) : document;
  const parsed = againstSchema(migrated);
  if (parsed.success) return { scenario: parsed.data, issues: [] };
  const aboutRest = parsed.error.issues.filter(({ path }) => path[0] !== 'packetwalk');
  const issues = issuesOfSchema(aboutRest, migrated, MOST_ISSUES);
  return { issues: wrong === undefined ? issues : [wrong.issue, ...issues] };
}

/** What is wrong with the version; it `stops` where the rest of the document would be measured by the wrong rules. */
interface WrongVersion {
  readonly issue: Issue;
  readonly stops: boolean;
}

function missingVersion(document: object): WrongVersion {
  const known = new Set(keysOf(branchesOf(scenarioSchema)));
  const isScenario = Object.keys(document).some((key) => known.has(key));
  return { issue: error('missing-version', pointer(), { suggestion: 'packetwalk: 1' }), stops: !isScenario };
}

function wrongVersion(version: unknown): WrongVersion | undefined {
  const at = pointer('packetwalk');
  const supported = supportedVersions();
  if (typeof version !== 'number') {
    const [found, params] = [foundOf(version), { wanted: 'int', type: typeOf(version) }];
    const details = { suggestion: String(supported.at(-1)), params };
    const issue = error('wrong-type', at, found === undefined ? details : { ...details, found });
    return { issue, stops: false };
  }
  if (supported.includes(version)) return undefined;
  const expected = supported.map((one) => `\`${one}\``).join(', ');
  return { issue: error('unknown-version', at, { found: String(version), expected }), stops: true };
}

function located(issues: readonly SpannedIssue[], placeOf: (span: Span) => Place): readonly LocatedIssue[] {
  return inReadingOrder(
    issues.map(({ issue, span }) => ({ ...withFirstLine(issue, placeOf), ...placeOf(span) })),
  );
}

/** Of a key that is there twice, the other place, as a line and a column. */
function withFirstLine(issue: Issue, placeOf: (span: Span) => Place): Issue {
  const offset = issue.params?.['firstOffset'];
  if (typeof offset !== 'number') return issue;
  const { line, column } = placeOf({ start: offset, end: offset });
  return { ...issue, params: { firstLine: line, firstColumn: column } };
}
