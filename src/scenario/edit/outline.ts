import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Scalar,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { error, type Issue } from '../../base/issue.ts';
import { pointer } from '../../base/json-pointer.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { plainValueOf } from '../plain-value.ts';
import type { SpanTree } from '../source-map.ts';
import { parseYaml } from '../yaml-text.ts';
import { isPosition } from './plain.ts';

export type Collection = YAMLMap | YAMLSeq;

/** A document as its text has it: the syntax tree with its places, and how it is written. */
export interface Outline {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly contents: Collection;
  readonly value: unknown;
  readonly spans: SpanTree;
  readonly notation: Notation;
}

/** Habits of a text, which what is added to it follows. */
export interface Notation {
  readonly isJson: boolean;
  readonly eol: '\n' | '\r\n';
  /** JSON without a space or a line break. */
  readonly isMinified: boolean;
  /** `{ a: 1 }`, and not `{a: 1}`. */
  readonly isPadded: boolean;
  /** By how much JSON on lines of its own goes in. */
  readonly step: string;
}

/** Reads a text up to its values. What the schema would say of them does not matter here. */
export function readOutline(text: string): Result<Outline, readonly Issue[]> {
  const document = parseYaml(text);
  if (!document.ok) return fail(document.error.map(({ issue }) => issue));
  const { value, spans, issues } = plainValueOf(document.value);
  if (issues.length > 0) return fail(issues.map(({ issue }) => issue));
  const { contents } = document.value;
  if (!isMap(contents)) return fail([error('not-a-map', pointer(), { params: { type: 'scalar' } })]);
  return ok({ text, document: document.value, contents, value, spans, notation: notationOf(text, contents) });
}

function notationOf(text: string, contents: YAMLMap): Notation {
  const key = contents.items[0]?.key;
  const isJson = contents.flow === true && isScalar(key) && key.type === Scalar.QUOTE_DOUBLE;
  const head = text.slice(contents.range?.[0] ?? 0, (contents.range?.[0] ?? 0) + 200);
  return {
    isJson,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    isMinified: isJson && /^\{"[^"]*":\S/.test(head),
    isPadded: /\{ \S/.test(text) || !/\{[^\s}]/.test(text),
    step: /^\{\r?\n([ \t]+)"/.exec(head)?.[1] ?? '  ',
  };
}

/** A value in its place, with what it stands in. */
export interface Spot {
  readonly node: Node | null;
  /** What the value is an entry of; undefined for the whole document. */
  readonly within:
    { readonly spot: Spot; readonly collection: Collection; readonly index: number } | undefined;
  /** Whether brackets are open around the value. */
  readonly isInFlow: boolean;
}

/** Undefined where the text has nothing of its own, as behind an alias. */
export function spotAt(outline: Outline, steps: readonly string[]): Spot | undefined {
  let spot: Spot = { node: outline.contents, within: undefined, isInFlow: false };
  for (const step of steps) {
    const collection = spot.node;
    if (!isCollection(collection)) return undefined;
    const index = indexOf(collection, step);
    if (index === undefined) return undefined;
    const isInFlow = spot.isInFlow || collection.flow === true;
    spot = { node: valueNode(collection, index), within: { spot, collection, index }, isInFlow };
  }
  return spot;
}

function indexOf(collection: Node, step: string): number | undefined {
  if (isSeq(collection)) {
    return isPosition(step) && Number(step) < collection.items.length ? Number(step) : undefined;
  }
  if (!isMap(collection)) return undefined;
  const index = collection.items.findIndex(({ key }) => keyName(key) === step);
  return index === -1 ? undefined : index;
}

/** The name of a key, as `plain-value.ts` reads it. */
export function keyName(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? '');
}

export function keyNode(collection: Collection, index: number): Scalar | undefined {
  const key = isMap(collection) ? collection.items[index]?.key : undefined;
  return isScalar(key) ? key : undefined;
}

export function valueNode(collection: Collection, index: number): Node | null {
  const value: unknown = isMap(collection) ? collection.items[index]?.value : collection.items[index];
  return isNode(value) ? value : null;
}
