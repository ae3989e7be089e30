import type { ExplanationCode } from './codes.ts';
import type { Answer } from './decision.ts';

/** Answers that let the packet pass, and answers that stop it. */
export type Passing = Extract<Answer, { code: null }>;
export type Stopping = Extract<Answer, { verdict: 'deny' | 'drop' }>;

export const NONE: readonly ExplanationCode[] = [];

/** The answers without remarks, shared so that a passing packet allocates nothing. */
export const ALLOW = { verdict: 'allow', code: null, causes: NONE, notes: NONE } as const satisfies Answer;
export const ROUTE = { verdict: 'route', code: null, causes: NONE, notes: NONE } as const satisfies Answer;
export const TRANSLATE = {
  verdict: 'translate',
  code: null,
  causes: NONE,
  notes: NONE,
} as const satisfies Answer;
export const DELIVER = {
  verdict: 'deliver',
  code: null,
  causes: NONE,
  notes: NONE,
} as const satisfies Answer;

export function deny(code: ExplanationCode, causes: readonly ExplanationCode[] = NONE): Stopping {
  return { verdict: 'deny', code, causes, notes: NONE };
}

export function drop(code: ExplanationCode, causes: readonly ExplanationCode[] = NONE): Stopping {
  return { verdict: 'drop', code, causes, notes: NONE };
}

/** An answer that lets the packet pass, with remarks. */
export function passing(
  verdict: 'allow' | 'route' | 'translate' | 'deliver' | 'note',
  notes: readonly ExplanationCode[],
): Passing {
  return { verdict, code: null, causes: NONE, notes };
}

export const UNKNOWN: Answer = { verdict: 'unknown', code: 'UNKNOWN_RESOURCE', causes: NONE, notes: NONE };

/** AWS does not support the combination, and does not say what becomes of the packet. */
export const UNSUPPORTED: Answer = {
  verdict: 'unknown',
  code: 'X_CONFIG_UNSUPPORTED',
  causes: NONE,
  notes: NONE,
};
