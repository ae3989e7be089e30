import type { Hop, Trace } from '../trace/trace.ts';

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
  for (const { connection, leg } of legsOf(trace)) {
    trace.connections[connection]?.[leg]?.hops.forEach((hop, index) => {
      steps.push({ connection, leg, index, hop, number: steps.length + 1 });
    });
  }
  return steps;
}

/** A leg of one of the connections. */
export interface LegPlace {
  readonly connection: number;
  readonly leg: LegName;
}

/**
 * The legs in the order in which they happen: a connection that is opened on behalf of another lies whole between the
 * request and the response of that one.
 */
export function legsOf({ connections }: Trace): readonly LegPlace[] {
  const legs: LegPlace[] = [];
  const open: number[] = [];
  const answer = () => {
    const connection = open.pop();
    if (connection !== undefined && connections[connection]?.response)
      legs.push({ connection, leg: 'response' });
  };
  connections.forEach(({ openedBy }, connection) => {
    while (open.length > 0 && open.at(-1) !== openedBy) answer();
    legs.push({ connection, leg: 'request' });
    open.push(connection);
  });
  while (open.length > 0) answer();
  return legs;
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
