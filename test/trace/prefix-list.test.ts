import { expect, test } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import { issuesOf, summary } from '../compile/compiled.ts';
import { connected, HTTPS } from '../fixtures/connected.ts';
import { namesOf, patched, request, stopOf, walk, type ScenarioPatch } from './helpers.ts';

/** A is peered with B, and B and C are attached to a transit gateway with it; nobody has a route yet. */
const JOINED: ScenarioPatch = {
  peerings: { pcx: { requester: 'a', accepter: 'b' }, 'pcx-c': { requester: 'a', accepter: 'c' } },
  transitGateways: { tgw: {} },
  transitGatewayAttachments: Object.fromEntries(
    ['a', 'b', 'c'].map((vpc) => [
      `att-${vpc}`,
      { transitGateway: 'tgw', vpc, subnets: [`t-${vpc}`, `t2-${vpc}`] },
    ]),
  ),
  routeTables: Object.fromEntries(
    ['b', 'c'].map((vpc) => [`rt-${vpc}`, { routes: [{ to: '10.1.0.0/16', via: 'tgw' }] }]),
  ),
};

function joined(...patches: readonly ScenarioPatch[]) {
  return patched(connected(), JOINED, ...patches);
}

function lists(entries: Readonly<Record<string, readonly string[]>>): ScenarioPatch {
  return {
    prefixLists: Object.fromEntries(Object.entries(entries).map(([id, blocks]) => [id, { entries: blocks }])),
  } as ScenarioPatch;
}

function routes(...pairs: readonly (readonly [to: string, via: string])[]): ScenarioPatch {
  return { routeTables: { 'rt-a': { routes: pairs.map(([to, via]) => ({ to, via })) } } };
}

const to = (host: string): Flow => ({ from: 'host-a', to: host, ...HTTPS });

/** Where the route table of A sends the packet. */
function crossed(scenario: ReturnType<typeof joined>, host: string): string | undefined {
  const names = namesOf(request(walk(scenario, to(host))));
  const table = names.indexOf('route-table rt-a');
  return table < 0 ? undefined : names[table + 1];
}

test('PFX-1: a list is of one address family', () => {
  expect(summary(joined(lists({ pl: ['10.2.0.0/16', '2001:db8::/32'] })))).toEqual([
    'error prefix-list-families /prefixLists/pl/entries/1 RT-16',
  ]);
  expect(summary(joined(lists({ pl: ['2001:db8::/32', '2600::/16'] })))).toEqual([]);
});

test('PFX-1: a list of AWS and one of a customer serve alike', () => {
  const rule = { inbound: [{ allow: 'tcp', ports: 443, from: 'pl' }] };
  for (const owner of ['aws', 'customer'] as const) {
    const scenario = joined(
      { prefixLists: { pl: { owner, entries: ['10.1.0.0/16'] } }, securityGroups: { 'sg-b': rule } },
      routes(['10.2.0.0/16', 'tgw']),
    );
    expect(walk(scenario, to('host-b')).verdict).toBe('reachable');
  }
});

test('PFX-2: a network ACL, a gateway route table and a route to an endpoint take no list', () => {
  const inbound = [{ rule: 90, allow: 'all', from: 'pl' }];
  expect(() => joined(lists({ pl: ['10.2.0.0/16'] }), { networkAcls: { 'acl-w-a': { inbound } } })).toThrow();
  const gateway = joined(lists({ pl: ['10.1.1.0/24'] }), {
    internetGateways: { igw: { vpc: 'a' } },
    networkInterfaces: { fw: { subnet: 'w2-a', sourceDestCheck: false } },
    routeTables: { edge: { vpc: 'a', gateway: 'igw', routes: [{ to: 'pl', via: 'fw' }] } },
  });
  expect(summary(gateway)).toContain(
    'error prefix-list-in-gateway-table /routeTables/edge/routes/0/to RT-16',
  );
  const endpoint = joined(
    lists({ pl: ['10.2.0.0/16'] }),
    {
      firewalls: { nfw: { vpc: 'a', policy: 'open' } },
      firewallPolicies: { open: { statelessDefault: 'pass' } },
      firewallEndpoints: { fwe: { firewall: 'nfw', subnet: 't-a' } },
    },
    routes(['pl', 'fwe']),
  );
  expect(summary(endpoint)).toContain('error prefix-list-to-endpoint /routeTables/rt-a/routes/0/to RT-16');
});

test('PFX-3: a list stands for each of its entries: in a group, a route table and a transit gateway', () => {
  const list = lists({ pl: ['10.2.0.0/16', '10.3.0.0/16'] });
  const group = joined(list, routes(['0.0.0.0/0', 'tgw']), {
    securityGroups: { 'sg-a': { outbound: [{ allow: 'tcp', ports: 443, to: 'pl' }] } },
  });
  expect(walk(group, to('host-b')).verdict).toBe('reachable');
  expect(walk(group, to('host-c')).verdict).toBe('reachable');
  expect(stopOf(walk(group, to('10.4.1.1')))).toBe(
    'request: security-group sg-a outbound, ENI_SG_RULES_MISMATCH',
  );
  const table = joined(list, routes(['pl', 'tgw']));
  expect(walk(table, to('host-b')).verdict).toBe('reachable');
  expect(walk(table, to('host-c')).verdict).toBe('reachable');
  const transit = joined(list, routes(['10.0.0.0/8', 'tgw']), {
    transitGatewayRouteTables: {
      main: { transitGateway: 'tgw', default: true, routes: [{ to: 'pl', state: 'blackhole' }] },
    },
  });
  expect(stopOf(walk(transit, to('host-b')))).toBe(
    'request: transit-gateway-route-table main, TGW_RTB_BAD_STATE_ROUTE 10.2.0.0/16',
  );
});

test('PFX-4: a block of its own beats the entry of a list, and a longer entry beats a block', () => {
  const list = lists({ pl: ['10.2.0.0/16'] });
  expect(crossed(joined(list, routes(['10.2.0.0/16', 'tgw'], ['pl', 'pcx'])), 'host-b')).toBe(
    'transit-gateway-attachment att-a outbound',
  );
  expect(crossed(joined(list, routes(['10.0.0.0/8', 'tgw'], ['pl', 'pcx'])), 'host-b')).toBe(
    'vpc-peering-connection pcx',
  );
});

test('PFX-4: the entry of a list beats what a virtual private gateway propagates', () => {
  const scenario = joined(lists({ pl: ['10.2.0.0/16'] }), routes(['pl', 'pcx']), {
    onPremisesNetworks: { hq: { cidrs: ['10.2.0.0/16'] } },
    customerGateways: { cgw: { onPremises: 'hq' } },
    vpnGateways: { vgw: { vpc: 'a' } },
    vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw' } },
    routeTables: { 'rt-a': { propagatingGateways: ['vgw'] } },
  });
  expect(crossed(scenario, 'host-b')).toBe('vpc-peering-connection pcx');
});

test('PFX-5: of two lists with one block the smallest id is taken, and the choice is noted', () => {
  const two = lists({ 'pl-1': ['10.2.0.0/16'], 'pl-2': ['10.2.0.0/16'] });
  const scenario = joined(two, routes(['pl-2', 'tgw'], ['pl-1', 'pcx']));
  const { hops } = walk(scenario, to('host-b')).connections[0]!.request;
  const route = hops.find(({ component }) => component.id === 'rt-a');
  expect(route?.decision.notes).toEqual(['X_NONDETERMINISTIC']);
  expect(crossed(scenario, 'host-b')).toBe('vpc-peering-connection pcx');
});

test('PFX-6: an entry that the table could not have is ignored, and the rest stays in force', () => {
  // Inside the VPC no block but a subnet's can be routed elsewhere, and what AWS keeps for itself never.
  const list = lists({ pl: ['10.1.7.0/24', '169.254.168.0/24', '10.1.0.0/16', '10.3.0.0/16'] });
  const scenario = joined(list, routes(['pl', 'tgw']));
  expect(issuesOf(scenario).map(({ code, found }) => `${code} ${found}`)).toEqual([
    'prefix-list-entry-ignored 10.1.7.0/24',
    'prefix-list-entry-ignored 169.254.168.0/24',
    'prefix-list-entry-ignored 10.1.0.0/16',
  ]);
  expect(walk(scenario, to('host-c')).verdict).toBe('reachable');
  expect(stopOf(walk(scenario, to('10.1.7.9')))).toBe(
    'request: route-table rt-a, NO_POSSIBLE_DESTINATION 10.1.0.0/16',
  );
  expect(walk(scenario, to('host2-a')).verdict).toBe('reachable');
});

/** A group with as many rules as given beside one that names the list. */
function beside(count: number, list: object): readonly string[] {
  const rules = Array.from({ length: count }, (_, index) => ({
    allow: 'tcp',
    ports: 1000 + index,
    from: '10.0.0.0/8',
  }));
  return summary(
    joined({
      prefixLists: { pl: list },
      securityGroups: { 'sg-b': { inbound: [{ allow: 'tcp', ports: 443, from: 'pl' }, ...rules] } },
    }),
  );
}

const TOO_MANY = ['error quota-exceeded /securityGroups/sg-b/inbound Q-19'];

test('PFX-7: a list of a customer counts for as many rules as it may have entries', () => {
  const list = { entries: ['10.1.0.0/16', '10.2.0.0/16', '10.3.0.0/16'], maxEntries: 20 };
  // 45 + 20 = 65 of 60.
  expect(beside(45, list)).toEqual(TOO_MANY);
  expect(beside(40, list)).toEqual([]);
  // Without a number of its own, what it has.
  expect(beside(45, { entries: list.entries })).toEqual([]);
  expect(summary(joined({ prefixLists: { pl: { ...list, maxEntries: 2 } } }))).toEqual([
    'error prefix-list-too-long /prefixLists/pl/maxEntries SG-12',
  ]);
});

test.each([
  ['global.cloudfront.origin-facing', 55],
  ['global.ipv6.cloudfront.origin-facing', 55],
  ['us-east-1.route53-healthchecks', 25],
  ['us-east-1.ipv6.route53-healthchecks', 25],
  ['us-east-1.vpc-lattice', 10],
  ['us-east-1.s3express', 6],
  ['global.groundstation', 5],
  ['us-east-1.ec2-instance-connect', 2],
  ['us-east-1.s3', 1],
  ['us-east-1.dynamodb', 1],
])('PFX-8: the list of AWS com.amazonaws.%s counts for %i', (name, weight) => {
  const block = name.includes('ipv6') ? '2600:9000::/28' : '120.52.22.96/27';
  const list = { owner: 'aws', name: `com.amazonaws.${name}`, entries: [block] };
  const family = (index: number) => (name.includes('ipv6') ? `2001:db8:${index}::/48` : `10.${index}.0.0/16`);
  const fits = (count: number) =>
    summary(
      joined({
        prefixLists: { pl: list },
        securityGroups: {
          'sg-b': {
            inbound: [
              { allow: 'tcp', ports: 443, from: 'pl' },
              ...Array.from({ length: count }, (_, index) => ({
                allow: 'tcp',
                ports: 80,
                from: family(index),
              })),
            ],
          },
        },
      } as ScenarioPatch),
    );
  expect(fits(60 - weight)).toEqual([]);
  expect(fits(61 - weight)).toEqual(TOO_MANY);
});

test('PFX-9: rules and routes follow the newest entries of a list', () => {
  const version = (...entries: string[]) =>
    joined(lists({ pl: entries }), routes(['pl', 'tgw']), {
      securityGroups: { 'sg-b': { inbound: [{ allow: 'tcp', ports: 443, from: 'clients' }] } },
      prefixLists: { clients: { entries: ['10.1.0.0/16'] } },
    });
  expect(walk(version('10.2.0.0/16', '10.3.0.0/16'), to('host-b')).verdict).toBe('reachable');
  expect(stopOf(walk(version('10.3.0.0/16'), to('host-b')))).toBe(
    'request: route-table rt-a, NO_ROUTE_TO_DESTINATION',
  );
  const narrowed = patched(version('10.2.0.0/16'), {
    prefixLists: { clients: { entries: ['10.3.0.0/16'] } },
  });
  expect(stopOf(walk(narrowed, to('host-b')))).toBe(
    'request: security-group sg-b inbound, ENI_SG_RULES_MISMATCH',
  );
});
