import { isScalar, type Node } from 'yaml';
import { parsePointer, type JsonPointer } from '../../base/json-pointer.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { plainValueOf, type Read } from '../../scenario/plain-value.ts';
import { placesIn, type Span, type SpannedIssue, type SpanTree } from '../../scenario/source-map.ts';
import { parseYaml } from '../../scenario/yaml-text.ts';
import { DEEPEST, parseJson, type JsonValue } from '../json.ts';
import { readJsonSpans } from './json-spans.ts';

/** The text of a template as a value, short tags written out: `!Ref Vpc` is `{"Ref": "Vpc"}`. */
export interface TemplateText {
  readonly value: JsonValue;
  /** Keys that stand twice in one map. The first of the two is read. */
  readonly repeated: readonly RepeatedKey[];
  /** The line of a value, or of the nearest that holds it; from 1. */
  lineOf(at: JsonPointer): number;
  /** Where it stands, with its key; offsets in the text without a byte order mark. */
  spanOf(at: JsonPointer): Span;
}

export interface RepeatedKey {
  readonly key: string;
  readonly at: JsonPointer;
  readonly line: number;
  readonly firstLine: number;
}

export interface TextError {
  readonly code: 'template-syntax' | 'template-tag' | 'template-aliases' | 'template-key' | 'too-deep';
  readonly found: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** The functions that have a short tag. `!Ref` and `!Condition` stand for keys without `Fn::`. */
const WITH_TAG = [
  'Base64',
  'Cidr',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'ImportValue',
  'Join',
  'Select',
  'Split',
  'Sub',
  'Transform',
  'If',
  'Equals',
  'And',
  'Or',
  'Not',
  'Length',
  'ToJsonString',
  'GetStackOutput',
];

const KEY_OF_TAG: ReadonlyMap<string, string> = new Map([
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
  ...WITH_TAG.map((name) => [`!${name}`, `Fn::${name}`] as const),
]);
const TAGS: ReadonlySet<string> = new Set(KEY_OF_TAG.keys());

/** Reads YAML, or strict JSON where the text begins with a brace. Nothing is evaluated. */
export function readTemplateText(source: string): Result<TemplateText, readonly TextError[]> {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  return text.trimStart().startsWith('{') ? readJson(text) : readYaml(text);
}

function readJson(text: string): Result<TemplateText, readonly TextError[]> {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { code, line, column } = parsed.error;
    return fail([{ code: code === 'too-deep' ? code : 'template-syntax', found: 'JSON', line, column }]);
  }
  const [value, second] = parsed.value.documents;
  if (value === undefined || second !== undefined) {
    return fail([{ code: 'template-syntax', found: 'JSON', line: 1, column: 1 }]);
  }
  const { spans, repeated } = readJsonSpans(text);
  return ok(templateText(value, spans, text, repeated));
}

function readYaml(text: string): Result<TemplateText, readonly TextError[]> {
  const document = parseYaml(text, { depth: DEEPEST, tags: TAGS });
  if (!document.ok) return fail(errorsOf(document.error, text));
  const { value, spans, issues } = plainValueOf(document.value, { depth: DEEPEST, shape: longForm });
  const [repeated, wrong] = [[] as Repetition[], [] as SpannedIssue[]];
  for (const each of issues) {
    const first = each.issue.params?.['firstOffset'];
    if (each.issue.code !== 'duplicate-key') wrong.push(each);
    else if (typeof first === 'number')
      repeated.push({ key: each.issue.found ?? '', at: each.issue.at, first, second: each.span.start });
  }
  if (wrong.length > 0) return fail(errorsOf(wrong, text));
  return ok(templateText(value as JsonValue, spans, text, repeated));
}

/** Offsets of the two places where a key stands. */
export interface Repetition {
  readonly key: string;
  readonly at: JsonPointer;
  readonly first: number;
  readonly second: number;
}

function templateText(
  value: JsonValue,
  spans: SpanTree,
  text: string,
  repeated: readonly Repetition[],
): TemplateText {
  const placeOf = placesIn(text);
  const lineAt = (offset: number) => placeOf({ start: offset, end: offset }).line;
  const spanOf = (at: JsonPointer): Span => {
    let nearest = spans;
    for (const step of parsePointer(at)) {
      const next = nearest.children?.get(step);
      if (next === undefined) break;
      nearest = next;
    }
    return { start: (nearest.key ?? nearest.value).start, end: nearest.value.end };
  };
  return {
    value,
    repeated: repeated.map(({ key, at, first, second }) => ({
      key,
      at,
      line: lineAt(second),
      firstLine: lineAt(first),
    })),
    lineOf: (at) => lineAt(spanOf(at).start),
    spanOf,
  };
}

/** A number is a number only where writing it again gives the same text: ids keep their zeros, versions their dots. */
function longForm(node: Node, read: Read): Read {
  const plain =
    isScalar(node) && typeof node.value === 'number' && String(node.value) !== node.source
      ? { ...read, value: node.source ?? '' }
      : read;
  const key = KEY_OF_TAG.get(node.tag ?? '');
  if (key === undefined) return plain;
  const inner: SpanTree = { ...plain.spans, key: undefined };
  return {
    value: { [key]: plain.value },
    spans: { value: plain.spans.value, key: plain.spans.key, children: new Map([[key, inner]]) },
  };
}

const MOST_ERRORS = 20;

function errorsOf(issues: readonly SpannedIssue[], text: string): readonly TextError[] {
  const placeOf = placesIn(text);
  return issues.slice(0, MOST_ERRORS).map(({ issue, span }) => {
    const { line, column } = placeOf(span);
    const code = codeOf(issue.code);
    const found = code === 'template-syntax' ? 'YAML' : (issue.found?.slice(0, 80) ?? '');
    return { code, found, line, column };
  });
}

function codeOf(code: string): TextError['code'] {
  switch (code) {
    case 'tag':
      return 'template-tag';
    case 'too-deep':
      return 'too-deep';
    case 'too-many-aliases':
    case 'circular-alias':
    case 'unknown-alias':
    case 'merge-key':
      return 'template-aliases';
    case 'forbidden-key':
    case 'bad-key':
      return 'template-key';
    default:
      return 'template-syntax';
  }
}
