import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { portRange } from '../../src/net/port-range.ts';
import {
  carrying,
  f0With,
  OWN_NETWORK_ACLS,
  request,
  response,
  stopOf,
  verdictWhere,
  walk,
  type ScenarioPatch,
  type Variant,
} from './helpers.ts';

const NARROW: ScenarioPatch = {
  ...OWN_NETWORK_ACLS,
  securityGroups: {
    'sg-web': { inbound: [], outbound: [{ allow: 'tcp', ports: 22, to: '198.51.100.11/32' }] },
    'sg-nat': { inbound: [{ allow: 'tcp', ports: 22, from: '198.51.100.20/32' }], outbound: [] },
  },
};
const FLOW: Flow = { from: 'web', to: '198.51.100.11', protocol: 'tcp', port: 22, sourcePort: 41000 };

const ASKS = 'tcp 10.0.0.10:41000 → 198.51.100.11:22';
const ASKED = 'tcp 198.51.100.20:41000 → 10.0.0.230:22';
const ANSWERS = 'tcp 10.0.0.230:22 → 198.51.100.20:41000';
const ANSWERED = 'tcp 198.51.100.11:22 → 10.0.0.10:41000';

test('WALK-I: a neighbour addressed by its public IP is reached through the internet gateway', () => {
  const trace = walk(f0With(NARROW), FLOW);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  expect(request(trace)).toEqual([
    ...carrying(
      ASKS,
      ['instance web', 'outbound', 'allow'],
      ['security-group sg-web', 'outbound', 'allow'],
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
    ),
    ['internet-gateway igw-1', 'outbound', ASKS, ASKED, 'translate'],
    ...carrying(
      ASKED,
      ['network-acl acl-pub', 'inbound', 'allow'],
      ['security-group sg-nat', 'inbound', 'allow'],
      ['instance natinst', 'inbound', 'deliver'],
    ),
  ]);
  expect(response(trace)).toEqual([
    ...carrying(
      ANSWERS,
      ['instance natinst', 'outbound', 'allow'],
      ['security-group sg-nat', 'outbound', 'allow'],
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
    ),
    ['internet-gateway igw-1', 'outbound', ANSWERS, ANSWERED, 'translate'],
    ...carrying(
      ANSWERED,
      ['network-acl acl-pub', 'inbound', 'allow'],
      ['security-group sg-web', 'inbound', 'allow'],
      ['instance web', 'inbound', 'deliver'],
    ),
  ]);
});

const OPEN: ScenarioPatch = {
  securityGroups: {
    'sg-web': { outbound: [{ allow: 'all', to: '0.0.0.0/0' }] },
    'sg-nat': { inbound: [{ allow: 'all', from: '0.0.0.0/0' }] },
  },
};

test.each<Variant>([
  [
    'step 6',
    "the receiver's group names the sender's group, which stands for private addresses",
    { securityGroups: { 'sg-nat': { inbound: [{ allow: 'tcp', ports: 22, from: 'sg-web' }] } } },
    {},
    'request: security-group sg-nat inbound, ENI_SG_RULES_MISMATCH',
  ],
  [
    'step 1',
    "the sender's group names the receiver's group",
    { securityGroups: { 'sg-web': { outbound: [{ allow: 'tcp', ports: 22, to: 'sg-nat' }] } } },
    {},
    'request: security-group sg-web outbound, ENI_SG_RULES_MISMATCH',
  ],
  [
    'I1',
    'the sender has no public address',
    {},
    { from: 'web2' },
    'request: internet-gateway igw-1 outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  ],
  [
    'I3',
    'the sender has no route out of the VPC',
    {},
    { from: 'rds' },
    'request: route-table rt-db, NO_ROUTE_TO_DESTINATION',
  ],
])('WALK-I %s: %s', (_, __, patch, flow, stop) => {
  const trace = walk(f0With(NARROW, patch), { ...FLOW, ...flow });
  expect(stopOf(trace)).toBe(stop);
  expect(trace.verdict).toBe(verdictWhere(stop));
});

test("WALK-I I2: from a private subnet the receiver sees the NAT gateway's public address", () => {
  const flow = { ...FLOW, from: 'app', sourcePort: 42000 };
  const trace = walk(f0With(NARROW, OPEN), flow, { natPorts: portRange(50001, 50001) });
  expect(trace.verdict).toBe('reachable');
  const translated = 'tcp 10.0.0.220:50001 → 198.51.100.11:22';
  const reflected = 'tcp 198.51.100.10:50001 → 10.0.0.230:22';
  expect(request(trace).slice(5)).toEqual([
    ['nat-gateway nat-1', 'outbound', 'tcp 10.0.1.10:42000 → 198.51.100.11:22', translated, 'translate'],
    ...carrying(
      translated,
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
    ),
    ['internet-gateway igw-1', 'outbound', translated, reflected, 'translate'],
    ...carrying(
      reflected,
      ['network-acl acl-pub', 'inbound', 'allow'],
      ['security-group sg-nat', 'inbound', 'allow'],
      ['instance natinst', 'inbound', 'deliver'],
    ),
  ]);
  expect(response(trace).at(-1)?.[3]).toBe('tcp 198.51.100.11:22 → 10.0.1.10:42000');
});

test('WALK-I I4: the public name resolves to the private address, and the walk is that of neighbours', () => {
  const dns = { vpcs: { 'vpc-a': { enableDnsHostnames: true } } };
  const trace = walk(f0With(NARROW, OPEN, dns), { ...FLOW, to: 'natinst', resolve: 'public-name' });
  const direct = 'tcp 10.0.0.10:41000 → 10.0.0.230:22';
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)).toEqual(
    carrying(
      direct,
      ['resolver 10.0.0.2', null, 'note'],
      ['instance web', 'outbound', 'allow'],
      ['security-group sg-web', 'outbound', 'allow'],
      ['security-group sg-nat', 'inbound', 'allow'],
      ['instance natinst', 'inbound', 'deliver'],
    ),
  );
});
