import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/compile/network.ts';
import type { Flow } from '../../src/model/flow.ts';
import { formatIp, ip } from '../../src/net/ip.ts';
import { resolveFlow } from '../../src/trace/resolve-flow.ts';
import { lookUpName } from '../../src/trace/resolver.ts';
import { connected } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { networkOf, patched } from './helpers.ts';

const ATTRIBUTES = { enableDnsSupport: true, enableDnsHostnames: true };

/** A and B are peers, C stands alone; A has hosts, databases, load balancers and an endpoint of every kind of address. */
function world(...patches: readonly AnyPatch[]): Network {
  const patch: AnyPatch = {
    vpcs: {
      a: { ...ATTRIBUTES, ipv6Cidrs: ['2001:db8:a::/56'] },
      b: ATTRIBUTES,
      c: ATTRIBUTES,
    },
    internetGateways: { igw: { vpc: 'a' } },
    peerings: { pcx: { requester: 'a', accepter: 'b' } },
    subnets: {
      'w-a': { ipv6Cidr: '2001:db8:a:1::/64' },
      'w2-a': { ipv6Cidr: '2001:db8:a:2::/64' },
      six: { vpc: 'a', az: 'az1', ipv6Cidr: '2001:db8:a:6::/64' },
    },
    instances: {
      'host-a': { publicIp: '198.51.100.20', ipv6Addresses: ['2001:db8:a:1::10'] },
      six: { subnet: 'six', ipv6Addresses: ['2001:db8:a:6::9', '2001:db8:a:6::a'] },
    },
    databases: {
      open: { subnet: 'w-a', privateIp: '10.1.1.30', publicIp: '198.51.100.30', port: 3306 },
      closed: {
        subnet: 'w-a',
        privateIp: '10.1.1.31',
        port: 3306,
        readers: [
          { subnet: 'w-a', privateIp: '10.1.1.32' },
          { subnet: 'w2-a', privateIp: '10.1.2.32' },
        ],
      },
    },
    loadBalancers: {
      facing: {
        type: 'network',
        nodes: [
          {
            subnet: 'w-a',
            privateIp: '10.1.1.40',
            publicIp: '198.51.100.40',
            ipv6Addresses: ['2001:db8:a:1::40'],
          },
          { subnet: 'w2-a', privateIp: '10.1.2.40', publicIp: '198.51.100.41' },
        ],
      },
      internal: { type: 'network', scheme: 'internal', nodes: [{ subnet: 'w2-a', privateIp: '10.1.2.50' }] },
    },
    vpcEndpoints: {
      iep: {
        type: 'interface',
        vpc: 'a',
        service: 'sqs',
        nodes: [{ subnet: 'w-a', privateIp: '10.1.1.60' }],
      },
      'iep-six': {
        type: 'interface',
        vpc: 'a',
        service: 's',
        nodes: [{ subnet: 'six', ipv6Addresses: ['2001:db8:a:6::60'] }],
      },
    },
  };
  return networkOf(patched(connected(), patch as object, ...patches.map((one) => one as object)));
}

const NETWORK = world();

type Name = 'public-name' | 'private-name';

/** The answer, or the code; and the checks, `not` before the one that fails; and the remarks. */
function lookUp(network: Network, from: string | null, to: string, name: Name) {
  const client = from === null ? null : network.networkInterfaces.get(from)!;
  const host = network.hosts.get(to) ?? null;
  const question = { client, host, address: ip(host === null ? to : '192.0.2.1'), id: to, name };
  const { decision, address } = lookUpName(question);
  expect(decision.asked).toEqual({ id: to, name });
  expect(decision.kind).toBe('resolver');
  expect(decision.answer).toBe(address === null ? null : formatIp(address));
  expect(decision.verdict).toBe(address === null ? 'drop' : 'note');
  const checks = decision.checks.map((check) => (check.passed ? check.name : `not ${check.name}`));
  return [decision.resolver, decision.answer ?? decision.code, checks.join(', '), decision.notes.join()];
}

const OF_VPC = 'dns-support, dns-support, dns-hostnames, public-ip-association';
const OUTSIDE = 'dns-support, dns-hostnames, public-ip-association';
const MANAGED = 'dns-support, public-ip-association';
const UNRESOLVED = 'X_DNS_UNRESOLVED';
const NO_NAME = `dns-support, dns-support, dns-hostnames, not public-ip-association`;

describe('names', () => {
  test.each<[string, string | null, string, Name, string | null, string, string]>([
    ['DNS-4', 'host2-a', 'host-a', 'public-name', '10.1.1.10', OF_VPC, ''],
    ['DNS-4', null, 'host-a', 'public-name', '198.51.100.20', OUTSIDE, ''],
    ['DNS-6', null, 'host-a', 'private-name', null, OUTSIDE.replace('public-ip', 'not public-ip'), ''],
    ['DNS-6', 'host2-a', 'host-a', 'private-name', '10.1.1.10', OF_VPC, ''],
    ['DNS-6', 'host2-a', 'six', 'private-name', '2001:db8:a:6::9', OF_VPC, ''],
    ['DNS-4', 'host2-a', 'six', 'public-name', null, NO_NAME, ''],
    ['DNS-4', 'host2-a', 'host2-a', 'public-name', null, NO_NAME, ''],
    ['DNS-7, PCX-18', 'host-b', 'host-a', 'public-name', '198.51.100.20', OF_VPC, 'X_DNS_RESOLVES_PUBLIC'],
    ['PCX-19', 'host-b', 'host-a', 'private-name', '10.1.1.10', OF_VPC, ''],
    ['DNS-7', 'host-c', 'host-a', 'public-name', '198.51.100.20', OF_VPC, ''],
    ['PCX-19', 'host-c', 'host-a', 'private-name', null, NO_NAME, ''],
    ['RDS-4', 'host2-a', 'open', 'public-name', '10.1.1.30', OF_VPC, ''],
    ['RDS-4', null, 'open', 'public-name', '198.51.100.30', OUTSIDE, ''],
    ['RDS-5', 'host-b', 'open', 'public-name', '198.51.100.30', OF_VPC, 'X_DNS_RESOLVES_PUBLIC'],
    ['RDS-4', null, 'closed', 'public-name', '10.1.1.31', 'public-ip-association', ''],
    ['RDS-4', 'host-c', 'closed', 'public-name', '10.1.1.31', MANAGED, ''],
    ['RDS-3', 'host2-a', 'closed/reader', 'public-name', '10.1.1.32', MANAGED, ''],
    ['ELB-2', null, 'facing', 'public-name', '198.51.100.40', 'public-ip-association', ''],
    ['ELB-2', 'host2-a', 'facing', 'public-name', '198.51.100.40', MANAGED, ''],
    ['ELB-2', null, 'internal', 'public-name', '10.1.2.50', 'public-ip-association', ''],
    ['IEP-7', 'host2-a', 'iep', 'public-name', '10.1.1.60', MANAGED, ''],
    ['IEP-7, IEP-9', 'host-b', 'iep', 'public-name', '192.0.2.10', MANAGED, 'X_DNS_RESOLVES_PUBLIC'],
    ['IEP-6', 'host-b', 'iep', 'private-name', '10.1.1.60', MANAGED, ''],
    ['IEP-6', null, 'iep', 'private-name', '10.1.1.60', 'public-ip-association', ''],
    ['IEP-7', null, 'iep', 'public-name', '192.0.2.10', 'public-ip-association', ''],
    ['IEP-6', 'host2-a', 'iep-six', 'private-name', '2001:db8:a:6::60', MANAGED, ''],
    ['DNS-3', 'host2-a', '203.0.113.5', 'public-name', '203.0.113.5', MANAGED, ''],
    ['DNS-3', null, '203.0.113.5', 'public-name', '203.0.113.5', 'public-ip-association', ''],
    ['DNS-3', null, '203.0.113.5', 'private-name', null, 'not public-ip-association', ''],
  ])('%s: to %s, %s by its %s is %s', (_, from, to, name, answer, checks, notes) => {
    const resolver = from === null ? 'public' : `10.${'abc'.indexOf(from.at(-1)!) + 1}.0.2`;
    expect(lookUp(NETWORK, from, to, name)).toEqual([resolver, answer ?? UNRESOLVED, checks, notes]);
  });

  test.each<[string, AnyPatch, string | null, string, Name, string]>([
    [
      'PCX-18',
      { peerings: { pcx: { requesterDnsResolution: true } } },
      'host-b',
      'host-a',
      'public-name',
      '10.1.1.10',
    ],
    [
      'PCX-18',
      {
        peerings: { pcx: { requesterDnsResolution: true } },
        vpcs: { b: { enableDnsHostnames: false } },
      },
      'host-b',
      'host-a',
      'public-name',
      '198.51.100.20',
    ],
    [
      'PCX-18',
      { peerings: { pcx: { accepterDnsResolution: true } } },
      'host-b',
      'host-a',
      'public-name',
      '198.51.100.20',
    ],
    [
      'PCX-1, PCX-18',
      { peerings: { pcx: { state: 'pending-acceptance', requesterDnsResolution: true } } },
      'host-b',
      'host-a',
      'public-name',
      '198.51.100.20',
    ],
    [
      'PCX-19',
      { vpcs: { b: { secondaryCidrs: ['100.64.0.0/16'] } } },
      'host-b',
      'host-a',
      'private-name',
      UNRESOLVED,
    ],
    ['PCX-19', { vpcs: { a: { region: 'eu-west-1' } } }, 'host-b', 'host-a', 'private-name', UNRESOLVED],
    [
      'PCX-19',
      {
        vpcs: { a: { region: 'eu-west-1' } },
        peerings: { pcx: { requesterDnsResolution: true } },
      },
      'host-b',
      'host-a',
      'private-name',
      '10.1.1.10',
    ],
    [
      'IEP-7',
      { vpcEndpoints: { iep: { privateDns: false } } },
      'host2-a',
      'iep',
      'public-name',
      '192.0.2.10',
    ],
    ['IEP-7', { vpcs: { a: { enableDnsHostnames: false } } }, 'host2-a', 'iep', 'public-name', '192.0.2.10'],
    ['DNS-3', { vpcs: { a: { enableDnsSupport: false } } }, 'host2-a', 'iep', 'private-name', UNRESOLVED],
    ['IEP-7', { vpcs: { a: { enableDnsSupport: false } } }, 'host-b', 'iep', 'private-name', '10.1.1.60'],
    [
      'RDS-4',
      { vpcs: { a: { enableDnsHostnames: false } } },
      'host2-a',
      'closed',
      'public-name',
      '10.1.1.31',
    ],
    ['RDS-4', { vpcs: { a: { enableDnsHostnames: false } } }, 'host2-a', 'open', 'public-name', UNRESOLVED],
    [
      'DNS-9',
      { subnets: { 'w-a': { enableDns64: true } } },
      'host-a',
      '203.0.113.5',
      'public-name',
      '64:ff9b::cb00:7105',
    ],
    [
      'DNS-9',
      { subnets: { 'w-a': { enableDns64: true } } },
      'host-a',
      '2001:db8::5',
      'public-name',
      '2001:db8::5',
    ],
    [
      'DNS-9',
      { subnets: { 'w2-a': { enableDns64: true } } },
      'host2-a',
      '203.0.113.5',
      'public-name',
      '203.0.113.5',
    ],
  ])('%s: with %j, to %s, %s by its %s is %s', (_, patch, from, to, name, answer) => {
    expect(lookUp(world(patch), from, to, name)[1]).toBe(answer);
  });
});

function resolved(flow: Flow, network = NETWORK) {
  const result = resolveFlow(network, { port: 443, ...flow });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const HYBRID: AnyPatch = {
  onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16', '172.16.0.0/24'], host: '192.168.5.5' } },
  customerGateways: { cgw: { onPremises: 'hq' } },
  vpnGateways: { vgw: { vpc: 'a' } },
  vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw' } },
  prefixLists: { 'pl-s3': { entries: ['54.231.0.0/16'] }, 'pl-one': { entries: ['54.232.0.7/32'] } },
  vpcEndpoints: {
    gwe: { type: 'gateway', vpc: 'a', service: 's3', prefixList: 'pl-s3' },
    'gwe-one': { type: 'gateway', vpc: 'a', service: 'x', prefixList: 'pl-one' },
  },
  distributions: { cdn: { edgeIp: '13.35.0.1', origins: { web: { to: 'facing' } } } },
  hostedZones: { zone: { domain: 'example.com', records: [{ name: 'www.example.com', alias: 'facing' }] } },
  eksPods: { pod: { node: 'host-a', privateIp: '10.1.1.77' } },
  clientVpnEndpoints: { cvpn: { clientCidr: '172.20.0.0/22', associations: [{ subnet: 't-a' }] } },
};

describe('ends', () => {
  const MORE = world(HYBRID);
  const told = (flow: Flow) => {
    const { from, to } = resolved(flow, MORE);
    const tell = (end: typeof from | typeof to) =>
      `${end.kind} ${end.ref === null ? '-' : `${end.ref.type} ${end.ref.id}`} ${formatIp(end.ip)}`;
    return [tell(from), tell(to)];
  };

  test.each<[Flow, string, string]>([
    [
      { from: 'hq', to: 'host-a' },
      'on-premises on-premises hq 192.168.5.5',
      'interface instance host-a 10.1.1.10',
    ],
    [
      { from: '192.168.9.9', to: 'host-a' },
      'on-premises on-premises hq 192.168.9.9',
      'interface instance host-a 10.1.1.10',
    ],
    [
      { from: '172.16.0.9', to: 'host-a' },
      'on-premises on-premises hq 172.16.0.9',
      'interface instance host-a 10.1.1.10',
    ],
    [
      { from: 'hq', to: 'host-a', sourceIp: '192.168.1.1' },
      'on-premises on-premises hq 192.168.1.1',
      'interface instance host-a 10.1.1.10',
    ],
    [
      { from: 'host-a', to: 'hq' },
      'interface instance host-a 10.1.1.10',
      'on-premises on-premises hq 192.168.5.5',
    ],
    [{ from: 'host-a', to: 'gwe' }, 'interface instance host-a 10.1.1.10', 'address - 54.231.0.10'],
    [{ from: 'host-a', to: 'gwe-one' }, 'interface instance host-a 10.1.1.10', 'address - 54.232.0.7'],
    [
      { from: 'host-a', to: 'cdn' },
      'interface instance host-a 10.1.1.10',
      'distribution distribution cdn 13.35.0.1',
    ],
    [{ from: 'pod', to: 'host-b' }, 'interface eks-pod pod 10.1.1.77', 'interface instance host-b 10.2.1.20'],
    [{ from: 'host-b', to: 'pod' }, 'interface instance host-b 10.2.1.20', 'interface eks-pod pod 10.1.1.77'],
    [
      { from: 'cvpn', to: 'host-a' },
      'interface client-vpn-endpoint cvpn 172.20.0.10',
      'interface instance host-a 10.1.1.10',
    ],
    [{ from: 'host-a', to: 'www.example.com' }, 'interface instance host-a 10.1.1.10', 'address - 0.0.0.0'],
    [{ from: 'six', to: 'www.example.com' }, 'interface instance six 2001:db8:a:6::9', 'address - ::'],
    [
      { from: 'internet', to: 'facing' },
      'internet internet internet 203.0.113.50',
      'interface load-balancer facing 198.51.100.40',
    ],
    [
      { from: 'host-b', to: 'facing' },
      'interface instance host-b 10.2.1.20',
      'interface load-balancer facing 198.51.100.40',
    ],
    [
      { from: 'host-b', to: 'internal' },
      'interface instance host-b 10.2.1.20',
      'interface load-balancer internal 10.1.2.50',
    ],
    [
      { from: '198.51.100.20', to: 'host-b' },
      'interface instance host-a 10.1.1.10',
      'interface instance host-b 10.2.1.20',
    ],
    [
      { from: '10.1.1.10', to: 'host-b' },
      'interface instance host-a 10.1.1.10',
      'interface instance host-b 10.2.1.20',
    ],
    [
      { from: 'internet', to: 'host-a', destinationIp: '2001:db8:a:1::10' },
      'internet internet internet 2001:db8:ffff::50',
      'interface instance host-a 2001:db8:a:1::10',
    ],
  ])('%o', (flow, from, to) => {
    expect(told(flow)).toEqual([from, to]);
  });

  const nodes = (flow: Flow) =>
    resolved(flow, MORE).nodes.map(
      ({ networkInterface, ip: own }) => `${networkInterface.id} ${formatIp(own)}`,
    );

  test.each<[string, Flow, readonly string[]]>([
    [
      'ELB-2, ELB-16',
      { from: 'internet', to: 'facing' },
      ['facing/w-a 198.51.100.40', 'facing/w2-a 198.51.100.41'],
    ],
    ['ELB-2', { from: 'host-b', to: 'facing' }, ['facing/w-a 198.51.100.40', 'facing/w2-a 198.51.100.41']],
    ['ELB-2', { from: 'host-b', to: 'internal' }, ['internal/w2-a 10.1.2.50']],
    ['ELB-16', { from: 'internet', to: 'facing', via: { node: 'w2-a' } }, ['facing/w2-a 198.51.100.41']],
    ['ELB-16', { from: 'internet', to: 'facing', via: { node: 'az2' } }, ['facing/w2-a 198.51.100.41']],
    ['ELB-16', { from: 'internet', to: 'facing', via: { node: 'facing/w-a' } }, ['facing/w-a 198.51.100.40']],
    ['ELB-2', { from: 'internet:2001:db8:ffff::50', to: 'facing' }, ['facing/w-a 2001:db8:a:1::40']],
    ['IEP-8', { from: 'host2-a', to: 'iep' }, ['iep/w-a 10.1.1.60']],
    [
      'RDS-3',
      { from: 'host2-a', to: 'closed/reader', port: 3306 },
      ['closed/reader/1 10.1.1.32', 'closed/reader/2 10.1.2.32'],
    ],
    ['RDS-3', { from: 'host2-a', to: 'closed', port: 3306 }, []],
    ['ELB-16', { from: 'host-b', to: 'facing', destinationIp: '10.1.1.40' }, []],
    ['ELB-16', { from: 'host-b', to: 'facing/w-a' }, []],
    ['ELB-16', { from: 'host-b', to: 'host-a' }, []],
    ['IEP-7', { from: 'host2-a', to: 'iep', resolve: 'public-name' }, ['iep/w-a 10.1.1.60']],
    ['IEP-7', { from: 'host-b', to: 'iep', resolve: 'public-name' }, []],
    [
      'ELB-2',
      { from: 'host-b', to: 'facing', resolve: 'public-name' },
      ['facing/w-a 198.51.100.40', 'facing/w2-a 198.51.100.41'],
    ],
  ])('%s: the addresses of which a client takes one: %o', (_, flow, expected) => {
    expect(nodes(flow)).toEqual(expected);
  });

  test.each([
    ['w3-a', undefined],
    ['w22-a', 'w2-a'],
    ['az9', undefined],
  ])('ELB-16: a node %s that the load balancer does not have', (node, suggestion) => {
    const result = resolveFlow(MORE, { from: 'internet', to: 'facing', port: 443, via: { node } });
    const [issue, ...others] = result.ok ? [] : result.error;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      severity: 'error',
      code: 'unknown-node',
      at: '/via/node',
      found: node,
      params: { loadBalancer: 'facing', nodes: 'w-a, w2-a' },
    });
    if (node !== 'w3-a') expect(issue?.suggestion).toBe(suggestion);
  });

  test.each<[Flow, object]>([
    [
      { from: 'internet:300.1.1.1', to: 'host-a' },
      { code: 'bad-value', at: '/from', found: 'internet:300.1.1.1', params: { wanted: 'address' } },
    ],
    [
      { from: 'iep', to: 'host-a' },
      { code: 'cannot-start-flows', at: '/from', found: 'iep' },
    ],
    [
      { from: 'gwe', to: 'host-a' },
      { code: 'cannot-start-flows', at: '/from', found: 'gwe' },
    ],
    [
      { from: 'cdn', to: 'host-a' },
      { code: 'cannot-start-flows', at: '/from', found: 'cdn' },
    ],
    [
      { from: 'www.example.com', to: 'host-a' },
      { code: 'cannot-start-flows', at: '/from', found: 'www.example.com' },
    ],
    [
      { from: 'internet:198.51.100.20', to: 'host-b' },
      {
        code: 'internet-address-is-owned',
        at: '/from',
        found: 'internet:198.51.100.20',
        params: { owner: 'host-a' },
      },
    ],
    [
      { from: 'hqq', to: 'host-a' },
      { code: 'unknown-end', at: '/from', found: 'hqq', suggestion: 'hq' },
    ],
    [
      { from: 'host-a', to: 'cdm' },
      { code: 'unknown-end', at: '/to', found: 'cdm', suggestion: 'cdn' },
    ],
  ])('%o cannot be asked', (flow, expected) => {
    const result = resolveFlow(MORE, { port: 443, ...flow });
    expect(result.ok ? [] : result.error).toMatchObject([{ severity: 'error', ...expected }]);
  });

  test('CF-1: a distribution is asked by HTTPS unless the flow says otherwise; others need a port', () => {
    const asked = (to: string, given?: number) => {
      const flow: Flow = { from: 'internet', to, ...(given === undefined ? {} : { port: given }) };
      const result = resolveFlow(MORE, flow);
      return result.ok ? result.value.port : result.error.map(({ code }) => code);
    };
    expect([asked('cdn'), asked('cdn', 80), asked('closed'), asked('facing'), asked('host-a')]).toEqual([
      443,
      80,
      3306,
      ['flow-needs-port'],
      ['flow-needs-port'],
    ]);
  });

  test('NACL-18: the ports from which each sender picks', () => {
    const ports = (flow: Flow) => resolved(flow, MORE).sourcePorts;
    expect(ports({ from: 'host-a', to: 'host-b' })).toEqual({ from: 32768, to: 61000 });
    expect(ports({ from: 'internet', to: 'host-a' })).toEqual({ from: 1024, to: 65535 });
    expect(ports({ from: 'hq', to: 'host-a' })).toEqual({ from: 1024, to: 65535 });
    expect(ports({ from: 'host-a', to: 'host-b', protocol: 'icmp' })).toEqual({ from: 0, to: 0 });
  });
});
