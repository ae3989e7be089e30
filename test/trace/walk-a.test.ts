import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import {
  carrying,
  f0With,
  networkAcl,
  recordsOf,
  request,
  response,
  stopOf,
  verdictWhere,
  walk,
  type ScenarioPatch,
  type Variant,
} from './helpers.ts';

/** The four entries that are necessary and sufficient, everything else denied; and rules as narrow. */
const FOUR_ENTRIES: ScenarioPatch = {
  subnets: { pub: { networkAcl: 'acl-pub' }, db: { networkAcl: 'acl-db' } },
  networkAcls: {
    'acl-pub': {
      vpc: 'vpc-a',
      inbound: [{ rule: 100, allow: 'tcp', ports: '32768-61000', from: '10.0.2.0/24' }],
      outbound: [{ rule: 100, allow: 'tcp', ports: 3306, to: '10.0.2.0/24' }],
    },
    'acl-db': {
      vpc: 'vpc-a',
      inbound: [{ rule: 100, allow: 'tcp', ports: 3306, from: '10.0.0.0/24' }],
      outbound: [{ rule: 100, allow: 'tcp', ports: '32768-61000', to: '10.0.0.0/24' }],
    },
  },
  securityGroups: {
    'sg-web': { inbound: [], outbound: [{ allow: 'tcp', ports: 3306, to: 'sg-db' }] },
    'sg-db': { inbound: [{ allow: 'tcp', ports: 3306, from: '10.0.0.10/32' }], outbound: [] },
  },
};
const FLOW: Flow = { from: 'web', to: 'rds', protocol: 'tcp', port: 3306, sourcePort: 41000 };

const ASKS = 'tcp 10.0.0.10:41000 → 10.0.2.50:3306';
const ANSWERS = 'tcp 10.0.2.50:3306 → 10.0.0.10:41000';

test('WALK-A: an instance in a public subnet asks a database in a private one', () => {
  const trace = walk(f0With(FOUR_ENTRIES), FLOW);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', stoppedAt: null });
  expect(request(trace)).toEqual(
    carrying(
      ASKS,
      ['instance web', 'outbound', 'allow'],
      ['security-group sg-web', 'outbound', 'allow'],
      ['network-acl acl-pub', 'outbound', 'allow'],
      ['route-table rt-pub', null, 'route'],
      ['network-acl acl-db', 'inbound', 'allow'],
      ['security-group sg-db', 'inbound', 'allow'],
      ['database rds', 'inbound', 'deliver'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      ANSWERS,
      ['database rds', 'outbound', 'allow'],
      ['security-group sg-db', 'outbound', 'allow'],
      ['network-acl acl-db', 'outbound', 'allow'],
      ['route-table rt-db', null, 'route'],
      ['network-acl acl-pub', 'inbound', 'allow'],
      ['security-group sg-web', 'inbound', 'allow'],
      ['instance web', 'inbound', 'deliver'],
    ),
  );
  expect(recordsOf(trace)).toEqual([
    'eni-web egress ACCEPT 10.0.0.10:41000 → 10.0.2.50:3306',
    'eni-rds ingress ACCEPT 10.0.0.10:41000 → 10.0.2.50:3306',
    'eni-rds egress ACCEPT 10.0.2.50:3306 → 10.0.0.10:41000',
    'eni-web ingress ACCEPT 10.0.2.50:3306 → 10.0.0.10:41000',
  ]);
});

test('WALK-A: the rules and routes that decide', () => {
  const [connection] = walk(f0With(FOUR_ENTRIES), FLOW).connections;
  const decisions = [...connection!.request.hops, ...connection!.response!.hops].map((hop) => hop.decision);
  const routes = decisions.filter((decision) => decision.kind === 'route');
  expect(routes.map(({ decidedBy }) => decidedBy?.via)).toEqual(['local', 'local']);
  const groups = decisions.filter((decision) => decision.kind === 'security-group');
  expect(groups.map(({ decidedBy }) => decidedBy)).toMatchObject([
    { id: 'sg-web/outbound/0' },
    { id: 'sg-db/inbound/0' },
    { kind: 'tracked-flow', direction: 'inbound', openedBy: { ruleId: 'sg-db/inbound/0' } },
    { kind: 'tracked-flow', direction: 'outbound', openedBy: { ruleId: 'sg-web/outbound/0' } },
  ]);
});

test.each(['acl-pub inbound', 'acl-pub outbound', 'acl-db inbound', 'acl-db outbound'])(
  'WALK-A: without the entry of %s it fails there',
  (place) => {
    const [acl, direction] = place.split(' ') as ['acl-pub' | 'acl-db', 'inbound' | 'outbound'];
    const trace = walk(f0With(FOUR_ENTRIES, { networkAcls: { [acl]: { [direction]: [] } } }), FLOW);
    expect(trace.verdict).not.toBe('reachable');
    expect(stopOf(trace)).toContain(`network-acl ${acl} ${direction}, SUBNET_ACL_RESTRICTION *`);
  },
);

test.each<Variant>([
  [
    'W1',
    'the database subnet lets only 3306 out',
    networkAcl('db', { outbound: [{ rule: 100, allow: 'tcp', ports: 3306, to: '10.0.0.0/24' }] }),
    {},
    'response: network-acl acl-db outbound, SUBNET_ACL_RESTRICTION *',
  ],
  [
    'W2',
    "the client's subnet lets only 3306 in",
    networkAcl('pub', { inbound: [{ rule: 100, allow: 'tcp', ports: 3306, from: '10.0.2.0/24' }] }),
    {},
    'response: network-acl acl-pub inbound, SUBNET_ACL_RESTRICTION *',
  ],
  [
    'W3',
    "the database's group has no outbound rules",
    { securityGroups: { 'sg-db': { outbound: [] } } },
    {},
    null,
  ],
  [
    'W4',
    "the client's group has no inbound rules",
    { securityGroups: { 'sg-web': { inbound: [] } } },
    {},
    null,
  ],
  [
    'W5',
    "the client's group lets only 443 out",
    { securityGroups: { 'sg-web': { outbound: [{ allow: 'tcp', ports: 443, to: '0.0.0.0/0' }] } } },
    {},
    'request: security-group sg-web outbound, ENI_SG_RULES_MISMATCH',
  ],
  [
    'W6',
    "the database's group names the client's public address",
    { securityGroups: { 'sg-db': { inbound: [{ allow: 'tcp', ports: 3306, from: '198.51.100.20/32' }] } } },
    {},
    'request: security-group sg-db inbound, ENI_SG_RULES_MISMATCH',
  ],
  [
    'W7',
    "the database's group names the client's group",
    { securityGroups: { 'sg-db': { inbound: [{ allow: 'tcp', ports: 3306, from: 'sg-web' }] } } },
    {},
    null,
  ],
  ['W8', 'the database subnet has local routes only', { routeTables: { 'rt-db': { routes: [] } } }, {}, null],
  [
    'W9',
    'the database subnet lets only Windows ports out, the client is on Linux',
    networkAcl('db', { outbound: [{ rule: 100, allow: 'tcp', ports: '49152-65535', to: '0.0.0.0/0' }] }),
    {},
    'response: network-acl acl-db outbound, SUBNET_ACL_RESTRICTION *',
  ],
  [
    'W9',
    'the same, and the client happens to use port 50000',
    networkAcl('db', { outbound: [{ rule: 100, allow: 'tcp', ports: '49152-65535', to: '0.0.0.0/0' }] }),
    { sourcePort: 50000 },
    null,
  ],
  ['W10', 'the four entries and nothing else', FOUR_ENTRIES, {}, null],
  [
    'W10',
    'and the other way round, the database as a client',
    { ...FOUR_ENTRIES, securityGroups: {} },
    { from: 'rds', to: 'web', port: 22 },
    'request: network-acl acl-db outbound, SUBNET_ACL_RESTRICTION *',
  ],
])('WALK-A %s: %s', (_, __, patch, flow, stop) => {
  const trace = walk(f0With(patch), { ...FLOW, ...flow });
  expect(stopOf(trace)).toBe(stop);
  expect(trace.verdict).toBe(verdictWhere(stop));
});

test('WALK-A W1: the database has answered, so its flow log shows ACCEPT in and REJECT out', () => {
  const narrow = networkAcl('db', {
    outbound: [{ rule: 100, allow: 'tcp', ports: 3306, to: '10.0.0.0/24' }],
  });
  expect(recordsOf(walk(f0With(narrow), FLOW))).toEqual([
    'eni-web egress ACCEPT 10.0.0.10:41000 → 10.0.2.50:3306',
    'eni-rds ingress ACCEPT 10.0.0.10:41000 → 10.0.2.50:3306',
    'eni-rds egress REJECT 10.0.2.50:3306 → 10.0.0.10:41000',
  ]);
});
