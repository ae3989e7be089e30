import type { Result } from '../base/result.ts';
import { formatIpv4, parseIpv4, type Ipv4 } from './ipv4.ts';
import { formatIpv6, parseIpv6, type Ipv6 } from './ipv6.ts';
import { orThrow, type ParseError } from './parse-error.ts';

export { ipv4, parseIpv4, type Ipv4 } from './ipv4.ts';
export { ipv6, parseIpv6, type Ipv6 } from './ipv6.ts';
export type { ParseError } from './parse-error.ts';

/** `typeof` tells the families apart. JavaScript compares a number with a bigint, so ask for the family first. */
export type Ip = Ipv4 | Ipv6;
export type IpFamily = 4 | 6;

export function isIpv4(ip: Ip): ip is Ipv4 {
  return typeof ip === 'number';
}

export function familyOf(ip: Ip): IpFamily {
  return isIpv4(ip) ? 4 : 6;
}

/** Reads an address of either family. A text with a colon is taken for IPv6. */
export function parseIp(text: string): Result<Ip, ParseError> {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

/** An address written in a program. Throws when it is not one. */
export function ip(text: string): Ip {
  return orThrow(parseIp(text));
}

/** The one usual spelling of an address: `10.0.0.1`, `2001:db8::1`. */
export function formatIp(ip: Ip): string {
  return isIpv4(ip) ? formatIpv4(ip) : formatIpv6(ip);
}

/** Orders addresses for `sort`: IPv4 before IPv6, then by number. */
export function compareIp(a: Ip, b: Ip): number {
  if (typeof a !== typeof b) return isIpv4(a) ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
