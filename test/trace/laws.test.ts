import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Network } from '../../src/compile/network.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { parseCidr } from '../../src/net/cidr.ts';
import { formatIp, ip, isIpv4 } from '../../src/net/ip.ts';
import { formatPacket, reversePacket, samePacket } from '../../src/net/packet.ts';
import { portRange, type PortRange } from '../../src/net/port-range.ts';
import type { TraceOptions } from '../../src/trace/options.ts';
import { lookUpRoute } from '../../src/trace/route-table.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import type { Hop, Trace } from '../../src/trace/trace.ts';
import { expectUndone } from './consistency.ts';
import { networkOf } from './helpers.ts';
import { told, toldHop } from './told.ts';
import { anyFlow, anyRule, anyTopology, type Bias, type Draw } from './topologies.ts';

// Another's program may have the machine to itself for a while.
vi.setConfig({ testTimeout: 120_000 });

/** Checks a law on many networks and questions. */
function forAny(
  check: (asked: { g: Draw; scenario: Scenario; network: Network; flow: Flow }) => void,
  { bias = 'anything', numRuns = 120 }: { readonly bias?: Bias; readonly numRuns?: number } = {},
): void {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const scenario = anyTopology(g, bias);
      check({ g, scenario, network: networkOf(scenario), flow: anyFlow(g, scenario) });
    }),
    { numRuns },
  );
}

/** The walk, or undefined where the question makes no sense (an address of nobody's, families that do not fit). */
function trace(network: Network, flow: Flow, options: TraceOptions = {}): Trace | undefined {
  const traced = traceQuestion(network, flow, options);
  return traced.ok ? traced.value : undefined;
}

function hopsOf({ connections }: Trace): readonly Hop[] {
  return connections.flatMap(({ request, response }) => [...request.hops, ...(response?.hops ?? [])]);
}

test('every walk ends, and where it does not arrive it says why', () => {
  const seen = new Map<string, number>();
  forAny(({ network, flow }) => {
    for (const continuePastDrop of [false, true]) {
      const walked = trace(network, flow, { continuePastDrop });
      if (walked === undefined) return;
      seen.set(walked.verdict, (seen.get(walked.verdict) ?? 0) + 1);
      const isGood = walked.verdict === 'reachable';
      expect(walked.stoppedAt === null).toBe(isGood);
      expect(walked.blockers.length > 0).toBe(!isGood);
      expect(hopsOf(walked).length).toBeGreaterThan(0);
    }
  });
  // The networks are of use only where they lead to every verdict.
  for (const verdict of ['reachable', 'unreachable', 'no-response']) {
    expect(seen.get(verdict) ?? 0).toBeGreaterThan(5);
  }
});

describe('order in the document never matters', () => {
  test('of the entries of a network ACL', () => {
    forAny(({ scenario, network, flow }) => {
      const turned = structuredClone(scenario);
      for (const acl of Object.values(turned.networkAcls ?? {})) {
        acl.inbound?.reverse();
        acl.outbound?.reverse();
      }
      expect(told(trace(networkOf(turned), flow))).toEqual(told(trace(network, flow)));
    });
  });

  test('of resources', () => {
    forAny(({ scenario, network, flow }) => {
      const turned = Object.fromEntries(
        Object.entries(scenario).map(([key, value]) => {
          const isCollection = typeof value === 'object' && key !== 'blockPublicAccess';
          return [key, isCollection ? Object.fromEntries(Object.entries(value).reverse()) : value];
        }),
      ) as Scenario;
      expect(told(trace(networkOf(turned), flow))).toEqual(told(trace(network, flow)));
    });
  });

  test('of routes', () => {
    forAny(({ scenario, network, flow }) => {
      const turned = structuredClone(scenario);
      for (const table of Object.values(turned.routeTables ?? {})) table.routes?.reverse();
      expect(told(trace(networkOf(turned), flow))).toEqual(told(trace(network, flow)));
    });
  });
});

describe('security groups', () => {
  test('one more rule never turns allow into deny', () => {
    forAny(({ g, scenario, network, flow }) => {
      if (trace(network, flow)?.verdict !== 'reachable') return;
      const more = structuredClone(scenario);
      const ids = Object.keys(more.securityGroups!);
      const id = ids[g(fc.nat, { max: ids.length - 1 })]!;
      const group = more.securityGroups![id]!;
      const direction = g(fc.constantFrom<('inbound' | 'outbound')[]>, 'inbound', 'outbound');
      // A group without outbound rules of its own has AWS's, which one more rule would replace.
      if (group[direction] === undefined) return;
      const rule = anyRule(g, group.vpc, direction === 'inbound' ? 'from' : 'to');
      const rules = group[direction] as object[];
      if (rules.some((known) => JSON.stringify(known) === JSON.stringify(rule))) return;
      rules.push(rule);
      expect(trace(networkOf(more), flow)?.verdict).toBe('reachable');
    });
  });

  test('never stop the response of a flow that they let through', () => {
    forAny(({ network, flow }) => {
      const walked = trace(network, flow);
      const response = walked?.connections[0]!.response;
      if (response?.outcome.kind !== 'dropped') return;
      expect(response.hops[response.outcome.hop]!.decision.kind).not.toBe('security-group');
    });
  });

  test('let a flow that works go on working', () => {
    forAny(({ network, flow }) => {
      const first = trace(network, flow);
      if (first?.verdict !== 'reachable') return;
      // With the port that the first walk took, since what is established has one.
      const { packet } = first.connections[0]!;
      const again = { ...flow, ...(packet.kind === 'ports' && { sourcePort: packet.sourcePort }) };
      const second = trace(network, again, { established: first.state });
      expect(second?.verdict).toBe('reachable');
      expect(second?.state).toEqual(first.state);
    });
  });
});

/** Longest prefix match as one would write it down: strings of bits, the best of all that match. */
function naiveRoute(scenario: Scenario, tableId: string, destination: string): string | null {
  const table = scenario.routeTables![tableId]!;
  const vpc = scenario.vpcs![table.vpc]!;
  const written = table.routes ?? [];
  const local = [vpc.cidr, ...(vpc.ipv6Cidrs ?? [])]
    .filter((block) => !written.some(({ to }) => to === block))
    .map((to) => ({ to, via: 'local' }));
  const address = bitsOf(destination);
  let best: { readonly bits: string; readonly via: string } | null = null;
  for (const { to, via } of [...local, ...written]) {
    const [network = '', length = ''] = to.split('/');
    if (network.includes(':') !== destination.includes(':')) continue;
    const bits = bitsOf(network).slice(0, Number(length));
    if (address.startsWith(bits) && (best === null || bits.length > best.bits.length)) best = { bits, via };
  }
  return best?.via ?? null;
}

function bitsOf(address: string): string {
  const number = ip(address);
  return number.toString(2).padStart(isIpv4(number) ? 32 : 128, '0');
}

test('longest prefix match agrees with its naive twin', () => {
  forAny(({ g, scenario, network }) => {
    const destinations = ['10.0.0.7', '10.0.1.7', '10.0.3.255', '10.8.0.1', '203.0.113.9', '203.0.114.0'];
    const destinationsV6 = ['2001:db8:0:1::9', '64:ff9b::1', '64:ff9c::1', '2001:db8:ffff::50'];
    const [of4, of6] = [destinations, destinationsV6].map(
      (each) => each[g(fc.nat, { max: each.length - 1 })]!,
    );
    for (const [id, table] of network.routeTables) {
      if (table.at === null) continue;
      for (const destination of [of4!, of6!]) {
        const found = lookUpRoute(table, ip(destination)).route?.via ?? null;
        expect(found).toBe(naiveRoute(scenario, id, destination));
      }
    }
  });
});

describe('headers', () => {
  test("each hop's packetIn is the last one's packetOut", () => {
    forAny(({ network, flow }) => {
      const walked = trace(network, flow, { continuePastDrop: true });
      if (walked === undefined) return;
      for (const connection of walked.connections) expectUndone(connection);
    });
  });

  test('what is translated on the way there is translated back', () => {
    let translated = 0;
    forAny(({ network, flow }) => {
      const walked = trace(network, flow);
      const { packet, response } = walked?.connections[0] ?? {};
      if (packet === undefined || response?.outcome.kind !== 'delivered') return;
      const last = response.hops.at(-1)!.packetOut;
      expect(formatPacket(last)).toBe(formatPacket(reversePacket(packet)));
      if (hopsOf(walked!).some((hop) => hop.decision.verdict === 'translate')) translated += 1;
    });
    expect(translated).toBeGreaterThan(0);
  });

  test('only what translates changes a packet', () => {
    forAny(({ network, flow }) => {
      const walked = trace(network, flow, { continuePastDrop: true });
      for (const { packetIn, packetOut, decision } of walked === undefined ? [] : hopsOf(walked)) {
        if (decision.verdict !== 'translate') expect(samePacket(packetIn, packetOut)).toBe(true);
      }
    });
  });
});

describe('EV-9: the verdict for a whole range of ports', () => {
  /** The verdict for one port of the client and one of the NAT. */
  function verdictAt(network: Network, flow: Flow, client: number, nat: number | null): string | undefined {
    const options = nat === null ? {} : { natPorts: portRange(nat, nat) };
    return trace(network, { ...flow, sourcePort: client }, options)?.verdict;
  }

  const BORDERS = [1024, 1025, 32_767, 32_768, 40_000, 49_151, 49_152, 61_000, 61_001, 65_535];
  const inside = ({ from, to }: PortRange) =>
    [from, to, ...BORDERS].filter((port) => port >= from && port <= to);

  /** The ranges from which the walk picked its ports; the NAT's null where there is none, or more than one. */
  function rangesOf(network: Network, walked: Trace): { client: PortRange; nat: PortRange | null } {
    const at = walked.state.translations.map((translation) => translation.at);
    const nat =
      at.length === 1 ? (network.natGateways.has(at[0]!) ? [1024, 65_535] : [32_768, 61_000]) : null;
    return { client: walked.flow.sourcePorts, nat: nat === null ? null : portRange(nat[0]!, nat[1]!) };
  }

  test('holds for every port of it', () => {
    let ranges = 0;
    forAny(({ g, network, flow }) => {
      const walked = trace(network, flow);
      if (walked === undefined || flow.port === undefined || walked.verdict === 'partial') return;
      const { client, nat } = rangesOf(network, walked);
      if (client.from !== client.to) ranges += 1;
      const clients = inside(client);
      const port = clients[g(fc.nat, { max: clients.length - 1 })]!;
      const natPorts = nat === null ? [] : inside(nat);
      const natPort = nat === null ? null : natPorts[g(fc.nat, { max: natPorts.length - 1 })]!;
      const single = verdictAt(network, flow, port, natPort);
      if (walked.verdict === 'reachable' || walked.verdict === 'unknown') expect(single).toBe(walked.verdict);
      else expect(single).not.toBe('reachable');
    });
    expect(ranges).toBeGreaterThan(10);
  });

  test('agrees, where it is partial, with single ports at the borders of its branches', () => {
    let partial = 0;
    forAny(
      ({ network, flow }) => {
        const walked = trace(network, flow);
        if (walked?.verdict !== 'partial') return;
        partial += 1;
        const { client, nat } = rangesOf(network, walked);
        for (const { when, verdict, stoppedAt } of walked.branches) {
          const { from, to } = when.clientPorts ?? client;
          // Of several NATs a branch names the ports of one.
          const isTold = walked.state.translations.length < 2;
          for (const clientPort of isTold ? [from, to] : []) {
            const natRange = when.natPorts ?? nat;
            for (const natPort of natRange === null ? [null] : [natRange.from, natRange.to]) {
              expect(verdictAt(network, flow, clientPort, natPort)).toBe(verdict);
            }
          }
          expect(stoppedAt === null).toBe(verdict === 'reachable');
        }
        const [{ share }] = [walked.branches[0]!];
        expect(walked.branches.reduce((sum, branch) => sum + branch.share[0], 0)).toBe(share[1]);
        expect(new Set(walked.branches.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
      },
      { bias: 'narrow-ports', numRuns: 300 },
    );
    expect(partial).toBeGreaterThan(5);
  });
});

test('going on past a drop changes neither the verdict nor anything up to the first stop', () => {
  forAny(({ network, flow }) => {
    const stopping = trace(network, flow);
    const going = trace(network, flow, { continuePastDrop: true });
    if (stopping === undefined || going === undefined) return;
    expect(going.verdict).toBe(stopping.verdict);
    expect(going.symptom).toBe(stopping.symptom);
    expect(going.stoppedAt).toEqual(stopping.stoppedAt);
    expect(going.branches).toEqual(stopping.branches);
    expect(going.flowLog).toEqual(stopping.flowLog);
    expect(going.state).toEqual(stopping.state);
    const happened = hopsOf(going).filter((hop) => !hop.hypothetical);
    expect(happened.map(toldHop)).toEqual(hopsOf(stopping).map(toldHop));
  });
});

test('the blocks and addresses of the generated networks are what they seem', () => {
  forAny(({ scenario, network }) => {
    for (const [id, subnet] of network.subnets) {
      expect(parseCidr(scenario.subnets![id]!.cidr!).ok).toBe(true);
      expect(subnet.cidr).not.toBe(null);
    }
    for (const [address, { owner }] of network.publicAddresses) {
      expect(formatIp(address)).toMatch(/^198\.51\.100\./);
      expect(owner.id).not.toBe('');
    }
  });
});
