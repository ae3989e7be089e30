import { expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { ip, ipv4, formatIp } from '../../src/net/ip.ts';
import { portRange } from '../../src/net/port-range.ts';
import { TCP, UDP } from '../../src/net/protocol.ts';
import { f0 } from '../fixtures/f0.ts';
import { compiled, found, issuesOf, summary } from './compiled.ts';

type Interface = NonNullable<Scenario['networkInterfaces']>[string];

function withInterface(fields: Partial<Interface>): Scenario {
  return f0((draft) => (draft.networkInterfaces!['eni'] = { subnet: 'app', ...fields }));
}

test('ENI-1: an interface has one subnet, and its addresses have one owner', () => {
  const network = compiled(f0());
  const web = found(network, 'networkInterfaces', 'web');
  expect(web.subnet).toBe(network.subnets.get('pub'));
  expect(web.ipv4.map(formatIp)).toEqual(['10.0.0.10']);
  const { owners } = found(network, 'vpcs', 'vpc-a');
  expect(owners.get(ip('10.0.0.10'))).toBe(web);
  expect(owners.get(ip('2001:db8:1234:1a00::10'))).toBe(web);
  expect(owners.get(ip('10.0.0.220'))).toBe(network.natGateways.get('nat-1'));
});

test('ENI-1: an address has one owner, be it written as primary or secondary', () => {
  const scenario = withInterface({
    privateIp: '10.0.1.10',
    secondaryPrivateIps: [{ privateIp: '10.0.1.20' }, { privateIp: '10.0.1.20' }],
    ipv6Addresses: ['2001:db8:1234:1a01::10'],
  });
  expect(summary(scenario)).toEqual([
    'error duplicate-address /networkInterfaces/eni/privateIp ENI-1',
    'error duplicate-address /networkInterfaces/eni/secondaryPrivateIps/1/privateIp ENI-1',
    'error duplicate-address /networkInterfaces/eni/ipv6Addresses/0 ENI-1',
  ]);
});

test('ENI-1: addresses are of the family of their field', () => {
  const scenario = withInterface({
    privateIp: '2001:db8:1234:1a01::20',
    publicIp: '2001:db8::1',
    ipv6Addresses: ['10.0.1.20'],
  });
  expect(summary(scenario)).toEqual([
    'error wrong-family /networkInterfaces/eni/privateIp ENI-1',
    'error wrong-family /networkInterfaces/eni/ipv6Addresses/0 ENI-1',
    'error wrong-family /networkInterfaces/eni/publicIp ENI-3',
  ]);
});

test('ENI-2: every private address is of the subnet', () => {
  const scenario = withInterface({
    privateIp: '10.0.1.20',
    secondaryPrivateIps: [{ privateIp: '10.0.2.20' }],
    ipv6Addresses: ['2001:db8:1234:1a00::20'],
  });
  expect(issuesOf(scenario)).toEqual([
    {
      severity: 'error',
      code: 'address-outside-subnet',
      at: '/networkInterfaces/eni/secondaryPrivateIps/0/privateIp',
      found: '10.0.2.20',
      params: { subnet: 'app', block: '10.0.1.0/24' },
      rule: 'ENI-2',
    },
    expect.objectContaining({ code: 'address-outside-subnet', at: '/networkInterfaces/eni/ipv6Addresses/0' }),
  ]);
});

test('ENI-3: a public address stands before one private address', () => {
  const network = compiled(
    f0((draft) => {
      draft.instances!['web']!.secondaryPrivateIps = [{ privateIp: '10.0.0.12', publicIp: '198.51.100.21' }];
    }),
  );
  const web = found(network, 'networkInterfaces', 'web');
  expect(web.publicIps).toEqual(
    new Map([
      [ipv4('10.0.0.10'), ipv4('198.51.100.20')],
      [ipv4('10.0.0.12'), ipv4('198.51.100.21')],
    ]),
  );
  const address = network.publicAddresses.get(ipv4('198.51.100.21'));
  expect(address?.owner).toBe(web);
  expect(address?.privateIp).toBe(ipv4('10.0.0.12'));
});

test('ENI-3: a public address has one owner in the whole document, and is public', () => {
  expect(summary(withInterface({ publicIp: '198.51.100.10' }))).toEqual([
    'error duplicate-public-address /natGateways/nat-1/publicIp ENI-3',
  ]);
  expect(summary(withInterface({ publicIp: '192.168.1.1' }))).toEqual([
    'error public-address-is-private /networkInterfaces/eni/publicIp ENI-3',
  ]);
});

test.each(['10.0.1.0', '10.0.1.1', '10.0.1.2', '10.0.1.3', '10.0.1.255'])(
  'VPC-9: %s is reserved',
  (address) => {
    expect(summary(withInterface({ privateIp: address }))).toEqual([
      'error address-reserved /networkInterfaces/eni/privateIp VPC-9',
    ]);
  },
);

test.each(['10.0.1.4', '10.0.1.254'])('VPC-9: %s is not reserved', (privateIp) => {
  expect(summary(withInterface({ privateIp }))).toEqual([]);
});

test('VPC-9: a /28 has room for 11', () => {
  const withHosts = (count: number): Scenario => ({
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/28' } },
    subnets: { s: { vpc: 'v', cidr: '10.0.0.0/28' } },
    instances: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`i${index}`, { subnet: 's' }]),
    ),
  });
  expect(summary(withHosts(11))).toEqual([]);
  expect(summary(withHosts(12))).toEqual(['error subnet-full /instances/i9 VPC-9']);
});

test.each([
  ['2001:db8:1234:1a01::3', ['error address-reserved /networkInterfaces/eni/ipv6Addresses/0 VPC-16']],
  [
    '2001:db8:1234:1a01:ffff:ffff:ffff:ffff',
    ['error address-reserved /networkInterfaces/eni/ipv6Addresses/0 VPC-16'],
  ],
  ['2001:db8:1234:1a01::4', []],
])('VPC-16: %s', (address, expected) => {
  expect(summary(withInterface({ ipv6Addresses: [address] }))).toEqual(expected);
});

test('VPC-17: an interface has the families of its subnet', () => {
  const scenario = f0((draft) => {
    draft.subnets!['six'] = { vpc: 'vpc-a', ipv6Cidr: '2001:db8:1234:1a06::/64' };
    draft.networkInterfaces!['a'] = { subnet: 'db', ipv6Addresses: ['2001:db8:1234:1a01::77'] };
    draft.networkInterfaces!['b'] = { subnet: 'six', privateIp: '10.0.6.10' };
    draft.networkInterfaces!['c'] = { subnet: 'six', ipv6Addresses: ['2001:db8:1234:1a06::10'] };
    draft.networkInterfaces!['d'] = {
      subnet: 'six',
      publicIp: '198.51.100.77',
      ipv6Addresses: ['2001:db8:1234:1a06::11'],
    };
  });
  expect(summary(scenario)).toEqual([
    'error family-not-in-subnet /networkInterfaces/a/ipv6Addresses/0 VPC-17',
    'error family-not-in-subnet /networkInterfaces/b/privateIp VPC-17',
    'error no-address /networkInterfaces/b VPC-17',
    'error family-not-in-subnet /networkInterfaces/d/publicIp VPC-17',
  ]);
});

test('VPC-17: an interface in an IPv6-only subnet has no IPv4 address', () => {
  const network = compiled(
    f0((draft) => {
      draft.subnets!['six'] = { vpc: 'vpc-a', ipv6Cidr: '2001:db8:1234:1a06::/64' };
      draft.networkInterfaces!['c'] = { subnet: 'six', ipv6Addresses: ['2001:db8:1234:1a06::10'] };
    }),
  );
  expect(found(network, 'networkInterfaces', 'c')).toMatchObject({
    primaryIpv4: null,
    ipv4: [],
    assumedAddress: false,
  });
});

test('an address that is left out is the first free one, by order of id, and marked', () => {
  const network = compiled({
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16' } },
    subnets: { s: { vpc: 'v', cidr: '10.0.0.0/24' } },
    instances: { c: { subnet: 's' }, b: { subnet: 's', privateIp: '10.0.0.4' }, a: { subnet: 's' } },
    databases: { d: { subnet: 's', port: 5432 } },
  });
  const addresses = [...network.networkInterfaces.values()].map((eni) => [
    eni.id,
    formatIp(eni.primaryIpv4!),
    eni.assumedAddress,
  ]);
  expect(addresses).toEqual([
    ['a', '10.0.0.5', true],
    ['b', '10.0.0.4', false],
    ['c', '10.0.0.6', true],
    ['d', '10.0.0.7', true],
  ]);
});

test('ENI-6: an instance has several interfaces, each with its own subnet and groups', () => {
  const network = compiled(
    f0((draft) => {
      draft.networkInterfaces!['eth0'] = { subnet: 'pub', securityGroups: ['sg-web'] };
      draft.networkInterfaces!['eth1'] = { subnet: 'db', securityGroups: ['sg-db'] };
      draft.instances!['dual'] = { networkInterfaces: ['eth1', 'eth0'] };
    }),
  );
  const dual = found(network, 'hosts', 'dual');
  expect(dual.interfaces.map(({ id }) => id)).toEqual(['eth1', 'eth0']);
  expect(dual.interfaces.map(({ subnet }) => subnet.id)).toEqual(['db', 'pub']);
  expect(dual.interfaces.map(({ host }) => host)).toEqual([dual, dual]);
  expect(dual.interfaces[0]?.ref).toEqual({ type: 'network-interface', id: 'eth1' });
  expect(network.hosts.has('eth0')).toBe(false);
});

test('ENI-6: what belongs to an interface is written there, and an interface has one instance', () => {
  const scenario = f0((draft) => {
    draft.instances!['fw']!.publicIp = '198.51.100.99';
    draft.instances!['fw2'] = { networkInterfaces: ['eni-fw', 'eni-fx'] };
  });
  expect(summary(scenario)).toEqual([
    'error field-of-interface /instances/fw/publicIp ENI-6',
    'error interface-attached-twice /instances/fw2/networkInterfaces/0 ENI-6',
    'error unknown-reference /instances/fw2/networkInterfaces/1',
  ]);
});

test('ENI-7: the interfaces of an instance are in one Availability Zone', () => {
  const scenario = f0((draft) => {
    draft.subnets!['db']!.az = 'ap-northeast-2b';
    draft.networkInterfaces!['eth0'] = { subnet: 'pub' };
    draft.networkInterfaces!['eth1'] = { subnet: 'db' };
    draft.instances!['dual'] = { networkInterfaces: ['eth0', 'eth1'] };
  });
  expect(summary(scenario)).toEqual([
    'error interfaces-in-several-zones /instances/dual/networkInterfaces ENI-7',
  ]);
});

test('ENI-9: delegated prefixes are /28 or /80 blocks of the subnet, and of nobody else', () => {
  const scenario = withInterface({
    delegatedPrefixes: ['10.0.1.32/28', '10.0.1.64/27', '10.0.2.0/28', '2001:db8:1234:1a01:1::/80'],
    privateIp: '10.0.1.100',
  });
  expect(summary(scenario)).toEqual([
    'error delegated-prefix-size /networkInterfaces/eni/delegatedPrefixes/1 ENI-9',
    'error delegated-prefix-outside-subnet /networkInterfaces/eni/delegatedPrefixes/2 ENI-9',
  ]);
  expect(summary(withInterface({ delegatedPrefixes: ['10.0.1.0/28'], privateIp: '10.0.1.100' }))).toEqual([
    'error address-in-delegated-prefix /instances/app/privateIp ENI-9',
  ]);
  const network = compiled(withInterface({ delegatedPrefixes: ['10.0.1.32/28'], privateIp: '10.0.1.100' }));
  const [prefix] = found(network, 'vpcs', 'vpc-a').delegatedPrefixes;
  expect(prefix?.owner.id).toBe('eni');
});

test('ENI-10: a public address wants an internet gateway', () => {
  const scenario: Scenario = {
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16' } },
    subnets: { s: { vpc: 'v', cidr: '10.0.0.0/24' } },
    instances: { web: { subnet: 's', publicIp: '198.51.100.20' } },
  };
  expect(summary(scenario)).toEqual([
    'warning public-ip-without-internet-gateway /instances/web/publicIp ENI-10',
  ]);
  expect(summary({ ...scenario, internetGateways: { igw: { vpc: 'v' } } })).toEqual([]);
});

test('ENI-13: a Lambda function never has a public address', () => {
  expect(summary(withInterface({ interfaceType: 'lambda', publicIp: '198.51.100.77' }))).toEqual([
    'error lambda-with-public-ip /networkInterfaces/eni/publicIp ENI-13',
  ]);
});

test('SG-6: without a group of its own an interface has the default group of its VPC', () => {
  const network = compiled(withInterface({}));
  const eni = found(network, 'networkInterfaces', 'eni');
  expect(eni.securityGroups).toEqual([found(network, 'vpcs', 'vpc-a').defaultSecurityGroup]);
});

test('SG-2: the rules of all groups of an interface are one set', () => {
  const network = compiled(withInterface({ securityGroups: ['sg-app', 'sg-db'] }));
  const eni = found(network, 'networkInterfaces', 'eni');
  expect(new Set(eni.rules.inbound.map((rule) => rule.securityGroupId))).toEqual(
    new Set(['sg-app', 'sg-db']),
  );
  expect(eni.rules.outbound).toHaveLength(4);
});

test('SG-30: a group of another VPC needs an association', () => {
  const scenario = (associatedVpcs: string[]) =>
    f0((draft) => {
      draft.vpcs!['vpc-b'] = { cidr: '10.1.0.0/16' };
      draft.subnets!['b'] = { vpc: 'vpc-b', cidr: '10.1.0.0/24' };
      draft.instances!['b'] = { subnet: 'b', securityGroups: ['sg-web'] };
      draft.securityGroups!['sg-web']!.associatedVpcs = associatedVpcs;
    });
  expect(summary(scenario([]))).toEqual([
    'error security-group-not-associated /instances/b/securityGroups/0 SG-30',
  ]);
  expect(summary(scenario(['vpc-b']))).toEqual([]);
});

test('a database is a host that listens on its port', () => {
  const network = compiled(f0());
  const rds = found(network, 'hosts', 'rds');
  expect(rds).toMatchObject({
    ref: { type: 'database', id: 'rds' },
    at: '/databases/rds',
    running: true,
    listens: [{ protocol: TCP, port: 3306 }],
    forwards: 'no',
  });
  expect(rds.interfaces).toEqual([found(network, 'networkInterfaces', 'rds')]);
  expect(rds.interfaces[0]).toMatchObject({
    ref: { type: 'database', id: 'rds' },
    interfaceType: 'requester_managed',
  });
});

test('what an instance does, and what it does unless told', () => {
  const network = compiled(
    f0((draft) => {
      delete draft.instances!['fw']!.forwards;
      draft.instances!['web']!.listens = [443, { protocol: 'udp', port: 53 }];
      draft.instances!['web']!.state = 'stopped';
      draft.instances!['web']!.name = 'The web server';
    }),
  );
  expect(found(network, 'hosts', 'web')).toMatchObject({
    name: 'The web server',
    running: false,
    listens: [
      { protocol: TCP, port: 443 },
      { protocol: UDP, port: 53 },
    ],
    forwards: 'no',
  });
  expect(found(network, 'hosts', 'web2')).toMatchObject({ running: true, listens: null, forwards: 'no' });
  expect(found(network, 'hosts', 'fw').forwards).toBe('route');
  expect(found(network, 'hosts', 'natinst').forwards).toBe('masquerade');
});

test('NACL-18: hosts pick their ports from the range of their kind', () => {
  const network = compiled(
    f0((draft) => {
      draft.networkInterfaces!['function'] = { subnet: 'app', interfaceType: 'lambda' };
      draft.networkInterfaces!['endpoint'] = { subnet: 'app' };
      draft.instances!['app']!.os = 'windows';
      draft.instances!['srv']!.ephemeralPorts = '1025-5000';
    }),
  );
  const portsOf = (id: string) => found(network, 'hosts', id).ephemeralPorts;
  expect(portsOf('web')).toEqual(portRange(32768, 61000));
  expect(portsOf('rds')).toEqual(portRange(32768, 61000));
  expect(portsOf('endpoint')).toEqual(portRange(32768, 61000));
  expect(portsOf('app')).toEqual(portRange(49152, 65535));
  expect(portsOf('function')).toEqual(portRange(1024, 65535));
  expect(portsOf('srv')).toEqual(portRange(1025, 5000));
});

test('an interface that stands alone is a host by itself', () => {
  const network = compiled(withInterface({ sourceDestCheck: false }));
  expect(found(network, 'hosts', 'eni')).toMatchObject({
    ref: { type: 'network-interface', id: 'eni' },
    forwards: 'route',
    listens: null,
  });
});

test('hosts share one space of ids; an instance may share its id with its own interface', () => {
  const clash = f0((draft) => {
    draft.databases!['web'] = { subnet: 'db', port: 3306 };
    draft.networkInterfaces!['app'] = { subnet: 'app' };
  });
  expect(issuesOf(clash)).toEqual([
    {
      severity: 'error',
      code: 'duplicate-id',
      at: '/databases/web',
      found: 'web',
      params: { other: '/instances/web' },
    },
    expect.objectContaining({ code: 'duplicate-id', at: '/networkInterfaces/app' }),
  ]);
  const shared = f0((draft) => {
    draft.networkInterfaces!['same'] = { subnet: 'app' };
    draft.instances!['same'] = { networkInterfaces: ['same'] };
    draft.routeTables!['rt-db']!.routes = [{ to: '203.0.113.0/24', via: 'same' }];
  });
  expect(summary(shared)).toEqual([
    'warning middlebox-checks-addresses /routeTables/rt-db/routes/0/via RT-25',
  ]);
});
