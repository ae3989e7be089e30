import IPCIDR from 'ip-cidr';
import type { Brand } from '../base/brand.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { orThrow, parseError, type ParseError } from './parse-error.ts';

export type { ParseError };

/** An IPv4 address as an unsigned 32-bit number: 10.0.0.1 is 0x0a000001. */
export type Ipv4 = Brand<number, 'Ipv4'>;
/** An IPv6 address as a number in 0..2^128-1. An IPv4-mapped one, `::ffff:10.0.0.1`, is still an IPv6 address. */
export type Ipv6 = Brand<bigint, 'Ipv6'>;
/** `typeof` tells the two apart. Comparing a number with a bigint works in JavaScript, so ask for the family first. */
export type Ip = Ipv4 | Ipv6;
export type IpFamily = 4 | 6;

export function isIpv4(ip: Ip): ip is Ipv4 {
  return typeof ip === 'number';
}

export function familyOf(ip: Ip): IpFamily {
  return isIpv4(ip) ? 4 : 6;
}

/** Orders addresses for `sort`: IPv4 before IPv6, then by number. */
export function compareIp(a: Ip, b: Ip): number {
  if (typeof a !== typeof b) return isIpv4(a) ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Reads an address of either family. A text with a colon is taken for IPv6. */
export function parseIp(text: string): Result<Ip, ParseError> {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

/** Reads four decimal numbers with dots between. No leading zeros, which some programs read as octal. */
export function parseIpv4(text: string): Result<Ipv4, ParseError> {
  const value = /^[\d.]{7,15}$/.test(text) ? readWithIpCidr(text) : undefined;
  return value === undefined ? fail(whyNotIpv4(text)) : ok(Number(value) as Ipv4);
}

/** Reads any spelling of RFC 4291, the dotted tail of `::ffff:10.0.0.1` included. No zone, brackets or port. */
export function parseIpv6(text: string): Result<Ipv6, ParseError> {
  const plain = /^[\da-f:.]{2,45}$/i.test(text) ? withoutDottedTail(text) : undefined;
  const value = plain?.includes(':') ? readWithIpCidr(plain) : undefined;
  return value === undefined ? fail(whyNotIpv6(text)) : ok(value as Ipv6);
}

/** An address written in a program. Throws when it is not one. */
export function ip(text: string): Ip {
  return orThrow(parseIp(text));
}

/** An IPv4 address written in a program. Throws when it is not one. */
export function ipv4(text: string): Ipv4 {
  return orThrow(parseIpv4(text));
}

/** An IPv6 address written in a program. Throws when it is not one. */
export function ipv6(text: string): Ipv6 {
  return orThrow(parseIpv6(text));
}

/** The one usual spelling: dotted decimal, or RFC 5952 (lower case, the longest run of zero groups as `::`). */
export function formatIp(ip: Ip): string {
  return isIpv4(ip) ? formatIpv4(ip) : formatIpv6(ip);
}

function formatIpv4(ip: number): string {
  return `${ip >>> 24}.${(ip >>> 16) & 255}.${(ip >>> 8) & 255}.${ip & 255}`;
}

const IPV4_MAPPED = 0xffffn; // ::ffff:0:0/96, without its last 32 bits
const GROUP_STARTS = [0, 4, 8, 12, 16, 20, 24, 28]; // in 32 hexadecimal digits

function formatIpv6(ip: bigint): string {
  // RFC 5952, section 5: an address known to hold an IPv4 address shows it.
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

/**
 * The number ip-cidr reads in a text, or undefined when it refuses.
 * It would also take a prefix length, a zone, and a dotted tail (reading `x:1.2.3.4` and `::ffff:1.2.3.4/96` as
 * IPv4 addresses), so those must not reach it.
 */
function readWithIpCidr(text: string): bigint | undefined {
  try {
    return IPCIDR.formatIP<bigint>(IPCIDR.createAddress(text), { type: 'bigInteger' });
  } catch {
    return undefined;
  }
}

/** `::ffff:10.0.0.1` as `::ffff:a00:1`; undefined when the tail is not an IPv4 address. */
function withoutDottedTail(text: string): string | undefined {
  const tailStart = text.lastIndexOf(':') + 1;
  const tail = text.slice(tailStart);
  if (!tail.includes('.')) return text;
  const embedded = parseIpv4(tail);
  if (!embedded.ok) return undefined;
  return `${text.slice(0, tailStart)}${(embedded.value >>> 16).toString(16)}:${(embedded.value & 0xffff).toString(16)}`;
}

function whyNotIpv4(text: string): ParseError {
  const because = (kind: string, expected: string): ParseError => parseError(kind, text, expected);
  const common = whyNotIp(text, '10.0.0.1');
  if (common !== undefined) return common;
  if (/^[\da-f:.]*:[\da-f:.]*$/i.test(text)) {
    const beforePort = /^([\d.]+):\d+$/.exec(text)?.[1];
    return beforePort === undefined
      ? because('wrong-family', 'an IPv4 address, such as `10.0.0.1`; this is written as IPv6')
      : because('port-in-address', `an address without a port, such as \`${beforePort}\``);
  }
  if (!/^[\d.]+$/.test(text)) return because('not-an-address', 'an address, such as `10.0.0.1`');
  const octets = text.split('.');
  if (octets.includes(''))
    return because('empty-octet', 'a number on both sides of every dot, as in `10.0.0.1`');
  if (octets.length !== 4) {
    return because(
      'octet-count',
      `four numbers with dots between, as in \`10.0.0.1\`; this has ${octets.length}`,
    );
  }
  const padded = octets.find((octet) => /^0\d/.test(octet));
  if (padded !== undefined) {
    return because('leading-zero', `numbers without leading zeros: \`${Number(padded)}\`, not \`${padded}\``);
  }
  const tooLarge = octets.find((octet) => Number(octet) > 255);
  return because('octet-too-large', `numbers from 0 to 255; \`${tooLarge}\` is over 255`);
}

function whyNotIpv6(text: string): ParseError {
  const because = (kind: string, expected: string): ParseError => parseError(kind, text, expected);
  const common = whyNotIp(text, '2001:db8::1');
  if (common !== undefined) return common;
  if (!text.includes(':')) {
    return because('wrong-family', 'an IPv6 address, such as `2001:db8::1`; this has no colon');
  }
  const beforePort = /^([\d.]*\.[\d.]*):\d*$/.exec(text)?.[1];
  if (beforePort !== undefined) {
    return because('port-in-address', `an address without a port, such as \`${beforePort}\``);
  }
  if (text.includes('%'))
    return because('zone', 'an address without the `%` and the interface name after it');
  if (/[[\]]/.test(text))
    return because('brackets', 'an address without brackets and port, such as `2001:db8::1`');
  if (text.includes(':::')) return because('three-colons', 'at most two colons in a row');
  if (text.split('::').length > 2) {
    return because(
      'double-elision',
      '`::` at most once: with two, nobody can tell how many zeros each stands for',
    );
  }
  if (/^:(?!:)|(?<!:):$/.test(text)) return because('lone-colon', 'no single colon at the start or the end');
  return whyNotGroups(text);
}

function whyNotGroups(text: string): ParseError {
  const because = (kind: string, expected: string): ParseError => parseError(kind, text, expected);
  const groups = text.split(':');
  const tail = text.slice(text.lastIndexOf(':') + 1);
  if (tail.includes('.')) {
    const embedded = parseIpv4(tail);
    if (!embedded.ok) return because('dotted-tail', `an IPv4 address at the end: ${embedded.error.expected}`);
  }
  const written = groups.filter((group) => group !== '');
  const strange = written.find((group) => !/^[\da-f]+$/i.test(group) && group !== tail);
  if (strange !== undefined || !/^[\da-f.]*$/i.test(tail)) {
    return because('not-hexadecimal', `only the digits 0 to 9 and a to f; \`${strange ?? tail}\` has others`);
  }
  const long = written.find((group) => group.length > 4 && !group.includes('.'));
  if (long !== undefined) {
    return because('group-too-long', `at most four digits between colons; \`${long}\` has ${long.length}`);
  }
  const count = written.length + (tail.includes('.') ? 1 : 0);
  return text.includes('::')
    ? because('group-count', `at most seven groups beside \`::\`; this has ${count}`)
    : because('group-count', `eight groups, or \`::\` in place of the zeros; this has ${count}`);
}

/** The mistakes that have nothing to do with the family. */
function whyNotIp(text: string, example: string): ParseError | undefined {
  if (text.trim() === '') return parseError('empty', text, `an address, such as \`${example}\``);
  if (/\s/.test(text)) return parseError('space-in-address', text, 'an address without spaces');
  if (!text.includes('/')) return undefined;
  const beforeSlash = text.slice(0, text.indexOf('/'));
  return parseError('block-not-address', text, `one address, without a prefix length: \`${beforeSlash}\``);
}
