import type { JsonPointer } from '../base/json-pointer.ts';

/** Why a part of a document is not in what was written, or not as it is in the document. */
export const REASONS = [
  /** There is no writer for it. */
  'not-written',
  /** It needs something that is not written. */
  'needs-not-written',
  /** Addresses and blocks that AWS gives. */
  'chosen-by-aws',
  /** What AWS makes with a VPC: written as one of its own, which everything without another gets. */
  'written-as-own',
  /** What runs on a host. */
  'inside-host',
  /** A state, which comes about and cannot be asked for. */
  'state',
  /** A route that another service makes. */
  'learnt-route',
  /** A route to something that is not there. */
  'dead-route',
  /** A setting of the account. */
  'account-setting',
  /** Not AWS's. */
  'outside-aws',
  /** An interface that a service makes. */
  'made-by-service',
  /** One template or configuration makes things in one Region. */
  'other-region',
  'other-account',
  /** A prefix list of AWS: the person fills in its id. */
  'to-fill-in',
  /** AWS asks for it, and the document does not say it: a usual value stands there. */
  'usual-value',
  'two-zones-needed',
  'repeated',
] as const;

export type Reason = (typeof REASONS)[number];

export interface Unexpressed {
  readonly at: JsonPointer;
  readonly reason: Reason;
  /** What is meant, where the place does not say it. */
  readonly what?: string;
}
