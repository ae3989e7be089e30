import { textIn } from '../../model/text.ts';
import { words } from '../messages/words.ts';
import { FileSaver } from '../files/file-saver.svelte.ts';
import { preferences } from '../state/preferences.svelte.ts';
import type { Opened, Question } from '../state/source.ts';
import '../state/whole-reader.ts';
import type { Workbench } from '../state/workbench.svelte.ts';
import type { WhyNotKept } from './database.ts';
import { EditWriter, type Standing } from './edit-writer.ts';
import { openOwn, readOwn, readVersion, type OwnDocument } from './library.ts';
import { listenForWrites } from './other-pages.ts';
import type { Origin, OwnScenario, VersionEntry } from './own-scenario.ts';
import { randomId } from './random-id.ts';

/** What is kept of the open document. `untouched`: it was not edited, so there is nothing to keep. */
export type Keeping = 'untouched' | 'saving' | 'saved' | WhyNotKept;

/** What the library shows: all scenarios, or the versions of one. */
export interface LibraryView {
  readonly versionsOf: string | null;
}

/** The document that is open, as far as keeping it goes. */
interface Kept {
  opened: Opened;
  id: string;
  base: number;
  readonly name: string;
  readonly origin: Origin;
  readonly original: string;
  /** The last text that was given to the writer, or came from the library. */
  text: string;
  isApart: boolean;
}

/** Keeps each edit of the open document in this browser, and hears what other tabs do to it. */
export class Keeper {
  /** Saves the open document as a file. */
  readonly saver: FileSaver;
  readonly #workbench: Workbench;
  readonly #page = randomId();
  readonly #writer = new EditWriter(this.#page, {
    onstanding: (standing) => (this.#standing = standing),
    onwritten: ({ id, name }) => {
      const kept = this.#kept;
      if (kept?.id === id && kept.opened.source.kind !== 'own') this.#call(kept, name);
    },
    onsettled: (id, scenario) => this.#settled(id, scenario),
  });
  readonly #leaving = new AbortController();
  #kept: Kept | null = null;
  /** What the library gave last, until it is shown. */
  #read: OwnDocument | null = null;
  #own = $state.raw<OwnScenario | null>(null);
  #preview = $state.raw<VersionEntry | null>(null);
  #copy = $state<string | null>(null);
  #isTouched = $state(false);
  #library = $state.raw<LibraryView | null>(null);
  #offered = $state.raw<(() => void) | null>(null);
  #standing = $state.raw<Standing>({ isWriting: false, trouble: null });
  #changes = $state(0);

  readonly keeping: Keeping = $derived.by(() => {
    if (!this.#isTouched) return 'untouched';
    return this.#standing.trouble ?? (this.#standing.isWriting ? 'saving' : 'saved');
  });

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.saver = new FileSaver(workbench);
    const { signal } = this.#leaving;
    const stop = listenForWrites((id) => {
      this.#changes++;
      if (this.#kept !== null && (id === null || id === this.#kept.id)) void this.#refresh(this.#kept);
    });
    signal.addEventListener('abort', stop);
    addEventListener('pagehide', () => void this.#writer.flush(), { signal });
    document.addEventListener('visibilitychange', () => void this.#writer.flush(), { signal });
    // Only where nothing can be kept does the browser ask whether to leave.
    addEventListener('beforeunload', (event) => this.#writer.hasTrouble && event.preventDefault(), {
      signal,
    });
  }

  /** The open scenario, where it is one of the person's own. */
  get own(): OwnScenario | null {
    return this.#own;
  }
  /** The older version that is shown in place of the newest. */
  get preview(): VersionEntry | null {
    return this.#preview;
  }
  /** The name of the copy that was made because another tab changed the scenario at the same time. */
  get copy(): string | null {
    return this.#copy;
  }
  /** Shows what the link held that led here, where that is not what the scenario is now. */
  get offered(): (() => void) | null {
    return this.#offered;
  }
  offer(show: () => void): void {
    this.#offered = show;
  }
  dismissOffer(): void {
    this.#offered = null;
  }
  /** How often the library was changed, here or in another tab. */
  get changes(): number {
    return this.#changes;
  }
  /** What the library shows, while it is open. */
  get library(): LibraryView | null {
    return this.#library;
  }
  openLibrary(versionsOf: string | null = null): void {
    this.#library = { versionsOf };
  }
  closeLibrary(): void {
    this.#library = null;
  }
  dismissCopy(): void {
    this.#copy = null;
  }

  /** Resolves once all edits that were made here are part of their scenarios, as far as they can be written. */
  async settle(): Promise<void> {
    await this.#writer.flush();
  }

  /** Hears of the open document, and of each change of its text. */
  note(opened: Opened, text: string): void {
    if (opened !== this.#kept?.opened) this.#begin(opened);
    const kept = this.#kept;
    if (kept === null || text === kept.text) return;
    kept.text = text;
    this.#preview = null;
    this.#put(kept);
  }

  /** Whether the library has a scenario, and can be read at all. */
  async keeps(id: string): Promise<boolean> {
    const document = await openOwn(id).catch(() => null);
    return document !== null && document.scenario.deleted === null;
  }

  /** Opens a scenario of the library. */
  async open(id: string, question?: Question): Promise<void> {
    void this.#writer.flush();
    const coming = openOwn(id).then((document) => {
      this.#read = document;
      return document === null ? null : { text: document.text, name: document.scenario.name };
    });
    await this.#workbench.showLater({ kind: 'own', id }, coming, question);
  }

  /** Shows an older version of the open scenario, until it is edited or another document is opened. */
  async show(version: VersionEntry): Promise<void> {
    const kept = this.#kept;
    if (kept === null) return;
    void this.#writer.flush();
    const text = await readVersion(kept.id, version.at);
    if (text === null || kept !== this.#kept) return;
    kept.text = text;
    kept.isApart = true;
    this.#preview = version;
    this.#workbench.text = text;
  }

  /** Makes the older version that is shown the newest. */
  goBack(): void {
    if (this.#kept === null || this.#preview === null) return;
    this.#preview = null;
    this.#put(this.#kept);
  }

  /** Shows the newest version again. */
  async showNewest(): Promise<void> {
    const kept = this.#kept;
    if (kept === null) return;
    const newest = await readOwn(kept.id);
    if (newest !== null && kept === this.#kept && this.#preview !== null) this.#take(kept, newest);
  }

  /** Opens the document as it was before its first edit. The person's own stays as it is. */
  async openOriginal(): Promise<void> {
    const own = this.#own;
    const [first] = own?.versions ?? [];
    if (own === null || first === undefined) return;
    const { origin, id, name } = own;
    void this.#writer.flush();
    if (origin.kind === 'gallery') return this.#workbench.open(origin.name);
    const coming = readVersion(id, first.at).then((text) => (text === null ? null : { text, name }));
    await this.#workbench.showLater(origin, coming);
  }

  destroy(): void {
    void this.#writer.flush();
    this.#leaving.abort();
  }

  #begin(opened: Opened): void {
    void this.#writer.flush();
    const { source, text, name } = opened;
    const { title } = this.#workbench;
    const titleOrName = title === null ? name : textIn(title, preferences.language);
    const kept: Kept = {
      opened,
      id: source.kind === 'own' ? source.id : randomId(),
      base: 0,
      name: titleOrName === null || titleOrName === '' ? words().scenario.untitled : titleOrName,
      origin: source.kind === 'own' ? { kind: 'link' } : source,
      original: text,
      text,
      isApart: false,
    };
    this.#kept = kept;
    this.#own = null;
    this.#preview = null;
    this.#copy = null;
    this.#offered = null;
    this.#isTouched = source.kind === 'own';
    if (source.kind !== 'own') return;
    const read = this.#read?.scenario.id === source.id ? this.#read : null;
    if (read === null) void this.#refresh(kept);
    else this.#learn(kept, read.scenario);
  }

  #put(kept: Kept): void {
    const { id, base, name, origin, original, text, isApart } = kept;
    this.#isTouched = true;
    this.#writer.put({
      page: this.#page,
      id,
      base,
      name,
      origin,
      original,
      text,
      at: Date.now(),
      isApart,
    });
  }

  #settled(id: string, scenario: OwnScenario): void {
    const kept = this.#kept;
    if (kept?.id !== id) return;
    kept.isApart = false;
    if (scenario.id !== id) {
      kept.id = scenario.id;
      this.#copy = scenario.name;
    }
    this.#learn(kept, scenario);
  }

  /** Learns anew how the library has the scenario, which another tab may have changed. */
  async #refresh(kept: Kept): Promise<void> {
    const document = await readOwn(kept.id).catch(() => null);
    if (document === null || kept !== this.#kept || this.#writer.isBusy(kept.id)) return;
    if (document.text === kept.text || this.#preview !== null) this.#learn(kept, document.scenario);
    else this.#take(kept, document);
  }

  /** Shows what the library has in place of what is shown. */
  #take(kept: Kept, { scenario, text }: OwnDocument): void {
    kept.text = text;
    kept.isApart = false;
    this.#preview = null;
    this.#workbench.text = text;
    this.#learn(kept, scenario);
  }

  #learn(kept: Kept, scenario: OwnScenario): void {
    kept.base = scenario.revision;
    this.#own = scenario;
    this.#call(kept, scenario.name);
  }

  /** The open document is the person's own from here on, and has this name. */
  #call(kept: Kept, name: string): void {
    const { source, text } = kept.opened;
    if (source.kind === 'own' && source.id === kept.id && kept.opened.name === name) return;
    kept.opened = { source: { kind: 'own', id: kept.id }, text, name };
    this.#workbench.rename(kept.opened);
  }
}
