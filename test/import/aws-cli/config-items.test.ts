import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pointer } from '../../../src/base/json-pointer.ts';
import { compile } from '../../../src/compile/compile.ts';
import { detectFormats, importFiles } from '../../../src/import/import-files.ts';
import { codes, importKeys, merged } from '../inputs.ts';

/* AWS Config records what describe calls print, in casings of its own. */

function item(resourceType: string, resourceId: string, configuration: unknown, more: object = {}) {
  return {
    resourceType,
    resourceId,
    accountId: '123456789012',
    awsRegion: 'eu-west-1',
    configurationItemStatus: 'OK',
    configurationItemCaptureTime: '2026-01-02T03:04:05.000Z',
    configuration,
    ...more,
  };
}

const VPC = item('AWS::EC2::VPC', 'vpc-1', {
  vpcId: 'vpc-1',
  cidrBlock: '10.0.0.0/16',
  tags: [{ key: 'Name', value: 'shop' }],
});
const SUBNET = item('AWS::EC2::Subnet', 'subnet-1', {
  subnetId: 'subnet-1',
  vpcId: 'vpc-1',
  cidrBlock: '10.0.1.0/24',
  availabilityZone: 'eu-west-1a',
});

const SNAPSHOT = {
  fileVersion: '1.0',
  configSnapshotId: '0a1b',
  configurationItems: [
    VPC,
    SUBNET,
    item('AWS::EC2::RouteTable', 'rtb-1', {
      routeTableId: 'rtb-1',
      vpcId: 'vpc-1',
      routes: [
        {
          destinationCidrBlock: '10.0.0.0/16',
          gatewayId: 'local',
          origin: 'CreateRouteTable',
          state: 'active',
        },
        { destinationCidrBlock: '0.0.0.0/0', gatewayId: 'igw-1', origin: 'CreateRoute', state: 'active' },
      ],
      associations: [{ main: false, subnetId: 'subnet-1' }],
    }),
    item('AWS::EC2::SubnetRouteTableAssociation', 'rtbassoc-1', {
      RouteTableId: 'rtb-1',
      SubnetId: 'subnet-1',
    }),
    item('AWS::EC2::InternetGateway', 'igw-1', {
      internetGatewayId: 'igw-1',
      attachments: [{ vpcId: 'vpc-1', state: 'available' }],
    }),
    item('AWS::EC2::NetworkAcl', 'acl-1', {
      networkAclId: 'acl-1',
      vpcId: 'vpc-1',
      isDefault: true,
      entries: [
        {
          ruleNumber: 100,
          egress: false,
          protocol: '6',
          portRange: { from: 22, to: 22 },
          cidrBlock: '0.0.0.0/0',
          ruleAction: 'allow',
        },
      ],
      associations: [{ subnetId: 'subnet-1' }],
    }),
    item('AWS::EC2::SecurityGroup', 'sg-1', {
      groupId: 'sg-1',
      groupName: 'web',
      vpcId: 'vpc-1',
      ipPermissions: [
        // Both forms of one range, and the old form alone.
        {
          ipProtocol: 'tcp',
          fromPort: 443,
          toPort: 443,
          ipRanges: ['0.0.0.0/0'],
          ipv4Ranges: [{ cidrIp: '0.0.0.0/0' }],
        },
        { ipProtocol: 'tcp', fromPort: 80, toPort: 80, ipRanges: ['10.0.0.0/8'], userIdGroupPairs: [] },
      ],
      ipPermissionsEgress: [],
    }),
    item('AWS::RDS::DBInstance', 'db-ABC', {
      dBInstanceIdentifier: 'orders',
      engine: 'mysql',
      endpoint: { port: 3307 },
      vpcSecurityGroups: [{ vpcSecurityGroupId: 'sg-1', status: 'active' }],
      dBSubnetGroup: { dBSubnetGroupName: 'orders', subnets: [{ subnetIdentifier: 'subnet-1' }] },
    }),
    item(
      'AWS::Lambda::Function',
      'job',
      JSON.stringify({
        functionName: 'job',
        vpcConfig: { subnetIds: ['subnet-1'], securityGroupIds: ['sg-1'] },
        environment: { variables: { password: 'EXAMPLE-SECRET' } },
      }),
    ),
    item('AWS::EC2::Instance', 'i-1', { instanceId: 'i-1' }, { configurationItemStatus: 'ResourceDeleted' }),
    item('AWS::EC2::Host', 'h-1', {}),
    item('AWS::S3::Bucket', 'bucket', {}),
  ],
};

test('a snapshot gives the network that the describe calls would', () => {
  const { scenario, report, origins } = importKeys(SNAPSHOT);
  expect(detectFormats([merged(SNAPSHOT)])).toEqual(['aws-cli']);
  expect(scenario).toMatchObject({
    region: 'eu-west-1',
    account: '123456789012',
    vpcs: { 'vpc-1': { name: 'shop', cidr: '10.0.0.0/16' } },
    subnets: { 'subnet-1': { vpc: 'vpc-1', az: 'eu-west-1a', routeTable: 'rtb-1' } },
    routeTables: { 'rtb-1': { routes: [{ to: '0.0.0.0/0', via: 'igw-1' }] } },
    internetGateways: { 'igw-1': { vpc: 'vpc-1' } },
    networkAcls: { 'acl-1': { isDefault: true, inbound: [{ rule: 100, allow: 'tcp', ports: 22 }] } },
    databases: { orders: { subnet: 'subnet-1', port: 3307, securityGroups: ['sg-1'] } },
    functions: { job: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
  });
  expect(scenario.securityGroups?.['sg-1']?.inbound).toEqual([
    { allow: 'tcp', ports: 443, from: '0.0.0.0/0' },
    { allow: 'tcp', ports: 80, from: '10.0.0.0/8' },
  ]);
  expect(report.errors).toEqual([]);
  expect(report.ignored.map(({ code, what }) => `${code} ${what}`)).toEqual([
    'not-needed AWS::EC2::SubnetRouteTableAssociation',
    'deleted AWS::EC2::Instance',
    'not-modelled AWS::EC2::Host',
    'not-needed AWS::S3::Bucket',
    'resource-not-given DBSubnetGroups',
  ]);
  expect(origins.get(pointer('subnets', 'subnet-1'))?.path).toBe('/configurationItems/1');
  expect(JSON.stringify([scenario, report])).not.toContain('EXAMPLE-SECRET');
  expect(compile(scenario).ok).toBe(true);
});

test('of several items of one resource the newest counts, wherever it stands; a time may have an offset', () => {
  const older = { configurationItemCaptureTime: '2026-01-02T03:04:04.000Z' };
  const newer = { configurationItemCaptureTime: '2026-01-01T23:04:06.000-05:00' };
  const vpc = (cidrBlock: string, more: object) =>
    item('AWS::EC2::VPC', 'vpc-1', { vpcId: 'vpc-1', cidrBlock }, more);
  const { scenario, report } = importKeys({
    configurationItems: [vpc('10.2.0.0/16', newer), vpc('10.1.0.0/16', older), VPC],
  });
  expect(scenario.vpcs).toEqual({ 'vpc-1': { cidr: '10.2.0.0/16' } });
  expect(codes(report.assumed)).toEqual([]);
});

test.each([
  ['2026-03-01T00:30:00+01:00', '2026-02-28T23:40:00Z', false],
  ['2024-02-29T23:59:59.900Z', '2024-03-01T00:00:00Z', false],
  ['2025-12-31T23:00:00-02:00', '2026-01-01T00:30:00.000Z', true],
  [1_700_000_001, 1_700_000_000, true],
])('%s is later than %s: %s', (one, other, isLater) => {
  const vpc = (cidrBlock: string, configurationItemCaptureTime: string | number) =>
    item('AWS::EC2::VPC', 'vpc-1', { vpcId: 'vpc-1', cidrBlock }, { configurationItemCaptureTime });
  const { scenario } = importKeys({
    configurationItems: [vpc('10.1.0.0/16', one), vpc('10.2.0.0/16', other)],
  });
  expect(scenario.vpcs?.['vpc-1']?.cidr).toBe(isLater ? '10.1.0.0/16' : '10.2.0.0/16');
});

test('one id in two Regions is two resources', () => {
  const { scenario } = importKeys({ configurationItems: [VPC, { ...VPC, awsRegion: 'us-east-1' }] });
  expect(Object.keys(scenario.vpcs ?? {})).toEqual([
    'vpc-1 (123456789012 eu-west-1)',
    'vpc-1 (123456789012 us-east-1)',
  ]);
});

test('an item without a configuration that can be read is an error with its place', () => {
  const { report } = importKeys({ configurationItems: [item('AWS::EC2::VPC', 'vpc-1', '{"vpcId":'), 7] });
  expect(report.errors).toMatchObject([
    { code: 'not-an-object', path: '/configurationItems/1' },
    { code: 'value-missing', path: '/configurationItems/0', params: { field: 'configuration' } },
  ]);
});

const SHARED = fileURLToPath(new URL('../../../../shared/fixtures/aws-config/', import.meta.url));

test('items that other people recorded, where they are there', () => {
  if (!existsSync(SHARED)) return;
  const read = (name: string) => importFiles([{ name, text: readFileSync(`${SHARED}${name}`, 'utf8') }]);
  const { scenario } = read('security-group-history.json');
  // Newest first, and one of the two is taken; ranges are plain texts.
  expect(scenario.securityGroups?.['sg-a38ed1de']).toEqual({
    name: 'allow-access',
    vpc: 'vpc-72885e14',
    inbound: [
      { allow: 'tcp', ports: 8080, from: '0.0.0.0/0' },
      { allow: 'tcp', ports: 443, from: '10.42.1.0/24' },
    ],
    outbound: [{ allow: 'all', to: '0.0.0.0/0' }],
  });
  // Its subnets stand in no item.
  expect(read('rds-cluster-item.json').report.errors).toMatchObject([
    { code: 'database-without-subnet', params: { id: 'database-1' } },
  ]);
});
