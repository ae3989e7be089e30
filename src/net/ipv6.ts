import type { Brand } from '../base/brand.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { readWithIpCidr } from './ip-cidr.ts';
import { formatIpv4, parseIpv4 } from './ipv4.ts';
import { notAnAddress, orThrow, parseError, type ParseError } from './parse-error.ts';

/** An IPv6 address as a number in 0..2^128-1. An IPv4-mapped one, `::ffff:10.0.0.1`, is still an IPv6 address. */
export type Ipv6 = Brand<bigint, 'Ipv6'>;

/** Reads any spelling of RFC 4291, the dotted tail of `::ffff:10.0.0.1` included. No zone, brackets or port. */
export function parseIpv6(text: string): Result<Ipv6, ParseError> {
  const plain = /^[\da-f:.]{2,45}$/i.test(text) ? withoutDottedTail(text) : undefined;
  const groups = plain?.includes(':') ? readWithIpCidr(plain) : undefined;
  if (groups === undefined) return fail(whyNotIpv6(text));
  return ok(groups.reduce((bits, group) => (bits << 16n) | BigInt(group), 0n) as Ipv6);
}

/** An IPv6 address written in a program. Throws when it is not one. */
export function ipv6(text: string): Ipv6 {
  return orThrow(parseIpv6(text));
}

/** `::ffff:10.0.0.1` as `::ffff:a00:1`; undefined when the tail is not an IPv4 address. */
function withoutDottedTail(text: string): string | undefined {
  const tail = lastGroup(text);
  if (!tail.includes('.')) return text;
  const embedded = parseIpv4(tail);
  if (!embedded.ok) return undefined;
  const groups = [embedded.value >>> 16, embedded.value & 0xffff].map((group) => group.toString(16));
  return text.slice(0, -tail.length) + groups.join(':');
}

function lastGroup(text: string): string {
  return text.slice(text.lastIndexOf(':') + 1);
}

const GROUP_STARTS = [0, 4, 8, 12, 16, 20, 24, 28]; // in 32 hexadecimal digits
const IPV4_MAPPED = 0xffffn; // ::ffff:0:0/96, without its last 32 bits

/** As RFC 5952 asks: lower case, and the first of the longest runs of two zero groups or more as `::`. */
export function formatIpv6(ip: Ipv6): string {
  // Section 5: an address known to hold an IPv4 address shows it.
  if (ip >> 32n === IPV4_MAPPED) return `::ffff:${formatIpv4(Number(ip & 0xffffffffn))}`;
  const digits = ip.toString(16).padStart(32, '0');
  const groups = GROUP_STARTS.map((start) => digits.slice(start, start + 4).replace(/^0{1,3}/, ''));
  const zeros = longestZeroRun(groups);
  if (zeros.length < 2) return groups.join(':');
  return `${groups.slice(0, zeros.start).join(':')}::${groups.slice(zeros.start + zeros.length).join(':')}`;
}

/** The first of the longest runs of `0`. */
function longestZeroRun(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let longest = { start: 0, length: 0 };
  let length = 0;
  for (const [index, group] of groups.entries()) {
    length = group === '0' ? length + 1 : 0;
    if (length > longest.length) longest = { start: index - length + 1, length };
  }
  return longest;
}

/** Asked only about a text that is not an IPv6 address. */
function whyNotIpv6(text: string): ParseError {
  const because = (kind: string, expected: string): ParseError => parseError(kind, text, expected);
  const eitherFamily = notAnAddress(text, '2001:db8::1');
  if (eitherFamily !== undefined) return eitherFamily;
  if (!text.includes(':')) {
    return because('wrong-family', 'an IPv6 address, such as `2001:db8::1`; this has no colon');
  }
  if (text.includes('%')) return because('zone', 'an address without the interface name after `%`');
  const strange = /[^\da-f:.]/i.exec(text)?.[0];
  if (strange !== undefined) {
    return because('not-hexadecimal', `only the digits 0 to 9 and a to f, and colons; not \`${strange}\``);
  }
  if (text.includes(':::')) return because('three-colons', 'at most two colons in a row');
  if (text.split('::').length > 2) {
    return because('double-elision', '`::` only once: nobody can tell how many zeros each of two stands for');
  }
  if (/^:[^:]|[^:]:$/.test(text)) return because('lone-colon', 'no single colon at the start or the end');
  return whyNotGroups(text);
}

function whyNotGroups(text: string): ParseError {
  const because = (kind: string, expected: string): ParseError => parseError(kind, text, expected);
  const tail = lastGroup(text);
  const embedded = tail.includes('.') ? parseIpv4(tail) : undefined;
  if (embedded?.ok === false) {
    return because('dotted-tail', `an IPv4 address at the end; there, ${embedded.error.expected}`);
  }
  const groups = (withoutDottedTail(text) ?? text).split(':').filter((group) => group !== '');
  if (groups.some((group) => group.includes('.'))) {
    return because('dotted-tail', 'an IPv4 address only at the end');
  }
  const long = groups.find((group) => group.length > 4);
  if (long !== undefined) {
    return because('group-too-long', `at most four digits between colons; \`${long}\` has ${long.length}`);
  }
  return because(
    'group-count',
    text.includes('::')
      ? `at most seven groups beside \`::\`; this has ${groups.length}`
      : `eight groups, or \`::\` in place of the zeros; this has ${groups.length}`,
  );
}
