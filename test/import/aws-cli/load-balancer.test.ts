import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import { codes, importKeys, merged } from '../inputs.ts';

const BALANCER = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/50dc6c495c0c9188';
const GROUP = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/app/73e2d6bc24d8a067';
const OTHER_GROUP =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/app-admin/943f017f100becff';
const LISTENER =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2';

const GIVEN = {
  Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }],
  Subnets: [
    { SubnetId: 'subnet-a', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
    { SubnetId: 'subnet-b', VpcId: 'vpc-1', CidrBlock: '10.0.2.0/24', AvailabilityZone: 'eu-west-1b' },
  ],
  RouteTables: [],
  NetworkAcls: [],
  SecurityGroups: [{ GroupId: 'sg-1', VpcId: 'vpc-1', GroupName: 'web' }],
  Reservations: [
    {
      Instances: [
        {
          InstanceId: 'i-1',
          SubnetId: 'subnet-a',
          PrivateIpAddress: '10.0.1.10',
          State: { Name: 'running' },
        },
        {
          InstanceId: 'i-2',
          SubnetId: 'subnet-b',
          PrivateIpAddress: '10.0.2.10',
          State: { Name: 'running' },
        },
      ],
    },
  ],
  LoadBalancers: [
    {
      LoadBalancerArn: BALANCER,
      LoadBalancerName: 'web',
      Type: 'application',
      Scheme: 'internet-facing',
      VpcId: 'vpc-1',
      State: { Code: 'active' },
      AvailabilityZones: [
        { ZoneName: 'eu-west-1a', SubnetId: 'subnet-a' },
        { ZoneName: 'eu-west-1b', SubnetId: 'subnet-b' },
      ],
      SecurityGroups: ['sg-1'],
    },
  ],
  Listeners: [
    {
      ListenerArn: LISTENER,
      LoadBalancerArn: BALANCER,
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'forward', TargetGroupArn: GROUP }],
    },
  ],
  TargetGroups: [
    {
      TargetGroupArn: GROUP,
      TargetGroupName: 'app',
      Protocol: 'HTTP',
      Port: 8080,
      VpcId: 'vpc-1',
      TargetType: 'instance',
      HealthCheckEnabled: true,
      HealthCheckPort: 'traffic-port',
      HealthCheckPath: '/',
    },
  ],
};

const HEALTH = {
  TargetHealthDescriptions: [
    { HealthCheckPort: '8080', Target: { Id: 'i-1', Port: 8080 }, TargetHealth: { State: 'healthy' } },
    { HealthCheckPort: '8080', Target: { Id: 'i-2', Port: 8080 }, TargetHealth: { State: 'unhealthy' } },
  ],
};

function eni(
  id: string,
  subnet: string,
  address: string,
  publicIp: string,
  description = 'ELB app/web/50dc6c495c0c9188',
) {
  return {
    NetworkInterfaceId: id,
    SubnetId: subnet,
    PrivateIpAddress: address,
    Association: { PublicIp: publicIp },
    Description: description,
    RequesterManaged: true,
    Groups: [{ GroupId: 'sg-1' }],
  };
}

test('an Application Load Balancer stands in its subnets with the addresses of its interfaces', () => {
  const { scenario, report } = importKeys({
    ...GIVEN,
    ...HEALTH,
    NetworkInterfaces: [
      eni('eni-a', 'subnet-a', '10.0.1.20', '198.51.100.20'),
      eni('eni-b', 'subnet-b', '10.0.2.20', '198.51.100.21'),
    ],
  });
  expect(scenario.loadBalancers).toEqual({
    'app/web/50dc6c495c0c9188': {
      name: 'web',
      type: 'application',
      nodes: [
        { subnet: 'subnet-a', privateIp: '10.0.1.20', publicIp: '198.51.100.20' },
        { subnet: 'subnet-b', privateIp: '10.0.2.20', publicIp: '198.51.100.21' },
      ],
      securityGroups: ['sg-1'],
      listeners: [{ protocol: 'http', port: 80, forward: 'app/73e2d6bc24d8a067' }],
    },
  });
  expect(scenario.targetGroups).toEqual({
    'app/73e2d6bc24d8a067': {
      name: 'app',
      vpc: 'vpc-1',
      port: 8080,
      targets: [
        { id: 'i-1', port: 8080, health: 'healthy' },
        { id: 'i-2', port: 8080, health: 'unhealthy' },
      ],
    },
  });
  expect(scenario.networkInterfaces).toBeUndefined();
  expect(report.read).toMatchObject({ loadBalancers: 1, targetGroups: 1, listeners: 1 });
  expect(report.errors).toEqual([]);
  // With one group and one such output there is nothing to choose, and the report says so.
  expect(codes(report.assumed)).toEqual(['owner-inferred']);
});

describe('the output of describe-target-health does not name its group', () => {
  const OTHER = { ...GIVEN.TargetGroups[0], TargetGroupArn: OTHER_GROUP, TargetGroupName: 'app-admin' };
  const TWO = merged({ ...GIVEN, TargetGroups: [...GIVEN.TargetGroups, OTHER] }, 'network.json');

  test.each([
    ['health-73e2d6bc24d8a067.json', 'the hash of its ARN'],
    ['target-health-app.json', 'its name'],
    ['app/describe-target-health.json', 'a folder'],
  ])('%s tells by %s', (name) => {
    const { scenario, report } = importFiles([TWO, merged(HEALTH, name)]);
    expect(scenario.targetGroups?.['app/73e2d6bc24d8a067']?.targets).toHaveLength(2);
    expect(scenario.targetGroups?.['app-admin/943f017f100becff']?.targets).toBeUndefined();
    expect(codes(report.errors)).toEqual([]);
  });

  test('of two names the longer is meant', () => {
    const { scenario } = importFiles([TWO, merged(HEALTH, 'target-health-app-admin.json')]);
    expect(scenario.targetGroups?.['app-admin/943f017f100becff']?.targets).toHaveLength(2);
  });

  test('a wrapper that names it is taken at its word', () => {
    const gathered = { LoadBalancerTargetHealth: [{ TargetGroupArn: OTHER_GROUP, ...HEALTH }] };
    const { scenario } = importFiles([TWO, merged({ ...gathered, Subnets: [] }, 'all.json')]);
    expect(scenario.targetGroups?.['app-admin/943f017f100becff']?.targets).toHaveLength(2);
  });

  test('where nothing tells, the report asks for a name', () => {
    const { scenario, report } = importFiles([TWO, merged(HEALTH, 'health.json')]);
    expect(scenario.targetGroups?.['app/73e2d6bc24d8a067']?.targets).toBeUndefined();
    expect(report.errors).toMatchObject([
      { code: 'owner-not-named', file: 'health.json', params: { candidates: 2 } },
    ]);
  });

  test('without the output a group has no targets, and the report says so', () => {
    expect(codes(importKeys(GIVEN).report.assumed)).toEqual(['targets-not-given']);
  });
});

function listening(actions: readonly object[], rules: readonly object[] = []) {
  const [listener] = GIVEN.Listeners;
  const { scenario, report } = importKeys({
    ...GIVEN,
    Listeners: [{ ...listener, DefaultActions: actions }],
    Rules: rules,
  });
  return { listeners: scenario.loadBalancers?.['app/web/50dc6c495c0c9188']?.listeners, report };
}

describe('actions and rules', () => {
  test('the last action decides, whatever asks for the client before it', () => {
    const { listeners } = listening([
      { Type: 'forward', TargetGroupArn: GROUP, Order: 2 },
      { Type: 'authenticate-oidc', Order: 1 },
    ]);
    expect(listeners).toEqual([{ protocol: 'http', port: 80, forward: 'app/73e2d6bc24d8a067' }]);
  });

  test('a redirect keeps what it does not say, as AWS writes it', () => {
    const { listeners } = listening([
      { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } },
    ]);
    expect(listeners?.[0]?.redirect).toBe('https://#{host}:443/#{path}?#{query}');
  });

  test('rules are found by their ARN, and conditions in either form', () => {
    const rule = LISTENER.replace(':listener/', ':listener-rule/');
    const { listeners, report } = listening(
      [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
      [
        { RuleArn: `${rule}/default`, Priority: 'default', IsDefault: true, Conditions: [], Actions: [] },
        {
          RuleArn: `${rule}/9683b2d02a6cabee`,
          Priority: '10',
          Conditions: [
            { Field: 'path-pattern', Values: ['/api/*'] },
            { Field: 'host-header', HostHeaderConfig: { Values: ['*.example.com'] } },
          ],
          Actions: [{ Type: 'forward', TargetGroupArn: GROUP }],
        },
        {
          RuleArn: `${rule}/0000000000000001`,
          Priority: '20',
          Conditions: [{ Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X', Values: ['y'] } }],
          Actions: [{ Type: 'forward', TargetGroupArn: GROUP }],
        },
      ],
    );
    expect(listeners).toEqual([
      {
        protocol: 'http',
        port: 80,
        fixedResponse: 404,
        rules: [{ priority: 10, host: ['*.example.com'], path: ['/api/*'], forward: 'app/73e2d6bc24d8a067' }],
      },
    ]);
    expect(report.assumed).toContainEqual(
      expect.objectContaining({
        code: 'rule-condition',
        params: { id: 'app/web/50dc6c495c0c9188', priority: 20 },
      }),
    );
  });

  test('a listener that leads to nothing known is left out, and named', () => {
    const { listeners, report } = listening([{ Type: 'forward', TargetGroupArn: OTHER_GROUP }]);
    expect(listeners).toBeUndefined();
    expect(report.errors).toMatchObject([
      { code: 'listener-without-action', params: { listener: 'http:80' } },
    ]);
  });
});

test('ALB-1: a listener that AWS would not take is left out', () => {
  const [listener] = GIVEN.Listeners;
  const { scenario, report } = importKeys({ ...GIVEN, Listeners: [{ ...listener, Protocol: 'TCP' }] });
  expect(scenario.loadBalancers?.['app/web/50dc6c495c0c9188']?.listeners).toBeUndefined();
  expect(codes(report.errors)).toEqual(['listener-refused']);
});

test('ELB-1: an Application Load Balancer in one zone is left out, and named', () => {
  const [first] = GIVEN.Subnets;
  const { scenario, report } = importKeys({ ...GIVEN, Subnets: [first] });
  expect(scenario.loadBalancers).toBeUndefined();
  expect(codes(report.errors)).toContain('load-balancer-zones');
});

describe('a Network Load Balancer', () => {
  const NLB = BALANCER.replace('app/web', 'net/web');
  const [balancer] = GIVEN.LoadBalancers;
  const [group] = GIVEN.TargetGroups;
  const given = {
    ...GIVEN,
    LoadBalancers: [
      {
        ...balancer,
        LoadBalancerArn: NLB,
        Type: 'network',
        SecurityGroups: undefined,
        EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: 'off',
        AvailabilityZones: [
          {
            SubnetId: 'subnet-a',
            LoadBalancerAddresses: [{ IpAddress: '198.51.100.7', PrivateIPv4Address: '10.0.1.7' }],
          },
        ],
      },
    ],
    Listeners: [
      {
        ListenerArn: LISTENER.replace('app/web', 'net/web'),
        LoadBalancerArn: NLB,
        Port: 443,
        Protocol: 'TCP_UDP',
        DefaultActions: [{ Type: 'forward', TargetGroupArn: GROUP }],
      },
    ],
    TargetGroups: [{ ...group, Protocol: 'TCP', TargetType: 'ip', HealthCheckPort: '8081' }],
    TargetHealthDescriptions: [
      {
        Target: { Id: '10.0.2.99', Port: 9000, AvailabilityZone: 'eu-west-1b' },
        TargetHealth: { State: 'draining' },
      },
      {
        Target: { Id: '192.168.5.5', Port: 9000, AvailabilityZone: 'all' },
        TargetHealth: { State: 'healthy' },
      },
    ],
  };

  test('has fixed addresses, no groups, and targets by address', () => {
    const { scenario } = importKeys(given);
    expect(scenario.loadBalancers).toEqual({
      'net/web/50dc6c495c0c9188': {
        name: 'web',
        type: 'network',
        nodes: [{ subnet: 'subnet-a', privateIp: '10.0.1.7', publicIp: '198.51.100.7' }],
        enforceInboundRulesOnPrivateLink: false,
        listeners: [{ protocol: 'tcp_udp', port: 443, forward: 'app/73e2d6bc24d8a067' }],
      },
    });
    expect(scenario.targetGroups?.['app/73e2d6bc24d8a067']).toEqual({
      name: 'app',
      vpc: 'vpc-1',
      type: 'ip',
      protocol: 'tcp',
      port: 8080,
      targets: [
        { id: '10.0.2.99', port: 9000, health: 'draining' },
        { id: '192.168.5.5', port: 9000, az: 'all', health: 'healthy' },
      ],
      healthCheck: { port: 8081 },
    });
  });

  test('ELB-6, NLB-6: attributes say whether it crosses zones, and whether the client is seen', () => {
    const { scenario } = importFiles([
      merged(given),
      merged(
        { Attributes: [{ Key: 'load_balancing.cross_zone.enabled', Value: 'true' }] },
        'a-50dc6c495c0c9188.json',
      ),
      merged(
        {
          Attributes: [
            { Key: 'load_balancing.cross_zone.enabled', Value: 'use_load_balancer_configuration' },
            { Key: 'preserve_client_ip.enabled', Value: 'true' },
          ],
        },
        'a-73e2d6bc24d8a067.json',
      ),
    ]);
    expect(scenario.loadBalancers?.['net/web/50dc6c495c0c9188']?.crossZone).toBe(true);
    const group = scenario.targetGroups?.['app/73e2d6bc24d8a067'];
    expect(group).toMatchObject({ preserveClientIp: true });
    expect(group).not.toHaveProperty('crossZone');
  });

  test('GWLB-1: a gateway load balancer whose listener is not given has no appliances, and the report says so', () => {
    const { scenario, report } = importKeys({
      ...given,
      LoadBalancers: [{ ...balancer, Type: 'gateway' }],
      TargetGroups: [{ ...group, Protocol: 'GENEVE' }],
    });
    expect(scenario.loadBalancers?.['app/web/50dc6c495c0c9188']).toEqual({
      name: 'web',
      type: 'gateway',
      nodes: [{ subnet: 'subnet-a' }, { subnet: 'subnet-b' }],
    });
    expect(Object.values(scenario.targetGroups ?? {})).toMatchObject([{ protocol: 'geneve' }]);
    expect(codes(report.assumed)).toContain('appliances-not-given');
  });
});

test('CLB-1: a Classic Load Balancer has instances, and a port for them in each listener', () => {
  const { scenario } = importKeys({
    ...GIVEN,
    LoadBalancers: [],
    Listeners: [],
    LoadBalancerDescriptions: [
      {
        LoadBalancerName: 'old',
        Scheme: 'internal',
        Subnets: ['subnet-a'],
        SecurityGroups: ['sg-1'],
        Instances: [{ InstanceId: 'i-1' }, { InstanceId: 'i-gone' }],
        HealthCheck: { Target: 'HTTP:8081/up' },
        ListenerDescriptions: [{ Listener: { Protocol: 'SSL', LoadBalancerPort: 443, InstancePort: 8443 } }],
      },
    ],
    NetworkInterfaces: [{ ...eni('eni-a', 'subnet-a', '10.0.1.30', '198.51.100.9', 'ELB old') }],
  });
  expect(scenario.loadBalancers).toEqual({
    old: {
      name: 'old',
      type: 'classic',
      scheme: 'internal',
      nodes: [{ subnet: 'subnet-a', privateIp: '10.0.1.30' }],
      securityGroups: ['sg-1'],
      listeners: [{ protocol: 'ssl', port: 443, instancePort: 8443 }],
      instances: ['i-1'],
      healthCheck: { port: 8081, path: '/up' },
    },
  });
});
