import type { ComponentRef } from '../compile/component.ts';
import type { Subnet } from '../compile/network.ts';
import { addressAt } from '../net/cidr.ts';
import { ip, type Ip } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { port, type Port } from '../net/port-range.ts';
import { TCP, UDP } from '../net/protocol.ts';

const DNS = port(53);

const SERVICES: ReadonlyMap<Ip, string> = new Map([
  [ip('169.254.169.254'), 'instance-metadata'],
  [ip('fd00:ec2::254'), 'instance-metadata'],
  [ip('169.254.170.2'), 'ecs-task-metadata'],
  [ip('169.254.169.250'), 'windows-activation'],
  [ip('169.254.169.251'), 'windows-activation'],
  [ip('169.254.169.123'), 'time-sync'],
  [ip('fd00:ec2::123'), 'time-sync'],
]);

const RESOLVERS: ReadonlySet<Ip> = new Set([ip('169.254.169.253'), ip('fd00:ec2::253')]);
/** Where clients look for a DHCP server, and on which port. */
const DHCP_SERVERS: ReadonlyMap<Ip, Port> = new Map([
  [ip('255.255.255.255'), port(67)],
  [ip('ff02::1:2'), port(547)],
]);
const ROUTER_LINK_LOCAL = ip('fe80:ec2::1');

/** A service inside the host's own link that no security group or network ACL filters. */
export interface ExemptService {
  readonly ref: ComponentRef;
  /** The router's own address takes packets and sends no reply that could be modelled. */
  readonly answers: boolean;
}

/**
 * The service behind a destination that neither security groups nor network ACLs filter (NACL-15, SG-28, Appendix A).
 * ASSUMPTION A-7: decided first, and such packets meet no filter, route table or flow log.
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
 */
export function exemptService(subnet: Subnet, packet: Packet): ExemptService | undefined {
  const { destination } = packet;
  const service = SERVICES.get(destination);
  if (service !== undefined) return answering(service);
  const destinationPort = packet.kind === 'ports' ? packet.destinationPort : undefined;
  if (isDns(packet, destinationPort) && (RESOLVERS.has(destination) || destination === subnet.vpc.resolver)) {
    return answering('amazon-dns');
  }
  if (packet.protocol === UDP && DHCP_SERVERS.get(destination) === destinationPort) return answering('dhcp');
  if (isRouter(subnet, destination))
    return { ref: { type: 'aws-service', id: 'vpc-router' }, answers: false };
  return undefined;
}

function answering(id: string): ExemptService {
  return { ref: { type: 'aws-service', id }, answers: true };
}

function isDns(packet: Packet, destinationPort: Port | undefined): boolean {
  return destinationPort === DNS && (packet.protocol === UDP || packet.protocol === TCP);
}

function isRouter(subnet: Subnet, destination: Ip): boolean {
  if (destination === ROUTER_LINK_LOCAL) return true;
  if (subnet.cidr !== null && destination === addressAt(subnet.cidr, 1)) return true;
  return subnet.ipv6Cidr !== null && destination === addressAt(subnet.ipv6Cidr, 1);
}
