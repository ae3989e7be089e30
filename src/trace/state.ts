import type { Direction } from '../compile/network.ts';
import type { Packet } from '../net/packet.ts';

/** The way there, or the way back. */
export type Pass = 'request' | 'response';

/**
 * How a security group treats a flow: it remembers it, or it needs no memory because its rules let everything
 * through both ways (SG-20), or it remembers it whatever its rules say (SG-22).
 */
export type Tracking = 'tracked' | 'untracked' | 'auto-tracked';

/** One line of an interface's connection table. */
export interface TrackedFlow {
  readonly kind: 'tracked-flow';
  readonly networkInterfaceId: string;
  /** The direction in which the flow began at this interface. */
  readonly direction: Direction;
  /** The packet that began it, as it passed this interface. */
  readonly packet: Packet;
  /** The rule that let it pass, as `GROUP` and rule id. */
  readonly openedBy: { readonly securityGroupId: string; readonly ruleId: string } | null;
  readonly tracking: Tracking;
}

/** One line of a translation table: a NAT gateway's, or a masquerading host's. */
export interface Translation {
  readonly kind: 'translation';
  /** The id of the NAT gateway or host. */
  readonly at: string;
  /** The packet on the client's side, as it arrived. */
  readonly inside: Packet;
  /** The same packet on the far side, as it left. */
  readonly outside: Packet;
}

/** A flow that an egress-only internet gateway has let out (EIGW-2). */
export interface EgressFlow {
  readonly kind: 'egress-flow';
  readonly gatewayId: string;
  readonly packet: Packet;
}

/** A flow that a firewall's endpoint, or a Gateway Load Balancer, remembers. */
export interface InspectedFlow {
  readonly kind: 'inspected-flow';
  /** The id of the endpoint. */
  readonly at: string;
  readonly packet: Packet;
  /** The rule that passes the whole flow (NFW-8); null where none does. */
  readonly passedBy: string | null;
  /** The appliance to which it sticks (GWLB-11); null for a firewall. */
  readonly target: string | null;
}

/** What security groups, NATs, egress-only gateways and firewalls remember of a flow. Ids only: it outlives a recompiled network. */
export interface ConnectionState {
  readonly flows: readonly TrackedFlow[];
  readonly translations: readonly Translation[];
  readonly egressFlows: readonly EgressFlow[];
  readonly inspectedFlows: readonly InspectedFlow[];
}
