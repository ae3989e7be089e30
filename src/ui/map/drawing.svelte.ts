import { shared } from '../../base/shared.ts';
import type { Network } from '../../compile/network.ts';
import type { Diagram } from '../../layout/diagram.ts';
import { involvedBy } from '../../layout/involved.ts';
import { layoutNetwork } from '../../layout/layout-network.ts';
import { layoutPaths } from '../../layout/layout-paths.ts';
import { NO_PATHS, type PathPicture } from '../../layout/picture.ts';
import type { ViewState } from '../../layout/view.ts';
import type { Trace } from '../../trace/trace.ts';
import type { MapMessages } from './messages.ts';

interface Subject {
  readonly network: Network;
  readonly trace: Trace | null;
  readonly view: ViewState;
  readonly messages: MapMessages;
}

/**
 * A network and a walk as boxes and lines. What an edit leaves where it was stays the same object, so that nothing of it
 * is drawn again.
 */
export class Drawing {
  readonly #subject: () => Subject;
  #lastDiagram: Diagram | undefined;
  #lastPicture: PathPicture = NO_PATHS;

  readonly diagram: Diagram = $derived.by(() => {
    const { network, trace, view } = this.#subject();
    const involved = trace === null ? {} : { involved: involvedBy(trace) };
    return (this.#lastDiagram = shared(this.#lastDiagram, layoutNetwork(network, { view, ...involved })));
  });
  readonly picture: PathPicture = $derived.by(() => {
    const { trace, messages } = this.#subject();
    const drawn = trace === null ? NO_PATHS : layoutPaths(this.diagram, trace, { words: messages.beside });
    return (this.#lastPicture = shared(this.#lastPicture, drawn));
  });

  constructor(subject: () => Subject) {
    this.#subject = subject;
  }
}
