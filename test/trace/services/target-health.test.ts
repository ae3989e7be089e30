import { expect, test } from 'vitest';
import { formatIp } from '../../../src/net/ip.ts';
import type { ResolvedFlow } from '../../../src/trace/flow.ts';
import { flowFromNode, healthOf } from '../../../src/trace/target-health.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import type { AnyPatch } from '../../fixtures/inspected.ts';
import { networkOf, patched, walk } from '../helpers.ts';
import { connectivity } from './alb.ts';

function balanced(patch: AnyPatch = {}) {
  const network = networkOf(patched(connectivity(), patch as object));
  const group = network.targetGroups.get('tg-web')!;
  return { network, group, target: group.targets[0]!, node: network.networkInterfaces.get('alb/P')! };
}

/** Some walk, with the end that a test gives it. */
const WALKED = walk(connectivity(), { from: 'web', to: 'orders', port: 3306 });
const ended = (end: Partial<Trace>): Trace => ({ ...WALKED, ...end });
const stop = {
  connection: 0,
  leg: 'request',
  hop: 0,
  code: 'BAD_STATE',
  component: { type: 'instance', id: 'web' },
  direction: null,
  rule: null,
} as const;
const group = (patch: object): AnyPatch => ({ targetGroups: { 'tg-web': patch } });

test.each<[string, string, AnyPatch, Partial<Trace>, readonly [string, string, number, boolean]]>([
  [
    'ELB-7',
    'what the document says',
    group({ targets: [{ id: 'web', health: 'draining' }] }),
    {},
    ['draining', 'written', 8080, false],
  ],
  [
    'ELB-7',
    'a stopped instance',
    { instances: { web: { state: 'stopped' } } },
    {},
    ['unused', 'not-running', 8080, false],
  ],
  [
    'ELB-7',
    'a target without checks',
    group({ healthCheck: { enabled: false } }),
    {},
    ['unavailable', 'not-checked', 8080, false],
  ],
  [
    'ELB-7',
    'a target of a family that the node does not have',
    {
      vpcs: { A: { ipv6Cidrs: ['2001:db8:a::/56'] } },
      ...group({ type: 'ip', targets: ['2001:db8:a:1::9'] }),
    },
    {},
    ['unused', 'family', 8080, false],
  ],
  [
    'ELB-13',
    'a check that passes',
    {},
    { verdict: 'reachable', symptom: 'answers' },
    ['healthy', 'check-passes', 8080, false],
  ],
  [
    'ELB-13',
    'a check at a port of its own',
    group({ healthCheck: { port: 9000 } }),
    { verdict: 'reachable', symptom: 'answers' },
    ['healthy', 'check-passes', 9000, false],
  ],
  [
    'ELB-13',
    'a check that passes for some ports',
    {},
    { verdict: 'partial', symptom: 'sometimes', stoppedAt: stop },
    ['healthy', 'check-passes-partly', 8080, true],
  ],
  [
    'ELB-13',
    'a check that nobody listens to',
    {},
    { verdict: 'reachable', symptom: 'refused' },
    ['unhealthy', 'check-refused', 8080, false],
  ],
  [
    'ELB-13',
    'a check that is dropped',
    {},
    { verdict: 'unreachable', symptom: 'times-out', stoppedAt: stop },
    ['unhealthy', 'check-fails', 8080, true],
  ],
])('%s: the health of a target by %s', (_, __, patch, end, expected) => {
  const { group: own, target, node } = balanced(patch);
  const asked: ResolvedFlow[] = [];
  const health = healthOf(own, target, node, (flow) => {
    asked.push(flow);
    return ended({ stoppedAt: null, ...end });
  });
  expect([health.state, health.reason, health.port, health.stop !== null]).toEqual(expected);
  expect(asked.map(({ port }) => port)).toEqual(Object.keys(end).length === 0 ? [] : [expected[2]]);
});

test('ELB-13: each node checks a target once', () => {
  const { network, group: own, target, node } = balanced();
  let walks = 0;
  const check = () => {
    walks += 1;
    return ended({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  };
  const first = healthOf(own, target, node, check);
  expect(healthOf(own, target, node, check)).toBe(first);
  expect(walks).toBe(1);
  healthOf(own, target, network.networkInterfaces.get('alb/P2')!, check);
  expect(walks).toBe(2);
});

test('ELB-4, ELB-5: the connection of a node to a target, from an address and a port of its own', () => {
  const { target, node } = balanced();
  const { from, to, sourcePorts, ...rest } = flowFromNode(node, target, 9000, { via: { node: 'P' } });
  expect([from.kind, from.ref.id, formatIp(from.ip), to.kind, to.ref?.id, formatIp(to.ip)]).toEqual([
    'interface',
    'alb',
    '10.1.0.20',
    'interface',
    'web',
    '10.1.1.10',
  ]);
  expect(sourcePorts).toEqual({ from: 1024, to: 65535 });
  expect(rest).toEqual({
    asked: { from: 'alb', to: 'web', protocol: 'tcp', port: 9000, via: { node: 'P' } },
    nodes: [],
    protocol: 6,
    port: 9000,
    icmpType: 0,
    icmpCode: 0,
    oneWay: false,
    fragmented: false,
    resolution: null,
    lookup: null,
    fetch: null,
  });
  const outside = balanced({
    targetGroups: { 'tg-web': { type: 'ip', targets: [{ id: '192.168.5.5', az: 'all' }] } },
  });
  expect(flowFromNode(outside.node, outside.target, 80, {}).to).toEqual({
    kind: 'address',
    ref: null,
    ip: outside.target.ip,
  });
});
