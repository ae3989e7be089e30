import type { PortRange } from '../net/port-range.ts';
import { sizeOf, type PoolOwner, type PortPool } from './port-pools.ts';
import type { Branch, Picked, Trace } from './trace.ts';

/** One walk, and the part of the free ports for which it reads the same. */
export interface Walked {
  readonly pools: readonly PortPool[];
  readonly trace: Trace;
}

/** One walk's part of the free ports: a range of each pool, in the order in which every walk opens them. */
interface Part {
  readonly ranges: readonly PortRange[];
  readonly trace: Trace;
}

/**
 * The answer for all free ports, from the walks that together cover them, of which the first took the usual ports. Where
 * some work and some do not the verdict is `partial`, with a branch for every part. The walk shown is the first that
 * fails, by the client's port, or the usual one where none does.
 */
export function branchesOf(walked: readonly Walked[]): Trace {
  const [usual] = walked;
  if (usual === undefined) throw new Error('no walk was made');
  const parts = walked.map(partOf).sort(byPorts);
  const failing = parts.find(({ trace }) => trace.verdict !== 'reachable');
  if (failing === undefined) return usual.trace;
  if (parts.every(({ trace }) => trace.verdict !== 'reachable')) return failing.trace;
  return { ...failing.trace, verdict: 'partial', symptom: 'sometimes', branches: merged(parts, usual.pools) };
}

function partOf({ pools, trace }: Walked): Part {
  return { ranges: pools.map(({ same }) => same), trace };
}

function byPorts(a: Part, b: Part): number {
  const index = a.ranges.findIndex((range, pool) => range.from !== b.ranges[pool]?.from);
  return (a.ranges[index]?.from ?? 0) - (b.ranges[index]?.from ?? 0);
}

function merged(parts: readonly Part[], pools: readonly PortPool[]): readonly Branch[] {
  // Ports that make no difference to any part do not count.
  const counts = pools.map(({ range }, pool) => parts.some(({ ranges }) => !sameRange(ranges[pool], range)));
  const shareOf = (ranges: readonly PortRange[]): number =>
    ranges.reduce((share, range, pool) => (counts[pool] === true ? share * sizeOf(range) : share), 1);
  const total = shareOf(pools.map(({ range }) => range));
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const ranges = last === undefined ? null : joinedRanges(last, part);
    if (ranges === null) joined.push(part);
    else joined[joined.length - 1] = { ...part, ranges };
  }
  return joined.map(({ ranges, trace: { verdict, stoppedAt } }) => ({
    when: {
      clientPorts: named('client', ranges, pools),
      natPorts: named('nat', ranges, pools),
      proxyPorts: named('proxy', ranges, pools),
      picked: [],
    },
    share: [shareOf(ranges), total],
    verdict,
    stoppedAt,
  }));
}

/** The range of the first such pool that tells this branch from the others; null where none does. */
function named(owner: PoolOwner, ranges: readonly PortRange[], pools: readonly PortPool[]): PortRange | null {
  return (
    ranges.find((range, index) => pools[index]?.owner === owner && !sameRange(range, pools[index].range)) ??
    null
  );
}

/** Neighbouring parts that end alike are one branch: the ranges of both, or null where they are not neighbours. */
function joinedRanges(a: Part, b: Part): readonly PortRange[] | null {
  if (a.trace.verdict !== b.trace.verdict || !sameStop(a.trace.stoppedAt, b.trace.stoppedAt)) return null;
  const differing = a.ranges.filter((range, pool) => !sameRange(range, b.ranges[pool]));
  if (differing.length !== 1) return null;
  const ranges = a.ranges.map((range, pool) => adjoined(range, b.ranges[pool]));
  return ranges.every((range) => range !== null) ? ranges : null;
}

/** Two equal ranges, or two of which the second follows on the first, as one. */
function adjoined(a: PortRange, b: PortRange | undefined): PortRange | null {
  if (b === undefined) return null;
  if (sameRange(a, b)) return a;
  return a.to + 1 === b.from ? { from: a.from, to: b.to } : null;
}

function sameRange(a: PortRange | undefined, b: PortRange | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function sameStop(a: Trace['stoppedAt'], b: Trace['stoppedAt']): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.connection === b.connection &&
    a.leg === b.leg &&
    a.code === b.code &&
    a.component.id === b.component.id &&
    a.rule === b.rule &&
    a.hop === b.hop
  );
}

/** One way in which AWS may pick, and how the walk comes out for all free ports. */
export interface Candidate {
  readonly picked: readonly Picked[];
  readonly trace: Trace;
}

/**
 * The answer for all that AWS may pick (FRM-5), in a fixed order. Where some ways work and some do not the verdict is
 * `partial`, with a branch for each; the walk shown is the first that fails.
 */
export function candidatesOf(candidates: readonly Candidate[]): Trace {
  const [first] = candidates;
  if (first === undefined) throw new Error('no walk was made');
  const failing = candidates.find(({ trace }) => trace.verdict !== 'reachable');
  if (failing === undefined || candidates.length === 1) return first.trace;
  const never = candidates.every(({ trace }) => trace.verdict !== 'reachable' && trace.verdict !== 'partial');
  if (never) return failing.trace;
  const whole = candidates.reduce((most, { trace }) => leastCommonMultiple(most, totalOf(trace)), 1);
  const all = whole * candidates.length;
  const branches = candidates.flatMap(({ picked, trace }): readonly Branch[] => {
    const { verdict, stoppedAt } = trace;
    const when = { clientPorts: null, natPorts: null, proxyPorts: null, picked };
    if (trace.branches.length === 0) return [{ when, share: [whole, all], verdict, stoppedAt }];
    const times = whole / totalOf(trace);
    return trace.branches.map((branch) => ({
      ...branch,
      when: { ...branch.when, picked },
      share: [branch.share[0] * times, all],
    }));
  });
  return { ...failing.trace, verdict: 'partial', symptom: 'sometimes', branches };
}

/** How many combinations of ports a walk tells apart. */
function totalOf({ branches }: Trace): number {
  return branches[0]?.share[1] ?? 1;
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
