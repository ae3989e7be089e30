import { expect, test } from 'vitest';
import { connected } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { patched } from '../trace/helpers.ts';
import { compiled, routesOf, told } from './compiled.ts';

type WrittenRoute = {
  readonly to: string;
  readonly via: string;
  readonly state?: string;
  readonly origin?: string;
};

/** A's table with these routes; A has IPv6, gateways and an appliance, and B is its peer. */
function routed(routes: readonly WrittenRoute[], ...patches: readonly AnyPatch[]) {
  const world: AnyPatch = {
    vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] } },
    internetGateways: { igw: { vpc: 'a' }, 'igw-loose': { state: 'detached' } },
    egressOnlyInternetGateways: { eigw: { vpc: 'a' }, 'eigw-b': { vpc: 'b' } },
    natGateways: { nat: { subnet: 'w2-a', connectivity: 'private' } },
    peerings: { pcx: { requester: 'a', accepter: 'b' }, 'pcx-bc': { requester: 'b', accepter: 'c' } },
    transitGateways: { tgw: {} },
    vpnGateways: { vgw: { vpc: 'a' }, 'vgw-loose': {}, 'vgw-b': { vpc: 'b' } },
    prefixLists: {
      'pl-s3': { entries: ['54.231.0.0/16'] },
      'pl-x': { entries: ['10.7.0.0/16', '10.8.0.0/16'] },
    },
    vpcEndpoints: { gwe: { type: 'gateway', vpc: 'a', service: 's3', prefixList: 'pl-s3' } },
    networkInterfaces: { eni: { subnet: 't2-a', sourceDestCheck: false } },
    instances: {
      router: { subnet: 't2-a', sourceDestCheck: false },
      proxy: { networkInterfaces: ['eni'] },
      checked: { subnet: 't2-a' },
    },
    routeTables: { 'rt-a': { routes } },
  };
  return patched(connected(), world as object, ...patches.map((patch) => patch as object));
}

const AT = '/routeTables/rt-a/routes/0';
const FIRST = '10.50.0.0/16';
const VPC = 'vpc a; block 10.1.0.0/16';

test.each<[string, string, readonly WrittenRoute[], AnyPatch, readonly string[]]>([
  [
    'RT-31',
    'routes as they should be',
    [
      { to: FIRST, via: 'igw' },
      { to: '::/0', via: 'eigw' },
      { to: '0.0.0.0/0', via: 'eni' },
    ],
    {},
    [],
  ],
  [
    'TGW-7',
    'a route to a transit gateway to which the VPC is not attached',
    [
      { to: FIRST, via: 'tgw' },
      { to: '10.51.0.0/16', via: 'tgw', state: 'blackhole' },
    ],
    {},
    [`warning not-attached ${AT}/via TGW-7; found tgw; vpc a`],
  ],
  [
    'PCX-5',
    'a route to a connection of other VPCs',
    [{ to: FIRST, via: 'pcx-bc' }],
    {},
    [`error peering-of-other-vpcs ${AT}/via PCX-5; found pcx-bc; vpc a`],
  ],
  [
    'RT-31',
    'a route to a gateway of another VPC',
    [{ to: '::/0', via: 'eigw-b' }],
    {},
    [`error other-vpc ${AT}/via RT-31; found eigw-b; vpc a; otherVpc b`],
  ],
  [
    'RT-30',
    'a route to an instance with two interfaces',
    [{ to: FIRST, via: 'proxy' }],
    {
      networkInterfaces: { eni2: { subnet: 't2-a' } },
      instances: { proxy: { networkInterfaces: ['eni', 'eni2'] } },
    },
    [`error instance-with-several-interfaces ${AT}/via RT-30; found proxy; count 2`],
  ],
  ...['igw-0123456789', 'eigw-01234567', 'nat-0123456789abcdef0', 'eni-0123abcd', 'i-0123abcd'].map(
    (via): [string, string, readonly WrittenRoute[], AnyPatch, readonly string[]] => [
      'RT-14',
      `a route to ${via}, which an import may have left out`,
      [{ to: FIRST, via }],
      {},
      [`warning missing-target ${AT}/via RT-14; found ${via}`],
    ],
  ),
  ['RT-14', 'a blackhole to what is gone', [{ to: FIRST, via: 'gone', state: 'blackhole' }], {}, []],
  ...(
    [
      ['tgw-0123', 'transit-gateway'],
      ['pcx-0123', 'vpc-peering-connection'],
      ['vgw-0123', 'vpn-gateway'],
      ['lgw-0123', 'local-gateway'],
      ['cagw-0123', 'carrier-gateway'],
      ['arn:aws:networkmanager::1:core-network/core-1', 'core-network'],
      ['unknown:nat-gateway', 'nat-gateway'],
      ['unknown:transit-gateway', 'transit-gateway'],
      ['unknown:vpc-peering-connection', 'vpc-peering-connection'],
      ['unknown:vpc-endpoint', 'vpc-endpoint'],
      ['unknown:egress-only-gateway', 'egress-only-internet-gateway'],
      ['unknown:instance', 'network-interface'],
      ['unknown:network-interface', 'network-interface'],
      ['unknown:gateway', 'internet-gateway'],
    ] as const
  ).map(([via, type]): [string, string, readonly WrittenRoute[], AnyPatch, readonly string[]] => [
    'RT-31',
    `a route to ${via}, which the walk does not follow`,
    [{ to: FIRST, via }],
    {},
    [`warning unmodelled-target ${AT}/via; found ${via}; type ${type}`],
  ]),
  [
    'RT-16',
    'a destination that nothing has',
    [{ to: 'nothing-like-it', via: 'igw' }],
    {},
    [`error unknown-reference ${AT}/to; found nothing-like-it; collections prefixLists`],
  ],
  [
    'RT-16, RT-3',
    'a prefix list that is local',
    [{ to: 'pl-x', via: 'local' }],
    {},
    [`error local-route-destination ${AT}/to RT-3; found pl-x`],
  ],
  [
    'RT-16',
    'prefix lists to an endpoint, one of which is AWS’s own',
    [
      { to: 'pl-x', via: 'vpce-0123' },
      { to: 'pl-aws', via: 'vpce-0123' },
    ],
    { prefixLists: { 'pl-aws': { owner: 'aws', entries: ['10.77.0.0/16'] } } },
    [
      `warning unmodelled-target ${AT}/via; found vpce-0123; type vpc-endpoint`,
      `error prefix-list-to-endpoint ${AT}/to RT-16; found pl-x`,
      'warning unmodelled-target /routeTables/rt-a/routes/1/via; found vpce-0123; type vpc-endpoint',
    ],
  ],
  [
    'PFX-6',
    'entries of a prefix list that the table could not have',
    [{ to: 'pl-y', via: 'igw' }],
    {
      prefixLists: { 'pl-y': { entries: ['10.1.0.0/16', '10.1.1.0/24', '169.254.168.0/24', '10.9.0.0/16'] } },
    },
    ['10.1.0.0/16', '10.1.1.0/24', '169.254.168.0/24'].map(
      (entry) => `warning prefix-list-entry-ignored ${AT}/to PFX-6; found ${entry}; list pl-y; table rt-a`,
    ),
  ],
  [
    'PFX-6',
    'entries of a prefix list that could replace the local route, or a part of it',
    [{ to: 'pl-y', via: 'eni' }],
    { prefixLists: { 'pl-y': { entries: ['10.1.0.0/16', '10.1.1.0/24', '10.1.77.0/24'] } } },
    [`warning prefix-list-entry-ignored ${AT}/to PFX-6; found 10.1.77.0/24; list pl-y; table rt-a`],
  ],
  [
    'RT-12',
    'a route to what AWS keeps for itself',
    [
      { to: '169.254.169.0/24', via: 'eni' },
      { to: '169.254.0.0/16', via: 'eni' },
    ],
    {},
    [`error route-to-reserved ${AT}/to RT-12; found 169.254.169.0/24; reserved 169.254.168.0/22`],
  ],
  [
    'RT-3',
    'a local route to a part of the VPC, and to what is outside of it',
    [
      { to: '10.1.1.0/24', via: 'local' },
      { to: '10.9.0.0/16', via: 'local' },
    ],
    {},
    [
      `error local-route-destination ${AT}/to RT-3; found 10.1.1.0/24; ${VPC}`,
      'error local-route-destination /routeTables/rt-a/routes/1/to RT-3; found 10.9.0.0/16; vpc a; block ',
    ],
  ],
  [
    'RT-10',
    'the local route led to a gateway',
    [{ to: '10.1.0.0/16', via: 'igw' }],
    {},
    [`error local-route-target ${AT}/via RT-10; found igw; ${VPC}`],
  ],
  [
    'RT-9',
    'routes inside the VPC, to no subnet of it and by a gateway',
    [
      { to: '10.1.77.0/24', via: 'eni' },
      { to: '10.1.2.0/24', via: 'igw' },
    ],
    {},
    [
      `error route-inside-vpc ${AT}/to RT-9; found 10.1.77.0/24; ${VPC}`,
      `error route-inside-vpc-target /routeTables/rt-a/routes/1/via RT-9; found igw; ${VPC}`,
    ],
  ],
  [
    'EIGW-1',
    'IPv4 by an egress-only internet gateway',
    [{ to: FIRST, via: 'eigw' }],
    {},
    [`error ipv4-to-egress-only ${AT}/via EIGW-1; found eigw; destination ${FIRST}`],
  ],
  [
    'RT-31',
    'IPv6 by a NAT gateway, and what it translates of it',
    [
      { to: '2001:db8:9::/48', via: 'nat' },
      { to: '64:ff9b::/96', via: 'nat' },
    ],
    {},
    [
      `warning ipv6-to-nat-gateway ${AT}/via RT-31; found nat; destination 2001:db8:9::/48`,
      'warning nat-gateway-in-other-zone /subnets/w-a/az NAT-2; found az1; natGateway nat; natGatewayZone az2; zone az1',
    ],
  ],
  [
    'RT-25',
    'an appliance that checks addresses, and one in the subnet that it inspects',
    [
      { to: FIRST, via: 'checked' },
      { to: '10.1.9.16/28', via: 'router' },
    ],
    {},
    [
      `warning middlebox-checks-addresses ${AT}/via RT-25; found checked; subnet t2-a`,
      'error middlebox-in-destination-subnet /routeTables/rt-a/routes/1/via RT-25; found router; subnet t2-a',
    ],
  ],
  [
    'RT-25',
    'an appliance in the table of its own subnet',
    [],
    { routeTables: { 'rt-t-a': { routes: [{ to: FIRST, via: 'router' }] } } },
    ['warning middlebox-in-source-subnet /routeTables/rt-t-a/routes/0/via RT-25; found router; subnet t2-a'],
  ],
  [
    'RT-13',
    'two routes to one block, and two to one prefix list',
    [
      { to: FIRST, via: 'igw' },
      { to: 'pl-x', via: 'pcx' },
      { to: FIRST, via: 'eni' },
      { to: 'pl-x', via: 'eni' },
      { to: '10.7.0.0/16', via: 'igw' },
      { to: FIRST, via: 'vgw', origin: 'vpn-bgp' },
    ],
    {},
    [
      `error duplicate-route /routeTables/rt-a/routes/2/to RT-13; found ${FIRST}; first ${AT}`,
      'error duplicate-route /routeTables/rt-a/routes/3/to RT-13; found pl-x; first /routeTables/rt-a/routes/1',
    ],
  ],
  [
    'RT-17',
    'two prefix lists with one entry, to two targets',
    [
      { to: 'pl-x', via: 'pcx' },
      { to: 'pl-a', via: 'eni' },
    ],
    { prefixLists: { 'pl-a': { entries: ['10.8.0.0/16', '10.6.0.0/16'] } } },
    [
      'warning nondeterministic-route /routeTables/rt-a/routes/1 RT-17; found 10.8.0.0/16; chosen pl-a; other pl-x',
    ],
  ],
  [
    'RT-17',
    'two prefix lists with one entry, to one target',
    [
      { to: 'pl-x', via: 'pcx' },
      { to: 'pl-a', via: 'pcx' },
    ],
    { prefixLists: { 'pl-a': { entries: ['10.8.0.0/16'] } } },
    [],
  ],
  [
    'VGW-2',
    'propagation of a gateway that nothing has',
    [],
    { routeTables: { 'rt-a': { propagatingGateways: ['vgw', 'nothing-like-it'] } } },
    [
      'error unknown-reference /routeTables/rt-a/propagatingGateways/1; found nothing-like-it; collections vpnGateways',
    ],
  ],
  [
    'RT-21, RT-27, RT-28',
    'a gateway’s table with destinations that it cannot have',
    [],
    {
      vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] } },
      routeTables: {
        'rt-igw': {
          vpc: 'a',
          gateway: 'igw',
          publicIpv4Pools: ['203.0.112.0/20'],
          routes: [
            { to: '10.1.0.0/16', via: 'eni' },
            { to: '10.1.1.0/24', via: 'eni' },
            { to: '10.1.77.0/24', via: 'eni' },
            { to: '0.0.0.0/0', via: 'eni', origin: 'route-server' },
            { to: '203.0.112.0/24', via: 'eni' },
            { to: '203.0.113.0/28', via: 'eni' },
            { to: '203.0.114.0/29', via: 'eni' },
            { to: '10.1.2.0/24', via: 'nat' },
            { to: '10.1.9.0/28', via: 'eni', origin: 'vpn-bgp' },
            { to: 'pl-x', via: 'eni' },
          ],
        },
      },
    },
    [
      'error gateway-route-destination /routeTables/rt-igw/routes/2/to RT-21; found 10.1.77.0/24; vpc a',
      'error pool-part-size /routeTables/rt-igw/routes/6/to RT-27; found 203.0.114.0/29; shortest 23; longest 28',
      'error gateway-route-target /routeTables/rt-igw/routes/7/via RT-21; found nat',
      'error gateway-route-propagated /routeTables/rt-igw/routes/8/origin RT-21; found vpn-bgp',
      'error prefix-list-in-gateway-table /routeTables/rt-igw/routes/9/to RT-16; found pl-x',
    ],
  ],
])('%s: what compile says of %s', (_, __, routes, patch, expected) => {
  expect(told(routed(routes, patch))).toEqual(expected);
});

test('RT-14, IGW-1, VGW-1: a route to what is gone, or joined to no VPC, is a blackhole; others have the state they are given', () => {
  const network = compiled(
    routed(
      [
        { to: '10.51.0.0/16', via: 'igw-loose' },
        { to: '10.52.0.0/16', via: 'vgw-loose' },
        { to: '10.53.0.0/16', via: 'vgw' },
        { to: '10.54.0.0/16', via: 'dead' },
        { to: '10.55.0.0/16', via: 'igw', state: 'blackhole' },
        { to: '10.56.0.0/16', via: 'igw', state: 'active' },
        { to: '10.57.0.0/16', via: 'db' },
      ],
      {
        instances: { dead: { subnet: 't2-a', state: 'terminated', sourceDestCheck: false } },
        networkInterfaces: { db: { subnet: 't2-a', sourceDestCheck: false } },
      },
    ),
  );
  expect(routesOf(network, 'rt-a')).toEqual([
    '10.1.0.0/16 local',
    '10.51.0.0/16 igw-loose blackhole',
    '10.52.0.0/16 vgw-loose blackhole',
    '10.53.0.0/16 vgw',
    '10.54.0.0/16 dead blackhole',
    '10.55.0.0/16 igw blackhole',
    '10.56.0.0/16 igw',
    '10.57.0.0/16 db',
  ]);
  expect(routesOf(network, 'rt-a', 6)).toEqual(['2001:db8:a::/56 local']);
});

/** `10.0.0.0/8 vgw vpn-bgp` */
function origins(...patches: readonly AnyPatch[]): readonly string[] {
  const network = compiled(routed([], ...patches));
  return network.routeTables
    .get('rt-a')!
    .routes[4].map(({ via, origin, prefixList, nondeterministic }, index) => {
      const [destination] = routesOf(network, 'rt-a')[index]!.split(' ');
      return [
        destination,
        via,
        origin,
        prefixList?.id ?? '-',
        ...(nondeterministic ? ['at random'] : []),
      ].join(' ');
    });
}

const SITES: AnyPatch = {
  onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16', '192.169.0.0/16', '192.170.0.0/16'] } },
  customerGateways: { cgw: { onPremises: 'hq' } },
};

test('VGW-2, VGW-3, DX-5: each prefix that a gateway knows is propagated once, by the best of its ways', () => {
  const connection = (routing: string, ...prefixes: string[]) => ({
    customerGateway: 'cgw',
    vpnGateway: 'vgw',
    routing,
    prefixes,
  });
  const propagated = origins(SITES, {
    vpnConnections: {
      a: connection('bgp', '192.168.0.0/16', '192.169.0.0/16', '192.170.0.0/16'),
      b: connection('static', '192.168.0.0/16', '192.169.0.0/16'),
      c: { ...connection('bgp', '192.171.0.0/16'), vpnGateway: 'vgw-b' },
    },
    virtualInterfaces: { vif: { onPremises: 'hq', vpnGateway: 'vgw', prefixes: ['192.168.0.0/16'] } },
    routeTables: { 'rt-a': { propagatingGateways: ['vgw', 'vgw-b'] } },
  });
  expect(propagated).toEqual([
    '10.1.0.0/16 local static -',
    '192.168.0.0/16 vgw direct-connect -',
    '192.169.0.0/16 vgw vpn-static -',
    '192.170.0.0/16 vgw vpn-bgp -',
  ]);
});

test('VPC-5, RT-10: a route that is learned, or comes by a list, replaces no local route; a written one does', () => {
  const withRoutes = (...routes: readonly WrittenRoute[]) => ({ routeTables: { 'rt-a': { routes } } });
  expect(origins(withRoutes({ to: '10.1.0.0/16', via: 'vgw', origin: 'vpn-bgp' }))).toEqual([
    '10.1.0.0/16 local static -',
    '10.1.0.0/16 vgw vpn-bgp -',
  ]);
  expect(origins(withRoutes({ to: '10.1.0.0/16', via: 'eni' }))).toEqual(['10.1.0.0/16 eni static -']);
  const byList = { prefixLists: { 'pl-y': { entries: ['10.1.0.0/16'] } } };
  expect(origins(byList, withRoutes({ to: 'pl-y', via: 'eni' }))).toEqual([
    '10.1.0.0/16 local static -',
    '10.1.0.0/16 eni static pl-y',
  ]);
});

test('RT-6, RT-17, RT-18: between lists AWS picks at random, and what stands above or below them is certain', () => {
  const lists = { prefixLists: { 'pl-a': { entries: ['10.8.0.0/16'] } } };
  const routes = [
    { to: 'pl-x', via: 'pcx' },
    { to: 'pl-a', via: 'eni' },
    { to: '10.8.0.0/16', via: 'vgw', origin: 'vpn-bgp' },
  ];
  const RANDOM = [
    '10.8.0.0/16 eni static pl-a at random',
    '10.8.0.0/16 pcx static pl-x at random',
    '10.8.0.0/16 vgw vpn-bgp -',
  ];
  expect(origins(lists, { routeTables: { 'rt-a': { routes } } })).toEqual([
    '10.1.0.0/16 local static -',
    '10.7.0.0/16 pcx static pl-x',
    ...RANDOM,
  ]);
  const certain = [...routes, { to: '10.8.0.0/16', via: 'igw' }];
  expect(origins(lists, { routeTables: { 'rt-a': { routes: certain } } })).toEqual([
    '10.1.0.0/16 local static -',
    '10.7.0.0/16 pcx static pl-x',
    '10.8.0.0/16 igw static -',
    ...RANDOM.map((line) => line.replace(' at random', '')),
  ]);
});

test('NAT-20: a regional NAT gateway’s own table leads to the internet where the VPC has a gateway', () => {
  const regional = {
    natGateways: { m: { availabilityMode: 'regional', vpc: 'a', publicIp: '203.0.113.9' } },
  };
  expect(routesOf(compiled(routed([], regional)), 'm/route-table')).toEqual([
    '10.1.0.0/16 local',
    '0.0.0.0/0 igw',
  ]);
});
