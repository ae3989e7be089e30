import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { f0With, networkAcl, request, stopOf, walk, type ScenarioPatch } from './helpers.ts';

type Exclusions = NonNullable<NonNullable<Scenario['blockPublicAccess']>['exclusions']>;
type Mode = NonNullable<Scenario['blockPublicAccess']>['mode'];

const IN: Flow = { from: 'internet:203.0.113.50', to: 'web', port: 443, sourcePort: 51000 };
const OUT: Flow = { from: 'web', to: 'internet:203.0.113.5', port: 443, sourcePort: 41000 };
const NAT_OUT: Flow = { ...OUT, from: 'app' };
const EIGW_OUT: Flow = { ...OUT, from: 'app', to: 'internet:2001:db8:ffff::50' };

const BLOCKED = /, VPC_BLOCK_PUBLIC_ACCESS_ENABLED$/;

function mode(setting: Mode, ...exclusions: Exclusions): ScenarioPatch {
  return { blockPublicAccess: { mode: setting, exclusions } };
}

/** P where the flow works, X where Block Public Access stops it. */
function outcome(patch: ScenarioPatch, flow: Flow): string {
  const stop = stopOf(walk(f0With(patch), flow));
  if (stop === null) return 'P';
  expect(stop).toMatch(BLOCKED);
  return 'X';
}

const NONE: Exclusions = [];
const BOTH_WAYS: Exclusions = [
  { subnet: 'pub', mode: 'allow-bidirectional' },
  { subnet: 'app', mode: 'allow-bidirectional' },
];
const OUTWARDS: Exclusions = [
  { subnet: 'pub', mode: 'allow-egress' },
  { subnet: 'app', mode: 'allow-egress' },
];

describe('BPA truth table (BPA-1 to BPA-5)', () => {
  test.each<readonly [setting: Mode, what: string, exclusions: Exclusions, expected: string]>([
    ['off', 'none', NONE, 'PPPP'],
    ['off', 'allow-bidirectional', BOTH_WAYS, 'PPPP'],
    ['off', 'allow-egress', OUTWARDS, 'PPPP'],
    ['block-bidirectional', 'none', NONE, 'XXXX'],
    ['block-bidirectional', 'allow-bidirectional', BOTH_WAYS, 'PPPP'],
    ['block-bidirectional', 'allow-egress', OUTWARDS, 'XXPP'],
    ['block-ingress', 'none', NONE, 'XXPP'],
    ['block-ingress', 'allow-bidirectional', BOTH_WAYS, 'PPPP'],
    ['block-ingress', 'allow-egress', OUTWARDS, 'XXPP'],
  ])('%s, exclusion %s', (setting, _, exclusions, expected) => {
    const patch = mode(setting, ...exclusions);
    expect([IN, OUT, NAT_OUT, EIGW_OUT].map((flow) => outcome(patch, flow)).join('')).toBe(expected);
  });
});

test('BPA-1: without a setting nothing is blocked', () => {
  expect([IN, OUT, NAT_OUT, EIGW_OUT].map((flow) => outcome({}, flow)).join('')).toBe('PPPP');
});

test.each([
  [IN, 'internet-gateway igw-1 inbound'],
  [NAT_OUT, 'internet-gateway igw-1 outbound'],
  [EIGW_OUT, 'egress-only-internet-gateway eigw-1 outbound'],
])('BPA-2: block-bidirectional stops every packet at its gateway: %#', (flow, place) => {
  expect(stopOf(walk(f0With(mode('block-bidirectional')), flow))).toBe(
    `request: ${place}, VPC_BLOCK_PUBLIC_ACCESS_ENABLED`,
  );
});

test('BPA-3: block-ingress stops a public instance both ways, and lets NAT and egress-only gateways out', () => {
  const patch = mode('block-ingress');
  expect([IN, OUT, NAT_OUT, EIGW_OUT].map((flow) => outcome(patch, flow)).join('')).toBe('XXPP');
});

test.each<readonly [of: string, exclusion: Exclusions[number], expected: string]>([
  ['its VPC', { vpc: 'vpc-a', mode: 'allow-bidirectional' }, 'P'],
  ['its subnet', { subnet: 'pub', mode: 'allow-bidirectional' }, 'P'],
  ['another subnet', { subnet: 'app', mode: 'allow-bidirectional' }, 'X'],
])('BPA-4: an exclusion of %s', (_, exclusion, expected) => {
  expect(outcome(mode('block-ingress', exclusion), IN)).toBe(expected);
});

test('BPA-5: allow-egress opens NAT and egress-only gateways, not a gateway used directly', () => {
  const patch = mode('block-bidirectional', { subnet: 'pub', mode: 'allow-egress' });
  expect([outcome(patch, OUT), outcome(patch, NAT_OUT)]).toEqual(['X', 'P']);
});

test("BPA-6: for a NAT gateway its own subnet counts, not the client's", () => {
  const only = (subnet: string) => mode('block-bidirectional', { subnet, mode: 'allow-bidirectional' });
  expect(outcome(only('pub'), NAT_OUT)).toBe('P');
  expect(outcome(only('app'), NAT_OUT)).toBe('X');
});

/** WALK-G: what comes in for `prot` goes through the appliance in `fw`. */
const INSPECTED: ScenarioPatch = {
  routeTables: {
    'rt-igw': { vpc: 'vpc-a', gateway: 'igw-1', routes: [{ to: '10.0.4.0/24', via: 'eni-fw' }] },
  },
};

test.each([
  ['fw', 'P'],
  ['prot', 'X'],
])('BPA-6: for an appliance its own subnet counts, not that of who is behind it: %s', (subnet, expected) => {
  const patch = { ...INSPECTED, ...mode('block-ingress', { subnet, mode: 'allow-bidirectional' }) };
  expect(outcome(patch, { ...IN, to: 'srv' })).toBe(expected);
  expect(outcome(patch, { ...OUT, from: 'srv' })).toBe(expected);
});

/** A NAT gateway for the whole VPC. */
const REGIONAL: ScenarioPatch = {
  natGateways: {
    'nat-1': { subnet: undefined, privateIp: undefined, vpc: 'vpc-a', availabilityMode: 'regional' },
  },
};

test.each([
  [{ vpc: 'vpc-a', mode: 'allow-bidirectional' }, 'P'],
  [{ subnet: 'app', mode: 'allow-bidirectional' }, 'X'],
] satisfies [Exclusions[number], string][])(
  'BPA-6: a regional NAT gateway has the exclusion of its VPC: %#',
  (exclusion, expected) => {
    const patch = { ...REGIONAL, ...mode('block-bidirectional', exclusion) };
    expect(outcome(patch, NAT_OUT)).toBe(expected);
  },
);

test.each(['off', 'block-ingress', 'block-bidirectional'] as const)(
  'BPA-7: with the mode %s, traffic inside the VPC and to the resolver is as ever',
  (setting) => {
    const scenario = f0With(mode(setting));
    expect(walk(scenario, { from: 'web', to: 'rds', port: 3306 }).verdict).toBe('reachable');
    const dns = { from: 'app', to: '10.0.0.2', protocol: 'udp', port: 53 };
    expect(walk(scenario, dns).verdict).toBe('reachable');
  },
);

test.each([
  [{ subnet: 'fw', mode: 'allow-bidirectional' }, 'X'],
  [{ vpc: 'vpc-a', mode: 'allow-bidirectional' }, 'P'],
] satisfies [Exclusions[number], string][])(
  "BPA-9: for a pool of one's own addresses no exclusion of a subnet helps: %#",
  (exclusion, expected) => {
    const pool: ScenarioPatch = {
      routeTables: {
        'rt-igw': {
          vpc: 'vpc-a',
          gateway: 'igw-1',
          publicIpv4Pools: ['192.0.2.0/24'],
          routes: [{ to: '192.0.2.0/24', via: 'eni-fw' }],
        },
      },
    };
    const patch = { ...pool, ...mode('block-ingress', exclusion) };
    expect(outcome(patch, { ...IN, to: '192.0.2.10' })).toBe(expected);
    const out = { ...OUT, from: 'eni-fw', sourceIp: '192.0.2.10', oneWay: true };
    expect(outcome(patch, out)).toBe(expected);
  },
);

test('BPA-11: what is rejected says so in the flow log', () => {
  const trace = walk(f0With(mode('block-ingress')), IN);
  expect(trace.flowLog.map(({ record }) => [record.interfaceId, record.action, record.rejectReason])).toEqual(
    [['eni-web', 'REJECT', 'BPA']],
  );
});

test('BPA-12: traffic to a neighbour by its public address is subject to it', () => {
  expect(outcome(mode('block-ingress'), { ...OUT, to: '198.51.100.11' })).toBe('X');
  expect(outcome(mode('block-ingress', ...BOTH_WAYS), { ...OUT, to: '198.51.100.11' })).toBe('P');
});

test('BPA-12: what comes back in needs an exclusion of its own, and is not translated where it has none', () => {
  const patch = mode('block-ingress', { subnet: 'pub', mode: 'allow-bidirectional' });
  const flow = { ...OUT, to: '198.51.100.40' };
  expect(outcome(patch, flow)).toBe('X');
  const [, , packetIn, packetOut] = request(walk(f0With(patch), flow)).at(-1)!;
  expect(packetOut).toBe(packetIn);
});

test('it is asked independently of security groups and network ACLs', () => {
  const patch = {
    ...networkAcl('pub', { inbound: [] }),
    ...mode('block-ingress'),
    securityGroups: { 'sg-web': { inbound: [] } },
  };
  expect(outcome(patch, IN)).toBe('X');
});

test('turned on in mid-connection, it stops the replies that an egress-only gateway would let in', () => {
  const { state } = walk(f0With(), EIGW_OUT);
  const reply: Flow = {
    from: 'internet:2001:db8:ffff::50',
    to: '2001:db8:1234:1a01::10',
    port: 41000,
    sourcePort: 443,
    oneWay: true,
  };
  const blocked = walk(f0With(mode('block-bidirectional')), reply, { established: state });
  expect(stopOf(blocked)).toBe(
    'request: egress-only-internet-gateway eigw-1 inbound, VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
  );
  expect(blocked.flowLog).toMatchObject([{ record: { interfaceId: 'eni-app', rejectReason: 'BPA' } }]);
  expect(walk(f0With(mode('block-ingress')), reply, { established: state }).verdict).toBe('reachable');
});
