import { expect, test } from 'vitest';
import { f0 } from '../fixtures/f0.ts';
import { compiled, found, issuesOf, routesOf, summary } from './compiled.ts';

test('IGW-1: routes to a detached internet gateway are blackholes', () => {
  for (const network of [
    compiled(f0((draft) => (draft.internetGateways!['igw-1']!.state = 'detached'))),
    compiled(
      f0((draft) => {
        delete draft.internetGateways!['igw-1']!.vpc;
        draft.natGateways!['nat-1']!.state = 'available';
      }),
    ),
  ]) {
    expect(routesOf(network, 'rt-pub')).toEqual(['10.0.0.0/16 local', '0.0.0.0/0 igw-1 blackhole']);
    expect(found(network, 'vpcs', 'vpc-a').internetGateway).toBeNull();
    expect(found(network, 'internetGateways', 'igw-1')).toMatchObject({ vpc: null, state: 'detached' });
  }
});

test('IGW-1, Q-6: a VPC has one internet gateway', () => {
  expect(issuesOf(f0((draft) => (draft.internetGateways!['igw-2'] = { vpc: 'vpc-a' })))).toEqual([
    {
      severity: 'error',
      code: 'second-internet-gateway',
      at: '/internetGateways/igw-2/vpc',
      params: { vpc: 'vpc-a', other: 'igw-1' },
      rule: 'Q-6',
    },
  ]);
  const detached = f0((draft) => {
    draft.internetGateways!['igw-2'] = { vpc: 'vpc-a', state: 'detached' };
  });
  expect(summary(detached)).toEqual([]);
});

test('EIGW-1: a VPC has one egress-only internet gateway, for IPv6', () => {
  expect(summary(f0((draft) => (draft.egressOnlyInternetGateways!['eigw-2'] = { vpc: 'vpc-a' })))).toEqual([
    'error second-egress-only-internet-gateway /egressOnlyInternetGateways/eigw-2/vpc EIGW-1',
  ]);
  expect(summary(f0((draft) => (draft.routeTables!['rt-app']!.routes![0]!.via = 'eigw-1')))).toEqual([
    'error ipv4-to-egress-only /routeTables/rt-app/routes/0/via EIGW-1',
  ]);
  expect(found(compiled(f0()), 'vpcs', 'vpc-a').egressOnlyInternetGateway?.id).toBe('eigw-1');
});

test('BPA-4: an exclusion of a VPC covers its subnets, and the wider one wins', () => {
  const network = compiled(
    f0((draft) => {
      draft.vpcs!['vpc-b'] = { cidr: '10.1.0.0/16' };
      draft.subnets!['b'] = { vpc: 'vpc-b', cidr: '10.1.0.0/24' };
      draft.blockPublicAccess = {
        mode: 'block-bidirectional',
        exclusions: [
          { vpc: 'vpc-a', mode: 'allow-egress' },
          { subnet: 'pub', mode: 'allow-bidirectional' },
          { subnet: 'pub', mode: 'allow-egress' },
        ],
      };
    }),
  );
  expect(network.blockPublicAccess).toBe('block-bidirectional');
  expect(found(network, 'vpcs', 'vpc-a').bpaExclusion).toBe('allow-egress');
  expect(found(network, 'subnets', 'pub').bpaExclusion).toBe('allow-bidirectional');
  expect(found(network, 'subnets', 'app').bpaExclusion).toBe('allow-egress');
  expect(found(network, 'subnets', 'b').bpaExclusion).toBe('none');
});

test('BPA-4: an exclusion names what exists', () => {
  const scenario = f0((draft) => {
    draft.blockPublicAccess = { mode: 'off', exclusions: [{ subnet: 'pubb', mode: 'allow-egress' }] };
  });
  expect(issuesOf(scenario)).toEqual([
    expect.objectContaining({
      code: 'unknown-reference',
      at: '/blockPublicAccess/exclusions/0/subnet',
      suggestion: 'pub',
    }),
  ]);
});

test('a flow log names what exists', () => {
  const scenario = (resource: string) => f0((draft) => (draft.flowLogs = { log: { resource } }));
  for (const id of ['vpc-a', 'pub', 'eni-fw', 'web', 'rds', 'nat-1'])
    expect(summary(scenario(id))).toEqual([]);
  expect(summary(scenario('nothing'))).toEqual(['error unknown-reference /flowLogs/log/resource']);
});
