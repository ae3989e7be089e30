import type { Brand } from '../base/brand.ts';
import { nearMiss } from '../base/near-miss.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { parseError, type ParseError } from './parse-error.ts';

/** An IP protocol number, 0..255, or -1 for every protocol, as in the EC2 API. A packet never has -1. */
export type Protocol = Brand<number, 'Protocol'>;

export const ALL_PROTOCOLS = -1 as Protocol;
export const ICMP = 1 as Protocol;
export const TCP = 6 as Protocol;
export const UDP = 17 as Protocol;
export const ICMPV6 = 58 as Protocol;

/**
 * Names and their numbers, in lower case; where a number has two names, the first is the one we write.
 * IANA: https://www.iana.org/assignments/protocol-numbers
 */
const NUMBERS = new Map<string, number>(
  Object.entries({
    all: -1,
    hopopt: 0,
    icmp: 1,
    igmp: 2,
    ggp: 3,
    ipv4: 4,
    ipencap: 4,
    st: 5,
    tcp: 6,
    egp: 8,
    igp: 9,
    udp: 17,
    rdp: 27,
    dccp: 33,
    ipv6: 41,
    'ipv6-route': 43,
    'ipv6-frag': 44,
    rsvp: 46,
    gre: 47,
    esp: 50,
    ah: 51,
    icmpv6: 58,
    icmp6: 58,
    'ipv6-icmp': 58,
    'ipv6-nonxt': 59,
    'ipv6-opts': 60,
    eigrp: 88,
    ospf: 89,
    ospfigp: 89,
    ipip: 94,
    etherip: 97,
    pim: 103,
    ipcomp: 108,
    vrrp: 112,
    l2tp: 115,
    sctp: 132,
    udplite: 136,
    'mpls-in-ip': 137,
  }),
);

const NAMES = new Map([...NUMBERS].reverse().map(([name, number]) => [number, name]));

/** Reads a name in any case, or a number in -1..255, as a number or as text. */
export function parseProtocol(written: string | number): Result<Protocol, ParseError> {
  const text = String(written).toLowerCase();
  const number = NUMBERS.get(text) ?? (/^(-1|0|[1-9]\d*)$/.test(text) ? Number(text) : undefined);
  if (number !== undefined && number <= 255) return ok(number as Protocol);
  if (number !== undefined)
    return fail(parseError('protocol-too-large', text, 'a protocol number from 0 to 255'));
  const suggestion = nearMiss(text, NUMBERS.keys());
  const expected =
    suggestion === undefined ? 'a protocol, such as `tcp`, `udp`, `icmp` or `all`' : `\`${suggestion}\``;
  return fail(parseError('unknown-protocol', String(written), expected));
}

/** The name in lower case (`tcp`, `all`), or the number of a protocol we have no name for. */
export function formatProtocol(protocol: Protocol): string {
  return NAMES.get(protocol) ?? String(protocol);
}

/** Whether packets of the protocol have ports: TCP and UDP. AWS's rules look at no other protocol's ports. */
export function hasPorts(protocol: Protocol): boolean {
  return protocol === TCP || protocol === UDP;
}

/** Whether packets of the protocol have an ICMP type and code: ICMP and ICMPv6. */
export function isIcmp(protocol: Protocol): boolean {
  return protocol === ICMP || protocol === ICMPV6;
}
