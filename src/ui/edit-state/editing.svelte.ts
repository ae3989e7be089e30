import { createContext } from 'svelte';
import type { Issue } from '../../base/issue.ts';
import { pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { shared } from '../../base/shared.ts';
import type { ComponentRef } from '../../compile/component.ts';
import { applyEdit } from '../../scenario/edit/apply-edit.ts';
import { nameOfEdit } from '../../scenario/edit/edit-name.ts';
import type { Edit, EditName, Resource } from '../../scenario/edit/edit.ts';
import { hasResource } from '../../scenario/edit/references.ts';
import type { LocatedIssue } from '../../scenario/locate.ts';
import type { MapKey } from '../../layout/keys.ts';
import { NO_VIEW, parseView, withMoved, type ViewState } from '../../layout/view.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Workbench } from '../state/workbench.svelte.ts';
import { documentValue } from './document-value.ts';
import { historyKey } from './history-key.ts';
import { isAboutValue } from './field-issues.ts';
import { lastChange, type Change } from './last-change.ts';
import { componentOf, resourceAt, resourceOf } from './resource-of.ts';
import { TextHistory } from './text-history.svelte.ts';
import { verdictChange, type VerdictChange } from './verdict-change.ts';

export interface Note {
  readonly kind: Change['kind'];
  readonly name: EditName;
  /** `broken` while the document has errors. */
  readonly outcome: VerdictChange | 'broken' | null;
  readonly trace: Trace | null;
}

/** A place in the text to go to. Each asking is a value of its own, so that asking twice goes there twice. */
export type Destination = ({ readonly offset: number } | { readonly at: JsonPointer }) & {
  readonly takesFocus: boolean;
};

export const TABS = ['why', 'properties', 'flows', 'document'] as const;
export type Tab = (typeof TABS)[number];

/** Everything a person does to the open document, and what of it is selected. */
export class Editing {
  readonly #workbench: Workbench;
  readonly #onrewalk: () => void;
  readonly #history: TextHistory;
  #selection = $state.raw<Resource | null>(null);
  /** A component that AWS makes by itself, so that the document does not write it. */
  #unwritten = $state.raw<ComponentRef | null>(null);
  #change = $state.raw<Change | null>(null);
  #destination = $state.raw<Destination | null>(null);
  #lastValue: unknown = {};
  #lastView: ViewState = NO_VIEW;
  /** Whether the page is for editing, and which part of the panel is open then. */
  isOpen = $state(false);
  tab = $state<Tab>('properties');
  /** Whether the text editor is there, which shows what is wrong with the text. */
  readonly isInEditor: boolean = $derived(this.isOpen && this.tab === 'document');
  /** Where the text editor was left, and what it was last asked to show: it comes and goes with its tab. */
  cursor = 0;
  shown: Destination | null = null;

  /** The document as plain data, right or wrong; of a text that is no YAML, what it last was. */
  readonly value: unknown = $derived.by(() => {
    const { network, documentIssues } = this.#workbench;
    const isRight = network !== null && documentIssues.length === 0;
    const value = isRight ? network.scenario : documentValue(this.#workbench.text);
    if (value !== undefined) this.#lastValue = value;
    return this.#lastValue;
  });
  /** What the document says of the picture: where things were dragged. */
  readonly view: ViewState = $derived.by(() => {
    const view = parseView(this.#workbench.network?.scenario.view);
    return (this.#lastView = shared(this.#lastView, view));
  });
  readonly selection: Resource | null = $derived(
    this.#selection !== null && hasResource(this.value, this.#selection) ? this.#selection : null,
  );
  readonly unwritten: ComponentRef | null = $derived(this.selection === null ? this.#unwritten : null);
  /** What the map marks. */
  readonly selectedComponent: ComponentRef | null = $derived(
    this.selection === null ? this.#unwritten : componentOf(this.selection),
  );
  readonly issues: readonly LocatedIssue[] = $derived.by(() => this.#workbench.documentIssues);
  /** What the last edit did to the walk; gone when something else is asked. */
  readonly note: Note | null = $derived.by(() => {
    const change = this.#change;
    const { trace } = this.#workbench;
    if (change === null || change.after !== trace) return null;
    const { kind, name, before } = change;
    return { kind, name, trace, outcome: this.issues.length > 0 ? 'broken' : verdictChange(before, trace) };
  });

  /** `onrewalk` hears of each edit that made the walk a new one, before it is drawn. */
  constructor(workbench: Workbench, onrewalk: () => void = () => undefined) {
    this.#workbench = workbench;
    this.#history = new TextHistory(workbench);
    this.#onrewalk = onrewalk;
  }

  get workbench(): Workbench {
    return this.#workbench;
  }
  get destination(): Destination | null {
    return this.#destination;
  }
  get undoName(): EditName | undefined {
    return this.#history.undoName;
  }
  get redoName(): EditName | undefined {
    return this.#history.redoName;
  }

  /** Does an edit, or returns why it cannot be done. */
  apply(edit: Edit, field?: string): readonly Issue[] {
    const applied = applyEdit(this.#workbench.text, edit);
    if (!applied.ok) return applied.error;
    this.#changing('done', () => this.#history.replace(applied.value, nameOfEdit(edit), field));
    return [];
  }

  /**
   * Writes what was put into a field. A value that means nothing there (`10.0.0` for a block) is not written, and what is
   * wrong with it is returned. What does not fit the rest of the network is written: the page shows it, and undo helps.
   */
  applyToField(edit: Edit, at: JsonPointer): readonly Issue[] {
    let refusal: readonly Issue[] = [];
    this.#history.attempt(
      () => (refusal = this.apply(edit, at)),
      () => {
        if (refusal.length === 0) refusal = this.issues.filter((issue) => isAboutValue(issue, at));
        return refusal.length === 0;
      },
    );
    return refusal;
  }

  /** What is wrong with exactly this place. */
  issuesAt(at: JsonPointer): readonly LocatedIssue[] {
    return this.issues.filter((issue) => issue.at === at);
  }

  /** Ends typing in a field: what comes next is undone by itself. */
  seal(): void {
    this.#history.seal();
  }

  type(text: string): void {
    this.#changing('done', () => this.#history.type(text));
  }

  readonly undo = (): void => {
    this.#changing('undone', () => this.#history.undo());
  };
  readonly redo = (): void => {
    this.#changing('redone', () => this.#history.redo());
  };

  /** Whether the key is one of undo and redo: then it is done. */
  takesKey(event: KeyboardEvent): boolean {
    const asked = historyKey(event);
    if (asked === undefined) return false;
    event.preventDefault();
    this[asked]();
    return true;
  }

  select(resource: Resource | null): void {
    this.#history.seal();
    this.#selection = resource;
    this.#unwritten = null;
    if (resource !== null) {
      this.#destination = { at: pointer(resource.collection, resource.id), takesFocus: false };
    }
  }

  selectComponent(ref: ComponentRef): void {
    const { network } = this.#workbench;
    const resource = network === null ? null : resourceOf(ref, network);
    this.select(resource);
    if (resource === null) this.#unwritten = ref;
  }

  /** Opens what was clicked on the map: in the text where that is open, and else in its form. */
  open(ref: ComponentRef): void {
    this.selectComponent(ref);
    if (this.tab !== 'document') this.tab = 'properties';
  }

  /** A thing on the map was dragged this much further. */
  drag(key: MapKey, dx: number, dy: number): void {
    this.apply({ kind: 'drag', key, moved: withMoved(this.view, key, dx, dy).moved[key] ?? null });
  }

  /** A thing on the map was folded or unfolded; null: as the layout sees fit. */
  fold(key: MapKey, folded: boolean | null): void {
    this.apply({ kind: 'fold', key, folded });
  }

  /** Gives a resource another id, here and wherever it is referred to; it stays selected. */
  rename(resource: Resource, to: string): readonly Issue[] {
    const refusal = this.apply({ kind: 'rename-resource', resource, to });
    if (refusal.length === 0) this.#selection = { ...resource, id: to };
    return refusal;
  }

  /** Shows a place of the text in the text editor. */
  goTo(destination: Destination): void {
    this.isOpen = true;
    this.tab = 'document';
    this.#destination = destination;
  }
  goToValue(at: JsonPointer): void {
    this.goTo({ at, takesFocus: true });
  }
  /** Selects what the cursor of the text editor is in. */
  followCursor(at: JsonPointer): void {
    const resource = resourceAt(at);
    if (resource === null) return;
    this.#selection = resource;
    this.#unwritten = null;
  }

  dismissNote(): void {
    this.#change = null;
  }

  #changing(kind: Change['kind'], change: () => void): void {
    const { text, trace: before } = this.#workbench;
    const { undoName, redoName } = this.#history;
    change();
    const after = this.#workbench.trace;
    if (this.#workbench.text === text) return;
    if (after !== before) this.#onrewalk();
    const name = { done: this.#history.undoName, undone: undoName, redone: redoName }[kind];
    const step = this.#history.steps;
    this.#change = name === undefined ? null : lastChange(this.#change, { kind, name, step, before, after });
  }
}

export const [getEditing, setEditing] = createContext<Editing>();
