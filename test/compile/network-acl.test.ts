import { expect, test } from 'vitest';
import type { Issue } from '../../src/base/issue.ts';
import type { NetworkAclEntry } from '../../src/compile/network.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario.ts';
import { formatCidr } from '../../src/net/cidr.ts';
import { ANY_ICMP } from '../../src/net/icmp.ts';
import { ALL_PORTS, portRange } from '../../src/net/port-range.ts';
import { f0 } from '../fixtures/f0.ts';
import { compiled, found, issuesOf, summary } from './compiled.ts';

type Acl = NonNullable<Scenario['networkAcls']>[string];
type Inbound = NonNullable<Acl['inbound']>;

function withAcl(fields: Partial<Acl>): Scenario {
  return f0((draft) => (draft.networkAcls = { n: { vpc: 'vpc-a', ...fields } }));
}

function inboundOf(inbound: Inbound): readonly NetworkAclEntry[] {
  return found(compiled(withAcl({ inbound })), 'networkAcls', 'n').entries.inbound;
}

function format({ ruleNumber, action, cidr }: NetworkAclEntry): string {
  return `${ruleNumber} ${action} ${formatCidr(cidr)}`;
}

test('NACL-2: the default network ACL allows everything, IPv6 where the VPC has it', () => {
  const network = compiled(f0((draft) => (draft.vpcs!['vpc-b'] = { cidr: '10.1.0.0/16' })));
  const a = found(network, 'vpcs', 'vpc-a').defaultNetworkAcl;
  const b = found(network, 'vpcs', 'vpc-b').defaultNetworkAcl;
  for (const direction of ['inbound', 'outbound'] as const) {
    expect(a.entries[direction].map(format)).toEqual(['100 allow 0.0.0.0/0', '101 allow ::/0']);
    expect(b.entries[direction].map(format)).toEqual(['100 allow 0.0.0.0/0']);
  }
  expect(a.entries.inbound[0]).toMatchObject({ at: null, protocol: -1, ports: ALL_PORTS, icmp: ANY_ICMP });
});

test('NACL-2: a direction that has been edited has what is written, and no 101', () => {
  const network = compiled(
    withAcl({ isDefault: true, inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }] }),
  );
  const { entries } = found(network, 'vpcs', 'vpc-a').defaultNetworkAcl;
  expect(entries.inbound.map(format)).toEqual(['100 allow 0.0.0.0/0']);
  expect(entries.outbound.map(format)).toEqual(['100 allow 0.0.0.0/0', '101 allow ::/0']);
  expect(network.networkAcls.size).toBe(1);
});

test('NACL-3, NACL-5: a custom network ACL starts with its * entries alone', () => {
  const acl = found(compiled(withAcl({})), 'networkAcls', 'n');
  expect(acl.entries).toEqual({ inbound: [], outbound: [] });
  expect(format(acl.closing[4])).toBe('* deny 0.0.0.0/0');
  expect(format(acl.closing[6])).toBe('* deny ::/0');
});

test('NACL-4: entries are tried in ascending order of their numbers', () => {
  const inbound: Inbound = [
    { rule: 100, allow: 'tcp', ports: 443, from: '0.0.0.0/0' },
    { rule: 90, deny: 'tcp', ports: 'all', from: '203.0.113.0/24' },
  ];
  const expected = ['90 deny 203.0.113.0/24', '100 allow 0.0.0.0/0'];
  expect(inboundOf(inbound).map(format)).toEqual(expected);
  expect(inboundOf(inbound.toReversed()).map(format)).toEqual(expected);
  expect(inboundOf(inbound)[0]?.at).toBe('/networkAcls/n/inbound/1');
});

test.each([
  [0, ['error rule-number-range /networkAcls/n/inbound/0/rule NACL-4']],
  [1, []],
  [32766, []],
  [32767, ['error rule-number-range /networkAcls/n/inbound/0/rule NACL-4']],
])('NACL-4: rule number %s', (rule, expected) => {
  expect(summary(withAcl({ inbound: [{ rule, allow: 'all', from: '0.0.0.0/0' }] }))).toEqual(expected);
});

test('NACL-26: a number is used once in a direction', () => {
  const scenario = withAcl({
    inbound: [
      { rule: 100, allow: 'all', from: '0.0.0.0/0' },
      { rule: 100, deny: 'all', from: '::/0' },
    ],
    outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
  });
  const expected: readonly Partial<Issue>[] = [
    expect.objectContaining({
      code: 'duplicate-rule-number',
      at: '/networkAcls/n/inbound/1/rule',
      found: '100',
      params: { direction: 'inbound', first: 0 },
      rule: 'NACL-26',
    }),
  ];
  expect(issuesOf(scenario)).toEqual(expected);
});

test('NACL-6: an entry compares the source inbound and the destination outbound', () => {
  const { entries } = found(
    compiled(
      withAcl({
        inbound: [{ rule: 1, allow: 'all', from: '10.0.0.0/24' }],
        outbound: [{ rule: 1, allow: 'all', to: '10.0.1.0/24' }],
      }),
    ),
    'networkAcls',
    'n',
  );
  expect(entries.inbound.map(format)).toEqual(['1 allow 10.0.0.0/24']);
  expect(entries.outbound.map(format)).toEqual(['1 allow 10.0.1.0/24']);
});

test('NACL-8: ports and ICMP fields count only where the protocol has them', () => {
  const [gre, all, tcp] = inboundOf([
    { rule: 1, allow: 47, ports: 22, icmpType: 8, from: '0.0.0.0/0' },
    { rule: 2, allow: 'all', from: '0.0.0.0/0' },
    { rule: 3, allow: 'tcp', ports: '22-23', icmpType: 8, from: '0.0.0.0/0' },
  ]);
  expect(gre).toMatchObject({ protocol: 47, ports: ALL_PORTS, icmp: ANY_ICMP });
  expect(all).toMatchObject({ protocol: -1, ports: ALL_PORTS, icmp: ANY_ICMP });
  expect(tcp).toMatchObject({ protocol: 6, ports: portRange(22, 23), icmp: ANY_ICMP });
  const scenario = withAcl({ inbound: [{ rule: 1, allow: 47, ports: 22, from: '0.0.0.0/0' }] });
  expect(summary(scenario)).toEqual(['warning ports-ignored /networkAcls/n/inbound/0/ports NACL-8']);
});

test.each([
  ['icmp', '0.0.0.0/0', { icmpType: 8, icmpCode: -1 }, { type: 8, code: -1 }],
  ['icmp', '0.0.0.0/0', { icmpType: 3, icmpCode: 4 }, { type: 3, code: 4 }],
  ['icmp', '0.0.0.0/0', { icmpType: -1, icmpCode: 4 }, ANY_ICMP],
  ['icmp', '0.0.0.0/0', {}, ANY_ICMP],
  ['icmpv6', '::/0', { icmpType: 128 }, { type: 128, code: -1 }],
  ['icmpv6', '0.0.0.0/0', { icmpType: 128 }, ANY_ICMP],
])('NACL-9: %s from %s with %j', (allow, from, fields, expected) => {
  expect(inboundOf([{ rule: 1, allow, from, ...fields }])[0]?.icmp).toEqual(expected);
});

test('NACL-16: an entry is of one family', () => {
  const [entry] = inboundOf([{ rule: 1, allow: 'all', from: '0.0.0.0/0' }]);
  expect(entry?.cidr.family).toBe(4);
});

test.each(['pl-1', 'sg-web'])('NACL-17: an entry cannot name %s', (from) => {
  const scenario = withAcl({ inbound: [{ rule: 1, allow: 'all', from }] });
  expect(scenarioSchema.safeParse(scenario).success).toBe(false);
});

test('a VPC has one default network ACL', () => {
  const scenario = f0((draft) => {
    draft.networkAcls = { a: { vpc: 'vpc-a', isDefault: true }, b: { vpc: 'vpc-a', isDefault: true } };
  });
  expect(summary(scenario)).toEqual(['error duplicate-default /networkAcls/b/isDefault NACL-1']);
});
