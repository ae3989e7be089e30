import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { formatIp } from '../../src/net/ip.ts';
import type { ResolverDecision } from '../../src/trace/decision.ts';
import { f0With, namesOf, networkAcl, request, stopOf, walk, type ScenarioPatch } from './helpers.ts';

const CLIENT = 'internet:203.0.113.50';
const SERVER = 'internet:203.0.113.5';
const HOSTNAMES: ScenarioPatch = { vpcs: { 'vpc-a': { enableDnsHostnames: true } } };

function asked(patch: ScenarioPatch, flow: Flow): ResolverDecision {
  const { decision } = walk(f0With(patch), flow).connections[0]!.request.hops[0]!;
  if (decision.kind !== 'resolver') expect.fail('no resolver was asked');
  return decision;
}

/** The address that `from` is told for a name of `to`, or the check that fails. */
function answer(patch: ScenarioPatch, from: string, to: string, resolve: Flow['resolve']): string {
  const decision = asked(patch, { from, to, port: 443, resolve });
  return decision.answer ?? decision.checks.find(({ passed }) => !passed)!.name;
}

test.each(['169.254.169.253', '10.0.0.2', 'fd00:ec2::253'])('DNS-1: the resolver answers at %s', (to) => {
  for (const protocol of ['udp', 'tcp']) {
    const trace = walk(f0With(), { from: 'app', to, protocol, port: 53 });
    expect(trace).toMatchObject({ verdict: 'reachable', symptom: 'answers' });
    expect(namesOf(request(trace))).toEqual(['aws-service amazon-dns']);
  }
});

test('DNS-1: at its own port only', () => {
  expect(stopOf(walk(f0With(), { from: 'web', to: '10.0.0.2', port: 80 }))).toBe(
    'request: subnet pub, NO_POSSIBLE_DESTINATION',
  );
  expect(stopOf(walk(f0With(), { from: 'web', to: '10.0.0.2', protocol: 'icmp' }))).toBe(
    'request: subnet pub, NO_POSSIBLE_DESTINATION',
  );
});

test('DNS-2: neither network ACLs nor security groups filter it, and it is not logged', () => {
  const closed = f0With(networkAcl('app', { inbound: [], outbound: [] }), {
    securityGroups: { 'sg-app': { inbound: [], outbound: [] } },
  });
  const trace = walk(closed, { from: 'app', to: '10.0.0.2', protocol: 'udp', port: 53 });
  expect(trace.verdict).toBe('reachable');
  expect(trace.flowLog).toEqual([]);
});

test('DNS-3: turned off, the resolver does not answer, and addresses work as before', () => {
  const off: ScenarioPatch = { vpcs: { 'vpc-a': { enableDnsSupport: false } } };
  expect(stopOf(walk(f0With(off), { from: 'app', to: '10.0.0.2', protocol: 'udp', port: 53 }))).toBe(
    'request: aws-service amazon-dns, X_DNS_UNRESOLVED',
  );
  expect(stopOf(walk(f0With(off), { from: 'app', to: SERVER, port: 443, resolve: 'public-name' }))).toBe(
    'request: resolver 10.0.0.2, X_DNS_UNRESOLVED',
  );
  expect(walk(f0With(off), { from: 'app', to: SERVER, port: 443 }).verdict).toBe('reachable');
});

test('DNS-4: a public name is the private address inside the VPC and the public one outside', () => {
  expect(answer(HOSTNAMES, 'app', 'web', 'public-name')).toBe('10.0.0.10');
  expect(answer(HOSTNAMES, CLIENT, 'web', 'public-name')).toBe('198.51.100.20');
  expect(asked(HOSTNAMES, { from: 'app', to: 'web', port: 443, resolve: 'public-name' }).resolver).toBe(
    '10.0.0.2',
  );
  expect(asked(HOSTNAMES, { from: CLIENT, to: 'web', port: 443, resolve: 'public-name' }).resolver).toBe(
    'public',
  );
});

test('DNS-4: the packet goes to the answer', () => {
  const inside = walk(f0With(HOSTNAMES), { from: 'app', to: 'web', port: 443, resolve: 'public-name' });
  expect(inside.verdict).toBe('reachable');
  expect(formatIp(inside.connections[0]!.packet.destination)).toBe('10.0.0.10');
  const outside = walk(f0With(HOSTNAMES), { from: CLIENT, to: 'web', port: 443, resolve: 'public-name' });
  expect(outside.verdict).toBe('reachable');
  expect(formatIp(outside.connections[0]!.packet.destination)).toBe('198.51.100.20');
});

test('DNS-4: without a public address there is no public name', () => {
  expect(answer(HOSTNAMES, 'app', 'web2', 'public-name')).toBe('public-ip-association');
});

test('DNS-4: from another VPC a public name is the public address', () => {
  const other: ScenarioPatch = {
    ...HOSTNAMES,
    vpcs: { 'vpc-a': { enableDnsHostnames: true }, 'vpc-b': { cidr: '10.8.0.0/16' } },
    subnets: { b: { vpc: 'vpc-b', cidr: '10.8.0.0/24' } },
    instances: { far: { subnet: 'b', privateIp: '10.8.0.10' } },
  };
  expect(answer(other, 'far', 'web', 'public-name')).toBe('198.51.100.20');
  expect(answer(other, 'far', 'web', 'private-name')).toBe('public-ip-association');
  expect(
    answer(
      { ...other, vpcs: { 'vpc-b': { cidr: '10.8.0.0/16', enableDnsSupport: false } } },
      'far',
      'web',
      'public-name',
    ),
  ).toBe('dns-support');
});

test.each([
  [{ enableDnsSupport: false, enableDnsHostnames: true }, 'dns-support'],
  [{ enableDnsSupport: true, enableDnsHostnames: false }, 'dns-hostnames'],
  [{}, 'dns-hostnames'],
])('DNS-5: without both attributes neither name is resolved: %o', (attributes, check) => {
  const patch: ScenarioPatch = { vpcs: { 'vpc-a': attributes } };
  expect(answer(patch, 'app', 'web', 'public-name')).toBe(check);
  expect(answer(patch, 'app', 'web', 'private-name')).toBe(check);
  expect(answer(patch, CLIENT, 'web', 'public-name')).toBe(check);
});

test('DNS-5: a name on the internet needs the resolver alone', () => {
  expect(answer({}, 'app', SERVER, 'public-name')).toBe('203.0.113.5');
  expect(answer({}, 'app', SERVER, 'private-name')).toBe('public-ip-association');
});

test('DNS-6: a private name is the private address', () => {
  expect(answer(HOSTNAMES, 'app', 'web', 'private-name')).toBe('10.0.0.10');
  expect(answer(HOSTNAMES, 'app', 'web2', 'private-name')).toBe('10.0.0.11');
  expect(answer(HOSTNAMES, CLIENT, 'web', 'private-name')).toBe('public-ip-association');
  expect(asked(HOSTNAMES, { from: 'app', to: 'web2', port: 80, resolve: 'private-name' }).asked).toEqual({
    id: 'web2',
    name: 'private-name',
  });
});

test('DNS-6: of an IPv6-only host it is the IPv6 address', () => {
  const six: ScenarioPatch = {
    ...HOSTNAMES,
    subnets: { six: { vpc: 'vpc-a', ipv6Cidr: '2001:db8:1234:1a06::/64' } },
    instances: { six: { subnet: 'six', ipv6Addresses: ['2001:db8:1234:1a06::10'] } },
  };
  expect(answer(six, 'app', 'six', 'private-name')).toBe('2001:db8:1234:1a06::10');
});

test("DNS-8: a DNS server of one's own is a host like any other", () => {
  const closed = f0With({
    securityGroups: { 'sg-app': { outbound: [{ allow: 'tcp', ports: 443, to: '0.0.0.0/0' }] } },
    instances: { dns: { subnet: 'db', privateIp: '10.0.2.53', securityGroups: ['sg-db'] } },
  });
  expect(stopOf(walk(closed, { from: 'app', to: '10.0.2.53', protocol: 'udp', port: 53 }))).toBe(
    'request: security-group sg-app outbound, ENI_SG_RULES_MISMATCH',
  );
});

const DNS64: ScenarioPatch = {
  subnets: { app: { enableDns64: true } },
  routeTables: { 'rt-app': { routes: [{ to: '64:ff9b::/96', via: 'nat-1' }] } },
};

test('DNS-9: with DNS64 an IPv4-only name is told as an address of 64:ff9b::/96', () => {
  expect(answer(DNS64, 'app', SERVER, 'public-name')).toBe('64:ff9b::cb00:7105');
  const trace = walk(f0With(DNS64), { from: 'app', to: SERVER, port: 443, resolve: 'public-name' });
  expect(trace.verdict).toBe('reachable');
  expect(request(trace).at(-1)?.[3]).toBe('tcp 198.51.100.10:1024 → 203.0.113.5:443');
});

test('DNS-9: names with an IPv6 address, clients without one, and other subnets are told as ever', () => {
  expect(answer(DNS64, 'app', 'internet:2001:db8:ffff::50', 'public-name')).toBe('2001:db8:ffff::50');
  const ipv4Only = { ...DNS64, instances: { app: { ipv6Addresses: undefined } } };
  expect(answer(ipv4Only, 'app', SERVER, 'public-name')).toBe('203.0.113.5');
  expect(answer(DNS64, 'web', SERVER, 'public-name')).toBe('203.0.113.5');
  expect(answer(DNS64, CLIENT, SERVER, 'public-name')).toBe('203.0.113.5');
});

test('a name that does not resolve ends the walk before its first packet', () => {
  const trace = walk(f0With(), { from: 'app', to: 'web', port: 443, resolve: 'public-name' });
  expect(trace).toMatchObject({ verdict: 'unreachable', symptom: 'times-out' });
  expect(namesOf(request(trace))).toEqual(['resolver 10.0.0.2']);
});
