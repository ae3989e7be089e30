import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
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

const NARROW: ScenarioPatch = {
  ...networkAcl('pub', {
    inbound: [{ rule: 100, allow: 'tcp', ports: 443, from: '0.0.0.0/0' }],
    outbound: [{ rule: 100, allow: 'tcp', ports: '1024-65535', to: '0.0.0.0/0' }],
  }),
  securityGroups: {
    'sg-web': { inbound: [{ allow: 'tcp', ports: 443, from: '203.0.113.50/32' }] },
  },
};
const FLOW: Flow = {
  from: 'internet:203.0.113.50',
  to: 'web',
  protocol: 'tcp',
  port: 443,
  sourcePort: 51000,
};
const OUTSIDE = 'tcp 203.0.113.50:51000 → 198.51.100.20:443';
const INSIDE = 'tcp 203.0.113.50:51000 → 10.0.0.10:443';
const ANSWER = 'tcp 10.0.0.10:443 → 203.0.113.50:51000';
const ANSWER_OUTSIDE = 'tcp 198.51.100.20:443 → 203.0.113.50:51000';

test('WALK-C: a client on the internet asks a web server in a public subnet', () => {
  const trace = walk(f0With(NARROW), FLOW);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  expect(request(trace)).toEqual([
    ['internet-gateway igw-1', 'inbound', OUTSIDE, INSIDE, 'translate'],
    ...carrying(
      INSIDE,
      ['network-acl acl-pub', 'inbound', 'allow'],
      ['security-group sg-web', 'inbound', 'allow'],
      ['instance web', 'inbound', 'deliver'],
    ),
  ]);
  expect(response(trace)).toEqual([
    ...carrying(
      ANSWER,
      ['instance web', 'outbound', 'allow'],
      ['security-group sg-web', 'outbound', 'allow'],
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
    ),
    ['internet-gateway igw-1', 'outbound', ANSWER, ANSWER_OUTSIDE, 'translate'],
  ]);
});

test('WALK-C: the server named by its public address is the same walk', () => {
  const byName = walk(f0With(NARROW), FLOW);
  const byAddress = walk(f0With(NARROW), { ...FLOW, to: '198.51.100.20' });
  expect(request(byAddress)).toEqual(request(byName));
  expect(response(byAddress)).toEqual(response(byName));
});

test.each<Variant>([
  [
    'C1',
    'no route to the gateway',
    { routeTables: { 'rt-pub': { routes: [] } } },
    {},
    'response: route-table rt-pub, NO_ROUTE_TO_DESTINATION',
  ],
  [
    'C2',
    'no public address',
    { instances: { web: { publicIp: undefined } } },
    { to: '198.51.100.20' },
    'request: internet-gateway igw-1 inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  ],
  [
    'C3',
    'the network ACL lets out port 443 only',
    { networkAcls: { 'acl-pub': { outbound: [{ rule: 100, allow: 'tcp', ports: 443, to: '0.0.0.0/0' }] } } },
    {},
    'response: network-acl acl-pub outbound, SUBNET_ACL_RESTRICTION *',
  ],
  ['C4', 'the group has no outbound rules', { securityGroups: { 'sg-web': { outbound: [] } } }, {}, null],
  [
    'C5',
    'Block Public Access blocks what comes in',
    { blockPublicAccess: { mode: 'block-ingress' } },
    {},
    'request: internet-gateway igw-1 inbound, VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
  ],
])('WALK-C %s: %s', (_, __, patch, flow, stop) => {
  const trace = walk(f0With(NARROW, patch), { ...FLOW, ...flow });
  expect(stopOf(trace)).toBe(stop);
  expect(trace.verdict).toBe(verdictWhere(stop));
});

test('WALK-C C6: the same over IPv6, with no translation', () => {
  const flow: Flow = {
    ...FLOW,
    from: 'internet:2001:db8:ffff::50',
    to: '2001:db8:1234:1a00::10',
  };
  const trace = walk(f0With(networkAcl('pub', {})), flow);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)).toEqual(
    carrying(
      'tcp [2001:db8:ffff::50]:51000 → [2001:db8:1234:1a00::10]:443',
      ['internet-gateway igw-1', 'inbound', 'route'],
      ['network-acl acl-pub', 'inbound', 'allow'],
      ['security-group sg-web', 'inbound', 'allow'],
      ['instance web', 'inbound', 'deliver'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      'tcp [2001:db8:1234:1a00::10]:443 → [2001:db8:ffff::50]:51000',
      ['instance web', 'outbound', 'allow'],
      ['security-group sg-web', 'outbound', 'allow'],
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
      ['internet-gateway igw-1', 'outbound', 'route'],
    ),
  );
});
