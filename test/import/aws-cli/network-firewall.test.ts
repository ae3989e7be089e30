import { describe, expect, test } from 'vitest';
import { pointer } from '../../../src/base/json-pointer.ts';
import { compile } from '../../../src/compile/compile.ts';
import { statefulRulesOf } from '../../../src/import/aws-cli/firewall-rule.ts';
import { suricataLines } from '../../../src/import/aws-cli/suricata.ts';
import { importFiles } from '../../../src/import/import-files.ts';
import { codes, merged } from '../inputs.ts';

/* Firewalls as their own calls describe them. The same in every format, with walks through them: same-vpc.test.ts. */

const NO_VARIABLES = { ipSets: new Map<string, string[]>(), portSets: new Map<string, string[]>() };

function rulesOf(line: string, variables = NO_VARIABLES): readonly object[] {
  return suricataLines(line).flatMap((read) =>
    read.kind === 'rule' ? statefulRulesOf(read.rule, variables) : [{ unreadable: read.text }],
  );
}

describe('a rule as Suricata writes it', () => {
  test.each<readonly [string, object]>([
    ['pass tcp any any -> any 443 (sid:1;)', { sid: 1, action: 'pass', protocol: 'tcp', ports: 443 }],
    ['drop ip any any -> any any (msg:"a; b"; sid:2;)', { sid: 2, action: 'drop' }],
    [
      'reject udp 10.0.0.9 any -> 2001:db8::1 :53 (priority:2; sid:3;)',
      {
        sid: 3,
        action: 'reject',
        priority: 2,
        protocol: 'udp',
        from: ['10.0.0.9/32'],
        to: ['2001:db8::1/128'],
        ports: '0-53',
      },
    ],
    [
      'pass tcp [10.0.0.0/8, 192.168.0.0/16] 1024: -> $EXTERNAL_NET any (sid:4;)',
      {
        sid: 4,
        action: 'pass',
        protocol: 'tcp',
        from: ['10.0.0.0/8', '192.168.0.0/16'],
        fromPorts: '1024-65535',
        to: ['$EXTERNAL_NET'],
      },
    ],
    // What a packet does not tell stands in the options: a protocol inside another, a negation, a variable not given.
    [
      'drop http !10.0.0.0/8 any -> $SERVERS any (http.host; content:"x\\;y"; sid:5;)',
      {
        sid: 5,
        action: 'drop',
        protocol: 'tcp',
        options: 'http; http.host; content:"x\\;y"; from !10.0.0.0/8; to $SERVERS',
      },
    ],
    [
      'alert tcp any any -> any any (flow:to_server, established; sid:6;)',
      { sid: 6, action: 'alert', protocol: 'tcp', options: 'flow:to_server, established' },
    ],
    ['nonsense', { unreadable: 'nonsense' }],
  ])('%s', (line, expected) => {
    expect(rulesOf(line)).toEqual([expected]);
  });

  test('comments say nothing, and a line may go on after a backslash', () => {
    expect(rulesOf('# off\n\npass tcp any any \\\n -> any 80 (sid:1;)')).toEqual([
      { sid: 1, action: 'pass', protocol: 'tcp', ports: 80 },
    ]);
  });

  test('several ranges of ports, and both directions, are several rules', () => {
    const variables = { ...NO_VARIABLES, portSets: new Map([['WEB', ['80', '8080:8090']]]) };
    expect(rulesOf('pass tcp 10.0.0.0/8 any <> any $WEB (sid:1;)', variables)).toEqual([
      { sid: 1, action: 'pass', protocol: 'tcp', from: ['10.0.0.0/8'], ports: 80 },
      { sid: 1, action: 'pass', protocol: 'tcp', fromPorts: 80, to: ['10.0.0.0/8'] },
      { sid: 1, action: 'pass', protocol: 'tcp', from: ['10.0.0.0/8'], ports: '8080-8090' },
      { sid: 1, action: 'pass', protocol: 'tcp', fromPorts: '8080-8090', to: ['10.0.0.0/8'] },
    ]);
  });

  test('variables that mean each other end', () => {
    const variables = { ...NO_VARIABLES, ipSets: new Map([['A', ['$A']]]) };
    expect(rulesOf('pass ip $A any -> any any (sid:1;)', variables)).toEqual([
      { sid: 1, action: 'pass', options: 'from $A' },
    ]);
  });
});

const N = 'arn:aws:network-firewall:eu-west-1:123456789012';

const PLACE = {
  Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }],
  Subnets: [
    { SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
  ],
};

const FIREWALL = {
  Firewall: {
    FirewallName: 'guard',
    FirewallArn: `${N}:firewall/guard`,
    FirewallPolicyArn: `${N}:firewall-policy/all`,
    VpcId: 'vpc-1',
    SubnetMappings: [{ SubnetId: 'subnet-1' }],
  },
  FirewallStatus: {
    SyncStates: {
      'eu-west-1a': { Attachment: { SubnetId: 'subnet-1', EndpointId: 'vpce-1', Status: 'CREATING' } },
    },
  },
};

function policy(content: object) {
  return {
    FirewallPolicyResponse: { FirewallPolicyName: 'all', FirewallPolicyArn: `${N}:firewall-policy/all` },
    FirewallPolicy: { StatelessDefaultActions: ['aws:forward_to_sfe'], ...content },
  };
}

function group(name: string, content: object, kind = 'stateful') {
  return {
    RuleGroupResponse: { RuleGroupArn: `${N}:${kind}-rulegroup/${name}`, RuleGroupName: name },
    RuleGroup: content,
  };
}

function imported(...outputs: readonly object[]) {
  return importFiles([
    merged(PLACE, 'place.json'),
    ...outputs.map((output, index) => merged(output as Record<string, unknown>, `${String(index)}.json`)),
  ]);
}

describe('a firewall', () => {
  test('whose policy is not given lets through what nobody knows', () => {
    const { scenario, report } = imported(FIREWALL);
    expect(scenario.firewalls).toEqual({ guard: { vpc: 'vpc-1', policy: 'all' } });
    expect(scenario.firewallEndpoints).toEqual({
      'vpce-1': { name: 'guard eu-west-1a', firewall: 'guard', subnet: 'subnet-1', state: 'pending' },
    });
    expect(scenario.firewallPolicies).toEqual({
      all: { stateful: [{ rules: [{ action: 'drop', options: 'firewall policy all' }] }] },
    });
    expect(codes(report.assumed)).toContain('firewall-policy-open');
    expect(report.read).toMatchObject({ firewalls: 1, firewallEndpoints: 1 });
    expect(report.read['firewallPolicies']).toBeUndefined();
  });

  test('on a transit gateway is named, as no document can hold it', () => {
    const { report } = imported({
      ...FIREWALL,
      Firewall: { ...FIREWALL.Firewall, TransitGatewayId: 'tgw-1' },
    });
    expect(report.ignored).toMatchObject([{ code: 'not-modelled', what: 'Firewalls (transit gateway)' }]);
  });

  test('a managed group, whose rules nobody is told, may drop; one that only alerts does not', () => {
    const managed = 'arn:aws:network-firewall:eu-west-1:aws-managed:stateful-rulegroup/Threats';
    const reference = (name: string, more: object) => ({ ResourceArn: `${managed}${name}`, ...more });
    const { scenario, report } = imported(
      FIREWALL,
      policy({
        StatefulRuleGroupReferences: [
          reference('A', {}),
          reference('B', { Override: { Action: 'DROP_TO_ALERT' } }),
        ],
      }),
    );
    expect(scenario.firewallPolicies?.['all']?.stateful).toEqual([
      {
        name: 'stateful-rulegroup/ThreatsA',
        rules: [{ action: 'drop', options: 'rule group stateful-rulegroup/ThreatsA' }],
      },
      {
        name: 'stateful-rulegroup/ThreatsB',
        rules: [{ action: 'alert', options: 'rule group stateful-rulegroup/ThreatsB' }],
      },
    ]);
    expect(codes(report.assumed)).toContain('firewall-group-open');
  });

  test('NFW-3: a stateless rule for several protocols and ports is several, in the same order', () => {
    const range = (FromPort: number, ToPort = FromPort) => ({ FromPort, ToPort });
    const { scenario, report, origins } = imported(
      FIREWALL,
      policy({
        StatelessDefaultActions: ['aws:drop', 'count'],
        StatelessFragmentDefaultActions: ['aws:pass'],
        StatelessRuleGroupReferences: [{ ResourceArn: `${N}:stateless-rulegroup/edge`, Priority: 7 }],
      }),
      group(
        'edge',
        {
          RulesSource: {
            StatelessRulesAndCustomActions: {
              StatelessRules: [
                { Priority: 20, RuleDefinition: { Actions: ['aws:pass'], MatchAttributes: {} } },
                {
                  Priority: 10,
                  RuleDefinition: {
                    Actions: ['count', 'aws:forward_to_sfe'],
                    MatchAttributes: {
                      Protocols: [6, 17],
                      Sources: [{ AddressDefinition: '10.0.0.7/8' }],
                      DestinationPorts: [range(53), range(8000, 8100)],
                    },
                  },
                },
                {
                  Priority: 30,
                  RuleDefinition: {
                    Actions: ['aws:drop'],
                    MatchAttributes: { TCPFlags: [{ Flags: ['SYN'] }] },
                  },
                },
              ],
            },
          },
        },
        'stateless',
      ),
    );
    const common = { action: 'forward', from: ['10.0.0.0/8'] };
    expect(scenario.firewallPolicies?.['all']).toEqual({
      statelessDefault: 'drop',
      fragmentDefault: 'pass',
      stateless: [
        {
          name: 'edge',
          priority: 7,
          rules: [
            { priority: 1, ...common, protocol: 'tcp', ports: 53 },
            { priority: 2, ...common, protocol: 'tcp', ports: '8000-8100' },
            { priority: 3, ...common, protocol: 'udp', ports: 53 },
            { priority: 4, ...common, protocol: 'udp', ports: '8000-8100' },
            { priority: 5, action: 'pass' },
          ],
        },
      ],
    });
    expect(codes(report.assumed)).toContain('firewall-rules-renumbered');
    expect(report.errors).toMatchObject([
      { code: 'firewall-rule-left-out', params: { group: 'edge', rule: 30 } },
    ]);
    expect(origins.get(pointer('firewallPolicies', 'all', 'stateless', 0, 'rules', 4))?.path).toBe(
      '/RuleGroup/RulesSource/StatelessRulesAndCustomActions/StatelessRules/0',
    );
    expect(compile(scenario).ok).toBe(true);
  });

  test('the blocks of its groups are $HOME_NET; a list for one protocol alone cannot be decided', () => {
    const home = (block: string) => ({ RuleVariables: { IPSets: { HOME_NET: { Definition: [block] } } } });
    const list = (type: string, types: readonly string[]) => ({
      RulesSource: {
        RulesSourceList: { Targets: ['.x.example'], TargetTypes: types, GeneratedRulesType: type },
      },
    });
    const { scenario, report } = imported(
      FIREWALL,
      policy({
        StatefulRuleGroupReferences: ['a', 'b', 'c'].map((name) => ({
          ResourceArn: `${N}:stateful-rulegroup/${name}`,
        })),
      }),
      group('a', { ...home('10.0.0.0/8'), ...list('ALLOWLIST', ['TLS_SNI', 'HTTP_HOST']) }),
      group('b', { ...home('10.1.0.0/16'), ...list('DENYLIST', ['TLS_SNI']) }),
      group('c', { RulesSource: { RulesString: 'pass tcp any any -> any 22 (sid:1;)\nwhat' } }),
    );
    expect(scenario.firewallPolicies?.['all']).toEqual({
      statelessDefault: 'forward',
      homeNet: ['10.0.0.0/8'],
      stateful: [
        { name: 'a', domainList: { action: 'allow', domains: ['.x.example'] } },
        {
          name: 'b',
          rules: [
            {
              action: 'drop',
              protocol: 'tcp',
              from: '$HOME_NET',
              to: '$EXTERNAL_NET',
              options: 'TLS_SNI: .x.example',
            },
          ],
        },
        { name: 'c', rules: [{ sid: 1, action: 'pass', protocol: 'tcp', ports: 22 }] },
      ],
    });
    expect(codes(report.assumed)).toContain('home-net-differs');
    expect(report.errors).toMatchObject([
      { code: 'firewall-rule-unreadable', params: { group: 'c', rule: 'what' } },
    ]);
    expect(compile(scenario).ok).toBe(true);
  });
});

test('a Gateway Load Balancer endpoint whose service stands elsewhere is one all the same', () => {
  const { scenario } = imported({
    VpcEndpoints: [
      {
        VpcEndpointId: 'vpce-9',
        VpcEndpointType: 'GatewayLoadBalancer',
        VpcId: 'vpc-1',
        ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-1',
        State: 'available',
        SubnetIds: ['subnet-1'],
      },
    ],
    RouteTables: [
      {
        RouteTableId: 'rtb-1',
        VpcId: 'vpc-1',
        Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'vpce-9', Origin: 'CreateRoute' }],
      },
    ],
  });
  expect(scenario.vpcEndpoints?.['vpce-9']).toEqual({
    type: 'gatewayLoadBalancer',
    vpc: 'vpc-1',
    service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-1',
    nodes: [{ subnet: 'subnet-1' }],
  });
  expect(scenario.routeTables?.['rtb-1']?.routes).toEqual([{ to: '0.0.0.0/0', via: 'vpce-9' }]);
  expect(compile(scenario).ok).toBe(true);
});
