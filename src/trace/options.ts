import type { PortRange } from '../net/port-range.ts';
import type { ConnectionState } from './state.ts';

/** What a caller may ask beside the flow itself. */
export interface TraceOptions {
  /** Go on past a drop whose next hop is known, and mark what follows as hypothetical (XPL-1, XPL-2). */
  readonly continuePastDrop?: boolean;
  /** What was remembered of an earlier walk: the packet belongs to an established connection (SG-23, NACL-21). */
  readonly established?: ConnectionState;
  /**
   * Idle seconds: with `established`, before this packet; without, between the request and its reply (SG-24, NAT-13).
   * Default 0.
   */
  readonly idleSeconds?: number;
  /** The ports that a NAT may pick from, if not its whole range. */
  readonly natPorts?: PortRange;
  /** Flows that the NAT gateway already holds to the same destination, for port exhaustion (NAT-14). Default 0. */
  readonly natFlowsToDestination?: number;
}
