import { expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { f0 } from '../fixtures/f0.ts';
import { compiled, found, issuesOf, routesOf, summary } from './compiled.ts';

type Table = NonNullable<Scenario['routeTables']>[string];
type Routes = NonNullable<Table['routes']>;

/** F0 with other routes in one of its tables. */
function withRoutes(
  id: string,
  routes: Routes,
  change: (draft: Scenario) => void = () => undefined,
): Scenario {
  return f0((draft) => {
    draft.routeTables![id]!.routes = routes;
    change(draft);
  });
}

/** F0 with a gateway route table. */
function withGatewayRoutes(routes: Routes, fields: Partial<Table> = {}): Scenario {
  return f0((draft) => {
    draft.routeTables!['edge'] = { vpc: 'vpc-a', gateway: 'igw-1', routes, ...fields };
  });
}

test('RT-2: the main table is the one that says so, and only one does', () => {
  const swapped = f0((draft) => {
    draft.routeTables!['rt-fw']!.main = true;
    delete draft.subnets!['db']!.routeTable;
  });
  const network = compiled(swapped);
  expect(found(network, 'vpcs', 'vpc-a').mainRouteTable.id).toBe('rt-fw');
  expect(found(network, 'subnets', 'db').routeTable.id).toBe('rt-fw');
  expect(found(network, 'subnets', 'app').routeTable.id).toBe('rt-app');
  expect(network.routeTables.has('vpc-a/main-route-table')).toBe(false);

  const twice = f0((draft) => {
    draft.routeTables!['rt-fw']!.main = true;
    draft.routeTables!['rt-db']!.main = true;
  });
  expect(issuesOf(twice)).toEqual([
    {
      severity: 'error',
      code: 'duplicate-default',
      at: '/routeTables/rt-fw/main',
      params: { vpc: 'vpc-a', other: 'rt-db' },
      rule: 'RT-2',
    },
  ]);
});

test('RT-2, RT-21: the main table is no gateway table', () => {
  expect(summary(withGatewayRoutes([], { main: true }))).toEqual([
    'error main-table-of-gateway /routeTables/edge/gateway RT-21',
  ]);
});

test('RT-3: each table has a local route per block of the VPC', () => {
  const network = compiled(f0((draft) => (draft.vpcs!['vpc-a']!.secondaryCidrs = ['10.2.0.0/16'])));
  expect(routesOf(network, 'rt-db')).toEqual(['10.0.0.0/16 local', '10.2.0.0/16 local']);
  expect(routesOf(network, 'rt-db', 6)).toEqual(['2001:db8:1234:1a00::/56 local']);
  expect(found(network, 'routeTables', 'rt-db').routes[4][0]).toMatchObject({ at: null, origin: 'static' });
});

test('RT-3: a local route may be written, and then has its place in the document', () => {
  const network = compiled(withRoutes('rt-db', [{ to: '10.0.0.0/16', via: 'local' }]));
  expect(routesOf(network, 'rt-db')).toEqual(['10.0.0.0/16 local']);
  expect(found(network, 'routeTables', 'rt-db').routes[4][0]?.at).toBe('/routeTables/rt-db/routes/0');
  expect(summary(withRoutes('rt-db', [{ to: '10.0.2.0/24', via: 'local' }]))).toEqual([
    'error local-route-destination /routeTables/rt-db/routes/0/to RT-3',
  ]);
});

test('RT-5: the longest prefix comes first, whatever the order in the document', () => {
  const routes: Routes = [
    { to: '0.0.0.0/0', via: 'igw-1' },
    { to: '172.31.0.0/16', via: 'pcx-1' },
    { to: '172.31.9.0/24', via: 'eni-fw' },
  ];
  const expected = ['172.31.9.0/24 eni-fw', '10.0.0.0/16 local', '172.31.0.0/16 pcx-1', '0.0.0.0/0 igw-1'];
  expect(routesOf(compiled(withRoutes('rt-db', routes)), 'rt-db')).toEqual(expected);
  expect(routesOf(compiled(withRoutes('rt-db', routes.toReversed())), 'rt-db')).toEqual(expected);
});

test('RT-6: static beats prefix list beats propagated; Direct Connect beats VPN, static VPN beats BGP', () => {
  const network = compiled(
    withRoutes(
      'rt-db',
      [
        { to: '172.31.0.0/24', via: 'vgw-3', origin: 'vpn-bgp' },
        { to: '172.31.0.0/24', via: 'vgw-2', origin: 'vpn-static' },
        { to: '172.31.0.0/24', via: 'vgw-1', origin: 'direct-connect' },
        { to: '172.31.0.0/24', via: 'eni-fw', origin: 'route-server' },
        { to: 'pl', via: 'tgw-1' },
        { to: '172.31.0.0/24', via: 'igw-1' },
      ],
      (draft) => (draft.prefixLists = { pl: { entries: ['172.31.0.0/24'] } }),
    ),
  );
  expect(found(network, 'routeTables', 'rt-db').routes[4].map(({ via }) => via)).toEqual([
    'igw-1',
    'tgw-1',
    'eni-fw',
    'vgw-1',
    'vgw-2',
    'vgw-3',
    'local',
  ]);
});

test('RT-7: a propagated route inside the VPC is kept with its origin', () => {
  const network = compiled(withRoutes('rt-db', [{ to: '10.0.2.0/25', via: 'vgw-1', origin: 'vpn-bgp' }]));
  expect(found(network, 'routeTables', 'rt-db').routes[4][0]).toMatchObject({
    origin: 'vpn-bgp',
    via: 'vgw-1',
  });
});

test.each([
  ['10.0.2.0/24', 'eni-fw', []],
  ['10.0.2.0/24', 'nat-1', []],
  ['10.0.2.0/24', 'srv', ['warning middlebox-checks-addresses /routeTables/rt-app/routes/0/via RT-25']],
  ['10.0.2.0/24', 'vpce-1', ['warning unmodelled-target /routeTables/rt-app/routes/0/via']],
  ['2001:db8:1234:1a00::/64', 'eni-fw', []],
  ['10.0.2.50/32', 'eni-fw', ['error route-inside-vpc /routeTables/rt-app/routes/0/to RT-9']],
  ['10.0.2.0/23', 'eni-fw', ['error route-inside-vpc /routeTables/rt-app/routes/0/to RT-9']],
  [
    '10.0.2.0/24',
    'tgw-1',
    [
      'warning unmodelled-target /routeTables/rt-app/routes/0/via',
      'error route-inside-vpc-target /routeTables/rt-app/routes/0/via RT-9',
    ],
  ],
  ['10.0.2.0/24', 'igw-1', ['error route-inside-vpc-target /routeTables/rt-app/routes/0/via RT-9']],
])('RT-9: a static route more specific than local, %s to %s', (to, via, expected) => {
  expect(summary(withRoutes('rt-app', [{ to, via }]))).toEqual(expected);
});

test('RT-10: the target of a local route can be replaced', () => {
  const network = compiled(withRoutes('rt-app', [{ to: '10.0.0.0/16', via: 'eni-fw' }]));
  expect(routesOf(network, 'rt-app')).toEqual(['10.0.0.0/16 eni-fw']);
  expect(routesOf(network, 'rt-app', 6)).toEqual(['2001:db8:1234:1a00::/56 local']);
  expect(summary(withRoutes('rt-app', [{ to: '10.0.0.0/16', via: 'igw-1' }]))).toEqual([
    'error local-route-target /routeTables/rt-app/routes/0/via RT-10',
  ]);
});

test.each([
  ['169.254.169.0/24', 'error route-to-reserved /routeTables/rt-db/routes/0/to RT-12'],
  ['169.254.168.0/22', 'error route-to-reserved /routeTables/rt-db/routes/0/to RT-12'],
  ['fd00:ec2::/40', 'error route-to-reserved /routeTables/rt-db/routes/0/to RT-12'],
])('RT-12: no route to %s', (to, expected) => {
  expect(summary(withRoutes('rt-db', [{ to, via: 'eni-fw' }]))).toEqual([expected]);
});

test('RT-12: a route to a larger block is allowed', () => {
  expect(summary(withRoutes('rt-db', [{ to: '169.254.0.0/16', via: 'eni-fw' }]))).toEqual([]);
});

test('RT-13: one route to a destination', () => {
  const scenario = withRoutes('rt-db', [
    { to: '0.0.0.0/0', via: 'igw-1' },
    { to: '10.1.0.0/16', via: 'eni-fw' },
    { to: '0.0.0.9/0', via: 'nat-1' },
    { to: '10.1.0.0/16', via: 'vgw-1', origin: 'vpn-bgp' },
  ]);
  expect(issuesOf(scenario).filter(({ severity }) => severity === 'error')).toEqual([
    {
      severity: 'error',
      code: 'duplicate-route',
      at: '/routeTables/rt-db/routes/2/to',
      found: '0.0.0.0/0',
      params: { first: '/routeTables/rt-db/routes/0' },
      rule: 'RT-13',
    },
  ]);
});

test('RT-14: a route to what is gone is a blackhole', () => {
  const network = compiled(
    withRoutes(
      'rt-db',
      [
        { to: '192.0.2.0/24', via: 'nat-old' },
        { to: '198.18.0.0/24', via: 'natinst' },
        { to: '203.0.113.0/24', via: 'pcx-1', state: 'blackhole' },
        { to: '203.0.114.0/24', via: 'forgotten', state: 'blackhole' },
        { to: '203.0.115.0/24', via: 'eni-0123456789abcdef0' },
      ],
      (draft) => {
        draft.natGateways!['nat-old'] = { subnet: 'pub', state: 'deleted' };
        draft.instances!['natinst']!.state = 'terminated';
      },
    ),
  );
  expect(routesOf(network, 'rt-db')).toEqual([
    '192.0.2.0/24 nat-old blackhole',
    '198.18.0.0/24 natinst blackhole',
    '203.0.113.0/24 pcx-1 blackhole',
    '203.0.114.0/24 forgotten blackhole',
    '203.0.115.0/24 eni-0123456789abcdef0 blackhole',
    '10.0.0.0/16 local',
  ]);
  expect(network.warnings.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'unmodelled-target /routeTables/rt-db/routes/2/via',
    'missing-target /routeTables/rt-db/routes/4/via',
  ]);
  const [, , , missing] = found(network, 'routeTables', 'rt-db').routes[4];
  expect(missing?.target).toEqual({ type: 'missing', id: 'forgotten' });
});

test('NAT-15: a NAT gateway that is not available yet keeps its routes', () => {
  const network = compiled(f0((draft) => (draft.natGateways!['nat-1']!.state = 'failed')));
  expect(routesOf(network, 'rt-app')).toContain('0.0.0.0/0 nat-1');
});

test('a route to nothing suggests what was meant', () => {
  expect(issuesOf(withRoutes('rt-db', [{ to: '0.0.0.0/0', via: 'nat1' }]))).toEqual([
    {
      severity: 'error',
      code: 'unknown-reference',
      at: '/routeTables/rt-db/routes/0/via',
      found: 'nat1',
      suggestion: 'nat-1',
      params: {
        collections:
          'internetGateways egressOnlyInternetGateways natGateways peerings transitGateways vpnGateways vpcEndpoints firewallEndpoints networkInterfaces instances',
      },
    },
  ]);
});

test('a target that could be two things is neither', () => {
  const scenario = withRoutes(
    'rt-db',
    [{ to: '0.0.0.0/0', via: 'web' }],
    (draft) => (draft.natGateways!['web'] = { subnet: 'pub', connectivity: 'private' }),
  );
  expect(issuesOf(scenario)).toEqual([
    expect.objectContaining({
      code: 'ambiguous-reference',
      at: '/routeTables/rt-db/routes/0/via',
      params: { collections: 'natGateways instances' },
    }),
  ]);
});

test.each([
  ['tgw-0a', 'transit-gateway'],
  ['pcx-0a', 'vpc-peering-connection'],
  ['vgw-0a', 'vpn-gateway'],
  ['vpce-0a', 'vpc-endpoint'],
  ['lgw-0a', 'local-gateway'],
  ['cagw-0a', 'carrier-gateway'],
  ['arn:aws:networkmanager::1:core-network/core-network-0a', 'core-network'],
])('a route to %s leads to a %s, which the walk names', (via, type) => {
  const network = compiled(withRoutes('rt-db', [{ to: '203.0.113.0/24', via }]));
  expect(found(network, 'routeTables', 'rt-db').routes[4][0]?.target).toEqual({
    type: 'unmodelled',
    component: { type, id: via },
  });
  expect(network.warnings).toEqual([
    expect.objectContaining({ code: 'unmodelled-target', params: { type } }),
  ]);
});

test('RT-16: a prefix list is a route to each of its entries', () => {
  const network = compiled(
    withRoutes(
      'rt-db',
      [{ to: 'pl-x', via: 'eni-fw' }],
      (draft) => (draft.prefixLists = { 'pl-x': { entries: ['10.1.0.0/16', '10.2.0.0/16'] } }),
    ),
  );
  expect(routesOf(network, 'rt-db')).toEqual([
    '10.0.0.0/16 local',
    '10.1.0.0/16 eni-fw',
    '10.2.0.0/16 eni-fw',
  ]);
  expect(found(network, 'routeTables', 'rt-db').routes[4][1]?.prefixList?.id).toBe('pl-x');
});

test('RT-16: prefix lists stay out of gateway tables, and endpoints take only those of AWS', () => {
  const scenario = f0((draft) => {
    draft.prefixLists = {
      'pl-x': { entries: ['10.1.0.0/16'] },
      'pl-s3': { entries: ['52.219.0.0/16'], owner: 'aws' },
    };
    draft.routeTables!['edge'] = { vpc: 'vpc-a', gateway: 'igw-1', routes: [{ to: 'pl-x', via: 'eni-fw' }] };
    draft.routeTables!['rt-db']!.routes = [
      { to: 'pl-x', via: 'vpce-1' },
      { to: 'pl-s3', via: 'vpce-2' },
    ];
  });
  expect(summary(scenario).filter((issue) => issue.startsWith('error'))).toEqual([
    'error prefix-list-in-gateway-table /routeTables/edge/routes/0/to RT-16',
    'error prefix-list-to-endpoint /routeTables/rt-db/routes/0/to RT-16',
  ]);
});

test('RT-17: between prefix lists with the same entry the smallest id is picked, with a warning', () => {
  const scenario = withRoutes(
    'rt-db',
    [
      { to: 'pl-b', via: 'natinst' },
      { to: 'pl-c', via: 'eni-fw' },
      { to: 'pl-a', via: 'eni-fw' },
    ],
    (draft) => {
      draft.prefixLists = {
        'pl-a': { entries: ['10.9.0.0/16'] },
        'pl-b': { entries: ['10.9.0.0/16', '10.8.0.0/16'] },
        'pl-c': { entries: ['10.9.0.0/16'] },
      };
    },
  );
  const network = compiled(scenario);
  const routes = found(network, 'routeTables', 'rt-db').routes[4];
  expect(routes.map((route) => [route.prefixList?.id, route.nondeterministic])).toEqual([
    [undefined, false],
    ['pl-b', false],
    ['pl-a', true],
    ['pl-b', true],
    ['pl-c', true],
  ]);
  expect(issuesOf(scenario).filter(({ rule }) => rule === 'RT-17')).toEqual([
    {
      severity: 'warning',
      code: 'nondeterministic-route',
      at: '/routeTables/rt-db/routes/2',
      found: '10.9.0.0/16',
      params: { chosen: 'pl-a', other: 'pl-b' },
      rule: 'RT-17',
    },
  ]);
});

test('RT-18: a CIDR route beats an entry of a prefix list, and nothing is left to chance', () => {
  const network = compiled(
    withRoutes(
      'rt-db',
      [
        { to: 'pl-a', via: 'eni-fw' },
        { to: 'pl-b', via: 'nat-1' },
        { to: '10.1.0.0/16', via: 'igw-1' },
      ],
      (draft) => {
        draft.prefixLists = { 'pl-a': { entries: ['10.1.0.0/16'] }, 'pl-b': { entries: ['10.1.0.0/16'] } };
      },
    ),
  );
  expect(routesOf(network, 'rt-db')[1]).toBe('10.1.0.0/16 igw-1');
  expect(network.warnings).toEqual([]);
});

test.each([
  ['10.0.4.0/24', 'eni-fw', []],
  ['10.0.0.0/16', 'eni-fw', []],
  ['10.0.4.0/24', 'local', []],
  ['10.0.4.10/32', 'eni-fw', ['error gateway-route-destination /routeTables/edge/routes/0/to RT-21']],
  ['0.0.0.0/0', 'eni-fw', ['error gateway-route-destination /routeTables/edge/routes/0/to RT-21']],
  ['10.0.4.0/24', 'nat-1', ['error gateway-route-target /routeTables/edge/routes/0/via RT-21']],
])('RT-21: a gateway route %s to %s', (to, via, expected) => {
  expect(summary(withGatewayRoutes([{ to, via }]))).toEqual(expected);
});

test('RT-21: a gateway table has its gateway, and the gateway its table', () => {
  const network = compiled(withGatewayRoutes([{ to: '10.0.4.0/24', via: 'eni-fw' }]));
  const edge = found(network, 'routeTables', 'edge');
  expect(edge.gateway).toBe(found(network, 'internetGateways', 'igw-1'));
  expect(edge.gateway?.routeTable).toBe(edge);
  expect(found(network, 'vpcs', 'vpc-a').internetGateway?.routeTable).toBe(edge);
});

test('RT-21: nothing is propagated into a gateway table, and a gateway has one', () => {
  const scenario = withGatewayRoutes([{ to: '10.0.4.0/24', via: 'eni-fw', origin: 'vpn-bgp' }]);
  scenario.routeTables!['edge2'] = { vpc: 'vpc-a', gateway: 'igw-1' };
  expect(summary(scenario)).toEqual([
    'error second-gateway-route-table /routeTables/edge2/gateway RT-21',
    'error gateway-route-propagated /routeTables/edge/routes/0/origin RT-21',
  ]);
});

test('RT-25: an appliance is not in the subnet that it inspects', () => {
  const scenario = f0((draft) => {
    draft.networkInterfaces!['eni-prot'] = { subnet: 'prot', sourceDestCheck: false };
    draft.routeTables!['edge'] = {
      vpc: 'vpc-a',
      gateway: 'igw-1',
      routes: [{ to: '10.0.4.0/24', via: 'eni-prot' }],
    };
    draft.routeTables!['rt-prot']!.routes = [{ to: '0.0.0.0/0', via: 'eni-prot' }];
  });
  expect(summary(scenario)).toEqual([
    'error middlebox-in-destination-subnet /routeTables/edge/routes/0/via RT-25',
    'warning middlebox-in-source-subnet /routeTables/rt-prot/routes/0/via RT-25',
  ]);
});

test('RT-25: an appliance with its source/destination check on passes nothing on', () => {
  expect(summary(f0((draft) => (draft.networkInterfaces!['eni-fw']!.sourceDestCheck = true)))).toEqual([
    'warning middlebox-checks-addresses /routeTables/rt-prot/routes/0/via RT-25',
  ]);
});

test('RT-27: parts of a public pool can be routed to an appliance', () => {
  const pools = { publicIpv4Pools: ['203.0.112.0/20'] };
  const valid = withGatewayRoutes([{ to: '203.0.114.0/24', via: 'eni-fw' }], pools);
  expect(summary(valid)).toEqual([]);
  expect(found(compiled(valid), 'routeTables', 'edge').publicIpv4Pools).toHaveLength(1);
  expect(summary(withGatewayRoutes([{ to: '203.0.112.0/22', via: 'eni-fw' }], pools))).toEqual([
    'error pool-part-size /routeTables/edge/routes/0/to RT-27',
  ]);
  expect(summary(f0((draft) => (draft.routeTables!['rt-db']!.publicIpv4Pools = ['203.0.112.0/20'])))).toEqual(
    ['error pool-without-gateway /routeTables/rt-db/publicIpv4Pools RT-27'],
  );
});

test('RT-28: a route server may write any route into a gateway table', () => {
  expect(summary(withGatewayRoutes([{ to: '192.0.0.0/24', via: 'eni-fw', origin: 'route-server' }]))).toEqual(
    [],
  );
});

test('RT-30: a route to an instance leads to its one interface', () => {
  const network = compiled(withRoutes('rt-prot', [{ to: '0.0.0.0/0', via: 'fw' }]));
  expect(found(network, 'routeTables', 'rt-prot').routes[4].at(-1)?.target).toEqual({
    type: 'network-interface',
    networkInterface: found(network, 'networkInterfaces', 'eni-fw'),
  });
  const two = withRoutes('rt-prot', [{ to: '0.0.0.0/0', via: 'fw' }], (draft) => {
    draft.networkInterfaces!['eth1'] = { subnet: 'fw' };
    draft.instances!['fw']!.networkInterfaces = ['eni-fw', 'eth1'];
  });
  expect(summary(two)).toEqual([
    'error instance-with-several-interfaces /routeTables/rt-prot/routes/0/via RT-30',
  ]);
});

test('RT-31: routes lead to what is in the same VPC', () => {
  const scenario = f0((draft) => {
    draft.vpcs!['vpc-b'] = { cidr: '10.1.0.0/16' };
    draft.routeTables!['b'] = {
      vpc: 'vpc-b',
      gateway: 'igw-1',
      routes: [{ to: '10.1.0.0/16', via: 'eni-fw' }],
    };
  });
  expect(summary(scenario)).toEqual([
    'error other-vpc /routeTables/b/gateway RT-21',
    'error other-vpc /routeTables/b/routes/0/via RT-31',
  ]);
});

test('RT-31, NAT-19: a NAT gateway takes no IPv6 but 64:ff9b::/96', () => {
  expect(summary(withRoutes('rt-db', [{ to: '64:ff9b::/96', via: 'nat-1' }]))).toEqual([]);
  expect(summary(withRoutes('rt-db', [{ to: '::/0', via: 'nat-1' }]))).toEqual([
    'warning ipv6-to-nat-gateway /routeTables/rt-db/routes/0/via RT-31',
  ]);
});
