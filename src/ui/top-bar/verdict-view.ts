import { explainTrace } from '../../explain/trace.ts';
import type { Language } from '../../model/text.ts';
import type { Workbench } from '../state/workbench.svelte.ts';

/** What the pill says of the walk; null where there is none to speak of. */
export function verdictView({ flowIssues, trace }: Workbench, language: Language) {
  if (flowIssues.length > 0) return { verdict: null, headline: '', detail: '' };
  if (trace === null) return null;
  const { headline, symptom } = explainTrace(trace, language);
  return { verdict: trace.verdict, headline, detail: symptom };
}
