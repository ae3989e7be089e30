import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { merged } from './inputs.ts';
import { changingPlan } from './terraform/plans.ts';

/* Rule 1.10 of the import: what stands in two Regions or accounts under one id is two things. */

function network(zone: string) {
  return {
    Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16' }],
    Subnets: ['subnet-0a', 'subnet-0b'].map((SubnetId, index) => ({
      SubnetId,
      VpcId: 'vpc-0a',
      CidrBlock: `10.0.${String(index)}.0/24`,
      AvailabilityZone: `${zone}${'ab'[index] ?? ''}`,
    })),
    SecurityGroups: [
      {
        GroupId: 'sg-0a',
        VpcId: 'vpc-0a',
        GroupName: 'default',
        IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-0a' }] }],
        IpPermissionsEgress: [],
      },
    ],
    AutoScalingGroups: [
      {
        AutoScalingGroupName: 'workers',
        VPCZoneIdentifier: 'subnet-0a,subnet-0b',
        DesiredCapacity: 2,
        LaunchConfigurationName: 'workers',
      },
    ],
    LaunchConfigurations: [{ LaunchConfigurationName: 'workers', SecurityGroups: ['sg-0a'] }],
    DBInstances: [
      {
        DBInstanceIdentifier: 'default',
        Engine: 'mysql',
        DBSubnetGroup: {
          DBSubnetGroupName: 'default',
          Subnets: [{ SubnetIdentifier: 'subnet-0a' }, { SubnetIdentifier: 'subnet-0b' }],
        },
        VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-0a' }],
      },
    ],
  };
}

test('the same ids in the folders of two Regions are two networks, each with its Region', () => {
  const { scenario, report } = importFiles([
    merged(network('eu-west-1'), 'account/eu-west-1/all.json'),
    merged(network('us-east-1'), 'account/us-east-1/all.json'),
  ]);
  expect(scenario.vpcs).toEqual({
    'vpc-0a (eu-west-1)': { cidr: '10.0.0.0/16', region: 'eu-west-1' },
    'vpc-0a (us-east-1)': { cidr: '10.0.0.0/16', region: 'us-east-1' },
  });
  for (const region of ['eu-west-1', 'us-east-1']) {
    const here = (id: string) => `${id} (${region})`;
    expect(scenario.subnets?.[here('subnet-0a')]).toMatchObject({ vpc: here('vpc-0a'), az: `${region}a` });
    expect(scenario.securityGroups?.[here('sg-0a')]).toEqual({
      name: 'default',
      vpc: here('vpc-0a'),
      isDefault: true,
      inbound: [{ allow: 'all', from: here('sg-0a') }],
      outbound: [],
    });
    expect(scenario.autoScalingGroups?.[here('workers')]).toMatchObject({
      subnets: [here('subnet-0a'), here('subnet-0b')],
      securityGroups: [here('sg-0a')],
    });
    expect(scenario.databases?.[here('default')]).toMatchObject({ subnet: here('subnet-0a'), port: 3306 });
  }
  expect(report.assumed).toContainEqual(
    expect.objectContaining({
      code: 'ids-kept-apart',
      params: { what: 'Vpcs', id: 'vpc-0a', places: 'eu-west-1, us-east-1' },
    }),
  );
  expect(report.assumed.map(({ code }) => code)).not.toContain('repeated-differs');
  expect(compile(scenario).ok).toBe(true);
});

test('two accounts are told apart by their folders, and by who owns what stands in them', () => {
  const vpc = (OwnerId: string) => ({ Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16', OwnerId }] });
  const folders = importFiles([
    merged(network('eu-west-1'), '111111111111/all.json'),
    merged(network('eu-west-1'), '222222222222/all.json'),
  ]);
  expect(Object.keys(folders.scenario.vpcs ?? {})).toEqual([
    'vpc-0a (111111111111 eu-west-1)',
    'vpc-0a (222222222222 eu-west-1)',
  ]);
  const owners = importFiles([merged(vpc('111111111111'), 'a.json'), merged(vpc('222222222222'), 'b.json')]);
  expect(Object.keys(owners.scenario.vpcs ?? {})).toEqual(['vpc-0a (111111111111)', 'vpc-0a (222222222222)']);
});

test('what one Region says twice is one thing, and so is what nobody says where it is', () => {
  const twice = importFiles([
    merged(network('eu-west-1'), 'eu-west-1/first.json'),
    merged(network('eu-west-1'), 'eu-west-1/second.json'),
  ]);
  expect(Object.keys(twice.scenario.vpcs ?? {})).toEqual(['vpc-0a']);
  const vpc = (CidrBlock: string) => ({ Vpcs: [{ VpcId: 'vpc-0a', CidrBlock }] });
  const unknown = importFiles([merged(vpc('10.0.0.0/16'), 'a.json'), merged(vpc('10.1.0.0/16'), 'b.json')]);
  expect(unknown.scenario.vpcs).toEqual({ 'vpc-0a': { cidr: '10.1.0.0/16' } });
  expect(unknown.report.assumed.map(({ code }) => code)).toContain('repeated-differs');
});

test('what is shared stands in both accounts, and is one thing', () => {
  const shared = {
    Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16', OwnerId: '111111111111' }],
    VpcPeeringConnections: [
      {
        VpcPeeringConnectionId: 'pcx-0a',
        Status: { Code: 'active' },
        RequesterVpcInfo: { VpcId: 'vpc-0a' },
        AccepterVpcInfo: { VpcId: 'vpc-0b', CidrBlockSet: [{ CidrBlock: '10.9.0.0/16' }] },
      },
    ],
  };
  const { scenario } = importFiles([
    merged(shared, '111111111111/all.json'),
    merged(shared, '222222222222/all.json'),
  ]);
  expect(Object.keys(scenario.vpcs ?? {})).toEqual(['vpc-0a']);
  expect(Object.keys(scenario.peerings ?? {})).toEqual(['pcx-0a']);
});

test('addresses of two plans are two things; real ids of the same Region are one', () => {
  const text = JSON.stringify({
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          {
            address: 'aws_vpc.main',
            mode: 'managed',
            type: 'aws_vpc',
            name: 'main',
            values: { cidr_block: '10.0.0.0/16' },
          },
        ],
      },
    },
  });
  const { scenario } = importFiles([
    { name: 'blue.json', text },
    { name: 'green.json', text },
  ]);
  expect(Object.keys(scenario.vpcs ?? {})).toEqual(['aws_vpc.main (blue.json)', 'aws_vpc.main (green.json)']);
  const known = importFiles([
    { name: 'a.json', text: changingPlan('kept') },
    { name: 'b.json', text: changingPlan('kept') },
  ]);
  expect(Object.keys(known.scenario.vpcs ?? {})).toEqual(['vpc-0aa1bb2cc3dd4ee50']);
});
