import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { portRange } from '../../src/net/port-range.ts';
import { formatPacket } from '../../src/net/packet.ts';
import {
  carrying,
  f0With,
  namesOf,
  networkAcl,
  OWN_NETWORK_ACLS,
  recordsOf,
  request,
  response,
  stopOf,
  walk,
  type ScenarioPatch,
} from './helpers.ts';

const CLIENT = 'internet:203.0.113.50';
const SERVER = 'internet:203.0.113.5';
const OUT: Flow = { from: 'app', to: SERVER, port: 443, sourcePort: 42000 };

/** The conditions that the NAT gateway looked at, in order. */
function checksAt(trace: ReturnType<typeof walk>): readonly string[] {
  const hop = trace.connections[0]!.request.hops.find(({ component }) => component.type === 'nat-gateway');
  if (hop?.decision.kind !== 'nat') expect.fail('no NAT gateway met');
  return hop.decision.checks.map(({ name, passed }) => `${name} ${passed}`);
}

test('NAT-1: a public NAT gateway leaves by the internet gateway, a private one reaches the VPC only', () => {
  expect(walk(f0With(), OUT).verdict).toBe('reachable');
  const privately = f0With({
    natGateways: { 'nat-1': { connectivity: 'private', publicIp: undefined } },
    routeTables: { 'rt-app': { routes: [{ to: '10.0.2.0/24', via: 'nat-1' }] } },
  });
  const trace = walk(privately, { ...OUT, to: 'rds', port: 3306 });
  expect(trace.verdict).toBe('reachable');
  expect(request(trace).at(-1)?.[3]).toBe('tcp 10.0.0.220:1024 → 10.0.2.50:3306');
});

test('NAT-1: created in a VPC without an internet gateway it has failed', () => {
  const trace = walk(
    f0With({
      internetGateways: undefined,
      routeTables: { 'rt-pub': { routes: [] }, 'rt-fw': { routes: [] } },
    }),
    OUT,
  );
  expect(stopOf(trace)).toBe('request: nat-gateway nat-1 outbound, BAD_STATE');
});

test('NAT-2: a client of another zone is served, and the crossing is noted', () => {
  const trace = walk(f0With({ subnets: { app: { az: 'ap-northeast-2b' } } }), OUT);
  expect(trace.verdict).toBe('reachable');
  const route = trace.connections[0]!.request.hops.find((hop) => hop.component.id === 'rt-app')!;
  expect(route.decision.notes).toEqual(['AVAILABILITY_ZONE_CROSSED']);
});

test.each([
  ['tcp', 443, null],
  ['udp', 53, null],
  ['icmp', undefined, null],
  ['esp', undefined, 'request: nat-gateway nat-1 outbound, PROTOCOL_RESTRICTION'],
  ['ah', undefined, 'request: nat-gateway nat-1 outbound, PROTOCOL_RESTRICTION'],
  ['gre', undefined, 'request: nat-gateway nat-1 outbound, PROTOCOL_RESTRICTION'],
  ['sctp', undefined, 'request: nat-gateway nat-1 outbound, PROTOCOL_RESTRICTION'],
])('NAT-3: %s through a NAT gateway', (protocol, port, stop) => {
  expect(stopOf(walk(f0With(), { from: 'app', to: SERVER, protocol, port }))).toBe(stop);
});

test('NAT-4: there is no security group on it', () => {
  const trace = walk(f0With(), OUT);
  const names = [...namesOf(request(trace)), ...namesOf(response(trace))];
  expect(names.filter((name) => name.startsWith('security-group'))).toEqual([
    'security-group sg-app outbound',
    'security-group sg-app inbound',
  ]);
});

test('NAT-5: the network ACL of its subnet is evaluated four times a round trip', () => {
  const trace = walk(f0With(OWN_NETWORK_ACLS), OUT);
  const atPub = (rows: ReturnType<typeof request>) =>
    rows.filter(([component]) => component === 'network-acl acl-pub').map((row) => [row[1], row[2]]);
  expect(atPub(request(trace))).toEqual([
    ['inbound', 'tcp 10.0.1.10:42000 → 203.0.113.5:443'],
    ['outbound', 'tcp 10.0.0.220:1024 → 203.0.113.5:443'],
  ]);
  expect(atPub(response(trace))).toEqual([
    ['inbound', 'tcp 203.0.113.5:443 → 10.0.0.220:1024'],
    ['outbound', 'tcp 203.0.113.5:443 → 10.0.1.10:42000'],
  ]);
});

test('NAT-6: the source becomes its address and a port of its own, the destination stays', () => {
  const [, , before, after] = request(walk(f0With(), OUT)).find(([name]) => name === 'nat-gateway nat-1')!;
  expect(before).toBe('tcp 10.0.1.10:42000 → 203.0.113.5:443');
  expect(after).toBe('tcp 10.0.0.220:1024 → 203.0.113.5:443');
});

test('NAT-6: of a ping the identifier stands for the port', () => {
  const trace = walk(f0With(), { from: 'app', to: SERVER, protocol: 'icmp' });
  const out = request(trace).find(([name]) => name === 'nat-gateway nat-1')!;
  expect(out.slice(2, 4)).toEqual([
    'icmp 10.0.1.10 → 203.0.113.5 echo-request, identifier 1',
    'icmp 10.0.0.220 → 203.0.113.5 echo-request, identifier 1024',
  ]);
  const back = response(trace).find(([name]) => name === 'nat-gateway nat-1')!;
  expect(back.slice(2, 4)).toEqual([
    'icmp 203.0.113.5 → 10.0.0.220 echo-reply, identifier 1024',
    'icmp 203.0.113.5 → 10.0.1.10 echo-reply, identifier 1',
  ]);
});

test("NAT-7: on the way to it the packet still has its final destination, so no rule can name the NAT's address", () => {
  const byNat = networkAcl('app', { outbound: [{ rule: 100, allow: 'all', to: '10.0.0.220/32' }] });
  expect(stopOf(walk(f0With(byNat), OUT))).toBe(
    'request: network-acl acl-app outbound, SUBNET_ACL_RESTRICTION *',
  );
  const byServer = networkAcl('app', { outbound: [{ rule: 100, allow: 'all', to: '203.0.113.5/32' }] });
  expect(walk(f0With(byServer), OUT).verdict).toBe('reachable');
});

test('NAT-8: inside the VPC its private address is seen, the Elastic IP only beyond the gateway', () => {
  const scenario = f0With({
    routeTables: {
      'rt-app': {
        routes: [
          { to: '0.0.0.0/0', via: 'nat-1' },
          { to: '10.0.2.0/24', via: 'nat-1' },
        ],
      },
    },
  });
  const inside = walk(scenario, { ...OUT, to: 'rds', port: 3306 });
  expect(request(inside).at(-1)?.[3]).toBe('tcp 10.0.0.220:1024 → 10.0.2.50:3306');
  const outside = walk(scenario, OUT);
  expect(request(outside).at(-1)?.[3]).toBe('tcp 198.51.100.10:1024 → 203.0.113.5:443');
});

test('NAT-9: after it the route table of its own subnet decides', () => {
  const inDb = f0With({ natGateways: { 'nat-1': { subnet: 'db', privateIp: '10.0.2.220' } } });
  expect(stopOf(walk(inDb, OUT))).toBe('request: route-table rt-db, NO_ROUTE_TO_DESTINATION');
});

test('NAT-10: what is addressed to it and is no reply is dropped, whatever the network ACL says', () => {
  const fromOutside = walk(f0With(), { from: CLIENT, to: '198.51.100.10', port: 443, sourcePort: 51000 });
  expect(stopOf(fromOutside)).toBe('request: nat-gateway nat-1 inbound, X_NAT_UNSOLICITED');
  expect(namesOf(request(fromOutside)).slice(-2)).toEqual([
    'network-acl vpc-a/default-network-acl inbound',
    'nat-gateway nat-1 inbound',
  ]);
});

test.each([
  ['a neighbour', 'web', ['nat-gateway nat-1 inbound']],
  [
    'another subnet',
    'rds',
    ['route-table rt-db', 'network-acl vpc-a/default-network-acl inbound', 'nat-gateway nat-1 inbound'],
  ],
])('NAT-10: it answers no ping, of %s', (_, from, last) => {
  const trace = walk(f0With(), { from, to: '10.0.0.220', protocol: 'icmp' });
  expect(stopOf(trace)).toBe('request: nat-gateway nat-1 inbound, X_NAT_UNSOLICITED');
  expect(namesOf(request(trace)).slice(-last.length)).toEqual(last);
});

test('NAT-10: a reply of a recorded flow passes later too, from nobody but the server', () => {
  const { state } = walk(f0With(), OUT);
  const late: Flow = { from: SERVER, to: '198.51.100.10', port: 1024, sourcePort: 443, oneWay: true };
  const again = walk(f0With(), late, { established: state });
  expect(again.verdict).toBe('reachable');
  expect(request(again).at(-1)?.[3]).toBe('tcp 203.0.113.5:443 → 10.0.1.10:42000');
  for (const other of [{ port: 1025 }, { sourcePort: 444 }, { from: CLIENT }, { protocol: 'udp' }]) {
    expect(stopOf(walk(f0With(), { ...late, ...other }, { established: state }))).toBe(
      'request: nat-gateway nat-1 inbound, X_NAT_UNSOLICITED',
    );
  }
});

test('NAT-11: flows begin at an interface of its own VPC', () => {
  const spoofing = f0With({ instances: { app: { sourceDestCheck: false } } });
  expect(stopOf(walk(spoofing, { ...OUT, sourceIp: '10.50.0.9', oneWay: true }))).toBe(
    'request: nat-gateway nat-1 outbound, NGW_REQUIRES_SOURCE_IN_VPC',
  );
});

test.each([
  [349, null],
  [350, 'request: nat-gateway nat-1 outbound, X_CONNECTION_RESET'],
  [351, 'request: nat-gateway nat-1 outbound, X_CONNECTION_RESET'],
])('NAT-13: data after %i idle seconds', (idleSeconds, stop) => {
  const { state } = walk(f0With(), OUT);
  const trace = walk(f0With(), OUT, { established: state, idleSeconds });
  expect(stopOf(trace)).toBe(stop);
  expect(trace.symptom).toBe(stop === null ? 'answers' : 'refused');
});

test('NAT-13: a new flow is not reset, however long there was silence', () => {
  expect(
    walk(f0With(), OUT, { established: walk(f0With(), { ...OUT, port: 80 }).state, idleSeconds: 999 })
      .verdict,
  ).toBe('reachable');
});

test.each([
  [349, null],
  [350, 'response: nat-gateway nat-1 inbound, X_NAT_UNSOLICITED'],
])('NAT-13: a reply that takes %i seconds', (idleSeconds, stop) => {
  expect(stopOf(walk(f0With(), OUT, { idleSeconds }))).toBe(stop);
});

test('NAT-13: a flow that was recorded keeps its port', () => {
  const { state } = walk(f0With(), OUT, { natPorts: portRange(50001, 50001) });
  const trace = walk(f0With(), OUT, { established: state });
  expect(request(trace).at(-1)?.[3]).toBe('tcp 198.51.100.10:50001 → 203.0.113.5:443');
  expect(trace.state.translations).toHaveLength(1);
});

const TWO_ADDRESSES: ScenarioPatch = {
  natGateways: {
    'nat-1': { secondaryAddresses: [{ privateIp: '10.0.0.221', publicIp: '198.51.100.12' }] },
  },
};

test.each([
  [54_999, {}, null],
  [55_000, {}, 'request: nat-gateway nat-1 outbound, X_NAT_PORT_EXHAUSTED'],
  [55_000, TWO_ADDRESSES, null],
  [110_000, TWO_ADDRESSES, 'request: nat-gateway nat-1 outbound, X_NAT_PORT_EXHAUSTED'],
] satisfies [number, ScenarioPatch, string | null][])(
  'NAT-14, Q-12: one more flow to a destination beside %i others',
  (natFlowsToDestination, patch, stop) => {
    expect(stopOf(walk(f0With(patch), OUT, { natFlowsToDestination }))).toBe(stop);
  },
);

test('NAT-14b: the primary address and the lowest port are taken first', () => {
  const trace = walk(f0With(TWO_ADDRESSES), OUT);
  expect(trace.state.translations.map(({ outside }) => formatPacket(outside))).toEqual([
    'tcp 10.0.0.220:1024 → 203.0.113.5:443',
  ]);
  expect(request(trace).at(-1)?.[3]).toBe('tcp 198.51.100.10:1024 → 203.0.113.5:443');
});

test.each([
  ['available', null],
  ['deleting', null],
  ['pending', 'request: nat-gateway nat-1 outbound, BAD_STATE'],
  ['failed', 'request: nat-gateway nat-1 outbound, BAD_STATE'],
  ['deleted', 'request: route-table rt-app, BAD_STATE_ROUTE 0.0.0.0/0'],
] as const)('NAT-15: a NAT gateway that is %s', (state, stop) => {
  expect(stopOf(walk(f0With({ natGateways: { 'nat-1': { state } } }), OUT))).toBe(stop);
});

test.each([
  ['udp', 53, null],
  ['tcp', 443, 'request: nat-gateway nat-1 outbound, X_NAT_FRAGMENT'],
  ['icmp', undefined, 'request: nat-gateway nat-1 outbound, X_NAT_FRAGMENT'],
])('NAT-16: fragments of %s', (protocol, port, stop) => {
  const flow: Flow = { from: 'app', to: SERVER, protocol, port };
  expect(stopOf(walk(f0With(), { ...flow, fragmented: true }))).toBe(stop);
  expect(stopOf(walk(f0With(), flow))).toBe(null);
});

test.each([
  ['sg-app', 'request: security-group sg-db inbound, ENI_SG_RULES_MISMATCH'],
  ['10.0.1.0/24', 'request: security-group sg-db inbound, ENI_SG_RULES_MISMATCH'],
  ['10.0.0.220/32', null],
])('NAT-17: behind it a rule for %s', (from, stop) => {
  const scenario = f0With({
    routeTables: { 'rt-app': { routes: [{ to: '10.0.2.0/24', via: 'nat-1' }] } },
    securityGroups: { 'sg-db': { inbound: [{ allow: 'tcp', ports: 3306, from }] } },
  });
  expect(stopOf(walk(scenario, { ...OUT, to: 'rds', port: 3306 }))).toBe(stop);
});

test('NAT-18: a client in its own subnet meets no network ACL on the way to it and back', () => {
  // Over NAT64, so that their common table can send the one packet to the NAT gateway and the other beyond.
  const scenario = f0With(
    networkAcl('pub', {
      inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
      outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
    }),
    {
      routeTables: {
        'rt-pub': {
          routes: [
            { to: '0.0.0.0/0', via: 'igw-1' },
            { to: '64:ff9b::/96', via: 'nat-1' },
          ],
        },
      },
    },
  );
  const trace = walk(scenario, { ...OUT, from: 'web', to: '64:ff9b::cb00:7105' });
  expect(trace.verdict).toBe('reachable');
  expect(namesOf(request(trace))).toEqual([
    'instance web outbound',
    'security-group sg-web outbound',
    'route-table rt-pub',
    'nat-gateway nat-1 outbound',
    'network-acl acl-pub outbound',
    'route-table rt-pub',
    'internet-gateway igw-1 outbound',
  ]);
  expect(namesOf(response(trace))).toEqual([
    'internet-gateway igw-1 inbound',
    'network-acl acl-pub inbound',
    'nat-gateway nat-1 inbound',
    'security-group sg-web inbound',
    'instance web inbound',
  ]);
  expect(recordsOf(trace).map((record) => record.split(' ').slice(0, 3).join(' '))).toEqual([
    'eni-web egress ACCEPT',
    'eni-nat-1 ingress ACCEPT',
    'eni-nat-1 egress ACCEPT',
    'eni-nat-1 ingress ACCEPT',
    'eni-nat-1 egress ACCEPT',
    'eni-web ingress ACCEPT',
  ]);
});

test('NAT-18: a subnet whose default route is its own NAT gateway goes round in a circle', () => {
  const scenario = f0With({ routeTables: { 'rt-pub': { routes: [{ to: '0.0.0.0/0', via: 'nat-1' }] } } });
  const trace = walk(scenario, { ...OUT, from: 'web' });
  expect(stopOf(trace)).toBe('request: route-table rt-pub, X_ROUTING_LOOP 0.0.0.0/0');
});

/** `app` reaches IPv4 servers from IPv6: 64:ff9b::cb00:7105 stands for 203.0.113.5. */
const NAT64: ScenarioPatch = {
  ...OWN_NETWORK_ACLS,
  routeTables: { 'rt-app': { routes: [{ to: '64:ff9b::/96', via: 'nat-1' }] } },
};

test('NAT-19: it turns IPv6 packets for 64:ff9b::/96 into IPv4 and back', () => {
  const trace = walk(f0With(NAT64), { ...OUT, to: '64:ff9b::cb00:7105' });
  expect(trace.verdict).toBe('reachable');
  const inside = 'tcp [2001:db8:1234:1a01::10]:42000 → [64:ff9b::cb00:7105]:443';
  const outside = 'tcp 10.0.0.220:1024 → 203.0.113.5:443';
  expect(request(trace)).toEqual([
    ...carrying(
      inside,
      ['instance app', 'outbound', 'allow'],
      ['security-group sg-app', 'outbound', 'allow'],
      ['network-acl acl-app', 'outbound', 'allow'],
      ['route-table rt-app', null, 'route'],
      ['network-acl acl-pub', 'inbound', 'allow'],
    ),
    ['nat-gateway nat-1', 'outbound', inside, outside, 'translate'],
    ...carrying(outside, ['network-acl acl-pub', 'outbound', 'allow'], ['route-table rt-pub', null, 'route']),
    ['internet-gateway igw-1', 'outbound', outside, 'tcp 198.51.100.10:1024 → 203.0.113.5:443', 'translate'],
  ]);
  const back = 'tcp [64:ff9b::cb00:7105]:443 → [2001:db8:1234:1a01::10]:42000';
  expect(response(trace).slice(2)).toEqual([
    ['nat-gateway nat-1', 'inbound', 'tcp 203.0.113.5:443 → 10.0.0.220:1024', back, 'translate'],
    ...carrying(
      back,
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
      ['network-acl acl-app', 'inbound', 'allow'],
      ['security-group sg-app', 'inbound', 'allow'],
      ['instance app', 'inbound', 'deliver'],
    ),
  ]);
});

test('NAT-19: a ping changes its kind with its family', () => {
  const trace = walk(f0With(NAT64), { from: 'app', to: '64:ff9b::cb00:7105', protocol: 'icmpv6' });
  expect(trace.verdict).toBe('reachable');
  const packets = (rows: ReturnType<typeof request>) =>
    rows.find(([name]) => name === 'nat-gateway nat-1')!.slice(2, 4);
  expect(packets(request(trace))).toEqual([
    'icmpv6 2001:db8:1234:1a01::10 → 64:ff9b::cb00:7105 echo-request, identifier 1',
    'icmp 10.0.0.220 → 203.0.113.5 echo-request, identifier 1024',
  ]);
  expect(packets(response(trace))).toEqual([
    'icmp 203.0.113.5 → 10.0.0.220 echo-reply, identifier 1024',
    'icmpv6 64:ff9b::cb00:7105 → 2001:db8:1234:1a01::10 echo-reply, identifier 1',
  ]);
});

test('NAT-19: an internet gateway translates no such address', () => {
  const scenario = f0With({ routeTables: { 'rt-pub': { routes: [{ to: '64:ff9b::/96', via: 'igw-1' }] } } });
  const trace = walk(scenario, { ...OUT, from: 'web', to: '64:ff9b::cb00:7105' });
  const [, , before, after] = request(trace).at(-1)!;
  expect(after).toBe(before);
});

/** A NAT gateway for the whole VPC, with nothing public but the internet gateway. */
const REGIONAL: ScenarioPatch = {
  ...OWN_NETWORK_ACLS,
  natGateways: {
    'nat-1': {
      subnet: undefined,
      privateIp: undefined,
      vpc: 'vpc-a',
      availabilityMode: 'regional',
      publicIp: '198.51.100.10',
    },
  },
  routeTables: { 'rt-pub': { routes: [] }, 'rt-fw': { routes: [] } },
};

test('NAT-20, NAT-21: a regional NAT gateway needs no public subnet, and has no network ACL', () => {
  const trace = walk(f0With(REGIONAL), OUT);
  expect(trace.verdict).toBe('reachable');
  const inside = 'tcp 10.0.1.10:42000 → 203.0.113.5:443';
  const outside = 'tcp 198.51.100.10:1024 → 203.0.113.5:443';
  expect(request(trace)).toEqual([
    ...carrying(
      inside,
      ['instance app', 'outbound', 'allow'],
      ['security-group sg-app', 'outbound', 'allow'],
      ['network-acl acl-app', 'outbound', 'allow'],
      ['route-table rt-app', null, 'route'],
    ),
    ['nat-gateway nat-1', 'outbound', inside, outside, 'translate'],
    ...carrying(
      outside,
      ['route-table nat-1/route-table', null, 'route'],
      ['internet-gateway igw-1', 'outbound', 'route'],
    ),
  ]);
  const back = 'tcp 203.0.113.5:443 → 198.51.100.10:1024';
  const backInside = 'tcp 203.0.113.5:443 → 10.0.1.10:42000';
  expect(response(trace)).toEqual([
    ...carrying(back, ['internet-gateway igw-1', 'inbound', 'route']),
    ['nat-gateway nat-1', 'inbound', back, backInside, 'translate'],
    ...carrying(
      backInside,
      ['route-table nat-1/route-table', null, 'route'],
      ['network-acl acl-app', 'inbound', 'allow'],
      ['security-group sg-app', 'inbound', 'allow'],
      ['instance app', 'inbound', 'deliver'],
    ),
  ]);
});

test.each([
  ['ap-northeast-2a', null],
  ['ap-northeast-2b', 'request: nat-gateway nat-1 outbound, REGIONAL_NGW_ROUTE_AZ_RESTRICTION'],
  [undefined, null],
])('NAT-20: told which zones to serve, a client in %s', (az, stop) => {
  const manual: ScenarioPatch = {
    natGateways: { 'nat-1': { zones: ['ap-northeast-2a'] } },
    subnets: { app: { az } },
  };
  expect(stopOf(walk(f0With(REGIONAL, manual), OUT))).toBe(stop);
  expect(walk(f0With(REGIONAL, { subnets: { app: { az } } }), OUT).verdict).toBe('reachable');
});

test('NAT-20: it may have a route table of its own', () => {
  const own: ScenarioPatch = {
    natGateways: { 'nat-1': { routeTable: 'rt-nat' } },
    routeTables: { 'rt-nat': { vpc: 'vpc-a', routes: [] } },
  };
  expect(stopOf(walk(f0With(REGIONAL, own), OUT))).toBe(
    'request: route-table rt-nat, NO_ROUTE_TO_DESTINATION',
  );
});

test('the checks of a NAT gateway come in the order of their codes', () => {
  expect(checksAt(walk(f0With(), OUT))).toEqual([
    'available true',
    'zone-served true',
    'source-in-vpc true',
    'protocol true',
    'address-family true',
    'not-fragmented true',
    'ports-left true',
    'not-expired true',
  ]);
  expect(checksAt(walk(f0With(), { from: 'app', to: SERVER, protocol: 'gre' }))).toEqual([
    'available true',
    'zone-served true',
    'source-in-vpc true',
    'protocol false',
  ]);
});

const NAT_INSTANCE: ScenarioPatch = {
  ...OWN_NETWORK_ACLS,
  routeTables: { 'rt-app': { routes: [{ to: '0.0.0.0/0', via: 'natinst' }] } },
};

test.each<readonly [what: string, patch: ScenarioPatch, stop: string | null]>([
  ['everything', {}, null],
  [
    'no public subnet',
    { routeTables: { 'rt-pub': { routes: [] } } },
    'request: route-table rt-pub, NO_ROUTE_TO_DESTINATION',
  ],
  [
    'no public address',
    { instances: { natinst: { publicIp: undefined } } },
    'request: internet-gateway igw-1 outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  ],
  [
    'its source/destination check on',
    { instances: { natinst: { sourceDestCheck: true } } },
    'request: instance natinst inbound, ENI_SOURCE_DEST_CHECK_RESTRICTION',
  ],
  [
    'no forwarding',
    { instances: { natinst: { forwards: 'no' } } },
    'request: instance natinst, X_HOST_DOES_NOT_FORWARD',
  ],
  [
    'no masquerading',
    { instances: { natinst: { forwards: 'route' } } },
    'request: internet-gateway igw-1 outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  ],
  [
    'no route to it',
    { routeTables: { 'rt-app': { routes: [] } } },
    'request: route-table rt-app, NO_ROUTE_TO_DESTINATION',
  ],
])('NATI-1: a NAT instance with %s', (_, patch, stop) => {
  expect(stopOf(walk(f0With(NAT_INSTANCE, patch), OUT))).toBe(stop);
});

test('NATI-2: its security group is asked about what comes from clients, and about what it sends on', () => {
  const group = (inbound: object[], outbound: object[]) =>
    f0With(NAT_INSTANCE, { securityGroups: { 'sg-nat': { inbound, outbound } } } as ScenarioPatch);
  const fromClients = [{ allow: 'tcp', ports: 443, from: '10.0.1.0/24' }];
  const toInternet = [{ allow: 'tcp', ports: 443, to: '0.0.0.0/0' }];
  expect(walk(group(fromClients, toInternet), OUT).verdict).toBe('reachable');
  expect(stopOf(walk(group([], toInternet), OUT))).toBe(
    'request: security-group sg-nat inbound, SG_HAS_NO_RULES',
  );
  expect(stopOf(walk(group(fromClients, []), OUT))).toBe(
    'request: security-group sg-nat outbound, SG_HAS_NO_RULES',
  );
});

test('NATI-3: the network ACL of its subnet is evaluated four times a round trip', () => {
  const trace = walk(f0With(NAT_INSTANCE), OUT);
  const names = [...namesOf(request(trace)), ...namesOf(response(trace))];
  expect(names.filter((name) => name.startsWith('network-acl acl-pub'))).toEqual([
    'network-acl acl-pub inbound',
    'network-acl acl-pub outbound',
    'network-acl acl-pub inbound',
    'network-acl acl-pub outbound',
  ]);
});

test("NATI-4: it picks its ports from Linux's range", () => {
  const trace = walk(f0With(NAT_INSTANCE), OUT);
  expect(request(trace).at(-1)?.[2]).toBe('tcp 10.0.0.230:32768 → 203.0.113.5:443');
  const narrow = networkAcl('pub', {
    inbound: [
      { rule: 100, allow: 'tcp', ports: 443, from: '10.0.1.0/24' },
      { rule: 110, allow: 'tcp', ports: '32768-61000', from: '0.0.0.0/0' },
    ],
  });
  expect(walk(f0With(NAT_INSTANCE, narrow), OUT).verdict).toBe('reachable');
});

test('NATI-5: it can be a bastion, and it takes fragments', () => {
  const ssh = walk(f0With(NAT_INSTANCE), { from: CLIENT, to: 'natinst', port: 22, sourcePort: 51000 });
  expect(ssh.verdict).toBe('reachable');
  expect(walk(f0With(NAT_INSTANCE), { ...OUT, fragmented: true }).verdict).toBe('reachable');
});

test('NATI-4: a reply of a flow that it has forwarded passes later too, and keeps its port', () => {
  const { state } = walk(f0With(NAT_INSTANCE), OUT, { natPorts: portRange(40_001, 40_001) });
  const late: Flow = { from: SERVER, to: '198.51.100.11', port: 40_001, sourcePort: 443, oneWay: true };
  const again = walk(f0With(NAT_INSTANCE), late, { established: state });
  expect(again.verdict).toBe('reachable');
  expect(request(again).at(-1)?.[3]).toBe('tcp 203.0.113.5:443 → 10.0.1.10:42000');
  const onward = walk(f0With(NAT_INSTANCE), OUT, { established: state });
  expect(request(onward).at(-1)?.[3]).toBe('tcp 198.51.100.11:40001 → 203.0.113.5:443');
  const other = walk(f0With(NAT_INSTANCE), { ...late, port: 40_002 }, { established: state });
  expect(request(other).at(-1)?.[3]).toBe('tcp 203.0.113.5:443 → 10.0.0.230:40002');
});

test('NATI-6: it masquerades IPv4 only', () => {
  const scenario = f0With({ routeTables: { 'rt-app': { routes: [{ to: '::/0', via: 'natinst' }] } } });
  expect(stopOf(walk(scenario, { ...OUT, to: 'internet:2001:db8:ffff::50' }))).toBe(
    'request: instance natinst, X_UNSUPPORTED_IP_FAMILY',
  );
});

test('NATI-5: protocols without ports are masqueraded by address alone', () => {
  for (const protocol of ['gre', 'icmp']) {
    const trace = walk(f0With(NAT_INSTANCE), { from: 'app', to: SERVER, protocol });
    expect(trace.verdict).toBe('reachable');
    expect(request(trace).at(-1)?.[3]).toContain(`${protocol} 198.51.100.11 → 203.0.113.5`);
    expect(response(trace).at(-1)?.[3]).toContain(`${protocol} 203.0.113.5 → 10.0.1.10`);
  }
});
