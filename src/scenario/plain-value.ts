import { isAlias, isCollection, isMap, isNode, isScalar, type Alias, type Document, type Node } from 'yaml';
import { error, type IssueDetails } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Span, SpannedIssue, SpanTree } from './source-map.ts';
import { MOST_DEPTH } from './yaml-text.ts';

/** How many values all aliases together may stand for. Nobody repeats more by hand; an alias bomb repeats billions. */
const MOST_ALIASED = 10_000;

/** Keys with which a JavaScript object could be made to lie about what it is. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface PlainValue {
  /** Of JSON's types only. What an issue is about is left out. */
  readonly value: unknown;
  readonly spans: SpanTree;
  readonly issues: readonly SpannedIssue[];
}

/** A value, and where it and its parts are written. */
export interface Read {
  readonly value: unknown;
  readonly spans: SpanTree;
}

export interface PlainValueOptions {
  /** How deep maps and lists may stand in each other. */
  readonly depth?: number;
  /** What a node stands for, where its tag or the writing of a number matters. */
  readonly shape?: (node: Node, read: Read) => Read;
}

/** The value that a YAML document stands for, and where each part of it is written. */
export function plainValueOf(document: Document.Parsed, options: PlainValueOptions = {}): PlainValue {
  const reader = new PlainValueReader(options);
  const { value, spans } = reader.read(document.contents, pointer(), undefined);
  return { value, spans, issues: reader.issues };
}

class PlainValueReader {
  readonly issues: SpannedIssue[] = [];
  readonly #depth: number;
  readonly #shape: (node: Node, read: Read) => Read;
  /** By name, the last anchor so far: a name may be used again. */
  readonly #anchors = new Map<string, Node>();
  /** What each alias stands for, found when the alias is first met. */
  readonly #targets = new Map<Alias, Node>();
  /** The collections that are being read, the outermost first. */
  readonly #open: Node[] = [];
  #aliasesOpen = 0;
  #aliased = 0;

  constructor({ depth = MOST_DEPTH, shape = (_, read) => read }: PlainValueOptions) {
    this.#depth = depth;
    this.#shape = shape;
  }

  read(node: Node | null, at: JsonPointer, key: Span | undefined): Read {
    // Of `{ a }` there is no value to point at: where it would begin.
    const span = node === null && key !== undefined ? { start: key.end, end: key.end } : spanOf(node);
    const nothing = { value: null, spans: { value: span, key, children: undefined } };
    if (node === null) return nothing;
    if (isAlias(node)) return this.#readAlias(node, at, key);
    if (this.#aliasesOpen === 0 && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (this.#aliasesOpen > 0 && ++this.#aliased > MOST_ALIASED) return nothing;
    if (isScalar(node)) {
      return this.#shape(node, { value: node.value, spans: { value: span, key, children: undefined } });
    }
    if (!isCollection(node)) return nothing;
    if (this.#open.length >= this.#depth) {
      this.#report('too-deep', at, span, { params: { most: this.#depth } });
      return nothing;
    }
    this.#open.push(node);
    const read = isMap(node) ? this.#readMap(node.items, at) : this.#readList(node.items, at);
    this.#open.pop();
    const whole = node.flow === true ? span : blockSpan(node, read.children);
    return this.#shape(node, { value: read.value, spans: { value: whole, key, children: read.children } });
  }

  #readList(items: readonly unknown[], at: JsonPointer) {
    const value: unknown[] = [];
    const children = new Map<string, SpanTree>();
    for (const [index, item] of items.entries()) {
      const read = this.read(isNode(item) ? item : null, child(at, index), undefined);
      value.push(read.value);
      children.set(String(index), read.spans);
    }
    return { value, children };
  }

  #readMap(items: readonly { readonly key: unknown; readonly value: unknown }[], at: JsonPointer) {
    const value: Record<string, unknown> = {};
    const children = new Map<string, SpanTree>();
    for (const pair of items) {
      const keyNode = isNode(pair.key) ? pair.key : null;
      const span = spanOf(keyNode);
      const key = this.#keyOf(keyNode, at, span);
      if (key === undefined) continue;
      const first = children.get(key)?.key;
      if (first !== undefined) {
        // The offset becomes a line and a column where lines are known: parse.ts.
        this.#report('duplicate-key', child(at, key), span, {
          found: key,
          params: { firstOffset: first.start },
        });
        continue;
      }
      const read = this.read(isNode(pair.value) ? pair.value : null, child(at, key), span);
      value[key] = read.value;
      children.set(key, read.spans);
    }
    return { value, children };
  }

  /** A key as it is written, so that `22:` is the id 22; undefined, and an issue, for what cannot be a key. */
  #keyOf(node: Node | null, at: JsonPointer, span: Span): string | undefined {
    if (!isScalar(node)) {
      this.#report('bad-key', at, span);
      return undefined;
    }
    if (this.#aliasesOpen === 0 && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const key = typeof node.value === 'string' ? node.value : (node.source ?? '');
    if (FORBIDDEN_KEYS.has(key)) {
      this.#report('forbidden-key', at, span, { found: key });
      return undefined;
    }
    if (key === '<<') {
      this.#report('merge-key', at, span, { found: key });
      return undefined;
    }
    return key;
  }

  /** An alias stands for a copy of what its anchor marks. Its own place is the alias, its parts' the anchor's. */
  #readAlias(alias: Alias, at: JsonPointer, key: Span | undefined): Read {
    const span = spanOf(alias);
    const nothing = { value: null, spans: { value: span, key, children: undefined } };
    const target = this.#targets.get(alias) ?? this.#anchors.get(alias.source);
    if (target === undefined) {
      this.#report('unknown-alias', at, span, { found: alias.source });
      return nothing;
    }
    this.#targets.set(alias, target);
    if (this.#open.includes(target)) {
      this.#report('circular-alias', at, span, { found: alias.source });
      return nothing;
    }
    const before = this.#aliased;
    this.#aliasesOpen++;
    const read = this.read(target, at, key);
    this.#aliasesOpen--;
    if (before <= MOST_ALIASED && this.#aliased > MOST_ALIASED && this.#aliasesOpen === 0) {
      this.#report('too-many-aliases', at, span, { found: alias.source, params: { most: MOST_ALIASED } });
    }
    return { value: read.value, spans: { ...read.spans, value: span } };
  }

  #report(code: string, at: JsonPointer, span: Span, details: IssueDetails = {}): void {
    this.issues.push({ issue: error(code, at, details), span });
  }
}

/** Up to the end of the last value: the range of a block takes in the blank lines and comments after it. */
function blockSpan(node: Node, children: ReadonlyMap<string, SpanTree>): Span {
  const { start, end } = spanOf(node);
  const last = [...children.values()].at(-1);
  return { start, end: last === undefined ? end : Math.max(start, Math.min(end, last.value.end)) };
}

function spanOf(node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end };
}
