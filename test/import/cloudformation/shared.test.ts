import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { detectFormats, importFiles, type ImportResult } from '../../../src/import/import-files.ts';
import { scenarioSchema, type Scenario } from '../../../src/model/scenario.ts';
import { codes } from '../inputs.ts';
import { importTemplate, sharedTemplate } from './templates.ts';

/* Templates of other people, where they are there: elsewhere these loops are over nothing. */

type Expected = (result: ImportResult) => void;

interface Shared {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly expected: Expected;
  /** AWS would refuse the template with its defaults, and so does the compiler. */
  readonly isRefused?: true;
}

function ignoredTypes({ report }: ImportResult): readonly string[] {
  return report.ignored.filter(({ code }) => code === 'not-modelled').map(({ what }) => what);
}

const TEMPLATES: Readonly<Record<string, Shared>> = {
  'cloudformation/foreach-vpc.yaml': {
    expected: ({ scenario, report }) => {
      // Three subnets for each of two kinds; the block by FindInMap over both identifiers.
      expect(Object.entries(scenario.subnets ?? {}).map(([id, { cidr }]) => [id, cidr])).toEqual([
        ['SubnetOnePublic', '10.215.0.0/24'],
        ['SubnetOnePrivate', '10.215.1.0/24'],
        ['SubnetTwoPublic', '10.215.2.0/24'],
        ['SubnetTwoPrivate', '10.215.3.0/24'],
        ['SubnetThreePublic', '10.215.4.0/24'],
        ['SubnetThreePrivate', '10.215.5.0/24'],
      ]);
      expect([report.errors, report.assumed, report.ignored]).toEqual([[], [], []]);
    },
  },
  'cloudformation/vpn-connection.template.json': {
    expected: (result) => {
      // VPNAddress has no default. Numbers are written as text, in the long form.
      expect(result.report.errors).toMatchObject([
        { code: 'value-unknown', params: { id: 'CustomerGateway', field: 'IpAddress', name: 'VPNAddress' } },
      ]);
      expect(
        result.neededParameters.filter(({ origin }) => origin === 'missing').map(({ name }) => name),
      ).toEqual(['VPNAddress']);
      expect(result.scenario.networkAcls?.['PrivateNetworkAcl']?.inbound).toHaveLength(1);
      expect(result.scenario.subnets?.['PrivateSubnet']).toMatchObject({
        networkAcl: 'PrivateNetworkAcl',
        routeTable: 'PrivateRouteTable',
      });
    },
  },
  'cloudformation/startup-kit-vpc.yml': {
    expected: ({ scenario, report }) => {
      const groups = scenario.securityGroups ?? {};
      // Nothing is left of the default egress where a rule is aimed at the group; the app group keeps it.
      expect(groups['ELBSecurityGroup']?.outbound).toEqual([
        { allow: 'tcp', ports: 80, to: 'AppSecurityGroup' },
      ]);
      expect(groups['AppSecurityGroup']?.outbound).toEqual([{ allow: 'all', to: '0.0.0.0/0' }]);
      expect(report.assumed).toContainEqual(
        expect.objectContaining({ code: 'egress-replaced', params: { group: 'ELBSecurityGroup' } }),
      );
      // Its two rules stand both in the group and by themselves.
      expect(groups['AppSecurityGroup']?.inbound).toHaveLength(2);
      expect(report.ignored).toContainEqual(expect.objectContaining({ code: 'rule-repeated', count: 2 }));
      expect(
        report.assumed.filter(({ code }) => code === 'parameter-proposed').map(({ params }) => params),
      ).toEqual([
        { name: 'AvailabilityZone1', value: 'us-east-1a' },
        { name: 'AvailabilityZone2', value: 'us-east-1b' },
      ]);
      // The associations name the default network ACL.
      expect(scenario.networkAcls).toBeUndefined();
      expect(Object.values(scenario.subnets ?? {}).map(({ networkAcl }) => networkAcl)).toEqual(
        Array.from({ length: 4 }, () => undefined),
      );
    },
  },
  'cloudformation/fargate-private-vpc.yaml': {
    expected: ({ scenario }) => {
      const group = scenario.securityGroups?.['FargateContainerSecurityGroup'];
      expect(group?.inbound?.map(({ from }) => from)).toEqual([
        'PublicLoadBalancerSG',
        'PrivateLoadBalancerSG',
        'FargateContainerSecurityGroup',
      ]);
      // No egress property: everything may go out.
      expect(group?.outbound).toEqual([{ allow: 'all', to: '0.0.0.0/0' }]);
      expect(scenario.subnets?.['PublicSubnetTwo']).toMatchObject({ az: 'us-east-1b', cidr: '10.0.1.0/24' });
      expect(Object.keys(scenario.natGateways ?? {})).toEqual(['NatGatewayOne', 'NatGatewayTwo']);
    },
  },
  'cloudformation/dms-aurora.yaml': {
    expected: ({ scenario, report }) => {
      // The cluster has one DB instance, its writer.
      expect(scenario.databases).toEqual({
        AuroraCluster: {
          subnet: 'DBSubnet1',
          port: 5432,
          engine: 'aurora-postgresql',
          securityGroups: ['AuroraSecurityGroup'],
          subnetGroup: 'AuroraDBSubnetGroup',
        },
      });
      // The DMS instance says that it is not public; its subnets are those of its subnet group.
      expect(Object.keys(scenario.networkInterfaces ?? {})).toEqual([
        'DMSReplicationInstance/DBSubnet1',
        'DMSReplicationInstance/DBSubnet2',
      ]);
      expect(JSON.stringify(scenario)).not.toContain('publicIp');
      expect(JSON.stringify([scenario, report])).not.toContain('resolve');
    },
  },
  'cloudformation/widdix-vpc-3azs-ipv6.yaml': {
    expected: ({ scenario, report }) => {
      expect(scenario.vpcs?.['VPC']?.ipv6Cidrs).toEqual(['2001:db8:1::/56']);
      expect(codes(report.assumed)).toContain('block-assumed');
      const subnets = Object.values(scenario.subnets ?? {});
      expect(subnets.map(({ cidr, ipv6Cidr }) => [cidr, ipv6Cidr])).toEqual([
        ['10.0.0.0/20', '2001:db8:1::/64'],
        ['10.0.16.0/20', '2001:db8:1:1::/64'],
        ['10.0.32.0/20', '2001:db8:1:2::/64'],
        ['10.0.48.0/20', '2001:db8:1:3::/64'],
        ['10.0.64.0/20', '2001:db8:1:4::/64'],
        ['10.0.80.0/20', '2001:db8:1:5::/64'],
      ]);
      // NAT is another stack's: no IPv4 way out of the private subnets.
      expect(scenario.routeTables?.['RouteTablePrivate']?.routes).toEqual([
        { to: '::/0', via: 'EgressOnlyInternetGateway' },
      ]);
      expect(scenario.networkAcls?.['NetworkAclPublic']?.inbound).toEqual([
        { rule: 99, allow: 'all', from: '0.0.0.0/0' },
        { rule: 98, allow: 'all', from: '::/0' },
      ]);
    },
  },
  'cloudformation/quickstart-aws-vpc.yaml': {
    parameters: {
      NumberOfAZs: '3',
      CreateAdditionalPrivateSubnets: 'true',
      AvailabilityZones: 'a-1a,a-1b,a-1c',
    },
    expected: ({ scenario, report }) => {
      // Three zones: public, private A and private B, the last with network ACLs of their own.
      expect(Object.keys(scenario.subnets ?? {}).toSorted()).toEqual(
        ['PrivateSubnet1A', 'PrivateSubnet1B', 'PrivateSubnet2A', 'PrivateSubnet2B', 'PrivateSubnet3A']
          .concat(['PrivateSubnet3B', 'PublicSubnet1', 'PublicSubnet2', 'PublicSubnet3'])
          .toSorted(),
      );
      expect(scenario.subnets?.['PrivateSubnet3B']).toMatchObject({
        az: 'a-1c',
        networkAcl: 'PrivateSubnet3BNetworkAcl',
      });
      expect(Object.keys(scenario.natGateways ?? {})).toHaveLength(3);
      expect(report.errors).toEqual([]);
    },
  },
  'cloudformation/management-vpc-peering.yaml': {
    isRefused: true,
    expected: ({ scenario }) => {
      expect(scenario.instances?.['rMgmtBastionInstance']).toEqual({
        name: 'Bastion Server',
        networkInterfaces: ['rENIProductionBastion'],
      });
      expect(scenario.networkInterfaces?.['rENIProductionBastion']?.publicIp).toMatch(/^203\.0\.113\./);
      // NAT gateway and not NAT instance, by the condition on the Region.
      expect(scenario.routeTables?.['rRouteTableMgmtPrivate']?.routes).toEqual([
        { to: '0.0.0.0/0', via: 'rNATGateway' },
      ]);
    },
  },
  'cloudformation/wordpress-nested': {
    expected: ({ scenario, report }) => {
      expect(Object.keys(scenario.subnets ?? {})).toHaveLength(9);
      // A cluster of two DB instances over three subnets: they stand in different ones.
      expect(scenario.databases).toMatchObject({
        DatabaseCluster: {
          subnet: 'DataSubnet0',
          engine: 'aurora',
          port: 3306,
          securityGroups: ['DatabaseSecurityGroup'],
          subnetGroup: 'DataSubnetGroup',
          readers: [{ subnet: 'DataSubnet1' }],
        },
      });
      expect(scenario.autoScalingGroups).toMatchObject({
        WebAutoScalingGroup: {
          subnets: ['WebSubnet0', 'WebSubnet1', 'WebSubnet2'],
          desiredCapacity: 3,
          securityGroups: ['WebSecurityGroup'],
        },
      });
      // Those of the bastion have public addresses: one in each of its subnets stands for itself.
      expect(Object.values(scenario.instances ?? {}).map(({ publicIp }) => publicIp !== undefined)).toEqual([
        true,
        true,
        true,
      ]);
      expect(report.assumed).toContainEqual(
        expect.objectContaining({ code: 'nested-template-not-given', params: { stack: 'efsfilesystem' } }),
      );
      expect(report.errors).toEqual([]);
    },
  },
  'cloudformation/anfw-centralized-2az.yaml': {
    parameters: { AllowedSourceIP: '198.51.100.0/24' },
    expected: ({ scenario, report }) => {
      expect(Object.keys(scenario.vpcs ?? {})).toHaveLength(4);
      // The edge table of the gateway leads to the endpoints of the firewall, by Split over Select over GetAtt.
      const edge = scenario.routeTables?.['IngressIGWRouteTable'];
      expect(edge?.gateway).toBe('IngressInternetGateway');
      expect(edge?.routes?.map(({ via }) => via.replace(/^vpce-/, ''))).toEqual([
        'IngressFirewall/Endpoint0',
        'IngressFirewall/Endpoint1',
      ]);
      const workload = scenario.routeTables?.['SubnetAWorkloadRouteTable']?.routes;
      // The transit gateway sends what comes from there to a firewall of its own, which is not walked.
      expect(workload?.map(({ via }) => via)).toEqual(['unknown:transit-gateway']);
      expect(scenario.routeTables?.['EgressPublicRouteTable']?.routes?.map(({ via }) => via)).toContain(
        'unknown:transit-gateway',
      );
      const ingress = scenario.routeTables?.['IngressPublicRouteTableAz1']?.routes;
      expect(ingress?.map(({ via }) => via)).toContain('CentralTransitGateway');
      expect(scenario.instances?.['EC2SubnetB']?.privateIp).toBe('10.2.1.10');
      expect(report.errors).toEqual([]);
    },
  },
  'cloudformation/cdk-fargate-endpoints.template.json': {
    expected: ({ scenario, report }) => {
      // Custom::VpcRestrictDefaultSG takes both rules from the default group.
      expect(scenario.securityGroups?.['Vpc8378EB38/default-security-group']).toEqual({
        name: 'default',
        vpc: 'Vpc8378EB38',
        isDefault: true,
        inbound: [],
        outbound: [],
      });
      expect(report.ignored).toContainEqual(
        expect.objectContaining({ code: 'custom-resource', what: 'Custom::S3AutoDeleteObjects', count: 2 }),
      );
      expect(Object.values(scenario.ecsTasks ?? {}).map(({ securityGroups }) => securityGroups)).toEqual([
        ['testfargatekinesisstreamssgBA506AC6'],
        ['testfargatekinesisstreamssgBA506AC6'],
      ]);
    },
  },
  'cloudformation/cdk-ecs-all-addons.template.json': {
    expected: ({ scenario }) => {
      // Three services in two private subnets each; the group of one takes 80 from the group of the other.
      expect(Object.keys(scenario.ecsTasks ?? {})).toHaveLength(6);
      const balancer = scenario.securityGroups?.['greeterloadbalancerSecurityGroupEE1B20F3'];
      expect(balancer?.outbound).toMatchObject([
        { allow: 'tcp', ports: 80, to: 'greeterserviceSecurityGroupDB4AC3A9' },
      ]);
      expect(scenario.securityGroups?.['nameserviceSecurityGroup33F4662C']?.inbound).toMatchObject([
        { allow: 'tcp', ports: 80, from: 'greeterserviceSecurityGroupDB4AC3A9' },
      ]);
    },
  },
  'cloudformation/cdk-lza-network-vpc.template.json': {
    expected: ({ scenario, report }) => {
      // The VPC's block and those of its subnets come from IPAM: a /19, two /27 and two /28, cut in order.
      expect(Object.values(scenario.vpcs ?? {})).toMatchObject([
        { name: 'Network-Endpoints', cidr: '10.0.0.0/19' },
      ]);
      expect(Object.values(scenario.subnets ?? {}).map(({ cidr, az }) => [cidr, az])).toEqual([
        ['10.0.0.0/27', 'us-east-1a'],
        ['10.0.0.32/27', 'us-east-1b'],
        ['10.0.0.64/28', 'us-east-1a'],
        ['10.0.0.80/28', 'us-east-1b'],
      ]);
      const [acl] = Object.values(scenario.networkAcls ?? {});
      expect(acl?.inbound).toEqual([
        { rule: 10, allow: 'all', from: '10.0.0.0/8' },
        { rule: 20, allow: 'all', from: '10.0.0.0/27' },
        { rule: 30, allow: 'icmp', icmpType: 32, icmpCode: 5, from: '10.0.0.0/24' },
      ]);
      const [group] = Object.values(scenario.securityGroups ?? {});
      expect(group?.inbound).toContainEqual(expect.objectContaining({ allow: 'udp', ports: 22 }));
      expect(Object.values(scenario.prefixLists ?? {})).toMatchObject([{ entries: ['10.1.0.1/32'] }]);
      expect(codes(report.assumed)).toContain('block-assumed');
    },
  },
};

describe('templates of other people', () => {
  const present = Object.entries(TEMPLATES).flatMap(([path, shared]) => {
    const files = sharedTemplate(path);
    return files === undefined ? [] : [{ path, files, shared }];
  });

  for (const { path, files, shared } of present) {
    test(`${path} is recognised, fits the schema, and gives what makes it tricky`, () => {
      const parameters = new Map(Object.entries(shared.parameters ?? {}));
      const result = importFiles(files, { parameters });
      expect(detectFormats(files)).toEqual(['cloudformation']);
      expect(scenarioSchema.safeParse(result.scenario).error?.issues ?? []).toEqual([]);
      shared.expected(result);
      expect(compile(result.scenario).ok).toBe(shared.isRefused !== true);
    });
  }

  test('what cannot be walked yet is named, not dropped', () => {
    const files = sharedTemplate('cloudformation/anfw-centralized-2az.yaml') ?? [];
    const result = importFiles(files);
    const types = [...ignoredTypes(result), ...Object.keys(result.scenario)].map((each) =>
      each.toLowerCase(),
    );
    for (const kind of files.length === 0 ? [] : ['transitgateways', 'loadbalancers', 'targetgroups']) {
      expect(types).toContain(kind);
    }
  });
});

/* One cluster that kops wrote as a template and as a Terraform configuration. */

const PLAN = fileURLToPath(
  new URL('../../../../shared/fixtures/pairs/kops-complex/plan.json', import.meta.url),
);

const COMPARED = ['vpcs', 'subnets', 'routeTables', 'internetGateways', 'securityGroups'] as const;

/** The resources by their names, which both formats have; ids inside become names, and lists lose their order. */
function byName(scenario: Scenario): Readonly<Record<string, unknown>> {
  const named = COMPARED.flatMap((collection) =>
    Object.entries(scenario[collection] ?? {}).map(([id, value]) => [collection, id, value] as const),
  );
  const names = new Map(named.map(([collection, id, { name }]) => [id, `${collection} ${name ?? id}`]));
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) {
      return value.map(renamed).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, member]) => [key, renamed(member)] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  return Object.fromEntries(
    named
      .filter(([, , { name }]) => name !== undefined)
      .map(([, id, value]) => [names.get(id) ?? id, renamed(value)]),
  );
}

test('the template of a pair gives the network of its plan, up to ids', () => {
  const files = sharedTemplate('pairs/kops-complex/cloudformation.json');
  if (files === undefined || !existsSync(PLAN)) return;
  const template = importFiles(files);
  const plan = importFiles([{ name: 'plan.json', text: readFileSync(PLAN, 'utf8') }]);
  expect(plan.formats).toEqual(['terraform-plan']);
  const [ofTemplate, ofPlan] = [byName(template.scenario), byName(plan.scenario)];
  // One group has no egress in either: Terraform then takes away what CloudFormation leaves.
  const balancer = 'securityGroups api-elb.complex.example.com';
  expect(ofPlan[balancer]).toMatchObject({ outbound: [] });
  expect(ofTemplate[balancer]).toMatchObject({ outbound: [{ to: '0.0.0.0/0' }, { to: '::/0' }] });
  expect({ ...ofTemplate, [balancer]: null }).toEqual({ ...ofPlan, [balancer]: null });
  const groups = Object.values(template.scenario.securityGroups ?? {});
  expect(groups.flatMap(({ inbound = [] }) => inbound)).toHaveLength(23);
});

/* What no shared template has. */

test('CDK: the path of the construct is the id', () => {
  const { scenario } = importTemplate(`{
    "Resources": {
      "NetVpcA1B2C3": {
        "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": "10.0.0.0/16" },
        "Metadata": { "aws:cdk:path": "Shop/Net/Vpc/Resource" }
      },
      "NetSubnetD4E5F6": {
        "Type": "AWS::EC2::Subnet",
        "Properties": { "VpcId": { "Ref": "NetVpcA1B2C3" }, "CidrBlock": "10.0.0.0/24" },
        "Metadata": { "aws:cdk:path": "Shop/Net/Subnet/Subnet" }
      }
    }
  }`);
  expect(scenario.subnets).toEqual({
    'Shop/Net/Subnet/Subnet': { vpc: 'Shop/Net/Vpc', cidr: '10.0.0.0/24' },
  });
});

test('SAM: functions and plain resources are read, applications and macros are named', () => {
  const { scenario, report } = importTemplate(`
Transform: [AWS::Serverless-2016-10-31, MyMacro]
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc } }
  Job:
    Type: AWS::Serverless::Function
    Properties:
      Environment: { Variables: { PASSWORD: EXAMPLE-SECRET } }
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }
  App: { Type: AWS::Serverless::Application, Properties: { Location: ./app.yaml } }
`);
  expect(scenario.functions).toEqual({ Job: { subnets: ['Subnet'], securityGroups: ['Group'] } });
  expect(report.ignored.filter(({ code }) => code === 'macro').map(({ what }) => what)).toEqual([
    'MyMacro',
    'AWS::Serverless::Application',
  ]);
  expect(JSON.stringify([scenario, report])).not.toContain('EXAMPLE-SECRET');
});

test('a route to a gateway that is not attached is a blackhole', () => {
  const { scenario } = importTemplate(`
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Igw: { Type: AWS::EC2::InternetGateway }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Default:
    Type: AWS::EC2::Route
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Igw }
`);
  expect(scenario.routeTables?.['Table']?.routes).toEqual([
    { to: '0.0.0.0/0', via: 'Igw', state: 'blackhole' },
  ]);
});

test('what has no groups has the default group of its VPC', () => {
  const { scenario } = importTemplate(`
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Host: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref Subnet, SourceDestCheck: false } }
  Open:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: { GroupId: !GetAtt Vpc.DefaultSecurityGroup, IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }
`);
  expect(scenario.instances?.['Host']).toMatchObject({
    securityGroups: ['Vpc/default-security-group'],
    sourceDestCheck: false,
  });
  expect(scenario.securityGroups?.['Vpc/default-security-group']).toMatchObject({
    isDefault: true,
    inbound: [
      { allow: 'tcp', ports: 22, from: '0.0.0.0/0' },
      { allow: 'all', from: 'Vpc/default-security-group' },
    ],
    outbound: [{ allow: 'all', to: '0.0.0.0/0' }],
  });
});

test('an origin says the line, the logical id, and what was not given', () => {
  const { origins } = importTemplate(`
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs ''] }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Away:
    Type: AWS::EC2::Route
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, TransitGatewayId: tgw-0a1b2c3d4e5f60718 }
`);
  const of = (at: string) => [...origins].find(([each]) => each === at)?.[1];
  expect(of('/subnets/Subnet')).toMatchObject({
    file: 'template.yaml',
    line: 4,
    address: 'Subnet',
    fields: { vpc: 'joined', az: 'assumed' },
  });
  expect(of('/routeTables/Table/routes/0')).toMatchObject({
    line: 8,
    address: 'Away',
    fields: { via: 'external' },
  });
});
