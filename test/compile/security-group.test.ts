import { expect, test } from 'vitest';
import type { SecurityGroupRule } from '../../src/compile/network.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { formatCidr } from '../../src/net/cidr.ts';
import { ANY_ICMP } from '../../src/net/icmp.ts';
import { ALL_PORTS, portRange } from '../../src/net/port-range.ts';
import { f0 } from '../fixtures/f0.ts';
import { compiled, found, issuesOf, summary } from './compiled.ts';

type Group = NonNullable<Scenario['securityGroups']>[string];
type Inbound = NonNullable<Group['inbound']>;

function withGroup(fields: Partial<Group>, change: (draft: Scenario) => void = () => undefined): Scenario {
  return f0((draft) => {
    draft.securityGroups!['sg'] = { vpc: 'vpc-a', ...fields };
    change(draft);
  });
}

function inboundOf(inbound: Inbound, change?: (draft: Scenario) => void): readonly SecurityGroupRule[] {
  return found(compiled(withGroup({ inbound }, change)), 'securityGroups', 'sg').rules.inbound;
}

function format({ peer }: SecurityGroupRule): string {
  switch (peer.kind) {
    case 'cidr':
      return formatCidr(peer.cidr);
    case 'prefix-list':
      return peer.prefixList.id;
    case 'security-group':
      return peer.securityGroup.id;
    case 'stale':
      return `stale ${peer.id}`;
  }
}

test('SG-4, A-25: a new group lets nothing in and everything out, IPv6 where the VPC has it', () => {
  const network = compiled(
    withGroup({}, (draft) => {
      draft.vpcs!['vpc-b'] = { cidr: '10.1.0.0/16' };
      draft.securityGroups!['sg-b'] = { vpc: 'vpc-b' };
    }),
  );
  const { rules } = found(network, 'securityGroups', 'sg');
  expect(rules.inbound).toEqual([]);
  expect(rules.outbound.map(format)).toEqual(['0.0.0.0/0', '::/0']);
  expect(rules.outbound[0]).toMatchObject({ at: null, protocol: -1, ports: ALL_PORTS, icmp: ANY_ICMP });
  expect(found(network, 'securityGroups', 'sg-b').rules.outbound.map(format)).toEqual(['0.0.0.0/0']);
});

test('SG-3: no outbound rules, written so, let nothing out', () => {
  expect(found(compiled(withGroup({ outbound: [] })), 'securityGroups', 'sg').rules.outbound).toEqual([]);
});

test('SG-5: the default group lets its own members in, and everything out', () => {
  const group = found(compiled(f0()), 'vpcs', 'vpc-a').defaultSecurityGroup;
  expect(group.rules.inbound.map(format)).toEqual([group.id]);
  expect(group.rules.outbound.map(format)).toEqual(['0.0.0.0/0', '::/0']);
});

test('SG-5: a rule may refer to the default group that AWS makes', () => {
  const rules = inboundOf([{ allow: 'all', from: 'vpc-a/default-security-group' }]);
  expect(rules.map(format)).toEqual(['vpc-a/default-security-group']);
});

test('SG-5: a written default group takes the place of the other', () => {
  const network = compiled(withGroup({ isDefault: true, inbound: [] }));
  const group = found(network, 'vpcs', 'vpc-a').defaultSecurityGroup;
  expect(group).toBe(network.securityGroups.get('sg'));
  expect(group.rules.inbound).toEqual([]);
  const twice = withGroup(
    { isDefault: true },
    (draft) => (draft.securityGroups!['sg-web']!.isDefault = true),
  );
  expect(summary(twice)).toEqual(['error duplicate-default /securityGroups/sg-web/isDefault SG-5']);
});

test('SG-8: ports count only for TCP and UDP', () => {
  const [esp, all, udp] = inboundOf([
    { allow: 50, ports: 22, from: '0.0.0.0/0' },
    { allow: 'all', from: '0.0.0.0/0' },
    { allow: 'udp', ports: 53, from: '0.0.0.0/0' },
  ]);
  expect(esp).toMatchObject({ protocol: 50, ports: ALL_PORTS });
  expect(all).toMatchObject({ protocol: -1, ports: ALL_PORTS });
  expect(udp).toMatchObject({ protocol: 17, ports: portRange(53, 53) });
  expect(summary(withGroup({ inbound: [{ allow: 50, ports: 22, from: '0.0.0.0/0' }] }))).toEqual([
    'warning ports-ignored /securityGroups/sg/inbound/0/ports SG-8',
  ]);
});

test.each([
  [
    { allow: 'icmp', icmpType: 8, icmpCode: -1 },
    { type: 8, code: -1 },
  ],
  [{ allow: 'icmp', icmpType: -1, icmpCode: 3 }, ANY_ICMP],
  [{ allow: 'icmpv6' }, ANY_ICMP],
])('SG-9: %j', (fields, expected) => {
  expect(inboundOf([{ ...fields, from: '0.0.0.0/0' }])[0]?.icmp).toEqual(expected);
});

test('SG-10: a peer is a block, a prefix list or a group; several are as many rules', () => {
  const rules = inboundOf(
    [
      { allow: 'tcp', ports: 443, from: ['0.0.0.0/0', '::/0', 'pl', 'sg-web'] },
      { id: 'sgr-1', allow: 'tcp', ports: 80, from: 'sg' },
    ],
    (draft) => (draft.prefixLists = { pl: { entries: ['198.51.100.0/24'] } }),
  );
  expect(rules.map(({ id, at, ...rule }) => [id, at, format({ id, at, ...rule })])).toEqual([
    ['sg/inbound/0/0', '/securityGroups/sg/inbound/0/from/0', '0.0.0.0/0'],
    ['sg/inbound/0/1', '/securityGroups/sg/inbound/0/from/1', '::/0'],
    ['sg/inbound/0/2', '/securityGroups/sg/inbound/0/from/2', 'pl'],
    ['sg/inbound/0/3', '/securityGroups/sg/inbound/0/from/3', 'sg-web'],
    ['sgr-1', '/securityGroups/sg/inbound/1', 'sg'],
  ]);
});

test('SG-10: a peer that could be two things is neither', () => {
  const scenario = withGroup({ inbound: [{ allow: 'all', from: 'sg-web' }] }, (draft) => {
    draft.prefixLists = { 'sg-web': { entries: [] } };
  });
  expect(summary(scenario)).toEqual(['error ambiguous-reference /securityGroups/sg/inbound/0/from SG-10']);
});

test('a peer that is nothing suggests what was meant', () => {
  expect(issuesOf(withGroup({ outbound: [{ allow: 'all', to: ['10.0.0.0/8', 'sg-wbe'] }] }))).toEqual([
    {
      severity: 'error',
      code: 'unknown-reference',
      at: '/securityGroups/sg/outbound/0/to/1',
      found: 'sg-wbe',
      suggestion: 'sg-web',
      params: { collections: 'securityGroups prefixLists' },
    },
  ]);
});

test('SG-15: a reference is to the group and not to its rules', () => {
  const network = compiled(withGroup({ inbound: [{ allow: 'tcp', ports: 3306, from: 'sg-web' }] }));
  const [rule] = found(network, 'securityGroups', 'sg').rules.inbound;
  expect(rule?.peer).toEqual({ kind: 'security-group', securityGroup: network.securityGroups.get('sg-web') });
});

test('SG-17: a rule refers to groups of its own VPC, or of one that it is associated with', () => {
  const scenario = (associated: boolean) =>
    withGroup({ inbound: [{ allow: 'all', from: 'sg-b' }] }, (draft) => {
      draft.vpcs!['vpc-b'] = { cidr: '10.1.0.0/16' };
      draft.securityGroups!['sg-b'] = { vpc: 'vpc-b', ...(associated ? { associatedVpcs: ['vpc-a'] } : {}) };
    });
  expect(issuesOf(scenario(false))).toEqual([
    {
      severity: 'error',
      code: 'security-group-of-other-vpc',
      at: '/securityGroups/sg/inbound/0/from',
      found: 'sg-b',
      params: { vpc: 'vpc-a', otherVpc: 'vpc-b' },
      rule: 'SG-17',
    },
  ]);
  expect(summary(scenario(true))).toEqual([]);
});

test('SG-18d: a reference to a real group that is not in the document matches nothing', () => {
  const scenario = withGroup({ inbound: [{ allow: 'all', from: 'sg-0123456789abcdef0' }] });
  expect(summary(scenario)).toEqual(['warning stale-reference /securityGroups/sg/inbound/0/from SG-18d']);
  const rules = found(compiled(scenario), 'securityGroups', 'sg').rules.inbound;
  expect(rules.map(format)).toEqual(['stale sg-0123456789abcdef0']);
});

test('SG-30: neither default groups nor default VPCs are associated', () => {
  const scenario = withGroup({ isDefault: true, associatedVpcs: ['vpc-b', 'vpc-c'] }, (draft) => {
    draft.vpcs!['vpc-b'] = { cidr: '172.31.0.0/16', isDefault: true };
  });
  expect(summary(scenario)).toEqual([
    'error default-group-association /securityGroups/sg/associatedVpcs/0 SG-30',
    'error default-vpc-association /securityGroups/sg/associatedVpcs/0 SG-30',
    'error unknown-reference /securityGroups/sg/associatedVpcs/1',
  ]);
});

test('SG-33: a rule that the group already has is refused, however it is written', () => {
  const scenario = withGroup({
    inbound: [
      { allow: 'tcp', ports: 443, from: '10.0.0.0/8' },
      { allow: 6, ports: '443-443', from: ['10.0.0.0/9', '10.9.9.9/8'] },
      { allow: 'udp', ports: 443, from: '10.0.0.0/8' },
    ],
    outbound: [{ allow: 'tcp', ports: 443, to: '10.0.0.0/8' }],
  });
  expect(issuesOf(scenario).filter(({ severity }) => severity === 'error')).toEqual([
    {
      severity: 'error',
      code: 'duplicate-rule',
      at: '/securityGroups/sg/inbound/1/from/1',
      params: { first: 'sg/inbound/0' },
      rule: 'SG-33',
    },
  ]);
});

test.each([
  [{ entries: ['10.0.0.0/8', '10.9.0.0/16'] }, 2],
  [{ entries: ['10.0.0.0/8'], maxEntries: 20 }, 20],
  [{ owner: 'aws', name: 'com.amazonaws.global.cloudfront.origin-facing', entries: [] }, 55],
  [{ owner: 'aws', name: 'com.amazonaws.global.ipv6.cloudfront.origin-facing', entries: [] }, 55],
  [{ owner: 'aws', name: 'com.amazonaws.ap-northeast-2.route53-healthchecks', entries: [] }, 25],
  [{ owner: 'aws', name: 'com.amazonaws.ap-northeast-2.vpc-lattice', entries: [] }, 10],
  [{ owner: 'aws', name: 'com.amazonaws.global.groundstation', entries: [] }, 5],
  [{ owner: 'aws', name: 'com.amazonaws.ap-northeast-2.ec2-instance-connect', entries: [] }, 2],
  [{ owner: 'aws', name: 'com.amazonaws.ap-northeast-2.s3express', entries: [] }, 6],
  [{ owner: 'aws', name: 'com.amazonaws.ap-northeast-2.s3', entries: [] }, 1],
  [{ owner: 'aws', name: 'com.amazonaws.ap-northeast-2.dynamodb', entries: [] }, 1],
] as const)('SG-12: %j counts for %s', (list, weight) => {
  const network = compiled(
    f0((draft) => (draft.prefixLists = { pl: { ...list, entries: [...list.entries] } })),
  );
  expect(found(network, 'prefixLists', 'pl').weight).toBe(weight);
});

test('SG-12: beside the list of CloudFront there is room for five rules', () => {
  const scenario = (others: number) =>
    withGroup(
      {
        inbound: [
          { allow: 'tcp', ports: 443, from: 'pl' },
          ...Array.from({ length: others }, (_, index) => ({
            allow: 'tcp',
            ports: 1000 + index,
            from: '10.0.0.0/8',
          })),
        ],
      },
      (draft) => {
        const name = 'com.amazonaws.global.cloudfront.origin-facing';
        draft.prefixLists = { pl: { owner: 'aws', name, entries: ['120.52.22.96/27'] } };
      },
    );
  expect(summary(scenario(5))).toEqual([]);
  expect(issuesOf(scenario(6))).toEqual([
    {
      severity: 'error',
      code: 'quota-exceeded',
      at: '/securityGroups/sg/inbound',
      params: { quota: 'Q-19', count: 61, most: 60, direction: 'inbound', family: 4 },
      rule: 'Q-19',
    },
  ]);
});

test('RT-16: a prefix list is of one family, has each entry once, and no more than it may', () => {
  const scenario = f0((draft) => {
    draft.prefixLists = { pl: { entries: ['10.0.0.0/8', '10.1.0.0/8', '2001:db8::/32'], maxEntries: 2 } };
  });
  expect(summary(scenario)).toEqual([
    'warning host-bits-cleared /prefixLists/pl/entries/1 VPC-2',
    'error duplicate-prefix-list-entry /prefixLists/pl/entries/1',
    'error prefix-list-families /prefixLists/pl/entries/2 RT-16',
    'error prefix-list-too-long /prefixLists/pl/maxEntries SG-12',
  ]);
});
