import { expect, test } from 'vitest';
import { connected, HTTPS } from '../fixtures/connected.ts';
import { accountAt, requestAccounts, responseAccounts, stopAccount } from './accounts.ts';
import { patched, walk, type ScenarioPatch } from './helpers.ts';

function attachment(vpc: string, subnets = [`t-${vpc}`, `t2-${vpc}`]) {
  return { transitGateway: 'tgw', vpc, subnets };
}

/** All three VPCs on one gateway with its default table. */
function mesh(...patches: readonly ScenarioPatch[]) {
  return patched(
    connected(),
    {
      transitGateways: { tgw: {} },
      transitGatewayAttachments: {
        'att-a': attachment('a'),
        'att-b': attachment('b'),
        'att-c': attachment('c'),
      },
      routeTables: Object.fromEntries(
        ['a', 'b', 'c'].map((name) => [`rt-${name}`, { routes: [{ to: '10.0.0.0/8', via: 'tgw' }] }]),
      ),
    },
    ...patches,
  );
}

const A_TO_B = { from: 'host-a', to: 'host-b', ...HTTPS };
const DEPARTURE = 'available, zone-attached, address-family, associated; towards transit-gateway tgw';
const ARRIVAL = 'available, address-family, no-loop; towards vpc';

/** From one host to another, each with everything open; what happens between them. */
function across(from: string, to: string, ...between: readonly string[]): readonly string[] {
  return [
    `instance host-${from} outbound: allow; address-family, source-is-own-address`,
    `security-group sg-${from} outbound: allow`,
    `network-acl acl-w-${from} outbound: allow`,
    `route-table rt-${from}: route`,
    ...between,
    `network-acl acl-w-${to} inbound: allow`,
    `security-group sg-${to} inbound: allow`,
    `instance host-${to} inbound: deliver; destination-is-own-address, host-running`,
  ];
}

test('TGW-8, TGW-23: what each component between two VPCs looks at', () => {
  const trace = walk(mesh(), A_TO_B);
  const way = (from: string, to: string) =>
    across(
      from,
      to,
      `transit-gateway-attachment att-${from} outbound: route; ${DEPARTURE}; in az1`,
      `network-acl acl-t-${from} inbound: allow`,
      'transit-gateway-route-table tgw/default-route-table: route',
      `transit-gateway-attachment att-${to} inbound: route; ${ARRIVAL} ${to}; in az1`,
      `network-acl acl-t-${to} outbound: allow`,
      `route-table rt-t-${to}: route`,
    );
  expect(requestAccounts(trace)).toEqual(way('a', 'b'));
  expect(responseAccounts(trace)).toEqual(way('b', 'a'));
});

/** Gateway `far` has C, and the two gateways are peers. */
const TWO_GATEWAYS: ScenarioPatch = {
  transitGateways: { far: {} },
  transitGatewayAttachments: {
    'att-c': { transitGateway: 'far' },
    'att-peer': { transitGateway: 'tgw', peer: 'far' },
  },
  routeTables: { 'rt-c': { routes: [{ to: '10.0.0.0/8', via: 'far' }] } },
  transitGatewayRouteTables: {
    near: { transitGateway: 'tgw', default: true, routes: [{ to: '10.3.0.0/16', via: 'att-peer' }] },
    beyond: { transitGateway: 'far', default: true, routes: [{ to: '10.1.0.0/16', via: 'att-peer' }] },
  },
};
const A_TO_C = { from: 'host-a', to: 'host-c', ...HTTPS };

test('TGW-21: and between two gateways that are peers, each of which comes from no zone (also TGW-23)', () => {
  const trace = walk(mesh(TWO_GATEWAYS), A_TO_C);
  const way = (from: string, to: string, [here, there]: string[], [first, second]: string[]) =>
    across(
      from,
      to,
      `transit-gateway-attachment att-${from} outbound: route; ${DEPARTURE.replace('tgw', here!)}; in az1`,
      `network-acl acl-t-${from} inbound: allow`,
      `transit-gateway-route-table ${first!}: route`,
      `transit-gateway-attachment att-peer: route; available, associated; towards transit-gateway ${there!}`,
      `transit-gateway-route-table ${second!}: route`,
      `transit-gateway-attachment att-${to} inbound: route; noting X_NONDETERMINISTIC; ${ARRIVAL} ${to}; in az1`,
      `network-acl acl-t-${to} outbound: allow`,
      `route-table rt-t-${to}: route`,
    );
  expect(requestAccounts(trace)).toEqual(way('a', 'c', ['tgw', 'far'], ['near', 'beyond']));
  expect(responseAccounts(trace)).toEqual(way('c', 'a', ['far', 'tgw'], ['beyond', 'near']));
});

const ONE_WAY = { ...A_TO_B, oneWay: true };

test.each<[string, string, ReturnType<typeof connected>, object, string]>([
  [
    'TGW-2',
    'nobody has accepted the attachment of the sender',
    mesh({ transitGatewayAttachments: { 'att-a': { state: 'pendingAcceptance' } } }),
    A_TO_B,
    'transit-gateway-attachment att-a outbound: drop BAD_STATE_ATTACHMENT; not available; towards transit-gateway tgw; in az1',
  ],
  [
    'TGW-4',
    "no subnet of the attachment in the sender's zone",
    mesh({ transitGatewayAttachments: { 'att-a': { subnets: ['t2-a'] } } }),
    A_TO_B,
    'transit-gateway-attachment att-a outbound: drop TGW_ROUTE_AZ_RESTRICTION; available, not zone-attached; towards transit-gateway tgw',
  ],
  [
    'TGW-10',
    'the attachment has no association',
    mesh({ transitGateways: { tgw: { defaultRouteTableAssociation: false } } }),
    A_TO_B,
    'transit-gateway-attachment att-a outbound: drop TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION; available, zone-attached, address-family, not associated; towards transit-gateway tgw; in az1',
  ],
  [
    'TGW-2',
    'the attachment of the receiver has failed, and a static route leads there',
    mesh({
      transitGatewayAttachments: { 'att-b': { state: 'failed' } },
      transitGatewayRouteTables: {
        main: { transitGateway: 'tgw', default: true, routes: [{ to: '10.2.0.0/16', via: 'att-b' }] },
      },
    }),
    A_TO_B,
    'transit-gateway-attachment att-b inbound: drop BAD_STATE_ATTACHMENT; not available; towards vpc b; in az1',
  ],
  [
    'TGW-21',
    'the peering of the gateways is not accepted',
    mesh(TWO_GATEWAYS, { transitGatewayAttachments: { 'att-peer': { state: 'pendingAcceptance' } } }),
    A_TO_C,
    'transit-gateway-attachment att-peer: drop BAD_STATE_ATTACHMENT; not available; towards transit-gateway far',
  ],
  [
    'TGW-21',
    'the peering has no table on the other side',
    mesh(TWO_GATEWAYS, {
      transitGateways: { far: { defaultRouteTableAssociation: false } },
      transitGatewayRouteTables: { beyond: { default: undefined, associations: ['att-c'] } },
    }),
    A_TO_C,
    'transit-gateway-attachment att-peer: drop TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION; available, not associated; towards transit-gateway far',
  ],
  [
    'TGW-22',
    'a packet that would begin anew in the subnet of the attachment by which it came',
    mesh({
      routeTables: { 'rt-t-a': { routes: [{ to: '10.9.0.0/16', via: 'tgw' }] } },
      transitGatewayRouteTables: {
        main: { transitGateway: 'tgw', default: true, routes: [{ to: '10.9.0.0/16', via: 'att-a' }] },
      },
    }),
    { ...A_TO_B, to: '10.9.0.1' },
    'transit-gateway-attachment att-a inbound: drop X_ROUTING_LOOP; available, address-family, not no-loop; towards vpc a; in az1',
  ],
])('%s: %s', (_, __, scenario, flow, account) => {
  expect(stopAccount(walk(scenario, flow as typeof A_TO_B))).toBe(account);
});

test('TGW-10: a blackhole without a gateway behind it is told from a route to nowhere', () => {
  const blackhole = mesh({
    transitGatewayRouteTables: {
      main: { transitGateway: 'tgw', default: true, routes: [{ to: '10.2.0.0/16', state: 'blackhole' }] },
    },
  });
  expect(stopAccount(walk(blackhole, A_TO_B))).toBe(
    'transit-gateway-route-table main: drop TGW_RTB_BAD_STATE_ROUTE',
  );
});

function considered(scenario: ReturnType<typeof connected>, to: string) {
  const { connections } = walk(scenario, { ...ONE_WAY, to });
  const hop = connections[0]!.request.hops.find(({ decision }) => decision.kind === 'transit-route');
  if (hop?.decision.kind !== 'transit-route') return null;
  const { decidedBy, considered: rows } = hop.decision;
  return [
    decidedBy?.attachment?.id ?? null,
    rows.map(({ rule, mismatches }) => [rule.attachment?.id ?? null, ...mismatches]),
  ];
}

test('TGW-13: routes are asked by length until one matches, by destination alone', () => {
  const scenario = mesh({
    transitGatewayRouteTables: {
      main: {
        transitGateway: 'tgw',
        default: true,
        routes: [
          { to: '10.2.9.0/24', via: 'att-c' },
          { to: '0.0.0.0/0', via: 'att-b' },
        ],
      },
    },
  });
  expect(considered(scenario, 'host-b')).toEqual([
    'att-b',
    [['att-c', 'destination'], ['att-a', 'destination'], ['att-b']],
  ]);
});

/** B stands between A and C with an appliance in each zone, in the attachment's own route table. */
function inspection(applianceMode: boolean, zones = ['t-b', 't2-b']): ScenarioPatch {
  const fw = (subnet: string, privateIp: string) => ({
    subnet,
    privateIp,
    forwards: 'route' as const,
    sourceDestCheck: false,
    securityGroups: ['sg-b'],
  });
  return {
    transitGatewayAttachments: { 'att-b': { applianceMode, subnets: zones } },
    subnets: { 't2-b': { routeTable: 'rt-t2-b' } },
    instances: { 'fw-1': fw('w-b', '10.2.1.200'), 'fw-2': fw('w2-b', '10.2.2.200') },
    routeTables: {
      'rt-t-b': { routes: [{ to: '0.0.0.0/0', via: 'fw-1' }] },
      'rt-t2-b': { vpc: 'b', routes: [{ to: '0.0.0.0/0', via: 'fw-2' }] },
    },
    transitGatewayRouteTables: {
      'rt-spoke': {
        transitGateway: 'tgw',
        associations: ['att-a', 'att-c'],
        routes: [{ to: '0.0.0.0/0', via: 'att-b' }],
      },
      'rt-insp': { transitGateway: 'tgw', associations: ['att-b'], propagations: ['att-a', 'att-c'] },
    },
  };
}

test.each<[string, string, ScenarioPatch, object, string, string]>([
  [
    'TGW-25',
    'in appliance mode the one zone of both ends is no matter of chance',
    inspection(true),
    {},
    '',
    'az1',
  ],
  [
    'TGW-25',
    'of two zones AWS picks one',
    inspection(true),
    { to: 'host2-c' },
    '; noting X_NONDETERMINISTIC',
    'az1',
  ],
  [
    'TGW-25',
    'where only one zone is attached there is nothing to pick',
    inspection(true, ['t2-b']),
    { to: 'host2-c' },
    '; noting AVAILABILITY_ZONE_CROSSED',
    'az2',
  ],
  [
    'TGW-24',
    'without appliance mode the zone of the sender holds, and the mode is recommended',
    inspection(false),
    {},
    '; noting TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED',
    'az1',
  ],
  [
    'TGW-24',
    'an appliance in one zone only has all of every flow',
    inspection(false, ['t-b']),
    {},
    '',
    'az1',
  ],
])('%s: %s', (_, __, patch, flow, notes, zone) => {
  const trace = walk(mesh(patch), { ...A_TO_C, ...flow, oneWay: true });
  expect(accountAt(trace, 'transit-gateway-attachment att-b inbound')).toBe(
    `transit-gateway-attachment att-b inbound: route${notes}; ${ARRIVAL} b; in ${zone}`,
  );
});

test('TGW-30: a group reference does not come in from a network that is no VPC', () => {
  const scenario = mesh({
    transitGateways: { tgw: { securityGroupReferencing: true } },
    onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16'], host: '192.168.5.5' } },
    customerGateways: { cgw: { onPremises: 'hq' } },
    vpnConnections: { vpn: { customerGateway: 'cgw', transitGateway: 'tgw' } },
    transitGatewayAttachments: { 'att-vpn': { transitGateway: 'tgw', vpnConnection: 'vpn' } },
    securityGroups: { 'sg-b': { inbound: [{ allow: 'all', from: 'sg-a' }] } },
  });
  expect(stopAccount(walk(scenario, { ...HTTPS, from: 'hq', to: 'host-b' }))).toBe(
    'security-group sg-b inbound: deny ENI_SG_RULES_MISMATCH',
  );
});
