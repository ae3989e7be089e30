import { expect, test } from 'vitest';
import type { Listener, LoadBalancer, TargetGroup } from '../../src/compile/network.ts';
import { formatIp } from '../../src/net/ip.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { patched, type ScenarioPatch } from '../trace/helpers.ts';
import { connectivity } from '../trace/services/alb.ts';
import { compiled, found, told } from './compiled.ts';

function balanced(...patches: readonly AnyPatch[]) {
  return patched(connectivity(), ...patches.map((patch) => patch as object as ScenarioPatch));
}

/** A Classic Load Balancer before `web`. */
const CLASSIC: AnyPatch = {
  loadBalancers: {
    clb: {
      type: 'classic',
      nodes: [{ subnet: 'P', privateIp: '10.1.0.40' }],
      listeners: [{ protocol: 'http', port: 80, instancePort: 8080 }],
      instances: ['web'],
    },
  },
};
const FUNCTION: AnyPatch = { functions: { fn: {} } };
const listeners = (id: string, ...list: readonly object[]): AnyPatch => ({
  loadBalancers: { [id]: { listeners: list } },
});
const toWeb = (port: number, more: object = {}) => ({ protocol: 'https', port, forward: 'tg-web', ...more });
const group = (patch: object): AnyPatch => ({ targetGroups: { 'tg-web': patch } });
const GROUP = '/targetGroups/tg-web';
const ALB = '/loadBalancers/alb';
const LISTENER = `${ALB}/listeners/0`;

test.each<[string, string, AnyPatch, readonly string[]]>([
  ['ELB-1', 'load balancers as they should be', CLASSIC, []],
  [
    'ELB-1',
    'an Application Load Balancer in one zone',
    { loadBalancers: { alb: { nodes: [{ subnet: 'P' }] } } },
    [`error load-balancer-zones ${ALB}/nodes ELB-1`],
  ],
  [
    'ELB-1',
    'an Application Load Balancer in one subnet of which nobody knows the zone',
    { subnets: { P: { az: undefined } }, loadBalancers: { alb: { nodes: [{ subnet: 'P' }] } } },
    [],
  ],
  [
    'ELB-1',
    'two nodes in one zone',
    { loadBalancers: { alb: { nodes: [{ subnet: 'P' }, { subnet: 'P2' }, { subnet: 'W' }] } } },
    [`error node-zone-twice ${ALB}/nodes/2/subnet ELB-1; found W; zone az1; other P`],
  ],
  [
    'ELB-1',
    'nodes in two VPCs',
    {
      vpcs: { B: { cidr: '10.2.0.0/16' } },
      internetGateways: { 'igw-b': { vpc: 'B' } },
      subnets: { PB: { vpc: 'B', az: 'az9', cidr: '10.2.0.0/24' } },
      loadBalancers: { nlb: { nodes: [{ subnet: 'P' }, { subnet: 'PB' }] } },
    },
    ['error nodes-in-several-vpcs /loadBalancers/nlb/nodes ELB-1; vpcs A, B'],
  ],
  [
    'ELB-2',
    'an internal load balancer with public addresses',
    { loadBalancers: { nlb: { scheme: 'internal' } } },
    ['error internal-with-public-ip /loadBalancers/nlb/nodes/0/publicIp ELB-2; found 203.0.113.30'],
  ],
  [
    'ELB-1',
    'a node in a subnet that nothing has',
    { loadBalancers: { nlb: { nodes: [{ subnet: 'nothing-like-it' }] } } },
    ['error unknown-reference /loadBalancers/nlb/nodes/0/subnet; found nothing-like-it; collections subnets'],
  ],
  [
    'ALB-1',
    'an Application Load Balancer that listens for TCP',
    listeners('alb', { protocol: 'tcp', port: 443, forward: 'tg-web' }),
    [
      `error listener-protocol ${LISTENER}/protocol ALB-1; found tcp; type application; protocols http, https`,
    ],
  ],
  [
    'NLB-1',
    'a Network Load Balancer that listens for HTTP',
    listeners('nlb', { protocol: 'http', port: 80, forward: 'tg-nlb' }),
    [
      'error listener-protocol /loadBalancers/nlb/listeners/0/protocol NLB-1; found http; type network; protocols tcp, tls, udp, tcp_udp, quic, tcp_quic',
    ],
  ],
  [
    'CLB-1',
    'a Classic Load Balancer that listens for UDP',
    {
      loadBalancers: {
        clb: {
          type: 'classic',
          nodes: [{ subnet: 'P' }],
          listeners: ['http', 'https', 'tcp', 'ssl', 'udp'].map((protocol, port) => ({
            protocol,
            port: port + 1,
          })),
        },
      },
    },
    [
      'error listener-protocol /loadBalancers/clb/listeners/4/protocol ALB-1; found udp; type classic; protocols http, https, tcp, ssl',
    ],
  ],
  [
    'ALB-1',
    'two listeners on one port',
    listeners('alb', toWeb(443), toWeb(80, { protocol: 'http' }), toWeb(443, { protocol: 'http' })),
    [`error duplicate-listener ${ALB}/listeners/2/port; found 443`],
  ],
  [
    'NLB-1',
    'a TCP, a UDP and a QUIC listener on one port, of which UDP carries two',
    listeners(
      'nlb',
      ...['tls', 'udp', 'quic'].map((protocol) => ({ protocol, port: 443, forward: 'tg-nlb' })),
    ),
    ['error duplicate-listener /loadBalancers/nlb/listeners/2/port; found 443'],
  ],
  [
    'NLB-1',
    'Network Load Balancers that do more than forward, or do not',
    listeners(
      'nlb',
      { protocol: 'tcp', port: 1, forward: 'tg-nlb', rules: [{ priority: 1, forward: 'tg-nlb' }] },
      { protocol: 'tcp', port: 2, redirect: 'https://example.com' },
      { protocol: 'tcp', port: 3, forward: 'tg-nlb', rules: [] },
    ),
    ['0', '1'].map(
      (index) => `error network-listener-only-forwards /loadBalancers/nlb/listeners/${index} NLB-1`,
    ),
  ],
  [
    'ALB-4',
    'two rules of one priority',
    listeners(
      'alb',
      toWeb(443, {
        rules: [
          { priority: 7, forward: 'tg-web' },
          { priority: 8, forward: 'tg-web' },
          { priority: 7, forward: 'tg-web' },
        ],
      }),
    ),
    [`error duplicate-rule-priority ${LISTENER}/rules/2/priority ALB-4; found 7`],
  ],
  [
    'ALB-6',
    'no action, and two',
    listeners('alb', { protocol: 'https', port: 443 }, toWeb(80, { fixedResponse: 200 })),
    [
      `error one-listener-action ${LISTENER} ALB-6; count 0`,
      `error one-listener-action ${ALB}/listeners/1 ALB-6; count 2`,
    ],
  ],
  [
    'ALB-6',
    'groups that nothing has',
    listeners(
      'alb',
      toWeb(443, {
        forward: [{ targetGroup: 'tg-web' }, { targetGroup: 'nothing-like-it' }],
        rules: [{ priority: 1, forward: 'nor-that-either', sourceIp: ['10.0.0.0/8', '10.1.0.1/16'] }],
      }),
    ),
    [
      `warning host-bits-cleared ${LISTENER}/rules/0/sourceIp/1 VPC-2; found 10.1.0.1/16; suggestion 10.1.0.0/16`,
      `error unknown-reference ${LISTENER}/rules/0/forward; found nor-that-either; collections targetGroups`,
      `error unknown-reference ${LISTENER}/forward/1/targetGroup; found nothing-like-it; collections targetGroups`,
    ],
  ],
  [
    'WAF-1',
    'a web ACL at a Network Load Balancer',
    { webAcls: { acl: { scope: 'regional' } }, loadBalancers: { nlb: { webAcl: 'acl' } } },
    ['error web-acl-unsupported /loadBalancers/nlb/webAcl WAF-1; found acl; type network'],
  ],
  [
    'CLB-1',
    'instances of a Classic Load Balancer of which nothing has one, and one stands nowhere',
    {
      instances: { lost: { subnet: 'nor-that-either' } },
      loadBalancers: {
        clb: {
          type: 'classic',
          nodes: [{ subnet: 'P' }],
          listeners: [{ protocol: 'tcp', port: 80 }],
          instances: ['web', 'nothing-like-it', 'lost'],
        },
      },
    },
    [
      'error unknown-reference /instances/lost/subnet; found nor-that-either; collections subnets',
      'error unknown-reference /loadBalancers/clb/instances/1; found nothing-like-it; collections instances',
    ],
  ],
  [
    'ELB-12',
    'a group without a VPC, which functions do not need',
    {
      ...FUNCTION,
      targetGroups: { 'tg-web': { vpc: undefined }, 'tg-fn': { type: 'lambda', targets: ['fn'] } },
    },
    [`error target-group-without-vpc ${GROUP} ELB-12`],
  ],
  [
    'ELB-12',
    'a group in a VPC that nothing has',
    group({ vpc: 'nothing-like-it' }),
    [`error unknown-reference ${GROUP}/vpc; found nothing-like-it; collections vpcs`],
  ],
  [
    'ALB-10',
    'two functions in one group',
    {
      functions: { fn: {}, fn2: {} },
      targetGroups: { 'tg-fn': { type: 'lambda', targets: ['fn', 'fn2'] } },
    },
    ['error several-lambda-targets /targetGroups/tg-fn/targets ALB-10'],
  ],
  [
    'ELB-11',
    'a target for which nothing says a port',
    group({ port: undefined, targets: ['web', { id: 'web', port: 8081 }] }),
    [`error target-without-port ${GROUP}/targets/0 ELB-11; found web`],
  ],
  [
    'ELB-12',
    'targets that nothing has, and one whose subnet nothing has',
    {
      instances: { lost: { subnet: 'nor-that-either' } },
      ...group({ targets: ['nothing-like-it', 'lost'] }),
    },
    [
      'error unknown-reference /instances/lost/subnet; found nor-that-either; collections subnets',
      `error unknown-target ${GROUP}/targets/0 ELB-12; found nothing-like-it; type instance`,
    ],
  ],
  [
    'ELB-12',
    'a database in a group of instances',
    group({ targets: ['orders'] }),
    [`error target-of-other-type ${GROUP}/targets/0 ELB-12; found orders; type instance; kind database`],
  ],
  [
    'ALB-15',
    'a Network Load Balancer and an instance in a group of Application Load Balancers',
    { targetGroups: { 'tg-nlb': { type: 'alb', targets: ['alb', 'nlb', 'web'] } } },
    [
      ['1', 'nlb', 'load-balancer'],
      ['2', 'web', 'instance'],
    ].map(
      ([index, id, kind]) =>
        `error target-of-other-type /targetGroups/tg-nlb/targets/${index!} ELB-12; found ${id!}; type alb; kind ${kind!}`,
    ),
  ],
  [
    'ALB-10',
    'an instance in a group of functions, and a function in others',
    {
      functions: { fn: { subnets: ['W'], securityGroups: ['sg-ec2'] } },
      targetGroups: {
        'tg-fn': { type: 'lambda', targets: ['web'] },
        'tg-ip': { vpc: 'A', type: 'ip', port: 80, targets: ['fn', 'web'] },
        'tg-web': { targets: ['fn'] },
      },
    },
    [
      'error target-of-other-type /targetGroups/tg-fn/targets/0 ELB-12; found web; type lambda; kind instance',
      'error target-of-other-type /targetGroups/tg-ip/targets/0 ELB-12; found fn; type ip; kind lambda-function',
      `error target-of-other-type ${GROUP}/targets/0 ELB-12; found fn; type instance; kind lambda-function`,
    ],
  ],
  [
    'ELB-12',
    'an instance of another VPC',
    {
      vpcs: { B: { cidr: '10.2.0.0/16' } },
      subnets: { SB: { vpc: 'B', cidr: '10.2.0.0/24' } },
      instances: { far: { subnet: 'SB' } },
      ...group({ targets: ['web', 'far'] }),
    },
    [`error other-vpc ${GROUP}/targets/1 ELB-12; found far; vpc A; otherVpc B`],
  ],
  [
    'ELB-12',
    'addresses outside the VPC, of which public ones are no targets',
    group({
      type: 'ip',
      targets: [
        '10.1.1.10',
        '10.77.0.1',
        '172.16.0.1',
        '192.168.5.5',
        '100.64.0.1',
        '100.127.255.254',
        'fd00::1',
        '100.128.0.1',
        '203.0.113.9',
        '2001:db8::1',
      ],
    }),
    [
      ['7', '100.128.0.1'],
      ['8', '203.0.113.9'],
      ['9', '2001:db8::1'],
    ].map(([index, ip]) => `error public-target ${GROUP}/targets/${index!} ELB-12; found ${ip!}`),
  ],
  [
    'ELB-12',
    "public addresses of the VPC's own blocks, which are targets",
    {
      vpcs: { A: { ipv6Cidrs: ['2001:db8:a::/56'] } },
      ...group({ type: 'ip', targets: ['2001:db8:a::1'] }),
    },
    [],
  ],
  [
    'ALB-12',
    'the address of an Application Load Balancer, and that of a Network Load Balancer',
    group({ type: 'ip', targets: ['10.1.0.20', '10.1.0.30'] }),
    [`error load-balancer-address-as-target ${GROUP}/targets/0 ALB-12; found 10.1.0.20; other alb`],
  ],
  ...(['udp', 'tcp_udp', 'quic', 'tcp_quic'] as const).map(
    (protocol): [string, string, AnyPatch, readonly string[]] => [
      'NLB-6',
      `client addresses that a group of ${protocol} is not to keep`,
      { targetGroups: { 'tg-nlb': { protocol, preserveClientIp: false } } },
      [
        `error client-ip-always-preserved /targetGroups/tg-nlb/preserveClientIp NLB-6; found false; protocol ${protocol}; type instance`,
      ],
    ],
  ),
  [
    'NLB-6',
    'client addresses that a group of load balancers is not to keep',
    { targetGroups: { 'tg-nlb': { type: 'alb', targets: ['alb'], preserveClientIp: false } } },
    [
      'error client-ip-always-preserved /targetGroups/tg-nlb/preserveClientIp NLB-6; found false; protocol tcp; type alb',
    ],
  ],
  [
    'GWLB-11',
    'what only appliances have',
    group({ flowStickiness: '3-tuple', targetFailover: 'rebalance', appliances: 'stateless' }),
    [
      ['flowStickiness', '3-tuple'],
      ['targetFailover', 'rebalance'],
      ['appliances', 'stateless'],
    ].map(
      ([field, value]) =>
        `error field-of-geneve-group ${GROUP}/${field!} GWLB-11; found ${value!}; field ${field!}`,
    ),
  ],
])('%s: what compile says of %s', (_, __, patch, expected) => {
  expect(told(balanced(patch))).toEqual(expected);
});

function service(id: string, ...patches: readonly AnyPatch[]): LoadBalancer {
  const { service } = found(compiled(balanced(...patches)), 'hosts', id);
  if (service?.kind !== 'load-balancer') throw new Error(`${id} is no load balancer`);
  return service;
}

test('ELB-2, ELB-6: a load balancer with its options, by default and as written', () => {
  const { listeners: ofAlb, ...alb } = service('alb');
  expect(ofAlb).toHaveLength(1);
  const byDefault = {
    kind: 'load-balancer',
    id: 'alb',
    at: ALB,
    type: 'application',
    scheme: 'internet-facing',
    state: 'active',
    crossZone: true,
    enforcesOnPrivateLink: true,
    webAcl: null,
    wafFailOpen: false,
    xForwardedFor: 'append',
    appliances: null,
    tcpIdleSeconds: 350,
  };
  expect(alb).toEqual(byDefault);
  expect(service('nlb')).toMatchObject({ type: 'network', crossZone: false });
  expect(service('clb', CLASSIC)).toMatchObject({ type: 'classic', crossZone: false });
  const written = service('alb', {
    loadBalancers: {
      alb: {
        scheme: 'internal',
        nodes: [{ subnet: 'P' }, { subnet: 'P2' }],
        state: 'provisioning',
        crossZone: false,
        enforceInboundRulesOnPrivateLink: false,
        wafFailOpen: true,
        xForwardedFor: 'remove',
        tcpIdleTimeout: 60,
      },
    },
  });
  expect(written).toMatchObject({
    scheme: 'internal',
    state: 'provisioning',
    crossZone: false,
    enforcesOnPrivateLink: false,
    wafFailOpen: true,
    xForwardedFor: 'remove',
    tcpIdleSeconds: 60,
  });
});

test('ELB-1, ELB-2, ELB-5, ELB-16: the nodes stand by zone, and face the internet with an address each', () => {
  const network = compiled(
    balanced({
      loadBalancers: {
        alb: { name: 'Front door', nodes: [{ subnet: 'P2', privateIp: '10.1.10.20' }, { subnet: 'W' }] },
        nlb: { nodes: [{ subnet: 'P' }], scheme: 'internal' },
      },
    }),
  );
  const host = found(network, 'hosts', 'alb');
  expect(host).toMatchObject({
    ref: { type: 'load-balancer', id: 'alb' },
    at: ALB,
    name: 'Front door',
    running: true,
    listens: null,
    forwards: 'no',
    ephemeralPorts: { from: 1024, to: 65535 },
    calls: [],
  });
  const nodes = (id: string) =>
    found(network, 'hosts', id).interfaces.map(
      ({ id, at, interfaceType, securityGroups, ipv4, publicIps }) => [
        id,
        at,
        interfaceType,
        securityGroups.map((one) => one.id),
        formatIp(ipv4[0]!),
        publicIps.size,
      ],
    );
  expect(nodes('alb')).toEqual([
    ['alb/W', `${ALB}/nodes/1`, 'requester_managed', ['sg-alb'], '10.1.1.4', 1],
    ['alb/P2', `${ALB}/nodes/0`, 'requester_managed', ['sg-alb'], '10.1.10.20', 1],
  ]);
  expect(nodes('nlb')).toEqual([
    ['nlb/P', '/loadBalancers/nlb/nodes/0', 'requester_managed', [], '10.1.0.4', 0],
  ]);
  const addresses = [...network.publicAddresses.values()].flatMap(({ owner }) => owner.id);
  expect(new Set(addresses)).toEqual(new Set(['alb/W', 'alb/P2']));
});

test('ELB-16: nodes of which nobody knows the zone stand by subnet', () => {
  const network = compiled(
    balanced({
      subnets: { P: { az: undefined }, P2: { az: undefined }, W: { az: undefined } },
      loadBalancers: { alb: { nodes: [{ subnet: 'W' }, { subnet: 'P2' }, { subnet: 'P' }] } },
    }),
  );
  expect(found(network, 'hosts', 'alb').interfaces.map(({ id }) => id)).toEqual(['alb/P', 'alb/P2', 'alb/W']);
});

test('NLB-3, CLB-2: which groups a load balancer has that names none', () => {
  const groups = { loadBalancers: { alb: { securityGroups: undefined } } };
  const network = compiled(balanced(CLASSIC, groups));
  const of = (id: string) => found(network, 'hosts', id).interfaces[0]!.securityGroups.map((one) => one.id);
  const byDefault = network.vpcs.get('A')!.defaultSecurityGroup.id;
  expect([of('alb'), of('clb'), of('nlb')]).toEqual([[byDefault], [byDefault], []]);
  const given = compiled(balanced({ loadBalancers: { nlb: { securityGroups: ['sg-nlb'] } } }));
  expect(found(given, 'hosts', 'nlb').interfaces[0]!.securityGroups.map((one) => one.id)).toEqual(['sg-nlb']);
});

const rulesOf = (all: readonly Listener[]) =>
  all.map(({ at, protocol, port, rules }) => [
    at,
    protocol,
    port,
    rules.map(({ at, priority, action }) => [
      at,
      priority,
      action.kind === 'forward'
        ? action.groups.map(({ targetGroup, weight }) => `${targetGroup.id} × ${weight}`)
        : action,
    ]),
  ]);

test('ALB-4, ALB-6, ALB-7: listeners by port, their rules by priority with the default one last', () => {
  const alb = service(
    'alb',
    { targetGroups: { 'tg-b': { vpc: 'A', port: 81 } } },
    listeners(
      'alb',
      toWeb(443, {
        rules: [
          { priority: 20, redirect: 'https://example.com' },
          { priority: 3, fixedResponse: 404 },
          { priority: 100, forward: [{ targetGroup: 'tg-web', weight: 0 }, { targetGroup: 'tg-b' }] },
        ],
      }),
      toWeb(80, { protocol: 'http' }),
    ),
  );
  expect(rulesOf(alb.listeners)).toEqual([
    [`${ALB}/listeners/1`, 'http', 80, [[`${ALB}/listeners/1`, 'default', ['tg-web × 1']]]],
    [
      LISTENER,
      'https',
      443,
      [
        [`${LISTENER}/rules/1`, 3, { kind: 'fixed-response', status: 404 }],
        [`${LISTENER}/rules/0`, 20, { kind: 'redirect', location: 'https://example.com' }],
        [`${LISTENER}/rules/2`, 100, ['tg-web × 0', 'tg-b × 1']],
        [LISTENER, 'default', ['tg-web × 1']],
      ],
    ],
  ]);
});

test('ALB-5: a rule has the conditions that are written, and the default rule none', () => {
  const conditions = {
    host: ['example.com'],
    path: ['/api/*'],
    method: ['GET'],
    sourceIp: ['198.51.100.0/24'],
  };
  const rule = { priority: 1, ...conditions, fixedResponse: 200 };
  const { listeners: all } = service(
    'alb',
    listeners('alb', toWeb(443, { rules: [rule, { priority: 2, fixedResponse: 200 }] })),
  );
  const none = { host: null, path: null, method: null, sourceIp: null };
  const [first, ...others] = all[0]!.rules;
  expect(first).toMatchObject({ host: ['example.com'], path: ['/api/*'], method: ['GET'] });
  expect(first?.sourceIp?.map((block) => block.prefixLength)).toEqual([24]);
  expect(others).toMatchObject([none, none]);
  const clb = service('clb', CLASSIC).listeners[0]!.rules;
  expect(clb).toMatchObject([{ priority: 'default', ...none }]);
});

/** A group with its targets told as `web 10.1.1.10:8080 az1`. */
function toldGroup({ targets, vpc, ...rest }: TargetGroup) {
  const told = targets.map(({ id, ip, port, az, health, networkInterface }) =>
    [
      id,
      `${ip === null ? 'no address' : formatIp(ip)}:${String(port)}`,
      az ?? 'no zone',
      networkInterface?.id ?? 'nothing of the document',
      ...(health === null ? [] : [health]),
    ].join(', '),
  );
  return { ...rest, vpc: vpc?.id ?? null, targets: told };
}

test('CLB-1: a Classic Load Balancer has a group of its own for every listener', () => {
  const { listeners: all } = service(
    'clb',
    CLASSIC,
    { instances: { app: { subnet: 'W2', privateIp: '10.1.11.10' } } },
    {
      loadBalancers: {
        clb: {
          listeners: [
            { protocol: 'tcp', port: 90 },
            { protocol: 'http', port: 80, instancePort: 8080 },
          ],
          instances: ['web', 'app'],
          healthCheck: { enabled: false, port: 9000 },
        },
      },
    },
  );
  const AT = '/loadBalancers/clb';
  expect(rulesOf(all)).toEqual([
    [`${AT}/listeners/1`, 'http', 80, [[`${AT}/listeners/1`, 'default', ['clb:80 × 1']]]],
    [`${AT}/listeners/0`, 'tcp', 90, [[`${AT}/listeners/0`, 'default', ['clb:90 × 1']]]],
  ]);
  const { action } = all[0]!.rules[0]!;
  const [forwarded] = action.kind === 'forward' ? action.groups : [];
  const expected = {
    id: 'clb:80',
    at: `${AT}/listeners/1`,
    vpc: null,
    type: 'instance',
    protocol: 'tcp',
    targets: ['app, 10.1.11.10:8080, az2, app', 'web, 10.1.1.10:8080, az1, web'],
    healthCheck: { enabled: false, port: 9000 },
    crossZone: null,
    preservesClientIp: false,
    proxyProtocol: false,
    isSticky: false,
    stickiness: '5-tuple',
    rebalances: false,
    isStateful: true,
  };
  expect(toldGroup(forwarded!.targetGroup)).toEqual(expected);
  expect(forwarded!.targetGroup.targets.map(({ at }) => at)).toEqual([
    `${AT}/instances/1`,
    `${AT}/instances/0`,
  ]);
  const plain = service('clb', CLASSIC).listeners[0]!.rules[0]!.action;
  const [only] = plain.kind === 'forward' ? plain.groups : [];
  expect(only!.targetGroup.healthCheck).toEqual({ enabled: true, port: null });
});

const BY_DEFAULT = {
  id: 'tg',
  at: '/targetGroups/tg',
  vpc: 'A',
  type: 'instance',
  protocol: 'http',
  targets: [],
  healthCheck: { enabled: true, port: null },
  crossZone: null,
  preservesClientIp: true,
  proxyProtocol: false,
  isSticky: false,
  stickiness: '5-tuple',
  rebalances: false,
  isStateful: true,
};

test.each<[string, object, object]>([
  ['ELB-7: without anything but a VPC', {}, {}],
  [
    'ELB-11: targets by id and port, at the port of the group or their own',
    {
      port: 8080,
      targets: [{ id: 'web', port: 9090 }, 'web', { id: 'app', health: 'draining', az: 'az7' }],
    },
    {
      targets: [
        'app, 10.1.11.10:8080, az7, app, draining',
        'web, 10.1.1.10:8080, az1, web',
        'web, 10.1.1.10:9090, az1, web',
      ],
    },
  ],
  [
    'ELB-12, NLB-6: addresses, in or outside of the VPC',
    {
      type: 'ip',
      protocol: 'tcp',
      port: 80,
      targets: [
        '10.1.1.10',
        '10.1.1.99',
        { id: '192.168.5.5', az: 'all' },
        { id: '10.1.11.10', az: 'az9' },
        'orders',
      ],
    },
    {
      type: 'ip',
      protocol: 'tcp',
      preservesClientIp: false,
      targets: [
        '10.1.1.10, 10.1.1.10:80, az1, web',
        '10.1.1.99, 10.1.1.99:80, no zone, nothing of the document',
        '10.1.11.10, 10.1.11.10:80, az9, app',
        '192.168.5.5, 192.168.5.5:80, all, nothing of the document',
        'orders, 10.1.3.30:80, az1, orders',
      ],
    },
  ],
  [
    'ALB-10: a function, which has no address and no port and is not checked',
    { type: 'lambda', vpc: undefined, targets: ['fn'] },
    {
      type: 'lambda',
      vpc: null,
      targets: ['fn, no address:0, no zone, nothing of the document'],
      healthCheck: { enabled: false, port: null },
      preservesClientIp: false,
    },
  ],
  [
    'ALB-10: a function in a VPC, whose checks are asked for',
    { type: 'lambda', targets: ['fn-vpc'], healthCheck: { enabled: true, port: 1 } },
    {
      type: 'lambda',
      targets: ['fn-vpc, no address:0, no zone, fn-vpc'],
      healthCheck: { enabled: true, port: 1 },
      preservesClientIp: false,
    },
  ],
  [
    'ALB-15, NLB-6: an Application Load Balancer, by its first node, which sees the client',
    { type: 'alb', protocol: 'tcp', port: 443, targets: ['alb'] },
    { type: 'alb', protocol: 'tcp', targets: ['alb, 10.1.0.20:443, az1, alb/P'] },
  ],
  [
    'NLB-6, ELB-6: options as written',
    {
      protocol: 'tls',
      crossZone: false,
      preserveClientIp: false,
      proxyProtocol: true,
      stickiness: 'lb-cookie',
      healthCheck: { enabled: false },
    },
    {
      protocol: 'tls',
      crossZone: false,
      preservesClientIp: false,
      proxyProtocol: true,
      isSticky: true,
      healthCheck: { enabled: false, port: null },
    },
  ],
  [
    'NLB-6: addresses whose clients are kept',
    { type: 'ip', protocol: 'tcp', preserveClientIp: true },
    { type: 'ip', protocol: 'tcp' },
  ],
  [
    'GWLB-1, GWLB-10, GWLB-11: appliances at the port of their tunnel, checked at another',
    { protocol: 'geneve', targets: ['web'] },
    {
      protocol: 'geneve',
      targets: ['web, 10.1.1.10:6081, az1, web'],
      healthCheck: { enabled: true, port: 80 },
    },
  ],
  [
    'GWLB-10, GWLB-11: appliances with options',
    {
      protocol: 'geneve',
      port: 6081,
      flowStickiness: '2-tuple',
      targetFailover: 'rebalance',
      appliances: 'stateless',
      healthCheck: { port: 8080 },
    },
    {
      protocol: 'geneve',
      healthCheck: { enabled: true, port: 8080 },
      stickiness: '2-tuple',
      rebalances: true,
      isStateful: false,
    },
  ],
  [
    'GWLB-11: appliances that keep their flows',
    { protocol: 'geneve', targetFailover: 'no_rebalance', appliances: 'stateful' },
    { protocol: 'geneve', healthCheck: { enabled: true, port: 80 } },
  ],
])('a target group, %s', (_, written, expected) => {
  const scenario = balanced({
    instances: { app: { subnet: 'W2', privateIp: '10.1.11.10' } },
    functions: { fn: {}, 'fn-vpc': { subnets: ['W'], securityGroups: ['sg-ec2'] } },
    targetGroups: { tg: { vpc: 'A', ...written } },
  });
  expect(toldGroup(compiled(scenario).targetGroups.get('tg')!)).toEqual({ ...BY_DEFAULT, ...expected });
});
