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

const SELF_RULE: ScenarioPatch = {
  securityGroups: {
    'sg-web': {
      inbound: [{ allow: 'tcp', ports: 8080, from: 'sg-web' }],
      outbound: [{ allow: 'tcp', ports: 8080, to: '10.0.0.11/32' }],
    },
  },
};
const FLOW: Flow = { from: 'web', to: 'web2', protocol: 'tcp', port: 8080, sourcePort: 41000 };
const ASKED = carrying(
  'tcp 10.0.0.10:41000 → 10.0.0.11:8080',
  ['instance web', 'outbound', 'allow'],
  ['security-group sg-web', 'outbound', 'allow'],
  ['security-group sg-web', 'inbound', 'allow'],
  ['instance web2', 'inbound', 'deliver'],
);
const ANSWERED = carrying(
  'tcp 10.0.0.11:8080 → 10.0.0.10:41000',
  ['instance web2', 'outbound', 'allow'],
  ['security-group sg-web', 'outbound', 'allow'],
  ['security-group sg-web', 'inbound', 'allow'],
  ['instance web', 'inbound', 'deliver'],
);

test('WALK-B: neighbours in one subnet meet neither network ACL nor route table', () => {
  const trace = walk(f0With(SELF_RULE), FLOW);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)).toEqual(ASKED);
  expect(response(trace)).toEqual(ANSWERED);
});

test.each<readonly [id: string, what: string, patch: ScenarioPatch]>([
  ['B1', 'the network ACL denies everything', networkAcl('pub', { inbound: [], outbound: [] })],
  [
    'B3',
    'the local route leads to an appliance',
    { routeTables: { 'rt-pub': { routes: [{ to: '10.0.0.0/16', via: 'eni-fw' }] } } },
  ],
])('WALK-B %s: %s, and the walk is the same', (_, __, patch) => {
  const trace = walk(f0With(SELF_RULE, patch), FLOW);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)).toEqual(ASKED);
  expect(response(trace)).toEqual(ANSWERED);
});

test.each<Variant>([
  [
    'B2',
    'members of a group are not let in for that alone',
    { securityGroups: { 'sg-web': { inbound: [] } } },
    {},
    'request: security-group sg-web inbound, SG_HAS_NO_RULES',
  ],
  [
    'B2',
    'nor by a rule for something else',
    { securityGroups: { 'sg-web': { inbound: [{ allow: 'tcp', ports: 443, from: 'sg-web' }] } } },
    {},
    'request: security-group sg-web inbound, ENI_SG_RULES_MISMATCH',
  ],
])('WALK-B %s: %s', (_, __, patch, flow, stop) => {
  const trace = walk(f0With(SELF_RULE, patch), { ...FLOW, ...flow });
  expect(stopOf(trace)).toBe(stop);
  expect(trace.verdict).toBe(verdictWhere(stop));
  expect(request(trace).at(-1)?.slice(0, 2)).toEqual(['security-group sg-web', 'inbound']);
  expect(request(trace)).toHaveLength(3);
});
