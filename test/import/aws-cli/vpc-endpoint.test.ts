import { describe, expect, test } from 'vitest';
import { codes, importKeys } from '../inputs.ts';

const GIVEN = {
  Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }],
  Subnets: [
    { SubnetId: 'subnet-a', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
    { SubnetId: 'subnet-b', VpcId: 'vpc-1', CidrBlock: '10.0.2.0/24', AvailabilityZone: 'eu-west-1b' },
  ],
  NetworkAcls: [],
  RouteTables: [
    {
      RouteTableId: 'rtb-1',
      VpcId: 'vpc-1',
      Associations: [{ Main: true }],
      Routes: [{ DestinationPrefixListId: 'pl-6da54004', GatewayId: 'vpce-s3', State: 'active' }],
    },
  ],
  SecurityGroups: [{ GroupId: 'sg-1', VpcId: 'vpc-1', GroupName: 'endpoint' }],
};

const ALL = '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}';

const GATEWAY = {
  VpcEndpointId: 'vpce-s3',
  VpcEndpointType: 'Gateway',
  VpcId: 'vpc-1',
  ServiceName: 'com.amazonaws.eu-west-1.s3',
  State: 'available',
  PolicyDocument: ALL,
  RouteTableIds: ['rtb-1'],
};

const INTERFACE = {
  VpcEndpointId: 'vpce-sqs',
  VpcEndpointType: 'Interface',
  VpcId: 'vpc-1',
  ServiceName: 'com.amazonaws.eu-west-1.sqs',
  State: 'Available',
  PrivateDnsEnabled: false,
  SubnetIds: ['subnet-a', 'subnet-b'],
  NetworkInterfaceIds: ['eni-1'],
  Groups: [{ GroupId: 'sg-1', GroupName: 'endpoint' }],
};

test('GWE-1: a gateway endpoint has its tables and its prefix list, and its routes are not written again', () => {
  const { scenario, report } = importKeys({
    ...GIVEN,
    VpcEndpoints: [GATEWAY],
    PrefixLists: [
      { PrefixListId: 'pl-6da54004', PrefixListName: 'com.amazonaws.eu-west-1.s3', Cidrs: ['52.218.0.0/17'] },
    ],
  });
  expect(scenario.vpcEndpoints).toEqual({
    'vpce-s3': {
      type: 'gateway',
      vpc: 'vpc-1',
      service: 's3',
      routeTables: ['rtb-1'],
      prefixList: 'pl-6da54004',
    },
  });
  expect(scenario.routeTables?.['rtb-1']?.routes).toEqual([]);
  expect(scenario.prefixLists?.['pl-6da54004']?.entries).toEqual(['52.218.0.0/17']);
  expect([report.errors, report.assumed]).toEqual([[], []]);
});

test('without a list for the service, one without entries stands for it', () => {
  const { scenario, report } = importKeys({ ...GIVEN, RouteTables: [], VpcEndpoints: [GATEWAY] });
  expect(scenario.vpcEndpoints?.['vpce-s3']?.prefixList).toBe('pl-com.amazonaws.eu-west-1.s3');
  expect(codes(report.assumed)).toEqual(['endpoint-prefix-list', 'prefix-list-entries-not-given']);
});

test('IEP-1: an interface endpoint stands in its subnets with the addresses of its interfaces', () => {
  const { scenario } = importKeys({
    ...GIVEN,
    VpcEndpoints: [INTERFACE],
    NetworkInterfaces: [
      {
        NetworkInterfaceId: 'eni-1',
        SubnetId: 'subnet-a',
        PrivateIpAddress: '10.0.1.9',
        InterfaceType: 'vpc_endpoint',
        Groups: [{ GroupId: 'sg-1' }],
      },
    ],
  });
  expect(scenario.vpcEndpoints).toEqual({
    'vpce-sqs': {
      type: 'interface',
      vpc: 'vpc-1',
      service: 'sqs',
      nodes: [{ subnet: 'subnet-a', privateIp: '10.0.1.9' }, { subnet: 'subnet-b' }],
      securityGroups: ['sg-1'],
      privateDns: false,
    },
  });
  expect(scenario.networkInterfaces).toBeUndefined();
});

describe('what an endpoint policy comes to', () => {
  const policyOf = (PolicyDocument: unknown) =>
    importKeys({ ...GIVEN, VpcEndpoints: [{ ...INTERFACE, PolicyDocument }] }).scenario.vpcEndpoints?.[
      'vpce-sqs'
    ]?.policy;

  test('is everything where AWS wrote it', () => {
    expect(policyOf(ALL)).toBeUndefined();
  });

  test.each([
    ['a condition', ALL.replace('"Resource":"*"', '"Resource":"*","Condition":{}')],
    ['one action', ALL.replace('"Action":"*"', '"Action":"sqs:SendMessage"')],
    ['what is no JSON', '{'],
  ])('is not known with %s', (_, policy) => {
    expect(policyOf(policy)).toBe('unknown');
  });
});

test('an endpoint that is gone, or in no subnet, is counted', () => {
  const { scenario, report } = importKeys({
    ...GIVEN,
    VpcEndpoints: [
      { ...INTERFACE, State: 'rejected' },
      { ...INTERFACE, VpcEndpointId: 'vpce-2', SubnetIds: [] },
    ],
  });
  expect(scenario.vpcEndpoints).toBeUndefined();
  expect(codes(report.ignored)).toEqual(['deleted', 'not-associated']);
});

test('IEP-13: behind PrivateLink stand the load balancers of the service', () => {
  const nlb =
    'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/provider/1238753950b25123';
  const service = 'com.amazonaws.vpce.eu-west-1.vpce-svc-123cabc125efa123';
  const { scenario } = importKeys({
    ...GIVEN,
    LoadBalancers: [
      {
        LoadBalancerArn: nlb,
        LoadBalancerName: 'provider',
        Type: 'network',
        Scheme: 'internal',
        AvailabilityZones: [{ SubnetId: 'subnet-a' }],
      },
    ],
    ServiceConfigurations: [
      { ServiceId: 'vpce-svc-123cabc125efa123', ServiceName: service, NetworkLoadBalancerArns: [nlb] },
    ],
    VpcEndpoints: [{ ...INTERFACE, ServiceName: service }],
  });
  expect(scenario.vpcEndpoints?.['vpce-sqs']).toMatchObject({
    service,
    loadBalancers: ['net/provider/1238753950b25123'],
  });
});
