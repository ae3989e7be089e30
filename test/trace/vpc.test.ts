import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import {
  f0With,
  namesOf,
  networkOf,
  request,
  response,
  stopOf,
  walk,
  type ScenarioPatch,
} from './helpers.ts';

const CLIENT = 'internet:203.0.113.50';
const SERVER = 'internet:203.0.113.5';
const SERVER_V6 = 'internet:2001:db8:ffff::50';

const IPV6_ONLY: ScenarioPatch = {
  subnets: { six: { vpc: 'vpc-a', ipv6Cidr: '2001:db8:1234:1a06::/64', routeTable: 'rt-pub' } },
  instances: {
    six: { subnet: 'six', ipv6Addresses: ['2001:db8:1234:1a06::10'], securityGroups: ['sg-web'] },
  },
};

test("VPC-10: the resolver answers in the primary block only, not at each subnet's or block's +2", () => {
  const second: ScenarioPatch = {
    vpcs: { 'vpc-a': { secondaryCidrs: ['10.2.0.0/16'] } },
    subnets: { more: { vpc: 'vpc-a', cidr: '10.2.0.0/24' } },
    instances: { more: { subnet: 'more', privateIp: '10.2.0.10' } },
  };
  const ask = (to: string) => walk(f0With(second), { from: 'more', to, protocol: 'udp', port: 53 });
  expect(ask('10.0.0.2')).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
  expect(stopOf(ask('10.2.0.2'))).toBe('request: subnet more, NO_POSSIBLE_DESTINATION');
  expect(stopOf(ask('10.0.1.2'))).toBe(
    'request: route-table vpc-a/main-route-table, NO_POSSIBLE_DESTINATION 10.0.0.0/16',
  );
});

test.each([
  ["the subnet's broadcast address", '10.0.0.255'],
  ['the limited broadcast address', '255.255.255.255'],
  ['a multicast group', '224.0.0.5'],
  ['an IPv6 multicast group', 'ff02::1'],
])('VPC-11: a VPC carries no packet to %s', (_, to) => {
  const trace = walk(f0With(), { from: 'web', to, protocol: 'udp', port: 5000, sourcePort: 41000 });
  expect(stopOf(trace)).toBe('request: subnet pub, X_UNSUPPORTED_DESTINATION');
});

test("VPC-11: another subnet's last address is nobody's", () => {
  expect(stopOf(walk(f0With(), { from: 'web', to: '10.0.2.255', port: 80, sourcePort: 41000 }))).toBe(
    'request: route-table rt-pub, NO_POSSIBLE_DESTINATION 10.0.0.0/16',
  );
});

test('VPC-12: another Availability Zone changes no decision, it is only noted', () => {
  const apart = f0With({ subnets: { app: { az: 'ap-northeast-2b' } } });
  const flow: Flow = { from: 'web', to: 'app', port: 8080, sourcePort: 41000 };
  const here = walk(f0With(), flow);
  const there = walk(apart, flow);
  expect(there.verdict).toBe('reachable');
  expect(request(there)).toEqual(request(here));
  expect(response(there)).toEqual(response(here));
  const notes = (trace: typeof here) =>
    trace.connections[0]!.request.hops.flatMap((hop) => hop.decision.notes);
  expect(notes(here)).toEqual([]);
  expect(notes(there)).toEqual(['AVAILABILITY_ZONE_CROSSED']);
});

test('VPC-12: a subnet that names no zone crosses none', () => {
  const unknown = f0With({ subnets: { app: { az: undefined } } });
  for (const [from, to] of [
    ['web', 'app'],
    ['app', 'web'],
  ] as const) {
    const { request: there } = walk(unknown, { from, to, port: 8080, sourcePort: 41000 }).connections[0]!;
    expect(there.hops.flatMap((hop) => hop.decision.notes)).toEqual([]);
  }
});

test('VPC-13: the subnets of a VPC are joined by its local route', () => {
  const bare: Scenario = {
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16' } },
    subnets: { a: { vpc: 'v', cidr: '10.0.1.0/24' }, b: { vpc: 'v', cidr: '10.0.2.0/24' } },
    instances: { one: { subnet: 'a' }, two: { subnet: 'b' } },
  };
  const trace = walk(bare, { from: 'one', to: 'two', port: 80 });
  expect(trace.verdict).toBe('reachable');
  const routes = trace.connections[0]!.request.hops.map((hop) => hop.decision);
  expect(routes.find((decision) => decision.kind === 'route')).toMatchObject({
    verdict: 'route',
    decidedBy: { via: 'local' },
  });
});

test('VPC-14: a subnet of a Local Zone is one like any other', () => {
  const flow: Flow = { from: CLIENT, to: 'web', port: 443, sourcePort: 51000 };
  const local = walk(f0With({ subnets: { pub: { az: 'us-west-2-lax-1a' } } }), flow);
  expect(local.verdict).toBe('reachable');
  expect(request(local)).toEqual(request(walk(f0With(), flow)));
});

test('VPC-17: an instance with IPv6 only sends no IPv4, but to the services of its own link', () => {
  const scenario = f0With(IPV6_ONLY);
  expect(stopOf(walk(scenario, { from: 'six', to: '10.0.2.50', port: 3306 }))).toBe(
    'request: instance six outbound, X_UNSUPPORTED_IP_FAMILY',
  );
  const dns = walk(scenario, { from: 'six', to: '169.254.169.253', protocol: 'udp', port: 53 });
  expect(dns.verdict).toBe('reachable');
  expect(walk(scenario, { from: 'six', to: SERVER_V6, port: 443 }).verdict).toBe('reachable');
});

test.each([
  [
    'its subnet has none',
    { subnets: { app: { ipv6Cidr: undefined } }, instances: { app: { ipv6Addresses: undefined } } },
  ],
  ['it has none itself', { instances: { app: { ipv6Addresses: undefined } } }],
] satisfies [string, ScenarioPatch][])('VPC-17: no IPv6 where %s', (_, patch) => {
  expect(stopOf(walk(f0With(patch), { from: 'app', to: SERVER_V6, port: 443 }))).toBe(
    'request: instance app outbound, X_UNSUPPORTED_IP_FAMILY',
  );
});

test('VPC-18: a route for IPv4 says nothing of IPv6', () => {
  const ipv4Only = { routeTables: { 'rt-pub': { routes: [{ to: '0.0.0.0/0', via: 'igw-1' }] } } };
  expect(stopOf(walk(f0With(ipv4Only), { from: 'web', to: SERVER_V6, port: 443 }))).toBe(
    'request: route-table rt-pub, NO_ROUTE_TO_DESTINATION',
  );
});

test('VPC-19: a block of public addresses inside a VPC is private, and nobody outside reaches it', () => {
  const publicBlock: Scenario = {
    packetwalk: 1,
    vpcs: { v: { cidr: '198.51.100.0/24' } },
    internetGateways: { igw: { vpc: 'v' } },
    routeTables: { rt: { vpc: 'v', main: true, routes: [{ to: '0.0.0.0/0', via: 'igw' }] } },
    subnets: { s: { vpc: 'v', cidr: '198.51.100.0/28' } },
    securityGroups: { sg: { vpc: 'v', inbound: [{ allow: 'all', from: '0.0.0.0/0' }] } },
    instances: {
      host: { subnet: 's', privateIp: '198.51.100.9', securityGroups: ['sg'] },
      other: { subnet: 's', privateIp: '198.51.100.10', publicIp: '192.0.2.10', securityGroups: ['sg'] },
    },
  };
  for (const to of ['198.51.100.9', 'host']) {
    expect(stopOf(walk(publicBlock, { from: CLIENT, to, port: 443 }))).toBe(
      'request: internet-gateway igw inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    );
  }
  expect(walk(publicBlock, { from: CLIENT, to: 'other', port: 443 }).verdict).toBe('reachable');
  expect(walk(publicBlock, { from: 'other', to: 'host', port: 443 }).verdict).toBe('reachable');
});

/** `web` with another block of IPv6 addresses, and everybody else without any. */
function withIpv6(cidr: string, address: string, more: ScenarioPatch = {}): Scenario {
  const subnet = cidr.replace('/56', '/64');
  return f0With(more, {
    vpcs: { 'vpc-a': { ipv6Cidrs: [cidr] } },
    subnets: { pub: { ipv6Cidr: subnet }, app: { ipv6Cidr: undefined } },
    instances: { web: { ipv6Addresses: [address] }, app: { ipv6Addresses: undefined } },
  });
}

test.each([
  ['unique local addresses', withIpv6('fd80::/56', 'fd80::10')],
  [
    'addresses that IPAM keeps private',
    withIpv6('2001:db8::/56', '2001:db8::10', { vpcs: { 'vpc-a': { privateIpv6: true } } }),
  ],
])('VPC-20: %s stop at the edge of the internet, both ways', (_, scenario) => {
  expect(stopOf(walk(scenario, { from: 'web', to: SERVER_V6, port: 443 }))).toBe(
    'request: internet-gateway igw-1 outbound, X_PRIVATE_IPV6',
  );
  const [to] = scenario.instances!['web']!.ipv6Addresses!;
  expect(stopOf(walk(scenario, { from: SERVER_V6, to: to!, port: 443 }))).toBe(
    'request: internet-gateway igw-1 inbound, X_PRIVATE_IPV6',
  );
});

test('VPC-20: nor does an egress-only internet gateway let them out', () => {
  const routes = [{ to: '::/0', via: 'eigw-1' }];
  const scenario = withIpv6('fd80::/56', 'fd80::10', { routeTables: { 'rt-pub': { routes } } });
  expect(stopOf(walk(scenario, { from: 'web', to: SERVER_V6, port: 443 }))).toBe(
    'request: egress-only-internet-gateway eigw-1 outbound, X_PRIVATE_IPV6',
  );
});

test('VPC-20: public IPv6 addresses pass', () => {
  const scenario = withIpv6('2001:db8::/56', '2001:db8::10');
  expect(walk(scenario, { from: 'web', to: SERVER_V6, port: 443 }).verdict).toBe('reachable');
});

test('VPC-21: the default VPC is public: its main table has the local route and one to the internet', () => {
  const defaultVpc: Scenario = {
    packetwalk: 1,
    vpcs: { v: { cidr: '172.31.0.0/16', isDefault: true, enableDnsHostnames: true } },
    internetGateways: { igw: { vpc: 'v' } },
    routeTables: { rt: { vpc: 'v', main: true, routes: [{ to: '0.0.0.0/0', via: 'igw' }] } },
    subnets: { a: { vpc: 'v', cidr: '172.31.0.0/20' }, b: { vpc: 'v', cidr: '172.31.16.0/20' } },
    instances: {
      one: { subnet: 'a', publicIp: '198.51.100.7' },
      two: { subnet: 'b', publicIp: '198.51.100.8' },
    },
  };
  const table = networkOf(defaultVpc).vpcs.get('v')!.mainRouteTable;
  expect(table.routes[4].map(({ via }) => via)).toEqual(['local', 'igw']);
  expect(table.routes[6]).toEqual([]);
  expect(walk(defaultVpc, { from: 'one', to: SERVER, port: 443 }).verdict).toBe('reachable');
  expect(walk(defaultVpc, { from: 'one', to: 'two', port: 22 }).verdict).toBe('reachable');
  expect(walk(defaultVpc, { from: CLIENT, to: 'one', port: 22 }).verdict).toBe('unreachable');
});

test('VPC-22: a new VPC has local routes only and gives out no public addresses', () => {
  const bare: Scenario = {
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16' } },
    subnets: { a: { vpc: 'v', cidr: '10.0.1.0/24' } },
    instances: { one: { subnet: 'a' } },
  };
  const network = networkOf(bare);
  expect(network.publicAddresses.size).toBe(0);
  expect(stopOf(walk(bare, { from: 'one', to: SERVER, port: 443 }))).toBe(
    'request: route-table v/main-route-table, NO_ROUTE_TO_DESTINATION',
  );
});

test("VPC-23: a subnet's switch for public addresses gives none to an interface that is there already", () => {
  const toggled = f0With({ subnets: { pub: { mapPublicIpOnLaunch: true } } });
  expect(stopOf(walk(toggled, { from: 'web2', to: SERVER, port: 443 }))).toBe(
    'request: internet-gateway igw-1 outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  );
});

test('VPC-24: tenancy changes nothing', () => {
  const flow: Flow = { from: 'web', to: 'rds', port: 3306, sourcePort: 41000 };
  const dedicated = walk(f0With({ vpcs: { 'vpc-a': { tenancy: 'dedicated' } } }), flow);
  expect(dedicated.verdict).toBe('reachable');
  expect([request(dedicated), response(dedicated)]).toEqual([
    request(walk(f0With(), flow)),
    response(walk(f0With(), flow)),
  ]);
});

test('VPC-25: an address of the VPC that nobody has is dropped at the local route', () => {
  const trace = walk(f0With(), { from: 'web', to: '10.0.99.5', port: 80, sourcePort: 41000 });
  expect(stopOf(trace)).toBe('request: route-table rt-pub, NO_POSSIBLE_DESTINATION 10.0.0.0/16');
  expect(namesOf(request(trace)).at(-1)).toBe('route-table rt-pub');
});

test('VPC-25: nor does a neighbour that is not there fall through to a default route', () => {
  const trace = walk(f0With(), { from: 'web', to: '10.0.0.99', port: 80, sourcePort: 41000 });
  expect(stopOf(trace)).toBe('request: subnet pub, NO_POSSIBLE_DESTINATION');
});
