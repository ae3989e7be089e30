import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { portRange } from '../../src/net/port-range.ts';
import {
  carrying,
  f0With,
  networkAcl,
  request,
  response,
  stopOf,
  verdictWhere,
  walk,
  type ScenarioPatch,
  type Variant,
} from './helpers.ts';

/** The entries that the reference calls minimal. */
const MINIMAL: ScenarioPatch = {
  subnets: { pub: { networkAcl: 'acl-pub' }, app: { networkAcl: 'acl-app' } },
  networkAcls: {
    'acl-app': {
      vpc: 'vpc-a',
      inbound: [{ rule: 100, allow: 'tcp', ports: '32768-61000', from: '0.0.0.0/0' }],
      outbound: [{ rule: 100, allow: 'tcp', ports: 443, to: '0.0.0.0/0' }],
    },
    'acl-pub': {
      vpc: 'vpc-a',
      inbound: [
        { rule: 100, allow: 'tcp', ports: 443, from: '10.0.1.0/24' },
        { rule: 110, allow: 'tcp', ports: '1024-65535', from: '0.0.0.0/0' },
      ],
      outbound: [
        { rule: 100, allow: 'tcp', ports: 443, to: '0.0.0.0/0' },
        { rule: 110, allow: 'tcp', ports: '32768-61000', to: '10.0.1.0/24' },
      ],
    },
  },
  securityGroups: {
    'sg-app': { inbound: [], outbound: [{ allow: 'tcp', ports: 443, to: '203.0.113.5/32' }] },
  },
};
const FLOW: Flow = { from: 'app', to: 'internet:203.0.113.5', protocol: 'tcp', port: 443, sourcePort: 42000 };
const NAT_PORT = { natPorts: portRange(50001, 50001) };

const INSIDE = 'tcp 10.0.1.10:42000 → 203.0.113.5:443';
const TRANSLATED = 'tcp 10.0.0.220:50001 → 203.0.113.5:443';
const OUTSIDE = 'tcp 198.51.100.10:50001 → 203.0.113.5:443';
const BACK_OUTSIDE = 'tcp 203.0.113.5:443 → 198.51.100.10:50001';
const BACK_TRANSLATED = 'tcp 203.0.113.5:443 → 10.0.0.220:50001';
const BACK_INSIDE = 'tcp 203.0.113.5:443 → 10.0.1.10:42000';

test('WALK-D: a private instance reaches the internet through a NAT gateway', () => {
  const trace = walk(f0With(MINIMAL), FLOW, NAT_PORT);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  expect(request(trace)).toEqual([
    ...carrying(
      INSIDE,
      ['instance app', 'outbound', 'allow'],
      ['security-group sg-app', 'outbound', 'allow'],
      ['network-acl acl-app', 'outbound', 'allow'],
      ['route-table rt-app', null, 'route'],
      ['network-acl acl-pub', 'inbound', 'allow'],
    ),
    ['nat-gateway nat-1', 'outbound', INSIDE, TRANSLATED, 'translate'],
    ...carrying(
      TRANSLATED,
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
    ),
    ['internet-gateway igw-1', 'outbound', TRANSLATED, OUTSIDE, 'translate'],
  ]);
  expect(response(trace)).toEqual([
    ['internet-gateway igw-1', 'inbound', BACK_OUTSIDE, BACK_TRANSLATED, 'translate'],
    ...carrying(BACK_TRANSLATED, ['network-acl acl-pub', 'inbound', 'allow']),
    ['nat-gateway nat-1', 'inbound', BACK_TRANSLATED, BACK_INSIDE, 'translate'],
    ...carrying(
      BACK_INSIDE,
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
      ['network-acl acl-app', 'inbound', 'allow'],
      ['security-group sg-app', 'inbound', 'allow'],
      ['instance app', 'inbound', 'deliver'],
    ),
  ]);
});

test('WALK-D: the minimal entries hold for every port that client and NAT gateway may pick', () => {
  expect(walk(f0With(MINIMAL), { ...FLOW, sourcePort: undefined })).toMatchObject({
    verdict: 'reachable',
    branches: [],
  });
});

test.each<Variant>([
  [
    'D1',
    "the client's subnet lets replies in from the NAT's subnet only",
    {
      networkAcls: {
        'acl-app': { inbound: [{ rule: 100, allow: 'tcp', ports: '32768-61000', from: '10.0.0.0/24' }] },
      },
    },
    {},
    'response: network-acl acl-app inbound, SUBNET_ACL_RESTRICTION *',
  ],
  [
    'D3',
    "the NAT's subnet does not let 443 in from the client's",
    {
      networkAcls: {
        'acl-pub': { inbound: [{ rule: 110, allow: 'tcp', ports: '1024-65535', from: '0.0.0.0/0' }] },
      },
    },
    {},
    'request: network-acl acl-pub inbound, SUBNET_ACL_RESTRICTION *',
  ],
  [
    'D4',
    'the NAT gateway stands in a subnet without a way out',
    { natGateways: { 'nat-1': { subnet: 'db', privateIp: '10.0.2.220' } } },
    {},
    'request: route-table rt-db, NO_ROUTE_TO_DESTINATION',
  ],
  [
    'D5',
    'somebody outside opens a connection to the NAT gateway',
    { networkAcls: { 'acl-pub': networkAcl('pub', {}).networkAcls!['acl-pub'] } },
    { from: 'internet:203.0.113.50', to: '198.51.100.10', sourcePort: 51000 },
    'request: nat-gateway nat-1 inbound, X_NAT_UNSOLICITED',
  ],
  [
    'D6',
    'GRE is no protocol for a NAT gateway',
    {
      ...networkAcl('app', {}),
      networkAcls: {
        'acl-app': networkAcl('app', {}).networkAcls!['acl-app'],
        'acl-pub': networkAcl('pub', {}).networkAcls!['acl-pub'],
      },
      securityGroups: { 'sg-app': { outbound: [{ allow: 'gre', to: '0.0.0.0/0' }] } },
    },
    { protocol: 'gre', port: undefined, sourcePort: undefined },
    'request: nat-gateway nat-1 outbound, PROTOCOL_RESTRICTION',
  ],
  [
    'D7',
    'the NAT gateway is deleted',
    { natGateways: { 'nat-1': { state: 'deleted' } } },
    {},
    'request: route-table rt-app, BAD_STATE_ROUTE 0.0.0.0/0',
  ],
  ['D9', 'Block Public Access lets NAT out', { blockPublicAccess: { mode: 'block-ingress' } }, {}, null],
  [
    'D9',
    'Block Public Access blocks both ways',
    { blockPublicAccess: { mode: 'block-bidirectional' } },
    {},
    'request: internet-gateway igw-1 outbound, VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
  ],
])('WALK-D %s: %s', (_, __, patch, flow, stop) => {
  const trace = walk(f0With(MINIMAL, patch), { ...FLOW, ...flow });
  expect(stopOf(trace)).toBe(stop);
  expect(trace.verdict).toBe(verdictWhere(stop));
});

test("WALK-D D2: a NAT's port below the range that its subnet lets in", () => {
  const inbound = [
    { rule: 100, allow: 'tcp', ports: 443, from: '10.0.1.0/24' },
    { rule: 110, allow: 'tcp', ports: '32768-61000', from: '0.0.0.0/0' },
  ];
  const scenario = f0With(MINIMAL, { networkAcls: { 'acl-pub': { inbound } } });
  const low = walk(scenario, FLOW, { natPorts: portRange(2000, 2000) });
  expect(stopOf(low)).toBe('response: network-acl acl-pub inbound, SUBNET_ACL_RESTRICTION *');
  expect(low.verdict).toBe('no-response');
  expect(walk(scenario, FLOW, NAT_PORT).verdict).toBe('reachable');
});

test('WALK-D D5: the network ACL lets the packet in before the NAT gateway drops it', () => {
  const flow = { ...FLOW, from: 'internet:203.0.113.50', to: '198.51.100.10', sourcePort: 51000 };
  const trace = walk(f0With(networkAcl('pub', {})), flow);
  const inside = 'tcp 203.0.113.50:51000 → 10.0.0.220:443';
  expect(request(trace)).toEqual([
    ['internet-gateway igw-1', 'inbound', 'tcp 203.0.113.50:51000 → 198.51.100.10:443', inside, 'translate'],
    ...carrying(
      inside,
      ['network-acl acl-pub', 'inbound', 'allow'],
      ['nat-gateway nat-1', 'inbound', 'drop'],
    ),
  ]);
});

test('WALK-D D8: a ping through the NAT gateway, type 8 out and type 0 back', () => {
  const icmp = (from: string) => [{ rule: 100, allow: 'icmp', icmpType: 0, from }];
  const echo = (to: string) => [{ rule: 100, allow: 'icmp', icmpType: 8, to }];
  const scenario = f0With(MINIMAL, {
    networkAcls: {
      'acl-app': { inbound: icmp('0.0.0.0/0'), outbound: echo('0.0.0.0/0') },
      'acl-pub': {
        inbound: [...icmp('0.0.0.0/0'), { rule: 110, allow: 'icmp', icmpType: 8, from: '10.0.1.0/24' }],
        outbound: [...echo('0.0.0.0/0'), { rule: 110, allow: 'icmp', icmpType: 0, to: '10.0.1.0/24' }],
      },
    },
    securityGroups: { 'sg-app': { outbound: [{ allow: 'icmp', icmpType: 8, to: '0.0.0.0/0' }] } },
  });
  const trace = walk(scenario, { from: 'app', to: 'internet:203.0.113.5', protocol: 'icmp' });
  expect(stopOf(trace)).toBe(null);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace).at(-1)?.[3]).toMatch('icmp 198.51.100.10 → 203.0.113.5 echo-request');
  expect(response(trace).at(-1)?.[3]).toBe('icmp 203.0.113.5 → 10.0.1.10 echo-reply, identifier 1');
});
