import { intersectPorts, port, type PortRange } from '../net/port-range.ts';
import { sizeOf, type PoolOwner, type PortPool } from './port-pools.ts';
import type { Branch, Trace } from './trace.ts';

/** One walk, and the part of the free ports for which it reads the same. */
export interface Walked {
  readonly pools: readonly PortPool[];
  readonly trace: Trace;
}

/** One walk's part of the free ports. */
interface Part {
  readonly client: PortRange | null;
  readonly nat: PortRange | null;
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
  return { ...failing.trace, verdict: 'partial', symptom: 'sometimes', branches: merged(parts, walked) };
}

function partOf({ pools, trace }: Walked): Part {
  return { client: sameOf(pools, 'client'), nat: sameOf(pools, 'nat'), trace };
}

function sameOf(pools: readonly PortPool[], owner: PoolOwner): PortRange | null {
  const own = pools.filter((pool) => pool.owner === owner);
  const [first] = own;
  if (first === undefined || sizeOf(first.range) === 1) return null;
  return own.reduce<PortRange>((range, pool) => intersectPorts(range, pool.same) ?? range, first.same);
}

function byPorts(a: Part, b: Part): number {
  return (a.client?.from ?? 0) - (b.client?.from ?? 0) || (a.nat?.from ?? 0) - (b.nat?.from ?? 0);
}

function merged(parts: readonly Part[], walked: readonly Walked[]): readonly Branch[] {
  const whole = { client: wholeOf(walked, 'client'), nat: wholeOf(walked, 'nat') };
  // Ports that make no difference to any part do not count.
  const counts = {
    client: parts.some(({ client }) => client !== null && !sameRange(client, whole.client)),
    nat: parts.some(({ nat }) => nat !== null && !sameRange(nat, whole.nat)),
  };
  const sharedBy = (client: PortRange | null, nat: PortRange | null): number =>
    (counts.client ? sizeOf(client ?? whole.client) : 1) * (counts.nat ? sizeOf(nat ?? whole.nat) : 1);
  const total = sharedBy(null, null);
  const branches: Branch[] = [];
  for (const part of parts) {
    const last = branches.at(-1);
    const joined = last === undefined ? null : joinedWhen(last, part);
    const share = sharedBy(part.client, part.nat);
    if (last !== undefined && joined !== null) {
      branches[branches.length - 1] = { ...last, when: joined, share: [last.share[0] + share, total] };
    } else {
      const { verdict, stoppedAt } = part.trace;
      const when = { clientPorts: part.client, natPorts: part.nat };
      branches.push({ when, share: [share, total], verdict, stoppedAt });
    }
  }
  return branches.map((branch) => ({ ...branch, when: named(branch, whole) }));
}

/** Only the pools that tell this branch from the others are named. */
function named(
  { when }: Branch,
  whole: { readonly client: PortRange; readonly nat: PortRange },
): Branch['when'] {
  return {
    clientPorts: sameRange(when.clientPorts, whole.client) ? null : when.clientPorts,
    natPorts: sameRange(when.natPorts, whole.nat) ? null : when.natPorts,
  };
}

function wholeOf(walked: readonly Walked[], owner: PoolOwner): PortRange {
  const pool = walked.flatMap(({ pools }) => pools).find((each) => each.owner === owner);
  return pool?.range ?? { from: port(0), to: port(0) };
}

/** Neighbouring parts that end alike are one branch. */
function joinedWhen(branch: Branch, part: Part): Branch['when'] | null {
  const { verdict, stoppedAt } = part.trace;
  if (branch.verdict !== verdict || !sameStop(branch.stoppedAt, stoppedAt)) return null;
  const { clientPorts, natPorts } = branch.when;
  if (sameRange(natPorts, part.nat)) {
    const client = adjoining(clientPorts, part.client);
    if (client !== null) return { clientPorts: client, natPorts };
  }
  if (!sameRange(clientPorts, part.client)) return null;
  const nat = adjoining(natPorts, part.nat);
  return nat === null ? null : { clientPorts, natPorts: nat };
}

function adjoining(a: PortRange | null, b: PortRange | null): PortRange | null {
  return a !== null && b !== null && a.to + 1 === b.from ? { from: a.from, to: b.to } : null;
}

function sameRange(a: PortRange | null, b: PortRange | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

function sameStop(a: Trace['stoppedAt'], b: Trace['stoppedAt']): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.leg === b.leg &&
    a.code === b.code &&
    a.component.id === b.component.id &&
    a.rule === b.rule &&
    a.hop === b.hop
  );
}
