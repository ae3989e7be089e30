import { isMap, isScalar, visit, type Document, type Node } from 'yaml';
import { warning } from '../base/issue.ts';
import { pointer } from '../base/json-pointer.ts';
import type { SpannedIssue } from './source-map.ts';

/**
 * Commas after the last of a map or a list in what is meant for JSON. YAML allows them and this program takes no offence,
 * but programs that read JSON will.
 */
export function trailingCommas(text: string, document: Document.Parsed): readonly SpannedIssue[] {
  if (!looksLikeJson(document.contents)) return [];
  const found: SpannedIssue[] = [];
  visit(document, {
    Collection: (_, collection) => {
      const range = collection.range;
      if (collection.flow !== true || !range) return;
      let last = range[1] - 2; // before the closing bracket
      while (/\s/.test(text.charAt(last))) last--;
      if (text[last] !== ',') return;
      found.push({ issue: warning('trailing-comma', pointer()), span: { start: last, end: last + 1 } });
    },
  });
  return found;
}

/** Whether the whole is one `{ }` whose first key stands in quotes. */
function looksLikeJson(contents: Node | null): boolean {
  if (!isMap(contents) || contents.flow !== true) return false;
  const key = contents.items[0]?.key;
  return isScalar(key) && key.type === 'QUOTE_DOUBLE';
}
