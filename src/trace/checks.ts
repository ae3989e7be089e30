import type { ExplanationCode } from './codes.ts';
import type { Check, CheckName } from './decision.ts';

/** A named condition, whether it holds, and the code that stops the packet where it does not. */
export type Condition = readonly [name: CheckName, passed: boolean, code: ExplanationCode];

export interface Judgement {
  /** The conditions up to and including the first that fails. */
  readonly checks: readonly Check[];
  /** The code of the first that fails; null where all hold. */
  readonly code: ExplanationCode | null;
}

/** Looks at the conditions in their order and stops at the first that does not hold. */
export function judge(conditions: readonly Condition[]): Judgement {
  const checks: Check[] = [];
  for (const [name, passed, code] of conditions) {
    checks.push({ name, passed });
    if (!passed) return { checks, code };
  }
  return { checks, code: null };
}
