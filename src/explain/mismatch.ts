import type {
  FirewallRule,
  NetworkAclEntry,
  Route,
  SecurityGroupPeer,
  SecurityGroupRule,
  TransitGatewayRoute,
} from '../compile/network.ts';
import { formatCidr, type Cidr } from '../net/cidr.ts';
import { familyOf, formatIp, type Ip } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { formatPortRange, type PortRange } from '../net/port-range.ts';
import { formatProtocol } from '../net/protocol.ts';
import type { MatchField } from '../trace/decision.ts';
import { formatFamily, formatIcmpMatch, formatPeer, icmpMessage, type Scope } from './format.ts';
import type { Messages } from './messages/messages.ts';

type Rule = FirewallRule | NetworkAclEntry | SecurityGroupRule | Route | TransitGatewayRoute;

/** Says in words the fields that a decision recorded as not matching. It decides nothing itself. */
export function mismatchReason(
  rule: Rule,
  mismatches: readonly MatchField[],
  packet: Packet,
  m: Messages,
): string {
  // A rule of the other family differs in its addresses as well; that goes without saying.
  const fields = mismatches.includes('family') ? (['family'] as const) : mismatches;
  return m.mismatch.join(fields.map((field) => reasonOf(field, rule, packet, m)));
}

function reasonOf(field: MatchField, rule: Rule, packet: Packet, m: Messages): string {
  switch (field) {
    case 'protocol':
      return m.mismatch.protocol({
        packet: formatProtocol(packet.protocol),
        rule: 'protocol' in rule ? formatProtocol(rule.protocol) : '',
      });
    case 'ports':
      return 'ports' in rule ? portReason(rule.ports, packet, m) : '';
    case 'icmp':
      return 'icmp' in rule ? icmpReason(rule, packet, m) : '';
    case 'source':
      return addressReason(rule, packet.source, 'from', m);
    case 'destination':
      return addressReason(rule, packet.destination, 'to', m);
    case 'family':
      return familyReason(rule, packet, m);
    case 'reference-lost':
      return m.mismatch.referenceLost({ id: 'peer' in rule ? formatPeer(rule.peer) : '' });
    case 'reference-stale':
      return m.mismatch.referenceStale({ id: 'peer' in rule ? formatPeer(rule.peer) : '' });
    case 'host':
      return m.mismatch.host;
    case 'path':
      return m.mismatch.path;
    case 'source-ports':
      return m.mismatch.sourcePorts;
    case 'undecided':
    case 'country':
    case 'rate':
    case 'inspection':
      return m.mismatch[field];
    case 'method':
      return m.mismatch.method;
    case 'reference-unsupported':
      return m.mismatch.referenceUnsupported({ id: 'peer' in rule ? formatPeer(rule.peer) : '' });
    case 'local-preferred':
      return m.mismatch.localPreferred;
  }
}

function portReason(ports: PortRange, packet: Packet, m: Messages): string {
  const rule = formatPortRange(ports);
  if (packet.kind !== 'ports') return m.mismatch.noPort({ rule });
  const port = packet.destinationPort;
  return ports.from === ports.to ? m.mismatch.port({ port, rule }) : m.mismatch.portRange({ port, rule });
}

function icmpReason(rule: Scope, packet: Packet, m: Messages): string {
  return m.mismatch.icmp({
    packet: packet.kind === 'icmp' ? icmpMessage(packet) : formatProtocol(packet.protocol),
    rule: formatIcmpMatch(rule.protocol, rule.icmp),
  });
}

function addressReason(rule: Rule, ip: Ip, end: 'from' | 'to', m: Messages): string {
  const address = formatIp(ip);
  if ('fromPorts' in rule) return m.mismatch.address({ address, block: rule[end].text });
  if ('destination' in rule) return m.mismatch.address({ address, block: formatCidr(rule.destination) });
  if ('cidr' in rule) return m.mismatch.address({ address, block: formatCidr(rule.cidr) });
  return peerReason(rule.peer, address, m);
}

function peerReason(peer: SecurityGroupPeer, address: string, m: Messages): string {
  switch (peer.kind) {
    case 'cidr':
      return m.mismatch.address({ address, block: formatCidr(peer.cidr) });
    case 'prefix-list':
      return m.mismatch.prefixList({ address, id: peer.prefixList.id });
    case 'security-group':
      return m.mismatch.group({ address, id: peer.securityGroup.id });
    case 'stale':
      return m.mismatch.referenceStale({ id: peer.id });
  }
}

function familyReason(rule: Rule, packet: Packet, m: Messages): string {
  const packetFamily = formatFamily(familyOf(packet.source), m);
  const cidr = cidrOfRule(rule);
  if (cidr === null) return m.mismatch.familyOther({ packet: packetFamily });
  return m.mismatch.family({ rule: formatFamily(cidr.family, m), packet: packetFamily });
}

function cidrOfRule(rule: Rule): Cidr | null {
  if ('fromPorts' in rule) return null;
  if ('destination' in rule) return rule.destination;
  if ('cidr' in rule) return rule.cidr;
  return rule.peer.kind === 'cidr' ? rule.peer.cidr : null;
}
