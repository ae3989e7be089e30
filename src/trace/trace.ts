import type { ComponentRef } from '../compile/component.ts';
import type { Direction } from '../compile/network.ts';
import type { Symptom, Verdict } from '../model/flow.ts';
import type { Packet } from '../net/packet.ts';
import type { PortRange } from '../net/port-range.ts';
import type { ChoiceKind } from './choices.ts';
import type { ExplanationCode } from './codes.ts';
import type { Decision } from './decision.ts';
import type { FlowLogRecord } from './flow-log.ts';
import type { ResolvedFlow } from './flow.ts';
import type { ConnectionState } from './state.ts';
import type { Stop } from './stop.ts';

export type { Stop } from './stop.ts';

/** One component that the packet met. `packetOut` differs from `packetIn` only where an address is translated. */
export interface Hop {
  readonly component: ComponentRef;
  readonly direction: Direction | null;
  /** The subnet in which it stands, or on whose border; null outside subnets. */
  readonly subnetId: string | null;
  readonly packetIn: Packet;
  readonly packetOut: Packet;
  readonly decision: Decision;
  /** The packet stopped earlier: this is what would have come next. */
  readonly hypothetical: boolean;
}

export type Outcome =
  | { readonly kind: 'delivered'; readonly to: ComponentRef }
  | { readonly kind: 'dropped'; readonly hop: number; readonly code: ExplanationCode }
  | { readonly kind: 'unknown'; readonly hop: number; readonly missing: ComponentRef };

export interface Leg {
  readonly outcome: Outcome;
  readonly hops: readonly Hop[];
}

/** One transport connection. A proxy opens another; translators stay in the same one. */
export interface Connection {
  /** The connection on whose behalf this one was opened; null for the client's own. */
  readonly openedBy: number | null;
  readonly from: ComponentRef;
  /** Null where nobody is known to have the address. */
  readonly to: ComponentRef | null;
  /** As the client sends it: the first packet of the request. */
  readonly packet: Packet;
  readonly request: Leg;
  /** Null where the request does not arrive, or no reply is expected. */
  readonly response: Leg | null;
}

/** What AWS picked on the way, by kind: a load balancer's node by its subnet, a target by its id. */
export interface Picked {
  readonly kind: ChoiceKind;
  readonly id: string;
}

/** A part of the free source ports, and of what AWS may pick, that comes to the same end. */
export interface Branch {
  readonly when: {
    readonly clientPorts: PortRange | null;
    readonly natPorts: PortRange | null;
    readonly proxyPorts: PortRange | null;
    /** In the order in which they are picked. */
    readonly picked: readonly Picked[];
  };
  /** How many of the combinations fall into this branch, and how many there are. */
  readonly share: readonly [number, number];
  readonly verdict: Verdict;
  readonly stoppedAt: Stop | null;
}

/** A flow log record, with the hop that caused it. */
export interface LoggedRecord {
  readonly connection: number;
  readonly leg: 'request' | 'response';
  readonly hop: number;
  readonly record: FlowLogRecord;
}

/** The whole walk: request and response, and what people would see of it. */
export interface Trace {
  readonly flow: ResolvedFlow;
  readonly verdict: Verdict;
  /** Null where nothing is known or nothing is expected at the client. */
  readonly symptom: Symptom | null;
  /** The HTTP status that an Application Load Balancer answers by itself; null where it does not. */
  readonly httpStatus: number | null;
  readonly stoppedAt: Stop | null;
  /** Every stop, in packet order; more than one only where the walk continued past the first. */
  readonly blockers: readonly Stop[];
  /** In the order in which they are opened. */
  readonly connections: readonly Connection[];
  /** What AWS picked in this walk, where it could have picked otherwise. */
  readonly picked: readonly Picked[];
  /** Filled where the verdict is `partial`; `connections` then shows the first that fails. */
  readonly branches: readonly Branch[];
  readonly flowLog: readonly LoggedRecord[];
  /** What is remembered after the walk. */
  readonly state: ConnectionState;
}
