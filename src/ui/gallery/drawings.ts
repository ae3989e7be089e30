import { compile } from '../../compile/compile.ts';
import { thumbnailOf, type Thumbnail } from '../../layout/thumbnail.ts';
import type { Scenario } from '../../model/scenario.ts';
import { traceQuestion } from '../../trace/trace-flow.ts';

const drawn = new Map<Scenario, Thumbnail | null>();
const waiting = new Map<Scenario, (thumbnail: Thumbnail | null) => void>();
let isAtWork = false;

/** The first flow of a scenario in small; null where it cannot be drawn. */
export function drawing(scenario: Scenario): Promise<Thumbnail | null> {
  const known = drawn.get(scenario);
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((resolve) => {
    waiting.set(scenario, resolve);
    if (!isAtWork) next();
  });
}

/** It is out of sight again. */
export function forget(scenario: Scenario): void {
  waiting.delete(scenario);
}

/** One at a time, with room for the page to draw and to scroll in between. */
function next(): void {
  isAtWork = waiting.size > 0;
  if (!isAtWork) return;
  setTimeout(() => {
    const [first] = waiting;
    if (first !== undefined) {
      const [scenario, resolve] = first;
      waiting.delete(scenario);
      const thumbnail = draw(scenario);
      drawn.set(scenario, thumbnail);
      resolve(thumbnail);
    }
    next();
  });
}

function draw(scenario: Scenario): Thumbnail | null {
  const network = compile(scenario);
  if (!network.ok) return null;
  const [flow] = Object.values(scenario.flows ?? {});
  const trace = flow === undefined ? null : traceQuestion(network.value, flow, { continuePastDrop: true });
  return thumbnailOf(network.value, trace?.ok === true ? trace.value : null);
}
