import type { ComponentType } from '../compile/component.ts';
import type { Direction } from '../compile/network.ts';
import type { Symptom, Verdict } from '../model/flow.ts';
import type { TargetHealthState } from '../model/target-group.ts';
import type { Language } from '../model/text.ts';
import { formatCidr } from '../net/cidr.ts';
import { formatIp } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { formatPortRange } from '../net/port-range.ts';
import { formatProtocol } from '../net/protocol.ts';
import type { ExplanationCode } from '../trace/codes.ts';
import type { ConsideredTarget, Decision } from '../trace/decision.ts';
import type { Branch, Connection, Hop, Leg, Picked, Stop, Trace } from '../trace/trace.ts';
import type { AnyCode } from '../trace/wanted/codes.ts';
import type { Finding, HeaderField, Wish, WishAnswer } from '../trace/wanted/finding.ts';
import { formatFlowLogRecord } from './flow-log-text.ts';
import { hopSentence } from './hop.ts';
import type { LegName } from './position.ts';
import {
  consideredRules,
  decidingRule,
  numbered,
  type ConsideredDocument,
  type RuleName,
} from './trace-document/rules.ts';

import { findingSentence } from './wanted.ts';

export type { ConsideredDocument, RuleName } from './trace-document/rules.ts';

/*
 * A walk as plain JSON, for scripts. The shape is a contract: a change that breaks its readers needs a new version.
 * Keys always come in the order in which they are declared here.
 */

export interface TraceDocument {
  readonly packetwalk: 1;
  readonly verdict: Verdict;
  readonly symptom: Symptom | null;
  /** The HTTP status of a load balancer's own answer; left out where it gives none. */
  readonly httpStatus?: number;
  readonly stoppedAt: StopDocument | null;
  readonly connections: readonly ConnectionDocument[];
  readonly branches: readonly BranchDocument[];
  /** The flow log records of the walk, in the default format. */
  readonly flowLog: readonly string[];
  /** What the flow wants of its way, with answers; left out where it wants nothing. */
  readonly wants?: readonly WishDocument[];
}

/** `value` of the wish: the id of a component, or what the field of the header is to be. */
export interface WishDocument {
  readonly wish: Wish['kind'];
  readonly field?: HeaderField;
  readonly value: string;
  readonly met: boolean;
  /** What the answer is called first, then its causes. */
  readonly findings: readonly FindingDocument[];
}

export interface FindingDocument {
  readonly code: AnyCode;
  readonly component: ComponentDocument;
  readonly connection?: number;
  readonly leg?: LegName;
  readonly hop?: number;
  /** The route that would have led the wanted way: its destination and its target. */
  readonly route?: { readonly to: string; readonly via: string };
  /** The route that the packet took. */
  readonly winner?: { readonly to: string; readonly via: string };
  /** What stands in the place of the wanted value. */
  readonly found?: string;
  readonly because: string;
}

export interface ComponentDocument {
  readonly type: ComponentType;
  readonly id: string;
}

export interface StopDocument {
  readonly connection: number;
  readonly leg: LegName;
  readonly hop: number;
  readonly code: ExplanationCode;
  readonly component: ComponentDocument;
  readonly direction: Direction | null;
  readonly rule: RuleName | null;
}

export interface ConnectionDocument {
  /** The connection on whose behalf a proxy or an application opened this one; left out for the client's own. */
  readonly openedBy?: number;
  readonly flow: FlowDocument;
  readonly request: LegDocument;
  readonly response: LegDocument | null;
}

export interface FlowDocument extends PacketDocument {
  readonly source: EndDocument & { readonly id: string | null };
  readonly destination: EndDocument & { readonly id: string | null };
}

/** `port` is null for protocols without ports. */
export interface EndDocument {
  readonly ip: string;
  readonly port: number | null;
}

/** The ICMP fields are there for ICMP and ICMPv6 only. */
export interface PacketDocument {
  readonly protocol: string;
  readonly source: EndDocument;
  readonly destination: EndDocument;
  readonly icmpType?: number;
  readonly icmpCode?: number;
}

export interface LegDocument {
  readonly outcome: 'delivered' | 'dropped' | 'unknown';
  readonly hops: readonly HopDocument[];
}

export interface HopDocument {
  readonly component: ComponentDocument;
  readonly direction: Direction | null;
  readonly packet: PacketDocument;
  readonly decision: 'allow' | 'deny' | 'route' | 'drop' | 'translate' | 'deliver' | 'note';
  /** Where the packet stops. */
  readonly code?: ExplanationCode;
  readonly rule: RuleName | null;
  /** Where in an input of another format the rule came from, or else the component; left out where nothing is known. */
  readonly origin?: OriginDocument;
  readonly considered: readonly ConsideredDocument[];
  /** The targets that a load balancer's node looked at. */
  readonly targets?: readonly TargetDocument[];
  /** One sentence for a person. */
  readonly because: string;
  /** The packet stopped earlier: this is what would have come next. */
  readonly hypothetical?: true;
  /** Codes beside the one that stops the packet. */
  readonly causes?: readonly ExplanationCode[];
  /** Remarks that change nothing. */
  readonly notes?: readonly ExplanationCode[];
}

/** A place in a file; line and column from 1. The column is there for JSON, the address where the format has one. */
export interface OriginDocument {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** `module.vpc.aws_subnet.private[0]`, a logical id. */
  readonly address?: string;
}

/** Where that came from which decided in a hop. */
export type OriginOf = (hop: Hop) => OriginDocument | undefined;

export interface TargetDocument {
  readonly id: string;
  readonly port: number;
  readonly state: TargetHealthState | null;
  readonly standing: ConsideredTarget['standing'];
  readonly picked?: true;
}

export interface BranchDocument {
  readonly when: {
    readonly clientPorts?: string;
    readonly natPorts?: string;
    readonly proxyPorts?: string;
    /** What AWS picks, by kind; several of a kind in their order, with commas. */
    readonly record?: string;
    readonly node?: string;
    readonly targetGroup?: string;
    readonly zone?: string;
    readonly target?: string;
  };
  readonly share: readonly [number, number];
  readonly verdict: Verdict;
  readonly stoppedAt: StopDocument | null;
}

/** The walk as a JSON value; sentences in the language asked for, everything else the same in all. */
export function toTraceDocument(
  trace: Trace,
  language: Language,
  wishes: readonly WishAnswer[] = [],
  originOf: OriginOf = () => undefined,
): TraceDocument {
  return {
    packetwalk: 1,
    verdict: trace.verdict,
    symptom: trace.symptom,
    ...(trace.httpStatus === null ? {} : { httpStatus: trace.httpStatus }),
    stoppedAt: stopDocument(trace.stoppedAt),
    connections: trace.connections.map((walked, connection) => {
      const { openedBy, request, response } = walked;
      const leg = (name: LegName, { outcome, hops }: Leg): LegDocument => ({
        outcome: outcome.kind,
        hops: hops.map((hop, index) => {
          const because = hopSentence(hop, { trace, connection, leg: name, index }, language);
          return hopDocument(hop, because, originOf(hop));
        }),
      });
      return {
        ...(openedBy === null ? {} : { openedBy }),
        flow: flowDocument(walked),
        request: leg('request', request),
        // After a drop the walk may go on in supposition; the document has only responses that were sent.
        response:
          response === null || request.outcome.kind !== 'delivered' ? null : leg('response', response),
      };
    }),
    branches: trace.branches.map(branchDocument),
    flowLog: trace.flowLog.map(({ record }) => formatFlowLogRecord(record)),
    ...(wishes.length === 0 ? {} : { wants: wishes.map((answer) => wishDocument(answer, trace, language)) }),
  };
}

function wishDocument({ wish, met, findings }: WishAnswer, trace: Trace, language: Language): WishDocument {
  return {
    wish: wish.kind,
    ...('field' in wish ? { field: wish.field, value: wish.value } : { value: wish.id }),
    met,
    findings: findings.map((one) => findingDocument(one, findingSentence(one, wish, trace, language))),
  };
}

function findingDocument(
  { code, component, at, route, winner, found }: Finding,
  because: string,
): FindingDocument {
  return {
    code,
    component: { type: component.type, id: component.id },
    ...(at === null ? {} : { connection: at.connection, leg: at.leg, hop: at.hop }),
    ...(route === null ? {} : { route: { to: formatCidr(route.destination), via: route.via } }),
    ...(winner === null ? {} : { winner: { to: formatCidr(winner.destination), via: winner.via } }),
    ...(found === null ? {} : { found }),
    because,
  };
}

function stopDocument(stop: Stop | null): StopDocument | null {
  if (stop === null) return null;
  const { connection, leg, hop, code, component, direction, rule } = stop;
  return {
    connection,
    leg,
    hop,
    code,
    component: { type: component.type, id: component.id },
    direction,
    rule: component.type === 'network-acl' ? numbered(rule) : rule,
  };
}

function flowDocument({ from, to, packet }: Connection): FlowDocument {
  const { protocol, source, destination, ...icmp } = packetDocument(packet);
  return {
    protocol,
    source: { id: from.id, ...source },
    destination: { id: to?.id ?? null, ...destination },
    ...icmp,
  };
}

function packetDocument(packet: Packet): PacketDocument {
  const protocol = formatProtocol(packet.protocol);
  const end = (ip: Packet['source'], port: number | null): EndDocument => ({ ip: formatIp(ip), port });
  switch (packet.kind) {
    case 'ports':
      return {
        protocol,
        source: end(packet.source, packet.sourcePort),
        destination: end(packet.destination, packet.destinationPort),
      };
    case 'icmp':
      return {
        protocol,
        source: end(packet.source, null),
        destination: end(packet.destination, null),
        icmpType: packet.icmpType,
        icmpCode: packet.icmpCode,
      };
    case 'other':
      return { protocol, source: end(packet.source, null), destination: end(packet.destination, null) };
  }
}

function hopDocument(hop: Hop, because: string, origin: OriginDocument | undefined): HopDocument {
  const { direction, hypothetical } = hop;
  const { code, causes, notes } = hop.decision;
  const component = { type: hop.component.type, id: hop.component.id };
  const packet = packetDocument(hop.packetIn);
  const decision = decisionWord(hop.decision);
  const rule = decidingRule(hop.decision);
  const considered = consideredRules(hop.decision);
  const targets = targetsDocument(hop.decision);
  // Most hops say no more, and a walk has many: what may be left out costs more than all the rest.
  const isOdd = hypothetical || targets !== null || origin !== undefined;
  if (code === null && causes.length + notes.length === 0 && !isOdd) {
    return { component, direction, packet, decision, rule, considered, because };
  }
  return {
    component,
    direction,
    packet,
    decision,
    ...(code === null ? {} : { code }),
    rule,
    ...(origin === undefined ? {} : { origin }),
    considered,
    ...(targets === null ? {} : { targets }),
    because,
    ...(hypothetical ? { hypothetical } : {}),
    ...(causes.length === 0 ? {} : { causes: [...causes] }),
    ...(notes.length === 0 ? {} : { notes: [...notes] }),
  };
}

function targetsDocument(decision: Decision): readonly TargetDocument[] | null {
  if (decision.kind !== 'load-balancer' || decision.targets.length === 0) return null;
  return decision.targets.map(({ target, health, standing }) => ({
    id: target.id,
    port: target.port,
    state: health?.state ?? null,
    standing,
    ...(target === decision.target ? { picked: true as const } : {}),
  }));
}

/** What is not modelled decides nothing: the leg's outcome says that the end is unknown. */
function decisionWord({ verdict }: Decision): HopDocument['decision'] {
  return verdict === 'unknown' ? 'note' : verdict;
}

function pickedDocument(picked: readonly Picked[]): Partial<Record<Picked['kind'], string>> {
  const idsOf = (kind: Picked['kind']) => picked.filter((one) => one.kind === kind).map(({ id }) => id);
  const kinds = ['record', 'node', 'targetGroup', 'target'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => (idsOf(kind).length === 0 ? [] : [[kind, idsOf(kind).join(', ')]])),
  );
}

function branchDocument({ when, share, verdict, stoppedAt }: Branch): BranchDocument {
  const { clientPorts, natPorts, proxyPorts, picked } = when;
  return {
    when: {
      ...(clientPorts === null ? {} : { clientPorts: formatPortRange(clientPorts) }),
      ...(natPorts === null ? {} : { natPorts: formatPortRange(natPorts) }),
      ...(proxyPorts === null ? {} : { proxyPorts: formatPortRange(proxyPorts) }),
      ...pickedDocument(picked),
    },
    share: [share[0], share[1]],
    verdict,
    stoppedAt: stopDocument(stoppedAt),
  };
}

/** The trace document as the command line prints it and the page saves it. */
export function traceJson(
  trace: Trace,
  language: Language,
  wishes: readonly WishAnswer[] = [],
  originOf?: OriginOf,
): string {
  return `${JSON.stringify(toTraceDocument(trace, language, wishes, originOf), null, 2)}\n`;
}
