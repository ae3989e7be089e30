import { expect, test } from 'vitest';
import { codes, importKeys } from '../inputs.ts';

const GIVEN = {
  Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }],
  Subnets: [
    { SubnetId: 'subnet-a', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
    { SubnetId: 'subnet-b', VpcId: 'vpc-1', CidrBlock: '10.0.2.0/24', AvailabilityZone: 'eu-west-1b' },
  ],
  RouteTables: [],
  NetworkAcls: [],
  SecurityGroups: [{ GroupId: 'sg-1', VpcId: 'vpc-1', GroupName: 'db' }],
};

const DATABASE = {
  DBInstanceIdentifier: 'orders',
  Engine: 'mysql',
  Endpoint: { Address: 'orders.x.rds.amazonaws.com', Port: 3307 },
  MasterUsername: 'admin',
  AvailabilityZone: 'eu-west-1b',
  VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-1', Status: 'active' }],
  DBSubnetGroup: {
    Subnets: [
      { SubnetIdentifier: 'subnet-a', SubnetAvailabilityZone: { Name: 'eu-west-1a' } },
      { SubnetIdentifier: 'subnet-b', SubnetAvailabilityZone: { Name: 'eu-west-1b' } },
    ],
  },
};

function rdsInterface(id: string, subnet: string, address: string, groups = ['sg-1']) {
  return {
    NetworkInterfaceId: id,
    SubnetId: subnet,
    PrivateIpAddress: address,
    Groups: groups.map((GroupId) => ({ GroupId })),
    Description: 'RDSNetworkInterface',
    RequesterManaged: true,
  };
}

function importDatabases(databases: readonly object[], interfaces: readonly object[] = []) {
  return importKeys({ ...GIVEN, DBInstances: databases, NetworkInterfaces: interfaces });
}

test('its address is that of the interface of RDS in its zone with its groups', () => {
  const { scenario, report } = importDatabases(
    [DATABASE],
    [
      rdsInterface('eni-1', 'subnet-a', '10.0.1.50'),
      rdsInterface('eni-2', 'subnet-b', '10.0.2.49', []),
      rdsInterface('eni-3', 'subnet-b', '10.0.2.50'),
      { ...rdsInterface('eni-4', 'subnet-b', '10.0.2.51'), Description: 'ELB app/x' },
    ],
  );
  expect(scenario.databases).toEqual({
    orders: {
      subnet: 'subnet-b',
      privateIp: '10.0.2.50',
      securityGroups: ['sg-1'],
      engine: 'mysql',
      port: 3307,
    },
  });
  expect(Object.keys(scenario.networkInterfaces ?? {})).toEqual(['eni-1', 'eni-2', 'eni-4']);
  expect(codes(report.assumed)).toEqual(['interface-without-groups']);
});

test('where several fit, one is taken and the report says so', () => {
  const { scenario, report } = importDatabases(
    [DATABASE, { ...DATABASE, DBInstanceIdentifier: 'stock' }],
    [rdsInterface('eni-1', 'subnet-b', '10.0.2.50'), rdsInterface('eni-2', 'subnet-b', '10.0.2.51')],
  );
  const addresses = Object.values(scenario.databases ?? {}).map(({ privateIp }) => privateIp);
  expect(addresses).toEqual(['10.0.2.50', '10.0.2.51']);
  expect(report.assumed).toMatchObject([
    {
      code: 'database-address-ambiguous',
      params: { id: 'orders', interface: 'eni-1', count: 2 },
      at: '/databases/orders',
    },
  ]);
  expect(scenario.networkInterfaces).toBeUndefined();
});

test('without interfaces its address is left to be assumed', () => {
  const { scenario, report } = importDatabases([DATABASE]);
  expect(scenario.databases?.['orders']).toEqual({
    subnet: 'subnet-b',
    securityGroups: ['sg-1'],
    engine: 'mysql',
    port: 3307,
  });
  expect(codes(report.assumed)).toEqual(['database-address-unknown']);
});

test('in no known zone it can be in any subnet of its group', () => {
  const { report } = importDatabases([{ ...DATABASE, AvailabilityZone: undefined }]);
  expect(codes(report.assumed)).toEqual(['database-address-unknown', 'database-subnet-ambiguous']);
});

test.each([
  ['mysql', 3306],
  ['aurora-postgresql', 5432],
  ['sqlserver-ex', 1433],
  ['oracle-ee', 1521],
])('one of %s without an endpoint listens on %i, as is reported', (Engine, port) => {
  const { scenario, report } = importDatabases([
    { ...DATABASE, Engine, Endpoint: undefined, DbInstancePort: 0 },
  ]);
  expect(scenario.databases?.['orders']?.port).toBe(port);
  expect(codes(report.assumed)).toContain('database-port');
});

test('one without a port, or without a subnet, is left out', () => {
  const noPort = importDatabases([{ ...DATABASE, Engine: 'custom-x', Endpoint: undefined }]);
  expect(codes(noPort.report.errors)).toEqual(['database-without-port']);
  const noSubnet = importDatabases([{ ...DATABASE, DBSubnetGroup: undefined }]);
  expect(codes(noSubnet.report.errors)).toEqual(['database-without-subnet']);
  expect(noSubnet.scenario.databases).toBeUndefined();
});
