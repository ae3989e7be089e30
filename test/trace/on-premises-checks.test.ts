import { expect, test } from 'vitest';
import { connected, HTTPS } from '../fixtures/connected.ts';
import { accountAt, requestAccounts, responseAccounts, stopAccount } from './accounts.ts';
import { patched, walk, type ScenarioPatch } from './helpers.ts';

/** A site behind a VPN connection to A's virtual private gateway. */
const SITE: ScenarioPatch = {
  onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16'], host: '192.168.5.5' } },
  customerGateways: { cgw: { onPremises: 'hq' } },
};
const VGW: ScenarioPatch = {
  vpnGateways: { vgw: { vpc: 'a' } },
  vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw' } },
  routeTables: { 'rt-a': { propagatingGateways: ['vgw'] } },
};
/** The same site on a transit gateway, with A attached. */
const TRANSIT: ScenarioPatch = {
  transitGateways: { tgw: {} },
  transitGatewayAttachments: {
    'att-a': { transitGateway: 'tgw', vpc: 'a', subnets: ['t-a', 't2-a'] },
    'att-vpn': { transitGateway: 'tgw', vpnConnection: 'vpn' },
  },
  vpnConnections: { vpn: { customerGateway: 'cgw', transitGateway: 'tgw' } },
  routeTables: { 'rt-a': { routes: [{ to: '192.168.0.0/16', via: 'tgw' }] } },
};
const SSH = { ...HTTPS, port: 22 };
const IN = { from: 'hq', to: 'host-a', ...SSH };
const OUT = { from: 'host-a', to: 'hq', ...SSH };

function site(...patches: readonly ScenarioPatch[]) {
  return patched(connected(), SITE, VGW, ...patches);
}

function transit(...patches: readonly ScenarioPatch[]) {
  return patched(connected(), SITE, TRANSIT, ...patches);
}

const INTO_HOST = [
  'network-acl acl-w-a inbound: allow',
  'security-group sg-a inbound: allow',
  'instance host-a inbound: deliver; destination-is-own-address, host-running',
];
const OUT_OF_HOST = [
  'instance host-a outbound: allow; address-family, source-is-own-address',
  'security-group sg-a outbound: allow',
  'network-acl acl-w-a outbound: allow',
  'route-table rt-a: route',
];
const ARRIVED = 'on-premises hq: deliver; noting X_ONPREM_NOT_MODELLED';

test('ONP-1: what each component on the way to a network on premises looks at', () => {
  const trace = walk(site({ vpnConnections: { vpn: { tunnels: ['down', 'up'] } } }), OUT);
  expect(requestAccounts(trace)).toEqual([
    ...OUT_OF_HOST,
    'vpn-gateway vgw outbound: route; attached, address-family, source-in-vpc, prefix-known; towards vpn-connection vpn',
    'vpn-connection vpn: route; tunnel-up; towards on-premises hq; by tunnel 2',
    ARRIVED,
  ]);
  expect(responseAccounts(trace)).toEqual([
    'on-premises hq: route',
    'vpn-connection vpn: route; tunnel-up; towards vpn-gateway vgw; by tunnel 2',
    'vpn-gateway vgw inbound: route; attached, address-family, destination-owned, way-back; towards vpc a',
    ...INTO_HOST,
  ]);
});

test('ONP-2: and by a transit gateway', () => {
  const trace = walk(transit(), OUT);
  expect(requestAccounts(trace)).toEqual([
    ...OUT_OF_HOST,
    'transit-gateway-attachment att-a outbound: route; available, zone-attached, address-family, associated; towards transit-gateway tgw; in az1',
    'network-acl acl-t-a inbound: allow',
    'transit-gateway-route-table tgw/default-route-table: route',
    'vpn-connection vpn: route; tunnel-up; towards on-premises hq; by tunnel 1',
    ARRIVED,
  ]);
  // From a network on premises a packet comes from no zone: whichever AWS picks, the reply is its own.
  expect(responseAccounts(trace)).toEqual([
    'on-premises hq: route',
    'vpn-connection vpn: route; tunnel-up; towards transit-gateway tgw; by tunnel 1',
    'transit-gateway-route-table tgw/default-route-table: route',
    'transit-gateway-attachment att-a inbound: route; noting X_NONDETERMINISTIC; available, address-family, no-loop; towards vpc a; in az1',
    'network-acl acl-t-a outbound: allow',
    'route-table rt-t-a: route',
    ...INTO_HOST,
  ]);
});

const ROUTED: ScenarioPatch = { onPremisesNetworks: { hq: { routes: ['10.9.0.0/16', '10.0.0.0/8'] } } };
const DOWN: ScenarioPatch = { vpnConnections: { vpn: { routing: 'static', tunnels: ['down', 'down'] } } };

test.each<[string, string, ReturnType<typeof connected>, object, string]>([
  [
    'VGW-1',
    'the gateway is still being attached',
    site({ vpnGateways: { vgw: { state: 'attaching' } } }),
    IN,
    'vpn-gateway vgw inbound: drop BAD_STATE_ATTACHMENT; not attached; towards vpc a',
  ],
  [
    'VGW-1',
    'the gateway is detached, and routers on premises still send there',
    site(ROUTED, { vpnGateways: { vgw: { state: 'detached' } } }),
    IN,
    'vpn-gateway vgw inbound: drop BAD_STATE_ATTACHMENT; not attached',
  ],
  [
    'VPN-4',
    'of a detached gateway nothing is learned',
    site({ vpnGateways: { vgw: { state: 'detached' } } }),
    IN,
    'on-premises hq: drop NO_ROUTE_TO_DESTINATION',
  ],
  [
    'VGW-8',
    'nobody in the VPC has the address',
    site(),
    { ...IN, to: '10.1.1.99' },
    'vpn-gateway vgw inbound: drop VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS; attached, address-family, not destination-owned; towards vpc a',
  ],
  [
    'VGW-7',
    'the source is nobody of the VPC',
    site({ instances: { 'host-a': { sourceDestCheck: false } } }),
    { ...OUT, sourceIp: '10.2.1.20' },
    'vpn-gateway vgw outbound: drop VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS; attached, address-family, not source-in-vpc; towards vpn-connection vpn',
  ],
  [
    'VGW-5',
    'the gateway knows no such prefix',
    site({ routeTables: { 'rt-a': { routes: [{ to: '0.0.0.0/0', via: 'vgw' }] } } }),
    { ...OUT, to: '8.8.8.8' },
    'vpn-gateway vgw outbound: drop X_PREFIX_NOT_KNOWN_TO_GATEWAY; attached, address-family, source-in-vpc, not prefix-known',
  ],
  [
    'VGW-1',
    'the gateway is still being attached, and the packet is on its way out',
    site({ vpnGateways: { vgw: { state: 'attaching' } } }),
    OUT,
    'vpn-gateway vgw outbound: drop BAD_STATE_ATTACHMENT; not attached; towards vpn-connection vpn',
  ],
  [
    'VGW-10',
    'the packet is of IPv6',
    site({
      vpcs: { a: { ipv6Cidrs: ['2001:db8:1::/56'] } },
      subnets: { 'w-a': { ipv6Cidr: '2001:db8:1::/64' } },
      instances: { 'host-a': { ipv6Addresses: ['2001:db8:1::10'] } },
      networkAcls: { 'acl-w-a': { outbound: [{ rule: 1, allow: 'all', to: '::/0' }] } },
      securityGroups: { 'sg-a': { outbound: [{ allow: 'all', to: '::/0' }] } },
      routeTables: { 'rt-a': { routes: [{ to: '::/0', via: 'vgw' }] } },
    }),
    { ...OUT, to: '2001:db8:99::9' },
    'vpn-gateway vgw outbound: drop X_UNSUPPORTED_IP_FAMILY; attached, not address-family',
  ],
  [
    'VPN-1',
    'no tunnel is up',
    site(DOWN),
    OUT,
    'vpn-connection vpn: drop BAD_STATE_VPN; not tunnel-up; towards on-premises hq',
  ],
  [
    'VPN-1',
    'no tunnel is up on the way in',
    site(DOWN),
    IN,
    'vpn-connection vpn: drop BAD_STATE_VPN; not tunnel-up; towards vpn-gateway vgw',
  ],
  [
    'ONP-3',
    'a site that advertises more than it has',
    site({ vpnConnections: { vpn: { prefixes: ['0.0.0.0/0'] } } }),
    { ...OUT, to: '172.16.0.1' },
    'on-premises hq: drop NO_POSSIBLE_DESTINATION',
  ],
  [
    'VPN-4',
    'a site does not learn its own blocks back',
    transit(),
    { ...IN, to: '192.168.77.7' },
    'on-premises hq: drop NO_ROUTE_TO_DESTINATION',
  ],
  [
    'TGW-36',
    'nor what the associated table drops',
    transit({
      transitGatewayRouteTables: {
        main: {
          transitGateway: 'tgw',
          associations: ['att-vpn'],
          routes: [{ to: '10.1.0.0/16', state: 'blackhole' }],
        },
      },
    }),
    IN,
    'on-premises hq: drop NO_ROUTE_TO_DESTINATION',
  ],
  [
    'TGW-36',
    'without an association nothing is learned',
    transit({ transitGateways: { tgw: { defaultRouteTableAssociation: false } } }),
    IN,
    'on-premises hq: drop NO_ROUTE_TO_DESTINATION',
  ],
  [
    'TGW-36',
    'nor without an attachment',
    transit({ transitGatewayAttachments: { 'att-vpn': undefined } }),
    IN,
    'on-premises hq: drop NO_ROUTE_TO_DESTINATION',
  ],
])('%s: %s', (_, __, scenario, flow, account) => {
  expect(stopAccount(walk(scenario, flow as typeof IN))).toBe(account);
});

test.each<[string, string, ScenarioPatch, object, string]>([
  [
    'TGW-10',
    'comes in by an attachment without association',
    { transitGateways: { tgw: { defaultRouteTableAssociation: false } } },
    IN,
    'drop TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION; available, not associated; towards transit-gateway tgw',
  ],
  [
    'TGW-2',
    'comes in by an attachment that has failed',
    { transitGatewayAttachments: { 'att-vpn': { state: 'failed' } } },
    IN,
    'drop BAD_STATE_ATTACHMENT; not available; towards transit-gateway tgw',
  ],
  [
    'TGW-2',
    'goes out by such an attachment',
    {
      transitGatewayAttachments: { 'att-vpn': { state: 'failed' } },
      transitGatewayRouteTables: {
        main: { transitGateway: 'tgw', default: true, routes: [{ to: '192.168.0.0/16', via: 'att-vpn' }] },
      },
    },
    OUT,
    'drop BAD_STATE_ATTACHMENT; not available; towards vpn-connection vpn',
  ],
])('%s: what %s of a VPN connection is dropped there', (_, __, patch, flow, account) => {
  const trace = walk(transit(ROUTED, patch), flow as typeof IN);
  expect(stopAccount(trace)).toBe(`transit-gateway-attachment att-vpn: ${account}`);
});

test('nothing is known of a VPN connection that is not attached to its gateway', () => {
  const scenario = transit(ROUTED, { transitGatewayAttachments: { 'att-vpn': undefined } });
  const trace = walk(scenario, IN);
  expect(trace.verdict).toBe('unknown');
  expect(stopAccount(trace)).toBe('transit-gateway tgw: unknown UNKNOWN_RESOURCE');
});

/** A second site with the same addresses. */
const SECOND_SITE: ScenarioPatch = {
  onPremisesNetworks: { dr: { cidrs: ['192.168.0.0/16'], host: '192.168.5.5' } },
  customerGateways: { 'cgw-2': { onPremises: 'dr' } },
};
const SECOND: ScenarioPatch = { customerGateways: { 'cgw-2': { onPremises: 'hq' } } };

test.each<[string, object, object, string]>([
  ['the longest prefix', {}, { prefixes: ['192.168.5.0/24'] }, 'vpn-2'],
  ['the longest prefix, whichever comes first', { prefixes: ['192.168.5.0/24'] }, {}, 'vpn'],
  ['static before BGP', {}, { routing: 'static' }, 'vpn-2'],
  ['static before BGP, whichever comes first', { routing: 'static' }, {}, 'vpn'],
  [
    'the longest prefix, and only then static',
    { prefixes: ['192.168.5.0/24'] },
    { routing: 'static' },
    'vpn',
  ],
  [
    'a tunnel that is up before all else',
    { routing: 'static', prefixes: ['192.168.5.0/24'], tunnels: ['down', 'down'] },
    {},
    'vpn-2',
  ],
  ['not the one that leads elsewhere', { prefixes: ['192.168.9.0/24'], routing: 'static' }, {}, 'vpn-2'],
])('VGW-6: of two connections the gateway takes %s', (_, first, second, expected) => {
  const scenario = site(SECOND, {
    vpnConnections: { vpn: first, 'vpn-2': { customerGateway: 'cgw-2', vpnGateway: 'vgw', ...second } },
  });
  expect(accountAt(walk(scenario, { ...OUT, oneWay: true }), 'vpn-gateway vgw')).toBe(
    `vpn-gateway vgw outbound: route; attached, address-family, source-in-vpc, prefix-known; towards vpn-connection ${expected}`,
  );
});

test('EV-14: a reply that comes to another site than asked is lost', () => {
  const scenario = site(SECOND_SITE, {
    vpnConnections: { 'vpn-2': { customerGateway: 'cgw-2', vpnGateway: 'vgw', routing: 'static' } },
  });
  const trace = walk(scenario, IN);
  expect(trace.verdict).toBe('no-response');
  expect(stopAccount(trace)).toBe('on-premises dr: drop X_ASYMMETRIC_PATH');
});

test('EV-14: so is the reply to a peered VPC that goes to a site with the same addresses', () => {
  const scenario = site({
    onPremisesNetworks: { hq: { cidrs: ['10.2.0.0/16'], host: '10.2.5.5' } },
    peerings: { pcx: { requester: 'a', accepter: 'b' } },
    routeTables: { 'rt-b': { routes: [{ to: '10.1.0.0/16', via: 'pcx' }] } },
  });
  const trace = walk(scenario, { from: 'host-b', to: 'host-a', ...SSH });
  expect(stopAccount(trace)).toBe('on-premises hq: drop X_ASYMMETRIC_PATH');
});

test('TGW-36: each site learns what the table of its own attachment knows', () => {
  const scenario = transit(SECOND_SITE, {
    vpnConnections: { 'vpn-2': { customerGateway: 'cgw-2', transitGateway: 'tgw' } },
    transitGatewayAttachments: { 'att-vpn-2': { transitGateway: 'tgw', vpnConnection: 'vpn-2' } },
    transitGatewayRouteTables: { none: { transitGateway: 'tgw', associations: ['att-vpn-2'] } },
  });
  expect(walk(scenario, { ...IN, oneWay: true }).verdict).toBe('reachable');
  expect(stopAccount(walk(scenario, { ...IN, from: 'dr' }))).toBe(
    'on-premises dr: drop NO_ROUTE_TO_DESTINATION',
  );
});
