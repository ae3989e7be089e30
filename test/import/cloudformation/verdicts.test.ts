import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { importFiles, type InputFile } from '../../../src/import/import-files.ts';
import type { Flow } from '../../../src/model/flow.ts';
import { unmetExpectations } from '../../../src/trace/expectation.ts';
import { traceQuestion } from '../../../src/trace/trace-flow.ts';
import { sharedTemplate } from './templates.ts';

/*
 * Verdicts worked out from the templates and the rules of AWS, before anything was run. The reasons stand beside them.
 */

interface Asked {
  readonly files: readonly InputFile[] | undefined;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly flows: Readonly<Record<string, readonly [because: string, flow: Flow]>>;
}

const BASTION = 'BastionAutoScalingGroup/PublicSubnet0';

/** Three tiers over three zones in nested stacks, a NAT gateway in each zone; all network ACLs are the default one. */
const WORDPRESS: Asked = {
  files: sharedTemplate('cloudformation/wordpress-nested'),
  flows: {
    'internet-to-bastion': [
      'a public subnet (mapped public address, route to the gateway), and 22 from anywhere by default; tracked',
      { from: 'internet', to: BASTION, protocol: 'tcp', port: 22, expect: 'reachable' },
    ],
    'bastion-to-web': [
      'no egress property, so all out; the web group lets 22 in from the group of the bastion; local routes',
      { from: BASTION, to: 'WebAutoScalingGroup/2', protocol: 'tcp', port: 22, expect: 'reachable' },
    ],
    'bastion-to-database': [
      'the database group lets 3306 in from the web group alone',
      {
        from: BASTION,
        to: 'DatabaseCluster',
        protocol: 'tcp',
        port: 3306,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'DatabaseSecurityGroup',
          direction: 'inbound',
        },
      },
    ],
    'web-to-database': [
      'the rule of the database group, across subnets and their route tables by the local route; the reply is tracked',
      {
        from: 'WebAutoScalingGroup/3',
        to: 'DatabaseCluster',
        protocol: 'tcp',
        port: 3306,
        expect: 'reachable',
      },
    ],
    'web-to-internet': [
      'the table of the zone to its NAT gateway, the public table to the internet gateway; back through both',
      {
        from: 'WebAutoScalingGroup/1',
        to: 'internet',
        protocol: 'tcp',
        port: 443,
        expect: 'reachable',
      },
    ],
    'database-to-web': [
      'the database may send, and the web group lets 22 in from the bastion only',
      {
        from: 'DatabaseCluster',
        to: 'WebAutoScalingGroup/1',
        protocol: 'tcp',
        port: 22,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'WebSecurityGroup',
          direction: 'inbound',
        },
      },
    ],
  },
};

/** A bastion whose one interface is a resource of its own, with an Elastic IP address. Two blocks overlap by default. */
const MANAGEMENT: Asked = {
  files: sharedTemplate('cloudformation/management-vpc-peering.yaml'),
  parameters: {
    pManagementPrivateSubnetACIDR: '10.10.11.0/24',
    pManagementPrivateSubnetBCIDR: '10.10.21.0/24',
  },
  flows: {
    'ssh-in': [
      'the Elastic IP is on the interface, its subnet routes to the internet gateway, and 22 is open to 0.0.0.0/0',
      { from: 'internet', to: 'rMgmtBastionInstance', protocol: 'tcp', port: 22, expect: 'reachable' },
    ],
    'http-in': [
      'the group has 22 alone',
      {
        from: 'internet',
        to: 'rMgmtBastionInstance',
        protocol: 'tcp',
        port: 80,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'rSecurityGroupBastion',
          direction: 'inbound',
        },
      },
    ],
    'https-out': [
      'tcp 1 to 65535 may go out, and the reply is tracked, though only 22 may come in',
      { from: 'rMgmtBastionInstance', to: 'internet', protocol: 'tcp', port: 443, expect: 'reachable' },
    ],
    'dns-out': [
      'the egress that is written replaces the default, and it is for tcp',
      {
        from: 'rMgmtBastionInstance',
        to: 'internet',
        protocol: 'udp',
        port: 53,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'rSecurityGroupBastion',
          direction: 'outbound',
        },
      },
    ],
  },
};

/** A template of hosts that imports what the kit's template exports. */
const HOSTS: InputFile = {
  name: 'hosts.yaml',
  text: `
Resources:
  Bastion:
    Type: AWS::EC2::Instance
    Properties:
      SubnetId: !ImportValue startup-kit-vpc-PublicSubnet1ID
      SecurityGroupIds: [!ImportValue startup-kit-vpc-BastionGroupID]
  App:
    Type: AWS::EC2::Instance
    Properties:
      SubnetId: !ImportValue startup-kit-vpc-PrivateSubnet1ID
      SecurityGroupIds: [!ImportValue startup-kit-vpc-AppSecurityGroupID]
  Database:
    Type: AWS::EC2::Instance
    Properties:
      SubnetId: !ImportValue startup-kit-vpc-PrivateSubnet2ID
      SecurityGroupIds: [!ImportValue startup-kit-vpc-DatabaseGroupID]
`,
};

const STARTUP_KIT_TEMPLATE = sharedTemplate('cloudformation/startup-kit-vpc.yml');

/** Groups linked by rules of their own, and subnets that name the default network ACL outright. */
const STARTUP_KIT: Asked = {
  files: STARTUP_KIT_TEMPLATE === undefined ? undefined : [...STARTUP_KIT_TEMPLATE, HOSTS],
  flows: {
    'bastion-to-database': [
      '5432: a separate egress rule to the database group, and its ingress rule from the bastion group',
      { from: 'Bastion', to: 'Database', protocol: 'tcp', port: 5432, expect: 'reachable' },
    ],
    'bastion-to-app': [
      'the bastion may send 80, 443 and 123 anywhere and 22 to the app group: not 8080',
      {
        from: 'Bastion',
        to: 'App',
        protocol: 'tcp',
        port: 8080,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'BastionSecurityGroup',
          direction: 'outbound',
        },
      },
    ],
    'app-to-internet': [
      'no egress is aimed at the app group, so it has the default; its subnet routes to the NAT gateway',
      { from: 'App', to: 'internet', protocol: 'tcp', port: 443, expect: 'reachable' },
    ],
    'database-to-internet': [
      'the egress of the database group is 3306 and 5432 alone',
      {
        from: 'Database',
        to: 'internet',
        protocol: 'tcp',
        port: 443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'DbSecurityGroup',
          direction: 'outbound',
        },
      },
    ],
    'app-to-bastion': [
      'the app may send; the bastion group takes 22 from anywhere, and answers; both by the local route',
      { from: 'App', to: 'Bastion', protocol: 'tcp', port: 22, expect: 'reachable' },
    ],
  },
};

test('verdicts worked out by hand hold, request and response', () => {
  for (const { files, parameters = {}, flows } of [WORDPRESS, MANAGEMENT, STARTUP_KIT]) {
    if (files === undefined) continue;
    const { scenario } = importFiles(files, { parameters: new Map(Object.entries(parameters)) });
    const compiled = compile(scenario);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    for (const [name, [because, flow]] of Object.entries(flows)) {
      const traced = traceQuestion(compiled.value, flow);
      if (!traced.ok) throw new Error(`${name}: ${JSON.stringify(traced.error)}`);
      const expected = flow.expect;
      if (expected === undefined) throw new Error(`${name} expects nothing`);
      expect(unmetExpectations(traced.value, expected), `${name}: ${because}`).toEqual([]);
    }
  }
});
