import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Flow } from '../../../src/model/flow.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { expectUndone } from '../consistency.ts';
import { stopOf, stopsOf, patched, walk, type ScenarioPatch } from '../helpers.ts';
import { connectivity } from './alb.ts';

vi.setConfig({ testTimeout: 120_000 });

const ports = fc.constantFrom('0-65535', '443', '8080', '8443', '3306', '1024-65535', '40000-65535');
const blocks = fc.constantFrom('0.0.0.0/0', '10.1.0.0/16', '10.1.1.0/24', '198.51.100.0/24');
const verdicts = fc.constantFrom('allow' as const, 'deny' as const);

/** A network ACL of one entry in front of one that lets everything through. */
const acl = fc.record({ verdict: verdicts, ports, block: blocks, isLast: fc.boolean() }).map((entry) => {
  const rules = (key: 'from' | 'to') => [
    { rule: 90, [entry.verdict]: 'tcp', ports: entry.ports, [key]: entry.block },
    ...(entry.isLast ? [] : [{ rule: 100, allow: 'all', [key]: '0.0.0.0/0' }]),
  ];
  return { inbound: rules('from'), outbound: rules('to') };
});

const patches = fc
  .record({
    acls: fc.record({ 'acl-p': acl, 'acl-w': acl, 'acl-d': acl }, { requiredKeys: [] }),
    preserve: fc.boolean(),
    crossZone: fc.boolean(),
    groups: fc.boolean(),
    healthPort: fc.constantFrom(undefined, 8081),
  })
  .map(({ acls, preserve, crossZone, groups, healthPort }): ScenarioPatch => ({
    networkAcls: acls as never,
    instances: { web2: { subnet: 'W2', securityGroups: ['sg-ec2'], calls: [{ to: 'orders' }] } },
    loadBalancers: {
      nlb: {
        crossZone,
        nodes: [{ subnet: 'P' }, { subnet: 'P2' }],
        ...(groups && { securityGroups: ['sg-nlb'] }),
      },
    },
    targetGroups: {
      'tg-web': {
        targets: ['web', 'web2'],
        ...(healthPort !== undefined && { healthCheck: { port: healthPort } }),
      },
      'tg-nlb': { targets: ['web', 'web2'], preserveClientIp: preserve },
    },
  }));

const flows = fc
  .record({
    from: fc.constantFrom('internet', 'web', 'web2'),
    to: fc.constantFrom('alb', 'nlb', '203.0.113.20'),
    port: fc.constantFrom(443, 444),
  })
  .map((flow): Flow => ({ ...flow, protocol: 'tcp' }));

/** Checks a law on many load balancers and questions. */
function forAny(check: (scenario: Scenario, flow: Flow) => void): void {
  fc.assert(
    fc.property(patches, flows, (patch, flow) => {
      check(patched(connectivity(), patch), flow);
    }),
    { numRuns: 60 },
  );
}

test('every walk through a load balancer ends, and where it does not work it says where', () => {
  const seen = new Set<string>();
  forAny((scenario, flow) => {
    for (const continuePastDrop of [false, true]) {
      const trace = walk(scenario, flow, { continuePastDrop });
      seen.add(trace.verdict);
      expect(trace.stoppedAt === null).toBe(trace.verdict === 'reachable');
      expect(trace.connections[0]!.openedBy).toBe(null);
      expect(trace.branches.length === 0).toBe(trace.verdict !== 'partial');
      const [total] = trace.branches.map(({ share }) => share[1]);
      if (total !== undefined)
        expect(trace.branches.reduce((sum, { share }) => sum + share[0], 0)).toBe(total);
    }
  });
  expect(seen.size).toBeGreaterThan(2);
});

test('every connection undoes its translations, hop by hop', () => {
  forAny((scenario, flow) => {
    for (const connection of walk(scenario, flow, { continuePastDrop: true }).connections)
      expectUndone(connection);
  });
});

test('the order of resources and targets never matters', () => {
  forAny((scenario, flow) => {
    const turned = structuredClone(scenario);
    for (const group of Object.values(turned.targetGroups ?? {})) group.targets?.reverse();
    for (const balancer of Object.values(turned.loadBalancers ?? {})) balancer.listeners?.reverse();
    const told = (one: Scenario) => {
      const trace = walk(one, flow);
      return [trace.verdict, trace.symptom, stopOf(trace), stopsOf(trace), trace.picked, trace.branches];
    };
    expect(
      told({ ...turned, instances: Object.fromEntries(Object.entries(turned.instances!).reverse()) }),
    ).toEqual(told(scenario));
  });
});
