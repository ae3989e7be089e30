import { fail, ok, type Result } from '../base/result.ts';
import { formatIp, ipv4, ipv6, isIpv4, parseIp, parseIpv4, type Ip, type Ipv4, type Ipv6 } from './ip.ts';
import { orThrow, parseError, type ParseError } from './parse-error.ts';

/** A block of IPv4 addresses, from `network` (host bits cleared) to `last`; `prefixLength` in 0..32. */
export interface Cidr4 {
  readonly family: 4;
  readonly network: Ipv4;
  readonly last: Ipv4;
  readonly prefixLength: number;
}
/** A block of IPv6 addresses, from `network` (host bits cleared) to `last`; `prefixLength` in 0..128. */
export interface Cidr6 {
  readonly family: 6;
  readonly network: Ipv6;
  readonly last: Ipv6;
  readonly prefixLength: number;
}
export type Cidr = Cidr4 | Cidr6;

/** A block as it was read, and whether the text named an address inside it: `10.0.0.5/24` is read as `10.0.0.0/24`. */
export interface ParsedCidr {
  readonly cidr: Cidr;
  readonly hostBitsCleared: boolean;
}

/** The network mask of a prefix length in 0..32, as an unsigned 32-bit number. */
export function maskOf(prefixLength: number): number {
  // JavaScript shifts modulo 32, so a shift cannot make the /0 mask.
  return prefixLength === 0 ? 0 : (0xffffffff << (32 - prefixLength)) >>> 0;
}

/** The block of this prefix length that holds the address. Throws when the prefix length does not fit the family. */
export function cidrOf(ip: Ipv4, prefixLength: number): Cidr4;
export function cidrOf(ip: Ipv6, prefixLength: number): Cidr6;
export function cidrOf(ip: Ip, prefixLength: number): Cidr;
export function cidrOf(ip: Ip, prefixLength: number): Cidr {
  const bits = bitsOf(ip);
  if (!Number.isInteger(prefixLength) || prefixLength < 0 || prefixLength > bits) {
    throw new RangeError(`/${prefixLength} is not in /0 to /${bits}`);
  }
  if (isIpv4(ip)) {
    const mask = maskOf(prefixLength);
    const network = ((ip & mask) >>> 0) as Ipv4;
    return { family: 4, network, last: ((network | ~mask) >>> 0) as Ipv4, prefixLength };
  }
  const hostMask = (1n << BigInt(128 - prefixLength)) - 1n;
  const last = (ip | hostMask) as Ipv6;
  return { family: 6, network: (last ^ hostMask) as Ipv6, last, prefixLength };
}

/** The block of one address: /32 or /128. */
export function hostCidr(ip: Ip): Cidr {
  return cidrOf(ip, bitsOf(ip));
}

function bitsOf(ip: Ip): 32 | 128 {
  return isIpv4(ip) ? 32 : 128;
}

/** Reads `10.0.0.0/16`. Host bits are cleared and reported, as AWS clears them; a caller may warn or refuse. */
export function parseCidr(text: string): Result<ParsedCidr, ParseError> {
  const slash = text.indexOf('/');
  const address = parseIp(slash === -1 ? text : text.slice(0, slash));
  if (!address.ok) return fail(parseError(address.error.kind, text, expectedBlock(address.error)));
  if (slash === -1) {
    const host = formatCidr(hostCidr(address.value));
    return fail(parseError('no-prefix-length', text, `a block; of one address alone it is \`${host}\``));
  }
  const prefixLength = parsePrefixLength(text, text.slice(slash + 1), bitsOf(address.value));
  if (!prefixLength.ok) return prefixLength;
  const block = cidrOf(address.value, prefixLength.value);
  return ok({ cidr: block, hostBitsCleared: block.network !== address.value });
}

/** What the error of the part before the slash means for the whole. */
function expectedBlock(error: ParseError): string {
  const isSpecific = !['empty', 'not-an-address', 'too-long'].includes(error.kind);
  return isSpecific ? error.expected : 'a block of addresses, such as `10.0.0.0/16`';
}

/** `text` is the whole block, for the error. */
function parsePrefixLength(text: string, digits: string, bits: 32 | 128): Result<number, ParseError> {
  const because = (kind: string, expected: string): Result<never, ParseError> =>
    fail(parseError(kind, text, expected));
  if (/^\d+$/.test(digits)) {
    const prefixLength = Number(digits);
    if (prefixLength > bits) {
      const family = bits === 32 ? 'IPv4' : 'IPv6';
      return because('prefix-too-long', `a prefix length from /0 to /${bits}, as ${family} has ${bits} bits`);
    }
    return digits === String(prefixLength)
      ? ok(prefixLength)
      : because('leading-zero', `a prefix length without leading zeros: \`/${prefixLength}\``);
  }
  const prefixLength = bits === 32 ? prefixLengthOfMask(digits) : undefined;
  return prefixLength === undefined
    ? because('bad-prefix-length', `a prefix length from /0 to /${bits} after the address`)
    : because('mask-not-prefix', `a prefix length in place of the mask: \`/${prefixLength}\``);
}

/** 24 for `255.255.255.0`; undefined for a text that is not a network mask. */
function prefixLengthOfMask(text: string): number | undefined {
  const mask = parseIpv4(text);
  if (!mask.ok) return undefined;
  const prefixLength = Math.clz32(~mask.value);
  return maskOf(prefixLength) === mask.value ? prefixLength : undefined;
}

/** A block written in a program, with its host bits clear. Throws when it is not one. */
export function cidr(text: string): Cidr {
  const parsed = orThrow(parseCidr(text));
  if (parsed.hostBitsCleared) {
    throw new Error(`found \`${text}\`, expected its first address: \`${formatCidr(parsed.cidr)}\``);
  }
  return parsed.cidr;
}

export function formatCidr(cidr: Cidr): string {
  return `${formatIp(cidr.network)}/${cidr.prefixLength}`;
}

/** Whether the address is in the block. A block never holds an address of the other family, not even `::/0`. */
export function contains(cidr: Cidr, ip: Ip): boolean {
  return typeof ip === typeof cidr.network && ip >= cidr.network && ip <= cidr.last;
}

/** Whether every address of `inner` is in `outer`. A block contains itself. */
export function containsCidr(outer: Cidr, inner: Cidr): boolean {
  return outer.prefixLength <= inner.prefixLength && contains(outer, inner.network);
}

/** Whether the blocks share an address. Two blocks do only when one contains the other. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.prefixLength <= b.prefixLength ? contains(a, b.network) : contains(b, a.network);
}

export function equalCidr(a: Cidr, b: Cidr): boolean {
  return a.network === b.network && a.prefixLength === b.prefixLength;
}

/** How many addresses the block has: 1 to 2^128. */
export function sizeOf(cidr: Cidr): bigint {
  return 1n << BigInt(bitsOf(cidr.network) - cidr.prefixLength);
}

/** The address at a position, counted from 0 at `network`. Throws when the block has no such address. */
export function addressAt(cidr: Cidr4, index: number): Ipv4;
export function addressAt(cidr: Cidr6, index: number): Ipv6;
export function addressAt(cidr: Cidr, index: number): Ip;
export function addressAt(cidr: Cidr, index: number): Ip {
  if (!Number.isSafeInteger(index) || index < 0 || index >= sizeOf(cidr)) {
    throw new RangeError(`${formatCidr(cidr)} has no address at ${index}`);
  }
  return cidr.family === 4 ? ((cidr.network + index) as Ipv4) : ((cidr.network + BigInt(index)) as Ipv6);
}

/** Every IPv4 address. */
export const ANY_IPV4 = cidrOf(ipv4('0.0.0.0'), 0);
/** Every IPv6 address. */
export const ANY_IPV6 = cidrOf(ipv6('::'), 0);

const PRIVATE = [cidr('10.0.0.0/8'), cidr('172.16.0.0/12'), cidr('192.168.0.0/16')];
const SHARED = cidr('100.64.0.0/10');
const UNIQUE_LOCAL = cidr('fc00::/7');
const LINK_LOCAL = [cidr('169.254.0.0/16'), cidr('fe80::/10')];
const MULTICAST = [cidr('224.0.0.0/4'), cidr('ff00::/8')];

/** In the three private blocks of RFC 1918. The shared block of RFC 6598 is not among them. */
export function isPrivateIpv4(ip: Ip): boolean {
  return PRIVATE.some((block) => contains(block, ip));
}

/** In 100.64.0.0/10, which RFC 6598 sets aside for carrier-grade NAT. */
export function isSharedIpv4(ip: Ip): boolean {
  return contains(SHARED, ip);
}

/** In fc00::/7, the private addresses of IPv6 (RFC 4193). */
export function isUniqueLocalIpv6(ip: Ip): boolean {
  return contains(UNIQUE_LOCAL, ip);
}

/** In 169.254.0.0/16 (RFC 3927) or fe80::/10 (RFC 4291): addresses that no router forwards. */
export function isLinkLocal(ip: Ip): boolean {
  return LINK_LOCAL.some((block) => contains(block, ip));
}

/** In 224.0.0.0/4 or ff00::/8. */
export function isMulticast(ip: Ip): boolean {
  return MULTICAST.some((block) => contains(block, ip));
}
