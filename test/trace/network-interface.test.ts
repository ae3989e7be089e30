import { expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import {
  f0With,
  namesOf,
  networkAcl,
  networkOf,
  request,
  response,
  stopOf,
  walk,
  type ScenarioPatch,
} from './helpers.ts';

const CLIENT = 'internet:203.0.113.50';
const SERVER = 'internet:203.0.113.5';

const SECOND_ADDRESS: ScenarioPatch = {
  instances: { web: { secondaryPrivateIps: [{ privateIp: '10.0.0.12', publicIp: '198.51.100.21' }] } },
};

/** A host with one interface in `pub` and one in `app`. */
const DUAL_HOMED: ScenarioPatch = {
  instances: { dual: { networkInterfaces: ['eth0', 'eth1'] } },
  networkInterfaces: {
    eth0: { subnet: 'pub', privateIp: '10.0.0.40', securityGroups: ['sg-0'] },
    eth1: { subnet: 'app', privateIp: '10.0.1.40', securityGroups: ['sg-1'] },
  },
  securityGroups: {
    'sg-0': { vpc: 'vpc-a', inbound: [{ allow: 'tcp', ports: 22, from: '0.0.0.0/0' }], outbound: [] },
    'sg-1': { vpc: 'vpc-a', inbound: [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }], outbound: [] },
  },
};

test("ENI-2: an interface's groups govern all its addresses", () => {
  const allow = (ports: number) => ({
    securityGroups: { 'sg-web': { inbound: [{ allow: 'tcp', ports, from: '0.0.0.0/0' }] } },
  });
  const flow = { from: CLIENT, to: '198.51.100.21', port: 443, sourcePort: 51000 };
  expect(walk(f0With(SECOND_ADDRESS, allow(443)), flow).verdict).toBe('reachable');
  expect(stopOf(walk(f0With(SECOND_ADDRESS, allow(22)), flow))).toBe(
    'request: security-group sg-web inbound, ENI_SG_RULES_MISMATCH',
  );
});

test('ENI-3: each public address stands for one private address', () => {
  const trace = walk(f0With(SECOND_ADDRESS), {
    from: CLIENT,
    to: '198.51.100.21',
    port: 443,
    sourcePort: 51000,
  });
  expect(trace.verdict).toBe('reachable');
  expect(request(trace).at(-1)?.[3]).toBe('tcp 203.0.113.50:51000 → 10.0.0.12:443');
  expect(response(trace).at(-1)?.[3]).toBe('tcp 198.51.100.21:443 → 203.0.113.50:51000');
});

test('ENI-4: the host never sees its own public address', () => {
  const there = walk(f0With(), { from: CLIENT, to: 'web', port: 443, sourcePort: 51000 });
  expect(request(there).at(-1)?.[3]).toBe('tcp 203.0.113.50:51000 → 10.0.0.10:443');
  const out = walk(f0With(), { from: 'web', to: SERVER, port: 443, sourcePort: 41000 });
  expect(request(out)[0]?.[2]).toBe('tcp 10.0.0.10:41000 → 203.0.113.5:443');
  const web = networkOf(f0With()).networkInterfaces.get('web')!;
  expect(web.ipv4).toHaveLength(1);
});

test('ENI-6: the rules of one interface never apply to another of the same host', () => {
  const scenario = f0With(DUAL_HOMED);
  const ssh = { from: 'web', port: 22, sourcePort: 41000 };
  expect(walk(scenario, { ...ssh, to: '10.0.0.40' }).verdict).toBe('reachable');
  expect(stopOf(walk(scenario, { ...ssh, to: '10.0.1.40' }))).toBe(
    'request: security-group sg-1 inbound, ENI_SG_RULES_MISMATCH',
  );
  expect(walk(scenario, { ...ssh, to: '10.0.1.40', port: 443 }).verdict).toBe('reachable');
});

test('ENI-6b: a reply leaves by the interface that received the request', () => {
  const trace = walk(f0With(DUAL_HOMED), { from: 'web', to: 'eth1', port: 443, sourcePort: 41000 });
  expect(trace.verdict).toBe('reachable');
  expect(namesOf(response(trace))[0]).toBe('network-interface eth1 outbound');
  expect(namesOf(response(trace))).toContain('route-table rt-app');
});

test('ENI-6b: the interface that owns the source address sends', () => {
  const open = {
    securityGroups: {
      'sg-0': { outbound: [] },
      'sg-1': { outbound: [{ allow: 'all', to: '0.0.0.0/0' }] },
    },
  };
  const flow = { from: 'dual', to: 'rds', port: 3306, sourcePort: 41000 };
  const second = walk(f0With(DUAL_HOMED, open), { ...flow, sourceIp: '10.0.1.40' });
  expect(namesOf(request(second))[0]).toBe('network-interface eth1 outbound');
  expect(second.verdict).toBe('reachable');
  const first = walk(f0With(DUAL_HOMED, open), flow);
  expect(stopOf(first)).toBe('request: security-group sg-0 outbound, SG_HAS_NO_RULES');
});

test.each([
  [true, 'request: instance natinst inbound, ENI_SOURCE_DEST_CHECK_RESTRICTION'],
  [false, null],
])('ENI-8: a packet for somebody else, source/destination check on: %s', (sourceDestCheck, stop) => {
  const scenario = f0With({
    instances: { natinst: { sourceDestCheck } },
    routeTables: { 'rt-app': { routes: [{ to: '0.0.0.0/0', via: 'natinst' }] } },
  });
  const trace = walk(scenario, { from: 'app', to: SERVER, port: 443, sourcePort: 42000 });
  expect(stopOf(trace)).toBe(stop);
});

test.each([
  [true, 'request: instance natinst outbound, ENI_ADDRESS_RESTRICTION'],
  [false, null],
])(
  "ENI-8: a packet from somebody else's address, source/destination check on: %s",
  (sourceDestCheck, stop) => {
    const scenario = f0With({ instances: { natinst: { sourceDestCheck } } });
    const flow = { from: 'natinst', to: 'rds', sourceIp: '10.0.4.77', port: 3306, oneWay: true };
    expect(stopOf(walk(scenario, flow))).toBe(stop);
  },
);

test("EV-14: the reply to a packet from somebody else's address goes to them, not to the sender", () => {
  for (const to of ['rds', 'web']) {
    const flow = { from: 'natinst', to, sourceIp: '10.0.0.11', port: 3306, sourcePort: 41000 };
    const trace = walk(f0With(), flow);
    expect(trace.connections[0]!.request.outcome.kind).toBe('delivered');
    expect(stopOf(trace)).toBe(
      to === 'rds'
        ? 'response: route-table rt-db, X_ASYMMETRIC_PATH 10.0.0.0/16'
        : 'response: subnet pub, X_ASYMMETRIC_PATH',
    );
  }
});

test("ENI-8: a database's interface has no such switch to turn off", () => {
  const scenario = f0With({ networkInterfaces: { 'eni-fw': { sourceDestCheck: true } } });
  const managed = f0With({
    networkInterfaces: { 'eni-fw': { sourceDestCheck: true, interfaceType: 'requester_managed' } },
  });
  const flow = { from: 'srv', to: SERVER, port: 443, sourcePort: 41000 };
  expect(stopOf(walk(scenario, flow))).toBe(
    'request: network-interface eni-fw inbound, ENI_SOURCE_DEST_CHECK_RESTRICTION',
  );
  expect(stopOf(walk(managed, flow))).toBe(
    'request: network-interface eni-fw inbound, ENI_ADDRESS_RESTRICTION',
  );
});

test.each([
  ['in a delegated prefix', '10.0.0.70', null],
  ['outside it', '10.0.0.81', 'request: instance web outbound, ENI_ADDRESS_RESTRICTION'],
])("ENI-9: an address %s of the interface's own", (_, sourceIp, stop) => {
  const scenario = f0With({ instances: { web: { delegatedPrefixes: ['10.0.0.64/28'] } } });
  const trace = walk(scenario, { from: 'web', sourceIp, to: 'rds', port: 3306, sourcePort: 41000 });
  expect(stopOf(trace)).toBe(stop);
});

test('ENI-9: a packet to an address in a delegated prefix is delivered to the interface', () => {
  const scenario = f0With({ instances: { web: { delegatedPrefixes: ['10.0.0.64/28'] } } });
  const trace = walk(scenario, { from: 'rds', to: '10.0.0.70', port: 443, sourcePort: 41000 });
  expect(trace.verdict).toBe('reachable');
  expect(request(trace).at(-1)).toEqual([
    'instance web',
    'inbound',
    'tcp 10.0.2.50:41000 → 10.0.0.70:443',
    'tcp 10.0.2.50:41000 → 10.0.0.70:443',
    'deliver',
  ]);
});

test('ENI-10: without an internet gateway a public address leads nowhere', () => {
  const cut = f0With({
    internetGateways: { 'igw-1': { state: 'detached' } },
    natGateways: { 'nat-1': { state: 'available' } },
  });
  const trace = walk(cut, { from: CLIENT, to: '198.51.100.20', port: 443, sourcePort: 51000 });
  expect(stopOf(trace)).toBe('request: internet internet, NO_POSSIBLE_DESTINATION');
});

test("ENI-11: the network ACL of its subnet applies to a service's interface", () => {
  const trace = walk(f0With(networkAcl('db', { inbound: [] })), {
    from: 'web',
    to: 'rds',
    port: 3306,
    sourcePort: 41000,
  });
  expect(stopOf(trace)).toBe('request: network-acl acl-db inbound, SUBNET_ACL_RESTRICTION *');
});

test('ENI-12: a NAT gateway takes packets that are not addressed to it', () => {
  const trace = walk(f0With(), { from: 'app', to: SERVER, port: 443, sourcePort: 42000 });
  expect(trace.verdict).toBe('reachable');
  expect(namesOf(request(trace))).toContain('nat-gateway nat-1 outbound');
});

test('ENI-13: a Lambda function has no public address, even in a public subnet', () => {
  const scenario = f0With({
    networkInterfaces: { fn: { subnet: 'pub', interfaceType: 'lambda', securityGroups: ['sg-web'] } },
  });
  expect(stopOf(walk(scenario, { from: 'fn', to: SERVER, port: 443 }))).toBe(
    'request: internet-gateway igw-1 outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  );
});

/** An interface of every kind that the model has, in `pub`, with a group of its own that lets nothing through. */
const KINDS: ScenarioPatch = {
  securityGroups: { closed: { vpc: 'vpc-a', inbound: [], outbound: [] } },
  instances: { ec2: { subnet: 'pub', privateIp: '10.0.0.50', securityGroups: ['closed'] } },
  databases: { sql: { subnet: 'pub', privateIp: '10.0.0.51', port: 3306, securityGroups: ['closed'] } },
  networkInterfaces: {
    fn: { subnet: 'pub', privateIp: '10.0.0.52', interfaceType: 'lambda', securityGroups: ['closed'] },
    eice: {
      subnet: 'pub',
      privateIp: '10.0.0.53',
      interfaceType: 'ec2_instance_connect_endpoint',
      securityGroups: ['closed'],
    },
    rm: {
      subnet: 'pub',
      privateIp: '10.0.0.54',
      interfaceType: 'requester_managed',
      securityGroups: ['closed'],
    },
  },
};

test.each([
  ['an EC2 instance', 'ec2', true],
  ['a database', 'sql', true],
  ['a Lambda function', 'fn', true],
  ["an EC2 Instance Connect Endpoint's outbound rules only", 'eice', false],
  ["a service's interface", 'rm', true],
])('ENI-14: security groups govern %s', (_, id, governsInbound) => {
  const out = walk(f0With(KINDS), { from: id, to: 'rds', port: 3306, sourcePort: 41000 });
  expect(stopOf(out)).toBe('request: security-group closed outbound, SG_HAS_NO_RULES');
  const into = walk(f0With(KINDS), { from: 'rds', to: id, port: 3306, sourcePort: 41000 });
  expect(stopOf(into)).toBe(
    governsInbound ? 'request: security-group closed inbound, SG_HAS_NO_RULES' : null,
  );
});

test.each(['ec2', 'sql', 'fn', 'eice', 'rm'])(
  'ENI-14: the network ACL of its subnet is evaluated for %s',
  (id) => {
    const open = {
      securityGroups: {
        closed: {
          inbound: [{ allow: 'all', from: '0.0.0.0/0' }],
          outbound: [{ allow: 'all', to: '0.0.0.0/0' }],
        },
      },
    };
    const scenario = f0With(KINDS, open, networkAcl('pub', { inbound: [], outbound: [] }));
    expect(stopOf(walk(scenario, { from: 'rds', to: id, port: 3306, sourcePort: 41000 }))).toBe(
      'request: network-acl acl-pub inbound, SUBNET_ACL_RESTRICTION *',
    );
    expect(stopOf(walk(scenario, { from: id, to: 'rds', port: 3306, sourcePort: 41000 }))).toBe(
      'request: network-acl acl-pub outbound, SUBNET_ACL_RESTRICTION *',
    );
  },
);

test('ENI-14: an instance without a group of its own has the default one of its VPC', () => {
  const scenario: Scenario = f0With({ instances: { web2: { securityGroups: undefined } } });
  const trace = walk(scenario, { from: 'web', to: 'web2', port: 80, sourcePort: 41000 });
  expect(stopOf(trace)).toBe(
    'request: security-group vpc-a/default-security-group inbound, ENI_SG_RULES_MISMATCH',
  );
});

test('ENI-14: gateways and NAT gateways have neither security groups nor, but for the NAT gateway, a network ACL', () => {
  const trace = walk(f0With(), { from: 'app', to: SERVER, port: 443, sourcePort: 42000 });
  const names = [...namesOf(request(trace)), ...namesOf(response(trace))];
  expect(names.filter((name) => name.startsWith('security-group'))).toEqual([
    'security-group sg-app outbound',
    'security-group sg-app inbound',
  ]);
  expect(names.filter((name) => name.startsWith('network-acl'))).toHaveLength(6);
});

test('a stopped instance sends no packets, takes none, and forwards none', () => {
  const stopped = f0With({ instances: { web: { state: 'stopped' }, natinst: { state: 'stopped' } } });
  expect(stopOf(walk(stopped, { from: 'rds', to: 'web', port: 80 }))).toBe(
    'request: instance web inbound, BAD_STATE',
  );
  expect(stopOf(walk(stopped, { from: 'web', to: 'rds', port: 80 }))).toBe(
    'request: instance web outbound, BAD_STATE',
  );
  const through = f0With(
    { instances: { natinst: { state: 'stopped' } } },
    { routeTables: { 'rt-app': { routes: [{ to: '0.0.0.0/0', via: 'natinst' }] } } },
  );
  expect(stopOf(walk(through, { from: 'app', to: SERVER, port: 443 }))).toBe(
    'request: instance natinst, BAD_STATE',
  );
});

test('ENI-14: an interface that AWS makes without security groups filters nothing, one with groups does', () => {
  const managed = (
    interfaceType: 'interface' | 'requester_managed',
    securityGroups: string[],
  ): ScenarioPatch => ({
    networkInterfaces: { managed: { subnet: 'db', privateIp: '10.0.2.60', interfaceType, securityGroups } },
    securityGroups: { 'sg-closed': { vpc: 'vpc-a', inbound: [], outbound: [] } },
  });
  const flow = { from: 'app', to: 'managed', port: 443 };
  const unfiltered = walk(f0With(managed('requester_managed', [])), flow);
  expect(unfiltered.verdict).toBe('reachable');
  expect(namesOf(request(unfiltered)).slice(-2)).toEqual([
    'network-acl vpc-a/default-network-acl inbound',
    'network-interface managed inbound',
  ]);
  expect(namesOf(response(unfiltered)).slice(0, 2)).toEqual([
    'network-interface managed outbound',
    'network-acl vpc-a/default-network-acl outbound',
  ]);
  const stopped = 'request: security-group';
  expect(stopOf(walk(f0With(managed('requester_managed', ['sg-closed'])), flow))).toContain(stopped);
  expect(stopOf(walk(f0With(managed('interface', [])), flow))).toContain(stopped);
});
