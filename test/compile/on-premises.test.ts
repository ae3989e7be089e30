import { expect, test } from 'vitest';
import type { Cidr } from '../../src/net/cidr.ts';
import { formatCidr } from '../../src/net/cidr.ts';
import { formatIp } from '../../src/net/ip.ts';
import { connected } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { patched, type ScenarioPatch } from '../trace/helpers.ts';
import { compiled, told } from './compiled.ts';

/** The site `hq` behind a VPN connection and a private virtual interface, both of which end at A's `vgw`. */
function hybrid(...patches: readonly AnyPatch[]) {
  return patched(
    connected(),
    {
      onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16', '172.16.0.0/24'] } },
      customerGateways: { cgw: { onPremises: 'hq' } },
      vpnGateways: { vgw: { vpc: 'a' } },
      vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw' } },
      directConnectGateways: { dxgw: { associations: [{ vpnGateway: 'vgw' }] } },
      virtualInterfaces: { vif: { onPremises: 'hq', directConnectGateway: 'dxgw' } },
      transitGateways: { tgw: {} },
    },
    ...patches.map((patch) => patch as object as ScenarioPatch),
  );
}

const blocks = (cidrs: readonly Cidr[] | null) => cidrs?.map(formatCidr) ?? null;

test.each<[string, string, AnyPatch, readonly string[]]>([
  ['VPN-1', 'a site as it should be', {}, []],
  [
    'VGW-10',
    'IPv6 blocks and an IPv6 host of a site',
    { onPremisesNetworks: { hq: { cidrs: ['10.9.0.0/16', '2001:db8:9::/48'], host: '2001:db8:9::1' } } },
    [
      'error wrong-family /onPremisesNetworks/hq/cidrs/1 VGW-10; found 2001:db8:9::/48; wanted 4',
      'error wrong-family /onPremisesNetworks/hq/host VGW-10; found 2001:db8:9::1; wanted 4',
    ],
  ],
  [
    'VGW-10',
    'a site with IPv6 only, of which what names it says nothing more',
    { onPremisesNetworks: { hq: { cidrs: ['2001:db8:9::/48'] } } },
    ['error wrong-family /onPremisesNetworks/hq/cidrs/0 VGW-10; found 2001:db8:9::/48; wanted 4'],
  ],
  [
    'VGW-1',
    'two virtual private gateways of one VPC',
    { vpnGateways: { z: { vpc: 'a' }, b: { vpc: 'b' } } },
    ['error second-vpn-gateway /vpnGateways/z/vpc VGW-1; vpc a; other vgw'],
  ],
  [
    'VGW-1',
    'a second virtual private gateway that is detached, and two without a VPC',
    { vpnGateways: { z: { vpc: 'a', state: 'detached' }, x: {}, y: {} } },
    [],
  ],
  [
    'DX-1',
    'a transit virtual interface at a virtual private gateway',
    { virtualInterfaces: { z: { type: 'transit', onPremises: 'hq', vpnGateway: 'vgw' } } },
    ['error transit-interface-to-vpn-gateway /virtualInterfaces/z/vpnGateway DX-1; found vgw'],
  ],
  [
    'DX-1',
    'a transit virtual interface of a gateway with virtual private gateways',
    { virtualInterfaces: { vif: { type: 'transit' } } },
    ['error interface-of-other-type /virtualInterfaces/vif DX-1; found transit'],
  ],
  [
    'DX-1',
    'a private virtual interface of a gateway with transit gateways',
    {
      directConnectGateways: {
        dxgw: { associations: [{ transitGateway: 'tgw', allowedPrefixes: ['10.1.0.0/16'] }] },
      },
      virtualInterfaces: { good: { type: 'transit', onPremises: 'hq', directConnectGateway: 'dxgw' } },
    },
    ['error interface-of-other-type /virtualInterfaces/vif DX-1; found private'],
  ],
  [
    'DX-1',
    'a gateway with both kinds of association, of whose interfaces nothing is said',
    {
      directConnectGateways: {
        dxgw: {
          associations: [{ vpnGateway: 'vgw' }, { transitGateway: 'tgw', allowedPrefixes: ['10.1.0.0/16'] }],
        },
      },
    },
    ['error mixed-associations /directConnectGateways/dxgw/associations DX-1'],
  ],
  [
    'DX-1',
    'a gateway that is associated with nothing yet',
    { directConnectGateways: { dxgw: { associations: undefined } } },
    [],
  ],
  [
    'DX-4',
    'associations by which sites are told nothing',
    {
      vpnGateways: { b: { vpc: 'b' }, loose: {} },
      directConnectGateways: {
        dxgw: {
          associations: [
            { vpnGateway: 'vgw', allowedPrefixes: ['10.1.1.0/24'] },
            { vpnGateway: 'b', allowedPrefixes: ['10.2.0.0/15'] },
            { vpnGateway: 'loose' },
          ],
        },
        transit: { associations: [{ transitGateway: 'tgw' }] },
      },
    },
    [
      'warning nothing-advertised /directConnectGateways/dxgw/associations/0 DX-4; found vgw',
      'warning nothing-advertised /directConnectGateways/dxgw/associations/2 DX-4; found loose',
      'warning nothing-advertised /directConnectGateways/transit/associations/0 DX-4; found tgw',
    ],
  ],
  [
    'VPC-2',
    'prefixes with host bits, wherever they stand',
    {
      onPremisesNetworks: { hq: { cidrs: ['192.168.1.0/16'], routes: ['10.0.0.0/8', '10.1.2.0/16'] } },
      vpnConnections: { vpn: { prefixes: ['192.168.0.0/16', '192.168.5.9/24'] } },
      virtualInterfaces: { vif: { prefixes: ['192.168.6.9/24'] } },
      directConnectGateways: {
        dxgw: { associations: [{ vpnGateway: 'vgw', allowedPrefixes: ['10.0.0.0/8', '10.1.3.0/16'] }] },
      },
    },
    (
      [
        ['onPremisesNetworks/hq/cidrs/0', '192.168.1.0/16', '192.168.0.0/16'],
        ['onPremisesNetworks/hq/routes/1', '10.1.2.0/16', '10.1.0.0/16'],
        ['vpnConnections/vpn/prefixes/1', '192.168.5.9/24', '192.168.5.0/24'],
        ['directConnectGateways/dxgw/associations/0/allowedPrefixes/1', '10.1.3.0/16', '10.1.0.0/16'],
        ['virtualInterfaces/vif/prefixes/0', '192.168.6.9/24', '192.168.6.0/24'],
      ] as const
    ).map(
      ([place, found, right]) =>
        `warning host-bits-cleared /${place} VPC-2; found ${found}; suggestion ${right}`,
    ),
  ],
])('%s: what compile says of %s', (_, __, patch, expected) => {
  expect(told(hybrid(patch))).toEqual(expected);
});

test('what a connection to a site names and nothing has, by the collections that were looked through', () => {
  const nothing = 'nothing-like-it';
  const missing = (place: string, collection: string) =>
    `error unknown-reference /${place}; found ${nothing}; collections ${collection}`;
  const scenario = hybrid({
    customerGateways: { z: { onPremises: nothing } },
    vpnGateways: { z: { vpc: nothing } },
    vpnConnections: {
      v1: { customerGateway: nothing, vpnGateway: 'vgw' },
      v2: { customerGateway: 'cgw', vpnGateway: nothing },
      v3: { customerGateway: 'cgw', transitGateway: nothing },
      v4: { customerGateway: 'z', vpnGateway: 'z' },
    },
    directConnectGateways: { z: { associations: [{ vpnGateway: nothing }, { transitGateway: nothing }] } },
    virtualInterfaces: {
      i1: { onPremises: nothing, directConnectGateway: 'dxgw' },
      i2: { onPremises: 'hq', directConnectGateway: nothing },
      i3: { onPremises: 'hq', vpnGateway: nothing },
      i4: { onPremises: 'hq', vpnGateway: 'z' },
    },
  });
  expect(told(scenario)).toEqual([
    missing('vpnGateways/z/vpc', 'vpcs'),
    missing('customerGateways/z/onPremises', 'onPremisesNetworks'),
    missing('vpnConnections/v1/customerGateway', 'customerGateways'),
    missing('vpnConnections/v2/vpnGateway', 'vpnGateways'),
    missing('vpnConnections/v3/transitGateway', 'transitGateways'),
    missing('directConnectGateways/z/associations/0/vpnGateway', 'vpnGateways'),
    missing('directConnectGateways/z/associations/1/transitGateway', 'transitGateways'),
    missing('virtualInterfaces/i1/onPremises', 'onPremisesNetworks'),
    missing('virtualInterfaces/i2/directConnectGateway', 'directConnectGateways'),
    missing('virtualInterfaces/i3/vpnGateway', 'vpnGateways'),
  ]);
});

test.each([
  [{}, '192.168.0.10'],
  [{ host: '172.16.0.77' }, '172.16.0.77'],
  [{ cidrs: ['192.0.2.16/28'] }, '192.0.2.26'],
  [{ cidrs: ['192.0.2.16/29'] }, '192.0.2.16'],
])('a network on premises as %o is meant by its host %s', (patch, host) => {
  const site = compiled(hybrid({ onPremisesNetworks: { hq: patch } })).onPremisesNetworks.get('hq')!;
  expect(formatIp(site.host)).toBe(host);
});

test('VPN-4: a site with its blocks, what leads there, and the routes of its own, if it has any', () => {
  const network = compiled(
    hybrid({ onPremisesNetworks: { branch: { cidrs: ['10.9.0.0/16'], routes: [] } } }),
  );
  const { cidrs, connections, interfaces, ...rest } = network.onPremisesNetworks.get('hq')!;
  expect(rest).toMatchObject({ kind: 'on-premises', id: 'hq', at: '/onPremisesNetworks/hq', routes: null });
  expect(blocks(cidrs)).toEqual(['192.168.0.0/16', '172.16.0.0/24']);
  expect(connections).toEqual([network.vpnConnections.get('vpn')]);
  expect(interfaces).toEqual([network.virtualInterfaces.get('vif')]);
  expect(network.onPremisesNetworks.get('branch')).toMatchObject({
    routes: [],
    connections: [],
    interfaces: [],
  });
});

test('VPN-1: a connection with its ends and tunnels, as written and by default', () => {
  const network = compiled(
    hybrid({
      vpnConnections: {
        other: {
          customerGateway: 'cgw',
          transitGateway: 'tgw',
          routing: 'static',
          tunnels: ['down', 'up'],
          deviceTunnel: 2,
        },
      },
    }),
  );
  const [vpn, other] = [...network.vpnConnections.values()]
    .map(({ site, gateway, prefixes, ...rest }) => ({
      ...rest,
      site: site.id,
      gateway: gateway.id,
      prefixes: blocks(prefixes),
    }))
    .reverse();
  const both = {
    kind: 'vpn-connection',
    site: 'hq',
    prefixes: ['192.168.0.0/16', '172.16.0.0/24'],
  };
  expect(vpn).toEqual({
    ...both,
    id: 'vpn',
    at: '/vpnConnections/vpn',
    gateway: 'vgw',
    routing: 'bgp',
    tunnels: [true, true],
    deviceTunnel: null,
  });
  expect(other).toEqual({
    ...both,
    id: 'other',
    at: '/vpnConnections/other',
    gateway: 'tgw',
    routing: 'static',
    tunnels: [false, true],
    deviceTunnel: 2,
  });
  expect(network.vpnGateways.get('vgw')!.connections.map(({ id }) => id)).toEqual(['vpn']);
});

test.each<[object, readonly string[]]>([
  [{}, ['192.168.0.0/16', '172.16.0.0/24']],
  [{ prefixes: ['192.168.5.0/24'] }, ['192.168.5.0/24']],
  [{ bgp: 'down' }, []],
  [{ bgp: 'up', tunnels: ['down', 'up'] }, ['192.168.0.0/16', '172.16.0.0/24']],
  [{ tunnels: ['down', 'down'] }, []],
  [{ routing: 'static', prefixes: ['192.168.5.0/24'], tunnels: ['down', 'down'] }, ['192.168.5.0/24']],
  [{ routing: 'static', bgp: 'down' }, ['192.168.0.0/16', '172.16.0.0/24']],
])('VPN-2: behind a connection as %o AWS knows of %o', (patch, prefixes) => {
  const network = compiled(hybrid({ vpnConnections: { vpn: patch } }));
  expect(blocks(network.vpnConnections.get('vpn')!.prefixes)).toEqual(prefixes);
});

test.each<[object, string, string | null]>([
  [{ vpc: 'b' }, 'attached', 'b'],
  [{}, 'detached', null],
  [{ vpc: 'b', state: 'attaching' }, 'attaching', 'b'],
  [{ vpc: 'b', state: 'detaching' }, 'detaching', 'b'],
  [{ vpc: 'b', state: 'detached' }, 'detached', null],
])('VGW-1: a virtual private gateway written as %o is %s', (written, state, vpc) => {
  const gateway = compiled(hybrid({ vpnGateways: { z: written } })).vpnGateways.get('z')!;
  expect({ ...gateway, vpc: gateway.vpc?.id ?? null }).toEqual({
    kind: 'vpn-gateway',
    id: 'z',
    at: '/vpnGateways/z',
    vpc,
    state,
    connections: [],
    interfaces: [],
  });
});

test('DX-1, DX-3, DX-6: a virtual interface with its ends and its BGP, as written and by default', () => {
  const network = compiled(
    hybrid({
      vpnGateways: { b: { vpc: 'b' } },
      virtualInterfaces: {
        low: { onPremises: 'hq', vpnGateway: 'b', localPreference: 'low', asPathLength: 3, bgp: 'up' },
        high: {
          onPremises: 'hq',
          directConnectGateway: 'dxgw',
          region: 'eu-west-1',
          localPreference: 'high',
          prefixes: ['192.168.5.0/24'],
          bgp: 'down',
        },
        part: { onPremises: 'hq', vpnGateway: 'b', prefixes: ['192.168.5.0/24'], type: 'private' },
      },
    }),
  );
  const told = [...network.virtualInterfaces.values()].map(
    ({ site, through, vpnGateway, prefixes, ...rest }) => ({
      ...rest,
      ends: [site.id, through?.id ?? null, vpnGateway?.id ?? null],
      prefixes: blocks(prefixes),
    }),
  );
  const one = (id: string) => ({
    kind: 'virtual-interface',
    id,
    at: `/virtualInterfaces/${id}`,
    type: 'private',
    ends: ['hq', 'dxgw', null],
    region: 'us-east-1',
    isUp: true,
    prefixes: ['192.168.0.0/16', '172.16.0.0/24'],
    preference: 1,
    asPathLength: 1,
  });
  expect(told).toEqual([
    { ...one('high'), region: 'eu-west-1', isUp: false, prefixes: [], preference: 2 },
    { ...one('low'), ends: ['hq', null, 'b'], preference: 0, asPathLength: 3 },
    { ...one('part'), ends: ['hq', null, 'b'], prefixes: ['192.168.5.0/24'] },
    one('vif'),
  ]);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect(ids(network.onPremisesNetworks.get('hq')!.interfaces)).toEqual(['high', 'low', 'part', 'vif']);
  expect(ids(network.directConnectGateways.get('dxgw')!.interfaces)).toEqual(['high', 'vif']);
  expect(ids(network.vpnGateways.get('b')!.interfaces)).toEqual(['low', 'part']);
  // Through the Direct Connect gateway that it is associated with.
  expect(ids(network.vpnGateways.get('vgw')!.interfaces)).toEqual(['high', 'vif']);
  const nowhere = compiled(hybrid({ region: undefined }));
  expect(nowhere.virtualInterfaces.get('vif')!.region).toBeNull();
});

test.each<[object, readonly string[]]>([
  [{ vpnGateway: 'vgw' }, ['10.1.0.0/16', '100.64.0.0/16']],
  [{ vpnGateway: 'vgw', allowedPrefixes: ['10.0.0.0/15'] }, ['10.1.0.0/16']],
  [
    { vpnGateway: 'vgw', allowedPrefixes: ['100.64.0.0/16', '10.1.0.0/16'] },
    ['10.1.0.0/16', '100.64.0.0/16'],
  ],
  [{ vpnGateway: 'vgw', allowedPrefixes: ['10.1.0.0/24'] }, []],
  [{ transitGateway: 'tgw', allowedPrefixes: ['10.1.0.0/24'] }, ['10.1.0.0/24']],
  [{ transitGateway: 'tgw' }, []],
])('DX-4: through the association %o sites are told of %o', (association, advertised) => {
  const network = compiled(
    hybrid({
      vpcs: { a: { secondaryCidrs: ['100.64.0.0/16'] } },
      directConnectGateways: { dxgw: { associations: [association] } },
      virtualInterfaces: { vif: undefined },
    }),
  );
  const { associations, ...rest } = network.directConnectGateways.get('dxgw')!;
  expect(rest).toEqual({
    kind: 'direct-connect-gateway',
    id: 'dxgw',
    at: '/directConnectGateways/dxgw',
    interfaces: [],
  });
  expect(associations.map(({ at, advertised }) => [at, blocks(advertised)])).toEqual([
    ['/directConnectGateways/dxgw/associations/0', advertised],
  ]);
});
