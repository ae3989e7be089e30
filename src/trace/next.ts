import type { ComponentRef } from '../compile/component.ts';
import type {
  AddressOwner,
  EgressOnlyInternetGateway,
  GatewayEndpoint,
  InspectionEndpoint,
  InternetGateway,
  NatGateway,
  NetworkInterface,
  Peering,
  Route,
  TransitGateway,
  Vpc,
  VpnGateway,
} from '../compile/network.ts';
import type { Packet } from '../net/packet.ts';
import type { ExplanationCode } from './codes.ts';
import type { Journal } from './journal.ts';
import { owns, ownerOf } from './ownership.ts';

/** Where a route leads a packet. */
export type Next =
  /** To the owner of its destination address. */
  | { readonly kind: 'owner'; readonly owner: AddressOwner }
  /** To an interface that should forward it. */
  | { readonly kind: 'forwarder'; readonly networkInterface: NetworkInterface }
  | { readonly kind: 'nat-gateway'; readonly gateway: NatGateway }
  | { readonly kind: 'internet-gateway'; readonly gateway: InternetGateway }
  | { readonly kind: 'egress-only-internet-gateway'; readonly gateway: EgressOnlyInternetGateway }
  /** Across a peering connection, into another VPC. */
  | { readonly kind: 'peering'; readonly peering: Peering }
  | { readonly kind: 'transit-gateway'; readonly gateway: TransitGateway }
  /** To an endpoint of S3 or DynamoDB. */
  | { readonly kind: 'gateway-endpoint'; readonly endpoint: GatewayEndpoint }
  | { readonly kind: 'vpn-gateway'; readonly gateway: VpnGateway }
  /** Through a firewall, by its endpoint. */
  | { readonly kind: 'inspection-endpoint'; readonly endpoint: InspectionEndpoint }
  | { readonly kind: 'unmodelled'; readonly component: ComponentRef }
  | { readonly kind: 'nothing'; readonly code: ExplanationCode };

/** RT-31: what a target does with a packet. A blackhole route wins and leads nowhere (RT-14). */
export function nextOf(route: Route | null, vpc: Vpc, packet: Packet): Next {
  if (route === null) return { kind: 'nothing', code: 'NO_ROUTE_TO_DESTINATION' };
  if (route.state === 'blackhole') return { kind: 'nothing', code: 'BAD_STATE_ROUTE' };
  const { target } = route;
  switch (target.type) {
    case 'local': {
      const owner = ownerOf(vpc, packet.destination);
      return owner === undefined
        ? { kind: 'nothing', code: 'NO_POSSIBLE_DESTINATION' }
        : { kind: 'owner', owner };
    }
    case 'network-interface':
      return owns(target.networkInterface, packet.destination)
        ? { kind: 'owner', owner: target.networkInterface }
        : { kind: 'forwarder', networkInterface: target.networkInterface };
    case 'nat-gateway':
      return { kind: 'nat-gateway', gateway: target.gateway };
    case 'internet-gateway':
      return { kind: 'internet-gateway', gateway: target.gateway };
    case 'egress-only-internet-gateway':
      return { kind: 'egress-only-internet-gateway', gateway: target.gateway };
    case 'vpc-peering-connection':
      return { kind: 'peering', peering: target.peering };
    case 'transit-gateway':
      return { kind: 'transit-gateway', gateway: target.gateway };
    case 'vpc-endpoint':
      return { kind: 'gateway-endpoint', endpoint: target.endpoint };
    case 'vpn-gateway':
      return { kind: 'vpn-gateway', gateway: target.gateway };
    case 'inspection-endpoint':
      return { kind: 'inspection-endpoint', endpoint: target.endpoint };
    case 'unmodelled':
      return { kind: 'unmodelled', component: target.component };
    case 'missing':
      return { kind: 'nothing', code: 'BAD_STATE_ROUTE' };
  }
}

/** The stateful component that the packet would meet there; null where it would be at its receiver. */
export function nextStop(next: Next, packet: Packet, journal: Journal): string | null {
  switch (next.kind) {
    case 'owner':
      return replyStop(next.owner, packet, journal);
    case 'forwarder':
      return next.networkInterface.id;
    case 'nat-gateway':
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
      return next.gateway.id;
    case 'inspection-endpoint':
      return next.endpoint.id;
    case 'peering':
    case 'transit-gateway':
    case 'gateway-endpoint':
    case 'vpn-gateway':
    case 'unmodelled':
    case 'nothing':
      return null;
  }
}

/** The same of a packet that has come to the owner of its destination address. */
export function replyStop(owner: AddressOwner, packet: Packet, journal: Journal): string | null {
  if (owner.kind === 'nat-gateway') return owner.id;
  if (journal.translationBack(owner.host.ref.id, packet) !== undefined) return owner.id;
  // A reply is at its receiver with the interface that sent the request, whoever owns the address it was sent under.
  const { from } = journal.flow;
  const isElsewhere =
    journal.pass() === 'response' &&
    (from.kind === 'interface' ? from.networkInterface !== owner : from.kind === 'on-premises');
  return isElsewhere ? owner.id : null;
}
