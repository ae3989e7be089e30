import type { Firewall, FirewallAddresses, FirewallRule, InspectionEndpoint } from '../compile/network.ts';
import { contains } from '../net/cidr.ts';
import type { Ip } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { ALL_PORTS, includesPort, type PortRange } from '../net/port-range.ts';
import { TCP } from '../net/protocol.ts';
import { ALLOW, deny, drop } from './answer.ts';
import type { Answer, Considered, FirewallDecision, MatchField } from './decision.ts';
import type { Journal } from './journal.ts';
import { DESTINATION, fieldsOf, MATCHES, narrowedPorts, SOURCE, transportMismatch } from './match.ts';
import type { InspectedFlow } from './state.ts';

/** What is known of the application data of a connection; null: nothing is. */
type Spoken =
  /** No data has been sent yet: the handshake. */
  'nothing' | { readonly host: string | null };

interface Tried {
  readonly outcome: 'pass' | 'drop' | 'reject' | 'none' | 'unknown';
  readonly rule: FirewallRule | null;
  readonly considered: readonly Considered<FirewallRule>[];
}

/** A packet at the endpoint: what the firewall decides, and what it remembers of the flow from here on. */
export interface AtFirewall {
  readonly decision: FirewallDecision;
  readonly flow: InspectedFlow | null;
}

type Facts = Pick<
  FirewallDecision,
  'stateless' | 'stateful' | 'engine' | 'decidedBy' | 'byDefault' | 'phase' | 'samePorts'
>;

/**
 * The stateless engine first, which keeps no state (NFW-3 to NFW-5); what it forwards, the stateful one. That remembers
 * a flow by its endpoint: a response at another endpoint is a stream that it sees in part only (NFW-13).
 * ASSUMPTION CA-13: a TCP connection is evaluated twice, for its handshake and for its data.
 * AWS: https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-rules-engines.html
 */
export function decideFirewall(
  journal: Journal,
  endpoint: InspectionEndpoint,
  firewall: Firewall,
  packet: Packet,
): AtFirewall {
  const stateless = tryRules(firewall.stateless, packet, 'nothing', 'pass');
  const { fragmented } = journal.flow;
  const byDefault = fragmented ? firewall.fragmentDefault : firewall.statelessDefault;
  const action = stateless.rule === null ? byDefault : stateless.rule.action;
  const facts: Facts = {
    stateless: stateless.considered,
    stateful: [],
    engine: 'stateless',
    decidedBy: stateless.rule,
    byDefault: stateless.rule === null ? byDefault : null,
    phase: null,
    samePorts: samePorts(stateless.considered, packet),
  };
  const decided = (
    answer: Answer,
    more: Partial<Facts> = {},
    flow: InspectedFlow | null = null,
  ): AtFirewall => ({
    decision: { ...answer, ...facts, ...more, kind: 'firewall', firewall, endpoint },
    flow,
  });
  if (!endpoint.available) return decided(drop('BAD_STATE'), { decidedBy: null, byDefault: null });
  if (action === 'drop') return decided(deny('FIREWALL_RULES_RESTRICTION'));
  const known = journal.inspectedFlow(endpoint.id, packet);
  const toleratesPart = firewall.streamException === 'continue';
  if (action !== 'forward') {
    const half = journal.pass() === 'response' && known !== undefined && !toleratesPart;
    return decided(half ? drop('X_ASYMMETRIC_PATH') : ALLOW);
  }
  const stateful = { ...facts, engine: 'stateful', decidedBy: null, byDefault: null } as const;
  if (journal.pass() === 'response') {
    if (known === undefined && !toleratesPart) {
      const resets = firewall.streamException === 'reject' && packet.protocol === TCP;
      return decided(drop('X_ASYMMETRIC_PATH', resets ? ['X_CONNECTION_RESET'] : []), stateful);
    }
    if (known !== undefined && known.passedBy !== null) {
      return decided(ALLOW, { ...stateful, engine: 'state' });
    }
    return decided(...ofReply(firewall, packet, known !== undefined, stateful));
  }
  const { answer, more, passes } = ofRequest(firewall, packet, hostOf(journal));
  const flow: InspectedFlow = {
    kind: 'inspected-flow',
    at: endpoint.id,
    packet,
    passedBy: passes ? (more.decidedBy?.id ?? null) : null,
    target: null,
  };
  return decided(answer, { ...stateful, ...more }, answer.code === null ? flow : null);
}

/** The first packet of a flow; of a TCP connection the handshake, then its data (NFW-9). */
function ofRequest(
  firewall: Firewall,
  packet: Packet,
  spoken: Spoken,
): { readonly answer: Answer; readonly more: Partial<Facts>; readonly passes: boolean } {
  const { stateful, defaults } = firewall;
  const dropsAll = defaults.includes('drop-strict');
  const first = tryRules(stateful, packet, 'nothing', dropsAll ? 'drop' : 'pass');
  if (first.outcome !== 'none') return concluded(first, packet, 'handshake');
  const isTcp = packet.protocol === TCP;
  if (dropsAll) return defaulted(first, 'drop-strict', isTcp ? 'handshake' : null);
  if (!isTcp) return { ...defaulted(first, 'pass', null), answer: ALLOW };
  const dropsData = defaults.includes('drop-established');
  const data = tryRules(stateful, packet, spoken, dropsData ? 'drop' : 'pass');
  if (data.outcome !== 'none') return concluded(data, packet, 'established');
  if (dropsData) return defaulted(data, 'drop-established', 'established');
  return { ...defaulted(data, 'pass', null), answer: ALLOW };
}

function concluded({ outcome, rule, considered }: Tried, packet: Packet, phase: 'handshake' | 'established') {
  const isTcp = packet.protocol === TCP;
  const more = { stateful: considered, decidedBy: rule, phase: isTcp ? phase : null };
  return { answer: answerTo(outcome, packet), more, passes: outcome === 'pass' };
}

function defaulted(
  { considered }: Tried,
  byDefault: NonNullable<FirewallDecision['byDefault']>,
  phase: FirewallDecision['phase'],
) {
  const more = { stateful: considered, decidedBy: null, byDefault, phase };
  return { answer: deny('FIREWALL_RULES_RESTRICTION'), more, passes: false };
}

/** Rules are asked for the first packet of each direction (NFW-11). `known`: the request has been here. */
function ofReply(
  firewall: Firewall,
  packet: Packet,
  known: boolean,
  facts: Facts,
): readonly [Answer, Partial<Facts>] {
  const { stateful, defaults } = firewall;
  const drops: FirewallDecision['byDefault'] = defaults.includes('drop-strict')
    ? 'drop-strict'
    : known && packet.protocol !== TCP && defaults.includes('drop-established')
      ? 'drop-established'
      : null;
  const tried = tryRules(stateful, packet, 'nothing', drops === null ? 'pass' : 'drop');
  const more = {
    ...facts,
    stateful: tried.considered,
    decidedBy: tried.rule,
    samePorts: samePorts(tried.considered, packet, facts.samePorts),
  };
  if (tried.outcome !== 'none') return [answerTo(tried.outcome, packet), more];
  return drops === null
    ? [ALLOW, { ...more, byDefault: 'pass' }]
    : [deny('FIREWALL_RULES_RESTRICTION'), { ...more, byDefault: drops }];
}

function answerTo(outcome: Tried['outcome'], packet: Packet): Answer {
  switch (outcome) {
    case 'pass':
    case 'none':
      return ALLOW;
    case 'drop':
      return deny('FIREWALL_RULES_RESTRICTION');
    case 'reject':
      // NFW-8.
      return deny('FIREWALL_RULES_RESTRICTION', packet.protocol === TCP ? ['X_CONNECTION_RESET'] : []);
    case 'unknown':
      return { verdict: 'unknown', code: 'FIREWALL_UNSUPPORTED_RULE_OPTIONS', causes: [], notes: [] };
  }
}

/**
 * The first rule that ends the inspection: an alert does not (NFW-8). A rule that may match, before one that does, makes
 * the answer unknown where it would change it.
 */
function tryRules(
  rules: readonly FirewallRule[],
  packet: Packet,
  spoken: Spoken,
  byDefault: 'pass' | 'drop',
): Tried {
  const considered: Considered<FirewallRule>[] = [];
  const undecided: FirewallRule[] = [];
  let rule: FirewallRule | null = null;
  let outcome: Tried['outcome'] = 'none';
  for (const one of rules) {
    const mismatches = mismatchesOf(one, packet, spoken);
    considered.push({ rule: one, mismatches });
    if (one.action === 'alert') continue;
    if (mismatches.length === 1 && mismatches[0] === 'undecided') undecided.push(one);
    if (mismatches.length > 0) continue;
    rule = one;
    if (one.action !== 'forward') outcome = one.action;
    break;
  }
  const end = outcome === 'none' ? byDefault : outcome;
  const doubt = undecided.find(({ action }) => (action === 'pass') !== (end === 'pass'));
  if (doubt !== undefined) return { outcome: 'unknown', rule: doubt, considered };
  return { outcome, rule, considered };
}

function mismatchesOf(rule: FirewallRule, packet: Packet, spoken: Spoken): readonly MatchField[] {
  const header = fieldsOf(headerMismatch(rule, packet));
  const ports = includesSourcePort(rule, packet) ? header : [...header, 'source-ports' as const];
  if (rule.domains !== null && packet.protocol !== TCP) return [...ports, 'protocol'];
  if (rule.domains !== null && (spoken === 'nothing' || isAnother(spoken.host, rule.domains))) {
    return [...ports, 'host'];
  }
  if (ports.length > 0) return ports;
  const isHidden = rule.domains !== null && spoken !== 'nothing' && spoken.host === null;
  return rule.options !== null || isHidden ? ['undecided'] : ports;
}

function headerMismatch(rule: FirewallRule, packet: Packet): number {
  return (
    transportMismatch(rule, packet) |
    (holds(rule.from, packet.source) ? MATCHES : SOURCE) |
    (holds(rule.to, packet.destination) ? MATCHES : DESTINATION)
  );
}

function holds({ parts }: FirewallAddresses, address: Ip): boolean {
  return parts.some(({ blocks, negated }) => blocks.some((block) => contains(block, address)) !== negated);
}

function includesSourcePort({ fromPorts }: FirewallRule, packet: Packet): boolean {
  if (fromPorts.from === ALL_PORTS.from && fromPorts.to === ALL_PORTS.to) return true;
  return packet.kind === 'ports' && includesPort(fromPorts, packet.sourcePort);
}

/** The client is known to ask for a host that is none of these. */
function isAnother(host: string | null, domains: readonly string[]): boolean {
  return host !== null && !isOf(domains, host);
}

/** `.example.com` is the domain and all below it; without a host every HTTP and TLS connection is meant. */
function isOf(domains: readonly string[], host: string): boolean {
  if (domains.length === 0) return true;
  const asked = host.toLowerCase();
  return domains.some((domain) => {
    const wanted = domain.toLowerCase();
    return wanted.startsWith('.') ? asked === wanted.slice(1) || asked.endsWith(wanted) : asked === wanted;
  });
}

/** The name that the client asks for, which HTTP and TLS tell; null where the flow does not say it. */
function hostOf({ flow }: Journal): Spoken {
  return { host: flow.asked.http?.host ?? null };
}

/** The destination ports around the packet's own for which every rule reads the same. */
function samePorts(
  considered: readonly Considered<FirewallRule>[],
  packet: Packet,
  within: PortRange = ALL_PORTS,
): PortRange {
  return considered.reduce(
    (range, { rule }) => narrowedPorts(range, rule, headerMismatch(rule, packet), packet),
    within,
  );
}
