import { describe, expect, test } from 'vitest';
import type { Flow, WantedHeader } from '../../../src/model/flow.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { traceQuestion } from '../../../src/trace/trace-flow.ts';
import type { Finding, WishAnswer } from '../../../src/trace/wanted/finding.ts';
import { refusalCode } from '../../../src/trace/wanted/refusal.ts';
import { surprisesIn } from '../../../src/trace/wanted/surprises.ts';
import { answerWishes } from '../../../src/trace/wanted/wanted.ts';
import { connected, HTTPS } from '../../fixtures/connected.ts';
import { f0 } from '../../fixtures/f0.ts';
import { FROM_INTERNET, inspected, type AnyPatch } from '../../fixtures/inspected.ts';
import { edge, VIEWER } from '../edge/edge.ts';
import { f0With, networkOf, patched, walkIn } from '../helpers.ts';
import { connectivity } from '../services/alb.ts';
import { answersTo } from './helpers.ts';

const any = (patch: AnyPatch) => patch as object;
/** Of the ids, those through which the flow goes. */
function passed(scenario: Scenario, flow: Flow, ids: readonly string[]): readonly string[] {
  const answers = answersTo(scenario, { ...flow, wants: { through: [...ids] } });
  return ids.filter((_, index) => answers[index] === 'met');
}

describe('what a packet passes, by every name that it has', () => {
  test('XPL-6: from CloudFront to a target: names, edges, web ACLs, nodes and groups', () => {
    const ids = [
      'zone',
      'acl-edge',
      'cdn',
      'igw',
      'acl-p',
      'P',
      'sg-alb',
      'alb',
      'alb/P',
      'alb/P2',
      'tg-web',
      'tg-nlb',
      'local',
      'web',
      'W',
      'W2',
      'sg-ec2',
      'orders',
      'nlb',
    ];
    expect(passed(edge(), VIEWER, ids)).toEqual([
      'zone',
      'acl-edge',
      'cdn',
      'igw',
      'acl-p',
      'P',
      'sg-alb',
      'alb',
      'alb/P',
      'tg-web',
      'local',
      'web',
      'W',
      'sg-ec2',
      'orders',
    ]);
  });

  test('XPL-6: to an appliance behind a Gateway Load Balancer, and back', () => {
    const ids = [
      'gwlbe',
      'gwlb',
      'gwlb/lb-c',
      'appliances',
      'fw-1',
      'e-a',
      'lb-c',
      'fw-c',
      'rt-e',
      'local',
      'host-b',
    ];
    expect(passed(inspected(), { from: 'host-a', to: 'host2-a', ...HTTPS }, ids)).toEqual(ids.slice(0, -1));
  });

  test('XPL-6: an interface by its own id and that of its machine', () => {
    const scenario = f0With(
      any({
        networkInterfaces: { eni: { subnet: 'db', privateIp: '10.0.2.9', securityGroups: ['sg-db'] } },
        instances: { store: { networkInterfaces: ['eni'] } },
      }),
    );
    const flow = { from: 'app', to: '10.0.2.9', protocol: 'tcp', port: 3306 };
    expect(passed(scenario, flow, ['eni', 'store', 'sg-db', 'db', 'rds'])).toEqual([
      'eni',
      'store',
      'sg-db',
      'db',
    ]);
  });

  test('XPL-6: a local route is passed where it lets the packet through, and only there', () => {
    const away = { from: 'app', to: 'internet:8.8.8.8', protocol: 'tcp', port: 443 };
    expect(passed(f0(), { ...away, to: 'rds', port: 3306 }, ['local'])).toEqual(['local']);
    expect(
      passed(f0(), { from: 'web', to: 'internet:8.8.8.8', protocol: 'tcp', port: 443 }, ['local']),
    ).toEqual([]);
  });

  test('XPL-6: a gateway endpoint, and no route to a peer that is not taken', () => {
    const scenario = patched(
      connected(),
      any({
        prefixLists: { 'pl-s3': { entries: ['54.231.0.0/16'] } },
        vpcEndpoints: {
          gwe: { type: 'gateway', vpc: 'a', service: 's3', prefixList: 'pl-s3', routeTables: ['rt-a'] },
        },
        peerings: { pcx: { requester: 'a', accepter: 'b' } },
      }),
    );
    const flow = { from: 'host-a', to: '54.231.0.9', ...HTTPS };
    expect(passed(scenario, flow, ['gwe', 'pcx'])).toEqual(['gwe']);
  });

  test('XPL-6: what would have come behind a stop is not passed', () => {
    const closed = f0With({ securityGroups: { 'sg-db': { inbound: [] } } });
    const flow = { from: 'app', to: 'rds', protocol: 'tcp', port: 3306 };
    const network = networkOf(closed);
    const wants = { through: ['sg-db', 'rds'] };
    const traced = traceQuestion(network, { ...flow, wants }, { continuePastBlockers: true } as object);
    if (!traced.ok) expect.fail('the question was not walked');
    expect(answerWishes(network, traced.value).map(({ met }) => met)).toEqual([true, false]);
  });
});

/** Two Application Load Balancers’ worth of targets: one healthy, and one of every kind that gets nothing. */
function balanced(patch: AnyPatch = {}): Scenario {
  return patched(
    connectivity(),
    any({
      instances: {
        far: { subnet: 'W2', privateIp: '10.1.11.10', securityGroups: ['sg-ec2'], listens: [8080] },
        third: { subnet: 'W3', privateIp: '10.1.21.10', securityGroups: ['sg-ec2'], listens: [8080] },
        sick: { subnet: 'W', privateIp: '10.1.1.20', securityGroups: ['sg-ec2'], listens: [8080] },
        idle: { subnet: 'W', privateIp: '10.1.1.21', securityGroups: ['sg-ec2'], listens: [8080] },
        web: { calls: undefined },
      },
      targetGroups: {
        'tg-web': {
          targets: [
            { id: 'web', health: 'healthy' },
            { id: 'far', health: 'healthy' },
            { id: 'third', health: 'healthy' },
            { id: 'sick', health: 'unhealthy' },
            { id: 'idle', health: 'draining' },
          ],
        },
      },
      loadBalancers: { alb: { crossZone: false } },
    }),
    any(patch),
  );
}

const TO_ALB: Flow = { from: 'internet:198.51.100.10', to: 'alb', ...HTTPS, via: { node: 'P' } };
const TARGETS = ['web', 'far', 'third', 'sick', 'idle', 'orders', 'igw-none', 'tg-nlb'];

test.each<[string, AnyPatch, Flow, string, readonly (readonly string[] | 'met')[]]>([
  [
    'an Application Load Balancer',
    { targetGroups: { 'tg-web': { crossZone: false } } },
    TO_ALB,
    'tg-web',
    [
      'met',
      ['ELBV2_NO_TARGETS_IN_AZ'],
      ['ELB_INSTALLED_AZ_RESTRICTION'],
      ['X_TARGET_UNHEALTHY'],
      ['X_TARGET_UNHEALTHY'],
      ['TARGET_ADDRESS_RESTRICTION'],
    ],
  ],
  [
    'a Classic Load Balancer',
    {
      loadBalancers: {
        clb: {
          type: 'classic',
          crossZone: false,
          nodes: [{ subnet: 'P', privateIp: '10.1.0.40', publicIp: '203.0.113.40' }, { subnet: 'P2' }],
          securityGroups: ['sg-alb'],
          instances: ['web', 'far', 'third'],
          listeners: [{ protocol: 'tcp', port: 443, instancePort: 8080 }],
        },
      },
    },
    { ...TO_ALB, to: 'clb', via: { node: 'P', target: 'web' } },
    'clb:443',
    ['met', ['ELB_NOT_CROSSZONE'], ['ELB_INSTALLED_AZ_RESTRICTION'], ['TARGET_ADDRESS_RESTRICTION']],
  ],
])('ELB-1, ELB-6, ELB-7: why %s does not ask a host', (_, patch, flow, group, expected) => {
  const ids = TARGETS.slice(0, expected.length);
  const answers = answersTo(balanced(patch), { ...flow, wants: { through: ids } });
  expect(answers).toEqual(
    expected.map((codes) =>
      codes === 'met'
        ? 'met'
        : [
            'COMPONENT_FILTER_RESTRICTION internet internet',
            ...codes.map((code) => `${code} target-group ${group}`),
          ],
    ),
  );
});

test('ELB-7: what is no host is no target, and then the routes are asked', () => {
  const [answer] = answersTo(balanced({ natGateways: { nat: { subnet: 'P', connectivity: 'private' } } }), {
    ...TO_ALB,
    wants: { through: ['nat'] },
  });
  expect(answer).toEqual([
    'COMPONENT_FILTER_RESTRICTION internet internet',
    expect.stringMatching(/^NO_ROUTE_TO_DESTINATION/),
  ]);
});

test('XPL-6: where no route could name it, nothing more is said', () => {
  const wants = { through: ['w-b', 'acl-w-b', 'sg-b', 'host2-a'] };
  expect(
    answersTo(connected(), { from: 'host-a', to: '10.1.1.77', ...HTTPS, wants: { through: ['acl-w-b'] } }),
  ).toEqual([['COMPONENT_FILTER_RESTRICTION instance host-a', 'NO_POSSIBLE_DESTINATION subnet w-a']]);
  const arrives = patched(connected());
  expect(answersTo(arrives, { from: 'host-a', to: 'host2-a', ...HTTPS, wants })).toEqual([
    ['COMPONENT_FILTER_RESTRICTION instance host-a'],
    ['COMPONENT_FILTER_RESTRICTION instance host-a'],
    ['COMPONENT_FILTER_RESTRICTION instance host-a'],
    'met',
  ]);
});

test('XPL-6: a stop of the response is no reason why the request did not come by', () => {
  const closed = f0With({
    networkAcls: { 'acl-app': { vpc: 'vpc-a' } },
    subnets: { app: { networkAcl: 'acl-app' } },
  });
  const silent = patched(f0(), {
    subnets: { db: { networkAcl: 'acl-db' } },
    networkAcls: { 'acl-db': { vpc: 'vpc-a', inbound: [{ rule: 1, allow: 'all', from: '0.0.0.0/0' }] } },
  });
  const flow = {
    from: 'app',
    to: 'rds',
    protocol: 'tcp',
    port: 3306,
    sourcePort: 49152,
    wants: { through: ['acl-x'] },
  };
  const known = { ...flow, wants: { through: ['web'] } };
  expect(answersTo(silent, known)).toEqual([
    [
      'COMPONENT_FILTER_RESTRICTION instance app',
      'NO_ROUTE_TO_DESTINATION route-table rt-app: 10.0.0.0/16 → local',
    ],
  ]);
  expect(answersTo(closed, known)).toEqual([
    ['COMPONENT_FILTER_RESTRICTION instance app', 'SUBNET_ACL_RESTRICTION network-acl acl-app'],
  ]);
});

test('XPL-6: what led to a component that is to be avoided: the last route before it, or none', () => {
  const attachment = (vpc: string) => ({ transitGateway: 'tgw', vpc, subnets: [`t-${vpc}`, `t2-${vpc}`] });
  const mesh = patched(
    connected(),
    any({
      transitGateways: { tgw: {} },
      transitGatewayAttachments: { 'att-a': attachment('a'), 'att-b': attachment('b') },
      transitGatewayRouteTables: {
        main: { transitGateway: 'tgw', default: true, routes: [{ to: '10.9.0.0/16', state: 'blackhole' }] },
      },
      routeTables: {
        'rt-a': { routes: [{ to: '10.0.0.0/8', via: 'tgw' }] },
        'rt-b': { routes: [{ to: '10.0.0.0/8', via: 'tgw' }] },
      },
    }),
  );
  const avoid = (id: string, to = 'host-b') =>
    answersTo(mesh, { from: 'host-a', to, ...HTTPS, wants: { avoid: [id] } })[0];
  const REMOVED = 'COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT';
  expect(avoid('host-a')).toEqual([`${REMOVED} instance host-a`]);
  expect(avoid('rt-a')).toEqual([`${REMOVED} route-table rt-a: 10.0.0.0/8 → tgw`]);
  expect(avoid('main')).toEqual([`${REMOVED} transit-gateway-route-table main: 10.2.0.0/16 → att-b`]);
  expect(avoid('att-b')).toEqual([`${REMOVED} transit-gateway-route-table main: 10.2.0.0/16 → att-b`]);
  expect(avoid('host-b')).toEqual([`${REMOVED} instance host-b: 10.2.0.0/16 → local`]);
  expect(avoid('main', '10.9.0.1')).toEqual([
    `${REMOVED} transit-gateway-route-table main: 10.9.0.0/16 → blackhole`,
  ]);
  // The response leaves B by its own table.
  expect(avoid('rt-b')).toEqual([`${REMOVED} route-table rt-b: 10.0.0.0/8 → tgw`]);
});

describe('headers on arrival', () => {
  const BALANCED = patched(connectivity(), any({ instances: { web: { calls: undefined } } }));
  const toClassic: AnyPatch = {
    loadBalancers: {
      clb: {
        type: 'classic',
        nodes: [{ subnet: 'P', privateIp: '10.1.0.40', publicIp: '203.0.113.40' }],
        securityGroups: ['sg-alb'],
        instances: ['web'],
        listeners: [{ protocol: 'tcp', port: 443, instancePort: 8080 }],
      },
    },
  };

  test.each<[string, Flow, WantedHeader, (string | readonly string[])[]]>([
    [
      'ELB-11',
      TO_ALB,
      { protocol: 'tcp', sourceIp: '10.1.0.20', destinationIp: '10.1.1.10', ports: '8000-8080' },
      ['met', 'met', 'met', 'met'],
    ],
    [
      'ELB-11',
      TO_ALB,
      { destinationIp: '10.1.1.11' },
      [
        [
          'FILTER_AT_DESTINATION_DESTINATION_ADDRESS instance web: 10.1.1.10',
          'TARGET_ADDRESS_RESTRICTION load-balancer alb',
        ],
      ],
    ],
    [
      'ALB-3',
      TO_ALB,
      { sourceIp: '198.51.100.10' },
      [['FILTER_AT_DESTINATION_SOURCE_ADDRESS instance web: 10.1.0.20']],
    ],
    ['ELB-5', TO_ALB, { sourcePorts: '1-1024' }, ['met']],
    [
      'ELB-5',
      TO_ALB,
      { sourcePorts: '1-1023' },
      [
        [
          expect.stringMatching(/^FILTER_AT_DESTINATION_SOURCE_PORT_RANGE instance web: \d+$/),
          'REMAP_EPHEMERAL_PORT load-balancer alb',
        ],
      ],
    ],
    ['NLB-8', { ...TO_ALB, to: 'nlb' }, { sourcePorts: 49152, sourceIp: '198.51.100.10' }, ['met', 'met']],
    [
      'NLB-8',
      { ...TO_ALB, to: 'nlb' },
      { sourcePorts: '49153-65535' },
      [['FILTER_AT_DESTINATION_SOURCE_PORT_RANGE instance web: 49152']],
    ],
    [
      'ELB-11',
      { ...TO_ALB, to: 'nlb' },
      { ports: '1-8442' },
      [
        [
          'FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE instance web: 8443',
          'TARGET_PORT_RESTRICTION load-balancer nlb',
        ],
      ],
    ],
    [
      'CLB-1',
      { ...TO_ALB, to: 'clb' },
      { ports: '8081-9000' },
      [
        [
          'FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE instance web: 8080',
          'ELB_LISTENER_PORT_RESTRICTION load-balancer clb',
        ],
      ],
    ],
  ])('%s: at a target, from %o', (_, flow, atDestination, expected) => {
    const scenario = patched(BALANCED, any(toClassic));
    expect(answersTo(scenario, { ...flow, wants: { atDestination } })).toEqual(expected);
  });

  test('ALB-9: what the target asks of others is not the request that was asked', () => {
    const scenario = patched(connectivity());
    expect(answersTo(scenario, { ...TO_ALB, wants: { atDestination: { ports: 8080 } } })).toEqual(['met']);
  });

  test('EV-10: a ping has no ports, and arrives with its protocol', () => {
    const flow = { from: 'app', to: 'rds', protocol: 'icmp' };
    const open = f0With({ securityGroups: { 'sg-db': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } } });
    const wants = { atDestination: { protocol: 'icmp', sourcePorts: 'all', ports: '0-65535' } };
    expect(answersTo(open, { ...flow, wants })).toEqual([
      'met',
      ['FILTER_AT_DESTINATION_SOURCE_PORT_RANGE database rds: -'],
      ['FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE database rds: -'],
    ]);
  });

  const FROM_APP = { from: 'app', to: 'internet:8.8.8.8', protocol: 'tcp', port: 443, sourcePort: 50000 };

  test.each<[WantedHeader, (string | readonly string[])[]]>([
    [{ sourcePorts: '1-1024' }, ['met']],
    [{ sourcePorts: '65535' }, ['met']],
    [{ ports: '443' }, ['met']],
    [{ ports: '444-500' }, [['FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE internet-gateway igw-1: 443']]],
    [{ ports: '1-442' }, [['FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE internet-gateway igw-1: 443']]],
    [{ protocol: 'udp' }, [['FILTER_AT_DESTINATION_PROTOCOL internet-gateway igw-1: tcp']]],
    [
      { destinationIp: '100.64.0.1' },
      [
        [
          'IGW_EXPECTS_PUBLIC_ADDRESS internet-gateway igw-1: 8.8.8.8',
          'NGW_DEST_ADDRESS_PRESERVATION nat-gateway nat-1',
        ],
      ],
    ],
  ])('NAT-5: on the internet behind a NAT gateway, %o', (atDestination, expected) => {
    expect(answersTo(f0(), { ...FROM_APP, wants: { atDestination } })).toEqual(expected);
  });

  test('NATI-1: a NAT instance picks a port, too; a router does not', () => {
    const by = (forwards: 'masquerade' | 'route') =>
      f0With(
        any({
          instances: { natinst: { forwards } },
          routeTables: { 'rt-app': { routes: [{ to: '203.0.113.0/24', via: 'natinst' }] } },
          internetGateways: { 'igw-1': { vpc: 'vpc-a' } },
        }),
      );
    const flow = { from: 'app', to: 'internet:203.0.113.5', protocol: 'tcp', port: 443, sourcePort: 50000 };
    const wants = { atDestination: { sourcePorts: '1-1024' } };
    expect(answersTo(by('masquerade'), { ...flow, wants })).toEqual(['met']);
    // The router leaves the private source as it is, and the internet gateway knows no public address for it.
    expect(answersTo(by('route'), { ...flow, wants })).toEqual([
      ['NO_PATH instance app', 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS internet-gateway igw-1'],
    ]);
  });

  test('IGW-2: of an internet gateway’s own VPC any address might have arrived, by either family', () => {
    const v6 = {
      from: 'internet:2001:db8:ffff::50',
      to: 'web',
      protocol: 'tcp',
      port: 443,
      sourcePort: 49152,
      destinationIp: '2001:db8:1234:1a00::10',
    };
    const wanted = (destinationIp: string) =>
      answersTo(f0(), { ...v6, wants: { atDestination: { destinationIp } } })[0];
    const FAILS = 'FILTER_AT_DESTINATION_DESTINATION_ADDRESS instance web: 2001:db8:1234:1a00::10';
    expect(wanted('2001:db8:1234:1a00::10')).toBe('met');
    expect(wanted('2001:db8:1234:1a00::11')).toEqual([FAILS]);
    expect(wanted('2001:db8:9::1')).toEqual([
      FAILS,
      'IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS internet-gateway igw-1',
    ]);
  });

  test('NO_PATH: a lost answer is no reason, since the request has arrived', () => {
    const silent = patched(f0(), {
      subnets: { db: { networkAcl: 'acl-db' } },
      networkAcls: { 'acl-db': { vpc: 'vpc-a', inbound: [{ rule: 1, allow: 'all', from: '0.0.0.0/0' }] } },
    });
    const flow = { from: 'app', to: 'rds', protocol: 'tcp', port: 3306, sourcePort: 49152 };
    expect(answersTo(silent, { ...flow, wants: { atDestination: { ports: 3306 } } })).toEqual(['met']);
  });

  test('XPL-6: where a finding was made, by connection, leg and hop', () => {
    const network = networkOf(BALANCED);
    const flow = { ...TO_ALB, wants: { atDestination: { ports: 8081 } } };
    const [answer] = answerWishes(network, walkIn(network, flow));
    const places = answer!.findings.map(({ at, code }) => [code, at?.connection, at?.leg]);
    expect(answer!.wish).toEqual({ kind: 'at-destination', field: 'ports', value: '8081' });
    expect(places).toEqual([
      ['FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE', 1, 'request'],
      ['TARGET_PORT_RESTRICTION', 0, 'request'],
    ]);
    const { connection, hop } = answer!.findings[1]!.at!;
    const trace = walkIn(network, flow);
    expect(trace.connections[connection]!.request.hops[hop]!.decision.kind).toBe('load-balancer');
  });
});

describe('headers at the source', () => {
  const OPEN = f0With({
    securityGroups: { 'sg-db': { inbound: [{ allow: 'tcp', ports: 3306, from: '10.0.1.0/24' }] } },
  });
  const flow = { from: 'app', to: 'rds', protocol: 'tcp', port: 3306, sourcePort: 49152 };

  test('XPL-6: each wish in its order, with what works so far', () => {
    const wants = {
      atSource: {
        ports: '3300-3310',
        destinationIp: '10.0.2.50',
        sourcePorts: '1024-1030',
        sourceIp: '10.0.1.10',
        protocol: 'tcp',
      },
    };
    expect(answersTo(OPEN, { ...flow, wants })).toEqual(['met', 'met', 'met', 'met', 'met']);
    const network = networkOf(OPEN);
    const wishes = answerWishes(network, walkIn(network, { ...flow, wants })).map(({ wish }) => wish);
    expect(wishes).toEqual([
      { kind: 'at-source', field: 'protocol', value: 'tcp' },
      { kind: 'at-source', field: 'sourceIp', value: '10.0.1.10' },
      { kind: 'at-source', field: 'sourcePorts', value: '1024-1030' },
      { kind: 'at-source', field: 'destinationIp', value: '10.0.2.50' },
      { kind: 'at-source', field: 'ports', value: '3300-3310' },
    ]);
  });

  test('XPL-6: a flow that reaches somebody else is not the flow that was asked', () => {
    const two = patched(
      OPEN,
      any({ instances: { other: { subnet: 'db', privateIp: '10.0.2.60', securityGroups: ['sg-db'] } } }),
    );
    expect(answersTo(two, { ...flow, wants: { atSource: { destinationIp: '10.0.2.60' } } })).toEqual([
      ['FILTER_AT_SOURCE_DESTINATION_ADDRESS instance app: other'],
    ]);
  });

  test('XPL-6: an address that mixes the families cannot be asked, and only the wish is named', () => {
    expect(answersTo(OPEN, { ...flow, wants: { atSource: { sourceIp: '2001:db8:1234:1a01::10' } } })).toEqual(
      [['FILTER_AT_SOURCE_SOURCE_ADDRESS instance app']],
    );
  });

  test('XPL-6: a header that AWS refuses at another place than the flow is to blame itself', () => {
    const twice = f0With(
      any({
        securityGroups: {
          'sg-db': { inbound: [{ allow: 'tcp', ports: 3306, from: '10.0.9.0/24' }] },
          'sg-app': { outbound: [{ allow: 'tcp', ports: 3306, to: '0.0.0.0/0' }] },
        },
      }),
    );
    const headline = 'FILTER_AT_SOURCE_DESTINATION_PORT_RANGE instance app';
    expect(answersTo(twice, { ...flow, wants: { atSource: { ports: 80 } } })).toEqual([
      [headline, 'ENI_SG_RULES_MISMATCH security-group sg-app'],
    ]);
    expect(answersTo(twice, { ...flow, wants: { atSource: { sourcePorts: 80 } } })).toEqual([
      ['NO_PATH instance app', 'ENI_SG_RULES_MISMATCH security-group sg-db'],
    ]);
  });

  const MORE: AnyPatch = {
    onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16'], host: '192.168.5.5' } },
    customerGateways: { cgw: { onPremises: 'hq' } },
    vpnGateways: { vgw: { vpc: 'A' } },
    vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw' } },
    routeTables: { 'rt-w': { propagatingGateways: ['vgw'] } },
    vpcEndpoints: {
      iep: {
        type: 'interface',
        vpc: 'A',
        service: 'sqs',
        nodes: [{ subnet: 'W2', privateIp: '10.1.11.50' }],
        securityGroups: ['sg-open'],
      },
    },
    securityGroups: { 'sg-open': { vpc: 'A', inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } },
    distributions: { cdn: { edgeIp: '13.35.0.1', origins: { web: { to: 'alb' } } } },
    instances: { web: { calls: undefined } },
  };

  test.each<[string, Flow]>([
    ['a load balancer', { ...TO_ALB }],
    ['an endpoint', { from: 'web', to: 'iep', ...HTTPS }],
    ['a network on premises', { from: 'web', to: 'hq', ...HTTPS }],
    ['an edge of CloudFront', { from: 'internet:198.51.100.10', to: 'cdn', ...HTTPS }],
    ['an address', { from: 'web', to: '192.168.5.5', ...HTTPS }],
  ])('XPL-6: a header with which the flow gets to %s', (_, asked) => {
    const scenario = patched(connectivity(), any(MORE));
    expect(answersTo(scenario, { ...asked, wants: { atSource: { sourcePorts: '50000-50001' } } })).toEqual([
      'met',
    ]);
  });

  test('XPL-11: only a listener’s mismatch names the listener that takes the flow', () => {
    const scenario = patched(connectivity(), any(MORE));
    const wants = (atSource: WantedHeader) => answersTo(scenario, { ...TO_ALB, wants: { atSource } })[0];
    expect(wants({ ports: 81 })).toEqual([
      'FILTER_AT_SOURCE_DESTINATION_PORT_RANGE internet internet',
      'ENI_SG_RULES_MISMATCH security-group sg-alb',
    ]);
    expect(wants({ protocol: 'udp' })).toEqual([
      'FILTER_AT_SOURCE_PROTOCOL internet internet',
      'ENI_SG_RULES_MISMATCH security-group sg-alb',
    ]);
    const open = patched(
      scenario,
      any({ securityGroups: { 'sg-alb': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } } }),
    );
    const asked = (atSource: WantedHeader) => answersTo(open, { ...TO_ALB, wants: { atSource } })[0];
    expect(asked({ protocol: 'udp' })).toEqual([
      'FILTER_AT_SOURCE_PROTOCOL internet internet',
      'ELBV2_LISTENERS_MISMATCH load-balancer alb',
    ]);
    expect(asked({ ports: 81 })).toEqual([
      'FILTER_AT_SOURCE_DESTINATION_PORT_RANGE internet internet',
      'ELBV2_LISTENERS_MISMATCH load-balancer alb',
      'ELBV2_LISTENER_PORT_RESTRICTION load-balancer alb: 443',
    ]);
  });

  test.each([
    ['internet:203.0.113.77', '10.0.0.5', 'IGW_EXPECTS_PUBLIC_ADDRESS'],
    ['internet:203.0.113.77', '100.64.0.5', 'IGW_EXPECTS_PUBLIC_ADDRESS'],
    ['internet:203.0.113.77', '203.0.113.200', 'met'],
    ['app', '10.0.1.99', 'FILTER_AT_SOURCE_SOURCE_ADDRESS'],
  ])('IGW_EXPECTS_PUBLIC_ADDRESS: from %s as %s', (from, sourceIp, code) => {
    const [answer] = answersTo(f0(), { from, to: 'web', ...HTTPS, wants: { atSource: { sourceIp } } });
    expect(answer === 'met' ? 'met' : answer![0]!.split(' ')[0]).toBe(code);
  });
});

describe('questions that cannot be asked', () => {
  const NETWORK = networkOf(
    patched(
      connected(),
      any({
        vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] } },
        vpnGateways: { vgw: { vpc: 'a' }, 'vgw-loose': {} },
        internetGateways: { 'igw-loose': { state: 'detached' }, igw: { vpc: 'a' } },
        vpcEndpoints: {
          iep: {
            type: 'interface',
            vpc: 'a',
            service: 'sqs',
            nodes: [{ subnet: 'w-a' }],
            securityGroups: ['sg-a'],
          },
        },
        networkInterfaces: { eni: { subnet: 'w-a' } },
        functions: { fn: { subnets: ['w-a'] } },
        flows: { 'only-a-flow': { from: 'host-a', to: 'host-b' } },
      }),
    ),
  );

  test.each<[string | null, Flow]>([
    ['UNASSOCIATED_COMPONENT', { from: 'vgw-loose', to: 'host-a' }],
    ['UNASSOCIATED_COMPONENT', { from: 'igw-loose', to: 'host-a' }],
    ['UNSUPPORTED_COMPONENT', { from: 'vgw', to: 'host-a' }],
    ['UNSUPPORTED_COMPONENT', { from: 'igw', to: 'host-a' }],
    ['NO_SOURCE_OR_DESTINATION', { from: 'only-a-flow', to: 'host-a' }],
    ['NO_SOURCE_OR_DESTINATION', { from: 'host-a', to: 'only-a-flow' }],
    [
      'UNASSOCIATED_COMPONENT',
      { from: 'host-a', to: 'host-b', sourceIp: '10.1.1.10', destinationIp: '2001:db8::9' },
    ],
    ['VPCE_INTRA_VPC_TRAFFIC', { from: 'iep', to: 'eni' }],
    ['VPCE_INTRA_VPC_TRAFFIC', { from: 'iep', to: 'host-a' }],
    ['NO_PATH', { from: 'iep', to: 'host-b' }],
    ['NO_PATH', { from: 'iep', to: 'internet' }],
    [
      null,
      {
        from: 'host-a',
        to: 'host-b',
        sourceIp: '10.1.1.99',
        destinationIp: '10.2.1.99',
        wants: { avoid: ['nobody'] },
      },
    ],
  ])('%s: %o', (code, asked) => {
    const flow = { ...HTTPS, ...asked };
    const traced = traceQuestion(NETWORK, flow);
    if (traced.ok) expect.fail('the question was walked');
    expect(traced.error.map((issue) => refusalCode(NETWORK, flow, issue))[0]).toBe(code);
  });

  test('XPL-6: a wish for what the document does not have, with the id that may have been meant', () => {
    const wants = {
      through: ['host-b', 'rt-c', 'igv', 'local', 'internet', 'a/main-route-table'],
      avoid: ['nothing-like-it', 'host-a'],
    };
    const traced = traceQuestion(NETWORK, { from: 'host-a', to: 'host-b', ...HTTPS, wants });
    expect(traced.ok ? [] : traced.error).toEqual([
      { severity: 'error', code: 'unknown-wish', at: '/wants/through/2', found: 'igv', suggestion: 'igw' },
      { severity: 'error', code: 'unknown-wish', at: '/wants/avoid/0', found: 'nothing-like-it' },
    ]);
  });

  test('XPL-6: a wish may name what AWS makes by itself', () => {
    const made = ['a/default-network-acl', 'a/default-security-group', 'eni', 'iep/w-a'].filter((id) =>
      [NETWORK.networkAcls, NETWORK.securityGroups, NETWORK.networkInterfaces].some((map) => map.has(id)),
    );
    const traced = traceQuestion(NETWORK, {
      from: 'host-a',
      to: 'host2-a',
      ...HTTPS,
      wants: { avoid: made },
    });
    expect(made.length).toBeGreaterThanOrEqual(3);
    expect(traced.ok).toBe(true);
  });
});

describe('surprises', () => {
  const finding = (code: Finding['code']): Finding => ({
    code,
    component: { type: 'instance', id: 'app' },
    at: null,
    route: null,
    winner: null,
    found: null,
  });
  const answer = (met: boolean, ...codes: Finding['code'][]): WishAnswer => ({
    wish: { kind: 'through', id: codes.join() },
    met,
    findings: codes.map(finding),
  });
  const met = answer(true);
  const cannot = answer(false, 'COMPONENT_FILTER_RESTRICTION', 'CANNOT_ROUTE');
  const noPath = answer(false, 'NO_PATH', 'BAD_STATE');

  test.each<[string, Parameters<typeof surprisesIn>[1], readonly WishAnswer[], readonly string[]]>([
    ['nothing', undefined, [cannot, noPath], []],
    ['a verdict', 'reachable', [cannot, noPath], []],
    ['a verdict in full', { verdict: 'reachable' }, [cannot, noPath], []],
    ['one of the two', { verdict: 'reachable', unmet: ['CANNOT_ROUTE'] }, [noPath], []],
    [
      'both, by any of their codes',
      { verdict: 'reachable', unmet: ['COMPONENT_FILTER_RESTRICTION', 'BAD_STATE'] },
      [],
      [],
    ],
    [
      'one, and one that no wish bears',
      { verdict: 'reachable', unmet: ['NO_PATH', 'MORE_SPECIFIC_ROUTE'] },
      [cannot],
      ['MORE_SPECIFIC_ROUTE'],
    ],
  ])('XPL-6: where the document expects %s', (_, expectation, unmet, missing) => {
    expect(surprisesIn([met, cannot, noPath], expectation)).toEqual({ unmet, missing });
  });

  test('XPL-6: the code of a wish that is met is missing', () => {
    const answered = answer(true, 'CANNOT_ROUTE');
    expect(surprisesIn([answered], { verdict: 'reachable', unmet: ['CANNOT_ROUTE'] })).toEqual({
      unmet: [],
      missing: ['CANNOT_ROUTE'],
    });
  });
});

test('XPL-6: past a gateway that steers what comes in, the endpoint is met', () => {
  const scenario = inspected(FROM_INTERNET);
  expect(
    passed(scenario, { from: 'internet', to: 'host-a', ...HTTPS }, ['igw', 'rt-igw', 'gwlbe', 'fw-1']),
  ).toEqual(['igw', 'rt-igw', 'gwlbe', 'fw-1']);
});
