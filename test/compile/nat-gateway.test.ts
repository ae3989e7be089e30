import { expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { formatIp, ipv4 } from '../../src/net/ip.ts';
import { f0 } from '../fixtures/f0.ts';
import { compiled, found, routesOf, summary } from './compiled.ts';

type NatGateway = NonNullable<Scenario['natGateways']>[string];

function withNat(nat: NatGateway): Scenario {
  return f0((draft) => (draft.natGateways!['nat'] = nat));
}

test('NAT-1: a private NAT gateway has no public address', () => {
  const scenario = withNat({
    subnet: 'app',
    connectivity: 'private',
    publicIp: '198.51.100.9',
    secondaryAddresses: [{ publicIp: '198.51.100.8' }],
  });
  expect(summary(scenario)).toEqual([
    'error private-nat-gateway-with-public-ip /natGateways/nat/publicIp NAT-1',
    'error private-nat-gateway-with-public-ip /natGateways/nat/secondaryAddresses/0/publicIp NAT-1',
  ]);
});

test('NAT-1: a public NAT gateway has a public address', () => {
  expect(summary(withNat({ subnet: 'pub' }))).toEqual([
    'error public-nat-gateway-without-public-ip /natGateways/nat NAT-1',
  ]);
  expect(summary(withNat({ subnet: 'pub', state: 'failed' }))).toEqual([]);
});

test('NAT-1: a public NAT gateway fails in a VPC without an internet gateway', () => {
  const scenario: Scenario = {
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16' } },
    subnets: { s: { vpc: 'v', cidr: '10.0.0.0/24' } },
    natGateways: {
      public: { subnet: 's', publicIp: '198.51.100.10' },
      private: { subnet: 's', connectivity: 'private' },
    },
  };
  expect(summary(scenario)).toEqual(['warning nat-gateway-failed /natGateways/public NAT-1']);
  const network = compiled(scenario);
  expect(found(network, 'natGateways', 'public').state).toBe('failed');
  expect(found(network, 'natGateways', 'private').state).toBe('available');
});

test('NAT-2: a NAT gateway of another zone is worth a warning', () => {
  const scenario = f0((draft) => (draft.subnets!['app']!.az = 'ap-northeast-2b'));
  expect(summary(scenario)).toEqual(['warning nat-gateway-in-other-zone /subnets/app/az NAT-2']);
});

test('NAT-9: after translation the route table of its own subnet decides', () => {
  const nat = found(compiled(f0()), 'natGateways', 'nat-1');
  expect(nat).toMatchObject({ mode: 'zonal', connectivity: 'public', state: 'available', addressCount: 1 });
  expect(nat.routeTable.id).toBe('rt-pub');
  expect(nat.publicIps).toEqual(new Map([[ipv4('10.0.0.220'), ipv4('198.51.100.10')]]));
});

test('NAT-14: secondary addresses count, and are found when left out', () => {
  const network = compiled(
    withNat({
      subnet: 'app',
      publicIp: '198.51.100.9',
      secondaryAddresses: [{ publicIp: '198.51.100.8' }, { privateIp: '10.0.1.4' }],
    }),
  );
  const nat = found(network, 'natGateways', 'nat');
  expect(nat.privateIps.map(formatIp)).toEqual(['10.0.1.5', '10.0.1.6', '10.0.1.4']);
  expect(nat.addressCount).toBe(3);
  expect(network.publicAddresses.get(ipv4('198.51.100.8'))?.privateIp).toBe(ipv4('10.0.1.6'));
  const { owners } = found(network, 'vpcs', 'vpc-a');
  expect(owners.get(ipv4('10.0.1.4'))).toBe(nat);
});

test('NAT-20: a regional NAT gateway has a VPC and a route table, and no subnet', () => {
  const network = compiled(
    withNat({ availabilityMode: 'regional', vpc: 'vpc-a', publicIp: '198.51.100.9', zones: ['a', 'b'] }),
  );
  const nat = found(network, 'natGateways', 'nat');
  expect(nat).toMatchObject({
    mode: 'regional',
    subnet: null,
    privateIp: null,
    publicIp: ipv4('198.51.100.9'),
  });
  expect(nat.zones).toEqual(new Set(['a', 'b']));
  expect(nat.routeTable.id).toBe('nat/route-table');
  expect(routesOf(network, 'nat/route-table')).toEqual(['10.0.0.0/16 local', '0.0.0.0/0 igw-1']);
  expect(network.publicAddresses.get(ipv4('198.51.100.9'))).toMatchObject({ privateIp: null });
});

test('NAT-20: a regional NAT gateway may have a written route table', () => {
  const network = compiled(withNat({ availabilityMode: 'regional', vpc: 'vpc-a', routeTable: 'rt-fw' }));
  expect(found(network, 'natGateways', 'nat').routeTable).toBe(network.routeTables.get('rt-fw'));
});

test('NAT-20: what belongs to the other kind of NAT gateway is refused', () => {
  expect(
    summary(withNat({ vpc: 'vpc-a', zones: ['a'], routeTable: 'rt-db', publicIp: '198.51.100.9' })),
  ).toEqual([
    'error zonal-nat-gateway-without-subnet /natGateways/nat NAT-20',
    'error field-of-regional-nat-gateway /natGateways/nat/vpc NAT-20',
    'error field-of-regional-nat-gateway /natGateways/nat/zones NAT-20',
    'error field-of-regional-nat-gateway /natGateways/nat/routeTable NAT-20',
  ]);
  const regional: NatGateway = {
    availabilityMode: 'regional',
    connectivity: 'private',
    subnet: 'pub',
    privateIp: '10.0.0.99',
    secondaryAddresses: [{ privateIp: '10.0.0.98' }],
  };
  expect(summary(withNat(regional))).toEqual([
    'error regional-nat-gateway-without-vpc /natGateways/nat NAT-20',
    'error field-of-zonal-nat-gateway /natGateways/nat/subnet NAT-20',
    'error field-of-zonal-nat-gateway /natGateways/nat/privateIp NAT-20',
    'error field-of-zonal-nat-gateway /natGateways/nat/secondaryAddresses/0/privateIp NAT-20',
    'error private-regional-nat-gateway /natGateways/nat/connectivity NAT-20',
  ]);
});

test('VPC-17: a NAT gateway needs IPv4 in its subnet', () => {
  const scenario = f0((draft) => {
    draft.subnets!['six'] = { vpc: 'vpc-a', ipv6Cidr: '2001:db8:1234:1a06::/64' };
    draft.natGateways!['nat'] = { subnet: 'six', connectivity: 'private' };
  });
  expect(summary(scenario)).toEqual(['error family-not-in-subnet /natGateways/nat/subnet VPC-17']);
});
