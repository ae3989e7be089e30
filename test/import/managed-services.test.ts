import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { importFiles, type ImportResult } from '../../src/import/import-files.ts';
import { importTemplate } from './cloudformation/templates.ts';
import { importKeys } from './inputs.ts';

/* Services that make interfaces in somebody's subnets: one in each stands for them, with its groups, and its port in its name. */

const SUBNETS = ['subnet-a', 'subnet-b'];

type Resource = readonly [type: string, name: string, values: object];

/** A state with a VPC of two subnets and a group, and these resources besides. */
function stateWith(...resources: readonly Resource[]): ImportResult {
  const network: readonly Resource[] = [
    ['aws_vpc', 'main', { id: 'vpc-1', cidr_block: '10.0.0.0/16' }],
    ['aws_security_group', 'own', { id: 'sg-1', vpc_id: 'vpc-1', name: 'own' }],
    ...SUBNETS.map((id, index): Resource => [
      'aws_subnet',
      id,
      {
        id,
        vpc_id: 'vpc-1',
        cidr_block: `10.0.${String(index)}.0/24`,
        availability_zone: `eu-west-1${'ab'[index] ?? ''}`,
      },
    ]),
  ];
  const listed = [...network, ...resources].map(([type, name, values]) => ({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    values,
  }));
  const text = JSON.stringify({ format_version: '1.0', values: { root_module: { resources: listed } } });
  return importFiles([{ name: 'state.json', text }]);
}

const GROUPS = ['sg-1'];

interface Case {
  readonly type: string;
  readonly values: object;
  readonly name: string;
  readonly others?: readonly Resource[];
}

const CASES: readonly Case[] = [
  {
    type: 'aws_eks_cluster',
    values: { name: 'app', vpc_config: [{ subnet_ids: SUBNETS, security_group_ids: GROUPS }] },
    name: 'app (tcp 443)',
  },
  {
    type: 'aws_opensearch_domain',
    values: { domain_name: 'logs', vpc_options: [{ subnet_ids: SUBNETS, security_group_ids: GROUPS }] },
    name: 'logs (tcp 443)',
  },
  {
    type: 'aws_redshift_cluster',
    values: {
      cluster_identifier: 'dwh',
      port: 5440,
      cluster_subnet_group_name: 'dwh',
      vpc_security_group_ids: GROUPS,
    },
    name: 'dwh (tcp 5440)',
    others: [['aws_redshift_subnet_group', 'dwh', { id: 'dwh', name: 'dwh', subnet_ids: SUBNETS }]],
  },
  {
    type: 'aws_elasticache_cluster',
    values: {
      cluster_id: 'cache',
      engine: 'memcached',
      subnet_group_name: 'cache',
      security_group_ids: GROUPS,
    },
    name: 'cache (tcp 11211)',
    others: [['aws_elasticache_subnet_group', 'cache', { id: 'cache', name: 'cache', subnet_ids: SUBNETS }]],
  },
  {
    type: 'aws_msk_cluster',
    values: { broker_node_group_info: [{ client_subnets: SUBNETS, security_groups: GROUPS }] },
    name: 'x',
  },
];

test.each(CASES)('$type has an interface in each of its subnets', ({ type, values, name, others = [] }) => {
  const { scenario, report } = stateWith([type, 'x', { id: 'x', ...values }], ...others);
  expect(scenario.networkInterfaces).toEqual(
    Object.fromEntries(
      SUBNETS.map((subnet) => [
        `x/${subnet}`,
        { name, subnet, securityGroups: GROUPS, interfaceType: 'requester_managed' },
      ]),
    ),
  );
  expect(report.assumed).toContainEqual(
    expect.objectContaining({ code: 'interfaces-represented', params: { id: `${type}.x`, count: 2 } }),
  );
  expect(report.ignored).toEqual([]);
  expect(compile(scenario).ok).toBe(true);
});

test('a mount target has one, and a Resolver endpoint one for each of its addresses', () => {
  const { scenario } = stateWith(
    ['aws_efs_mount_target', 'home', { id: 'fsmt-1', subnet_id: 'subnet-a', security_groups: GROUPS }],
    [
      'aws_route53_resolver_endpoint',
      'in',
      {
        id: 'rslvr-in-1',
        name: 'in',
        security_group_ids: GROUPS,
        ip_address: [
          { subnet_id: 'subnet-a', ip: '10.0.0.20' },
          { subnet_id: 'subnet-b', ip: '10.0.1.20' },
        ],
      },
    ],
  );
  const common = { securityGroups: GROUPS, interfaceType: 'requester_managed' };
  expect(scenario.networkInterfaces).toEqual({
    'fsmt-1': { ...common, name: 'home (tcp 2049)', subnet: 'subnet-a' },
    'rslvr-in-1/subnet-a': { ...common, name: 'in (udp 53)', subnet: 'subnet-a', privateIp: '10.0.0.20' },
    'rslvr-in-1/subnet-b': { ...common, name: 'in (udp 53)', subnet: 'subnet-b', privateIp: '10.0.1.20' },
  });
});

test('Neptune and DocumentDB are databases, as they share the API of RDS', () => {
  const { scenario } = stateWith(
    ['aws_neptune_subnet_group', 'graph', { id: 'graph', name: 'graph', subnet_ids: SUBNETS }],
    [
      'aws_neptune_cluster',
      'graph',
      {
        id: 'graph',
        cluster_identifier: 'graph',
        neptune_subnet_group_name: 'graph',
        vpc_security_group_ids: GROUPS,
      },
    ],
    [
      'aws_neptune_cluster_instance',
      'one',
      { id: 'one', cluster_identifier: 'graph', availability_zone: 'eu-west-1b' },
    ],
    ['aws_db_subnet_group', 'docs', { id: 'docs', name: 'docs', subnet_ids: SUBNETS }],
    [
      'aws_docdb_cluster',
      'docs',
      {
        id: 'docs',
        cluster_identifier: 'docs',
        db_subnet_group_name: 'docs',
        vpc_security_group_ids: GROUPS,
        port: 27018,
      },
    ],
  );
  expect(scenario.databases).toEqual({
    graph: {
      subnet: 'subnet-b',
      engine: 'neptune',
      port: 8182,
      securityGroups: GROUPS,
      subnetGroup: 'graph',
    },
    docs: { subnet: 'subnet-a', engine: 'docdb', port: 27_018, securityGroups: GROUPS, subnetGroup: 'docs' },
  });
});

test('a template has them too', () => {
  const { scenario, report } = importTemplate(`
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc } }
  Dns:
    Type: AWS::Route53Resolver::ResolverEndpoint
    Properties:
      Direction: INBOUND
      IpAddresses: [{ SubnetId: !Ref A }, { SubnetId: !Ref B }]
      SecurityGroupIds: [!Ref Group]
  Search:
    Type: AWS::OpenSearchService::Domain
    Properties: { VPCOptions: { SubnetIds: [!Ref A], SecurityGroupIds: [!Ref Group] } }
  CacheSubnets: { Type: AWS::ElastiCache::SubnetGroup, Properties: { SubnetIds: [!Ref B] } }
  Cache:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      { Engine: memcached, CacheSubnetGroupName: !Ref CacheSubnets, VpcSecurityGroupIds: [!Ref Group], Port: 11300 }
`);
  const common = { securityGroups: ['Group'], interfaceType: 'requester_managed' };
  expect(scenario.networkInterfaces).toEqual({
    'Dns/A': { ...common, name: 'Dns (udp 53)', subnet: 'A' },
    'Dns/B': { ...common, name: 'Dns (udp 53)', subnet: 'B' },
    Search: { ...common, name: 'Search (tcp 443)', subnet: 'A' },
    Cache: { ...common, name: 'Cache (tcp 11300)', subnet: 'B' },
  });
  expect(report.ignored.filter(({ code }) => code === 'not-modelled')).toEqual([]);
});

test('the description of an interface says for what service AWS made it', () => {
  const made = (NetworkInterfaceId: string, Description: string, RequesterManaged: boolean) => ({
    NetworkInterfaceId,
    SubnetId: 'subnet-1',
    Description,
    RequesterManaged,
    Groups: [{ GroupId: 'sg-1' }],
  });
  const { scenario } = importKeys({
    Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }],
    Subnets: [{ SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24' }],
    NetworkInterfaces: [
      made('eni-1', 'EFS mount target for fs-1 (fsmt-1)', true),
      made('eni-2', 'Amazon EKS cluster', false),
      made('eni-3', 'of ours', true),
    ],
  });
  expect(Object.values(scenario.networkInterfaces ?? {}).map(({ name }) => name)).toEqual([
    'EFS mount target for fs-1 (fsmt-1)',
    undefined,
    undefined,
  ]);
});
