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

/**
 * What was asked for last. A trace never changes, and every sentence of it asks for its steps. (A WeakMap of all traces
 * would cost more than it saves: most of them live for no longer than their sentences, and the garbage collector has to
 * look after each.)
 */
let last: { readonly trace: Trace; readonly steps: readonly Step[] } | null = null;

/** Every hop of the trace in the order in which the packets meet them. */
export function stepsOf(trace: Trace): readonly Step[] {
  if (last?.trace !== trace) last = { trace, steps: stepsIn(trace) };
  return last.steps;
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
  const steps = stepsOf(at.trace).slice(0, stepNumber(at.trace, at) - 1);
  return steps.filter(({ hop }) => !hop.hypothetical).reverse();
}
