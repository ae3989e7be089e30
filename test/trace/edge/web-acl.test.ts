import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { Flow } from '../../../src/model/flow.ts';
import type { WebAcl } from '../../../src/model/web-acl.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { stopOf, type ScenarioPatch } from '../helpers.ts';
import { componentsOf, edge, view } from './edge.ts';

type Rules = NonNullable<WebAcl['rules']>;

const EVERYBODY = { ipSets: { all: { addresses: ['0.0.0.0/0'] } } };

/** The web ACL of the distribution, with these rules. */
function guarded(rules: Rules, rest: Partial<WebAcl> = {}): ScenarioPatch {
  return { ...EVERYBODY, webAcls: { 'acl-edge': { rules, ...rest } } };
}

/** The same in front of the load balancer. */
function atTheBalancer(rules: Rules, rest: Partial<WebAcl> = {}, balancer: object = {}): ScenarioPatch {
  return {
    ...EVERYBODY,
    webAcls: { 'acl-alb': { rules, ...rest } },
    loadBalancers: { alb: { webAcl: 'acl-alb', ...balancer } },
  };
}

function faults(patch: ScenarioPatch): readonly string[] {
  const compiled = compile(edge(patch));
  return compiled.ok ? [] : compiled.error.map(({ code, at, rule }) => `${code} ${at} ${rule ?? ''}`.trim());
}

function decisionOf(trace: Trace) {
  const decisions = trace.connections.flatMap(({ request }) => request.hops.map((hop) => hop.decision));
  const found = decisions.find((one) => one.kind === 'web-acl');
  if (found?.kind !== 'web-acl') throw new Error('no web ACL was asked');
  return found;
}

const BLOCKED = { verdict: 'reachable', symptom: 'http-error', httpStatus: 403, stoppedAt: null };
const ALLOWED = { verdict: 'reachable', symptom: 'answers', httpStatus: null, stoppedAt: null };

test('WAF-1: one of its scope for each distribution and Application Load Balancer, and none for others', () => {
  expect(faults(atTheBalancer([]))).toEqual([]);
  expect(faults({ loadBalancers: { alb: { webAcl: 'acl-edge' } } })).toEqual([
    'web-acl-scope /loadBalancers/alb/webAcl WAF-1',
  ]);
  expect(faults({ webAcls: { 'acl-edge': { scope: 'regional' } } })).toEqual([
    'web-acl-scope /distributions/cdn/webAcl WAF-1',
  ]);
  expect(faults({ webAcls: { other: {} }, loadBalancers: { nlb: { webAcl: 'other' } } })).toEqual([
    'web-acl-unsupported /loadBalancers/nlb/webAcl WAF-1',
  ]);
});

describe('rules', () => {
  test.each<[string, Rules, object]>([
    [
      'Count goes on to Block',
      [
        { priority: 1, action: 'block', ipSet: 'all' },
        { priority: 0, action: 'count', ipSet: 'all' },
      ],
      BLOCKED,
    ],
    [
      'Allow ends it before Block',
      [
        { priority: 0, action: 'allow', ipSet: 'all' },
        { priority: 1, action: 'block', ipSet: 'all' },
      ],
      ALLOWED,
    ],
    [
      'all that a rule names has to hold',
      [{ priority: 0, action: 'block', ipSet: 'all', path: ['/admin*'] }],
      ALLOWED,
    ],
    ['no rule matches: the default action', [], ALLOWED],
  ])('WAF-2: %s', (_, rules, expected) => {
    expect(view(guarded(rules))).toMatchObject(expected);
  });

  test('WAF-2: a default action that blocks', () => {
    expect(view(guarded([], { defaultAction: 'block' }))).toMatchObject(BLOCKED);
    expect(decisionOf(view(guarded([], { defaultAction: 'block' })))).toMatchObject({
      byDefault: 'block',
      notes: ['X_WAF_BLOCK'],
    });
  });

  test.each([
    ['captcha', 405],
    ['challenge', 202],
  ] as const)('WAF-2: %s answers without a valid token, and goes on with one', (action, status) => {
    const patch = guarded([{ priority: 0, action, ipSet: 'all' }]);
    expect(view(patch).httpStatus).toBe(status);
    expect(view(patch, { http: { wafToken: true } })).toMatchObject(ALLOWED);
  });

  test('WAF-2: priorities are unique, and a rule asks something', () => {
    expect(
      faults(guarded([{ priority: 1, ipSet: 'all' }, { priority: 1, ipSet: 'all' }, { priority: 2 }])),
    ).toEqual([
      'duplicate-priority /webAcls/acl-edge/rules/1/priority WAF-2',
      'rule-without-statement /webAcls/acl-edge/rules/2 WAF-2',
    ]);
  });

  test('WAF-3: an override to Count takes the force of a rule group', () => {
    const rules = [{ priority: 0, action: 'block' as const, ipSet: 'all' }];
    expect(view(guarded([{ name: 'group', priority: 5, rules }]))).toMatchObject(BLOCKED);
    expect(decisionOf(view(guarded([{ name: 'group', priority: 5, rules }]))).decidedBy?.id).toBe('group/0');
    const overridden = view(guarded([{ name: 'group', priority: 5, rules, override: 'count' }]));
    expect(overridden).toMatchObject(ALLOWED);
    expect(decisionOf(overridden).byDefault).toBe('allow');
  });

  test('WAF-4: behind CloudFront the connection comes from CloudFront, unless the header is asked', () => {
    const office = { ipSets: { office: { addresses: ['198.51.100.0/24'] } } };
    const asked = (forwardedIp: boolean) =>
      view({ ...atTheBalancer([{ priority: 0, action: 'block', ipSet: 'office', forwardedIp }]), ...office });
    const inFront = asked(false).connections[1]!.request.hops.find(
      ({ component }) => component.id === 'acl-alb',
    );
    if (inFront?.decision.kind !== 'web-acl')
      throw new Error('the web ACL of the load balancer was not asked');
    expect(inFront.decision.considered.map(({ mismatches }) => mismatches)).toEqual([['source']]);
    expect(asked(false)).toMatchObject(ALLOWED);
    expect(asked(true)).toMatchObject(BLOCKED);
    const atTheEdge = view({ ...guarded([{ priority: 0, action: 'block', ipSet: 'office' }]), ...office });
    expect(atTheEdge).toMatchObject(BLOCKED);
  });

  test.each([
    [150, BLOCKED],
    [100, ALLOWED],
    [50, ALLOWED],
    [undefined, ALLOWED],
  ])('WAF-5: a limit of 100, and %s requests', (currentRate, expected) => {
    const rate = { limit: 100, ...(currentRate === undefined ? {} : { currentRate }) };
    expect(view(guarded([{ priority: 0, action: 'block', rate }]))).toMatchObject(expected);
  });

  test('WAF-5: a rate-based rule takes any action but Allow', () => {
    expect(faults(guarded([{ priority: 0, action: 'allow', rate: { limit: 100 } }]))).toEqual([
      'rate-rule-allows /webAcls/acl-edge/rules/0/action WAF-5',
    ]);
  });

  test.each([
    ['match', BLOCKED],
    ['no-match', ALLOWED],
    ['unknown', ALLOWED],
  ] as const)('WAF-6: what only AWS WAF can tell, stated as %s', (matches, expected) => {
    const trace = view(guarded([{ priority: 0, action: 'block', inspects: 'sqli', matches }]));
    expect(trace).toMatchObject(expected);
    expect(decisionOf(trace).notes.includes('X_NOT_COMPUTABLE')).toBe(matches === 'unknown');
  });

  test('WAF-6: with nothing stated the answer is unknown, but only where it depends on the rule', () => {
    const open = { priority: 0, inspects: 'AWSManagedRulesCommonRuleSet' };
    const trace = view(guarded([{ ...open, action: 'block' }]));
    expect(trace.verdict).toBe('unknown');
    expect(stopOf(trace)).toBe('request: web-acl acl-edge inbound, X_NOT_COMPUTABLE 0');
    expect(view(guarded([{ ...open, action: 'count' }]))).toMatchObject(ALLOWED);
    expect(view(guarded([{ ...open, action: 'block' }], { defaultAction: 'block' }))).toMatchObject(BLOCKED);
  });

  test('WAF-6: a rule for a country depends on where the client is', () => {
    const patch = guarded([{ name: 'embargo', priority: 0, action: 'block', country: ['XX', 'YY'] }]);
    const from = (client: Flow['client']) => view(patch, client === undefined ? {} : { client });
    expect(from({ country: 'YY' })).toMatchObject(BLOCKED);
    expect(from({ country: 'KR' })).toMatchObject(ALLOWED);
    expect(from(undefined).verdict).toBe('unknown');
  });
});

test('WAF-7: a block is an HTTP answer: every packet arrives, and nothing is opened behind it', () => {
  const trace = view(guarded([{ priority: 0, action: 'block', ipSet: 'all' }]));
  expect(trace).toMatchObject(BLOCKED);
  expect(componentsOf(trace)).toEqual([['hosted-zone zone', 'web-acl acl-edge']]);
  expect(trace.connections[0]!.response?.outcome.kind).toBe('delivered');
  expect(trace.blockers).toEqual([]);
});

test('WAF-7, ALB-14: the load balancer’s web ACL is asked behind its group and listener, and before its rules', () => {
  const blocked = view(atTheBalancer([], { defaultAction: 'block' }));
  expect(blocked).toMatchObject(BLOCKED);
  expect(componentsOf(blocked)[1]?.slice(-2)).toEqual(['security-group sg-alb', 'web-acl acl-alb']);
  const around = view(atTheBalancer([], { defaultAction: 'block' }), { to: 'alb' });
  expect(componentsOf(around)[0]?.at(-1)).toBe('security-group sg-alb');
  const open = {
    securityGroups: { 'sg-alb': { inbound: [{ allow: 'tcp' as const, ports: 'all', from: '0.0.0.0/0' }] } },
  };
  const noListener = view(
    { ...atTheBalancer([], { defaultAction: 'block' }), ...open },
    { to: 'alb', port: 8443 },
  );
  expect(stopOf(noListener)).toBe('request: load-balancer alb inbound, ELBV2_LISTENERS_MISMATCH');
});

test('WAF-8: where AWS WAF cannot decide, CloudFront serves and the load balancer refuses unless it fails open', () => {
  expect(view(guarded([], { state: 'failing' }))).toMatchObject(ALLOWED);
  const failing = (wafFailOpen: boolean) => view(atTheBalancer([], { state: 'failing' }, { wafFailOpen }));
  expect(failing(false)).toMatchObject({ verdict: 'reachable', symptom: 'http-error', httpStatus: 500 });
  expect(failing(true)).toMatchObject(ALLOWED);
});
