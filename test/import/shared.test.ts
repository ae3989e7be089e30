import { describe, expect, test } from 'vitest';
import { detectFormats, importFiles } from '../../src/import/import-files.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';
import { codes, inputFolder, sharedFolders } from './inputs.ts';

/* Files of other people, where they are there: elsewhere these loops are over nothing. */

test('each shared folder is recognised, read without a throw, and gives a document that fits the schema', () => {
  for (const folder of sharedFolders) {
    const files = inputFolder('shared', folder);
    const { scenario, report } = importFiles(files);
    expect(detectFormats(files), folder).toEqual(['aws-cli']);
    expect(scenarioSchema.safeParse(scenario).error?.issues ?? [], folder).toEqual([]);
    expect(Object.keys(report.read).length, folder).toBeGreaterThan(0);
  }
});

type Expected = (result: ReturnType<typeof importFiles>) => void;

const EXPECTED: Readonly<Record<string, Expected>> = {
  'aws-cli/c7n-cross-az-nat': ({ scenario, report }) => {
    expect(report.read).toEqual({ subnets: 12, routeTables: 13, natGateways: 2 });
    expect(scenario.vpcs).toEqual({ 'vpc-012347c909f1f1896': { cidr: '10.0.0.0/21' } });
    expect(codes(report.assumed)).toEqual([
      'vpc-from-local-routes',
      'network-acls-not-given',
      'gateway-from-route',
      'prefix-list-entries-not-given',
      'prefix-list-entries-not-given',
    ]);
    expect(report.errors).toMatchObject([{ code: 'subnet-size', params: { cidr: '10.0.1.192/30' } }]);
    const natOfPrivateSubnets = [
      'subnet-0a57b9d3da96e4364',
      'subnet-06b85e2b5aac87c58',
      'subnet-01989283067fcc12f',
    ]
      .map((id) => scenario.routeTables?.[scenario.subnets?.[id]?.routeTable ?? '']?.routes)
      .map((routes) => routes?.find(({ to }) => to === '0.0.0.0/0')?.via);
    expect(new Set(natOfPrivateSubnets)).toEqual(new Set(['nat-06e9acaa9c0ab8799']));
  },
  'aws-cli/c7n-security-groups': ({ scenario, report }) => {
    expect(report.read).toEqual({ securityGroups: 42 });
    expect(Object.keys(scenario.vpcs ?? {})).toHaveLength(3);
  },
  'aws-cli/cli-doc-samples': ({ report }) => {
    expect(report.errors.map(({ code }) => code)).toContain('entries-without-list');
    // Its samples do not join up.
    expect(report.ignored.find(({ what }) => what === 'TransitGateways')?.count).toBe(2);
    expect(codes(report.errors)).toContain('owner-not-named');
  },
  'aws-cli/cloudmapper-demo': ({ scenario, report }) => {
    expect(report.read).toMatchObject({ vpcs: 1, subnets: 4, securityGroups: 8, instances: 3, databases: 1 });
    expect(scenario.routeTables).toBeUndefined();
    expect(codes(report.assumed)).toContain('route-tables-not-given');
    expect(scenario.databases?.['database']).toMatchObject({ subnet: 'subnet-00000003', port: 5432 });
    expect(Object.keys(scenario.functions ?? {})).toEqual(['invpclambda']);
    expect(scenario.vpcEndpoints).toMatchObject({
      'vpce-00000000000000001': { type: 'gateway', service: 's3' },
      'vpce-00000000000000002': { type: 'interface', service: 'sqs', nodes: [{ subnet: 'subnet-00000003' }] },
    });
    expect(scenario.loadBalancers?.['weblb']).toMatchObject({
      type: 'classic',
      nodes: [{ subnet: 'subnet-00000001' }, { subnet: 'subnet-00000002' }],
      listeners: [{ protocol: 'http', port: 8000, instancePort: 8000 }],
      healthCheck: { port: 8000 },
      instances: ['i-00000000000000002'],
    });
    // Shortened by hand to one zone, which AWS does not allow.
    expect(codes(report.errors)).toContain('load-balancer-zones');
  },
  'aws-cli/npguard-collector': ({ scenario, report }) => {
    expect(report.read).toMatchObject({
      vpcs: 2,
      subnets: 7,
      instances: 5,
      networkAcls: 2,
      securityGroups: 6,
    });
    expect(report.ignored).toMatchObject([{ code: 'terminated', count: 12 }]);
    expect(scenario.instances?.['InstanceId:33']).toEqual({
      name: 'proxy',
      networkInterfaces: ['NetworkInterfaceId:34'],
    });
  },
  'pairs/security-groups/aws-cli': ({ scenario, report }) => {
    expect(report.read).toMatchObject({ securityGroups: 8, securityGroupRules: 51 });
    const ids = Object.values(scenario.securityGroups ?? {}).flatMap(({ inbound = [], outbound = [] }) =>
      [...inbound, ...outbound].map(({ id }) => id),
    );
    expect(ids).toHaveLength(51);
    expect(ids).not.toContain(undefined);
    expect(scenario.prefixLists?.['pl-5e1b16fe03618b1ad']?.entries).toEqual(['10.20.0.0/20']);
    expect(report.errors).toEqual([]);
  },
  'pairs/vpc-complete/aws-cli': ({ scenario, report }) => {
    expect(report.read).toMatchObject({ vpcs: 2, subnets: 21, routeTables: 5, natGateways: 1 });
    // All of its interfaces are those of endpoints, of which one has no subnets and one is a gateway endpoint.
    expect(scenario.networkInterfaces).toBeUndefined();
    const endpoints = Object.values(scenario.vpcEndpoints ?? {});
    expect(endpoints.map(({ type, nodes = [] }) => [type, nodes.length])).toEqual([
      ['interface', 3],
      ['interface', 3],
      ['interface', 3],
      ['gateway', 0],
      ['interface', 3],
    ]);
    expect(new Set(codes(report.assumed))).toEqual(
      new Set(['address-outside-subnet', 'prefix-list-entries-not-given']),
    );
    expect(report.errors).toEqual([]);
  },
  'pairs/vpc-peering/aws-cli': ({ scenario, report }) => {
    expect(report.read).toMatchObject({ vpcs: 3, subnets: 9, routeTables: 9 });
    const targets = Object.values(scenario.routeTables ?? {}).flatMap(({ routes = [] }) =>
      routes.map(({ via }) => via),
    );
    expect(targets).toEqual(Array.from({ length: 6 }, () => 'pcx-9649fc007906a3625'));
    expect(scenario.peerings).toEqual({
      'pcx-9649fc007906a3625': {
        name: 'tf-module-depends-on',
        requester: 'vpc-ca6d0a0b15ab35fe5',
        accepter: 'vpc-fe79fde3808f2d3ef',
      },
    });
    expect(report.ignored).toMatchObject([{ code: 'unused-aws-list' }]);
  },
};

describe('what makes each shared folder tricky', () => {
  test('is read as it should be', () => {
    for (const folder of sharedFolders) EXPECTED[folder]?.(importFiles(inputFolder('shared', folder)));
  });
});
