import { expect, test } from 'vitest';
import { connected, HTTPS } from '../../fixtures/connected.ts';
import { f0 } from '../../fixtures/f0.ts';
import { f0With, patched, type ScenarioPatch } from '../helpers.ts';
import { answersTo } from './helpers.ts';

/** A firewall with an endpoint in a subnet of VPC A, and three VPCs on one transit gateway. */
const INSPECTED: ScenarioPatch = {
  firewallPolicies: { policy: {} },
  firewalls: { fw: { vpc: 'a', policy: 'policy' } },
  firewallEndpoints: { nfwe: { firewall: 'fw', subnet: 'f-a' } },
  subnets: { 'f-a': { vpc: 'a', az: 'az1', cidr: '10.1.4.0/24', routeTable: 'rt-f' } },
  routeTables: { 'rt-f': { vpc: 'a', routes: [{ to: '10.2.0.0/16', via: 'tgw' }] } },
  transitGateways: { tgw: {} },
  transitGatewayAttachments: Object.fromEntries(
    ['a', 'b', 'c'].map((vpc) => [
      `att-${vpc}`,
      { transitGateway: 'tgw', vpc, subnets: [`t-${vpc}`, `t2-${vpc}`] },
    ]),
  ),
};

type Routes = { readonly to: string; readonly via: string }[];

function inspected(routes: Routes, ...patches: readonly ScenarioPatch[]) {
  return patched(connected(), INSPECTED, { routeTables: { 'rt-a': { routes } } }, ...patches);
}

const A_TO_B = { from: 'host-a', to: 'host-b', ...HTTPS };
const MISSED = 'COMPONENT_FILTER_RESTRICTION instance host-a';

test('XPL-6: the wanted route loses to a longer prefix, and both are named', () => {
  const scenario = inspected([
    { to: '0.0.0.0/0', via: 'nfwe' },
    { to: '10.2.0.0/16', via: 'tgw' },
  ]);
  const [wish] = answersTo(scenario, { ...A_TO_B, wants: { through: ['nfwe'] } });
  expect(wish).toEqual([
    MISSED,
    'MORE_SPECIFIC_ROUTE route-table rt-a: 0.0.0.0/0 → nfwe < 10.2.0.0/16 → tgw',
  ]);
});

test('a firewall is passed at its endpoint, and wanted by the id of either', () => {
  const scenario = inspected([{ to: '0.0.0.0/0', via: 'nfwe' }]);
  expect(answersTo(scenario, { ...A_TO_B, wants: { through: ['nfwe', 'fw', 'tgw', 'att-b'] } })).toEqual([
    'met',
    'met',
    'met',
    'met',
  ]);
});

test('XPL-7: of two routes to the wanted target that miss, the nearer one is named', () => {
  const scenario = inspected([
    { to: '172.16.0.0/12', via: 'nfwe' },
    { to: '10.2.1.0/24', via: 'nfwe' },
    { to: '10.0.0.0/8', via: 'tgw' },
  ]);
  const flow = { ...A_TO_B, to: 'host2-b', wants: { through: ['nfwe'] } };
  expect(answersTo(scenario, flow)).toEqual([
    [MISSED, 'CANNOT_ROUTE route-table rt-a: 10.2.1.0/24 → nfwe < 10.0.0.0/8 → tgw'],
  ]);
});

test('XPL-6: a route towards the wanted gateway does not hold the destination (CANNOT_ROUTE)', () => {
  const scenario = inspected([{ to: '30.1.0.0/16', via: 'tgw' }]);
  const flow = { from: 'host-a', to: 'internet:8.8.8.8', ...HTTPS, wants: { through: ['tgw'] } };
  expect(answersTo(scenario, flow)).toEqual([[MISSED, 'CANNOT_ROUTE route-table rt-a: 30.1.0.0/16 → tgw']]);
});

test('XPL-6: between equal prefixes the written route outranks the propagated one (HIGHER_PRIORITY_ROUTE)', () => {
  const scenario = patched(connected(), {
    onPremisesNetworks: { hq: { cidrs: ['172.31.0.0/24'] } },
    customerGateways: { cgw: { onPremises: 'hq' } },
    vpnGateways: { vgw: { vpc: 'a' } },
    vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw', routing: 'static' } },
    internetGateways: { igw: { vpc: 'a' } },
    routeTables: { 'rt-a': { propagatingGateways: ['vgw'], routes: [{ to: '172.31.0.0/24', via: 'igw' }] } },
  });
  const flow = { from: 'host-a', to: '172.31.0.9', ...HTTPS, wants: { through: ['vgw'] } };
  expect(answersTo(scenario, flow)).toEqual([
    [MISSED, 'HIGHER_PRIORITY_ROUTE route-table rt-a: 172.31.0.0/24 → vgw < 172.31.0.0/24 → igw'],
  ]);
});

test('XPL-6: the local route serves the blocks of the VPC only (VPC_LOCAL_ROUTE_CIDR_RESTRICTION)', () => {
  const flow = { from: 'host-a', to: '10.9.0.1', ...HTTPS, wants: { through: ['local'] } };
  expect(answersTo(connected(), flow)).toEqual([
    [MISSED, 'VPC_LOCAL_ROUTE_CIDR_RESTRICTION route-table rt-a: 10.1.0.0/16 → local'],
  ]);
});

test('XPL-6: a blackhole that wins is a route in a bad state', () => {
  const scenario = inspected([{ to: '10.2.0.0/16', via: 'pcx' }], {
    peerings: { pcx: { requester: 'a', accepter: 'b', state: 'deleted' } },
  });
  expect(answersTo(scenario, { ...A_TO_B, wants: { through: ['pcx'] } })).toEqual([
    [MISSED, 'BAD_STATE_ROUTE route-table rt-a: 10.2.0.0/16 → pcx'],
  ]);
});

test('COMPONENT_FILTER_RESTRICTION: the only way is the local route, and no route leads to the NAT gateway', () => {
  const flow = { from: 'web', to: 'app', ...HTTPS, wants: { through: ['nat-1'] } };
  expect(answersTo(f0(), flow)).toEqual([
    [
      'COMPONENT_FILTER_RESTRICTION instance web',
      'NO_ROUTE_TO_DESTINATION route-table rt-pub: 10.0.0.0/16 → local',
    ],
  ]);
});

test('what stops the packet before any route is asked is the reason that it does not come by', () => {
  const scenario = f0With({ securityGroups: { 'sg-app': { outbound: [] } } });
  const flow = { from: 'app', to: 'internet', ...HTTPS, wants: { through: ['nat-1'] } };
  expect(answersTo(scenario, flow)).toEqual([
    ['COMPONENT_FILTER_RESTRICTION instance app', 'SG_HAS_NO_RULES security-group sg-app'],
  ]);
});

/** VPC A and C reach B by a route table with these routes. */
function transit(routes: Routes, ...patches: readonly ScenarioPatch[]) {
  return inspected(
    [{ to: '10.0.0.0/8', via: 'tgw' }],
    {
      routeTables: {
        'rt-b': { routes: [{ to: '10.0.0.0/8', via: 'tgw' }] },
        'rt-c': { routes: [{ to: '10.0.0.0/8', via: 'tgw' }] },
      },
      transitGatewayRouteTables: {
        'tgw-rt': { transitGateway: 'tgw', associations: ['att-a', 'att-b', 'att-c'], routes },
      },
    },
    ...patches,
  );
}

test.each<[code: string, to: string, routes: Routes, finding: string]>([
  [
    'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
    'host-b',
    [{ to: '10.3.0.0/16', via: 'att-c' }],
    'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT transit-gateway-route-table tgw-rt',
  ],
  [
    'TGW_RTB_CANNOT_ROUTE',
    'host2-b',
    [{ to: '10.2.1.0/24', via: 'att-b' }],
    'TGW_RTB_CANNOT_ROUTE transit-gateway-route-table tgw-rt: 10.2.1.0/24 → att-b',
  ],
  [
    'TGW_RTB_MORE_SPECIFIC_ROUTE',
    'host-b',
    [
      { to: '10.2.0.0/16', via: 'att-b' },
      { to: '10.2.1.0/24', via: 'att-c' },
    ],
    'TGW_RTB_MORE_SPECIFIC_ROUTE transit-gateway-route-table tgw-rt: 10.2.0.0/16 → att-b < 10.2.1.0/24 → att-c',
  ],
])('XPL-6: at a transit gateway, %s', (_, to, routes, found) => {
  const flow = { from: 'host-a', to, ...HTTPS, wants: { through: ['att-b'] } };
  expect(answersTo(transit(routes), flow)).toEqual([[MISSED, found]]);
});

test('XPL-6: at a transit gateway, a written route outranks a propagated one (TGW_RTB_HIGHER_PRIORITY_ROUTE)', () => {
  const scenario = transit([{ to: '10.2.0.0/16', via: 'att-c' }], {
    transitGatewayRouteTables: { 'tgw-rt': { propagations: ['att-b'] } },
  });
  expect(answersTo(scenario, { ...A_TO_B, wants: { through: ['att-b'] } })).toEqual([
    [
      MISSED,
      'TGW_RTB_HIGHER_PRIORITY_ROUTE transit-gateway-route-table tgw-rt: 10.2.0.0/16 → att-b < 10.2.0.0/16 → att-c',
    ],
  ]);
});

test('the first route that leads elsewhere is named, on the way to a firewall in another VPC', () => {
  const scenario = transit([{ to: '10.0.0.0/8', via: 'att-c' }], {
    transitGatewayRouteTables: { 'tgw-rt': { propagations: ['att-a', 'att-b'] } },
  });
  const flow = { from: 'host-c', to: 'host-b', ...HTTPS, wants: { through: ['fw'] } };
  expect(answersTo(scenario, flow)).toEqual([
    [
      'COMPONENT_FILTER_RESTRICTION instance host-c',
      'TGW_RTB_CANNOT_ROUTE transit-gateway-route-table tgw-rt: 10.1.0.0/16 → att-a < 10.2.0.0/16 → att-b',
    ],
  ]);
});

test('TGW-23: the packet came in one zone, so the subnet of the other is not used (TGW_ATTACH_VPC_AZ_RESTRICTION)', () => {
  const scenario = transit([{ to: '10.2.0.0/16', via: 'att-b' }]);
  expect(answersTo(scenario, { ...A_TO_B, wants: { through: ['t-b', 't2-b'] } })).toEqual([
    'met',
    [MISSED, 'TGW_ATTACH_VPC_AZ_RESTRICTION transit-gateway-attachment att-b'],
  ]);
});

test('COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT: A and B are joined by one peering connection alone', () => {
  const peered = patched(connected(), {
    peerings: { 'pcx-ab': { requester: 'a', accepter: 'b' } },
    routeTables: {
      'rt-a': { routes: [{ to: '10.2.0.0/16', via: 'pcx-ab' }] },
      'rt-b': { routes: [{ to: '10.1.0.0/16', via: 'pcx-ab' }] },
    },
  });
  expect(answersTo(peered, { ...A_TO_B, wants: { avoid: ['pcx-ab', 'host-c'] } })).toEqual([
    ['COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT vpc-peering-connection pcx-ab: 10.2.0.0/16 → pcx-ab'],
    'met',
  ]);
});

test('a flow that wants nothing has no answers', () => {
  expect(answersTo(connected(), A_TO_B)).toEqual([]);
});
