import { expect, test } from 'vitest';
import { connected, HTTPS } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { accountAt, requestAccounts, stopAccount } from './accounts.ts';
import { patched, walk } from './helpers.ts';

/** The sites `hq` and `branch`; A’s virtual private gateway has the ways that a test gives it. */
function sites(ways: AnyPatch, patch: AnyPatch = {}) {
  return patched(
    connected(),
    {
      onPremisesNetworks: {
        hq: { cidrs: ['192.168.0.0/16'], host: '192.168.5.5' },
        branch: { cidrs: ['192.169.0.0/16'], host: '192.169.5.5' },
      },
      customerGateways: { cgw: { onPremises: 'hq' }, 'cgw-b': { onPremises: 'branch' } },
      vpnGateways: { vgw: { vpc: 'a' } },
      routeTables: { 'rt-a': { routes: [{ to: '192.168.0.0/15', via: 'vgw' }] } },
    },
    ways as object,
    patch as object,
  );
}

const vpn = (more: object = {}) => ({ customerGateway: 'cgw', vpnGateway: 'vgw', ...more });
const vif = (more: object = {}) => ({ onPremises: 'hq', vpnGateway: 'vgw', ...more });
const OUT = { from: 'host-a', to: 'hq', ...HTTPS, oneWay: true };
const CHECKS = 'attached, address-family, source-in-vpc, prefix-known';

/** Which way the gateway takes. */
const way = (ways: AnyPatch) => {
  const account = accountAt(walk(sites(ways), OUT), 'vpn-gateway vgw');
  expect(account.startsWith(`vpn-gateway vgw outbound: route; ${CHECKS}; towards `)).toBe(true);
  return account.slice(account.indexOf('towards ') + 'towards '.length);
};

test.each<[string, string, AnyPatch, string]>([
  [
    'DX-5',
    'Direct Connect before a VPN',
    { vpnConnections: { a: vpn({ routing: 'static' }) }, virtualInterfaces: { z: vif() } },
    'virtual-interface z',
  ],
  [
    'VGW-6',
    'a static VPN before BGP',
    { vpnConnections: { a: vpn(), z: vpn({ routing: 'static' }) } },
    'vpn-connection z',
  ],
  [
    'VGW-6',
    'the longer prefix before Direct Connect',
    { vpnConnections: { z: vpn({ prefixes: ['192.168.5.0/24'] }) }, virtualInterfaces: { a: vif() } },
    'vpn-connection z',
  ],
  [
    'VGW-6',
    'what works before the longer prefix',
    {
      vpnConnections: {
        a: vpn({ routing: 'static', prefixes: ['192.168.5.0/24'], tunnels: ['down', 'down'] }),
        z: vpn(),
      },
    },
    'vpn-connection z',
  ],
  [
    'DX-6',
    'the higher preference',
    { virtualInterfaces: { a: vif({ localPreference: 'low' }), z: vif({ localPreference: 'high' }) } },
    'virtual-interface z',
  ],
  [
    'DX-6',
    'the gateway’s own Region before a shorter path',
    { virtualInterfaces: { a: vif({ region: 'eu-west-1', asPathLength: 1 }), z: vif({ asPathLength: 9 }) } },
    'virtual-interface z',
  ],
  [
    'DX-6',
    'the shorter path',
    { virtualInterfaces: { a: vif({ asPathLength: 3 }), z: vif({ asPathLength: 2 }) } },
    'virtual-interface z',
  ],
  ['VGW-6', 'the first of equals', { vpnConnections: { a: vpn(), z: vpn() } }, 'vpn-connection a'],
])('%s: of several ways a gateway takes %s', (_, __, ways, expected) => {
  expect(way(ways)).toBe(expected);
});

test.each<[string, AnyPatch, AnyPatch, object, string]>([
  [
    'VGW-1',
    { vpnConnections: { vpn: vpn() } },
    { vpnGateways: { vgw: { state: 'detaching' } } },
    OUT,
    'vpn-gateway vgw outbound: drop BAD_STATE_ATTACHMENT; not attached; towards vpn-connection vpn',
  ],
  [
    'VGW-5',
    { vpnConnections: { vpn: vpn({ prefixes: ['192.168.9.0/24'] }) } },
    {},
    OUT,
    'vpn-gateway vgw outbound: drop X_PREFIX_NOT_KNOWN_TO_GATEWAY; attached, address-family, source-in-vpc, not prefix-known',
  ],
  [
    'VPN-1',
    { vpnConnections: { vpn: vpn({ routing: 'static', tunnels: ['down', 'down'] }) } },
    {},
    OUT,
    'vpn-connection vpn: drop BAD_STATE_VPN; not tunnel-up; towards on-premises hq',
  ],
  [
    'VGW-8',
    { vpnConnections: { vpn: vpn() } },
    { onPremisesNetworks: { hq: { routes: ['0.0.0.0/0'] } } },
    { ...HTTPS, from: 'hq', to: '10.1.1.99' },
    'vpn-gateway vgw inbound: drop VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS; attached, address-family, not destination-owned; towards vpc a',
  ],
  [
    'VPN-4',
    { vpnConnections: { vpn: vpn() } },
    { onPremisesNetworks: { hq: { routes: ['10.9.0.0/16'] } } },
    { ...HTTPS, from: 'hq', to: 'host-a' },
    'on-premises hq: drop NO_ROUTE_TO_DESTINATION',
  ],
  [
    'ONP-1',
    { vpnConnections: { vpn: vpn({ prefixes: ['192.168.0.0/15'] }) } },
    {},
    { ...OUT, to: '192.169.9.9' },
    'on-premises hq: drop NO_POSSIBLE_DESTINATION',
  ],
])('%s: where it stops, case %#', (_, ways, patch, flow, expected) => {
  expect(stopAccount(walk(sites(ways, patch), flow as typeof OUT))).toBe(expected);
});

test.each<[string, AnyPatch, object, string, string]>([
  [
    'VPN-3',
    { vpnConnections: { vpn: vpn({ tunnels: ['down', 'up'] }) } },
    OUT,
    'vpn-connection vpn',
    'route; tunnel-up; towards on-premises hq; by tunnel 2',
  ],
  [
    'VPN-3',
    { vpnConnections: { vpn: vpn({ deviceTunnel: 2 }) } },
    { ...HTTPS, from: 'hq', to: 'host-a', oneWay: true },
    'vpn-connection vpn',
    'route; tunnel-up; towards vpn-gateway vgw; by tunnel 2',
  ],
  [
    'DX-3',
    { virtualInterfaces: { vif: vif() } },
    OUT,
    'virtual-interface vif',
    'route; bgp-up; towards on-premises hq',
  ],
  [
    'ONP-3',
    { virtualInterfaces: { vif: vif() } },
    OUT,
    'on-premises hq',
    'deliver; noting X_ONPREM_NOT_MODELLED',
  ],
])('%s: what a way looks at, case %#', (_, ways, flow, at, expected) => {
  expect(accountAt(walk(sites(ways), flow as typeof OUT), at)).toBe(`${at}: ${expected}`);
});

test('VPN-5: a reply by the other tunnel is remarked', () => {
  const trace = walk(sites({ vpnConnections: { vpn: vpn({ tunnels: ['up', 'up'], deviceTunnel: 2 }) } }), {
    ...OUT,
    oneWay: false,
  });
  expect(trace.verdict).toBe('reachable');
  expect(accountAt(trace, 'vpn-connection vpn')).toBe(
    'vpn-connection vpn: route; tunnel-up; towards on-premises hq; by tunnel 1',
  );
  expect(accountAt(trace, 'vpn-connection vpn', 'response')).toBe(
    'vpn-connection vpn: route; noting X_ASYMMETRIC_TUNNEL; tunnel-up; towards vpn-gateway vgw; by tunnel 2',
  );
});

test('VPN-6: a gateway passes on between its sites over BGP, unless they tell it the same', () => {
  const hub = (more: object, other: object = {}) =>
    sites({
      vpnConnections: { one: vpn(other), two: { customerGateway: 'cgw-b', vpnGateway: 'vgw', ...more } },
    });
  const flow = { ...HTTPS, from: 'hq', to: 'branch' };
  const passing = walk(hub({}), flow);
  expect(passing.verdict).toBe('reachable');
  expect(requestAccounts(passing).map((account) => account.split(':')[0])).toEqual([
    'on-premises hq',
    'vpn-connection one',
    'vpn-gateway vgw',
    'vpn-connection two',
    'on-premises branch',
  ]);
  expect(accountAt(passing, 'vpn-gateway vgw')).toBe('vpn-gateway vgw: route; towards vpn-connection two');
  const nowhere = 'on-premises hq: drop NO_ROUTE_TO_DESTINATION';
  expect(stopAccount(walk(hub({ routing: 'static' }), flow))).toBe(nowhere);
  expect(stopAccount(walk(hub({}, { routing: 'static' }), flow))).toBe(nowhere);
  expect(stopAccount(walk(hub({ prefixes: ['192.169.0.0/16', '192.168.9.0/24'] }), flow))).toBe(nowhere);
});

test('DX-2, DX-4: of what a Direct Connect gateway associates, the longest prefix that it told gets the packet', () => {
  const dx = (...associations: object[]): AnyPatch => ({
    transitGateways: { tgw: {}, tgw2: {} },
    directConnectGateways: { dxgw: { associations } },
    virtualInterfaces: { vif: { type: 'transit', onPremises: 'hq', directConnectGateway: 'dxgw' } },
  });
  const told = (transitGateway: string, ...allowedPrefixes: string[]) => ({
    transitGateway,
    allowedPrefixes,
  });
  const flow = { ...HTTPS, from: 'hq', to: '10.1.1.10' };
  const account = (...associations: object[]) =>
    accountAt(walk(sites(dx(...associations)), flow), 'direct-connect-gateway');
  expect(account(told('tgw', '10.0.0.0/8'), told('tgw2', '10.1.0.0/16'))).toBe(
    'direct-connect-gateway dxgw: route; prefix-known; towards transit-gateway tgw2',
  );
  expect(account(told('tgw', '10.1.0.0/16'), told('tgw2', '10.0.0.0/8'))).toBe(
    'direct-connect-gateway dxgw: route; prefix-known; towards transit-gateway tgw',
  );
});

const attachment = (vpc: string, ...subnets: string[]) => ({ transitGateway: 'tgw', vpc, subnets });

test.each<[string, AnyPatch, object, string, string]>([
  ['TGW-23', {}, {}, 'transit-gateway-attachment att-b inbound', 'in az1'],
  [
    'TGW-23',
    { subnets: { 't-b': { az: 'az9' }, 't2-b': { az: undefined } } },
    { oneWay: true },
    'transit-gateway-attachment att-b inbound',
    'noting X_NONDETERMINISTIC',
  ],
  [
    'TGW-4',
    { subnets: { 'w-a': { az: undefined } } },
    { oneWay: true },
    'transit-gateway-attachment att-a outbound',
    'in az1',
  ],
])('%s: the zone in which a packet passes, case %#', (_, patch, flow, at, part) => {
  const scenario = patched(
    connected(),
    {
      transitGateways: { tgw: {} },
      transitGatewayAttachments: {
        'att-a': attachment('a', 't-a', 't2-a'),
        'att-b': attachment('b', 't-b', 't2-b'),
      },
      routeTables: {
        'rt-a': { routes: [{ to: '10.2.0.0/16', via: 'tgw' }] },
        'rt-b': { routes: [{ to: '10.1.0.0/16', via: 'tgw' }] },
      },
    },
    patch as object,
  );
  const account = accountAt(walk(scenario, { from: 'host-a', to: 'host-b', ...HTTPS, ...flow }), at);
  expect(account.split('; ')).toContain(part);
});
