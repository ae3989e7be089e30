import { describe, expect, test } from 'vitest';
import { detectFormats, importFiles } from '../../src/import/import-files.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';
import { codes, importKeys, inputFolder, merged, PLACE } from './inputs.ts';

describe('two VPCs', () => {
  const files = inputFolder('own', 'two-vpcs');
  const { scenario, report, issues } = importFiles(files);

  test('the document fits the schema as it is', () => {
    expect(scenarioSchema.parse(scenario)).toEqual(scenario);
    expect(issues).toEqual([]);
  });

  test('everything is read, and the report counts it', () => {
    expect(report.read).toEqual({
      vpcs: 2,
      subnets: 6,
      routeTables: 7,
      internetGateways: 2,
      natGateways: 1,
      networkAcls: 5,
      securityGroups: 9,
      securityGroupRules: 19,
      prefixLists: 1,
      networkInterfaces: 6,
      instances: 5,
      databases: 1,
      dbSubnetGroups: 1,
      addresses: 3,
    });
    expect(report.errors).toEqual([]);
    expect(codes(report.assumed)).toEqual(['masquerade']);
  });

  test('what is left out is counted with its file and its reason', () => {
    const told = report.ignored.map(({ code, what, count, file }) => [code, what, count, file]);
    expect(told).toEqual([
      ['not-associated', 'Addresses', 1, 'describe-addresses.json'],
      ['deleted', 'NatGateways', 1, 'describe-nat-gateways.json'],
      ['terminated', 'Instances', 1, 'describe-instances.json'],
      ['not-associated', 'TransitGateways', 1, 'describe-transit-gateways.json'],
      ['deleted', 'VpcPeeringConnections', 1, 'describe-vpc-peering-connections.json'],
      ['unused-aws-list', 'PrefixLists', 1, 'describe-managed-prefix-lists.json'],
    ]);
  });

  test('account, Region and title are those of the input', () => {
    expect(scenario).toMatchObject({
      title: '123456789012 · ap-northeast-2',
      account: '123456789012',
      region: 'ap-northeast-2',
    });
  });

  test('ids stay, and names come from the tags', () => {
    expect(Object.keys(scenario.instances ?? {})).toEqual([
      'i-0a2e4c6f8b0d19375',
      'i-0a9d1f3b5e7c08642',
      'i-0b4f6d8b0e2c19573',
      'i-0b6c8e0f2d4b19357',
      'i-0b3e5d7f9b1c02468',
    ]);
    expect(scenario.vpcs?.['vpc-0a4c1f7d92be8035e']).toEqual({ name: 'shop', cidr: '10.20.0.0/16' });
  });

  test('an instance names its interface, which has the address, the groups and the check', () => {
    expect(scenario.instances?.['i-0b4f6d8b0e2c19573']).toEqual({
      name: 'batch-nat',
      networkInterfaces: ['eni-0b7d9f1e3c5b08264'],
      forwards: 'masquerade',
    });
    expect(scenario.networkInterfaces?.['eni-0b7d9f1e3c5b08264']).toEqual({
      subnet: 'subnet-0b13d5f7092a4c6e8',
      privateIp: '10.30.0.230',
      publicIp: '198.51.100.30',
      securityGroups: ['sg-0b5d7f9b1e3c02864'],
      sourceDestCheck: false,
    });
  });

  test('the interfaces of the NAT gateway and the database are part of them', () => {
    expect(Object.keys(scenario.networkInterfaces ?? {})).not.toContain('eni-0a3b5d7f9e1c02864');
    expect(scenario.natGateways?.['nat-0a6b8d0f2c4e17395']).toEqual({
      name: 'shop',
      subnet: 'subnet-0a91c3e5f7084b26d',
      privateIp: '10.20.0.220',
      publicIp: '203.0.113.20',
    });
    expect(Object.keys(scenario.networkInterfaces ?? {})).not.toContain('eni-0a9e1b3d5f7c08246');
    expect(scenario.databases?.['orders']).toEqual({
      subnet: 'subnet-0a8f6e4d2c0b19375',
      privateIp: '10.20.2.50',
      securityGroups: ['sg-0a4b6d8f0e2c19573'],
      engine: 'postgres',
      port: 5432,
      subnetGroup: 'shop',
    });
  });

  test('routes keep their targets, modelled or not, and their state', () => {
    expect(scenario.routeTables?.['rtb-0a7c9e1f3b5d08264']?.routes).toEqual([
      { to: 'pl-0c3e5f7d9b1a02846', via: 'tgw-0d1f3b5c7e9a02468' },
      { to: '192.168.100.0/24', via: 'pcx-0e2f4d6b8c0a19375', state: 'blackhole' },
      { to: '0.0.0.0/0', via: 'nat-0a6b8d0f2c4e17395' },
    ]);
    expect(scenario.routeTables?.['rtb-0b8e0a2c4d6f19375']?.routes).toEqual([
      { to: '0.0.0.0/0', via: 'eni-0b7d9f1e3c5b08264' },
    ]);
    expect(scenario.routeTables?.['rtb-0b0d2f4a6c8e13579']).toMatchObject({ main: true });
    expect(scenario.prefixLists?.['pl-0c3e5f7d9b1a02846']).toEqual({
      name: 'offices',
      entries: ['10.40.0.0/16', '10.41.0.0/16'],
      maxEntries: 5,
    });
  });

  test('the document does not depend on the order of the files', () => {
    expect(importFiles(files.toReversed()).scenario).toEqual(scenario);
  });

  test('nothing but named attributes is read', () => {
    const secrets = ['UserData', 'MasterUserPassword', 'MasterUsername', 'CustomerGatewayConfiguration'];
    const text = JSON.stringify(scenario);
    for (const secret of [...secrets, 'arn:aws', 'rds.amazonaws.com']) expect(text).not.toContain(secret);
  });
});

describe('files are known by their content', () => {
  test.each([
    ['a describe call', 'x.txt', { Vpcs: [] }, true],
    ['one in a folder', 'eu-west-1/ec2/out.json', { Reservations: [] }, true],
    ['a recording', 'a.json', { status_code: 200, data: { Subnets: [] } }, true],
    ['a collector', 'a.json', { collector_version: '1', vpcs: [] }, true],
    ['several outputs under keys of their own', 'a.json', { vpcs: { Vpcs: [] } }, true],
    ['only what is not modelled', 'a.json', { TransitGateways: [{}] }, true],
    ['a scenario', 'a.json', { packetwalk: 1, vpcs: {} }, false],
    ['a template', 'a.json', { Resources: { Vpc: { Type: 'AWS::EC2::VPC' } } }, false],
    ['a state', 'a.json', { version: 4, terraform_version: '1.5', resources: [] }, false],
    ['Compose', 'a.json', { services: { web: {} } }, false],
    ['a list of texts', 'a.json', ['Vpcs'], false],
  ])('%s in %s: %j is AWS CLI output: %s', (_, name, content, expected) => {
    expect(detectFormats([{ name, text: JSON.stringify(content) }]).includes('aws-cli')).toBe(expected);
  });

  test('a file that is none is told, and the others are read', () => {
    const files = [
      { name: 'cut.json', text: '{"Vpcs": [{"VpcId": "vpc-1"' },
      { name: 'table.txt', text: '---------\n|  Vpcs |' },
      { name: 'README.md', text: '# Notes' },
      { name: '.DS_Store', text: 'xx' },
      merged({ SomethingElse: true }, 'other.json'),
      merged(PLACE),
    ];
    const { scenario, report } = importFiles(files);
    expect(Object.keys(scenario.vpcs ?? {})).toEqual(['vpc-0a']);
    expect(report.errors).toEqual([
      { code: 'truncated', params: {}, file: 'cut.json', path: '', line: 1, column: 28 },
      { code: 'not-json', params: {}, file: 'table.txt', path: '', line: 1, column: 1 },
    ]);
    expect(report.ignored.map(({ code, file }) => [code, file])).toEqual([
      ['not-data', 'README.md'],
      ['not-data', '.DS_Store'],
      ['not-recognised', 'other.json'],
    ]);
  });

  test.each([
    ['recordings', { status_code: 200, data: PLACE }],
    ['outputs under keys of their own', { vpcs: { Vpcs: PLACE.Vpcs }, subnets: { Subnets: PLACE.Subnets } }],
    ['a collector', { collector_version: '0.1', vpcs: PLACE.Vpcs, subnets: PLACE.Subnets, provider: null }],
  ])('%s are unwrapped', (_, wrapped) => {
    expect(importKeys(wrapped).scenario).toEqual(importKeys(PLACE).scenario);
  });

  test('outputs one after the other in one file are all read', () => {
    const text = `${JSON.stringify({ Vpcs: PLACE.Vpcs })}\n${JSON.stringify({ Subnets: PLACE.Subnets })}\n`;
    expect(importFiles([{ name: 'all.json', text }]).scenario).toEqual(importKeys(PLACE).scenario);
  });

  test('a bare list is known by its members, and the report says that it was guessed', () => {
    const lists = [JSON.stringify(PLACE.Vpcs), JSON.stringify(PLACE.Subnets)];
    const files = lists.map((text, index) => ({ name: `${index}.json`, text }));
    const { scenario, report } = importFiles(files);
    expect(scenario).toEqual(importKeys(PLACE).scenario);
    expect(report.assumed.map(({ code, params }) => [code, params])).toEqual([
      ['kind-guessed', { what: 'Vpcs' }],
      ['kind-guessed', { what: 'Subnets' }],
      ['route-tables-not-given', {}],
      ['network-acls-not-given', {}],
    ]);
  });
});

describe('pages', () => {
  const page = (blocks: readonly string[], token?: string) =>
    merged({
      Vpcs: blocks.map((block, index) => ({ VpcId: `vpc-${index}`, CidrBlock: block })),
      NextToken: token,
    });

  test('are merged by id; the later wins, and a difference is reported', () => {
    const { scenario, report } = importFiles([page(['10.0.0.0/16', '10.1.0.0/16']), page(['10.9.0.0/16'])]);
    expect(scenario.vpcs).toEqual({ 'vpc-0': { cidr: '10.9.0.0/16' }, 'vpc-1': { cidr: '10.1.0.0/16' } });
    expect(report.assumed).toMatchObject([
      { code: 'repeated-differs', params: { what: 'Vpcs', id: 'vpc-0' } },
    ]);
  });

  test('the same twice is nothing to report', () => {
    const { report } = importFiles([page(['10.0.0.0/16']), page(['10.0.0.0/16'])]);
    expect(report.assumed).toEqual([]);
  });

  test('a last page that is missing is reported', () => {
    expect(codes(importFiles([page(['10.0.0.0/16'], 'next')]).report.assumed)).toEqual(['more-pages']);
    expect(codes(importFiles([page([], 'next'), page(['10.0.0.0/16'])]).report.assumed)).toEqual([]);
  });

  test('a key twice in one file is an error: JSON keeps the last', () => {
    const { report } = importFiles([{ name: 'a.json', text: '{"Vpcs": [], "Vpcs": []}' }]);
    expect(report.errors).toMatchObject([{ code: 'duplicate-key', params: { key: 'Vpcs' }, file: 'a.json' }]);
  });
});

describe('where the input comes from', () => {
  const inRegion = (region: string, id: string) => ({
    Vpcs: [{ VpcId: `vpc-${id}`, CidrBlock: '10.0.0.0/16', OwnerId: '111122223333' }],
    Subnets: [
      {
        SubnetId: `subnet-${id}`,
        VpcId: `vpc-${id}`,
        CidrBlock: '10.0.0.0/24',
        AvailabilityZone: `${region}a`,
      },
    ],
  });

  test('several Regions are written at each VPC', () => {
    const files = [merged(inRegion('eu-west-1', '1')), merged(inRegion('us-west-2-lax-1', '2'))];
    const { scenario } = importFiles(files);
    expect(scenario.region).toBeUndefined();
    expect(scenario.title).toBe('111122223333 · eu-west-1 · us-west-2');
    expect(Object.values(scenario.vpcs ?? {}).map(({ region }) => region)).toEqual([
      'eu-west-1',
      'us-west-2',
    ]);
  });

  test('where no zone tells, the folder does', () => {
    const file = merged({ Vpcs: PLACE.Vpcs }, 'account/ap-southeast-2/vpcs.json');
    expect(importFiles([file]).scenario.region).toBe('ap-southeast-2');
  });
});

test('an empty input gives an empty document', () => {
  expect(importFiles([])).toEqual({
    scenario: { packetwalk: 1 },
    report: { read: {}, assumed: [], ignored: [], errors: [] },
    origins: new Map(),
    formats: [],
    neededParameters: [],
    issues: [],
  });
});

test('every kind that is not modelled is counted, whatever its key', () => {
  const { report } = importKeys({
    ...PLACE,
    CarrierGateways: [{ CarrierGatewayId: 'cagw-1' }, { CarrierGatewayId: 'cagw-2' }],
    CoreNetworks: [{}],
    KeyPairs: [{}],
    Whatever: [{}],
    Empty: [],
  });
  expect(report.ignored.map(({ code, what, count }) => [code, what, count])).toEqual([
    ['not-modelled', 'CarrierGateways', 2],
    ['not-modelled', 'CoreNetworks', 1],
    ['not-needed', 'KeyPairs', 1],
    ['unknown-key', 'Whatever', 1],
  ]);
});
