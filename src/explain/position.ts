import { legsOf, type LegName } from '../trace/legs.ts';
import type { Hop, Trace } from '../trace/trace.ts';

export { legsOf, type LegName } from '../trace/legs.ts';

/** A hop's place in a trace; all three count from 0. */
export interface Position {
  readonly connection: number;
  readonly leg: LegName;
  readonly index: number;
}

/** A place, and the trace it is in. */
export interface At extends Position {
  readonly trace: Trace;
}

/** A hop with its place, and its number for people: hops are counted from 1 through requests and responses. */
export interface Step extends Position {
  readonly hop: Hop;
  readonly number: number;
}

/** A trace never changes, and every sentence asks for its steps. */
const known = new WeakMap<Trace, readonly Step[]>();

/** Every hop of the trace in the order in which the packets meet them. */
export function stepsOf(trace: Trace): readonly Step[] {
  const steps = known.get(trace) ?? stepsIn(trace);
  known.set(trace, steps);
  return steps;
}

function stepsIn(trace: Trace): readonly Step[] {
  const steps: Step[] = [];
  for (const { connection, leg } of legsOf(trace)) {
    trace.connections[connection]?.[leg]?.hops.forEach((hop, index) => {
      steps.push({ connection, leg, index, hop, number: steps.length + 1 });
    });
  }
  return steps;
}

/** The number of the step at a place, counted from 1. */
export function stepNumber(trace: Trace, position: Position): number {
  let number = position.index + 1;
  for (const { connection, leg } of legsOf(trace)) {
    if (connection === position.connection && leg === position.leg) return number;
    number += trace.connections[connection]?.[leg]?.hops.length ?? 0;
  }
  return number;
}

/** The steps before a place that the packet really took, the latest first. */
export function stepsBefore(at: At): readonly Step[] {
  const number = stepNumber(at.trace, at);
  return stepsOf(at.trace)
    .filter((step) => step.number < number && !step.hop.hypothetical)
    .reverse();
}
