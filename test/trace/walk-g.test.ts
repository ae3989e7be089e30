import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
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

/* G8 (a Gateway Load Balancer endpoint in place of the appliance) is left out: the model has no such endpoints yet. */

/** The internet gateway's own table leads what comes in for `prot` to the appliance; `prot` answers through it. */
const INSPECTED: ScenarioPatch = {
  ...OWN_NETWORK_ACLS,
  routeTables: {
    'rt-igw': { vpc: 'vpc-a', gateway: 'igw-1', routes: [{ to: '10.0.4.0/24', via: 'eni-fw' }] },
  },
  securityGroups: {
    'sg-fw': {
      inbound: [{ allow: 'tcp', ports: 443, from: '203.0.113.0/24' }],
      outbound: [{ allow: 'tcp', ports: 443, to: '10.0.4.0/24' }],
    },
    'sg-srv': { inbound: [{ allow: 'tcp', ports: 443, from: '203.0.113.0/24' }], outbound: [] },
  },
};
const FLOW: Flow = {
  from: 'internet:203.0.113.50',
  to: 'srv',
  protocol: 'tcp',
  port: 443,
  sourcePort: 51000,
};

const OUTSIDE = 'tcp 203.0.113.50:51000 → 198.51.100.40:443';
const INSIDE = 'tcp 203.0.113.50:51000 → 10.0.4.10:443';
const ANSWER = 'tcp 10.0.4.10:443 → 203.0.113.50:51000';
const ANSWER_OUTSIDE = 'tcp 198.51.100.40:443 → 203.0.113.50:51000';

test('WALK-G: a gateway route table leads a client of the internet through an appliance', () => {
  const trace = walk(f0With(INSPECTED), FLOW);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  expect(request(trace)).toEqual([
    ['internet-gateway igw-1', 'inbound', OUTSIDE, INSIDE, 'translate'],
    ...carrying(
      INSIDE,
      ['route-table rt-igw', null, 'route'],
      ['network-acl acl-fw', 'inbound', 'allow'],
      ['security-group sg-fw', 'inbound', 'allow'],
      ['network-interface eni-fw', 'inbound', 'allow'],
      ['instance fw', null, 'route'],
      ['security-group sg-fw', 'outbound', 'allow'],
      ['network-acl acl-fw', 'outbound', 'allow'],
      ['route-table rt-fw', null, 'route'],
      ['network-acl acl-prot', 'inbound', 'allow'],
      ['security-group sg-srv', 'inbound', 'allow'],
      ['instance srv', 'inbound', 'deliver'],
    ),
  ]);
  expect(response(trace)).toEqual([
    ...carrying(
      ANSWER,
      ['instance srv', 'outbound', 'allow'],
      ['security-group sg-srv', 'outbound', 'allow'],
      ['network-acl acl-prot', 'outbound', 'allow'],
      ['route-table rt-prot', null, 'route'],
      ['network-acl acl-fw', 'inbound', 'allow'],
      ['security-group sg-fw', 'inbound', 'allow'],
      ['instance fw', null, 'route'],
      ['security-group sg-fw', 'outbound', 'allow'],
      ['network-acl acl-fw', 'outbound', 'allow'],
      ['route-table rt-fw', null, 'route'],
    ),
    ['internet-gateway igw-1', 'outbound', ANSWER, ANSWER_OUTSIDE, 'translate'],
  ]);
});

test.each<Variant>([
  [
    'G1',
    'the appliance has no public address',
    { networkInterfaces: { 'eni-fw': { publicIp: undefined } } },
    {},
    'request: route-table rt-igw, INGRESS_RTB_NO_PUBLIC_IP 10.0.4.0/24',
  ],
  [
    'G2',
    'its source/destination check is on',
    { networkInterfaces: { 'eni-fw': { sourceDestCheck: true } } },
    {},
    'request: network-interface eni-fw inbound, ENI_SOURCE_DEST_CHECK_RESTRICTION',
  ],
  [
    'G3',
    'the server answers past the appliance',
    { routeTables: { 'rt-prot': { routes: [{ to: '0.0.0.0/0', via: 'igw-1' }] } } },
    {},
    'response: route-table rt-prot, INGRESS_RTB_TRAFFIC_REDIRECTION 0.0.0.0/0',
  ],
  [
    'G4',
    'only the answer goes through the appliance',
    { routeTables: { 'rt-igw': undefined } },
    {},
    'response: route-table rt-prot, X_ASYMMETRIC_PATH 0.0.0.0/0',
  ],
  [
    'G5',
    "the server's group names the appliance's group",
    { securityGroups: { 'sg-srv': { inbound: [{ allow: 'tcp', ports: 443, from: 'sg-fw' }] } } },
    {},
    'request: security-group sg-srv inbound, ENI_SG_RULES_MISMATCH',
  ],
  [
    'G6',
    'the server has no public address',
    { instances: { srv: { publicIp: undefined } } },
    { to: '198.51.100.40' },
    'request: internet-gateway igw-1 inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  ],
])('WALK-G %s: %s', (_, __, patch, flow, stop) => {
  const trace = walk(f0With(INSPECTED, patch), { ...FLOW, ...flow });
  expect(stopOf(trace)).toBe(stop);
  expect(trace.verdict).toBe(verdictWhere(stop));
});

test('WALK-G G4: without the table the request goes straight to the server', () => {
  const trace = walk(f0With(INSPECTED, { routeTables: { 'rt-igw': undefined } }), FLOW);
  expect(request(trace).map(([component]) => component)).toEqual([
    'internet-gateway igw-1',
    'network-acl acl-prot',
    'security-group sg-srv',
    'instance srv',
  ]);
});

test('WALK-G G7: the server starts a flow of its own', () => {
  const groups: ScenarioPatch = {
    securityGroups: {
      'sg-srv': { inbound: [], outbound: [{ allow: 'tcp', ports: 443, to: '203.0.113.5/32' }] },
      'sg-fw': {
        inbound: [{ allow: 'tcp', ports: 443, from: '10.0.4.0/24' }],
        outbound: [{ allow: 'tcp', ports: 443, to: '203.0.113.5/32' }],
      },
    },
  };
  const flow = { from: 'srv', to: 'internet:203.0.113.5', protocol: 'tcp', port: 443, sourcePort: 42000 };
  const trace = walk(f0With(INSPECTED, groups), flow);
  expect(trace.verdict).toBe('reachable');
  const asks = 'tcp 10.0.4.10:42000 → 203.0.113.5:443';
  const answers = 'tcp 203.0.113.5:443 → 10.0.4.10:42000';
  expect(request(trace)).toEqual([
    ...carrying(
      asks,
      ['instance srv', 'outbound', 'allow'],
      ['security-group sg-srv', 'outbound', 'allow'],
      ['network-acl acl-prot', 'outbound', 'allow'],
      ['route-table rt-prot', null, 'route'],
      ['network-acl acl-fw', 'inbound', 'allow'],
      ['security-group sg-fw', 'inbound', 'allow'],
      ['network-interface eni-fw', 'inbound', 'allow'],
      ['instance fw', null, 'route'],
      ['security-group sg-fw', 'outbound', 'allow'],
      ['network-acl acl-fw', 'outbound', 'allow'],
      ['route-table rt-fw', null, 'route'],
    ),
    ['internet-gateway igw-1', 'outbound', asks, 'tcp 198.51.100.40:42000 → 203.0.113.5:443', 'translate'],
  ]);
  expect(response(trace)).toEqual([
    ['internet-gateway igw-1', 'inbound', 'tcp 203.0.113.5:443 → 198.51.100.40:42000', answers, 'translate'],
    ...carrying(
      answers,
      ['route-table rt-igw', null, 'route'],
      ['network-acl acl-fw', 'inbound', 'allow'],
      ['security-group sg-fw', 'inbound', 'allow'],
      ['instance fw', null, 'route'],
      ['security-group sg-fw', 'outbound', 'allow'],
      ['network-acl acl-fw', 'outbound', 'allow'],
      ['route-table rt-fw', null, 'route'],
      ['network-acl acl-prot', 'inbound', 'allow'],
      ['security-group sg-srv', 'inbound', 'allow'],
      ['instance srv', 'inbound', 'deliver'],
    ),
  ]);
  const started = walk(f0With(INSPECTED, groups, { securityGroups: { 'sg-fw': { outbound: [] } } }), flow);
  expect(stopOf(started)).toBe('request: security-group sg-fw outbound, SG_HAS_NO_RULES');
});
