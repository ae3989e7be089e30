import { text } from '../fields.ts';
import { assumed, failed, type Place, type Reading } from '../report.ts';
import type { Item } from '../resources.ts';
import type { AwsInput } from './input.ts';
import type { Key } from './keys.ts';

/** What a call was asked about. */
export interface Owner {
  readonly id: string;
  /** Words by which a file or a wrapper may name it, the most exact first. */
  readonly signs: readonly string[];
}

/**
 * The items of a call about one object, by the id of that object. Its output does not name it: a wrapper may, or the
 * name of the file. Where one object and one file are left, they belong together; else the report says what is missing.
 * An object that the call was asked about, and that has nothing, has an empty list.
 */
export function* itemsByOwner(
  input: AwsInput,
  key: Key,
  members: readonly string[],
  owners: readonly Owner[],
  idOf: (written: string) => string = (written) => written,
): Reading<ReadonlyMap<string, readonly Item[]>> {
  const byOwner = new Map<string, Item[]>();
  const unnamed = new Map<string, Item[]>();
  const add = (id: string, ...items: readonly Item[]) => {
    const list = byOwner.get(id) ?? [];
    byOwner.set(id, list);
    list.push(...items);
  };
  const known = new Map<string, Owner | undefined>();
  const namedIn = (place: Place): Owner | undefined => {
    const list = `${place.file} ${place.path.replace(/\/\d+$/, '')}`;
    if (!known.has(list)) known.set(list, ownerNamed(list, owners));
    return known.get(list);
  };
  for (const place of input.places(key)) {
    const owner = namedIn(place);
    if (owner !== undefined) add(owner.id);
  }
  for (const item of input.items(key)) {
    const written = members.map((member) => text(item.value, member)).find((id) => id !== undefined);
    const owner = written === undefined ? namedIn(item.place) : ownerOf(idOf(written), owners);
    if (owner !== undefined) add(owner.id, item);
    else if (written === undefined) {
      const { file } = item.place;
      unnamed.set(file, [...(unnamed.get(file) ?? []), item]);
    }
  }
  const left = owners.filter(({ id }) => !byOwner.has(id));
  const [only] = left;
  for (const [file, items] of unnamed) {
    const [first] = items;
    if (first === undefined) continue;
    const place = { ...first.place, file };
    if (only !== undefined && left.length === 1 && unnamed.size === 1) {
      yield assumed('owner-inferred', place, { what: key, owner: only.id });
      add(only.id, ...items);
    } else yield failed('owner-not-named', place, { what: key, candidates: left.length });
  }
  return byOwner;
}

function ownerOf(written: string, owners: readonly Owner[]): Owner | undefined {
  return owners.find(({ id, signs }) => id === written || signs[0] === written);
}

/** By the most exact sign that stands in the place as a word of its own; of several names the longest. */
function ownerNamed(named: string, owners: readonly Owner[]): Owner | undefined {
  const ranks = Math.max(0, ...owners.map(({ signs }) => signs.length));
  for (let rank = 0; rank < ranks; rank++) {
    const found = owners.filter(({ signs }) => isWordOf(named, signs[rank]));
    const longest = Math.max(...found.map(({ signs }) => signs[rank]?.length ?? 0));
    const [best, ...others] = found.filter(({ signs }) => signs[rank]?.length === longest);
    if (best !== undefined) return others.length === 0 ? best : undefined;
  }
  return undefined;
}

function isWordOf(named: string, sign: string | undefined): boolean {
  if (sign === undefined || sign === '') return false;
  for (let at = named.indexOf(sign); at !== -1; at = named.indexOf(sign, at + 1)) {
    const [before, after] = [named[at - 1], named[at + sign.length]];
    if (!isLetter(before) && !isLetter(after)) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\da-z]/i.test(character);
}
