import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { Flow } from '../../../src/model/flow.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { patched, stopOf, walk, type ScenarioPatch } from '../helpers.ts';
import { connectivity } from './alb.ts';

const CLIENT: Flow = {
  from: 'internet:198.51.100.10',
  to: 'alb',
  protocol: 'tcp',
  port: 443,
  sourcePort: 49152,
};
const NLB: Flow = { ...CLIENT, to: 'nlb' };
const NO_CALLS: ScenarioPatch = { instances: { web: { calls: undefined } } };

function through(patch: ScenarioPatch, flow: Partial<Flow> = {}, from: Flow = CLIENT): Trace {
  return walk(patched(connectivity(), NO_CALLS, patch), { ...from, ...flow });
}

/** The codes of what is wrong with the document, with their places. */
function faults(patch: ScenarioPatch): readonly string[] {
  const compiled = compile(patched(connectivity(), patch));
  return compiled.ok ? [] : compiled.error.map(({ code, at, rule }) => `${code} ${at} ${rule ?? ''}`.trim());
}

/** A second web server, in the second zone. */
const WEB2: ScenarioPatch = {
  instances: {
    web2: { subnet: 'W2', privateIp: '10.1.11.10', securityGroups: ['sg-ec2'], listens: [8080, 8443] },
  },
};

/** An Application Load Balancer's node is asked in the first zone. */
const AT_P: Partial<Flow> = { via: { node: 'P' } };

/** The states of the targets that the first load balancer on the way looked at. */
function targetsOf(trace: Trace): Readonly<Record<string, string>> {
  const hops = trace.connections.flatMap(({ request }) => request.hops);
  const decision = hops
    .map((hop) => hop.decision)
    .find((one) => one.kind === 'load-balancer' && one.listener !== null);
  if (decision?.kind !== 'load-balancer') return {};
  return Object.fromEntries(decision.targets.map(({ target, standing }) => [target.id, standing]));
}

function acl(
  id: string,
  rules: { inbound?: readonly object[]; outbound?: readonly object[] },
): ScenarioPatch {
  return { networkAcls: { [id]: rules } } as ScenarioPatch;
}

describe('all load balancers', () => {
  test('ELB-1: a target in a zone that is not enabled gets nothing', () => {
    const trace = through({
      instances: { far: { subnet: 'W3', privateIp: '10.1.21.10', securityGroups: ['sg-ec2'] } },
      targetGroups: { 'tg-web': { targets: ['far'] } },
    });
    expect(stopOf(trace)).toBe('request: load-balancer alb inbound, ELB_INSTALLED_AZ_RESTRICTION default');
    expect(targetsOf(trace)).toEqual({ far: 'zone-not-enabled' });
  });

  test('ELB-1: an Application Load Balancer has nodes in two zones, one subnet for each', () => {
    expect(faults({ loadBalancers: { alb: { nodes: [{ subnet: 'P' }] } } })).toEqual([
      'load-balancer-zones /loadBalancers/alb/nodes ELB-1',
    ]);
    expect(
      faults({ loadBalancers: { alb: { nodes: [{ subnet: 'P' }, { subnet: 'W' }, { subnet: 'P2' }] } } }),
    ).toEqual(['node-zone-twice /loadBalancers/alb/nodes/1/subnet ELB-1']);
  });

  test('ELB-2: the name of one that faces the internet is public for everybody, of an internal one private', () => {
    const inside: Partial<Flow> = { from: 'web', via: { node: 'P' }, sourcePort: 40000 };
    const open: ScenarioPatch = {
      instances: { web: { publicIp: '203.0.113.99' } },
      subnets: { W: { routeTable: 'rt-p' } },
    };
    const facing = through(open, inside);
    expect(facing.connections[0]!.request.hops.map(({ component }) => component.type)).toContain(
      'internet-gateway',
    );
    expect(facing.verdict).toBe('reachable');
    const internal = through(
      { loadBalancers: { alb: { scheme: 'internal', nodes: [{ subnet: 'P' }, { subnet: 'P2' }] } } },
      inside,
    );
    expect(internal.verdict).toBe('reachable');
    expect(internal.connections[0]!.request.hops.map(({ component }) => component.type)).not.toContain(
      'internet-gateway',
    );
  });

  test('ELB-2: an internal load balancer is not reached from the internet', () => {
    const trace = through({
      loadBalancers: { alb: { scheme: 'internal', nodes: [{ subnet: 'P' }, { subnet: 'P2' }] } },
    });
    expect(stopOf(trace)).toBe(
      'request: internet-gateway igw inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    );
    expect(faults({ loadBalancers: { alb: { scheme: 'internal' } } })).toContain(
      'internal-with-public-ip /loadBalancers/alb/nodes/0/publicIp ELB-2',
    );
  });

  test('ELB-2: nodes without a written public address are given one, the same for everybody', () => {
    const patch: ScenarioPatch = { loadBalancers: { alb: { nodes: [{ subnet: 'P' }, { subnet: 'P2' }] } } };
    const trace = through(patch);
    expect(trace.verdict).toBe('reachable');
    expect(trace.connections[0]!.packet.destination).toBe(through(patch).connections[0]!.packet.destination);
  });

  test('ELB-3: without a route to the internet gateway the answer of the node does not get out', () => {
    const trace = through({ routeTables: { 'rt-p': { routes: [] } } });
    expect(stopOf(trace)).toBe('response: route-table rt-p, NO_ROUTE_TO_DESTINATION');
    expect(trace).toMatchObject({
      verdict: 'no-response',
      symptom: 'times-out',
      stoppedAt: { connection: 0 },
    });
  });

  test('ELB-5: the node sends from its whole range of ephemeral ports', () => {
    const trace = through(
      acl('acl-p', {
        inbound: [
          { rule: 100, allow: 'tcp', ports: 443, from: '0.0.0.0/0' },
          { rule: 110, allow: 'tcp', ports: '32768-65535', from: '10.1.0.0/16' },
        ],
      }),
      AT_P,
    );
    expect(trace.verdict).toBe('partial');
    expect(trace.branches.map(({ when, verdict }) => [when.proxyPorts, verdict])).toEqual([
      [{ from: 1024, to: 32767 }, 'no-response'],
      [{ from: 32768, to: 65535 }, 'reachable'],
    ]);
  });

  test('ELB-5: no way back from the targets is a time-out of the load balancer: 504', () => {
    const trace = through(
      acl('acl-p', { inbound: [{ rule: 100, allow: 'tcp', ports: 443, from: '0.0.0.0/0' }] }),
      AT_P,
    );
    expect(stopOf(trace)).toBe('response: network-acl acl-p inbound, SUBNET_ACL_RESTRICTION *');
    expect(trace).toMatchObject({ verdict: 'no-response', symptom: 'http-error', httpStatus: 504 });
    expect(trace.stoppedAt?.connection).toBe(1);
  });

  test('ELB-6: without cross-zone load balancing a node has the targets of its zone only', () => {
    const patch: ScenarioPatch = {
      ...WEB2,
      targetGroups: { 'tg-nlb': { targets: ['web2'] } },
      loadBalancers: { nlb: { nodes: [{ subnet: 'P', publicIp: '203.0.113.30' }] } },
    };
    const far = {
      ...patch,
      loadBalancers: { nlb: { nodes: [...patch.loadBalancers!['nlb']!.nodes!, { subnet: 'P2' }] } },
    };
    expect(stopOf(through(far, { via: { node: 'P' } }, NLB))).toBe(
      'request: load-balancer nlb inbound, ELBV2_NO_TARGETS_IN_AZ default',
    );
    const crossing: ScenarioPatch = {
      ...far,
      loadBalancers: { nlb: { ...far.loadBalancers.nlb, crossZone: true } },
    };
    expect(through(crossing, { via: { node: 'P' } }, NLB).verdict).toBe('reachable');
    // The target group overrides it, either way.
    const byGroup: ScenarioPatch = {
      ...far,
      targetGroups: { 'tg-nlb': { targets: ['web2'], crossZone: true } },
    };
    expect(through(byGroup, { via: { node: 'P' } }, NLB).verdict).toBe('reachable');
    expect(
      stopOf(through({ ...WEB2, targetGroups: { 'tg-web': { targets: ['web2'], crossZone: false } } }, AT_P)),
    ).toBe('request: load-balancer alb inbound, ELBV2_NO_TARGETS_IN_AZ default');
  });

  test('ELB-7: only healthy targets get new connections', () => {
    const trace = through({
      ...WEB2,
      instances: { ...WEB2.instances, web3: { subnet: 'W', securityGroups: ['sg-ec2'] } },
      targetGroups: {
        'tg-web': {
          targets: [
            { id: 'web', health: 'healthy' },
            { id: 'web2', health: 'unhealthy' },
            { id: 'web3', health: 'draining' },
          ],
        },
      },
    });
    expect(targetsOf(trace)).toEqual({ web: 'usable', web2: 'unhealthy', web3: 'out-of-service' });
    expect(trace.picked.map(({ kind }) => kind)).toEqual(['node']);
    expect(trace.verdict).toBe('reachable');
  });

  test('ELB-8: where every target is unhealthy all of them are used', () => {
    const trace = through({
      targetGroups: { 'tg-web': { targets: [{ id: 'web', health: 'unhealthy' }] } },
    });
    expect(trace.verdict).toBe('reachable');
    const notes = trace.connections[0]!.request.hops.flatMap(({ decision }) => decision.notes);
    expect(notes).toContain('X_TARGET_FAIL_OPEN');
  });

  test('ELB-8: draining targets are never used', () => {
    const trace = through({ targetGroups: { 'tg-web': { targets: [{ id: 'web', health: 'draining' }] } } });
    expect(stopOf(trace)).toBe('request: load-balancer alb inbound, X_TARGET_UNHEALTHY default');
    expect(trace).toMatchObject({ symptom: 'http-error', httpStatus: 503 });
  });

  test('ELB-9: a node without healthy targets leaves DNS, unless no node has any', () => {
    const zonal: ScenarioPatch = {
      ...WEB2,
      loadBalancers: { nlb: { nodes: [{ subnet: 'P' }, { subnet: 'P2' }] } },
      targetGroups: { 'tg-nlb': { targets: ['web', { id: 'web2', health: 'unhealthy' }] } },
    };
    const trace = through(zonal, {}, NLB);
    expect(trace.verdict).toBe('reachable');
    expect(trace.picked).toEqual([]);
    expect(trace.connections[0]!.request.hops.at(-1)!.component.id).toBe('web');
    const all = through(
      {
        ...zonal,
        targetGroups: {
          'tg-nlb': {
            targets: [
              { id: 'web', health: 'unhealthy' },
              { id: 'web2', health: 'unhealthy' },
            ],
          },
        },
      },
      {},
      NLB,
    );
    expect(all.picked).toEqual([{ kind: 'node', id: 'P' }]);
  });

  test('ELB-10: an empty target group: the Application Load Balancer answers 503, the network one nothing', () => {
    const empty: ScenarioPatch = { targetGroups: { 'tg-web': { targets: [] }, 'tg-nlb': { targets: [] } } };
    const alb = through(empty);
    expect(stopOf(alb)).toBe('request: load-balancer alb inbound, ELBV2_LISTENER_HAS_NO_TG default');
    expect(alb).toMatchObject({ verdict: 'unreachable', symptom: 'http-error', httpStatus: 503 });
    const nlb = through(empty, {}, NLB);
    expect(stopOf(nlb)).toBe('request: load-balancer nlb inbound, ELBV2_LISTENER_HAS_NO_TG default');
    expect(nlb).toMatchObject({ symptom: 'times-out', httpStatus: null });
  });

  test('ELB-11: a target is asked on the port with which it is registered', () => {
    const moved: ScenarioPatch = {
      instances: { web: { listens: [8080, 8081] } },
      securityGroups: { 'sg-ec2': { inbound: [{ allow: 'tcp', ports: '8080-8081', from: 'sg-alb' }] } },
      targetGroups: { 'tg-web': { targets: [{ id: 'web', port: 8081 }] } },
    };
    const [, node] = through(moved).connections;
    expect(node!.packet).toMatchObject({ destinationPort: 8081 });
    expect(stopOf(through({}, { via: { target: 'web', port: 8081 } }))).toBe(
      'request: load-balancer alb inbound, TARGET_PORT_RESTRICTION default',
    );
    expect(stopOf(through(WEB2, { via: { target: 'web2' } }))).toBe(
      'request: load-balancer alb inbound, TARGET_ADDRESS_RESTRICTION default',
    );
  });

  test('ELB-12: address targets are private, instances of the same VPC', () => {
    const group = (targets: readonly string[], type: 'ip' | 'instance'): ScenarioPatch => ({
      vpcs: { B: { cidr: '10.2.0.0/16' } },
      subnets: { B: { vpc: 'B', cidr: '10.2.1.0/24' } },
      instances: { other: { subnet: 'B' } },
      targetGroups: { 'tg-web': { type, targets: [...targets] } },
    });
    expect(faults(group(['198.51.100.7'], 'ip'))).toEqual([
      'public-target /targetGroups/tg-web/targets/0 ELB-12',
    ]);
    expect(faults(group(['100.64.0.9', '192.168.5.5', '10.1.1.10'], 'ip'))).toEqual([]);
    expect(faults(group(['other'], 'instance'))).toEqual(['other-vpc /targetGroups/tg-web/targets/0 ELB-12']);
    expect(faults(group(['nobody'], 'instance'))).toEqual([
      'unknown-target /targetGroups/tg-web/targets/0 ELB-12',
    ]);
  });

  test('NACL-24: a deny of the load balancer’s subnet in front of the targets breaks their health checks', () => {
    const deny = { rule: 90, deny: 'all', from: '10.1.0.0/24' };
    const trace = through(
      acl('acl-w', { inbound: [deny, { rule: 100, allow: 'all', from: '0.0.0.0/0' }] }),
      AT_P,
    );
    const decision = trace.connections[0]!.request.hops.at(-1)!.decision;
    if (decision.kind !== 'load-balancer') throw new Error('no load balancer');
    expect(decision.targets[0]!.health).toMatchObject({
      state: 'unhealthy',
      stop: { leg: 'request', code: 'SUBNET_ACL_RESTRICTION', component: { id: 'acl-w' } },
    });
    // The only one, so it is asked all the same (ELB-8).
    expect(stopOf(trace)).toBe('request: network-acl acl-w inbound, SUBNET_ACL_RESTRICTION 90');
    // In the other zone the node's subnet is another one, which nothing denies.
    const other = through(acl('acl-w', { inbound: [deny, { rule: 100, allow: 'all', from: '0.0.0.0/0' }] }), {
      via: { node: 'P2' },
    });
    expect(other.verdict).toBe('reachable');
  });

  test('BPA-8: a node in an excluded subnet takes what comes from the internet, and hands it on to any other', () => {
    const patch: ScenarioPatch = {
      blockPublicAccess: {
        mode: 'block-bidirectional',
        exclusions: [{ subnet: 'P', mode: 'allow-bidirectional' }],
      },
    };
    expect(through(patch, { via: { node: 'P' } }).verdict).toBe('reachable');
    expect(stopOf(through(patch, { via: { node: 'P2' } }))).toBe(
      'request: internet-gateway igw inbound, VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
    );
  });

  test('ELB-13: a target is unhealthy where its health check cannot pass, and the walk says where it stops', () => {
    const trace = through({ targetGroups: { 'tg-web': { healthCheck: { port: 8081 } } } }, AT_P);
    const decision = trace.connections[0]!.request.hops.at(-1)!.decision;
    if (decision.kind !== 'load-balancer') throw new Error('no load balancer');
    expect(decision.targets[0]!.health).toMatchObject({
      state: 'unhealthy',
      reason: 'check-fails',
      port: 8081,
      stop: { leg: 'request', code: 'ENI_SG_RULES_MISMATCH', component: { id: 'sg-ec2' } },
    });
    expect(decision.targets[0]!.standing).toBe('fail-open');
  });

  test('ELB-13: a port on which nothing listens fails the check', () => {
    const trace = through({ instances: { web: { listens: [9000] } } }, AT_P);
    const decision = trace.connections[0]!.request.hops.at(-1)!.decision;
    if (decision.kind !== 'load-balancer') throw new Error('no load balancer');
    expect(decision.targets[0]!.health).toMatchObject({ state: 'unhealthy', reason: 'check-refused' });
    // ALB-13: the target resets the connection.
    expect(trace).toMatchObject({ symptom: 'http-error', httpStatus: 502 });
  });

  const TEMPLATE = {
    'acl-p': {
      inbound: [
        { rule: 100, allow: 'tcp', ports: 443, from: '0.0.0.0/0' },
        { rule: 110, allow: 'tcp', ports: '1024-65535', from: '10.1.0.0/16' },
      ],
      outbound: [
        { rule: 100, allow: 'tcp', ports: 8080, to: '10.1.0.0/16' },
        { rule: 110, allow: 'tcp', ports: '1024-65535', to: '0.0.0.0/0' },
      ],
    },
    'acl-w': {
      inbound: [{ rule: 100, allow: 'tcp', ports: 8080, from: '10.1.0.0/16' }],
      outbound: [{ rule: 100, allow: 'tcp', ports: '1024-65535', to: '10.1.0.0/16' }],
    },
  };

  test('ELB-14: the template of network ACLs lets a load balancer work', () => {
    expect(through({ networkAcls: TEMPLATE }, AT_P).verdict).toBe('reachable');
  });

  test.each([
    ['acl-p', 'inbound', 0, 'request: network-acl acl-p inbound, SUBNET_ACL_RESTRICTION *'],
    ['acl-p', 'inbound', 1, 'response: network-acl acl-p inbound, SUBNET_ACL_RESTRICTION *'],
    ['acl-p', 'outbound', 1, 'response: network-acl acl-p outbound, SUBNET_ACL_RESTRICTION *'],
    ['acl-w', 'inbound', 0, 'request: network-acl acl-w inbound, SUBNET_ACL_RESTRICTION *'],
    ['acl-w', 'outbound', 0, 'response: network-acl acl-w outbound, SUBNET_ACL_RESTRICTION *'],
  ] as const)('ELB-14: without entry %s %s %i of the template it does not', (id, direction, index, stop) => {
    const patch = structuredClone(TEMPLATE);
    patch[id][direction].splice(index, 1);
    expect(stopOf(through({ networkAcls: patch }, AT_P))).toBe(stop);
  });

  test('ELB-15: within one subnet no network ACL is asked, but for a Classic Load Balancer', () => {
    const near: ScenarioPatch = {
      instances: { web: { subnet: 'P', privateIp: '10.1.0.10' } },
      ...acl('acl-p', {
        outbound: [
          { rule: 90, deny: 'tcp', ports: 8080, to: '0.0.0.0/0' },
          { rule: 100, allow: 'all', to: '0.0.0.0/0' },
        ],
      }),
    };
    expect(through(near, AT_P).verdict).toBe('reachable');
    const classic: ScenarioPatch = {
      ...near,
      loadBalancers: {
        clb: {
          type: 'classic',
          nodes: [{ subnet: 'P' }],
          securityGroups: ['sg-alb'],
          instances: ['web'],
          listeners: [{ protocol: 'tcp', port: 443, instancePort: 8080 }],
        },
      },
    };
    expect(stopOf(through(classic, { to: 'clb' }))).toBe(
      'request: network-acl acl-p outbound, ELB_ACL_RESTRICTION 90',
    );
  });

  test('ELB-16, FRM-5: every node and target is walked, and the verdict is partial where they disagree', () => {
    const trace = through({ ...WEB2, targetGroups: { 'tg-web': { targets: ['web', 'web2'] } } });
    expect(trace).toMatchObject({
      verdict: 'reachable',
      picked: [{ kind: 'node', id: 'P' }, { kind: 'target' }],
    });
    const broken = through({
      ...WEB2,
      targetGroups: { 'tg-web': { targets: ['web', { id: 'web2', health: 'healthy' }] } },
      ...acl('acl-w2', { inbound: [] }),
    });
    expect(broken).toMatchObject({ verdict: 'partial', symptom: 'sometimes' });
    expect(
      broken.branches.map(({ when, share, verdict }) => [when.picked.map(({ id }) => id), share, verdict]),
    ).toEqual([
      [['P', 'web'], [1, 4], 'reachable'],
      [['P', 'web2'], [1, 4], 'unreachable'],
      [['P2', 'web'], [1, 4], 'reachable'],
      [['P2', 'web2'], [1, 4], 'unreachable'],
    ]);
    // The walk that is shown is the first that fails.
    expect(broken.picked.map(({ id }) => id)).toEqual(['P', 'web2']);
    expect(stopOf(broken)).toBe('request: network-acl acl-w2 inbound, SUBNET_ACL_RESTRICTION *');
    expect(broken.stoppedAt?.connection).toBe(1);
  });

  test('FRM-5: a network ACL in front of one of two nodes makes the verdict partial', () => {
    // Health checks pass, or the node would leave DNS (ELB-9).
    const trace = through({
      ...WEB2,
      ...acl('acl-p2', { inbound: [{ rule: 100, allow: 'tcp', ports: '1024-65535', from: '10.1.0.0/16' }] }),
    });
    expect(trace.verdict).toBe('partial');
    expect(trace.branches.map(({ when, verdict }) => [when.picked[0]!.id, verdict])).toEqual([
      ['P', 'reachable'],
      ['P2', 'unreachable'],
    ]);
  });

  test('FRM-2: security groups let the replies of every connection pass', () => {
    const trace = through({ securityGroups: { 'sg-ec2': { outbound: [] } } });
    expect(trace.verdict).toBe('reachable');
  });
});

describe('Application Load Balancers', () => {
  test('ALB-1: a port without a listener is refused by configuration', () => {
    expect(
      stopOf(
        through(
          { securityGroups: { 'sg-alb': { inbound: [{ allow: 'tcp', ports: 'all', from: '0.0.0.0/0' }] } } },
          { port: 8443 },
        ),
      ),
    ).toBe('request: load-balancer alb inbound, ELBV2_LISTENERS_MISMATCH');
    expect(
      faults({ loadBalancers: { alb: { listeners: [{ protocol: 'tcp', port: 443, forward: 'tg-web' }] } } }),
    ).toEqual(['listener-protocol /loadBalancers/alb/listeners/0/protocol ALB-1']);
  });

  test('ALB-2: its security group has to let it out to the target', () => {
    const trace = through({
      securityGroups: { 'sg-alb': { outbound: [{ allow: 'tcp', ports: 80, to: '0.0.0.0/0' }] } },
    });
    expect(stopOf(trace)).toBe('request: security-group sg-alb outbound, ENI_SG_RULES_MISMATCH');
    expect(trace.stoppedAt?.connection).toBe(1);
    expect(trace).toMatchObject({ symptom: 'http-error', httpStatus: 504 });
  });

  test('ALB-3: the target sees the node, so a rule for the clients does not match', () => {
    const rule = { allow: 'tcp', ports: 8080, from: '198.51.100.0/24' };
    const trace = through({ securityGroups: { 'sg-ec2': { inbound: [rule] } } });
    expect(stopOf(trace)).toBe('request: security-group sg-ec2 inbound, ENI_SG_RULES_MISMATCH');
    expect(through({}).verdict).toBe('reachable');
  });

  const RULES = [
    { priority: 20, host: ['x.example.com'], fixedResponse: 202 },
    { priority: 10, path: ['/api/*'], fixedResponse: 201 },
    { priority: 30, host: ['*.example.com'], method: ['POST'], fixedResponse: 203 },
    { priority: 40, sourceIp: ['198.51.100.0/24'], path: ['/only'], fixedResponse: 204 },
    { priority: 50, path: ['/IMG/*', '/pic?'], fixedResponse: 205 },
  ];
  const withRules: ScenarioPatch = {
    loadBalancers: {
      alb: { listeners: [{ protocol: 'https', port: 443, forward: 'tg-web', rules: RULES }] },
    },
  };

  test.each([
    [
      'ALB-4',
      'the lowest priority whose conditions all hold',
      { path: '/api/a', host: 'x.example.com' },
      201,
    ],
    ['ALB-4', 'every condition of a rule has to hold', { host: 'y.example.com' }, null],
    ['ALB-5', 'a host name in any case', { host: 'X.Example.COM' }, 202],
    ['ALB-5', 'a host with a wildcard, and the method', { host: 'y.example.com', method: 'POST' }, 203],
    [
      'ALB-5',
      'a wildcard in front does not fit the bare name',
      { host: 'example.com', method: 'POST' },
      null,
    ],
    ['ALB-5', 'a method in other letters does not fit', { host: 'y.example.com', method: 'post' }, null],
    ['ALB-5', 'the address of the TCP peer', { path: '/only' }, 204],
    ['ALB-5', 'a path is compared with its case', { path: '/img/a' }, null],
    ['ALB-5', 'a path without its query', { path: '/api/a?b=/IMG/c' }, 201],
    ['ALB-5', 'one character for a question mark', { path: '/pic1' }, 205],
    ['ALB-5', 'a question mark is one character', { path: '/pic12' }, null],
  ] as const)('%s: %s', (_, __, http, status) => {
    expect(through(withRules, { http: { ...http } }).httpStatus).toBe(status);
  });

  test('ALB-6: a fixed response ends at the load balancer', () => {
    const trace = through(withRules, { http: { path: '/api/a' } });
    expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', httpStatus: 201 });
    expect(trace.connections).toHaveLength(1);
    expect(trace.connections[0]!.request.hops.at(-1)!.decision.notes).toEqual(['X_LB_RULE_NO_FORWARD']);
    const redirect = { protocol: 'https', port: 443, redirect: 'https://example.com/' } as const;
    expect(through({ loadBalancers: { alb: { listeners: [redirect] } } }).httpStatus).toBe(301);
    expect(faults({ loadBalancers: { alb: { listeners: [{ protocol: 'https', port: 443 }] } } })).toEqual([
      'one-listener-action /loadBalancers/alb/listeners/0 ALB-6',
    ]);
  });

  test('ALB-7: a group of weight 0 gets nothing, the others are candidates', () => {
    const weighted = (weight: number): ScenarioPatch => ({
      ...WEB2,
      targetGroups: { 'tg-two': { vpc: 'A', protocol: 'http', port: 8080, targets: ['web2'] } },
      loadBalancers: {
        alb: {
          listeners: [
            {
              protocol: 'https',
              port: 443,
              forward: [
                { targetGroup: 'tg-web', weight: 10 },
                { targetGroup: 'tg-two', weight },
              ],
            },
          ],
        },
      },
    });
    expect(through(weighted(0)).picked.map(({ kind }) => kind)).toEqual(['node']);
    expect(through(weighted(1)).picked).toEqual([
      { kind: 'node', id: 'P' },
      { kind: 'targetGroup', id: 'tg-web' },
    ]);
  });

  test('ALB-11: a target that calls its own load balancer is a client like any other', () => {
    const hairpin: ScenarioPatch = {
      loadBalancers: { alb: { scheme: 'internal', nodes: [{ subnet: 'P' }, { subnet: 'P2' }] } },
    };
    expect(through(hairpin, { from: 'web' }).verdict).toBe('reachable');
  });

  test('ALB-12: nodes of another Application Load Balancer of the VPC cannot be address targets', () => {
    expect(faults({ targetGroups: { 'tg-nlb': { type: 'ip', targets: ['10.1.0.20'] } } })).toEqual([
      'load-balancer-address-as-target /targetGroups/tg-nlb/targets/0 ALB-12',
    ]);
  });

  test('ALB-13: a drop behind the load balancer is a 504 for the client, whose own answer comes back', () => {
    const trace = through(acl('acl-w', { inbound: [] }));
    expect(trace).toMatchObject({ verdict: 'unreachable', symptom: 'http-error', httpStatus: 504 });
    expect(trace.connections[0]!.response?.outcome.kind).toBe('delivered');
    expect(trace.connections[1]!.response).toBe(null);
  });

  test('ALB-14: its group is asked before its listener, and its group again after the target is picked', () => {
    const shut = through({ securityGroups: { 'sg-alb': { inbound: [] } } });
    expect(stopOf(shut)).toBe('request: security-group sg-alb inbound, SG_HAS_NO_RULES');
    expect(shut.connections[0]!.request.hops.map(({ decision }) => decision.kind)).not.toContain(
      'load-balancer',
    );
  });

  const IN_FRONT: ScenarioPatch = {
    targetGroups: { 'tg-nlb': { type: 'alb', protocol: 'tcp', port: 443, targets: ['alb'] } },
  };

  test('ALB-15: behind a Network Load Balancer it sees the client, and lets it in by its address', () => {
    const trace = through(IN_FRONT, {}, NLB);
    expect(trace.verdict).toBe('reachable');
    expect(trace.connections).toHaveLength(2);
    const closed = through(
      {
        ...IN_FRONT,
        securityGroups: { 'sg-alb': { inbound: [{ allow: 'tcp', ports: 443, from: '10.1.0.0/16' }] } },
      },
      {},
      NLB,
    );
    expect(stopOf(closed)).toBe('request: security-group sg-alb inbound, ENI_SG_RULES_MISMATCH');
  });
});

describe('Network Load Balancers', () => {
  test('NLB-1: a listener takes its own protocol only, and forwards', () => {
    expect(stopOf(through({}, { protocol: 'udp' }, NLB))).toBe(
      'request: load-balancer nlb inbound, ELBV2_LISTENERS_MISMATCH',
    );
    const both: ScenarioPatch = {
      loadBalancers: { nlb: { listeners: [{ protocol: 'tcp_udp', port: 443, forward: 'tg-nlb' }] } },
      targetGroups: { 'tg-nlb': { protocol: 'tcp_udp' } },
      securityGroups: { 'sg-ec2': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } },
      instances: { web: { listens: undefined } },
    };
    expect(through(both, { protocol: 'udp' }, NLB).verdict).toBe('reachable');
    expect(through(both, {}, NLB).verdict).toBe('reachable');
    expect(
      faults({ loadBalancers: { nlb: { listeners: [{ protocol: 'tcp', port: 443, fixedResponse: 200 }] } } }),
    ).toEqual(['network-listener-only-forwards /loadBalancers/nlb/listeners/0 NLB-1']);
  });

  test('NLB-2: its name stands for one address in each enabled zone', () => {
    const trace = through(
      { loadBalancers: { nlb: { crossZone: true, nodes: [{ subnet: 'P' }, { subnet: 'P2' }] } } },
      {},
      NLB,
    );
    expect(trace.picked).toEqual([{ kind: 'node', id: 'P' }]);
  });

  test('NLB-3: without security groups a node asks none', () => {
    const kinds = (trace: Trace) =>
      trace.connections[0]!.request.hops.filter(({ component }) => component.id === 'sg-nlb').length;
    expect(kinds(through({}, {}, NLB))).toBe(0);
    const guarded = through({ loadBalancers: { nlb: { securityGroups: ['sg-nlb'] } } }, {}, NLB);
    expect(kinds(guarded)).toBe(2);
    expect(guarded.verdict).toBe('reachable');
  });

  test('NLB-4: its outbound rules filter health checks too, its inbound rules do not', () => {
    const shut = through(
      {
        loadBalancers: { nlb: { securityGroups: ['sg-nlb'] } },
        securityGroups: { 'sg-nlb': { outbound: [] } },
      },
      {},
      NLB,
    );
    expect(targetsOf(shut)).toEqual({ web: 'fail-open' });
    expect(stopOf(shut)).toBe('request: security-group sg-nlb outbound, SG_HAS_NO_RULES');
    const noInbound = through(
      {
        loadBalancers: { nlb: { securityGroups: ['sg-nlb'] } },
        securityGroups: { 'sg-nlb': { inbound: [] } },
      },
      { to: 'web', from: 'nlb', port: 8443 },
      NLB,
    );
    expect(noInbound.verdict).toBe('reachable');
  });

  test('NLB-5: a rule that names its group matches, though the client’s address is preserved', () => {
    const patch: ScenarioPatch = {
      instances: { web: { publicIp: '203.0.113.99', subnet: 'P', privateIp: '10.1.0.10' } },
      loadBalancers: { nlb: { securityGroups: ['sg-nlb'] } },
      securityGroups: { 'sg-ec2': { inbound: [{ allow: 'tcp', ports: 8443, from: 'sg-nlb' }] } },
    };
    expect(through(patch, {}, NLB).verdict).toBe('reachable');
    expect(stopOf(through(patch, { to: 'web', port: 8443 }, NLB))).toBe(
      'request: security-group sg-ec2 inbound, ENI_SG_RULES_MISMATCH',
    );
  });

  test.each([
    ['instance', 'tcp', undefined, '198.51.100.10'],
    ['instance', 'tcp', false, '10.1.0.30'],
    ['ip', 'tcp', undefined, '10.1.0.30'],
    ['ip', 'tcp', true, '198.51.100.10'],
    ['ip', 'tcp_udp', undefined, '198.51.100.10'],
  ] as const)(
    'NLB-6: targets of type %s, %s, preserveClientIp %s: the target sees %s',
    (type, protocol, preserve, seen) => {
      const trace = through(
        {
          targetGroups: {
            'tg-nlb': {
              type,
              protocol,
              targets: [type === 'ip' ? '10.1.1.10' : 'web'],
              preserveClientIp: preserve,
            },
          },
        },
        {},
        NLB,
      );
      expect(trace.verdict).toBe('reachable');
      const last = trace.connections.at(-1)!.request.hops.at(-1)!;
      expect(last.component.id).toBe('web');
      expect(last.packetIn.source === trace.connections[0]!.packet.source).toBe(seen === '198.51.100.10');
    },
  );

  test('NLB-6: for UDP it is always preserved', () => {
    expect(faults({ targetGroups: { 'tg-nlb': { protocol: 'udp', preserveClientIp: false } } })).toEqual([
      'client-ip-always-preserved /targetGroups/tg-nlb/preserveClientIp NLB-6',
    ]);
  });

  test('NLB-8: the client keeps its source port too', () => {
    const last = through({}, {}, NLB).connections[0]!.request.hops.at(-1)!;
    expect(last.packetIn).toMatchObject({ sourcePort: 49152, destinationPort: 8443 });
  });

  test('NLB-9: no preservation towards a target outside the VPC', () => {
    const far = (preserve: boolean): ScenarioPatch => ({
      targetGroups: {
        'tg-nlb': {
          type: 'ip',
          preserveClientIp: preserve,
          targets: [{ id: '192.168.5.5', az: 'all', health: 'healthy' }],
        },
      },
    });
    expect(stopOf(through(far(true), {}, NLB))).toBe(
      'request: load-balancer nlb inbound, X_CLIENT_IP_PRESERVATION_UNSUPPORTED default',
    );
    // Without it the packet goes by the routes, here to the internet gateway.
    expect(stopOf(through(far(false), {}, NLB))).toContain('IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS');
  });

  test('NLB-10: network ACLs see the client on the way back as well', () => {
    const trace = through(
      acl('acl-w', { outbound: [{ rule: 100, allow: 'tcp', ports: '1024-65535', to: '10.1.0.0/16' }] }),
      {},
      NLB,
    );
    expect(stopOf(trace)).toBe('response: network-acl acl-w outbound, SUBNET_ACL_RESTRICTION *');
    expect(trace.verdict).toBe('no-response');
  });

  test('NLB-10: a NAT default route of the target is not used', () => {
    const trace = through(
      {
        natGateways: { nat: { subnet: 'P', publicIp: '203.0.113.77' } },
        routeTables: { 'rt-w': { routes: [{ to: '0.0.0.0/0', via: 'nat' }] } },
      },
      {},
      NLB,
    );
    expect(trace.verdict).toBe('reachable');
    expect(trace.connections[0]!.response!.hops.map(({ component }) => component.id)).not.toContain('nat');
  });

  test('NLB-11: the templates of network ACLs, with the client’s address preserved and without', () => {
    const node = {
      inbound: [
        { rule: 100, allow: 'tcp', ports: 443, from: '198.51.100.0/24' },
        { rule: 110, allow: 'tcp', ports: '1024-65535', from: '10.1.0.0/16' },
      ],
      outbound: [
        { rule: 100, allow: 'tcp', ports: '1024-65535', to: '198.51.100.0/24' },
        { rule: 110, allow: 'tcp', ports: 8443, to: '10.1.0.0/16' },
      ],
    };
    const target = (peer: string) => ({
      inbound: [
        { rule: 100, allow: 'tcp', ports: 8443, from: peer },
        { rule: 110, allow: 'tcp', ports: 8443, from: '10.1.0.0/16' },
      ],
      outbound: [
        { rule: 100, allow: 'tcp', ports: '1024-65535', to: peer },
        { rule: 110, allow: 'tcp', ports: '1024-65535', to: '10.1.0.0/16' },
      ],
    });
    const preserved = { networkAcls: { 'acl-p': node, 'acl-w': target('198.51.100.0/24') } } as ScenarioPatch;
    expect(through(preserved, {}, NLB).verdict).toBe('reachable');
    const off = {
      networkAcls: { 'acl-p': node, 'acl-w': target('10.1.0.0/16') },
      targetGroups: { 'tg-nlb': { preserveClientIp: false } },
    } as ScenarioPatch;
    const repeated = structuredClone(off) as Scenario;
    for (const direction of ['inbound', 'outbound'] as const)
      repeated.networkAcls!['acl-w']![direction]!.splice(1);
    expect(through(repeated, {}, NLB).verdict).toBe('reachable');
    const clientsMissing = {
      networkAcls: { 'acl-p': node, 'acl-w': target('10.9.0.0/16') },
    } as ScenarioPatch;
    expect(stopOf(through(clientsMissing, {}, NLB))).toBe(
      'request: network-acl acl-w inbound, SUBNET_ACL_RESTRICTION *',
    );
  });

  test('NLB-12: a target that is its own client is lost with preservation on, and works with it off', () => {
    const internal: ScenarioPatch = {
      loadBalancers: { nlb: { scheme: 'internal', nodes: [{ subnet: 'P' }] } },
    };
    expect(stopOf(through(internal, { from: 'web' }, NLB))).toBe(
      'request: load-balancer nlb inbound, X_NLB_HAIRPIN default',
    );
    const off: ScenarioPatch = { ...internal, targetGroups: { 'tg-nlb': { preserveClientIp: false } } };
    expect(through(off, { from: 'web' }, NLB).verdict).toBe('reachable');
  });

  test('NLB-13: every healthy target may be picked', () => {
    const three: ScenarioPatch = {
      instances: {
        web1: { subnet: 'W', securityGroups: ['sg-ec2'] },
        web3: { subnet: 'W', securityGroups: ['sg-ec2'] },
      },
      targetGroups: { 'tg-nlb': { targets: ['web', 'web1', 'web3'] } },
      ...acl('acl-p', { inbound: [] }),
    };
    // Before a target is picked there is nothing to disagree about.
    expect(through(three, {}, NLB).picked).toEqual([]);
    expect(through({ ...three, networkAcls: {} }, {}, NLB).picked).toEqual([{ kind: 'target', id: 'web' }]);
  });

  test('NLB-14: the address of a zone without healthy targets has none, though another zone has', () => {
    const patch: ScenarioPatch = {
      loadBalancers: {
        nlb: {
          nodes: [
            { subnet: 'P', publicIp: '203.0.113.30' },
            { subnet: 'P2', publicIp: '203.0.113.31' },
          ],
        },
      },
    };
    expect(through(patch, {}, NLB).verdict).toBe('reachable');
    expect(stopOf(through(patch, { to: '203.0.113.31' }, NLB))).toBe(
      'request: load-balancer nlb inbound, ELBV2_NO_TARGETS_IN_AZ default',
    );
  });

  test('NLB-16: fragments are forwarded for UDP only', () => {
    expect(stopOf(through({}, { fragmented: true }, NLB))).toBe(
      'request: load-balancer nlb inbound, PROTOCOL_RESTRICTION',
    );
  });

  test('NLB-18: a rule that names the client’s group does not match through it', () => {
    const patch: ScenarioPatch = {
      instances: { client: { subnet: 'W2', securityGroups: ['sg-rds'] } },
      loadBalancers: { nlb: { scheme: 'internal', nodes: [{ subnet: 'P' }] } },
      securityGroups: { 'sg-ec2': { inbound: [{ allow: 'tcp', ports: 8443, from: 'sg-rds' }] } },
    };
    const trace = through(patch, { from: 'client' }, NLB);
    expect(stopOf(trace)).toBe('request: security-group sg-ec2 inbound, ENI_SG_RULES_MISMATCH');
    expect(through(patch, { from: 'client', to: 'web', port: 8443 }, NLB).verdict).toBe('reachable');
  });

  test('NLB-7: a rule for the VPC alone misses preserved clients, and the walk says why', () => {
    const trace = through(
      { securityGroups: { 'sg-ec2': { inbound: [{ allow: 'tcp', ports: 8443, from: '10.1.0.0/16' }] } } },
      {},
      NLB,
    );
    expect(stopOf(trace)).toBe('request: security-group sg-ec2 inbound, ENI_SG_RULES_MISMATCH');
    const stop = trace.connections[0]!.request.hops.at(-1)!;
    expect(stop.decision.causes).toEqual(['ELBV2_SOURCE_ADDRESS_PRESERVATION']);
  });
});

describe('Classic Load Balancers', () => {
  const CLASSIC: ScenarioPatch = {
    ...WEB2,
    loadBalancers: {
      clb: {
        type: 'classic',
        nodes: [{ subnet: 'P' }, { subnet: 'P2' }],
        securityGroups: ['sg-alb'],
        instances: ['web'],
        listeners: [{ protocol: 'https', port: 443, instancePort: 8080 }],
      },
    },
  };
  const CLB: Flow = { ...CLIENT, to: 'clb', via: { node: 'P' } };

  test('CLB-1: a listener has a front port and an instance port', () => {
    const trace = through(CLASSIC, {}, CLB);
    expect(trace.verdict).toBe('reachable');
    expect(trace.connections[1]!.packet).toMatchObject({ destinationPort: 8080 });
    const open: ScenarioPatch = {
      securityGroups: { 'sg-alb': { inbound: [{ allow: 'tcp', ports: 'all', from: '0.0.0.0/0' }] } },
    };
    expect(stopOf(through({ ...CLASSIC, ...open }, { port: 8443 }, CLB))).toBe(
      'request: load-balancer clb inbound, ELB_LISTENERS_MISMATCH',
    );
  });

  test('CLB-2: instances see the node', () => {
    const clients: ScenarioPatch = {
      securityGroups: { 'sg-ec2': { inbound: [{ allow: 'tcp', ports: 8080, from: '198.51.100.0/24' }] } },
    };
    expect(stopOf(through({ ...CLASSIC, ...clients }, {}, CLB))).toBe(
      'request: security-group sg-ec2 inbound, ENI_SG_RULES_MISMATCH',
    );
  });

  test('CLB-3: only instances in service are candidates', () => {
    const both: ScenarioPatch = {
      ...CLASSIC,
      loadBalancers: {
        clb: { ...CLASSIC.loadBalancers!['clb'], crossZone: true, instances: ['web', 'web2'] },
      },
      instances: { web2: { ...WEB2.instances!['web2'], listens: [9] } },
    };
    expect(targetsOf(through(both, {}, CLB))).toEqual({ web: 'usable', web2: 'unhealthy' });
  });

  test('CLB-4: without cross-zone load balancing its node has the instances of its zone', () => {
    expect(stopOf(through(CLASSIC, { via: { node: 'P2' } }, CLB))).toBe(
      'request: load-balancer clb inbound, ELB_NOT_CROSSZONE default',
    );
  });
});

describe('documents', () => {
  test('an application that calls itself in a circle ends', () => {
    const trace = walk(
      patched(connectivity(), { instances: { web: { calls: [{ to: 'web', port: 8443 }] } } }),
      {
        from: 'web',
        to: 'web',
        port: 8443,
      },
    );
    expect(trace.connections.length).toBeLessThan(12);
  });

  test('FRM-3: the connections that a proxy opens meet the network ACLs of both subnets', () => {
    expect(stopOf(through(acl('acl-w', { inbound: [] })))).toBe(
      'request: network-acl acl-w inbound, SUBNET_ACL_RESTRICTION *',
    );
  });
});
