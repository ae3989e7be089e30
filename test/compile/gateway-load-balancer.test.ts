import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { FROM_INTERNET, inspected, type AnyPatch } from '../fixtures/inspected.ts';

function issuesOf(...patches: readonly AnyPatch[]) {
  const compiled = compile(inspected(...patches));
  const issues = compiled.ok ? compiled.value.warnings : compiled.error;
  return issues.map(({ code, at, rule }) => [code, at, rule]);
}

test('GWLB-1: a Gateway Load Balancer as it should be has nothing to complain about', () => {
  expect(issuesOf()).toEqual([]);
});

test.each([
  ['securityGroups', ['sg-c']],
  ['listeners', [{ protocol: 'tcp', port: 443, forward: 'appliances' }]],
  ['scheme', 'internal'],
] as const)('GWLB-1: a Gateway Load Balancer has no %s', (field, value) => {
  expect(issuesOf({ loadBalancers: { gwlb: { [field]: value } } })).toEqual([
    ['field-of-other-load-balancer', `/loadBalancers/gwlb/${field}`, 'GWLB-1'],
  ]);
});

test('GWLB-1: its nodes have no public address', () => {
  const nodes = [{ subnet: 'lb-c', publicIp: '203.0.113.9' }];
  expect(issuesOf({ loadBalancers: { gwlb: { nodes } } })).toContainEqual([
    'internal-with-public-ip',
    '/loadBalancers/gwlb/nodes/0/publicIp',
    'ELB-2',
  ]);
});

test.each([
  ['geneve-port', 'port', { port: 4789 }],
  ['geneve-target-type', 'type', { type: 'lambda', targets: [] }],
] as const)(
  'GWLB-1: appliances take GENEVE on 6081, and are hosts or addresses (%s)',
  (code, field, patch) => {
    expect(issuesOf({ targetGroups: { appliances: patch } })).toEqual([
      [code, `/targetGroups/appliances/${field}`, 'GWLB-1'],
    ]);
  },
);

test('GWLB-1: the outer header is IPv4, so appliances have IPv4 addresses', () => {
  const patch: AnyPatch = {
    vpcs: { c: { ipv6Cidrs: ['2001:db8:c::/56'] } },
    targetGroups: { appliances: { type: 'ip', targets: ['2001:db8:c:5::11'] } },
  };
  expect(issuesOf(patch)).toEqual([['wrong-family', '/targetGroups/appliances/targets/0', 'GWLB-1']]);
});

test('GWLB-1: it sends to a geneve group, and nothing else does', () => {
  expect(issuesOf({ targetGroups: { appliances: { protocol: 'udp', port: 6081 } } })).toEqual([
    ['appliances-without-geneve', '/loadBalancers/gwlb/targetGroup', 'GWLB-1'],
  ]);
  const nlb = {
    type: 'network',
    scheme: 'internal',
    nodes: [{ subnet: 'lb-c' }],
    listeners: [{ protocol: 'udp', port: 6081, forward: 'appliances' }],
  } as const;
  expect(issuesOf({ loadBalancers: { nlb } })).toEqual([
    ['geneve-group-of-listener', '/loadBalancers/nlb/listeners/0/forward', 'GWLB-1'],
  ]);
});

test.each([
  ['securityGroups', ['sg-a']],
  ['policy', 'deny'],
  ['privateDns', true],
  ['routeTables', ['rt-a']],
] as const)('GWLB-2: an endpoint has no %s', (field, value) => {
  expect(issuesOf({ vpcEndpoints: { gwlbe: { [field]: value } } })).toEqual([
    ['field-of-other-endpoint', `/vpcEndpoints/gwlbe/${field}`, 'GWLB-2'],
  ]);
});

test('GWLB-2: an endpoint stands in one subnet of its VPC', () => {
  const codes = (nodes: readonly object[]) =>
    issuesOf({ vpcEndpoints: { gwlbe: { nodes } } }).map(([code]) => code);
  expect(codes([{ subnet: 'e-a' }, { subnet: 'w2-a' }])).toContain('one-subnet-endpoint');
  expect(codes([{ subnet: 'fw-c' }])).toContain('other-vpc');
});

test('GWLB-2, IEP-13: the service of an endpoint is one Gateway Load Balancer', () => {
  const nlb = { type: 'network', scheme: 'internal', nodes: [{ subnet: 'lb-c' }] } as const;
  const withNlb = (loadBalancers: string[]): AnyPatch => ({
    loadBalancers: { nlb },
    vpcEndpoints: { gwlbe: { loadBalancers } },
  });
  expect(issuesOf(withNlb(['nlb']))).toEqual([
    ['provider-not-gateway', '/vpcEndpoints/gwlbe/loadBalancers/0', 'IEP-13'],
  ]);
  expect(issuesOf(withNlb(['gwlb', 'nlb']))).toEqual([
    ['one-gateway-load-balancer', '/vpcEndpoints/gwlbe/loadBalancers', 'GWLB-2'],
  ]);
});

test('GWLB-3: the destination of a route to an endpoint is no prefix list', () => {
  const patch: AnyPatch = {
    prefixLists: { 'pl-x': { entries: ['198.51.100.0/24'] } },
    routeTables: { 'rt-a': { routes: [{ to: 'pl-x', via: 'gwlbe' }] } },
  };
  expect(issuesOf(patch)).toEqual([['prefix-list-to-endpoint', '/routeTables/rt-a/routes/0/to', 'RT-16']]);
});

test.each([
  ['10.1.0.0/16', []],
  ['10.1.1.0/24', []],
  ['0.0.0.0/0', ['gateway-route-destination']],
  ['10.0.0.0/8', ['gateway-route-destination']],
  ['10.1.1.0/25', ['gateway-route-destination']],
  ['10.2.0.0/16', ['gateway-route-destination']],
])('GWLB-4: a gateway’s table with a route to %s', (to, codes) => {
  const routes = [{ to, via: 'gwlbe' }];
  const found = issuesOf(FROM_INTERNET, { routeTables: { 'rt-igw': { routes } } });
  expect(found.map(([code]) => code)).toEqual(codes);
});

test('GWLB-4: a gateway’s table learns nothing', () => {
  const routes = [{ to: '10.1.1.0/24', via: 'gwlbe', origin: 'vpn-bgp' as const }];
  const found = issuesOf(FROM_INTERNET, { routeTables: { 'rt-igw': { routes } } });
  expect(found.map(([code]) => code)).toEqual(['gateway-route-propagated']);
});

test('GWLB-7: a route in the table of its own subnet comes back to the endpoint', () => {
  const routes = [{ to: '198.51.100.0/24', via: 'gwlbe' }];
  expect(issuesOf({ routeTables: { 'rt-e': { routes } } })).toEqual([
    ['middlebox-in-source-subnet', '/routeTables/rt-e/routes/0/via', 'GWLB-7'],
  ]);
});

test('GWLB-11: only appliances have stickiness', () => {
  const group = { vpc: 'a', protocol: 'tcp', port: 443, flowStickiness: '2-tuple' } as const;
  expect(issuesOf({ targetGroups: { web: group } })).toEqual([
    ['field-of-geneve-group', '/targetGroups/web/flowStickiness', 'GWLB-11'],
  ]);
});

test('an endpoint’s id is no firewall endpoint’s', () => {
  const patch: AnyPatch = {
    firewallPolicies: { policy: {} },
    firewalls: { fw: { vpc: 'a', policy: 'policy' } },
    firewallEndpoints: { gwlbe: { firewall: 'fw', subnet: 'w-a' } },
  };
  expect(issuesOf(patch).map(([code]) => code)).toContain('duplicate-id');
});
