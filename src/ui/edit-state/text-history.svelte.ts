import type { EditName } from '../../scenario/edit/edit.ts';
import { TYPING } from '../../scenario/edit/edit-name.ts';
import {
  historyOf,
  record,
  redo,
  redoName,
  seal,
  undo,
  undoName,
  type History,
} from '../../scenario/edit/history.ts';

/** What is typed without a rest of this many milliseconds is undone at once. */
const REST = 900;
const TEXT_FIELD = 'text';

/** What was done to the text of a document. A text that comes from elsewhere is another document: it has no past. */
export class TextHistory {
  readonly #owner: { text: string };
  #kept = $state.raw(historyOf(''));
  #rest: ReturnType<typeof setTimeout> | undefined;

  readonly #history: History = $derived.by(() =>
    this.#kept.text === this.#owner.text ? this.#kept : historyOf(this.#owner.text),
  );
  readonly undoName: EditName | undefined = $derived(undoName(this.#history));
  readonly redoName: EditName | undefined = $derived(redoName(this.#history));

  constructor(owner: { text: string }) {
    this.#owner = owner;
  }

  /** How many steps led to the text: steps that are one in the history count once. */
  get steps(): number {
    return this.#history.past.length;
  }

  type(text: string): void {
    this.replace(text, TYPING, TEXT_FIELD);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.seal(), REST);
  }

  /** A step with a name. Steps of one `field`, one after another, are undone at once. */
  replace(text: string, name: EditName, field?: string): void {
    this.#put(record(this.#history, text, name, field));
  }

  /** Does something to the text that may be given up: when `keep` says no, it is as if it had never been. */
  attempt(change: () => void, keep: () => boolean): void {
    const before = this.#history;
    change();
    if (!keep()) this.#put(before);
  }

  seal(): void {
    this.#put(seal(this.#history));
  }

  undo(): void {
    this.#put(undo(this.#history));
  }

  redo(): void {
    this.#put(redo(this.#history));
  }

  #put(history: History): void {
    this.#kept = history;
    this.#owner.text = history.text;
  }
}
