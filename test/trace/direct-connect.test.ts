import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { summary } from '../compile/compiled.ts';
import { connected, HTTPS } from '../fixtures/connected.ts';
import { namesOf, patched, request, response, stopOf, walk, type ScenarioPatch } from './helpers.ts';

const SSH = { ...HTTPS, port: 22 };
const IN = { from: 'hq', to: 'host-a', ...SSH };
const OUT = { from: 'host-a', to: 'hq', ...SSH };

/** Host p at 192.168.5.5, behind a private virtual interface of a Direct Connect gateway with A's virtual private gateway. */
const PRIVATE: ScenarioPatch = {
  onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16'], host: '192.168.5.5' } },
  vpnGateways: { vgw: { vpc: 'a' } },
  directConnectGateways: { dxgw: { associations: [{ vpnGateway: 'vgw' }] } },
  virtualInterfaces: { vif: { onPremises: 'hq', directConnectGateway: 'dxgw' } },
  routeTables: { 'rt-a': { propagatingGateways: ['vgw'] } },
};

/** The same site by a transit virtual interface, and A attached to the transit gateway. */
const TRANSIT: ScenarioPatch = {
  onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16'], host: '192.168.5.5' } },
  transitGateways: { tgw: {} },
  directConnectGateways: {
    dxgw: { associations: [{ transitGateway: 'tgw', allowedPrefixes: ['10.1.0.0/16'] }] },
  },
  virtualInterfaces: { vif: { type: 'transit', onPremises: 'hq', directConnectGateway: 'dxgw' } },
  transitGatewayAttachments: {
    'att-a': { transitGateway: 'tgw', vpc: 'a', subnets: ['t-a', 't2-a'] },
    'att-dx': { transitGateway: 'tgw', directConnectGateway: 'dxgw' },
  },
  routeTables: { 'rt-a': { routes: [{ to: '192.168.0.0/16', via: 'tgw' }] } },
};

const VPN: ScenarioPatch = {
  customerGateways: { cgw: { onPremises: 'hq' } },
  vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw', routing: 'static' } },
};

function dx(...patches: readonly ScenarioPatch[]) {
  return patched(connected(), PRIVATE, ...patches);
}

function asked(flow: Flow, ...patches: readonly ScenarioPatch[]) {
  return walk(dx(...patches), flow);
}

function components(rows: ReturnType<typeof request>) {
  return rows.map(([component]) => component);
}

test('DX-1: a private virtual interface leads through a Direct Connect gateway to a virtual private gateway, and back', () => {
  const trace = asked(OUT);
  expect(trace.verdict).toBe('reachable');
  expect(components(request(trace)).slice(3)).toEqual([
    'route-table rt-a',
    'vpn-gateway vgw',
    'direct-connect-gateway dxgw',
    'virtual-interface vif',
    'on-premises hq',
  ]);
  expect(components(response(trace)).slice(0, 5)).toEqual([
    'on-premises hq',
    'virtual-interface vif',
    'direct-connect-gateway dxgw',
    'vpn-gateway vgw',
    'network-acl acl-w-a',
  ]);
  expect(asked(IN).verdict).toBe('reachable');
});

test('DX-1: or straight to a virtual private gateway', () => {
  const straight: ScenarioPatch = {
    virtualInterfaces: { vif: { directConnectGateway: undefined, vpnGateway: 'vgw' } },
  };
  const trace = asked(OUT, straight);
  expect(trace.verdict).toBe('reachable');
  expect(components(request(trace)).slice(4)).toEqual([
    'vpn-gateway vgw',
    'virtual-interface vif',
    'on-premises hq',
  ]);
});

test('DX-1: a transit virtual interface leads to a transit gateway, and back', () => {
  const trace = walk(patched(connected(), TRANSIT), OUT);
  expect(trace.verdict).toBe('reachable');
  expect(components(request(trace)).slice(4)).toEqual([
    'transit-gateway-attachment att-a',
    'network-acl acl-t-a',
    'transit-gateway-route-table tgw/default-route-table',
    'direct-connect-gateway dxgw',
    'virtual-interface vif',
    'on-premises hq',
  ]);
  expect(components(response(trace)).slice(0, 5)).toEqual([
    'on-premises hq',
    'virtual-interface vif',
    'direct-connect-gateway dxgw',
    'transit-gateway-route-table tgw/default-route-table',
    'transit-gateway-attachment att-a',
  ]);
  expect(namesOf(response(trace))).toContain('network-acl acl-w-a inbound');
});

test('DX-1: by a private virtual interface no public address of AWS is reached', () => {
  expect(stopOf(asked({ ...IN, to: '52.219.56.10' }))).toBe(
    'request: on-premises hq, NO_ROUTE_TO_DESTINATION',
  );
});

test('DX-1: the kinds of virtual interfaces, gateways and associations fit each other', () => {
  const mixed: ScenarioPatch = {
    transitGateways: { tgw: {} },
    directConnectGateways: {
      dxgw: {
        associations: [{ vpnGateway: 'vgw' }, { transitGateway: 'tgw', allowedPrefixes: ['10.0.0.0/8'] }],
      },
    },
  };
  expect(summary(dx(mixed))).toEqual([
    'error mixed-associations /directConnectGateways/dxgw/associations DX-1',
  ]);
  expect(summary(dx({ virtualInterfaces: { vif: { type: 'transit' } } }))).toEqual([
    'error interface-of-other-type /virtualInterfaces/vif DX-1',
  ]);
  const straight: ScenarioPatch = {
    virtualInterfaces: { vif: { type: 'transit', directConnectGateway: undefined, vpnGateway: 'vgw' } },
  };
  expect(summary(dx(straight))).toEqual([
    'error transit-interface-to-vpn-gateway /virtualInterfaces/vif/vpnGateway DX-1',
  ]);
  const apart = patched(connected(), TRANSIT, { directConnectGateways: { dxgw: { associations: [] } } });
  expect(summary(apart)).toEqual([
    'error not-associated /transitGatewayAttachments/att-dx/directConnectGateway DX-1',
  ]);
});

test('DX-2: a Direct Connect gateway carries nothing between its associations', () => {
  const two: ScenarioPatch = {
    vpnGateways: { 'vgw-b': { vpc: 'b' } },
    directConnectGateways: { dxgw: { associations: [{ vpnGateway: 'vgw' }, { vpnGateway: 'vgw-b' }] } },
    routeTables: { 'rt-b': { propagatingGateways: ['vgw-b'] } },
  };
  expect(asked({ ...IN, to: 'host-b' }, two).verdict).toBe('reachable');
  expect(stopOf(asked({ ...OUT, to: 'host-b' }, two))).toBe(
    'request: route-table rt-a, NO_ROUTE_TO_DESTINATION',
  );
});

test('DX-3: with its BGP session down a virtual interface leads nowhere, and a VPN with the same prefix is used', () => {
  const down: ScenarioPatch = { virtualInterfaces: { vif: { bgp: 'down' } } };
  expect(stopOf(asked(OUT, down))).toBe('request: route-table rt-a, NO_ROUTE_TO_DESTINATION');
  const trace = asked(OUT, down, VPN);
  expect(trace.verdict).toBe('reachable');
  expect(components(request(trace))).toContain('vpn-connection vpn');
  expect(components(response(trace))).toContain('vpn-connection vpn');
});

test('DX-3: routers that send into it all the same lose the packet', () => {
  const stubborn: ScenarioPatch = {
    virtualInterfaces: { vif: { bgp: 'down' } },
    onPremisesNetworks: { hq: { routes: ['10.1.0.0/16'] } },
  };
  expect(stopOf(asked(IN, stubborn))).toBe('request: virtual-interface vif, BAD_STATE');
});

test.each([
  ['a longer prefix than the VPC', ['10.1.1.0/24'], null, ['warning nothing-advertised']],
  ['exactly the block of the VPC', ['10.1.0.0/16'], true, []],
  ['a block around it', ['10.0.0.0/15'], true, []],
  ['another block', ['10.9.0.0/16'], null, ['warning nothing-advertised']],
])('DX-4: the list of a virtual private gateway is a filter: %s', (_, allowedPrefixes, isTold, issues) => {
  const list: ScenarioPatch = {
    directConnectGateways: { dxgw: { associations: [{ vpnGateway: 'vgw', allowedPrefixes }] } },
  };
  expect(stopOf(asked(IN, list))).toBe(
    isTold === null ? 'request: on-premises hq, NO_ROUTE_TO_DESTINATION' : null,
  );
  expect(summary(dx(list)).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(issues);
});

test.each([
  ['10.1.1.0/24', 'host-a', null],
  ['10.1.1.0/24', 'host2-a', 'request: on-premises hq, NO_ROUTE_TO_DESTINATION'],
  ['10.0.0.0/8', 'host2-a', null],
])('DX-4: the list of a transit gateway, %s, is told as it stands: %s', (allowed, to, stop) => {
  const list: ScenarioPatch = {
    directConnectGateways: {
      dxgw: { associations: [{ transitGateway: 'tgw', allowedPrefixes: [allowed] }] },
    },
  };
  expect(stopOf(walk(patched(connected(), TRANSIT, list), { ...IN, to }))).toBe(stop);
});

test('DX-4: what a site sends unasked finds no association', () => {
  const routes: ScenarioPatch = {
    onPremisesNetworks: { hq: { routes: ['10.0.0.0/8'] } },
    directConnectGateways: {
      dxgw: { associations: [{ transitGateway: 'tgw', allowedPrefixes: ['10.1.1.0/24'] }] },
    },
  };
  expect(stopOf(walk(patched(connected(), TRANSIT, routes), { ...IN, to: 'host2-a' }))).toBe(
    'request: direct-connect-gateway dxgw, NO_ROUTE_TO_DESTINATION',
  );
});

test('DX-5: Direct Connect wins over a VPN with the same prefix, and a longer prefix wins over both', () => {
  const same = asked(OUT, VPN);
  expect(components(request(same))).toContain('virtual-interface vif');
  expect(components(request(same))).not.toContain('vpn-connection vpn');
  const longer: ScenarioPatch = { vpnConnections: { vpn: { prefixes: ['192.168.5.0/24'] } } };
  expect(components(request(asked(OUT, VPN, longer)))).toContain('vpn-connection vpn');
});

test('DX-5, TGW-14: so on a transit gateway', () => {
  const both: ScenarioPatch = {
    customerGateways: { cgw: { onPremises: 'hq' } },
    vpnConnections: { vpn: { customerGateway: 'cgw', transitGateway: 'tgw' } },
    transitGatewayAttachments: { 'att-0-vpn': { transitGateway: 'tgw', vpnConnection: 'vpn' } },
  };
  expect(components(request(walk(patched(connected(), TRANSIT, both), OUT)))).toContain(
    'virtual-interface vif',
  );
});

test.each<[string, object, object, string]>([
  [
    'the longer prefix',
    { prefixes: ['192.168.0.0/16'] },
    { prefixes: ['192.168.5.0/24'], region: 'eu-west-1' },
    'vif-2',
  ],
  [
    'the higher local preference',
    { localPreference: 'low' },
    { region: 'eu-west-1', asPathLength: 4 },
    'vif-2',
  ],
  [
    'the own Region, whatever the AS path',
    { asPathLength: 5 },
    { region: 'eu-west-1', asPathLength: 1 },
    'vif',
  ],
  ['the shorter AS path', { asPathLength: 5 }, { asPathLength: 1 }, 'vif-2'],
])('DX-6: of several virtual interfaces the one with %s is taken', (_, first, second, taken) => {
  const vpcs = { a: { region: 'us-east-1' } };
  const interfaces = {
    vif: { region: 'us-east-1', ...first },
    'vif-2': { onPremises: 'hq', directConnectGateway: 'dxgw', region: 'us-east-1', ...second },
  };
  const trace = asked(OUT, { vpcs, virtualInterfaces: interfaces });
  expect(components(request(trace))).toContain(`virtual-interface ${taken}`);
});
