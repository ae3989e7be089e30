import type { ComponentRef } from '../compile/component.ts';
import type { Distribution, HostedZone, Origin } from '../compile/edge.ts';
import type { Host, NetworkInterface, OnPremisesNetwork } from '../compile/network.ts';
import type { Flow } from '../model/flow.ts';
import type { Ip } from '../net/ip.ts';
import type { PortRange } from '../net/port-range.ts';
import type { Protocol } from '../net/protocol.ts';
import type { NameDecision, ResolverDecision } from './decision.ts';

/** One end of a flow: an interface of the network, or a host on the internet. */
export type FlowEnd =
  | {
      readonly kind: 'interface';
      readonly ref: ComponentRef;
      readonly networkInterface: NetworkInterface;
      readonly host: Host;
      readonly ip: Ip;
    }
  | { readonly kind: 'internet'; readonly ref: ComponentRef; readonly ip: Ip }
  | {
      readonly kind: 'on-premises';
      readonly ref: ComponentRef;
      readonly site: OnPremisesNetwork;
      readonly ip: Ip;
    }
  | {
      readonly kind: 'distribution';
      readonly ref: ComponentRef;
      readonly distribution: Distribution;
      readonly ip: Ip;
    }
  /** An address as the sender writes it; routing decides where it leads. */
  | { readonly kind: 'address'; readonly ref: ComponentRef | null; readonly ip: Ip };

/** One address that a name stands for. */
export interface FlowNode {
  readonly networkInterface: NetworkInterface;
  readonly ip: Ip;
}

/** A flow whose ends are found and whose fields fit each other. */
export interface ResolvedFlow {
  /** As it was asked. */
  readonly asked: Flow;
  readonly from: Extract<FlowEnd, { kind: 'interface' | 'internet' | 'on-premises' }>;
  readonly to: FlowEnd;
  /** The addresses of a load balancer's name, one of which the client takes (ELB-16); empty where there is no choice. */
  readonly nodes: readonly FlowNode[];
  readonly protocol: Protocol;
  /** 0 where the protocol has none. */
  readonly port: number;
  /** The ports from which the client picks: one port where the flow names it. */
  readonly sourcePorts: PortRange;
  readonly icmpType: number;
  readonly icmpCode: number;
  readonly oneWay: boolean;
  readonly fragmented: boolean;
  /** What the resolver answered, where the client looked a name up first. */
  readonly resolution: ResolverDecision | NameDecision | null;
  /** The name that the client looks up first, of which a walk takes one answer; null where it has an address. */
  readonly lookup: NameLookup | null;
  /** What an edge of CloudFront asks of an origin; null for other flows. */
  readonly fetch: { readonly distribution: Distribution; readonly origin: Origin } | null;
}

/** A name in a hosted zone of Route 53. */
export interface NameLookup {
  readonly name: string;
  /** The zone that answers this client; null where none does (R53-5). */
  readonly zone: HostedZone | null;
  /** Whether the client has a resolver to ask. */
  readonly canAsk: boolean;
}
