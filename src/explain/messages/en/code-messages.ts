import type { ComponentType } from '../../../compile/component.ts';

/** What a sentence about a stop can name. Addresses are formatted, without ports. */
export interface StopFacts {
  /** The component, as it stands inside a sentence: `internet gateway igw`. */
  readonly where: string;
  /** The component's kind. */
  readonly type: ComponentType;
  readonly source: string;
  readonly destination: string;
  /** `tcp`, `icmp` … */
  readonly protocol: string;
}

export interface CodeMessages {
  /** A few words for a lane chip. */
  readonly chip: string;
  /** What happened at this hop, in one sentence. */
  readonly sentence: (facts: StopFacts) => string;
  /** What is behind it; empty where the sentence says it all. */
  readonly why: (facts: StopFacts) => string;
}
