import { pointer } from '../../base/json-pointer.ts';
import { cidrSchema } from '../../model/common.ts';
import { prefixListSchema, type PrefixList } from '../../model/prefix-list.ts';
import { field, integer, isList, nameTag, text, texts } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, failed, ignored, type Place, type Reading } from '../report.ts';
import {
  accept,
  defined,
  normalised,
  sourceOf,
  type Item,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AwsInput } from './input.ts';

type Entries = ReadonlyMap<string, readonly string[]>;

/** `referenced`: the lists of which routes and rules speak, which need not be in the input. */
export function* readPrefixLists(
  input: AwsInput,
  referenced: ReadonlyMap<string, Place>,
): Reading<Resources<PrefixList>> {
  const lists = new Map<string, Resource<PrefixList>>();
  const entries = yield* readEntries(input);
  for (const item of input.items('PrefixLists')) {
    const blocks = entries.get(item.id) ?? entriesOfList(item.value);
    if (isDeleted(item.value)) yield ignored('deleted', item.place, 'PrefixLists');
    else if (isOfAws(item.value) && blocks === undefined && !referenced.has(item.id)) {
      yield ignored('unused-aws-list', item.place, 'PrefixLists');
    } else {
      const value = yield* readPrefixList(item, blocks);
      if (value !== undefined) lists.set(item.id, { value, ...sourceOf(item) });
    }
  }
  for (const [id, place] of referenced) {
    if (lists.has(id)) continue;
    const blocks = entries.get(id);
    if (blocks === undefined) yield entriesMissing(id, place);
    lists.set(id, { value: { entries: [...(blocks ?? [])] }, place, inferred: true });
  }
  return lists;
}

function entriesMissing(id: string, place: Place) {
  return assumed('prefix-list-entries-not-given', place, { list: id }, pointer('prefixLists', id));
}

function isOfAws(list: JsonObject): boolean {
  return text(list, 'OwnerId') === 'AWS' || (text(list, 'PrefixListName') ?? '').startsWith('com.amazonaws.');
}

function isDeleted(list: JsonObject): boolean {
  return text(list, 'State') === 'delete-complete';
}

/** `describe-prefix-lists` gives the blocks of AWS's own lists with the list. One of a customer may be empty. */
function entriesOfList(list: JsonObject): readonly string[] | undefined {
  const cidrs = texts(list, 'Cidrs');
  return cidrs.length === 0 && (isOfAws(list) || !isList(field(list, 'Cidrs'))) ? undefined : cidrs;
}

const MOST_ENTRIES = 1000;

function* readPrefixList(
  { id, value, place }: Item,
  blocks: readonly string[] | undefined,
): Reading<PrefixList | undefined> {
  if (blocks === undefined) yield entriesMissing(id, place);
  const entries: string[] = [];
  for (const block of new Set((blocks ?? []).flatMap((cidr) => normalised(cidr) ?? []))) {
    const at = pointer('prefixLists', id, 'entries');
    const accepted = yield* accept(cidrSchema, block, { what: 'prefixLists', id, place, at });
    if (accepted !== undefined) entries.push(accepted);
  }
  const most = integer(value, 'MaxEntries');
  const fits = most !== undefined && most >= Math.max(1, entries.length) && most <= MOST_ENTRIES;
  const candidate = defined({
    name: nameTag(value) ?? text(value, 'PrefixListName')?.slice(0, 255),
    owner: isOfAws(value) ? 'aws' : undefined,
    entries,
    maxEntries: fits ? most : undefined,
  });
  return yield* accept(prefixListSchema, candidate, { what: 'prefixLists', id, place });
}

/** The entries by list. `get-managed-prefix-list-entries` does not say of which list: its file's name does. */
function* readEntries(input: AwsInput): Reading<Entries> {
  const byList = new Map<string, string[]>();
  const unnamed: Item[] = [];
  for (const { file } of input.places('Entries')) {
    const list = listInName(file);
    if (list !== undefined) byList.set(list, []);
  }
  const add = (list: string, entry: Item) => {
    const entries = byList.get(list) ?? [];
    byList.set(list, entries);
    entries.push(...[text(entry.value, 'Cidr')].filter((cidr) => cidr !== undefined));
  };
  for (const entry of input.items('Entries')) {
    const list = listInName(entry.place.file);
    if (list === undefined) unnamed.push(entry);
    else add(list, entry);
  }
  const [first] = unnamed;
  if (first === undefined) return byList;
  const candidates = input.items('PrefixLists').filter(({ id, value }) => !isOfAws(value) && !byList.has(id));
  const [only] = candidates;
  const files = new Set(unnamed.map(({ place }) => place.file));
  if (only === undefined || candidates.length > 1 || files.size > 1) {
    for (const file of files) {
      yield failed(
        'entries-without-list',
        { file, path: first.place.path },
        { candidates: candidates.length },
      );
    }
    return byList;
  }
  yield assumed('prefix-list-of-entries', first.place, { list: only.id }, pointer('prefixLists', only.id));
  for (const entry of unnamed) add(only.id, entry);
  return byList;
}

function listInName(file: string): string | undefined {
  return file.match(/pl-[\da-f]{8,}/g)?.at(-1);
}
