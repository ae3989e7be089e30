import { expect, test } from 'vitest';
import { codes, importKeys, PLACE } from '../inputs.ts';

const GIVEN = { ...PLACE, RouteTables: [], NetworkAcls: [] };
const GROUP = { GroupId: 'sg-1', VpcId: 'vpc-0a', GroupName: 'web' };
const ENI = {
  NetworkInterfaceId: 'eni-1',
  SubnetId: 'subnet-0a',
  Groups: [{ GroupId: 'sg-1' }],
  PrivateIpAddress: '10.0.1.10',
};

function importEnis(enis: readonly object[], others: Readonly<Record<string, unknown>> = {}) {
  return importKeys({ ...GIVEN, SecurityGroups: [GROUP], NetworkInterfaces: enis, ...others });
}

test('all of its addresses, with the public ones associated with them', () => {
  const { scenario } = importEnis([
    {
      ...ENI,
      PrivateIpAddresses: [
        { PrivateIpAddress: '10.0.1.11', Primary: false, Association: { PublicIp: '198.51.100.11' } },
        { PrivateIpAddress: '10.0.1.10', Primary: true, Association: { PublicIp: '198.51.100.10' } },
        { PrivateIpAddress: '10.0.1.12', Primary: false },
      ],
      Ipv6Addresses: [],
      Ipv4Prefixes: [{ Ipv4Prefix: '10.0.1.32/28' }],
      TagSet: [{ Key: 'Name', Value: 'front' }],
    },
  ]);
  expect(scenario.networkInterfaces?.['eni-1']).toEqual({
    name: 'front',
    subnet: 'subnet-0a',
    privateIp: '10.0.1.10',
    publicIp: '198.51.100.10',
    secondaryPrivateIps: [{ privateIp: '10.0.1.11', publicIp: '198.51.100.11' }, { privateIp: '10.0.1.12' }],
    securityGroups: ['sg-1'],
    delegatedPrefixes: ['10.0.1.32/28'],
  });
});

test('IPv6 addresses are kept where the subnet has a block', () => {
  const Subnets = [
    { ...PLACE.Subnets[0], Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: '2001:db8:0:1::/64' }] },
  ];
  const Ipv6Addresses = [{ Ipv6Address: '2001:db8:0:1::10' }, { Ipv6Address: '2001:db8:0:2::10' }];
  const { scenario, report } = importEnis([{ ...ENI, Ipv6Addresses }], { Subnets });
  expect(scenario.networkInterfaces?.['eni-1']?.ipv6Addresses).toEqual(['2001:db8:0:1::10']);
  expect(codes(report.assumed)).toEqual(['address-outside-subnet']);
});

test.each([
  [{ InterfaceType: 'interface' }, undefined],
  [{ InterfaceType: 'efa' }, undefined],
  [{ InterfaceType: 'lambda' }, 'lambda'],
  [{ InterfaceType: 'interface', Description: 'AWS Lambda VPC ENI-x' }, 'lambda'],
  [{ InterfaceType: 'ec2_instance_connect_endpoint' }, 'ec2_instance_connect_endpoint'],
  [{ InterfaceType: 'interface', Description: 'ELB app/x/1', RequesterManaged: true }, 'requester_managed'],
  [{ InterfaceType: 'network_load_balancer' }, 'requester_managed'],
  [{ InterfaceType: 'vpc_endpoint' }, 'requester_managed'],
  [{ InterfaceType: 'transit_gateway' }, 'requester_managed'],
])('%j is of the type %s', (members, expected) => {
  const { scenario } = importEnis([{ ...ENI, ...members }]);
  expect(scenario.networkInterfaces?.['eni-1']?.interfaceType).toBe(expected);
});

test('a public address that only describe-addresses knows', () => {
  const Addresses = [
    { PublicIp: '198.51.100.1', NetworkInterfaceId: 'eni-1', PrivateIpAddress: '10.0.1.10' },
    { PublicIp: '198.51.100.2' },
  ];
  const { scenario, report } = importEnis([ENI], { Addresses });
  expect(scenario.networkInterfaces?.['eni-1']?.publicIp).toBe('198.51.100.1');
  expect(report.ignored).toMatchObject([{ code: 'not-associated', count: 1 }]);
  expect(report.read['addresses']).toBe(1);
});

test('an address that cannot be is left out, and the rest stays', () => {
  const enis = [
    ENI,
    { ...ENI, NetworkInterfaceId: 'eni-2' },
    { ...ENI, NetworkInterfaceId: 'eni-3', PrivateIpAddress: '10.0.2.10' },
    { ...ENI, NetworkInterfaceId: 'eni-4', PrivateIpAddress: '10.0.1.3' },
    { ...ENI, NetworkInterfaceId: 'eni-5', PrivateIpAddress: '10.0.1.255' },
    { ...ENI, NetworkInterfaceId: 'eni-6', PrivateIpAddress: 'nonsense' },
  ];
  const { scenario, report } = importEnis(enis);
  const addresses = Object.values(scenario.networkInterfaces ?? {}).map(({ privateIp }) => privateIp);
  expect(addresses).toEqual(['10.0.1.10', undefined, undefined, undefined, undefined, undefined]);
  expect(codes(report.assumed)).toEqual([
    'address-taken',
    'address-outside-subnet',
    'address-reserved',
    'address-reserved',
  ]);
  expect(report.errors).toMatchObject([
    { code: 'value-refused', params: { id: 'eni-6', found: 'nonsense' } },
  ]);
});

test('a public address is given out once', () => {
  const association = { Association: { PublicIp: '198.51.100.1' } };
  const enis = ['1', '2'].map((n) => ({
    ...ENI,
    ...association,
    NetworkInterfaceId: `eni-${n}`,
    PrivateIpAddress: `10.0.1.1${n}`,
  }));
  const { scenario, report } = importEnis(enis);
  expect(scenario.networkInterfaces?.['eni-2']?.publicIp).toBeUndefined();
  expect(codes(report.assumed)).toEqual(['public-address-taken']);
});

test('one without groups has an empty list, which is reported', () => {
  const { scenario, report } = importEnis([{ ...ENI, Groups: [], InterfaceType: 'transit_gateway' }]);
  expect(scenario.networkInterfaces?.['eni-1']?.securityGroups).toEqual([]);
  expect(codes(report.assumed)).toEqual(['interface-without-groups']);
});

test('a group that nobody described stands in the document without rules', () => {
  const { scenario, report } = importEnis([{ ...ENI, Groups: [{ GroupId: 'sg-9' }] }]);
  expect(scenario.securityGroups?.['sg-9']).toEqual({ vpc: 'vpc-0a', inbound: [], outbound: [] });
  expect(report.assumed).toMatchObject([
    { code: 'security-group-not-given', params: { group: 'sg-9' }, at: '/securityGroups/sg-9' },
  ]);
  expect(report.read['securityGroups']).toBe(1);
});

test('without its subnet it is left out', () => {
  const { scenario, report } = importEnis([{ ...ENI, SubnetId: 'subnet-9' }]);
  expect(scenario.networkInterfaces).toBeUndefined();
  expect(report.errors).toMatchObject([
    { code: 'subnet-not-given', params: { id: 'eni-1', subnet: 'subnet-9' }, path: '/NetworkInterfaces/0' },
  ]);
});
