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
  ...networkAcl('app', {
    inbound: [{ rule: 100, allow: 'tcp', ports: '32768-61000', from: '::/0' }],
    outbound: [{ rule: 100, allow: 'tcp', ports: 443, to: '::/0' }],
  }),
  securityGroups: { 'sg-app': { inbound: [], outbound: [{ allow: 'tcp', ports: 443, to: '::/0' }] } },
};
const FLOW: Flow = {
  from: 'app',
  to: 'internet:2001:db8:ffff::50',
  protocol: 'tcp',
  port: 443,
  sourcePort: 42000,
};

test('WALK-F: IPv6 out through an egress-only internet gateway, nothing translated', () => {
  const trace = walk(f0With(NARROW), FLOW);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  expect(request(trace)).toEqual(
    carrying(
      'tcp [2001:db8:1234:1a01::10]:42000 → [2001:db8:ffff::50]:443',
      ['instance app', 'outbound', 'allow'],
      ['security-group sg-app', 'outbound', 'allow'],
      ['network-acl acl-app', 'outbound', 'allow'],
      ['route-table rt-app', null, 'route'],
      ['egress-only-internet-gateway eigw-1', 'outbound', 'route'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      'tcp [2001:db8:ffff::50]:443 → [2001:db8:1234:1a01::10]:42000',
      ['egress-only-internet-gateway eigw-1', 'inbound', 'route'],
      ['network-acl acl-app', 'inbound', 'allow'],
      ['security-group sg-app', 'inbound', 'allow'],
      ['instance app', 'inbound', 'deliver'],
    ),
  );
});

test.each<Variant>([
  [
    'F1',
    'the network ACL has IPv4 entries only',
    networkAcl('app', {
      inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
      outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
    }),
    {},
    'request: network-acl acl-app outbound, SUBNET_ACL_RESTRICTION *',
  ],
  [
    'F2',
    'somebody outside opens a connection',
    {
      ...networkAcl('app', {}),
      securityGroups: { 'sg-app': { inbound: [{ allow: 'tcp', ports: 443, from: '::/0' }] } },
    },
    { from: 'internet:2001:db8:ffff::50', to: '2001:db8:1234:1a01::10' },
    'request: egress-only-internet-gateway eigw-1 inbound, X_EIGW_UNSOLICITED',
  ],
  [
    'F3',
    'the group lets IPv4 out only',
    { securityGroups: { 'sg-app': { outbound: [{ allow: 'all', to: '0.0.0.0/0' }] } } },
    {},
    'request: security-group sg-app outbound, ENI_SG_RULES_MISMATCH',
  ],
  ['F4', 'Block Public Access lets it out', { blockPublicAccess: { mode: 'block-ingress' } }, {}, null],
  [
    'F4',
    'Block Public Access blocks both ways',
    { blockPublicAccess: { mode: 'block-bidirectional' } },
    {},
    'request: egress-only-internet-gateway eigw-1 outbound, VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
  ],
])('WALK-F %s: %s', (_, __, patch, flow, stop) => {
  const trace = walk(f0With(NARROW, patch), { ...FLOW, ...flow });
  expect(stopOf(trace)).toBe(stop);
  expect(trace.verdict).toBe(verdictWhere(stop));
});
