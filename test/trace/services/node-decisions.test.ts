import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../src/model/flow.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { connected, HTTPS } from '../../fixtures/connected.ts';
import { FROM_INTERNET, inspected, type AnyPatch } from '../../fixtures/inspected.ts';
import { accountAt, stopAccount } from '../accounts.ts';
import { patched, walk } from '../helpers.ts';
import { connectivity } from './alb.ts';

const any = (patch: AnyPatch) => patch as object;

function asked(patch: AnyPatch, flow: Partial<Flow> = {}): Trace {
  const scenario = patched(
    connectivity(),
    any({
      instances: {
        web: { calls: undefined },
        far: { subnet: 'W2', privateIp: '10.1.11.10', securityGroups: ['sg-ec2'], listens: [8080, 8443] },
        out: { subnet: 'W3', privateIp: '10.1.21.10', securityGroups: ['sg-ec2'], listens: [8080, 8443] },
      },
      securityGroups: {
        'sg-alb': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] },
        'sg-ec2': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] },
      },
      loadBalancers: {
        clb: {
          type: 'classic',
          nodes: [{ subnet: 'P', privateIp: '10.1.0.40', publicIp: '203.0.113.40' }],
          securityGroups: ['sg-alb'],
          instances: ['web'],
          listeners: [
            { protocol: 'http', port: 80, instancePort: 8080 },
            { protocol: 'https', port: 443, instancePort: 8080 },
            { protocol: 'tcp', port: 81, instancePort: 8080 },
            { protocol: 'ssl', port: 82, instancePort: 8080 },
          ],
        },
      },
    }),
    any(patch),
  );
  return walk(scenario, { from: 'internet:198.51.100.10', to: 'alb', ...HTTPS, via: { node: 'P' }, ...flow });
}

/** What a node decided: its answer and checks, and what it would send on. */
function node(trace: Trace) {
  const decision = trace.connections
    .flatMap(({ request }) => request.hops.map((hop) => hop.decision))
    .find(({ kind }) => kind === 'load-balancer');
  if (decision?.kind !== 'load-balancer') throw new Error('no node was asked');
  const {
    verdict,
    code,
    notes,
    checks,
    decidedBy,
    targetGroup,
    targets,
    target,
    source,
    status,
    forwardedFor,
  } = decision;
  return {
    answer: [verdict, code, ...notes].join(' ').trim(),
    checks: checks.map(({ name, passed }) => (passed ? name : `not ${name}`)).join(', '),
    rule: decidedBy?.priority ?? null,
    group: targetGroup?.id ?? null,
    targets: targets.map((one) => `${one.target.id} ${one.standing}`).join(', '),
    target: target?.id ?? null,
    source,
    status,
    forwardedFor,
  };
}

const FORWARDS =
  'available, listener, targets-registered, target-registered, zone-enabled, targets-in-zone, target-usable, target-port';
const BY_ALB = {
  answer: 'deliver',
  checks: FORWARDS,
  rule: 'default',
  group: 'tg-web',
  targets: 'web usable',
  target: 'web',
  source: 'node',
  status: null,
  forwardedFor: ['198.51.100.10'],
};
const group = (patch: object): AnyPatch => ({ targetGroups: { 'tg-web': patch } });
const alb = (patch: object): AnyPatch => ({ loadBalancers: { alb: patch } });
const nlbGroup = (patch: object): AnyPatch => ({ targetGroups: { 'tg-nlb': patch } });
const healthy = (...ids: string[]) => ids.map((id) => ({ id, health: 'healthy' }));
const STOPPED = { ...BY_ALB, targets: '', target: null, source: null, status: 503 };
const UNTIL = (check: string) => `${FORWARDS.slice(0, FORWARDS.indexOf(check))}not ${check}`;

describe('a node', () => {
  test.each<[string, string, AnyPatch, Partial<Flow>, object]>([
    ['ALB-1', 'with everything in place', {}, {}, BY_ALB],
    [
      'ALB-1',
      'that is not there yet',
      alb({ state: 'provisioning' }),
      {},
      {
        ...STOPPED,
        answer: 'drop BAD_STATE',
        checks: 'not available',
        rule: null,
        group: null,
        status: null,
        forwardedFor: null,
      },
    ],
    [
      'ALB-1',
      'without a listener on the port',
      {},
      { port: 81 },
      {
        ...STOPPED,
        answer: 'drop ELBV2_LISTENERS_MISMATCH',
        checks: 'available, not listener',
        rule: null,
        group: null,
        status: null,
        forwardedFor: null,
      },
    ],
    [
      'CLB-1',
      'of a Classic Load Balancer without a listener on the port',
      {},
      { to: 'clb', port: 8080 },
      {
        ...STOPPED,
        answer: 'drop ELB_LISTENERS_MISMATCH',
        checks: 'available, not listener',
        rule: null,
        group: null,
        status: null,
        forwardedFor: null,
      },
    ],
    [
      'ALB-6',
      'that redirects',
      alb({ listeners: [{ protocol: 'https', port: 443, redirect: 'https://example.com' }] }),
      {},
      {
        ...STOPPED,
        answer: 'deliver  X_LB_RULE_NO_FORWARD',
        checks: 'available, listener',
        group: null,
        status: 301,
        forwardedFor: null,
      },
    ],
    [
      'ELB-10',
      'whose group is empty',
      group({ targets: [] }),
      {},
      { ...STOPPED, answer: 'drop ELBV2_LISTENER_HAS_NO_TG', checks: UNTIL('targets-registered') },
    ],
    [
      'ALB-7, ELB-10',
      'whose groups have no weight',
      alb({ listeners: [{ protocol: 'https', port: 443, forward: [{ targetGroup: 'tg-web', weight: 0 }] }] }),
      {},
      {
        ...STOPPED,
        answer: 'drop ELBV2_LISTENER_HAS_NO_TG',
        checks: UNTIL('targets-registered'),
        group: null,
      },
    ],
    [
      'ELB-11',
      'asked for a target that is not registered',
      {},
      { via: { node: 'P', target: 'far' } },
      {
        ...STOPPED,
        answer: 'drop TARGET_ADDRESS_RESTRICTION',
        checks: UNTIL('target-registered'),
        targets: 'web usable',
      },
    ],
    [
      'ELB-1',
      'whose targets are in zones that are not enabled',
      group({ targets: ['out'] }),
      {},
      {
        ...STOPPED,
        answer: 'drop ELB_INSTALLED_AZ_RESTRICTION',
        checks: UNTIL('zone-enabled'),
        targets: 'out zone-not-enabled',
      },
    ],
    [
      'ELB-1',
      'asked for a target in a zone that is not enabled',
      group({ targets: [...healthy('web'), 'out'] }),
      { via: { node: 'P', target: 'out' } },
      {
        ...STOPPED,
        answer: 'drop ELB_INSTALLED_AZ_RESTRICTION',
        checks: UNTIL('zone-enabled'),
        targets: 'out zone-not-enabled, web usable',
      },
    ],
    [
      'ELB-6',
      'whose targets are in another zone, with cross-zone off',
      group({ targets: ['far'], crossZone: false }),
      {},
      {
        ...STOPPED,
        answer: 'drop ELBV2_NO_TARGETS_IN_AZ',
        checks: UNTIL('targets-in-zone'),
        targets: 'far other-zone',
      },
    ],
    [
      'ELB-6',
      'asked for a target in another zone, with cross-zone off',
      group({ targets: [...healthy('web'), 'far'], crossZone: false }),
      { via: { node: 'P', target: 'far' } },
      {
        ...STOPPED,
        answer: 'drop ELBV2_NO_TARGETS_IN_AZ',
        checks: UNTIL('targets-in-zone'),
        targets: 'far other-zone, web usable',
      },
    ],
    [
      'ELB-6',
      'of a Classic Load Balancer whose instances are in another zone',
      {
        loadBalancers: {
          clb: { instances: ['far'], nodes: [{ subnet: 'P', publicIp: '203.0.113.40' }, { subnet: 'P2' }] },
        },
      },
      { to: 'clb' },
      {
        ...STOPPED,
        answer: 'drop ELB_NOT_CROSSZONE',
        checks: UNTIL('targets-in-zone'),
        group: 'clb:443',
        targets: 'far other-zone',
        status: null,
      },
    ],
    [
      'ELB-7',
      'whose targets are being taken out or not in use',
      group({
        targets: [
          { id: 'far', health: 'unhealthy.draining' },
          { id: 'web', health: 'draining' },
          { id: 'web', port: 1, health: 'unused' },
        ],
      }),
      {},
      {
        ...STOPPED,
        answer: 'drop X_TARGET_UNHEALTHY',
        checks: UNTIL('target-usable'),
        targets: 'far out-of-service, web out-of-service, web out-of-service',
      },
    ],
    [
      'ELB-8',
      'that fails open',
      group({
        targets: [
          { id: 'far', health: 'draining' },
          { id: 'web', health: 'initial' },
        ],
      }),
      {},
      { ...BY_ALB, answer: 'deliver  X_TARGET_FAIL_OPEN', targets: 'far out-of-service, web fail-open' },
    ],
    [
      'ELB-7',
      'with a target whose health is not checked',
      group({
        targets: [
          { id: 'far', health: 'unhealthy' },
          { id: 'web', health: 'unavailable' },
        ],
      }),
      {},
      { ...BY_ALB, targets: 'far unhealthy, web usable' },
    ],
    [
      'ELB-11',
      'asked for another port of its target',
      {},
      { via: { node: 'P', port: 9090 } },
      {
        ...STOPPED,
        answer: 'drop TARGET_PORT_RESTRICTION',
        checks: UNTIL('target-port'),
        targets: 'web usable',
        target: 'web',
        source: 'node',
      },
    ],
    [
      'ELB-11',
      'asked for the port of its target',
      {},
      { via: { node: 'P', target: 'web', port: 8080 } },
      BY_ALB,
    ],
    [
      'ALB-8',
      'of a group without stickiness, whatever the cookie says',
      group({ targets: healthy('far', 'web') }),
      { http: { cookieTarget: 'web' }, via: { node: 'P', target: 'far' } },
      { ...BY_ALB, targets: 'far usable, web usable', target: 'far' },
    ],
    [
      'ALB-8',
      'of a group with stickiness',
      group({ targets: healthy('far', 'web'), stickiness: 'lb-cookie' }),
      { http: { cookieTarget: 'web' } },
      { ...BY_ALB, targets: 'far usable, web usable' },
    ],
    ['CLB-2', 'that forwards HTTPS', {}, { to: 'clb' }, { ...BY_ALB, group: 'clb:443' }],
    ['CLB-2', 'that forwards HTTP', {}, { to: 'clb', port: 80 }, { ...BY_ALB, group: 'clb:80' }],
    [
      'CLB-2',
      'that forwards TCP',
      {},
      { to: 'clb', port: 81 },
      { ...BY_ALB, group: 'clb:81', forwardedFor: null },
    ],
    [
      'CLB-2',
      'that forwards SSL',
      {},
      { to: 'clb', port: 82 },
      { ...BY_ALB, group: 'clb:82', forwardedFor: null },
    ],
    [
      'ALB-9',
      'that keeps a header which is not there',
      alb({ xForwardedFor: 'preserve' }),
      {},
      { ...BY_ALB, forwardedFor: [] },
    ],
    [
      'ALB-9',
      'that removes it',
      alb({ xForwardedFor: 'remove' }),
      { http: { forwardedFor: ['192.0.2.1'] } },
      { ...BY_ALB, forwardedFor: [] },
    ],
    [
      'NLB-6, NLB-8',
      'that keeps the client’s address',
      nlbGroup({ targets: healthy('web') }),
      { to: 'nlb' },
      {
        ...BY_ALB,
        answer: 'translate',
        checks: `${FORWARDS}, direct-path, not-hairpin`,
        group: 'tg-nlb',
        source: 'client',
        forwardedFor: null,
      },
    ],
    [
      'NLB-7',
      'that takes the client’s address away, and tells it ahead',
      nlbGroup({ targets: healthy('web'), preserveClientIp: false, proxyProtocol: true }),
      { to: 'nlb' },
      { ...BY_ALB, answer: 'deliver  X_PROXY_PROTOCOL', group: 'tg-nlb', forwardedFor: null },
    ],
    [
      'NLB-15',
      'of an Application Load Balancer, which has no proxy protocol',
      group({ proxyProtocol: true }),
      {},
      BY_ALB,
    ],
    [
      'NLB-12',
      'asked by its own target, whose address it keeps',
      {
        ...nlbGroup({ targets: healthy('web') }),
        loadBalancers: { nlb: { scheme: 'internal', nodes: [{ subnet: 'P', privateIp: '10.1.0.30' }] } },
      },
      { from: 'web', to: 'nlb', sourcePort: 40000 },
      {
        ...BY_ALB,
        answer: 'drop X_NLB_HAIRPIN',
        checks: `${FORWARDS}, direct-path, not not-hairpin`,
        group: 'tg-nlb',
        source: 'client',
        forwardedFor: null,
      },
    ],
    [
      'NLB-9',
      'that keeps the client’s address towards a target outside its VPC',
      nlbGroup({
        type: 'ip',
        preserveClientIp: true,
        targets: [{ id: '192.168.5.5', az: 'all', health: 'healthy' }],
      }),
      { to: 'nlb' },
      {
        ...BY_ALB,
        answer: 'drop X_CLIENT_IP_PRESERVATION_UNSUPPORTED',
        checks: `${FORWARDS}, not direct-path`,
        group: 'tg-nlb',
        targets: '192.168.5.5 usable',
        target: '192.168.5.5',
        source: 'client',
        forwardedFor: null,
      },
    ],
    [
      'NLB-16',
      'that gets a fragment of TCP',
      {},
      { to: 'nlb', fragmented: true },
      {
        ...STOPPED,
        answer: 'drop PROTOCOL_RESTRICTION',
        checks: 'available, listener, not not-fragmented',
        rule: null,
        group: null,
        status: null,
        forwardedFor: null,
      },
    ],
    ['NLB-16', 'of another kind that gets a fragment of TCP', {}, { fragmented: true }, BY_ALB],
  ])('%s: %s', (_, __, patch, flow, expected) => {
    expect(node(asked(patch, flow))).toEqual(expected);
  });
});

describe('routes', () => {
  const OUT = { from: 'host-a', to: '198.51.100.9', ...HTTPS };
  const TO_E = [{ to: '198.51.100.0/24', via: 'gwlbe' }];

  test('EV-12, GWLB-7: a route in the endpoint’s own subnet that leads back to it is a loop', () => {
    const looping = inspected({ routeTables: { 'rt-a': { routes: TO_E }, 'rt-e': { routes: TO_E } } });
    expect(stopAccount(walk(looping, OUT))).toBe('route-table rt-e: drop X_ROUTING_LOOP');
    const other = inspected({
      routeTables: {
        'rt-a': { routes: TO_E },
        'rt-e': { routes: [{ to: '198.51.100.0/24', via: 'host2-a' }] },
      },
      instances: { 'host2-a': { sourceDestCheck: false, forwards: 'route' } },
      subnets: { 'w2-a': { routeTable: 'rt2-a' } },
    });
    expect(stopAccount(walk(other, OUT))).toBe('route-table rt2-a: drop NO_ROUTE_TO_DESTINATION');
  });

  test('AVAILABILITY_ZONE_CROSSED: a route to an endpoint of another zone is remarked', () => {
    const account = (az: string | undefined) =>
      accountAt(
        walk(inspected({ subnets: { 'e-a': { az }, 'lb-c': { az } } }), {
          from: 'host-a',
          to: 'host2-a',
          ...HTTPS,
        }),
        'route-table rt-a',
      );
    expect(account('az1')).toBe('route-table rt-a: route');
    expect(account('az2')).toBe('route-table rt-a: route; noting AVAILABILITY_ZONE_CROSSED');
    expect(account(undefined)).toBe('route-table rt-a: route');
  });

  test('NFW-2: only what a host sends from a firewall’s own subnet is remarked', () => {
    const firewall = (subnet: string): AnyPatch => ({
      firewallPolicies: { policy: {} },
      firewalls: { fw: { vpc: 'a', policy: 'policy' } },
      firewallEndpoints: { fe: { firewall: 'fw', subnet } },
    });
    const flow = { from: 'host-a', to: 'host2-a', ...HTTPS };
    const account = (patch: AnyPatch) =>
      accountAt(walk(patched(connected(), any(patch)), flow), 'route-table rt-a');
    const remarked = 'noting X_FIREWALL_NOT_INSPECTED; noting AVAILABILITY_ZONE_CROSSED';
    expect(account(firewall('w-a'))).toBe(`route-table rt-a: route; ${remarked}`);
    expect(account(firewall('t-a'))).toBe('route-table rt-a: route; noting AVAILABILITY_ZONE_CROSSED');
    const appliances: AnyPatch = {
      loadBalancers: { gwlb: { type: 'gateway', nodes: [{ subnet: 'w-c' }] } },
      vpcEndpoints: {
        gwlbe: {
          type: 'gatewayLoadBalancer',
          vpc: 'a',
          service: 'x',
          nodes: [{ subnet: 'w-a' }],
          loadBalancers: ['gwlb'],
        },
      },
    };
    expect(account(appliances)).toBe('route-table rt-a: route; noting AVAILABILITY_ZONE_CROSSED');
  });

  test('RT-23, RT-24: a gateway’s table to an appliance, and a response that misses it', () => {
    const steered = (patch: AnyPatch) =>
      inspected(
        FROM_INTERNET,
        {
          routeTables: {
            'rt-igw': { routes: [{ to: '10.1.1.0/24', via: 'box' }] },
            'rt-a': { routes: [{ to: '0.0.0.0/0', via: 'igw' }] },
          },
          instances: {
            box: {
              subnet: 'e-a',
              sourceDestCheck: false,
              forwards: 'route',
              publicIp: '203.0.113.77',
              securityGroups: ['sg-a'],
            },
          },
        },
        patch,
      );
    const visit = { from: 'internet:198.51.100.7', to: 'host-a', ...HTTPS };
    expect(stopAccount(walk(steered({}), visit))).toBe(
      'route-table rt-a: drop INGRESS_RTB_TRAFFIC_REDIRECTION',
    );
    expect(stopAccount(walk(steered({ instances: { box: { publicIp: undefined } } }), visit))).toBe(
      'route-table rt-igw: drop INGRESS_RTB_NO_PUBLIC_IP',
    );
    expect(stopAccount(walk(steered({ instances: { box: { state: 'stopped' } } }), visit))).toBe(
      'route-table rt-igw: drop BAD_STATE',
    );
    const symmetric = steered({ routeTables: { 'rt-a': { routes: [{ to: '0.0.0.0/0', via: 'box' }] } } });
    expect(walk(symmetric, visit).verdict).toBe('reachable');
  });
});
