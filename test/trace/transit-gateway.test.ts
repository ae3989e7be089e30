import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { TransitGatewayRoute } from '../../src/compile/network.ts';
import { connected, HTTPS } from '../fixtures/connected.ts';
import {
  carrying,
  networkOf,
  patched,
  request,
  response,
  stopOf,
  walk,
  type ScenarioPatch,
} from './helpers.ts';

function attachment(vpc: string, subnets = [`t-${vpc}`, `t2-${vpc}`]) {
  return { transitGateway: 'tgw', vpc, subnets };
}

/** All three VPCs on one gateway with its default table. */
const MESH: ScenarioPatch = {
  transitGateways: { tgw: {} },
  transitGatewayAttachments: {
    'att-a': attachment('a'),
    'att-b': attachment('b'),
    'att-c': attachment('c'),
  },
  routeTables: Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [`rt-${name}`, { routes: [{ to: '10.0.0.0/8', via: 'tgw' }] }]),
  ),
};

function mesh(...patches: readonly ScenarioPatch[]) {
  return patched(connected(), MESH, ...patches);
}

const SPOKE_ROUTES = [{ to: '10.3.0.0/16', via: 'att-c' }];

/** A and B are isolated spokes, C is shared: the tables of packet walk (b). */
const ISOLATED: ScenarioPatch = {
  transitGatewayRouteTables: {
    'rt-spoke': { transitGateway: 'tgw', associations: ['att-a', 'att-b'], routes: SPOKE_ROUTES },
    'rt-shared': {
      transitGateway: 'tgw',
      associations: ['att-c'],
      routes: [
        { to: '10.1.0.0/16', via: 'att-a' },
        { to: '10.2.0.0/16', via: 'att-b' },
      ],
    },
  },
};

const A_TO_B = { from: 'host-a', to: 'host-b', ...HTTPS };
const A_TO_C = { from: 'host-a', to: 'host-c', ...HTTPS };

function issuesOf(scenario: ReturnType<typeof connected>) {
  const compiled = compile(scenario);
  const issues = compiled.ok ? compiled.value.warnings : compiled.error;
  return issues.map(({ code, at, rule }) => [code, at, rule]);
}

function componentsOf(rows: ReturnType<typeof request>) {
  return rows.map(([component]) => component);
}

test('TGW-10, TGW-N1, TGW-N2, TGW-N6: a spoke asks a shared VPC, and eight network ACL lists are asked (walk b)', () => {
  const trace = walk(mesh(ISOLATED), A_TO_C);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)).toEqual(
    carrying(
      'tcp 10.1.1.10:49152 → 10.3.1.30:443',
      ['instance host-a', 'outbound', 'allow'],
      ['security-group sg-a', 'outbound', 'allow'],
      ['network-acl acl-w-a', 'outbound', 'allow'],
      ['route-table rt-a', null, 'route'],
      ['transit-gateway-attachment att-a', 'outbound', 'route'],
      ['network-acl acl-t-a', 'inbound', 'allow'],
      ['transit-gateway-route-table rt-spoke', null, 'route'],
      ['transit-gateway-attachment att-c', 'inbound', 'route'],
      ['network-acl acl-t-c', 'outbound', 'allow'],
      ['route-table rt-t-c', null, 'route'],
      ['network-acl acl-w-c', 'inbound', 'allow'],
      ['security-group sg-c', 'inbound', 'allow'],
      ['instance host-c', 'inbound', 'deliver'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      'tcp 10.3.1.30:443 → 10.1.1.10:49152',
      ['instance host-c', 'outbound', 'allow'],
      ['security-group sg-c', 'outbound', 'allow'],
      ['network-acl acl-w-c', 'outbound', 'allow'],
      ['route-table rt-c', null, 'route'],
      ['transit-gateway-attachment att-c', 'outbound', 'route'],
      ['network-acl acl-t-c', 'inbound', 'allow'],
      ['transit-gateway-route-table rt-shared', null, 'route'],
      ['transit-gateway-attachment att-a', 'inbound', 'route'],
      ['network-acl acl-t-a', 'outbound', 'allow'],
      ['route-table rt-t-a', null, 'route'],
      ['network-acl acl-w-a', 'inbound', 'allow'],
      ['security-group sg-a', 'inbound', 'allow'],
      ['instance host-a', 'inbound', 'deliver'],
    ),
  );
});

const NO_ROUTE = 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT';

function spoke(routes: readonly object[], more: ScenarioPatch = {}): ScenarioPatch[] {
  return [
    ISOLATED,
    { transitGatewayRouteTables: { 'rt-spoke': { routes } } } as unknown as ScenarioPatch,
    more,
  ];
}

test.each<[string, string, readonly ScenarioPatch[], object, string | null]>([
  [
    'TGW-11',
    'the spokes do not see each other',
    [ISOLATED],
    A_TO_B,
    `request: transit-gateway-route-table rt-spoke, ${NO_ROUTE}`,
  ],
  [
    'TGW-17',
    'an empty table',
    spoke([]),
    A_TO_C,
    `request: transit-gateway-route-table rt-spoke, ${NO_ROUTE}`,
  ],
  [
    'TGW-8',
    'a default route leads to C, whose attachment subnets know no way on',
    spoke([{ to: '0.0.0.0/0', via: 'att-c' }]),
    A_TO_B,
    'request: route-table rt-t-c, NO_ROUTE_TO_DESTINATION',
  ],
  [
    'TGW-16',
    'a longer blackhole wins over a default route',
    spoke([
      { to: '0.0.0.0/0', via: 'att-c' },
      { to: '10.0.0.0/8', state: 'blackhole' },
    ]),
    A_TO_B,
    'request: transit-gateway-route-table rt-spoke, TGW_RTB_BAD_STATE_ROUTE 10.0.0.0/8',
  ],
  [
    'TGW-11',
    'C propagates to the spokes, A does not to the shared table',
    [
      {
        transitGatewayRouteTables: {
          'rt-spoke': { transitGateway: 'tgw', associations: ['att-a', 'att-b'], propagations: ['att-c'] },
          'rt-shared': { transitGateway: 'tgw', associations: ['att-c'], propagations: ['att-b'] },
        },
      },
    ],
    A_TO_C,
    `response: transit-gateway-route-table rt-shared, ${NO_ROUTE}`,
  ],
  [
    'TGW-4',
    "no subnet of the attachment in the sender's zone",
    [{ transitGatewayAttachments: { 'att-a': { subnets: ['t2-a'] } } }],
    A_TO_C,
    'request: transit-gateway-attachment att-a outbound, TGW_ROUTE_AZ_RESTRICTION',
  ],
  [
    'TGW-2',
    'an attachment that nobody has accepted',
    [{ transitGatewayAttachments: { 'att-a': { state: 'pendingAcceptance' } } }],
    A_TO_C,
    'request: transit-gateway-attachment att-a outbound, BAD_STATE_ATTACHMENT',
  ],
  [
    'TGW-2',
    'an attachment that is being changed',
    [{ transitGatewayAttachments: { 'att-a': { state: 'modifying' } } }],
    A_TO_C,
    null,
  ],
  [
    'TGW-10',
    'an attachment without association',
    [{ transitGateways: { tgw: { defaultRouteTableAssociation: false } } }],
    A_TO_C,
    'request: transit-gateway-attachment att-a outbound, TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION',
  ],
  [
    'TGW-7',
    'no route back in the spoke',
    [{ routeTables: { 'rt-c': { routes: [] } } }],
    A_TO_C,
    'response: route-table rt-c, NO_ROUTE_TO_DESTINATION',
  ],
  [
    'TGW-N1',
    "the attachment subnet lets nothing of the sender's subnet in",
    [{ networkAcls: { 'acl-t-a': { inbound: [{ rule: 1, deny: 'all', from: '10.1.1.0/24' }] } } }],
    A_TO_B,
    'request: network-acl acl-t-a inbound, SUBNET_ACL_RESTRICTION 1',
  ],
  [
    'TGW-N2',
    "the receiver's attachment subnet lets nothing out",
    [{ networkAcls: { 'acl-t-b': { outbound: [{ rule: 1, deny: 'all', to: '10.2.1.0/24' }] } } }],
    A_TO_B,
    'request: network-acl acl-t-b outbound, SUBNET_ACL_RESTRICTION 1',
  ],
])('%s: %s', (_, __, patches, flow, stop) => {
  expect(stopOf(walk(mesh(...patches), flow as typeof A_TO_B))).toBe(stop);
});

test('TGW-12: by default everything reaches everything', () => {
  expect(walk(mesh(), A_TO_B).verdict).toBe('reachable');
});

test("TGW-5: any subnet of the attachment's zone may send", () => {
  expect(walk(mesh(), { ...A_TO_B, from: 'host2-a' }).verdict).toBe('reachable');
});

test('TGW-N1, TGW-N2: the lists that the table leaves out are not asked', () => {
  const oneWay = { ...A_TO_B, oneWay: true };
  const outOfA = mesh({ networkAcls: { 'acl-t-a': { outbound: [] } } });
  expect(walk(outOfA, oneWay).verdict).toBe('reachable');
  const intoB = mesh({ networkAcls: { 'acl-t-b': { inbound: [] } } });
  expect(walk(intoB, oneWay).verdict).toBe('reachable');
});

/** Host b lives in the attachment subnet itself. */
const IN_ATTACHMENT_SUBNET: ScenarioPatch = {
  instances: { 'host-b': { subnet: 't-b', privateIp: '10.2.9.5' } },
  routeTables: { 'rt-t-b': { routes: [{ to: '10.0.0.0/8', via: 'tgw' }] } },
};

test('TGW-N4: what comes from the gateway to a host of the attachment subnet meets no network ACL', () => {
  const closed = mesh(IN_ATTACHMENT_SUBNET, { networkAcls: { 'acl-t-b': { inbound: [], outbound: [] } } });
  const trace = walk(closed, { ...A_TO_B, oneWay: true });
  expect(trace.verdict).toBe('reachable');
  const arrival = trace.connections[0]?.request.hops.find(({ component }) => component.id === 'att-b');
  expect(arrival?.decision.notes).toEqual(['X_NACL_NOT_EVALUATED']);
});

test('TGW-N3: what such a host sends meets both lists of its subnet', () => {
  const narrow = mesh(IN_ATTACHMENT_SUBNET, {
    networkAcls: { 'acl-t-b': { inbound: [{ rule: 1, allow: 'all', from: '10.1.0.0/16' }] } },
  });
  const trace = walk(narrow, A_TO_B);
  expect(stopOf(trace)).toBe('response: network-acl acl-t-b inbound, SUBNET_ACL_RESTRICTION *');
  expect(componentsOf(response(trace)).filter((name) => name === 'network-acl acl-t-b')).toHaveLength(2);
});

/** B stands between A and C with an appliance in each zone, in the attachment's own route table. */
function inspection(applianceMode: boolean): ScenarioPatch {
  const fw = (subnet: string, privateIp: string) => ({
    subnet,
    privateIp,
    forwards: 'route' as const,
    sourceDestCheck: false,
    securityGroups: ['sg-b'],
  });
  return {
    transitGatewayAttachments: { 'att-b': { applianceMode } },
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
      'rt-insp': {
        transitGateway: 'tgw',
        associations: ['att-b'],
        propagations: ['att-a', 'att-c'],
      },
    },
  };
}

test('TGW-24: without appliance mode the reply comes back through the other zone and misses the appliance', () => {
  const trace = walk(mesh(inspection(false)), { ...A_TO_C, to: 'host2-c' });
  expect(componentsOf(request(trace))).toContain('instance fw-1');
  expect(stopOf(trace)).toBe('response: route-table rt-t2-b, X_ASYMMETRIC_PATH 0.0.0.0/0');
  const arrival = trace.connections[0]?.request.hops.find(
    ({ component, direction }) => component.id === 'att-b' && direction === 'inbound',
  );
  expect(arrival?.decision.notes).toContain('TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED');
});

test('TGW-25, TGW-26: in appliance mode both directions take one zone, whichever it is, and every choice is walked (also FRM-5)', () => {
  const trace = walk(mesh(inspection(true)), { ...A_TO_C, to: 'host2-c' });
  expect(trace.verdict).toBe('reachable');
  expect(componentsOf(request(trace))).toContain('instance fw-1');
  expect(componentsOf(response(trace))).toContain('instance fw-1');
  const sameZone = walk(mesh(inspection(true)), { from: 'host2-a', to: 'host2-c', ...HTTPS });
  expect(componentsOf(request(sameZone))).toContain('instance fw-2');
  expect(componentsOf(response(sameZone))).toContain('instance fw-2');
});

test('FRM-5: of several zones that AWS may pick every one is walked, and the verdict holds for all', () => {
  const broken = mesh(inspection(true), { networkAcls: { 'acl-t2-b': { outbound: [] } } });
  const trace = walk(broken, { ...A_TO_C, to: 'host2-c' });
  expect(trace.verdict).toBe('partial');
  expect(trace.branches.map(({ verdict }) => verdict)).toEqual(['reachable', 'unreachable']);
});

test('TGW-25: towards a destination without a zone the zone of the source holds', () => {
  const scenario = mesh(inspection(true), {
    internetGateways: { 'igw-b': { vpc: 'b' } },
    natGateways: { nat: { subnet: 'w2-b', privateIp: '10.2.2.9', publicIp: '198.51.100.9' } },
    routeTables: {
      'rt-a': { routes: [{ to: '0.0.0.0/0', via: 'tgw' }] },
      'rt-b': {
        routes: [
          { to: '0.0.0.0/0', via: 'igw-b' },
          { to: '10.0.0.0/8', via: 'tgw' },
        ],
      },
    },
  });
  const trace = walk(scenario, { from: 'host2-a', to: '8.8.8.8', ...HTTPS });
  expect(componentsOf(request(trace))).toContain('instance fw-2');
});

test('TGW-23: the zone of the source is kept where the attachment has it, else another is taken', () => {
  const zonesOf = (patch: ScenarioPatch) => {
    const trace = walk(mesh(patch), { ...A_TO_B, to: 'host2-b' });
    const arrival = trace.connections[0]?.request.hops.find(({ component }) => component.id === 'att-b');
    return arrival?.decision.kind === 'crossing' ? [arrival.decision.zone, arrival.decision.notes] : null;
  };
  expect(zonesOf({})).toEqual(['az1', []]);
  expect(zonesOf({ transitGatewayAttachments: { 'att-b': { subnets: ['t2-b'] } } })).toEqual([
    'az2',
    ['AVAILABILITY_ZONE_CROSSED'],
  ]);
});

test('TGW-8, TGW-N5: the table of the attachment subnet may send what arrives to an appliance first', () => {
  const scenario = mesh({
    subnets: { 't2-b': { routeTable: 'rt-fw' } },
    instances: {
      fw: {
        subnet: 'w2-b',
        privateIp: '10.2.2.200',
        forwards: 'route',
        sourceDestCheck: false,
        securityGroups: ['sg-b'],
      },
    },
    routeTables: {
      'rt-fw': { vpc: 'b', routes: [] },
      'rt-t-b': { routes: [{ to: '10.2.1.0/24', via: 'fw' }] },
    },
  });
  const names = componentsOf(request(walk(scenario, A_TO_B)));
  expect(names.slice(names.indexOf('route-table rt-t-b'))).toEqual([
    'route-table rt-t-b',
    'network-acl acl-w2-b',
    'security-group sg-b',
    'instance fw',
    'instance fw',
    'security-group sg-b',
    'network-acl acl-w2-b',
    'route-table rt-b',
    'network-acl acl-w-b',
    'security-group sg-b',
    'instance host-b',
  ]);
});

test('TGW-1, TGW-6: the gateway looks at the destination only, and its interfaces check no source', () => {
  const stray = mesh({
    instances: {
      stray: { subnet: 'w-a', privateIp: '10.1.1.77', sourceDestCheck: false, securityGroups: ['sg-a'] },
    },
  });
  const trace = walk(stray, { ...A_TO_B, from: 'stray', sourceIp: '172.16.0.1', oneWay: true });
  expect(trace.verdict).toBe('reachable');
  const tables = [1024, 60_000].map((sourcePort) =>
    componentsOf(request(walk(mesh(), { ...A_TO_B, sourcePort }))),
  );
  expect(tables[0]).toEqual(tables[1]);
});

test('TGW-9: IPv6 needs the support of both attachments', () => {
  const ipv6: ScenarioPatch = {
    vpcs: { a: { ipv6Cidrs: ['2001:db8:1::/56'] }, b: { ipv6Cidrs: ['2001:db8:2::/56'] } },
    subnets: { 'w-a': { ipv6Cidr: '2001:db8:1::/64' }, 'w-b': { ipv6Cidr: '2001:db8:2::/64' } },
    networkAcls: Object.fromEntries(
      ['acl-w-a', 'acl-w-b', 'acl-t-a', 'acl-t-b'].map((id) => [
        id,
        {
          inbound: [{ rule: 1, allow: 'all', from: '::/0' }],
          outbound: [{ rule: 1, allow: 'all', to: '::/0' }],
        },
      ]),
    ),
    securityGroups: Object.fromEntries(
      ['sg-a', 'sg-b'].map((id) => [
        id,
        { inbound: [{ allow: 'all', from: '::/0' }], outbound: [{ allow: 'all', to: '::/0' }] },
      ]),
    ),
    instances: {
      'host-a': { ipv6Addresses: ['2001:db8:1::10'] },
      'host-b': { ipv6Addresses: ['2001:db8:2::20'] },
    },
    routeTables: {
      'rt-a': { routes: [{ to: '2001:db8::/32', via: 'tgw' }] },
      'rt-b': { routes: [{ to: '2001:db8::/32', via: 'tgw' }] },
    },
  };
  const flow = { ...A_TO_B, to: '2001:db8:2::20', sourceIp: '2001:db8:1::10' };
  const support = (a: boolean, b: boolean): ScenarioPatch => ({
    transitGatewayAttachments: { 'att-a': { ipv6: a }, 'att-b': { ipv6: b } },
  });
  expect(stopOf(walk(mesh(ipv6), flow))).toBe(
    'request: transit-gateway-attachment att-a outbound, X_UNSUPPORTED_IP_FAMILY',
  );
  expect(stopOf(walk(mesh(ipv6, support(true, false)), flow))).toBe(
    'request: transit-gateway-attachment att-b inbound, X_UNSUPPORTED_IP_FAMILY',
  );
  expect(walk(mesh(ipv6, support(true, true)), flow).verdict).toBe('reachable');
});

function routesOf(scenario: ReturnType<typeof connected>, table: string) {
  const routes = networkOf(scenario).transitGatewayRouteTables.get(table)?.routes[4] ?? [];
  return routes.map(({ attachment: to, origin, state }: TransitGatewayRoute) => [
    to?.id ?? null,
    origin,
    state,
  ]);
}

test('TGW-13, TGW-14, TGW-15: longest prefix, then static before prefix list before propagated', () => {
  const table = (routes: readonly object[]): ScenarioPatch =>
    ({
      prefixLists: { pl: { entries: ['10.2.0.0/16'] } },
      transitGatewayRouteTables: {
        main: { transitGateway: 'tgw', default: true, propagations: ['att-b'], routes },
      },
    }) as unknown as ScenarioPatch;
  expect(routesOf(mesh(table([{ to: '10.2.1.0/24', via: 'att-c' }])), 'main')).toEqual([
    ['att-c', 'static', 'active'],
    ['att-a', 'vpc', 'active'],
    ['att-b', 'vpc', 'active'],
    ['att-c', 'vpc', 'active'],
  ]);
  const both = mesh(
    table([
      { to: 'pl', via: 'att-c' },
      { to: '10.2.0.0/16', via: 'att-a' },
    ]),
  );
  expect(routesOf(both, 'main').slice(1, 4)).toEqual([
    ['att-a', 'static', 'active'],
    ['att-c', 'prefix-list', 'active'],
    ['att-b', 'vpc', 'active'],
  ]);
  const hidden = mesh(table([{ to: '10.2.0.0/16', state: 'blackhole' }]));
  expect(stopOf(walk(hidden, A_TO_B))).toBe(
    'request: transit-gateway-route-table main, TGW_RTB_BAD_STATE_ROUTE 10.2.0.0/16',
  );
  expect(walk(mesh(table([])), A_TO_B).verdict).toBe('reachable');
});

test('TGW-18: of two VPCs with the same addresses only the first propagates', () => {
  const twins = mesh({
    vpcs: { c: { cidr: '10.2.0.0/16' } },
    subnets: {
      'w-c': { cidr: '10.2.1.0/24' },
      'w2-c': { cidr: '10.2.2.0/24' },
      't-c': { cidr: '10.2.9.0/28' },
      't2-c': { cidr: '10.2.9.16/28' },
    },
    instances: { 'host-c': { privateIp: '10.2.1.66' }, 'host2-c': { privateIp: '10.2.2.66' } },
  });
  expect(issuesOf(twins)).toEqual([['propagation-overlap', '/transitGatewayAttachments/att-c', 'TGW-18']]);
  expect(componentsOf(request(walk(twins, A_TO_B)))).toContain('transit-gateway-attachment att-b');
  expect(stopOf(walk(twins, A_TO_C))).toContain('route-table rt-t-b, NO_POSSIBLE_DESTINATION');
});

/** A on one gateway, C on another, with a peering between the two. */
const TWO_GATEWAYS: ScenarioPatch = {
  transitGateways: { far: { region: 'eu-west-1' } },
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

test('TGW-21: between two gateways static routes lead, on both sides', () => {
  const trace = walk(mesh(TWO_GATEWAYS), A_TO_C);
  expect(trace.verdict).toBe('reachable');
  expect(componentsOf(request(trace)).slice(6, 10)).toEqual([
    'transit-gateway-route-table near',
    'transit-gateway-attachment att-peer',
    'transit-gateway-route-table beyond',
    'transit-gateway-attachment att-c',
  ]);
  const oneSided = mesh(TWO_GATEWAYS, { transitGatewayRouteTables: { beyond: { routes: [] } } });
  expect(stopOf(walk(oneSided, A_TO_C))).toBe(`response: transit-gateway-route-table beyond, ${NO_ROUTE}`);
});

test('TGW-21: two gateways that send a packet back and forth drop it', () => {
  const loop = mesh(TWO_GATEWAYS, {
    transitGatewayRouteTables: { beyond: { routes: [{ to: '10.3.0.0/17', via: 'att-peer' }] } },
  });
  expect(stopOf(walk(loop, A_TO_C))).toBe(
    'request: transit-gateway-route-table near, X_ROUTING_LOOP 10.3.0.0/16',
  );
});

test('TGW-22: a packet may leave by the attachment that it came by', () => {
  const hairpin = mesh({
    routeTables: {
      'rt-a': { routes: [{ to: '10.0.0.0/8', via: 'tgw' }] },
      'rt-t-a': { routes: [{ to: '10.9.0.0/16', via: 'host2-a' }] },
    },
    instances: { 'host2-a': { sourceDestCheck: false, forwards: 'route' } },
    transitGatewayRouteTables: {
      main: { transitGateway: 'tgw', default: true, routes: [{ to: '10.9.0.0/16', via: 'att-a' }] },
    },
  });
  const trace = walk(hairpin, { ...A_TO_B, to: '10.9.0.1' });
  expect(componentsOf(request(trace)).slice(6)).toContain('instance host2-a');
  expect(trace.stoppedAt?.code).toBe('X_ROUTING_LOOP');
});

const BY_GROUP: ScenarioPatch = {
  securityGroups: { 'sg-b': { inbound: [{ allow: 'tcp', ports: 443, from: 'sg-a' }] } },
};
const REFERENCING: ScenarioPatch = { transitGateways: { tgw: { securityGroupReferencing: true } } };

test('TGW-28: inbound references need the gateway and both attachments to carry them', () => {
  const causesIn = (...patches: readonly ScenarioPatch[]) => {
    const trace = walk(mesh(BY_GROUP, ...patches), A_TO_B);
    return [trace.stoppedAt?.code ?? null, trace.connections[0]?.request.hops.at(-1)?.decision.causes];
  };
  const mismatch = ['ENI_SG_RULES_MISMATCH', ['SG_REFERENCING_SUPPORT']];
  expect(causesIn()).toEqual(mismatch);
  expect(causesIn(REFERENCING)).toEqual([null, []]);
  const off = (id: string): ScenarioPatch => ({
    transitGatewayAttachments: { [id]: { securityGroupReferencing: false } },
  });
  expect(causesIn(REFERENCING, off('att-a'))).toEqual(mismatch);
  expect(causesIn(REFERENCING, off('att-b'))).toEqual(mismatch);
  const byAddress: ScenarioPatch = {
    securityGroups: {
      'sg-b': {
        inbound: [
          { allow: 'all', from: 'sg-a' },
          { allow: 'all', from: '10.1.0.0/16' },
        ],
      },
    },
  };
  expect(walk(mesh(byAddress), A_TO_B).verdict).toBe('reachable');
});

test('TGW-29: an outbound reference matches nothing across a transit gateway', () => {
  const outbound = mesh(REFERENCING, {
    securityGroups: { 'sg-a': { outbound: [{ allow: 'all', to: 'sg-b' }] } },
  });
  const trace = walk(outbound, A_TO_B);
  expect(stopOf(trace)).toBe('request: security-group sg-a outbound, ENI_SG_RULES_MISMATCH');
});

test('TGW-30: nor does a reference come through the peering of two gateways or an inspection VPC', () => {
  const byGroup: ScenarioPatch = {
    securityGroups: { 'sg-c': { inbound: [{ allow: 'all', from: 'sg-a' }] } },
  };
  const attachOnce: ScenarioPatch = {
    transitGateways: { far: { securityGroupReferencing: true } },
    peerings: { pcx: { requester: 'a', accepter: 'c' } },
  };
  for (const patch of [TWO_GATEWAYS, inspection(true)]) {
    const scenario = mesh(REFERENCING, patch, patch === TWO_GATEWAYS ? attachOnce : {}, byGroup);
    const trace = walk(scenario, A_TO_C);
    expect(stopOf(trace)).toBe('request: security-group sg-c inbound, ENI_SG_RULES_MISMATCH');
    expect(trace.connections[0]?.request.hops.at(-1)?.decision.causes).toEqual([
      'SG_REFERENCES_NOT_PRESERVED',
    ]);
  }
});

/** C has a NAT gateway and an internet gateway for the others. */
const EGRESS: ScenarioPatch = {
  internetGateways: { igw: { vpc: 'c' } },
  natGateways: { nat: { subnet: 'w-c', privateIp: '10.3.1.9', publicIp: '198.51.100.9' } },
  routeTables: {
    'rt-a': { routes: [{ to: '0.0.0.0/0', via: 'tgw' }] },
    'rt-t-c': { routes: [{ to: '0.0.0.0/0', via: 'nat' }] },
    'rt-c': {
      routes: [
        { to: '0.0.0.0/0', via: 'igw' },
        { to: '10.1.0.0/16', via: 'tgw' },
      ],
    },
  },
  transitGatewayRouteTables: {
    main: { transitGateway: 'tgw', default: true, routes: [{ to: '0.0.0.0/0', via: 'att-c' }] },
  },
};
const OUT = { from: 'host-a', to: '8.8.8.8', ...HTTPS };

test('TGW-31: one NAT gateway may serve all, with a route back to the spokes', () => {
  expect(walk(mesh(EGRESS), OUT).verdict).toBe('reachable');
  const noWayBack = mesh(EGRESS, { routeTables: { 'rt-c': { routes: [{ to: '0.0.0.0/0', via: 'igw' }] } } });
  const trace = walk(noWayBack, OUT);
  expect(trace.verdict).toBe('no-response');
  expect(stopOf(trace)).toBe('response: route-table rt-c, X_ASYMMETRIC_PATH 0.0.0.0/0');
});

test('TGW-32: an internet gateway serves nobody but its own VPC', () => {
  const direct = mesh(EGRESS, { routeTables: { 'rt-t-c': { routes: [{ to: '0.0.0.0/0', via: 'igw' }] } } });
  expect(stopOf(walk(direct, OUT))).toBe(
    'request: internet-gateway igw outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  );
});

test('TGW-33: nor does a peering connection of the VPC beyond', () => {
  const scenario = mesh({
    peerings: { pcx: { requester: 'b', accepter: 'c' } },
    transitGatewayAttachments: { 'att-c': undefined },
    routeTables: {
      'rt-t-b': { routes: [{ to: '10.3.0.0/16', via: 'pcx' }] },
      'rt-c': { routes: [{ to: '10.1.0.0/16', via: 'pcx' }] },
    },
    transitGatewayRouteTables: {
      main: { transitGateway: 'tgw', default: true, routes: [{ to: '10.3.0.0/16', via: 'att-b' }] },
    },
  });
  expect(stopOf(walk(scenario, A_TO_C))).toBe(
    'request: vpc-peering-connection pcx, PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  );
});

test.each<[string, ScenarioPatch, readonly unknown[]]>([
  [
    'TGW-3',
    { transitGatewayAttachments: { 'att-a': { subnets: ['t-a', 'w-a'] } } },
    ['second-subnet-in-zone', '/transitGatewayAttachments/att-a/subnets/1', 'TGW-3'],
  ],
  [
    'TGW-3',
    { transitGatewayAttachments: { again: { transitGateway: 'tgw', vpc: 'a', subnets: ['t-a'] } } },
    ['second-attachment', '/transitGatewayAttachments/att-a/vpc', 'TGW-3'],
  ],
  [
    'TGW-3',
    { transitGatewayAttachments: { 'att-a': { subnets: ['t-b'] } } },
    ['other-vpc', '/transitGatewayAttachments/att-a/subnets/0', 'TGW-3'],
  ],
  [
    'TGW-26',
    {
      transitGateways: { far: {} },
      transitGatewayAttachments: { peer: { transitGateway: 'tgw', peer: 'far', applianceMode: true } },
    },
    ['field-of-vpc-attachment', '/transitGatewayAttachments/peer/applianceMode', 'TGW-26'],
  ],
  [
    'TGW-10',
    {
      transitGatewayRouteTables: {
        one: { transitGateway: 'tgw', associations: ['att-a'] },
        two: { transitGateway: 'tgw', associations: ['att-a'] },
      },
    },
    ['second-association', '/transitGatewayRouteTables/two/associations/0', 'TGW-10'],
  ],
  [
    'TGW-21',
    {
      transitGateways: { far: {} },
      transitGatewayAttachments: { peer: { transitGateway: 'tgw', peer: 'far' } },
      transitGatewayRouteTables: { one: { transitGateway: 'tgw', propagations: ['peer'] } },
    },
    ['propagation-of-peering', '/transitGatewayRouteTables/one/propagations/0', 'TGW-21'],
  ],
  [
    'TGW-7',
    { transitGatewayAttachments: { 'att-a': undefined } },
    ['not-attached', '/routeTables/rt-a/routes/0/via', 'TGW-7'],
  ],
])('%s: what AWS refuses is refused', (_, patch, issue) => {
  expect(issuesOf(mesh(patch))).toContainEqual(issue);
});

test('TGW-34: a private hosted zone answers in the VPCs that it is associated with, not in those beyond the gateway', () => {
  const zone = (vpcs: readonly string[]): ScenarioPatch => ({
    hostedZones: {
      inside: {
        domain: 'b.internal',
        vpcs: [...vpcs],
        records: [{ name: 'api.b.internal', values: ['10.2.1.20'] }],
      },
    },
  });
  const asked = { from: 'host-a', to: 'api.b.internal', ...HTTPS };
  expect(stopOf(walk(mesh(zone(['b'])), asked))).toBe('request: resolver public, X_DNS_UNRESOLVED');
  expect(walk(mesh(zone(['b', 'a'])), asked).verdict).toBe('reachable');
});
