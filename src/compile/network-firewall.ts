import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type {
  FirewallPolicy as WrittenPolicy,
  WrittenStatefulGroup,
  WrittenStatefulRule,
  WrittenStatelessRule,
} from '../model/network-firewall.ts';
import { ANY_ICMP } from '../net/icmp.ts';
import type { Cidr } from '../net/cidr.ts';
import { ALL_PORTS } from '../net/port-range.ts';
import { ALL_PROTOCOLS, TCP } from '../net/protocol.ts';
import type {
  Firewall,
  FirewallAddresses,
  FirewallRule,
  InspectionEndpoint,
  Subnet,
  Vpc,
} from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** The blocks of these are known where a firewall uses the policy (NFW-10). */
const HOME_NET: FirewallAddresses['parts'] = [{ blocks: [], negated: false }];
const EXTERNAL_NET: FirewallAddresses['parts'] = [{ blocks: [], negated: true }];
const ANY: FirewallAddresses = { text: 'any', parts: [{ blocks: [], negated: true }] };

/** NFW-6. */
const ACTION_ORDER = { pass: 0, drop: 1, reject: 2, alert: 3 } as const;
const DEFAULT_PRIORITY = 3;

interface Policy extends Pick<
  Firewall,
  'stateless' | 'statelessDefault' | 'fragmentDefault' | 'order' | 'stateful' | 'defaults' | 'streamException'
> {
  /** Null: the blocks of the firewall's VPC. */
  readonly homeNet: readonly Cidr[] | null;
}

/** The firewalls, each with its policy: variables such as $HOME_NET stand for blocks of its own VPC (NFW-10). */
export function compileFirewalls(
  reader: Reader,
  vpcs: ReadonlyMap<string, Vpc>,
): ReadonlyMap<string, Firewall> {
  const policies = new Map(
    resourcesOf(reader.scenario.firewallPolicies).map(([id, written]) => [
      id,
      compilePolicy(reader, written, pointer('firewallPolicies', id)),
    ]),
  );
  const firewalls = new Map<string, Firewall>();
  for (const [id, written] of resourcesOf(reader.scenario.firewalls)) {
    const at = pointer('firewalls', id);
    const vpc = reader.resolve(vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
    const policy = reader.resolve(policies, 'firewallPolicies', written.policy, child(at, 'policy'));
    if (vpc === undefined || policy === undefined) continue;
    const { homeNet, ...rest } = policy;
    const home = homeNet ?? [...vpc.cidrs, ...vpc.ipv6Cidrs];
    const stateless = policy.stateless.map((rule) => withHomeNet(rule, home));
    const stateful = policy.stateful.map((rule) => withHomeNet(rule, home));
    firewalls.set(id, { ...rest, kind: 'firewall', id, at, vpc, stateless, stateful });
  }
  return firewalls;
}

function compilePolicy(reader: Reader, policy: WrittenPolicy, at: JsonPointer): Policy {
  checkPolicy(reader, policy, at);
  const homeAt = child(at, 'homeNet');
  const { statelessDefault = 'forward', order = 'action' } = policy;
  return {
    homeNet: policy.homeNet?.map((block, index) => reader.cidr(block, child(homeAt, index))) ?? null,
    stateless: statelessRules(reader, policy, at),
    statelessDefault,
    fragmentDefault: policy.fragmentDefault ?? statelessDefault,
    order,
    stateful: statefulRules(reader, policy, at),
    defaults: order === 'strict' ? (policy.statefulDefaults ?? []) : [],
    streamException: policy.streamException ?? 'drop',
  };
}

function withHomeNet(rule: FirewallRule, blocks: readonly Cidr[]): FirewallRule {
  const resolved = ({ text, parts }: FirewallAddresses): FirewallAddresses => ({
    text,
    parts: parts.map((part) => {
      const isVariable = HOME_NET.includes(part) || EXTERNAL_NET.includes(part);
      return isVariable ? { ...part, blocks } : part;
    }),
  });
  return { ...rule, from: resolved(rule.from), to: resolved(rule.to) };
}

/** NFW-3: by the priority of the group, then of the rule. */
function statelessRules(
  reader: Reader,
  { stateless = [] }: WrittenPolicy,
  policyAt: JsonPointer,
): readonly FirewallRule[] {
  const at = child(policyAt, 'stateless');
  return stateless
    .map((group, index) => ({ group, groupAt: child(at, index) }))
    .sort((a, b) => a.group.priority - b.group.priority)
    .flatMap(({ group, groupAt }) =>
      group.rules
        .map((rule, index) => ({ rule, ruleAt: child(groupAt, 'rules', index) }))
        .sort((a, b) => a.rule.priority - b.rule.priority)
        .map(({ rule, ruleAt }) => ({
          ...fiveTuple(reader, rule, ruleAt),
          id: `${group.name ?? group.priority}/${rule.priority}`,
          at: ruleAt,
          action: rule.action,
          domains: null,
          options: null,
        })),
    );
}

/** In action order by action and priority (NFW-6), in strict order as written, by the priority of the group (NFW-7). */
function statefulRules(
  reader: Reader,
  { stateful = [], order = 'action' }: WrittenPolicy,
  policyAt: JsonPointer,
): readonly FirewallRule[] {
  const at = child(policyAt, 'stateful');
  const groups = stateful.map((group, index) => ({ group, groupAt: child(at, index), index }));
  if (order === 'strict') {
    return groups
      .sort((a, b) => (a.group.priority ?? 0) - (b.group.priority ?? 0))
      .flatMap(({ group, groupAt, index }) => groupRules(reader, group, groupAt, index))
      .map(({ rule }) => rule);
  }
  return groups
    .flatMap(({ group, groupAt, index }) => groupRules(reader, group, groupAt, index))
    .sort((a, b) => a.action - b.action || a.priority - b.priority)
    .map(({ rule }) => rule);
}

interface Placed {
  readonly rule: FirewallRule;
  readonly action: number;
  readonly priority: number;
}

function groupRules(
  reader: Reader,
  group: WrittenStatefulGroup,
  at: JsonPointer,
  index: number,
): readonly Placed[] {
  const label = group.name ?? String(group.priority ?? index + 1);
  if (group.domainList !== undefined) return domainListRules(group.domainList, label, at);
  return (group.rules ?? []).map((written, position): Placed => {
    const ruleAt = child(at, 'rules', position);
    const rule: FirewallRule = {
      ...fiveTuple(reader, written, ruleAt),
      id: written.sid === undefined ? `${label}/${position + 1}` : String(written.sid),
      at: ruleAt,
      action: written.action,
      domains: written.domains ?? null,
      options: written.options ?? null,
    };
    return { rule, action: ACTION_ORDER[written.action], priority: written.priority ?? DEFAULT_PRIORITY };
  });
}

/** NFW-12: an allow list passes its domains and drops all others of HTTP and TLS; a deny list drops its own. */
function domainListRules(
  { action, domains }: NonNullable<WrittenStatefulGroup['domainList']>,
  label: string,
  at: JsonPointer,
): readonly Placed[] {
  const base = {
    at: child(at, 'domainList'),
    protocol: TCP,
    ports: ALL_PORTS,
    icmp: ANY_ICMP,
    fromPorts: ALL_PORTS,
    from: { text: '$HOME_NET', parts: HOME_NET },
    to: { text: '$EXTERNAL_NET', parts: EXTERNAL_NET },
    options: null,
  } as const;
  const verdict = action === 'allow' ? 'pass' : 'drop';
  const listed: FirewallRule = { ...base, id: `${label}/list`, action: verdict, domains };
  const first: Placed = { rule: listed, action: ACTION_ORDER[verdict], priority: 1 };
  if (action === 'deny') return [first];
  const rest: FirewallRule = { ...base, id: `${label}/others`, action: 'drop', domains: [] };
  return [first, { rule: rest, action: ACTION_ORDER.drop, priority: DEFAULT_PRIORITY }];
}

function fiveTuple(
  reader: Reader,
  written: WrittenStatelessRule | WrittenStatefulRule,
  at: JsonPointer,
): Omit<FirewallRule, 'id' | 'at' | 'action' | 'domains' | 'options'> {
  return {
    protocol: written.protocol === undefined ? ALL_PROTOCOLS : reader.protocol(written.protocol),
    ports: reader.ports(written.ports),
    icmp: ANY_ICMP,
    fromPorts: reader.ports(written.fromPorts),
    from: addresses(reader, written.from, child(at, 'from')),
    to: addresses(reader, written.to, child(at, 'to')),
  };
}

function addresses(
  reader: Reader,
  written: string | readonly string[] | undefined,
  at: JsonPointer,
): FirewallAddresses {
  if (written === undefined || written === 'any') return ANY;
  if (written === '$HOME_NET') return { text: written, parts: HOME_NET };
  if (written === '$EXTERNAL_NET') return { text: written, parts: EXTERNAL_NET };
  if (typeof written === 'string') {
    return { text: written, parts: [{ blocks: [reader.cidr(written, at)], negated: false }] };
  }
  const all = written.map((one, index) => addresses(reader, one, child(at, index)));
  return { text: all.map(({ text }) => text).join(', '), parts: all.flatMap(({ parts }) => parts) };
}

/** What AWS refuses of a policy. */
function checkPolicy(reader: Reader, policy: WrittenPolicy, at: JsonPointer): void {
  const { stateless = [], stateful = [], statefulDefaults = [], order = 'action' } = policy;
  checkPriorities(reader, stateless, child(at, 'stateless'), 'NFW-3');
  for (const [index, { rules }] of stateless.entries()) {
    checkPriorities(reader, rules, child(at, 'stateless', index, 'rules'), 'NFW-3');
  }
  if (order === 'strict') {
    checkPriorities(reader, stateful, child(at, 'stateful'), 'NFW-7');
    for (const [index, { priority }] of stateful.entries()) {
      if (priority !== undefined) continue;
      reader.report(error('strict-group-without-priority', child(at, 'stateful', index), { rule: 'NFW-7' }));
    }
  } else if (statefulDefaults.length > 0) {
    reader.report(error('default-of-strict-order', child(at, 'statefulDefaults'), { rule: 'NFW-7' }));
  }
  if (statefulDefaults.includes('drop-strict') && statefulDefaults.includes('drop-established')) {
    reader.report(error('two-default-drops', child(at, 'statefulDefaults'), { rule: 'NFW-7' }));
  }
}

function checkPriorities(
  reader: Reader,
  ranked: readonly { readonly priority?: number | undefined }[],
  at: JsonPointer,
  rule: string,
): void {
  const seen = new Set<number>();
  for (const [index, { priority }] of ranked.entries()) {
    if (priority === undefined) continue;
    if (seen.has(priority)) {
      const details = { found: String(priority), rule };
      reader.report(error('duplicate-priority', child(at, index, 'priority'), details));
    }
    seen.add(priority);
  }
}

/** NFW-1: one endpoint in a zone, in a subnet of its own. */
export function compileFirewallEndpoints(
  reader: Reader,
  firewalls: ReadonlyMap<string, Firewall>,
  subnets: ReadonlyMap<string, Subnet>,
): ReadonlyMap<string, InspectionEndpoint> {
  const endpoints = new Map<string, InspectionEndpoint>();
  for (const [id, written] of resourcesOf(reader.scenario.firewallEndpoints)) {
    const at = pointer('firewallEndpoints', id);
    const firewall = reader.resolve(firewalls, 'firewalls', written.firewall, child(at, 'firewall'));
    const subnet = reader.resolve(subnets, 'subnets', written.subnet, child(at, 'subnet'));
    if (firewall === undefined || subnet === undefined) continue;
    const other = [...endpoints.values()].find(
      ({ behind, subnet: { vpc, az } }) =>
        behind === firewall && vpc === subnet.vpc && az !== null && az === subnet.az,
    );
    if (other !== undefined) {
      const params = { other: other.id, zone: subnet.az ?? '' };
      const details = { found: subnet.id, params, rule: 'NFW-1' };
      reader.report(error('second-endpoint-in-zone', child(at, 'subnet'), details));
    }
    endpoints.set(id, {
      kind: 'inspection-endpoint',
      id,
      ref: { type: 'firewall-endpoint', id },
      at,
      subnet,
      available: (written.state ?? 'available') === 'available',
      behind: firewall,
    });
  }
  return endpoints;
}
