import type { Trace } from '../../trace/trace.ts';

/** What an edit did to the walk, in a word; `null` where there is no walk to speak of. */
export type VerdictChange =
  | 'same'
  | 'stops-elsewhere'
  | 'answers-otherwise'
  | 'works'
  | 'reply-arrives'
  | 'always-works'
  | 'sometimes-works'
  | 'reply-lost'
  | 'request-arrives'
  | 'request-lost'
  | 'not-known';

export function verdictChange(before: Trace | null, after: Trace | null): VerdictChange | null {
  if (before === null || after === null) return null;
  if (before.verdict === after.verdict) return sameVerdict(before, after);
  switch (after.verdict) {
    case 'reachable':
      if (before.verdict === 'no-response') return 'reply-arrives';
      return before.verdict === 'partial' ? 'always-works' : 'works';
    case 'no-response':
      return before.verdict === 'reachable' || before.verdict === 'partial'
        ? 'reply-lost'
        : 'request-arrives';
    case 'partial':
      return 'sometimes-works';
    case 'unreachable':
      return 'request-lost';
    case 'unknown':
      return 'not-known';
  }
}

function sameVerdict(before: Trace, after: Trace): VerdictChange {
  if (before.symptom !== after.symptom) return 'answers-otherwise';
  const [was, is] = [before.stoppedAt, after.stoppedAt];
  const isSameStop =
    was?.component.id === is?.component.id &&
    was?.component.type === is?.component.type &&
    was?.direction === is?.direction &&
    was?.leg === is?.leg;
  return isSameStop ? 'same' : 'stops-elsewhere';
}
