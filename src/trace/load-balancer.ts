import type { LoadBalancer, NetworkInterface, Target, TargetGroup } from '../compile/network.ts';
import { familyOf } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { UDP } from '../net/protocol.ts';
import { DELIVER, drop, passing, TRANSLATE } from './answer.ts';
import { judge, type Condition } from './checks.ts';
import type { ExplanationCode } from './codes.ts';
import type { Check, ConsideredTarget, LoadBalancerDecision } from './decision.ts';
import { forwarded } from './distribution.ts';
import type { Journal } from './journal.ts';
import { listenerFor, ruleFor, type RuleChoice } from './listener-rule.ts';
import { owns } from './ownership.ts';
import { lookUpRoute } from './route-table.ts';
import type { TargetHealth } from './health.ts';

/** What the client of an Application Load Balancer is answered (ALB-13). */
export const HTTP = { badGateway: 502, unavailable: 503, timeout: 504 } as const;

/** A node that has a packet for one of its listeners. */
export interface AtNode {
  readonly journal: Journal;
  readonly loadBalancer: LoadBalancer;
  readonly node: NetworkInterface;
  readonly packet: Packet;
  /** By PrivateLink the target always sees the node (IEP-14). */
  readonly privateLink: boolean;
}

type Facts = Pick<
  LoadBalancerDecision,
  | 'listener'
  | 'considered'
  | 'decidedBy'
  | 'targetGroup'
  | 'targets'
  | 'target'
  | 'source'
  | 'status'
  | 'forwardedFor'
>;

const NOTHING: Facts = {
  listener: null,
  considered: [],
  decidedBy: null,
  targetGroup: null,
  targets: [],
  target: null,
  source: null,
  status: null,
  forwardedFor: null,
};

/**
 * A load balancer's node takes a packet that its security groups let in: listener, rule, target group, target, in this
 * order (XPL-11, ALB-14). Several targets are candidates alike; the walk takes one after another (FRM-5).
 * AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
 */
export function decideLoadBalancer(at: AtNode): LoadBalancerDecision {
  const { loadBalancer, packet, journal } = at;
  const classic = loadBalancer.type === 'classic';
  const listener = listenerFor(loadBalancer.listeners, packet);
  const isFragment = journal.flow.fragmented && loadBalancer.type === 'network' && packet.protocol !== UDP;
  const { checks, code } = judge([
    ['available', loadBalancer.state === 'active', 'BAD_STATE'],
    ['listener', listener !== null, classic ? 'ELB_LISTENERS_MISMATCH' : 'ELBV2_LISTENERS_MISMATCH'],
    // NLB-16.
    ...(isFragment ? ([['not-fragmented', false, 'PROTOCOL_RESTRICTION']] as const) : []),
  ]);
  if (code !== null || listener === null)
    return stopped(at, NOTHING, checks, code ?? 'ELBV2_LISTENERS_MISMATCH');
  const choice = ruleFor(listener, journal.flow.asked.http, packet);
  const { action } = choice.rule;
  const facts = { ...NOTHING, listener, considered: choice.considered, decidedBy: choice.rule };
  if (journal.purpose === 'health-check') return decided(at, facts, checks, DELIVER);
  if (action.kind !== 'forward') {
    const status = action.kind === 'redirect' ? 301 : action.status;
    return decided(at, { ...facts, status }, checks, passing('deliver', ['X_LB_RULE_NO_FORWARD']));
  }
  return forward(at, choice, facts, checks);
}

function forward(
  at: AtNode,
  { rule }: RuleChoice,
  before: Facts,
  checked: readonly Check[],
): LoadBalancerDecision {
  const { journal, loadBalancer, node, packet } = at;
  const weighted = rule.action.kind === 'forward' ? rule.action.groups : [];
  // ALB-7: a group of weight 0 gets nothing.
  const groups = weighted.filter(({ weight }) => weight > 0).map(({ targetGroup }) => targetGroup);
  const targetGroup =
    groups[
      journal.choose(
        'targetGroup',
        groups.map(({ id }) => id),
      )
    ] ?? null;
  const { asked } = journal.flow;
  const scope = targetGroup === null ? null : scopeOf(at, targetGroup);
  const usable = scope?.usable ?? [];
  const pinned = asked.via?.target;
  const kept =
    targetGroup?.isSticky === true ? usable.filter(({ id }) => id === asked.http?.cookieTarget) : [];
  // ALB-8: a cookie keeps the client at its target while that is usable.
  const named =
    pinned !== undefined ? usable.filter(({ id }) => id === pinned) : kept.length > 0 ? kept : usable;
  const isRegistered =
    pinned === undefined || (targetGroup?.targets.some(({ id }) => id === pinned) ?? false);
  const found =
    named[
      journal.choose(
        'target',
        named.map(({ id, port }) => (named.filter((one) => one.id === id).length > 1 ? `${id}:${port}` : id)),
      )
    ];
  const target = found ?? null;
  const source = target === null || targetGroup === null ? null : sourceAt(at, targetGroup, target);
  const standing = scope?.targets.find((one) => one.target.id === pinned)?.standing;
  const outside = pinned !== undefined && (standing === 'other-zone' || standing === 'zone-not-enabled');
  const notInZone = loadBalancer.type === 'classic' ? 'ELB_NOT_CROSSZONE' : 'ELBV2_NO_TARGETS_IN_AZ';
  const inEnabled = scope?.targets.some((one) => one.standing !== 'zone-not-enabled') ?? false;
  const inZone = scope?.targets.some(
    (one) => one.standing !== 'other-zone' && one.standing !== 'zone-not-enabled',
  );
  const preserves = source === 'client';
  const conditions: readonly Condition[] = [
    ['targets-registered', (targetGroup?.targets.length ?? 0) > 0, 'ELBV2_LISTENER_HAS_NO_TG'],
    ['target-registered', isRegistered, 'TARGET_ADDRESS_RESTRICTION'],
    [
      'zone-enabled',
      inEnabled && !(outside && standing === 'zone-not-enabled'),
      'ELB_INSTALLED_AZ_RESTRICTION',
    ],
    ['targets-in-zone', inZone === true && !outside, notInZone],
    ['target-usable', target !== null, 'X_TARGET_UNHEALTHY'],
    [
      'target-port',
      asked.via?.port === undefined || asked.via.port === target?.port,
      'TARGET_PORT_RESTRICTION',
    ],
    // NLB-9.
    ...(preserves
      ? ([
          [
            'direct-path',
            target?.networkInterface?.subnet.vpc === node.subnet.vpc && !passesAppliances(node, target),
            'X_CLIENT_IP_PRESERVATION_UNSUPPORTED',
          ],
          ['not-hairpin', !isOwnAddress(target, packet), 'X_NLB_HAIRPIN'],
        ] as const)
      : []),
  ];
  const { checks, code } = judge(conditions);
  const forwardedFor = headerFor(at, before);
  const facts = { ...before, targetGroup, targets: scope?.targets ?? [], target, source, forwardedFor };
  const all = [...checked, ...checks];
  if (code !== null) return stopped(at, facts, all, code);
  const notes: readonly ExplanationCode[] = [
    ...(scope?.failOpen === true ? (['X_TARGET_FAIL_OPEN'] as const) : []),
    // NLB-15: it goes ahead of the data, and changes nothing below it.
    ...(loadBalancer.type === 'network' && targetGroup?.proxyProtocol === true
      ? (['X_PROXY_PROTOCOL'] as const)
      : []),
  ];
  return decided(at, facts, all, passing(preserves ? TRANSLATE.verdict : 'deliver', notes));
}

/** ALB-9: HTTP listeners append the address of their client to X-Forwarded-For, unless they are to keep or remove it. */
function headerFor({ loadBalancer, journal, packet }: AtNode, { listener }: Facts): Facts['forwardedFor'] {
  if (listener?.protocol !== 'http' && listener?.protocol !== 'https') return null;
  const { http } = journal.flow.asked;
  switch (loadBalancer.xForwardedFor) {
    case 'append':
      return forwarded(http, packet);
    case 'preserve':
      return http?.forwardedFor ?? [];
    case 'remove':
      return [];
  }
}

interface Scope {
  readonly targets: readonly ConsideredTarget[];
  /** Those that may get a new flow. */
  readonly usable: readonly Target[];
  readonly failOpen: boolean;
}

/**
 * The targets that this node may use: of its own zone where cross-zone is off (ELB-6), of enabled zones only (ELB-1), and
 * healthy, unless none is: then all that are registered and unhealthy (ELB-8).
 */
export function scopeOf(
  {
    loadBalancer,
    node,
    journal,
  }: Pick<AtNode, 'loadBalancer' | 'node'> & { readonly journal: Pick<Journal, 'healthOf'> },
  group: TargetGroup,
): Scope {
  const crossZone = group.crossZone ?? loadBalancer.crossZone;
  const enabled = new Set(node.host.interfaces.map(({ subnet }) => subnet.az));
  const looked = group.targets.map((target): ConsideredTarget => {
    const { az } = target;
    const isEverywhere = az === null || az === 'all' || node.subnet.az === null;
    if (!isEverywhere && !enabled.has(az)) return { target, health: null, standing: 'zone-not-enabled' };
    if (!isEverywhere && !crossZone && az !== node.subnet.az)
      return { target, health: null, standing: 'other-zone' };
    const health = journal.healthOf(group, target, node);
    return { target, health, standing: standingOf(health) };
  });
  const healthy = looked.filter(({ standing }) => standing === 'usable');
  if (healthy.length > 0)
    return { targets: looked, usable: healthy.map(({ target }) => target), failOpen: false };
  const open = looked.filter(({ standing }) => standing === 'unhealthy');
  const targets = looked.map((one) =>
    open.includes(one) ? { ...one, standing: 'fail-open' as const } : one,
  );
  return { targets, usable: open.map(({ target }) => target), failOpen: open.length > 0 };
}

/** ELB-7. ASSUMPTION CA-24: a target that is still being checked counts as unhealthy, and does not prevent failing open. */
function standingOf({ state }: TargetHealth): ConsideredTarget['standing'] {
  switch (state) {
    case 'healthy':
    case 'unavailable':
      return 'usable';
    case 'initial':
    case 'unhealthy':
      return 'unhealthy';
    case 'draining':
    case 'unhealthy.draining':
    case 'unused':
      return 'out-of-service';
  }
}

/** GWLB-17: the routes of the node's subnet lead to the target through a Gateway Load Balancer's endpoint. */
function passesAppliances({ subnet }: NetworkInterface, { ip }: Target): boolean {
  const route = ip === null ? null : lookUpRoute(subnet.routeTable, ip).route;
  return route?.target.type === 'inspection-endpoint' && route.target.endpoint.behind.kind === 'appliances';
}

function isOwnAddress(target: Target | null, { source }: Packet): boolean {
  const networkInterface = target?.networkInterface ?? null;
  return networkInterface !== null && owns(networkInterface, source);
}

/** NLB-6, NLB-7: whose address the target sees. */
function sourceAt(
  { loadBalancer, packet, privateLink }: AtNode,
  group: TargetGroup,
  target: Target,
): 'client' | 'node' {
  if (loadBalancer.type !== 'network' || !group.preservesClientIp || privateLink) return 'node';
  return target.ip !== null && familyOf(target.ip) === familyOf(packet.source) ? 'client' : 'node';
}

/** Whether this node has a healthy target for the port: if not, its address leaves DNS (ELB-9, NLB-14). */
export function isInDns(
  journal: Pick<Journal, 'healthOf'>,
  loadBalancer: LoadBalancer,
  node: NetworkInterface,
  packet: Packet,
): boolean {
  const listener = listenerFor(loadBalancer.listeners, packet);
  if (listener === null) return true;
  const groups = listener.rules.flatMap(({ action }) =>
    action.kind === 'forward' ? action.groups.map(({ targetGroup }) => targetGroup) : [],
  );
  if (groups.length === 0) return true;
  return groups.some((group) => {
    const { usable, failOpen } = scopeOf({ loadBalancer, node, journal }, group);
    return usable.length > 0 && !failOpen;
  });
}

function decided(
  { loadBalancer, node }: AtNode,
  facts: Facts,
  checks: readonly Check[],
  answer: ReturnType<typeof passing>,
): LoadBalancerDecision {
  const { verdict, code, causes, notes } = answer;
  const { listener, decidedBy, considered, targetGroup, targets, target, source, status, forwardedFor } =
    facts;
  // Field by field: this is made for each node of each walk, and two spreads are most of its cost.
  return {
    verdict,
    code,
    causes,
    notes,
    kind: 'load-balancer',
    loadBalancer,
    networkInterface: node,
    checks,
    listener,
    decidedBy,
    considered,
    targetGroup,
    targets,
    target,
    source,
    status,
    forwardedFor,
  };
}

function stopped(
  { loadBalancer, node }: AtNode,
  facts: Facts,
  checks: readonly Check[],
  code: ExplanationCode,
): LoadBalancerDecision {
  // ALB-13, ELB-10: without a target an Application Load Balancer answers itself.
  const answers = loadBalancer.type === 'application' && facts.listener !== null;
  const status = answers ? HTTP.unavailable : null;
  return {
    ...drop(code),
    kind: 'load-balancer',
    loadBalancer,
    networkInterface: node,
    checks,
    ...facts,
    status,
  };
}

/** The way back through a node that handed the request on: it puts its own address back. */
export function replyThroughNode(loadBalancer: LoadBalancer, node: NetworkInterface): LoadBalancerDecision {
  return {
    ...TRANSLATE,
    kind: 'load-balancer',
    loadBalancer,
    networkInterface: node,
    checks: [],
    ...NOTHING,
  };
}
