import { field, sameJson, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, failed, ignored, type Place, type Reading } from '../report.ts';
import { isUsableId, type Item } from '../resources.ts';
import type { Described } from '../described.ts';
import { isModelled, MODELLED, type Key } from './keys.ts';

/** Everything of use in the input: the items of each kind in the order of the input, pages merged. */
export interface AwsInput {
  /** Whether the call was made at all: an empty list and no list are different answers. */
  has(key: Key): boolean;
  items(key: Key): readonly Item[];
  /** Where the lists of the kind stand, empty ones too. */
  places(key: Key): readonly Place[];
}

/** Merges the items by id. Of two with one id the later is taken, and a difference between them reported. */
export function* mergeItems({ items, lists }: Described): Reading<AwsInput> {
  const merged = new Map<Key, Map<string, Item>>(lists.map(({ key }) => [key, new Map<string, Item>()]));
  for (const item of items) {
    const { key, value, place } = item;
    if (!isModelled(key)) {
      yield ignored('not-modelled', place, key);
      continue;
    }
    const ofKey = merged.get(key) ?? new Map<string, Item>();
    merged.set(key, ofKey);
    const id = yield* idOf(key, value, place);
    if (id === undefined) continue;
    const earlier = ofKey.get(id);
    if (earlier !== undefined) yield* compare(key, earlier, value, place);
    ofKey.set(id, { ...item, id, value: combined(key, earlier?.value, value) });
  }
  yield* reportOpenPages(lists);
  const itemsByKey = new Map([...merged].map(([key, ofKey]) => [key, [...ofKey.values()]]));
  return {
    has: (key) => merged.has(key),
    items: (key) => itemsByKey.get(key) ?? [],
    places: (key) => lists.filter((list) => list.key === key).map(({ place }) => place),
  };
}

function* idOf(key: Key, value: JsonObject, place: Place): Reading<string | undefined> {
  const member = MODELLED[key];
  if (member === null) return `${place.file} ${place.path}`;
  const id = text(value, member);
  if (id === undefined) {
    yield failed('no-id', place, { what: key, member });
    return undefined;
  }
  if (isUsableId(id)) return id;
  yield failed('bad-id', place, { what: key, id: id.slice(0, 80) });
  return undefined;
}

function* compare(key: Key, earlier: Item, value: JsonObject, place: Place): Reading<void> {
  if (combines(key) || sameJson(earlier.value, value)) return;
  yield assumed('repeated-differs', place, { what: key, id: earlier.id, earlier: earlier.place.file });
}

/** Kinds of which two calls tell different members: prefix lists and VPC attributes. */
function combines(key: Key): boolean {
  return key === 'PrefixLists' || key === 'VpcAttributes';
}

function combined(key: Key, earlier: JsonObject | undefined, later: JsonObject): JsonObject {
  return combines(key) && earlier !== undefined ? { ...earlier, ...later } : later;
}

/** Where every file of a call ends with a token for the next page, the last page is missing. */
function* reportOpenPages(lists: Described['lists']): Reading<void> {
  const keys = new Set(lists.map(({ key }) => key));
  for (const key of keys) {
    const pages = lists.filter((list) => list.key === key);
    const last = pages.at(-1);
    if (last !== undefined && pages.every(({ hasMore }) => hasMore)) {
      yield assumed('more-pages', last.place, { what: key });
    }
  }
}

/** Whether a state that AWS gives means that the thing is in use. */
export function isAssociated(association: JsonObject, stateMember: string): boolean {
  const state = field(association, stateMember);
  if (typeof state !== 'object' || state === null) return true;
  const name = text(state as JsonObject, 'State');
  return name === undefined || name === 'associated' || name === 'associating';
}
