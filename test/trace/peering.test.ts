import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { connected, HTTPS } from '../fixtures/connected.ts';
import { carrying, patched, request, response, stopOf, walk, type ScenarioPatch } from './helpers.ts';

/** A and B peered, with routes on both sides. */
const PEERED: ScenarioPatch = {
  peerings: { pcx: { requester: 'a', accepter: 'b' } },
  routeTables: {
    'rt-a': { routes: [{ to: '10.2.0.0/16', via: 'pcx' }] },
    'rt-b': { routes: [{ to: '10.1.0.0/16', via: 'pcx' }] },
  },
};
const A_TO_B = { from: 'host-a', to: 'host-b', ...HTTPS };

function peered(...patches: readonly ScenarioPatch[]) {
  return patched(connected(), PEERED, ...patches);
}

function routes(table: string, ...list: readonly (readonly [to: string, via: string])[]): ScenarioPatch {
  return { routeTables: { [table]: { routes: list.map(([to, via]) => ({ to, via })) } } };
}

function issuesOf(scenario: ReturnType<typeof connected>) {
  const compiled = compile(scenario);
  const issues = compiled.ok ? compiled.value.warnings : compiled.error;
  return issues.map(({ code, at, rule, severity }) => [severity, code, at, rule]);
}

test('PCX-5, PCX-6: peered VPCs talk where both have routes, and every check of both subnets is made (walk a)', () => {
  const trace = walk(peered(), A_TO_B);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)).toEqual(
    carrying(
      'tcp 10.1.1.10:49152 → 10.2.1.20:443',
      ['instance host-a', 'outbound', 'allow'],
      ['security-group sg-a', 'outbound', 'allow'],
      ['network-acl acl-w-a', 'outbound', 'allow'],
      ['route-table rt-a', null, 'route'],
      ['vpc-peering-connection pcx', null, 'route'],
      ['network-acl acl-w-b', 'inbound', 'allow'],
      ['security-group sg-b', 'inbound', 'allow'],
      ['instance host-b', 'inbound', 'deliver'],
    ),
  );
  expect(response(trace)).toEqual(
    carrying(
      'tcp 10.2.1.20:443 → 10.1.1.10:49152',
      ['instance host-b', 'outbound', 'allow'],
      ['security-group sg-b', 'outbound', 'allow'],
      ['network-acl acl-w-b', 'outbound', 'allow'],
      ['route-table rt-b', null, 'route'],
      ['vpc-peering-connection pcx', null, 'route'],
      ['network-acl acl-w-a', 'inbound', 'allow'],
      ['security-group sg-a', 'inbound', 'allow'],
      ['instance host-a', 'inbound', 'deliver'],
    ),
  );
});

test.each<[string, string, ScenarioPatch, string]>([
  ['PCX-5', 'no route to the peer', routes('rt-a'), 'request: route-table rt-a, NO_ROUTE_TO_DESTINATION'],
  ['PCX-6', 'no route back', routes('rt-b'), 'response: route-table rt-b, NO_ROUTE_TO_DESTINATION'],
  [
    'FRM-3',
    'the far subnet denies',
    { networkAcls: { 'acl-w-b': { inbound: [] } } },
    'request: network-acl acl-w-b inbound, SUBNET_ACL_RESTRICTION *',
  ],
  [
    'PCX-1',
    'a request that nobody has accepted',
    { peerings: { pcx: { state: 'pending-acceptance' } } },
    'request: route-table rt-a, BAD_STATE_ROUTE 10.2.0.0/16',
  ],
  [
    'PCX-2',
    'a request that has expired',
    { peerings: { pcx: { state: 'expired' } } },
    'request: vpc-peering-connection pcx, BAD_STATE',
  ],
])('%s: %s stops the walk there', (_, __, patch, stop) => {
  expect(stopOf(walk(peered(patch), A_TO_B))).toBe(stop);
});

test('PCX-1, PCX-2: only an active connection carries traffic', () => {
  const works = ['active'];
  for (const state of [
    'active',
    'initiating-request',
    'pending-acceptance',
    'provisioning',
    'failed',
    'expired',
    'rejected',
    'deleting',
    'deleted',
  ] as const) {
    const { verdict } = walk(peered({ peerings: { pcx: { state } } }), A_TO_B);
    expect([state, verdict]).toEqual([state, works.includes(state) ? 'reachable' : 'unreachable']);
  }
});

test('PCX-3: two VPCs have one connection, but for those that are no more', () => {
  const second = (state: 'active' | 'deleted') =>
    peered({ peerings: { 'pcx-2': { requester: 'b', accepter: 'a', state } } });
  expect(issuesOf(second('active'))).toEqual([['error', 'second-peering', '/peerings/pcx-2', 'PCX-3']]);
  expect(issuesOf(second('deleted'))).toEqual([]);
});

test('PCX-4: one overlapping pair of blocks makes the whole connection fail', () => {
  const overlapping = peered({
    vpcs: { a: { secondaryCidrs: ['100.64.0.0/16'] }, b: { secondaryCidrs: ['100.64.1.0/24'] } },
  });
  expect(issuesOf(overlapping)).toEqual([['warning', 'peering-overlap', '/peerings/pcx', 'PCX-4']]);
  expect(stopOf(walk(overlapping, A_TO_B))).toBe('request: vpc-peering-connection pcx, BAD_STATE');
  const ipv6 = peered({ vpcs: { a: { ipv6Cidrs: ['2001:db8::/56'] }, b: { ipv6Cidrs: ['2001:db8::/56'] } } });
  expect(issuesOf(ipv6)[0]?.[1]).toBe('peering-overlap');
});

test('PCX-7: a route may be for a part of the peer, and only that works', () => {
  const narrow = peered(routes('rt-a', ['10.2.1.20/32', 'pcx']));
  expect(walk(narrow, A_TO_B).verdict).toBe('reachable');
  expect(stopOf(walk(narrow, { ...A_TO_B, to: '10.2.1.21' }))).toBe(
    'request: route-table rt-a, NO_ROUTE_TO_DESTINATION',
  );
});

const NOT_THERE = 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR';

test('PCX-8: the destination must lie in the far VPC', () => {
  const stop = stopOf(walk(peered(routes('rt-a', ['0.0.0.0/0', 'pcx'])), { ...A_TO_B, to: '8.8.8.8' }));
  expect(stop).toBe(`request: vpc-peering-connection pcx, ${NOT_THERE}`);
});

test('PCX-8: and the source in the near one', () => {
  const forwarded = peered(
    {
      instances: {
        router: {
          subnet: 'w2-a',
          privateIp: '10.1.2.99',
          forwards: 'route',
          sourceDestCheck: false,
          securityGroups: ['sg-a'],
        },
        stray: { subnet: 'w-a', privateIp: '10.1.1.77', sourceDestCheck: false, securityGroups: ['sg-a'] },
      },
    },
    routes('rt-a', ['10.2.0.0/16', 'pcx']),
  );
  const stray = { ...A_TO_B, from: 'stray', sourceIp: '172.16.0.1' };
  expect(stopOf(walk(forwarded, stray))).toBe(`request: vpc-peering-connection pcx, ${NOT_THERE}`);
});

test('PCX-9: peering is not transitive', () => {
  const hub = patched(
    connected(),
    { peerings: { ab: { requester: 'a', accepter: 'b' }, ac: { requester: 'a', accepter: 'c' } } },
    routes('rt-b', ['10.3.0.0/16', 'ab']),
    routes('rt-a', ['10.3.0.0/16', 'ac'], ['10.2.0.0/16', 'ab']),
    routes('rt-c', ['10.2.0.0/16', 'ac']),
  );
  const stop = stopOf(walk(hub, { from: 'host-b', to: 'host-c', ...HTTPS }));
  expect(stop).toBe(`request: vpc-peering-connection ab, ${NOT_THERE}`);
});

test.each([
  ['an internet gateway', 'igw-a'],
  ['a NAT gateway', 'nat-a'],
])("PCX-10: a peer's gateways are not for others: %s", (_, via) => {
  const scenario = peered(
    {
      internetGateways: { 'igw-a': { vpc: 'a' } },
      natGateways: { 'nat-a': { subnet: 'w2-a', publicIp: '198.51.100.1' } },
      instances: { 'host-b': { publicIp: '198.51.100.2' } },
    },
    routes('rt-b', ['0.0.0.0/0', 'pcx'], ['10.1.0.0/16', 'pcx']),
    routes('rt-a', ['0.0.0.0/0', via], ['10.2.0.0/16', 'pcx']),
  );
  const stop = stopOf(walk(scenario, { from: 'host-b', to: '8.8.8.8', ...HTTPS }));
  expect(stop).toBe(`request: vpc-peering-connection pcx, ${NOT_THERE}`);
});

test('PCX-11: every private address of the peer is reached, a database too', () => {
  const scenario = peered({
    databases: { orders: { subnet: 'w2-b', privateIp: '10.2.2.50', port: 5432, securityGroups: ['sg-b'] } },
  });
  expect(walk(scenario, { from: 'host-a', to: 'orders', sourcePort: 49152 }).verdict).toBe('reachable');
});

test('PCX-12: a gateway route table does not steer what comes over a peering connection (also RT-26)', () => {
  const scenario = peered({
    internetGateways: { 'igw-b': { vpc: 'b' } },
    instances: {
      fw: {
        subnet: 'w2-b',
        privateIp: '10.2.2.99',
        publicIp: '198.51.100.1',
        sourceDestCheck: false,
        forwards: 'route',
        securityGroups: ['sg-b'],
      },
    },
    routeTables: {
      'rt-edge': { vpc: 'b', gateway: 'igw-b', routes: [{ to: '10.2.1.0/24', via: 'fw' }] },
    },
  });
  const trace = walk(scenario, A_TO_B);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace).map(([component]) => component)).not.toContain('instance fw');
});

test('RT-26: a gateway route table leaves alone what comes by another way', () => {
  const scenario = peered({
    internetGateways: { 'igw-b': { vpc: 'b' } },
    routeTables: { 'rt-edge': { vpc: 'b', gateway: 'igw-b', routes: [] } },
  });
  expect(request(walk(scenario, A_TO_B)).map(([component]) => component)).not.toContain(
    'route-table rt-edge',
  );
});

test('PCX-13: a reply goes where the route leads, be it to another VPC with the same addresses', () => {
  const twins = patched(
    connected(),
    {
      vpcs: { c: { cidr: '10.2.0.0/16' } },
      subnets: {
        'w-c': { cidr: '10.2.1.0/24' },
        'w2-c': { cidr: '10.2.2.0/24' },
        't-c': { cidr: '10.2.9.0/28' },
        't2-c': { cidr: '10.2.9.16/28' },
      },
      instances: { 'host-c': { privateIp: '10.2.1.66' }, 'host2-c': { privateIp: '10.2.2.66' } },
      peerings: { ab: { requester: 'a', accepter: 'b' }, ac: { requester: 'a', accepter: 'c' } },
    },
    routes('rt-a', ['10.2.0.0/16', 'ab']),
    routes('rt-c', ['10.1.0.0/16', 'ac']),
  );
  const trace = walk(twins, { from: 'host-c', to: 'host-a', ...HTTPS });
  expect(stopOf(trace)).toBe('response: route-table rt-a, X_PEER_RETURN_TO_WRONG_VPC 10.2.0.0/16');
  expect(trace.verdict).toBe('no-response');
  const longer = patched(twins, routes('rt-a', ['10.2.0.0/16', 'ab'], ['10.2.1.64/26', 'ac']));
  expect(walk(longer, { from: 'host-c', to: 'host-a', ...HTTPS }).verdict).toBe('reachable');
});

const BY_GROUP: ScenarioPatch = {
  securityGroups: { 'sg-b': { inbound: [{ allow: 'tcp', ports: 443, from: 'sg-a' }] } },
};

test('PCX-14: rules may name a group of the peer, in and out, with or without its account', () => {
  expect(walk(peered(BY_GROUP), A_TO_B).verdict).toBe('reachable');
  const outbound: ScenarioPatch = {
    securityGroups: { 'sg-a': { outbound: [{ allow: 'tcp', ports: 443, to: '123456789012/sg-b' }] } },
  };
  expect(walk(peered(outbound), A_TO_B).verdict).toBe('reachable');
  expect(stopOf(walk(peered(outbound), { ...A_TO_B, port: 80 }))).toBe(
    'request: security-group sg-a outbound, ENI_SG_RULES_MISMATCH',
  );
});

test('PCX-14: only an interface that carries the group is meant', () => {
  const scenario = peered(BY_GROUP, {
    securityGroups: { other: { vpc: 'a' } },
    instances: { 'host-a': { securityGroups: ['other'] } },
  });
  expect(stopOf(walk(scenario, A_TO_B))).toBe('request: security-group sg-b inbound, ENI_SG_RULES_MISMATCH');
});

test('PCX-15: a reference to another Region matches nothing', () => {
  const scenario = peered(BY_GROUP, { vpcs: { b: { region: 'eu-west-1' } } });
  expect(issuesOf(scenario).map(([, code]) => code)).toEqual(['reference-across-peering']);
  const trace = walk(scenario, A_TO_B);
  expect(stopOf(trace)).toBe('request: security-group sg-b inbound, ENI_SG_RULES_MISMATCH');
  expect(trace.connections[0]?.request.hops.at(-1)?.decision.causes).toEqual(['X_SG_REFERENCE_INVALID']);
  const outbound = peered(
    { securityGroups: { 'sg-a': { outbound: [{ allow: 'all', to: 'sg-b' }] } } },
    { vpcs: { b: { region: 'eu-west-1' } } },
  );
  const denied = walk(outbound, A_TO_B).connections[0]?.request.hops.at(-1)?.decision;
  expect(denied).toMatchObject({ code: 'ENI_SG_RULES_MISMATCH', causes: ['X_SG_REFERENCE_INVALID'] });
});

test('PCX-16: a reference that outlives its connection stays listed and is warned of', () => {
  const scenario = peered(BY_GROUP, { peerings: { pcx: { state: 'deleted' } } });
  expect(issuesOf(scenario).map(([, code]) => code)).toEqual(['reference-across-peering']);
});

test('PCX-17: a middlebox between the two ends loses the group', () => {
  const scenario = peered(
    BY_GROUP,
    {
      subnets: { 't-a': { routeTable: 'rt-t-a' } },
      instances: {
        fw: {
          subnet: 't-a',
          privateIp: '10.1.9.5',
          sourceDestCheck: false,
          forwards: 'route',
          securityGroups: ['sg-a'],
        },
      },
    },
    routes('rt-a', ['10.2.0.0/16', 'fw']),
    routes('rt-t-a', ['10.2.0.0/16', 'pcx']),
  );
  const trace = walk(scenario, A_TO_B);
  expect(stopOf(trace)).toBe('request: security-group sg-b inbound, ENI_SG_RULES_MISMATCH');
  expect(trace.connections[0]?.request.hops.at(-1)?.decision.causes).toEqual(['SG_REFERENCES_NOT_PRESERVED']);
});

const NAMED: ScenarioPatch = {
  vpcs: { a: { enableDnsHostnames: true }, b: { enableDnsHostnames: true } },
  internetGateways: { 'igw-a': { vpc: 'a' }, 'igw-b': { vpc: 'b' } },
  instances: { 'host-a': { publicIp: '198.51.100.1' }, 'host-b': { publicIp: '198.51.100.2' } },
};
const BY_NAME = { ...A_TO_B, resolve: 'public-name' } as const;

test('PCX-18, DNS-7: the DNS option of the other side decides what its public names resolve to', () => {
  const both = peered(NAMED, routes('rt-a', ['10.2.0.0/16', 'pcx'], ['0.0.0.0/0', 'igw-a']));
  const off = walk(both, BY_NAME);
  expect(off.connections[0]?.request.hops[0]?.decision).toMatchObject({
    answer: '198.51.100.2',
    notes: ['X_DNS_RESOLVES_PUBLIC'],
  });
  expect(request(off).map(([component]) => component)).toContain('internet-gateway igw-a');
  const on = walk(patched(both, { peerings: { pcx: { accepterDnsResolution: true } } }), BY_NAME);
  expect(on.connections[0]?.request.hops[0]?.decision).toMatchObject({ answer: '10.2.1.20', notes: [] });
  expect(on.verdict).toBe('reachable');
  const wrongSide = patched(both, { peerings: { pcx: { requesterDnsResolution: true } } });
  expect(walk(wrongSide, BY_NAME).connections[0]?.request.hops[0]?.decision).toMatchObject({
    answer: '198.51.100.2',
  });
});

test('PCX-19: a private name needs the option between Regions, and not within one', () => {
  const byPrivateName = { ...A_TO_B, resolve: 'private-name' } as const;
  const answerIn = (...patches: readonly ScenarioPatch[]) => {
    const decision = walk(peered(NAMED, ...patches), byPrivateName).connections[0]?.request.hops[0]?.decision;
    return decision?.kind === 'resolver' ? (decision.answer ?? decision.code) : undefined;
  };
  const elsewhere: ScenarioPatch = { vpcs: { b: { region: 'eu-west-1' } } };
  expect(answerIn()).toBe('10.2.1.20');
  expect(answerIn(elsewhere)).toBe('X_DNS_UNRESOLVED');
  expect(answerIn(elsewhere, { peerings: { pcx: { accepterDnsResolution: true } } })).toBe('10.2.1.20');
  expect(answerIn({ vpcs: { b: { secondaryCidrs: ['100.64.0.0/16'] } } })).toBe('X_DNS_UNRESOLVED');
});

test("PCX-20: the peer's resolver cannot be asked", () => {
  const stop = stopOf(
    walk(peered(), { from: 'host-b', to: '10.1.0.2', protocol: 'udp', port: 53, sourcePort: 49152 }),
  );
  expect(stop).toBe('request: vpc-peering-connection pcx, NO_POSSIBLE_DESTINATION');
});

test('PCX-21: IPv6 needs blocks and routes of its own on both sides', () => {
  const ipv6: ScenarioPatch = {
    vpcs: { a: { ipv6Cidrs: ['2001:db8:1::/56'] }, b: { ipv6Cidrs: ['2001:db8:2::/56'] } },
    subnets: {
      'w-a': { ipv6Cidr: '2001:db8:1::/64' },
      'w-b': { ipv6Cidr: '2001:db8:2::/64' },
    },
    networkAcls: Object.fromEntries(
      ['acl-w-a', 'acl-w-b'].map((id) => [
        id,
        {
          inbound: [{ rule: 100, allow: 'all', from: '::/0' }],
          outbound: [{ rule: 100, allow: 'all', to: '::/0' }],
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
  };
  const flow = { ...A_TO_B, to: '2001:db8:2::20', sourceIp: '2001:db8:1::10' };
  expect(stopOf(walk(peered(ipv6), flow))).toBe('request: route-table rt-a, NO_ROUTE_TO_DESTINATION');
  const routed = peered(
    ipv6,
    routes('rt-a', ['2001:db8:2::/56', 'pcx']),
    routes('rt-b', ['2001:db8:1::/56', 'pcx']),
  );
  expect(walk(routed, flow).verdict).toBe('reachable');
});

test('NAT-12: the reply to a NAT gateway of a peer needs no route, the reply to an instance does', () => {
  const scenario = patched(
    connected(),
    {
      peerings: { pcx: { requester: 'a', accepter: 'b' } },
      natGateways: { 'nat-a': { subnet: 't-a', privateIp: '10.1.9.9', connectivity: 'private' } },
    },
    routes('rt-a', ['10.2.0.0/16', 'nat-a']),
    routes('rt-t-a', ['10.2.0.0/16', 'pcx']),
  );
  const trace = walk(scenario, A_TO_B);
  expect(trace.verdict).toBe('reachable');
  expect(response(trace).map(([component]) => component)).toContain('nat-gateway nat-a');
  const direct = patched(scenario, routes('rt-a', ['10.2.0.0/16', 'pcx']));
  expect(stopOf(walk(direct, A_TO_B))).toBe('response: route-table rt-b, NO_ROUTE_TO_DESTINATION');
  const closed = patched(scenario, { networkAcls: { 'acl-w-b': { outbound: [] } } });
  expect(stopOf(walk(closed, A_TO_B))).toBe(
    'response: network-acl acl-w-b outbound, SUBNET_ACL_RESTRICTION *',
  );
});

test('PCX-1: what lies in a VPC that the document does not describe is unknown', () => {
  const scenario = patched(
    connected(),
    { peerings: { pcx: { requester: 'a', accepter: { id: 'vpc-far', cidrs: ['10.9.0.0/16'] } } } },
    routes('rt-a', ['10.9.0.0/16', 'pcx']),
  );
  const trace = walk(scenario, { from: 'host-a', to: '10.9.0.4', ...HTTPS });
  expect(trace.verdict).toBe('unknown');
  expect(stopOf(trace)).toBe('request: vpc vpc-far, UNKNOWN_RESOURCE');
});

test.each<[string, ScenarioPatch, readonly unknown[]]>([
  [
    'a VPC and itself',
    { peerings: { self: { requester: 'a', accepter: 'a' } } },
    ['error', 'peering-with-itself', '/peerings/self/accepter', 'PCX-1'],
  ],
  [
    'two strangers',
    { peerings: { far: { requester: { cidrs: ['10.8.0.0/16'] }, accepter: { cidrs: ['10.9.0.0/16'] } } } },
    ['error', 'peering-of-strangers', '/peerings/far', 'PCX-1'],
  ],
  [
    'a route in the table of a third VPC',
    routes('rt-c', ['10.1.0.0/16', 'pcx']),
    ['error', 'peering-of-other-vpcs', '/routeTables/rt-c/routes/0/via', 'PCX-5'],
  ],
])('PCX-1, PCX-5: %s is refused', (_, patch, issue) => {
  expect(issuesOf(peered(patch))).toContainEqual(issue);
});

test('PCX-1: the path of the flow log names the connection, and its Region', () => {
  const pathOf = (patch: ScenarioPatch) => walk(peered(patch), A_TO_B).flowLog[0]?.record.trafficPath;
  expect(pathOf({})).toBe(4);
  expect(pathOf({ vpcs: { b: { region: 'eu-west-1' } } })).toBe(5);
});
