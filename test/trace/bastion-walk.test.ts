import { expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';
import { carrying, patched, request, response, stopOf, walk, type ScenarioPatch } from './helpers.ts';

/** The connectivity reference's walk (h): a bastion in P, host a in W, each subnet with a network ACL of its own. */
function bastion(...patches: readonly ScenarioPatch[]): Scenario {
  const document = scenarioSchema.parse({
    packetwalk: 1,
    vpcs: { A: { cidr: '10.1.0.0/16' } },
    internetGateways: { igw: { vpc: 'A' } },
    subnets: {
      P: { vpc: 'A', az: 'az1', cidr: '10.1.0.0/24', routeTable: 'rt-p', networkAcl: 'acl-p' },
      W: { vpc: 'A', az: 'az1', cidr: '10.1.1.0/24', routeTable: 'rt-w', networkAcl: 'acl-w' },
    },
    routeTables: { 'rt-p': { vpc: 'A', routes: [{ to: '0.0.0.0/0', via: 'igw' }] }, 'rt-w': { vpc: 'A' } },
    networkAcls: {
      'acl-p': {
        vpc: 'A',
        inbound: [
          { rule: 100, allow: 'tcp', ports: 22, from: '198.51.100.10/32' },
          { rule: 110, allow: 'tcp', ports: '1024-65535', from: '10.1.1.0/24' },
        ],
        outbound: [
          { rule: 100, allow: 'tcp', ports: '1024-65535', to: '198.51.100.10/32' },
          { rule: 110, allow: 'tcp', ports: 22, to: '10.1.1.0/24' },
        ],
      },
      'acl-w': {
        vpc: 'A',
        inbound: [{ rule: 100, allow: 'tcp', ports: 22, from: '10.1.0.0/24' }],
        outbound: [{ rule: 100, allow: 'tcp', ports: '1024-65535', to: '10.1.0.5/32' }],
      },
    },
    securityGroups: {
      'sg-bastion': {
        vpc: 'A',
        inbound: [{ allow: 'tcp', ports: 22, from: '198.51.100.10/32' }],
        outbound: [{ allow: 'tcp', ports: 22, to: '10.1.1.10/32' }],
      },
      'sg-a': { vpc: 'A', inbound: [{ allow: 'tcp', ports: 22, from: 'sg-bastion' }] },
    },
    instances: {
      bastion: {
        subnet: 'P',
        privateIp: '10.1.0.5',
        publicIp: '203.0.113.10',
        securityGroups: ['sg-bastion'],
        ephemeralPorts: '49152-49152',
      },
      a: { subnet: 'W', privateIp: '10.1.1.10', securityGroups: ['sg-a'] },
    },
  });
  return patched(document, ...patches);
}

const FIRST = { from: 'internet:198.51.100.10', to: 'bastion', port: 22, sourcePort: 50000 };
const SECOND = { from: 'bastion', to: 'a', port: 22, sourcePort: 49152 };

test('FRM-1: bastion host SSH, leg 1: the client to the bastion (packet walk h, rows 1 to 4)', () => {
  const trace = walk(bastion(), FIRST);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
  const outside = 'tcp 198.51.100.10:50000 → 203.0.113.10:22';
  const inside = 'tcp 198.51.100.10:50000 → 10.1.0.5:22';
  expect(request(trace)).toEqual([
    ['internet-gateway igw', 'inbound', outside, inside, 'translate'],
    ...carrying(
      inside,
      ['network-acl acl-p', 'inbound', 'allow'],
      ['security-group sg-bastion', 'inbound', 'allow'],
      ['instance bastion', 'inbound', 'deliver'],
    ),
  ]);
  const back = 'tcp 10.1.0.5:22 → 198.51.100.10:50000';
  expect(response(trace)).toEqual([
    ...carrying(
      back,
      ['instance bastion', 'outbound', 'allow'],
      ['security-group sg-bastion', 'outbound', 'allow'],
      ['network-acl acl-p', 'outbound', 'allow'],
      ['route-table rt-p', null, 'route'],
    ),
    ['internet-gateway igw', 'outbound', back, 'tcp 203.0.113.10:22 → 198.51.100.10:50000', 'translate'],
  ]);
});

test('FRM-1: bastion host SSH, leg 2: the bastion to the private host (packet walk h, rows 5 to 8)', () => {
  const trace = walk(bastion(), SECOND);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
  expect(request(trace)).toEqual(
    carrying(
      'tcp 10.1.0.5:49152 → 10.1.1.10:22',
      ['instance bastion', 'outbound', 'allow'],
      ['security-group sg-bastion', 'outbound', 'allow'],
      ['network-acl acl-p', 'outbound', 'allow'],
      ['route-table rt-p', null, 'route'],
      ['network-acl acl-w', 'inbound', 'allow'],
      ['security-group sg-a', 'inbound', 'allow'],
      ['instance a', 'inbound', 'deliver'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      'tcp 10.1.1.10:22 → 10.1.0.5:49152',
      ['instance a', 'outbound', 'allow'],
      ['security-group sg-a', 'outbound', 'allow'],
      ['network-acl acl-w', 'outbound', 'allow'],
      ['route-table rt-w', null, 'route'],
      ['network-acl acl-p', 'inbound', 'allow'],
      ['security-group sg-bastion', 'inbound', 'allow'],
      ['instance bastion', 'inbound', 'deliver'],
    ),
  );
});

const P_WITHOUT_EPHEMERAL: ScenarioPatch = {
  networkAcls: { 'acl-p': { inbound: [{ rule: 100, allow: 'tcp', ports: 22, from: '198.51.100.10/32' }] } },
};

test.each<[string, ScenarioPatch, typeof FIRST, string | null]>([
  ['acl-p without 1024-65535 inbound: leg 1 works', P_WITHOUT_EPHEMERAL, FIRST, null],
  [
    '… and the reply of leg 2 fails',
    P_WITHOUT_EPHEMERAL,
    SECOND,
    'response: network-acl acl-p inbound, SUBNET_ACL_RESTRICTION *',
  ],
  [
    'sg-bastion lets nothing out: leg 1 works by state',
    { securityGroups: { 'sg-bastion': { outbound: [] } } },
    FIRST,
    null,
  ],
  [
    '… and leg 2 fails',
    { securityGroups: { 'sg-bastion': { outbound: [] } } },
    SECOND,
    'request: security-group sg-bastion outbound, SG_HAS_NO_RULES',
  ],
  [
    'the host allows the client’s address, which it never sees',
    { securityGroups: { 'sg-a': { inbound: [{ allow: 'tcp', ports: 22, from: '198.51.100.10/32' }] } } },
    SECOND,
    'request: security-group sg-a inbound, ENI_SG_RULES_MISMATCH',
  ],
])('FRM-2: packet walk h, %s', (_, patch, flow, stop) => {
  expect(stopOf(walk(bastion(patch), flow))).toBe(stop);
});
