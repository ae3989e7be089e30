import { expect, test } from 'vitest';
import { formatIp, ip } from '../../src/net/ip.ts';
import { connected } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { patched } from '../trace/helpers.ts';
import { compiled, found, told } from './compiled.ts';

/** Dual-stack subnets in A and B, with hosts of our own besides. */
function addressed(...patches: readonly AnyPatch[]) {
  const dual: AnyPatch = {
    vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] }, b: { ipv6Cidrs: ['2001:db8:a::/56'] } },
    subnets: { 'w-a': { ipv6Cidr: '2001:db8:a:1::/64' }, 'w-b': { ipv6Cidr: '2001:db8:a:1::/64' } },
    internetGateways: { igw: { vpc: 'a' }, 'igw-b': { vpc: 'b' } },
  };
  return patched(connected(), dual as object, ...patches.map((patch) => patch as object));
}

const host = (patch: object): AnyPatch => ({ instances: { x: { subnet: 'w-a', ...patch } } });
const X = '/instances/x';
const BLOCK = 'subnet w-a; block 10.1.1.0/24';
const BLOCK_6 = 'subnet w-a; block 2001:db8:a:1::/64';

test.each<[string, string, AnyPatch, readonly string[]]>([
  [
    'ENI-1',
    'addresses as they should be',
    host({ privateIp: '10.1.1.4', ipv6Addresses: ['2001:db8:a:1::4'] }),
    [],
  ],
  [
    'VPC-17',
    'addresses of families that the subnet does not have',
    {
      subnets: { six: { vpc: 'a', ipv6Cidr: '2001:db8:a:6::/64' } },
      instances: {
        x: { subnet: 'six', privateIp: '10.1.1.4' },
        y: { subnet: 'w2-a', ipv6Addresses: ['2001:db8:a:1::4'] },
      },
    },
    [
      `error family-not-in-subnet ${X}/privateIp VPC-17; found 10.1.1.4; subnet six; family 4`,
      'error family-not-in-subnet /instances/y/ipv6Addresses/0 VPC-17; found 2001:db8:a:1::4; subnet w2-a; family 6',
      `error no-address ${X} VPC-17; subnet six`,
    ],
  ],
  [
    'ENI-2',
    'addresses of another subnet',
    host({
      privateIp: '10.1.2.4',
      secondaryPrivateIps: [{ privateIp: '10.1.1.5' }, { privateIp: '10.1.2.5' }],
      ipv6Addresses: ['2001:db8:a:2::4'],
    }),
    [
      `error address-outside-subnet ${X}/privateIp ENI-2; found 10.1.2.4; ${BLOCK}`,
      `error address-outside-subnet ${X}/secondaryPrivateIps/1/privateIp ENI-2; found 10.1.2.5; ${BLOCK}`,
      `error address-outside-subnet ${X}/ipv6Addresses/0 ENI-2; found 2001:db8:a:2::4; ${BLOCK_6}`,
    ],
  ],
  ...['10.1.1.0', '10.1.1.1', '10.1.1.2', '10.1.1.3', '10.1.1.255'].map(
    (privateIp): [string, string, AnyPatch, readonly string[]] => [
      'VPC-9',
      `the reserved address ${privateIp}`,
      host({ privateIp }),
      [`error address-reserved ${X}/privateIp VPC-9; found ${privateIp}; ${BLOCK}`],
    ],
  ),
  [
    'VPC-16',
    'reserved IPv6 addresses',
    host({ ipv6Addresses: ['2001:db8:a:1::3', '2001:db8:a:1:ffff:ffff:ffff:ffff', '2001:db8:a:1::4'] }),
    ['2001:db8:a:1::3', '2001:db8:a:1:ffff:ffff:ffff:ffff'].map(
      (address, index) =>
        `error address-reserved ${X}/ipv6Addresses/${index} VPC-16; found ${address}; ${BLOCK_6}`,
    ),
  ],
  [
    'ENI-1',
    'an address that another has',
    host({ privateIp: '10.1.1.10' }),
    [`error duplicate-address ${X}/privateIp ENI-1; found 10.1.1.10; other host-a`],
  ],
  [
    'ENI-1',
    'addresses of the wrong family',
    host({ privateIp: '2001:db8:a:1::4', ipv6Addresses: ['10.1.1.9'], publicIp: '2001:db8::1' }),
    [
      `error wrong-family ${X}/privateIp ENI-1; found 2001:db8:a:1::4; wanted 4`,
      `error wrong-family ${X}/ipv6Addresses/0 ENI-1; found 10.1.1.9; wanted 6`,
      `error wrong-family ${X}/publicIp ENI-3; found 2001:db8::1; wanted 4`,
    ],
  ],
  [
    'ENI-1',
    'a public IPv6 address that an interface of another VPC has',
    {
      instances: {
        x: { subnet: 'w-a', ipv6Addresses: ['2001:db8:a:1::9'] },
        y: { subnet: 'w-b', ipv6Addresses: ['2001:db8:a:1::9'] },
      },
    },
    ['error duplicate-address /instances/y/ipv6Addresses/0 ENI-1; found 2001:db8:a:1::9; other x'],
  ],
  [
    'ENI-1',
    'a private IPv6 address that an interface of another VPC has, too, and one that one of its own has',
    {
      vpcs: { a: { privateIpv6: true }, b: { privateIpv6: true } },
      instances: {
        x: { subnet: 'w-a', ipv6Addresses: ['2001:db8:a:1::9'] },
        y: { subnet: 'w-b', ipv6Addresses: ['2001:db8:a:1::9'] },
        z: { subnet: 'w-b', ipv6Addresses: ['2001:db8:a:1::9'] },
      },
    },
    ['error duplicate-address /instances/z/ipv6Addresses/0 ENI-1; found 2001:db8:a:1::9; other y'],
  ],
  [
    'ENI-9',
    'delegated prefixes of the wrong size, outside of the subnet, or of a family it does not have',
    {
      instances: {
        x: {
          subnet: 'w-a',
          delegatedPrefixes: [
            '10.1.1.16/29',
            '2001:db8:a:1::/96',
            '10.1.2.16/28',
            '10.1.1.32/28',
            '2001:db8:a:1:1::/80',
          ],
        },
        y: { subnet: 'w2-a', delegatedPrefixes: ['2001:db8:a:1:2::/80'] },
      },
    },
    [
      `error delegated-prefix-size ${X}/delegatedPrefixes/0 ENI-9; found 10.1.1.16/29; wanted 28`,
      `error delegated-prefix-size ${X}/delegatedPrefixes/1 ENI-9; found 2001:db8:a:1::/96; wanted 80`,
      `error delegated-prefix-outside-subnet ${X}/delegatedPrefixes/2 ENI-9; found 10.1.2.16/28; ${BLOCK}`,
      'error delegated-prefix-outside-subnet /instances/y/delegatedPrefixes/0 ENI-9; found 2001:db8:a:1:2::/80; subnet w2-a; block ',
    ],
  ],
  [
    'ENI-9',
    'a prefix that is delegated twice, and one that has an address of somebody',
    {
      instances: {
        x: { subnet: 'w-a', delegatedPrefixes: ['10.1.1.16/28', '10.1.1.32/28'] },
        y: { subnet: 'w-a', delegatedPrefixes: ['10.1.1.32/28', '10.1.1.0/28'] },
      },
    },
    [
      'error duplicate-address /instances/y/delegatedPrefixes/0 ENI-9; found 10.1.1.32/28; other x',
      'error address-in-delegated-prefix /instances/host-a/privateIp ENI-9; found 10.1.1.10; other y',
    ],
  ],
  [
    'VPC-9',
    'a subnet that is full',
    {
      subnets: { tiny: { vpc: 'a', cidr: '10.1.8.0/28' } },
      autoScalingGroups: { many: { subnets: ['tiny'], desiredCapacity: 12 } },
    },
    ['error subnet-full /autoScalingGroups/many VPC-9; subnet tiny; block 10.1.8.0/28'],
  ],
  [
    'ENI-3',
    'a public address that another has',
    {
      instances: {
        x: { subnet: 'w-a', publicIp: '203.0.113.9' },
        y: { subnet: 'w-b', publicIp: '203.0.113.9' },
      },
    },
    ['error duplicate-public-address /instances/y/publicIp ENI-3; found 203.0.113.9; other x'],
  ],
  ...['10.9.9.9', '172.16.0.1', '192.168.1.1', '100.64.0.1'].map(
    (publicIp): [string, string, AnyPatch, readonly string[]] => [
      'ENI-3',
      `the private address ${publicIp} as a public one`,
      host({ publicIp }),
      [`error public-address-is-private ${X}/publicIp ENI-3; found ${publicIp}`],
    ],
  ),
  [
    'ENI-7',
    'an instance with interfaces in two zones',
    {
      networkInterfaces: { e1: { subnet: 'w-a' }, e2: { subnet: 'w2-a' }, e3: { subnet: 't-a' } },
      instances: { x: { networkInterfaces: ['e1', 'e2'] }, y: { networkInterfaces: ['e3'] } },
    },
    [`error interfaces-in-several-zones ${X}/networkInterfaces ENI-7; zones az1 az2`],
  ],
  [
    'ENI-6',
    'what an instance with interfaces of its own cannot have, and an interface attached twice',
    {
      networkInterfaces: { e1: { subnet: 'w-a' } },
      instances: {
        x: {
          networkInterfaces: ['e1'],
          privateIp: '10.1.1.9',
          securityGroups: ['sg-a'],
          sourceDestCheck: false,
        },
        y: { networkInterfaces: ['e1'] },
      },
    },
    [
      ...['privateIp', 'securityGroups', 'sourceDestCheck'].map(
        (field) => `error field-of-interface ${X}/${field} ENI-6; field ${field}`,
      ),
      'error interface-attached-twice /instances/y/networkInterfaces/0 ENI-6; found e1; other x',
    ],
  ],
  [
    'ENI-1',
    'one id for two things',
    {
      databases: { 'host-a': { subnet: 'w-a', port: 3306 } },
      ecsTasks: { web: { subnet: 'w-a' } },
      functions: { web: { subnets: ['w-a'] } },
    },
    [
      'error duplicate-id /databases/host-a; found host-a; other /instances/host-a',
      'error duplicate-id /ecsTasks/web; found web; other /functions/web',
    ],
  ],
  [
    'NAT-20',
    'a route table that nothing has',
    {
      natGateways: {
        nat: {
          availabilityMode: 'regional',
          vpc: 'a',
          publicIp: '203.0.113.9',
          routeTable: 'nothing-like-it',
        },
      },
    },
    ['error unknown-reference /natGateways/nat/routeTable; found nothing-like-it; collections routeTables'],
  ],
])('%s: what compile says of %s', (_, __, patch, expected) => {
  expect(told(addressed(patch))).toEqual(expected);
});

test('ENI-1: free addresses are given out in order of id, past what is written and delegated', () => {
  const network = compiled(
    addressed({
      natGateways: { b: { subnet: 'w-a', connectivity: 'private' } },
      instances: {
        c: { subnet: 'w-a' },
        a: { subnet: 'w-a', delegatedPrefixes: ['10.1.1.16/28'] },
        d: { subnet: 'w-a', secondaryPrivateIps: [{ privateIp: '10.1.1.6' }] },
        ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`e${index}`, { subnet: 'w-a' }])),
      },
    }),
  );
  const first = (id: string) => formatIp(found(network, 'networkInterfaces', id).primaryIpv4!);
  expect([
    first('a'),
    formatIp(found(network, 'natGateways', 'b').privateIp!),
    first('c'),
    first('d'),
  ]).toEqual(['10.1.1.4', '10.1.1.5', '10.1.1.7', '10.1.1.8']);
  expect(found(network, 'networkInterfaces', 'd').ipv4.map(formatIp)).toEqual(['10.1.1.8', '10.1.1.6']);
  // 10.1.1.10 is written, and 16 to 31 are delegated.
  expect(Array.from({ length: 8 }, (_, index) => first(`e${index}`))).toEqual([
    '10.1.1.9',
    '10.1.1.11',
    '10.1.1.12',
    '10.1.1.13',
    '10.1.1.14',
    '10.1.1.15',
    '10.1.1.32',
    '10.1.1.33',
  ]);
  expect(found(network, 'networkInterfaces', 'a').assumedAddress).toBe(true);
  expect(found(network, 'networkInterfaces', 'host-a').assumedAddress).toBe(false);
});

test('ENI-9: what is delegated in one VPC is free in another with the same blocks', () => {
  const network = compiled(
    addressed({
      vpcs: { d: { cidr: '10.1.0.0/16' } },
      subnets: { 'w-d': { vpc: 'd', cidr: '10.1.1.0/24' } },
      instances: {
        a: { subnet: 'w-a', delegatedPrefixes: ['10.1.1.32/28'] },
        x: { subnet: 'w-d', privateIp: '10.1.1.33', delegatedPrefixes: ['10.1.1.48/28'] },
        y: { subnet: 'w-d' },
        z: { subnet: 'w-d', delegatedPrefixes: ['10.1.1.64/28'] },
      },
    }),
  );
  expect(formatIp(found(network, 'networkInterfaces', 'y').primaryIpv4!)).toBe('10.1.1.4');
  const [prefix] = found(network, 'vpcs', 'a').delegatedPrefixes;
  expect(prefix?.owner.id).toBe('a');
  expect(found(network, 'vpcs', 'd').delegatedPrefixes.map(({ owner }) => owner.id)).toEqual(['x', 'z']);
});

test('an address that cannot be had is left out, and not given another in its place', () => {
  const scenario = addressed(host({ privateIp: '10.1.2.4', publicIp: '203.0.113.9' }));
  expect(told(scenario)).toEqual([
    `error address-outside-subnet ${X}/privateIp ENI-2; found 10.1.2.4; ${BLOCK}`,
  ]);
});

test('who owns an address, by VPC, and everywhere for public ones', () => {
  const network = compiled(
    addressed({
      instances: {
        x: {
          subnet: 'w-a',
          privateIp: '10.1.1.20',
          publicIp: '203.0.113.20',
          secondaryPrivateIps: [{ privateIp: '10.1.1.21', publicIp: '203.0.113.21' }],
          ipv6Addresses: ['2001:db8:a:1::20'],
        },
      },
      natGateways: { nat: { subnet: 'w2-a', privateIp: '10.1.2.30', publicIp: '203.0.113.30' } },
    }),
  );
  const { owners } = found(network, 'vpcs', 'a');
  const owner = (text: string) => owners.get(ip(text))?.id ?? null;
  expect(
    ['10.1.1.20', '10.1.1.21', '2001:db8:a:1::20', '10.1.2.30', '10.1.1.22', '203.0.113.20'].map(owner),
  ).toEqual(['x', 'x', 'x', 'nat', null, null]);
  const told = [...network.publicAddresses].map(([address, { owner, privateIp, vpc }]) => [
    formatIp(address),
    owner.id,
    privateIp === null ? null : formatIp(privateIp),
    vpc.id,
  ]);
  expect(told).toEqual([
    ['203.0.113.20', 'x', '10.1.1.20', 'a'],
    ['203.0.113.21', 'x', '10.1.1.21', 'a'],
    ['203.0.113.30', 'nat', '10.1.2.30', 'a'],
  ]);
  expect([...network.ipv6Owners].map(([address, { id }]) => [formatIp(address), id])).toEqual([
    ['2001:db8:a:1::20', 'x'],
  ]);
});

test('the collections stand by id, whatever their order in the document', () => {
  const network = compiled(
    addressed({
      natGateways: {
        z: { subnet: 'w-a', connectivity: 'private' },
        m: { availabilityMode: 'regional', vpc: 'a', publicIp: '203.0.113.9' },
        b: { subnet: 'w-a', connectivity: 'private' },
      },
      functions: { q: { subnets: ['w-a'] } },
      databases: { p: { subnet: 'w-a', port: 1 } },
    }),
  );
  expect([...network.natGateways.keys()]).toEqual(['b', 'm', 'z']);
  const ids = [...network.networkInterfaces.keys()];
  expect(ids).toEqual([...ids].sort());
});
