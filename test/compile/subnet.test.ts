import { expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { f0 } from '../fixtures/f0.ts';
import { compiled, found, issuesOf, summary } from './compiled.ts';

type Subnets = NonNullable<Scenario['subnets']>;

function subnets(written: Record<string, Partial<Subnets[string]>>): Scenario {
  const inVpc = Object.entries(written).map(([id, subnet]) => [id, { vpc: 'v', ...subnet }] as const);
  return {
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16', ipv6Cidrs: ['2001:db8::/44'] }, w: { cidr: '10.9.0.0/16' } },
    subnets: Object.fromEntries(inVpc),
  };
}

test('VPC-8: subnets may not overlap; the second is wrong', () => {
  expect(issuesOf(subnets({ a: { cidr: '10.0.0.0/24' }, b: { cidr: '10.0.0.128/25' } }))).toEqual([
    {
      severity: 'error',
      code: 'subnet-overlap',
      at: '/subnets/b/cidr',
      found: '10.0.0.128/25',
      params: { other: 'a', block: '10.0.0.0/24' },
      rule: 'VPC-8',
    },
  ]);
});

test('VPC-8: every overlap is found, also of equal and of IPv6 blocks', () => {
  const scenario = subnets({
    a: { cidr: '10.0.1.0/25', ipv6Cidr: '2001:db8::/64' },
    b: { cidr: '10.0.0.0/16' },
    c: { cidr: '10.0.1.0/25' },
    d: { ipv6Cidr: '2001:db8::/60' },
  });
  expect(summary(scenario).toSorted()).toEqual([
    'error subnet-overlap /subnets/b/cidr VPC-8',
    'error subnet-overlap /subnets/c/cidr VPC-8',
    'error subnet-overlap /subnets/d/ipv6Cidr VPC-8',
  ]);
});

test.each([
  ['10.0.0.0/16', []],
  ['10.0.0.0/28', []],
  ['10.0.0.0/29', ['error subnet-cidr-size /subnets/a/cidr VPC-8']],
  ['10.1.0.0/24', ['error subnet-outside-vpc /subnets/a/cidr VPC-8']],
  ['2001:db8::/64', ['error wrong-family /subnets/a/cidr VPC-8']],
])('VPC-8: a subnet of %s', (cidr, expected) => {
  expect(summary(subnets({ a: { cidr } }))).toEqual(expected);
});

test.each([
  ['2001:db8::/64', []],
  ['2001:db8::/44', []],
  ['2001:db8::/62', ['error subnet-ipv6-cidr-size /subnets/a/ipv6Cidr VPC-15']],
  ['2001:db8::/68', ['error subnet-ipv6-cidr-size /subnets/a/ipv6Cidr VPC-15']],
  ['2001:db9::/64', ['error subnet-outside-vpc /subnets/a/ipv6Cidr VPC-8']],
])('VPC-15: a subnet of %s', (ipv6Cidr, expected) => {
  expect(summary(subnets({ a: { cidr: '10.0.0.0/24', ipv6Cidr } }))).toEqual(expected);
});

test('VPC-17: a subnet has a block', () => {
  expect(summary(subnets({ a: {} }))).toEqual(['error subnet-without-cidr /subnets/a VPC-17']);
});

test('RT-1: a subnet without a route table of its own uses the main one', () => {
  const network = compiled(
    f0((draft) => {
      delete draft.subnets!['db']!.routeTable;
    }),
  );
  expect(found(network, 'subnets', 'db').routeTable.id).toBe('vpc-a/main-route-table');
  expect(found(network, 'subnets', 'app').routeTable.id).toBe('rt-app');
});

test('NACL-1: a subnet without a network ACL of its own uses the default one', () => {
  const network = compiled(
    f0((draft) => {
      draft.networkAcls = { custom: { vpc: 'vpc-a' } };
      draft.subnets!['db']!.networkAcl = 'custom';
    }),
  );
  expect(found(network, 'subnets', 'db').networkAcl.id).toBe('custom');
  expect(found(network, 'subnets', 'app').networkAcl.id).toBe('vpc-a/default-network-acl');
});

test('RT-1, NACL-1: a subnet uses what belongs to its own VPC', () => {
  const scenario = subnets({ a: { cidr: '10.0.0.0/24', routeTable: 't', networkAcl: 'n' } });
  scenario.routeTables = { t: { vpc: 'w' } };
  scenario.networkAcls = { n: { vpc: 'w' } };
  expect(summary(scenario)).toEqual([
    'error other-vpc /subnets/a/networkAcl NACL-1',
    'error other-vpc /subnets/a/routeTable RT-1',
  ]);
});

test('a reference to nothing suggests what was meant', () => {
  expect(issuesOf(f0((draft) => (draft.subnets!['db']!.routeTable = 'rt-dbb')))).toEqual([
    {
      severity: 'error',
      code: 'unknown-reference',
      at: '/subnets/db/routeTable',
      found: 'rt-dbb',
      suggestion: 'rt-db',
      params: { collections: 'routeTables' },
    },
  ]);
});

test('all mistakes are told at once, and none that only follows from another', () => {
  const scenario = f0((draft) => {
    draft.vpcs!['vpc-a']!.cidr = '2001:db8::/56';
    draft.subnets!['other'] = { vpc: 'vpc-b', cidr: '10.0.9.0/24' };
    draft.prefixLists = { pl: { entries: ['10.0.0.0/8', '::/0'] } };
  });
  expect(summary(scenario)).toEqual([
    'error prefix-list-families /prefixLists/pl/entries/1 RT-16',
    'error wrong-family /vpcs/vpc-a/cidr VPC-1',
    'error unknown-reference /subnets/other/vpc',
  ]);
});
