import { pointer, type JsonPointer } from '../../base/json-pointer.ts';
import type { DescribedItem } from '../described.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { Provenance } from '../provenance.ts';
import type { Place } from '../report.ts';

/** How the members of a part came to be, for those that were not given. */
export type Hows = Readonly<Record<string, Provenance>>;

/** A describe item in the making. */
export interface Draft {
  readonly id: string;
  readonly place: Place;
  /** Undefined leaves the member out. */
  set(member: string, value: JsonValue | undefined, how?: Provenance): void;
  /** Adds to a list. `place`: where the part stands, if not in the resource itself. */
  add(list: string, value: JsonObject, place?: Place, hows?: Hows): void;
  /** Says where a part stands that is in no list of the item: by the pointer inside it. */
  locate(at: JsonPointer, place: Place): void;
  /** Notes how a field came to be that the item itself does not hold. */
  note(member: string, how: Provenance): void;
  has(member: string): boolean;
  item(): DescribedItem;
}

export function draftOf(key: string, idMember: string, id: string, place: Place): Draft {
  const members = new Map<string, JsonValue>([[idMember, id]]);
  const lists = new Map<string, JsonObject[]>();
  const parts = new Map<JsonPointer, Place>();
  const provenance = new Map<JsonPointer, Provenance>();

  function note(path: JsonPointer, how: Provenance | undefined): void {
    if (how !== undefined && how !== 'given') provenance.set(path, how);
  }

  return {
    id,
    place,
    set(member, value, how) {
      note(pointer(member), how);
      if (value !== undefined) members.set(member, value);
    },
    add(list, value, partPlace, hows = {}) {
      const all = lists.get(list) ?? [];
      lists.set(list, all);
      const at = pointer(list, all.length);
      parts.set(at, partPlace ?? place);
      for (const [member, how] of Object.entries(hows)) note((at + pointer(member)) as JsonPointer, how);
      all.push(value);
    },
    locate(at, partPlace) {
      parts.set(at, partPlace);
    },
    note(member, how) {
      note(pointer(member), how);
    },
    has: (member) => members.has(member) || lists.has(member),
    item: () => ({ key, value: Object.fromEntries([...members, ...lists]), place, parts, provenance }),
  };
}
