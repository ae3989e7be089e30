import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { summary } from '../compile/compiled.ts';
import { connected } from '../fixtures/connected.ts';
import { namesOf, patched, request, response, stopOf, walk, type ScenarioPatch } from './helpers.ts';

/** Clients of 172.20.0.0/22 behind an endpoint that is associated with t-a, where its interface is 10.1.9.8. */
const ENDPOINT: ScenarioPatch = {
  clientVpnEndpoints: {
    cvpn: {
      clientCidr: '172.20.0.0/22',
      associations: [{ subnet: 't-a', privateIp: '10.1.9.8' }],
      securityGroups: ['sg-cvpn'],
      authorizations: ['10.1.0.0/16'],
    },
  },
  securityGroups: { 'sg-cvpn': { vpc: 'a', outbound: [{ allow: 'all', to: '0.0.0.0/0' }] } },
};

function asked(flow: Flow, ...patches: readonly ScenarioPatch[]) {
  const base = { protocol: 'tcp', port: 443, sourcePort: 49152 };
  return walk(patched(connected(), ENDPOINT, ...patches), { ...base, ...flow });
}

const TO_A = { from: 'cvpn', to: 'host-a' } as const;

test('CVPN-1: what a client sends takes the address of the endpoint in its subnet, and the reply goes back to the client', () => {
  const trace = asked(TO_A);
  expect(trace.verdict).toBe('reachable');
  expect(namesOf(request(trace))).toEqual([
    'client-vpn-endpoint cvpn',
    'security-group sg-cvpn outbound',
    'network-acl acl-t-a outbound',
    'route-table rt-t-a',
    'network-acl acl-w-a inbound',
    'security-group sg-a inbound',
    'instance host-a inbound',
  ]);
  expect(request(trace)[0]?.[2]).toBe('tcp 172.20.0.10:49152 → 10.1.1.10:443');
  expect(request(trace).at(-1)?.[2]).toMatch(/^tcp 10\.1\.9\.8:\d+ → 10\.1\.1\.10:443$/);
  expect(response(trace).at(-1)?.[3]).toBe('tcp 10.1.1.10:443 → 172.20.0.10:49152');
});

test.each([
  ['10.1.9.0/28', null],
  ['sg-cvpn', null],
  ['172.20.0.0/22', 'request: security-group sg-a inbound, ENI_SG_RULES_MISMATCH'],
])('CVPN-1: a group lets clients in by the address or group of the endpoint: %s', (from, stop) => {
  const inbound = [{ allow: 'tcp', ports: 443, from }];
  expect(stopOf(asked(TO_A, { securityGroups: { 'sg-a': { inbound } } }))).toBe(stop);
});

test('CVPN-2: an authorization rule, then a route, then the groups of the endpoint', () => {
  const unauthorized: ScenarioPatch = { clientVpnEndpoints: { cvpn: { authorizations: ['10.2.0.0/16'] } } };
  expect(stopOf(asked(TO_A, unauthorized))).toBe(
    'request: client-vpn-endpoint cvpn, X_CLIENT_VPN_UNAUTHORIZED',
  );
  const anywhere: ScenarioPatch = { clientVpnEndpoints: { cvpn: { authorizations: ['0.0.0.0/0'] } } };
  expect(stopOf(asked({ ...TO_A, to: 'host-b' }, anywhere))).toBe(
    'request: client-vpn-endpoint cvpn, NO_ROUTE_TO_DESTINATION',
  );
  const closed: ScenarioPatch = {
    securityGroups: { 'sg-cvpn': { outbound: [{ allow: 'tcp', ports: 22, to: '0.0.0.0/0' }] } },
  };
  expect(stopOf(asked(TO_A, closed))).toBe('request: security-group sg-cvpn outbound, ENI_SG_RULES_MISMATCH');
});

test('CVPN-2: a further route leads on by its subnet, whose own route table decides', () => {
  const peered: ScenarioPatch = {
    peerings: { pcx: { requester: 'a', accepter: 'b' } },
    routeTables: {
      'rt-t-a': { routes: [{ to: '10.2.0.0/16', via: 'pcx' }] },
      'rt-b': { routes: [{ to: '10.1.0.0/16', via: 'pcx' }] },
    },
    clientVpnEndpoints: {
      cvpn: { authorizations: ['10.0.0.0/8'], routes: [{ to: '10.2.0.0/16', via: 't-a' }] },
    },
  };
  expect(asked({ ...TO_A, to: 'host-b' }, peered).verdict).toBe('reachable');
  const elsewhere: ScenarioPatch = {
    clientVpnEndpoints: { cvpn: { routes: [{ to: '10.2.0.0/16', via: 't2-a' }] } },
  };
  expect(summary(patched(connected(), ENDPOINT, elsewhere))).toEqual([
    'error client-vpn-route-target /clientVpnEndpoints/cvpn/routes/0/via CVPN-2',
  ]);
});

test('CVPN-2: of several associations any may carry it', () => {
  const two: ScenarioPatch = {
    clientVpnEndpoints: { cvpn: { associations: [{ subnet: 't-a' }, { subnet: 't2-a' }] } },
  };
  expect(asked(TO_A, two).verdict).toBe('reachable');
  const closed: ScenarioPatch = { networkAcls: { 'acl-t2-a': { outbound: [] } } };
  expect(asked(TO_A, two, closed).verdict).toBe('partial');
});

test('CVPN-1: the subnets are of one VPC, one a zone, and clients have addresses of their own', () => {
  const faults = (patch: object) =>
    summary(patched(connected(), ENDPOINT, { clientVpnEndpoints: { cvpn: patch } }));
  expect(faults({ associations: [{ subnet: 't-a' }, { subnet: 'w-a' }] })).toEqual([
    'error second-subnet-in-zone /clientVpnEndpoints/cvpn/associations/1/subnet CVPN-1',
  ]);
  expect(faults({ associations: [{ subnet: 't-a' }, { subnet: 't2-b' }] })).toContain(
    'error client-vpn-vpcs /clientVpnEndpoints/cvpn/associations CVPN-1',
  );
  expect(faults({ clientCidr: '10.1.128.0/22' })).toEqual([
    'error client-cidr-overlap /clientVpnEndpoints/cvpn/clientCidr CVPN-1',
  ]);
});

const INTERNET: ScenarioPatch = {
  internetGateways: { igw: { vpc: 'a' } },
  routeTables: {
    'rt-t-a': { routes: [{ to: '0.0.0.0/0', via: 'nat' }] },
    'rt-w2': { vpc: 'a', routes: [{ to: '0.0.0.0/0', via: 'igw' }] },
  },
  subnets: { 'w2-a': { routeTable: 'rt-w2' } },
  natGateways: { nat: { subnet: 'w2-a', publicIp: '203.0.113.5' } },
  clientVpnEndpoints: { cvpn: { authorizations: ['0.0.0.0/0'] } },
};
const TO_INTERNET = { from: 'cvpn', to: 'internet' } as const;

test('CVPN-3: without split tunnel the internet needs a route of the endpoint, and a way out of the VPC', () => {
  expect(stopOf(asked(TO_INTERNET, INTERNET))).toBe(
    'request: client-vpn-endpoint cvpn, NO_ROUTE_TO_DESTINATION',
  );
  const routed: ScenarioPatch = {
    clientVpnEndpoints: { cvpn: { routes: [{ to: '0.0.0.0/0', via: 't-a' }] } },
  };
  expect(asked(TO_INTERNET, INTERNET, routed).verdict).toBe('reachable');
  const noWayOut: ScenarioPatch = { routeTables: { 'rt-t-a': { routes: [] } } };
  expect(stopOf(asked(TO_INTERNET, INTERNET, routed, noWayOut))).toBe(
    'request: route-table rt-t-a, NO_ROUTE_TO_DESTINATION',
  );
});

test('CVPN-3: with split tunnel what has no route never comes to the endpoint', () => {
  const split: ScenarioPatch = { clientVpnEndpoints: { cvpn: { splitTunnel: true } } };
  const trace = asked(TO_INTERNET, INTERNET, split);
  expect(trace.verdict).toBe('reachable');
  expect(namesOf(request(trace))).toEqual(['internet internet']);
  expect(asked(TO_A, INTERNET, split).verdict).toBe('reachable');
});
