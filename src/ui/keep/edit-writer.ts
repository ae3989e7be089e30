import { afterPaint } from '../controls/after-paint.ts';
import { whyNotKept, type WhyNotKept } from './database.ts';
import { noteEdit, settle } from './library.ts';
import type { OwnScenario, Unsettled } from './own-scenario.ts';

/** Milliseconds. An edit that was written down becomes part of its scenario after a rest, or when this long has passed. */
const REST = 400;
const LONGEST_WAIT = 2_000;
const RETRY = 4_000;

/** How writing goes: what waits to be written, and why the last try failed. */
export interface Standing {
  readonly isWriting: boolean;
  readonly trouble: WhyNotKept | null;
}

interface Told {
  readonly onstanding: (standing: Standing) => void;
  /** The edit is safe from here on. */
  readonly onwritten: (edit: Unsettled) => void;
  /** The edits of a scenario became part of it; of another one, where another page had changed it meanwhile. */
  readonly onsettled: (id: string, scenario: OwnScenario) => void;
}

/**
 * Writes edits down. Each is written once the browser has drawn what it did, in one message that nothing can undo; it
 * becomes part of its scenario when there is time. What cannot be written waits here, and is tried again.
 */
export class EditWriter {
  readonly #page: string;
  readonly #told: Told;
  readonly #waiting = new Map<string, Unsettled>();
  readonly #unsettled = new Set<string>();
  readonly #settling = new Set<string>();
  #cancelWrite: (() => void) | null = null;
  #settleTimer: ReturnType<typeof setTimeout> | undefined;
  #settleBy: number | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #trouble: WhyNotKept | null = null;

  constructor(page: string, told: Told) {
    this.#page = page;
    this.#told = told;
  }

  /** Whether there are edits of a scenario that are not yet part of it. */
  isBusy(id: string): boolean {
    return this.#waiting.has(id) || this.#unsettled.has(id) || this.#settling.has(id);
  }

  /** Whether there are edits that could not be written. */
  get hasTrouble(): boolean {
    return this.#trouble !== null && this.#waiting.size > 0;
  }

  put(edit: Unsettled): void {
    this.#waiting.set(edit.id, edit);
    this.#tell();
    this.#cancelWrite ??= afterPaint(() => void this.#write());
  }

  /** Writes at once, as the page may be gone in a moment; then all edits become part of their scenarios. */
  async flush(): Promise<void> {
    if (this.#waiting.size > 0) await this.#write();
    if (this.#unsettled.size > 0) await this.#settleNow();
  }

  async #write(): Promise<void> {
    this.#cancelWrite?.();
    this.#cancelWrite = null;
    const edits = [...this.#waiting.values()];
    this.#waiting.clear();
    await Promise.all(edits.map((edit) => this.#writeOne(edit)));
  }

  async #writeOne(edit: Unsettled): Promise<void> {
    this.#unsettled.add(edit.id);
    try {
      await noteEdit(edit);
    } catch (error) {
      if (!this.#waiting.has(edit.id)) this.#waiting.set(edit.id, edit);
      this.#fail(error);
      return;
    }
    this.#trouble = null;
    this.#tell();
    this.#told.onwritten(edit);
    this.#settleSoon(edit.base === 0 ? 0 : REST);
  }

  #settleSoon(rest: number): void {
    const now = Date.now();
    this.#settleBy ??= now + LONGEST_WAIT;
    clearTimeout(this.#settleTimer);
    this.#settleTimer = setTimeout(() => void this.#settleNow(), Math.min(rest, this.#settleBy - now));
  }

  async #settleNow(): Promise<void> {
    clearTimeout(this.#settleTimer);
    this.#settleBy = null;
    const ids = [...this.#unsettled].filter((id) => !this.#settling.has(id));
    for (const id of ids) {
      this.#unsettled.delete(id);
      this.#settling.add(id);
    }
    await Promise.all(ids.map((id) => this.#settleOne(id)));
  }

  async #settleOne(id: string): Promise<void> {
    try {
      const scenario = await settle(this.#page, id);
      this.#settling.delete(id);
      if (scenario !== null) this.#told.onsettled(id, scenario);
    } catch (error) {
      this.#settling.delete(id);
      this.#unsettled.add(id);
      this.#fail(error);
    }
  }

  #tell(): void {
    this.#told.onstanding({ isWriting: this.#waiting.size > 0, trouble: this.#trouble });
  }

  #fail(error: unknown): void {
    this.#trouble = whyNotKept(error);
    this.#tell();
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.flush(), RETRY);
  }
}
