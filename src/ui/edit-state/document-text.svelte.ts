import type { EditName } from '../../scenario/edit/edit.ts';
import { historyOf, record, redo, redoName, seal, undo, undoName } from '../../scenario/edit/history.ts';

/** What is typed without a rest of this many milliseconds is undone at once. */
const REST = 900;
const TYPING: EditName = { code: 'type-text', params: {} };
const TEXT_FIELD = 'text';

/** The text of the open document, and every step that led to it. */
export class DocumentText {
  #history = $state.raw(historyOf(''));
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** By itself, as a history that is only sealed has the same text: nothing is to be read again. */
  readonly text: string = $derived(this.#history.text);
  readonly undoName: EditName | undefined = $derived(undoName(this.#history));
  readonly redoName: EditName | undefined = $derived(redoName(this.#history));

  /** How many steps led to the text: steps that are one in the history count once. */
  get steps(): number {
    return this.#history.past.length;
  }

  /** Another document: what was done to the one before is forgotten. */
  open(text: string): void {
    clearTimeout(this.#rest);
    this.#history = historyOf(text);
  }

  type(text: string): void {
    this.#history = record(this.#history, text, TYPING, TEXT_FIELD);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.seal(), REST);
  }

  /** A step with a name. Steps of one `field`, one after another, are undone at once. */
  replace(text: string, name: EditName, field?: string): void {
    this.#history = record(this.#history, text, name, field);
  }

  /** Does something to the text that may be given up: when `keep` says no, it is as if it had never been. */
  attempt(change: () => void, keep: () => boolean): void {
    const before = this.#history;
    change();
    if (!keep()) this.#history = before;
  }

  seal(): void {
    this.#history = seal(this.#history);
  }

  undo(): void {
    this.#history = undo(this.#history);
  }

  redo(): void {
    this.#history = redo(this.#history);
  }
}
