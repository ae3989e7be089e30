import { expect, test } from 'vitest';
import { connected, HTTPS } from '../fixtures/connected.ts';
import { carrying, patched, request, response, stopOf, walk, type ScenarioPatch } from './helpers.ts';

/** Host p at 192.168.5.5, behind a VPN connection to A's virtual private gateway. */
const SITE: ScenarioPatch = {
  onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16'], host: '192.168.5.5' } },
  customerGateways: { cgw: { onPremises: 'hq' } },
};
const VGW: ScenarioPatch = {
  vpnGateways: { vgw: { vpc: 'a' } },
  vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw' } },
  routeTables: { 'rt-a': { propagatingGateways: ['vgw'] } },
};
const SSH = { ...HTTPS, port: 22 };
const IN = { from: 'hq', to: 'host-a', ...SSH };
const OUT = { from: 'host-a', to: 'hq', ...SSH };

function site(...patches: readonly ScenarioPatch[]) {
  return patched(connected(), SITE, VGW, ...patches);
}

function componentsOf(rows: ReturnType<typeof request>) {
  return rows.map(([component]) => component);
}

test('VGW-2, VGW-9, VGW-11: from on premises straight into a VPC, and back by a propagated route (walk f)', () => {
  const trace = walk(site(), IN);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)).toEqual(
    carrying(
      'tcp 192.168.5.5:49152 → 10.1.1.10:22',
      ['on-premises hq', null, 'route'],
      ['vpn-connection vpn', null, 'route'],
      ['vpn-gateway vgw', 'inbound', 'route'],
      ['network-acl acl-w-a', 'inbound', 'allow'],
      ['security-group sg-a', 'inbound', 'allow'],
      ['instance host-a', 'inbound', 'deliver'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      'tcp 10.1.1.10:22 → 192.168.5.5:49152',
      ['instance host-a', 'outbound', 'allow'],
      ['security-group sg-a', 'outbound', 'allow'],
      ['network-acl acl-w-a', 'outbound', 'allow'],
      ['route-table rt-a', null, 'route'],
      ['vpn-gateway vgw', 'outbound', 'route'],
      ['vpn-connection vpn', null, 'route'],
      ['on-premises hq', null, 'deliver'],
    ),
  );
});

test('ONP-1, ONP-3: from a VPC to a network on premises, which is taken to be open', () => {
  const trace = walk(site(), OUT);
  expect(trace.verdict).toBe('reachable');
  expect(componentsOf(request(trace)).slice(3)).toEqual([
    'route-table rt-a',
    'vpn-gateway vgw',
    'vpn-connection vpn',
    'on-premises hq',
  ]);
  expect(trace.connections[0]?.request.hops.at(-1)?.decision.notes).toEqual(['X_ONPREM_NOT_MODELLED']);
  expect(trace.flowLog[0]?.record.trafficPath).toBe(3);
});

const STATIC: ScenarioPatch = { vpnConnections: { vpn: { routing: 'static' } } };

test.each<[string, string, readonly ScenarioPatch[], object, string | null]>([
  [
    'VGW-2',
    'propagation is off and no route is written',
    [{ routeTables: { 'rt-a': { propagatingGateways: [] } } }],
    IN,
    'response: route-table rt-a, NO_ROUTE_TO_DESTINATION',
  ],
  [
    'VGW-1',
    'the gateway is detached',
    [
      {
        vpnGateways: { vgw: { state: 'detached' } },
        routeTables: { 'rt-a': { routes: [{ to: '192.168.0.0/16', via: 'vgw' }] } },
      },
    ],
    OUT,
    'request: route-table rt-a, BAD_STATE_ROUTE 192.168.0.0/16',
  ],
  [
    'VGW-5',
    'a default route leads to a gateway that knows no such prefix',
    [{ routeTables: { 'rt-a': { routes: [{ to: '0.0.0.0/0', via: 'vgw' }] } } }],
    { ...OUT, to: '8.8.8.8' },
    'request: vpn-gateway vgw outbound, X_PREFIX_NOT_KNOWN_TO_GATEWAY',
  ],
  [
    'VGW-8',
    'nobody in the VPC has the address',
    [],
    { ...IN, to: '10.1.1.99' },
    'request: vpn-gateway vgw inbound, VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  ],
  [
    'VGW-8, PCX-10',
    'the peer of the VPC is out of reach',
    [
      {
        peerings: { pcx: { requester: 'a', accepter: 'b' } },
        onPremisesNetworks: { hq: { routes: ['10.0.0.0/8'] } },
      },
    ],
    { ...IN, to: 'host-b' },
    'request: vpn-gateway vgw inbound, VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  ],
  ['VPN-1', 'one tunnel is enough', [{ vpnConnections: { vpn: { tunnels: ['down', 'up'] } } }], IN, null],
  [
    'VPN-1, VPN-2',
    'static, and both tunnels are down',
    [STATIC, { vpnConnections: { vpn: { tunnels: ['down', 'down'] } } }],
    OUT,
    'request: vpn-connection vpn, BAD_STATE_VPN',
  ],
  [
    'VPN-2',
    'the BGP session is down, so its prefixes are withdrawn',
    [{ vpnConnections: { vpn: { bgp: 'down' } } }],
    OUT,
    'request: route-table rt-a, NO_ROUTE_TO_DESTINATION',
  ],
  [
    'VPN-4',
    'the routers on premises know no way back',
    [{ onPremisesNetworks: { hq: { routes: ['10.2.0.0/16'] } } }],
    OUT,
    'response: on-premises hq, NO_ROUTE_TO_DESTINATION',
  ],
])('%s: %s', (_, __, patches, flow, stop) => {
  expect(stopOf(walk(site(...patches), flow as typeof IN))).toBe(stop);
});

test('VGW-3: a written route outranks a propagated one with the same prefix', () => {
  const scenario = site({
    peerings: { pcx: { requester: 'a', accepter: 'b' } },
    routeTables: { 'rt-a': { routes: [{ to: '192.168.0.0/16', via: 'pcx' }] } },
  });
  expect(componentsOf(request(walk(scenario, OUT)))).toContain('vpc-peering-connection pcx');
});

test('VGW-4: a propagated route never beats the local one', () => {
  const inside = site({ vpnConnections: { vpn: { prefixes: ['192.168.0.0/16', '10.1.2.0/24'] } } });
  expect(walk(inside, { from: 'host-a', to: 'host2-a', ...SSH }).verdict).toBe('reachable');
});

test('VGW-6: health outranks the longest prefix', () => {
  const two = site(STATIC, {
    customerGateways: { 'cgw-2': { onPremises: 'hq' } },
    vpnConnections: {
      vpn: { prefixes: ['192.168.5.0/24'], tunnels: ['down', 'down'] },
      'vpn-2': { customerGateway: 'cgw-2', vpnGateway: 'vgw', routing: 'static' },
    },
  });
  expect(componentsOf(request(walk(two, OUT)))).toContain('vpn-connection vpn-2');
});

test('VGW-7: what comes into the VPC from elsewhere does not leave by its gateway', () => {
  const forwarded = site({
    instances: { 'host-a': { sourceDestCheck: false } },
  });
  const trace = walk(forwarded, { ...OUT, sourceIp: '10.2.1.20' });
  expect(stopOf(trace)).toBe('request: vpn-gateway vgw outbound, VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS');
});

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

function transit(...patches: readonly ScenarioPatch[]) {
  return patched(connected(), SITE, TRANSIT, ...patches);
}

test('ONP-2, TGW-36: through a transit gateway both ways, and the site learns what the associated table knows', () => {
  const trace = walk(transit(), OUT);
  expect(trace.verdict).toBe('reachable');
  expect(componentsOf(request(trace)).slice(3)).toEqual([
    'route-table rt-a',
    'transit-gateway-attachment att-a',
    'network-acl acl-t-a',
    'transit-gateway-route-table tgw/default-route-table',
    'vpn-connection vpn',
    'on-premises hq',
  ]);
  expect(componentsOf(response(trace)).slice(0, 7)).toEqual([
    'on-premises hq',
    'vpn-connection vpn',
    'transit-gateway-route-table tgw/default-route-table',
    'transit-gateway-attachment att-a',
    'network-acl acl-t-a',
    'route-table rt-t-a',
    'network-acl acl-w-a',
  ]);
  const isolated = transit({
    transitGatewayRouteTables: {
      'rt-vpn': { transitGateway: 'tgw', associations: ['att-vpn'] },
    },
  });
  expect(stopOf(walk(isolated, OUT))).toBe('response: on-premises hq, NO_ROUTE_TO_DESTINATION');
});

test('VPN-1, TGW-20: a static route to a VPN attachment holds whatever is up or told', () => {
  const fixed: ScenarioPatch = {
    transitGatewayRouteTables: {
      main: { transitGateway: 'tgw', default: true, routes: [{ to: '192.168.0.0/16', via: 'att-vpn' }] },
    },
  };
  const narrow = transit(fixed, { vpnConnections: { vpn: { prefixes: ['192.168.5.0/24'] } } });
  expect(walk(narrow, { ...OUT, to: '192.168.9.9' }).verdict).toBe('reachable');
  const down = transit(fixed, { vpnConnections: { vpn: { tunnels: ['down', 'down'] } } });
  expect(stopOf(walk(down, OUT))).toBe('request: vpn-connection vpn, TGW_BAD_STATE_VPN');
});

function tunnelsOf(patch: ScenarioPatch, flow: typeof OUT): readonly (number | null)[] {
  const { request: there, response: back } = walk(site(patch), flow).connections[0]!;
  return [there, back].map((leg) => {
    const decision = leg?.hops.find(({ component }) => component.id === 'vpn')?.decision;
    return decision?.kind === 'crossing' ? decision.tunnel : null;
  });
}

test('VPN-3: AWS sends by any tunnel that is up, the first of which is shown', () => {
  const { picked, verdict } = walk(site(), OUT);
  expect(verdict).toBe('reachable');
  expect(picked).toEqual([{ kind: 'tunnel', id: '1' }]);
  expect(tunnelsOf({}, OUT)).toEqual([1, 1]);
  const second: ScenarioPatch = { vpnConnections: { vpn: { tunnels: ['down', 'up'] } } };
  expect(tunnelsOf(second, OUT)).toEqual([2, 2]);
  expect(walk(site(second), OUT).picked).toEqual([]);
});

test('VPN-5: the reply may come by the other tunnel, which is noted', () => {
  const other: ScenarioPatch = { vpnConnections: { vpn: { deviceTunnel: 2 } } };
  for (const flow of [IN, OUT]) {
    const trace = walk(site(other), flow);
    expect(trace.verdict).toBe('reachable');
    const hop = trace.connections[0]!.response!.hops.find(({ component }) => component.id === 'vpn');
    expect(hop?.decision.notes).toEqual(['X_ASYMMETRIC_TUNNEL']);
  }
  expect(tunnelsOf(other, OUT)).toEqual([1, 2]);
  // A tunnel that is down carries nothing, whatever the device prefers.
  const down: ScenarioPatch = { vpnConnections: { vpn: { deviceTunnel: 2, tunnels: ['up', 'down'] } } };
  expect(tunnelsOf(down, OUT)).toEqual([1, 1]);
});

/** A second site on the same virtual private gateway. */
const BRANCH: ScenarioPatch = {
  onPremisesNetworks: { branch: { cidrs: ['172.20.0.0/16'], host: '172.20.0.7' } },
  customerGateways: { 'cgw-2': { onPremises: 'branch' } },
  vpnConnections: { 'vpn-2': { customerGateway: 'cgw-2', vpnGateway: 'vgw' } },
};

test('VPN-6: a virtual private gateway passes on between its connections over BGP', () => {
  const flow = { from: 'hq', to: 'branch', ...SSH };
  const trace = walk(site(BRANCH), flow);
  expect(trace.verdict).toBe('reachable');
  expect(componentsOf(request(trace))).toEqual([
    'on-premises hq',
    'vpn-connection vpn',
    'vpn-gateway vgw',
    'vpn-connection vpn-2',
    'on-premises branch',
  ]);
  const unrouted = { vpnConnections: { 'vpn-2': { routing: 'static' } } } as const;
  expect(stopOf(walk(site(BRANCH, unrouted), flow))).toBe('request: on-premises hq, NO_ROUTE_TO_DESTINATION');
  const same: ScenarioPatch = {
    onPremisesNetworks: { branch: { cidrs: ['192.168.0.0/16', '172.20.0.0/16'] } },
  };
  expect(stopOf(walk(site(BRANCH, same), { ...flow, to: '172.20.0.7' }))).toBe(
    'request: on-premises hq, NO_ROUTE_TO_DESTINATION',
  );
});

test('FRM-4: IPsec hides nothing from the filters: they see the packet inside', () => {
  const trace = walk(site(), IN);
  const inside = 'tcp 192.168.5.5:49152 → 10.1.1.10:22';
  for (const [, , packetIn, packetOut] of request(trace))
    expect([packetIn, packetOut]).toEqual([inside, inside]);
});
