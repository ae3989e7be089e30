import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { formatIp } from '../../src/net/ip.ts';
import { resolveFlow } from '../../src/trace/resolve-flow.ts';
import { f0With, networkOf, request, walk, type ScenarioPatch } from './helpers.ts';

function resolved(flow: Flow, patch: ScenarioPatch = {}) {
  const result = resolveFlow(networkOf(f0With(patch)), flow);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function issues(flow: Flow, patch: ScenarioPatch = {}) {
  const result = resolveFlow(networkOf(f0With(patch)), flow);
  return result.ok ? [] : result.error.map(({ code, at, found }) => `${code} ${at} ${found ?? ''}`.trim());
}

/** `10.0.0.10 → 10.0.2.50` */
function addresses(flow: Flow, patch: ScenarioPatch = {}): string {
  const { from, to } = resolved(flow, patch);
  return `${formatIp(from.ip)} → ${formatIp(to.ip)}`;
}

describe('the ends of a flow', () => {
  test.each<readonly [from: string, to: string, expected: string]>([
    ['web', 'rds', '10.0.0.10 → 10.0.2.50'],
    ['web', 'eni-fw', '10.0.0.10 → 10.0.3.10'],
    ['fw', 'rds', '10.0.3.10 → 10.0.2.50'],
    ['10.0.0.10', '10.0.2.50', '10.0.0.10 → 10.0.2.50'],
    ['198.51.100.20', 'rds', '10.0.0.10 → 10.0.2.50'],
    ['web', '198.51.100.11', '10.0.0.10 → 198.51.100.11'],
    ['web', 'internet', '10.0.0.10 → 203.0.113.50'],
    ['web', 'internet:192.0.2.1', '10.0.0.10 → 192.0.2.1'],
    ['internet', 'web', '203.0.113.50 → 198.51.100.20'],
    ['internet', 'web2', '203.0.113.50 → 10.0.0.11'],
    ['8.8.8.8', 'web', '8.8.8.8 → 198.51.100.20'],
    ['app', 'nat-1', '10.0.1.10 → 10.0.0.220'],
    ['internet', 'nat-1', '203.0.113.50 → 198.51.100.10'],
    ['2001:db8:1234:1a00::10', 'app', '2001:db8:1234:1a00::10 → 2001:db8:1234:1a01::10'],
    ['internet:2001:db8:ffff::50', 'web', '2001:db8:ffff::50 → 2001:db8:1234:1a00::10'],
    ['web', 'internet:2001:db8:ffff::50', '2001:db8:1234:1a00::10 → 2001:db8:ffff::50'],
  ])('%s to %s', (from, to, expected) => {
    expect(addresses({ from, to, port: 443 })).toBe(expected);
  });

  test('by kind and reference', () => {
    expect(resolved({ from: 'web', to: 'rds', port: 3306 })).toMatchObject({
      from: { kind: 'interface', ref: { type: 'instance', id: 'web' } },
      to: { kind: 'interface', ref: { type: 'database', id: 'rds' } },
    });
    expect(resolved({ from: 'internet', to: 'nat-1', port: 1 })).toMatchObject({
      from: { kind: 'internet', ref: { type: 'internet', id: 'internet' } },
      to: { kind: 'address', ref: { type: 'nat-gateway', id: 'nat-1' } },
    });
    expect(resolved({ from: 'web', to: '10.0.9.9', port: 1 }).to).toMatchObject({
      kind: 'address',
      ref: null,
    });
    expect(resolved({ from: 'web', to: 'internet', port: 1 }).to).toMatchObject({ kind: 'internet' });
  });

  test('a host on the internet has an address that nobody in the document has', () => {
    const taken: ScenarioPatch = { instances: { web2: { publicIp: '203.0.113.50' } } };
    expect(addresses({ from: 'web', to: 'internet', port: 443 }, taken)).toBe('10.0.0.10 → 198.51.100.50');
  });

  test('a regional NAT gateway is meant by its public address, inside too', () => {
    const regional: ScenarioPatch = {
      natGateways: {
        'nat-1': { subnet: undefined, privateIp: undefined, vpc: 'vpc-a', availabilityMode: 'regional' },
      },
    };
    expect(addresses({ from: 'web', to: 'nat-1', port: 1 }, regional)).toBe('10.0.0.10 → 198.51.100.10');
  });

  test.each<readonly [flow: Flow, expected: string]>([
    [{ from: 'web', to: 'app', protocol: 'icmpv6' }, '2001:db8:1234:1a00::10 → 2001:db8:1234:1a01::10'],
    [{ from: 'web', to: 'app', protocol: 'icmp' }, '10.0.0.10 → 10.0.1.10'],
    [{ from: 'web', to: 'internet', protocol: 'icmpv6' }, '2001:db8:1234:1a00::10 → 2001:db8:ffff::50'],
    [
      { from: 'web', to: 'app', sourceIp: '2001:db8:1234:1a00::10', port: 1 },
      '2001:db8:1234:1a00::10 → 2001:db8:1234:1a01::10',
    ],
    [
      { from: 'web', to: 'app', destinationIp: '2001:db8:1234:1a01::10', port: 1 },
      '2001:db8:1234:1a00::10 → 2001:db8:1234:1a01::10',
    ],
    [{ from: 'web', to: 'app', destinationIp: '10.0.1.99', port: 1 }, '10.0.0.10 → 10.0.1.99'],
    [{ from: 'internet', to: 'web', sourceIp: '192.0.2.7', port: 1 }, '192.0.2.7 → 198.51.100.20'],
    [{ from: 'web2', to: 'internet:2001:db8:ffff::50', port: 1 }, 'fe80::1 → 2001:db8:ffff::50'],
  ])('the family is chosen by what is given: %#', (flow, expected) => {
    expect(addresses(flow)).toBe(expected);
  });

  const SIX: ScenarioPatch = {
    subnets: { six: { vpc: 'vpc-a', ipv6Cidr: '2001:db8:1234:1a06::/64' } },
    instances: {
      six: { subnet: 'six', ipv6Addresses: ['2001:db8:1234:1a06::10'] },
      seven: { subnet: 'six', ipv6Addresses: ['2001:db8:1234:1a06::11'] },
    },
  };

  test.each([
    ['six', 'seven', '2001:db8:1234:1a06::10 → 2001:db8:1234:1a06::11'],
    ['six', 'web', '2001:db8:1234:1a06::10 → 2001:db8:1234:1a00::10'],
    ['six', 'web2', '169.254.1.1 → 10.0.0.11'],
    ['web2', 'six', 'fe80::1 → 2001:db8:1234:1a06::10'],
    ['six', 'internet', '2001:db8:1234:1a06::10 → 2001:db8:ffff::50'],
    ['six', 'nat-1', '169.254.1.1 → 10.0.0.220'],
    ['internet', 'six', '2001:db8:ffff::50 → 2001:db8:1234:1a06::10'],
  ])(
    'IPv4 where both have it, else IPv6 where both have that, else as the receiver has: %s to %s',
    (from, to, expected) => {
      expect(addresses({ from, to, port: 443 }, SIX)).toBe(expected);
    },
  );
});

describe('the fields of a flow', () => {
  test('TCP is meant where no protocol is named', () => {
    expect(resolved({ from: 'web', to: 'rds', port: 3306 }).protocol).toBe(6);
  });

  test('a database is asked on its own port unless the flow says otherwise', () => {
    expect(resolved({ from: 'web', to: 'rds' }).port).toBe(3306);
    expect(resolved({ from: 'web', to: 'rds', port: 22 }).port).toBe(22);
    expect(issues({ from: 'web', to: 'app' })).toEqual(['flow-needs-port /port']);
  });

  test('a protocol without ports needs none', () => {
    expect(resolved({ from: 'web', to: 'app', protocol: 'gre' })).toMatchObject({
      port: 0,
      sourcePorts: { from: 0, to: 0 },
    });
  });

  test('the source port that is named is the only one', () => {
    expect(resolved({ from: 'web', to: 'rds', sourcePort: 41000 }).sourcePorts).toEqual({
      from: 41000,
      to: 41000,
    });
  });

  test.each([
    ['icmp', 'rds', 1, 8],
    ['icmpv6', 'internet:2001:db8:ffff::50', 58, 128],
    ['icmp', 'internet:2001:db8:ffff::50', 58, 128],
  ])('%s to %s is the ICMP of its family, and an echo request', (protocol, to, number, icmpType) => {
    expect(resolved({ from: 'web', to, protocol })).toMatchObject({
      protocol: number,
      icmpType,
      icmpCode: 0,
    });
  });

  test('ICMP type and code as given', () => {
    const flow: Flow = { from: 'web', to: 'rds', protocol: 'icmp', icmpType: 3, icmpCode: 4 };
    expect(resolved(flow)).toMatchObject({ icmpType: 3, icmpCode: 4, oneWay: true });
  });

  test('what is not said is not so', () => {
    expect(resolved({ from: 'web', to: 'rds' })).toMatchObject({
      oneWay: false,
      fragmented: false,
      resolution: null,
      asked: { from: 'web', to: 'rds' },
    });
  });
});

describe('a flow that makes no sense', () => {
  test.each<readonly [flow: Flow, expected: readonly string[]]>([
    [{ from: 'wbe', to: 'rds' }, ['unknown-end /from wbe']],
    [{ from: 'web', to: 'rsd' }, ['unknown-end /to rsd']],
    [{ from: 'wbe', to: 'rsd' }, ['unknown-end /from wbe', 'unknown-end /to rsd']],
    [{ from: 'nat-1', to: 'rds' }, ['cannot-start-flows /from nat-1']],
    [{ from: '10.0.0.220', to: 'rds' }, ['cannot-start-flows /from 10.0.0.220']],
    [{ from: '10.0.0.99', to: 'rds' }, ['nobody-owns-address /from 10.0.0.99']],
    [{ from: '100.64.0.9', to: 'rds' }, ['nobody-owns-address /from 100.64.0.9']],
    [{ from: 'fd00::1', to: 'rds' }, ['nobody-owns-address /from fd00::1']],
    [
      { from: 'internet:198.51.100.20', to: 'rds' },
      ['internet-address-is-owned /from internet:198.51.100.20'],
    ],
    [
      { from: 'internet:10.0.2.50', to: 'web', port: 1 },
      ['internet-address-is-owned /from internet:10.0.2.50'],
    ],
    [{ from: 'internet:1.2.3', to: 'rds' }, ['bad-value /from internet:1.2.3']],
    [{ from: 'web', to: 'internet:x' }, ['bad-value /to internet:x']],
    [{ from: 'web', to: '10.0.2.50', protocol: 'icmpv6' }, ['flow-mixes-families /destinationIp 10.0.2.50']],
    [{ from: 'web', to: 'rds', protocol: 'all' }, ['flow-needs-one-protocol /protocol all']],
    [{ from: 'web', to: 'rds', protocol: 'tpc' }, ['flow-needs-one-protocol /protocol tpc']],
    [
      { from: 'web', to: 'app', sourceIp: '2001:db8:1234:1a00::10', destinationIp: '10.0.1.10', port: 1 },
      ['flow-mixes-families /destinationIp app'],
    ],
    [
      { from: '10.0.0.10', to: '2001:db8:1234:1a01::10' },
      ['flow-needs-port /port', 'flow-mixes-families /destinationIp 2001:db8:1234:1a01::10'],
    ],
  ])('%j', (flow, expected) => {
    expect(issues(flow)).toEqual(expected);
  });

  test.each<[Flow]>([
    [{ from: 'app', to: 'rds', sourceIp: '2001:db8:1234:1a01::10' }],
    [{ from: 'app', to: 'rds', protocol: 'icmpv6' }],
    [{ from: 'internet:2001:db8:ffff::50', to: 'rds' }],
  ])('VPC-17: no default route leads to a receiver without an address of that family: %j', (flow) => {
    expect(issues(flow)).toEqual(['flow-mixes-families /destinationIp rds']);
  });

  test('an end that is nearly known is suggested', () => {
    const result = resolveFlow(networkOf(f0With()), { from: 'natints', to: 'rdss' });
    if (result.ok) expect.fail('both ends are misspelt');
    expect(result.error.map(({ suggestion }) => suggestion)).toEqual(['natinst', 'rds']);
    const nothing = resolveFlow(networkOf(f0With()), { from: 'something-else', to: 'rds' });
    if (nothing.ok) expect.fail('nothing of that name');
    expect('suggestion' in nothing.error[0]!).toBe(false);
  });

  test('interfaces, NAT gateways and the internet are suggested too', () => {
    const suggestion = (to: string) => {
      const result = resolveFlow(networkOf(f0With()), { from: 'web', to });
      return result.ok ? undefined : result.error[0]?.suggestion;
    };
    expect([suggestion('eni-wf'), suggestion('nat-l'), suggestion('internt')]).toEqual([
      'eni-fw',
      'nat-1',
      'internet',
    ]);
  });
});

test('an address given for the sender chooses the interface of its host that owns it', () => {
  const dual: ScenarioPatch = {
    instances: { dual: { networkInterfaces: ['eth0', 'eth1'] } },
    networkInterfaces: {
      eth0: { subnet: 'pub', privateIp: '10.0.0.40' },
      eth1: { subnet: 'app', privateIp: '10.0.1.40' },
    },
  };
  const by = (sourceIp: string | undefined) =>
    resolved({ from: 'dual', to: 'rds', sourceIp }, dual).from.ref.id;
  expect([by(undefined), by('10.0.1.40'), by('10.0.9.9')]).toEqual(['eth0', 'eth1', 'eth0']);
});

test('a name is looked up before the address is chosen', () => {
  const dns: ScenarioPatch = { vpcs: { 'vpc-a': { enableDnsHostnames: true } } };
  const flow: Flow = { from: 'app', to: 'web', port: 443, resolve: 'public-name' };
  expect(addresses(flow, dns)).toBe('10.0.1.10 → 10.0.0.10');
  expect(addresses({ ...flow, destinationIp: '10.0.0.11' }, dns)).toBe('10.0.1.10 → 10.0.0.11');
});

test('without any internet gateway a stranger still asks, and gets nowhere', () => {
  const alone: Scenario = {
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16' } },
    subnets: { s: { vpc: 'v', cidr: '10.0.0.0/24' } },
    instances: { host: { subnet: 's', privateIp: '10.0.0.10' } },
  };
  const trace = walk(alone, { from: 'internet', to: 'host', port: 80 });
  expect(request(trace).map(([component]) => component)).toEqual(['internet internet']);
});
