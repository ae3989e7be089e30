import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import {
  carrying,
  f0With,
  namesOf,
  networkAcl,
  request,
  response,
  stopOf,
  walk,
  type ScenarioPatch,
} from './helpers.ts';

const CLIENT = 'internet:203.0.113.50';
const SERVER = 'internet:203.0.113.5';
const SERVER_V6 = 'internet:2001:db8:ffff::50';
const NO_PUBLIC_IP = 'request: internet-gateway igw-1 outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS';

const OUT: Flow = { from: 'web', to: SERVER, port: 443, sourcePort: 41000 };
const IN: Flow = { from: CLIENT, to: '198.51.100.20', port: 443, sourcePort: 51000 };

/** A second VPC with a host of its own on the internet. */
const OTHER_VPC: ScenarioPatch = {
  vpcs: { 'vpc-b': { cidr: '10.8.0.0/16' } },
  internetGateways: { 'igw-b': { vpc: 'vpc-b' } },
  routeTables: { 'rt-b': { vpc: 'vpc-b', main: true, routes: [{ to: '0.0.0.0/0', via: 'igw-b' }] } },
  subnets: { b: { vpc: 'vpc-b', cidr: '10.8.0.0/24' } },
  securityGroups: {
    'sg-b': { vpc: 'vpc-b', inbound: [{ allow: 'tcp', ports: 443, from: '198.51.100.20/32' }] },
  },
  instances: {
    far: { subnet: 'b', privateIp: '10.8.0.10', publicIp: '192.0.2.80', securityGroups: ['sg-b'] },
  },
};

/** The conditions that the gateway looked at, in order. */
function checksAt(trace: ReturnType<typeof walk>, id = 'igw-1'): readonly string[] {
  const { decision } = trace.connections[0]!.request.hops.find((hop) => hop.component.id === id)!;
  if (decision.kind !== 'gateway') expect.fail('not a gateway');
  return decision.checks.map(({ name, passed }) => `${name} ${passed}`);
}

test('IGW-1: a gateway that is detached leaves its routes as blackholes', () => {
  const detached = f0With({ internetGateways: { 'igw-1': { state: 'detached' } } });
  expect(stopOf(walk(detached, OUT))).toBe('request: route-table rt-pub, BAD_STATE_ROUTE 0.0.0.0/0');
});

test.each(['attaching', 'detaching'] as const)('IGW-1: one that is %s passes nothing', (state) => {
  const scenario = f0With({ internetGateways: { 'igw-1': { state } } });
  expect(stopOf(walk(scenario, OUT))).toBe('request: internet-gateway igw-1 outbound, BAD_STATE_ATTACHMENT');
  expect(stopOf(walk(scenario, IN))).toBe('request: internet-gateway igw-1 inbound, BAD_STATE_ATTACHMENT');
});

test('IGW-2: out over IPv4 only with a public address, which becomes the source', () => {
  const trace = walk(f0With(), OUT);
  expect(request(trace).at(-1)).toEqual([
    'internet-gateway igw-1',
    'outbound',
    'tcp 10.0.0.10:41000 → 203.0.113.5:443',
    'tcp 198.51.100.20:41000 → 203.0.113.5:443',
    'translate',
  ]);
  expect(stopOf(walk(f0With(), { ...OUT, from: 'web2' }))).toBe(NO_PUBLIC_IP);
});

test.each([
  ['192.168.7.7', 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS'],
  ['172.16.0.1', 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS'],
  ['10.99.0.1', 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS'],
  ['100.64.0.1', 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS'],
  ['100.127.255.254', 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS'],
])('IGW-3: out to %s is refused', (to, code) => {
  expect(stopOf(walk(f0With(), { ...OUT, to }))).toBe(`request: internet-gateway igw-1 outbound, ${code}`);
});

test.each(['172.32.0.1', '100.128.0.1', '192.169.0.1', '11.0.0.1'])('IGW-3: %s is public', (address) => {
  expect(walk(f0With(), { ...OUT, to: address }).verdict).toBe('reachable');
});

test('IGW-4: in over IPv4 only to the public address of an interface, before any filter sees it', () => {
  expect(request(walk(f0With(), IN)).slice(0, 2)).toEqual([
    [
      'internet-gateway igw-1',
      'inbound',
      'tcp 203.0.113.50:51000 → 198.51.100.20:443',
      'tcp 203.0.113.50:51000 → 10.0.0.10:443',
      'translate',
    ],
    ...carrying('tcp 203.0.113.50:51000 → 10.0.0.10:443', [
      'network-acl vpc-a/default-network-acl',
      'inbound',
      'allow',
    ]),
  ]);
  expect(stopOf(walk(f0With(), { ...IN, to: '198.51.100.99' }))).toBe(
    'request: internet-gateway igw-1 inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  );
});

test.each([
  ['10.9.9.9', 'IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS'],
  ['192.168.0.1', 'IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS'],
  ['100.100.0.1', 'IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS'],
])('IGW-5: in from %s is refused', (source, code) => {
  expect(stopOf(walk(f0With(), { ...IN, from: `internet:${source}` }))).toBe(
    `request: internet-gateway igw-1 inbound, ${code}`,
  );
});

test.each([
  ['tcp', 443],
  ['udp', 443],
  ['icmp', undefined],
  ['gre', undefined],
  ['esp', undefined],
  ['sctp', undefined],
])('IGW-6: ports stay and any protocol passes: %s', (protocol, port) => {
  const trace = walk(f0With(), { from: 'web', to: SERVER, protocol, port });
  expect(trace.verdict).toBe('reachable');
  const [before, after] = request(trace).at(-1)!.slice(2);
  expect(after).toBe(before?.replace('10.0.0.10', '198.51.100.20'));
});

test('IGW-7: it filters nothing and remembers nothing, so both sides may begin', () => {
  for (const trace of [walk(f0With(), OUT), walk(f0With(), IN)]) {
    expect(trace.verdict).toBe('reachable');
    expect(trace.state).toMatchObject({ translations: [], egressFlows: [] });
  }
});

test('IGW-8: a public address in a subnet without a route to the gateway is reached and cannot answer', () => {
  const scenario = f0With({ instances: { app: { publicIp: '198.51.100.60' } } });
  const trace = walk(scenario, { ...IN, to: '198.51.100.60' });
  expect(trace.connections[0]!.request.outcome.kind).toBe('delivered');
  expect(stopOf(trace)).toBe('response: route-table rt-app, X_ASYMMETRIC_PATH 0.0.0.0/0');
});

describe('IGW-9: a source that is nobody’s', () => {
  test('IGW-9: forwarded with the address of a private instance it has no public address', () => {
    const scenario = f0With({
      instances: { natinst: { forwards: 'route' } },
      routeTables: { 'rt-app': { routes: [{ to: '0.0.0.0/0', via: 'natinst' }] } },
    });
    expect(stopOf(walk(scenario, { ...OUT, from: 'app' }))).toBe(NO_PUBLIC_IP);
  });

  test('IGW-9: forwarded with the address of a server that has one it leaves as that', () => {
    const trace = walk(f0With(), { ...OUT, from: 'srv' });
    expect(request(trace).at(-1)?.[3]).toBe('tcp 198.51.100.40:41000 → 203.0.113.5:443');
  });

  test('IGW-9: an address that no interface of the VPC has is spoofed', () => {
    const trace = walk(f0With(), { ...OUT, from: 'natinst', sourceIp: '192.0.2.77', oneWay: true });
    expect(stopOf(trace)).toBe('request: internet-gateway igw-1 outbound, GATEWAY_REJECTS_SPOOFED_TRAFFIC');
  });

  test("IGW-9: somebody else's public address is spoofed too", () => {
    const trace = walk(f0With(), { ...OUT, from: 'natinst', sourceIp: '198.51.100.20', oneWay: true });
    expect(stopOf(trace)).toBe('request: internet-gateway igw-1 outbound, GATEWAY_REJECTS_SPOOFED_TRAFFIC');
  });
});

test('IGW-10: IPv6 passes untranslated, both ways', () => {
  const header = (rows: ReturnType<typeof request>) => new Set(rows.flatMap((row) => [row[2], row[3]]));
  const trace = walk(f0With(), { from: 'web', to: SERVER_V6, port: 443, sourcePort: 41000 });
  expect(trace.verdict).toBe('reachable');
  expect(header(request(trace))).toEqual(
    new Set(['tcp [2001:db8:1234:1a00::10]:41000 → [2001:db8:ffff::50]:443']),
  );
  expect(header(response(trace))).toEqual(
    new Set(['tcp [2001:db8:ffff::50]:443 → [2001:db8:1234:1a00::10]:41000']),
  );
});

test('IGW-10: in only to an IPv6 address that somebody has, out only from one', () => {
  const flow = { from: SERVER_V6, port: 443, sourcePort: 51000 };
  expect(stopOf(walk(f0With(), { ...flow, to: '2001:db8:1234:1a00::99' }))).toBe(
    'request: internet-gateway igw-1 inbound, NO_POSSIBLE_DESTINATION',
  );
  expect(stopOf(walk(f0With(), { ...flow, to: '2001:db8:9999::1' }))).toBe(
    'request: internet internet, NO_POSSIBLE_DESTINATION',
  );
  const spoofed = f0With({
    instances: { web: { sourceDestCheck: false } },
  });
  const out = { from: 'web', to: SERVER_V6, sourceIp: '2001:db8:1234:1a00::99', port: 443, oneWay: true };
  expect(stopOf(walk(spoofed, out))).toBe(
    'request: internet-gateway igw-1 outbound, GATEWAY_REJECTS_SPOOFED_TRAFFIC',
  );
});

test('IGW-11: a public address in another VPC is reached over the internet, with the public source', () => {
  const trace = walk(f0With(OTHER_VPC), { ...OUT, to: '192.0.2.80' });
  expect(trace.verdict).toBe('reachable');
  expect(namesOf(request(trace)).slice(-5)).toEqual([
    'internet-gateway igw-1 outbound',
    'internet-gateway igw-b inbound',
    'network-acl vpc-b/default-network-acl inbound',
    'security-group sg-b inbound',
    'instance far inbound',
  ]);
  expect(request(trace).at(-1)?.[3]).toBe('tcp 198.51.100.20:41000 → 10.8.0.10:443');
  expect(namesOf(response(trace))).toContain('internet-gateway igw-b outbound');
  expect(response(trace).at(-1)?.[3]).toBe('tcp 192.0.2.80:443 → 10.0.0.10:41000');
});

test("IGW-11: there, a rule that names the sender's group does not match", () => {
  const byGroup = {
    securityGroups: {
      'sg-web': { associatedVpcs: ['vpc-b'] },
      'sg-b': { inbound: [{ allow: 'tcp', ports: 443, from: 'sg-web' }] },
    },
  };
  expect(stopOf(walk(f0With(OTHER_VPC, byGroup), { ...OUT, to: '192.0.2.80' }))).toBe(
    'request: security-group sg-b inbound, ENI_SG_RULES_MISMATCH',
  );
});

test('IGW-12: a public address in the same VPC needs the route and a public source like any other', () => {
  expect(stopOf(walk(f0With(), { ...OUT, from: 'web2', to: '198.51.100.20' }))).toBe(NO_PUBLIC_IP);
  expect(stopOf(walk(f0With(), { ...OUT, from: 'rds', to: '198.51.100.20' }))).toBe(
    'request: route-table rt-db, NO_ROUTE_TO_DESTINATION',
  );
  const reflected = walk(f0With(), { ...OUT, to: '198.51.100.11' });
  expect(reflected.verdict).toBe('reachable');
  expect(request(reflected).at(-1)?.[3]).toBe('tcp 198.51.100.20:41000 → 10.0.0.230:443');
});

test('IGW-12: what comes back in meets the checks of both ways', () => {
  expect(checksAt(walk(f0With(), { ...OUT, to: '198.51.100.11' }))).toEqual([
    'attached true',
    'source-in-vpc true',
    'public-ip-association true',
    'destination-public true',
    'destination-not-shared true',
    'block-public-access true',
    'outbound-smtp true',
    'attached true',
    'source-public true',
    'source-not-shared true',
    'public-ip-association true',
    'block-public-access true',
  ]);
});

test('IGW-13: by its public DNS name a neighbour is reached directly', () => {
  const dns = f0With({ vpcs: { 'vpc-a': { enableDnsHostnames: true } } });
  const trace = walk(dns, { ...OUT, to: 'natinst', resolve: 'public-name' });
  expect(namesOf(request(trace))).not.toContain('internet-gateway igw-1 outbound');
  expect(request(trace).at(-1)?.[3]).toBe('tcp 10.0.0.10:41000 → 10.0.0.230:443');
});

test('IGW-14: a private NAT gateway has no public address to leave with', () => {
  const scenario = f0With({
    natGateways: { 'nat-1': { connectivity: 'private', publicIp: undefined } },
  });
  expect(stopOf(walk(scenario, { ...OUT, from: 'app' }))).toBe(NO_PUBLIC_IP);
});

test.each<readonly [what: string, patch: ScenarioPatch, flow: Flow, stop: string | null]>([
  ['over IPv4', {}, { ...OUT, port: 25 }, 'request: internet-gateway igw-1 outbound, X_PORT25_RESTRICTED'],
  [
    'over IPv6',
    {},
    { ...OUT, to: SERVER_V6, port: 25 },
    'request: internet-gateway igw-1 outbound, X_PORT25_RESTRICTED',
  ],
  [
    'by an egress-only internet gateway',
    {},
    { ...OUT, from: 'app', to: SERVER_V6, port: 25 },
    'request: egress-only-internet-gateway eigw-1 outbound, X_PORT25_RESTRICTED',
  ],
  ['with the block lifted', { outboundSmtp: 'allowed' }, { ...OUT, port: 25 }, null],
  ['to another port', {}, { ...OUT, port: 587 }, null],
  ['over UDP', {}, { ...OUT, protocol: 'udp', port: 25 }, null],
  ['inside the VPC', {}, { ...OUT, to: '10.0.2.50', port: 25 }, null],
  ['from outside', {}, { ...IN, port: 25 }, null],
])('IGW-15: mail %s', (_, patch, flow, stop) => {
  expect(stopOf(walk(f0With(patch), flow))).toBe(stop);
});

test('the checks of a gateway come in the order of their codes, up to the first that fails', () => {
  expect(checksAt(walk(f0With(), OUT))).toEqual([
    'attached true',
    'source-in-vpc true',
    'public-ip-association true',
    'destination-public true',
    'destination-not-shared true',
    'block-public-access true',
    'outbound-smtp true',
  ]);
  expect(checksAt(walk(f0With(), { ...OUT, from: 'web2', to: '10.9.9.9' }))).toEqual([
    'attached true',
    'source-in-vpc true',
    'public-ip-association false',
  ]);
  expect(checksAt(walk(f0With(), IN))).toEqual([
    'attached true',
    'source-public true',
    'source-not-shared true',
    'public-ip-association true',
    'block-public-access true',
  ]);
  expect(checksAt(walk(f0With(), { ...OUT, to: SERVER_V6 }))).toEqual([
    'attached true',
    'source-in-vpc true',
    'public-ipv6 true',
    'block-public-access true',
    'outbound-smtp true',
  ]);
});

const OUT_V6: Flow = { from: 'app', to: SERVER_V6, port: 443, sourcePort: 42000 };
const IN_V6: Flow = { from: SERVER_V6, to: '2001:db8:1234:1a01::10', port: 22, sourcePort: 51000 };

test('EIGW-1: it translates nothing', () => {
  const trace = walk(f0With(), OUT_V6);
  const atGateway = request(trace).at(-1)!;
  expect(atGateway[0]).toBe('egress-only-internet-gateway eigw-1');
  expect(atGateway[3]).toBe(atGateway[2]);
});

test('EIGW-1: an address that no interface of the VPC has is spoofed', () => {
  const scenario = f0With({ instances: { app: { sourceDestCheck: false } } });
  const flow = { ...OUT_V6, sourceIp: '2001:db8:1234:1a01::99', oneWay: true };
  expect(stopOf(walk(scenario, flow))).toBe(
    'request: egress-only-internet-gateway eigw-1 outbound, GATEWAY_REJECTS_SPOOFED_TRAFFIC',
  );
});

test('EIGW-2: flows that begin inside pass with their replies, others do not', () => {
  const open = f0With();
  const started = walk(open, OUT_V6);
  expect(started.verdict).toBe('reachable');
  expect(started.state.egressFlows).toHaveLength(1);
  expect(walk(open, OUT_V6, { established: started.state }).state.egressFlows).toHaveLength(1);
  expect(walk(open, { ...OUT_V6, port: 80 }, { established: started.state }).state.egressFlows).toHaveLength(
    2,
  );
  expect(stopOf(walk(open, IN_V6))).toBe(
    'request: egress-only-internet-gateway eigw-1 inbound, X_EIGW_UNSOLICITED',
  );
});

test('EIGW-2: a flow is known by all five of its fields', () => {
  const { state } = walk(f0With(), OUT_V6);
  const late: Flow = {
    from: SERVER_V6,
    to: '2001:db8:1234:1a01::10',
    port: 42000,
    sourcePort: 443,
    oneWay: true,
  };
  const again = (flow: Partial<Flow>) => stopOf(walk(f0With(), { ...late, ...flow }, { established: state }));
  expect(again({})).toBe(null);
  const unsolicited = 'request: egress-only-internet-gateway eigw-1 inbound, X_EIGW_UNSOLICITED';
  for (const other of [
    { port: 42001 },
    { sourcePort: 444 },
    { protocol: 'udp' },
    { from: 'internet:2001:db8:ffff::51' },
  ]) {
    expect(again(other)).toBe(unsolicited);
  }
});

test("EIGW-3: the client's network ACL applies as ever, and the flow is tracked whatever its rules", () => {
  const noReplies = networkAcl('app', { inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }] });
  expect(stopOf(walk(f0With(noReplies), OUT_V6))).toBe(
    'response: network-acl acl-app inbound, SUBNET_ACL_RESTRICTION *',
  );
  expect(walk(f0With(), OUT_V6).state.flows.map(({ tracking }) => tracking)).toEqual(['auto-tracked']);
});

test('EIGW-4: beside an internet gateway, a subnet that leaves by the egress-only one is not reached', () => {
  expect(walk(f0With(), IN_V6).verdict).toBe('unreachable');
  const alone = f0With({ egressOnlyInternetGateways: undefined, routeTables: { 'rt-app': { routes: [] } } });
  expect(stopOf(walk(alone, IN_V6))).toBe('response: route-table rt-app, NO_ROUTE_TO_DESTINATION');
});

test('EIGW-4: a VPC with an egress-only internet gateway alone lets nobody in', () => {
  const scenario = f0With({
    internetGateways: undefined,
    natGateways: undefined,
    routeTables: {
      'rt-pub': { routes: [] },
      'rt-fw': { routes: [] },
      'rt-app': { routes: [{ to: '::/0', via: 'eigw-1' }] },
    },
  });
  expect(stopOf(walk(scenario, IN_V6))).toBe(
    'request: egress-only-internet-gateway eigw-1 inbound, X_EIGW_UNSOLICITED',
  );
  expect(walk(scenario, OUT_V6).verdict).toBe('reachable');
});

test('EIGW-2: an IPv6 host of another VPC is reached out by one gateway and in by the other', () => {
  const other: ScenarioPatch = {
    ...OTHER_VPC,
    vpcs: { 'vpc-b': { cidr: '10.8.0.0/16', ipv6Cidrs: ['2001:db8:8::/56'] } },
    routeTables: { 'rt-b': { vpc: 'vpc-b', main: true, routes: [{ to: '::/0', via: 'igw-b' }] } },
    subnets: { b: { vpc: 'vpc-b', cidr: '10.8.0.0/24', ipv6Cidr: '2001:db8:8::/64' } },
    securityGroups: { 'sg-b': { vpc: 'vpc-b', inbound: [{ allow: 'all', from: '::/0' }] } },
    instances: { far: { subnet: 'b', ipv6Addresses: ['2001:db8:8::10'], securityGroups: ['sg-b'] } },
  };
  const trace = walk(f0With(other), { ...OUT_V6, to: '2001:db8:8::10' });
  expect(trace.verdict).toBe('reachable');
  expect(namesOf(request(trace)).filter((name) => name.includes('gateway'))).toEqual([
    'egress-only-internet-gateway eigw-1 outbound',
    'internet-gateway igw-b inbound',
  ]);
  expect(namesOf(response(trace)).filter((name) => name.includes('gateway'))).toEqual([
    'internet-gateway igw-b outbound',
    'egress-only-internet-gateway eigw-1 inbound',
  ]);
});

test('EIGW-1, EIGW-2: it says all that it looks at, in order', () => {
  expect(checksAt(walk(f0With(), OUT_V6), 'eigw-1')).toEqual([
    'address-family true',
    'source-in-vpc true',
    'public-ipv6 true',
    'block-public-access true',
    'outbound-smtp true',
  ]);
  const { state } = walk(f0With(), OUT_V6);
  expect(state.egressFlows.map(({ kind, gatewayId }) => [kind, gatewayId])).toEqual([
    ['egress-flow', 'eigw-1'],
  ]);
  expect(checksAt(walk(f0With(), IN_V6), 'eigw-1')).toEqual(['solicited false']);
  const late: Flow = { from: SERVER_V6, to: '2001:db8:1234:1a01::10', port: 42000, sourcePort: 443 };
  const answered = walk(f0With(), { ...late, oneWay: true }, { established: state });
  expect(checksAt(answered, 'eigw-1')).toEqual(['solicited true', 'block-public-access true']);
});

test('EIGW-2: a packet that it refuses opens nothing', () => {
  const spoofing = f0With({ instances: { app: { sourceDestCheck: false } } });
  const { state } = walk(spoofing, { ...OUT_V6, sourceIp: '2001:db8:1234:1a01::99', oneWay: true });
  expect(state.egressFlows).toEqual([]);
});

describe('IGW-4: a public address that nobody has', () => {
  const nobody: Flow = { from: CLIENT, to: '198.51.100.99', port: 443 };
  const refused = 'request: internet-gateway igw-1 inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS';
  const leadsNowhere = 'request: internet internet, NO_POSSIBLE_DESTINATION';

  test('is refused by the one gateway to the internet', () => {
    expect(stopOf(walk(f0With(), nobody))).toBe(refused);
  });

  test('is refused by it, too, where another VPC has none', () => {
    const other = f0With({ vpcs: { 'vpc-b': { cidr: '10.8.0.0/16' } } });
    expect(stopOf(walk(other, nobody))).toBe(refused);
  });

  test('leads nowhere where it may belong to either of two VPCs', () => {
    expect(stopOf(walk(f0With(OTHER_VPC), nobody))).toBe(leadsNowhere);
  });

  test('leads nowhere on the way out, however many gateways there are', () => {
    expect(walk(f0With(), { ...OUT, to: 'internet:198.51.100.99' }).verdict).toBe('reachable');
  });

  test('is of the VPC of the host that is meant', () => {
    const meant: Flow = { from: CLIENT, to: 'far', port: 443 };
    const scenario = f0With(OTHER_VPC, { instances: { far: { publicIp: undefined } } });
    expect(stopOf(walk(scenario, meant))).toBe(
      'request: internet-gateway igw-b inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    );
    const closed = f0With(OTHER_VPC, {
      instances: { far: { publicIp: undefined } },
      internetGateways: { 'igw-b': undefined },
      routeTables: { 'rt-b': { routes: [] } },
    });
    expect(stopOf(walk(closed, meant))).toBe(leadsNowhere);
  });

  test('is refused in each of the blocks of a VPC over IPv6', () => {
    const scenario = f0With({
      vpcs: { 'vpc-a': { ipv6Cidrs: ['2001:db8:1234:1a00::/56', '2001:db8:5678:1a00::/56'] } },
      egressOnlyInternetGateways: undefined,
      routeTables: { 'rt-app': { routes: [] } },
    });
    for (const to of ['2001:db8:1234:1aff::99', '2001:db8:5678:1aff::99']) {
      expect(stopOf(walk(scenario, { ...IN_V6, to }))).toBe(
        'request: internet-gateway igw-1 inbound, NO_POSSIBLE_DESTINATION',
      );
    }
    expect(stopOf(walk(scenario, { ...IN_V6, to: '2001:db8:9999::99' }))).toBe(leadsNowhere);
  });
});
