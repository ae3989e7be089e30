import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { FirewallPolicy } from '../../src/model/network-firewall.ts';
import { connected } from '../fixtures/connected.ts';
import { A_TO_B, ACROSS, between, central, MODE_OFF } from './firewalls.ts';
import { carrying, namesOf, patched, request, response, stopOf, stopsOf, walk } from './helpers.ts';

const UDP = { from: 'host-a', to: 'host2-a', protocol: 'udp', port: 53, sourcePort: 49152 } as const;
const CLIENT = '10.1.1.0/24';
const SERVER = '10.1.2.0/24';

function verdictOf(policy: FirewallPolicy, flow: Parameters<typeof walk>[1] = ACROSS) {
  const trace = walk(between(policy), flow);
  return [trace.verdict, stopOf(trace)];
}

/** The rule that the stop names at the endpoint. */
function stopped(leg: 'request' | 'response', rule: string, code = 'FIREWALL_RULES_RESTRICTION') {
  return [leg === 'request' ? 'unreachable' : 'no-response', `${leg}: firewall-endpoint fe, ${code} ${rule}`];
}

const PASSES = ['reachable', null];

function issuesOf(scenario: Scenario) {
  const compiled = compile(scenario);
  const issues = compiled.ok ? compiled.value.warnings : compiled.error;
  return issues.map(({ code, at, rule }) => [code, at, rule]);
}

test('NFW-1: an endpoint is the target of routes; after it the route table of its own subnet decides', () => {
  const trace = walk(between({}), ACROSS);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)).toEqual(
    carrying(
      'tcp 10.1.1.10:49152 → 10.1.2.10:443',
      ['instance host-a', 'outbound', 'allow'],
      ['security-group sg-a', 'outbound', 'allow'],
      ['network-acl acl-w-a', 'outbound', 'allow'],
      ['route-table rt-a', null, 'route'],
      ['network-acl acl-f-a', 'inbound', 'allow'],
      ['firewall-endpoint fe', null, 'allow'],
      ['network-acl acl-f-a', 'outbound', 'allow'],
      ['route-table rt-f', null, 'route'],
      ['network-acl acl-w2-a', 'inbound', 'allow'],
      ['security-group sg-a', 'inbound', 'allow'],
      ['instance host2-a', 'inbound', 'deliver'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      'tcp 10.1.2.10:443 → 10.1.1.10:49152',
      ['instance host2-a', 'outbound', 'allow'],
      ['security-group sg-a', 'outbound', 'allow'],
      ['network-acl acl-w2-a', 'outbound', 'allow'],
      ['route-table rt2-a', null, 'route'],
      ['network-acl acl-f-a', 'inbound', 'allow'],
      ['firewall-endpoint fe', null, 'allow'],
      ['network-acl acl-f-a', 'outbound', 'allow'],
      ['route-table rt-f', null, 'route'],
      ['network-acl acl-w-a', 'inbound', 'allow'],
      ['security-group sg-a', 'inbound', 'allow'],
      ['instance host-a', 'inbound', 'deliver'],
    ),
  );
});

test('NFW-1: an endpoint that does not work drops what its routes still bring', () => {
  const trace = walk(between({}, { firewallEndpoints: { fe: { state: 'failed' } } }), ACROSS);
  expect(stopOf(trace)).toBe('request: firewall-endpoint fe, BAD_STATE');
});

test('NFW-1: a firewall has one endpoint a zone', () => {
  const scenario = between({}, { firewallEndpoints: { fe2: { firewall: 'fw', subnet: 'w-a' } } });
  expect(issuesOf(scenario)).toContainEqual([
    'second-endpoint-in-zone',
    '/firewallEndpoints/fe2/subnet',
    'NFW-1',
  ]);
});

test('NFW-2: what is in the subnet of the endpoint is not inspected', () => {
  const scenario = between(
    { stateless: [{ priority: 1, rules: [{ priority: 1, action: 'drop' }] }] },
    { instances: { guest: { subnet: 'f-a', privateIp: '10.1.4.9', securityGroups: ['sg-a'] } } },
    { routeTables: { 'rt2-a': { routes: [] } } },
  );
  const trace = walk(scenario, { ...ACROSS, from: 'guest' });
  expect(trace.verdict).toBe('reachable');
  expect(namesOf(request(trace))).not.toContain('firewall-endpoint fe');
  const route = trace.connections[0]!.request.hops.find(({ decision }) => decision.kind === 'route');
  expect(route?.decision.notes).toContain('X_FIREWALL_NOT_INSPECTED');
});

test('NFW-2: a route in the table of its own subnet comes back to the endpoint', () => {
  const scenario = between({}, { routeTables: { 'rt-f': { routes: [{ to: '0.0.0.0/0', via: 'fe' }] } } });
  expect(issuesOf(scenario)).toEqual([
    ['middlebox-in-source-subnet', '/routeTables/rt-f/routes/0/via', 'NFW-2'],
  ]);
});

test('NFW-3: groups and rules by ascending priority, however they are written; the first match ends it', () => {
  const drop = { priority: 20, action: 'drop' } as const;
  const pass = { priority: 10, action: 'pass' } as const;
  expect(verdictOf({ stateless: [{ priority: 1, rules: [drop, pass] }] })).toEqual(PASSES);
  expect(
    verdictOf({
      stateless: [
        { priority: 9, rules: [pass] },
        { priority: 2, rules: [drop] },
      ],
    }),
  ).toEqual(stopped('request', '2/20'));
});

test.each<[string, FirewallPolicy['statelessDefault'], readonly (string | null)[]]>([
  ['pass goes on, past the stateful engine', 'pass', PASSES],
  ['drop drops', 'drop', stopped('request', 'drop')],
  ['forward asks the stateful engine', 'forward', stopped('request', '1/1')],
])('NFW-4: without a match the default action holds: %s', (_, statelessDefault, expected) => {
  expect(verdictOf({ statelessDefault, stateful: [{ rules: [{ action: 'drop' }] }] })).toEqual(expected);
});

test('NFW-4: fragmented packets have a default of their own', () => {
  const policy = { statelessDefault: 'pass', fragmentDefault: 'drop' } as const;
  expect(verdictOf(policy)).toEqual(PASSES);
  expect(verdictOf(policy, { ...ACROSS, fragmented: true })).toEqual(stopped('request', 'drop'));
});

test('NFW-5: stateless rules keep no state, so the reply is asked anew', () => {
  const there = { priority: 10, action: 'pass', from: CLIENT, to: SERVER } as const;
  const back = { priority: 11, action: 'pass', from: SERVER, to: CLIENT } as const;
  const of = (rules: (typeof there | typeof back)[]): FirewallPolicy => ({
    statelessDefault: 'drop',
    stateless: [{ priority: 1, rules }],
  });
  expect(verdictOf(of([there]))).toEqual(stopped('response', 'drop'));
  expect(verdictOf(of([there, back]))).toEqual(PASSES);
});

test('NFW-5: a stateless rule by ports needs the ports of the reply, all that the client may pick', () => {
  const rules = [
    { priority: 10, action: 'pass', protocol: 'tcp', ports: 443 },
    { priority: 11, action: 'pass', protocol: 'tcp', fromPorts: 443, ports: '1024-60000' },
  ] as const;
  const policy: FirewallPolicy = {
    statelessDefault: 'drop',
    stateless: [{ priority: 1, rules: [...rules] }],
  };
  const trace = walk(between(policy), { from: 'host-a', to: 'host2-a', protocol: 'tcp', port: 443 });
  expect(trace.verdict).toBe('partial');
  expect(stopOf(trace)).toBe('response: firewall-endpoint fe, FIREWALL_RULES_RESTRICTION drop');
});

const DROP = { action: 'drop', protocol: 'tcp', ports: 443 } as const;
const PASS = { action: 'pass', protocol: 'tcp', ports: 443 } as const;

test('NFW-6: in action order pass comes before drop, whatever the priorities say', () => {
  const rules = [
    { ...DROP, priority: 1 },
    { ...PASS, priority: 200 },
  ];
  expect(verdictOf({ stateful: [{ rules }] })).toEqual(PASSES);
  expect(verdictOf({ stateful: [{ rules: [DROP] }] })).toEqual(stopped('request', '1/1'));
  expect(verdictOf({ stateful: [{ rules: [{ ...DROP, ports: 80 }] }] })).toEqual(PASSES);
});

test('NFW-6: priorities rank the rules of one action', () => {
  const rules = [
    { ...DROP, sid: 11, priority: 9 },
    { ...DROP, sid: 12, priority: 2 },
  ];
  expect(verdictOf({ stateful: [{ rules }] })).toEqual(stopped('request', '12'));
});

test('NFW-7: in strict order groups by priority, rules as written', () => {
  const first = { name: 'first', priority: 2, rules: [DROP] };
  const second = { name: 'second', priority: 5, rules: [PASS] };
  expect(verdictOf({ order: 'strict', stateful: [second, first] })).toEqual(stopped('request', 'first/1'));
  expect(verdictOf({ order: 'strict', stateful: [{ ...second, priority: 1 }, first] })).toEqual(PASSES);
});

test('NFW-7: what no rule decides passes, or is dropped by default', () => {
  expect(verdictOf({ order: 'strict' })).toEqual(PASSES);
  expect(verdictOf({ order: 'strict', statefulDefaults: ['alert-strict'] })).toEqual(PASSES);
  expect(verdictOf({ order: 'strict', statefulDefaults: ['drop-strict'] })).toEqual(
    stopped('request', 'drop-strict'),
  );
});

test('NFW-7: what AWS refuses of a policy', () => {
  const scenario = patched(connected(), {
    firewallPolicies: {
      action: { statefulDefaults: ['drop-strict'] },
      strict: {
        order: 'strict',
        statefulDefaults: ['drop-strict', 'drop-established'],
        stateful: [{ rules: [] }, { priority: 1, rules: [] }, { priority: 1, rules: [] }],
        stateless: [
          {
            priority: 1,
            rules: [
              { priority: 1, action: 'pass' },
              { priority: 1, action: 'drop' },
            ],
          },
        ],
      },
    },
  });
  expect(issuesOf(scenario)).toEqual([
    ['default-of-strict-order', '/firewallPolicies/action/statefulDefaults', 'NFW-7'],
    ['duplicate-priority', '/firewallPolicies/strict/stateless/0/rules/1/priority', 'NFW-3'],
    ['duplicate-priority', '/firewallPolicies/strict/stateful/2/priority', 'NFW-7'],
    ['strict-group-without-priority', '/firewallPolicies/strict/stateful/0', 'NFW-7'],
    ['two-default-drops', '/firewallPolicies/strict/statefulDefaults', 'NFW-7'],
  ]);
});

test('NFW-8: an alert ends nothing', () => {
  const stateful = [{ priority: 1, rules: [{ action: 'alert' }, DROP] }] as FirewallPolicy['stateful'];
  expect(verdictOf({ order: 'strict', stateful })).toEqual(stopped('request', '1/2'));
});

test('NFW-8: reject answers TCP with a reset', () => {
  const policy: FirewallPolicy = { stateful: [{ rules: [{ action: 'reject' }] }] };
  expect(walk(between(policy), ACROSS).symptom).toBe('refused');
  expect(walk(between(policy), UDP).symptom).toBe('times-out');
  expect(walk(between({ stateful: [{ rules: [{ action: 'drop' }] }] }), ACROSS).symptom).toBe('times-out');
});

test('NFW-9: drop established lets the handshake through, and drops the data', () => {
  const policy: FirewallPolicy = { order: 'strict', statefulDefaults: ['drop-established'] };
  const trace = walk(between(policy), ACROSS);
  expect([trace.verdict, stopOf(trace)]).toEqual(stopped('request', 'drop-established'));
  const decision = trace.connections[0]!.request.hops.at(-1)?.decision;
  expect(decision?.kind === 'firewall' && decision.phase).toBe('established');
  const stateful = [{ priority: 1, rules: [PASS] }];
  expect(verdictOf({ ...policy, stateful })).toEqual(PASSES);
});

test('NFW-9: UDP is established once both directions have been seen', () => {
  const policy: FirewallPolicy = { order: 'strict', statefulDefaults: ['drop-established'] };
  expect(verdictOf(policy, UDP)).toEqual(stopped('response', 'drop-established'));
});

test('NFW-10: HOME_NET is the VPC of the firewall, unless the policy says otherwise', () => {
  const rule = { action: 'drop', protocol: 'tcp', from: '$HOME_NET', ports: 443 } as const;
  const policy: FirewallPolicy = { stateful: [{ rules: [rule] }] };
  expect(verdictOf(policy)).toEqual(stopped('request', '1/1'));
  expect(verdictOf({ ...policy, homeNet: ['10.9.0.0/16'] })).toEqual(PASSES);
  const outside = { ...rule, from: '$EXTERNAL_NET' } as const;
  expect(verdictOf({ stateful: [{ rules: [outside] }] })).toEqual(PASSES);
  expect(verdictOf({ stateful: [{ rules: [outside] }], homeNet: ['10.9.0.0/16'] })).toEqual(
    stopped('request', '1/1'),
  );
});

test('NFW-10: a spoke is not of the HOME_NET of a central firewall', () => {
  const rule = { action: 'drop', protocol: 'tcp', from: '$HOME_NET', ports: 443 } as const;
  const policy: FirewallPolicy = { stateful: [{ rules: [rule] }] };
  expect(walk(central(policy), A_TO_B).verdict).toBe('reachable');
  expect(walk(central({ ...policy, homeNet: ['10.1.0.0/16'] }), A_TO_B).verdict).toBe('unreachable');
});

test('NFW-11: a drop of everything after a pass does not touch the flow that the pass let through', () => {
  const all = { action: 'drop' } as const;
  const stateful = [{ priority: 1, rules: [PASS, all] }];
  expect(verdictOf({ order: 'strict', stateful })).toEqual(PASSES);
  expect(verdictOf({ order: 'strict', stateful }, { ...ACROSS, port: 80 })).toEqual(
    stopped('request', '1/2'),
  );
});

test('NFW-11: a rule is asked for the first packet of the reply as well', () => {
  const rule = { action: 'drop', from: SERVER, to: CLIENT } as const;
  expect(verdictOf({ stateful: [{ rules: [rule] }] })).toEqual(stopped('response', '1/1'));
});

test('NFW-12: an allow list passes its domains and drops the others', () => {
  const policy: FirewallPolicy = {
    stateful: [{ name: 'web', domainList: { action: 'allow', domains: ['.example.com'] } }],
    homeNet: [CLIENT],
  };
  const asking = (host: string) => verdictOf(policy, { ...ACROSS, http: { host } });
  expect(asking('example.com')).toEqual(PASSES);
  expect(asking('www.Example.com')).toEqual(PASSES);
  expect(asking('other.org')).toEqual(stopped('request', 'web/others'));
  expect(asking('badexample.com')).toEqual(stopped('request', 'web/others'));
  expect(verdictOf(policy, UDP)).toEqual(PASSES);
});

test('NFW-12: a deny list drops its domains and leaves the others alone', () => {
  const policy: FirewallPolicy = {
    stateful: [{ name: 'web', domainList: { action: 'deny', domains: ['bad.org'] } }],
    homeNet: [CLIENT],
  };
  expect(verdictOf(policy, { ...ACROSS, http: { host: 'bad.org' } })).toEqual(stopped('request', 'web/list'));
  expect(verdictOf(policy, { ...ACROSS, http: { host: 'good.org' } })).toEqual(PASSES);
});

const UNDECIDED = 'FIREWALL_UNSUPPORTED_RULE_OPTIONS';

test.each<[string, FirewallPolicy]>([
  [
    'a domain list, and no host is known',
    {
      stateful: [{ name: '1', domainList: { action: 'deny', domains: ['bad.org'] } }],
      homeNet: [CLIENT],
    },
  ],
  ['Suricata options', { stateful: [{ rules: [{ action: 'drop', options: 'content:"x"' }] }] }],
  [
    'a pass by options before a default drop',
    {
      order: 'strict',
      statefulDefaults: ['drop-established'],
      stateful: [{ priority: 1, rules: [{ action: 'pass', options: 'tls.sni; content:"x"' }] }],
    },
  ],
])('NFW-12: the answer is unknown where it depends on what cannot be decided: %s', (_, policy) => {
  const trace = walk(between(policy), ACROSS);
  expect(trace.verdict).toBe('unknown');
  expect(stopOf(trace)).toMatch(`request: firewall-endpoint fe, ${UNDECIDED} 1/`);
});

test('NFW-12: what cannot be decided does not matter where the answer would be the same', () => {
  const options = 'content:"x"';
  expect(verdictOf({ stateful: [{ rules: [{ action: 'pass', options }] }] })).toEqual(PASSES);
  expect(
    verdictOf({ stateful: [{ rules: [{ action: 'drop', options, ports: 80, protocol: 'tcp' }] }] }),
  ).toEqual(PASSES);
  const stateful = [
    { priority: 1, rules: [{ action: 'drop', options } as const, { action: 'drop' } as const] },
  ];
  expect(verdictOf({ order: 'strict', stateful })).toEqual(stopped('request', '1/2'));
});

test('NFW-16, TGW-25: an inspection VPC on a transit gateway, in appliance mode (walk g)', () => {
  const trace = walk(central({ stateful: [{ rules: [PASS] }] }), A_TO_B);
  expect(trace.verdict).toBe('reachable');
  expect(trace.picked).toEqual([{ kind: 'zone', id: 'az1' }]);
  expect(request(trace)).toEqual(
    carrying(
      'tcp 10.1.1.10:49152 → 10.2.2.20:443',
      ['instance host-a', 'outbound', 'allow'],
      ['security-group sg-a', 'outbound', 'allow'],
      ['network-acl acl-w-a', 'outbound', 'allow'],
      ['route-table rt-a', null, 'route'],
      ['transit-gateway-attachment att-a', 'outbound', 'route'],
      ['network-acl acl-t-a', 'inbound', 'allow'],
      ['transit-gateway-route-table rt-spoke', null, 'route'],
      ['transit-gateway-attachment att-i', 'inbound', 'route'],
      ['network-acl acl-t-c', 'outbound', 'allow'],
      ['route-table rt-t-c', null, 'route'],
      ['network-acl acl-f1', 'inbound', 'allow'],
      ['firewall-endpoint fe1', null, 'allow'],
      ['network-acl acl-f1', 'outbound', 'allow'],
      ['route-table rt-f', null, 'route'],
      ['transit-gateway-attachment att-i', 'outbound', 'route'],
      ['network-acl acl-t-c', 'inbound', 'allow'],
      ['transit-gateway-route-table rt-insp', null, 'route'],
      ['transit-gateway-attachment att-b', 'inbound', 'route'],
      ['network-acl acl-t-b', 'outbound', 'allow'],
      ['route-table rt-t-b', null, 'route'],
      ['network-acl acl-w2-b', 'inbound', 'allow'],
      ['security-group sg-b', 'inbound', 'allow'],
      ['instance host2-b', 'inbound', 'deliver'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      'tcp 10.2.2.20:443 → 10.1.1.10:49152',
      ['instance host2-b', 'outbound', 'allow'],
      ['security-group sg-b', 'outbound', 'allow'],
      ['network-acl acl-w2-b', 'outbound', 'allow'],
      ['route-table rt-b', null, 'route'],
      ['transit-gateway-attachment att-b', 'outbound', 'route'],
      ['network-acl acl-t2-b', 'inbound', 'allow'],
      ['transit-gateway-route-table rt-spoke', null, 'route'],
      ['transit-gateway-attachment att-i', 'inbound', 'route'],
      ['network-acl acl-t-c', 'outbound', 'allow'],
      ['route-table rt-t-c', null, 'route'],
      ['network-acl acl-f1', 'inbound', 'allow'],
      ['firewall-endpoint fe1', null, 'allow'],
      ['network-acl acl-f1', 'outbound', 'allow'],
      ['route-table rt-f', null, 'route'],
      ['transit-gateway-attachment att-i', 'outbound', 'route'],
      ['network-acl acl-t-c', 'inbound', 'allow'],
      ['transit-gateway-route-table rt-insp', null, 'route'],
      ['transit-gateway-attachment att-a', 'inbound', 'route'],
      ['network-acl acl-t-a', 'outbound', 'allow'],
      ['route-table rt-t-a', null, 'route'],
      ['network-acl acl-w-a', 'inbound', 'allow'],
      ['security-group sg-a', 'inbound', 'allow'],
      ['instance host-a', 'inbound', 'deliver'],
    ),
  );
});

test('NFW-13, NFW-16, TGW-24: without appliance mode the reply comes to the other endpoint', () => {
  const trace = walk(central({}, MODE_OFF), A_TO_B);
  expect(trace.verdict).toBe('no-response');
  expect(stopOf(trace)).toBe('response: firewall-endpoint fe2, X_ASYMMETRIC_PATH');
  const arrival = trace.connections[0]!.request.hops.find(
    ({ component, direction }) => component.id === 'att-i' && direction === 'inbound',
  );
  expect(arrival?.decision.notes).toContain('TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED');
});

test('NFW-13: by its stream exception policy a firewall goes on with a flow that it sees in part', () => {
  expect(walk(central({ streamException: 'continue' }, MODE_OFF), A_TO_B).verdict).toBe('reachable');
  const stateful = [{ rules: [{ action: 'drop', protocol: 'tcp', fromPorts: 443 } as const] }];
  const trace = walk(central({ streamException: 'continue', stateful }, MODE_OFF), A_TO_B);
  expect(stopOf(trace)).toBe('response: firewall-endpoint fe2, FIREWALL_RULES_RESTRICTION 1/1');
});

test('NFW-13: a reply that passes by the firewall is missing there', () => {
  const scenario = between({}, { routeTables: { 'rt2-a': { routes: [] } } });
  expect(stopOf(walk(scenario, ACROSS))).toBe('response: route-table rt2-a, X_ASYMMETRIC_PATH 10.1.0.0/16');
});

test('NFW-13: stateless rules that pass the reply alone leave the stateful engine with half a flow', () => {
  const rules = [{ priority: 1, action: 'pass', from: SERVER } as const];
  const stateless = [{ priority: 1, rules }];
  expect(stopOf(walk(between({ stateless }), ACROSS))).toBe(
    'response: firewall-endpoint fe, X_ASYMMETRIC_PATH 1/1',
  );
});

test('NFW-1: without a route on to the transit gateway the packet ends behind the firewall (walk g)', () => {
  const scenario = central({}, { routeTables: { 'rt-f': { routes: [] } } });
  expect(stopOf(walk(scenario, A_TO_B))).toBe('request: route-table rt-f, NO_ROUTE_TO_DESTINATION');
});

test('NFW-9: the walk of drop established through an inspection VPC (walk g)', () => {
  const policy: FirewallPolicy = { order: 'strict', statefulDefaults: ['drop-established'] };
  expect(stopsOf(walk(central(policy), A_TO_B))).toEqual([
    'request: firewall-endpoint fe1, FIREWALL_RULES_RESTRICTION drop-established',
  ]);
});

test('NFW-14: the traffic of a peering connection is not inspected', () => {
  const scenario = between(
    {},
    {
      peerings: { pcx: { requester: 'a', accepter: 'b' } },
      routeTables: {
        'rt-a': { routes: [{ to: '10.2.0.0/16', via: 'fe' }] },
        'rt-f': { routes: [{ to: '10.2.0.0/16', via: 'pcx' }] },
        'rt-b': { routes: [{ to: '10.1.0.0/16', via: 'pcx' }] },
      },
    },
  );
  const trace = walk(scenario, { ...ACROSS, to: 'host-b' });
  expect(trace.verdict).toBe('unknown');
  expect(stopOf(trace)).toBe('request: vpc-peering-connection pcx, X_CONFIG_UNSUPPORTED');
});
