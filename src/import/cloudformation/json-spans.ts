import { child, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import type { Span, SpanTree } from '../../scenario/source-map.ts';

export interface JsonSpans {
  readonly spans: SpanTree;
  /** Keys that stand twice in one object, with the offsets of both. */
  readonly repeated: readonly {
    readonly key: string;
    readonly at: JsonPointer;
    readonly first: number;
    readonly second: number;
  }[];
}

/** A word that is none of the marks: a number, true, false, null. */
const WORD = /[^\s,:[\]{}"]+/y;
const SPACE = /[\s,:]*/y;

/** Where each value of a JSON text stands. The text has been parsed before, and is no deeper than the stack. */
export function readJsonSpans(text: string): JsonSpans {
  const repeated: { key: string; at: JsonPointer; first: number; second: number }[] = [];
  let offset = 0;

  /** Past what the pattern finds here; whether the text goes on. */
  const skip = (pattern: RegExp): boolean => {
    const search = pattern;
    search.lastIndex = offset;
    if (search.test(text)) offset = search.lastIndex;
    return offset < text.length;
  };
  const readString = (): Span => {
    const start = offset;
    for (offset++; offset < text.length && text[offset] !== '"'; offset++) {
      if (text[offset] === '\\') offset++;
    }
    offset++;
    return { start, end: offset };
  };
  const readValue = (at: JsonPointer, key: Span | undefined): SpanTree => {
    skip(SPACE);
    const start = offset;
    const mark = text[start];
    if (mark === '"') return { value: readString(), key, children: undefined };
    if (mark === '{' || mark === '[') {
      offset++;
      const children = mark === '{' ? readMembers(at) : readItems(at);
      offset++;
      return { value: { start, end: offset }, key, children };
    }
    skip(WORD);
    return { value: { start, end: offset }, key, children: undefined };
  };
  const readItems = (at: JsonPointer): ReadonlyMap<string, SpanTree> => {
    const items = new Map<string, SpanTree>();
    while (skip(SPACE) && text[offset] !== ']') {
      const index = String(items.size);
      items.set(index, readValue(child(at, index), undefined));
    }
    return items;
  };
  const readMembers = (at: JsonPointer): ReadonlyMap<string, SpanTree> => {
    const members = new Map<string, SpanTree>();
    while (skip(SPACE) && text[offset] !== '}') {
      const span = readString();
      const key = JSON.parse(text.slice(span.start, span.end)) as string;
      const first = members.get(key)?.key?.start;
      const inside = child(at, key);
      if (first !== undefined) repeated.push({ key, at: inside, first, second: span.start });
      members.set(key, readValue(inside, span));
    }
    return members;
  };

  return { spans: readValue(pointer(), undefined), repeated };
}
