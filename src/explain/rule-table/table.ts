import type { JsonPointer } from '../../base/json-pointer.ts';

/** The rules at work in one hop. What matched is read from the decision, never matched again. */
export interface RuleTable {
  /** What the rows are and how they are tried: `Rules, tried in number order`. */
  readonly caption: string;
  /** The columns of `cells`, in order; the result stands in a column of its own, at the end. */
  readonly columns: readonly RuleColumn[];
  readonly resultLabel: string;
  readonly rows: readonly RuleRow[];
  /** How many rows are not shown; empty where all are. */
  readonly footer: string;
}

export interface RuleColumn {
  readonly key: string;
  readonly label: string;
}

export interface RuleRow {
  /** Unique in its table. */
  readonly key: string;
  /** The rule's place in the document; null for what AWS adds by itself, and for checks. */
  readonly at: JsonPointer | null;
  readonly cells: Readonly<Record<string, string>>;
  /** What the rule says: ALLOW, DENY, a route's target, PASSED. */
  readonly result: string;
  readonly status: RowStatus;
  /** Why it has this status; a clause, empty where there is nothing to say. */
  readonly reason: string;
  /** AWS adds it by itself. */
  readonly implicit: boolean;
}

/** `decided` is the row that decided; `matched` would have decided the same, or lost to a better one. */
export type RowStatus = 'matched' | 'decided' | 'not-matched' | 'not-reached';
