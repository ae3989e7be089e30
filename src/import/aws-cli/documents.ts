import { pointer } from '../../base/json-pointer.ts';
import { field, isList, isObject, text } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { assumed, failed, ignored, type Place, type Reading } from '../report.ts';
import { inside } from '../resources.ts';
import { configItemsIn, readConfigItems } from './config-items.ts';
import {
  GATHERED,
  isKnown,
  isModelled,
  keyOfCollector,
  keyOfItem,
  OWNED,
  PAGE_TOKENS,
  UNMODELLED,
  UNNEEDED,
} from './keys.ts';

/** A list that stands under a known key. */
export interface Found {
  readonly key: string;
  readonly items: JsonValue;
  readonly place: Place;
  /** The call has more to say than this file. */
  readonly hasMore: boolean;
  /** Of which object the call was asked, where a wrapper says so: `{ TargetGroupArn: … }`. */
  readonly owner?: JsonObject;
}

/** Merged files hold outputs under keys or in lists of their own: `{"describe-vpcs": {"Vpcs": …}}`. */
const DEEPEST_WRAPPER = 3;
/** No hand-merged file wraps more outputs than this. */
const MOST_WRAPPED = 2000;

/** Every list of the document under a known key; what is in none of them is reported. */
export function* findLists(file: string, document: JsonValue): Reading<readonly Found[]> {
  const place: Place = { file, path: pointer() };
  const found = yield* listsIn(document, place, 0);
  if (found === undefined) yield ignored('not-recognised', place, topOf(document));
  return found ?? [];
}

/** Undefined where nothing was recognised. */
function* listsIn(value: JsonValue, place: Place, depth: number): Reading<readonly Found[] | undefined> {
  if (depth > DEEPEST_WRAPPER) return undefined;
  if (isList(value)) return yield* listsInList(value, place, depth);
  if (!isObject(value)) return undefined;
  const data = field(value, 'data');
  if (field(value, 'status_code') !== undefined && data !== undefined) {
    return yield* listsIn(data, inside(place, 'data'), depth + 1);
  }
  if (field(value, 'collector_version') !== undefined) return yield* listsOfCollector(value, place);
  if (isVpcAttribute(value)) return [{ key: 'VpcAttributes', items: [value], place, hasMore: false }];
  const recorded = configItemsIn(value);
  if (recorded !== undefined) return yield* listsOfConfig(recorded, place);
  const described = firewallOutput(value, place);
  if (described !== undefined) return [described];
  if (Object.keys(value).some(isKnown)) return yield* listsUnderKeys(value, place, depth);
  return yield* listsInside(Object.entries(value), place, depth);
}

function* listsInList(
  list: readonly JsonValue[],
  place: Place,
  depth: number,
): Reading<readonly Found[] | undefined> {
  const first = list.find(isObject);
  const key = first === undefined ? undefined : keyOfItem(first);
  if (key === undefined) return yield* listsInside([...list.entries()], place, depth);
  yield assumed('kind-guessed', place, { what: key });
  return [{ key, items: list, place, hasMore: false }];
}

function* listsInside(
  members: readonly (readonly [string | number, JsonValue])[],
  place: Place,
  depth: number,
): Reading<readonly Found[] | undefined> {
  const all: Found[] = [];
  let recognised = false;
  for (const [key, member] of members.slice(0, MOST_WRAPPED)) {
    const found = yield* listsIn(member, inside(place, key), depth + 1);
    recognised ||= found !== undefined;
    for (const list of found ?? []) all.push(list);
  }
  return recognised ? all : undefined;
}

function* listsUnderKeys(document: JsonObject, place: Place, depth: number): Reading<readonly Found[]> {
  const all: Found[] = [];
  const hasMore = Object.keys(document).some((key) => PAGE_TOKENS.has(key) && field(document, key) !== null);
  for (const [key, items] of Object.entries(document)) {
    const at = inside(place, key);
    const gathered = isGathered(key, items) ? yield* listsIn(items, at, depth + 1) : undefined;
    if (gathered !== undefined) for (const list of gathered) all.push(list);
    else if (key === 'Reservations' || isModelled(key))
      all.push({ key, items, place: at, hasMore, ...ownerIn(document, key) });
    else if (isList(items) && items.length > 0) yield ignored(reasonFor(key), at, key, items.length);
  }
  return all;
}

/** `describe-load-balancer-attributes` of classic load balancers prints an object under the same word. */
function isGathered(key: string, items: JsonValue): boolean {
  return GATHERED.has(key) && isList(items);
}

function ownerIn(document: JsonObject, key: string): Pick<Found, 'owner'> {
  const named = (OWNED.get(key) ?? []).flatMap((member) => {
    const id = text(document, member);
    return id === undefined ? [] : [[member, id] as const];
  });
  return named.length === 0 ? {} : { owner: Object.fromEntries(named) };
}

function reasonFor(key: string) {
  if (UNNEEDED.has(key)) return 'not-needed';
  return UNMODELLED.has(key) ? 'not-modelled' : 'unknown-key';
}

function* listsOfCollector(document: JsonObject, place: Place): Reading<readonly Found[]> {
  const all: Found[] = [];
  for (const [snake, items] of Object.entries(document)) {
    const key = keyOfCollector(snake);
    const at = inside(place, snake);
    if (!isList(items)) continue;
    if (isModelled(key)) all.push({ key, items, place: at, hasMore: false });
    else if (items.length > 0) yield ignored(reasonFor(key), at, key, items.length);
  }
  return all;
}

/** `describe-vpc-attribute` prints `{"VpcId": …, "EnableDnsSupport": {"Value": true}}`. */
function isVpcAttribute(value: JsonObject): boolean {
  const attributes = ['EnableDnsSupport', 'EnableDnsHostnames'];
  return field(value, 'VpcId') !== undefined && attributes.some((name) => isObject(field(value, name)));
}

function* listsOfConfig(
  [member, items]: readonly [string, JsonValue],
  place: Place,
): Reading<readonly Found[]> {
  const read = yield* readConfigItems(items, inside(place, member));
  return read.map(({ key, value, place: at }) => ({ key, items: value, place: at, hasMore: false }));
}

/** Calls of AWS Network Firewall about one object print its description and its content side by side. */
function firewallOutput(value: JsonObject, place: Place): Found | undefined {
  const [firewall, status] = [field(value, 'Firewall'), field(value, 'FirewallStatus')];
  if (isObject(firewall) && field(firewall, 'FirewallPolicyArn') !== undefined) {
    const states = isObject(status) ? (field(status, 'SyncStates') ?? null) : null;
    return { key: 'NetworkFirewalls', items: { ...firewall, SyncStates: states }, place, hasMore: false };
  }
  const [policy, ofPolicy] = [field(value, 'FirewallPolicy'), field(value, 'FirewallPolicyResponse')];
  if (isObject(policy) && isObject(ofPolicy)) {
    return { key: 'NetworkFirewallPolicies', items: { ...ofPolicy, ...policy }, place, hasMore: false };
  }
  const [group, ofGroup] = [field(value, 'RuleGroup'), field(value, 'RuleGroupResponse')];
  if (isObject(group) && isObject(ofGroup)) {
    return {
      key: 'NetworkFirewallRuleGroups',
      items: { ...ofGroup, RuleGroup: group },
      place,
      hasMore: false,
    };
  }
  return undefined;
}

function topOf(document: JsonValue): string {
  const keys = isObject(document) ? Object.keys(document).slice(0, 3) : [];
  return keys.map((key) => key.slice(0, 40)).join(', ');
}

/** The objects of a found list with their places; instances are taken out of their reservations. */
export function* itemsOf(found: Found): Reading<readonly { value: JsonObject; place: Place }[]> {
  const { key, items, place } = found;
  // The options of Block Public Access are one object; a single item may also come without its list.
  const list = isObject(items) ? [items] : items;
  if (!isList(list)) {
    if (list !== null) yield failed('not-a-list', place, { what: key });
    return [];
  }
  const all: { value: JsonObject; place: Place }[] = [];
  for (const [index, value] of list.entries()) {
    const at = isObject(items) ? place : inside(place, index);
    if (!isObject(value)) yield failed('not-an-object', at, { what: key });
    else if (key === 'Reservations') {
      const items = field(value, 'Instances') ?? null;
      const instances = { ...found, key: 'Instances', items, place: inside(at, 'Instances') };
      for (const item of yield* itemsOf(instances)) all.push(item);
    } else all.push({ value: found.owner === undefined ? value : { ...found.owner, ...value }, place: at });
  }
  return all;
}
