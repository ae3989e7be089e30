import { SvelteMap } from 'svelte/reactivity';
import { parsePointer, type JsonPointer } from '../../base/json-pointer.ts';
import { componentPlace } from '../../compile/component-place.ts';
import type { ComponentRef } from '../../compile/component.ts';
import { formatPlace } from '../../import/origins.ts';
import type { Scenario } from '../../model/scenario.ts';
import { placeBefore } from '../../scenario/place-before.ts';
import type { Workbench } from '../state/workbench.svelte.ts';
import type { DeskClient } from './client.ts';
import type { Original, OriginalLines } from './desk-messages.ts';
import { importWords } from './messages.ts';
import { addressesOf, placesIn } from './original-places.ts';
import type { OriginalFiles, OriginalLink, ShownOriginal } from './original-files.ts';

/** The files that the open document was imported from. They stay with the desk that read them. */
export class Originals implements OriginalFiles {
  readonly #workbench: Workbench;
  readonly #desk: DeskClient;
  /** The document as it was opened. */
  readonly #before: unknown;
  readonly #known = new SvelteMap<JsonPointer, Original | null>();
  #wanted: readonly JsonPointer[] = [];
  #shown = $state.raw<ShownOriginal | null>(null);

  constructor(workbench: Workbench, desk: DeskClient, before: unknown) {
    this.#workbench = workbench;
    this.#desk = desk;
    this.#before = before;
    desk.ask({ kind: 'opened' }).catch(() => undefined);
  }

  get shown(): ShownOriginal | null {
    return this.#shown;
  }
  hide(): void {
    this.#shown = null;
  }
  close(): void {
    this.#desk.close();
  }

  linkOf(at: JsonPointer | null): OriginalLink | null {
    if (at === null) return null;
    const before = placeBefore(this.#before, this.#workbench.scenario, at);
    const original = before === null ? null : this.#originalOf(before.at);
    if (before === null || original === null) return null;
    const m = importWords().original;
    const label = formatPlace(original);
    // A resource is not changed by what is said of its rules: they are told for themselves.
    const isChanged = !before.isSame && parsePointer(at).length > 2;
    return {
      label: isChanged ? m.changed(label) : label,
      title: m.link(original.address === undefined ? label : `${original.address}, ${label}`),
      open: () => this.#show(before.at, { original, isChanged, lines: null }),
    };
  }

  linkOfComponent(component: ComponentRef): OriginalLink | null {
    const { network } = this.#workbench;
    return network === null ? null : this.linkOf(componentPlace(network, component) ?? null);
  }

  async addresses(opened: Scenario): Promise<(at: JsonPointer) => string | undefined> {
    const places = placesIn(opened);
    const originals = await this.#desk.ask({ kind: 'originals', places });
    return addressesOf(places, originals);
  }

  #originalOf(at: JsonPointer): Original | null {
    const known = this.#known.get(at);
    if (known === undefined) this.#ask(at);
    return known ?? null;
  }

  /** All that one view asks for goes in one message. */
  #ask(at: JsonPointer): void {
    if (this.#wanted.length === 0) queueMicrotask(() => void this.#fetch());
    if (!this.#wanted.includes(at)) this.#wanted = [...this.#wanted, at];
  }
  async #fetch(): Promise<void> {
    const places = this.#wanted;
    this.#wanted = [];
    const originals = await this.#desk.ask({ kind: 'originals', places }).catch(() => []);
    for (const [index, at] of places.entries()) this.#known.set(at, originals[index] ?? null);
  }

  #show(at: JsonPointer, shown: ShownOriginal): void {
    this.#shown = shown;
    const nothing: OriginalLines = { original: shown.original, excerpt: null };
    const answer = (lines: OriginalLines | null) => {
      if (this.#shown === shown) this.#shown = { ...shown, lines: lines ?? nothing };
    };
    this.#desk.ask({ kind: 'lines', at }).then(answer, () => answer(null));
  }
}
