import { expect, test } from 'vitest';
import type { TransitGatewayRoute } from '../../src/compile/network.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { formatCidr } from '../../src/net/cidr.ts';
import { connected } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { patched, type ScenarioPatch } from '../trace/helpers.ts';
import { compiled, told } from './compiled.ts';

const attachment = (vpc: string, ...subnets: string[]) => ({ transitGateway: 'tgw', vpc, subnets });

/** A and B on `tgw`, with a table `main` of its own; `far` is another gateway, with nothing on it. */
function joined(...patches: readonly AnyPatch[]): Scenario {
  return patched(
    connected(),
    {
      transitGateways: { tgw: {}, far: {} },
      transitGatewayAttachments: {
        'att-a': attachment('a', 't-a', 't2-a'),
        'att-b': attachment('b', 't-b', 't2-b'),
      },
      transitGatewayRouteTables: { main: { transitGateway: 'tgw', default: true } },
    },
    ...patches.map((patch) => patch as object as ScenarioPatch),
  );
}

/** `10.2.0.0/16 att-b active vpc`, best first. */
function routes(scenario: Scenario, table = 'main', family: 4 | 6 = 4): readonly string[] {
  return compiled(scenario).transitGatewayRouteTables.get(table)!.routes[family].map(formatRoute);
}

function formatRoute({ destination, attachment, state, origin }: TransitGatewayRoute): string {
  return [formatCidr(destination), attachment?.id ?? 'nowhere', state, origin].join(' ');
}

const ATT_A = '/transitGatewayAttachments/att-a';
const MAIN = '/transitGatewayRouteTables/main';
const peering = { transitGateway: 'tgw', peer: 'far' };

/** A VPN connection and a Direct Connect gateway, both of the site `hq`. */
const HYBRID: AnyPatch = {
  onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16'] } },
  customerGateways: { cgw: { onPremises: 'hq' } },
  vpnConnections: { vpn: { customerGateway: 'cgw', transitGateway: 'tgw' } },
  directConnectGateways: {
    dxgw: { associations: [{ transitGateway: 'tgw', allowedPrefixes: ['10.1.0.0/16'] }] },
  },
  virtualInterfaces: { vif: { type: 'transit', onPremises: 'hq', directConnectGateway: 'dxgw' } },
};

test.each<[string, string, AnyPatch, readonly string[]]>([
  ['TGW-3', 'an attachment as it should be', {}, []],
  [
    'TGW-3',
    'an attachment without subnets',
    { transitGatewayAttachments: { 'att-a': { subnets: undefined } } },
    [`error attachment-without-subnets ${ATT_A} TGW-3`],
  ],
  [
    'TGW-3',
    'a subnet of another VPC, beside one of its own',
    { transitGatewayAttachments: { 'att-a': { subnets: ['t-b', 't-a'] } } },
    [`error other-vpc ${ATT_A}/subnets/0 TGW-3; found t-b; vpc a; otherVpc b`],
  ],
  [
    'TGW-3',
    'two subnets of one zone',
    { transitGatewayAttachments: { 'att-a': { subnets: ['t-a', 't2-a', 'w-a'] } } },
    [`error second-subnet-in-zone ${ATT_A}/subnets/2 TGW-3; found w-a; other t-a; zone az1`],
  ],
  [
    'TGW-3',
    'two subnets that name no zone',
    { subnets: { 't-a': { az: undefined }, 't2-a': { az: undefined } } },
    [`error second-subnet-in-zone ${ATT_A}/subnets/1 TGW-3; found t2-a; other t-a; zone `],
  ],
  [
    'TGW-3',
    'a subnet with IPv6 only',
    {
      vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] } },
      subnets: { six: { vpc: 'a', az: 'az3', ipv6Cidr: '2001:db8:a:1::/64' } },
      transitGatewayAttachments: { 'att-a': { subnets: ['six'] } },
    },
    [`error attachment-in-ipv6-only-subnet ${ATT_A}/subnets/0 TGW-3; found six`],
  ],
  [
    'TGW-3',
    'a second attachment of one VPC',
    { transitGatewayAttachments: { 'att-z': attachment('b', 'w-b') } },
    [
      'error second-attachment /transitGatewayAttachments/att-z/vpc TGW-3; vpc b; other att-b',
      'warning propagation-overlap /transitGatewayAttachments/att-z TGW-18; found 10.2.0.0/16; other att-b; table main',
    ],
  ],
  [
    'TGW-3',
    'a second attachment of one VPC, to another gateway',
    { transitGatewayAttachments: { 'att-z': { ...attachment('b', 'w-b'), transitGateway: 'far' } } },
    [],
  ],
  [
    'TGW-26',
    'a peering with what only the attachment of a VPC has',
    {
      transitGatewayAttachments: {
        peer: { ...peering, subnets: ['t-a'], applianceMode: true, ipv6: true },
        plain: { ...peering, applianceMode: false, ipv6: false },
      },
    },
    ['subnets', 'applianceMode', 'ipv6'].map(
      (field) =>
        `error field-of-vpc-attachment /transitGatewayAttachments/peer/${field} TGW-26; field ${field}`,
    ),
  ],
  ...(
    [
      ['a VPN connection', { vpnConnection: 'vpn' }],
      ['a Direct Connect gateway', { directConnectGateway: 'dxgw' }],
    ] as const
  ).map(([what, attached]): [string, string, AnyPatch, readonly string[]] => [
    'TGW-26',
    `${what} with what only the attachment of a VPC has`,
    {
      ...HYBRID,
      transitGatewayAttachments: {
        one: { transitGateway: 'tgw', ...attached, subnets: ['t-a'], applianceMode: true, ipv6: true },
      },
    },
    ['subnets', 'applianceMode', 'ipv6'].map(
      (field) =>
        `error field-of-vpc-attachment /transitGatewayAttachments/one/${field} TGW-26; field ${field}`,
    ),
  ]),
  [
    'DX-1',
    'a Direct Connect gateway that is associated with another transit gateway only',
    {
      ...HYBRID,
      transitGatewayAttachments: { dx: { transitGateway: 'far', directConnectGateway: 'dxgw' } },
    },
    [
      'error not-associated /transitGatewayAttachments/dx/directConnectGateway DX-1; found dxgw; transitGateway far',
    ],
  ],
  [
    'TGW-12',
    'two default tables of one gateway',
    {
      transitGatewayRouteTables: {
        other: { transitGateway: 'tgw', default: true },
        far: { transitGateway: 'far', default: true },
        plain: { transitGateway: 'tgw', default: false },
      },
    },
    ['error second-default-table /transitGatewayRouteTables/other/default TGW-12; other main'],
  ],
  [
    'TGW-10',
    'an attachment associated with two tables',
    {
      transitGatewayRouteTables: {
        main: { associations: ['att-b', 'att-a'] },
        other: { transitGateway: 'tgw', associations: ['att-a'] },
      },
    },
    [
      'error second-association /transitGatewayRouteTables/other/associations/0 TGW-10; found att-a; other main',
    ],
  ],
  [
    'TGW-10',
    "tables with another gateway's attachment",
    {
      transitGatewayRouteTables: {
        wrong: {
          transitGateway: 'far',
          associations: ['att-a'],
          propagations: ['att-b'],
          routes: [{ to: '10.1.0.0/16', via: 'att-a' }],
        },
      },
    },
    ['associations/0', 'propagations/0', 'routes/0/via'].map((place, index) =>
      [
        `error attachment-of-other-gateway /transitGatewayRouteTables/wrong/${place} TGW-10`,
        `found ${index === 1 ? 'att-b' : 'att-a'}`,
        'transitGateway far',
      ].join('; '),
    ),
  ],
  [
    'TGW-21',
    'a peering that propagates',
    {
      transitGatewayAttachments: { peer: peering },
      transitGatewayRouteTables: { main: { propagations: ['att-a', 'peer'] } },
    },
    [`error propagation-of-peering ${MAIN}/propagations/1 TGW-21; found peer`],
  ],
  [
    'TGW-16',
    'a route to nowhere that is no blackhole',
    {
      transitGatewayRouteTables: {
        main: { routes: [{ to: '10.9.0.0/16', state: 'blackhole' }, { to: '10.8.0.0/16' }] },
      },
    },
    [`error transit-route-without-attachment ${MAIN}/routes/1 TGW-16`],
  ],
  [
    'TGW-13',
    'two static routes to one destination',
    {
      transitGatewayRouteTables: {
        main: {
          routes: [
            { to: '10.9.0.0/16', via: 'att-a' },
            { to: '10.8.0.0/16', via: 'att-a' },
            { to: '10.9.0.0/16', via: 'att-b' },
          ],
        },
      },
    },
    [`error duplicate-route ${MAIN}/routes/2/to TGW-13; found 10.9.0.0/16`],
  ],
  [
    'VPC-2',
    'a destination with host bits',
    { transitGatewayRouteTables: { main: { routes: [{ to: '10.9.1.0/16', via: 'att-a' }] } } },
    [`warning host-bits-cleared ${MAIN}/routes/0/to VPC-2; found 10.9.1.0/16; suggestion 10.9.0.0/16`],
  ],
])('%s: what compile says of %s', (_, __, patch, expected) => {
  expect(told(joined(patch))).toEqual(expected);
});

test('what a transit gateway names and nothing has, by the collections that were looked through', () => {
  const missing = (place: string, collection: string) =>
    `error unknown-reference /${place}; found nothing-like-it; collections ${collection}`;
  const nothing = 'nothing-like-it';
  const scenario = joined(HYBRID, {
    transitGatewayAttachments: {
      'n-dx': { transitGateway: 'tgw', directConnectGateway: nothing },
      'n-gateway': { ...attachment('c', 't-c'), transitGateway: nothing },
      'n-peer': { transitGateway: 'tgw', peer: nothing },
      'n-subnet': attachment('c', nothing),
      'n-vpc': attachment(nothing, 't-c'),
      'n-vpn': { transitGateway: 'tgw', vpnConnection: nothing },
    },
    transitGatewayRouteTables: {
      main: {
        associations: [nothing],
        propagations: [nothing],
        routes: [
          { to: '10.9.0.0/16', via: nothing },
          { to: nothing, via: 'att-a' },
        ],
      },
      z: { transitGateway: nothing },
    },
  });
  const of = (id: string, field: string) => `transitGatewayAttachments/${id}/${field}`;
  expect(told(scenario)).toEqual([
    missing(of('n-dx', 'directConnectGateway'), 'directConnectGateways'),
    missing(of('n-gateway', 'transitGateway'), 'transitGateways'),
    missing(of('n-peer', 'peer'), 'transitGateways'),
    missing(of('n-subnet', 'subnets/0'), 'subnets'),
    missing(of('n-vpc', 'vpc'), 'vpcs'),
    missing(of('n-vpn', 'vpnConnection'), 'vpnConnections'),
    missing('transitGatewayRouteTables/main/associations/0', 'transitGatewayAttachments'),
    missing('transitGatewayRouteTables/main/propagations/0', 'transitGatewayAttachments'),
    missing('transitGatewayRouteTables/z/transitGateway', 'transitGateways'),
    missing('transitGatewayRouteTables/main/routes/0/via', 'transitGatewayAttachments'),
    missing('transitGatewayRouteTables/main/routes/1/to', 'prefixLists'),
  ]);
});

test('the transit gateway with its options, as written and by default', () => {
  const { transitGateways } = compiled(
    joined({
      transitGateways: {
        tgw: { region: 'eu-west-1', securityGroupReferencing: true, vpnEcmp: false, dnsSupport: false },
      },
    }),
  );
  const { attachments, associations, ...own } = transitGateways.get('tgw')!;
  expect(own).toEqual({
    kind: 'transit-gateway',
    id: 'tgw',
    at: '/transitGateways/tgw',
    region: 'eu-west-1',
    securityGroupReferencing: true,
    vpnEcmp: false,
    dnsSupport: false,
  });
  expect(attachments.map(({ id }) => id)).toEqual(['att-a', 'att-b']);
  expect([...associations].map(([id, table]) => [id, table.id])).toEqual([
    ['att-a', 'main'],
    ['att-b', 'main'],
  ]);
  expect(transitGateways.get('far')).toMatchObject({
    region: 'us-east-1',
    securityGroupReferencing: false,
    vpnEcmp: true,
    dnsSupport: true,
  });
  const nowhere = compiled(joined({ region: undefined }));
  expect(nowhere.transitGateways.get('far')?.region).toBeNull();
});

test('TGW-3: an attachment has its subnets by zone, and its options as AWS has them by default', () => {
  const attached = (patch: object) => {
    const scenario = joined({ transitGatewayAttachments: { 'att-a': patch } });
    return compiled(scenario).transitGatewayAttachments.get('att-a')!;
  };
  const subnets = ({ attached: what }: ReturnType<typeof attached>) =>
    what.type === 'vpc' ? what.subnets.map(({ id }) => id) : null;
  const plain = attached({ subnets: ['t2-a', 't-a'] });
  expect(subnets(plain)).toEqual(['t-a', 't2-a']);
  expect(plain).toMatchObject({
    kind: 'transit-gateway-attachment',
    id: 'att-a',
    at: ATT_A,
    state: 'available',
    forwards: true,
    attached: { type: 'vpc', applianceMode: false, ipv6: false, securityGroupReferencing: true },
  });
  expect(
    attached({ applianceMode: true, ipv6: true, securityGroupReferencing: false }).attached,
  ).toMatchObject({ applianceMode: true, ipv6: true, securityGroupReferencing: false });
  const withoutZone = joined({
    subnets: { 't2-a': { az: undefined } },
    transitGatewayAttachments: { 'att-a': { subnets: ['t-a', 't2-a'] } },
  });
  expect(subnets(compiled(withoutZone).transitGatewayAttachments.get('att-a')!)).toEqual(['t2-a', 't-a']);
});

test.each([
  ['available', true],
  ['modifying', true],
  ['rollingBack', true],
  ['initiating', false],
  ['pending', false],
  ['pendingAcceptance', false],
  ['failing', false],
  ['failed', false],
  ['rejecting', false],
  ['rejected', false],
  ['deleting', false],
  ['deleted', false],
])('TGW-2, TGW-11: an attachment that is %s forwards and propagates: %s', (state, forwards) => {
  const scenario = joined({ transitGatewayAttachments: { 'att-a': { state } } });
  const found = compiled(scenario).transitGatewayAttachments.get('att-a');
  expect([found?.state, found?.forwards]).toEqual([state, forwards]);
  expect(routes(scenario)).toEqual([
    ...(forwards ? ['10.1.0.0/16 att-a active vpc'] : []),
    '10.2.0.0/16 att-b active vpc',
  ]);
});

test('TGW-12: with defaults every attachment is associated with the one table and propagates there', () => {
  const scenario = joined({
    transitGateways: { far: undefined },
    transitGatewayRouteTables: {
      main: undefined,
      'tgw/default-route-table': { transitGateway: 'tgw' },
    },
  });
  const { transitGateways, transitGatewayRouteTables } = compiled(scenario);
  const [first, second] = transitGateways.get('tgw')!.associations.values();
  expect([first?.id, second?.id]).toEqual(['tgw/default-route-table*', 'tgw/default-route-table*']);
  expect(first?.at).toBeNull();
  expect(routes(scenario, 'tgw/default-route-table*')).toEqual([
    '10.1.0.0/16 att-a active vpc',
    '10.2.0.0/16 att-b active vpc',
  ]);
  expect(transitGatewayRouteTables.get('tgw/default-route-table')?.routes).toEqual({ 4: [], 6: [] });
});

test.each<[string, string, AnyPatch, object, readonly string[]]>([
  [
    'TGW-10, TGW-12',
    'without default association only what a table names is associated',
    {
      transitGateways: { tgw: { defaultRouteTableAssociation: false } },
      transitGatewayRouteTables: { spoke: { transitGateway: 'tgw', associations: ['att-b'] } },
    },
    { 'att-b': 'spoke' },
    ['10.1.0.0/16 att-a active vpc', '10.2.0.0/16 att-b active vpc'],
  ],
  [
    'TGW-11, TGW-12',
    'without default propagation only what a table names propagates',
    {
      transitGateways: { tgw: { defaultRouteTablePropagation: false } },
      transitGatewayRouteTables: { main: { propagations: ['att-b'] } },
    },
    { 'att-a': 'main', 'att-b': 'main' },
    ['10.2.0.0/16 att-b active vpc'],
  ],
  [
    'TGW-11',
    'what propagates to a named table does not propagate to the default one, too',
    { transitGatewayRouteTables: { spoke: { transitGateway: 'tgw', propagations: ['att-b'] } } },
    { 'att-a': 'main', 'att-b': 'main' },
    ['10.1.0.0/16 att-a active vpc'],
  ],
  [
    'TGW-11',
    'an attachment propagates to as many tables as name it',
    {
      transitGatewayRouteTables: {
        main: { propagations: ['att-b', 'att-a'] },
        spoke: { transitGateway: 'tgw', propagations: ['att-b'] },
      },
    },
    { 'att-a': 'main', 'att-b': 'main' },
    ['10.1.0.0/16 att-a active vpc', '10.2.0.0/16 att-b active vpc'],
  ],
])('%s: %s', (_, __, patch, associated, expected) => {
  const scenario = joined(patch);
  const { associations } = compiled(scenario).transitGateways.get('tgw')!;
  expect(Object.fromEntries([...associations].map(([id, table]) => [id, table.id]))).toEqual(associated);
  expect(routes(scenario)).toEqual(expected);
});

test('TGW-21: a peering belongs to both gateways, is associated with a table of each, and propagates to none', () => {
  const scenario = joined({
    transitGatewayAttachments: { peer: peering },
    transitGatewayRouteTables: { beyond: { transitGateway: 'far', default: true } },
  });
  const { transitGateways } = compiled(scenario);
  const far = transitGateways.get('far')!;
  expect(far.attachments).toEqual([transitGateways.get('tgw')!.attachments.at(-1)]);
  expect(far.attachments[0]?.attached).toEqual({ type: 'peering', peer: far });
  expect(far.associations.get('peer')?.id).toBe('beyond');
  expect(transitGateways.get('tgw')!.associations.get('peer')?.id).toBe('main');
  expect(routes(scenario, 'beyond')).toEqual([]);
  expect(routes(scenario)).toEqual(['10.1.0.0/16 att-a active vpc', '10.2.0.0/16 att-b active vpc']);
});

test('TGW-11: a propagation that one gateway’s table names says nothing of the other gateway', () => {
  const scenario = joined({
    transitGatewayAttachments: { 'far-a': { ...attachment('a', 't-a'), transitGateway: 'far' } },
    transitGatewayRouteTables: {
      main: { propagations: ['att-a'] },
      beyond: { transitGateway: 'far', default: true },
    },
  });
  expect(routes(scenario)).toEqual(['10.1.0.0/16 att-a active vpc', '10.2.0.0/16 att-b active vpc']);
  expect(routes(scenario, 'beyond')).toEqual(['10.1.0.0/16 far-a active vpc']);
});

test('TGW-13, TGW-14, TGW-15, TGW-16: routes stand longest first, then by address, origin and attachment', () => {
  const scenario = joined(HYBRID, {
    prefixLists: { 'pl-x': { entries: ['10.1.0.0/16', '192.168.0.0/16'] } },
    vpcs: { b: { ipv6Cidrs: ['2001:db8:b::/56'] } },
    virtualInterfaces: {
      vif2: { type: 'transit', onPremises: 'hq', directConnectGateway: 'dxgw', prefixes: ['192.168.0.0/16'] },
    },
    transitGatewayAttachments: {
      vpn: { transitGateway: 'tgw', vpnConnection: 'vpn' },
      dx: { transitGateway: 'tgw', directConnectGateway: 'dxgw' },
    },
    transitGatewayRouteTables: {
      main: {
        routes: [
          { to: '0.0.0.0/0', via: 'att-b' },
          { to: 'pl-x', via: 'att-b' },
          { to: '10.1.0.0/16', state: 'blackhole' },
          { to: '10.2.1.0/24', via: 'att-a', state: 'blackhole' },
          { to: '10.0.0.0/8', via: 'att-a', state: 'active' },
        ],
      },
    },
  });
  expect(routes(scenario)).toEqual([
    '10.2.1.0/24 att-a blackhole static',
    '10.1.0.0/16 nowhere blackhole static',
    '10.1.0.0/16 att-b active prefix-list',
    '10.1.0.0/16 att-a active vpc',
    '10.2.0.0/16 att-b active vpc',
    '192.168.0.0/16 att-b active prefix-list',
    '192.168.0.0/16 dx active direct-connect',
    '192.168.0.0/16 vpn active vpn',
    '10.0.0.0/8 att-a active static',
    '0.0.0.0/0 att-b active static',
  ]);
  expect(routes(scenario, 'main', 6)).toEqual(['2001:db8:b::/56 att-b active vpc']);
  const table = compiled(scenario).transitGatewayRouteTables.get('main')!;
  expect(table.routes[4].map(({ at, prefixList }) => [at, prefixList?.id ?? null]).slice(0, 4)).toEqual([
    [`${MAIN}/routes/3`, null],
    [`${MAIN}/routes/2`, null],
    [`${MAIN}/routes/1`, 'pl-x'],
    [null, null],
  ]);
});

test('TGW-14: of two VPN attachments with one prefix the first by id stands first', () => {
  const vpn = { transitGateway: 'tgw', vpnConnection: 'vpn' };
  const scenario = joined(HYBRID, {
    vpnConnections: { vpn2: { customerGateway: 'cgw', transitGateway: 'tgw' } },
    transitGatewayAttachments: { 'x-vpn': { ...vpn, vpnConnection: 'vpn2' }, 'y-vpn': vpn },
    transitGatewayRouteTables: { main: { propagations: ['y-vpn', 'x-vpn', 'att-a'] } },
  });
  expect(routes(scenario)).toEqual([
    '10.1.0.0/16 att-a active vpc',
    '10.2.0.0/16 att-b active vpc',
    '192.168.0.0/16 x-vpn active vpn',
    '192.168.0.0/16 y-vpn active vpn',
  ]);
});

test('TGW-18: of two VPCs with overlapping blocks the later one’s prefix is not propagated, its others are', () => {
  const scenario = joined(HYBRID, {
    vpcs: { d: { cidr: '10.2.0.0/16', secondaryCidrs: ['100.64.0.0/16'] } },
    subnets: { 't-d': { vpc: 'd', az: 'az1', cidr: '10.2.9.0/28' } },
    vpnConnections: { vpn: { prefixes: ['10.2.0.0/16'] } },
    transitGatewayAttachments: {
      'att-d': attachment('d', 't-d'),
      vpn: { transitGateway: 'tgw', vpnConnection: 'vpn' },
    },
  });
  expect(told(scenario)).toEqual([
    'warning propagation-overlap /transitGatewayAttachments/att-d TGW-18; found 10.2.0.0/16; other att-b; table main',
  ]);
  expect(routes(scenario)).toEqual([
    '10.1.0.0/16 att-a active vpc',
    '10.2.0.0/16 att-b active vpc',
    '10.2.0.0/16 vpn active vpn',
    '100.64.0.0/16 att-d active vpc',
  ]);
});
