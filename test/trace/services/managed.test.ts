import { expect, test } from 'vitest';
import type { Flow } from '../../../src/model/flow.ts';
import { patched, stopOf, walk, type ScenarioPatch } from '../helpers.ts';
import { connectivity } from './alb.ts';

function asked(patch: ScenarioPatch, flow: Flow) {
  return walk(patched(connectivity(), patch), { protocol: 'tcp', port: 3306, ...flow });
}

const FUNCTION: ScenarioPatch = {
  networkInterfaces: { fn: { subnet: 'P', interfaceType: 'lambda', securityGroups: ['sg-ec2'] } },
};

test('LAM-1: nothing reaches a function by its network interface', () => {
  const trace = asked(
    { ...FUNCTION, instances: { web: { publicIp: '203.0.113.99' } } },
    { from: 'web', to: 'fn', port: 8443 },
  );
  expect(stopOf(trace)).toBe('request: network-interface fn inbound, NO_POSSIBLE_DESTINATION');
});

test('LAM-2: a function in a public subnet has no public address, and does not reach the internet', () => {
  const trace = asked(FUNCTION, { from: 'fn', to: 'internet:8.8.8.8', port: 443 });
  expect(stopOf(trace)).toBe('request: internet-gateway igw outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS');
  expect(asked(FUNCTION, { from: 'fn', to: 'orders' }).verdict).toBe('reachable');
});

const PUBLIC: ScenarioPatch = {
  databases: { orders: { publicIp: '203.0.113.40' } },
  securityGroups: { 'sg-rds': { inbound: [{ allow: 'tcp', ports: 3306, from: '0.0.0.0/0' }] } },
};

test('RDS-4: the name of a publicly accessible database is private inside and public outside', () => {
  const named = { to: 'orders', resolve: 'public-name' } as const;
  const inside = asked(PUBLIC, { from: 'web', ...named });
  expect(inside.connections[0]!.request.hops[0]!.decision).toMatchObject({ answer: '10.1.3.30' });
  expect(inside.verdict).toBe('reachable');
  const outside = asked(PUBLIC, { from: 'internet:198.51.100.10', ...named });
  expect(outside.connections[0]!.request.hops[0]!.decision).toMatchObject({ answer: '203.0.113.40' });
  // The subnet has no route to the internet gateway.
  expect(stopOf(outside)).toBe('response: route-table rt-w, NO_ROUTE_TO_DESTINATION');
  expect(
    asked({ ...PUBLIC, subnets: { D: { routeTable: 'rt-p' } } }, { from: 'internet', ...named }).verdict,
  ).toBe('reachable');
});

test('RDS-6: the group of the database lets in the group of the application, and nobody else', () => {
  expect(asked({}, { from: 'web', to: 'orders' }).verdict).toBe('reachable');
  const other: ScenarioPatch = { instances: { other: { subnet: 'W', securityGroups: ['sg-alb'] } } };
  expect(stopOf(asked(other, { from: 'other', to: 'orders' }))).toBe(
    'request: security-group sg-rds inbound, ENI_SG_RULES_MISMATCH',
  );
});
