import type { Network } from '../../compile/network.ts';
import type { ViewState } from '../../layout/view.ts';
import type { Trace } from '../../trace/trace.ts';
import { afterPaint } from '../controls/after-paint.ts';
import type { Position } from '../state/position.ts';

/** What a map shows. */
export interface MapSubject {
  /** The number of the document that is open: an edit does not change it. */
  readonly document: number;
  readonly network: Network;
  /** Null where there is no walk: the network alone. */
  readonly trace: Trace | null;
  readonly position: Position | null;
  /** Where things were dragged and what is folded, once that is known. */
  readonly view: ViewState | undefined;
}

/**
 * What the map shows of what it is asked to show. After an edit the new verdict comes first, and the map one frame later:
 * to lay it out and to paint it takes longer than all the rest of the page. Steps, other documents, and what was moved or
 * folded on the map itself are drawn at once.
 */
export class MapSubjects {
  #last: MapSubject | null = null;
  #due = $state.raw<Network | null>(null);
  readonly #wanted: () => MapSubject;
  readonly shown: MapSubject = $derived.by(() => {
    const wanted = this.#wanted();
    const waits = this.#due !== wanted.network && this.#last !== null && isEdit(this.#last, wanted);
    return waits && this.#last !== null ? this.#last : (this.#last = wanted);
  });

  /** Needs a component around it. */
  constructor(wanted: () => MapSubject) {
    this.#wanted = wanted;
    $effect(() => {
      const { network } = this.#wanted();
      return this.shown.network === network ? undefined : afterPaint(() => (this.#due = network));
    });
  }
}

function isEdit(before: MapSubject, now: MapSubject): boolean {
  return before.document === now.document && before.network !== now.network && before.view === now.view;
}
