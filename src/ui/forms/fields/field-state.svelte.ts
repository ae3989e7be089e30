import type { Issue } from '../../../base/issue.ts';
import type { JsonPointer } from '../../../base/json-pointer.ts';
import { issueMessage } from '../../../explain/issues/issues.ts';
import type { Editing } from '../../edit-state/editing.svelte.ts';
import { preferences } from '../../state/preferences.svelte.ts';

/** What a field shows while its value is being typed, and what is wrong with it. */
export class FieldState {
  readonly #editing: Editing;
  readonly #at: () => JsonPointer;
  readonly #written: () => string;
  /** What was typed, and what the document said then: once the document says something else, that is shown. */
  #draft = $state.raw<{ readonly text: string; readonly written: string } | null>(null);
  #refusal = $state.raw<readonly Issue[]>([]);

  readonly #isDrafting: boolean = $derived.by(() => this.#draft?.written === this.#written());
  readonly text: string = $derived.by(() =>
    this.#isDrafting && this.#draft !== null ? this.#draft.text : this.#written(),
  );
  readonly faults: readonly string[] = $derived.by(() => {
    const refusal = this.#isDrafting ? this.#refusal : [];
    const issues = refusal.length > 0 ? refusal : this.#editing.issuesAt(this.#at());
    const sentences = issues.map((issue) => issueMessage(issue, preferences.language));
    return sentences.filter((sentence, index) => sentences.indexOf(sentence) === index);
  });

  constructor(editing: Editing, at: () => JsonPointer, written: () => string) {
    this.#editing = editing;
    this.#at = at;
    this.#written = written;
  }

  /** Writes what is being typed as soon as it means something. */
  type(text: string, write: () => readonly Issue[]): void {
    write();
    this.#draft = { text, written: this.#written() };
    this.#refusal = [];
  }

  /** Writes what was typed, or keeps it and says why it cannot be written. */
  finish(text: string, write: () => readonly Issue[]): void {
    this.#refusal = write();
    this.#draft = this.#refusal.length > 0 ? { text, written: this.#written() } : null;
  }

  /** Back to what the document says. */
  reset(): void {
    this.#draft = null;
    this.#refusal = [];
  }
}
