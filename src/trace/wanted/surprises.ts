import type { Expectation } from '../../model/flow.ts';
import type { WishAnswer } from './finding.ts';

export interface Surprises {
  /** Wishes that are not met, and whose codes nobody expects. */
  readonly unmet: readonly WishAnswer[];
  /** Codes that are expected and that no wish bears. */
  readonly missing: readonly string[];
}

/** How the answers differ from what the document expects: all wishes met, but for those with the codes that it names. */
export function surprisesIn(answers: readonly WishAnswer[], expectation: Expectation | undefined): Surprises {
  const expected = typeof expectation === 'object' ? (expectation.unmet ?? []) : [];
  const failing = answers.filter(({ met }) => !met);
  const bears = ({ findings }: WishAnswer, wanted: string) => findings.some(({ code }) => code === wanted);
  return {
    unmet: failing.filter((answer) => !expected.some((code) => bears(answer, code))),
    missing: expected.filter((code) => !failing.some((answer) => bears(answer, code))),
  };
}
