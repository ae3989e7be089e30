import type { ComponentRef } from '../compile/component.ts';
import type { Direction } from '../compile/network.ts';
import type { ExplanationCode } from './codes.ts';

/** Where a walk stops: the first hop that does not let the packet pass. */
export interface Stop {
  readonly connection: number;
  readonly leg: 'request' | 'response';
  readonly hop: number;
  readonly code: ExplanationCode;
  readonly component: ComponentRef;
  readonly direction: Direction | null;
  /** The rule that decided, as the user would name it: a rule number, a rule id, a destination; null where there is none. */
  readonly rule: string | null;
}
