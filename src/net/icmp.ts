import type { IpFamily } from './ip.ts';

/** What an ICMP packet says: both 0..255. The same number means different things in ICMP and ICMPv6. */
export interface IcmpTypeCode {
  readonly type: number;
  readonly code: number;
}
/** Which ICMP packets a rule is about: 0..255, or -1 for any. */
export interface IcmpMatch {
  readonly type: number;
  readonly code: number;
}

/** Every type and code. */
export const ANY_ICMP: IcmpMatch = { type: -1, code: -1 };

const ECHO_REQUEST: Readonly<Record<IpFamily, IcmpTypeCode>> = {
  4: { type: 8, code: 0 },
  6: { type: 128, code: 0 },
};
const ECHO_REPLY: Readonly<Record<IpFamily, IcmpTypeCode>> = {
  4: { type: 0, code: 0 },
  6: { type: 129, code: 0 },
};

/** What `ping` sends: 8/0, or 128/0 in ICMPv6. */
export function echoRequest(family: IpFamily): IcmpTypeCode {
  return ECHO_REQUEST[family];
}

/** What answers a `ping`: 0/0, or 129/0 in ICMPv6. */
export function echoReply(family: IpFamily): IcmpTypeCode {
  return ECHO_REPLY[family];
}

/** The type of the answer to a packet: request and reply of an echo trade places, other types stay. */
export function answerType(family: IpFamily, type: number): number {
  const request = ECHO_REQUEST[family].type;
  const reply = ECHO_REPLY[family].type;
  if (type === request) return reply;
  return type === reply ? request : type;
}

export function matchesIcmp(match: IcmpMatch, type: number, code: number): boolean {
  return (match.type === -1 || match.type === type) && (match.code === -1 || match.code === code);
}

/**
 * The names of the types seen in practice.
 * IANA: https://www.iana.org/assignments/icmp-parameters and https://www.iana.org/assignments/icmpv6-parameters
 */
const TYPES: Readonly<Record<IpFamily, Readonly<Record<string, number>>>> = {
  4: {
    'echo-reply': 0,
    'destination-unreachable': 3,
    redirect: 5,
    'echo-request': 8,
    'router-advertisement': 9,
    'router-solicitation': 10,
    'time-exceeded': 11,
    'parameter-problem': 12,
    timestamp: 13,
    'timestamp-reply': 14,
  },
  6: {
    'destination-unreachable': 1,
    'packet-too-big': 2,
    'time-exceeded': 3,
    'parameter-problem': 4,
    'echo-request': 128,
    'echo-reply': 129,
    'router-solicitation': 133,
    'router-advertisement': 134,
    'neighbor-solicitation': 135,
    'neighbor-advertisement': 136,
    redirect: 137,
  },
};

/** `echo-request`, or `type 42` where a type has no name here. A code other than 0 follows: `redirect code 1`. */
export function formatIcmp(family: IpFamily, type: number, code: number): string {
  const name = Object.entries(TYPES[family]).find(([, known]) => known === type)?.[0] ?? `type ${type}`;
  return code === 0 ? name : `${name} code ${code}`;
}

/** The type of this name; undefined when there is none. */
export function icmpTypeNamed(family: IpFamily, name: string): number | undefined {
  return Object.entries(TYPES[family]).find(([known]) => known === name)?.[1];
}
