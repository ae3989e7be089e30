/** Longer words are not compared: the cost grows with the square, and nobody mistypes a word of this length. */
const LONGEST_WORD = 64;

/**
 * The candidate that `word` was most likely meant to be; the first of equals; undefined when none is close.
 * Close is one slip in three letters, and at least one slip; capitals do not count.
 */
export function nearMiss(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let slipsAllowed = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
  if (word.length > LONGEST_WORD) return undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > slipsAllowed) continue;
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (slips > slipsAllowed) continue;
    best = candidate;
    slipsAllowed = slips - 1;
  }
  return best;
}

/** Letters missing, added, wrong, or swapped with their neighbour: the Damerau-Levenshtein distance of adjacent swaps. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const wrong = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const missing = Math.min(at(last, column), at(current, column - 1)) + 1;
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? at(beforeLast, column - 2) + 1 : Infinity;
      current.push(Math.min(wrong, missing, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
