import { expect, test } from 'vitest';
import type { Flow } from '../../../src/model/flow.ts';
import { scenarioSchema, type Scenario } from '../../../src/model/scenario.ts';
import { requestAccounts, responseAccounts, stopAccount } from '../accounts.ts';
import { patched, recordsOf, walk, type ScenarioPatch } from '../helpers.ts';

const OPEN = {
  inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
  outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
};

/** A private instance, S3 by a gateway endpoint, SQS by an interface endpoint in subnet E. */
function privateInstance(): Scenario {
  return scenarioSchema.parse({
    packetwalk: 1,
    vpcs: { A: { cidr: '10.1.0.0/16', enableDnsHostnames: true } },
    subnets: {
      W: { vpc: 'A', az: 'az1', cidr: '10.1.1.0/24', routeTable: 'rt-w', networkAcl: 'acl-w' },
      E: { vpc: 'A', az: 'az1', cidr: '10.1.2.0/24', networkAcl: 'acl-e' },
    },
    routeTables: { 'rt-w': { vpc: 'A' } },
    networkAcls: { 'acl-w': { vpc: 'A', ...OPEN }, 'acl-e': { vpc: 'A', ...OPEN } },
    prefixLists: {
      'pl-s3': { owner: 'aws', name: 'com.amazonaws.us-east-1.s3', entries: ['54.231.0.0/16'] },
    },
    securityGroups: {
      'sg-a': { vpc: 'A' },
      'sg-iep': { vpc: 'A', inbound: [{ allow: 'all', from: '10.1.1.0/24' }] },
    },
    instances: { a: { subnet: 'W', privateIp: '10.1.1.10', securityGroups: ['sg-a'] } },
    vpcEndpoints: {
      gwe: { type: 'gateway', vpc: 'A', service: 's3', prefixList: 'pl-s3', routeTables: ['rt-w'] },
      iep: {
        type: 'interface',
        vpc: 'A',
        service: 'sqs',
        nodes: [{ subnet: 'E', privateIp: '10.1.2.50' }],
        securityGroups: ['sg-iep'],
      },
    },
  });
}

const TO_S3: Flow = { from: 'a', to: '54.231.0.10', protocol: 'tcp', port: 443, sourcePort: 49152 };
const TO_SQS: Flow = { from: 'a', to: 'iep', protocol: 'tcp', port: 443, sourcePort: 49152 };
const PING = { protocol: 'icmp', port: undefined, sourcePort: undefined } as const;

function to(flow: Flow, patch: ScenarioPatch = {}, changed: Partial<Flow> = {}) {
  return walk(patched(privateInstance(), patch), { ...flow, ...changed });
}

const OUT = [
  'instance a outbound: allow; address-family, source-is-own-address',
  'security-group sg-a outbound: allow',
  'network-acl acl-w outbound: allow',
  'route-table rt-w: route',
];
const BACK = [
  'network-acl acl-w inbound: allow',
  'security-group sg-a inbound: allow',
  'instance a inbound: deliver; destination-is-own-address, host-running',
];

test('GWE-6, GWE-7: by a gateway endpoint, whose service answers straight to the interface', () => {
  const trace = to(TO_S3);
  expect(requestAccounts(trace)).toEqual([
    ...OUT,
    'vpc-endpoint gwe outbound: route; available, source-in-vpc, protocol',
    'aws-service s3: deliver',
  ]);
  expect(responseAccounts(trace)).toEqual(['vpc-endpoint gwe inbound: route', ...BACK]);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers', httpStatus: null });
});

test('GWE-9: a policy that refuses is an answer of the service, which the client gets', () => {
  const trace = to(TO_S3, { vpcEndpoints: { gwe: { policy: 'deny' } } });
  expect(requestAccounts(trace).slice(-2)).toEqual([
    'vpc-endpoint gwe outbound: route; noting X_ENDPOINT_POLICY_DENY; available, source-in-vpc, protocol',
    'aws-service s3: deliver',
  ]);
  expect(responseAccounts(trace)).toEqual(['vpc-endpoint gwe inbound: route', ...BACK]);
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'http-error', httpStatus: 403 });
});

test('IEP-1: by an interface endpoint, one of the VPC’s own interfaces', () => {
  const trace = to(TO_SQS);
  expect(requestAccounts(trace)).toEqual([
    ...OUT,
    'network-acl acl-e inbound: allow',
    'security-group sg-iep inbound: allow',
    'vpc-endpoint iep inbound: deliver; available, protocol',
  ]);
  expect(responseAccounts(trace)).toEqual([
    'vpc-endpoint iep outbound: allow; address-family, source-is-own-address',
    'security-group sg-iep outbound: allow',
    'network-acl acl-e outbound: allow',
    'route-table A/main-route-table: route',
    ...BACK,
  ]);
  expect(to(TO_SQS, {}, { protocol: 'udp' }).verdict).toBe('reachable');
});

test('IEP-21: a policy that refuses is an answer as well', () => {
  const trace = to(TO_SQS, { vpcEndpoints: { iep: { policy: 'deny' } } });
  expect(requestAccounts(trace).at(-1)).toBe(
    'vpc-endpoint iep inbound: deliver; noting X_ENDPOINT_POLICY_DENY; available, protocol',
  );
  expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'http-error', httpStatus: 403 });
});

/** B is peered with A, and its route to S3 leads there. */
const PEERED: ScenarioPatch = {
  vpcs: { B: { cidr: '10.2.0.0/16' } },
  subnets: { B: { vpc: 'B', az: 'az1', cidr: '10.2.1.0/24', routeTable: 'rt-b' } },
  instances: {
    b: { subnet: 'B', privateIp: '10.2.1.20' },
    a: { sourceDestCheck: false },
  },
  routeTables: { 'rt-b': { vpc: 'B' } },
};

test.each<[string, string, ReturnType<typeof to>, string]>([
  [
    'GWE-8',
    'the source is nobody of the VPC',
    to(TO_S3, PEERED, { sourceIp: '10.2.1.20' }),
    'vpc-endpoint gwe outbound: drop X_NOT_EXTENDABLE; available, not source-in-vpc',
  ],
  [
    'GWE-11',
    'UDP',
    to(TO_S3, {}, { protocol: 'udp' }),
    'vpc-endpoint gwe outbound: drop VPCE_GATEWAY_PROTOCOL_RESTRICTION; available, source-in-vpc, not protocol',
  ],
  [
    'GWE-11',
    'ICMP that is no echo request',
    to(TO_S3, {}, { ...PING, icmpType: 13 }),
    'vpc-endpoint gwe outbound: drop VPCE_GATEWAY_PROTOCOL_RESTRICTION; available, source-in-vpc, not protocol',
  ],
  [
    'IEP-11',
    'a ping',
    to(TO_SQS, {}, PING),
    'vpc-endpoint iep inbound: drop PROTOCOL_RESTRICTION; available, not protocol',
  ],
  [
    'IEP-2',
    'an interface endpoint that nobody has accepted',
    to(TO_SQS, { vpcEndpoints: { iep: { state: 'pendingAcceptance' } } }),
    'vpc-endpoint iep inbound: drop BAD_STATE; not available',
  ],
])('%s: an endpoint drops %s', (_, __, trace, account) => {
  expect(stopAccount(trace)).toBe(account);
});

test('GWE-11: a ping of a gateway endpoint’s service is answered', () => {
  expect(to(TO_S3, {}, PING).verdict).toBe('reachable');
});

/** The interface endpoint leads to a provider's Network Load Balancer. */
function provided(...patches: readonly ScenarioPatch[]) {
  return patched(
    privateInstance(),
    {
      vpcs: { P: { cidr: '10.9.0.0/16' } },
      subnets: { N: { vpc: 'P', az: 'az1', cidr: '10.9.1.0/24', routeTable: 'rt-n', networkAcl: 'acl-n' } },
      routeTables: { 'rt-n': { vpc: 'P' } },
      networkAcls: { 'acl-n': { vpc: 'P', ...OPEN } },
      securityGroups: {
        'sg-nlb': { vpc: 'P', inbound: [{ allow: 'tcp', ports: 443, from: '10.1.0.0/16' }] },
        'sg-p': { vpc: 'P', inbound: [{ allow: 'tcp', ports: 8443, from: '10.9.0.0/16' }] },
      },
      instances: {
        p: { subnet: 'N', privateIp: '10.9.1.10', securityGroups: ['sg-p'], listens: [8443] },
      },
      loadBalancers: {
        nlb: {
          type: 'network',
          scheme: 'internal',
          nodes: [{ subnet: 'N', privateIp: '10.9.1.30' }],
          securityGroups: ['sg-nlb'],
          listeners: [{ protocol: 'tcp', port: 443, forward: 'tg' }],
        },
      },
      targetGroups: { tg: { vpc: 'P', type: 'instance', protocol: 'tcp', port: 8443, targets: ['p'] } },
      vpcEndpoints: { iep: { service: 'svc', loadBalancers: ['nlb'] } },
    },
    ...patches,
  );
}

const NODE =
  'load-balancer nlb inbound: deliver; available, listener, targets-registered, target-registered, zone-enabled, targets-in-zone, target-usable, target-port';

test('IEP-14, IEP-16: by PrivateLink to a provider’s load balancer, whose groups are asked, and whose target sees the node', () => {
  const trace = walk(provided(), TO_SQS);
  expect(trace.verdict).toBe('reachable');
  expect(requestAccounts(trace).slice(-3)).toEqual([
    'vpc-endpoint iep inbound: route; available, protocol, zone-served',
    'security-group sg-nlb inbound: allow',
    NODE,
  ]);
  expect(responseAccounts(trace)[0]).toBe(
    'vpc-endpoint iep outbound: allow; address-family, source-is-own-address',
  );
  expect(trace.connections.map(({ to: receiver }) => receiver?.id)).toEqual(['iep', 'p']);
  expect(requestAccounts(trace, 1)[0]).toBe(
    'load-balancer nlb outbound: allow; address-family, source-is-own-address',
  );
  // What comes to the node by the endpoint is not logged there (FL-15).
  expect(recordsOf(trace).filter((record) => record.includes('ingress ACCEPT'))).toEqual(
    expect.not.arrayContaining([expect.stringContaining('10.1.1.10:49152 → 10.9.1.30')]),
  );
});

test('IEP-16: the groups of the load balancer may refuse the client, or not be asked', () => {
  const closed: ScenarioPatch = {
    securityGroups: { 'sg-nlb': { inbound: [{ allow: 'tcp', ports: 443, from: '10.2.0.0/16' }] } },
  };
  expect(stopAccount(walk(provided(closed), TO_SQS))).toBe(
    'security-group sg-nlb inbound: deny ENI_SG_RULES_MISMATCH',
  );
  const lax: ScenarioPatch = { loadBalancers: { nlb: { enforceInboundRulesOnPrivateLink: false } } };
  const trace = walk(provided(closed, lax), TO_SQS);
  expect(trace.verdict).toBe('reachable');
  expect(requestAccounts(trace).slice(-2)).toEqual([
    'vpc-endpoint iep inbound: route; available, protocol, zone-served',
    NODE,
  ]);
});

test('IEP-18: a zone without a node of the provider is not served', () => {
  expect(stopAccount(walk(provided({ subnets: { N: { az: 'az2' } } }), TO_SQS))).toBe(
    'vpc-endpoint iep inbound: drop VPCE_SERVICE_NOT_INSTALLED_IN_AZ; available, protocol, not zone-served',
  );
});
