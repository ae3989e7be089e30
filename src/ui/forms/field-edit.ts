import { parsePointer, type JsonPointer } from '../../base/json-pointer.ts';
import { IN_SUBNETS, type Edit } from '../../scenario/edit/edit.ts';
import { isMap } from '../../scenario/edit/plain.ts';

const ASSOCIATIONS = ['routeTable', 'networkAcl', 'vpc', 'gateway', 'subnet'] as const;

/** The edit that puts a value into a field; undefined empties the field. */
export function fieldEdit(at: JsonPointer, value: unknown): Edit {
  const [collection = '', id = '', key = '', ...deeper] = parsePointer(at);
  if (deeper.length === 0 && (typeof value === 'string' || value === undefined)) {
    const mover = IN_SUBNETS.find((one) => one === collection);
    if (mover !== undefined && key === 'subnet' && value !== undefined) {
      return {
        kind: 'move-to-subnet',
        resource: { collection: mover, id },
        subnet: value,
        privateIp: 'next-free',
      };
    }
    const field = ASSOCIATIONS.find((one) => one === key);
    if (field !== undefined && (collection === 'subnets' || collection === 'routeTables')) {
      return { kind: 'associate', resource: { collection, id }, field, to: value ?? null };
    }
  }
  return value === undefined ? { kind: 'remove', at } : { kind: 'set', at, value };
}

/** What was typed, as the document writes it. */
export function valueOf(text: string, kind: 'text' | 'number' | 'number-or-text'): string | number {
  const trimmed = text.trim();
  return kind !== 'text' && /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** What was typed for a port that a host listens on: `443`, or `udp 53`. TCP need not be said. */
export function serviceOf(text: string): unknown {
  const [, protocol, port] = /^(tcp|udp)[ /:](\d{1,5})$/i.exec(text.trim()) ?? [];
  return protocol === undefined
    ? valueOf(text, 'number-or-text')
    : { protocol: protocol.toLowerCase(), port: Number(port) };
}

/** A value of a document as a field shows it. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isMap(value)) return Object.values(value).map(textOf).join(' ');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What a field is a part of: the kind of resource, or the last key before it: `rules` for a rule of a listener. */
export function partOf(at: JsonPointer): string {
  const [collection = '', , ...keys] = parsePointer(at);
  return keys.slice(0, -1).findLast((key) => !/^\d+$/.test(key)) ?? collection;
}
