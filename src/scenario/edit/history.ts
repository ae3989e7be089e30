import type { EditName } from './edit.ts';

/** How many steps can be undone. */
export const MOST_STEPS = 200;
/** How many characters the steps may remember together. A step that changes one rule remembers a few dozen. */
export const MOST_REMEMBERED = 20_000_000;

/** What a step did to the text: at `offset`, `removed` gave way to `inserted`. It is its own inverse, read backwards. */
export interface TextPatch {
  readonly offset: number;
  readonly removed: string;
  readonly inserted: string;
}

interface Step {
  readonly name: EditName;
  readonly patch: TextPatch;
  /** The field that was typed in, if it was one. */
  readonly field: string | undefined;
}

/** A text, what was done to it and what was undone. Immutable: each function returns another. */
export interface History {
  readonly text: string;
  /** The latest last. */
  readonly past: readonly Step[];
  /** The next to be done again last. */
  readonly future: readonly Step[];
  /** Whether typing in the field of the last step goes on. */
  readonly isOpen: boolean;
}

export function historyOf(text: string): History {
  return { text, past: [], future: [], isOpen: false };
}

/**
 * Adds a step to `text`. Steps that name the same `field`, one right after another, become one: what is typed into a
 * field is undone at once. A text that did not change adds nothing.
 */
export function record(history: History, text: string, name: EditName, field?: string): History {
  if (text === history.text) return history;
  const last = history.past.at(-1);
  const goesOn = history.isOpen && last !== undefined && field !== undefined && last.field === field;
  const before = goesOn ? reverted(history.text, last.patch) : history.text;
  const past = goesOn ? history.past.slice(0, -1) : history.past;
  // Typed, and typed back.
  if (text === before) return { text, past, future: [], isOpen: false };
  const step = { name, patch: patchBetween(before, text), field };
  return { text, past: bounded([...past, step]), future: [], isOpen: field !== undefined };
}

/** Ends typing in a field, as leaving it does: what is typed there next is a step of its own. */
export function seal(history: History): History {
  return history.isOpen ? { ...history, isOpen: false } : history;
}

export function canUndo(history: History): boolean {
  return history.past.length > 0;
}

export function canRedo(history: History): boolean {
  return history.future.length > 0;
}

/** What `undo` would take back. */
export function undoName(history: History): EditName | undefined {
  return history.past.at(-1)?.name;
}

export function redoName(history: History): EditName | undefined {
  return history.future.at(-1)?.name;
}

/** The history one step earlier, or the same where there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    text: reverted(history.text, step.patch),
    past: history.past.slice(0, -1),
    future: [...history.future, step],
    isOpen: false,
  };
}

/** The history one step later, or the same where there is none. */
export function redo(history: History): History {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  return {
    text: patched(history.text, step.patch),
    past: [...history.past, step],
    future: history.future.slice(0, -1),
    isOpen: false,
  };
}

/** The smallest stretch in which two texts differ. */
export function patchBetween(before: string, after: string): TextPatch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  return {
    offset: start,
    removed: before.slice(start, before.length - same),
    inserted: after.slice(start, after.length - same),
  };
}

export function patched(text: string, { offset, removed, inserted }: TextPatch): string {
  return text.slice(0, offset) + inserted + text.slice(offset + removed.length);
}

function reverted(text: string, { offset, removed, inserted }: TextPatch): string {
  return patched(text, { offset, removed: inserted, inserted: removed });
}

/** Without the oldest steps, where there are too many, or where they remember too much. The last one always stays. */
function bounded(steps: readonly Step[]): readonly Step[] {
  let first = steps.length - 1;
  let remembered = sizeOf(steps[first]);
  while (first > 0 && steps.length - first < MOST_STEPS) {
    remembered += sizeOf(steps[first - 1]);
    if (remembered > MOST_REMEMBERED) break;
    first--;
  }
  return steps.slice(Math.max(0, first));
}

function sizeOf(step: Step | undefined): number {
  return step === undefined ? 0 : step.patch.removed.length + step.patch.inserted.length;
}
