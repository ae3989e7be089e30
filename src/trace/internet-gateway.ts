import type {
  AddressOwner,
  BpaExclusion,
  InternetGateway,
  Network,
  PublicAddress,
  Subnet,
  Vpc,
} from '../compile/network.ts';
import { isPrivateIpv4, isSharedIpv4, isUniqueLocalIpv6 } from '../net/cidr.ts';
import { isIpv4, type Ip } from '../net/ip.ts';
import { withDestination, withSource, type Packet } from '../net/packet.ts';
import { port } from '../net/port-range.ts';
import { TCP } from '../net/protocol.ts';
import { drop, ROUTE, TRANSLATE } from './answer.ts';
import { passesBlockPublicAccess } from './block-public-access.ts';
import { judge, type Condition, type Judgement } from './checks.ts';
import type { GatewayDecision } from './decision.ts';
import { isPoolAddress, ownerOf } from './ownership.ts';
import { lookUpRoute } from './route-table.ts';

const SMTP = port(25);

/** A packet at the gateway: what it decides, and the packet as it goes on. */
export interface AtGateway {
  readonly decision: GatewayDecision;
  readonly packetOut: Packet;
}

/** Whom the packet's public destination stands for. */
interface Meant {
  readonly owner: AddressOwner;
  readonly privateIp: Ip;
}

/**
 * Out of the VPC. IPv4: the private source must have a public address and is rewritten to it, one to one, ports
 * untouched (IGW-2, IGW-6). IPv6: nothing is rewritten (IGW-10). No rules, no state (IGW-7). Order of checks: XPL-10.
 * `from` is the subnet that handed the packet over, null for a regional NAT gateway. `isTransit`: it came into the VPC
 * from another one (XPL-10).
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function decideEgress(
  network: Network,
  igw: InternetGateway,
  vpc: Vpc,
  from: Subnet | null,
  packet: Packet,
  isTransit = false,
): AtGateway {
  const source = ownerOf(vpc, packet.source) ?? publicOwner(network, vpc, packet.source);
  const isPooled = isPoolAddress(vpc, packet.source);
  const publicIp = isPooled ? packet.source : publicSource(source, packet.source);
  const judgement = judge([
    ['attached', igw.state === 'attached', 'BAD_STATE_ATTACHMENT'],
    [
      'source-in-vpc',
      source !== undefined || isPooled,
      isTransit ? 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' : 'GATEWAY_REJECTS_SPOOFED_TRAFFIC',
    ],
    ...(isIpv4(packet.destination)
      ? ipv4Egress(packet.destination, publicIp)
      : ([['public-ipv6', isPublicIpv6(vpc, packet.source), 'X_PRIVATE_IPV6']] as const)),
    [
      'block-public-access',
      passesBlockPublicAccess(
        network.blockPublicAccess,
        exclusionOf(isPooled ? null : from, vpc),
        edgeUse(source),
      ),
      'VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
    ],
    ['outbound-smtp', !isBlockedSmtp(network, packet), 'X_PORT25_RESTRICTED'],
  ]);
  const packetOut = publicIp === null || publicIp === packet.source ? packet : withSource(packet, publicIp);
  return answered(igw, judgement, packet, packetOut);
}

/**
 * Into the VPC. IPv4: the destination must be the public address of an interface of the VPC and becomes its private
 * one, before any network ACL or security group sees it (IGW-4). `to` is where the address leads, if anywhere.
 */
export function decideIngress(
  network: Network,
  igw: InternetGateway,
  vpc: Vpc,
  to: Meant | null,
  packet: Packet,
): AtGateway {
  // Exclusions of subnets do not hold for a pool of one's own (BPA-9).
  const subnet = isPoolAddress(vpc, packet.destination) ? null : (receiverBehind(igw, to)?.subnet ?? null);
  const judgement = judge([
    ['attached', igw.state === 'attached', 'BAD_STATE_ATTACHMENT'],
    ...(isIpv4(packet.source)
      ? ipv4Ingress(packet.source, to !== null)
      : ([
          ['public-ip-association', to !== null, 'NO_POSSIBLE_DESTINATION'],
          ['public-ipv6', isPublicIpv6(vpc, packet.destination), 'X_PRIVATE_IPV6'],
          // IEP-22: whatever its route tables say, no packet of the internet reaches an endpoint.
          ...(isOfEndpoint(to)
            ? ([['public-ip-association', false, 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS']] as const)
            : []),
        ] as const)),
    [
      'block-public-access',
      passesBlockPublicAccess(network.blockPublicAccess, exclusionOf(subnet, vpc), edgeUse(to?.owner)),
      'VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
    ],
  ]);
  const packetOut =
    to === null || to.privateIp === packet.destination ? packet : withDestination(packet, to.privateIp);
  return answered(igw, judgement, packet, packetOut);
}

/** Who gets the packet first: the appliance to which the gateway's own table leads, else whom it is for (RT-21, BPA-6). */
export function receiverBehind({ routeTable }: InternetGateway, to: Meant | null): AddressOwner | null {
  if (to === null || routeTable === null) return to?.owner ?? null;
  const target = lookUpRoute(routeTable, to.privateIp).route?.target;
  return target?.type === 'network-interface' ? target.networkInterface : to.owner;
}

function isOfEndpoint(to: Meant | null): boolean {
  return to?.owner.kind === 'network-interface' && to.owner.host.service?.kind === 'interface-endpoint';
}

function ipv4Egress(destination: Ip, publicIp: Ip | null): readonly Condition[] {
  return [
    ['public-ip-association', publicIp !== null, 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'],
    ['destination-public', !isPrivateIpv4(destination), 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS'],
    ['destination-not-shared', !isSharedIpv4(destination), 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS'],
  ];
}

function ipv4Ingress(source: Ip, known: boolean): readonly Condition[] {
  return [
    ['source-public', !isPrivateIpv4(source), 'IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS'],
    ['source-not-shared', !isSharedIpv4(source), 'IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS'],
    ['public-ip-association', known, 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS'],
  ];
}

function answered(
  igw: InternetGateway,
  { checks, code }: Judgement,
  packet: Packet,
  packetOut: Packet,
): AtGateway {
  const component = { type: 'internet-gateway', id: igw.id } as const;
  if (code !== null) {
    return { decision: { ...drop(code), kind: 'gateway', component, checks }, packetOut: packet };
  }
  const { verdict, causes, notes } = packetOut === packet ? ROUTE : TRANSLATE;
  return { decision: { verdict, code, causes, notes, kind: 'gateway', component, checks }, packetOut };
}

/** A regional NAT gateway sends with its public address itself (NAT-20). */
function publicOwner(network: Network, vpc: Vpc, source: Ip): AddressOwner | undefined {
  if (!isIpv4(source)) return undefined;
  const known = network.publicAddresses.get(source);
  return known?.vpc === vpc && known.privateIp === null ? known.owner : undefined;
}

function publicSource(owner: AddressOwner | undefined, source: Ip): Ip | null {
  if (owner === undefined || !isIpv4(source)) return null;
  if (owner.kind === 'nat-gateway' && owner.mode === 'regional') return source;
  return owner.publicIps.get(source) ?? null;
}

/** VPC-20: unique local addresses, and blocks that IPAM holds as private, never reach the internet. */
export function isPublicIpv6(vpc: Vpc, address: Ip): boolean {
  return !vpc.privateIpv6 && !isUniqueLocalIpv6(address);
}

/** BPA-6: the subnet that exchanges packets with the gateway; a regional NAT gateway has its VPC's exclusion only. */
export function exclusionOf(subnet: Subnet | null, vpc: Vpc): BpaExclusion {
  return subnet === null ? vpc.bpaExclusion : subnet.bpaExclusion;
}

function edgeUse(owner: AddressOwner | undefined) {
  return owner?.kind === 'nat-gateway' ? 'nat-gateway' : 'internet-gateway';
}

/** IGW-15: outbound TCP 25 to the internet, unless AWS has lifted the block for the account. */
export function isBlockedSmtp(network: Network, packet: Packet): boolean {
  return (
    network.outboundSmtp === 'blocked' &&
    packet.kind === 'ports' &&
    packet.protocol === TCP &&
    packet.destinationPort === SMTP
  );
}

/** Where a packet to a public IPv4 address, or to an IPv6 address of a VPC, comes in. */
export function publicDestination(network: Network, destination: Ip): PublicAddress | undefined {
  return isIpv4(destination) ? network.publicAddresses.get(destination) : undefined;
}
