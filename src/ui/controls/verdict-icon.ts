import type { Verdict } from '../../model/flow.ts';
import type { IconName } from './icon-paths.ts';

export const VERDICT_ICONS: Readonly<Record<Verdict, IconName>> = {
  reachable: 'check',
  partial: 'half',
  'no-response': 'cross',
  unreachable: 'cross',
  unknown: 'question',
};

/** Which of the four colours a verdict has. */
export type Tone = 'allow' | 'deny' | 'partial' | 'unknown';

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  reachable: 'allow',
  partial: 'partial',
  'no-response': 'deny',
  unreachable: 'deny',
  unknown: 'unknown',
};
