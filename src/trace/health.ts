import type { TargetHealthState } from '../model/target-group.ts';
import type { Stop } from './stop.ts';

/** Why a target has its state. */
export type HealthReason =
  /** The document states it. */
  | 'written'
  /** Checks are off, or the target is invoked and not checked. */
  | 'not-checked'
  /** Its host does not run. */
  | 'not-running'
  /** The node has no address of its family. */
  | 'family'
  /** Its health check was walked, and answered. */
  | 'check-passes'
  /** It was answered from some source ports only. */
  | 'check-passes-partly'
  | 'check-fails'
  /** It arrives where nothing listens. */
  | 'check-refused';

/** The health of a target as one node sees it (ELB-7, ELB-13). */
export interface TargetHealth {
  readonly state: TargetHealthState;
  readonly reason: HealthReason;
  /** Where the walk of the health check stops; null where it does not, or was not made. */
  readonly stop: Stop | null;
  readonly port: number;
}
