import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { SecurityGroupDecision } from '../../src/trace/decision.ts';
import type { Trace } from '../../src/trace/trace.ts';
import {
  f0With,
  namesOf,
  networkAcl,
  request,
  response,
  stopOf,
  walk,
  type ScenarioPatch,
} from './helpers.ts';

type Group = NonNullable<Scenario['securityGroups']>[string];
type Inbound = NonNullable<Group['inbound']>;
type Outbound = NonNullable<Group['outbound']>;

const CLIENT = 'internet:203.0.113.50';
const SERVER = 'internet:203.0.113.5';
const ANY_OUT: Outbound = [{ allow: 'all', to: '0.0.0.0/0' }];

const NO_RULES = 'SG_HAS_NO_RULES';
const MISMATCH = 'ENI_SG_RULES_MISMATCH';

function rules(id: string, inbound: Inbound | undefined, outbound?: Outbound): ScenarioPatch {
  const changed = { vpc: 'vpc-a', ...(inbound && { inbound }), ...(outbound && { outbound }) };
  return { securityGroups: { [id]: changed } };
}

/** What the groups of an interface decided, the first time they were asked in that direction. */
function decision(trace: Trace, direction: 'inbound' | 'outbound', leg: 'request' | 'response' = 'request') {
  const hops = trace.connections[0]![leg]!.hops.map((hop) => hop.decision);
  const found = hops.find(
    (each): each is SecurityGroupDecision => each.kind === 'security-group' && each.direction === direction,
  );
  if (found === undefined) expect.fail('no security group was asked');
  return found;
}

function deciding({ decidedBy }: SecurityGroupDecision): string | null {
  if (decidedBy === null) return null;
  return 'kind' in decidedBy ? decidedBy.tracking : decidedBy.id;
}

/** How the interface of `web` or another remembers the flow. */
function trackingOf(trace: Trace, networkInterfaceId: string): string | undefined {
  return trace.state.flows.find((flow) => flow.networkInterfaceId === networkInterfaceId)?.tracking;
}

/** The answer to a client on the internet that asks `web`. */
function asked(inbound: Inbound, flow: Partial<Flow> = {}): string | null {
  const trace = walk(f0With(rules('sg-web', inbound)), {
    from: CLIENT,
    to: 'web',
    port: 443,
    sourcePort: 51000,
    ...flow,
  });
  return stopOf(trace)?.replace('request: security-group sg-web inbound, ', '') ?? null;
}

test('SG-1: the groups of an instance are those of its primary interface', () => {
  const scenario = f0With(rules('sg-0', []), rules('sg-1', [{ allow: 'all', from: '0.0.0.0/0' }]), {
    instances: { two: { networkInterfaces: ['eth0', 'eth1'] } },
    networkInterfaces: {
      eth0: { subnet: 'app', securityGroups: ['sg-0'] },
      eth1: { subnet: 'app', securityGroups: ['sg-1'] },
    },
  });
  expect(stopOf(walk(scenario, { from: 'web', to: 'two', port: 80 }))).toBe(
    `request: security-group sg-0 inbound, ${NO_RULES}`,
  );
});

test('SG-2: the rules of all its groups are one set, and any match lets the packet in', () => {
  const two: ScenarioPatch = {
    instances: { web: { securityGroups: ['sg-1', 'sg-2'] } },
    securityGroups: {
      'sg-1': { vpc: 'vpc-a', inbound: [{ allow: 'tcp', ports: 22, from: '203.0.113.1/32' }] },
      'sg-2': { vpc: 'vpc-a', inbound: [{ allow: 'tcp', ports: 22, from: '0.0.0.0/0' }] },
    },
  };
  const flow = { from: CLIENT, to: 'web', port: 22, sourcePort: 51000 };
  const trace = walk(f0With(two), flow);
  expect(trace.verdict).toBe('reachable');
  const { considered, groups } = decision(trace, 'inbound');
  expect(groups.map(({ id }) => id)).toEqual(['sg-1', 'sg-2']);
  expect(considered.map(({ rule, mismatches }) => [rule.id, mismatches])).toEqual([
    ['sg-1/inbound/0', ['source']],
    ['sg-2/inbound/0', []],
  ]);
  const swapped = f0With(two, { instances: { web: { securityGroups: ['sg-2', 'sg-1'] } } });
  expect(walk(swapped, flow).verdict).toBe('reachable');
});

test.each([
  ['no rule at all', [], [], NO_RULES],
  [
    'one group without rules, one with others',
    [],
    [{ allow: 'tcp', ports: 22, from: '0.0.0.0/0' }],
    MISMATCH,
  ],
  ['one group without rules, one that matches', [], [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }], null],
] satisfies [string, Inbound, Inbound, string | null][])('SG-3: %s', (_, first, second, code) => {
  const scenario = f0With(rules('sg-1', first), rules('sg-2', second), {
    instances: { web: { securityGroups: ['sg-1', 'sg-2'] } },
  });
  const trace = walk(scenario, { from: CLIENT, to: 'web', port: 443, sourcePort: 51000 });
  expect(stopOf(trace)).toBe(code === null ? null : `request: security-group sg-1 inbound, ${code}`);
});

test('SG-3: a group without outbound rules lets its instance start nothing', () => {
  const trace = walk(f0With(rules('sg-web', undefined, [])), { from: 'web', to: SERVER, port: 443 });
  expect(stopOf(trace)).toBe(`request: security-group sg-web outbound, ${NO_RULES}`);
});

test('SG-4: a new group lets nothing in and everything out, over both families', () => {
  const fresh: ScenarioPatch = { securityGroups: { 'sg-web': { inbound: undefined, outbound: undefined } } };
  expect(walk(f0With(fresh), { from: 'web', to: SERVER, port: 443 }).verdict).toBe('reachable');
  expect(walk(f0With(fresh), { from: 'web', to: 'internet:2001:db8:ffff::50', port: 443 }).verdict).toBe(
    'reachable',
  );
  expect(stopOf(walk(f0With(fresh), { from: CLIENT, to: 'web', port: 443 }))).toBe(
    `request: security-group sg-web inbound, ${NO_RULES}`,
  );
});

/** `web` and `app` in the default group, the others not. */
const IN_DEFAULT_GROUP: ScenarioPatch = {
  instances: { web: { securityGroups: undefined }, app: { securityGroups: undefined } },
};

test('SG-5: the default group lets its own members in and everything out', () => {
  const scenario = f0With(IN_DEFAULT_GROUP);
  const flow = { port: 80, sourcePort: 41000 };
  expect(walk(scenario, { ...flow, from: 'web', to: 'app' }).verdict).toBe('reachable');
  expect(walk(scenario, { ...flow, from: 'app', to: '2001:db8:1234:1a00::10' }).verdict).toBe('reachable');
  expect(stopOf(walk(scenario, { ...flow, from: 'rds', to: 'app' }))).toBe(
    `request: security-group vpc-a/default-security-group inbound, ${MISMATCH}`,
  );
  expect(walk(scenario, { ...flow, from: 'web', to: 'rds' }).verdict).toBe('reachable');
});

test('SG-6: an interface without a group has the default one, as the document has it', () => {
  const scenario = f0With(IN_DEFAULT_GROUP, {
    securityGroups: {
      'sg-default': {
        vpc: 'vpc-a',
        isDefault: true,
        inbound: [{ allow: 'tcp', ports: 22, from: '0.0.0.0/0' }],
      },
    },
  });
  expect(walk(scenario, { from: 'rds', to: 'app', port: 22 }).verdict).toBe('reachable');
  expect(stopOf(walk(scenario, { from: 'web', to: 'app', port: 80 }))).toBe(
    `request: security-group sg-default inbound, ${MISMATCH}`,
  );
});

test('SG-7: a rule asks for protocol, destination port and the other side, and for nothing else', () => {
  const second: ScenarioPatch = {
    instances: { web: { secondaryPrivateIps: [{ privateIp: '10.0.0.12', publicIp: '198.51.100.21' }] } },
  };
  const scenario = f0With(second, rules('sg-web', [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }]));
  for (const sourcePort of [1024, 443, 65535]) {
    expect(walk(scenario, { from: CLIENT, to: '198.51.100.21', port: 443, sourcePort }).verdict).toBe(
      'reachable',
    );
  }
});

test.each([
  [442, MISMATCH],
  [443, null],
  [445, null],
  [446, MISMATCH],
])('SG-7: the ports 443-445, asked for %i', (port, code) => {
  expect(asked([{ allow: 'tcp', ports: '443-445', from: '0.0.0.0/0' }], { port })).toBe(code);
});

test('SG-7: out, the other side is the destination', () => {
  const out = (to: string) =>
    stopOf(
      walk(f0With(rules('sg-web', undefined, [{ allow: 'tcp', ports: 443, to }])), {
        from: 'web',
        to: SERVER,
        port: 443,
      }),
    );
  expect(out('203.0.113.5/32')).toBe(null);
  expect(out('10.0.0.10/32')).toBe(`request: security-group sg-web outbound, ${MISMATCH}`);
});

test.each([
  ['all', 'esp', null],
  ['all', 'udp', null],
  ['esp', 'esp', null],
  [50, 'esp', null],
  ['esp', 'gre', MISMATCH],
  ['tcp', 'udp', MISMATCH],
])('SG-8: a rule for %s, ports 22-22 where it ignores them, and a packet of %s', (allow, protocol, code) => {
  const ports = allow === 'tcp' ? 443 : '22-22';
  const port = protocol === 'udp' ? 443 : undefined;
  expect(asked([{ allow, ports, from: '0.0.0.0/0' }], { protocol, port, sourcePort: undefined })).toBe(code);
});

const ICMP = { port: undefined, sourcePort: undefined, protocol: 'icmp' };

test.each([
  ['8/-1, echo request', { icmpType: 8, icmpCode: -1 }, { icmpType: 8 }, null],
  ['8/-1, timestamp', { icmpType: 8, icmpCode: -1 }, { icmpType: 13, icmpCode: 0 }, MISMATCH],
  ['-1, timestamp', { icmpType: -1 }, { icmpType: 13, icmpCode: 0 }, null],
  ['no type, timestamp', {}, { icmpType: 13, icmpCode: 0 }, null],
  ['3/4, code 4', { icmpType: 3, icmpCode: 4 }, { icmpType: 3, icmpCode: 4 }, null],
  ['3/4, code 1', { icmpType: 3, icmpCode: 4 }, { icmpType: 3, icmpCode: 1 }, MISMATCH],
])('SG-9: ICMP type and code: %s', (_, rule, message, code) => {
  expect(asked([{ allow: 'icmp', ...rule, from: '0.0.0.0/0' }], { ...ICMP, ...message })).toBe(code);
});

test('SG-9: icmpv6 without a type is every type, and the reply to a ping needs no rule', () => {
  const inbound: Inbound = [{ allow: 'icmpv6', from: '::/0' }];
  const trace = walk(f0With(rules('sg-web', inbound, [])), {
    from: 'internet:2001:db8:ffff::50',
    to: '2001:db8:1234:1a00::10',
    protocol: 'icmpv6',
  });
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
});

test.each([
  ['0.0.0.0/0', CLIENT, 'web', null],
  ['::/0', CLIENT, 'web', MISMATCH],
  ['0.0.0.0/0', 'internet:2001:db8:ffff::50', '2001:db8:1234:1a00::10', MISMATCH],
  ['::/0', 'internet:2001:db8:ffff::50', '2001:db8:1234:1a00::10', null],
])('SG-10: a rule from %s covers its own family only, asked by %s', (peer, from, to, code) => {
  expect(asked([{ allow: 'tcp', ports: 443, from: peer }], { from, to })).toBe(code);
});

test('SG-10: why a rule did not match says that it is of the other family', () => {
  const trace = walk(f0With(rules('sg-web', [{ allow: 'all', from: ['::/0', '192.0.2.0/24'] }])), {
    from: CLIENT,
    to: 'web',
    port: 443,
  });
  const { considered, code } = decision(trace, 'inbound');
  expect(considered.map(({ mismatches }) => mismatches)).toEqual([['family'], ['source']]);
  expect(code).toBe(MISMATCH);
});

test.each([
  ['198.51.100.0/24', MISMATCH],
  ['203.0.113.0/24', null],
])('SG-11: a prefix list matches by any of its entries: %s', (entry, code) => {
  const scenario = f0With(rules('sg-web', [{ allow: 'tcp', ports: 443, from: 'pl-x' }]), {
    prefixLists: { 'pl-x': { entries: ['192.0.2.0/24', entry] } },
  });
  const trace = walk(scenario, { from: CLIENT, to: 'web', port: 443 });
  expect(decision(trace, 'inbound').code).toBe(code);
  expect(decision(trace, 'inbound').considered[0]?.mismatches).toEqual(code === null ? [] : ['source']);
});

test('SG-11: an outbound rule may name a prefix list too', () => {
  const scenario = f0With(rules('sg-web', undefined, [{ allow: 'tcp', ports: 443, to: 'pl-x' }]), {
    prefixLists: { 'pl-x': { entries: ['203.0.113.0/24'] } },
  });
  expect(walk(scenario, { from: 'web', to: SERVER, port: 443 }).verdict).toBe('reachable');
  expect(decision(walk(scenario, { from: 'web', to: '192.0.2.1', port: 443 }), 'outbound')).toMatchObject({
    code: MISMATCH,
    considered: [{ mismatches: ['destination'] }],
  });
});

test('SG-13: neighbours in a subnet are filtered too', () => {
  const scenario = f0With(rules('sg-web', [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }]));
  expect(stopOf(walk(scenario, { from: 'web', to: 'web2', port: 8080 }))).toBe(
    `request: security-group sg-web inbound, ${MISMATCH}`,
  );
});

test('SG-14: gateways and route tables have none', () => {
  const walks = [
    walk(f0With(), { from: 'app', to: SERVER, port: 443 }),
    walk(f0With(), { from: 'app', to: 'internet:2001:db8:ffff::50', port: 443 }),
  ];
  for (const trace of walks) {
    const names = [...namesOf(request(trace)), ...namesOf(response(trace))];
    expect(names.filter((name) => name.startsWith('security-group'))).toEqual([
      'security-group sg-app outbound',
      'security-group sg-app inbound',
    ]);
  }
});

const FROM_WEB: Inbound = [{ allow: 'tcp', ports: 3306, from: 'sg-web' }];
const ASKS_DB: Flow = { from: 'web', to: 'rds', port: 3306, sourcePort: 41000 };

test('SG-15: a rule that names a group matches the private addresses of its members', () => {
  const scenario = f0With(rules('sg-db', FROM_WEB));
  expect(walk(scenario, ASKS_DB).verdict).toBe('reachable');
  expect(walk(scenario, { ...ASKS_DB, from: 'web2' }).verdict).toBe('reachable');
  const stranger = walk(scenario, { ...ASKS_DB, from: 'app' });
  expect(decision(stranger, 'inbound')).toMatchObject({
    code: MISMATCH,
    causes: [],
    considered: [{ mismatches: ['source'] }],
  });
});

test('SG-15: not the address of a NAT gateway, nor a public one', () => {
  const throughNat = f0With(rules('sg-db', [{ allow: 'tcp', ports: 3306, from: 'sg-app' }]), {
    routeTables: { 'rt-app': { routes: [{ to: '10.0.2.0/24', via: 'nat-1' }] } },
  });
  const trace = walk(throughNat, { ...ASKS_DB, from: 'app' });
  expect(decision(trace, 'inbound')).toMatchObject({
    code: MISMATCH,
    causes: [],
    considered: [{ mismatches: ['source'] }],
  });
  const reflected = f0With(rules('sg-nat', [{ allow: 'tcp', ports: 22, from: 'sg-web' }]));
  const publicly = walk(reflected, { from: 'web', to: '198.51.100.11', port: 22 });
  expect(decision(publicly, 'inbound')).toMatchObject({ code: MISMATCH, causes: [] });
});

test("SG-15: the other group's rules are not taken over", () => {
  const open = rules('sg-web', [{ allow: 'all', from: '0.0.0.0/0' }]);
  const trace = walk(f0With(open, rules('sg-db', FROM_WEB)), {
    ...ASKS_DB,
    from: 'rds',
    to: 'web',
    port: 80,
  });
  expect(trace.verdict).toBe('reachable');
  expect(stopOf(walk(f0With(open, rules('sg-db', FROM_WEB)), { ...ASKS_DB, port: 22 }))).toBe(
    `request: security-group sg-db inbound, ${MISMATCH}`,
  );
});

test('SG-16: members of a group reach each other only by a rule that says so', () => {
  const web = (inbound: Inbound) =>
    walk(f0With(rules('sg-web', inbound)), { from: 'web', to: 'web2', port: 80 });
  expect(web([]).verdict).toBe('unreachable');
  expect(web([{ allow: 'tcp', ports: 80, from: 'sg-web' }]).verdict).toBe('reachable');
});

test('SG-17: in its own VPC a group may be named both ways', () => {
  const both = f0With(
    rules('sg-db', FROM_WEB),
    rules('sg-web', [], [{ allow: 'tcp', ports: 3306, to: 'sg-db' }]),
  );
  expect(walk(both, ASKS_DB).verdict).toBe('reachable');
  expect(stopOf(walk(both, { ...ASKS_DB, to: 'app' }))).toBe(
    `request: security-group sg-web outbound, ${MISMATCH}`,
  );
});

/** `app` and `rds` with an appliance between them, both ways. */
const INSPECTED: ScenarioPatch = {
  routeTables: {
    'rt-app': { routes: [{ to: '10.0.2.0/24', via: 'eni-fw' }] },
    'rt-db': { routes: [{ to: '10.0.1.0/24', via: 'eni-fw' }] },
  },
};
const APP_ASKS_DB: Flow = { ...ASKS_DB, from: 'app', sourcePort: 42000 };

test.each([
  ['sg-app', MISMATCH, ['SG_REFERENCES_NOT_PRESERVED']],
  ['10.0.1.0/24', null, []],
])('SG-18: behind an appliance a rule from %s', (from, code, causes) => {
  const scenario = f0With(INSPECTED, rules('sg-db', [{ allow: 'tcp', ports: 3306, from }]));
  expect(decision(walk(scenario, APP_ASKS_DB), 'inbound').code).toBe(null);
  const trace = walk(scenario, APP_ASKS_DB);
  const atDatabase = trace.connections[0]!.request.hops.find((hop) => hop.component.id === 'sg-db')!.decision;
  expect(atDatabase).toMatchObject({ code, causes });
});

test('SG-18: the lost reference is named only where it is why the packet stops', () => {
  const other = rules('sg-db', [
    { allow: 'tcp', ports: 22, from: 'sg-app' },
    { allow: 'tcp', ports: 3306, from: '192.0.2.0/24' },
  ]);
  const trace = walk(f0With(INSPECTED, other), APP_ASKS_DB);
  const { decision: atDatabase } = trace.connections[0]!.request.hops.at(-1)!;
  expect(atDatabase).toMatchObject({
    code: MISMATCH,
    causes: [],
    considered: [{ mismatches: ['ports', 'reference-lost'] }, { mismatches: ['source'] }],
  });
});

test.each<readonly [through: string, patch: ScenarioPatch, flow: Flow, stop: string | null]>([
  ['nothing', {}, APP_ASKS_DB, null],
  ['an appliance', INSPECTED, APP_ASKS_DB, `request: security-group sg-db inbound, ${MISMATCH}`],
  [
    'a NAT instance',
    { routeTables: { 'rt-app': { routes: [{ to: '10.0.2.0/24', via: 'natinst' }] } } },
    APP_ASKS_DB,
    `request: security-group sg-db inbound, ${MISMATCH}`,
  ],
  [
    'a NAT gateway',
    { routeTables: { 'rt-app': { routes: [{ to: '10.0.2.0/24', via: 'nat-1' }] } } },
    APP_ASKS_DB,
    `request: security-group sg-db inbound, ${MISMATCH}`,
  ],
])('SG-18b: the identity of a group through %s', (_, patch, flow, stop) => {
  const scenario = f0With(patch, rules('sg-db', [{ allow: 'tcp', ports: 3306, from: 'sg-app' }]));
  expect(stopOf(walk(scenario, flow))).toBe(stop);
});

test('SG-18b: what a NAT instance sends under its own address carries its own group', () => {
  const scenario = f0With(rules('sg-db', [{ allow: 'tcp', ports: 3306, from: 'sg-nat' }]), {
    routeTables: { 'rt-app': { routes: [{ to: '10.0.2.0/24', via: 'natinst' }] } },
  });
  expect(walk(scenario, APP_ASKS_DB).verdict).toBe('reachable');
});

test('SG-18b: over IPv6 from another VPC by the internet the identity is lost, the address is not', () => {
  const twoVpcs: ScenarioPatch = {
    vpcs: { 'vpc-b': { cidr: '10.8.0.0/16', ipv6Cidrs: ['2001:db8:8::/56'] } },
    internetGateways: { 'igw-b': { vpc: 'vpc-b' } },
    routeTables: { 'rt-b': { vpc: 'vpc-b', main: true, routes: [{ to: '::/0', via: 'igw-b' }] } },
    subnets: { b: { vpc: 'vpc-b', cidr: '10.8.0.0/24', ipv6Cidr: '2001:db8:8::/64' } },
    instances: { far: { subnet: 'b', ipv6Addresses: ['2001:db8:8::10'], securityGroups: ['sg-b'] } },
    securityGroups: {
      'sg-web': { associatedVpcs: ['vpc-b'] },
      'sg-b': { vpc: 'vpc-b', inbound: [{ allow: 'tcp', ports: 443, from: 'sg-web' }] },
    },
  };
  const trace = walk(f0With(twoVpcs), { from: 'web', to: '2001:db8:8::10', port: 443 });
  expect(decision(trace, 'inbound').code).toBe(MISMATCH);
});

test('SG-18c: the secondary and the IPv6 addresses of a member count', () => {
  const scenario = f0With(rules('sg-web', [{ allow: 'tcp', ports: 80, from: 'sg-app' }]), {
    instances: { app: { secondaryPrivateIps: [{ privateIp: '10.0.1.77' }] } },
  });
  const flow = { from: 'app', port: 80, sourcePort: 42000 };
  expect(walk(scenario, { ...flow, to: '2001:db8:1234:1a00::10' }).verdict).toBe('reachable');
  expect(walk(scenario, { ...flow, to: 'web', sourceIp: '10.0.1.77' }).verdict).toBe('reachable');
});

test('SG-18d: a rule that names a group that is gone matches nothing, and says so', () => {
  const stale = f0With(rules('sg-db', [{ allow: 'tcp', ports: 3306, from: 'sg-0123456789abcdef0' }]));
  expect(decision(walk(stale, ASKS_DB), 'inbound')).toMatchObject({
    code: MISMATCH,
    causes: ['X_SG_REFERENCE_INVALID'],
    considered: [{ mismatches: ['reference-stale'] }],
  });
  expect(decision(walk(stale, { ...ASKS_DB, port: 22 }), 'inbound')).toMatchObject({ causes: [] });
});

test('SG-18e: out, a named group matches by the destination though an appliance comes first, and that is noted', () => {
  const byGroup = rules('sg-app', [], [{ allow: 'tcp', ports: 3306, to: 'sg-db' }]);
  const trace = walk(f0With(INSPECTED, byGroup), APP_ASKS_DB);
  expect(trace.verdict).toBe('reachable');
  const notes = (each: Trace) =>
    each.connections[0]!.request.hops.find((hop) => hop.component.id === 'rt-app')!.decision.notes;
  expect(notes(trace)).toEqual(['X_SG_REFERENCE_THROUGH_MIDDLEBOX']);
  const byBlock = rules('sg-app', [], [{ allow: 'tcp', ports: 3306, to: '10.0.2.0/24' }]);
  expect(notes(walk(f0With(INSPECTED, byBlock), APP_ASKS_DB))).toEqual([]);
  expect(notes(walk(f0With(byGroup), APP_ASKS_DB))).toEqual([]);
  const throughNat = { routeTables: { 'rt-app': { routes: [{ to: '10.0.2.0/24', via: 'nat-1' }] } } };
  expect(notes(walk(f0With(throughNat, byGroup), APP_ASKS_DB))).toEqual(['X_SG_REFERENCE_THROUGH_MIDDLEBOX']);
});

test('SG-19: replies pass without rules of their own', () => {
  const narrow = f0With(
    rules('sg-web', [], [{ allow: 'tcp', ports: 3306, to: '10.0.2.0/24' }]),
    rules('sg-db', [{ allow: 'tcp', ports: 3306, from: '10.0.0.0/24' }], []),
  );
  const trace = walk(narrow, ASKS_DB);
  expect(trace.verdict).toBe('reachable');
  expect(deciding(decision(trace, 'outbound', 'response'))).toBe('tracked');
  expect(decision(trace, 'outbound', 'response').considered).toEqual([]);
  expect(deciding(decision(trace, 'inbound', 'response'))).toBe('tracked');
});

describe('SG-20, SG-20b: a flow that rules let through freely both ways is not tracked', () => {
  const flow: Flow = { from: CLIENT, to: 'web', port: 80, sourcePort: 51000 };
  const FLOW_V6: Flow = { ...flow, from: 'internet:2001:db8:ffff::50', to: '2001:db8:1234:1a00::10' };
  const webFrom: Inbound = [{ allow: 'tcp', ports: 80, from: ['0.0.0.0/0', '::/0'] }];
  const outV6: Outbound = [{ allow: 'all', to: '::/0' }];

  test.each<readonly [what: string, inbound: Inbound, outbound: Outbound, flow: Flow, tracking: string]>([
    ['SG-20: open both ways', webFrom, ANY_OUT, flow, 'untracked'],
    [
      'SG-20: from one address',
      [{ allow: 'tcp', ports: 80, from: '203.0.113.50/32' }],
      ANY_OUT,
      flow,
      'tracked',
    ],
    ['SG-20: nothing out over IPv4', webFrom, outV6, flow, 'tracked'],
    ['SG-20: and over IPv6 as before', webFrom, outV6, FLOW_V6, 'untracked'],
    ['SG-20: out to half of all addresses', webFrom, [{ allow: 'all', to: '0.0.0.0/1' }], flow, 'tracked'],
    [
      'SG-20: UDP',
      [{ allow: 'udp', ports: 80, from: '0.0.0.0/0' }],
      ANY_OUT,
      { ...flow, protocol: 'udp' },
      'untracked',
    ],
    [
      'SG-20b: all ports of the same protocol out',
      webFrom,
      [{ allow: 'tcp', ports: '0-65535', to: '0.0.0.0/0' }],
      flow,
      'untracked',
    ],
    [
      'SG-20b: all but the first port out',
      webFrom,
      [{ allow: 'tcp', ports: '1-65535', to: '0.0.0.0/0' }],
      flow,
      'tracked',
    ],
    [
      'SG-20b: all but the last port out',
      webFrom,
      [{ allow: 'tcp', ports: '0-65534', to: '0.0.0.0/0' }],
      flow,
      'tracked',
    ],
    [
      'SG-20b: all ports of another protocol out',
      webFrom,
      [{ allow: 'udp', ports: 'all', to: '0.0.0.0/0' }],
      flow,
      'tracked',
    ],
    [
      'SG-20b: let in by a narrow and a wide rule',
      [{ allow: 'tcp', ports: 80, from: '203.0.113.50/32' }, ...webFrom],
      ANY_OUT,
      flow,
      'untracked',
    ],
    [
      'SG-20: another protocol',
      [{ allow: 'esp', from: '0.0.0.0/0' }],
      ANY_OUT,
      { ...flow, protocol: 'esp', port: undefined, sourcePort: undefined },
      'tracked',
    ],
    ['SG-21: ICMP', [{ allow: 'icmp', from: '0.0.0.0/0' }], ANY_OUT, { ...flow, ...ICMP }, 'tracked'],
  ])('%s', (_, inbound, outbound, asks, tracking) => {
    const trace = walk(f0With(rules('sg-web', inbound, outbound)), asks);
    expect(trace.verdict).toBe('reachable');
    expect(trackingOf(trace, 'web')).toBe(tracking);
  });

  test('SG-20: its replies pass by a rule, not from memory', () => {
    const trace = walk(f0With(rules('sg-web', webFrom, ANY_OUT)), flow);
    expect(deciding(decision(trace, 'outbound', 'response'))).toBe('sg-web/outbound/0');
    expect(decision(trace, 'outbound', 'response').considered).toHaveLength(1);
  });
});

/** ESP between `web` and a server, with rules for the way out only. */
const ESP_OUT = rules('sg-web', [], [{ allow: 'esp', to: '203.0.113.5/32' }]);

test.each([
  [599, null],
  [600, null],
  [601, `response: security-group sg-web inbound, ${NO_RULES}`],
])('SG-21: a protocol without ports is remembered for 600 seconds: %i', (idleSeconds, stop) => {
  const trace = walk(f0With(ESP_OUT), { from: 'web', to: SERVER, protocol: 'esp' }, { idleSeconds });
  expect(stopOf(trace)).toBe(stop);
});

test('SG-21: by address and protocol alone', () => {
  const { state } = walk(f0With(ESP_OUT), { from: 'web', to: SERVER, protocol: 'esp' });
  const back = (from: string, protocol: string) =>
    walk(f0With(ESP_OUT), { from, to: 'web', protocol }, { established: state }).verdict;
  expect(back(SERVER, 'esp')).toBe('reachable');
  expect(back(SERVER, 'ah')).toBe('unreachable');
  expect(back(CLIENT, 'esp')).toBe('unreachable');
});

const OPEN_BOTH_WAYS = rules(
  'sg-app',
  [{ allow: 'all', from: ['0.0.0.0/0', '::/0'] }],
  [{ allow: 'all', to: ['0.0.0.0/0', '::/0'] }],
);

test.each<readonly [through: string, patch: ScenarioPatch, flow: Flow, id: string, tracking: string]>([
  ['a NAT gateway', {}, { from: 'app', to: SERVER, port: 443 }, 'app', 'auto-tracked'],
  [
    'an egress-only internet gateway',
    {},
    { from: 'app', to: 'internet:2001:db8:ffff::50', port: 443 },
    'app',
    'auto-tracked',
  ],
  [
    'the interface of a Lambda function',
    { networkInterfaces: { fn: { subnet: 'app', interfaceType: 'lambda', securityGroups: ['sg-app'] } } },
    { from: 'fn', to: 'rds', port: 3306 },
    'fn',
    'auto-tracked',
  ],
  ['nothing of the kind', {}, { from: 'app', to: 'rds', port: 3306 }, 'app', 'untracked'],
])('SG-22: a flow through %s', (_, patch, flow, id, tracking) => {
  const trace = walk(f0With(OPEN_BOTH_WAYS, patch), flow);
  expect(trace.verdict).toBe('reachable');
  expect(trackingOf(trace, id)).toBe(tracking);
  expect(decision(trace, 'outbound').flow?.tracking).toBe(tracking);
});

test('SG-22: so the reply is let in from memory', () => {
  const trace = walk(f0With(OPEN_BOTH_WAYS), { from: 'app', to: SERVER, port: 443 });
  expect(deciding(decision(trace, 'inbound', 'response'))).toBe('auto-tracked');
});

const SSH: Flow = { from: CLIENT, to: 'web', port: 22, sourcePort: 51000 };

test('SG-23: a tracked flow goes on without the rule that let it in', () => {
  const before = walk(f0With(rules('sg-web', [{ allow: 'tcp', ports: 22, from: '203.0.113.50/32' }])), SSH);
  const closed = f0With(rules('sg-web', [], []));
  const after = walk(closed, SSH, { established: before.state });
  expect(after.verdict).toBe('reachable');
  expect(deciding(decision(after, 'inbound'))).toBe('tracked');
  expect(walk(closed, SSH).verdict).toBe('unreachable');
  expect(walk(closed, { ...SSH, sourcePort: 51001 }, { established: before.state }).verdict).toBe(
    'unreachable',
  );
});

test('SG-23: an untracked flow stops at once', () => {
  const before = walk(
    f0With(rules('sg-web', [{ allow: 'tcp', ports: 22, from: '0.0.0.0/0' }], ANY_OUT)),
    SSH,
  );
  expect(trackingOf(before, 'web')).toBe('untracked');
  const after = walk(f0With(rules('sg-web', [], ANY_OUT)), SSH, { established: before.state });
  expect(stopOf(after)).toBe(`request: security-group sg-web inbound, ${NO_RULES}`);
});

test('SG-23: a flow that was denied is not remembered', () => {
  for (const continuePastDrop of [false, true]) {
    const denied = walk(f0With(rules('sg-web', [])), SSH, { continuePastDrop });
    expect(denied.state.flows).toEqual([]);
    expect(walk(f0With(rules('sg-web', [])), SSH, { established: denied.state }).verdict).toBe('unreachable');
  }
});

test('SG-23: nor is anything that would have come after a stop', () => {
  const noWay = f0With(networkAcl('app', { outbound: [] }), OPEN_BOTH_WAYS);
  const trace = walk(noWay, { from: 'app', to: SERVER, port: 443 }, { continuePastDrop: true });
  expect(trace.connections[0]!.request.hops.at(-1)?.component.id).toBe('igw-1');
  expect(trace.state).toMatchObject({ translations: [], egressFlows: [] });
  expect(trace.state.flows.map(({ networkInterfaceId }) => networkInterfaceId)).toEqual(['app']);
});

test('SG-23: told to go on past a denial, the reply is treated as if it had not been', () => {
  const denied = f0With(rules('sg-web', [], []));
  const trace = walk(denied, SSH, { continuePastDrop: true });
  expect(trace.blockers.map(({ leg, component }) => `${leg} ${component.id}`)).toEqual(['request sg-web']);
});

test('SG-23b: a group that is taken off the interface is as a rule that is removed', () => {
  const ssh = rules('sg-ssh', [{ allow: 'tcp', ports: 22, from: '203.0.113.50/32' }]);
  const attached = f0With(ssh, rules('sg-web', []), {
    instances: { web: { securityGroups: ['sg-web', 'sg-ssh'] } },
  });
  const before = walk(attached, SSH);
  expect(before.verdict).toBe('reachable');
  const detached = f0With(ssh, rules('sg-web', []));
  expect(walk(detached, SSH, { established: before.state }).verdict).toBe('reachable');
  expect(walk(detached, SSH).verdict).toBe('unreachable');
});

test.each([
  ['udp', 30, null],
  ['udp', 31, `response: security-group sg-web inbound, ${NO_RULES}`],
  ['tcp', 432_000, null],
  ['tcp', 432_001, `response: security-group sg-web inbound, ${NO_RULES}`],
])('SG-24: a reply over %s after %i idle seconds', (protocol, idleSeconds, stop) => {
  const narrow = rules('sg-web', [], [{ allow: protocol, ports: 53, to: '203.0.113.5/32' }]);
  const flow = { from: 'web', to: SERVER, protocol, port: 53 };
  expect(stopOf(walk(f0With(narrow), flow, { idleSeconds }))).toBe(stop);
});

test('SG-24: after a timeout a rule still lets the reply in', () => {
  const answered = rules(
    'sg-web',
    [{ allow: 'udp', ports: '1024-65535', from: '203.0.113.5/32' }],
    [{ allow: 'udp', ports: 53, to: '203.0.113.5/32' }],
  );
  const flow = { from: 'web', to: SERVER, protocol: 'udp', port: 53 };
  const trace = walk(f0With(answered), flow, { idleSeconds: 31 });
  expect(trace.verdict).toBe('reachable');
  expect(deciding(decision(trace, 'inbound', 'response'))).toBe('sg-web/inbound/0');
});

test.each([
  [30, null],
  [31, `request: security-group sg-web inbound, ${NO_RULES}`],
])(
  'SG-24: with an earlier walk given, its silence comes before this packet: %i seconds',
  (idleSeconds, stop) => {
    const flow: Flow = { from: CLIENT, to: 'web', protocol: 'udp', port: 53, sourcePort: 51000 };
    const { state } = walk(
      f0With(rules('sg-web', [{ allow: 'udp', ports: 53, from: '203.0.113.50/32' }])),
      flow,
    );
    const closed = f0With(rules('sg-web', [], []));
    expect(stopOf(walk(closed, flow, { established: state, idleSeconds }))).toBe(stop);
  },
);

describe('SG-26: an ICMP error about a flow', () => {
  const tooBig: Flow = { from: 'internet:192.0.2.1', to: 'web', protocol: 'icmp', icmpType: 3, icmpCode: 4 };
  const tooBigV6: Flow = {
    from: 'internet:2001:db8:ffff::1',
    to: '2001:db8:1234:1a00::10',
    protocol: 'icmpv6',
    icmpType: 2,
    icmpCode: 0,
  };
  const served: Flow = { from: CLIENT, to: 'web', port: 443, sourcePort: 51000 };
  const started: Flow = { from: 'web', to: SERVER, port: 443, sourcePort: 41000 };
  const tracked = rules(
    'sg-web',
    [{ allow: 'tcp', ports: 443, from: ['203.0.113.0/24', '2001:db8:ffff::/64'] }],
    [{ allow: 'tcp', ports: 443, to: ['203.0.113.0/24', '2001:db8:ffff::/64'] }],
  );
  const untracked = rules('sg-web', [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }], ANY_OUT);

  test.each<readonly [what: string, patch: ScenarioPatch, flow: Flow, error: Flow, verdict: string]>([
    ['SG-26: tracked, started here', tracked, started, tooBig, 'reachable'],
    ['SG-26: tracked, started there', tracked, served, tooBig, 'reachable'],
    [
      'SG-26: tracked, over IPv6',
      tracked,
      { ...served, from: 'internet:2001:db8:ffff::50', to: '2001:db8:1234:1a00::10' },
      tooBigV6,
      'reachable',
    ],
    ['SG-26: untracked', untracked, served, tooBig, 'unreachable'],
    ['SG-26: another message', tracked, served, { ...tooBig, icmpType: 11, icmpCode: 0 }, 'unreachable'],
    [
      'SG-26: another message over IPv6',
      tracked,
      { ...served, from: 'internet:2001:db8:ffff::50', to: '2001:db8:1234:1a00::10' },
      { ...tooBigV6, icmpType: 3 },
      'unreachable',
    ],
    ['SG-26: to another interface', tracked, served, { ...tooBig, to: 'natinst' }, 'unreachable'],
    [
      'SG-26: to another address of the interface',
      {
        ...tracked,
        instances: { web: { secondaryPrivateIps: [{ privateIp: '10.0.0.12', publicIp: '198.51.100.21' }] } },
      },
      served,
      { ...tooBig, to: '198.51.100.21' },
      'unreachable',
    ],
  ])('%s', (_, patch, flow, error, verdict) => {
    const before = walk(f0With(patch), flow);
    expect(before.verdict).toBe('reachable');
    const scenario = f0With(patch, rules('sg-nat', []));
    expect(walk(scenario, error, { established: before.state }).verdict).toBe(verdict);
    expect(walk(scenario, error).verdict).toBe('unreachable');
  });

  test('SG-26: a rule for it lets it in, a network ACL may still stop it', () => {
    const allowed = rules(
      'sg-web',
      [{ allow: 'icmp', icmpType: 3, icmpCode: 4, from: '0.0.0.0/0' }],
      ANY_OUT,
    );
    expect(walk(f0With(allowed), tooBig).verdict).toBe('reachable');
    const { state } = walk(f0With(tracked), served);
    const denied = networkAcl('pub', { inbound: [{ rule: 1, deny: 'icmp', from: '0.0.0.0/0' }] });
    expect(stopOf(walk(f0With(tracked, denied), tooBig, { established: state }))).toBe(
      'request: network-acl acl-pub inbound, SUBNET_ACL_RESTRICTION 1',
    );
  });
});

test('SG-27: what an appliance sends on is a new flow out, and needs a rule', () => {
  const viaAppliance: Flow = { from: 'srv', to: SERVER, port: 443, sourcePort: 41000 };
  const fromAnywhere: Inbound = [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }];
  const noneOut = f0With({ networkInterfaces: { 'eni-fw': {} } }, rules('sg-fw', fromAnywhere, []));
  expect(stopOf(walk(noneOut, viaAppliance))).toBe(`request: security-group sg-fw outbound, ${NO_RULES}`);
  const out = f0With(rules('sg-fw', fromAnywhere, [{ allow: 'tcp', ports: 443, to: '203.0.113.5/32' }]));
  const trace = walk(out, { ...viaAppliance, from: 'natinst', sourceIp: '10.0.0.230', oneWay: true });
  expect(trace.verdict).toBe('reachable');
  const inspected = walk(
    f0With(rules('sg-fw', fromAnywhere, [{ allow: 'tcp', ports: 443, to: '10.0.2.50/32' }]), INSPECTED),
    { from: 'app', to: '10.0.2.50', port: 443, sourcePort: 42000 },
  );
  expect(inspected.verdict).toBe('reachable');
  expect(inspected.state.flows.map((flow) => [flow.networkInterfaceId, flow.direction])).toEqual([
    ['app', 'outbound'],
    ['eni-fw', 'inbound'],
    ['eni-fw', 'outbound'],
    ['rds', 'inbound'],
  ]);
});

test('SG-28: a query to the Amazon resolver is not filtered, one to a server of one’s own is', () => {
  const closed = f0With(rules('sg-app', [], []), {
    instances: { dns: { subnet: 'db', privateIp: '10.0.2.53', securityGroups: ['sg-db'] } },
  });
  const query = { from: 'app', protocol: 'udp', port: 53 };
  expect(walk(closed, { ...query, to: '10.0.0.2' }).verdict).toBe('reachable');
  expect(stopOf(walk(closed, { ...query, to: 'dns' }))).toBe(
    `request: security-group sg-app outbound, ${NO_RULES}`,
  );
});

test.each([
  ['198.51.100.20/32', null],
  ['pl-web', null],
  ['sg-web', MISMATCH],
  ['10.0.0.0/24', MISMATCH],
])('SG-29: what arrives with a public source is let in by %s: %s', (from, code) => {
  const scenario = f0With(rules('sg-nat', [{ allow: 'tcp', ports: 22, from }]), {
    prefixLists: { 'pl-web': { entries: ['198.51.100.20/32'] } },
  });
  const trace = walk(scenario, { from: 'web', to: '198.51.100.11', port: 22 });
  expect(decision(trace, 'inbound').code).toBe(code);
});

test('SG-30: a group that is associated with another VPC governs interfaces there, and may be named there', () => {
  const scenario = f0With({
    vpcs: { 'vpc-b': { cidr: '10.8.0.0/16' } },
    subnets: { b: { vpc: 'vpc-b', cidr: '10.8.0.0/24' } },
    securityGroups: {
      'sg-web': { associatedVpcs: ['vpc-b'], inbound: [{ allow: 'tcp', ports: 80, from: 'sg-web' }] },
    },
    instances: {
      b1: { subnet: 'b', securityGroups: ['sg-web'] },
      b2: { subnet: 'b', securityGroups: ['sg-web'] },
    },
  });
  expect(walk(scenario, { from: 'b1', to: 'b2', port: 80 }).verdict).toBe('reachable');
  expect(walk(scenario, { from: 'b1', to: 'b2', port: 81 }).verdict).toBe('unreachable');
});

test('SG-32: the outbound rules of a database matter only where it asks itself', () => {
  const scenario = f0With(rules('sg-db', [{ allow: 'tcp', ports: 3306, from: '10.0.0.0/16' }], []));
  expect(walk(scenario, ASKS_DB).verdict).toBe('reachable');
  expect(stopOf(walk(scenario, { from: 'rds', to: 'web', port: 443 }))).toBe(
    `request: security-group sg-db outbound, ${NO_RULES}`,
  );
});
