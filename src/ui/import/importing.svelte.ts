import type { Comparison } from '../../explain/compare-sides.ts';
import type { Side } from '../../import/import-files.ts';
import { documentValue } from '../edit-state/document-value.ts';
import { nameOf, type GivenFile } from '../files/given.ts';
import type { RefusedFile } from '../files/read-file.ts';
import { preferences } from '../state/preferences.svelte.ts';
import { readDocument } from '../state/read-document.ts';
import '../state/whole-reader.ts';
import type { Workbench } from '../state/workbench.svelte.ts';
import { openDesk, type DeskClient } from './client.ts';
import type { ImportChoices, Preview, Progress, RefusedInput } from './desk-messages.ts';
import { anotherTurn, readInTurns } from './in-turns.ts';
import { noteImport } from './imported-before.ts';
import { Originals } from './originals.svelte.ts';

/** Milliseconds after which a person wants to know what the page is at. */
const PATIENCE = 200;

/** Files on their way into the page: read, looked over, and opened or left. */
export class Importing {
  readonly name: string;
  readonly #workbench: Workbench;
  #desk: DeskClient | null = null;
  #isClosed = false;
  #asked = 0;
  #choices = $state.raw<ImportChoices>({ side: 'after', parameters: {}, vpcs: null, hides: false });
  #preview = $state.raw<Preview | null>(null);
  #comparison = $state.raw<Comparison | 'none' | null>(null);
  #progress = $state.raw<Progress>({ stage: 'reading', share: 0 });
  #isBusy = $state(true);
  #isLate = $state(false);

  constructor(workbench: Workbench, files: readonly GivenFile[]) {
    this.#workbench = workbench;
    this.name = nameOf(files);
    setTimeout(() => (this.#isLate = true), PATIENCE);
    this.#read(files).catch(() => this.#refuse('broken'));
  }

  get choices(): ImportChoices {
    return this.#choices;
  }
  /** What would be opened; what it was before, while the choices have just changed. */
  get preview(): Preview | null {
    return this.#preview;
  }
  /** What a plan changes; `none` where one of its sides is no network. */
  get comparison(): Comparison | 'none' | null {
    return this.#comparison;
  }
  get progress(): Progress {
    return this.#progress;
  }
  get isBusy(): boolean {
    return this.#isBusy;
  }
  /** Whether there is something to show: what is read at once is not announced before. */
  get isShown(): boolean {
    return this.#preview !== null || this.#isLate;
  }

  setSide(side: Side): void {
    this.#change({ side, vpcs: null });
  }
  setVpcs(vpcs: readonly string[]): void {
    this.#change({ vpcs });
  }
  setHides(hides: boolean): void {
    this.#change({ hides });
  }
  /** Null leaves the value to the template. */
  setParameter(name: string, value: string | null): void {
    const others = Object.entries(this.#choices.parameters).filter(([each]) => each !== name);
    const parameters = Object.fromEntries(value === null ? others : [...others, [name, value]]);
    this.#comparison = null;
    this.#change({ parameters, vpcs: null });
  }

  async compare(): Promise<void> {
    const { language } = preferences;
    try {
      const comparison = await this.#busy((desk) =>
        desk.ask({ kind: 'compare', choices: this.#choices, language }),
      );
      if (comparison !== undefined) this.#comparison = comparison ?? 'none';
    } catch {
      this.#refuse('broken');
    }
  }

  /** Puts what was imported in place of what is open. */
  open(): void {
    if (this.#preview === null) return;
    this.#isBusy = true;
    this.#progress = { stage: 'opening', share: null };
    this.#show(this.#preview).catch(() => this.#refuse('broken'));
  }
  async #show(preview: Preview): Promise<void> {
    await readInTurns(preview.text);
    const desk = this.#desk;
    // It was cancelled, or something else was chosen meanwhile.
    if (desk === null || this.#preview !== preview) return;
    this.#desk = null; // It serves the document from here on.
    const workbench = this.#workbench;
    workbench.endImport();
    await anotherTurn();
    workbench.showFile(this.name, preview.text);
    const isRight = workbench.documentIssues.length === 0;
    const document: unknown = isRight ? workbench.scenario : documentValue(preview.text);
    workbench.keep(new Originals(workbench, desk, document));
    if (workbench.scenario !== null) noteImport(workbench.scenario);
  }
  /** Leaves everything as it is. */
  cancel(): void {
    if (!this.#isClosed) this.#workbench.endImport();
    this.close();
  }
  close(): void {
    this.#isClosed = true;
    this.#desk?.close();
    this.#desk = null;
  }

  async #read(files: readonly GivenFile[]): Promise<void> {
    const desk = await openDesk((progress) => (this.#progress = progress));
    if (this.#isClosed) {
      desk.close();
      return;
    }
    this.#desk = desk;
    const contents = await desk.ask({ kind: 'read', files });
    switch (contents.kind) {
      case 'importable':
        await this.#look();
        return;
      case 'scenario':
        this.#workbench.showFile(contents.name, contents.text);
        this.close();
        return;
      case 'refused':
        this.#refuseInput(contents);
    }
  }

  #change(changed: Partial<ImportChoices>): void {
    this.#choices = { ...this.#choices, ...changed };
    this.#look().catch(() => this.#refuse('broken'));
  }

  async #look(): Promise<void> {
    const preview = await this.#busy((desk) => desk.ask({ kind: 'preview', choices: this.#choices }));
    if (preview !== undefined) this.#preview = preview;
  }

  /** The answer, unless something else was asked since. */
  async #busy<T>(ask: (desk: DeskClient) => Promise<T>): Promise<T | undefined> {
    if (this.#desk === null) return undefined;
    const asked = ++this.#asked;
    this.#isBusy = true;
    const answer = await ask(this.#desk);
    if (asked !== this.#asked || this.#isClosed) return undefined;
    this.#isBusy = false;
    return answer;
  }

  #refuseInput(input: RefusedInput): void {
    if ('name' in input) this.#refuse(input.why, input.name);
    else if (input.why !== 'not-known' || input.text === null) this.#refuse(input.why);
    else if (/[\0\ufffd]/.test(input.text)) this.#refuse('not-text');
    else {
      const read = readDocument(input.text);
      this.#refuse('not-known', this.name, read.ok ? [] : read.error);
    }
  }

  #refuse(why: RefusedFile['why'], name = this.name, issues: RefusedFile['issues'] = []): void {
    if (!this.#isClosed) this.#workbench.refuse({ name, why, issues });
    this.close();
  }
}
