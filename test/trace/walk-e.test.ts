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

/** WALK-D with a NAT instance in place of the NAT gateway, and its group as AWS recommends. */
const NAT_INSTANCE: ScenarioPatch = {
  ...OWN_NETWORK_ACLS,
  routeTables: { 'rt-app': { routes: [{ to: '0.0.0.0/0', via: 'natinst' }] } },
  securityGroups: {
    'sg-app': { inbound: [] },
    'sg-nat': {
      inbound: [{ allow: 'tcp', ports: 443, from: '10.0.1.0/24' }],
      outbound: [{ allow: 'tcp', ports: 443, to: '0.0.0.0/0' }],
    },
  },
};
const FLOW: Flow = { from: 'app', to: 'internet:203.0.113.5', protocol: 'tcp', port: 443, sourcePort: 42000 };
const NAT_PORT = { natPorts: portRange(40001, 40001) };

const INSIDE = 'tcp 10.0.1.10:42000 → 203.0.113.5:443';
const TRANSLATED = 'tcp 10.0.0.230:40001 → 203.0.113.5:443';
const OUTSIDE = 'tcp 198.51.100.11:40001 → 203.0.113.5:443';
const BACK_OUTSIDE = 'tcp 203.0.113.5:443 → 198.51.100.11:40001';
const BACK_TRANSLATED = 'tcp 203.0.113.5:443 → 10.0.0.230:40001';
const BACK_INSIDE = 'tcp 203.0.113.5:443 → 10.0.1.10:42000';

test('WALK-E: a private instance reaches the internet through a NAT instance', () => {
  const trace = walk(f0With(NAT_INSTANCE), FLOW, NAT_PORT);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  expect(request(trace)).toEqual([
    ...carrying(
      INSIDE,
      ['instance app', 'outbound', 'allow'],
      ['security-group sg-app', 'outbound', 'allow'],
      ['network-acl acl-app', 'outbound', 'allow'],
      ['route-table rt-app', null, 'route'],
      ['network-acl acl-pub', 'inbound', 'allow'],
      ['security-group sg-nat', 'inbound', 'allow'],
      ['instance natinst', 'inbound', 'allow'],
    ),
    ['instance natinst', null, INSIDE, TRANSLATED, 'translate'],
    ...carrying(
      TRANSLATED,
      ['security-group sg-nat', 'outbound', 'allow'],
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
    ),
    ['internet-gateway igw-1', 'outbound', TRANSLATED, OUTSIDE, 'translate'],
  ]);
  expect(response(trace)).toEqual([
    ['internet-gateway igw-1', 'inbound', BACK_OUTSIDE, BACK_TRANSLATED, 'translate'],
    ...carrying(
      BACK_TRANSLATED,
      ['network-acl acl-pub', 'inbound', 'allow'],
      ['security-group sg-nat', 'inbound', 'allow'],
    ),
    ['instance natinst', null, BACK_TRANSLATED, BACK_INSIDE, 'translate'],
    ...carrying(
      BACK_INSIDE,
      ['security-group sg-nat', 'outbound', 'allow'],
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
      ['network-acl acl-app', 'inbound', 'allow'],
      ['security-group sg-app', 'inbound', 'allow'],
      ['instance app', 'inbound', 'deliver'],
    ),
  ]);
});

test.each<Variant>([
  [
    'E1',
    'its source/destination check is on',
    { instances: { natinst: { sourceDestCheck: true } } },
    {},
    'request: instance natinst inbound, ENI_SOURCE_DEST_CHECK_RESTRICTION',
  ],
  [
    'E2',
    'its group does not let the private subnet in',
    { securityGroups: { 'sg-nat': { inbound: [{ allow: 'tcp', ports: 443, from: '10.0.0.0/24' }] } } },
    {},
    'request: security-group sg-nat inbound, ENI_SG_RULES_MISMATCH',
  ],
  [
    'E3',
    'its group lets nothing out',
    { securityGroups: { 'sg-nat': { outbound: [] } } },
    {},
    'request: security-group sg-nat outbound, SG_HAS_NO_RULES',
  ],
  [
    'E4',
    'it has no public address',
    { instances: { natinst: { publicIp: undefined } } },
    {},
    'request: internet-gateway igw-1 outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  ],
  [
    'E5',
    'it forwards without masquerading',
    { instances: { natinst: { forwards: 'route' } } },
    {},
    'request: internet-gateway igw-1 outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  ],
])('WALK-E %s: %s', (_, __, patch, flow, stop) => {
  const trace = walk(f0With(NAT_INSTANCE, patch), { ...FLOW, ...flow }, NAT_PORT);
  expect(stopOf(trace)).toBe(stop);
  expect(trace.verdict).toBe(verdictWhere(stop));
});

test('WALK-E E5: without masquerading the packet stops with the address of the private instance', () => {
  const trace = walk(f0With(NAT_INSTANCE, { instances: { natinst: { forwards: 'route' } } }), FLOW);
  expect(request(trace).at(-1)?.[2]).toBe(INSIDE);
});
