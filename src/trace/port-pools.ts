import { port, type Port, type PortRange } from '../net/port-range.ts';

/*
 * A source port that nobody names is free: the client's operating system picks one of a range, and so does a NAT.
 * Each walk takes one port of each range and notes how far around it the walk would read the same. The walks that
 * together cover every port give the answer for all of them (EV-9).
 */

/** The port shown when a range holds it: dynamic on every operating system, so it never looks like a service. */
const FAMILIAR_PORT = 49_152;

/** `proxy`: whoever opens a further connection on the way. */
export type PoolOwner = 'client' | 'nat' | 'proxy';

/** A range of ports to pick from, and the part of it around `value` for which the walk reads the same. */
export interface PortPool {
  readonly owner: PoolOwner;
  readonly range: PortRange;
  readonly value: Port;
  readonly same: PortRange;
}

export interface PortPools {
  /** Opens a range and returns its number. */
  readonly open: (owner: PoolOwner, range: PortRange) => number;
  readonly valueOf: (pool: number) => Port;
  /** Notes that a decision on the pool's port would be the same for these ports only. */
  readonly narrow: (pool: number, samePorts: PortRange) => void;
  readonly all: () => readonly PortPool[];
}

/** `cell` restricts the pools, in the order in which the walk opens them. */
export function portPools(cell: readonly PortRange[]): PortPools {
  const pools: { owner: PoolOwner; range: PortRange; value: Port; low: number; high: number }[] = [];
  return {
    open(owner, range) {
      const part = cell[pools.length] ?? range;
      const value = portOf(owner, part);
      pools.push({ owner, range, value, low: part.from, high: part.to });
      return pools.length - 1;
    },
    valueOf: (pool) => pools[pool]?.value ?? port(0),
    narrow(pool, samePorts) {
      const state = pools[pool];
      if (state === undefined) return;
      if (samePorts.from > state.low) state.low = samePorts.from;
      if (samePorts.to < state.high) state.high = samePorts.to;
    },
    all: () =>
      pools.map(({ owner, range, value, low, high }) => ({
        owner,
        range,
        value,
        same: { from: port(low), to: port(high) },
      })),
  };
}

/** ASSUMPTION A-20: a NAT hands out its ports from the lowest. A client shows a familiar one. */
function portOf(owner: PoolOwner, part: PortRange): Port {
  const familiar = owner !== 'nat' && part.from <= FAMILIAR_PORT && part.to >= FAMILIAR_PORT;
  return familiar ? port(FAMILIAR_PORT) : part.from;
}

/** What is left of a cell when the part that a walk has answered for is taken out: at most two cells a pool. */
export function cellsAround(
  pools: readonly PortPool[],
  cell: readonly PortRange[],
): readonly (readonly PortRange[])[] {
  const left: PortRange[][] = [];
  pools.forEach(({ range, same }, index) => {
    const part = cell[index] ?? range;
    const before = pools.slice(0, index).map((pool) => pool.same);
    const after = pools.slice(index + 1).map((pool, offset) => cell[index + 1 + offset] ?? pool.range);
    if (same.from > part.from) left.push([...before, { from: part.from, to: port(same.from - 1) }, ...after]);
    if (same.to < part.to) left.push([...before, { from: port(same.to + 1), to: part.to }, ...after]);
  });
  return left;
}

export function sizeOf(range: PortRange): number {
  return range.to - range.from + 1;
}
