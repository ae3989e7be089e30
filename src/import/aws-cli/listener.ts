import { child, type JsonPointer } from '../../base/json-pointer.ts';
import { loadBalancerSchema, type LoadBalancer, type WrittenListener } from '../../model/load-balancer.ts';
import { integer, object, objects, text, texts } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { placeOf, originOf } from '../origins.ts';
import { assumed, failed, from, type Place, type Reading } from '../report.ts';
import { accept, defined, unlessEmpty, type Item, type Part } from '../resources.ts';
import { idOfArn, protocolOf } from './elastic-load-balancing.ts';
import type { AwsInput } from './input.ts';

interface Ids {
  has(id: string): boolean;
}

const listenerSchema = loadBalancerSchema.shape.listeners.unwrap().element;
const ruleSchema = listenerSchema.shape.rules.unwrap().element;

/** What AWS takes for each type (ALB-1, NLB-1, CLB-1). One such listener, in a plan, would make the document unusable. */
const PROTOCOLS: Readonly<Record<LoadBalancer['type'], ReadonlySet<string>>> = {
  application: new Set(['http', 'https']),
  network: new Set(['tcp', 'tls', 'udp', 'tcp_udp', 'quic', 'tcp_quic']),
  classic: new Set(['http', 'https', 'tcp', 'ssl']),
  gateway: new Set(['geneve']),
};

/** The listeners by the ARN of their load balancer. `describe-rules` does not name the listener: the rule's ARN does. */
export function listenersByBalancer(input: AwsInput): {
  readonly listeners: ReadonlyMap<string, readonly Item[]>;
  readonly rules: ReadonlyMap<string, readonly Item[]>;
} {
  return {
    listeners: byMember(input.items('Listeners'), (item) => text(item.value, 'LoadBalancerArn')),
    rules: byMember(input.items('Rules'), ({ id, value }) => text(value, 'ListenerArn') ?? listenerOf(id)),
  };
}

function byMember(items: readonly Item[], keyOf: (item: Item) => string | undefined) {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) grouped.set(key, [...(grouped.get(key) ?? []), item]);
  }
  return grouped;
}

function listenerOf(ruleArn: string): string {
  return ruleArn.replace(':listener-rule/', ':listener/').replace(/\/[^/]*$/, '');
}

/** The listeners of an Application or Network Load Balancer. What AWS would refuse is left out, and reported. */
export function* readListeners(
  items: readonly Item[],
  rules: ReadonlyMap<string, readonly Item[]>,
  type: LoadBalancer['type'],
  part: Part & { readonly at: JsonPointer },
  targetGroups: Ids,
): Reading<readonly WrittenListener[] | undefined> {
  const listeners: WrittenListener[] = [];
  const taken = new Set<string>();
  for (const item of items) {
    const { value, place } = item;
    const protocol = protocolOf(value);
    const port = integer(value, 'Port');
    const params = { id: part.id, listener: `${protocol ?? '?'}:${String(port ?? '?')}` };
    const key = keyOf(protocol, port);
    if (!PROTOCOLS[type].has(protocol ?? '') || taken.has(key)) {
      yield failed('listener-refused', place, params, part.at);
      continue;
    }
    const action = actionOf(objects(value, 'DefaultActions'), targetGroups);
    if (action === undefined || (type === 'network' && !('forward' in action))) {
      yield failed('listener-without-action', place, params, part.at);
      continue;
    }
    const at = child(part.at, 'listeners', listeners.length);
    const ofListener = type === 'application' ? (rules.get(item.id) ?? []) : [];
    const candidate = defined({
      protocol,
      port,
      ...action,
      rules: unlessEmpty(yield* readRules(ofListener, { ...part, at }, targetGroups)),
    });
    const accepted = yield* accept(listenerSchema, candidate, { ...part, place });
    if (accepted === undefined) continue;
    taken.add(key);
    listeners.push(accepted);
    yield from(at, originOf(item));
  }
  return unlessEmpty(listeners) === undefined ? undefined : listeners;
}

function keyOf(protocol: string | undefined, port: number | undefined): string {
  return `${String(port)} ${protocol === 'udp' || protocol === 'quic' ? 'udp' : 'tcp'}`;
}

/** What a rule asks for, as the document calls it, and what the API calls it. */
const FIELDS: ReadonlyMap<string, readonly [field: string, config: string]> = new Map([
  ['host-header', ['host', 'HostHeaderConfig']],
  ['path-pattern', ['path', 'PathPatternConfig']],
  ['http-request-method', ['method', 'HttpRequestMethodConfig']],
  ['source-ip', ['sourceIp', 'SourceIpConfig']],
]);

function* readRules(
  items: readonly Item[],
  part: Part & { readonly at: JsonPointer },
  targetGroups: Ids,
): Reading<readonly unknown[]> {
  const rules: unknown[] = [];
  const taken = new Set<number>();
  for (const { value, place } of items) {
    const priority = integer(value, 'Priority');
    // The default rule is the listener's own action.
    if (priority === undefined || taken.has(priority)) continue;
    const params = { id: part.id, priority };
    const conditions = conditionsOf(value);
    if (conditions === undefined) {
      yield assumed('rule-condition', place, params, part.at);
      continue;
    }
    const action = actionOf(objects(value, 'Actions'), targetGroups);
    if (action === undefined) {
      yield failed('rule-without-action', place, params, part.at);
      continue;
    }
    const accepted = yield* accept(ruleSchema, defined({ priority, ...conditions, ...action }), {
      ...part,
      place,
    });
    if (accepted === undefined) continue;
    taken.add(priority);
    yield from(child(part.at, 'rules', rules.length), place);
    rules.push(accepted);
  }
  return rules;
}

/** Undefined where a rule asks for something that the document cannot say: a header, a query string. */
function conditionsOf(rule: JsonObject): Readonly<Record<string, unknown>> | undefined {
  const conditions: Record<string, readonly string[]> = {};
  for (const condition of objects(rule, 'Conditions')) {
    const known = FIELDS.get(text(condition, 'Field') ?? '');
    if (known === undefined) return undefined;
    const [field, config] = known;
    const values = new Set([...texts(condition, 'Values'), ...texts(object(condition, config), 'Values')]);
    if (values.size === 0 || field in conditions) return undefined;
    conditions[field] = [...values];
  }
  return conditions;
}

/** The last action decides; those before it only ask who the client is. Undefined where it leads nowhere known. */
function actionOf(
  actions: readonly JsonObject[],
  targetGroups: Ids,
): Readonly<Record<string, unknown>> | undefined {
  const inOrder = actions.toSorted((a, b) => (integer(a, 'Order') ?? 0) - (integer(b, 'Order') ?? 0));
  const action = inOrder.at(-1);
  switch (action === undefined ? undefined : text(action, 'Type')) {
    case 'forward':
      return forwardOf(action ?? {}, targetGroups);
    case 'redirect':
      return { redirect: locationOf(object(action ?? {}, 'RedirectConfig')) };
    case 'fixed-response': {
      const status = integer(object(action ?? {}, 'FixedResponseConfig'), 'StatusCode');
      return { fixedResponse: status ?? 200 };
    }
    default:
      return undefined;
  }
}

function forwardOf(action: JsonObject, targetGroups: Ids): Readonly<Record<string, unknown>> | undefined {
  const weighted = objects(object(action, 'ForwardConfig'), 'TargetGroups').flatMap((each) => {
    const targetGroup = idOfArn(text(each, 'TargetGroupArn') ?? '');
    const weight = integer(each, 'Weight');
    if (!targetGroups.has(targetGroup)) return [];
    return [{ targetGroup, ...(weight !== undefined && weight !== 1 && { weight }) }];
  });
  const only = idOfArn(text(action, 'TargetGroupArn') ?? '');
  const [first] = weighted;
  if (weighted.length > 1) return { forward: weighted };
  if (first !== undefined) return { forward: first.targetGroup };
  return targetGroups.has(only) ? { forward: only } : undefined;
}

/** What is not given stays as the client asked for it, which AWS writes as `#{host}` and the like. */
function locationOf(redirect: JsonObject): string {
  const [protocol, host] = [text(redirect, 'Protocol') ?? '#{protocol}', text(redirect, 'Host') ?? '#{host}'];
  const [port, path] = [text(redirect, 'Port') ?? '#{port}', text(redirect, 'Path') ?? '/#{path}'];
  const query = text(redirect, 'Query') ?? '#{query}';
  return `${protocol.toLowerCase()}://${host}:${port}${path}?${query}`.slice(0, 2048);
}

/** Listeners of a Classic Load Balancer say the port of the instances, and nothing else. */
export function* readClassicListeners(
  item: Item,
  part: Part & { readonly at: JsonPointer },
): Reading<readonly WrittenListener[] | undefined> {
  const listeners: WrittenListener[] = [];
  const taken = new Set<string>();
  for (const [index, description] of objects(item.value, 'ListenerDescriptions').entries()) {
    const listener = object(description, 'Listener');
    const place: Place = placeOf(item, 'ListenerDescriptions', index);
    const protocol = protocolOf(listener);
    const port = integer(listener, 'LoadBalancerPort');
    const key = keyOf(protocol, port);
    if (!PROTOCOLS.classic.has(protocol ?? '') || taken.has(key)) {
      const params = { id: part.id, listener: `${protocol ?? '?'}:${String(port ?? '?')}` };
      yield failed('listener-refused', place, params, part.at);
      continue;
    }
    const candidate = defined({ protocol, port, instancePort: integer(listener, 'InstancePort') });
    const accepted = yield* accept(listenerSchema, candidate, { ...part, place });
    if (accepted === undefined) continue;
    taken.add(key);
    yield from(child(part.at, 'listeners', listeners.length), place);
    listeners.push(accepted);
  }
  return listeners.length === 0 ? undefined : listeners;
}
