import { shared } from '../../base/shared.ts';
import { explainHop, type HopExplanation } from '../../explain/hop.ts';
import { stepsOf, type Step } from '../../explain/position.ts';
import type { ComponentRef } from '../../compile/component.ts';
import type { Trace } from '../../trace/trace.ts';
import { Player } from './player.svelte.ts';
import { indexOf, type Position } from './position.ts';
import { preferences } from './preferences.svelte.ts';
import { lanesOf, type LaneView } from './walk-view.ts';
import type { Workbench } from './workbench.svelte.ts';

/** The walk of the workbench, and the step of it that the page looks at. */
export class Walk {
  readonly player = new Player();
  readonly #workbench: Workbench;

  readonly trace: Trace | null = $derived.by(() => this.#workbench.trace);
  readonly steps: readonly Step[] = $derived(this.trace === null ? [] : stepsOf(this.trace));
  /** The player hears of a new walk a moment later than the page does. */
  readonly index: number = $derived(Math.max(0, Math.min(this.player.index, this.steps.length - 1)));
  readonly step: Step | undefined = $derived(this.steps[this.index]);
  #lastLanes: readonly LaneView[] = [];
  /** A hop that an edit leaves as it was is the same object: nothing of it is drawn again. */
  readonly lanes: readonly LaneView[] = $derived.by(() => {
    const lanes = this.trace === null ? [] : lanesOf(this.trace, preferences.language);
    return (this.#lastLanes = shared(this.#lastLanes, lanes));
  });
  readonly explanation: HopExplanation | null = $derived(
    this.trace === null || this.step === undefined
      ? null
      : explainHop(this.step.hop, { ...this.step, trace: this.trace }, preferences.language),
  );

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** Tells the player of a new walk: it stands where it is asked to, or where the walk stops. */
  begin(position: Position | null): void {
    const index = indexOf(this.steps, position ?? this.trace?.stoppedAt ?? null);
    this.player.send({ type: 'load', count: this.steps.length, index });
  }

  jump(index: number): void {
    this.player.send({ type: 'jump', index });
  }

  jumpTo(position: Position | null): void {
    if (position !== null) this.jump(indexOf(this.steps, position));
  }

  /** To the next step at this component, or else the first one at it. */
  jumpToComponent({ type, id }: ComponentRef): void {
    const there = this.steps.filter(
      ({ hop: { component } }) => component.type === type && component.id === id,
    );
    const found = there.find(({ number }) => number > this.index + 1) ?? there[0];
    if (found !== undefined) this.jump(found.number - 1);
  }
}
