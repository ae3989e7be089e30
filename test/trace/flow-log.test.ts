import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { formatIp } from '../../src/net/ip.ts';
import type { FlowLogRecord } from '../../src/trace/flow-log.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { f0With, networkAcl, request, walk, type ScenarioPatch } from './helpers.ts';

const CLIENT = 'internet:203.0.113.50';
const SERVER = 'internet:203.0.113.5';
const ASKS_DB: Flow = { from: 'web', to: 'rds', port: 3306, sourcePort: 41000 };

/** `eni-web egress ACCEPT` for each record. */
function brief(trace: Trace): readonly string[] {
  return trace.flowLog.map(({ record: { interfaceId, resourceId, direction, action, rejectReason } }) =>
    [interfaceId ?? resourceId, direction, action, ...(rejectReason === null ? [] : [rejectReason])].join(
      ' ',
    ),
  );
}

function pick<Key extends keyof FlowLogRecord>(trace: Trace, ...keys: readonly Key[]) {
  return trace.flowLog.map(({ record }) => keys.map((key) => record[key]));
}

function addresses(trace: Trace): readonly string[] {
  return trace.flowLog.map(({ record: { direction, srcaddr, dstaddr, pktSrcaddr, pktDstaddr } }) =>
    [...[srcaddr, dstaddr, pktSrcaddr, pktDstaddr].map(formatIp), direction].join(' '),
  );
}

test('FL-1: it watches and never interferes', () => {
  const logged = f0With({ flowLogs: { rejects: { resource: 'vpc-a', traffic: 'reject' } } });
  const trace = walk(logged, ASKS_DB);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)).toEqual(request(walk(f0With(), ASKS_DB)));
});

test.each<readonly [log: NonNullable<Scenario['flowLogs']>[string], records: readonly string[]]>([
  [{ resource: 'vpc-a' }, ['eni-web egress ACCEPT', 'eni-rds ingress ACCEPT', 'eni-rds egress REJECT']],
  [
    { resource: 'vpc-a', traffic: 'all' },
    ['eni-web egress ACCEPT', 'eni-rds ingress ACCEPT', 'eni-rds egress REJECT'],
  ],
  [{ resource: 'vpc-a', traffic: 'accept' }, ['eni-web egress ACCEPT', 'eni-rds ingress ACCEPT']],
  [{ resource: 'vpc-a', traffic: 'reject' }, ['eni-rds egress REJECT']],
  [{ resource: 'pub' }, ['eni-web egress ACCEPT']],
  [{ resource: 'rds' }, ['eni-rds ingress ACCEPT', 'eni-rds egress REJECT']],
  [{ resource: 'rds', traffic: 'reject' }, ['eni-rds egress REJECT']],
  [{ resource: 'app' }, []],
])('FL-1: a log %j captures what its resource covers', (log, records) => {
  const scenario = f0With({ flowLogs: { log } }, networkAcl('db', { outbound: [] }));
  expect(brief(walk(scenario, ASKS_DB))).toEqual(records);
});

test('FL-1: several logs capture what any of them does', () => {
  const scenario = f0With({ flowLogs: { one: { resource: 'web' }, two: { resource: 'eni-fw' } } });
  expect(brief(walk(scenario, ASKS_DB))).toEqual(['eni-web egress ACCEPT', 'eni-web ingress ACCEPT']);
  const through = { from: 'srv', to: SERVER, port: 443, oneWay: true };
  expect(brief(walk(scenario, through))).toEqual(['eni-fw ingress ACCEPT', 'eni-fw egress ACCEPT']);
});

test('FL-2: a round trip between two interfaces is four records, one for each direction at each', () => {
  const trace = walk(f0With(), ASKS_DB);
  expect(brief(trace)).toEqual([
    'eni-web egress ACCEPT',
    'eni-rds ingress ACCEPT',
    'eni-rds egress ACCEPT',
    'eni-web ingress ACCEPT',
  ]);
  expect(trace.flowLog.map(({ leg, connection }) => `${leg} ${connection}`)).toEqual([
    'request 0',
    'request 0',
    'response 0',
    'response 0',
  ]);
  expect(trace.flowLog[0]!.record).toMatchObject({
    vpcId: 'vpc-a',
    subnetId: 'pub',
    instanceId: 'web',
    resourceId: 'web',
    azId: 'ap-northeast-2a',
  });
});

test('FL-2: neighbours are logged too', () => {
  expect(brief(walk(f0With(), { from: 'web', to: 'web2', port: 80 }))).toEqual([
    'eni-web egress ACCEPT',
    'eni-web2 ingress ACCEPT',
    'eni-web2 egress ACCEPT',
    'eni-web ingress ACCEPT',
  ]);
});

test('FL-2: each record points at the hop that caused it', () => {
  const trace = walk(f0With(), ASKS_DB);
  const { request, response } = trace.connections[0]!;
  const hops = trace.flowLog.map(({ leg, hop }) => (leg === 'request' ? request : response!).hops[hop]);
  expect(hops.map((hop) => `${hop?.component.id} ${hop?.direction}`)).toEqual([
    'vpc-a/default-network-acl outbound',
    'rds inbound',
    'vpc-a/default-network-acl outbound',
    'web inbound',
  ]);
});

test("FL-4: the action is this interface's, not the whole path's", () => {
  const trace = walk(f0With(networkAcl('db', { outbound: [] })), ASKS_DB);
  expect(brief(trace).filter((record) => record.startsWith('eni-rds'))).toEqual([
    'eni-rds ingress ACCEPT',
    'eni-rds egress REJECT',
  ]);
});

test.each<readonly [what: string, patch: ScenarioPatch, records: readonly string[]]>([
  [
    'a group refuses the request',
    { securityGroups: { 'sg-web': { inbound: [] } } },
    ['eni-web ingress REJECT'],
  ],
  ['a network ACL refuses the request', networkAcl('pub', { inbound: [] }), ['eni-web ingress REJECT']],
  [
    'a network ACL refuses the reply',
    networkAcl('pub', { outbound: [] }),
    ['eni-web ingress ACCEPT', 'eni-web egress REJECT'],
  ],
  [
    'a group has no rules for the reply',
    { securityGroups: { 'sg-web': { outbound: [] } } },
    ['eni-web ingress ACCEPT', 'eni-web egress ACCEPT'],
  ],
])('FL-5: what the log of a pinged instance shows where %s', (_, patch, records) => {
  expect(brief(walk(f0With(patch), { from: CLIENT, to: 'web', protocol: 'icmp' }))).toEqual(records);
});

test('FL-6: the primary address stands for the interface, the packet keeps its own', () => {
  const second: ScenarioPatch = {
    instances: { web: { secondaryPrivateIps: [{ privateIp: '10.0.0.12', publicIp: '198.51.100.21' }] } },
  };
  expect(addresses(walk(f0With(second), { from: CLIENT, to: '198.51.100.21', port: 443 }))).toEqual([
    '203.0.113.50 10.0.0.10 203.0.113.50 10.0.0.12 ingress',
    '10.0.0.10 203.0.113.50 10.0.0.12 203.0.113.50 egress',
  ]);
});

test("FL-6: so it does where somebody else's packet passes through", () => {
  const routes = [{ to: '10.0.2.0/24', via: 'eni-fw' }];
  const trace = walk(f0With({ routeTables: { 'rt-app': { routes } } }), {
    from: 'app',
    to: 'rds',
    port: 3306,
    sourcePort: 42000,
    oneWay: true,
  });
  expect(addresses(trace)).toEqual([
    '10.0.1.10 10.0.2.50 10.0.1.10 10.0.2.50 egress',
    '10.0.1.10 10.0.3.10 10.0.1.10 10.0.2.50 ingress',
    '10.0.3.10 10.0.2.50 10.0.1.10 10.0.2.50 egress',
    '10.0.1.10 10.0.2.50 10.0.1.10 10.0.2.50 ingress',
  ]);
  expect(pick(trace, 'interfaceId', 'instanceId', 'resourceId')).toEqual([
    ['eni-app', 'app', 'app'],
    ['eni-fw', 'fw', 'fw'],
    ['eni-fw', 'fw', 'fw'],
    ['eni-rds', null, 'rds'],
  ]);
});

test('FL-6: over IPv6 the first IPv6 address stands for it', () => {
  const second = {
    instances: { web: { ipv6Addresses: ['2001:db8:1234:1a00::10', '2001:db8:1234:1a00::11'] } },
  };
  const flow = { from: 'internet:2001:db8:ffff::50', to: '2001:db8:1234:1a00::11', port: 443, oneWay: true };
  expect(addresses(walk(f0With(second), flow))).toEqual([
    '2001:db8:ffff::50 2001:db8:1234:1a00::10 2001:db8:ffff::50 2001:db8:1234:1a00::11 ingress',
  ]);
});

test('FL-7: a NAT gateway in a subnet has four records', () => {
  const trace = walk(f0With(), { from: 'app', to: SERVER, port: 443, sourcePort: 42000 });
  expect(addresses(trace)).toEqual([
    '10.0.1.10 203.0.113.5 10.0.1.10 203.0.113.5 egress',
    '10.0.1.10 10.0.0.220 10.0.1.10 203.0.113.5 ingress',
    '10.0.0.220 203.0.113.5 10.0.0.220 203.0.113.5 egress',
    '203.0.113.5 10.0.0.220 203.0.113.5 10.0.0.220 ingress',
    '10.0.0.220 10.0.1.10 203.0.113.5 10.0.1.10 egress',
    '203.0.113.5 10.0.1.10 203.0.113.5 10.0.1.10 ingress',
  ]);
  expect(pick(trace, 'interfaceId', 'instanceId', 'resourceId', 'vpcId', 'subnetId', 'azId')[1]).toEqual([
    'eni-nat-1',
    null,
    'nat-1',
    'vpc-a',
    'pub',
    'ap-northeast-2a',
  ]);
});

test('FL-8: a regional NAT gateway has no interface, and its outer leg shows its public address', () => {
  const regional: ScenarioPatch = {
    natGateways: {
      'nat-1': { subnet: undefined, privateIp: undefined, vpc: 'vpc-a', availabilityMode: 'regional' },
    },
  };
  const trace = walk(f0With(regional), { from: 'app', to: SERVER, port: 443, sourcePort: 42000 });
  expect(addresses(trace).slice(1, -1)).toEqual([
    '10.0.1.10 203.0.113.5 10.0.1.10 203.0.113.5 ingress',
    '198.51.100.10 203.0.113.5 198.51.100.10 203.0.113.5 egress',
    '203.0.113.5 198.51.100.10 203.0.113.5 198.51.100.10 ingress',
    '203.0.113.5 10.0.1.10 203.0.113.5 10.0.1.10 egress',
  ]);
  const ids = pick(trace, 'interfaceId', 'subnetId', 'instanceId', 'azId', 'resourceId', 'vpcId').slice(
    1,
    -1,
  );
  expect(ids).toEqual(Array.from({ length: 4 }, () => [null, null, null, null, 'nat-1', 'vpc-a']));
});

test.each([
  ['icmp', 1],
  ['gre', 47],
])('FL-9: a record of %s has no ports, and the number of its protocol', (protocol, number) => {
  const [first] = pick(
    walk(f0With(), { from: 'web', to: 'rds', protocol }),
    'srcport',
    'dstport',
    'protocol',
  );
  expect(first).toEqual([0, 0, number]);
});

test('FL-9: a record of TCP has both ports', () => {
  expect(pick(walk(f0With(), ASKS_DB), 'srcport', 'dstport', 'protocol')).toEqual([
    [41000, 3306, 6],
    [41000, 3306, 6],
    [3306, 41000, 6],
    [3306, 41000, 6],
  ]);
});

describe('FL-10: the TCP flags', () => {
  test('FL-10: of a short connection, its beginning and its end', () => {
    expect(pick(walk(f0With(), ASKS_DB), 'tcpFlags')).toEqual([[3], [3], [19], [19]]);
  });

  test('FL-10: of a SYN that was refused, or got no answer', () => {
    const refused = walk(f0With({ securityGroups: { 'sg-db': { inbound: [] } } }), ASKS_DB);
    expect(pick(refused, 'tcpFlags')).toEqual([[2], [2]]);
    const unanswered = walk(f0With(networkAcl('db', { outbound: [] })), ASKS_DB);
    expect(pick(unanswered, 'tcpFlags')).toEqual([[2], [2], [18]]);
  });

  test('FL-10: what is not TCP has none', () => {
    expect(pick(walk(f0With(), { ...ASKS_DB, protocol: 'udp' }), 'tcpFlags')).toEqual([[0], [0], [0], [0]]);
  });
});

test('FL-12: a NAT gateway accepts what it then drops', () => {
  const trace = walk(f0With(), { from: CLIENT, to: '198.51.100.10', port: 443, sourcePort: 51000 });
  expect(trace.verdict).toBe('unreachable');
  expect(brief(trace)).toEqual(['eni-nat-1 ingress ACCEPT']);
  expect(addresses(trace)).toEqual(['203.0.113.50 10.0.0.220 203.0.113.50 10.0.0.220 ingress']);
});

test.each<readonly [what: string, flow: Flow, paths: readonly (number | null)[]]>([
  ['to the internet on Nitro', { from: 'web', to: SERVER, port: 443, oneWay: true }, [8]],
  [
    'by an egress-only gateway',
    { from: 'app', to: 'internet:2001:db8:ffff::50', port: 443, oneWay: true },
    [8],
  ],
  ['to a NAT gateway, and beyond', { from: 'app', to: SERVER, port: 443, oneWay: true }, [1, null, 8]],
  ['to another subnet', { ...ASKS_DB, oneWay: true }, [1, null]],
  ['through an appliance', { from: 'srv', to: SERVER, port: 443, oneWay: true }, [1, null, 8]],
  ['the reply too', { from: CLIENT, to: 'web', port: 443 }, [null, 8]],
])('FL-13: the way out: %s', (_, flow, paths) => {
  expect(pick(walk(f0With(), flow), 'trafficPath').flat()).toEqual(paths);
});

test.each<readonly [what: string, flow: Flow]>([
  ['a query to the Amazon resolver', { from: 'app', to: '10.0.0.2', protocol: 'udp', port: 53 }],
  ['instance metadata', { from: 'app', to: '169.254.169.254', port: 80 }],
  ['the time', { from: 'app', to: '169.254.169.123', protocol: 'udp', port: 123 }],
  ['Windows activation', { from: 'app', to: '169.254.169.250', port: 1688 }],
  ['DHCP', { from: 'app', to: '255.255.255.255', protocol: 'udp', port: 67 }],
  ["the router's address", { from: 'app', to: '10.0.1.1', protocol: 'icmp' }],
])('FL-15: not logged: %s', (_, flow) => {
  const trace = walk(f0With(), flow);
  expect(trace.verdict).toBe('reachable');
  expect(trace.flowLog).toEqual([]);
});

test("FL-15: a query to a server of one's own is logged; a record of Block Public Access has no bytes", () => {
  expect(brief(walk(f0With(), { from: 'app', to: 'rds', protocol: 'udp', port: 53 }))).toHaveLength(4);
  const blocked = walk(f0With({ blockPublicAccess: { mode: 'block-ingress' } }), {
    from: CLIENT,
    to: 'web',
    port: 443,
  });
  expect(pick(blocked, 'packets', 'bytes', 'tcpFlags')).toEqual([[1, 0, 2]]);
});

describe('FL-16: what is dropped behind the filters', () => {
  const ACCEPTED = [['eni-x', 'egress', 'ACCEPT', null]];
  test.each<readonly [what: string, patch: ScenarioPatch, flow: Flow]>([
    ['FL-16: no public address', {}, { from: 'web2', to: SERVER, port: 443 }],
    ['FL-16: no route', {}, { from: 'rds', to: SERVER, port: 443 }],
    [
      'FL-16: a blackhole',
      { natGateways: { 'nat-1': { state: 'deleted' } } },
      { from: 'app', to: SERVER, port: 443 },
    ],
    ['FL-16: nobody there', {}, { from: 'web', to: '10.0.99.5', port: 80 }],
    ['FL-16: no such neighbour', {}, { from: 'web', to: '10.0.0.99', port: 80 }],
    ['FL-16: mail', {}, { from: 'app', to: 'internet:2001:db8:ffff::50', port: 25 }],
  ])('%s: accepted, with no way out', (_, patch, flow) => {
    const trace = walk(f0With(patch), flow);
    expect(trace.verdict).toBe('unreachable');
    const [record] = pick(trace, 'direction', 'action', 'trafficPath');
    expect(trace.flowLog).toHaveLength(1);
    expect(record).toEqual(ACCEPTED[0]!.slice(1));
  });

  test('FL-16: a NAT gateway without ports left', () => {
    const trace = walk(f0With(), { from: 'app', to: SERVER, port: 443 }, { natFlowsToDestination: 55_000 });
    expect(brief(trace)).toEqual(['eni-app egress ACCEPT', 'eni-nat-1 ingress ACCEPT']);
    expect(pick(trace, 'trafficPath')).toEqual([[null], [null]]);
  });

  test('FL-16: what the source/destination check stops is not recorded', () => {
    const checking = f0With({ networkInterfaces: { 'eni-fw': { sourceDestCheck: true } } });
    expect(brief(walk(checking, { from: 'srv', to: SERVER, port: 443 }))).toEqual(['eni-srv egress ACCEPT']);
    expect(brief(walk(f0With(), { from: 'web', sourceIp: '10.0.9.9', to: 'rds', port: 80 }))).toEqual([]);
  });

  test('FL-16: what Block Public Access stops on its way out is rejected', () => {
    const trace = walk(f0With({ blockPublicAccess: { mode: 'block-bidirectional' } }), {
      from: 'app',
      to: SERVER,
      port: 443,
    });
    expect(brief(trace)).toEqual([
      'eni-app egress ACCEPT',
      'eni-nat-1 ingress ACCEPT',
      'eni-nat-1 egress REJECT BPA',
    ]);
    expect(pick(trace, 'trafficPath').at(-1)).toEqual([null]);
  });
});

test('FL-16: a stopped host is reached by the packet and not more', () => {
  const stopped = f0With({ databases: {}, instances: { web: { state: 'stopped' } } });
  expect(brief(walk(stopped, { from: 'rds', to: 'web', port: 80 }))).toEqual([
    'eni-rds egress ACCEPT',
    'eni-web ingress ACCEPT',
  ]);
});

test.each<
  readonly [what: string, flow: Flow, patch: ScenarioPatch, counters: readonly (readonly number[])[]]
>([
  ['a blocked SYN', ASKS_DB, networkAcl('pub', { outbound: [] }), [[1, 60]]],
  [
    'a short TCP connection',
    ASKS_DB,
    {},
    [
      [8, 1200],
      [8, 1200],
      [8, 1200],
      [8, 1200],
    ],
  ],
  [
    'a ping',
    { from: 'web', to: 'rds', protocol: 'icmp' },
    {},
    [
      [4, 336],
      [4, 336],
      [4, 336],
      [4, 336],
    ],
  ],
  [
    'one datagram each way',
    { ...ASKS_DB, protocol: 'udp' },
    {},
    [
      [1, 60],
      [1, 60],
      [1, 60],
      [1, 60],
    ],
  ],
])('FL-17: synthetic counters of %s', (_, flow, patch, counters) => {
  expect(pick(walk(f0With(patch), flow), 'packets', 'bytes')).toEqual(counters);
});

describe('FL-18: who logs what', () => {
  const c = (what: string) => `eni-web ${what}`;
  const s = (what: string) => `eni-rds ${what}`;
  test.each<readonly [where: string, patch: ScenarioPatch, records: readonly string[]]>([
    ['nothing', {}, [c('egress ACCEPT'), s('ingress ACCEPT'), s('egress ACCEPT'), c('ingress ACCEPT')]],
    ["the client's group, out", { securityGroups: { 'sg-web': { outbound: [] } } }, [c('egress REJECT')]],
    ["the client's network ACL, out", networkAcl('pub', { outbound: [] }), [c('egress REJECT')]],
    [
      "the server's group, in",
      { securityGroups: { 'sg-db': { inbound: [] } } },
      [c('egress ACCEPT'), s('ingress REJECT')],
    ],
    [
      "the server's network ACL, in",
      networkAcl('db', { inbound: [] }),
      [c('egress ACCEPT'), s('ingress REJECT')],
    ],
    [
      "the server's network ACL, out",
      networkAcl('db', { outbound: [] }),
      [c('egress ACCEPT'), s('ingress ACCEPT'), s('egress REJECT')],
    ],
    [
      "the client's network ACL, in",
      networkAcl('pub', { inbound: [] }),
      [c('egress ACCEPT'), s('ingress ACCEPT'), s('egress ACCEPT'), c('ingress REJECT')],
    ],
  ])('FL-18: blocked by %s', (_, patch, records) => {
    const trace = walk(f0With(patch), ASKS_DB);
    expect(brief(trace)).toEqual(records);
    // What would have come after a stop has not happened, and is not logged.
    expect(brief(walk(f0With(patch), ASKS_DB, { continuePastDrop: true }))).toEqual(records);
  });

  const BLOCKED: ScenarioPatch = { blockPublicAccess: { mode: 'block-bidirectional' } };

  test('FL-18: blocked by Block Public Access on the way in', () => {
    const trace = walk(f0With(BLOCKED), { from: CLIENT, to: 'web', port: 443, sourcePort: 51000 });
    expect(brief(trace)).toEqual(['eni-web ingress REJECT BPA']);
    expect(addresses(trace)).toEqual(['203.0.113.50 10.0.0.10 203.0.113.50 10.0.0.10 ingress']);
  });

  test('FL-18: by an appliance that would have received it', () => {
    const inspected: ScenarioPatch = {
      routeTables: {
        'rt-igw': { vpc: 'vpc-a', gateway: 'igw-1', routes: [{ to: '10.0.4.0/24', via: 'eni-fw' }] },
      },
    };
    const trace = walk(f0With(BLOCKED, inspected), { from: CLIENT, to: 'srv', port: 443, sourcePort: 51000 });
    expect(brief(trace)).toEqual(['eni-fw ingress REJECT BPA']);
    expect(addresses(trace)).toEqual(['203.0.113.50 10.0.3.10 203.0.113.50 10.0.4.10 ingress']);
  });

  test('FL-18: blocked by Block Public Access on the way out', () => {
    expect(brief(walk(f0With(BLOCKED), { from: 'web', to: SERVER, port: 443 }))).toEqual([
      'eni-web egress REJECT BPA',
    ]);
    expect(
      brief(walk(f0With(BLOCKED), { from: 'app', to: 'internet:2001:db8:ffff::50', port: 443 })),
    ).toEqual(['eni-app egress REJECT BPA']);
  });
});
