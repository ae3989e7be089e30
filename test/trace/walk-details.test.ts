import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { formatIp } from '../../src/net/ip.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { connected, HTTPS } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { componentsOf, edge, VIEWER, view } from './edge/edge.ts';
import { f0With, patched, recordsOf, stopOf, walk, type ScenarioPatch } from './helpers.ts';
import { connectivity } from './services/alb.ts';

const any = (patch: AnyPatch) => patch as object as ScenarioPatch;

/** Two targets behind two nodes; what the targets call is left out. */
function balanced(patch: AnyPatch, flow: Partial<Flow> = {}): Trace {
  const scenario = patched(
    connectivity(),
    any({
      instances: {
        web: { calls: undefined },
        web2: { subnet: 'W2', privateIp: '10.1.11.10', securityGroups: ['sg-ec2'], listens: [8080, 8443] },
      },
      targetGroups: { 'tg-web': { targets: ['web', 'web2'] } },
    }),
    any(patch),
  );
  return walk(scenario, { from: 'internet:198.51.100.10', to: 'alb', ...HTTPS, ...flow });
}

describe('what AWS may pick', () => {
  test('FRM-5: every node with every target, in the order of the document’s zones and ids', () => {
    const closed = { networkAcls: { 'acl-w2': { inbound: [] } } };
    const healthy = {
      targetGroups: { 'tg-web': { targets: ['web', 'web2'].map((id) => ({ id, health: 'healthy' })) } },
    };
    const trace = balanced({ ...closed, ...healthy });
    expect(trace.verdict).toBe('partial');
    expect(
      trace.branches.map(({ when, verdict, share }) => [
        when.picked.map(({ kind, id }) => `${kind} ${id}`),
        verdict,
        share,
      ]),
    ).toEqual([
      [['node P', 'target web'], 'reachable', [1, 4]],
      [['node P', 'target web2'], 'unreachable', [1, 4]],
      [['node P2', 'target web'], 'reachable', [1, 4]],
      [['node P2', 'target web2'], 'unreachable', [1, 4]],
    ]);
    expect(trace.picked.map(({ id }) => id)).toEqual(['P', 'web2']);
    expect(trace.symptom).toBe('sometimes');
  });

  test('R53-1: an answer of several addresses is told by its address, one of a record by the record', () => {
    const names = (...records: readonly object[]) =>
      view({
        hostedZones: {
          zone: { records: records.map((one) => ({ name: 'www.example.com', ...one })) },
        },
      }).picked.filter(({ kind }) => kind === 'record');
    expect(names({ id: 'blue', weight: 1, values: ['192.0.2.1', '192.0.2.2'] })).toEqual([
      { kind: 'record', id: '192.0.2.1' },
    ]);
    expect(
      names(
        { id: 'blue', weight: 1, values: ['192.0.2.1'] },
        { id: 'green', weight: 1, values: ['192.0.2.2'] },
      ),
    ).toEqual([{ kind: 'record', id: 'blue' }]);
    expect(names({ id: 'blue', weight: 1, alias: 'cdn' }, { id: 'green', weight: 1, alias: 'nlb' })).toEqual([
      { kind: 'record', id: 'blue' },
    ]);
  });

  test('R53-1, ELB-16: an answer whose load balancer has no such node is none', () => {
    const records = [
      { name: 'www.example.com', id: 'a', weight: 1, alias: 'nlb' },
      { name: 'www.example.com', id: 'b', weight: 1, alias: 'alb' },
    ];
    const open = { 'sg-alb': { inbound: [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }] } };
    const patch = { hostedZones: { zone: { records } }, securityGroups: open } as ScenarioPatch;
    const trace = view(patch, { via: { node: 'P2' } });
    expect(trace.connections[0]!.to?.id).toBe('alb');
    expect(trace.picked.filter(({ kind }) => kind === 'record')).toEqual([]);
  });

  test('R53-4: a distribution is always in service', () => {
    const records = [
      { name: 'www.example.com', failover: 'primary', alias: 'cdn', evaluateTargetHealth: true },
      { name: 'www.example.com', failover: 'secondary', values: ['192.0.2.2'] },
    ];
    const [hop] = view({ hostedZones: { zone: { records } } } as ScenarioPatch).connections[0]!.request.hops;
    expect(hop?.decision).toMatchObject({ kind: 'name', answer: '13.35.0.1', failsOpen: false });
  });

  test('LAM-1: a function sends from any of its subnets, or from the one whose address is asked for', () => {
    const scenario = patched(
      connected(),
      any({
        functions: { fn: { subnets: ['w-a', 'w2-a'], securityGroups: ['sg-a'] } },
        networkAcls: { 'acl-w2-a': { outbound: [] } },
      }),
    );
    const flow = { from: 'fn', to: 'host-a', ...HTTPS };
    const both = walk(scenario, flow);
    expect(both.verdict).toBe('partial');
    expect(both.branches.map(({ when, verdict }) => [when.picked, verdict])).toEqual([
      [[{ kind: 'subnet', id: 'w-a' }], 'reachable'],
      [[{ kind: 'subnet', id: 'w2-a' }], 'unreachable'],
    ]);
    const pinned = walk(scenario, { ...flow, sourceIp: '10.1.1.4' });
    expect([pinned.verdict, pinned.picked, formatIp(pinned.flow.from.ip)]).toEqual([
      'reachable',
      [],
      '10.1.1.4',
    ]);
  });

  test('ELB-16: a ping asks a node, and no listener takes it', () => {
    const open = { securityGroups: { 'sg-nlb': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } } };
    const nodes = {
      loadBalancers: { nlb: { securityGroups: ['sg-nlb'], nodes: [{ subnet: 'P' }, { subnet: 'P2' }] } },
    };
    expect(
      stopOf(
        balanced(
          { ...open, ...nodes },
          {
            to: 'nlb',
            protocol: 'icmp',
            port: undefined,
            sourcePort: undefined,
          },
        ),
      ),
    ).toBe('request: load-balancer nlb inbound, ELBV2_LISTENERS_MISMATCH');
  });
});

describe('connections that are opened on the way', () => {
  test('ELB-13: a health check asks the target alone, and not what the target asks', () => {
    const scenario = patched(connectivity(), { securityGroups: { 'sg-rds': { inbound: [] } } });
    const trace = walk(scenario, { from: 'internet:198.51.100.10', to: 'alb', ...HTTPS, via: { node: 'P' } });
    const decision = trace.connections[0]!.request.hops.at(-1)!.decision;
    expect(
      decision.kind === 'load-balancer' ? decision.targets.map(({ standing }) => standing) : decision.kind,
    ).toEqual(['usable']);
    expect([trace.verdict, trace.httpStatus, stopOf(trace)]).toEqual([
      'unreachable',
      504,
      'request: security-group sg-rds inbound, SG_HAS_NO_RULES',
    ]);
  });

  test('SG-19, FRM-1: what every connection leaves in the groups’ tables is known after the walk', () => {
    const trace = walk(connectivity(), {
      from: 'internet:198.51.100.10',
      to: 'alb',
      ...HTTPS,
      via: { node: 'P' },
    });
    const { flows, translations, egressFlows, inspectedFlows } = trace.state;
    expect(flows.map(({ networkInterfaceId, direction }) => `${networkInterfaceId} ${direction}`)).toEqual([
      'alb/P inbound',
      'alb/P outbound',
      'web inbound',
      'web outbound',
      'orders inbound',
    ]);
    expect([translations, egressFlows, inspectedFlows]).toEqual([[], [], []]);
  });

  test.each<[number, string]>([
    [200, 'answers'],
    [399, 'answers'],
    [400, 'http-error'],
    [503, 'http-error'],
  ])('ALB-6, ALB-13: a fixed response of %i: the client sees %s', (fixedResponse, symptom) => {
    const listeners = [{ protocol: 'https', port: 443, fixedResponse }];
    const trace = balanced({ loadBalancers: { alb: { listeners } } }, { via: { node: 'P' } });
    expect([trace.verdict, trace.httpStatus, trace.symptom]).toEqual(['reachable', fixedResponse, symptom]);
    expect(trace.connections).toHaveLength(1);
  });

  test('EV-13, ALB-6: of a flow that expects no reply nobody sees the status', () => {
    const listeners = [{ protocol: 'https', port: 443, fixedResponse: 503 }];
    const trace = balanced({ loadBalancers: { alb: { listeners } } }, { via: { node: 'P' }, oneWay: true });
    expect([trace.verdict, trace.httpStatus, trace.symptom]).toEqual(['reachable', null, null]);
    expect(trace.connections[0]!.response).toBeNull();
  });

  test('ALB-10: a function has the request, in a VPC or not, and no connection is opened to it', () => {
    const scenario: AnyPatch = {
      functions: { fn: { subnets: ['W'], securityGroups: ['sg-ec2'] } },
      targetGroups: { 'tg-web': { type: 'lambda', vpc: undefined, targets: ['fn'] } },
    };
    const trace = balanced(scenario, { via: { node: 'P' } });
    const [last] = trace.connections[0]!.request.hops.slice(-1);
    expect(last).toMatchObject({
      component: { type: 'lambda-function', id: 'fn' },
      direction: null,
      subnetId: null,
      decision: { kind: 'place', verdict: 'deliver', code: null },
    });
    expect([trace.verdict, trace.symptom, trace.connections.length]).toEqual(['reachable', 'answers', 1]);
  });

  const COUNTRY: AnyPatch = {
    webAcls: { 'acl-alb': { rules: [{ priority: 1, country: ['KR'] }] } },
    loadBalancers: { alb: { webAcl: 'acl-alb' } },
  };

  test.each<[string, Flow['client'], string, number | null]>([
    ['KR', { country: 'KR' }, 'reachable', 403],
    ['FR', { country: 'FR' }, 'reachable', null],
    ['an unknown place', { continent: 'EU' }, 'unknown', null],
    ['nowhere', undefined, 'unknown', null],
  ])(
    'WAF-6: a load balancer’s web ACL knows the country of its own client: from %s',
    (_, client, verdict, status) => {
      const trace = balanced(COUNTRY, { via: { node: 'P' }, ...(client === undefined ? {} : { client }) });
      expect([trace.verdict, trace.httpStatus]).toEqual([verdict, status]);
      if (status === 403) expect(trace.connections).toHaveLength(1);
    },
  );

  test('WAF-4, WAF-6: behind CloudFront, and from inside a VPC, the country of who asks is not known', () => {
    const client = { country: 'FR' };
    expect(walk(edge(any(COUNTRY)), { ...VIEWER, client }).verdict).toBe('unknown');
    const inside = balanced(COUNTRY, { from: 'web2', to: '10.1.0.20', client, sourcePort: 40000 });
    expect(inside.verdict).toBe('unknown');
  });

  test('ALB-14: a health check meets no web ACL', () => {
    const blocking = {
      webAcls: { 'acl-alb': { defaultAction: 'block' } },
      loadBalancers: { alb: { webAcl: 'acl-alb' } },
    };
    const behind = {
      ...blocking,
      targetGroups: { 'tg-nlb': { type: 'alb', port: 443, targets: ['alb'], healthCheck: { port: 443 } } },
    };
    const trace = balanced(behind, { to: 'nlb', via: { node: 'P' } });
    expect(trace.httpStatus).toBe(403);
    expect(componentsOf(trace)[0]).toContain('web-acl acl-alb');
  });
});

describe('flow logs', () => {
  const logs = { flowLogs: { log: { resource: 'vpc-a' } } };

  test('FL-1, ELB-15: what a Classic Load Balancer may not send within its subnet is logged as refused', () => {
    const trace = walk(
      patched(
        connectivity(),
        any({
          instances: {
            near: { subnet: 'P', privateIp: '10.1.0.99', securityGroups: ['sg-ec2'], listens: [8080] },
          },
          securityGroups: { 'sg-ec2': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } },
          networkAcls: {
            'acl-p': {
              outbound: [
                { rule: 1, deny: 'tcp', ports: 8080, to: '0.0.0.0/0' },
                { rule: 2, allow: 'all', to: '0.0.0.0/0' },
              ],
            },
          },
          loadBalancers: {
            clb: {
              type: 'classic',
              nodes: [{ subnet: 'P', privateIp: '10.1.0.40', publicIp: '203.0.113.40' }],
              securityGroups: ['sg-alb'],
              instances: ['near'],
              healthCheck: { enabled: false },
              listeners: [{ protocol: 'tcp', port: 443, instancePort: 8080 }],
            },
          },
          flowLogs: { log: { resource: 'A' } },
        }),
      ),
      { from: 'internet:198.51.100.10', to: 'clb', ...HTTPS },
    );
    expect(stopOf(trace)).toBe('request: network-acl acl-p outbound, ELB_ACL_RESTRICTION 1');
    expect(recordsOf(trace).filter((line) => line.includes('10.1.0.99'))).toEqual([
      'eni-clb/P egress REJECT 10.1.0.40:49152 → 10.1.0.99:8080',
    ]);
  });

  test('NAT-20: a regional NAT gateway stands in no subnet', () => {
    const regional: AnyPatch = {
      natGateways: {
        'nat-1': { subnet: undefined, privateIp: undefined, vpc: 'vpc-a', availabilityMode: 'regional' },
      },
      ...logs,
    };
    const trace = walk(f0With(any(regional)), { from: 'app', to: 'internet:203.0.113.5', ...HTTPS });
    expect(trace.verdict).toBe('reachable');
    const hops = trace.connections[0]!.request.hops;
    const nat = hops.find(({ component }) => component.type === 'nat-gateway');
    expect([nat?.subnetId, nat?.direction]).toEqual([null, 'outbound']);
    expect(
      hops.slice(hops.indexOf(nat!) + 1).map(({ component, subnetId }) => [component.type, subnetId]),
    ).toEqual([
      ['route-table', null],
      ['internet-gateway', null],
    ]);
  });
});

test('PCX-17: a rule that names a group is remarked where a middlebox comes first, and not behind a NAT gateway', () => {
  const scenario = f0With(
    any({
      securityGroups: {
        'sg-app': {
          outbound: [
            { allow: 'all', to: 'sg-db' },
            { allow: 'tcp', ports: 443, to: '0.0.0.0/0' },
          ],
        },
      },
      routeTables: {
        'rt-app': {
          routes: [
            { to: '10.0.2.0/24', via: 'eni-fw' },
            { to: '0.0.0.0/0', via: 'nat-1' },
          ],
        },
      },
    }),
  );
  const notes = (flow: Flow) =>
    walk(scenario, flow).connections[0]!.request.hops.flatMap(({ component, decision }) =>
      decision.notes.map((note) => `${component.id} ${note}`),
    );
  expect(notes({ from: 'app', to: 'rds', sourcePort: 49152 })).toContain(
    'rt-app X_SG_REFERENCE_THROUGH_MIDDLEBOX',
  );
  expect(notes({ from: 'app', to: 'internet:203.0.113.5', ...HTTPS })).toEqual([]);
});
