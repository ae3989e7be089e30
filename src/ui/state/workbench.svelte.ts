import type { Issue } from '../../base/issue.ts';
import type { Result } from '../../base/result.ts';
import type { Network } from '../../compile/network.ts';
import type { Flow } from '../../model/flow.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { LocatedIssue } from '../../scenario/locate.ts';
import type { Text } from '../../model/text.ts';
import { traceQuestion } from '../../trace/trace-flow.ts';
import type { Trace } from '../../trace/trace.ts';
import type { GivenFile } from '../files/given.ts';
import type { OriginalFiles } from '../import/original-files.ts';
import type { RefusedFile } from '../files/read-file.ts';
import { askable, firstQuestion, withChange, withoutNoChange, type FlowChange } from './flow-change.ts';
import { loadScenario } from './gallery.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import { FIRST_QUESTION, type Opened, type Question, type Source } from './source.ts';

/** The document that is open and the question asked of it. All else is derived from the two. */
export class Workbench {
  /** The document as it stands, also while there are faults in it. */
  text = $state('');
  #opened = $state.raw<Opened | null>(null);
  #missing = $state.raw<Source | null>(null);
  #refusedFile = $state.raw<RefusedFile | null>(null);
  #imported = $state.raw<readonly GivenFile[] | null>(null);
  #originals = $state.raw<OriginalFiles | null>(null);
  #flowName = $state<string | null>(null);
  /** What is asked in place of the named flow's own fields. */
  #changes = $state.raw<FlowChange>({});
  #shown = 0;
  /** How many documents were asked for: one that arrives late is not wanted any more. */
  #asked = 0;

  readonly #read: Result<ReadDocument, readonly LocatedIssue[]> | null = $derived(
    this.text === '' && this.#opened === null ? null : readDocument(this.text),
  );
  /** Kept beside the derived values: what they were when they last existed, so that a slip does not empty the page. */
  #lastDocument: ReadDocument | null = null;
  #lastTrace: { readonly network: Network; readonly trace: Trace } | null = null;

  readonly #document: ReadDocument | null = $derived.by(() => {
    if (this.#read?.ok === true) this.#lastDocument = this.#read.value;
    return this.#lastDocument;
  });
  readonly #walk: Result<Trace, readonly Issue[]> | null = $derived.by(() => {
    if (this.network === null || this.flow === null) return null;
    return traceQuestion(this.network, askable(this.flow), { continuePastDrop: true });
  });

  /** The document as it was when it last had no faults. */
  readonly scenario: Scenario | null = $derived(this.#document?.scenario ?? null);
  readonly network: Network | null = $derived(this.#document?.network ?? null);
  readonly flows: Readonly<Record<string, Flow>> = $derived(this.#document?.scenario.flows ?? {});
  readonly flowName: string | null = $derived(
    this.#flowName !== null && Object.hasOwn(this.flows, this.#flowName)
      ? this.#flowName
      : (Object.keys(this.flows)[0] ?? null),
  );
  readonly #namedFlow: Flow | null = $derived.by(() => {
    if (this.flowName !== null) return this.flows[this.flowName] ?? null;
    return this.network === null ? null : firstQuestion(this.network);
  });
  readonly flow: Flow | null = $derived(
    this.#namedFlow === null || !this.flowIsChanged
      ? this.#namedFlow
      : withChange(this.#namedFlow, this.#changes),
  );
  /** The walk; where the question cannot be walked, the last one through this network. */
  readonly trace: Trace | null = $derived.by(() => {
    if (this.network === null) return null;
    if (this.#walk?.ok === true) this.#lastTrace = { network: this.network, trace: this.#walk.value };
    return this.#lastTrace?.network === this.network ? this.#lastTrace.trace : null;
  });
  readonly documentIssues: readonly LocatedIssue[] = $derived(
    this.#read?.ok === false ? this.#read.error.filter(({ severity }) => severity === 'error') : [],
  );
  readonly flowIssues: readonly Issue[] = $derived(this.#walk?.ok === false ? this.#walk.error : []);
  readonly warnings: readonly LocatedIssue[] = $derived(this.#document?.warnings ?? []);
  readonly title: Text | null = $derived.by(() => {
    const { source, name = null } = this.#opened ?? {};
    return source?.kind === 'own' && name !== null ? name : (this.#document?.scenario.title ?? name);
  });

  /** The open document as it came. */
  get opened(): Opened | null {
    return this.#opened;
  }
  /** How many documents were shown so far: an edit, or another name, does not count. */
  get shown(): number {
    return this.#shown;
  }
  get source(): Source | null {
    return this.#opened?.source ?? null;
  }
  /** What was asked for and is not there. */
  get missing(): Source | null {
    return this.#missing;
  }
  /** The file that was last given to the page, where it could not be opened. */
  get refusedFile(): RefusedFile | null {
    return this.#refusedFile;
  }
  /** Files that were given to the page and are no scenario, while it is asked what to make of them. */
  get imported(): readonly GivenFile[] | null {
    return this.#imported;
  }
  /** The files that the open document was made of, while they are there. */
  get originals(): OriginalFiles | null {
    return this.#originals;
  }
  get changes(): FlowChange {
    return this.#changes;
  }
  get flowIsChanged(): boolean {
    return Object.keys(this.#changes).length > 0;
  }

  /** Puts a document in place of what is open. */
  show(opened: Opened, { flow, changes }: Question = FIRST_QUESTION): void {
    this.#asked++;
    this.#shown++;
    this.#opened = opened;
    this.text = opened.text;
    this.#missing = null;
    this.#refusedFile = null;
    this.#imported = null;
    this.keep(null);
    this.#flowName = flow;
    this.#changes = changes;
  }

  /** The open document is kept elsewhere, or is called otherwise, from here on. Its text stays. */
  rename(opened: Opened): void {
    this.#opened = opened;
  }

  /** Shows what is on its way, unless something else is asked for meanwhile. Nothing, or a failure, is told as missing. */
  async showLater(
    source: Source,
    coming: Promise<Omit<Opened, 'source'> | null>,
    question: Question = FIRST_QUESTION,
  ): Promise<void> {
    const asked = ++this.#asked;
    const document = await coming.catch(() => null);
    if (this.#asked !== asked) return;
    if (document === null) this.#missing = source;
    else this.show({ source, ...document }, question);
  }

  /** Opens a scenario of the gallery. */
  async open(name: string, question: Question = FIRST_QUESTION): Promise<void> {
    const coming = loadScenario(name).then((found) =>
      found === undefined ? null : { text: found.text, name },
    );
    await this.showLater({ kind: 'gallery', name }, coming, question);
  }

  /**
   * Opens a scenario in a file, in place of what is open. Other files are for the import to ask about; what cannot be
   * read changes nothing, and is named as refused.
   */
  async openFiles(files: readonly GivenFile[]): Promise<void> {
    const asked = ++this.#asked;
    const { readScenarioFile } = await import('../files/read-file.ts');
    const [only] = files;
    const read = files.length === 1 && only !== undefined ? await readScenarioFile(only.file) : null;
    if (this.#asked !== asked) return;
    if (read === null) this.#imported = files;
    else if (read.ok) this.showFile(only?.file.name ?? '', read.value);
    else this.refuse(read.error);
  }
  /** Shows a document that came as a file, or was made of files. */
  showFile(name: string, text: string): void {
    this.show({ source: { kind: 'file', name }, text, name });
  }
  /** Until another document is shown. */
  keep(originals: OriginalFiles | null): void {
    this.#originals?.close();
    this.#originals = originals;
  }
  refuse(file: RefusedFile): void {
    this.#refusedFile = file;
    this.#imported = null;
  }
  /** Nothing is made of the files. */
  endImport(): void {
    this.#imported = null;
  }
  dismissFile(): void {
    this.#refusedFile = null;
  }

  chooseFlow(name: string): void {
    this.#flowName = name;
    this.#changes = {};
  }

  /** Asks something else. A change back to what the flow says itself is no change. */
  changeFlow(change: FlowChange): void {
    this.#changes = withoutNoChange(this.#namedFlow, { ...this.#changes, ...change });
  }
}
