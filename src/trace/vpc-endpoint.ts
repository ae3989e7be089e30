import type { GatewayEndpoint, InterfaceEndpoint, NetworkInterface } from '../compile/network.ts';
import { echoRequest } from '../net/icmp.ts';
import { familyOf } from '../net/ip.ts';
import { TCP, UDP } from '../net/protocol.ts';
import type { Packet } from '../net/packet.ts';
import { DELIVER, drop, passing, ROUTE } from './answer.ts';
import { judge, type Judgement } from './checks.ts';
import type { EndpointDecision } from './decision.ts';
import { ownerOf } from './ownership.ts';

/** What the service answers where the endpoint policy refuses the request (GWE-9, IEP-21). */
export const FORBIDDEN = 403;

/**
 * A gateway endpoint: TCP and echo requests to the service, from interfaces of its own VPC only (GWE-8, GWE-11). Nothing is
 * translated: the service sees the private address (GWE-7). A policy that refuses is an answer of the service (GWE-9).
 * AWS: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
export function decideGatewayEndpoint(endpoint: GatewayEndpoint, packet: Packet): EndpointDecision {
  const isPing = packet.kind === 'icmp' && packet.icmpType === echoRequest(familyOf(packet.source)).type;
  return decided(
    endpoint,
    judge([
      ['available', endpoint.isAvailable, 'BAD_STATE'],
      ['source-in-vpc', ownerOf(endpoint.vpc, packet.source) !== undefined, 'X_NOT_EXTENDABLE'],
      ['protocol', packet.protocol === TCP || isPing, 'VPCE_GATEWAY_PROTOCOL_RESTRICTION'],
    ]),
    'route',
  );
}

/** The service's answer, on its way back into the VPC. */
export function replyOfGatewayEndpoint(endpoint: GatewayEndpoint): EndpointDecision {
  return { ...ROUTE, kind: 'endpoint', endpoint, networkInterface: null, checks: [] };
}

/**
 * An interface endpoint: TCP and UDP to the service behind it; a ping is not answered (IEP-11). In front of a provider's
 * load balancers its zone needs a node of theirs (IEP-18).
 * AWS: https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html
 */
export function decideInterfaceEndpoint(
  endpoint: InterfaceEndpoint,
  networkInterface: NetworkInterface,
  isServed: boolean,
  packet: Packet,
): EndpointDecision {
  const { loadBalancers } = endpoint;
  const judgement = judge([
    ['available', endpoint.isAvailable, 'BAD_STATE'],
    ['protocol', packet.protocol === TCP || packet.protocol === UDP, 'PROTOCOL_RESTRICTION'],
    ...(loadBalancers.length === 0
      ? []
      : ([['zone-served', isServed, 'VPCE_SERVICE_NOT_INSTALLED_IN_AZ']] as const)),
  ]);
  const verdict = loadBalancers.length === 0 ? 'deliver' : 'route';
  return { ...decided(endpoint, judgement, verdict), networkInterface };
}

function decided(
  endpoint: GatewayEndpoint | InterfaceEndpoint,
  { checks, code }: Judgement,
  verdict: 'route' | 'deliver',
): EndpointDecision {
  const plain = verdict === 'route' ? ROUTE : DELIVER;
  const passes = endpoint.isDenied ? passing(verdict, ['X_ENDPOINT_POLICY_DENY']) : plain;
  return {
    ...(code === null ? passes : drop(code)),
    kind: 'endpoint',
    endpoint,
    networkInterface: null,
    checks,
  };
}
