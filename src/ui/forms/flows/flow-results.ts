import type { Issue } from '../../../base/issue.ts';
import type { Network } from '../../../compile/network.ts';
import type { Flow, Verdict } from '../../../model/flow.ts';
import { unmetExpectations, type Unmet } from '../../../trace/expectation.ts';
import { traceQuestion } from '../../../trace/trace-flow.ts';
import type { Trace } from '../../../trace/trace.ts';
import { surprisesIn } from '../../../trace/wanted/surprises.ts';
import { answerWishes } from '../../../trace/wanted/wanted.ts';

/** A flow of the document, what came of it and what was expected. */
export interface FlowResult {
  readonly id: string;
  readonly flow: Flow;
  /** Null where the flow cannot be walked; then there are issues. */
  readonly trace: Trace | null;
  readonly issues: readonly Issue[];
  readonly expected: Verdict | null;
  /** What is not as expected. */
  readonly unmet: readonly Unmet[];
  /** Whether all that it wants of its way came out as the document expects. */
  readonly hasWishes: boolean;
}

export function flowResults(network: Network): readonly FlowResult[] {
  return Object.entries(network.scenario.flows ?? {}).map(([id, flow]) => {
    const walked = traceQuestion(network, flow);
    const { expect } = flow;
    const expected = expect === undefined ? null : typeof expect === 'string' ? expect : expect.verdict;
    if (!walked.ok)
      return { id, flow, trace: null, issues: walked.error, expected, unmet: [], hasWishes: false };
    const unmet = expect === undefined ? [] : unmetExpectations(walked.value, expect);
    const surprises = surprisesIn(answerWishes(network, walked.value), expect);
    const hasWishes = surprises.unmet.length + surprises.missing.length === 0;
    return { id, flow, trace: walked.value, issues: [], expected, unmet, hasWishes };
  });
}

export type Standing = 'met' | 'unmet' | 'open' | 'invalid';

export function standingOf({ flow, trace, expected, unmet, hasWishes }: FlowResult): Standing {
  if (trace === null) return 'invalid';
  if (expected === null && flow.wants === undefined) return 'open';
  return unmet.length === 0 && hasWishes ? 'met' : 'unmet';
}

/** What a walk came to, written as an expectation: it holds until something about the walk changes. */
export function expectationOf({ verdict, symptom, stoppedAt }: Trace): Flow['expect'] {
  return {
    verdict,
    ...(symptom === null ? {} : { symptom }),
    ...(stoppedAt === null ? {} : { leg: stoppedAt.leg, at: stoppedAt.component.id }),
    ...(stoppedAt === null || stoppedAt.direction === null ? {} : { direction: stoppedAt.direction }),
    ...(stoppedAt === null || stoppedAt.rule === null ? {} : { rule: stoppedAt.rule }),
    ...(stoppedAt === null ? {} : { code: stoppedAt.code }),
  };
}
