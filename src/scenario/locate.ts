import type { Issue } from '../base/issue.ts';
import { parsePointer, pointer } from '../base/json-pointer.ts';
import type { Place, SourceMap } from './source-map.ts';

/** An issue and the stretch of text that it is about. */
export type LocatedIssue = Issue & Place;

const TOP: Place = { line: 1, column: 1, offset: 0, length: 0 };

/** Issues that are about a key, whatever its value. */
const ABOUT_KEYS: ReadonlySet<string> = new Set(['unknown-key', 'bad-id']);

/** Adds to each issue its place, and sorts them by it: the order in which they are read. */
export function locate(issues: readonly Issue[], source: SourceMap): readonly LocatedIssue[] {
  return inReadingOrder(issues.map((issue) => ({ ...issue, ...placeOf(issue, source) })));
}

export function inReadingOrder(issues: readonly LocatedIssue[]): readonly LocatedIssue[] {
  return [...issues].sort((a, b) => a.offset - b.offset);
}

/** Where the document has nothing at the pointer, the nearest thing around it serves. */
function placeOf({ at, code }: Issue, source: SourceMap): Place {
  const steps = parsePointer(at);
  for (let depth = steps.length; depth >= 0; depth--) {
    const here = pointer(...steps.slice(0, depth));
    const place = (ABOUT_KEYS.has(code) ? source.keyAt(here) : undefined) ?? source.headAt(here);
    if (place !== undefined) return place;
  }
  return TOP;
}
