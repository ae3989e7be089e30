import { expect, test } from 'vitest';
import { codes, importKeys, PLACE } from '../inputs.ts';

const GIVEN = { RouteTables: [], NetworkAcls: [] };

test('a VPC with all that describe-vpcs says of it', () => {
  const { scenario, report } = importKeys({
    Vpcs: [
      {
        VpcId: 'vpc-1',
        CidrBlock: '10.0.0.0/16',
        CidrBlockAssociationSet: [
          { CidrBlock: '10.0.0.0/16', CidrBlockState: { State: 'associated' } },
          { CidrBlock: '100.64.0.0/16', CidrBlockState: { State: 'associated' } },
          { CidrBlock: '10.9.0.0/16', CidrBlockState: { State: 'disassociated' } },
        ],
        Ipv6CidrBlockAssociationSet: [
          { Ipv6CidrBlock: '2001:db8::/56', Ipv6CidrBlockState: { State: 'associated' } },
          { Ipv6CidrBlock: '2001:db8:1::/56', Ipv6CidrBlockState: { State: 'failed' } },
        ],
        IsDefault: true,
        InstanceTenancy: 'dedicated',
        Tags: [
          { Key: 'Owner', Value: 'somebody' },
          { Key: 'Name', Value: 'main' },
        ],
      },
    ],
  });
  expect(scenario.vpcs?.['vpc-1']).toEqual({
    name: 'main',
    cidr: '10.0.0.0/16',
    secondaryCidrs: ['100.64.0.0/16'],
    ipv6Cidrs: ['2001:db8::/56'],
    isDefault: true,
    tenancy: 'dedicated',
  });
  expect(report).toMatchObject({ read: { vpcs: 1 }, assumed: [], errors: [] });
});

test('the attributes that only describe-vpc-attribute gives, in two files', () => {
  const { scenario } = importKeys({
    a: { Vpcs: PLACE.Vpcs },
    b: { VpcId: 'vpc-0a', EnableDnsSupport: { Value: false } },
    c: { VpcId: 'vpc-0a', EnableDnsHostnames: { Value: true } },
  });
  expect(scenario.vpcs?.['vpc-0a']).toMatchObject({ enableDnsSupport: false, enableDnsHostnames: true });
});

test.each([
  ['no block', { VpcId: 'vpc-1' }, 'value-missing'],
  ['a block that is none', { VpcId: 'vpc-1', CidrBlock: 'ten' }, 'value-refused'],
  ['no id', { CidrBlock: '10.0.0.0/16' }, 'no-id'],
  ['an id that no document holds', { VpcId: '__proto__', CidrBlock: '10.0.0.0/16' }, 'bad-id'],
  ['an id with a line break', { VpcId: 'a\nb', CidrBlock: '10.0.0.0/16' }, 'bad-id'],
])('a VPC with %s is left out', (_, vpc, code) => {
  const { scenario, report } = importKeys({ Vpcs: [vpc] });
  expect(scenario.vpcs).toBeUndefined();
  expect(report.errors).toMatchObject([{ code, path: '/Vpcs/0' }]);
});

test('a list that is none, and items that are no objects', () => {
  expect(codes(importKeys({ Vpcs: 'all' }).report.errors)).toEqual(['not-a-list']);
  expect(codes(importKeys({ Vpcs: [1, null, []] }).report.errors)).toEqual([
    'not-an-object',
    'not-an-object',
    'not-an-object',
  ]);
  expect(codes(importKeys({ Vpcs: null }).report.errors)).toEqual([]);
});

test('a VPC that nobody described has the blocks of its local routes', () => {
  const Routes = [
    { DestinationCidrBlock: '10.0.0.0/21', GatewayId: 'local', Origin: 'CreateRouteTable' },
    { DestinationCidrBlock: '10.9.0.0/24', GatewayId: 'local', Origin: 'CreateRouteTable' },
    { DestinationIpv6CidrBlock: '2001:db8::/56', GatewayId: 'local', Origin: 'CreateRouteTable' },
    { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1', Origin: 'CreateRoute' },
  ];
  const { scenario, report } = importKeys({
    RouteTables: [{ RouteTableId: 'rtb-1', VpcId: 'vpc-1', Routes }],
  });
  expect(scenario.vpcs?.['vpc-1']).toEqual({
    cidr: '10.0.0.0/21',
    secondaryCidrs: ['10.9.0.0/24'],
    ipv6Cidrs: ['2001:db8::/56'],
  });
  expect(codes(report.assumed)).toEqual(['vpc-from-local-routes', 'gateway-from-route']);
  expect(report.read).toEqual({ routeTables: 1 });
});

test('else a block around its subnets, else an assumed one', () => {
  const { scenario, report } = importKeys({
    ...GIVEN,
    Subnets: [
      { SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.7.1.0/24' },
      { SubnetId: 'subnet-2', VpcId: 'vpc-1', CidrBlock: '10.7.2.0/24' },
    ],
    SecurityGroups: [{ GroupId: 'sg-1', VpcId: 'vpc-2', GroupName: 'x' }],
  });
  expect(scenario.vpcs).toEqual({ 'vpc-1': { cidr: '10.7.0.0/16' }, 'vpc-2': { cidr: '10.0.0.0/16' } });
  expect(codes(report.assumed)).toEqual(['vpc-from-subnets', 'vpc-cidr-assumed']);
});

test('a subnet with all that describe-subnets says of it', () => {
  const { scenario } = importKeys({
    ...GIVEN,
    Vpcs: PLACE.Vpcs,
    Subnets: [
      {
        SubnetId: 'subnet-1',
        VpcId: 'vpc-0a',
        CidrBlock: '10.0.1.0/24',
        AvailabilityZone: 'eu-west-1a',
        Ipv6CidrBlockAssociationSet: [
          { Ipv6CidrBlock: '2001:db8:0:9::/64', Ipv6CidrBlockState: { State: 'disassociated' } },
          { Ipv6CidrBlock: '2001:db8:0:1::/64', Ipv6CidrBlockState: { State: 'associated' } },
        ],
        MapPublicIpOnLaunch: true,
        EnableDns64: true,
      },
      {
        SubnetId: 'subnet-2',
        VpcId: 'vpc-0a',
        Ipv6Native: true,
        Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: '2001:db8:0:2::/64' }],
      },
    ],
  });
  expect(scenario.subnets).toEqual({
    'subnet-1': {
      vpc: 'vpc-0a',
      az: 'eu-west-1a',
      cidr: '10.0.1.0/24',
      ipv6Cidr: '2001:db8:0:1::/64',
      mapPublicIpOnLaunch: true,
      enableDns64: true,
    },
    'subnet-2': { vpc: 'vpc-0a', ipv6Cidr: '2001:db8:0:2::/64' },
  });
});

test.each([
  [{ SubnetId: 'subnet-1', CidrBlock: '10.0.1.0/24' }, 'vpc-not-given'],
  [{ SubnetId: 'subnet-1', VpcId: 'vpc-0a', CidrBlock: '10.0.1.0/30' }, 'subnet-size'],
  [{ SubnetId: 'subnet-1', VpcId: 'vpc-0a', CidrBlock: 'x' }, 'value-refused'],
])('%j is left out: %s', (subnet, code) => {
  const { scenario, report } = importKeys({ ...GIVEN, Vpcs: PLACE.Vpcs, Subnets: [subnet] });
  expect(scenario.subnets).toBeUndefined();
  expect(codes(report.errors)).toEqual([code]);
});

test('without route tables and network ACLs, what AWS makes is assumed, and said', () => {
  expect(codes(importKeys(PLACE).report.assumed)).toEqual([
    'route-tables-not-given',
    'network-acls-not-given',
  ]);
  expect(codes(importKeys({ ...PLACE, ...GIVEN }).report.assumed)).toEqual([]);
});

test('Block Public Access from its own calls', () => {
  const { scenario, report } = importKeys({
    ...PLACE,
    ...GIVEN,
    VpcBlockPublicAccessOptions: { InternetGatewayBlockMode: 'block-ingress' },
    VpcBlockPublicAccessExclusions: [
      {
        ExclusionId: 'vpcbpa-exclude-1',
        InternetGatewayExclusionMode: 'allow-egress',
        ResourceArn: 'arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-0a',
        State: 'create-complete',
      },
      { ExclusionId: 'vpcbpa-exclude-2', ResourceArn: 'arn:aws:ec2:::vpc/vpc-0a', State: 'delete-complete' },
      { ExclusionId: 'vpcbpa-exclude-3', ResourceArn: 'arn:aws:ec2:::vpc/vpc-9', State: 'create-complete' },
    ],
  });
  expect(scenario.blockPublicAccess).toEqual({
    mode: 'block-ingress',
    exclusions: [{ subnet: 'subnet-0a', mode: 'allow-egress' }],
  });
  expect(codes(report.ignored)).toEqual(['deleted', 'resource-not-given']);
});

test('Block Public Access from the state of the VPCs, where another VPC is excluded', () => {
  const states = (mode: string) => ({ BlockPublicAccessStates: { InternetGatewayBlockMode: mode } });
  const { scenario, report } = importKeys({
    Vpcs: [
      { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', ...states('off') },
      { VpcId: 'vpc-2', CidrBlock: '10.1.0.0/16', ...states('block-bidirectional') },
    ],
  });
  expect(scenario.blockPublicAccess).toEqual({
    mode: 'block-bidirectional',
    exclusions: [{ vpc: 'vpc-1', mode: 'allow-bidirectional' }],
  });
  expect(codes(report.assumed)).toEqual(['exclusion-from-state']);
  const off = importKeys({ Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', ...states('off') }] });
  expect(off.scenario.blockPublicAccess).toBeUndefined();
});

test('flow logs of what the document has', () => {
  const { scenario, report } = importKeys({
    ...PLACE,
    ...GIVEN,
    FlowLogs: [
      { FlowLogId: 'fl-1', ResourceId: 'vpc-0a', TrafficType: 'ALL' },
      {
        FlowLogId: 'fl-2',
        ResourceId: 'subnet-0a',
        TrafficType: 'REJECT',
        LogFormat: '${srcaddr} ${dstaddr} ${flow-direction}',
      },
      { FlowLogId: 'fl-3', ResourceId: 'vpc-9', TrafficType: 'ALL' },
    ],
  });
  expect(scenario.flowLogs).toEqual({
    'fl-1': { resource: 'vpc-0a' },
    'fl-2': { resource: 'subnet-0a', traffic: 'reject', format: ['srcaddr', 'dstaddr', 'flow-direction'] },
  });
  expect(codes(report.ignored)).toEqual(['resource-not-given']);
});

test('quotas that the account exceeds are raised, as far as AWS raises them', () => {
  const entries = Array.from({ length: 25 }, (_, index) => ({
    RuleNumber: index + 1,
    Protocol: '-1',
    RuleAction: 'allow',
    Egress: false,
    CidrBlock: '0.0.0.0/0',
  }));
  const ranges = Array.from({ length: 70 }, (_, index) => ({ CidrIp: `10.0.${index}.0/24` }));
  const { scenario, report } = importKeys({
    ...PLACE,
    RouteTables: [],
    NetworkAcls: [{ NetworkAclId: 'acl-1', VpcId: 'vpc-0a', Entries: entries }],
    SecurityGroups: [
      { GroupId: 'sg-1', VpcId: 'vpc-0a', IpPermissions: [{ IpProtocol: '-1', IpRanges: ranges }] },
    ],
  });
  expect(scenario.quotas).toEqual({ rulesPerNetworkAcl: 25, rulesPerSecurityGroup: 70 });
  expect(codes(report.assumed)).toEqual(['quota-raised', 'quota-raised']);
});
