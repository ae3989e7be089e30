import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { formatIp } from '../../../src/net/ip.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { stopOf, type ScenarioPatch } from '../helpers.ts';
import { componentsOf, edge, view } from './edge.ts';

function faults(patch: ScenarioPatch): readonly string[] {
  const compiled = compile(edge(patch));
  return compiled.ok ? [] : compiled.error.map(({ code, at, rule }) => `${code} ${at} ${rule ?? ''}`.trim());
}

/** The X-Forwarded-For header that each proxy on the way sends on. */
function headersOf(trace: Trace): readonly (readonly string[])[] {
  return trace.connections.flatMap(({ request }) =>
    request.hops.flatMap(({ decision }) => {
      const tells =
        decision.kind === 'distribution' ? decision.stage === 'viewer' : decision.kind === 'load-balancer';
      return tells && 'forwardedFor' in decision && decision.forwardedFor !== null
        ? [decision.forwardedFor]
        : [];
    }),
  );
}

const INTERNAL: ScenarioPatch = {
  loadBalancers: {
    alb: {
      scheme: 'internal',
      nodes: [
        { subnet: 'P', privateIp: '10.1.0.20' },
        { subnet: 'P2', privateIp: '10.1.10.20' },
      ],
    },
  },
};

type Inbound = NonNullable<NonNullable<Scenario['securityGroups']>[string]['inbound']>;

function vpcOrigin(...inbound: Inbound): ScenarioPatch {
  return {
    ...INTERNAL,
    routeTables: { 'rt-p': { routes: [] } },
    distributions: { cdn: { origins: { web: { to: undefined, vpcOrigin: 'alb', subnet: 'W' } } } },
    securityGroups: { 'sg-alb': { inbound } },
  };
}

test('CF-1: the security group of the origin sees CloudFront, and not the viewer', () => {
  const onlyTheViewer: ScenarioPatch = {
    securityGroups: { 'sg-alb': { inbound: [{ allow: 'tcp', ports: 443, from: '198.51.100.10/32' }] } },
  };
  expect(stopOf(view(onlyTheViewer))).toBe('request: security-group sg-alb inbound, ENI_SG_RULES_MISMATCH');
  expect(formatIp(view({}).connections[1]!.packet.source)).toBe('130.176.0.5');
});

test('CF-1: an origin that is not reached is a 504 for the viewer', () => {
  const closed: ScenarioPatch = { securityGroups: { 'sg-alb': { inbound: [] } } };
  expect(view(closed)).toMatchObject({
    verdict: 'unreachable',
    symptom: 'http-error',
    httpStatus: 504,
    stoppedAt: { connection: 1 },
  });
});

test('CF-2: an internal load balancer is no public origin', () => {
  const trace = view(INTERNAL);
  expect(stopOf(trace)).toBe('request: distribution cdn outbound, NO_POSSIBLE_DESTINATION');
  expect(trace.stoppedAt?.connection).toBe(1);
});

test.each([
  [80, []],
  [443, []],
  [1024, []],
  [65535, []],
  [81, ['origin-port /distributions/cdn/origins/web/port CF-2']],
  [1023, ['origin-port /distributions/cdn/origins/web/port CF-2']],
])('CF-2: an origin on port %i', (port, expected) => {
  expect(faults({ distributions: { cdn: { origins: { web: { port } } } } })).toEqual(expected);
});

test('CF-3: the managed prefix list lets CloudFront in, and nobody who goes around it', () => {
  expect(view({}).verdict).toBe('reachable');
  expect(stopOf(view({}, { to: 'alb' }))).toBe(
    'request: security-group sg-alb inbound, ENI_SG_RULES_MISMATCH',
  );
});

test('CF-4: a VPC origin is let in by the prefix list or by the service group, even in an isolated subnet', () => {
  const byList = vpcOrigin({ allow: 'tcp', ports: 443, from: 'pl-cloudfront' });
  expect(view(byList).verdict).toBe('reachable');
  const group = 'CloudFront-VPCOrigins-Service-SG';
  const byGroup = vpcOrigin({ allow: 'tcp', ports: 443, from: group });
  const trace = view({ ...byGroup, securityGroups: { ...byGroup.securityGroups, [group]: { vpc: 'A' } } });
  expect(trace.verdict).toBe('reachable');
  expect(componentsOf(trace)[1]).not.toContain('internet-gateway igw');
  const neither = vpcOrigin({ allow: 'tcp', ports: 443, from: '198.51.100.10/32' });
  expect(stopOf(view(neither))).toBe('request: security-group sg-alb inbound, ENI_SG_RULES_MISMATCH');
});

test('CF-4: the VPC of a VPC origin needs an internet gateway', () => {
  const trace = view({
    ...vpcOrigin({ allow: 'tcp', ports: 443, from: 'pl-cloudfront' }),
    internetGateways: { igw: undefined },
  });
  expect(trace.verdict).toBe('unknown');
  expect(stopOf(trace)).toBe('request: distribution cdn outbound, X_CONFIG_UNSUPPORTED');
});

test('CF-4: a Network Load Balancer is a VPC origin with security groups and without TLS only', () => {
  const origin = { origins: { web: { to: undefined, vpcOrigin: 'nlb' } } };
  const wrong = ['vpc-origin-type /distributions/cdn/origins/web/vpcOrigin CF-4'];
  expect(faults({ distributions: { cdn: origin } })).toEqual(wrong);
  const grouped = { securityGroups: ['sg-nlb'] };
  expect(faults({ distributions: { cdn: origin }, loadBalancers: { nlb: grouped } })).toEqual([]);
  const listeners = [{ protocol: 'tls' as const, port: 443, forward: 'tg-nlb' }];
  expect(
    faults({ distributions: { cdn: origin }, loadBalancers: { nlb: { ...grouped, listeners } } }),
  ).toEqual(wrong);
});

test('CF-5: a cache hit needs no origin', () => {
  const trace = view({}, { http: { cacheHit: true } });
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', httpStatus: null });
  expect(trace.connections).toHaveLength(1);
});

test('CF-5: the web ACL is asked before the cache, and not for a foreign host name', () => {
  const blocking: ScenarioPatch = { webAcls: { 'acl-edge': { defaultAction: 'block' } } };
  expect(view(blocking, { http: { cacheHit: true } }).httpStatus).toBe(403);
  const foreign = view(blocking, { http: { host: 'www.example.org' } });
  expect(componentsOf(foreign)).toEqual([['hosted-zone zone', 'distribution cdn']]);
  expect(foreign.httpStatus).toBe(403);
  const named: ScenarioPatch = { distributions: { cdn: { aliases: ['www.example.org'] } } };
  expect(view(named, { http: { host: 'WWW.example.org' } }).connections).toHaveLength(4);
});

test('CF-6, ALB-9: the origin learns of the viewer from X-Forwarded-For only', () => {
  const trace = view({});
  expect(formatIp(trace.connections[1]!.packet.source)).not.toBe('198.51.100.10');
  expect(headersOf(trace)).toEqual([['198.51.100.10'], ['198.51.100.10', '130.176.0.5']]);
});

test.each([
  ['append', ['192.0.2.1', '198.51.100.10']],
  ['preserve', ['192.0.2.1']],
  ['remove', []],
] as const)('ALB-9: X-Forwarded-For with %s', (xForwardedFor, expected) => {
  const open = [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }];
  const patch = {
    loadBalancers: { alb: { xForwardedFor } },
    securityGroups: { 'sg-alb': { inbound: open } },
  };
  expect(headersOf(view(patch, { to: 'alb', http: { forwardedFor: ['192.0.2.1'] } }))).toEqual([expected]);
  if (xForwardedFor === 'append') expect(headersOf(view(patch, { to: 'alb' }))).toEqual([['198.51.100.10']]);
});

test('CF-1: behaviors are tried in order, and the viewer’s host name is passed on where they say so', () => {
  const patch: ScenarioPatch = {
    distributions: {
      cdn: {
        origins: { web: { to: 'alb' }, other: { to: '192.0.2.99' } },
        defaultOrigin: 'other',
        behaviors: [
          { path: '/api/*', origin: 'web', forwardHost: true },
          { path: '/api/v2/*', origin: 'other' },
        ],
      },
    },
    loadBalancers: {
      alb: {
        listeners: [
          {
            protocol: 'https',
            port: 443,
            fixedResponse: 404,
            rules: [{ priority: 1, host: ['cdn.cloudfront.net'], forward: 'tg-web' }],
          },
        ],
      },
    },
  };
  const http = { host: 'cdn.cloudfront.net', path: '/api/v2/a' };
  expect(view(patch, { http }).connections.map(({ to }) => to?.id)).toEqual(['cdn', 'alb', 'web', 'orders']);
  const unnamed: ScenarioPatch = {
    distributions: { cdn: { behaviors: [{ path: '/api/*', origin: 'web' }] } },
  };
  const merged = view(
    {
      ...patch,
      distributions: { cdn: { ...patch.distributions?.['cdn'], ...unnamed.distributions?.['cdn'] } },
    },
    { http },
  );
  expect(merged.httpStatus).toBe(404);
  expect(faults({ distributions: { cdn: { defaultOrigin: 'nowhere' } } })).toEqual([
    'unknown-origin /distributions/cdn/defaultOrigin',
  ]);
});

test('CF-1: a client in a VPC comes to the edge by its own way out, and the answer comes back to it', () => {
  const open: ScenarioPatch = {
    instances: { web: { publicIp: '203.0.113.99' } },
    subnets: { W: { routeTable: 'rt-p' } },
  };
  const trace = view(open, { from: 'web', sourcePort: 40000 });
  expect(trace.verdict).toBe('reachable');
  expect(componentsOf(trace)[0]).toEqual([
    'hosted-zone zone',
    'instance web',
    'security-group sg-ec2',
    'network-acl acl-w',
    'route-table rt-p',
    'internet-gateway igw',
    'web-acl acl-edge',
    'distribution cdn',
  ]);
  expect(trace.connections[0]!.response?.hops.map(({ component }) => component.id)).toEqual([
    'cdn',
    'igw',
    'acl-w',
    'sg-ec2',
    'web',
  ]);
});

test('SHD-1: Shield changes no verdict and adds no hop', () => {
  const standard = view({});
  const advanced = view({ distributions: { cdn: { shield: 'advanced' } } });
  expect(advanced.verdict).toBe(standard.verdict);
  expect(componentsOf(advanced)).toEqual(componentsOf(standard));
});
