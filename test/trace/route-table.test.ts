import { describe, expect, test } from 'vitest';
import { ip } from '../../src/net/ip.ts';
import { classOf } from '../../src/trace/classification.ts';
import { lookUpRoute } from '../../src/trace/route-table.ts';
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

type Routes = NonNullable<NonNullable<NonNullable<ScenarioPatch['routeTables']>[string]>['routes']>;

const CLIENT = 'internet:203.0.113.50';
const SERVER = 'internet:203.0.113.5';

/** Where a table with these routes sends a packet: the target as it is written. */
function via(routes: Routes, destination: string, more: ScenarioPatch = {}): string | null {
  const network = networkOf(f0With(more, { routeTables: { rt: { vpc: 'vpc-a', routes } } }));
  return lookUpRoute(network.routeTables.get('rt')!, ip(destination)).route?.via ?? null;
}

test('RT-1: a subnet uses the table that it names, else the main one', () => {
  const scenario = f0With({
    subnets: { db: { routeTable: undefined }, prot: { routeTable: 'rt-main' } },
    routeTables: { 'rt-main': { vpc: 'vpc-a', main: true, routes: [{ to: '0.0.0.0/0', via: 'nat-1' }] } },
  });
  for (const from of ['rds', 'srv']) {
    const rows = request(walk(scenario, { from, to: SERVER, port: 443 }));
    expect(namesOf(rows)).toContain('route-table rt-main');
  }
  expect(namesOf(request(walk(scenario, { from: 'app', to: SERVER, port: 443 })))).toContain(
    'route-table rt-app',
  );
});

test('RT-2: another main table changes the subnets that name none, and no others', () => {
  const tables = (main: 'rt-a' | 'rt-b'): ScenarioPatch => ({
    subnets: { db: { routeTable: undefined }, prot: { routeTable: 'rt-a' } },
    routeTables: {
      'rt-a': { vpc: 'vpc-a', main: main === 'rt-a', routes: [{ to: '0.0.0.0/0', via: 'nat-1' }] },
      'rt-b': { vpc: 'vpc-a', main: main === 'rt-b', routes: [] },
    },
  });
  const tableOf = (main: 'rt-a' | 'rt-b', from: string) => {
    const rows = request(walk(f0With(tables(main)), { from, to: SERVER, port: 443 }));
    return namesOf(rows).find((name) => name.startsWith('route-table'));
  };
  expect([tableOf('rt-a', 'rds'), tableOf('rt-b', 'rds')]).toEqual(['route-table rt-a', 'route-table rt-b']);
  expect([tableOf('rt-a', 'srv'), tableOf('rt-b', 'srv')]).toEqual(['route-table rt-a', 'route-table rt-a']);
});

test('RT-3: every table has a local route for each block of the VPC', () => {
  const network = networkOf(f0With({ vpcs: { 'vpc-a': { secondaryCidrs: ['10.2.0.0/16'] } } }));
  expect(network.routeTables.size).toBe(6);
  for (const { routes } of network.routeTables.values()) {
    const local = [...routes[4], ...routes[6]].filter(({ target }) => target.type === 'local');
    expect(local).toHaveLength(3);
  }
});

test('RT-4: only the destination matters', () => {
  const routeOf = (flow: { protocol: string; port?: number; sourcePort?: number }) => {
    const { hops } = walk(f0With(), { from: 'web', to: SERVER, ...flow }).connections[0]!.request;
    return hops.map(({ decision }) => decision).find((decision) => decision.kind === 'route')!.decidedBy;
  };
  const first = routeOf({ protocol: 'tcp', port: 443, sourcePort: 41000 });
  expect(first).toMatchObject({ via: 'igw-1' });
  const others = [
    routeOf({ protocol: 'tcp', port: 443, sourcePort: 50000 }),
    routeOf({ protocol: 'udp', port: 53 }),
    routeOf({ protocol: 'icmp' }),
    routeOf({ protocol: 'gre' }),
  ];
  for (const other of others) expect(other).toMatchObject({ via: 'igw-1', destination: first!.destination });
});

test.each([
  ['172.31.4.4', 'pcx-0a1b2c3d4e'],
  ['10.0.2.50', 'local'],
  ['8.8.8.8', 'igw-1'],
])('RT-5: the longest prefix that holds %s leads to %s', (destination, expected) => {
  const routes = [
    { to: '0.0.0.0/0', via: 'igw-1' },
    { to: '172.31.0.0/16', via: 'pcx-0a1b2c3d4e' },
  ];
  expect(via(routes, destination)).toBe(expected);
  expect(via(routes.toReversed(), destination)).toBe(expected);
});

describe('RT-6: between equal prefixes', () => {
  const PREFIX_LIST: ScenarioPatch = { prefixLists: { 'pl-x': { entries: ['172.31.0.0/24'] } } };
  const to = '172.31.0.0/24';
  const ranked: Routes = [
    { to, via: 'igw-1' },
    { to: 'pl-x', via: 'tgw-0a1b2c3d4e' },
    { to, via: 'vgw-00000001', origin: 'direct-connect' },
    { to, via: 'vgw-00000002', origin: 'vpn-static' },
    { to, via: 'vgw-00000003', origin: 'vpn-bgp' },
  ];
  test.each(ranked.map((route, index) => [route.via, index] as const))(
    'RT-6: %s is the one of rank %i',
    (expected, index) => {
      const remaining = ranked.slice(index);
      expect(via(remaining, '172.31.0.9', PREFIX_LIST)).toBe(expected);
      expect(via(remaining.toReversed(), '172.31.0.9', PREFIX_LIST)).toBe(expected);
    },
  );
});

test.each(['direct-connect', 'vpn-static', 'vpn-bgp'] as const)(
  'RT-7: a route propagated by %s never beats the local one, however specific',
  (origin) => {
    const routes: Routes = [{ to: '10.0.2.0/24', via: 'vgw-00000001', origin }];
    expect(via(routes, '10.0.2.50')).toBe('local');
    const network = networkOf(f0With({ routeTables: { rt: { vpc: 'vpc-a', routes } } }));
    const { considered } = lookUpRoute(network.routeTables.get('rt')!, ip('10.0.2.50'));
    expect(considered.map(({ rule, mismatches }) => [rule.via, mismatches])).toEqual([
      ['vgw-00000001', ['local-preferred']],
      ['local', []],
    ]);
  },
);

test('RT-8: where the local route is not involved a propagated one wins by its longer prefix', () => {
  const routes: Routes = [
    { to: '192.168.0.0/16', via: 'tgw-0a1b2c3d4e' },
    { to: '192.168.1.0/24', via: 'vgw-00000001', origin: 'vpn-bgp' },
  ];
  expect(via(routes, '192.168.1.5')).toBe('vgw-00000001');
  expect(via(routes, '192.168.2.5')).toBe('tgw-0a1b2c3d4e');
});

test("RT-9: a route for a whole subnet's block beats the local one", () => {
  expect(via([{ to: '10.0.2.0/24', via: 'eni-fw' }], '10.0.2.50')).toBe('eni-fw');
  expect(via([{ to: '10.0.2.0/24', via: 'eni-fw' }], '10.0.4.10')).toBe('local');
});

test('RT-10: a replaced local route leads all that leaves the subnet elsewhere, and nothing within it', () => {
  const replaced: ScenarioPatch = {
    routeTables: { 'rt-app': { routes: [{ to: '10.0.0.0/16', via: 'eni-fw' }] } },
    instances: { app2: { subnet: 'app', privateIp: '10.0.1.11', securityGroups: ['sg-app'] } },
  };
  const away = walk(f0With(replaced), { from: 'app', to: 'rds', port: 3306, sourcePort: 42000 });
  expect(namesOf(request(away))).toContain('instance fw');
  const near = walk(f0With(replaced), { from: 'app', to: '10.0.1.11', port: 80, sourcePort: 42000 });
  expect(near.verdict).toBe('reachable');
  expect(namesOf(request(near))).toEqual([
    'instance app outbound',
    'security-group sg-app outbound',
    'security-group sg-app inbound',
    'instance app2 inbound',
  ]);
});

test("RT-11: a route for the subnet's own block has no effect in it", () => {
  const own: ScenarioPatch = {
    routeTables: { 'rt-app': { routes: [{ to: '10.0.1.0/24', via: 'eni-fw' }] } },
    instances: { app2: { subnet: 'app', privateIp: '10.0.1.11', securityGroups: ['sg-app'] } },
  };
  const trace = walk(f0With(own), { from: 'app', to: 'app2', port: 80, sourcePort: 42000 });
  expect(trace.verdict).toBe('reachable');
  expect(namesOf(request(trace)).filter((name) => name.startsWith('route-table'))).toEqual([]);
});

test('RT-12: a route that covers the link-local services never carries packets for them', () => {
  const covering = { routeTables: { 'rt-app': { routes: [{ to: '169.254.0.0/16', via: 'eni-fw' }] } } };
  const metadata = walk(f0With(covering), { from: 'app', to: '169.254.169.254', port: 80 });
  expect(namesOf(request(metadata))).toEqual(['aws-service instance-metadata']);
  const other = { from: 'app', port: 80, sourcePort: 42000 };
  expect(stopOf(walk(f0With(covering), { ...other, to: '169.254.171.9' }))).toBe(
    'request: route-table rt-app, NO_ROUTE_TO_DESTINATION',
  );
  expect(via([{ to: '169.254.0.0/16', via: 'eni-fw' }], '169.254.172.1')).toBe('eni-fw');
  expect(via([{ to: '::/0', via: 'igw-1' }], 'fd00:ec2::99')).toBe(null);
});

describe('RT-14: a route whose target is gone still wins, and drops', () => {
  test('a peering connection that was deleted', () => {
    const routes: Routes = [
      { to: '0.0.0.0/0', via: 'igw-1' },
      { to: '203.0.113.0/24', via: 'pcx-0a1b2c3d4e', state: 'blackhole' },
    ];
    const scenario = f0With({ routeTables: { 'rt-pub': { routes } } });
    expect(stopOf(walk(scenario, { from: 'web', to: SERVER, port: 443 }))).toBe(
      'request: route-table rt-pub, BAD_STATE_ROUTE 203.0.113.0/24',
    );
    expect(walk(scenario, { from: 'web', to: 'internet:192.0.2.1', port: 443 }).verdict).toBe('reachable');
  });

  test.each([
    ['an internet gateway that is detached', 'web', { internetGateways: { 'igw-1': { state: 'detached' } } }],
    ['a NAT gateway that is deleted', 'app', { natGateways: { 'nat-1': { state: 'deleted' } } }],
    ['an instance that is terminated', 'srv', { instances: { fw: { state: 'terminated' } } }],
  ] satisfies [string, string, ScenarioPatch][])('%s', (_, from, patch) => {
    const trace = walk(f0With(patch), { from, to: SERVER, port: 443 });
    expect(stopOf(trace)).toMatch(/^request: route-table rt-\w+, BAD_STATE_ROUTE 0\.0\.0\.0\/0$/);
  });

  test('something that the document does not have', () => {
    const routes: Routes = [{ to: '0.0.0.0/0', via: 'nat-0a1b2c3d4e5f' }];
    const scenario = f0With({ routeTables: { 'rt-app': { routes } } });
    expect(stopOf(walk(scenario, { from: 'app', to: SERVER, port: 443 }))).toBe(
      'request: route-table rt-app, BAD_STATE_ROUTE 0.0.0.0/0',
    );
  });
});

test('RT-15: without a matching route the packet is dropped', () => {
  expect(stopOf(walk(f0With(), { from: 'rds', to: SERVER, port: 443 }))).toBe(
    'request: route-table rt-db, NO_ROUTE_TO_DESTINATION',
  );
});

test('RT-16: a prefix list stands for one route to each of its entries', () => {
  const list = { prefixLists: { 'pl-x': { entries: ['10.1.0.0/16', '10.2.0.0/16'] } } };
  const routes = [{ to: 'pl-x', via: 'tgw-0a1b2c3d4e' }];
  expect(via(routes, '10.2.3.4', list)).toBe('tgw-0a1b2c3d4e');
  expect(via(routes, '10.3.3.4', list)).toBe(null);
});

test('RT-17: of two prefix lists the smallest id is taken, and the choice is noted', () => {
  const patch: ScenarioPatch = {
    prefixLists: { 'pl-a': { entries: ['10.9.0.0/16'] }, 'pl-b': { entries: ['10.9.0.0/16'] } },
    routeTables: {
      'rt-app': {
        routes: [
          { to: 'pl-b', via: 'natinst' },
          { to: 'pl-a', via: 'eni-fw' },
        ],
      },
    },
  };
  const trace = walk(f0With(patch), { from: 'app', to: '10.9.1.1', port: 80, sourcePort: 42000 });
  const route = trace.connections[0]!.request.hops.find((hop) => hop.component.id === 'rt-app')!;
  expect(route.decision).toMatchObject({ decidedBy: { via: 'eni-fw' }, notes: ['X_NONDETERMINISTIC'] });
});

test("RT-18: a block's own route beats the entry of a prefix list", () => {
  const list = { prefixLists: { 'pl-x': { entries: ['10.1.0.0/16'] } } };
  const routes: Routes = [
    { to: 'pl-x', via: 'tgw-0a1b2c3d4e' },
    { to: '10.1.0.0/16', via: 'pcx-0a1b2c3d4e' },
  ];
  expect(via(routes, '10.1.3.4', list)).toBe('pcx-0a1b2c3d4e');
});

test.each<readonly [what: string, routes: Routes, ipv4: string, ipv6: string]>([
  ['only local routes', [], 'isolated', 'isolated'],
  ['any route to an internet gateway', [{ to: '203.0.113.0/24', via: 'igw-1' }], 'public', 'isolated'],
  [
    'a NAT gateway for IPv4, an internet gateway for IPv6',
    [
      { to: '0.0.0.0/0', via: 'nat-1' },
      { to: '::/0', via: 'igw-1' },
    ],
    'private',
    'public',
  ],
  ['an egress-only internet gateway', [{ to: '::/0', via: 'eigw-1' }], 'isolated', 'private'],
  ['a virtual private gateway', [{ to: '192.168.0.0/16', via: 'vgw-00000001' }], 'vpn-only', 'isolated'],
  [
    'a virtual private gateway and a NAT gateway',
    [
      { to: '192.168.0.0/16', via: 'vgw-00000001' },
      { to: '0.0.0.0/0', via: 'nat-1' },
    ],
    'vpn-only',
    'isolated',
  ],
  [
    'a virtual private gateway and an internet gateway',
    [
      { to: '192.168.0.0/16', via: 'vgw-00000001' },
      { to: '0.0.0.0/0', via: 'igw-1' },
    ],
    'public',
    'isolated',
  ],
  ['a transit gateway', [{ to: '192.168.0.0/16', via: 'tgw-0a1b2c3d4e' }], 'private', 'isolated'],
])('RT-19: %s makes a subnet: %#', (_, routes, ipv4, ipv6) => {
  const subnet = networkOf(f0With({ routeTables: { 'rt-db': { routes } } })).subnets.get('db')!;
  expect([classOf(subnet, 4), classOf(subnet, 6)]).toEqual([ipv4, ipv6]);
});

test('RT-20: a public subnet is not enough, nor is a public address', () => {
  const noAddress = walk(f0With(), { from: 'web2', to: SERVER, port: 443 });
  expect(stopOf(noAddress)).toBe(
    'request: internet-gateway igw-1 outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  );
  expect(namesOf(request(noAddress))).toContain('route-table rt-pub');
  const noRoute = f0With({ databases: { rds: { publicIp: '198.51.100.60' } } });
  expect(stopOf(walk(noRoute, { from: 'rds', to: SERVER, port: 443 }))).toBe(
    'request: route-table rt-db, NO_ROUTE_TO_DESTINATION',
  );
});

/** The internet gateway's own table, with these routes. */
function edge(routes: Routes): ScenarioPatch {
  return { routeTables: { 'rt-igw': { vpc: 'vpc-a', gateway: 'igw-1', routes } } };
}

const TO_SERVER = { from: CLIENT, to: '198.51.100.40', port: 443, sourcePort: 51000 };

test('RT-21: a gateway route table steers what comes in, to the subnets that it names and no others', () => {
  const scenario = f0With(edge([{ to: '10.0.4.0/24', via: 'eni-fw' }]));
  expect(namesOf(request(walk(scenario, TO_SERVER)))).toContain('instance fw');
  const web = walk(scenario, { ...TO_SERVER, to: 'web' });
  expect(web.verdict).toBe('reachable');
  expect(namesOf(request(web))).toEqual([
    'internet-gateway igw-1 inbound',
    'route-table rt-igw',
    'network-acl vpc-a/default-network-acl inbound',
    'security-group sg-web inbound',
    'instance web inbound',
  ]);
});

test('RT-21: a replaced local route steers all that comes in', () => {
  const scenario = f0With(edge([{ to: '10.0.0.0/16', via: 'eni-fw' }]));
  const trace = walk(scenario, { ...TO_SERVER, to: 'web' });
  expect(namesOf(request(trace))).toContain('instance fw');
  expect(stopOf(trace)).toBe('response: route-table rt-pub, INGRESS_RTB_TRAFFIC_REDIRECTION 0.0.0.0/0');
});

test("RT-22: the gateway's table is asked for the private destination", () => {
  const trace = walk(f0With(edge([{ to: '10.0.4.0/24', via: 'eni-fw' }])), TO_SERVER);
  const row = request(trace).find(([component]) => component === 'route-table rt-igw');
  expect(row?.[2]).toBe('tcp 203.0.113.50:51000 → 10.0.4.10:443');
});

test.each([
  [
    'has no public address',
    { networkInterfaces: { 'eni-fw': { publicIp: undefined } } },
    'request: route-table rt-igw, INGRESS_RTB_NO_PUBLIC_IP 10.0.4.0/24',
  ],
  [
    'belongs to an instance that is stopped',
    { instances: { fw: { state: 'stopped' } } },
    'request: route-table rt-igw, BAD_STATE 10.0.4.0/24',
  ],
] satisfies [string, ScenarioPatch, string][])('RT-23: the appliance %s', (_, patch, stop) => {
  const scenario = f0With(edge([{ to: '10.0.4.0/24', via: 'eni-fw' }]), patch);
  expect(stopOf(walk(scenario, TO_SERVER))).toBe(stop);
});

test('RT-24: a subnet whose traffic is redirected cannot answer by the internet gateway directly', () => {
  const direct = { routeTables: { 'rt-prot': { routes: [{ to: '0.0.0.0/0', via: 'igw-1' }] } } };
  const scenario = f0With(edge([{ to: '10.0.4.0/24', via: 'eni-fw' }]), direct);
  expect(stopOf(walk(scenario, TO_SERVER))).toBe(
    'response: route-table rt-prot, INGRESS_RTB_TRAFFIC_REDIRECTION 0.0.0.0/0',
  );
  // The other way round it is the reply that the table redirects.
  expect(stopOf(walk(scenario, { from: 'srv', to: SERVER, port: 443, sourcePort: 41000 }))).toBe(
    'response: route-table rt-igw, INGRESS_RTB_TRAFFIC_REDIRECTION 10.0.4.0/24',
  );
});

test('RT-24: a subnet that is not redirected still fails as an asymmetric path', () => {
  const scenario = f0With(edge([{ to: '10.0.0.0/24', via: 'eni-fw' }]));
  expect(stopOf(walk(scenario, TO_SERVER))).toBe(
    'response: route-table rt-prot, X_ASYMMETRIC_PATH 0.0.0.0/0',
  );
});

/** A pool of one's own public addresses, led to the appliance, which answers for it. */
const POOL: ScenarioPatch = {
  routeTables: {
    'rt-igw': {
      vpc: 'vpc-a',
      gateway: 'igw-1',
      publicIpv4Pools: ['192.0.2.0/24'],
      routes: [{ to: '192.0.2.0/24', via: 'eni-fw' }],
    },
  },
};
const TO_POOL = { from: CLIENT, to: '192.0.2.10', port: 443, sourcePort: 51000 };

test("RT-27: a packet for one's own pool comes in untranslated, and so does its reply go out", () => {
  const trace = walk(f0With(POOL), TO_POOL);
  expect(trace.verdict).toBe('reachable');
  const asked = 'tcp 203.0.113.50:51000 → 192.0.2.10:443';
  expect(
    request(trace).map(([component, , packetIn, packetOut]) => [component, packetIn, packetOut]),
  ).toEqual(
    [
      'internet-gateway igw-1',
      'route-table rt-igw',
      'network-acl vpc-a/default-network-acl',
      'security-group sg-fw',
      'network-interface eni-fw',
    ].map((component) => [component, asked, asked]),
  );
  expect(response(trace).at(-1)).toEqual([
    'internet-gateway igw-1',
    'outbound',
    'tcp 192.0.2.10:443 → 203.0.113.50:51000',
    'tcp 192.0.2.10:443 → 203.0.113.50:51000',
    'route',
  ]);
});

test('RT-27: the appliance needs no public address of its own, but its source/destination check off', () => {
  const noAddress = f0With(POOL, { networkInterfaces: { 'eni-fw': { publicIp: undefined } } });
  expect(walk(noAddress, TO_POOL).verdict).toBe('reachable');
  const checking = f0With(POOL, { networkInterfaces: { 'eni-fw': { sourceDestCheck: true } } });
  expect(stopOf(walk(checking, TO_POOL))).toBe(
    'request: network-interface eni-fw inbound, ENI_SOURCE_DEST_CHECK_RESTRICTION',
  );
});

test('RT-27: an address of the pool for which there is no route is unknown', () => {
  const part: ScenarioPatch = {
    routeTables: { 'rt-igw': { routes: [{ to: '192.0.2.0/25', via: 'eni-fw' }] } },
  };
  expect(walk(f0With(POOL, part), TO_POOL).verdict).toBe('reachable');
  expect(stopOf(walk(f0With(POOL, part), { ...TO_POOL, to: '192.0.2.200' }))).toBe(
    'request: internet-gateway igw-1 inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  );
});

test("RT-28: a route server's route may be more specific than the local one, and loses to a static equal", () => {
  const learned: Routes = [{ to: '10.0.2.0/24', via: 'eni-fw', origin: 'route-server' }];
  expect(via(learned, '10.0.2.50')).toBe('eni-fw');
  const to = '192.0.0.0/24';
  expect(
    via(
      [
        { to, via: 'eni-fw', origin: 'route-server' },
        { to, via: 'natinst' },
      ],
      '192.0.0.9',
    ),
  ).toBe('natinst');
  expect(via([{ to, via: 'eni-fw', origin: 'route-server' }], '192.0.0.9')).toBe('eni-fw');
});

test('RT-29: NAT gateways and appliances read the table of their own subnet, both ways', () => {
  const nat = walk(f0With(), { from: 'app', to: SERVER, port: 443, sourcePort: 42000 });
  const tables = (rows: ReturnType<typeof request>) =>
    namesOf(rows).filter((name) => name.startsWith('route-table'));
  expect(tables(request(nat))).toEqual(['route-table rt-app', 'route-table rt-pub']);
  expect(tables(response(nat))).toEqual(['route-table rt-pub']);
  const appliance = walk(f0With(edge([{ to: '10.0.4.0/24', via: 'eni-fw' }])), TO_SERVER);
  expect(tables(request(appliance))).toEqual(['route-table rt-igw', 'route-table rt-fw']);
  expect(tables(response(appliance))).toEqual(['route-table rt-prot', 'route-table rt-fw']);
});

test.each([
  ['tgw-0a1b2c3d4e', 'transit-gateway'],
  ['pcx-0a1b2c3d4e', 'vpc-peering-connection'],
  ['vgw-00000001', 'vpn-gateway'],
  ['vpce-0a1b2c3d4e', 'vpc-endpoint'],
])('RT-31: %s is known by name only, so nothing is said of what comes after it', (target, type) => {
  const scenario = f0With({ routeTables: { 'rt-db': { routes: [{ to: '0.0.0.0/0', via: target }] } } });
  const trace = walk(scenario, { from: 'rds', to: SERVER, port: 443, sourcePort: 41000 });
  expect(trace).toMatchObject({ verdict: 'unknown', symptom: null });
  expect(trace.connections[0]!.request.outcome).toMatchObject({
    kind: 'unknown',
    missing: { type, id: target },
  });
  expect(stopOf(trace)).toBe(`request: ${type} ${target}, UNKNOWN_RESOURCE`);
  expect(request(trace).at(-1)?.slice(0, 2)).toEqual([`${type} ${target}`, null]);
});

test('RT-31: the way back may be unknown too', () => {
  const routes = [{ to: '10.0.0.0/24', via: 'vpce-0a1b2c3d4e' }];
  const trace = walk(f0With({ routeTables: { 'rt-db': { routes } } }), {
    from: 'web',
    to: 'rds',
    port: 3306,
    sourcePort: 41000,
  });
  expect(trace).toMatchObject({ verdict: 'unknown', symptom: null });
});

test('RT-31: a NAT gateway takes IPv6 packets for 64:ff9b::/96 and no others', () => {
  const scenario = f0With({ routeTables: { 'rt-app': { routes: [{ to: '::/0', via: 'nat-1' }] } } });
  expect(stopOf(walk(scenario, { from: 'app', to: 'internet:2001:db8:ffff::50', port: 443 }))).toBe(
    'request: nat-gateway nat-1 outbound, X_UNSUPPORTED_IP_FAMILY',
  );
});
