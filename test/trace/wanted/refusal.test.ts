import { expect, test } from 'vitest';
import { refusalCode } from '../../../src/trace/wanted/refusal.ts';
import { traceQuestion } from '../../../src/trace/trace-flow.ts';
import { connected, HTTPS } from '../../fixtures/connected.ts';
import { networkOf, patched, walk } from '../helpers.ts';

const NETWORK = networkOf(
  patched(connected(), {
    internetGateways: { igw: { vpc: 'a' }, 'igw-loose': { state: 'detached' } },
    natGateways: { nat: { subnet: 'w-a', publicIp: '198.51.100.10' } },
    prefixLists: {
      'pl-s3': { name: 'com.amazonaws.us-east-1.s3', owner: 'aws', entries: ['54.231.0.0/16'] },
    },
    vpcEndpoints: {
      gwe: { type: 'gateway', vpc: 'a', service: 's3', prefixList: 'pl-s3', routeTables: ['rt-a'] },
      iep: {
        type: 'interface',
        vpc: 'a',
        service: 'sqs',
        nodes: [{ subnet: 'w-a' }],
        securityGroups: ['sg-a'],
      },
    },
  }),
);

test.each<[code: string, from: string, to: string]>([
  ['NO_SOURCE_OR_DESTINATION', 'i-terminated', 'host-a'],
  ['NO_SOURCE_OR_DESTINATION', 'host-a', 'i-terminated'],
  ['NO_SOURCE_OR_DESTINATION', '10.7.7.7', 'host-a'],
  ['UNASSOCIATED_COMPONENT', 'igw-loose', 'host-a'],
  ['UNASSOCIATED_COMPONENT', 'host-a', 'igw-loose'],
  ['UNSUPPORTED_COMPONENT', 'nat', 'host-a'],
  ['UNSUPPORTED_COMPONENT', 'host-a', 'rt-a'],
  ['VPCE_INTRA_VPC_TRAFFIC', 'iep', 'host-a'],
  ['VPCE_INTRA_VPC_TRAFFIC', 'gwe', 'host-a'],
  ['NO_PATH', 'gwe', 'host-b'],
])('%s: from %s to %s', (code, from, to) => {
  const flow = { from, to, ...HTTPS };
  const traced = traceQuestion(NETWORK, flow);
  if (traced.ok) expect.fail('the question was walked');
  expect(traced.error.map((issue) => refusalCode(NETWORK, flow, issue))).toEqual([code]);
});

const A_TO_B = { from: 'host-a', to: 'host-b', ...HTTPS };

function causesAt(scenario: ReturnType<typeof connected>, flow = A_TO_B) {
  const decision = walk(scenario, flow).connections[0]?.request.hops.at(-1)?.decision;
  return [decision?.code, ...(decision?.causes ?? [])];
}

test('XPL-15: nothing joins the two VPCs, beside the route that is missing (DISCONNECTED_VPCS)', () => {
  expect(causesAt(connected())).toEqual(['NO_ROUTE_TO_DESTINATION', 'DISCONNECTED_VPCS']);
});

test('XPL-15: VPCs that a peering connection or transit gateway joins are not disconnected, routes or not', () => {
  const attachment = (vpc: string, gateway: string) => ({
    transitGateway: gateway,
    vpc,
    subnets: [`t-${vpc}`],
  });
  const peered = patched(connected(), { peerings: { pcx: { requester: 'a', accepter: 'b' } } });
  const attached = patched(connected(), {
    transitGateways: { 'tgw-1': {}, 'tgw-2': {} },
    transitGatewayAttachments: {
      'att-a': attachment('a', 'tgw-1'),
      'att-b': attachment('b', 'tgw-2'),
      'att-peer': { transitGateway: 'tgw-1', peer: 'tgw-2' },
    },
  });
  expect(causesAt(peered)).toEqual(['NO_ROUTE_TO_DESTINATION']);
  expect(causesAt(attached)).toEqual(['NO_ROUTE_TO_DESTINATION']);
  // Peering is not transitive, and C stands alone.
  expect(causesAt(attached, { ...A_TO_B, to: 'host-c' })).toEqual([
    'NO_ROUTE_TO_DESTINATION',
    'DISCONNECTED_VPCS',
  ]);
});

const UNKNOWN_PEER = patched(connected(), {
  peerings: { pcx: { requester: 'a', accepter: { id: 'vpc-far', cidrs: ['10.9.0.0/16'] } } },
  routeTables: { 'rt-a': { routes: [{ to: '10.9.0.0/16', via: 'pcx' }] } },
});
const TO_FAR = { from: 'host-a', to: '10.9.0.4', ...HTTPS };

test('UNKNOWN_DESTINATION: nothing is known of a VPC that the document does not describe', () => {
  expect(causesAt(UNKNOWN_PEER, TO_FAR)).toEqual(['UNKNOWN_RESOURCE', 'UNKNOWN_DESTINATION']);
});

test('XPL-4: only a rule with a group of the unknown peer would match (UNKNOWN_PEERED_SGS)', () => {
  const outbound = [{ allow: 'tcp', ports: 443, to: 'sg-0123456789abcdef0' }];
  const byReference = patched(UNKNOWN_PEER, { securityGroups: { 'sg-a': { outbound } } });
  expect(causesAt(byReference, TO_FAR)).toEqual(['ENI_SG_RULES_MISMATCH', 'UNKNOWN_PEERED_SGS']);
  const byBlock = [...outbound, { allow: 'tcp', ports: 443, to: '10.9.0.0/16' }];
  expect(
    causesAt(patched(byReference, { securityGroups: { 'sg-a': { outbound: byBlock } } }), TO_FAR),
  ).toEqual(['UNKNOWN_RESOURCE', 'UNKNOWN_DESTINATION']);
  expect(causesAt(byReference)).toEqual(['ENI_SG_RULES_MISMATCH', 'X_SG_REFERENCE_INVALID']);
});
