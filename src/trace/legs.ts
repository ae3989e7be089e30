import type { Trace } from './trace.ts';

export type LegName = 'request' | 'response';

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
