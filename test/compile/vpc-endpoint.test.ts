import { expect, test } from 'vitest';
import { formatIp } from '../../src/net/ip.ts';
import { connected } from '../fixtures/connected.ts';
import { inspected, type AnyPatch } from '../fixtures/inspected.ts';
import { patched } from '../trace/helpers.ts';
import { compiled, found, routesOf, told } from './compiled.ts';

/** A gateway endpoint to S3 and an interface endpoint to SQS, both of A. */
function withEndpoints(...patches: readonly AnyPatch[]) {
  const endpoints: AnyPatch = {
    prefixLists: { 'pl-s3': { entries: ['54.123.160.0/19', '54.124.0.0/16'] } },
    vpcEndpoints: {
      gwe: { type: 'gateway', vpc: 'a', service: 's3', prefixList: 'pl-s3', routeTables: ['rt-a'] },
      iep: { type: 'interface', vpc: 'a', service: 'sqs', nodes: [{ subnet: 'w-a' }] },
    },
  };
  return patched(connected(), endpoints as object, ...patches.map((patch) => patch as object));
}

const gwe = (patch: object): AnyPatch => ({ vpcEndpoints: { gwe: patch } });
const iep = (patch: object): AnyPatch => ({ vpcEndpoints: { iep: patch } });
const GWE = '/vpcEndpoints/gwe';
const IEP = '/vpcEndpoints/iep';
const nlb = { type: 'network', scheme: 'internal', nodes: [{ subnet: 'w-b' }] };
const alb = { type: 'application', scheme: 'internal', nodes: [{ subnet: 'w-b' }, { subnet: 'w2-b' }] };

test.each<[string, string, AnyPatch, readonly string[]]>([
  ['GWE-1, IEP-1', 'endpoints as they should be', {}, []],
  [
    'GWE-1',
    'a gateway endpoint that names no list',
    gwe({ prefixList: undefined }),
    [`error gateway-endpoint-without-list ${GWE} GWE-1`],
  ],
  [
    'GWE-1',
    'what a gateway endpoint names and nothing has',
    {
      vpcEndpoints: {
        gwe: { prefixList: 'nothing-like-it' },
        gwe2: { type: 'gateway', vpc: 'nothing-like-it', service: 'x', prefixList: 'pl-s3' },
        gwe3: {
          type: 'gateway',
          vpc: 'b',
          service: 'x',
          prefixList: 'pl-s3',
          routeTables: ['nor-that-either'],
        },
      },
    },
    [
      `error unknown-reference ${GWE}/prefixList; found nothing-like-it; collections prefixLists`,
      'error unknown-reference /vpcEndpoints/gwe2/vpc; found nothing-like-it; collections vpcs',
      'error unknown-reference /vpcEndpoints/gwe3/routeTables/0; found nor-that-either; collections routeTables',
    ],
  ],
  [
    'GWE-1',
    'a route table of another VPC',
    gwe({ routeTables: ['rt-a', 'rt-b'] }),
    [`error other-vpc ${GWE}/routeTables/1 GWE-1; found rt-b; vpc a; otherVpc b`],
  ],
  [
    'GWE-2',
    'two endpoints of one service in one table',
    {
      vpcEndpoints: {
        other: {
          type: 'gateway',
          vpc: 'a',
          service: 's3',
          prefixList: 'pl-s3',
          routeTables: ['rt-t-a', 'rt-a'],
        },
      },
    },
    ['error second-gateway-endpoint /vpcEndpoints/other/routeTables/1 GWE-2; found rt-a; other gwe'],
  ],
  [
    'IEP-1',
    'an interface endpoint without subnets',
    iep({ nodes: undefined }),
    [`error endpoint-without-subnets ${IEP} IEP-1`],
  ],
  [
    'IEP-1',
    'two subnets of one zone',
    iep({ nodes: [{ subnet: 'w-a' }, { subnet: 'w2-a' }, { subnet: 't-a' }] }),
    [`error node-zone-twice ${IEP}/nodes/2/subnet IEP-1; found t-a; zone az1; other w-a`],
  ],
  [
    'IEP-1',
    'two subnets of which nobody knows the zone',
    {
      subnets: { 'w-a': { az: undefined }, 't-a': { az: undefined } },
      ...iep({ nodes: [{ subnet: 'w-a' }, { subnet: 't-a' }] }),
    },
    [],
  ],
  [
    'IEP-1',
    'a subnet of another VPC',
    iep({ nodes: [{ subnet: 'w-a' }, { subnet: 'w2-b' }] }),
    [`error other-vpc ${IEP}/nodes/1/subnet IEP-1; found w2-b; vpc a; otherVpc b`],
  ],
  [
    'IEP-1',
    'what an interface endpoint names and nothing has',
    { vpcEndpoints: { iep: { nodes: [{ subnet: 'nothing-like-it' }], loadBalancers: ['nor-that-either'] } } },
    [
      `error unknown-reference ${IEP}/nodes/0/subnet; found nothing-like-it; collections subnets`,
      `error unknown-reference ${IEP}/loadBalancers/0; found nor-that-either; collections loadBalancers`,
    ],
  ],
  [
    'IEP-13',
    'a service that something else than a Network Load Balancer provides',
    { loadBalancers: { nlb, alb }, ...iep({ loadBalancers: ['nlb', 'alb'] }) },
    [`error provider-not-network ${IEP}/loadBalancers/1 IEP-13; found alb`],
  ],
])('%s: what compile says of %s', (_, __, patch, expected) => {
  expect(told(withEndpoints(patch))).toEqual(expected);
});

test.each([
  ['available', true],
  ['pendingAcceptance', false],
  ['pending', false],
  ['rejected', false],
  ['expired', false],
  ['failed', false],
  ['deleting', false],
  ['deleted', false],
])('GWE-14, IEP-12: an endpoint that is %s works: %s', (state, works) => {
  const network = compiled(
    withEndpoints({ vpcEndpoints: { gwe: { state, policy: 'deny' }, iep: { state, policy: 'deny' } } }),
  );
  const { vpc, prefixList, ...rest } = network.gatewayEndpoints.get('gwe')!;
  expect([vpc.id, prefixList.id]).toEqual(['a', 'pl-s3']);
  expect(rest).toEqual({
    kind: 'gateway-endpoint',
    id: 'gwe',
    at: GWE,
    service: 's3',
    isAvailable: works,
    isDenied: true,
  });
  const dead = works ? '' : ' blackhole';
  expect(routesOf(network, 'rt-a')).toEqual([
    `54.123.160.0/19 gwe${dead}`,
    '10.1.0.0/16 local',
    `54.124.0.0/16 gwe${dead}`,
  ]);
  expect(found(network, 'hosts', 'iep').service).toEqual({
    kind: 'interface-endpoint',
    type: 'interface',
    id: 'iep',
    at: IEP,
    service: 'sqs',
    isAvailable: works,
    isDenied: true,
    privateDns: true,
    loadBalancers: [],
  });
});

test('GWE-2, GWE-3: endpoints of two services share a table, each with a route to every block of its list', () => {
  const network = compiled(
    withEndpoints({
      prefixLists: { 'pl-db': { entries: ['52.94.0.0/22'] } },
      vpcEndpoints: {
        dynamo: {
          type: 'gateway',
          vpc: 'a',
          service: 'dynamodb',
          prefixList: 'pl-db',
          routeTables: ['rt-a', 'rt-t-a'],
        },
        gwe: { policy: 'allow' },
        loose: { type: 'gateway', vpc: 'a', service: 's3', prefixList: 'pl-s3' },
      },
    }),
  );
  expect(network.gatewayEndpoints.get('gwe')).toMatchObject({ isAvailable: true, isDenied: false });
  expect(routesOf(network, 'rt-a')).toEqual([
    '52.94.0.0/22 dynamo',
    '54.123.160.0/19 gwe',
    '10.1.0.0/16 local',
    '54.124.0.0/16 gwe',
  ]);
  expect(routesOf(network, 'rt-t-a')).toEqual(['52.94.0.0/22 dynamo', '10.1.0.0/16 local']);
  const [route] = network.routeTables.get('rt-a')!.routes[4];
  expect(route).toMatchObject({
    at: '/vpcEndpoints/dynamo/routeTables/0',
    prefixList: { id: 'pl-db' },
    target: { type: 'vpc-endpoint', endpoint: { id: 'dynamo' } },
    origin: 'static',
    nondeterministic: false,
  });
});

test('IEP-1, IEP-2, IEP-8: an interface endpoint is a host with an interface in each of its subnets, by zone', () => {
  const network = compiled(
    withEndpoints(
      { loadBalancers: { nlb } },
      iep({
        name: 'Queue',
        privateDns: false,
        policy: 'unknown',
        loadBalancers: ['nlb'],
        securityGroups: ['sg-a'],
        nodes: [{ subnet: 'w2-a', privateIp: '10.1.2.50' }, { subnet: 'w-a' }],
      }),
    ),
  );
  const { interfaces, service, ...host } = found(network, 'hosts', 'iep');
  expect(host).toMatchObject({
    ref: { type: 'vpc-endpoint', id: 'iep' },
    at: IEP,
    name: 'Queue',
    running: true,
    listens: null,
    forwards: 'no',
    ephemeralPorts: { from: 1024, to: 65535 },
    calls: [],
  });
  expect(service).toMatchObject({
    isDenied: false,
    privateDns: false,
    loadBalancers: [network.hosts.get('nlb')],
  });
  expect(
    interfaces.map(({ id, at, interfaceType, ipv4, securityGroups }) => [
      id,
      at,
      interfaceType,
      ipv4.map(formatIp),
      securityGroups.map((group) => group.id),
    ]),
  ).toEqual([
    ['iep/w-a', `${IEP}/nodes/1`, 'requester_managed', ['10.1.1.4'], ['sg-a']],
    ['iep/w2-a', `${IEP}/nodes/0`, 'requester_managed', ['10.1.2.50'], ['sg-a']],
  ]);
  const plain = found(compiled(withEndpoints()), 'hosts', 'iep');
  expect(plain.name).toBeNull();
  expect(plain.interfaces[0]!.securityGroups.map(({ id }) => id)).toEqual(['a/default-security-group']);
});

test('IEP-8: subnets of which nobody knows the zone stand by their ids, before the others', () => {
  const network = compiled(
    withEndpoints(
      { subnets: { 'w-a': { az: undefined }, 't-a': { az: undefined } } },
      iep({ nodes: [{ subnet: 'w2-a' }, { subnet: 'w-a' }, { subnet: 't-a' }] }),
    ),
  );
  expect(found(network, 'hosts', 'iep').interfaces.map(({ id }) => id)).toEqual([
    'iep/t-a',
    'iep/w-a',
    'iep/w2-a',
  ]);
});

const GWLBE = '/vpcEndpoints/gwlbe';
const gwlbe = (patch: object): AnyPatch => ({ vpcEndpoints: { gwlbe: patch } });

test.each<[string, string, AnyPatch, readonly string[]]>([
  [
    'GWLB-1',
    'what a Gateway Load Balancer does not have',
    {
      loadBalancers: {
        gwlb: {
          securityGroups: [],
          listeners: [],
          instances: [],
          healthCheck: { port: 80 },
          scheme: 'internal',
        },
      },
    },
    ['securityGroups', 'listeners', 'instances', 'healthCheck', 'scheme'].map(
      (field) => `error field-of-other-load-balancer /loadBalancers/gwlb/${field} GWLB-1; field ${field}`,
    ),
  ],
  [
    'GWLB-1',
    'a group of a Gateway Load Balancer that does not speak GENEVE',
    { targetGroups: { appliances: { protocol: 'udp', port: 6081 } } },
    [
      'error appliances-without-geneve /loadBalancers/gwlb/targetGroup GWLB-1; found appliances; protocol udp',
    ],
  ],
  [
    'GWLB-1',
    'a group of a Gateway Load Balancer that nothing has',
    { loadBalancers: { gwlb: { targetGroup: 'nothing-like-it' } } },
    [
      'error unknown-reference /loadBalancers/gwlb/targetGroup; found nothing-like-it; collections targetGroups',
    ],
  ],
  [
    'GWLB-1',
    'a Gateway Load Balancer without a group',
    { loadBalancers: { gwlb: { targetGroup: undefined } } },
    [],
  ],
  [
    'GWLB-1',
    'targets of appliances at the wrong port, of the wrong type and the wrong family',
    {
      targetGroups: {
        appliances: { port: 4789 },
        other: { vpc: 'c', protocol: 'geneve', type: 'alb' },
        third: { vpc: 'c', protocol: 'geneve', type: 'ip', targets: ['10.3.5.11', 'fd00::1'] },
      },
    },
    [
      'error geneve-port /targetGroups/appliances/port GWLB-1; found 4789',
      'error geneve-target-type /targetGroups/other/type GWLB-1; found alb',
      'error wrong-family /targetGroups/third/targets/1 GWLB-1; found fd00::1; wanted 4',
    ],
  ],
  [
    'GWLB-2',
    'what the endpoint of a Gateway Load Balancer does not have',
    {
      prefixLists: { 'pl-x': { entries: ['198.51.100.0/24'] } },
      ...gwlbe({
        securityGroups: [],
        policy: 'allow',
        routeTables: [],
        prefixList: 'pl-x',
        privateDns: false,
      }),
    },
    ['securityGroups', 'policy', 'routeTables', 'prefixList', 'privateDns'].map(
      (field) => `error field-of-other-endpoint ${GWLBE}/${field} GWLB-2; field ${field}`,
    ),
  ],
  [
    'GWLB-2',
    'an endpoint of several load balancers, and one of a Network Load Balancer',
    {
      loadBalancers: {
        nlb: { ...nlb, nodes: [{ subnet: 'w-c' }] },
        gwlb2: { type: 'gateway', nodes: [{ subnet: 'w-c' }] },
      },
      vpcEndpoints: {
        gwlbe: { loadBalancers: ['gwlb', 'gwlb2', 'nlb'] },
        other: {
          type: 'gatewayLoadBalancer',
          vpc: 'a',
          service: 'x',
          nodes: [{ subnet: 'e-a' }],
          loadBalancers: ['nlb'],
        },
      },
    },
    [
      `error one-gateway-load-balancer ${GWLBE}/loadBalancers GWLB-2; count 3`,
      'error provider-not-gateway /vpcEndpoints/other/loadBalancers/0 IEP-13; found nlb',
    ],
  ],
  [
    'IEP-13',
    'what the endpoint names and nothing has, and an instance that is no load balancer',
    {
      vpcEndpoints: {
        gwlbe: { loadBalancers: ['nothing-like-it'] },
        other: {
          type: 'gatewayLoadBalancer',
          vpc: 'a',
          service: 'x',
          nodes: [{ subnet: 'nor-that-either' }],
        },
        third: {
          type: 'gatewayLoadBalancer',
          vpc: 'a',
          service: 'x',
          nodes: [{ subnet: 'e-a' }],
          loadBalancers: ['fw-1'],
        },
      },
    },
    [
      'error unknown-reference /vpcEndpoints/other/nodes/0/subnet; found nor-that-either; collections subnets',
      `error unknown-reference ${GWLBE}/loadBalancers/0; found nothing-like-it; collections loadBalancers`,
      'error provider-not-gateway /vpcEndpoints/third/loadBalancers/0 IEP-13; found fw-1',
    ],
  ],
])('%s: what compile says of %s', (_, __, patch, expected) => {
  expect(told(inspected(patch))).toEqual(expected);
});

test.each([
  ['none', undefined, GWLBE, 0],
  ['two', [{ subnet: 'e-a' }, { subnet: 'w2-a' }], `${GWLBE}/nodes`, 2],
])('GWLB-2: an endpoint with %s instead of one subnet', (_, nodes, place, count) => {
  const issues = told(
    inspected(gwlbe({ nodes }), { routeTables: { 'rt-a': { routes: [] }, 'rt2-a': { routes: [] } } }),
  );
  expect(issues).toEqual([`error one-subnet-endpoint ${place} GWLB-2; count ${count}`]);
});

test('GWLB-2: an endpoint in a subnet of another VPC', () => {
  const scenario = inspected(gwlbe({ nodes: [{ subnet: 'fw-c' }] }), {
    routeTables: { 'rt-a': { routes: [] }, 'rt2-a': { routes: [] } },
  });
  expect(told(scenario)).toEqual([
    `error other-vpc ${GWLBE}/nodes/0/subnet GWLB-2; found fw-c; vpc a; otherVpc c`,
  ]);
});

test.each<[object, object]>([
  [{}, { available: true, behind: { kind: 'appliances', id: 'gwlb' } }],
  [{ state: 'pending' }, { available: false }],
  [
    { loadBalancers: undefined },
    { available: true, behind: { kind: 'appliances', id: 'inspection', host: null } },
  ],
])('GWLB-2, GWLB-3, IEP-13: an endpoint as %o', (patch, expected) => {
  const network = compiled(inspected(gwlbe(patch)));
  const endpoint = network.inspectionEndpoints.get('gwlbe')!;
  expect(endpoint).toMatchObject({
    kind: 'inspection-endpoint',
    id: 'gwlbe',
    ref: { type: 'vpc-endpoint', id: 'gwlbe' },
    at: GWLBE,
    ...expected,
  });
  expect(endpoint.subnet.id).toBe('e-a');
  if (endpoint.behind.kind === 'appliances' && endpoint.behind.host !== null) {
    expect(endpoint.behind.host).toBe(network.hosts.get('gwlb'));
  }
});
