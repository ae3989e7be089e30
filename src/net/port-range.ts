import type { Brand } from '../base/brand.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { orThrow, parseError, type ParseError } from './parse-error.ts';

/** A TCP or UDP port, 0..65535. */
export type Port = Brand<number, 'Port'>;
/** The ports from `from` to `to`, both included; `from` is never over `to`. */
export interface PortRange {
  readonly from: Port;
  readonly to: Port;
}

const LAST_PORT = 65535;

/** Every port, 0 to 65535. AWS also writes it -1. */
export const ALL_PORTS: PortRange = portRange(0, LAST_PORT);

/** Reads one port: `3306`, as a number or as text. */
export function parsePort(written: string | number): Result<Port, ParseError> {
  const text = String(written);
  if (/^0\d+$/.test(text)) {
    return fail(parseError('leading-zero', text, 'a port without leading zeros, such as `80`'));
  }
  if (!/^\d+$/.test(text)) return fail(parseError('not-a-port', text, 'a port from 0 to 65535'));
  const value = Number(text);
  return value <= LAST_PORT
    ? ok(value as Port)
    : fail(parseError('port-too-large', text, 'a port from 0 to 65535'));
}

/** Reads `3306`, `1024-65535`, or `all`, which AWS writes `-1`. */
export function parsePortRange(written: string | number): Result<PortRange, ParseError> {
  const text = String(written);
  if (text === '-1' || text.toLowerCase() === 'all') return ok(ALL_PORTS);
  const [first = '', second = first, ...others] = text.split('-');
  if (others.length > 0 || first.trim() === '' || second.trim() === '') {
    return fail(parseError('not-a-port-range', text, 'a port, a range such as `1024-65535`, or `all`'));
  }
  const from = parsePort(first.trim());
  if (!from.ok) return from;
  const to = parsePort(second.trim());
  if (!to.ok) return to;
  return from.value <= to.value
    ? ok({ from: from.value, to: to.value })
    : fail(parseError('range-backwards', text, `the lower port first: \`${to.value}-${from.value}\``));
}

/** A port written in a program. Throws when it is not one. */
export function port(value: number): Port {
  const isPort = Number.isInteger(value) && value >= 0 && value <= LAST_PORT;
  return isPort ? (value as Port) : orThrow(parsePort(value));
}

/** A range written in a program. Throws when an end is not a port or `from` is over `to`. */
export function portRange(from: number, to: number): PortRange {
  return from <= to ? { from: port(from), to: port(to) } : orThrow(parsePortRange(`${from}-${to}`));
}

/** `3306`, `1024-65535`, or `all`. */
export function formatPortRange(range: PortRange): string {
  if (range.from === range.to) return String(range.from);
  return range.from === 0 && range.to === LAST_PORT ? 'all' : `${range.from}-${range.to}`;
}

export function includesPort(range: PortRange, port: Port): boolean {
  return port >= range.from && port <= range.to;
}

/** The ports in both ranges; undefined when there are none. */
export function intersectPorts(a: PortRange, b: PortRange): PortRange | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}
