import { isModelled, MODELLED } from './aws-cli/keys.ts';
import type { Described, DescribedItem } from './described.ts';
import { isList, isObject, text } from './fields.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { assumed, type Reading } from './report.ts';

/*
 * Ids are unique in a Region of an account, and names are nowhere else: an input of several Regions or accounts may use
 * one for two things, and so may two plans. Each then gets its Region, account or file behind its id.
 */

/** `us-west-2` of `us-west-2a` and of an ARN. */
const REGION = /\b[a-z]{2,}(?:-[a-z]+)+-\d+/;
const REGION_IN_PATH = /(?:^|[/\\])([a-z]{2}(?:-[a-z]+)+-\d+)(?=[/\\])/;
const ACCOUNT_IN_PATH = /(?:^|[/\\])(\d{12})(?=[/\\])/;
const ARN = /^arn:[^:]*:[^:]*:([^:]*):(\d{12}|):/;

/** What two accounts or Regions have in common, and both describe; and what only adds to something else. */
const SHARED: ReadonlySet<string> = new Set([
  'PrefixLists',
  'ServiceConfigurations',
  'TransitGatewayAttachments',
  'TransitGatewayPeeringAttachments',
  'TransitGatewayRouteTables',
  'TransitGatewayVpcAttachments',
  'TransitGateways',
  'VpcAttributes',
  'VpcPeeringConnections',
]);

/** Gives ids that mean several things a name for each, and lets what refers to them in the same place follow. */
export function* separated({ items, ...rest }: Described): Reading<Described> {
  const realms = realmsOf(items);
  const byId = new Map<string, DescribedItem[]>();
  for (const item of items) {
    const id = SHARED.has(item.key) ? undefined : idOf(item);
    if (id === undefined) continue;
    const key = `${item.key}\n${id}`;
    const same = byId.get(key) ?? [];
    byId.set(key, same);
    same.push(item);
  }
  /** New ids, by the realm and the id that they take the place of. */
  const renamed = new Map<string, string>();
  for (const same of byId.values()) {
    const [first, ...others] = same;
    const id = first === undefined ? undefined : idOf(first);
    if (first === undefined || id === undefined || others.length === 0) continue;
    const names = new Set(same.map((item) => realms(item, id)));
    if (names.size < 2 || names.has('')) continue;
    for (const realm of names) renamed.set(`${realm}\n${id}`, `${id} (${realm})`);
    yield assumed('ids-kept-apart', others[0]?.place ?? first.place, {
      what: first.key,
      id,
      places: [...names].join(', '),
    });
  }
  if (renamed.size === 0) return { items, ...rest };
  const rename = (item: DescribedItem) => {
    const here = realms(item, '');
    return (id: string) => renamed.get(`${isAddress(id) ? item.place.file : here}\n${id}`);
  };
  return {
    ...rest,
    items: items.map((item) => withRegion({ ...item, value: followed(item.value, rename(item)) })),
  };

  function withRegion(item: DescribedItem): DescribedItem {
    const region = REGION.exec(realms(item, ''))?.[0];
    const isOpen = region !== undefined && !('Region' in item.value);
    return isOpen ? { ...item, value: { ...item.value, Region: region } } : item;
  }
}

function idOf({ key, value }: DescribedItem): string | undefined {
  const member = isModelled(key) ? MODELLED[key] : null;
  return member === null ? undefined : text(value, member);
}

/** An address of Terraform means something in its own file only. */
function isAddress(id: string): boolean {
  return /^(?:module\.[^.]+\.)*(?:data\.)?aws_\w+\./.test(id);
}

/** Where an item is: `123456789012 eu-west-1`, as far as it, its file and the folder of that tell; '' where they do not. */
function realmsOf(items: readonly DescribedItem[]): (item: DescribedItem, id: string) => string {
  const regions = new Map<string, Map<string, number>>();
  const accounts = new Map<string, Map<string, number>>();
  for (const item of items) {
    for (const place of [item.place.file, folderOf(item.place.file)]) {
      count(regions, place, ownRegion(item.value));
      count(accounts, place, ownAccount(item.value));
    }
  }
  const most = (counts: ReadonlyMap<string, ReadonlyMap<string, number>>, file: string) =>
    commonest(counts.get(file)) ?? commonest(counts.get(folderOf(file)));
  return ({ value, place: { file } }, id) => {
    if (isAddress(id)) return file;
    // A subnet that is shared stands in the output of both accounts, with its owner.
    const region = ownRegion(value) ?? REGION_IN_PATH.exec(file)?.[1] ?? most(regions, file);
    const account = ownAccount(value) ?? ACCOUNT_IN_PATH.exec(file)?.[1] ?? most(accounts, file);
    return [account, region].filter((part) => part !== undefined).join(' ');
  };
}

function folderOf(file: string): string {
  return file.replace(/[^/\\]*$/, '');
}

function ownRegion(value: JsonObject): string | undefined {
  const said = text(value, 'Region') ?? text(value, 'AvailabilityZone') ?? '';
  return REGION.exec(said)?.[0] ?? arnsIn(value).flatMap(([region]) => region)[0];
}

function ownAccount(value: JsonObject): string | undefined {
  const owner = text(value, 'OwnerId');
  return owner !== undefined && /^\d{12}$/.test(owner)
    ? owner
    : arnsIn(value).flatMap(([, account]) => account)[0];
}

/** The Regions and accounts of the ARNs that an item has of itself. */
function arnsIn(value: JsonObject): readonly (readonly [string[], string[]])[] {
  return Object.entries(value).flatMap(([member, written]) => {
    const found = /Arn$|ARN$/.test(member) && typeof written === 'string' ? ARN.exec(written) : null;
    if (found === null) return [];
    const [, region = '', account = ''] = found;
    return [[region === '' ? [] : [region], account === '' ? [] : [account]] as const];
  });
}

function count(counts: Map<string, Map<string, number>>, place: string, what: string | undefined): void {
  if (what === undefined) return;
  const own = counts.get(place) ?? new Map<string, number>();
  counts.set(place, own);
  own.set(what, (own.get(what) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(counts ?? [])].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Ids that AWS makes, and addresses, are no other word; what somebody chose may be one, and is read where it is a name. */
const OWN_WORD = /^[a-z]+(?:-[a-z]+)*-[\da-f]{1,32}$/;
const NAME_MEMBERS: ReadonlySet<string> = new Set<string>([
  ...Object.values(MODELLED).flatMap((member) => member ?? []),
  'DBSubnetGroup',
]);

/** A value with new ids in the place of old ones, in lists that commas join too. */
function followed(value: JsonObject, rename: (id: string) => string | undefined): JsonObject {
  const inside = (member: string, each: JsonValue): JsonValue => {
    if (isList(each)) return each.map((one) => inside(member, one));
    if (isObject(each)) return entriesOf(each);
    if (typeof each !== 'string' || member === 'Value') return each;
    if (each.includes(','))
      return each
        .split(',')
        .map((part) => renamedText(member, part.trim()))
        .join(',');
    return renamedText(member, each);
  };
  const renamedText = (member: string, written: string): string => {
    const isId = OWN_WORD.test(written) || isAddress(written) || NAME_MEMBERS.has(member);
    return (isId ? rename(written) : undefined) ?? written;
  };
  const entriesOf = (each: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(each).map(([member, own]) => [member, inside(member, own)]));
  return entriesOf(value);
}
