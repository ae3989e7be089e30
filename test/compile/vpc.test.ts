import { expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { formatCidr } from '../../src/net/cidr.ts';
import { formatIp } from '../../src/net/ip.ts';
import { f0 } from '../fixtures/f0.ts';
import { compiled, found, issuesOf, routesOf, summary } from './compiled.ts';

type Vpc = NonNullable<Scenario['vpcs']>[string];

function vpc(fields: Vpc): Scenario {
  return { packetwalk: 1, vpcs: { v: fields } };
}

test.each([
  ['10.0.0.0/15', ['error vpc-cidr-size /vpcs/v/cidr VPC-1']],
  ['10.0.0.0/29', ['error vpc-cidr-size /vpcs/v/cidr VPC-1']],
  ['10.0.0.0/16', []],
  ['10.0.0.0/28', []],
  ['2001:db8::/56', ['error wrong-family /vpcs/v/cidr VPC-1']],
])('VPC-1: a VPC of %s', (cidr, expected) => {
  expect(summary(vpc({ cidr }))).toEqual(expected);
});

test('VPC-2: host bits are cleared with a warning that names the block', () => {
  const scenario = vpc({ cidr: '100.68.0.18/18' });
  expect(found(compiled(scenario), 'vpcs', 'v').cidrs.map(formatCidr)).toEqual(['100.68.0.0/18']);
  expect(issuesOf(scenario)).toEqual([
    {
      severity: 'warning',
      code: 'host-bits-cleared',
      at: '/vpcs/v/cidr',
      found: '100.68.0.18/18',
      suggestion: '100.68.0.0/18',
      rule: 'VPC-2',
    },
  ]);
});

test('VPC-2: subnets, routes, network ACLs and security groups are normalised too', () => {
  const scenario = f0((draft) => {
    draft.subnets!['db']!.cidr = '10.0.2.9/24';
    draft.routeTables!['rt-db']!.routes = [{ to: '203.0.113.9/24', via: 'igw-1' }];
    draft.networkAcls = { n: { vpc: 'vpc-a', inbound: [{ rule: 1, allow: 'all', from: '10.0.0.1/8' }] } };
    draft.securityGroups!['sg-db']!.inbound = [{ allow: 'all', from: ['10.0.0.1/8', '::1/0'] }];
  });
  expect(summary(scenario).toSorted()).toEqual([
    'warning host-bits-cleared /networkAcls/n/inbound/0/from VPC-2',
    'warning host-bits-cleared /routeTables/rt-db/routes/0/to VPC-2',
    'warning host-bits-cleared /securityGroups/sg-db/inbound/0/from/0 VPC-2',
    'warning host-bits-cleared /securityGroups/sg-db/inbound/0/from/1 VPC-2',
    'warning host-bits-cleared /subnets/db/cidr VPC-2',
  ]);
  expect(routesOf(compiled(scenario), 'rt-db')).toEqual(['203.0.113.0/24 igw-1', '10.0.0.0/16 local']);
});

test.each([
  ['169.254.0.0/20', 'error vpc-cidr-forbidden /vpcs/v/cidr VPC-3'],
  ['127.0.0.0/16', 'error vpc-cidr-forbidden /vpcs/v/cidr VPC-3'],
  ['0.1.0.0/16', 'error vpc-cidr-forbidden /vpcs/v/cidr VPC-3'],
  ['239.0.0.0/16', 'error vpc-cidr-forbidden /vpcs/v/cidr VPC-3'],
  ['172.17.0.0/16', 'warning vpc-cidr-used-by-services /vpcs/v/cidr VPC-3'],
])('VPC-3: %s', (cidr, expected) => {
  expect(summary(vpc({ cidr }))).toEqual([expected]);
});

test('VPC-4: a secondary block may not overlap another', () => {
  expect(issuesOf(vpc({ cidr: '10.3.0.0/16', secondaryCidrs: ['10.3.128.0/20', '10.4.0.0/29'] }))).toEqual([
    {
      severity: 'error',
      code: 'vpc-cidr-overlap',
      at: '/vpcs/v/secondaryCidrs/0',
      found: '10.3.128.0/20',
      params: { other: '10.3.0.0/16' },
      rule: 'VPC-4',
    },
    {
      severity: 'error',
      code: 'vpc-cidr-size',
      at: '/vpcs/v/secondaryCidrs/1',
      found: '10.4.0.0/29',
      params: { shortest: 16, longest: 28 },
      rule: 'VPC-4',
    },
  ]);
});

test('VPC-5: every block adds a local route to every table', () => {
  const network = compiled(f0((draft) => (draft.vpcs!['vpc-a']!.secondaryCidrs = ['10.2.0.0/16'])));
  for (const id of network.routeTables.keys()) {
    expect(routesOf(network, id)).toEqual(expect.arrayContaining(['10.0.0.0/16 local', '10.2.0.0/16 local']));
  }
});

test('VPC-6: a block that covers the destination of a route cannot be in the VPC', () => {
  const withRoute = (block: string) =>
    summary({
      packetwalk: 1,
      vpcs: { v: { cidr: '10.2.0.0/16', secondaryCidrs: [block] } },
      routeTables: { t: { vpc: 'v', routes: [{ to: '10.4.0.0/24', via: 'vgw-1' }] } },
    }).filter((issue) => issue.startsWith('error'));
  expect(withRoute('10.4.0.0/23')).toEqual(['error route-inside-vpc /routeTables/t/routes/0/to RT-9']);
  expect(withRoute('10.4.0.0/24')).toEqual(['error local-route-target /routeTables/t/routes/0/via RT-10']);
  expect(withRoute('10.4.0.0/25')).toEqual([]);
});

test.each([
  ['10.0.0.0/16', '192.168.0.0/16', false],
  ['10.0.0.0/16', '100.64.0.0/16', true],
  ['10.0.0.0/16', '198.19.0.0/16', false],
  ['10.2.0.0/16', '10.3.0.0/16', true],
  ['10.1.0.0/16', '10.0.0.0/24', false],
  ['10.2.0.0/16', '172.16.0.0/16', false],
  ['172.16.0.0/16', '172.31.0.0/16', false],
  ['172.16.0.0/16', '172.18.0.0/16', true],
  ['172.16.0.0/16', '10.5.0.0/16', false],
  ['192.168.0.0/20', '192.168.32.0/20', true],
  ['192.168.0.0/20', '172.20.0.0/16', false],
  ['198.19.0.0/20', '10.5.0.0/16', false],
  ['198.19.0.0/20', '203.0.112.0/20', true],
  ['203.0.112.0/20', '198.19.0.0/16', false],
  ['100.64.0.0/16', '192.168.0.0/16', false],
  ['203.0.112.0/20', '100.64.0.0/16', true],
])('VPC-7: to %s add %s: %s', (cidr, added, isValid) => {
  const expected = isValid ? [] : ['error vpc-cidr-mix /vpcs/v/secondaryCidrs/0 VPC-7'];
  expect(summary(vpc({ cidr, secondaryCidrs: [added] }))).toEqual(expected);
});

test('VPC-7: the order in which secondary blocks are listed does not matter', () => {
  const secondaryCidrs = ['203.0.112.0/20', '10.3.0.0/16'];
  expect(summary(vpc({ cidr: '10.2.0.0/16', secondaryCidrs }))).toEqual([]);
  expect(summary(vpc({ cidr: '10.2.0.0/16', secondaryCidrs: secondaryCidrs.toReversed() }))).toEqual([]);
});

test('VPC-10: the resolver answers at the primary block + 2', () => {
  const network = compiled(vpc({ cidr: '10.3.0.0/16', secondaryCidrs: ['10.2.0.0/16'] }));
  expect(formatIp(found(network, 'vpcs', 'v').resolver)).toBe('10.3.0.2');
});

test.each([
  ['2001:db8::/52', []],
  ['2001:db8::/44', []],
  ['2001:db8::/60', []],
  ['2001:db8::/50', ['error vpc-ipv6-cidr-size /vpcs/v/ipv6Cidrs/0 VPC-15']],
  ['2001:db8::/40', ['error vpc-ipv6-cidr-size /vpcs/v/ipv6Cidrs/0 VPC-15']],
  ['10.9.0.0/16', ['error wrong-family /vpcs/v/ipv6Cidrs/0 VPC-15']],
])('VPC-15: an IPv6 block of %s', (block, expected) => {
  expect(summary(vpc({ cidr: '10.2.0.0/16', ipv6Cidrs: [block] }))).toEqual(expected);
});

test('VPC-22: a VPC has a main route table, a default network ACL and a default security group', () => {
  const v = found(compiled(vpc({ cidr: '10.2.0.0/16' })), 'vpcs', 'v');
  expect(v.mainRouteTable).toMatchObject({ id: 'v/main-route-table', at: null, main: true });
  expect(v.mainRouteTable.vpc).toBe(v);
  expect(v.defaultNetworkAcl).toMatchObject({ id: 'v/default-network-acl', at: null, isDefault: true });
  expect(v.defaultSecurityGroup).toMatchObject({ id: 'v/default-security-group', at: null, isDefault: true });
  expect(v.internetGateway).toBeNull();
});

test('what AWS makes gets an id of its own', () => {
  const network = compiled({
    packetwalk: 1,
    vpcs: { v: { cidr: '10.2.0.0/16' } },
    routeTables: { 'v/main-route-table': { vpc: 'v' } },
  });
  expect(found(network, 'vpcs', 'v').mainRouteTable.id).toBe('v/main-route-table*');
  expect(found(network, 'routeTables', 'v/main-route-table').main).toBe(false);
});
