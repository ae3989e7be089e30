import { expect, test } from 'vitest';
import { codes, importKeys, PLACE } from '../inputs.ts';

const GIVEN = {
  ...PLACE,
  RouteTables: [],
  NetworkAcls: [],
  SecurityGroups: [{ GroupId: 'sg-1', VpcId: 'vpc-0a', GroupName: 'web' }],
};

function nested(id: string, address: string, DeviceIndex = 0) {
  return {
    NetworkInterfaceId: id,
    SubnetId: 'subnet-0a',
    Groups: [{ GroupId: 'sg-1' }],
    PrivateIpAddress: address,
    Attachment: { DeviceIndex },
  };
}

function importInstances(instances: readonly object[], others: Readonly<Record<string, unknown>> = {}) {
  return importKeys({ ...GIVEN, Reservations: [{ Instances: instances }], ...others });
}

test('its interfaces stand by themselves, the primary first', () => {
  const NetworkInterfaces = [nested('eni-2', '10.0.1.12', 1), nested('eni-1', '10.0.1.11')];
  const { scenario } = importInstances([
    { InstanceId: 'i-1', State: { Name: 'running' }, NetworkInterfaces },
  ]);
  expect(scenario.instances?.['i-1']).toEqual({ networkInterfaces: ['eni-1', 'eni-2'] });
  expect(Object.keys(scenario.networkInterfaces ?? {})).toEqual(['eni-1', 'eni-2']);
});

test('describe-network-interfaces is taken where both calls tell of an interface', () => {
  const NetworkInterfaces = [
    {
      ...nested('eni-1', '10.0.1.11'),
      Ipv4Prefixes: [{ Ipv4Prefix: '10.0.1.32/28' }],
      Attachment: { InstanceId: 'i-1', DeviceIndex: 0 },
    },
    { ...nested('eni-2', '10.0.1.12'), Attachment: { InstanceId: 'i-1', DeviceIndex: 1 } },
  ];
  const { scenario } = importInstances(
    [{ InstanceId: 'i-1', NetworkInterfaces: [nested('eni-1', '10.0.1.11')] }],
    { NetworkInterfaces },
  );
  expect(scenario.instances?.['i-1']?.networkInterfaces).toEqual(['eni-1', 'eni-2']);
  expect(scenario.networkInterfaces?.['eni-1']?.delegatedPrefixes).toEqual(['10.0.1.32/28']);
});

test('terminated instances are left out and counted; stopped ones keep their state', () => {
  const NetworkInterfaces = [nested('eni-1', '10.0.1.11')];
  const { scenario, report } = importInstances([
    { InstanceId: 'i-1', State: { Name: 'terminated' } },
    { InstanceId: 'i-2', State: { Name: 'shutting-down' } },
    { InstanceId: 'i-3', State: { Name: 'stopped' }, NetworkInterfaces },
  ]);
  expect(scenario.instances).toEqual({ 'i-3': { state: 'stopped', networkInterfaces: ['eni-1'] } });
  expect(report.ignored).toMatchObject([{ code: 'terminated', what: 'Instances', count: 2 }]);
});

test('with its source/destination check off it is taken to masquerade, which is reported', () => {
  const NetworkInterfaces = [{ ...nested('eni-1', '10.0.1.11'), SourceDestCheck: false }];
  const { scenario, report } = importInstances([{ InstanceId: 'i-1', NetworkInterfaces }]);
  expect(scenario.instances?.['i-1']?.forwards).toBe('masquerade');
  expect(scenario.networkInterfaces?.['eni-1']?.sourceDestCheck).toBe(false);
  expect(report.assumed).toMatchObject([{ code: 'masquerade', params: { id: 'i-1' }, at: '/instances/i-1' }]);
});

test('interfaces whose ids repeat are written into their instances', () => {
  const instances = [1, 2].map((n) => ({
    InstanceId: `i-${n}`,
    NetworkInterfaces: [nested('eni-0', `10.0.1.1${n}`)],
  }));
  const { scenario, report } = importInstances(instances);
  expect(scenario.instances).toEqual({
    'i-1': { networkInterfaces: ['eni-0'] },
    'i-2': { subnet: 'subnet-0a', privateIp: '10.0.1.12', securityGroups: ['sg-1'] },
  });
  expect(codes(report.assumed)).toEqual(['interface-repeated']);
});

test('older output without interfaces gives the address of the instance itself', () => {
  const { scenario } = importInstances([
    {
      InstanceId: 'i-1',
      SubnetId: 'subnet-0a',
      PrivateIpAddress: '10.0.1.11',
      PublicIpAddress: '198.51.100.1',
      SecurityGroups: [{ GroupId: 'sg-1' }],
      Platform: 'windows',
    },
  ]);
  expect(scenario.instances?.['i-1']).toEqual({
    subnet: 'subnet-0a',
    privateIp: '10.0.1.11',
    publicIp: '198.51.100.1',
    securityGroups: ['sg-1'],
    os: 'windows',
  });
});

test('user data, keys and profiles are not read', () => {
  const NetworkInterfaces = [nested('eni-1', '10.0.1.11')];
  const secret = { UserData: 'c2VjcmV0', KeyName: 'my-key', IamInstanceProfile: { Arn: 'arn:x' } };
  const { scenario } = importInstances([{ InstanceId: 'i-1', NetworkInterfaces, ...secret }]);
  expect(scenario.instances?.['i-1']).toEqual({ networkInterfaces: ['eni-1'] });
});

test('an instance without a subnet in the input is left out', () => {
  const { scenario, report } = importInstances([{ InstanceId: 'i-1', SubnetId: 'subnet-9' }]);
  expect(scenario.instances).toBeUndefined();
  expect(report.errors).toMatchObject([{ code: 'subnet-not-given', params: { id: 'i-1' } }]);
});
