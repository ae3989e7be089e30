import { describe, expect, test } from 'vitest';
import type { TraceOptions } from '../../../src/trace/options.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { HTTPS } from '../../fixtures/connected.ts';
import { inspected, inspectedTransit, type AnyPatch } from '../../fixtures/inspected.ts';
import { accountAt, stopAccount } from '../accounts.ts';
import { stopsOf, walk } from '../helpers.ts';

const ACROSS = { from: 'host-a', to: 'host2-a', ...HTTPS } as const;
const DNS = { ...ACROSS, protocol: 'udp', port: 53 } as const;

/** A second appliance, in the other zone, and the first one beside it. */
const FAR: AnyPatch = {
  subnets: {
    'fw2-c': { vpc: 'c', az: 'az2', cidr: '10.3.7.0/24', networkAcl: 'acl-fw-c', routeTable: 'rt-c' },
  },
  instances: { 'fw-2': { subnet: 'fw2-c', privateIp: '10.3.7.12', securityGroups: ['sg-c'] } },
};
const targets = (...list: readonly object[]): AnyPatch => ({
  targetGroups: { appliances: { targets: list } },
});

const BEFORE = 'available, whole-flow, targets-registered';
const ALL = `${BEFORE}, zone-enabled, targets-in-zone, target-usable`;
const NODE = 'load-balancer gwlb inbound';
const ENTRY = 'vpc-endpoint gwlbe';

test.each<[string, string, AnyPatch, string, string]>([
  ['GWLB-3', 'all is well', {}, ENTRY, `${ENTRY}: route; available, no-loop, zone-served`],
  ['GWLB-3', 'all is well', {}, NODE, `${NODE}: translate; ${ALL}`],
  ['GWLB-3', 'all is well', {}, 'instance fw-1', 'instance fw-1: translate'],
  ['GWLB-3', 'all is well', {}, 'load-balancer gwlb outbound', 'load-balancer gwlb outbound: translate'],
  [
    'GWLB-3',
    'the endpoint does not work',
    { vpcEndpoints: { gwlbe: { state: 'failed' } } },
    ENTRY,
    `${ENTRY}: drop BAD_STATE; not available`,
  ],
  [
    'GWLB-3, IEP-18',
    'the service has no node in the zone',
    { subnets: { 'lb-c': { az: 'az2' } } },
    ENTRY,
    `${ENTRY}: drop VPCE_SERVICE_NOT_INSTALLED_IN_AZ; available, no-loop, not zone-served`,
  ],
  [
    'IEP-18',
    'nobody knows the zone of the node',
    { subnets: { 'lb-c': { az: undefined } } },
    ENTRY,
    `${ENTRY}: route; available, no-loop, zone-served`,
  ],
  [
    'IEP-13',
    'the document does not describe the service',
    { vpcEndpoints: { gwlbe: { loadBalancers: undefined } } },
    ENTRY,
    `${ENTRY}: route; noting PATH_THROUGH_GWLB_NOT_CHECKED; available, no-loop`,
  ],
  [
    'GWLB-1',
    'the load balancer is not there yet',
    { loadBalancers: { gwlb: { state: 'provisioning' } } },
    NODE,
    `${NODE}: drop BAD_STATE; not available`,
  ],
  [
    'GWLB-1',
    'it has no target group',
    { loadBalancers: { gwlb: { targetGroup: undefined } } },
    NODE,
    `${NODE}: drop ELBV2_LISTENER_HAS_NO_TG; available, whole-flow, not targets-registered`,
  ],
  [
    'GWLB-1',
    'its target group is empty',
    targets(),
    NODE,
    `${NODE}: drop ELBV2_LISTENER_HAS_NO_TG; available, whole-flow, not targets-registered`,
  ],
  [
    'GWLB-15, ELB-1',
    'its appliances are in zones where it has no node',
    { ...FAR, ...targets({ id: 'fw-2' }) },
    NODE,
    `${NODE}: drop ELB_INSTALLED_AZ_RESTRICTION; ${BEFORE}, not zone-enabled`,
  ],
  [
    'GWLB-15',
    'its appliances are in the other of its zones',
    {
      ...FAR,
      loadBalancers: { gwlb: { nodes: [{ subnet: 'lb-c', privateIp: '10.3.4.5' }, { subnet: 'fw2-c' }] } },
      ...targets({ id: 'fw-2' }),
    },
    NODE,
    `${NODE}: drop ELBV2_NO_TARGETS_IN_AZ; ${BEFORE}, zone-enabled, not targets-in-zone`,
  ],
  [
    'GWLB-15',
    'its appliances are in another zone, with cross-zone on',
    {
      ...FAR,
      loadBalancers: {
        gwlb: { crossZone: true, nodes: [{ subnet: 'lb-c', privateIp: '10.3.4.5' }, { subnet: 'fw2-c' }] },
      },
      ...targets({ id: 'fw-2' }),
    },
    NODE,
    `${NODE}: translate; ${ALL}`,
  ],
  [
    'ELB-7',
    'its appliance is being taken out',
    targets({ id: 'fw-1', health: 'draining' }),
    NODE,
    `${NODE}: drop X_TARGET_UNHEALTHY; ${BEFORE}, zone-enabled, targets-in-zone, not target-usable`,
  ],
  [
    'GWLB-14',
    'all of its appliances are unhealthy',
    targets({ id: 'fw-1', health: 'unhealthy' }),
    NODE,
    `${NODE}: translate; noting X_TARGET_FAIL_OPEN; ${ALL}`,
  ],
])('%s: where %s, case %#', (_, __, patch, at, expected) => {
  expect(accountAt(walk(inspected(patch), ACROSS), at)).toBe(expected);
});

const decisions = (trace: Trace, leg: 'request' | 'response' = 'request') =>
  (trace.connections[0]![leg]?.hops ?? []).flatMap(({ decision }) =>
    decision.kind === 'gateway-load-balancer'
      ? [
          [
            decision.part,
            decision.networkInterface?.id ?? null,
            decision.targetGroup?.id ?? null,
            decision.targets.map(({ target, standing }) => `${target.id} ${standing}`).join(', '),
            decision.target?.id ?? null,
            decision.sticks,
          ],
        ]
      : [],
  );

test('GWLB-6, GWLB-11: what each part of the way is about, there and back', () => {
  const trace = walk(inspected(), ACROSS);
  const way = (sticks: boolean) => [
    ['endpoint', 'gwlb/lb-c', null, '', null, false],
    ['encapsulate', 'gwlb/lb-c', 'appliances', 'fw-1 usable', 'fw-1', sticks],
    ['appliance', 'fw-1', null, '', 'fw-1', false],
    ['decapsulate', 'gwlb/lb-c', null, '', 'fw-1', true],
  ];
  expect(decisions(trace)).toEqual(way(false));
  expect(decisions(trace, 'response')).toEqual(way(true));
  const remembered = trace.state.inspectedFlows.map(({ at, target, passedBy }) =>
    [at, target, passedBy].join(),
  );
  expect(new Set(remembered)).toEqual(new Set(['gwlbe,fw-1,']));
});

describe('established flows', () => {
  const again = (
    patch: AnyPatch,
    options: Partial<TraceOptions> = {},
    flow: object = ACROSS,
    before: AnyPatch = {},
  ) => {
    const asked = flow as typeof ACROSS;
    const { state } = walk(inspected(before), asked);
    return walk(inspected(patch), asked, { established: state, ...options });
  };
  const KNOWN = 'available, not-expired, whole-flow, targets-registered';
  const REST = 'zone-enabled, targets-in-zone, target-usable';

  test.each<[string, string, AnyPatch, Partial<TraceOptions>, object, string]>([
    ['GWLB-12', 'soon after', {}, { idleSeconds: 350 }, ACROSS, `translate; ${KNOWN}, ${REST}`],
    [
      'GWLB-12',
      'too late',
      {},
      { idleSeconds: 351 },
      ACROSS,
      'drop X_GWLB_FLOW_EXPIRED; available, not not-expired',
    ],
    [
      'GWLB-12',
      'too late for a shorter timeout',
      { loadBalancers: { gwlb: { tcpIdleTimeout: 60 } } },
      { idleSeconds: 61 },
      ACROSS,
      'drop X_GWLB_FLOW_EXPIRED; available, not not-expired',
    ],
    [
      'GWLB-12',
      'late, of UDP, which begins anew',
      {},
      { idleSeconds: 351 },
      DNS,
      `translate; ${KNOWN}, ${REST}`,
    ],
    [
      'GWLB-13',
      'when its appliance has failed',
      targets({ id: 'fw-1', health: 'unhealthy' }, { id: 'fw-3', health: 'healthy' }),
      {},
      ACROSS,
      `drop BAD_STATE; ${KNOWN}, zone-enabled, targets-in-zone, not target-usable`,
    ],
    [
      'GWLB-13',
      'when its appliance is being taken out',
      targets({ id: 'fw-1', health: 'draining' }, { id: 'fw-3', health: 'healthy' }),
      {},
      ACROSS,
      `translate; ${KNOWN}, ${REST}`,
    ],
    [
      'GWLB-13',
      'when its appliance is gone, and flows are rebalanced',
      {
        targetGroups: {
          appliances: { targets: [{ id: 'fw-3', health: 'healthy' }], targetFailover: 'rebalance' },
        },
      },
      {},
      ACROSS,
      `translate; ${KNOWN}, ${REST}`,
    ],
    [
      'GWLB-13',
      'when its appliance is gone, and flows are not rebalanced',
      targets({ id: 'fw-3', health: 'healthy' }),
      {},
      ACROSS,
      `drop BAD_STATE; ${KNOWN}, zone-enabled, targets-in-zone, not target-usable`,
    ],
  ])('%s: a packet of a known flow, %s', (_, __, patch, options, flow, expected) => {
    const third: AnyPatch = {
      instances: {
        'fw-1': { subnet: 'fw-c', privateIp: '10.3.5.11', securityGroups: ['sg-c'] },
        'fw-3': { subnet: 'fw-c', privateIp: '10.3.5.13', securityGroups: ['sg-c'] },
      },
    };
    const trace = again({ ...third, ...patch }, options, flow);
    expect(accountAt(trace, NODE)).toBe(`${NODE}: ${expected}`);
  });

  test('GWLB-12: an expired UDP flow may get another appliance', () => {
    const two: AnyPatch = {
      instances: { 'fw-0': { subnet: 'fw-c', privateIp: '10.3.5.10', securityGroups: ['sg-c'] } },
      ...targets({ id: 'fw-0', health: 'healthy' }, { id: 'fw-1', health: 'healthy' }),
    };
    const chosen = (idleSeconds: number) => {
      const [, wraps] = decisions(again(two, { idleSeconds }, DNS, { instances: two.instances! }));
      return [wraps?.[4], wraps?.[5]];
    };
    expect(chosen(120)).toEqual(['fw-1', true]);
    expect(chosen(121)).toEqual(['fw-0', false]);
  });
});

const TRANSIT = { from: 'host-a', to: 'host-b', ...HTTPS } as const;

test.each<[string, AnyPatch, string]>([
  ['the way back is there', {}, `${ENTRY}: route; available, no-loop, zone-served`],
  [
    'no route leads back to the transit gateway',
    { routeTables: { 'rt-e': { routes: [{ to: '10.2.0.0/16', via: 'tgw' }] } } },
    `${ENTRY}: route; noting RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY; available, no-loop, zone-served`,
  ],
])('TGW-16, NFW-16: what a transit gateway brings, where %s', (_, patch, expected) => {
  expect(accountAt(walk(inspectedTransit(patch), TRANSIT), ENTRY)).toBe(expected);
});

test.each([
  ['5-tuple', true, 'translate'],
  ['3-tuple', true, 'unknown X_CONFIG_UNSUPPORTED'],
  ['2-tuple', true, 'unknown X_CONFIG_UNSUPPORTED'],
  ['2-tuple', false, 'translate'],
] as const)(
  'GWLB-11: stickiness by %s, with appliance mode: %s',
  (flowStickiness, applianceMode, expected) => {
    const trace = walk(
      inspectedTransit({
        targetGroups: { appliances: { flowStickiness } },
        transitGatewayAttachments: { 'att-c': { applianceMode } },
      }),
      TRANSIT,
    );
    expect(accountAt(trace, NODE).split(';')[0]).toBe(`${NODE}: ${expected}`);
  },
);

test('GWLB-11: appliance mode of another VPC, or a flow that no transit gateway brought, is no obstacle', () => {
  const elsewhere = inspectedTransit({
    targetGroups: { appliances: { flowStickiness: '2-tuple' } },
    transitGatewayAttachments: { 'att-c': { applianceMode: false }, 'att-b': { applianceMode: true } },
  });
  expect(walk(elsewhere, TRANSIT).verdict).toBe('reachable');
  const inside = inspected({ targetGroups: { appliances: { flowStickiness: '2-tuple' } } });
  expect(walk(inside, ACROSS).verdict).toBe('reachable');
});

test.each<[string, AnyPatch, string]>([
  [
    'only listens elsewhere',
    { instances: { 'fw-1': { listens: [443] } } },
    'instance fw-1 inbound: drop X_HOST_DOES_NOT_FORWARD; destination-is-own-address, host-running, not listens',
  ],
  [
    'listens for GENEVE',
    { instances: { 'fw-1': { listens: [{ protocol: 'udp', port: 6081 }] } } },
    'instance fw-1: translate',
  ],
  [
    'is off',
    { instances: { 'fw-1': { state: 'stopped' } }, ...targets({ id: 'fw-1', health: 'healthy' }) },
    'instance fw-1 inbound: drop BAD_STATE; destination-is-own-address, not host-running',
  ],
])('GWLB-10: an appliance that %s', (_, patch, expected) => {
  const group = 'targets' in (patch['targetGroups'] ?? {}) ? {} : targets({ id: 'fw-1', health: 'healthy' });
  const trace = walk(inspected(group, patch), ACROSS);
  expect(accountAt(trace, 'instance fw-1')).toBe(expected);
});

test('GWLB-10: an address that nobody of the document has is handed GENEVE, and nothing comes back', () => {
  const trace = walk(
    inspected({
      targetGroups: { appliances: { type: 'ip', targets: [{ id: '10.3.5.77', health: 'healthy' }] } },
    }),
    ACROSS,
  );
  expect(stopAccount(trace)).toBe('route-table rt-c: drop NO_POSSIBLE_DESTINATION');
  expect(decisions(trace).map(([part]) => part)).toEqual(['endpoint', 'encapsulate']);
});

test('XPL-1, XPL-2: past a stop within the tunnel what would follow is hypothetical', () => {
  const closed = inspected({
    securityGroups: { 'sg-fw': { vpc: 'c' } },
    instances: { 'fw-1': { securityGroups: ['sg-fw'] } },
    ...targets({ id: 'fw-1', health: 'healthy' }),
  });
  const trace = walk(closed, ACROSS, { continuePastDrop: true });
  expect(stopsOf(trace)[0]).toBe('request: security-group sg-fw inbound, SG_HAS_NO_RULES');
  const hops = trace.connections[0]!.request.hops.filter(({ component }) => component.id === 'gwlb');
  expect(hops.map(({ direction, hypothetical }) => [direction, hypothetical])).toEqual([
    ['inbound', false],
    ['outbound', true],
  ]);
});

test.each([
  ['fw-1', 'udp', 6081, 'X_PRIVATELINK_PROVIDER_INITIATED'],
  ['fw-1', 'udp', 53, 'ELBV2_LISTENERS_MISMATCH'],
  ['fw-1', 'tcp', 6081, 'ELBV2_LISTENERS_MISMATCH'],
  ['host-c', 'udp', 6081, 'ELBV2_LISTENERS_MISMATCH'],
])('GWLB-1, GWLB-19: %s sends %s %i to a node', (from, protocol, port, code) => {
  const trace = walk(inspected(), { from, to: 'gwlb', protocol, port, sourcePort: 49152 });
  expect(stopAccount(trace)).toBe(`${NODE}: drop ${code}`);
});

test('GWLB-1: to a node of a load balancer without appliances nobody sends GENEVE', () => {
  const alone = inspected({ loadBalancers: { gwlb: { targetGroup: undefined } } });
  const trace = walk(alone, { from: 'fw-1', to: 'gwlb', protocol: 'udp', port: 6081, sourcePort: 49152 });
  expect(stopAccount(trace)).toBe(`${NODE}: drop ELBV2_LISTENERS_MISMATCH`);
});
