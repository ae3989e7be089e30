import type { ComponentRef } from '../compile/component.ts';
import type { Direction } from '../compile/network.ts';
import type { Language } from '../model/text.ts';
import { reversePacket, samePacket, type Packet } from '../net/packet.ts';
import { formatProtocol } from '../net/protocol.ts';
import type { TrackedFlow, Tracking, Translation } from '../trace/state.ts';
import type { Trace } from '../trace/trace.ts';
import { formatDestination, formatSource, nameRuleId } from './format.ts';
import { connectionTableMessages } from './messages/connection-table.ts';
import { messagesIn, type Messages } from './messages/messages.ts';
import { stepNumber, stepsOf, type Position, type Step } from './position.ts';

/** One thing that is remembered at a moment of the walk. */
export interface ConnectionRow {
  /** Unique in its table. */
  readonly key: string;
  readonly kind: 'tracked-flow' | 'translation' | 'egress-flow';
  /** The security group, NAT gateway, host or gateway that remembers it. */
  readonly owner: ComponentRef;
  /** `tcp 10.0.1.10:49152 ⇄ 10.0.2.20:3306` */
  readonly text: string;
  /** How it came about and what it is good for; a clause. */
  readonly sentence: string;
  /** The step that made it; null where it was there before the walk. */
  readonly step: number | null;
  /** Null for what is not a tracked flow. */
  readonly tracking: Tracking | null;
}

/** What security groups, NATs and egress-only gateways remember once the hop at this position has decided. */
export function connectionTable(
  trace: Trace,
  position: Position,
  language: Language,
): readonly ConnectionRow[] {
  const m = messagesIn(language);
  const last = stepNumber(trace, position);
  const rows: ConnectionRow[] = [];
  const known: { readonly owner: string; readonly direction: Direction | null; readonly packet: Packet }[] =
    [];
  const isNew = (owner: string, direction: Direction | null, packet: Packet): boolean => {
    const found = known.some(
      (other) => other.owner === owner && other.direction === direction && samePacket(other.packet, packet),
    );
    if (!found) known.push({ owner, direction, packet });
    return !found;
  };
  for (const step of stepsOf(trace)) {
    if (step.number > last) break;
    const { decision, component, hypothetical } = step.hop;
    if (hypothetical || decision.code !== null) continue;
    if (decision.kind === 'security-group' && decision.flow !== null) {
      const flow = decision.flow;
      if (!isNew(decision.networkInterface.id, flow.direction, flow.packet)) continue;
      const wasKnown = decision.decidedBy !== null && 'packet' in decision.decidedBy;
      const made = wasKnown || step.leg === 'response' ? null : step.number;
      rows.push(flowRow(flow, component, made, finalTracking(flow, trace, last), m));
    }
    if ((decision.kind === 'nat' || decision.kind === 'host') && decision.translation !== null) {
      if (!isNew(decision.translation.at, null, decision.translation.inside)) continue;
      rows.push(translationRow(decision.translation, component, step, m));
    }
    if (component.type === 'egress-only-internet-gateway' && step.hop.direction === 'outbound') {
      if (!isNew(component.id, null, step.hop.packetIn)) continue;
      rows.push(egressRow(component, step, m));
    }
  }
  return rows;
}

/** A flow that a later NAT gateway or egress-only gateway makes tracked after all; known once that step is passed. */
function finalTracking(flow: TrackedFlow, trace: Trace, last: number): Tracking {
  if (flow.tracking !== 'untracked') return flow.tracking;
  const passesNat = stepsOf(trace).some(
    ({ number, hop: { component, hypothetical } }) =>
      number <= last &&
      !hypothetical &&
      (component.type === 'nat-gateway' || component.type === 'egress-only-internet-gateway'),
  );
  return passesNat ? 'auto-tracked' : 'untracked';
}

function flowRow(
  flow: TrackedFlow,
  owner: ComponentRef,
  step: number | null,
  tracking: Tracking,
  m: Messages,
): ConnectionRow {
  return {
    key: `${flow.networkInterfaceId} ${flow.direction} ${pairText(flow.packet)}`,
    kind: 'tracked-flow',
    owner,
    text: pairText(flow.packet),
    sentence: flowSentence(flow, step, tracking, m),
    step,
    tracking,
  };
}

function flowSentence(
  { openedBy, direction }: TrackedFlow,
  step: number | null,
  tracking: Tracking,
  m: Messages,
): string {
  if (step === null) return connectionTableMessages(m).remembered;
  const rule =
    openedBy === null
      ? connectionTableMessages(m).someRule
      : nameRuleId(openedBy.ruleId, openedBy.securityGroupId, m);
  switch (tracking) {
    case 'tracked':
      return connectionTableMessages(m).tracked({ step, rule, direction });
    case 'auto-tracked':
      return connectionTableMessages(m).autoTracked({ step, rule });
    case 'untracked':
      return connectionTableMessages(m).untracked({ step, rule });
  }
}

function translationRow(
  { at, inside, outside }: Translation,
  owner: ComponentRef,
  { number, leg }: Step,
  m: Messages,
): ConnectionRow {
  const protocol = formatProtocol(inside.protocol);
  const text = `${protocol} ${formatSource(inside)} ⇄ ${formatSource(outside)} ⇄ ${formatDestination(outside)}`;
  const step = leg === 'request' ? number : null;
  return {
    key: `${at} ${text}`,
    kind: 'translation',
    owner,
    text,
    sentence:
      step === null
        ? connectionTableMessages(m).translationFound
        : connectionTableMessages(m).translation({ step }),
    step,
    tracking: null,
  };
}

function egressRow(owner: ComponentRef, { number, leg, hop }: Step, m: Messages): ConnectionRow {
  const packet = leg === 'request' ? hop.packetIn : reversePacket(hop.packetIn);
  return {
    key: `${owner.id} ${pairText(packet)}`,
    kind: 'egress-flow',
    owner,
    text: pairText(packet),
    sentence: connectionTableMessages(m).egressFlow({ step: number }),
    step: number,
    tracking: null,
  };
}

function pairText(packet: Packet): string {
  return `${formatProtocol(packet.protocol)} ${formatSource(packet)} ⇄ ${formatDestination(packet)}`;
}
