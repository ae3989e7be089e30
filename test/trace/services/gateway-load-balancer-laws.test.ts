import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Flow } from '../../../src/model/flow.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { HTTPS } from '../../fixtures/connected.ts';
import { FROM_INTERNET, inspected, type AnyPatch } from '../../fixtures/inspected.ts';
import { expectUndone } from '../consistency.ts';
import { stopOf, stopsOf, walk } from '../helpers.ts';

vi.setConfig({ testTimeout: 120_000 });

const healths = fc.constantFrom(undefined, 'healthy', 'unhealthy', 'draining', 'unused');
const ports = fc.constantFrom('0-65535', '443', '6081', '80', '1024-65535');
const protocols = fc.constantFrom('tcp', 'udp');

const acl = fc.record({ allow: fc.boolean(), protocol: protocols, ports }).map((entry) => {
  const rules = (key: 'from' | 'to') => [
    { rule: 90, [entry.allow ? 'allow' : 'deny']: entry.protocol, ports: entry.ports, [key]: '0.0.0.0/0' },
    { rule: 100, allow: 'all', [key]: '0.0.0.0/0' },
  ];
  return { inbound: rules('from'), outbound: rules('to') };
});

const patches = fc
  .record({
    acls: fc.record({ 'acl-e-a': acl, 'acl-lb-c': acl, 'acl-fw-c': acl }, { requiredKeys: [] }),
    group: fc.record({
      first: healths,
      second: healths,
      appliances: fc.constantFrom('stateful', 'stateless'),
      flowStickiness: fc.constantFrom('5-tuple', '2-tuple'),
    }),
    rules: fc.subarray([
      { allow: 'udp', ports: 6081, from: '10.3.4.0/24' },
      { allow: 'tcp', ports: 80, from: '10.3.4.0/24' },
    ]),
    back: fc.boolean(),
  })
  .map(({ acls, group: { first, second, ...group }, rules, back }): AnyPatch => {
    const target = (id: string, health: string | undefined) => (health === undefined ? id : { id, health });
    return {
      networkAcls: acls,
      securityGroups: { 'sg-c': { inbound: rules } },
      instances: { 'fw-2': { subnet: 'fw-c', privateIp: '10.3.5.12', securityGroups: ['sg-c'] } },
      targetGroups: { appliances: { ...group, targets: [target('fw-1', first), target('fw-2', second)] } },
      ...(back ? {} : { routeTables: { 'rt2-a': { routes: [] } } }),
    };
  });

const flows = fc.constantFrom<Flow>(
  { from: 'host-a', to: 'host2-a', ...HTTPS, sourcePort: undefined },
  { from: 'host-a', to: 'host2-a', protocol: 'udp', port: 6081 },
  { from: 'host-a', to: 'host2-a', protocol: 'icmp' },
  { from: 'internet', to: 'host-a', protocol: 'tcp', port: 443 },
  { from: 'host-a', to: 'internet', protocol: 'tcp', port: 443 },
);

/** Checks a law on many Gateway Load Balancers and questions. */
function forAny(check: (scenario: Scenario, flow: Flow) => void): void {
  fc.assert(
    fc.property(patches, flows, (patch, flow) => {
      const isPublic = [flow.from, flow.to].includes('internet');
      check(inspected(...(isPublic ? [FROM_INTERNET] : []), patch), flow);
    }),
    { numRuns: 80 },
  );
}

test('every walk through a Gateway Load Balancer ends, and where it does not work it says where', () => {
  const seen = new Set<string>();
  forAny((scenario, flow) => {
    for (const continuePastDrop of [false, true]) {
      const trace = walk(scenario, flow, { continuePastDrop });
      seen.add(trace.verdict);
      expect(trace.stoppedAt === null).toBe(trace.verdict === 'reachable');
      expect(trace.branches.length === 0).toBe(trace.verdict !== 'partial');
    }
  });
  expect(seen.size).toBeGreaterThan(2);
});

test('each hop has the packet of the hop before it, and what arrives is what was sent', () => {
  forAny((scenario, flow) => {
    for (const connection of walk(scenario, flow).connections) expectUndone(connection);
  });
});

test('both directions of a flow pass the same appliance', () => {
  forAny((scenario, flow) => {
    const [connection] = walk(scenario, flow).connections;
    const [there = [], back = []] = [connection?.request, connection?.response].map((leg) =>
      (leg?.hops ?? []).flatMap(({ decision }) =>
        decision.kind === 'gateway-load-balancer' && decision.part === 'appliance'
          ? [decision.target?.id]
          : [],
      ),
    );
    if (back.length > 0) expect(back).toEqual(there);
  });
});

test('the order of resources and appliances never matters', () => {
  forAny((scenario, flow) => {
    const turned = structuredClone(scenario);
    for (const group of Object.values(turned.targetGroups ?? {})) group.targets?.reverse();
    const told = (one: Scenario) => {
      const trace = walk(one, flow);
      return [trace.verdict, trace.symptom, stopOf(trace), stopsOf(trace), trace.picked, trace.branches];
    };
    expect(
      told({ ...turned, instances: Object.fromEntries(Object.entries(turned.instances!).reverse()) }),
    ).toEqual(told(scenario));
  });
});
