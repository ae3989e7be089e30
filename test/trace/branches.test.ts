import { describe, expect, test } from 'vitest';
import type { PortRange } from '../../src/net/port-range.ts';
import { portRange } from '../../src/net/port-range.ts';
import { branchesOf, candidatesOf, type Walked } from '../../src/trace/branches.ts';
import type { PoolOwner } from '../../src/trace/port-pools.ts';
import type { Branch, Stop, Trace } from '../../src/trace/trace.ts';
import { f0With, walk } from './helpers.ts';

const WORKS = walk(f0With(), { from: 'web', to: 'rds', port: 3306, sourcePort: 40_000 });
const STOP: Stop = {
  connection: 0,
  leg: 'response',
  hop: 2,
  code: 'SUBNET_ACL_RESTRICTION',
  component: { type: 'network-acl', id: 'acl-db' },
  direction: 'outbound',
  rule: '*',
};

function stopped(stop: Partial<Stop> = {}, verdict: Trace['verdict'] = 'no-response'): Trace {
  return { ...WORKS, verdict, symptom: 'times-out', stoppedAt: { ...STOP, ...stop } };
}

type Span = readonly [from: number, to: number];
const CLIENT: Span = [100, 199];
const NAT: Span = [1000, 1009];

function range([from, to]: Span): PortRange {
  return portRange(from, to);
}

/** A walk that holds for these client ports and, where given, these NAT ports. */
function walked(trace: Trace, client: Span, nat?: Span): Walked {
  const pool = (owner: PoolOwner, whole: Span, same: Span) => ({
    owner,
    range: range(whole),
    value: range(same).from,
    same: range(same),
  });
  const pools = [pool('client', CLIENT, client), ...(nat === undefined ? [] : [pool('nat', NAT, nat)])];
  return { pools, trace };
}

/** `100-149 50/100 reachable`, with the NAT's ports after the client's where they matter. */
function told({ when, share, verdict }: Branch): string {
  const ports = [when.clientPorts, when.natPorts].map((it) => (it === null ? '*' : `${it.from}-${it.to}`));
  return `${ports.join(' ')}, ${share[0]}/${share[1]}, ${verdict}`;
}

describe('free ports', () => {
  test('EV-9: where every port works, the walk of the usual one is the answer', () => {
    const later = { ...WORKS };
    expect(branchesOf([walked(WORKS, [150, 199]), walked(later, [100, 149])])).toBe(WORKS);
  });

  test('EV-9: where no port works, the answer is the walk of the lowest, and not partial', () => {
    const high = stopped({ hop: 4 });
    const low = stopped({}, 'unreachable');
    const answer = branchesOf([walked(high, [150, 199]), walked(low, [100, 149])]);
    expect(answer).toBe(low);
    expect(answer.branches).toEqual([]);
  });

  test('EV-9: where some work, the lowest that fails is shown, with every part and its share', () => {
    const answer = branchesOf([
      walked(WORKS, [150, 199]),
      walked(stopped({ hop: 7 }), [140, 149]),
      walked(stopped({ hop: 2 }), [100, 139]),
    ]);
    expect([answer.verdict, answer.symptom, answer.stoppedAt?.hop]).toEqual(['partial', 'sometimes', 2]);
    expect(answer.branches.map(told)).toEqual([
      '100-139 *, 40/100, no-response',
      '140-149 *, 10/100, no-response',
      '150-199 *, 50/100, reachable',
    ]);
  });

  test('EV-9: neighbours that end alike are one branch', () => {
    const parts = (other: Trace) =>
      branchesOf([
        walked(stopped(), [100, 119]),
        walked(other, [120, 149]),
        walked(WORKS, [150, 159]),
        walked(WORKS, [160, 199]),
      ]).branches.map(told);
    const apart = [
      '100-119 *, 20/100, no-response',
      '120-149 *, 30/100, no-response',
      '150-199 *, 50/100, reachable',
    ];
    expect(parts(stopped())).toEqual(['100-149 *, 50/100, no-response', '150-199 *, 50/100, reachable']);
    expect(parts(stopped({ rule: '100' }))).toEqual(apart);
    expect(parts(stopped({ hop: 3 }))).toEqual(apart);
    expect(parts(stopped({ connection: 1 }))).toEqual(apart);
    expect(parts(stopped({ code: 'NO_ROUTE_TO_DESTINATION' }))).toEqual(apart);
    expect(parts(stopped({ component: { type: 'network-acl', id: 'acl-app' } }))).toEqual(apart);
    expect(parts(stopped({ leg: 'request' }))).toEqual(apart);
    expect(parts(stopped({}, 'unreachable'))).toEqual([
      '100-119 *, 20/100, no-response',
      '120-149 *, 30/100, unreachable',
      '150-199 *, 50/100, reachable',
    ]);
  });

  test('EV-9: parts that are no neighbours stay apart, though they end alike', () => {
    const answer = branchesOf([
      walked(stopped(), [100, 109]),
      walked(WORKS, [110, 149]),
      walked(stopped(), [150, 199]),
    ]);
    expect(answer.branches.map(told)).toEqual([
      '100-109 *, 10/100, no-response',
      '110-149 *, 40/100, reachable',
      '150-199 *, 50/100, no-response',
    ]);
  });

  test('EV-9: two pools are counted by their combinations', () => {
    const answer = branchesOf([
      walked(stopped(), [100, 149], [1000, 1003]),
      walked(WORKS, [100, 149], [1004, 1009]),
      walked(WORKS, [150, 199], [1000, 1009]),
    ]);
    expect(answer.branches.map(told)).toEqual([
      '100-149 1000-1003, 200/1000, no-response',
      '100-149 1004-1009, 300/1000, reachable',
      '150-199 *, 500/1000, reachable',
    ]);
  });

  test('EV-9: parts that differ in both pools are not one branch', () => {
    const answer = branchesOf([
      walked(stopped(), [100, 149], [1000, 1003]),
      walked(stopped(), [150, 199], [1004, 1009]),
      walked(WORKS, [150, 199], [1000, 1003]),
    ]);
    expect(answer.branches).toHaveLength(3);
  });

  test('EV-9: a pool that makes no difference is neither counted nor named', () => {
    const answer = branchesOf([walked(stopped(), [100, 149], NAT), walked(WORKS, [150, 199], NAT)]);
    expect(answer.branches.map(told)).toEqual([
      '100-149 *, 50/100, no-response',
      '150-199 *, 50/100, reachable',
    ]);
  });

  test('an answer comes of at least one walk', () => {
    expect(() => branchesOf([])).toThrow('no walk was made');
    expect(() => candidatesOf([])).toThrow('no walk was made');
  });
});

describe('what AWS picks', () => {
  const picked = (id: string) => [{ kind: 'target', id }] as const;
  const partial = (
    parts: readonly (readonly [from: number, to: number, verdict: Trace['verdict']])[],
  ): Trace => {
    const total = parts.reduce((sum, [from, to]) => sum + to - from + 1, 0);
    return {
      ...stopped({}, 'partial'),
      branches: parts.map(([from, to, verdict]) => ({
        when: { clientPorts: portRange(from, to), natPorts: null, proxyPorts: null, picked: [] },
        share: [to - from + 1, total],
        verdict,
        stoppedAt: verdict === 'reachable' ? null : STOP,
      })),
    };
  };

  test('FRM-5: one way, and ways that all work, are told as one walk', () => {
    const only = stopped();
    expect(candidatesOf([{ picked: picked('a'), trace: only }])).toBe(only);
    const second = { ...WORKS };
    expect(
      candidatesOf([
        { picked: picked('a'), trace: WORKS },
        { picked: picked('b'), trace: second },
      ]),
    ).toBe(WORKS);
  });

  test('FRM-5: where none works, the first is the answer', () => {
    const first = stopped();
    const second = stopped({}, 'unreachable');
    const answer = candidatesOf([
      { picked: picked('a'), trace: first },
      { picked: picked('b'), trace: second },
    ]);
    expect(answer).toBe(first);
  });

  test('FRM-5: where some work, each way has its share, and the first that fails is shown', () => {
    const answer = candidatesOf([
      { picked: picked('a'), trace: WORKS },
      { picked: picked('b'), trace: stopped({ hop: 5 }) },
      { picked: picked('c'), trace: stopped({ hop: 6 }) },
    ]);
    expect([answer.verdict, answer.symptom, answer.stoppedAt?.hop]).toEqual(['partial', 'sometimes', 5]);
    expect(answer.branches.map(({ when, share, verdict }) => [when.picked[0]?.id, share, verdict])).toEqual([
      ['a', [1, 3], 'reachable'],
      ['b', [1, 3], 'no-response'],
      ['c', [1, 3], 'no-response'],
    ]);
  });

  test('FRM-5: a way that works for some ports makes the answer partial, in shares of one whole', () => {
    const answer = candidatesOf([
      { picked: picked('a'), trace: stopped() },
      {
        picked: picked('b'),
        trace: partial([
          [1, 2, 'reachable'],
          [3, 4, 'no-response'],
        ]),
      },
      {
        picked: picked('c'),
        trace: partial([
          [1, 1, 'no-response'],
          [2, 6, 'reachable'],
        ]),
      },
    ]);
    expect(answer.verdict).toBe('partial');
    // 4 ports and 6 ports: a whole of 12 for each of three ways.
    expect(
      answer.branches.map(({ when, share }) => [when.picked[0]?.id, when.clientPorts?.from, share]),
    ).toEqual([
      ['a', undefined, [12, 36]],
      ['b', 1, [6, 36]],
      ['b', 3, [6, 36]],
      ['c', 1, [2, 36]],
      ['c', 2, [10, 36]],
    ]);
  });
});
