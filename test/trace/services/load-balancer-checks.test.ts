import { expect, test } from 'vitest';
import type { Flow } from '../../../src/model/flow.ts';
import type { LoadBalancerDecision } from '../../../src/trace/decision.ts';
import type { Leg, Trace } from '../../../src/trace/trace.ts';
import { requestAccounts } from '../accounts.ts';
import { patched, walk, type ScenarioPatch } from '../helpers.ts';
import { connectivity } from './alb.ts';

const ALB: Flow = {
  from: 'internet:198.51.100.10',
  to: 'alb',
  protocol: 'tcp',
  port: 443,
  sourcePort: 49152,
  via: { node: 'P' },
};
const NLB: Flow = { ...ALB, to: 'nlb', via: undefined };
const NO_CALLS: ScenarioPatch = { instances: { web: { calls: undefined } } };
const WEB2: ScenarioPatch = {
  instances: {
    web2: { subnet: 'W2', privateIp: '10.1.11.10', securityGroups: ['sg-ec2'], listens: [8080, 8443] },
  },
};

function through(flow: Flow, ...patches: readonly ScenarioPatch[]): Trace {
  return walk(patched(connectivity(), NO_CALLS, ...patches), flow);
}

/** Everything that a node says of a packet. */
function toldBy(decision: LoadBalancerDecision) {
  const { verdict, code, causes, notes, checks, listener, considered, decidedBy } = decision;
  const { targetGroup, targets, target, source, status } = decision;
  return {
    ...{ verdict, code, causes, notes, source, status },
    checks: checks.map(({ name, passed }) => (passed ? name : `not ${name}`)).join(', '),
    listener: listener === null ? null : `${listener.protocol} ${listener.port}`,
    rules: considered.map(({ rule, mismatches }) => [rule.priority, ...mismatches].join(' ')),
    decidedBy: decidedBy?.priority ?? null,
    targetGroup: targetGroup?.id ?? null,
    targets: targets.map(({ target: { id }, standing, health }) =>
      health === null
        ? `${id} ${standing}`
        : `${id} ${standing}, ${health.state} ${health.reason} ${health.port}`,
    ),
    target: target?.id ?? null,
  };
}

function atNode(leg: Leg | null | undefined) {
  const decision = leg?.hops.find((hop) => hop.decision.kind === 'load-balancer')?.decision;
  return decision?.kind === 'load-balancer' ? toldBy(decision) : null;
}

function said(flow: Flow, ...patches: readonly ScenarioPatch[]) {
  return atNode(through(flow, ...patches).connections[0]?.request);
}

const REGISTERED = 'available, listener, targets-registered, target-registered';
const USABLE = `${REGISTERED}, zone-enabled, targets-in-zone, target-usable, target-port`;
const ANSWER = { verdict: 'deliver', code: null, causes: [], notes: [] } as const;
const AT_ALB = {
  ...ANSWER,
  checks: USABLE,
  listener: 'https 443',
  rules: ['default'],
  decidedBy: 'default',
  targetGroup: 'tg-web',
  targets: ['web usable, healthy check-passes 8080'],
  target: 'web',
  source: 'node',
  status: null,
};
const AT_NLB = {
  ...AT_ALB,
  verdict: 'translate',
  checks: `${USABLE}, direct-path, not-hairpin`,
  listener: 'tcp 443',
  targetGroup: 'tg-nlb',
  targets: ['web usable, healthy check-passes 8443'],
  source: 'client',
} as const;
/** Nothing was looked at. */
const CLOSED = {
  listener: null,
  rules: [],
  decidedBy: null,
  targetGroup: null,
  targets: [],
  target: null,
  source: null,
  status: null,
  causes: [],
  notes: [],
} as const;
const REFUSED = { verdict: 'drop', target: null, source: null } as const;

test('XPL-11, ALB-14: what the node of an Application Load Balancer looks at, and in which order', () => {
  expect(said(ALB)).toEqual(AT_ALB);
});

test('NLB-7, NLB-9: a Network Load Balancer that keeps the client’s address looks at the way to the target too', () => {
  const { connections } = through(NLB);
  expect(atNode(connections[0]!.request)).toEqual(AT_NLB);
  // The way back only undoes the translation.
  expect(atNode(connections[0]!.response)).toEqual({
    ...CLOSED,
    verdict: 'translate',
    code: null,
    checks: '',
  });
});

test('ELB-2: a load balancer that is not active answers nothing', () => {
  expect(said(ALB, { loadBalancers: { alb: { state: 'provisioning' } } })).toEqual({
    ...CLOSED,
    verdict: 'drop',
    code: 'BAD_STATE',
    checks: 'not available',
  });
});

test('ALB-1, NLB-1: a port or protocol without a listener', () => {
  const open: ScenarioPatch = {
    securityGroups: { 'sg-alb': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } },
  };
  const unheard = {
    ...CLOSED,
    verdict: 'drop',
    code: 'ELBV2_LISTENERS_MISMATCH',
    checks: 'available, not listener',
  };
  expect(said({ ...ALB, port: 80 }, open)).toEqual(unheard);
  expect(said({ ...ALB, protocol: 'udp' }, open)).toEqual(unheard);
  expect(said({ ...ALB, protocol: 'icmp', port: undefined, sourcePort: undefined }, open)).toEqual(unheard);
});

test.each<[string, string, readonly string[], readonly string[]]>([
  ['NLB-1', 'tcp', ['tcp'], ['udp']],
  ['NLB-1', 'tls', ['tcp'], ['udp']],
  ['NLB-1', 'udp', ['udp'], ['tcp']],
  ['NLB-1', 'tcp_udp', ['tcp', 'udp'], []],
  ['NLB-1', 'quic', ['udp'], ['tcp']],
  ['NLB-1', 'tcp_quic', ['tcp', 'udp'], []],
])('%s: a listener for %s takes %j and not %j', (_, protocol, taken, refused) => {
  const heard = (asked: string) =>
    said(
      { ...NLB, protocol: asked },
      {
        loadBalancers: {
          nlb: { listeners: [{ protocol: protocol as 'tcp', port: 443, forward: 'tg-nlb' }] },
        },
        targetGroups: {
          'tg-nlb': { protocol: protocol as 'tcp', targets: [{ id: 'web', health: 'healthy' }] },
        },
      },
    )?.listener;
  for (const asked of taken) expect(heard(asked)).toBe(`${protocol} 443`);
  for (const asked of refused) expect(heard(asked)).toBeNull();
});

test('NLB-16: a fragment is forwarded for UDP only', () => {
  const fragment: Flow = { ...NLB, fragmented: true };
  expect(said(fragment)).toMatchObject({
    code: 'PROTOCOL_RESTRICTION',
    checks: 'available, listener, not not-fragmented',
    listener: null,
  });
  const udp: ScenarioPatch = {
    loadBalancers: { nlb: { listeners: [{ protocol: 'udp', port: 443, forward: 'tg-nlb' }] } },
    targetGroups: { 'tg-nlb': { protocol: 'udp', targets: [{ id: 'web', health: 'healthy' }] } },
  };
  expect(said({ ...fragment, protocol: 'udp' }, udp)).toMatchObject({ code: null, target: 'web' });
  expect(said({ ...ALB, fragmented: true })).toEqual(AT_ALB);
});

test('ELB-10, ALB-13: without a target the Application Load Balancer answers 503', () => {
  const empty: ScenarioPatch = { targetGroups: { 'tg-web': { targets: [] }, 'tg-nlb': { targets: [] } } };
  const lost = { ...REFUSED, code: 'ELBV2_LISTENER_HAS_NO_TG', targets: [] };
  const checks = 'available, listener, not targets-registered';
  expect(said(ALB, empty)).toEqual({ ...AT_ALB, ...lost, checks, status: 503 });
  expect(said(NLB, empty)).toEqual({ ...AT_NLB, ...lost, checks });
});

test('ALB-7: a rule whose groups all have the weight 0 forwards to none', () => {
  const none: ScenarioPatch = {
    loadBalancers: {
      alb: {
        listeners: [{ protocol: 'https', port: 443, forward: [{ targetGroup: 'tg-web', weight: 0 }] }],
      },
    },
  };
  expect(said(ALB, none)).toEqual({
    ...AT_ALB,
    ...REFUSED,
    code: 'ELBV2_LISTENER_HAS_NO_TG',
    checks: 'available, listener, not targets-registered',
    targetGroup: null,
    targets: [],
    status: 503,
  });
});

const FAR: ScenarioPatch = {
  instances: { far: { subnet: 'W3', privateIp: '10.1.21.10', securityGroups: ['sg-ec2'], listens: [8080] } },
};

test('ELB-1: a target of a zone without a node', () => {
  const both: ScenarioPatch = { targetGroups: { 'tg-web': { targets: ['web', 'far'] } } };
  const targets = ['far zone-not-enabled', 'web usable, healthy check-passes 8080'];
  expect(said(ALB, FAR, both)).toEqual({ ...AT_ALB, targets });
  const outside = {
    ...AT_ALB,
    ...REFUSED,
    code: 'ELB_INSTALLED_AZ_RESTRICTION',
    checks: `${REGISTERED}, not zone-enabled`,
    status: 503,
  };
  expect(said({ ...ALB, via: { node: 'P', target: 'far' } }, FAR, both)).toEqual({ ...outside, targets });
  expect(said(ALB, FAR, { targetGroups: { 'tg-web': { targets: ['far'] } } })).toEqual({
    ...outside,
    targets: ['far zone-not-enabled'],
  });
});

test('ELB-6: a target of another zone, where nothing crosses', () => {
  const zonal: ScenarioPatch = { targetGroups: { 'tg-web': { targets: ['web', 'web2'], crossZone: false } } };
  const targets = ['web usable, healthy check-passes 8080', 'web2 other-zone'];
  expect(said(ALB, WEB2, zonal)).toEqual({ ...AT_ALB, targets });
  const outside = {
    ...AT_ALB,
    ...REFUSED,
    code: 'ELBV2_NO_TARGETS_IN_AZ',
    checks: `${REGISTERED}, zone-enabled, not targets-in-zone`,
    status: 503,
  };
  expect(said({ ...ALB, via: { node: 'P', target: 'web2' } }, WEB2, zonal)).toEqual({ ...outside, targets });
  expect(said(ALB, WEB2, { targetGroups: { 'tg-web': { targets: ['web2'], crossZone: false } } })).toEqual({
    ...outside,
    targets: ['web2 other-zone'],
  });
  const mixed: ScenarioPatch = { targetGroups: { 'tg-web': { targets: ['web2', 'far'], crossZone: false } } };
  expect(said(ALB, WEB2, FAR, mixed)).toEqual({
    ...outside,
    targets: ['far zone-not-enabled', 'web2 other-zone'],
  });
});

test('ELB-11: a target that is pinned has to be registered, and for that port', () => {
  expect(said({ ...ALB, via: { node: 'P', target: 'web2' } }, WEB2)).toEqual({
    ...AT_ALB,
    ...REFUSED,
    code: 'TARGET_ADDRESS_RESTRICTION',
    checks: 'available, listener, targets-registered, not target-registered',
    status: 503,
  });
  expect(said({ ...ALB, via: { node: 'P', target: 'web', port: 8080 } })).toEqual(AT_ALB);
  expect(said({ ...ALB, via: { node: 'P', target: 'web', port: 8081 } })).toEqual({
    ...AT_ALB,
    verdict: 'drop',
    code: 'TARGET_PORT_RESTRICTION',
    checks: USABLE.replace('target-port', 'not target-port'),
    status: 503,
  });
  const two: ScenarioPatch = { targetGroups: { 'tg-web': { targets: ['web', 'web2'] } } };
  expect(said({ ...ALB, via: { node: 'P', target: 'web2' } }, WEB2, two)).toMatchObject({ target: 'web2' });
});

test('ELB-11: one instance may be registered with two ports, and each is a candidate of its own', () => {
  const twice: ScenarioPatch = {
    instances: { web: { listens: [8080, 8081] } },
    securityGroups: { 'sg-ec2': { inbound: [{ allow: 'tcp', ports: '8080-8081', from: 'sg-alb' }] } },
    targetGroups: { 'tg-web': { targets: ['web', { id: 'web', port: 8081 }] } },
  };
  const trace = through(ALB, twice);
  expect(trace.verdict).toBe('reachable');
  expect(trace.picked).toEqual([{ kind: 'target', id: 'web:8080' }]);
  expect(said(ALB, twice)?.targets).toEqual([
    'web usable, healthy check-passes 8080',
    'web usable, healthy check-passes 8081',
  ]);
});

test.each<[string, ScenarioPatch, string]>([
  ['initial', {}, 'fail-open, initial written 8080'],
  ['unhealthy', {}, 'fail-open, unhealthy written 8080'],
  ['unavailable', {}, 'usable, unavailable written 8080'],
  ['draining', {}, 'out-of-service, draining written 8080'],
  ['unhealthy.draining', {}, 'out-of-service, unhealthy.draining written 8080'],
  ['unused', {}, 'out-of-service, unused written 8080'],
])('ELB-7, ELB-8: a target whose state is written as %s', (health, patch, told) => {
  const state = { id: 'web', health: health as 'initial' };
  expect(said(ALB, patch, { targetGroups: { 'tg-web': { targets: [state] } } })?.targets).toEqual([
    `web ${told}`,
  ]);
});

test.each<[string, ScenarioPatch, string]>([
  ['is stopped', { instances: { web: { state: 'stopped' } } }, 'out-of-service, unused not-running 8080'],
  [
    'is not checked',
    { targetGroups: { 'tg-web': { healthCheck: { enabled: false } } } },
    'usable, unavailable not-checked 8080',
  ],
  ['does not listen', { instances: { web: { listens: [9000] } } }, 'fail-open, unhealthy check-refused 8080'],
  [
    'is checked on another port, which its groups do not open',
    { targetGroups: { 'tg-web': { healthCheck: { port: 9000 } } } },
    'fail-open, unhealthy check-fails 9000',
  ],
  [
    'is reached from a part of the ports only',
    {
      networkAcls: {
        'acl-w': {
          inbound: [{ rule: 1, allow: 'all', from: '0.0.0.0/0' }],
          outbound: [{ rule: 1, allow: 'tcp', ports: '1024-40000', to: '0.0.0.0/0' }],
        },
      },
    },
    'usable, healthy check-passes-partly 8080',
  ],
])('ELB-13: a target that %s', (_, patch, told) => {
  expect(said(ALB, patch)?.targets).toEqual([`web ${told}`]);
});

test('ELB-8: of unhealthy and draining targets the unhealthy ones are used, and the walk says so', () => {
  const targets = [
    { id: 'web', health: 'unhealthy' },
    { id: 'web2', health: 'draining' },
  ] as const;
  expect(said(ALB, WEB2, { targetGroups: { 'tg-web': { targets: [...targets] } } })).toEqual({
    ...AT_ALB,
    notes: ['X_TARGET_FAIL_OPEN'],
    targets: ['web fail-open, unhealthy written 8080', 'web2 out-of-service, draining written 8080'],
  });
});

test('NLB-9, NLB-12: a target in another network, and one that is its own client', () => {
  const far: ScenarioPatch = {
    targetGroups: {
      'tg-nlb': {
        type: 'ip',
        preserveClientIp: true,
        targets: [{ id: '192.168.5.5', az: 'all', health: 'healthy' }],
      },
    },
  };
  expect(said(NLB, far)).toMatchObject({
    code: 'X_CLIENT_IP_PRESERVATION_UNSUPPORTED',
    checks: `${USABLE}, not direct-path`,
  });
  const inside: ScenarioPatch = { loadBalancers: { nlb: { scheme: 'internal', nodes: [{ subnet: 'P' }] } } };
  const itself: Flow = { from: 'web', to: 'nlb', protocol: 'tcp', port: 443 };
  expect(said(itself, inside)).toMatchObject({
    code: 'X_NLB_HAIRPIN',
    checks: `${USABLE}, direct-path, not not-hairpin`,
  });
});

const RULES: ScenarioPatch = {
  loadBalancers: {
    alb: {
      listeners: [
        {
          protocol: 'https',
          port: 443,
          forward: 'tg-web',
          rules: [
            { priority: 1, host: ['a.example.com', '*.b.org'], path: ['/api/*', '/v?'], fixedResponse: 201 },
            { priority: 2, method: ['PUT', 'POST'], fixedResponse: 202 },
            {
              priority: 3,
              sourceIp: ['192.0.2.0/24', '198.51.100.0/24'],
              path: ['/mine*z*'],
              fixedResponse: 203,
            },
            { priority: 4, sourceIp: ['192.0.2.0/24'], fixedResponse: 204 },
            { priority: 5, host: ['*'], fixedResponse: 205 },
          ],
        },
      ],
    },
  },
};

test.each<[string, NonNullable<Flow['http']>, readonly string[]]>([
  [
    'nothing is known of the request',
    {},
    ['1 host path', '2 method', '3 path', '4 source', '5 host', 'default'],
  ],
  ['one host and one path of two', { host: 'A.example.com', path: '/v1' }, ['1']],
  ['the other host and path', { host: 'x.b.org', path: '/api/?q=1' }, ['1']],
  ['one part only', { host: 'x.b.org', path: '/v12' }, ['1 path', '2 method', '3 path', '4 source', '5']],
  ['one method of two', { method: 'POST' }, ['1 host path', '2']],
  ['a path with text between two stars', { path: '/mine/zz/z' }, ['1 host path', '2 method', '3']],
  [
    'a path that lacks it',
    { path: '/mine' },
    ['1 host path', '2 method', '3 path', '4 source', '5 host', 'default'],
  ],
  [
    'a path whose text comes too early',
    { path: 'z/mine' },
    ['1 host path', '2 method', '3 path', '4 source', '5 host', 'default'],
  ],
])('ALB-4, ALB-5: rules are tried in turn, each with what speaks against it: %s', (_, http, rules) => {
  expect(said({ ...ALB, http }, RULES)?.rules).toEqual(rules);
});

test('ALB-6: a fixed response answers by itself and asks no target', () => {
  expect(said({ ...ALB, http: { method: 'PUT' } }, RULES)).toEqual({
    ...CLOSED,
    ...ANSWER,
    notes: ['X_LB_RULE_NO_FORWARD'],
    checks: 'available, listener',
    listener: 'https 443',
    rules: ['1 host path', '2'],
    decidedBy: 2,
    status: 202,
  });
});

const FUNCTION: ScenarioPatch = {
  functions: { fn: {} },
  targetGroups: {
    'tg-web': { vpc: undefined, type: 'lambda', targets: ['fn'], protocol: undefined, port: undefined },
  },
};

test('ALB-10: a Lambda function is called by the load balancer, without a connection of the VPC', () => {
  const trace = through(ALB, FUNCTION);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', httpStatus: null });
  expect(trace.connections).toHaveLength(1);
  expect(requestAccounts(trace).slice(-2)).toEqual([
    `load-balancer alb inbound: deliver; ${USABLE}`,
    'lambda-function fn: deliver',
  ]);
});
