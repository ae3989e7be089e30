import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Flow } from '../../src/model/flow.ts';
import {
  carrying,
  f0With,
  OWN_NETWORK_ACLS,
  request,
  response,
  stopOf,
  walk,
  type ScenarioPatch,
} from './helpers.ts';

/** Traffic between `app` and `db` goes through the appliance, both ways. */
const INSPECTED: ScenarioPatch = {
  ...OWN_NETWORK_ACLS,
  routeTables: {
    'rt-app': { routes: [{ to: '10.0.2.0/24', via: 'eni-fw' }] },
    'rt-db': { routes: [{ to: '10.0.1.0/24', via: 'eni-fw' }] },
  },
  securityGroups: {
    'sg-app': { inbound: [], outbound: [{ allow: 'tcp', ports: 3306, to: '10.0.2.0/24' }] },
    'sg-fw': {
      inbound: [{ allow: 'tcp', ports: 3306, from: '10.0.1.0/24' }],
      outbound: [{ allow: 'tcp', ports: 3306, to: '10.0.2.50/32' }],
    },
    'sg-db': { inbound: [{ allow: 'tcp', ports: 3306, from: '10.0.1.0/24' }], outbound: [] },
  },
};
const FLOW: Flow = { from: 'app', to: 'rds', protocol: 'tcp', port: 3306, sourcePort: 42000 };

test('WALK-H: traffic between two subnets goes through an appliance and back', () => {
  const trace = walk(f0With(INSPECTED), FLOW);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  expect(request(trace)).toEqual(
    carrying(
      'tcp 10.0.1.10:42000 → 10.0.2.50:3306',
      ['instance app', 'outbound', 'allow'],
      ['security-group sg-app', 'outbound', 'allow'],
      ['network-acl acl-app', 'outbound', 'allow'],
      ['route-table rt-app', null, 'route'],
      ['network-acl acl-fw', 'inbound', 'allow'],
      ['security-group sg-fw', 'inbound', 'allow'],
      ['network-interface eni-fw', 'inbound', 'allow'],
      ['instance fw', null, 'route'],
      ['security-group sg-fw', 'outbound', 'allow'],
      ['network-acl acl-fw', 'outbound', 'allow'],
      ['route-table rt-fw', null, 'route'],
      ['network-acl acl-db', 'inbound', 'allow'],
      ['security-group sg-db', 'inbound', 'allow'],
      ['database rds', 'inbound', 'deliver'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      'tcp 10.0.2.50:3306 → 10.0.1.10:42000',
      ['database rds', 'outbound', 'allow'],
      ['security-group sg-db', 'outbound', 'allow'],
      ['network-acl acl-db', 'outbound', 'allow'],
      ['route-table rt-db', null, 'route'],
      ['network-acl acl-fw', 'inbound', 'allow'],
      ['security-group sg-fw', 'inbound', 'allow'],
      ['instance fw', null, 'route'],
      ['security-group sg-fw', 'outbound', 'allow'],
      ['network-acl acl-fw', 'outbound', 'allow'],
      ['route-table rt-fw', null, 'route'],
      ['network-acl acl-app', 'inbound', 'allow'],
      ['security-group sg-app', 'inbound', 'allow'],
      ['instance app', 'inbound', 'deliver'],
    ),
  );
});

test("WALK-H H1: the database's group names the client's group, which the appliance does not preserve", () => {
  const byGroup = { 'sg-db': { inbound: [{ allow: 'tcp', ports: 3306, from: 'sg-app' }] } };
  const trace = walk(f0With(INSPECTED, { securityGroups: byGroup }), FLOW);
  expect(trace.verdict).toBe('unreachable');
  expect(stopOf(trace)).toBe('request: security-group sg-db inbound, ENI_SG_RULES_MISMATCH');
  const { decision } = trace.connections[0]!.request.hops.at(-1)!;
  expect(decision.causes).toEqual(['SG_REFERENCES_NOT_PRESERVED']);
});

test('WALK-H H2: the answer does not come back through the appliance', () => {
  const trace = walk(f0With(INSPECTED, { routeTables: { 'rt-db': { routes: [] } } }), FLOW);
  expect(trace.verdict).toBe('no-response');
  expect(stopOf(trace)).toBe('response: route-table rt-db, X_ASYMMETRIC_PATH 10.0.0.0/16');
});

test('WALK-H H3: a route to the database alone is refused', () => {
  const routes = [{ to: '10.0.2.50/32', via: 'eni-fw' }];
  const compiled = compile(f0With(INSPECTED, { routeTables: { 'rt-app': { routes } } }));
  if (compiled.ok) expect.fail('AWS refuses such a route');
  expect(compiled.error).toMatchObject([{ severity: 'error', rule: 'RT-9' }]);
});
