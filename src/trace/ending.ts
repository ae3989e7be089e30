import type { ComponentRef } from '../compile/component.ts';
import type { Distribution } from '../compile/edge.ts';
import type { GatewayEndpoint, Host, NetworkInterface, OnPremisesNetwork } from '../compile/network.ts';
import type { Packet } from '../net/packet.ts';
import type { ResolvedFlow } from './flow.ts';

/** Who has the packet at the end of a leg, and can answer it. */
export type Receiver =
  | {
      readonly kind: 'interface';
      readonly networkInterface: NetworkInterface;
      /** The pod behind the interface that has the packet, if one has. */
      readonly host?: Host;
    }
  | { readonly kind: 'internet' }
  | { readonly kind: 'on-premises'; readonly site: OnPremisesNetwork }
  | { readonly kind: 'service'; readonly answers: boolean }
  /** An edge of CloudFront. */
  | { readonly kind: 'edge'; readonly distribution: Distribution }
  /** A service of AWS behind a gateway endpoint. */
  | { readonly kind: 'gateway-endpoint'; readonly endpoint: GatewayEndpoint };

export type Ending =
  | {
      readonly kind: 'delivered';
      readonly to: ComponentRef;
      readonly receiver: Receiver;
      readonly packet: Packet;
      /** What a managed service makes of what it received; null at any other receiver. */
      readonly served: Served | null;
    }
  | { readonly kind: 'stopped' };

/** A managed service has the request: what it asks of others, and what it answers. */
export interface Served {
  readonly opens: readonly ResolvedFlow[];
  /** Whether it answers its client by itself where those fail (ALB-13), rather than not at all. */
  readonly answersFailures: boolean;
  /** The HTTP status of an answer that asks nobody. */
  readonly status: number | null;
}
