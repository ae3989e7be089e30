import { expect, test } from 'vitest';
import type { Direction } from '../../src/compile/network.ts';
import type { Flow } from '../../src/model/flow.ts';
import { ip } from '../../src/net/ip.ts';
import { packet, type Packet } from '../../src/net/packet.ts';
import { port } from '../../src/net/port-range.ts';
import { parseProtocol } from '../../src/net/protocol.ts';
import { decideNetworkAcl } from '../../src/trace/network-acl.ts';
import {
  f0With,
  namesOf,
  networkAcl,
  networkOf,
  OWN_NETWORK_ACLS,
  request,
  response,
  stopOf,
  walk,
  type ScenarioPatch,
} from './helpers.ts';

type Entry = Readonly<Record<string, string | number>>;

const CLIENT = 'internet:203.0.113.50';

/** What a network ACL with these entries decides, and by which: `allow 100`, `deny *`. */
function decided(direction: Direction, entries: readonly Entry[], asked: Packet): string {
  const subnet = networkOf(f0With(networkAcl('pub', { [direction]: entries }))).subnets.get('pub')!;
  const { verdict, decidedBy } = decideNetworkAcl(subnet, direction, asked);
  return `${verdict} ${decidedBy.ruleNumber}`;
}

/** `tcp 203.0.113.50:51000 → 10.0.0.10:443`, or `gre 203.0.113.50 → 10.0.0.10`. */
function transport(text: string): Packet {
  const [protocolName = '', from = '', , to = ''] = text.split(' ');
  const protocol = parseProtocol(protocolName);
  if (!protocol.ok) throw new Error(text);
  const [source = '', sourcePort] = ends(from);
  const [destination = '', destinationPort] = ends(to);
  return packet({
    protocol: protocol.value,
    source: ip(source),
    destination: ip(destination),
    sourcePort: sourcePort === undefined ? undefined : port(Number(sourcePort)),
    destinationPort: destinationPort === undefined ? undefined : port(Number(destinationPort)),
  });
}

function ends(text: string): readonly string[] {
  const ipv6 = /^\[(.*)\]:(\d+)$/.exec(text);
  return ipv6 === null ? text.split(':') : ipv6.slice(1);
}

function icmp(source: string, destination: string, icmpType: number, icmpCode: number): Packet {
  const protocol = parseProtocol(source.includes(':') ? 'icmpv6' : 'icmp');
  if (!protocol.ok) throw new Error(source);
  const fields = { icmpType, icmpCode, identifier: 1 };
  return packet({ protocol: protocol.value, source: ip(source), destination: ip(destination), ...fields });
}

test('NACL-1: a subnet has the network ACL that it names, else the default one; one may serve several', () => {
  const shared: ScenarioPatch = {
    subnets: { db: { networkAcl: 'acl' }, prot: { networkAcl: 'acl' } },
    networkAcls: { acl: { vpc: 'vpc-a' } },
  };
  const flow = { from: 'web', port: 80, sourcePort: 41000 };
  for (const to of ['rds', 'srv']) {
    expect(stopOf(walk(f0With(shared), { ...flow, to }))).toBe(
      'request: network-acl acl inbound, SUBNET_ACL_RESTRICTION *',
    );
  }
  const app = walk(f0With(shared), { ...flow, to: 'app' });
  expect(namesOf(request(app))).toContain('network-acl vpc-a/default-network-acl inbound');
});

const DEFAULT_ACL = (rules: Readonly<Record<string, readonly object[]>>): ScenarioPatch => ({
  networkAcls: { 'acl-default': { vpc: 'vpc-a', isDefault: true, ...rules } },
});

test.each([
  ['IPv4', '10.0.1.10', '100'],
  ['IPv6', '2001:db8:1234:1a01::10', '101'],
])('NACL-2: the default network ACL lets all %s through, both ways', (_, to, rule) => {
  const trace = walk(f0With(), { from: 'web', to, port: 80, sourcePort: 41000 });
  expect(trace.verdict).toBe('reachable');
  const { request: there, response: back } = trace.connections[0]!;
  const decisions = [...there.hops, ...back!.hops].map((hop) => hop.decision);
  const rules = decisions.filter((decision) => decision.kind === 'network-acl');
  expect(rules.map(({ decidedBy }) => String(decidedBy.ruleNumber))).toEqual([rule, rule, rule, rule]);
});

test('NACL-2: a direction that was edited before IPv6 came has no entry for it', () => {
  const edited = DEFAULT_ACL({ inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }] });
  const flow = { from: 'web', to: '2001:db8:1234:1a01::10', port: 80, sourcePort: 41000 };
  expect(stopOf(walk(f0With(edited), flow))).toBe(
    'request: network-acl acl-default inbound, SUBNET_ACL_RESTRICTION *',
  );
  const outbound = walk(f0With(edited), flow).connections[0]!.request.hops.at(-2);
  expect(outbound?.decision.code).toBe(null);
});

test('NACL-2: in a VPC without IPv6 the default network ACL has no entry for it', () => {
  const network = networkOf({
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16' } },
    subnets: { s: { vpc: 'v', cidr: '10.0.0.0/24' } },
  });
  const { networkAcl: acl } = network.subnets.get('s')!;
  expect(acl.entries.inbound.map(({ ruleNumber }) => ruleNumber)).toEqual([100]);
  expect(acl.entries.outbound.map(({ ruleNumber }) => ruleNumber)).toEqual([100]);
});

test('NACL-3: a new network ACL denies everything that crosses the border', () => {
  const fresh: ScenarioPatch = {
    subnets: { db: { networkAcl: 'acl' } },
    networkAcls: { acl: { vpc: 'vpc-a' } },
  };
  expect(stopOf(walk(f0With(fresh), { from: 'web', to: 'rds', port: 3306 }))).toBe(
    'request: network-acl acl inbound, SUBNET_ACL_RESTRICTION *',
  );
  expect(stopOf(walk(f0With(fresh), { from: 'rds', to: 'web', port: 80 }))).toBe(
    'request: network-acl acl outbound, SUBNET_ACL_RESTRICTION *',
  );
});

const DENY_SOME = { deny: 'tcp', ports: '0-65535', from: '203.0.113.0/24' };
const ALLOW_WEB = { allow: 'tcp', ports: 443, from: '0.0.0.0/0' };

test.each([
  ['203.0.113.50', 90, 100, 'deny 90'],
  ['192.0.2.1', 90, 100, 'allow 100'],
  ['203.0.113.50', 110, 100, 'allow 100'],
])(
  'NACL-4: the first entry that matches decides: from %s, deny %i, allow %i',
  (source, deny, allow, expected) => {
    const entries = [
      { rule: deny, ...DENY_SOME },
      { rule: allow, ...ALLOW_WEB },
    ];
    const asked = transport(`tcp ${source}:51000 → 10.0.0.10:443`);
    expect(decided('inbound', entries, asked)).toBe(expected);
    expect(decided('inbound', entries.toReversed(), asked)).toBe(expected);
  },
);

test('NACL-4: entries up to the one that decides were considered, and none after it', () => {
  const inbound = [
    { rule: 10, ...ALLOW_WEB, ports: 80 },
    { rule: 20, ...ALLOW_WEB },
    { rule: 30, ...ALLOW_WEB, ports: '0-65535' },
  ];
  const subnet = networkOf(f0With(networkAcl('pub', { inbound }))).subnets.get('pub')!;
  const considered = (asked: string) =>
    decideNetworkAcl(subnet, 'inbound', transport(asked)).considered.map(
      ({ rule, mismatches }) => `${rule.ruleNumber} ${mismatches.join()}`,
    );
  expect(considered('tcp 203.0.113.50:51000 → 10.0.0.10:443')).toEqual(['10 ports', '20 ']);
  expect(considered('udp 203.0.113.50:51000 → 10.0.0.10:443')).toEqual([
    '10 protocol',
    '20 protocol',
    '30 protocol',
    '* ',
  ]);
});

test.each([
  ['tcp 203.0.113.50:51000 → 10.0.0.10:139', 'deny *'],
  ['tcp 203.0.113.50:51000 → 10.0.0.10:443', 'allow 110'],
  ['tcp [2001:db8::1]:51000 → [2001:db8:1234:1a00::10]:443', 'deny *'],
])('NACL-5: what no entry matches, the closing entry of its family denies: %s', (asked, expected) => {
  const entries = [
    { rule: 100, allow: 'tcp', ports: 80, from: '0.0.0.0/0' },
    { rule: 110, allow: 'tcp', ports: 443, from: '0.0.0.0/0' },
  ];
  expect(decided('inbound', entries, transport(asked))).toBe(expected);
});

test.each([
  ['inbound', 'tcp 203.0.113.50:51000 → 10.0.0.10:443', 'from', '203.0.113.0/24', 'allow 100'],
  ['inbound', 'tcp 203.0.113.50:51000 → 10.0.0.10:443', 'from', '10.0.0.0/24', 'deny *'],
  ['outbound', 'tcp 10.0.0.10:443 → 203.0.113.50:51000', 'to', '203.0.113.0/24', 'allow 100'],
  ['outbound', 'tcp 10.0.0.10:443 → 203.0.113.50:51000', 'to', '10.0.0.0/24', 'deny *'],
] as const)('NACL-6: %s, %s is compared with the entry %s %s', (direction, asked, key, cidr, expected) => {
  expect(decided(direction, [{ rule: 100, allow: 'all', [key]: cidr }], transport(asked))).toBe(expected);
});

test('NACL-6: an entry that does not match says which address it compared', () => {
  const entries = networkAcl('pub', {
    inbound: [{ rule: 100, allow: 'all', from: '192.0.2.0/24' }],
    outbound: [{ rule: 100, allow: 'all', to: '192.0.2.0/24' }],
  });
  const subnet = networkOf(f0With(entries)).subnets.get('pub')!;
  const asked = transport('tcp 203.0.113.50:51000 → 10.0.0.10:443');
  const mismatches = (direction: Direction) =>
    decideNetworkAcl(subnet, direction, asked).considered.map((one) => one.mismatches);
  expect(mismatches('inbound')).toEqual([['source'], []]);
  expect(mismatches('outbound')).toEqual([['destination'], []]);
});

test.each([
  ['tcp 10.0.2.50:3306 → 10.0.0.10:41000', '3306', 'deny *'],
  ['tcp 10.0.2.50:3306 → 10.0.0.10:41000', '1024-65535', 'allow 100'],
  ['tcp 10.0.2.50:3306 → 10.0.0.10:1024', '1024-65535', 'allow 100'],
  ['tcp 10.0.2.50:3306 → 10.0.0.10:1023', '1024-65535', 'deny *'],
])(
  'NACL-7: a port range means the destination port, in both directions: %s, ports %s',
  (asked, ports, expected) => {
    expect(decided('outbound', [{ rule: 100, allow: 'tcp', ports, to: '0.0.0.0/0' }], transport(asked))).toBe(
      expected,
    );
    expect(
      decided('inbound', [{ rule: 100, allow: 'tcp', ports, from: '0.0.0.0/0' }], transport(asked)),
    ).toBe(expected);
  },
);

test.each([
  ['all', 'tcp 203.0.113.50:51000 → 10.0.0.10:443'],
  ['all', 'udp 203.0.113.50:51000 → 10.0.0.10:53'],
  ['all', 'gre 203.0.113.50 → 10.0.0.10'],
  ['gre', 'gre 203.0.113.50 → 10.0.0.10'],
])('NACL-8: an entry for %s with ports 22-22 matches %s', (allow, asked) => {
  const entries = [{ rule: 100, allow, ports: '22-22', from: '0.0.0.0/0' }];
  expect(decided('inbound', entries, transport(asked))).toBe('allow 100');
});

test('NACL-8: an entry for one protocol number matches no other', () => {
  const asked = transport('esp 203.0.113.50 → 10.0.0.10');
  expect(decided('inbound', [{ rule: 100, allow: 'gre', from: '0.0.0.0/0' }], asked)).toBe('deny *');
  expect(decided('inbound', [{ rule: 100, allow: 50, from: '0.0.0.0/0' }], asked)).toBe('allow 100');
});

const FROM_V4 = { rule: 100, from: '0.0.0.0/0' };
const FROM_V6 = { rule: 100, from: '::/0' };
const V4 = ['203.0.113.50', '10.0.0.10'] as const;
const V6 = ['2001:db8::1', '2001:db8:1234:1a00::10'] as const;

test.each<readonly [what: string, entry: Entry, asked: Packet, expected: string]>([
  [
    '8/-1, echo request',
    { ...FROM_V4, allow: 'icmp', icmpType: 8, icmpCode: -1 },
    icmp(...V4, 8, 0),
    'allow 100',
  ],
  ['8/-1, echo reply', { ...FROM_V4, allow: 'icmp', icmpType: 8, icmpCode: -1 }, icmp(...V4, 0, 0), 'deny *'],
  ['8, its code left out', { ...FROM_V4, allow: 'icmp', icmpType: 8 }, icmp(...V4, 8, 1), 'allow 100'],
  ['-1, any type', { ...FROM_V4, allow: 'icmp', icmpType: -1 }, icmp(...V4, 13, 0), 'allow 100'],
  [
    '3/4, the other code',
    { ...FROM_V4, allow: 'icmp', icmpType: 3, icmpCode: 4 },
    icmp(...V4, 3, 3),
    'deny *',
  ],
  ['3/4', { ...FROM_V4, allow: 'icmp', icmpType: 3, icmpCode: 4 }, icmp(...V4, 3, 4), 'allow 100'],
  ['ICMPv6 128', { ...FROM_V6, allow: 'icmpv6', icmpType: 128 }, icmp(...V6, 128, 0), 'allow 100'],
  ['ICMPv6 128, another type', { ...FROM_V6, allow: 'icmpv6', icmpType: 128 }, icmp(...V6, 129, 0), 'deny *'],
  ['ICMP is not ICMPv6', { ...FROM_V6, allow: 'icmp' }, icmp(...V6, 128, 0), 'deny *'],
])('NACL-9: ICMP type and code: %s', (_, entry, asked, expected) => {
  expect(decided('inbound', [entry], asked)).toBe(expected);
});

test('NACL-10: an entry for TCP says nothing of UDP', () => {
  const entries = networkAcl('db', { inbound: [{ rule: 100, allow: 'tcp', ports: 53, from: '0.0.0.0/0' }] });
  const flow = { from: 'web', to: 'rds', port: 53, sourcePort: 41000 };
  expect(stopOf(walk(f0With(entries), { ...flow, protocol: 'udp' }))).toBe(
    'request: network-acl acl-db inbound, SUBNET_ACL_RESTRICTION *',
  );
  expect(walk(f0With(entries), { ...flow, protocol: 'tcp' }).verdict).toBe('reachable');
});

test('NACL-11: a reply needs an entry of its own', () => {
  const oneWay = networkAcl('pub', {
    inbound: [{ rule: 100, allow: 'tcp', ports: 80, from: '0.0.0.0/0' }],
    outbound: [],
  });
  const trace = walk(f0With(oneWay), { from: CLIENT, to: 'web', port: 80, sourcePort: 51000 });
  expect(trace.connections[0]!.request.outcome.kind).toBe('delivered');
  expect(stopOf(trace)).toBe('response: network-acl acl-pub outbound, SUBNET_ACL_RESTRICTION *');
});

test('NACL-12: within a subnet it is not asked; between two subnets that share it, it is', () => {
  const shared: ScenarioPatch = {
    subnets: { pub: { networkAcl: 'acl' }, db: { networkAcl: 'acl' } },
    networkAcls: { acl: { vpc: 'vpc-a', inbound: [], outbound: [] } },
  };
  expect(walk(f0With(shared), { from: 'web', to: 'web2', port: 80 }).verdict).toBe('reachable');
  expect(stopOf(walk(f0With(shared), { from: 'web', to: 'rds', port: 3306 }))).toBe(
    'request: network-acl acl outbound, SUBNET_ACL_RESTRICTION *',
  );
  const out = { networkAcls: { acl: { outbound: [{ rule: 1, allow: 'all', to: '0.0.0.0/0' }] } } };
  expect(stopOf(walk(f0With(shared, out), { from: 'web', to: 'rds', port: 3306 }))).toBe(
    'request: network-acl acl inbound, SUBNET_ACL_RESTRICTION *',
  );
});

test('NACL-14: a round trip between two subnets is four evaluations', () => {
  const trace = walk(f0With(OWN_NETWORK_ACLS), { from: 'web', to: 'rds', port: 3306, sourcePort: 41000 });
  const names = [...namesOf(request(trace)), ...namesOf(response(trace))];
  expect(names.filter((name) => name.startsWith('network-acl'))).toEqual([
    'network-acl acl-pub outbound',
    'network-acl acl-db inbound',
    'network-acl acl-db outbound',
    'network-acl acl-pub inbound',
  ]);
});

test.each(['10.0.0.2', '169.254.169.253'])('NACL-15: a query to %s is not filtered', (to) => {
  const closed = networkAcl('app', { inbound: [], outbound: [] });
  const trace = walk(f0With(closed), { from: 'app', to, protocol: 'udp', port: 53 });
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
});

test.each([
  ['web', CLIENT, 'IPv4', '::/0'],
  ['web', 'internet:2001:db8:ffff::50', 'IPv6', '0.0.0.0/0'],
])(
  'NACL-16: an entry of the other family never matches, whatever its protocol: %s to %s',
  (from, to, _, cidr) => {
    const other = networkAcl('pub', { outbound: [{ rule: 100, allow: 'all', to: cidr }] });
    expect(stopOf(walk(f0With(other), { from, to, port: 443 }))).toBe(
      'request: network-acl acl-pub outbound, SUBNET_ACL_RESTRICTION *',
    );
  },
);

test('NACL-16: why an entry did not match says that it is of the other family', () => {
  const inbound = [{ rule: 100, allow: 'all', from: '::/0' }];
  const subnet = networkOf(f0With(networkAcl('pub', { inbound }))).subnets.get('pub')!;
  const [first] = decideNetworkAcl(
    subnet,
    'inbound',
    transport('tcp 203.0.113.50:51000 → 10.0.0.10:443'),
  ).considered;
  expect(first?.mismatches).toEqual(['family']);
});

test.each([
  ['Linux', { os: 'linux' }, 32768, 61000],
  ['nothing known', {}, 32768, 61000],
  ['Windows', { os: 'windows' }, 49152, 65535],
  ['Windows Server 2003', { ephemeralPorts: '1025-5000' }, 1025, 5000],
] as const)('NACL-18: the ports from which %s starts flows', (_, host, from, to) => {
  const trace = walk(f0With({ instances: { web: host } }), { from: 'web', to: 'rds', port: 3306 });
  expect(trace.flow.sourcePorts).toEqual({ from, to });
});

test('NACL-18: databases, Lambda functions, clients on the internet and NAT gateways', () => {
  const scenario = f0With({ networkInterfaces: { fn: { subnet: 'pub', interfaceType: 'lambda' } } });
  const ports = (from: string, to: string) => walk(scenario, { from, to, port: 443 }).flow.sourcePorts;
  expect(ports('rds', 'web')).toEqual({ from: 32768, to: 61000 });
  expect(ports('fn', 'rds')).toEqual({ from: 1024, to: 65535 });
  expect(ports(CLIENT, 'web')).toEqual({ from: 1024, to: 65535 });
  const edge = networkAcl('pub', {
    inbound: [
      { rule: 1, allow: 'all', from: '10.0.0.0/16' },
      { rule: 2, allow: 'tcp', ports: '1025-65534', from: '0.0.0.0/0' },
    ],
  });
  const nat = walk(f0With(edge), { from: 'app', to: 'internet:203.0.113.5', port: 443, sourcePort: 42000 });
  expect(nat.branches.map(({ when, verdict }) => [when.natPorts, verdict])).toEqual([
    [{ from: 1024, to: 1024 }, 'no-response'],
    [{ from: 1025, to: 65534 }, 'reachable'],
    [{ from: 65535, to: 65535 }, 'no-response'],
  ]);
});

test('NACL-19: at the edge of the internet it sees private addresses here and real ones there', () => {
  const own = networkAcl('pub', { outbound: [{ rule: 100, deny: 'all', to: '198.51.100.0/24' }] });
  const remote = networkAcl('pub', {
    inbound: [{ rule: 100, allow: 'all', from: '203.0.113.50/32' }],
    outbound: [{ rule: 100, allow: 'all', to: '203.0.113.50/32' }],
  });
  const flow: Flow = { from: CLIENT, to: 'web', port: 443, sourcePort: 51000 };
  expect(walk(f0With(remote), flow).verdict).toBe('reachable');
  const trace = walk(f0With(own), { from: 'web', to: CLIENT, port: 443 });
  expect(stopOf(trace)).toBe('request: network-acl acl-pub outbound, SUBNET_ACL_RESTRICTION *');
});

test('NACL-20: out, the security group comes first; in, the network ACL does', () => {
  const trace = walk(f0With(OWN_NETWORK_ACLS), { from: 'web', to: 'rds', port: 3306, sourcePort: 41000 });
  expect(namesOf(request(trace)).filter((name) => /^(network-acl|security-group)/.test(name))).toEqual([
    'security-group sg-web outbound',
    'network-acl acl-pub outbound',
    'network-acl acl-db inbound',
    'security-group sg-db inbound',
  ]);
});

test('NACL-21: a change applies to connections that are there already, which security groups let through', () => {
  const flow: Flow = { from: 'web', to: 'rds', port: 3306, sourcePort: 41000 };
  const before = walk(f0With({ securityGroups: { 'sg-db': { outbound: [] } } }), flow);
  expect(before.verdict).toBe('reachable');
  const changed = f0With(networkAcl('db', { inbound: [{ rule: 1, deny: 'all', from: '10.0.0.0/24' }] }), {
    securityGroups: { 'sg-db': { inbound: [], outbound: [] } },
  });
  const after = walk(changed, flow, { established: before.state });
  expect(stopOf(after)).toBe('request: network-acl acl-db inbound, SUBNET_ACL_RESTRICTION 1');
});

test('NACL-22: a deny must stand before the wide allow', () => {
  const asked = transport('tcp 203.0.113.50:51000 → 10.0.0.10:3389');
  const deny = { deny: 'tcp', ports: 3389, from: '0.0.0.0/0' };
  const allow = { rule: 100, allow: 'tcp', ports: '1024-65535', from: '0.0.0.0/0' };
  expect(decided('inbound', [{ rule: 90, ...deny }, allow], asked)).toBe('deny 90');
  expect(decided('inbound', [{ rule: 110, ...deny }, allow], asked)).toBe('allow 100');
});

test.each([
  ['icmp', 'internet:192.0.2.1', 3, 4],
  ['icmpv6', 'internet:2001:db8:ffff::1', 2, 0],
])('NACL-23: path-MTU discovery over %s needs an entry of its own', (protocol, from, icmpType, icmpCode) => {
  const tcpOnly = [
    { rule: 100, allow: 'tcp', ports: 'all', from: '0.0.0.0/0' },
    { rule: 101, allow: 'tcp', ports: 'all', from: '::/0' },
  ];
  const entry = {
    rule: 110,
    allow: protocol,
    icmpType,
    icmpCode,
    from: protocol === 'icmp' ? '0.0.0.0/0' : '::/0',
  };
  const to = protocol === 'icmp' ? '198.51.100.20' : '2001:db8:1234:1a00::10';
  const flow: Flow = { from, to, protocol, icmpType, icmpCode };
  expect(stopOf(walk(f0With(networkAcl('pub', { inbound: tcpOnly })), flow))).toBe(
    'request: network-acl acl-pub inbound, SUBNET_ACL_RESTRICTION *',
  );
  expect(walk(f0With(networkAcl('pub', { inbound: [...tcpOnly, entry] })), flow).verdict).toBe('reachable');
});

test('NACL-25: what leaves a subnet and comes back in by a gateway is evaluated both ways', () => {
  const trace = walk(f0With(OWN_NETWORK_ACLS), {
    from: 'web',
    to: '198.51.100.11',
    port: 22,
    sourcePort: 41000,
  });
  expect(namesOf(request(trace)).filter((name) => name.startsWith('network-acl'))).toEqual([
    'network-acl acl-pub outbound',
    'network-acl acl-pub inbound',
  ]);
});
