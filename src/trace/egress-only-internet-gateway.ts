import type { EgressOnlyInternetGateway, Network, Subnet } from '../compile/network.ts';
import { isIpv4 } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { drop, ROUTE } from './answer.ts';
import { passesBlockPublicAccess } from './block-public-access.ts';
import { judge, type Condition } from './checks.ts';
import type { GatewayDecision } from './decision.ts';
import { exclusionOf, isBlockedSmtp, isPublicIpv6 } from './internet-gateway.ts';
import type { Journal } from './journal.ts';
import { ownerOf } from './ownership.ts';

/**
 * Out of the VPC, IPv6 only, nothing translated; the flow is remembered (EIGW-1, EIGW-2).
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html
 */
export function decideEgressOnlyOut(
  journal: Journal,
  eigw: EgressOnlyInternetGateway,
  from: Subnet | null,
  packet: Packet,
): GatewayDecision {
  const { network } = journal;
  const decision = answered(eigw, [
    ['address-family', !isIpv4(packet.destination), 'X_UNSUPPORTED_IP_FAMILY'],
    ['source-in-vpc', ownerOf(eigw.vpc, packet.source) !== undefined, 'GATEWAY_REJECTS_SPOOFED_TRAFFIC'],
    ['public-ipv6', isPublicIpv6(eigw.vpc, packet.source), 'X_PRIVATE_IPV6'],
    blockPublicAccess(network, eigw, from),
    ['outbound-smtp', !isBlockedSmtp(network, packet), 'X_PORT25_RESTRICTED'],
  ]);
  if (decision.code === null) journal.addEgressFlow({ kind: 'egress-flow', gatewayId: eigw.id, packet });
  return decision;
}

/** Into the VPC: only what belongs to a flow that began inside (ASSUMPTION A-19: by its 5-tuple, without timeout). */
export function decideEgressOnlyIn(
  journal: Journal,
  eigw: EgressOnlyInternetGateway,
  to: Subnet | null,
  packet: Packet,
): GatewayDecision {
  return answered(eigw, [
    ['solicited', journal.egressFlow(eigw.id, packet) !== undefined, 'X_EIGW_UNSOLICITED'],
    blockPublicAccess(journal.network, eigw, to),
  ]);
}

function blockPublicAccess(
  network: Network,
  eigw: EgressOnlyInternetGateway,
  subnet: Subnet | null,
): Condition {
  const exclusion = exclusionOf(subnet, eigw.vpc);
  const passed = passesBlockPublicAccess(
    network.blockPublicAccess,
    exclusion,
    'egress-only-internet-gateway',
  );
  return ['block-public-access', passed, 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED'];
}

function answered(eigw: EgressOnlyInternetGateway, conditions: readonly Condition[]): GatewayDecision {
  const component = { type: 'egress-only-internet-gateway', id: eigw.id } as const;
  const { checks, code } = judge(conditions);
  return { ...(code === null ? ROUTE : drop(code)), kind: 'gateway', component, checks };
}
