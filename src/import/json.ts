import { fail, ok, type Result } from '../base/result.ts';
import { jsonFault } from './json-fault.ts';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export interface JsonError {
  readonly code: 'not-json' | 'truncated' | 'too-deep' | 'wrong-encoding' | 'too-many-documents';
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

export interface ParsedJson {
  /** Mostly one; several where outputs were written into one file, one after the other. */
  readonly documents: readonly JsonValue[];
  /** Keys that occur twice at the top of a document. JSON keeps the last, so the first is lost. */
  readonly duplicateKeys: readonly string[];
}

export const DEEPEST = 256;
const MOST_DOCUMENTS = 1000;

/**
 * Reads one or more JSON documents. The text is looked over before it is parsed, so that neither depth nor number
 * can exhaust a parser, whichever JavaScript engine runs this.
 */
export function parseJson(source: string): Result<ParsedJson, JsonError> {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  if (text.includes('\0')) return errorAt(text, 'wrong-encoding', text.indexOf('\0'));
  const survey = surveyOf(text);
  if (!survey.ok) return survey;
  const documents: JsonValue[] = [];
  for (const { from, to } of survey.value.documents) {
    const parsed = parsePart(text, from, to);
    if (!parsed.ok) return parsed;
    documents.push(parsed.value);
  }
  return ok({ documents, duplicateKeys: survey.value.duplicateKeys });
}

function parsePart(text: string, from: number, to: number): Result<JsonValue, JsonError> {
  try {
    return ok(JSON.parse(text.slice(from, to)) as JsonValue);
  } catch {
    return errorAt(text, 'not-json', from + jsonFault(text.slice(from, to)));
  }
}

interface Survey {
  readonly documents: readonly { readonly from: number; readonly to: number }[];
  readonly duplicateKeys: readonly string[];
}

/** Where the documents begin and end. Looks at brackets and strings alone; whether it is JSON, the parser says. */
function surveyOf(text: string): Result<Survey, JsonError> {
  const documents: { from: number; to: number }[] = [];
  const duplicateKeys: string[] = [];
  let keys = new Set<string>();
  let depth = 0;
  let from = 0;
  const between = /\S/g; // Between documents, only space may stand.
  const inside = /[[\]{}"]/g;
  for (let index = 0; ;) {
    const search = depth === 0 ? between : inside;
    search.lastIndex = index;
    const found = search.exec(text);
    if (found === null) break;
    const mark = found[0];
    index = found.index + 1;
    if (mark === '{' || mark === '[') {
      if (depth === 0) {
        from = found.index;
        keys = new Set();
        if (documents.length === MOST_DOCUMENTS) return errorAt(text, 'too-many-documents', found.index);
      }
      depth++;
      if (depth > DEEPEST) return errorAt(text, 'too-deep', found.index);
    } else if (depth === 0) {
      return errorAt(text, 'not-json', found.index);
    } else if (mark === '"') {
      const end = endOfString(text, index);
      if (end === -1) return errorAt(text, 'truncated', text.length);
      if (depth === 1 && isKey(text, end)) {
        const key = text.slice(index, end - 1);
        if (keys.has(key)) duplicateKeys.push(key);
        keys.add(key);
      }
      index = end;
    } else {
      depth--;
      if (depth === 0) documents.push({ from, to: index });
    }
  }
  if (depth > 0 || documents.length === 0) return errorAt(text, 'truncated', text.length);
  return ok({ documents, duplicateKeys });
}

/** Past the closing quote of the string whose first character is at `index`; -1 where there is none. */
function endOfString(text: string, index: number): number {
  for (let quote = text.indexOf('"', index); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (quote - backslashes > index && text[quote - backslashes - 1] === '\\') backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return -1;
}

function isKey(text: string, index: number): boolean {
  const next = /[^\s]/g;
  next.lastIndex = index;
  return next.exec(text)?.[0] === ':';
}

function errorAt(text: string, code: JsonError['code'], offset: number): Result<never, JsonError> {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) {
    line++;
    start = end + 1;
  }
  return fail({ code, line, column: offset - start + 1 });
}
