import { child, pointer, type JsonPointer } from '../../../base/json-pointer.ts';
import type { Direction } from '../../../compile/network.ts';
import type { Edit, EditName, Resource } from '../../../scenario/edit/edit.ts';
import { isMap } from '../../../scenario/edit/plain.ts';
import { detailOf } from './traffic.ts';

type Entry = Readonly<Record<string, unknown>>;

/** An entry of a list and its place there, from 0. */
export interface Row {
  readonly index: number;
  readonly at: JsonPointer;
  readonly entry: Entry;
}

export function rowsOf(list: unknown, at: JsonPointer): readonly Row[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown, index) => ({
    index,
    at: child(at, index),
    entry: isMap(entry) ? entry : {},
  }));
}

/** In the order in which they are tried. What has no number yet comes last. */
export function inNumberOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => numberOf(a) - numberOf(b));
}

export function numberOf({ entry }: Row): number {
  return typeof entry['rule'] === 'number' ? entry['rule'] : Infinity;
}

/** The highest number that AWS accepts. */
const LAST_NUMBER = 32766;
const STEP = 10;
const FIRST_NUMBER = 100;

/** A number after all others, by tens as is the custom; where there is no room, the highest that is free. */
export function nextNumber(rows: readonly Row[]): number {
  const numbers = new Set(rows.map(numberOf).filter(Number.isFinite));
  if (numbers.size === 0) return FIRST_NUMBER;
  const next = Math.floor(Math.max(...numbers) / STEP) * STEP + STEP;
  if (next <= LAST_NUMBER) return next;
  let free = LAST_NUMBER;
  while (numbers.has(free)) free--;
  return free;
}

/** Two neighbours exchange their numbers, and their places in the text, so that it stays in order. */
export function swapEdit(list: JsonPointer, first: Row, second: Row, name: EditName): Edit {
  const edits: Edit[] = [
    { kind: 'set', at: child(first.at, 'rule'), value: second.entry['rule'] },
    { kind: 'set', at: child(second.at, 'rule'), value: first.entry['rule'] },
    { kind: 'move-entry', list, from: first.index, to: second.index },
  ];
  return { kind: 'several', name, edits };
}

/** Numbers 100, 110, 120 … in the order in which the entries are tried; null where they have them. */
export function renumberEdit(rows: readonly Row[], name: EditName): Edit | null {
  const edits = inNumberOrder(rows).flatMap((row, place): Edit[] => {
    const number = FIRST_NUMBER + place * STEP;
    return numberOf(row) === number ? [] : [{ kind: 'set', at: child(row.at, 'rule'), value: number }];
  });
  return edits.length === 0 ? null : { kind: 'several', name, edits };
}

/** Another protocol, with the ports or the ICMP type that it can have. TCP and UDP begin with all ports, as `all` had. */
export function withProtocol(entry: Entry, key: string, protocol: string | number): Entry {
  const after = detailOf(protocol);
  const kept = Object.entries({ ...entry, [key]: protocol }).filter(([name]) => {
    if (name === 'ports') return after === 'ports';
    return name === 'icmpType' || name === 'icmpCode' ? after === 'icmp' : true;
  });
  if (after !== 'ports' || entry['ports'] !== undefined) return Object.fromEntries(kept);
  return withKeyAfter(kept, key, 'ports', 'all');
}

/** `allow: tcp` becomes `deny: tcp`, in the same place. */
export function withAction(entry: Entry, action: 'allow' | 'deny'): Entry {
  const other = action === 'allow' ? 'deny' : 'allow';
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key === other ? action : key, value] as const),
  );
}

function withKeyAfter(
  entries: readonly (readonly [string, unknown])[],
  key: string,
  added: string,
  value: unknown,
): Entry {
  const place = entries.findIndex(([name]) => name === key) + 1;
  return Object.fromEntries(entries.toSpliced(place, 0, [added, value]));
}

export const PEER_KEYS = { inbound: 'from', outbound: 'to' } as const;

/** A new rule, for what is asked for most: the first port of these that no rule names yet. */
const PORTS_TO_BEGIN_WITH = [443, 80, 22, 3306, 5432, 8080, 3389, 25];

export function newEntryEdit(resource: Resource, direction: Direction, rows: readonly Row[]): Edit {
  const taken = new Set(rows.map(({ entry }) => entry['ports']));
  const ports = PORTS_TO_BEGIN_WITH.find((port) => !taken.has(port)) ?? 443;
  const traffic = { allow: 'tcp', ports } as const;
  const anywhere = '0.0.0.0/0';
  if (resource.collection === 'networkAcls') {
    const rule = nextNumber(rows);
    const edit = { kind: 'add-network-acl-entry', networkAcl: resource.id } as const;
    return direction === 'inbound'
      ? { ...edit, direction, entry: { rule, ...traffic, from: anywhere } }
      : { ...edit, direction, entry: { rule, ...traffic, to: anywhere } };
  }
  const edit = { kind: 'add-security-group-rule', securityGroup: resource.id } as const;
  return direction === 'inbound'
    ? { ...edit, direction, rule: { ...traffic, from: anywhere } }
    : { ...edit, direction, rule: { ...traffic, to: anywhere } };
}

export function listPointer({ collection, id }: Resource, list: string): JsonPointer {
  return pointer(collection, id, list);
}
