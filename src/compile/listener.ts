import { error } from '../base/issue.ts';
import { child, type JsonPointer } from '../base/json-pointer.ts';
import type {
  LoadBalancer as Written,
  ListenerProtocol,
  WrittenListener,
  WrittenListenerRule,
} from '../model/load-balancer.ts';
import type { LoadBalancerDraft } from './draft.ts';
import type { WebAcl } from './edge.ts';
import { appliancesOf } from './gateway-load-balancer.ts';
import type { Host, Listener, ListenerAction, ListenerRule, Target, TargetGroup } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';
import { NOT_APPLIANCES } from './target-group.ts';
import { webAclOf } from './web-acl.ts';

const PROTOCOLS: Readonly<Record<Written['type'], readonly ListenerProtocol[]>> = {
  application: ['http', 'https'],
  network: ['tcp', 'tls', 'udp', 'tcp_udp', 'quic', 'tcp_quic'],
  // GWLB-1: it has one rule for everything, and no listeners to write.
  gateway: [],
  classic: ['http', 'https', 'tcp', 'ssl'],
};

/** Gives each load balancer its listeners, once there are targets to which they can forward. */
export function fillListeners(
  reader: Reader,
  hosts: ReadonlyMap<string, Host>,
  targetGroups: ReadonlyMap<string, TargetGroup>,
  webAcls: ReadonlyMap<string, WebAcl>,
): void {
  for (const [id, written] of resourcesOf(reader.scenario.loadBalancers)) {
    const service = hosts.get(id)?.service;
    if (service?.kind !== 'load-balancer') continue;
    const draft: LoadBalancerDraft = service;
    draft.webAcl = balancerWebAcl(reader, draft, written, webAcls);
    if (draft.type === 'gateway') draft.appliances = appliancesOf(reader, draft, written, targetGroups);
    else draft.listeners = compileListeners(reader, draft, written, hosts, targetGroups);
  }
}

/** WAF-1: of the load balancers, Application Load Balancers only have a web ACL. */
function balancerWebAcl(
  reader: Reader,
  { at, type }: LoadBalancerDraft,
  { webAcl }: Written,
  webAcls: ReadonlyMap<string, WebAcl>,
): WebAcl | null {
  if (webAcl !== undefined && type !== 'application') {
    reader.report(
      error('web-acl-unsupported', child(at, 'webAcl'), { found: webAcl, params: { type }, rule: 'WAF-1' }),
    );
  }
  return webAclOf(reader, webAcls, webAcl, 'regional', child(at, 'webAcl'));
}

function compileListeners(
  reader: Reader,
  draft: LoadBalancerDraft,
  written: Written,
  hosts: ReadonlyMap<string, Host>,
  targetGroups: ReadonlyMap<string, TargetGroup>,
): readonly Listener[] {
  const { at, type } = draft;
  const taken = new Map<string, number>();
  const listeners = (written.listeners ?? []).flatMap((listener, index): Listener[] => {
    const listenerAt = child(at, 'listeners', index);
    const { protocol, port } = listener;
    if (!PROTOCOLS[type].includes(protocol)) {
      const params = { type, protocols: PROTOCOLS[type].join(', ') };
      const details = { found: protocol, params, rule: type === 'network' ? 'NLB-1' : 'ALB-1' };
      reader.report(error('listener-protocol', child(listenerAt, 'protocol'), details));
    }
    const key = `${String(port)} ${['udp', 'quic'].includes(protocol) ? 'udp' : 'tcp'}`;
    if (taken.has(key)) {
      reader.report(error('duplicate-listener', child(listenerAt, 'port'), { found: String(port) }));
    }
    taken.set(key, index);
    if (type === 'classic') {
      const group = classicGroup(reader, draft, listener, listenerAt, written, hosts);
      return [{ at: listenerAt, protocol, port, rules: [forwardingRule(listenerAt, group)] }];
    }
    return [
      { at: listenerAt, protocol, port, rules: rulesOf(reader, listener, listenerAt, type, targetGroups) },
    ];
  });
  return listeners.sort((a, b) => a.port - b.port);
}

function forwardingRule(at: JsonPointer, targetGroup: TargetGroup): ListenerRule {
  const action = { kind: 'forward', groups: [{ targetGroup, weight: 1 }] } as const;
  return { at, priority: 'default', host: null, path: null, method: null, sourceIp: null, action };
}

/** CLB-1: a Classic Load Balancer has no groups and no rules; its listeners say the port of the instances. */
function classicGroup(
  reader: Reader,
  { id: loadBalancerId, at }: LoadBalancerDraft,
  { port, instancePort }: WrittenListener,
  listenerAt: JsonPointer,
  written: Written,
  hosts: ReadonlyMap<string, Host>,
): TargetGroup {
  const targets = (written.instances ?? []).flatMap((id, index): Target[] => {
    const networkInterface = hosts.get(id)?.interfaces[0];
    const targetAt = child(at, 'instances', index);
    if (networkInterface === undefined) {
      if (!reader.has('instances', id)) reader.unknownReference(id, ['instances'], targetAt);
      return [];
    }
    const { primaryIpv4: ip, subnet } = networkInterface;
    return [
      { id, at: targetAt, ip, networkInterface, port: instancePort ?? port, az: subnet.az, health: null },
    ];
  });
  const { enabled = true, port: checkedPort = null } = written.healthCheck ?? {};
  return {
    id: `${loadBalancerId}:${String(port)}`,
    at: listenerAt,
    vpc: null,
    type: 'instance',
    protocol: 'tcp',
    targets: targets.sort((a, b) => (a.id < b.id ? -1 : 1)),
    healthCheck: { enabled, port: checkedPort },
    crossZone: null,
    preservesClientIp: false,
    proxyProtocol: false,
    isSticky: false,
    ...NOT_APPLIANCES,
  };
}

function rulesOf(
  reader: Reader,
  listener: WrittenListener,
  at: JsonPointer,
  type: Written['type'],
  targetGroups: ReadonlyMap<string, TargetGroup>,
): readonly ListenerRule[] {
  const priorities = new Set<number>();
  const rules = (listener.rules ?? []).map((rule, index): ListenerRule => {
    const ruleAt = child(at, 'rules', index);
    if (priorities.has(rule.priority)) {
      const details = { found: String(rule.priority), rule: 'ALB-4' };
      reader.report(error('duplicate-rule-priority', child(ruleAt, 'priority'), details));
    }
    priorities.add(rule.priority);
    return {
      at: ruleAt,
      priority: rule.priority,
      host: rule.host ?? null,
      path: rule.path ?? null,
      method: rule.method ?? null,
      sourceIp:
        rule.sourceIp?.map((text, place) => reader.cidr(text, child(ruleAt, 'sourceIp', place))) ?? null,
      action: actionOf(reader, rule, ruleAt, targetGroups),
    };
  });
  if (type === 'network' && (rules.length > 0 || listener.forward === undefined)) {
    reader.report(error('network-listener-only-forwards', at, { rule: 'NLB-1' }));
  }
  const byPriority = rules.sort((a, b) => Number(a.priority) - Number(b.priority));
  const action = actionOf(reader, listener, at, targetGroups);
  return [
    ...byPriority,
    { at, priority: 'default', host: null, path: null, method: null, sourceIp: null, action },
  ];
}

/** ALB-6: exactly one action. */
function actionOf(
  reader: Reader,
  { forward, redirect, fixedResponse }: Pick<WrittenListenerRule, 'forward' | 'redirect' | 'fixedResponse'>,
  at: JsonPointer,
  targetGroups: ReadonlyMap<string, TargetGroup>,
): ListenerAction {
  const count = [forward, redirect, fixedResponse].filter((one) => one !== undefined).length;
  if (count !== 1) reader.report(error('one-listener-action', at, { params: { count }, rule: 'ALB-6' }));
  if (redirect !== undefined) return { kind: 'redirect', location: redirect };
  if (fixedResponse !== undefined) return { kind: 'fixed-response', status: fixedResponse };
  const written = typeof forward === 'string' ? [{ targetGroup: forward }] : (forward ?? []);
  const groups = written.flatMap((one: { targetGroup: string; weight?: number | undefined }, index) => {
    const place =
      typeof forward === 'string' ? child(at, 'forward') : child(at, 'forward', index, 'targetGroup');
    const targetGroup = reader.resolve(targetGroups, 'targetGroups', one.targetGroup, place);
    if (targetGroup?.protocol === 'geneve') {
      reader.report(error('geneve-group-of-listener', place, { found: targetGroup.id, rule: 'GWLB-1' }));
    }
    return targetGroup === undefined ? [] : [{ targetGroup, weight: one.weight ?? 1 }];
  });
  return { kind: 'forward', groups };
}
