import { describe, expect, test } from 'vitest';
import { pointer } from '../../../src/base/json-pointer.ts';
import { compile } from '../../../src/compile/compile.ts';
import type { ImportResult } from '../../../src/import/import-files.ts';
import type { Flow } from '../../../src/model/flow.ts';
import { unmetExpectations } from '../../../src/trace/expectation.ts';
import { traceQuestion } from '../../../src/trace/trace-flow.ts';
import { codes, importKeys } from '../inputs.ts';

/* Functions, tasks and Auto Scaling groups as their own calls describe them. The same in every format: same-vpc.test.ts. */

const GIVEN = {
  Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }],
  Subnets: [
    { SubnetId: 'subnet-a', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
    { SubnetId: 'subnet-b', VpcId: 'vpc-1', CidrBlock: '10.0.2.0/24', AvailabilityZone: 'eu-west-1b' },
  ],
  RouteTables: [],
  NetworkAcls: [],
  SecurityGroups: [
    {
      GroupId: 'sg-app',
      VpcId: 'vpc-1',
      GroupName: 'app',
      IpPermissions: [],
      IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    },
    {
      GroupId: 'sg-db',
      VpcId: 'vpc-1',
      GroupName: 'db',
      IpPermissions: [
        { IpProtocol: 'tcp', FromPort: 3306, ToPort: 3306, UserIdGroupPairs: [{ GroupId: 'sg-app' }] },
      ],
      IpPermissionsEgress: [],
    },
  ],
};

function given(keys: Readonly<Record<string, unknown>>): ImportResult {
  return importKeys({ ...GIVEN, ...keys });
}

function networkInterface(id: string, subnet: string, address: string, more: object = {}) {
  return {
    NetworkInterfaceId: id,
    SubnetId: subnet,
    PrivateIpAddress: address,
    Groups: [{ GroupId: 'sg-app' }],
    ...more,
  };
}

function expectVerdicts({ scenario }: ImportResult, flows: readonly Flow[]): void {
  const compiled = compile(scenario);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  for (const flow of flows) {
    const traced = traceQuestion(compiled.value, flow);
    if (!traced.ok) throw new Error(JSON.stringify(traced.error));
    const asked = `${flow.from} to ${flow.to}:${String(flow.port)}`;
    expect(unmetExpectations(traced.value, flow.expect ?? 'unknown'), asked).toEqual([]);
  }
}

describe('functions', () => {
  const FUNCTION = {
    FunctionName: 'resize',
    FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:resize',
    VpcConfig: { SubnetIds: ['subnet-a', 'subnet-gone'], SecurityGroupIds: ['sg-app'], VpcId: 'vpc-1' },
  };

  test('the interfaces that it shares with its like are part of it; a subnet that is not given is reported', () => {
    const { scenario, report, origins } = given({
      Functions: [FUNCTION],
      NetworkInterfaces: [
        networkInterface('eni-1', 'subnet-a', '10.0.1.20', { InterfaceType: 'lambda' }),
        networkInterface('eni-2', 'subnet-a', '10.0.1.21', {
          Description: 'AWS Lambda VPC ENI-other-0a1b2c',
          Groups: [{ GroupId: 'sg-db' }],
        }),
      ],
    });
    expect(scenario.functions).toEqual({ resize: { subnets: ['subnet-a'], securityGroups: ['sg-app'] } });
    expect(Object.keys(scenario.networkInterfaces ?? {})).toEqual(['eni-2']);
    expect(report.errors).toMatchObject([{ code: 'subnet-not-given', params: { subnet: 'subnet-gone' } }]);
    expect(origins.get(pointer('functions', 'resize'))?.path).toBe('/Functions/0');
  });

  // SG-1, SG-19: everything may leave the function, and the group of the database takes 3306 from its group. LAM-1:
  // nothing reaches a function at its interface.
  test('it reaches a database whose group names its own, on that port alone', () => {
    const result = given({
      Functions: [FUNCTION],
      DBInstances: [
        {
          DBInstanceIdentifier: 'ledger',
          Engine: 'mysql',
          Endpoint: { Port: 3306 },
          VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-db' }],
          DBSubnetGroup: { Subnets: [{ SubnetIdentifier: 'subnet-b' }] },
        },
      ],
    });
    expectVerdicts(result, [
      { from: 'resize', to: 'ledger', port: 3306, expect: 'reachable' },
      {
        from: 'resize',
        to: 'ledger',
        port: 5432,
        expect: { verdict: 'unreachable', code: 'ENI_SG_RULES_MISMATCH', at: 'sg-db', direction: 'inbound' },
      },
    ]);
  });
});

describe('tasks', () => {
  const ARN = 'arn:aws:ecs:eu-west-1:123456789012';
  const task = (id: string, more: object) => ({
    taskArn: `${ARN}:task/shop/${id}`,
    clusterArn: `${ARN}:cluster/shop`,
    lastStatus: 'RUNNING',
    launchType: 'FARGATE',
    group: 'service:orders',
    ...more,
  });
  const attached = (subnet: string, eni: string, address: string) => ({
    attachments: [
      { type: 'ElasticVolume', details: [{ name: 'subnetId', value: 'subnet-x' }] },
      {
        type: 'ElasticNetworkInterface',
        details: [
          { name: 'subnetId', value: subnet },
          { name: 'networkInterfaceId', value: eni },
          { name: 'privateIPv4Address', value: address },
        ],
      },
    ],
  });
  const SERVICE = {
    serviceArn: `${ARN}:service/shop/orders`,
    serviceName: 'orders',
    clusterArn: `${ARN}:cluster/shop`,
    status: 'ACTIVE',
    launchType: 'FARGATE',
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: ['subnet-a', 'subnet-b'],
        securityGroups: ['sg-app'],
        assignPublicIp: 'ENABLED',
      },
    },
  };

  test('each has its interface; of one whose interface is not given, the service knows the groups', () => {
    const { scenario, report } = given({
      services: [SERVICE],
      tasks: [
        task('aaa', attached('subnet-a', 'eni-1', '10.0.1.30')),
        task('bbb', attached('subnet-b', 'eni-9', '10.0.2.30')),
        task('ccc', { lastStatus: 'STOPPED' }),
      ],
      NetworkInterfaces: [
        networkInterface('eni-1', 'subnet-a', '10.0.1.30', { Association: { PublicIp: '198.51.100.30' } }),
      ],
    });
    expect(scenario.ecsTasks).toEqual({
      aaa: {
        name: 'orders',
        subnet: 'subnet-a',
        privateIp: '10.0.1.30',
        publicIp: '198.51.100.30',
        securityGroups: ['sg-app'],
      },
      bbb: { name: 'orders', subnet: 'subnet-b', privateIp: '10.0.2.30', securityGroups: ['sg-app'] },
    });
    expect(scenario.networkInterfaces).toBeUndefined();
    expect(report.ignored).toMatchObject([{ code: 'terminated', what: 'tasks', count: 1 }]);
  });

  test('one without an interface of its own uses that of its instance (ECS-2)', () => {
    const { scenario } = given({
      tasks: [
        task('aaa', {
          launchType: 'EC2',
          containerInstanceArn: `${ARN}:container-instance/shop/1`,
          attachments: [],
        }),
      ],
      containerInstances: [
        { containerInstanceArn: `${ARN}:container-instance/shop/1`, ec2InstanceId: 'i-1' },
      ],
      Reservations: [
        { Instances: [{ InstanceId: 'i-1', SubnetId: 'subnet-a', PrivateIpAddress: '10.0.1.40' }] },
      ],
    });
    expect(scenario.ecsTasks).toEqual({ aaa: { name: 'orders', launchType: 'ec2', instance: 'i-1' } });
    expect(compile(scenario).ok).toBe(true);
  });

  test('of a service without tasks in the input, one in each subnet stands, with an address that is assumed', () => {
    const { scenario, report, origins } = given({ services: [SERVICE] });
    expect(scenario.ecsTasks).toEqual({
      'orders/subnet-a': { subnet: 'subnet-a', publicIp: '198.51.100.254', securityGroups: ['sg-app'] },
      'orders/subnet-b': { subnet: 'subnet-b', publicIp: '198.51.100.253', securityGroups: ['sg-app'] },
    });
    expect(report.assumed).toMatchObject([
      { code: 'interfaces-represented', params: { id: 'orders', count: 2 } },
    ]);
    expect(origins.get(pointer('ecsTasks', 'orders/subnet-a'))).toMatchObject({
      path: '/services/0',
      fields: { privateIp: 'assumed', publicIp: 'assumed' },
    });
  });

  test('interfaces of ECS that only this service can have are its tasks', () => {
    const { scenario } = given({
      services: [SERVICE],
      NetworkInterfaces: [
        networkInterface('eni-1', 'subnet-b', '10.0.2.30', { Description: `${ARN}:attachment/0a1b` }),
        networkInterface('eni-2', 'subnet-b', '10.0.2.31', { Description: 'my own' }),
      ],
    });
    expect(scenario.ecsTasks).toEqual({
      'orders/eni-1': {
        name: 'orders',
        subnet: 'subnet-b',
        privateIp: '10.0.2.30',
        securityGroups: ['sg-app'],
      },
    });
    expect(Object.keys(scenario.networkInterfaces ?? {})).toEqual(['eni-2']);
  });

  test('without interface and service its groups are not known, and the report says so', () => {
    const { scenario, report } = given({ tasks: [task('aaa', attached('subnet-a', 'eni-9', '10.0.1.30'))] });
    expect(scenario.ecsTasks?.['aaa']).not.toHaveProperty('securityGroups');
    expect(report.assumed).toMatchObject([
      { code: 'groups-not-given', params: { id: 'aaa' }, at: '/ecsTasks/aaa' },
    ]);
  });
});

describe('Auto Scaling groups', () => {
  const GROUP = {
    AutoScalingGroupName: 'workers',
    VPCZoneIdentifier: 'subnet-a, subnet-b',
    DesiredCapacity: 1,
    LaunchConfigurationName: 'workers-1',
    LoadBalancerNames: ['classic'],
    Instances: [{ InstanceId: 'i-1' }],
  };
  const CONFIGURATION = { LaunchConfigurationName: 'workers-1', SecurityGroups: ['sg-app'] };
  const CLASSIC = {
    LoadBalancerName: 'classic',
    Subnets: ['subnet-a'],
    SecurityGroups: ['sg-app'],
    Scheme: 'internal',
    Instances: [{ InstanceId: 'i-1' }],
    ListenerDescriptions: [
      { Listener: { Protocol: 'TCP', LoadBalancerPort: 80, InstanceProtocol: 'TCP', InstancePort: 80 } },
    ],
  };

  test('its instances can be in any of its subnets, so each has one, and all are behind its load balancer', () => {
    const result = given({
      AutoScalingGroups: [GROUP],
      LaunchConfigurations: [CONFIGURATION],
      LoadBalancerDescriptions: [CLASSIC],
    });
    const { scenario, report } = result;
    expect(scenario.autoScalingGroups).toEqual({
      workers: { subnets: ['subnet-a', 'subnet-b'], desiredCapacity: 2, securityGroups: ['sg-app'] },
    });
    expect(scenario.loadBalancers?.['classic']?.instances).toEqual(['workers/1', 'workers/2']);
    expect(codes(report.assumed)).toEqual(['instances-represented']);
    // The groups of both let nothing in, and the load balancer is the first to ask.
    expectVerdicts(result, [
      {
        from: 'workers/1',
        to: 'classic',
        port: 80,
        expect: { verdict: 'unreachable', leg: 'request', code: 'SG_HAS_NO_RULES', at: 'sg-app' },
      },
    ]);
  });

  test('where describe-instances tells of its instances, those are the document’s', () => {
    const { scenario, report } = given({
      AutoScalingGroups: [{ ...GROUP, TargetGroupARNs: ['arn:x:targetgroup/app/1'] }],
      LaunchConfigurations: [CONFIGURATION],
      Reservations: [
        { Instances: [{ InstanceId: 'i-1', SubnetId: 'subnet-a', PrivateIpAddress: '10.0.1.40' }] },
      ],
      TargetGroups: [
        { TargetGroupArn: 'arn:x:targetgroup/app/1', VpcId: 'vpc-1', Protocol: 'HTTP', Port: 80 },
      ],
    });
    expect(scenario.autoScalingGroups).toBeUndefined();
    expect(report.read).toMatchObject({ instances: 1, autoScalingGroups: 1 });
    // Nobody asked for the health of its targets, and the group says which they are.
    expect(Object.values(scenario.targetGroups ?? {})).toMatchObject([{ targets: ['i-1'] }]);
  });

  test('instances with public addresses stand by themselves, and the groups nobody gives are the default one', () => {
    const { scenario, report } = given({
      AutoScalingGroups: [{ ...GROUP, LaunchConfigurationName: undefined }],
      Subnets: GIVEN.Subnets.map((subnet) => ({
        ...subnet,
        MapPublicIpOnLaunch: subnet.SubnetId === 'subnet-b',
      })),
    });
    expect(scenario.instances).toEqual({
      'workers/subnet-a': { subnet: 'subnet-a' },
      'workers/subnet-b': { subnet: 'subnet-b', publicIp: '198.51.100.254' },
    });
    expect(codes(report.assumed)).toEqual(['groups-not-given', 'interfaces-represented']);
  });
});

describe('databases of several DB instances', () => {
  const SUBNETS = {
    DBSubnetGroupName: 'shop',
    Subnets: [{ SubnetIdentifier: 'subnet-a' }, { SubnetIdentifier: 'subnet-b' }],
  };
  const INSTANCE = {
    DBInstanceIdentifier: 'ledger',
    Engine: 'mysql',
    Endpoint: { Port: 3306 },
    AvailabilityZone: 'eu-west-1a',
    MultiAZ: true,
    VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-app' }],
    DBSubnetGroup: SUBNETS,
  };
  const ofRds = { Description: 'RDSNetworkInterface' };

  test('RDS-2: the standby is in another zone, with an interface of its own', () => {
    const { scenario } = given({
      DBInstances: [INSTANCE],
      NetworkInterfaces: [
        networkInterface('eni-1', 'subnet-b', '10.0.2.50', ofRds),
        networkInterface('eni-2', 'subnet-a', '10.0.1.50', ofRds),
      ],
    });
    expect(scenario.databases).toMatchObject({
      ledger: {
        subnet: 'subnet-a',
        privateIp: '10.0.1.50',
        subnetGroup: 'shop',
        standby: { subnet: 'subnet-b', privateIp: '10.0.2.50' },
      },
    });
    expect(scenario.networkInterfaces).toBeUndefined();
    expect(compile(scenario).ok).toBe(true);
  });

  test('a standby of whose zone the input has no subnet is left out, and the report says so', () => {
    const { scenario, report } = given({
      DBInstances: [{ ...INSTANCE, DBSubnetGroup: { Subnets: [{ SubnetIdentifier: 'subnet-a' }] } }],
    });
    expect(scenario.databases?.['ledger']).not.toHaveProperty('standby');
    expect(codes(report.assumed)).toContain('standby-not-given');
  });

  test('RDS-3: the DB instances of a cluster are its writer and its readers', () => {
    const member = (id: string, zone: string) => ({
      ...INSTANCE,
      DBInstanceIdentifier: id,
      AvailabilityZone: zone,
      MultiAZ: false,
      DBClusterIdentifier: 'catalog',
    });
    const { scenario, origins } = given({
      DBSubnetGroups: [SUBNETS],
      DBClusters: [
        {
          DBClusterIdentifier: 'catalog',
          Engine: 'aurora-postgresql',
          Port: 5432,
          DBSubnetGroup: 'shop',
          VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-db' }],
          DBClusterMembers: [{ DBInstanceIdentifier: 'two', IsClusterWriter: true }],
        },
      ],
      DBInstances: [member('one', 'eu-west-1a'), member('two', 'eu-west-1b')],
    });
    expect(scenario.databases).toEqual({
      catalog: {
        subnet: 'subnet-b',
        engine: 'aurora-postgresql',
        port: 5432,
        securityGroups: ['sg-db'],
        subnetGroup: 'shop',
        readers: [{ subnet: 'subnet-a' }],
      },
    });
    expect(origins.get(pointer('databases', 'catalog', 'readers', 0))?.path).toBe('/DBInstances/0');
    expect(compile(scenario).ok).toBe(true);
  });

  test('a subnet group of which the input has one zone only is no group of the document', () => {
    const { scenario, report } = given({
      DBSubnetGroups: [
        { ...SUBNETS, Subnets: [{ SubnetIdentifier: 'subnet-a' }, { SubnetIdentifier: 'subnet-x' }] },
      ],
    });
    expect(scenario.dbSubnetGroups).toBeUndefined();
    expect(report.ignored).toMatchObject([{ code: 'resource-not-given', what: 'DBSubnetGroups' }]);
  });

  test('a public one without an interface in the input has a public address that is assumed', () => {
    const { scenario } = given({ DBInstances: [{ ...INSTANCE, MultiAZ: false, PubliclyAccessible: true }] });
    expect(scenario.databases?.['ledger']?.publicIp).toBe('198.51.100.254');
  });
});
