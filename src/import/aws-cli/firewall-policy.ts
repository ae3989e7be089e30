import { pointer } from '../../base/json-pointer.ts';
import {
  firewallPolicySchema,
  STATEFUL_DEFAULTS,
  type FirewallPolicy,
  type StatefulDefault,
} from '../../model/network-firewall.ts';
import { field, integer, isObject, nameTag, object, objects, text, texts } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, failed, from, type Place, type Reading } from '../report.ts';
import { accept, defined, inside, normalised, sourceOf, unlessEmpty } from '../resources.ts';
import type { Item, Part, Resource, Resources } from '../resources.ts';
import { statefulRulesOf, type RuleVariables } from './firewall-rule.ts';
import type { AwsInput } from './input.ts';
import { protocolOf } from './traffic.ts';
import { suricataLines, type SuricataOption } from './suricata.ts';

/** The last parts of an ARN of AWS Network Firewall: `stateful-rulegroup/NAME`. What is none is what another format calls it. */
const ARN = /^arn:[^:]*:network-firewall:[^:]*:[^:]*:(.+)$/;

function tailOf(arn: string): string {
  return ARN.exec(arn)?.[1] ?? arn;
}

/** The id of a firewall or policy in the document: its name. */
export function idOfFirewallArn(arn: string): string {
  return tailOf(arn).replace(/^[a-z-]+\//, (kind) => (arn.startsWith('arn:') ? '' : kind));
}

type Candidate = Readonly<Record<string, unknown>>;

/** A rule for the document, and where it came from. */
interface PlacedRule {
  readonly value: Candidate;
  readonly place: Place;
}

interface Group {
  readonly name: string | undefined;
  readonly place: Place;
  readonly stateless: readonly PlacedRule[];
  readonly stateful: readonly PlacedRule[];
  readonly domainList: Candidate | undefined;
  /** What the group takes for `$HOME_NET`. */
  readonly homeNet: readonly string[] | undefined;
}

/** AWS allows a policy as many. */
const MOST_RULES = 30_000;

/** Policies with the rules of their groups in them. A group that the input does not give decides nothing that is known. */
export function* readFirewallPolicies(input: AwsInput): Reading<Resources<FirewallPolicy>> {
  const policies = new Map<string, Resource<FirewallPolicy>>();
  const groups = new Map<string, Group>();
  for (const item of input.items('NetworkFirewallRuleGroups')) {
    groups.set(tailOf(item.id), yield* readGroup(item));
  }
  let count = 0;
  for (const item of input.items('NetworkFirewallPolicies')) {
    const id = idOfFirewallArn(item.id);
    const part = { what: 'firewallPolicies', id, place: item.place, at: pointer('firewallPolicies', id) };
    const size = [...referencesIn(item.value, 'Stateless'), ...referencesIn(item.value, 'Stateful')].reduce(
      (sum, { arn }) => sum + ruleCount(groups.get(tailOf(arn))),
      0,
    );
    count += size;
    if (count > MOST_RULES) {
      yield failed('firewall-rules-too-many', item.place, { id, most: MOST_RULES });
      continue;
    }
    const value = yield* readPolicy(item, groups, part);
    if (value !== undefined) policies.set(id, { value, ...sourceOf(item) });
  }
  return policies;
}

function ruleCount(group: Group | undefined): number {
  return 1 + (group?.stateless.length ?? 0) + (group?.stateful.length ?? 0);
}

interface GroupReference {
  readonly arn: string;
  readonly priority: number | undefined;
  /** Of a managed group: what it would drop, it only reports. */
  readonly alertsOnly: boolean;
}

function referencesIn(policy: JsonObject, engine: 'Stateless' | 'Stateful'): readonly GroupReference[] {
  return objects(policy, `${engine}RuleGroupReferences`).flatMap((reference) => {
    const arn = text(reference, 'ResourceArn');
    if (arn === undefined) return [];
    const override = text(object(reference, 'Override'), 'Action');
    return [{ arn, priority: integer(reference, 'Priority'), alertsOnly: override === 'DROP_TO_ALERT' }];
  });
}

const STATELESS_ACTIONS: ReadonlyMap<string, 'pass' | 'drop' | 'forward'> = new Map([
  ['aws:pass', 'pass'],
  ['aws:drop', 'drop'],
  ['aws:forward_to_sfe', 'forward'],
]);

/** The one standard action among custom ones, which only count. */
function statelessAction(actions: readonly string[]): 'pass' | 'drop' | 'forward' | undefined {
  return actions.flatMap((action) => STATELESS_ACTIONS.get(action) ?? [])[0];
}

function* readPolicy(
  { value }: Item,
  groups: ReadonlyMap<string, Group>,
  part: Part,
): Reading<FirewallPolicy | undefined> {
  const options = object(value, 'StatefulEngineOptions');
  const isStrict = text(options, 'RuleOrder') === 'STRICT_ORDER';
  const stateless: Candidate[] = [];
  const stateful: Candidate[] = [];
  const homeNets: (readonly string[])[] = [];
  for (const [index, { arn, priority }] of referencesIn(value, 'Stateless').entries()) {
    const group = groups.get(tailOf(arn));
    if (group === undefined) {
      yield failed('firewall-group-not-given', part.place, { policy: part.id, group: tailOf(arn) }, part.at);
      continue;
    }
    yield* originsOf(part.id, 'stateless', stateless.length, group.stateless);
    const rules = group.stateless.map((rule) => rule.value);
    stateless.push(defined({ name: group.name, priority: priority ?? index + 1, rules }));
  }
  for (const [index, { arn, priority, alertsOnly }] of referencesIn(value, 'Stateful').entries()) {
    const group = groups.get(tailOf(arn));
    const place = isStrict ? (priority ?? index + 1) : undefined;
    if (group === undefined) {
      const name = tailOf(arn);
      yield assumed('firewall-group-open', part.place, { policy: part.id, group: name }, part.at);
      const action = alertsOnly ? 'alert' : 'drop';
      const options = `rule group ${name}`.slice(0, 2048);
      stateful.push(defined({ name: name.slice(0, 255), priority: place, rules: [{ action, options }] }));
      continue;
    }
    if (group.homeNet !== undefined) homeNets.push(group.homeNet);
    yield* originsOf(part.id, 'stateful', stateful.length, group.stateful);
    const rules = group.domainList === undefined ? group.stateful.map((rule) => rule.value) : undefined;
    stateful.push(defined({ name: group.name, priority: place, rules, domainList: group.domainList }));
  }
  const variables = object(object(value, 'PolicyVariables'), 'RuleVariables');
  const own = blocksOf(object(variables, 'HOME_NET'));
  const homeNet = own ?? (yield* homeNetOf(homeNets, part));
  const exception = text(options, 'StreamExceptionPolicy')?.toLowerCase();
  const statelessDefault = statelessAction(texts(value, 'StatelessDefaultActions'));
  const fragmentDefault = statelessAction(texts(value, 'StatelessFragmentDefaultActions'));
  const candidate = defined({
    name: nameTag(value),
    statelessDefault,
    fragmentDefault: fragmentDefault === statelessDefault ? undefined : fragmentDefault,
    stateless: unlessEmpty(stateless),
    order: isStrict ? 'strict' : undefined,
    stateful: unlessEmpty(stateful),
    statefulDefaults: isStrict ? unlessEmpty(yield* statefulDefaults(value, part)) : undefined,
    homeNet,
    streamException: exception === 'drop' ? undefined : exception,
  });
  return yield* accept(firewallPolicySchema, candidate, part);
}

function* originsOf(
  policy: string,
  engine: 'stateless' | 'stateful',
  index: number,
  rules: readonly PlacedRule[],
): Reading<void> {
  for (const [number, { place }] of rules.entries()) {
    yield from(pointer('firewallPolicies', policy, engine, index, 'rules', number), place);
  }
}

function* statefulDefaults(policy: JsonObject, part: Part): Reading<readonly StatefulDefault[]> {
  const known: StatefulDefault[] = [];
  for (const action of texts(policy, 'StatefulDefaultActions')) {
    const name = action.replace(/^aws:/, '').replaceAll('_', '-');
    const found = STATEFUL_DEFAULTS.find((one) => one === name);
    if (found !== undefined) known.push(found);
    else {
      const params = { what: part.what, id: part.id, field: 'statefulDefaults', found: action.slice(0, 80) };
      yield failed('value-refused', part.place, params, part.at);
    }
  }
  return known;
}

/** A document has one for the whole policy, AWS one for each group. */
function* homeNetOf(
  homeNets: readonly (readonly string[])[],
  part: Part,
): Reading<readonly string[] | undefined> {
  const [first, ...others] = homeNets;
  if (first === undefined) return undefined;
  const isSame = others.every((other) => other.toSorted().join() === first.toSorted().join());
  if (!isSame) {
    const params = { policy: part.id, blocks: first.slice(0, 8).join(', ') };
    yield assumed('home-net-differs', part.place, params, part.at);
  }
  return first;
}

function blocksOf(set: JsonObject): readonly string[] | undefined {
  return unlessEmpty(texts(set, 'Definition').flatMap((block) => normalised(block) ?? []));
}

function variablesOf(group: JsonObject): RuleVariables {
  const setsIn = (name: string) =>
    new Map(
      Object.entries(object(object(group, 'RuleVariables'), name)).flatMap(([key, set]) =>
        isObject(set) ? [[key, texts(set, 'Definition')] as const] : [],
      ),
    );
  return { ipSets: setsIn('IPSets'), portSets: setsIn('PortSets') };
}

function* readGroup(item: Item): Reading<Group> {
  const { id, value, place } = item;
  const group = object(value, 'RuleGroup');
  const at = (...path: Path) => placeIn(item, 'RulesSource', ...path);
  const source = object(group, 'RulesSource');
  const variables = variablesOf(group);
  const name = (text(value, 'RuleGroupName') ?? idOfFirewallArn(id)).slice(0, 255);
  const list = listOf(source);
  return {
    name,
    place,
    stateless: yield* statelessRules(source, name, at),
    stateful: [
      ...(list.kind === 'rules'
        ? list.rules.map((rule) => ({ value: rule, place: at('RulesSourceList') }))
        : []),
      ...writtenRules(source, variables, at),
      ...(yield* textRules(source, variables, name, at)),
    ],
    domainList: list.kind === 'list' ? list.domainList : undefined,
    homeNet: blocksOf(object(object(object(group, 'RuleVariables'), 'IPSets'), 'HOME_NET')),
  };
}

type Path = readonly (string | number)[];
type At = (...path: Path) => Place;

/** Where a part of a rule group stands: other formats say it of the parts that they have, or of the whole. */
function placeIn({ place, parts }: Item, ...path: Path): Place {
  if (parts === undefined) return inside(place, 'RuleGroup', ...path);
  const whole = parts.get(pointer('RuleGroup'));
  return parts.get(pointer('RuleGroup', ...path)) ?? (whole === undefined ? place : inside(whole, ...path));
}

type DomainList =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly domainList: Candidate }
  | { readonly kind: 'rules'; readonly rules: readonly Candidate[] };

const BOTH_TYPES = ['HTTP_HOST', 'TLS_SNI'];

/** NFW-12: a list for HTTP and TLS alike. What else a list may do, its rules say as far as a packet can tell. */
function listOf(source: JsonObject): DomainList {
  const list = object(source, 'RulesSourceList');
  const domains = texts(list, 'Targets');
  const type = text(list, 'GeneratedRulesType');
  if (domains.length === 0 || type === undefined) return { kind: 'none' };
  const types = texts(list, 'TargetTypes');
  const isOfBoth = BOTH_TYPES.every((each) => types.includes(each));
  const direction = { protocol: 'tcp', from: '$HOME_NET', to: '$EXTERNAL_NET' };
  const action = ACTIONS_OF_LISTS.get(type) ?? 'drop';
  if (isOfBoth && (type === 'ALLOWLIST' || type === 'DENYLIST')) {
    const domainList = { action: type === 'ALLOWLIST' ? 'allow' : 'deny', domains };
    return { kind: 'list', domainList };
  }
  if (isOfBoth) return { kind: 'rules', rules: [{ action, ...direction, domains }] };
  const options = `${types.join(', ')}: ${domains.join(', ')}`.slice(0, 2048);
  const listed = { action, ...direction, options };
  const others = { action: 'drop', ...direction, options: `not ${options}`.slice(0, 2048) };
  return { kind: 'rules', rules: type === 'ALLOWLIST' ? [listed, others] : [listed] };
}

const ACTIONS_OF_LISTS: ReadonlyMap<string, string> = new Map([
  ['ALLOWLIST', 'pass'],
  ['DENYLIST', 'drop'],
  ['REJECTLIST', 'reject'],
  ['ALERTLIST', 'alert'],
]);

/** `StatefulRules`: five parts of a packet, and options. */
function writtenRules(source: JsonObject, variables: RuleVariables, at: At): readonly PlacedRule[] {
  return objects(source, 'StatefulRules').flatMap((rule, index) => {
    const header = object(rule, 'Header');
    const options = objects(rule, 'RuleOptions').map((option): SuricataOption => {
      const settings = texts(option, 'Settings');
      return {
        keyword: (text(option, 'Keyword') ?? '').toLowerCase(),
        settings: settings.length === 0 ? undefined : settings.join(','),
      };
    });
    const rules = statefulRulesOf(
      {
        action: text(rule, 'Action') ?? '',
        protocol: text(header, 'Protocol') ?? 'ip',
        source: text(header, 'Source') ?? 'any',
        sourcePort: text(header, 'SourcePort') ?? 'any',
        isBothWays: text(header, 'Direction') === 'ANY',
        destination: text(header, 'Destination') ?? 'any',
        destinationPort: text(header, 'DestinationPort') ?? 'any',
        options,
      },
      variables,
    );
    return rules.map((value) => ({ value, place: at('StatefulRules', index) }));
  });
}

function* textRules(
  source: JsonObject,
  variables: RuleVariables,
  group: string,
  at: At,
): Reading<readonly PlacedRule[]> {
  const rules: PlacedRule[] = [];
  const place = at('RulesString');
  for (const line of suricataLines(text(source, 'RulesString') ?? '')) {
    if (line.kind === 'unreadable') {
      yield failed('firewall-rule-unreadable', place, { group, rule: line.text });
      continue;
    }
    for (const value of statefulRulesOf(line.rule, variables)) rules.push({ value, place });
  }
  return rules;
}

/** One of the API may name several protocols and ranges of ports, of the document one of each. */
function* statelessRules(source: JsonObject, group: string, placeAt: At): Reading<readonly PlacedRule[]> {
  const written = objects(object(source, 'StatelessRulesAndCustomActions'), 'StatelessRules');
  const read: { readonly rule: Candidate; readonly priority: number; readonly place: Place }[] = [];
  let isExpanded = false;
  for (const [index, rule] of written.entries()) {
    const at = placeAt('StatelessRulesAndCustomActions', 'StatelessRules', index);
    const definition = object(rule, 'RuleDefinition');
    const attributes = object(definition, 'MatchAttributes');
    const action = statelessAction(texts(definition, 'Actions'));
    const priority = integer(rule, 'Priority');
    if (action === undefined || priority === undefined || objects(attributes, 'TCPFlags').length > 0) {
      yield failed('firewall-rule-left-out', at, { group, rule: priority ?? index + 1 });
      continue;
    }
    const all = statelessOf(attributes, action);
    isExpanded ||= all.length > 1;
    for (const one of all) read.push({ rule: one, priority, place: at });
  }
  if (isExpanded)
    yield assumed('firewall-rules-renumbered', placeAt('StatelessRulesAndCustomActions'), { group });
  return read
    .toSorted((a, b) => a.priority - b.priority)
    .map(({ rule, priority, place: at }, index) => ({
      value: { priority: isExpanded ? index + 1 : priority, ...rule },
      place: at,
    }));
}

function statelessOf(attributes: JsonObject, action: string): readonly Candidate[] {
  const protocols = field(attributes, 'Protocols');
  const numbers = Array.isArray(protocols) ? protocols.map(String) : [];
  const rangesOf = (name: string): readonly (string | number | undefined)[] => {
    const ranges = objects(attributes, name).map((range) => {
      const [low, high] = [integer(range, 'FromPort'), integer(range, 'ToPort')];
      return low === high || high === undefined ? low : `${String(low ?? 0)}-${String(high)}`;
    });
    return ranges.length === 0 ? [undefined] : ranges;
  };
  const blocksIn = (name: string) => {
    const blocks = objects(attributes, name).flatMap(
      (each) => normalised(text(each, 'AddressDefinition')) ?? [],
    );
    return blocks.some((block) => block === '0.0.0.0/0') && !blocks.some((block) => block.includes(':'))
      ? ['0.0.0.0/0']
      : unlessEmpty(blocks);
  };
  const all: Candidate[] = [];
  for (const protocol of numbers.length === 0 ? [undefined] : numbers) {
    for (const fromPorts of rangesOf('SourcePorts')) {
      for (const toPorts of rangesOf('DestinationPorts')) {
        if (all.length >= MOST_OF_ONE) return all;
        all.push(
          defined({
            action,
            protocol: protocolOf(protocol),
            from: blocksIn('Sources'),
            fromPorts: isWhole(fromPorts) ? undefined : fromPorts,
            to: blocksIn('Destinations'),
            ports: isWhole(toPorts) ? undefined : toPorts,
          }),
        );
      }
    }
  }
  return all;
}

function isWhole(ports: string | number | undefined): boolean {
  return ports === '0-65535';
}

const MOST_OF_ONE = 64;
