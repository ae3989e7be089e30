import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { formatPacket } from '../../src/net/packet.ts';
import {
  f0With,
  namesOf,
  networkAcl,
  OWN_NETWORK_ACLS,
  request,
  response,
  stopOf,
  stopsOf,
  walk,
  type ScenarioPatch,
} from './helpers.ts';

const ASKS_DB: Flow = { from: 'web', to: 'rds', port: 3306, sourcePort: 41000 };
const CLIENT = 'internet:203.0.113.50';
const SERVER = 'internet:203.0.113.5';

test('EV-1: a flow works only where both the way there and the way back are clean', () => {
  const blocked = networkAcl('db', { outbound: [] });
  const trace = walk(f0With(blocked), ASKS_DB);
  expect(trace.verdict).toBe('no-response');
  expect(trace.connections[0]!.request.outcome.kind).toBe('delivered');
  expect(trace.stoppedAt?.leg).toBe('response');
  expect(walk(f0With(), ASKS_DB).verdict).toBe('reachable');
});

test('EV-2: out of an interface: itself, security group, network ACL, route table, target', () => {
  const trace = walk(f0With(OWN_NETWORK_ACLS), { from: 'web', to: CLIENT, port: 443, sourcePort: 41000 });
  expect(namesOf(request(trace))).toEqual([
    'instance web outbound',
    'security-group sg-web outbound',
    'network-acl acl-pub outbound',
    'route-table rt-pub',
    'internet-gateway igw-1 outbound',
  ]);
});

test('EV-3: into an interface: gateway, network ACL, security group, itself', () => {
  const trace = walk(f0With(OWN_NETWORK_ACLS), {
    from: CLIENT,
    to: '198.51.100.20',
    port: 443,
    sourcePort: 51000,
  });
  expect(namesOf(request(trace))).toEqual([
    'internet-gateway igw-1 inbound',
    'network-acl acl-pub inbound',
    'security-group sg-web inbound',
    'instance web inbound',
  ]);
});

test('EV-4: only the subnet that a packet leaves has its route table read', () => {
  const trace = walk(f0With(), ASKS_DB);
  const tables = (rows: ReturnType<typeof request>) =>
    namesOf(rows).filter((name) => name.startsWith('route-table'));
  expect(tables(request(trace))).toEqual(['route-table rt-pub']);
  expect(tables(response(trace))).toEqual(['route-table rt-db']);
});

test('EV-5: neighbours in a subnet meet no network ACL and no route table', () => {
  const names = namesOf(
    request(walk(f0With(), { from: 'web', to: '10.0.0.11', port: 80, sourcePort: 41000 })),
  );
  expect(names).toEqual([
    'instance web outbound',
    'security-group sg-web outbound',
    'security-group sg-web inbound',
    'instance web2 inbound',
  ]);
});

test('EV-6: each leg has its own evaluation, with the header as it is on that leg', () => {
  const trace = walk(f0With(OWN_NETWORK_ACLS), { from: 'app', to: SERVER, port: 443, sourcePort: 42000 });
  const atPub = request(trace).filter(([component]) => component === 'network-acl acl-pub');
  expect(atPub.map(([, direction, packet]) => [direction, packet])).toEqual([
    ['inbound', 'tcp 10.0.1.10:42000 → 203.0.113.5:443'],
    ['outbound', 'tcp 10.0.0.220:1024 → 203.0.113.5:443'],
  ]);
});

test('EV-7: the first that refuses is blamed, and asked to go on the walk names the others too', () => {
  const both: ScenarioPatch = {
    ...networkAcl('pub', { outbound: [] }),
    securityGroups: { 'sg-web': { outbound: [{ allow: 'tcp', ports: 443, to: '0.0.0.0/0' }] } },
  };
  const first = walk(f0With(both), ASKS_DB);
  expect(stopsOf(first)).toEqual(['request: security-group sg-web outbound, ENI_SG_RULES_MISMATCH']);
  expect(request(first)).toHaveLength(2);
  const all = walk(f0With(both), ASKS_DB, { continuePastDrop: true });
  expect(stopOf(all)).toBe(stopOf(first));
  expect(stopsOf(all)).toEqual([
    'request: security-group sg-web outbound, ENI_SG_RULES_MISMATCH',
    'request: network-acl acl-pub outbound, SUBNET_ACL_RESTRICTION *',
  ]);
  expect(all.verdict).toBe('unreachable');
  const hypothetical = all.connections[0]!.request.hops.map((hop) => hop.hypothetical);
  expect(hypothetical).toEqual([false, false, true, true, true, true, true]);
});

test('EV-8: the reply is the packet as it was delivered, turned round', () => {
  const trace = walk(f0With(), { from: CLIENT, to: 'web', port: 443, sourcePort: 51000 });
  expect(request(trace).at(-1)?.[3]).toBe('tcp 203.0.113.50:51000 → 10.0.0.10:443');
  expect(response(trace)[0]?.[2]).toBe('tcp 10.0.0.10:443 → 203.0.113.50:51000');
});

test.each([
  ['icmp', 'rds', 'echo-request', 'echo-reply'],
  ['icmpv6', 'internet:2001:db8:ffff::50', 'echo-request', 'echo-reply'],
])('EV-8: a ping over %s is answered by its reply', (protocol, to, asked, answered) => {
  const trace = walk(f0With(), { from: 'app', to, protocol });
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)[0]?.[2]).toContain(asked);
  expect(response(trace).at(-1)?.[2]).toContain(answered);
});

test.each([
  ['destination-unreachable', 3, 3],
  ['echo-reply', 0, 0],
])('EV-8: an ICMP message that asks nothing (%s) is answered by nothing', (_, icmpType, icmpCode) => {
  const flow: Flow = { from: 'app', to: 'rds', protocol: 'icmp', icmpType, icmpCode };
  const trace = walk(f0With(networkAcl('db', { outbound: [] })), flow);
  expect([trace.verdict, trace.symptom, trace.connections[0]!.response]).toEqual(['reachable', null, null]);
});

test('EV-9: without a source port the whole range is tried, and what is blocked is named', () => {
  const narrow = networkAcl('pub', {
    inbound: [{ rule: 100, allow: 'tcp', ports: '49152-65535', from: '0.0.0.0/0' }],
  });
  const trace = walk(f0With(narrow), { from: 'web', to: 'rds', port: 3306 });
  expect(trace).toMatchObject({ verdict: 'partial', symptom: 'sometimes' });
  expect(stopOf(trace)).toBe('response: network-acl acl-pub inbound, SUBNET_ACL_RESTRICTION *');
  const total = 61000 - 32768 + 1;
  expect(trace.branches).toMatchObject([
    {
      when: { clientPorts: { from: 32768, to: 49151 }, natPorts: null },
      share: [16384, total],
      verdict: 'no-response',
      stoppedAt: { leg: 'response', component: { id: 'acl-pub' }, rule: '*' },
    },
    {
      when: { clientPorts: { from: 49152, to: 61000 }, natPorts: null },
      share: [total - 16384, total],
      verdict: 'reachable',
      stoppedAt: null,
    },
  ]);
});

test('EV-9: a NAT that picks a port is tried over its whole range too', () => {
  const narrow = networkAcl('pub', {
    inbound: [
      { rule: 100, allow: 'tcp', ports: 443, from: '10.0.1.0/24' },
      { rule: 110, allow: 'tcp', ports: '32768-61000', from: '0.0.0.0/0' },
    ],
  });
  const trace = walk(f0With(narrow), { from: 'app', to: SERVER, port: 443 });
  expect(trace.verdict).toBe('partial');
  expect(trace.branches.map(({ when, verdict }) => [when.clientPorts, when.natPorts, verdict])).toEqual([
    [null, { from: 1024, to: 32767 }, 'no-response'],
    [null, { from: 32768, to: 61000 }, 'reachable'],
    [null, { from: 61001, to: 65535 }, 'no-response'],
  ]);
  // The client's port makes no difference, so its share is counted in NAT ports alone.
  const total = 65535 - 1024 + 1;
  expect(trace.branches.map(({ share }) => share)).toEqual([
    [32768 - 1024, total],
    [61000 - 32768 + 1, total],
    [65535 - 61000, total],
  ]);
});

test('EV-9: where every port works there is nothing to branch, and the familiar port is shown', () => {
  const trace = walk(f0With(), { from: 'web', to: 'rds', port: 3306 });
  expect(trace).toMatchObject({ verdict: 'reachable', branches: [] });
  expect(request(trace)[0]?.[2]).toBe('tcp 10.0.0.10:49152 → 10.0.2.50:3306');
});

test('EV-9: where different entries let different ports through, the familiar port is shown still', () => {
  const inbound = ['1024-40000', '40001-49151', '49152-65535'].map((ports, index) => ({
    rule: 100 + index,
    allow: 'tcp',
    ports,
    from: '0.0.0.0/0',
  }));
  const trace = walk(f0With(networkAcl('pub', { inbound })), { from: 'web', to: 'rds', port: 3306 });
  expect(trace).toMatchObject({ verdict: 'reachable', branches: [] });
  expect(request(trace)[0]?.[2]).toBe('tcp 10.0.0.10:49152 → 10.0.2.50:3306');
});

test("EV-9: the client's port and the NAT's may both matter", () => {
  const scenario = f0With(
    networkAcl('pub', {
      inbound: [
        { rule: 100, allow: 'all', from: '10.0.0.0/16' },
        { rule: 110, deny: 'tcp', ports: '1024-2000', from: '0.0.0.0/0' },
        { rule: 120, allow: 'all', from: '0.0.0.0/0' },
      ],
    }),
    networkAcl('app', {
      inbound: [
        { rule: 100, deny: 'tcp', ports: '40000-50000', from: '0.0.0.0/0' },
        { rule: 110, allow: 'all', from: '0.0.0.0/0' },
      ],
    }),
  );
  const trace = walk(scenario, { from: 'app', to: SERVER, port: 443 });
  expect(trace.verdict).toBe('partial');
  const branches = trace.branches.map(({ when, share, verdict, stoppedAt }) => [
    when.clientPorts,
    when.natPorts,
    share[0],
    verdict,
    stoppedAt?.component.id,
  ]);
  const goodNat = { from: 2001, to: 65535 };
  const low = 40000 - 32768;
  const middle = 50000 - 40000 + 1;
  const high = 61000 - 50000;
  expect(branches).toEqual([
    [null, { from: 1024, to: 2000 }, 28233 * 977, 'no-response', 'acl-pub'],
    [{ from: 32768, to: 39999 }, goodNat, low * 63535, 'reachable', undefined],
    [{ from: 40000, to: 50000 }, goodNat, middle * 63535, 'no-response', 'acl-app'],
    [{ from: 50001, to: 61000 }, goodNat, high * 63535, 'reachable', undefined],
  ]);
  expect(trace.branches[0]!.share[1]).toBe(28233 * 64512);
});

test('EV-9: neighbouring ports that end alike are one branch, others are not', () => {
  const inbound = [
    { rule: 100, deny: 'tcp', ports: '33000-34000', from: '0.0.0.0/0' },
    { rule: 110, deny: 'tcp', ports: '34001-35000', from: '0.0.0.0/0' },
    { rule: 120, allow: 'tcp', ports: '35001-36000', from: '0.0.0.0/0' },
    { rule: 130, allow: 'tcp', ports: '36001-65535', from: '0.0.0.0/0' },
  ];
  const trace = walk(f0With(networkAcl('pub', { inbound })), { from: 'web', to: 'rds', port: 3306 });
  expect(
    trace.branches.map(({ when, share, stoppedAt }) => [when.clientPorts, share[0], stoppedAt?.rule]),
  ).toEqual([
    [{ from: 32768, to: 32999 }, 232, '*'],
    [{ from: 33000, to: 34000 }, 1001, '100'],
    [{ from: 34001, to: 35000 }, 1000, '110'],
    [{ from: 35001, to: 61000 }, 26000, undefined],
  ]);
});

test('EV-9: a packet that two NATs translate has a port of each, and shares count both', () => {
  // `app` to the appliance, which masquerades, and from there to the NAT gateway.
  const twice: ScenarioPatch = {
    instances: { fw: { forwards: 'masquerade' } },
    routeTables: {
      'rt-app': { routes: [{ to: '0.0.0.0/0', via: 'eni-fw' }] },
      'rt-fw': { routes: [{ to: '0.0.0.0/0', via: 'nat-1' }] },
    },
  };
  const inbound = (ports: string) => [
    { rule: 1, deny: 'tcp', ports, from: '0.0.0.0/0' },
    { rule: 2, allow: 'all', from: '0.0.0.0/0' },
  ];
  const scenario = f0With(
    twice,
    networkAcl('pub', { inbound: inbound('1024-2023') }),
    networkAcl('fw', { inbound: inbound('32768-32867') }),
  );
  const trace = walk(scenario, { from: 'app', to: SERVER, port: 443, sourcePort: 42000 });
  expect(trace.verdict).toBe('partial');
  const total = 28233 * 64512;
  expect(
    trace.branches.map(({ when, share, stoppedAt }) => [when.natPorts, ...share, stoppedAt?.component.id]),
  ).toEqual([
    [{ from: 1024, to: 2023 }, 28233 * 1000, total, 'acl-pub'],
    [{ from: 32768, to: 32867 }, 100 * 63512, total, 'acl-fw'],
    [{ from: 32868, to: 61000 }, 28133 * 63512, total, undefined],
  ]);
});

test('EV-9: where no port works the verdict is not partial', () => {
  const narrow = networkAcl('db', {
    outbound: [{ rule: 100, allow: 'tcp', ports: '1024-32767', to: '0.0.0.0/0' }],
  });
  const trace = walk(f0With(narrow), { from: 'web', to: 'rds', port: 3306 });
  expect(trace).toMatchObject({ verdict: 'no-response', symptom: 'times-out', branches: [] });
});

test('EV-10: inside the VPC a public address of its own is never seen', () => {
  const inbound = walk(f0With(), { from: CLIENT, to: 'web', port: 443, sourcePort: 51000 });
  const outbound = walk(f0With(), { from: 'web', to: SERVER, port: 443, sourcePort: 41000 });
  for (const { request: there, response: back } of [...inbound.connections, ...outbound.connections]) {
    const inside = [...there.hops, ...back!.hops].filter((hop) => hop.component.id !== 'igw-1');
    expect(inside.length).toBeGreaterThan(6);
    for (const { packetIn } of inside) {
      expect(formatPacket(packetIn)).toContain('10.0.0.10');
      expect(formatPacket(packetIn)).not.toContain('198.51.100.20');
    }
  }
});

test.each([
  ['a security group', { securityGroups: { 'sg-web': { inbound: [] } } } satisfies ScenarioPatch],
  ['a network ACL', networkAcl('pub', { inbound: [] })],
])('EV-11: what %s denies is a silence', (_, patch) => {
  const trace = walk(f0With(patch), { from: CLIENT, to: 'web', port: 443, sourcePort: 51000 });
  expect(trace).toMatchObject({ verdict: 'unreachable', symptom: 'times-out' });
});

test('EV-11: only a port on which nothing listens refuses', () => {
  const closed = f0With({ instances: { web: { listens: [443] } } });
  const flow = { from: CLIENT, to: 'web', sourcePort: 51000 };
  expect(walk(closed, { ...flow, port: 22 })).toMatchObject({ verdict: 'reachable', symptom: 'refused' });
  expect(walk(closed, { ...flow, port: 443 })).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
  expect(walk(closed, { ...flow, port: 22, protocol: 'udp' })).toMatchObject({ symptom: 'times-out' });
});

test('EV-12: an appliance that routes to itself is a loop', () => {
  const trace = walk(
    f0With({
      routeTables: {
        'rt-igw': { vpc: 'vpc-a', gateway: 'igw-1', routes: [{ to: '10.0.4.0/24', via: 'eni-fw' }] },
        'rt-fw': { routes: [{ to: '10.0.4.0/24', via: 'eni-fw' }] },
      },
    }),
    { from: CLIENT, to: 'srv', port: 443, sourcePort: 51000 },
  );
  expect(stopOf(trace)).toBe('request: route-table rt-fw, X_ROUTING_LOOP 10.0.4.0/24');
});

test('EV-13: of a flow that wants no reply only the way there counts', () => {
  const silent = networkAcl('db', { outbound: [] });
  const flow: Flow = { from: 'web', to: 'rds', protocol: 'udp', port: 514, sourcePort: 41000 };
  const oneWay = walk(f0With(silent), { ...flow, oneWay: true });
  expect([oneWay.verdict, oneWay.symptom, oneWay.connections[0]!.response]).toEqual([
    'reachable',
    null,
    null,
  ]);
  expect(walk(f0With(silent), flow).verdict).toBe('no-response');
});

test('EV-14: a reply that would take another way than its request fails', () => {
  const elastic = { instances: { app: { publicIp: '198.51.100.60' } } };
  const trace = walk(f0With(elastic), { from: CLIENT, to: '198.51.100.60', port: 443, sourcePort: 51000 });
  expect(trace.connections[0]!.request.outcome.kind).toBe('delivered');
  expect(trace.verdict).toBe('no-response');
  expect(stopOf(trace)).toBe('response: route-table rt-app, X_ASYMMETRIC_PATH 0.0.0.0/0');
});
