import type { Network } from '../../compile/network.ts';
import { askable } from '../../model/flow-change.ts';
import type { Flow, WantedHeader } from '../../model/flow.ts';
import { parseIp } from '../../net/ip.ts';
import { parsePortRange } from '../../net/port-range.ts';
import type { FlowEnd } from '../flow.ts';
import { traceQuestion } from '../trace-flow.ts';
import type { Leg, Stop, Trace } from '../trace.ts';
import type { AnyCode } from './codes.ts';
import { finding, type Finding, type HeaderField, type WishAnswer } from './finding.ts';
import { HEADER_FIELDS, isNotPublic } from './header.ts';
import { portsWorthTrying } from './ports.ts';
import { requestHops } from './touched.ts';

const CODES = {
  protocol: 'FILTER_AT_SOURCE_PROTOCOL',
  sourceIp: 'FILTER_AT_SOURCE_SOURCE_ADDRESS',
  sourcePorts: 'FILTER_AT_SOURCE_SOURCE_PORT_RANGE',
  destinationIp: 'FILTER_AT_SOURCE_DESTINATION_ADDRESS',
  ports: 'FILTER_AT_SOURCE_DESTINATION_PORT_RANGE',
} as const satisfies Record<HeaderField, AnyCode>;

/**
 * Whether a packet that leaves the sender with this header gets to the receiver and back. The flow is walked with one field
 * more at a time, so that the field that does not fit is named; a range asks for one port that works.
 */
export function answerDeparture(network: Network, trace: Trace, wanted: WantedHeader): readonly WishAnswer[] {
  const answers: WishAnswer[] = [];
  let asked: Flow = trace.flow.asked;
  for (const field of HEADER_FIELDS) {
    const value = wanted[field];
    if (value === undefined) continue;
    const wish = { kind: 'at-source', field, value: String(value) } as const;
    const tried = tryField(network, trace, asked, field, String(value));
    if (tried.kind === 'works') asked = tried.flow;
    answers.push(
      tried.kind === 'works'
        ? { wish, met: true, findings: [] }
        : { wish, met: false, findings: tried.findings },
    );
  }
  return answers;
}

type Tried =
  | { readonly kind: 'works'; readonly flow: Flow }
  | { readonly kind: 'fails'; readonly findings: readonly Finding[] };

function tryField(network: Network, base: Trace, asked: Flow, field: HeaderField, value: string): Tried {
  const { from } = base.flow;
  if (isPrivateOnInternet(from, field, value))
    return { kind: 'fails', findings: [finding('IGW_EXPECTS_PUBLIC_ADDRESS', from.ref)] };
  let first: Trace | null = null;
  for (const flow of flowsWith(network, asked, field, value)) {
    const traced = traceQuestion(network, flow);
    if (traced.ok && works(traced.value, base)) return { kind: 'works', flow };
    if (traced.ok) first ??= traced.value;
  }
  return { kind: 'fails', findings: why(base, first, field) };
}

/** The flows with this header field: one, or one for each port of the range that may fare differently. */
function flowsWith(network: Network, asked: Flow, field: HeaderField, value: string): readonly Flow[] {
  switch (field) {
    case 'protocol':
      return [askable({ ...asked, protocol: value })];
    case 'sourceIp':
    case 'destinationIp':
      return [{ ...asked, [field]: value }];
    case 'sourcePorts':
      return portsOf(network, value, asked.sourcePort).map((sourcePort) => ({ ...asked, sourcePort }));
    case 'ports':
      return portsOf(network, value, asked.port).map((port) => ({ ...asked, port }));
  }
}

function portsOf(network: Network, value: string, usual: number | undefined): readonly number[] {
  const range = parsePortRange(value);
  return range.ok ? portsWorthTrying(network, range.value, usual) : [];
}

/** Some packet gets there and its answer comes back. */
function works(trace: Trace, base: Trace): boolean {
  return ['reachable', 'partial'].includes(trace.verdict) && isThere(trace.connections[0]?.request, base);
}

/** At the receiver that the flow names, and not at another that has the wanted address. */
function isThere(leg: Leg | undefined, { flow: { to } }: Trace): boolean {
  if (leg?.outcome.kind !== 'delivered') return false;
  const last = leg.hops.at(-1)?.decision;
  switch (to.kind) {
    case 'interface':
      return (
        (last?.kind === 'network-interface' || last?.kind === 'load-balancer' || last?.kind === 'endpoint') &&
        last.networkInterface?.host === to.host
      );
    case 'internet':
    case 'on-premises':
    case 'distribution':
      return leg.outcome.to.type === to.ref.type;
    case 'address':
      return true;
  }
}

function why(base: Trace, tried: Trace | null, field: HeaderField): readonly Finding[] {
  const { from } = base.flow;
  const headline = finding(CODES[field], from.ref);
  const stop = tried?.stoppedAt ?? null;
  if (tried === null) return [headline];
  if (stop === null) {
    const last = requestHops(tried).at(-1);
    return last === undefined ? [headline] : [{ ...headline, found: last.hop.component.id }];
  }
  const cause = finding(stop.code, stop.component);
  // The flow fails by itself at the same place: no filter is to blame.
  if (base.stoppedAt !== null && isSame(stop, base.stoppedAt)) return [finding('NO_PATH', from.ref), cause];
  return [headline, cause, ...listenerPassed(base, stop, field)];
}

function isSame(a: Stop, b: Stop): boolean {
  return a.code === b.code && a.component.id === b.component.id && a.leg === b.leg && a.rule === b.rule;
}

/** The listener that takes the flow as it is asked, and takes no other port. */
function listenerPassed(base: Trace, stop: Stop, field: HeaderField): readonly Finding[] {
  if (field !== 'ports' || stop.code !== 'ELBV2_LISTENERS_MISMATCH') return [];
  return requestHops(base).flatMap(({ hop, at }) => {
    const { decision } = hop;
    if (decision.kind !== 'load-balancer' || decision.listener === null) return [];
    const found = String(decision.listener.port);
    return [finding('ELBV2_LISTENER_PORT_RESTRICTION', hop.component, { at, found })];
  });
}

function isPrivateOnInternet(from: FlowEnd, field: HeaderField, value: string): boolean {
  if (from.kind !== 'internet' || field !== 'sourceIp') return false;
  const address = parseIp(value);
  return address.ok && isNotPublic(address.value);
}
