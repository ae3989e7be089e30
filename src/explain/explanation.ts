import type { Decision } from '../trace/decision.ts';
import type { Hop } from '../trace/trace.ts';
import type { Messages } from './messages/messages.ts';
import type { At } from './position.ts';

/** What there is to say about one hop. */
export interface HopExplanation {
  /** `Network ACL private, outbound` */
  readonly title: string;
  /** What the packet is about to do here: `the response tries to leave private-a`. A clause. */
  readonly step: string;
  /** A few words for a lane chip: `out · rule 100 allow`. */
  readonly chip: string;
  /** What decided, in one sentence. */
  readonly sentence: string;
  /** What is behind it, a short paragraph; empty where there is nothing to add. */
  readonly why: string;
  /** `ALLOW`, `DENY` … */
  readonly verdictWord: string;
}

/** The part that a component's own file fills in. */
export type Told = Pick<HopExplanation, 'step' | 'chip' | 'sentence' | 'why'>;

/** What a component's file is given: the hop with its decision, its place, and the language. */
export interface Subject<Kind extends Decision['kind']> {
  readonly hop: Hop;
  readonly decision: Extract<Decision, { kind: Kind }>;
  readonly at: At;
  readonly m: Messages;
}

/** Sentences after one another; empty ones are left out. */
export function paragraph(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
