import type { SecurityGroupRule } from '../compile/network.ts';
import { formatIp } from '../net/ip.ts';
import { samePacket } from '../net/packet.ts';
import { decidingRule, type Considered } from '../trace/decision.ts';
import type { TrackedFlow } from '../trace/state.ts';
import { paragraph, type Subject, type Told } from './explanation.ts';
import { formatPeer, formatScope, formatScopePorts, nameInSentence, nameRule } from './format.ts';
import { mismatchReason } from './mismatch.ts';
import { stepsBefore } from './position.ts';
import { tellCauses } from './stop.ts';

type SecurityGroupSubject = Subject<'security-group'>;

/** Security groups: which rule or remembered flow let the packet pass, or why none did. */
export function tellSecurityGroup(subject: SecurityGroupSubject): Told {
  const { decision, at, m } = subject;
  const { direction, networkInterface, decidedBy, verdict } = decision;
  const step = m.securityGroup.step({ leg: at.leg, direction, host: networkInterface.ref.id });
  if (verdict === 'deny' || verdict === 'drop') return { step, ...tellDenial(subject) };
  const rule = decidingRule(decision);
  if (rule !== null) {
    const told = tellRule(subject, rule);
    return { step, ...told, why: paragraph(neighbours(subject), told.why) };
  }
  if (decidedBy !== null && 'packet' in decidedBy) return { step, ...tellReply(subject, decidedBy) };
  const { chipPasses, passes: sentence } = m.securityGroup;
  return { step, chip: chipPasses({ direction }), sentence, why: '' };
}

function tellRule({ decision, at, m }: SecurityGroupSubject, rule: SecurityGroupRule): Omit<Told, 'step'> {
  const { direction, flow } = decision;
  const peer = formatPeer(rule.peer);
  const scope = formatScope(rule, m);
  const ports = formatScopePorts(rule, m);
  const short =
    scope === m.words.allTraffic
      ? scope
      : m.securityGroup.chipScope({ ports: ports === m.words.all ? scope : ports, direction, peer });
  const chip = m.securityGroup.chipAllowed({ direction, scope: short });
  const words = { rule: nameRule(rule, m), scope, direction, peer };
  if (at.leg === 'response' && flow?.tracking === 'untracked' && flow.direction !== direction) {
    return { chip, sentence: m.securityGroup.replyUntracked(words), why: '' };
  }
  return { chip, sentence: m.securityGroup.allowed(words), why: memoryOf(flow, direction, m) };
}

/** Between two interfaces of one subnet nothing but their groups is asked (EV-5). */
function neighbours({ hop, decision, at, m }: SecurityGroupSubject): string {
  const before = at.trace.connections[at.connection]?.[at.leg]?.hops[at.index - 1];
  const isDirect =
    decision.direction === 'inbound' &&
    before?.decision.kind === 'security-group' &&
    before.subnetId === hop.subnetId;
  return isDirect && hop.subnetId !== null ? m.securityGroup.sameSubnet({ subnet: hop.subnetId }) : '';
}

function memoryOf(flow: TrackedFlow | null, direction: string, m: SecurityGroupSubject['m']): string {
  if (flow?.direction !== direction) return '';
  switch (flow.tracking) {
    case 'tracked':
      return m.securityGroup.willTrack;
    case 'auto-tracked':
      return m.securityGroup.willAutoTrack;
    case 'untracked':
      return m.securityGroup.willNotTrack;
  }
}

function tellReply({ at, decision, m }: SecurityGroupSubject, flow: TrackedFlow): Omit<Told, 'step'> {
  const opened = stepsBefore(at).find(({ hop }) => {
    const met = hop.decision;
    return (
      met.kind === 'security-group' &&
      met.networkInterface.id === decision.networkInterface.id &&
      met.direction === flow.direction &&
      met.flow !== null &&
      samePacket(met.flow.packet, flow.packet)
    );
  });
  const sentence = m.securityGroup.replyTracked({ direction: flow.direction, step: opened?.number ?? null });
  return { chip: m.securityGroup.chipTracked, sentence, why: m.securityGroup.replyTrackedWhy };
}

function tellDenial(subject: SecurityGroupSubject): Omit<Told, 'step'> {
  const { decision, m } = subject;
  const { direction, groups, considered, code } = decision;
  if (code === 'SG_HAS_NO_RULES' || considered.length === 0) {
    return {
      chip: m.securityGroup.chipNoRules({ direction }),
      sentence: m.securityGroup.noRules({ direction, groups: groups.length }),
      why: m.securityGroup.allowOnly,
    };
  }
  return {
    chip: m.securityGroup.chipDenied({ direction }),
    sentence: m.securityGroup.denied({ direction, count: considered.length }),
    why: paragraph(
      referenceSentence(subject) || tellCauses(subject.hop, m),
      translatedSource(subject),
      nearMiss(subject),
      groups.length > 1 ? m.securityGroup.bothGroups({ count: groups.length }) : '',
      m.securityGroup.allowOnly,
    ),
  };
}

/** The rule that would have matched if it did not name a group. */
function referenceSentence(subject: SecurityGroupSubject): string {
  const { decision, at, m } = subject;
  const lost = withOnly(decision.considered, 'reference-lost');
  if (lost !== undefined) {
    const middle = stepsBefore(at).find(({ hop }) =>
      ['nat', 'host', 'gateway', 'firewall'].includes(hop.decision.kind),
    );
    return m.securityGroup.referenceLost({
      rule: nameRule(lost.rule, m),
      group: formatPeer(lost.rule.peer),
      through:
        middle === undefined
          ? m.securityGroup.referenceLostSomewhere
          : nameInSentence(middle.hop.component, m),
    });
  }
  const uncarried = withOnly(decision.considered, 'reference-unsupported');
  if (uncarried !== undefined) {
    return m.securityGroup.referenceUnsupported({
      rule: nameRule(uncarried.rule, m),
      group: formatPeer(uncarried.rule.peer),
    });
  }
  const stale = withOnly(decision.considered, 'reference-stale');
  if (stale === undefined) return '';
  return m.securityGroup.referenceStale({
    rule: nameRule(stale.rule, m),
    group: formatPeer(stale.rule.peer),
  });
}

function withOnly(
  considered: readonly Considered<SecurityGroupRule>[],
  field: 'reference-lost' | 'reference-stale' | 'reference-unsupported',
): Considered<SecurityGroupRule> | undefined {
  return considered.find(({ mismatches }) => mismatches.length === 1 && mismatches[0] === field);
}

/** The sender's address was translated on the way, and a rule fails on the source alone. */
function translatedSource({ hop, decision, at, m }: SecurityGroupSubject): string {
  if (decision.direction !== 'inbound' || at.leg !== 'request') return '';
  const failsOnSource = decision.considered.some(
    ({ mismatches }) => mismatches.length === 1 && mismatches[0] === 'source',
  );
  const translated = stepsBefore(at).find(
    ({ hop: { packetIn, packetOut } }) => packetIn.source !== packetOut.source,
  );
  if (!failsOnSource || translated === undefined) return '';
  return m.securityGroup.translatedSource({
    source: formatIp(hop.packetIn.source),
    original: formatIp(translated.hop.packetIn.source),
    by: nameInSentence(translated.hop.component, m),
  });
}

function nearMiss({ hop, decision, m }: SecurityGroupSubject): string {
  const nearest = decision.considered.find(
    ({ mismatches }) => mismatches.length === 1 && !mismatches[0]?.startsWith('reference-'),
  );
  if (nearest === undefined) return '';
  const reason = mismatchReason(nearest.rule, nearest.mismatches, hop.packetIn, m);
  return m.securityGroup.nearMiss({ rule: nameRule(nearest.rule, m), reason });
}
