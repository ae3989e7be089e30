import type { NetworkAclEntry } from '../compile/network.ts';
import { formatCidr } from '../net/cidr.ts';
import { familyOf } from '../net/ip.ts';
import { reversePacket, samePacket, type Packet, type TcpUdpPacket } from '../net/packet.ts';
import { formatPortRange, includesPort } from '../net/port-range.ts';
import type { Considered } from '../trace/decision.ts';
import { paragraph, type Subject, type Told } from './explanation.ts';
import { formatFamily, formatScope, icmpMessage, nameInSentence, ruleNumberOf } from './format.ts';
import { mismatchReason } from './mismatch.ts';
import { stepsBefore, type Step } from './position.ts';

type NetworkAclSubject = Subject<'network-acl'>;

/** A network ACL: which entry decided, and why a reply needs one of its own. */
export function tellNetworkAcl(subject: NetworkAclSubject): Told {
  const { decision, at, m } = subject;
  const { direction, decidedBy, verdict, subnetId } = decision;
  const step = m.networkAcl.step({ leg: at.leg, direction, subnet: subnetId });
  if (verdict === 'note') {
    const { chipNotEvaluated: chip, notEvaluated: sentence } = m.networkAcl;
    return { step, chip, sentence, why: '' };
  }
  const rule = ruleNumberOf(decidedBy);
  const chip = m.networkAcl.chip({ direction, rule, action: decidedBy.action });
  const why = verdict === 'deny' || verdict === 'drop' ? whyDenied(subject) : '';
  return { step, chip, sentence: tellEntry(subject), why };
}

function tellEntry({ hop, decision, m }: NetworkAclSubject): string {
  const { decidedBy, direction, considered } = decision;
  if (decidedBy.ruleNumber === '*') {
    const numbered = considered.filter(({ rule }) => rule.ruleNumber !== '*');
    if (numbered.length === 0) return m.networkAcl.closedWithoutRules({ direction });
    const family = formatFamily(familyOf(hop.packetIn.source), m);
    return numbered.every(({ mismatches }) => mismatches.includes('family'))
      ? m.networkAcl.closedForFamily({ direction, family })
      : m.networkAcl.closed;
  }
  const words = {
    rule: ruleNumberOf(decidedBy),
    scope: formatScope(decidedBy, m),
    direction,
    peer: formatCidr(decidedBy.cidr),
  };
  return decidedBy.action === 'allow' ? m.networkAcl.allowed(words) : m.networkAcl.denied(words);
}

function whyDenied(subject: NetworkAclSubject): string {
  const { hop, decision, at, m } = subject;
  const { considered, decidedBy } = decision;
  const isOtherFamily =
    considered.length > 1 &&
    considered.every(({ rule, mismatches }) => rule.ruleNumber === '*' || mismatches.includes('family'));
  if (isOtherFamily) {
    return m.networkAcl.otherFamily({ family: formatFamily(familyOf(hop.packetIn.source), m) });
  }
  if (at.leg === 'response') return whyReplyDenied(subject);
  if (decidedBy.ruleNumber !== '*') return m.networkAcl.firstMatchDecides;
  return nearMiss(considered, hop.packetIn, subject);
}

function whyReplyDenied(subject: NetworkAclSubject): string {
  const { hop, decision, m } = subject;
  const request = requestThroughSameAcl(subject);
  const stateless =
    request === undefined
      ? m.networkAcl.statelessAnyway
      : m.networkAcl.stateless({ direction: decision.direction, step: request.number });
  switch (hop.packetIn.kind) {
    case 'ports':
      return paragraph(stateless, ...portSentences(subject, hop.packetIn));
    case 'icmp': {
      const reply = icmpMessage(hop.packetIn);
      const asked = reversePacket(hop.packetIn);
      const message =
        asked.kind === 'icmp' ? m.networkAcl.replyMessage({ reply, request: icmpMessage(asked) }) : '';
      return paragraph(stateless, message);
    }
    case 'other':
      return stateless;
  }
}

/** The step at which this network ACL let the request of this very reply pass. */
function requestThroughSameAcl({ hop, decision, at }: NetworkAclSubject): Step | undefined {
  const request = reversePacket(hop.packetIn);
  return stepsBefore(at).find(({ leg, hop: earlier }) => {
    const met = earlier.decision;
    return (
      leg === 'request' &&
      met.kind === 'network-acl' &&
      met.networkAcl.id === decision.networkAcl.id &&
      met.subnetId === decision.subnetId &&
      met.direction !== decision.direction &&
      samePacket(earlier.packetIn, request)
    );
  });
}

function portSentences(subject: NetworkAclSubject, packet: TcpUdpPacket): readonly string[] {
  const { decision, at, m } = subject;
  const { considered, decidedBy, direction } = decision;
  const port = packet.destinationPort;
  if (decidedBy.ruleNumber !== '*') {
    const words = { rule: ruleNumberOf(decidedBy), ports: formatPortRange(decidedBy.ports), port };
    return [whereReplyGoes(subject, packet), m.networkAcl.denyCoversPort(words)];
  }
  const forService = considered.find(
    ({ rule, mismatches }) =>
      rule.action === 'allow' &&
      onlyField(mismatches) === 'ports' &&
      includesPort(rule.ports, packet.sourcePort),
  );
  const servicePortSentence =
    forService === undefined
      ? ''
      : m.networkAcl.ruleForServicePort({ rule: ruleNumberOf(forService.rule), port: packet.sourcePort });
  const covers = considered.find(
    ({ rule, mismatches }) =>
      rule.ruleNumber !== '*' && mismatches.length > 0 && !mismatches.includes('ports'),
  );
  const last =
    covers === undefined
      ? m.networkAcl.noRuleCoversPort({ direction, port })
      : nearMissOf(covers, packet, subject);
  return [whereReplyGoes(subject, packet), servicePortSentence, last, rangeSentence(subject, at, packet)];
}

function whereReplyGoes({ at, m }: NetworkAclSubject, packet: TcpUdpPacket): string {
  const words = { port: packet.destinationPort, servicePort: packet.sourcePort };
  const asked = at.trace.connections[at.connection]?.packet;
  if (asked?.kind === 'ports' && asked.sourcePort === packet.destinationPort) {
    return m.networkAcl.replyToClient(words);
  }
  for (const { hop } of stepsBefore(at)) {
    const { decision } = hop;
    if (decision.kind !== 'nat' && decision.kind !== 'host') continue;
    const outside = decision.translation?.outside;
    if (outside?.kind === 'ports' && outside.sourcePort === packet.destinationPort) {
      return m.networkAcl.replyToNat({ ...words, nat: nameInSentence(hop.component, m) });
    }
  }
  return m.networkAcl.replyToClient(words);
}

function rangeSentence({ m }: NetworkAclSubject, at: NetworkAclSubject['at'], packet: TcpUdpPacket): string {
  const { sourcePorts } = at.trace.flow;
  const port = packet.destinationPort;
  if (sourcePorts.from === sourcePorts.to || !includesPort(sourcePorts, port)) return '';
  const asked = at.trace.connections[at.connection]?.packet;
  if (asked?.kind !== 'ports' || asked.sourcePort !== port) return '';
  return m.networkAcl.portInRange({ port, range: formatPortRange(sourcePorts) });
}

/** The first numbered rule that failed on one field alone, if any. */
function nearMiss(
  considered: readonly Considered<NetworkAclEntry>[],
  packet: Packet,
  subject: NetworkAclSubject,
): string {
  const nearest = considered.find(
    ({ rule, mismatches }) => rule.action === 'allow' && onlyField(mismatches) !== undefined,
  );
  return nearest === undefined ? '' : nearMissOf(nearest, packet, subject);
}

function nearMissOf(
  { rule, mismatches }: Considered<NetworkAclEntry>,
  packet: Packet,
  { m }: NetworkAclSubject,
): string {
  const reason = mismatchReason(rule, mismatches, packet, m);
  return m.networkAcl.nearMiss({ rule: ruleNumberOf(rule), reason });
}

function onlyField<Field>(mismatches: readonly Field[]): Field | undefined {
  return mismatches.length === 1 ? mismatches[0] : undefined;
}
