import type { z } from 'zod';
import { error, type Issue, type IssueDetails } from '../base/issue.ts';
import { child, parsePointer, pointer, type JsonPointer } from '../base/json-pointer.ts';
import { nearMiss } from '../base/near-miss.ts';
import { scenarioSchema } from '../model/scenario.ts';
import { asType, cut, foundOf, typeOf, valueAt, type TypeName } from './found.ts';
import { repaired } from './repair.ts';
import { branchesOf, insideOf, keysOf } from './schema-walk.ts';

type SchemaIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema found wrong with a document, in the words of our issues. At most `most` of them. */
export function schemaIssues(
  found: readonly SchemaIssue[],
  document: unknown,
  most: number,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const issue of found) {
    issues.push(...issuesOf(issue, [], document, most - issues.length));
    if (issues.length >= most) break;
  }
  return withoutConsequences(eachOnce(issues.slice(0, most)));
}

function issuesOf(issue: SchemaIssue, within: Path, document: unknown, most: number): readonly Issue[] {
  const path = [...within, ...issue.path];
  const at = pointerOf(path);
  const value = valueAt(document, path);
  const found = foundOf(value);
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(path, [wantedType(issue)], value)];
    case 'invalid_value': {
      if (value === undefined || value === null) return [wrongType(path, ['text'], value)];
      const values = issue.values.map(String);
      const suggestion = found === undefined ? undefined : nearMiss(found, values);
      const expected = values.map((one) => `\`${one}\``).join(', ');
      return [error('not-one-of', at, defined({ found, expected, suggestion }))];
    }
    case 'unrecognized_keys': {
      const known = keysOf(schemasAt(path)).filter((key) => valueAt(value, [key]) === undefined);
      return issue.keys.slice(0, most).map((key) => unknownKey(child(at, key), key, known));
    }
    case 'invalid_key': {
      const details = { found: cut(String(path.at(-1))), params: { kind: keyKind(issue.issues) } };
      return [error('bad-id', at, details)];
    }
    case 'invalid_union':
      return unionIssues(issue, path, document, most);
    case 'too_big': {
      const params = { most: Number(issue.maximum) };
      return [error(TOO_BIG[sizeOf(issue.origin)], at, defined({ found, params }))];
    }
    case 'too_small': {
      const params = { least: Number(issue.minimum) };
      return [error(TOO_SMALL[sizeOf(issue.origin)], at, defined({ found, params }))];
    }
    case 'invalid_format':
      return [error('bad-characters', at, defined({ found }))];
    case 'custom':
      return [contentIssue(at, value, issue.params ?? {})];
    case 'not_multiple_of':
    case 'invalid_element':
      throw new Error(`the schema of a scenario has nothing that ends in ${issue.code}`);
  }
}

const TOO_BIG = { number: 'number-too-large', text: 'text-too-long', list: 'list-too-long' } as const;
const TOO_SMALL = { number: 'number-too-small', text: 'empty-text', list: 'list-too-short' } as const;

function sizeOf(origin: string): keyof typeof TOO_BIG {
  if (origin === 'string') return 'text';
  return origin === 'array' ? 'list' : 'number';
}

function unknownKey(at: JsonPointer, key: string, known: readonly string[]): Issue {
  // `cidr:10.0.0.0/16` is one long key in YAML, which wants a space after the colon.
  const glued = known.find((name) => key.startsWith(`${name}:`));
  const suggestion =
    glued === undefined ? nearMiss(key, known) : cut(`${glued}: ${key.slice(glued.length + 1)}`);
  return error('unknown-key', at, defined({ found: cut(key), suggestion }));
}

function wantedType(issue: z.core.$ZodIssueInvalidType): TypeName {
  const names: Readonly<Record<string, TypeName>> = {
    string: 'text',
    int: 'int',
    number: 'int', // every number of a scenario is a whole one
    boolean: 'boolean',
    array: 'list',
    null: 'nothing',
  };
  return names[issue.expected] ?? 'map';
}

function wrongType(path: Path, wanted: readonly TypeName[], value: unknown): Issue {
  const at = pointerOf(path);
  const params = { wanted: [...new Set(wanted)].join(' '), type: typeOf(value) };
  if (value === undefined) {
    const key = String(path.at(-1));
    return error('missing-key', pointerOf(path.slice(0, -1)), { expected: key, params: { ...params, key } });
  }
  if (value === null) {
    return error('empty-value', at, { params: { ...params, key: String(path.at(-1) ?? '') } });
  }
  const details = { found: foundOf(value), suggestion: asType(wanted, value), params };
  return error('wrong-type', at, defined(details));
}

/** A value that fits no branch of a union: what its likeliest branch says, or, where none is likely, what all want. */
function unionIssues(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  document: unknown,
  most: number,
): readonly Issue[] {
  const value = valueAt(document, path);
  const likely = issue.errors
    .filter((branch) => !branch.some((one) => isWrongKind(one, value)))
    .sort((a, b) => a.length - b.length)[0];
  if (likely !== undefined) return likely.flatMap((one) => issuesOf(one, path, document, most));
  return [wrongType(path, issue.errors.flatMap(wantedByBranch), value)];
}

/** Whether a branch is out of the question, since it is for another type of value altogether. */
function isWrongKind(issue: SchemaIssue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return true;
  if (issue.code === 'invalid_value') return !issue.values.some((one) => typeof one === typeof value);
  return (
    issue.code === 'invalid_union' &&
    issue.errors.every((branch) => branch.some((one) => isWrongKind(one, value)))
  );
}

function wantedByBranch(branch: readonly SchemaIssue[]): readonly TypeName[] {
  return branch.flatMap((issue) => {
    if (issue.code === 'invalid_type') return [wantedType(issue)];
    return issue.code === 'invalid_union' ? issue.errors.flatMap(wantedByBranch) : ['text' as const];
  });
}

/** A mark left by the checks of src/model: see ContentIssue there. */
function contentIssue(at: JsonPointer, value: unknown, marks: Readonly<Record<string, unknown>>): Issue {
  const { code, expected, suggestion, rule, ...rest } = marks;
  const text = (mark: unknown) => (typeof mark === 'string' ? mark : undefined);
  const params: Record<string, string | number> = {};
  for (const [name, mark] of Object.entries(rest)) {
    if (typeof mark === 'string' || typeof mark === 'number') params[name] = mark;
  }
  const found = foundOf(value);
  const wanted = text(rest['wanted']);
  const repair = wanted === undefined || found === undefined ? undefined : repaired(wanted, found);
  const details = {
    found,
    expected: text(expected),
    suggestion: text(suggestion) ?? repair,
    params,
    rule: text(rule),
  };
  return error(text(code) ?? 'bad-value', at, defined(details));
}

function keyKind(issues: readonly SchemaIssue[]): 'empty' | 'too-long' | 'control-character' {
  if (issues.some(({ code }) => code === 'too_small')) return 'empty';
  return issues.some(({ code }) => code === 'too_big') ? 'too-long' : 'control-character';
}

/** A number can be too large for two reasons: for JavaScript's numbers, and, said last, for what it stands for. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  const byMeaning = new Map<string, Issue>();
  for (const issue of issues) {
    byMeaning.set(`${issue.code} ${issue.params?.['key'] ?? ''} ${issue.at}`, issue);
  }
  return [...byMeaning.values()];
}

/** A mistyped key is one mistake: the key that it should have been is not missing besides. */
function withoutConsequences(issues: readonly Issue[]): readonly Issue[] {
  const meant = new Set<string>();
  for (const { code, at, suggestion } of issues) {
    if (code !== 'unknown-key' || suggestion === undefined) continue;
    meant.add(child(parentOf(at), suggestion.replace(/:.*/, '')));
  }
  return issues.filter(({ code, at, params }) => {
    return code !== 'missing-key' || !meant.has(child(at, params?.['key'] ?? ''));
  });
}

function parentOf(at: JsonPointer): JsonPointer {
  return pointer(...parsePointer(at).slice(0, -1));
}

function schemasAt(path: Path) {
  let schemas = branchesOf(scenarioSchema);
  for (const step of path) schemas = insideOf(schemas, String(step));
  return schemas;
}

function pointerOf(path: Path): JsonPointer {
  return pointer(...path.map((step) => (typeof step === 'number' ? step : String(step))));
}

/** Without the details that are undefined, which an issue leaves out. */
function defined(details: {
  readonly [Name in keyof IssueDetails]: IssueDetails[Name] | undefined;
}): IssueDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
