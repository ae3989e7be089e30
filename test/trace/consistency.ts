import { expect } from 'vitest';
import type { ComponentType } from '../../src/compile/component.ts';
import type { Decision } from '../../src/trace/decision.ts';
import type { Connection, Leg, Trace } from '../../src/trace/trace.ts';
import type { TraceOptions } from '../../src/trace/options.ts';
import { formatPacket, reversePacket, samePacket } from '../../src/net/packet.ts';

/** What kinds of decision a component takes, where there is no doubt. */
const KINDS: Readonly<Partial<Record<ComponentType, readonly Decision['kind'][]>>> = {
  instance: ['network-interface', 'host', 'gateway-load-balancer'],
  'security-group': ['security-group'],
  'network-acl': ['network-acl'],
  'route-table': ['route'],
  'transit-gateway-route-table': ['transit-route'],
  'nat-gateway': ['nat'],
  'internet-gateway': ['gateway'],
  'egress-only-internet-gateway': ['gateway'],
  'vpc-peering-connection': ['crossing', 'place'],
  'transit-gateway-attachment': ['crossing'],
  'vpn-connection': ['crossing'],
  'vpn-gateway': ['crossing', 'place'],
  subnet: ['place'],
  'aws-service': ['place'],
  'on-premises': ['place'],
  'lambda-function': ['place', 'network-interface'],
};

const REJECTS: ReadonlySet<Decision['kind']> = new Set(['security-group', 'network-acl']);

/** What holds of every walk, whatever network it went through. */
export function expectConsistent(trace: Trace, { continuePastDrop = false }: TraceOptions): void {
  expect(trace.blockers[0] ?? null).toEqual(trace.stoppedAt);
  expect(trace.verdict === 'reachable').toBe(trace.stoppedAt === null);
  expect(trace.verdict === 'partial').toBe(trace.branches.length > 0);
  for (const [number, connection] of trace.connections.entries()) {
    const { request, response, packet, openedBy } = connection;
    expect(request.hops[0]?.packetIn).toBe(packet);
    expect(openedBy === null).toBe(number === 0);
    if (openedBy !== null) expect(openedBy).toBeLessThan(number);
    for (const leg of [request, response]) if (leg !== null) expectLeg(leg, continuePastDrop);
    if (!continuePastDrop && response !== null) expect(request.outcome.kind).toBe('delivered');
    expectStopsNamed(trace, number, connection);
    expectTurned(connection);
  }
  for (const { connection, leg, hop, record } of trace.flowLog) {
    const hops = trace.connections[connection]?.[leg]?.hops ?? [];
    const at = hops[hop];
    expect(at).toBeDefined();
    // FL-4: security groups and network ACLs reject, and so does what blocks public access; nothing else does.
    const refused = at?.decision.verdict === 'deny' && REJECTS.has(at.decision.kind);
    const blocked = record.rejectReason === 'BPA';
    const edge = hops.some(({ decision: { code } }) => code === 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED');
    if (blocked) expect(edge).toBe(true);
    // A sender without filters is logged with what comes next, be it refused or not.
    expect(refused || blocked ? ['REJECT', 'ACCEPT'] : ['ACCEPT']).toContain(record.action);
    if (blocked) expect(record.action).toBe('REJECT');
  }
}

function expectLeg({ hops, outcome }: Leg, continuePastDrop: boolean): void {
  const stop = hops.findIndex(({ decision }) => decision.code !== null);
  const stopped = hops[stop];
  // A packet that is stopped goes nowhere.
  if (stopped !== undefined && !continuePastDrop) expect(hops).toHaveLength(stop + 1);
  const { verdict, code } = stopped?.decision ?? {};
  if (verdict === 'unknown')
    expect(outcome).toEqual({ kind: 'unknown', hop: stop, missing: stopped?.component });
  else if (stopped !== undefined) expect(outcome).toEqual({ kind: 'dropped', hop: stop, code });
  else expect(outcome.kind).toBe('delivered');
  hops.forEach(({ component, decision, packetIn, packetOut, hypothetical }, index) => {
    expect(KINDS[component.type] ?? [decision.kind]).toContain(decision.kind);
    if (!continuePastDrop) expect(hypothetical).toBe(false);
    else if (stop !== -1 && index > stop) expect(hypothetical).toBe(true);
    // What leaves one component comes to the next.
    if (index > 0) expect(packetIn).toBe(hops[index - 1]?.packetOut);
    if (packetOut !== packetIn) expect(decision.verdict).toBe('translate');
    expect(decision.code === null).toBe(!['deny', 'drop', 'unknown'].includes(decision.verdict));
  });
}

function expectStopsNamed(trace: Trace, number: number, { request, response }: Connection): void {
  for (const [leg, at] of [
    ['request', request],
    ['response', response],
  ] as const) {
    const named = trace.blockers.filter((stop) => stop.connection === number && stop.leg === leg);
    const stops = (at?.hops ?? []).flatMap(({ decision, component, direction }, hop) =>
      decision.code === null ? [] : [{ hop, code: decision.code, component, direction }],
    );
    expect(named.map(({ hop, code, component, direction }) => ({ hop, code, component, direction }))).toEqual(
      stops,
    );
  }
}

/** The response is the request as it arrived, turned round (EV-8). */
function expectTurned({ request, response }: Connection): void {
  const arrived = request.hops.at(-1)?.packetOut;
  const answer = response?.hops[0]?.packetIn;
  if (arrived === undefined || answer === undefined) return;
  expect(formatPacket(answer)).toBe(formatPacket(reversePacket(arrived)));
}

/** Each hop has the packet of the hop before it, and a reply that arrives bears the headers of the request, turned round. */
export function expectUndone({ packet, request, response }: Connection): void {
  let last = packet;
  for (const { packetIn, packetOut } of request.hops) {
    expect(samePacket(packetIn, last)).toBe(true);
    last = packetOut;
  }
  if (response === null) return;
  last = reversePacket(last);
  for (const { packetIn, packetOut } of response.hops) {
    expect(samePacket(packetIn, last)).toBe(true);
    last = packetOut;
  }
  if (response.outcome.kind === 'delivered')
    expect(formatPacket(last)).toBe(formatPacket(reversePacket(packet)));
}
