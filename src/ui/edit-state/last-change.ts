import type { EditName } from '../../scenario/edit/edit.ts';
import type { Trace } from '../../trace/trace.ts';

/** What was done last, and the walk before and after it. */
export interface Change {
  readonly kind: 'done' | 'undone' | 'redone';
  readonly name: EditName;
  /** How many steps the document had taken then. */
  readonly step: number;
  readonly before: Trace | null;
  readonly after: Trace | null;
}

/**
 * The last change, given the one before. What is typed letter by letter is one change: the walk before its first letter is
 * the one to compare with, and when it is typed back nothing has changed.
 */
export function lastChange(previous: Change | null, change: Change): Change | null {
  if (change.kind !== 'done' || previous?.kind !== 'done') return change;
  if (change.step < previous.step) return null;
  const goesOn = change.step === previous.step && change.name.code === previous.name.code;
  return goesOn ? { ...change, before: previous.before } : change;
}
