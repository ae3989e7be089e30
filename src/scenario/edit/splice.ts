/** One stretch of a text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap. Two at one place go in in their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Whether two splices get in each other's way: they overlap, or they meet and one of them puts text there. */
export function touch(a: Splice, b: Splice): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  const meet = a.start <= b.end && b.start <= a.end;
  return meet && (a.text !== '' || b.text !== '');
}
