import { describe, expect, test } from 'vitest';
import type { Network } from '../../../src/compile/network.ts';
import { portRange } from '../../../src/net/port-range.ts';
import { leadsTo, transitLeadsTo, wantedIn } from '../../../src/trace/wanted/leads.ts';
import { portsWorthTrying } from '../../../src/trace/wanted/ports.ts';
import { connected } from '../../fixtures/connected.ts';
import type { AnyPatch } from '../../fixtures/inspected.ts';
import { networkOf, patched } from '../helpers.ts';

/** VPC A with a route to everything that a route can name; C is attached to `tgw`, B to its peer `far`. */
function world(): Network {
  const to = (third: number, via: string, more: object = {}) => ({ to: `10.${third}.0.0/16`, via, ...more });
  const attachment = (transitGateway: string, vpc: string) => ({
    transitGateway,
    vpc,
    subnets: [`t-${vpc}`],
  });
  const patch: AnyPatch = {
    vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] }, d: { cidr: '10.4.0.0/16' } },
    internetGateways: { igw: { vpc: 'a' } },
    egressOnlyInternetGateways: { eigw: { vpc: 'a' } },
    natGateways: { nat: { subnet: 'w2-a', connectivity: 'private' } },
    peerings: {
      pcx: { requester: 'a', accepter: 'd' },
      'pcx-out': { requester: 'a', accepter: { id: 'other', cidrs: ['10.99.0.0/16'] } },
    },
    onPremisesNetworks: {
      hq: { cidrs: ['192.168.0.0/16'] },
      branch: { cidrs: ['192.169.0.0/16'] },
      depot: { cidrs: ['192.170.0.0/16'] },
      plant: { cidrs: ['192.171.0.0/16'] },
    },
    customerGateways: { 'cgw-hq': { onPremises: 'hq' }, 'cgw-depot': { onPremises: 'depot' } },
    vpnGateways: { vgw: { vpc: 'a' } },
    vpnConnections: {
      vpn: { customerGateway: 'cgw-hq', vpnGateway: 'vgw' },
      'vpn-tgw': { customerGateway: 'cgw-depot', transitGateway: 'tgw' },
    },
    directConnectGateways: {
      'dxgw-tgw': { associations: [{ transitGateway: 'tgw', allowedPrefixes: ['10.1.0.0/16'] }] },
    },
    virtualInterfaces: {
      vif: { onPremises: 'branch', vpnGateway: 'vgw' },
      'vif-tgw': { type: 'transit', onPremises: 'plant', directConnectGateway: 'dxgw-tgw' },
    },
    firewallPolicies: { policy: {} },
    firewalls: { fw: { vpc: 'a', policy: 'policy' } },
    firewallEndpoints: { nfwe: { firewall: 'fw', subnet: 't2-a' } },
    loadBalancers: { gwlb: { type: 'gateway', nodes: [{ subnet: 'w-c' }] } },
    prefixLists: { 'pl-s3': { entries: ['54.231.0.0/16'] } },
    vpcEndpoints: {
      gwlbe: {
        type: 'gatewayLoadBalancer',
        vpc: 'a',
        service: 'inspection',
        nodes: [{ subnet: 't-a' }],
        loadBalancers: ['gwlb'],
      },
      gwe: { type: 'gateway', vpc: 'a', service: 's3', prefixList: 'pl-s3', routeTables: ['rt-a'] },
    },
    networkInterfaces: { eni: { subnet: 'w2-a', sourceDestCheck: false } },
    instances: {
      router: { subnet: 'w2-a', sourceDestCheck: false },
      proxy: { networkInterfaces: ['eni'] },
    },
    transitGateways: { tgw: {}, far: {} },
    transitGatewayAttachments: {
      'att-a': attachment('tgw', 'a'),
      'att-c': attachment('tgw', 'c'),
      'att-vpn': { transitGateway: 'tgw', vpnConnection: 'vpn-tgw' },
      'att-dx': { transitGateway: 'tgw', directConnectGateway: 'dxgw-tgw' },
      'att-peer': { transitGateway: 'tgw', peer: 'far' },
      'far-b': attachment('far', 'b'),
    },
    transitGatewayRouteTables: {
      main: {
        transitGateway: 'tgw',
        default: true,
        routes: [
          ...['att-a', 'att-c', 'att-vpn', 'att-dx', 'att-peer'].map((via, index) => to(50 + index, via)),
          { to: '10.60.0.0/16', state: 'blackhole' },
        ],
      },
    },
    routeTables: {
      'rt-a': {
        routes: [
          ...['igw', 'nat', 'pcx', 'pcx-out', 'vgw', 'nfwe', 'gwlbe', 'router', 'eni', 'tgw', 'lgw-0123'].map(
            (via, index) => to(20 + index, via),
          ),
          to(40, 'gone', { state: 'blackhole' }),
          { to: '2001:db8:1::/48', via: 'eigw' },
        ],
      },
    },
  };
  return networkOf(patched(connected(), patch as object));
}

const NETWORK = world();
const { vpcs, routeTables, transitGatewayRouteTables } = NETWORK;
/** Everything that a wish may name, or nearly. */
const IDS = [
  'local',
  'a',
  'b',
  'c',
  'd',
  't-b',
  't-c',
  't2-c',
  'host-a',
  'host-b',
  'host-c',
  'igw',
  'eigw',
  'nat',
  'pcx',
  'pcx-out',
  'vgw',
  'vpn',
  'vif',
  'hq',
  'branch',
  'vpn-tgw',
  'depot',
  'dxgw-tgw',
  'vif-tgw',
  'plant',
  'fw',
  'nfwe',
  'gwlbe',
  'gwlb',
  'gwe',
  'router',
  'eni',
  'proxy',
  'tgw',
  'far',
  'att-a',
  'att-c',
  'att-vpn',
  'att-dx',
  'att-peer',
  'far-b',
  'lgw-0123',
  'gone',
];

describe('routes of a VPC', () => {
  test.each<[string, readonly string[]]>([
    ['local', ['local']],
    ['igw', ['igw']],
    ['eigw', ['eigw']],
    ['nat', ['nat']],
    ['pcx', ['d', 'pcx']],
    ['pcx-out', ['pcx-out']],
    ['vgw', ['vgw', 'vpn', 'vif', 'hq', 'branch']],
    ['nfwe', ['fw', 'nfwe']],
    ['gwlbe', ['gwlbe', 'gwlb']],
    ['gwe', ['gwe']],
    ['router', ['router']],
    ['eni', ['eni', 'proxy']],
    [
      'tgw',
      // The VPCs of its own attachments, and what stands in them; not those of its peer.
      [
        'c',
        't-c',
        't2-c',
        'host-c',
        'vpn-tgw',
        'depot',
        'dxgw-tgw',
        'vif-tgw',
        'plant',
        'tgw',
        'att-a',
        'att-c',
        'att-vpn',
        'att-dx',
        'att-peer',
      ],
    ],
    ['lgw-0123', ['lgw-0123']],
    ['gone', ['gone']],
  ])('XPL-6: a route to %s leads to %o', (via, expected) => {
    const table = routeTables.get('rt-a')!;
    const route = [...table.routes[4], ...table.routes[6]].find((one) => one.via === via)!;
    const vpc = vpcs.get('a')!;
    expect(IDS.filter((id) => leadsTo(route, vpc, wantedIn(NETWORK, id)))).toEqual(expected);
  });
});

describe('routes of a transit gateway', () => {
  test.each<[string | null, readonly string[]]>([
    [
      'att-a',
      // Everything that stands in A.
      [
        'a',
        'host-a',
        'igw',
        'eigw',
        'nat',
        'vgw',
        'fw',
        'nfwe',
        'gwlbe',
        'gwlb',
        'gwe',
        'router',
        'eni',
        'proxy',
        'att-a',
      ],
    ],
    ['att-c', ['c', 't-c', 't2-c', 'host-c', 'att-c']],
    ['att-vpn', ['vpn-tgw', 'depot', 'att-vpn']],
    ['att-dx', ['dxgw-tgw', 'vif-tgw', 'plant', 'att-dx']],
    ['att-peer', ['b', 't-b', 'host-b', 'far', 'att-peer']],
    [null, []],
  ])('XPL-6: a static route to %s leads to %o', (via, expected) => {
    const route = transitGatewayRouteTables
      .get('main')!
      .routes[4].find(({ attachment, at }) => at !== null && (attachment?.id ?? null) === via)!;
    expect(IDS.filter((id) => transitLeadsTo(route, wantedIn(NETWORK, id)))).toEqual(expected);
  });
});

test('XPL-6: where a component stands, and whether a route can name it or what it stands behind', () => {
  const told = IDS.map((id) => wantedIn(NETWORK, id)).map(({ id, home, isTarget }) => [
    id,
    home?.id ?? null,
    isTarget,
  ]);
  const standing = (vpc: string | null, isTarget: boolean, ...ids: string[]) =>
    ids.map((id): [string, string | null, boolean] => [id, vpc, isTarget]);
  const expected = [
    ...standing(
      null,
      true,
      'local',
      'pcx',
      'pcx-out',
      'vpn',
      'vif',
      'hq',
      'branch',
      'vpn-tgw',
      'depot',
      'dxgw-tgw',
      'vif-tgw',
      'plant',
      'tgw',
      'far',
    ),
    ...standing(null, true, 'att-a', 'att-c', 'att-vpn', 'att-dx', 'att-peer', 'far-b'),
    ...standing(null, false, 'lgw-0123', 'gone'),
    ...standing('a', false, 'a', 'gwlb'),
    ...standing('b', false, 'b', 't-b'),
    ...standing('c', false, 'c', 't-c', 't2-c'),
    ...standing('d', false, 'd'),
    ...standing(
      'a',
      true,
      'host-a',
      'igw',
      'eigw',
      'nat',
      'vgw',
      'fw',
      'nfwe',
      'gwlbe',
      'gwe',
      'router',
      'eni',
      'proxy',
    ),
    ...standing('b', true, 'host-b'),
    ...standing('c', true, 'host-c'),
  ];
  expect(told).toEqual(IDS.map((id) => expected.find(([one]) => one === id)));
});

describe('ports that may fare differently', () => {
  const CLOSED: AnyPatch = {
    vpcs: { b: undefined, c: undefined },
    subnets: Object.fromEntries(
      ['b', 'c'].flatMap((name) => ['w', 'w2', 't', 't2'].map((kind) => [`${kind}-${name}`, undefined])),
    ),
    networkAcls: Object.fromEntries(
      ['b', 'c'].flatMap((name) => ['w', 'w2', 't', 't2'].map((kind) => [`acl-${kind}-${name}`, undefined])),
    ),
    routeTables: Object.fromEntries(
      ['b', 'c'].flatMap((name) => [
        [`rt-${name}`, undefined],
        [`rt-t-${name}`, undefined],
      ]),
    ),
    securityGroups: { 'sg-b': undefined, 'sg-c': undefined },
    instances: Object.fromEntries(
      ['b', 'c'].flatMap((name) => [
        [`host-${name}`, undefined],
        [`host2-${name}`, undefined],
      ]),
    ),
  };
  const tried = (patch: AnyPatch, from: number, to: number, usual?: number) => {
    const network = networkOf(patched(connected(), CLOSED as object, patch as object));
    return portsWorthTrying(network, portRange(from, to), usual);
  };

  test.each<[string, AnyPatch, readonly number[]]>([
    ['nothing but rules for all ports', {}, [100, 200]],
    [
      'a rule of a group',
      { securityGroups: { 'sg-a': { inbound: [{ allow: 'tcp', ports: '120-130', from: '0.0.0.0/0' }] } } },
      [100, 200, 120, 131],
    ],
    [
      'an outbound rule of a group',
      { securityGroups: { 'sg-a': { outbound: [{ allow: 'tcp', ports: '120-130', to: '0.0.0.0/0' }] } } },
      [100, 200, 120, 131],
    ],
    [
      'entries of a network ACL, either way',
      {
        networkAcls: {
          'acl-w-a': {
            inbound: [{ rule: 1, allow: 'tcp', ports: '90-110', from: '0.0.0.0/0' }],
            outbound: [{ rule: 1, allow: 'tcp', ports: '190-210', to: '0.0.0.0/0' }],
          },
        },
      },
      [100, 200, 111, 190],
    ],
    [
      'what a host listens on',
      { instances: { 'host-a': { listens: [150, 99, 201] } } },
      [100, 200, 150, 151],
    ],
    [
      'the rules of a firewall, by either port',
      {
        firewallPolicies: {
          policy: {
            stateless: [
              { priority: 1, rules: [{ priority: 1, action: 'pass', protocol: 'tcp', ports: '110-119' }] },
            ],
            stateful: [{ rules: [{ action: 'pass', protocol: 'tcp', fromPorts: '130-139' }] }],
          },
        },
        firewalls: { fw: { vpc: 'a', policy: 'policy' } },
        firewallEndpoints: { fe: { firewall: 'fw', subnet: 't-a' } },
      },
      [100, 200, 110, 120, 130, 140],
    ],
    [
      'the listeners of a load balancer',
      {
        targetGroups: { tg: { vpc: 'a', protocol: 'tcp', port: 170, targets: [] } },
        loadBalancers: {
          nlb: {
            type: 'network',
            scheme: 'internal',
            nodes: [{ subnet: 'w-a' }],
            listeners: [{ protocol: 'tcp', port: 160, forward: 'tg' }],
          },
        },
      },
      [100, 200, 160, 161],
    ],
    [
      'an endpoint of a Gateway Load Balancer, which has no rules',
      {
        loadBalancers: { gwlb: { type: 'gateway', nodes: [{ subnet: 'w-a' }] } },
        vpcEndpoints: {
          gwlbe: {
            type: 'gatewayLoadBalancer',
            vpc: 'a',
            service: 'x',
            nodes: [{ subnet: 't-a' }],
            loadBalancers: ['gwlb'],
          },
        },
      },
      [100, 200],
    ],
  ])('XPL-6: of 100 to 200, with %s', (_, patch, expected) => {
    expect(tried(patch, 100, 200)).toEqual(expected);
  });

  test('XPL-6: the usual port comes first where it is in the range', () => {
    expect(tried({}, 100, 200, 150)).toEqual([150, 100, 200]);
    expect(tried({}, 100, 200, 99)).toEqual([100, 200]);
    expect(tried({}, 100, 200, 201)).toEqual([100, 200]);
    expect(tried({}, 100, 200, 200)).toEqual([200, 100]);
    expect(tried({}, 100, 100)).toEqual([100]);
  });

  test('XPL-6: of many no more than 64 are tried', () => {
    const listens = Array.from({ length: 90 }, (_, index) => 1000 + 2 * index);
    const ports = tried({ instances: { 'host-a': { listens } } }, 1, 9999);
    expect(ports.slice(0, 5)).toEqual([1, 9999, 1000, 1001, 1002]);
    expect(ports).toHaveLength(64);
  });
});
