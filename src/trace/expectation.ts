import type { Expectation } from '../model/flow.ts';
import type { Trace } from './trace.ts';

/** One thing that a walk was expected to come to, and what it came to. */
export interface Unmet {
  readonly field: 'verdict' | 'symptom' | 'connection' | 'leg' | 'code' | 'at' | 'direction' | 'rule';
  readonly expected: string;
  /** `-` where the walk has no such thing (it stops nowhere, for example). */
  readonly found: string;
}

const NOTHING = '-';

/** Everything in which the walk differs from what the document expects; empty where it is as expected. */
export function unmetExpectations(trace: Trace, expectation: Expectation): readonly Unmet[] {
  if (typeof expectation === 'string') return compared([['verdict', expectation, trace.verdict]]);
  const stop = trace.stoppedAt;
  return compared([
    ['verdict', expectation.verdict, trace.verdict],
    ['symptom', expectation.symptom, trace.symptom],
    ['connection', expectation.connection, stop === null ? null : String(stop.connection)],
    ['leg', expectation.leg, stop?.leg],
    ['code', expectation.code, stop?.code],
    ['at', expectation.at, stop?.component.id],
    ['direction', expectation.direction, stop?.direction],
    ['rule', expectation.rule, stop?.rule],
  ]);
}

type Comparison = readonly [Unmet['field'], string | number | undefined, string | null | undefined];

function compared(comparisons: readonly Comparison[]): readonly Unmet[] {
  return comparisons.flatMap(([field, expected, found]): Unmet[] => {
    if (expected === undefined || String(expected) === found) return [];
    return [{ field, expected: String(expected), found: found ?? NOTHING }];
  });
}
