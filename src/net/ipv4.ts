import type { Brand } from '../base/brand.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { readWithIpCidr } from './ip-cidr.ts';
import { notAnAddress, orThrow, parseError, type ParseError } from './parse-error.ts';

/** An IPv4 address as an unsigned 32-bit number: 10.0.0.1 is 0x0a000001. */
export type Ipv4 = Brand<number, 'Ipv4'>;

/** Reads four decimal numbers with dots between. No leading zeros, which some programs read as octal. */
export function parseIpv4(text: string): Result<Ipv4, ParseError> {
  const octets = /^[\d.]{7,15}$/.test(text) ? readWithIpCidr(text) : undefined;
  return octets === undefined
    ? fail(whyNotIpv4(text))
    : ok(octets.reduce((bits, octet) => bits * 256 + octet, 0) as Ipv4);
}

/** An IPv4 address written in a program. Throws when it is not one. */
export function ipv4(text: string): Ipv4 {
  return orThrow(parseIpv4(text));
}

/** `10.0.0.1`. Takes any unsigned 32-bit number, since an IPv6 address can end in one. */
export function formatIpv4(bits: number): string {
  return `${bits >>> 24}.${(bits >>> 16) & 255}.${(bits >>> 8) & 255}.${bits & 255}`;
}

/** Asked only about a text that is not an IPv4 address. */
function whyNotIpv4(text: string): ParseError {
  const because = (kind: string, expected: string): ParseError => parseError(kind, text, expected);
  const eitherFamily = notAnAddress(text, '10.0.0.1');
  if (eitherFamily !== undefined) return eitherFamily;
  if (text.includes(':')) {
    return because('wrong-family', 'an IPv4 address, such as `10.0.0.1`; a colon belongs to IPv6');
  }
  if (!/^[\d.]+$/.test(text)) return because('not-an-address', 'an address, such as `10.0.0.1`');

  const octets = text.split('.');
  if (octets.includes('')) {
    return because('empty-octet', 'a number on both sides of every dot, as in `10.0.0.1`');
  }
  if (octets.length !== 4) {
    const count = octets.length;
    return because('octet-count', `four numbers with dots between, as in \`10.0.0.1\`; this has ${count}`);
  }
  const tooLarge = octets.find((octet) => Number(octet) > 255);
  if (tooLarge !== undefined) {
    return because('octet-too-large', `numbers from 0 to 255; \`${tooLarge}\` is over 255`);
  }
  return because('leading-zero', `numbers without leading zeros: \`${octets.map(Number).join('.')}\``);
}
