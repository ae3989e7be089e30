import type {
  Direction,
  NetworkInterface,
  SecurityGroup,
  SecurityGroupRule,
  Vpc,
} from '../compile/network.ts';
import { isVpcOriginInterface } from '../compile/distribution.ts';
import { isOriginFacing } from '../compile/prefix-list.ts';
import { contains } from '../net/cidr.ts';
import { familyOf, type Ip } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import type { PortRange } from '../net/port-range.ts';
import { TCP, UDP } from '../net/protocol.ts';
import { ALLOW, deny, type Passing, type Stopping } from './answer.ts';
import type { ExplanationCode } from './codes.ts';
import type { Considered, SecurityGroupDecision } from './decision.ts';
import type { Identity } from './journal.ts';
import {
  DESTINATION,
  EVERY_PORT,
  FAMILY,
  fieldsOf,
  MATCHES,
  narrowedPorts,
  REFERENCE_LOST,
  REFERENCE_STALE,
  REFERENCE_UNSUPPORTED,
  SOURCE,
  transportMismatch,
} from './match.ts';
import { ownerOf } from './ownership.ts';
import type { TrackedFlow } from './state.ts';
import { allowsEveryone, answersFreely } from './tracking.ts';

/** Alone, they say why a rule that names a group does not match. */
const REFERENCES: ReadonlySet<number> = new Set([REFERENCE_LOST, REFERENCE_STALE, REFERENCE_UNSUPPORTED]);

const NO_RULES = deny('SG_HAS_NO_RULES');
const MISMATCH = deny('ENI_SG_RULES_MISMATCH');
const REFERENCE_GONE = deny('ENI_SG_RULES_MISMATCH', ['SG_REFERENCES_NOT_PRESERVED']);
const PRESERVED = deny('ENI_SG_RULES_MISMATCH', ['ELBV2_SOURCE_ADDRESS_PRESERVATION']);
const REFERENCE_UNCARRIED = deny('ENI_SG_RULES_MISMATCH', ['SG_REFERENCING_SUPPORT']);
const REFERENCE_UNKNOWN = deny('ENI_SG_RULES_MISMATCH', ['UNKNOWN_PEERED_SGS']);
const REFERENCE_INVALID = deny('ENI_SG_RULES_MISMATCH', ['X_SG_REFERENCE_INVALID']);

/** What the walk knows when it asks a security group. */
export interface SecurityGroupQuestion {
  readonly networkInterface: NetworkInterface;
  readonly direction: Direction;
  readonly packet: Packet;
  /** A flow that this interface remembers and to which the packet belongs; undefined for a new flow. */
  readonly remembered: TrackedFlow | undefined;
  /** Whether every hop since the interface that owns the source address kept the identity of its groups (SG-18b). */
  readonly identity: Identity;
  /** The load balancer's node whose groups the packet carries in place of its source's (NLB-5); null without one. */
  readonly sender: NetworkInterface | null;
}

/**
 * The groups of an interface are one set of allow rules; any match lets a new flow pass, and its replies need none
 * (SG-2, SG-19). A flow that its rules let through freely both ways is not remembered: its replies pass by rule (SG-20).
 * No rule at all in that direction denies with SG_HAS_NO_RULES, else no match with ENI_SG_RULES_MISMATCH (XPL-3).
 * AWS: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
 */
export function decideSecurityGroups(question: SecurityGroupQuestion): SecurityGroupDecision {
  const { networkInterface, direction, packet, remembered } = question;
  if (remembered !== undefined && remembered.tracking !== 'untracked') {
    return decided(question, ALLOW, remembered, [], remembered, EVERY_PORT);
  }
  const rules = networkInterface.rules[direction];
  const considered: Considered<SecurityGroupRule>[] = [];
  const family = familyOf(packet.source);
  let samePorts = EVERY_PORT;
  let decidedBy: SecurityGroupRule | null = null;
  let openToAll = false;
  let seen = MATCHES;
  for (const rule of rules) {
    const mismatch = mismatchOf(rule, question);
    considered.push({ rule, mismatches: fieldsOf(mismatch) });
    samePorts = narrowedPorts(samePorts, rule, mismatch, packet);
    if (mismatch === MATCHES) {
      decidedBy ??= rule;
      openToAll ||= allowsEveryone(rule, family);
    } else if (REFERENCES.has(mismatch)) seen |= mismatch;
  }
  const exempt =
    direction === 'inbound' && networkInterface.interfaceType === 'ec2_instance_connect_endpoint';
  const answer = decidedBy !== null || exempt ? ALLOW : denial(rules.length, seen, question);
  const flow = remembered ?? openedFlow(question, decidedBy, openToAll);
  return decided(question, answer, decidedBy, considered, flow, samePorts);
}

function decided(
  { networkInterface, direction }: SecurityGroupQuestion,
  answer: Passing | Stopping,
  decidedBy: SecurityGroupRule | TrackedFlow | null,
  considered: readonly Considered<SecurityGroupRule>[],
  flow: TrackedFlow,
  samePorts: PortRange,
): SecurityGroupDecision {
  const { causes, notes } = answer;
  const kind = 'security-group';
  const groups = networkInterface.securityGroups;
  return answer.code === null
    ? {
        verdict: answer.verdict,
        code: null,
        causes,
        notes,
        kind,
        networkInterface,
        direction,
        groups,
        decidedBy,
        considered,
        flow,
        samePorts,
      }
    : {
        verdict: answer.verdict,
        code: answer.code,
        causes,
        notes,
        kind,
        networkInterface,
        direction,
        groups,
        decidedBy,
        considered,
        flow,
        samePorts,
      };
}

/** Whether a rule would let the packet in if it came from the load balancer, which hands it on under its client's address. */
function meansNode({ networkInterface, direction, packet, sender }: SecurityGroupQuestion): boolean {
  const node = sender?.primaryIpv4 ?? null;
  if (direction !== 'inbound' || node === null) return false;
  return networkInterface.rules.inbound.some(
    (rule) =>
      rule.peer.kind === 'cidr' &&
      contains(rule.peer.cidr, node) &&
      transportMismatch(rule, packet) === MATCHES,
  );
}

function denial(ruleCount: number, seen: number, question: SecurityGroupQuestion) {
  if (ruleCount === 0) return NO_RULES;
  if (meansNode(question)) return PRESERVED;
  if ((seen & REFERENCE_LOST) !== 0) return REFERENCE_GONE;
  if ((seen & REFERENCE_UNSUPPORTED) !== 0) return REFERENCE_UNCARRIED;
  if ((seen & REFERENCE_STALE) === 0) return MISMATCH;
  return isInUnknownVpc(question) ? REFERENCE_UNKNOWN : REFERENCE_INVALID;
}

/** The other end is in a peered VPC that the document does not describe, so its groups are not known (XPL-4). */
function isInUnknownVpc({ networkInterface, direction, packet }: SecurityGroupQuestion): boolean {
  const address = direction === 'inbound' ? packet.source : packet.destination;
  return networkInterface.subnet.vpc.peerings.some(({ sides }) =>
    sides.some(({ vpc, cidrs }) => vpc === null && cidrs.some((block) => contains(block, address))),
  );
}

function openedFlow(
  { networkInterface, direction, packet }: SecurityGroupQuestion,
  rule: SecurityGroupRule | null,
  openToAll: boolean,
): TrackedFlow {
  const trackable = packet.protocol === TCP || packet.protocol === UDP;
  const untracked = trackable && openToAll && answersFreely(networkInterface, direction, packet);
  return {
    kind: 'tracked-flow',
    networkInterfaceId: networkInterface.id,
    direction,
    packet,
    openedBy: rule === null ? null : { securityGroupId: rule.securityGroupId, ruleId: rule.id },
    tracking: untracked ? 'untracked' : 'tracked',
  };
}

function mismatchOf(rule: SecurityGroupRule, question: SecurityGroupQuestion): number {
  const { direction, packet } = question;
  const inbound = direction === 'inbound';
  const address = inbound ? packet.source : packet.destination;
  const wrongPeer = inbound ? SOURCE : DESTINATION;
  const transport = transportMismatch(rule, packet);
  const { peer } = rule;
  switch (peer.kind) {
    case 'cidr':
      if (contains(peer.cidr, address)) return transport;
      return transport | (peer.cidr.family === familyOf(address) ? wrongPeer : FAMILY);
    case 'prefix-list':
      return peer.prefixList.entries.some((entry) => contains(entry, address)) ||
        (inbound && isOriginFacing(peer.prefixList) && isFromVpcOrigin(question))
        ? transport
        : transport | wrongPeer;
    case 'security-group':
      if (inbound && question.sender?.securityGroups.includes(peer.securityGroup) === true) return transport;
      return transport | (inbound ? inboundReference : outboundReference)(question, peer.securityGroup);
    case 'stale':
      return transport | REFERENCE_STALE;
  }
}

/** CF-4: the list of CloudFront's addresses stands for its interfaces in the VPC as well. */
function isFromVpcOrigin({ networkInterface, packet }: SecurityGroupQuestion): boolean {
  const owner = ownerOf(networkInterface.subnet.vpc, packet.source);
  return owner?.kind === 'network-interface' && isVpcOriginInterface(owner);
}

/** A reference to the sender's group: what joins two VPCs may carry it, or not (PCX-14, PCX-15). */
function inboundReference(
  { networkInterface, identity, packet }: SecurityGroupQuestion,
  group: SecurityGroup,
): number {
  if (!carries(identity.vpc ?? networkInterface.subnet.vpc, packet.source, group)) return SOURCE;
  return lostBit(identity.lost);
}

function lostBit(lost: ExplanationCode | null): number {
  if (lost === null) return MATCHES;
  if (lost === 'SG_REFERENCING_SUPPORT') return REFERENCE_UNSUPPORTED;
  return lost === 'X_SG_REFERENCE_INVALID' ? REFERENCE_STALE : REFERENCE_LOST;
}

/**
 * A reference to the receiver's group matches by the destination's address alone: ASSUMPTION A-31 (SG-18e). In another
 * VPC only where an active peering connection of the same Region leads there (PCX-14, PCX-15).
 */
function outboundReference(
  { networkInterface, packet }: SecurityGroupQuestion,
  group: SecurityGroup,
): number {
  const { vpc } = networkInterface.subnet;
  const address = packet.destination;
  if (carries(vpc, address, group)) return MATCHES;
  const isPeered = vpc.peerings.some(
    ({ state, interRegion, sides }) =>
      state === 'active' &&
      !interRegion &&
      sides.some((side) => side.vpc !== null && side.vpc !== vpc && carries(side.vpc, address, group)),
  );
  if (isPeered) return MATCHES;
  return group.vpc !== vpc && carries(group.vpc, address, group) ? REFERENCE_STALE : DESTINATION;
}

/** Whether the address is a private one of an interface that carries the group (SG-15, A-27). */
function carries(vpc: Vpc, address: Ip, group: SecurityGroup): boolean {
  const owner = ownerOf(vpc, address);
  return owner?.kind === 'network-interface' && owner.securityGroups.includes(group);
}
