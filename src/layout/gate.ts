import type { Hop } from '../trace/trace.ts';
import type { Direction, SecurityGroupPeer, SecurityGroupRule } from '../compile/network.ts';
import { formatCidr } from '../net/cidr.ts';
import { formatIp } from '../net/ip.ts';
import { formatEndpoint, samePacket, type Packet } from '../net/packet.ts';
import { formatPortRange } from '../net/port-range.ts';
import { formatProtocol, hasPorts } from '../net/protocol.ts';
import { shortName } from './short-name.ts';
import type { Box, Point } from './geometry.ts';
import type { Label } from './label.ts';
import type { MapKey } from './keys.ts';

/** A hop as the player counts them. */
export interface HopPosition {
  readonly connection: number;
  readonly leg: 'request' | 'response';
  readonly hop: number;
}

type GateKind =
  | 'security-group'
  | 'network-acl'
  | 'route-table'
  | 'gateway'
  | 'nat-gateway'
  | 'load-balancer'
  | 'firewall'
  | 'web-acl'
  | 'distribution'
  | 'name'
  | 'gateway-load-balancer'
  | 'endpoint'
  | 'network-interface'
  | 'host'
  | 'place'
  | 'resolver';

/** Ghost: the packet stopped earlier and never came here. */
export type GateState = 'allow' | 'deny' | 'unknown' | 'ghost';

/** What there is to say beside a gate; the page puts it in words. */
export interface GateText {
  readonly kind: GateKind;
  readonly state: GateState;
  /** The id of what decides. */
  readonly name: string;
  readonly direction: Direction | null;
  /** The rule number, rule id, destination or translated address that decided; null where there is none. */
  readonly rule: string | null;
  /** What that rule allows, in signs: `tcp 3306 ← sg-app`; null where the rule's name says enough. */
  readonly summary: string | null;
  /** Where a route leads, as the user wrote it; null for other gates. */
  readonly via: string | null;
  /** A security group lets it pass because it remembers the flow. */
  readonly isRemembered: boolean;
}

/** One decision on the path. */
export interface Gate extends GateText {
  readonly position: HopPosition;
  readonly at: Point;
  /** What it belongs to, for its border or ring. */
  readonly owner: MapKey;
  readonly label: GateLabel | null;
}

/** The words beside a gate, in one line or two, and where they stand. */
export interface GateLabel {
  readonly lines: readonly Label[];
  readonly box: Box;
  /** Other things stand between label and gate: a thin line leads over. */
  readonly leader: readonly [Point, Point] | null;
}

export function gateText(hop: Hop): GateText {
  return {
    kind: kindOf(hop),
    state: stateOf(hop),
    direction: hop.direction,
    ...namesOf(hop),
  };
}

function kindOf({ decision }: Hop): GateKind {
  switch (decision.kind) {
    case 'route':
    case 'transit-route':
      return 'route-table';
    case 'nat':
      return 'nat-gateway';
    case 'crossing':
      return 'gateway';
    default:
      return decision.kind;
  }
}

function stateOf({ decision, hypothetical }: Hop): GateState {
  if (hypothetical) return 'ghost';
  // An HTTP answer: no packet is dropped, and the request goes no further.
  if (decision.kind === 'web-acl' && decision.status !== null) return 'deny';
  if (decision.code === null) return 'allow';
  return decision.verdict === 'unknown' ? 'unknown' : 'deny';
}

function namesOf(hop: Hop): Pick<GateText, 'name' | 'rule' | 'summary' | 'via' | 'isRemembered'> {
  const { decision, component } = hop;
  const plain = { name: component.id, rule: null, summary: null, via: null, isRemembered: false };
  switch (decision.kind) {
    case 'network-acl':
      return { ...plain, name: shortName(decision.networkAcl), rule: String(decision.decidedBy.ruleNumber) };
    case 'security-group': {
      const { decidedBy } = decision;
      const name = decision.groups.map(shortName).join(', ');
      if (decidedBy === null) return { ...plain, name };
      if ('kind' in decidedBy) return { ...plain, name, isRemembered: true };
      const group = decision.groups.find((it) => it.id === decidedBy.securityGroupId);
      const summary = summaryOf(decidedBy, decision.direction);
      return { ...plain, name: group === undefined ? name : shortName(group), rule: decidedBy.id, summary };
    }
    case 'route': {
      const route = decision.decidedBy;
      const name = shortName(decision.routeTable);
      return route === null
        ? { ...plain, name }
        : { ...plain, name, rule: formatCidr(route.destination), via: route.via };
    }
    case 'transit-route': {
      const route = decision.decidedBy;
      if (route === null) return plain;
      return { ...plain, rule: formatCidr(route.destination), via: route.attachment?.id ?? null };
    }
    case 'gateway':
    case 'nat':
    case 'host':
      return { ...plain, rule: translated(hop.packetIn, hop.packetOut) };
    case 'firewall':
      return { ...plain, rule: decision.decidedBy?.id ?? decision.byDefault };
    case 'web-acl':
      return { ...plain, rule: decision.decidedBy?.id ?? null };
    case 'load-balancer':
      return { ...plain, rule: decision.target?.id ?? null };
    case 'gateway-load-balancer':
      return { ...plain, rule: decision.part === 'encapsulate' ? (decision.target?.id ?? null) : null };
    case 'crossing':
    case 'endpoint':
    case 'network-interface':
    case 'place':
    case 'resolver':
    case 'name':
    case 'distribution':
      return plain;
  }
}

/** A security group rule in signs, which read the same in every language. */
function summaryOf(rule: SecurityGroupRule, direction: Direction): string {
  const { protocol, ports, peer } = rule;
  const what = hasPorts(protocol)
    ? `${formatProtocol(protocol)} ${formatPortRange(ports)}`
    : formatProtocol(protocol);
  return `${what} ${direction === 'inbound' ? '←' : '→'} ${peerName(peer)}`;
}

function peerName(peer: SecurityGroupPeer): string {
  switch (peer.kind) {
    case 'cidr':
      return formatCidr(peer.cidr);
    case 'prefix-list':
      return peer.prefixList.id;
    case 'security-group':
      return shortName(peer.securityGroup);
    case 'stale':
      return peer.id;
  }
}

/** The address that a translator wrote; null where it wrote none. */
function translated(before: Packet, after: Packet): string | null {
  if (samePacket(before, after)) return null;
  const isPorts = after.kind === 'ports' && before.kind === 'ports';
  if (before.source !== after.source) {
    return isPorts && after.sourcePort !== before.sourcePort
      ? formatEndpoint(after.source, after.sourcePort)
      : formatIp(after.source);
  }
  return isPorts && after.destinationPort !== before.destinationPort
    ? formatEndpoint(after.destination, after.destinationPort)
    : formatIp(after.destination);
}
