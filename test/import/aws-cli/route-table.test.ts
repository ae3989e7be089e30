import { expect, test } from 'vitest';
import { codes, importKeys, PLACE } from '../inputs.ts';

const GIVEN = {
  ...PLACE,
  NetworkAcls: [],
  InternetGateways: [{ InternetGatewayId: 'igw-1', Attachments: [{ VpcId: 'vpc-0a', State: 'available' }] }],
};

function tableWith(members: object, others: Readonly<Record<string, unknown>> = {}) {
  const table = { RouteTableId: 'rtb-1', VpcId: 'vpc-0a', Associations: [], Routes: [], ...members };
  const { scenario, report } = importKeys({ ...GIVEN, RouteTables: [table], ...others });
  return { table: scenario.routeTables?.['rtb-1'], scenario, report };
}

function routesOf(...Routes: readonly object[]) {
  return tableWith({ Routes }).table?.routes;
}

const TO = { DestinationCidrBlock: '192.0.2.0/24', Origin: 'CreateRoute', State: 'active' } as const;

test.each([
  ['GatewayId', 'igw-1'],
  ['GatewayId', 'vgw-1'],
  ['GatewayId', 'vpce-1'],
  ['NatGatewayId', 'nat-1'],
  ['TransitGatewayId', 'tgw-1'],
  ['VpcPeeringConnectionId', 'pcx-1'],
  ['EgressOnlyInternetGatewayId', 'eigw-1'],
  ['NetworkInterfaceId', 'eni-1'],
  ['InstanceId', 'i-1'],
  ['CarrierGatewayId', 'cagw-1'],
  ['LocalGatewayId', 'lgw-1'],
  ['CoreNetworkArn', 'arn:aws:networkmanager::111122223333:core-network/core-network-1'],
])('a route by %s leads to %s', (member, id) => {
  expect(routesOf({ ...TO, [member]: id })).toEqual([{ to: '192.0.2.0/24', via: id }]);
});

test('the local routes that AWS makes are not written, those of a user are', () => {
  const local = { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' };
  expect(routesOf({ ...local, Origin: 'CreateRouteTable' })).toEqual([]);
  expect(routesOf({ ...local, DestinationCidrBlock: '10.0.1.0/24', Origin: 'CreateRoute' })).toEqual([
    { to: '10.0.1.0/24', via: 'local' },
  ]);
  // A local route whose target was replaced (RT-10).
  const replaced = {
    DestinationCidrBlock: '10.0.0.0/16',
    NetworkInterfaceId: 'eni-1',
    Origin: 'CreateRouteTable',
  };
  expect(routesOf(replaced)).toEqual([{ to: '10.0.0.0/16', via: 'eni-1' }]);
});

test('IPv6 and prefix list destinations, blackholes and propagated routes', () => {
  const { table, report } = tableWith({
    Routes: [
      { DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-1', Origin: 'CreateRoute', State: 'active' },
      { DestinationPrefixListId: 'pl-0123456789abcdef0', TransitGatewayId: 'tgw-1', State: 'active' },
      { ...TO, NatGatewayId: 'nat-9', State: 'blackhole' },
      { ...TO, GatewayId: 'vgw-1', Origin: 'EnableVgwRoutePropagation' },
      { ...TO, NetworkInterfaceId: 'eni-9', State: 'blackhole', Origin: 'Advertisement' },
    ],
  });
  expect(table?.routes).toEqual([
    { to: '::/0', via: 'igw-1' },
    { to: 'pl-0123456789abcdef0', via: 'tgw-1' },
    { to: '192.0.2.0/24', via: 'nat-9', state: 'blackhole' },
    { to: '192.0.2.0/24', via: 'vgw-1', origin: 'vpn-bgp' },
    { to: '192.0.2.0/24', via: 'eni-9', state: 'blackhole', origin: 'route-server' },
  ]);
  expect(codes(report.assumed)).toEqual(['propagated-origin', 'prefix-list-entries-not-given']);
});

test('an active route to what should be in the input and is not is reported with its place', () => {
  const { report } = tableWith({ Routes: [{ ...TO, NatGatewayId: 'nat-9' }] });
  expect(report.assumed).toMatchObject([
    {
      code: 'route-target-not-given',
      params: { table: 'rtb-1', destination: '192.0.2.0/24', target: 'nat-9' },
      path: '/RouteTables/0/Routes/0',
      at: '/routeTables/rtb-1/routes/0',
    },
  ]);
});

test('a route without a target or a destination is an error', () => {
  const { table, report } = tableWith({ Routes: [TO, { GatewayId: 'igw-1' }] });
  expect(table?.routes).toEqual([]);
  expect(codes(report.errors)).toEqual(['route-incomplete', 'route-incomplete']);
});

test('a NAT instance is named by its interface, or by itself where its interface is written into it', () => {
  const route = { ...TO, InstanceId: 'i-1', NetworkInterfaceId: 'eni-1' };
  const eni = { NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-0a', PrivateIpAddress: '10.0.1.9' };
  const named = tableWith({ Routes: [route] }, { NetworkInterfaces: [eni] });
  expect(named.table?.routes).toMatchObject([{ via: 'eni-1' }]);
  const Reservations = [{ Instances: [{ InstanceId: 'i-1', SubnetId: 'subnet-0a' }] }];
  expect(tableWith({ Routes: [route] }, { Reservations }).table?.routes).toMatchObject([{ via: 'i-1' }]);
});

test('associations: main, of a subnet, of an internet gateway', () => {
  expect(tableWith({ Associations: [{ Main: true }] }).table?.main).toBe(true);
  const ofSubnet = tableWith({ Associations: [{ Main: false, SubnetId: 'subnet-0a' }] });
  expect(ofSubnet.scenario.subnets?.['subnet-0a']?.routeTable).toBe('rtb-1');
  const gone = { SubnetId: 'subnet-0a', AssociationState: { State: 'disassociated' } };
  expect(tableWith({ Associations: [gone] }).scenario.subnets?.['subnet-0a']?.routeTable).toBeUndefined();
  expect(tableWith({ Associations: [{ GatewayId: 'igw-1' }] }).table?.gateway).toBe('igw-1');
});

test('edge associations of other gateways, and public pools, are counted', () => {
  const Associations = [{ GatewayId: 'vgw-1' }, { GatewayId: 'igw-1', PublicIpv4Pool: 'ipv4pool-ec2-1' }];
  const { table, report } = tableWith({ Associations });
  expect(table?.gateway).toBe('igw-1');
  expect(codes(report.ignored)).toEqual(['edge-of-other-gateway', 'public-pool']);
});

test('gateways that only routes speak of are taken to be attached', () => {
  const { scenario, report } = tableWith(
    {
      Routes: [
        { ...TO, GatewayId: 'igw-7' },
        { DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-7' },
        { ...TO, GatewayId: 'igw-8', State: 'blackhole' },
      ],
    },
    { InternetGateways: [] },
  );
  expect(scenario.internetGateways).toEqual({ 'igw-7': { vpc: 'vpc-0a' } });
  expect(scenario.egressOnlyInternetGateways).toEqual({ 'eigw-7': { vpc: 'vpc-0a' } });
  expect(codes(report.assumed)).toEqual(['gateway-from-route', 'gateway-from-route']);
  expect(report.read).not.toHaveProperty('internetGateways');
});

test('internet gateways: attached, detached, in between, of a VPC that is not here', () => {
  const InternetGateways = [
    { InternetGatewayId: 'igw-1', Attachments: [{ VpcId: 'vpc-0a', State: 'available' }] },
    { InternetGatewayId: 'igw-2', Attachments: [] },
    { InternetGatewayId: 'igw-3', Attachments: [{ VpcId: 'vpc-0a', State: 'detaching' }] },
    { InternetGatewayId: 'igw-4', Attachments: [{ VpcId: 'vpc-9', State: 'available' }] },
  ];
  const { scenario, report } = tableWith({}, { InternetGateways });
  expect(scenario.internetGateways).toEqual({
    'igw-1': { vpc: 'vpc-0a' },
    'igw-2': {},
    'igw-3': { vpc: 'vpc-0a', state: 'detaching' },
  });
  expect(codes(report.errors)).toEqual(['vpc-not-given']);
});

test('egress-only internet gateways are in a VPC or of no use', () => {
  const EgressOnlyInternetGateways = [
    { EgressOnlyInternetGatewayId: 'eigw-1', Attachments: [{ VpcId: 'vpc-0a', State: 'attached' }] },
    { EgressOnlyInternetGatewayId: 'eigw-2', Attachments: [] },
    { EgressOnlyInternetGatewayId: 'eigw-3', Attachments: [{ VpcId: 'vpc-9', State: 'attached' }] },
  ];
  const { scenario, report } = tableWith({}, { EgressOnlyInternetGateways });
  expect(scenario.egressOnlyInternetGateways).toEqual({ 'eigw-1': { vpc: 'vpc-0a' } });
  expect(codes(report.ignored)).toEqual(['deleted']);
  expect(codes(report.errors)).toEqual(['vpc-not-given']);
});
