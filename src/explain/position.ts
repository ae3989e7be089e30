import type { Connection, Hop, Leg, Trace } from '../trace/trace.ts';

export type LegName = 'request' | 'response';

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

/** Every hop of the trace in the order in which the packets meet them. */
export function stepsOf(trace: Trace): readonly Step[] {
  const steps: Step[] = [];
  trace.connections.forEach((connection, number) => {
    for (const leg of ['request', 'response'] as const) {
      legOf(connection, leg)?.hops.forEach((hop, index) => {
        steps.push({ connection: number, leg, index, hop, number: steps.length + 1 });
      });
    }
  });
  return steps;
}

/** The number of the step at a place, counted from 1. */
export function stepNumber(trace: Trace, position: Position): number {
  let number = position.index + 1;
  trace.connections.slice(0, position.connection).forEach((connection) => {
    number += connection.request.hops.length + (connection.response?.hops.length ?? 0);
  });
  if (position.leg === 'request') return number;
  return number + (trace.connections[position.connection]?.request.hops.length ?? 0);
}

/** The steps before a place that the packet really took, the latest first. */
export function stepsBefore(at: At): readonly Step[] {
  const number = stepNumber(at.trace, at);
  return stepsOf(at.trace)
    .filter((step) => step.number < number && !step.hop.hypothetical)
    .reverse();
}

function legOf(connection: Connection, leg: LegName): Leg | null {
  return connection[leg];
}
