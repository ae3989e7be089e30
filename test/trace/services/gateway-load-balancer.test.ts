import { expect, test } from 'vitest';
import { HTTPS } from '../../fixtures/connected.ts';
import { FROM_INTERNET, inspected, inspectedTransit, type AnyPatch } from '../../fixtures/inspected.ts';
import { carrying, namesOf, request, response, stopOf, walk } from '../helpers.ts';
import type { Trace } from '../../../src/trace/trace.ts';

const ACROSS = { from: 'host-a', to: 'host2-a', ...HTTPS } as const;
const UDP = { from: 'host-a', to: 'host2-a', protocol: 'udp', port: 53, sourcePort: 49152 } as const;
const TRANSIT = { from: 'host-a', to: 'host-b', ...HTTPS } as const;
const VISIT = { from: 'internet:198.51.100.7', to: 'host-a', ...HTTPS } as const;

const GENEVE = 'udp 10.3.4.5:60000 → 10.3.5.11:6081';
const GENEVE_BACK = 'udp 10.3.5.11:60000 → 10.3.4.5:6081';

/** A second appliance beside the first one. */
const SECOND: AnyPatch = {
  instances: { 'fw-2': { subnet: 'fw-c', privateIp: '10.3.5.12', securityGroups: ['sg-c'] } },
  targetGroups: { appliances: { targets: ['fw-1', 'fw-2'] } },
};

function health(...states: readonly string[]): AnyPatch {
  return {
    targetGroups: {
      appliances: { targets: states.map((state, index) => ({ id: `fw-${index + 1}`, health: state })) },
    },
  };
}

/** The decisions of the load balancer and its endpoint in a leg. */
function decisionsOf(trace: Trace, leg: 'request' | 'response' = 'request') {
  const hops = trace.connections[0]?.[leg]?.hops ?? [];
  return hops.flatMap(({ decision }) => (decision.kind === 'gateway-load-balancer' ? [decision] : []));
}

function applianceOf(trace: Trace, leg: 'request' | 'response' = 'request'): string | null {
  const wraps = decisionsOf(trace, leg).find(({ part }) => part === 'encapsulate');
  return wraps?.target?.id ?? null;
}

test('GWLB-1: the walk leads through the appliance in GENEVE, UDP 6081, whatever the packet is', () => {
  const trace = walk(inspected(), ACROSS);
  expect(trace.verdict).toBe('reachable');
  const packet = 'tcp 10.1.1.10:49152 → 10.1.2.10:443';
  expect(request(trace)).toEqual([
    ...carrying(
      packet,
      ['instance host-a', 'outbound', 'allow'],
      ['security-group sg-a', 'outbound', 'allow'],
      ['network-acl acl-w-a', 'outbound', 'allow'],
      ['route-table rt-a', null, 'route'],
      ['network-acl acl-e-a', 'inbound', 'allow'],
      ['vpc-endpoint gwlbe', null, 'route'],
    ),
    ['load-balancer gwlb', 'inbound', packet, GENEVE, 'translate'],
    ...carrying(
      GENEVE,
      ['network-acl acl-lb-c', 'outbound', 'allow'],
      ['route-table rt-c', null, 'route'],
      ['network-acl acl-fw-c', 'inbound', 'allow'],
      ['security-group sg-c', 'inbound', 'allow'],
    ),
    ['instance fw-1', null, GENEVE, GENEVE_BACK, 'translate'],
    ...carrying(
      GENEVE_BACK,
      ['security-group sg-c', 'outbound', 'allow'],
      ['network-acl acl-fw-c', 'outbound', 'allow'],
      ['route-table rt-c', null, 'route'],
      ['network-acl acl-lb-c', 'inbound', 'allow'],
    ),
    ['load-balancer gwlb', 'outbound', GENEVE_BACK, packet, 'translate'],
    ...carrying(
      packet,
      ['network-acl acl-e-a', 'outbound', 'allow'],
      ['route-table rt-e', null, 'route'],
      ['network-acl acl-w2-a', 'inbound', 'allow'],
      ['security-group sg-a', 'inbound', 'allow'],
      ['instance host2-a', 'inbound', 'deliver'],
    ),
  ]);
  expect(namesOf(response(trace)).filter((name) => !/security|network-acl|route/.test(name))).toEqual([
    'instance host2-a outbound',
    'vpc-endpoint gwlbe',
    'load-balancer gwlb inbound',
    'instance fw-1',
    'load-balancer gwlb outbound',
    'instance host-a inbound',
  ]);
});

test.each([
  ['tcp', 443, 'request: load-balancer gwlb outbound, GWLB_PROTOCOL_RESTRICTION'],
  ['udp', 4789, 'request: load-balancer gwlb outbound, GWLB_DESTINATION_PORT_RESTRICTION'],
  ['udp', 6081, null],
] as const)('GWLB-1: %s %i between the load balancer and an appliance', (protocol, port, stop) => {
  expect(stopOf(walk(inspected(), { from: 'gwlb', to: 'fw-1', protocol, port }))).toBe(stop);
});

test('GWLB-1: nothing else is to be had at the address of a node', () => {
  const trace = walk(inspected(), { from: 'host-c', to: 'gwlb', ...HTTPS });
  expect(stopOf(trace)).toBe('request: load-balancer gwlb inbound, ELBV2_LISTENERS_MISMATCH');
});

test('GWLB-1: without an appliance there is nowhere to send to', () => {
  const without = inspected({ targetGroups: { appliances: { targets: [] } } });
  expect(stopOf(walk(without, ACROSS))).toBe('request: load-balancer gwlb inbound, ELBV2_LISTENER_HAS_NO_TG');
  const alone = inspected({ loadBalancers: { gwlb: { targetGroup: undefined } } });
  expect(stopOf(walk(alone, ACROSS))).toBe('request: load-balancer gwlb inbound, ELBV2_LISTENER_HAS_NO_TG');
});

test.each([
  [{ vpcEndpoints: { gwlbe: { state: 'pendingAcceptance' } } }, 'vpc-endpoint gwlbe, BAD_STATE'],
  [{ loadBalancers: { gwlb: { state: 'provisioning' } } }, 'load-balancer gwlb inbound, BAD_STATE'],
] as const)('GWLB-3: what does not work drops what its routes still bring', (patch, stop) => {
  expect(stopOf(walk(inspected(patch), ACROSS))).toBe(`request: ${stop}`);
});

test('GWLB-3: an endpoint is a route target, and its service has to be in its zone', () => {
  const elsewhere = inspected({ subnets: { 'lb-c': { az: 'az2' } } });
  expect(stopOf(walk(elsewhere, ACROSS))).toBe(
    'request: vpc-endpoint gwlbe, VPCE_SERVICE_NOT_INSTALLED_IN_AZ',
  );
});

test('GWLB-3: what stands behind the endpoint of another account is not checked', () => {
  const scenario = inspected({ vpcEndpoints: { gwlbe: { loadBalancers: undefined } } });
  const trace = walk(scenario, ACROSS);
  expect(trace.verdict).toBe('reachable');
  expect(decisionsOf(trace).map(({ part, notes }) => [part, notes])).toEqual([
    ['endpoint', ['PATH_THROUGH_GWLB_NOT_CHECKED']],
  ]);
});

test('GWLB-5: the internet gateway translates first, then its table is asked for the private address', () => {
  const trace = walk(inspected(FROM_INTERNET), VISIT);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace).slice(0, 4)).toEqual([
    [
      'internet-gateway igw',
      'inbound',
      'tcp 198.51.100.7:49152 → 203.0.113.10:443',
      'tcp 198.51.100.7:49152 → 10.1.1.10:443',
      'translate',
    ],
    ...carrying(
      'tcp 198.51.100.7:49152 → 10.1.1.10:443',
      ['route-table rt-igw', null, 'route'],
      ['network-acl acl-e-a', 'inbound', 'allow'],
      ['vpc-endpoint gwlbe', null, 'route'],
    ),
  ]);
  const names = namesOf(response(trace));
  expect(names.indexOf('vpc-endpoint gwlbe')).toBeLessThan(names.indexOf('internet-gateway igw outbound'));
});

test('GWLB-6: what leaves the appliance is what came to the endpoint', () => {
  for (const flow of [
    ACROSS,
    UDP,
    { ...ACROSS, protocol: 'icmp' as const, port: undefined, sourcePort: undefined },
  ]) {
    const hops = walk(inspected(), flow).connections[0]!.request.hops;
    const entry = hops.find(({ component }) => component.id === 'gwlbe');
    const exit = hops.findLast(({ component }) => component.id === 'gwlb');
    expect(entry?.packetOut).toEqual(entry?.packetIn);
    expect(exit?.packetOut).toEqual(entry?.packetIn);
  }
});

test('GWLB-7: after inspection the table of the endpoint’s own subnet decides', () => {
  const out = { from: 'host-a', to: 'internet:198.51.100.7', ...HTTPS } as const;
  const trace = walk(inspected(FROM_INTERNET), out);
  expect(trace.verdict).toBe('reachable');
  const names = namesOf(request(trace));
  expect(names.slice(names.lastIndexOf('load-balancer gwlb outbound'))).toEqual([
    'load-balancer gwlb outbound',
    'network-acl acl-e-a outbound',
    'route-table rt-e',
    'internet-gateway igw outbound',
  ]);
  const localOnly = inspected(FROM_INTERNET, { routeTables: { 'rt-e': { routes: [] } } });
  expect(stopOf(walk(localOnly, out))).toBe('request: route-table rt-e, NO_ROUTE_TO_DESTINATION');
});

const DIRECT: AnyPatch = { routeTables: { 'rt2-a': { routes: [] } } };

test('GWLB-8: a response that takes the local route misses the appliance', () => {
  const trace = walk(inspected(DIRECT), ACROSS);
  expect([trace.verdict, stopOf(trace)]).toEqual([
    'no-response',
    'response: route-table rt2-a, X_ASYMMETRIC_PATH 10.1.0.0/16',
  ]);
});

/** The other zone has an endpoint of its own, to which the response is sent. */
const SECOND_ENDPOINT: AnyPatch = {
  subnets: {
    'e2-a': { vpc: 'a', az: 'az2', cidr: '10.1.5.0/24', networkAcl: 'acl-e-a', routeTable: 'rt-e' },
    'lb2-c': { vpc: 'c', az: 'az2', cidr: '10.3.7.0/24', networkAcl: 'acl-lb-c', routeTable: 'rt-c' },
  },
  vpcEndpoints: {
    gwlbe2: {
      type: 'gatewayLoadBalancer',
      vpc: 'a',
      service: 'inspection',
      nodes: [{ subnet: 'e2-a' }],
      loadBalancers: ['gwlb'],
    },
  },
  loadBalancers: {
    gwlb: {
      crossZone: true,
      nodes: [
        { subnet: 'lb-c', privateIp: '10.3.4.5' },
        { subnet: 'lb2-c', privateIp: '10.3.7.5' },
      ],
    },
  },
  routeTables: { 'rt2-a': { routes: [{ to: '10.1.1.0/24', via: 'gwlbe2' }] } },
};

test('GWLB-8: a response at the endpoint of the other zone is half a flow', () => {
  const trace = walk(inspected(SECOND_ENDPOINT), ACROSS);
  expect([trace.verdict, stopOf(trace)]).toEqual([
    'no-response',
    'response: load-balancer gwlb inbound, X_ASYMMETRIC_PATH',
  ]);
});

test('GWLB-8: stateless appliances do not mind', () => {
  const stateless: AnyPatch = { targetGroups: { appliances: { appliances: 'stateless' } } };
  expect(walk(inspected(stateless, DIRECT), ACROSS).verdict).toBe('reachable');
  expect(walk(inspected(stateless, SECOND_ENDPOINT), ACROSS).verdict).toBe('reachable');
});

test('GWLB-9, NACL-13: towards an endpoint of the same subnet its network ACL is asked', () => {
  const together: AnyPatch = {
    vpcEndpoints: { gwlbe: { nodes: [{ subnet: 'w-a' }] } },
    networkAcls: { 'acl-w-a': { outbound: [{ rule: 10, deny: 'all', to: '0.0.0.0/0' }] } },
  };
  expect(stopOf(walk(inspected(together), ACROSS))).toBe(
    'request: network-acl acl-w-a outbound, SUBNET_ACL_RESTRICTION 10',
  );
});

test('GWLB-9: out of an endpoint to a host of its subnet no network ACL is asked', () => {
  const together: AnyPatch = {
    instances: { inner: { subnet: 'e-a', privateIp: '10.1.4.9', securityGroups: ['sg-a'] } },
    internetGateways: { igw: { vpc: 'a' } },
    routeTables: {
      'rt2-a': { routes: [{ to: '10.1.4.0/24', via: 'gwlbe' }] },
      'rt-e': { routes: [] },
    },
  };
  const trace = walk(inspected(together), { from: 'host2-a', to: 'inner', ...HTTPS });
  const names = namesOf(request(trace));
  expect(names.slice(names.lastIndexOf('load-balancer gwlb outbound'))).toEqual([
    'load-balancer gwlb outbound',
    'security-group sg-a inbound',
    'instance inner inbound',
  ]);
});

/** One rule of a network ACL that stops UDP 6081, before one that lets everything else pass. */
function withoutGeneve(acl: string, direction: 'inbound' | 'outbound'): AnyPatch {
  const peer = direction === 'inbound' ? 'from' : 'to';
  const rules = [
    { rule: 50, deny: 'udp', ports: 6081, [peer]: '0.0.0.0/0' },
    { rule: 100, allow: 'all', [peer]: '0.0.0.0/0' },
  ];
  return { networkAcls: { [acl]: { [direction]: rules } } };
}

test.each([
  ['acl-lb-c', 'outbound'],
  ['acl-fw-c', 'inbound'],
  ['acl-fw-c', 'outbound'],
  ['acl-lb-c', 'inbound'],
] as const)('GWLB-10: the network ACL %s %s has to let GENEVE pass', (acl, direction) => {
  const trace = walk(inspected(withoutGeneve(acl, direction)), ACROSS);
  expect(stopOf(trace)).toBe(`request: network-acl ${acl} ${direction}, SUBNET_ACL_RESTRICTION 50`);
});

function applianceRules(...inbound: readonly object[]): AnyPatch {
  return { securityGroups: { 'sg-c': { inbound } } };
}
const CHECKS = { allow: 'tcp', ports: 80, from: '10.3.4.0/24' };

test('GWLB-10: the appliance’s group has to let in UDP 6081 from the load balancer', () => {
  const closed = inspected(applianceRules(CHECKS));
  const trace = walk(closed, ACROSS);
  expect(stopOf(trace)).toBe('request: security-group sg-c inbound, ENI_SG_RULES_MISMATCH');
  const open = inspected(applianceRules(CHECKS, { allow: 'udp', ports: 6081, from: '10.3.4.5/32' }));
  expect(walk(open, ACROSS).verdict).toBe('reachable');
});

test('GWLB-10: the health check is TCP on port 80 unless it says otherwise', () => {
  const tunnel = { allow: 'udp', ports: 6081, from: '10.3.4.0/24' };
  const states = (...patches: readonly AnyPatch[]) =>
    decisionsOf(walk(inspected(applianceRules(tunnel, ...[]), ...patches), ACROSS))[1]?.targets.map(
      ({ health: found }) => [found?.state, found?.port],
    );
  expect(states()).toEqual([['unhealthy', 80]]);
  expect(states(applianceRules(tunnel, CHECKS))).toEqual([['healthy', 80]]);
  const other: AnyPatch = { targetGroups: { appliances: { healthCheck: { port: 8080 } } } };
  expect(states(applianceRules(tunnel, CHECKS), other)).toEqual([['unhealthy', 8080]]);
});

test('GWLB-10: a host that listens for something else only hands nothing back', () => {
  const other: AnyPatch = { instances: { 'fw-1': { listens: [{ protocol: 'tcp', port: 80 }] } } };
  expect(stopOf(walk(inspected(other), ACROSS))).toBe(
    'request: instance fw-1 inbound, X_HOST_DOES_NOT_FORWARD',
  );
});

test('GWLB-10: an address that never answers hands nothing back', () => {
  const router = { targetGroups: { appliances: { type: 'ip', targets: ['10.3.4.1'] } } };
  expect(stopOf(walk(inspected(router), ACROSS))).toBe(
    'request: aws-service vpc-router, X_HOST_DOES_NOT_FORWARD',
  );
});

test('GWLB-11: each appliance may be picked, and both directions go to the one that was', () => {
  const trace = walk(inspected(SECOND), ACROSS);
  expect(trace.verdict).toBe('reachable');
  expect(applianceOf(trace, 'response')).toBe(applianceOf(trace));
  const closed: AnyPatch = {
    securityGroups: { 'sg-closed': { vpc: 'c', inbound: [CHECKS] } },
    instances: { 'fw-2': { securityGroups: ['sg-closed'] } },
  };
  const partly = walk(inspected(SECOND, closed), ACROSS);
  expect(partly.verdict).toBe('partial');
  expect(partly.branches.map(({ when, share, verdict }) => [when.picked, share, verdict])).toEqual([
    [[{ kind: 'target', id: 'fw-1' }], [1, 2], 'reachable'],
    [[{ kind: 'target', id: 'fw-2' }], [1, 2], 'unreachable'],
  ]);
});

test.each([
  ['5-tuple', true, 'reachable'],
  ['3-tuple', true, 'unknown'],
  ['2-tuple', true, 'unknown'],
  ['2-tuple', false, 'reachable'],
] as const)('GWLB-11: stickiness by %s, appliance mode %s', (stickiness, applianceMode, verdict) => {
  const trace = walk(
    inspectedTransit({
      targetGroups: { appliances: { flowStickiness: stickiness } },
      transitGatewayAttachments: { 'att-c': { applianceMode } },
    }),
    TRANSIT,
  );
  expect(trace.verdict).toBe(verdict);
  if (verdict === 'unknown')
    expect(stopOf(trace)).toBe('request: load-balancer gwlb inbound, X_CONFIG_UNSUPPORTED');
});

test.each([
  [350, {}, null],
  [400, {}, 'request: load-balancer gwlb inbound, X_GWLB_FLOW_EXPIRED'],
  [400, { tcpIdleTimeout: 600 }, null],
] as const)('GWLB-12: data of a TCP flow after %i idle seconds, %j', (idleSeconds, gwlb, stop) => {
  const scenario = inspected({ loadBalancers: { gwlb } });
  const { state: established } = walk(scenario, ACROSS);
  expect(stopOf(walk(scenario, ACROSS, { established, idleSeconds }))).toBe(stop);
  // A new connection begins with a SYN, which no idle timer stops.
  expect(walk(scenario, { ...ACROSS, sourcePort: 49153 }, { established, idleSeconds }).verdict).toBe(
    'reachable',
  );
});

test('GWLB-12: a reply that takes too long is not let through', () => {
  expect(stopOf(walk(inspected(), ACROSS, { idleSeconds: 400 }))).toBe(
    'response: load-balancer gwlb inbound, X_GWLB_FLOW_EXPIRED',
  );
});

test('GWLB-12: other flows are forgotten after 120 seconds, and begin anew', () => {
  const { state: established } = walk(inspected(SECOND), UDP);
  const sticks = (idleSeconds: number) =>
    decisionsOf(walk(inspected(SECOND), UDP, { established, idleSeconds }))[1]?.sticks;
  expect([sticks(120), sticks(121)]).toEqual([true, false]);
});

test.each([
  ['no_rebalance', 'fw-1', 'request: load-balancer gwlb inbound, BAD_STATE'],
  ['rebalance', 'fw-2', null],
] as const)('GWLB-13: the flow of an appliance that fails, with %s', (targetFailover, next, stop) => {
  const failover: AnyPatch = { targetGroups: { appliances: { targetFailover } } };
  const before = inspected(SECOND, failover, health('healthy', 'unhealthy'));
  const { state: established } = walk(before, ACROSS);
  const after = inspected(SECOND, failover, health('unhealthy', 'healthy'));
  const trace = walk(after, ACROSS, { established });
  expect(stopOf(trace)).toBe(stop);
  if (stop === null) expect(applianceOf(trace)).toBe(next);
  // New flows go to the healthy one either way.
  expect(applianceOf(walk(after, ACROSS))).toBe('fw-2');
});

test('GWLB-13: flows stay with an appliance that is being deregistered', () => {
  const before = inspected(SECOND, health('healthy', 'unhealthy'));
  const { state: established } = walk(before, ACROSS);
  const trace = walk(inspected(SECOND, health('draining', 'healthy')), ACROSS, { established });
  expect([trace.verdict, applianceOf(trace)]).toEqual(['reachable', 'fw-1']);
});

test('GWLB-14: where no appliance is healthy, new flows still get one', () => {
  const trace = walk(inspected(SECOND, health('unhealthy', 'unhealthy')), ACROSS);
  expect(trace.verdict).toBe('reachable');
  expect(decisionsOf(trace)[1]?.notes).toEqual(['X_TARGET_FAIL_OPEN']);
});

test('GWLB-14: an appliance that is not in use is none', () => {
  const stopped: AnyPatch = { instances: { 'fw-1': { state: 'stopped' } } };
  expect(stopOf(walk(inspected(stopped), ACROSS))).toBe(
    'request: load-balancer gwlb inbound, X_TARGET_UNHEALTHY',
  );
});

test.each([
  [false, 'request: load-balancer gwlb inbound, ELBV2_NO_TARGETS_IN_AZ'],
  [undefined, 'request: load-balancer gwlb inbound, ELBV2_NO_TARGETS_IN_AZ'],
  [true, null],
] as const)('GWLB-15: an endpoint of a zone without an appliance, cross-zone %s', (crossZone, stop) => {
  const scenario = inspected(SECOND_ENDPOINT, {
    loadBalancers: { gwlb: { crossZone } },
    routeTables: {
      'rt-a': { routes: [{ to: '10.1.2.0/24', via: 'gwlbe2' }] },
      'rt2-a': { routes: [{ to: '10.1.1.0/24', via: 'gwlbe2' }] },
    },
  });
  expect(stopOf(walk(scenario, ACROSS))).toBe(stop);
});

test('GWLB-16: references to groups do not survive the appliances', () => {
  const byReference: AnyPatch = {
    securityGroups: {
      'sg-server': { vpc: 'a', inbound: [{ allow: 'tcp', ports: 443, from: 'sg-a' }] },
    },
    instances: { 'host2-a': { securityGroups: ['sg-server'] } },
  };
  const trace = walk(inspected(byReference), ACROSS);
  expect(stopOf(trace)).toBe('request: security-group sg-server inbound, ENI_SG_RULES_MISMATCH');
  const denied = trace.connections[0]!.request.hops.at(-1);
  expect(denied?.decision.causes).toEqual(['SG_REFERENCES_NOT_PRESERVED']);
});

test.each([
  [true, 'request: load-balancer nlb inbound, X_CLIENT_IP_PRESERVATION_UNSUPPORTED default'],
  [false, null],
] as const)(
  'GWLB-17: a Network Load Balancer behind the endpoint, client IP preserved: %s',
  (preserve, stop) => {
    const scenario = inspected({
      loadBalancers: {
        nlb: {
          type: 'network',
          scheme: 'internal',
          nodes: [{ subnet: 'w-a' }],
          crossZone: true,
          listeners: [{ protocol: 'tcp', port: 443, forward: 'servers' }],
        },
      },
      targetGroups: {
        servers: {
          vpc: 'a',
          protocol: 'tcp',
          port: 443,
          preserveClientIp: preserve,
          targets: [{ id: 'host2-a', az: 'az1', health: 'healthy' }],
        },
      },
    });
    expect(stopOf(walk(scenario, { from: 'host-a', to: 'nlb', ...HTTPS }))).toBe(stop);
  },
);

test('GWLB-18, EIGW-5: behind the endpoint an egress-only internet gateway drops IPv6', () => {
  const open = (rule: object) => [{ rule: 100, allow: 'all', ...rule }];
  const acl = { inbound: open({ from: '::/0' }), outbound: open({ to: '::/0' }) };
  const scenario = inspected({
    vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] } },
    subnets: {
      'w-a': { ipv6Cidr: '2001:db8:a:1::/64' },
      'e-a': { ipv6Cidr: '2001:db8:a:4::/64' },
    },
    instances: { 'host-a': { ipv6Addresses: ['2001:db8:a:1::10'] } },
    networkAcls: { 'acl-w-a': acl, 'acl-e-a': acl },
    securityGroups: { 'sg-a': { outbound: [{ allow: 'all', to: '::/0' }] } },
    egressOnlyInternetGateways: { eigw: { vpc: 'a' } },
    routeTables: {
      'rt-a': { routes: [{ to: '::/0', via: 'gwlbe' }] },
      'rt-e': { routes: [{ to: '::/0', via: 'eigw' }] },
    },
  });
  const trace = walk(scenario, { from: 'host-a', to: 'internet:2001:db8:ffff::7', ...HTTPS });
  expect([trace.verdict, stopOf(trace)]).toEqual([
    'unreachable',
    'request: egress-only-internet-gateway eigw outbound, X_CONFIG_UNSUPPORTED',
  ]);
});

test('GWLB-19: what an appliance starts by itself is not taken back', () => {
  const trace = walk(inspected(), { from: 'fw-1', to: 'gwlb', protocol: 'udp', port: 6081 });
  expect([trace.verdict, stopOf(trace)]).toEqual([
    'unreachable',
    'request: load-balancer gwlb inbound, X_PRIVATELINK_PROVIDER_INITIATED',
  ]);
});

test('GWLB-20: what a transit gateway brings goes by the table of the attachment’s subnet', () => {
  const trace = walk(inspectedTransit(), TRANSIT);
  expect(trace.verdict).toBe('reachable');
  const names = namesOf(request(trace));
  expect(names[names.indexOf('vpc-endpoint gwlbe') - 2]).toBe('route-table rt-t-c');
  const byGatewayTable = inspectedTransit({
    internetGateways: { igw: { vpc: 'c' } },
    routeTables: {
      'rt-igw': { vpc: 'c', gateway: 'igw', routes: [{ to: '10.3.0.0/16', via: 'gwlbe' }] },
      'rt-t-c': { routes: [] },
    },
  });
  const direct = walk(byGatewayTable, { ...TRANSIT, to: 'host-c' });
  expect(namesOf(request(direct))).not.toContain('vpc-endpoint gwlbe');
  expect(namesOf(request(direct))).not.toContain('route-table rt-igw');
});

test('a transit gateway brings what the endpoint’s subnet cannot send back', () => {
  const notes = (routes: readonly object[]) => {
    const trace = walk(inspectedTransit({ routeTables: { 'rt-e': { routes } } }), TRANSIT);
    return [decisionsOf(trace)[0]?.notes, stopOf(trace)];
  };
  expect(notes([{ to: '10.0.0.0/8', via: 'tgw' }])).toEqual([[], null]);
  expect(notes([{ to: '10.2.0.0/16', via: 'tgw' }])).toEqual([
    ['RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY'],
    'response: route-table rt-e, NO_ROUTE_TO_DESTINATION',
  ]);
});

test('a load balancer is not its own appliance: a tunnel through its own endpoint goes in a circle', () => {
  const circle = inspected({
    vpcEndpoints: { gwlbe: { vpc: 'c', nodes: [{ subnet: 'e-c' }] } },
    subnets: {
      'e-c': { vpc: 'c', az: 'az1', cidr: '10.3.6.0/24', networkAcl: 'acl-lb-c', routeTable: 'rt-t-c' },
      'lb-c': { routeTable: 'rt-lb' },
    },
    routeTables: {
      'rt-lb': { vpc: 'c', routes: [{ to: '10.3.5.0/24', via: 'gwlbe' }] },
      'rt-c': { routes: [{ to: '10.3.2.0/24', via: 'gwlbe' }] },
      'rt-a': { routes: [] },
      'rt2-a': { routes: [] },
    },
    targetGroups: { appliances: { targets: [{ id: 'fw-1', health: 'healthy' }] } },
  });
  const trace = walk(circle, { from: 'host-c', to: 'host2-c', ...HTTPS });
  expect(stopOf(trace)).toBe('request: vpc-endpoint gwlbe, X_ROUTING_LOOP');
});

test('what would come after a stop is told where it is asked for', () => {
  const closed = inspected(applianceRules(CHECKS));
  const trace = walk(closed, ACROSS, { continuePastDrop: true });
  expect(trace.blockers.map(({ code }) => code)).toEqual(['ENI_SG_RULES_MISMATCH', 'ENI_SG_RULES_MISMATCH']);
  expect(namesOf(request(trace)).at(-1)).toBe('instance host2-a inbound');
});
