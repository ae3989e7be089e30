import { expect, test } from 'vitest';
import { codes, importKeys, PLACE } from '../inputs.ts';

const GROUP = {
  GroupId: 'sg-1',
  GroupName: 'web',
  VpcId: 'vpc-0a',
  IpPermissions: [],
  IpPermissionsEgress: [],
};

function groupWith(members: object, others: Readonly<Record<string, unknown>> = {}) {
  const keys = {
    ...PLACE,
    RouteTables: [],
    NetworkAcls: [],
    SecurityGroups: [{ ...GROUP, ...members }],
    ...others,
  };
  const { scenario, report } = importKeys(keys);
  return { group: scenario.securityGroups?.['sg-1'], scenario, report };
}

function inbound(...IpPermissions: readonly object[]) {
  return groupWith({ IpPermissions }).group?.inbound;
}

test('a permission with several peers is several rules', () => {
  const permission = {
    IpProtocol: 'tcp',
    FromPort: 443,
    ToPort: 443,
    IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'inside' }, { CidrIp: '192.0.2.0/24' }],
    Ipv6Ranges: [{ CidrIpv6: '2001:db8::/32' }],
    PrefixListIds: [{ PrefixListId: 'pl-0123456789abcdef0' }],
    UserIdGroupPairs: [{ GroupId: 'sg-0123456789abcdef0', UserId: '999988887777' }],
  };
  expect(inbound(permission)).toEqual([
    { allow: 'tcp', ports: 443, from: '10.0.0.0/8', description: 'inside' },
    { allow: 'tcp', ports: 443, from: '192.0.2.0/24' },
    { allow: 'tcp', ports: 443, from: '2001:db8::/32' },
    { allow: 'tcp', ports: 443, from: 'pl-0123456789abcdef0' },
    { allow: 'tcp', ports: 443, from: 'sg-0123456789abcdef0' },
  ]);
});

const ANY = { IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
test.each([
  [{ IpProtocol: '-1' }, { allow: 'all' }],
  [{ IpProtocol: '-1', FromPort: -1, ToPort: -1 }, { allow: 'all' }],
  [
    { IpProtocol: 'TCP', FromPort: 0, ToPort: 65535 },
    { allow: 'tcp', ports: 'all' },
  ],
  [
    { IpProtocol: 'udp', FromPort: null, ToPort: null },
    { allow: 'udp', ports: 'all' },
  ],
  [
    { IpProtocol: 'icmp', FromPort: 8, ToPort: -1 },
    { allow: 'icmp', icmpType: 8 },
  ],
  [{ IpProtocol: 'icmp', FromPort: -1, ToPort: -1 }, { allow: 'icmp' }],
  [{ IpProtocol: 'icmpv6' }, { allow: 'icmpv6' }],
  [{ IpProtocol: '50', FromPort: 22, ToPort: 22 }, { allow: 'esp' }],
])('%j allows %j', (permission, expected) => {
  expect(inbound({ ...permission, ...ANY })).toEqual([{ ...expected, from: '0.0.0.0/0' }]);
});

test('no outbound permission means no outbound rule: an empty list, not a missing one', () => {
  expect(groupWith({}).group).toEqual({ name: 'web', vpc: 'vpc-0a', inbound: [], outbound: [] });
});

test('the default group is known by its name, or by its description where names are replaced', () => {
  expect(groupWith({ GroupName: 'default' }).group?.isDefault).toBe(true);
  expect(groupWith({ Description: 'default VPC security group' }).group?.isDefault).toBe(true);
  const named = { ...GROUP, GroupId: 'sg-2', GroupName: 'default' };
  const described = { ...GROUP, Description: 'default VPC security group' };
  const { scenario } = groupWith({}, { SecurityGroups: [described, named] });
  expect(scenario.securityGroups).toMatchObject({ 'sg-2': { isDefault: true } });
  expect(scenario.securityGroups?.['sg-1']?.isDefault).toBeUndefined();
});

test('rule ids come from describe-security-group-rules', () => {
  const SecurityGroupRules = [
    {
      SecurityGroupRuleId: 'sgr-1',
      GroupId: 'sg-1',
      IsEgress: false,
      IpProtocol: '-1',
      FromPort: -1,
      ToPort: -1,
      CidrIpv4: '0.0.0.0/0',
    },
  ];
  const { group, report } = groupWith(
    { IpPermissions: [{ IpProtocol: '-1', ...ANY }] },
    { SecurityGroupRules },
  );
  expect(group?.inbound).toEqual([{ id: 'sgr-1', allow: 'all', from: '0.0.0.0/0' }]);
  expect(report.assumed).toEqual([]);
});

test('rules that only one of the two calls has are reported; the group itself is taken', () => {
  const rule = {
    GroupId: 'sg-1',
    IsEgress: true,
    IpProtocol: 'tcp',
    FromPort: 1,
    ToPort: 1,
    CidrIpv4: '10.0.0.0/8',
  };
  const SecurityGroupRules = [{ SecurityGroupRuleId: 'sgr-1', ...rule }];
  const { group, report } = groupWith(
    { IpPermissions: [{ IpProtocol: '-1', ...ANY }] },
    { SecurityGroupRules },
  );
  expect(group).toMatchObject({ inbound: [{ allow: 'all' }], outbound: [] });
  expect(report.assumed).toMatchObject([{ code: 'rules-differ', params: { group: 'sg-1', count: 2 } }]);
});

test('rules of a group that is not described are an error', () => {
  const SecurityGroupRules = [{ SecurityGroupRuleId: 'sgr-1', GroupId: 'sg-9', IsEgress: true }];
  expect(groupWith({}, { SecurityGroupRules }).report.errors).toMatchObject([
    { code: 'rules-without-group', params: { group: 'sg-9', count: 1 } },
  ]);
});

test('a group of another account is kept by its id', () => {
  const pair = { GroupId: 'sg-0fedcba9876543210', UserId: '999988887777' };
  const { group, scenario } = groupWith({ IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [pair] }] });
  expect(group?.inbound).toEqual([{ allow: 'all', from: 'sg-0fedcba9876543210' }]);
  expect(Object.keys(scenario.securityGroups ?? {})).toEqual(['sg-1']);
});

test('a reference whose id does not show a real group gets an empty group', () => {
  const pair = { GroupId: 'GroupId:7' };
  const { scenario, report } = groupWith({ IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [pair] }] });
  expect(scenario.securityGroups?.['GroupId:7']).toEqual({ vpc: 'vpc-0a', inbound: [], outbound: [] });
  expect(codes(report.assumed)).toEqual(['security-group-not-given']);
});

test('a reference to a group of another VPC matters over peering only, and is left out', () => {
  const Vpcs = [...PLACE.Vpcs, { VpcId: 'vpc-0b', CidrBlock: '10.1.0.0/16' }];
  const pair = { GroupId: 'sg-2', VpcPeeringConnectionId: 'pcx-1' };
  const SecurityGroups = [
    { ...GROUP, IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [pair] }] },
    { ...GROUP, GroupId: 'sg-2', VpcId: 'vpc-0b' },
  ];
  const { group, report } = groupWith({}, { Vpcs, SecurityGroups });
  expect(group?.inbound).toEqual([]);
  expect(codes(report.ignored)).toEqual(['group-of-other-vpc']);
  const SecurityGroupVpcAssociations = [{ GroupId: 'sg-2', VpcId: 'vpc-0a', State: 'associated' }];
  const shared = groupWith({}, { Vpcs, SecurityGroups, SecurityGroupVpcAssociations });
  expect(shared.group?.inbound).toEqual([{ allow: 'all', from: 'sg-2' }]);
});

test('a rule without a peer, and one with a bad protocol, are errors with their places', () => {
  const { report } = groupWith({
    IpPermissions: [
      { IpProtocol: '-1', UserIdGroupPairs: [{ GroupName: 'classic' }] },
      { IpProtocol: 'nonsense', ...ANY },
      { IpProtocol: '-1', IpRanges: [{ CidrIp: '10.0.0/8' }] },
    ],
  });
  expect(report.errors).toMatchObject([
    { code: 'peer-not-understood', path: '/SecurityGroups/0/IpPermissions/0' },
    { code: 'value-refused', params: { field: 'allow', found: 'nonsense' } },
    { code: 'value-refused', params: { field: 'from', found: '10.0.0/8' } },
  ]);
});

test('the VPCs of a group association are kept, and one that must be is assumed', () => {
  const Vpcs = [...PLACE.Vpcs, { VpcId: 'vpc-0b', CidrBlock: '10.1.0.0/16' }];
  const SecurityGroupVpcAssociations = [{ GroupId: 'sg-1', VpcId: 'vpc-0b', State: 'associated' }];
  expect(groupWith({}, { Vpcs, SecurityGroupVpcAssociations }).group?.associatedVpcs).toEqual(['vpc-0b']);
  const Subnets = [{ SubnetId: 'subnet-0b', VpcId: 'vpc-0b', CidrBlock: '10.1.0.0/24' }];
  const eni = { NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-0b', Groups: [{ GroupId: 'sg-1' }] };
  const { group, report } = groupWith({}, { Vpcs, Subnets, NetworkInterfaces: [eni] });
  expect(group?.associatedVpcs).toEqual(['vpc-0b']);
  expect(codes(report.assumed)).toEqual(['security-group-association']);
});
