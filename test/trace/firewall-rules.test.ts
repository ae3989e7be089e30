import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import type { FirewallPolicy } from '../../src/model/network-firewall.ts';
import type { Considered, FirewallDecision } from '../../src/trace/decision.ts';
import type { FirewallRule } from '../../src/compile/network.ts';
import type { Leg } from '../../src/trace/trace.ts';
import { A_TO_B, ACROSS, between, central, MODE_OFF } from './firewalls.ts';
import { walk, type ScenarioPatch } from './helpers.ts';

const UDP: Flow = { from: 'host-a', to: 'host2-a', protocol: 'udp', port: 53, sourcePort: 49152 };
const PING: Flow = { from: 'host-a', to: 'host2-a', protocol: 'icmp' };
const PASS = { action: 'pass', protocol: 'tcp', ports: 443 } as const;

function looked(rules: readonly Considered<FirewallRule>[]) {
  return rules.map(({ rule, mismatches }) => [rule.id, ...mismatches].join(' '));
}

/** Everything that a firewall says of a packet. */
function toldBy(decision: FirewallDecision) {
  const { verdict, code, causes, notes, endpoint, engine, byDefault, phase } = decision;
  return {
    ...{ verdict, code, causes, notes, engine, byDefault, phase },
    endpoint: endpoint.id,
    stateless: looked(decision.stateless),
    stateful: looked(decision.stateful),
    decidedBy: decision.decidedBy?.id ?? null,
  };
}

function atFirewall(leg: Leg | null | undefined) {
  const decision = leg?.hops.find((hop) => hop.decision.kind === 'firewall')?.decision;
  return decision?.kind === 'firewall' ? toldBy(decision) : null;
}

/** What the firewall between two subnets says of the request, and of the response. */
function decisions(policy: FirewallPolicy, flow: Flow = ACROSS, ...patches: readonly ScenarioPatch[]) {
  const [connection] = walk(between(policy, ...patches), flow).connections;
  return [atFirewall(connection?.request), atFirewall(connection?.response)];
}

/** The same in an inspection VPC whose second endpoint gets the reply, which so comes to a firewall that knows of no request. */
function reply(policy: FirewallPolicy, flow: Flow = A_TO_B) {
  const [connection] = walk(central(policy, MODE_OFF), flow).connections;
  return atFirewall(connection?.response);
}

const ALLOW = { verdict: 'allow', code: null, causes: [], notes: [] } as const;
const DENY = { verdict: 'deny', code: 'FIREWALL_RULES_RESTRICTION', causes: [], notes: [] } as const;
const HALF = { verdict: 'drop', code: 'X_ASYMMETRIC_PATH', causes: [], notes: [] } as const;
const NOTHING = {
  endpoint: 'fe',
  stateless: [],
  stateful: [],
  decidedBy: null,
  byDefault: null,
  phase: null,
} as const;
const STATELESS = { ...NOTHING, engine: 'stateless' } as const;
const STATEFUL = { ...NOTHING, engine: 'stateful' } as const;

test('NFW-1: an endpoint that does not work asks no rule', () => {
  const failed = { firewallEndpoints: { fe: { state: 'failed' } } } as const;
  const [request] = decisions({ statelessDefault: 'pass' }, ACROSS, failed);
  expect(request).toEqual({ ...STATELESS, verdict: 'drop', code: 'BAD_STATE', causes: [], notes: [] });
});

test('NFW-3, NFW-5: the stateless engine tries its rules up to the one that matches, each way anew', () => {
  const policy: FirewallPolicy = {
    stateless: [
      {
        priority: 1,
        rules: [
          { priority: 1, action: 'drop', protocol: 'udp' },
          { priority: 2, action: 'pass', protocol: 'tcp', ports: 443 },
          { priority: 3, action: 'pass', protocol: 'tcp', fromPorts: 443 },
          { priority: 4, action: 'drop' },
        ],
      },
    ],
  };
  expect(decisions(policy)).toEqual([
    { ...STATELESS, ...ALLOW, stateless: ['1/1 protocol', '1/2'], decidedBy: '1/2' },
    { ...STATELESS, ...ALLOW, stateless: ['1/1 protocol', '1/2 ports', '1/3'], decidedBy: '1/3' },
  ]);
  expect(decisions(policy, UDP)).toEqual([
    { ...STATELESS, ...DENY, stateless: ['1/1'], decidedBy: '1/1' },
    null,
  ]);
});

test('NFW-4: a stateless default decides by itself or hands on to the stateful engine', () => {
  expect(decisions({ statelessDefault: 'pass' })[0]).toEqual({ ...STATELESS, ...ALLOW, byDefault: 'pass' });
  expect(decisions({ statelessDefault: 'drop' })[0]).toEqual({ ...STATELESS, ...DENY, byDefault: 'drop' });
  // Neither decides: what the stateful engine does without a rule is to let it pass, both ways.
  expect(decisions({})).toEqual([
    { ...STATEFUL, ...ALLOW, byDefault: 'pass' },
    { ...STATEFUL, ...ALLOW, byDefault: 'pass' },
  ]);
  const forward = { priority: 1, action: 'forward' } as const;
  expect(decisions({ statelessDefault: 'drop', stateless: [{ priority: 1, rules: [forward] }] })[0]).toEqual({
    ...STATEFUL,
    ...ALLOW,
    stateless: ['1/1'],
    byDefault: 'pass',
  });
});

test('NFW-5: a stateless pass of the reply alone leaves the stateful engine with half a flow', () => {
  const rules = [{ priority: 1, action: 'pass', from: '10.1.2.0/24' } as const];
  const policy: FirewallPolicy = { stateless: [{ priority: 1, rules }] };
  const passed = { ...STATELESS, stateless: ['1/1'], decidedBy: '1/1' };
  expect(decisions(policy)[1]).toEqual({ ...passed, ...HALF });
  expect(decisions({ ...policy, streamException: 'continue' })[1]).toEqual({ ...passed, ...ALLOW });
});

test('NFW-8, NFW-9: a pass in the handshake lets the whole flow through, and the reply asks no rule', () => {
  expect(decisions({ stateful: [{ rules: [PASS, { action: 'drop' }] }] })).toEqual([
    { ...STATEFUL, ...ALLOW, stateful: ['1/1'], decidedBy: '1/1', phase: 'handshake' },
    { ...STATEFUL, ...ALLOW, engine: 'state' },
  ]);
  expect(decisions({ stateful: [{ rules: [{ action: 'pass' }] }] }, UDP)).toEqual([
    { ...STATEFUL, ...ALLOW, stateful: ['1/1'], decidedBy: '1/1' },
    { ...STATEFUL, ...ALLOW, engine: 'state' },
  ]);
});

test('NFW-8: a reject tells a TCP client so, a drop does not', () => {
  const refused = { ...STATEFUL, ...DENY, stateful: ['1/1'], decidedBy: '1/1' };
  const reject: FirewallPolicy = { stateful: [{ rules: [{ action: 'reject' }] }] };
  expect(decisions(reject)[0]).toEqual({ ...refused, phase: 'handshake', causes: ['X_CONNECTION_RESET'] });
  expect(decisions(reject, UDP)[0]).toEqual(refused);
  expect(decisions({ stateful: [{ rules: [{ action: 'drop' }] }] })[0]).toEqual({
    ...refused,
    phase: 'handshake',
  });
});

test('NFW-7: what each part of a rule holds against a packet', () => {
  const rules: NonNullable<NonNullable<FirewallPolicy['stateful']>[number]['rules']> = [
    { action: 'drop', protocol: 'udp' },
    { action: 'drop', protocol: 'tcp', ports: 80 },
    { action: 'drop', from: '10.9.0.0/16' },
    { action: 'drop', to: ['10.9.0.0/16', '10.8.0.0/16'] },
    { action: 'drop', protocol: 'tcp', fromPorts: '0-49151' },
    { action: 'drop', protocol: 'tcp', fromPorts: '49153-65535' },
    { action: 'drop', protocol: 'udp', fromPorts: 53, from: '10.9.0.0/16', to: '10.9.0.0/16' },
    { action: 'alert' },
    { action: 'pass', protocol: 'tcp', fromPorts: '49152-65535', to: ['10.9.0.0/16', '10.1.2.0/24'] },
  ];
  expect(decisions({ order: 'strict', stateful: [{ priority: 1, rules }] })[0]).toEqual({
    ...STATEFUL,
    ...ALLOW,
    stateful: [
      '1/1 protocol',
      '1/2 ports',
      '1/3 source',
      '1/4 destination',
      '1/5 source-ports',
      '1/6 source-ports',
      '1/7 protocol source destination source-ports',
      '1/8',
      '1/9',
    ],
    decidedBy: '1/9',
    phase: 'handshake',
  });
});

test('NFW-7: a ping has no ports that a rule could ask for', () => {
  const rules = [{ action: 'drop', protocol: 'udp', fromPorts: 53 } as const];
  expect(decisions({ stateful: [{ rules }] }, PING)[0]).toEqual({
    ...STATEFUL,
    ...ALLOW,
    stateful: ['1/1 protocol source-ports'],
    byDefault: 'pass',
  });
});

test('NFW-7: a drop of everything by default stops the handshake, of TCP only', () => {
  const policy: FirewallPolicy = { order: 'strict', statefulDefaults: ['drop-strict'] };
  const dropped = { ...STATEFUL, ...DENY, byDefault: 'drop-strict' };
  expect(decisions(policy)[0]).toEqual({ ...dropped, phase: 'handshake' });
  expect(decisions(policy, UDP)[0]).toEqual(dropped);
});

test('NFW-9: a drop of what is established lets the handshake through, and the first packet of UDP', () => {
  const policy: FirewallPolicy = { order: 'strict', statefulDefaults: ['drop-established'] };
  const dropped = { ...STATEFUL, ...DENY, byDefault: 'drop-established' };
  expect(decisions(policy)).toEqual([{ ...dropped, phase: 'established' }, null]);
  expect(decisions(policy, UDP)).toEqual([{ ...STATEFUL, ...ALLOW, byDefault: 'pass' }, dropped]);
});

test('NFW-11: the rules for the first packet of the reply, where no pass holds for the flow', () => {
  const rules = [{ action: 'drop', from: '10.1.2.0/24', protocol: 'tcp' } as const];
  expect(decisions({ stateful: [{ rules }] })).toEqual([
    { ...STATEFUL, ...ALLOW, stateful: ['1/1 source'], byDefault: 'pass' },
    { ...STATEFUL, ...DENY, stateful: ['1/1'], decidedBy: '1/1' },
  ]);
});

const THERE = { action: 'pass', from: '10.1.0.0/16', to: '10.2.0.0/16' } as const;
const SECOND = { ...STATEFUL, endpoint: 'fe2' } as const;

test('NFW-13: a reply at an endpoint that has not seen its request', () => {
  const udp = { ...A_TO_B, protocol: 'udp', port: 53 } as const;
  expect(reply({})).toEqual({ ...SECOND, ...HALF });
  expect(reply({}, udp)).toEqual({ ...SECOND, ...HALF });
  expect(reply({ streamException: 'drop' })).toEqual({ ...SECOND, ...HALF });
  const reset = { ...HALF, causes: ['X_CONNECTION_RESET'] };
  expect(reply({ streamException: 'reject' })).toEqual({ ...SECOND, ...reset });
  expect(reply({ streamException: 'reject' }, udp)).toEqual({ ...SECOND, ...HALF });
  const goesOn: FirewallPolicy = {
    streamException: 'continue',
    order: 'strict',
    stateful: [{ priority: 1, rules: [THERE] }],
  };
  const asked = { ...SECOND, stateful: ['1/1 source destination'] };
  expect(reply(goesOn)).toEqual({ ...asked, ...ALLOW, byDefault: 'pass' });
  // As the first packet of a flow would be: dropped by a strict default, and let through by the other.
  expect(reply({ ...goesOn, statefulDefaults: ['drop-strict'] })).toEqual({
    ...asked,
    ...DENY,
    byDefault: 'drop-strict',
  });
  const established: FirewallPolicy = { ...goesOn, statefulDefaults: ['drop-established'] };
  expect(reply(established)).toEqual({ ...asked, ...ALLOW, byDefault: 'pass' });
  expect(reply(established, udp)).toEqual({ ...asked, ...ALLOW, byDefault: 'pass' });
});

function drops(rule: object, flow: Flow) {
  const stateful = [{ rules: [{ action: 'drop', ...rule }] }] as NonNullable<FirewallPolicy['stateful']>;
  const [request] = decisions({ stateful }, flow);
  return [request?.code ?? null, ...(request?.stateful ?? []), request?.phase];
}

const MATCHED = ['FIREWALL_RULES_RESTRICTION', '1/1', 'established'];
const UNSURE = ['FIREWALL_UNSUPPORTED_RULE_OPTIONS', '1/1 undecided', 'established'];

test.each<[string, object, object, unknown[]]>([
  ['one of two hosts', { domains: ['.a.org', 'b.org'] }, { http: { host: 'B.org' } }, MATCHED],
  ['below a domain', { domains: ['.A.org', 'b.org'] }, { http: { host: 'x.a.org' } }, MATCHED],
  ['the domain', { domains: ['.a.org'] }, { http: { host: 'a.org' } }, MATCHED],
  ['a host without a dot', { domains: ['a.org'] }, { http: { host: 'x.a.org' } }, [null, '1/1 host', null]],
  ['another domain', { domains: ['.a.org'] }, { http: { host: 'xa.org' } }, [null, '1/1 host', null]],
  ['no host is known', { domains: ['a.org'] }, {}, UNSURE],
  [
    'options beside the host',
    { domains: ['a.org'], options: 'content:"x"' },
    { http: { host: 'a.org' } },
    UNSURE,
  ],
  ['other ports', { domains: ['a.org'], protocol: 'tcp', ports: 80 }, {}, [null, '1/1 ports', null]],
  ['options for other ports', { protocol: 'tcp', ports: 80, options: 'x' }, {}, [null, '1/1 ports', null]],
  ['UDP, in which no host is asked', { domains: ['a.org'] }, UDP, [null, '1/1 protocol', null]],
])('NFW-12: a rule for a host, and %s', (_, rule, flow, expected) => {
  expect(drops(rule, { ...ACROSS, ...flow })).toEqual(expected);
});
