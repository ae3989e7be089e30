import type { ComponentRef } from '../compile/component.ts';
import type {
  Direction,
  NetworkAclEntry,
  Route,
  SecurityGroupPeer,
  SecurityGroupRule,
} from '../compile/network.ts';
import { formatCidr } from '../net/cidr.ts';
import { formatIcmp, type IcmpMatch } from '../net/icmp.ts';
import { familyOf, formatIp, type IpFamily } from '../net/ip.ts';
import { formatEndpoint, type Packet } from '../net/packet.ts';
import { formatPortRange, type PortRange } from '../net/port-range.ts';
import { ALL_PROTOCOLS, formatProtocol, hasPorts, ICMPV6, isIcmp, type Protocol } from '../net/protocol.ts';
import type { Messages } from './messages/messages.ts';

/** `10.0.1.10:49152`, or the address alone where the protocol has no ports. */
export function formatSource(packet: Packet): string {
  return packet.kind === 'ports' ? formatEndpoint(packet.source, packet.sourcePort) : formatIp(packet.source);
}

export function formatDestination(packet: Packet): string {
  return packet.kind === 'ports'
    ? formatEndpoint(packet.destination, packet.destinationPort)
    : formatIp(packet.destination);
}

/** What the packet asks for: `tcp 3306`, `icmp echo-request`, `gre`. */
export function serviceOf(packet: Packet): string {
  const protocol = formatProtocol(packet.protocol);
  if (packet.kind === 'ports') return `${protocol} ${packet.destinationPort}`;
  return packet.kind === 'icmp' ? `${protocol} ${icmpMessage(packet)}` : protocol;
}

export function icmpMessage(packet: Extract<Packet, { kind: 'icmp' }>): string {
  return formatIcmp(familyOf(packet.source), packet.icmpType, packet.icmpCode);
}

/** The traffic a rule is about. */
export interface Scope {
  readonly protocol: Protocol;
  readonly ports: PortRange;
  readonly icmp: IcmpMatch;
}

/** `tcp 1024-65535`, `icmp echo-request`, `all traffic`. */
export function formatScope({ protocol, ports, icmp }: Scope, m: Messages): string {
  if (protocol === ALL_PROTOCOLS) return m.words.allTraffic;
  const name = formatProtocol(protocol);
  if (hasPorts(protocol)) return m.words.ports({ protocol: name, ports: formatPortRange(ports) });
  if (!isIcmp(protocol)) return name;
  if (icmp.type === -1) return m.words.anyIcmp({ protocol: name });
  return `${name} ${formatIcmpMatch(protocol, icmp)}`;
}

/** The ports or ICMP types of a rule, for a table: `3306`, `echo-request`, `all`. */
export function formatScopePorts({ protocol, ports, icmp }: Scope, m: Messages): string {
  if (hasPorts(protocol)) {
    const text = formatPortRange(ports);
    return text === 'all' ? m.words.all : text;
  }
  if (!isIcmp(protocol) || icmp.type === -1) return m.words.all;
  return formatIcmpMatch(protocol, icmp);
}

export function formatIcmpMatch(protocol: Protocol, { type, code }: IcmpMatch): string {
  return formatIcmp(protocol === ICMPV6 ? 6 : 4, type, code === -1 ? 0 : code);
}

export function formatRuleProtocol(protocol: Protocol, m: Messages): string {
  return protocol === ALL_PROTOCOLS ? m.words.all : formatProtocol(protocol);
}

export function formatPeer(peer: SecurityGroupPeer): string {
  switch (peer.kind) {
    case 'cidr':
      return formatCidr(peer.cidr);
    case 'prefix-list':
      return peer.prefixList.id;
    case 'security-group':
      return peer.securityGroup.id;
    case 'stale':
      return peer.id;
  }
}

/** A security group rule as a sentence names it: by its id, or by its place where AWS has not given it one. */
export function nameRule({ id, securityGroupId }: SecurityGroupRule, m: Messages): string {
  return nameRuleId(id, securityGroupId, m);
}

export function nameRuleId(id: string, group: string, m: Messages): string {
  const made = placeOf(id, group);
  if (made === null) return m.words.rule({ id, group });
  const { direction, place } = made;
  return place === null
    ? m.words.defaultRule({ direction, group })
    : m.words.ruleByPlace({ direction, place, group });
}

/** A rule in a table that already says its group and direction: `sgr-1`, or `1` by its place. */
export function shortRuleName({ id, securityGroupId }: SecurityGroupRule, m: Messages): string {
  const made = placeOf(id, securityGroupId);
  if (made === null) return id;
  return made.place === null ? m.words.defaultRuleShort : String(made.place);
}

/** What an id that was made up for a rule says: its place in the list from 1, or null for a rule that AWS makes. */
function placeOf(id: string, group: string): { direction: Direction; place: number | null } | null {
  if (!id.startsWith(`${group}/`)) return null;
  const [direction, place] = id.slice(group.length + 1).split('/');
  if (direction !== 'inbound' && direction !== 'outbound') return null;
  return { direction, place: /^\d+$/.test(place ?? '') ? Number(place) + 1 : null };
}

/** `10.0.0.0/16 → local` */
export function formatRoute(route: Route, m: Messages): string {
  const text = m.routeTable.chip({ destination: formatCidr(route.destination), target: route.via });
  if (route.prefixList === null) return text;
  return m.routeTable.viaPrefixList({ route: text, prefixList: route.prefixList.id });
}

export function formatFamily(family: IpFamily, m: Messages): string {
  return m.words.family({ family });
}

/** A component inside a sentence: `network ACL private`, `the internet`. */
export function nameInSentence(ref: ComponentRef, m: Messages): string {
  return standsAlone(ref) ? m.words.alone(ref) : m.words.named(ref);
}

/** A component as a title: `Network ACL private`, `Internet`. */
export function titleOf(ref: ComponentRef, m: Messages): string {
  const name = m.words.component[ref.type];
  return standsAlone(ref) ? name : m.words.title({ name, id: ref.id });
}

/** The internet and the resolver are known by what they are. */
function standsAlone(ref: ComponentRef): boolean {
  return ref.type === 'internet' || ref.type === 'resolver';
}

/** The rule number as text: `100`, `*`. */
export function ruleNumberOf(entry: NetworkAclEntry): string {
  return String(entry.ruleNumber);
}

/** 11,849: digits in groups of three. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
