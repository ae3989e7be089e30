import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ALL_PROTOCOLS,
  formatProtocol,
  hasPorts,
  ICMP,
  ICMPV6,
  isIcmp,
  parseProtocol,
  TCP,
  UDP,
  type Protocol,
} from '../../src/net/protocol.ts';
import { anyNearText, anyPacketProtocol } from './arbitraries.ts';

function protocol(written: string | number): Protocol {
  const parsed = parseProtocol(written);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value;
}

test.each([
  ['all', -1],
  ['hopopt', 0],
  ['icmp', 1],
  ['igmp', 2],
  ['ggp', 3],
  ['ipv4', 4],
  ['st', 5],
  ['tcp', 6],
  ['egp', 8],
  ['igp', 9],
  ['udp', 17],
  ['rdp', 27],
  ['dccp', 33],
  ['ipv6', 41],
  ['ipv6-route', 43],
  ['ipv6-frag', 44],
  ['rsvp', 46],
  ['gre', 47],
  ['esp', 50],
  ['ah', 51],
  ['icmpv6', 58],
  ['ipv6-nonxt', 59],
  ['ipv6-opts', 60],
  ['eigrp', 88],
  ['ospf', 89],
  ['ipip', 94],
  ['etherip', 97],
  ['pim', 103],
  ['ipcomp', 108],
  ['vrrp', 112],
  ['l2tp', 115],
  ['sctp', 132],
  ['udplite', 136],
  ['mpls-in-ip', 137],
])('%s is protocol %i, by name and by number', (name, number) => {
  expect(parseProtocol(name)).toEqual({ ok: true, value: number });
  expect(parseProtocol(name.toUpperCase())).toEqual({ ok: true, value: number });
  expect(parseProtocol(number)).toEqual({ ok: true, value: number });
  expect(parseProtocol(String(number))).toEqual({ ok: true, value: number });
  expect(formatProtocol(protocol(number))).toBe(name);
});

test.each([
  ['icmp6', 58, 'icmpv6'],
  ['ipv6-icmp', 58, 'icmpv6'],
  ['IPv6-ICMP', 58, 'icmpv6'],
  ['ipencap', 4, 'ipv4'],
  ['ospfigp', 89, 'ospf'],
  ['7', 7, '7'], // a protocol we have no name for
  ['255', 255, '255'],
  [253, 253, '253'],
])('%j is protocol %i, which we write %s', (written, number, name) => {
  expect(protocol(written)).toBe(number);
  expect(formatProtocol(protocol(written))).toBe(name);
});

const examples = 'a protocol, such as `tcp`, `udp`, `icmp` or `all`';
test.each([
  ['256', 'protocol-too-large', 'a protocol number from 0 to 255'],
  [256, 'protocol-too-large', 'a protocol number from 0 to 255'],
  ['tpc', 'unknown-protocol', '`tcp`'],
  ['UPD', 'unknown-protocol', '`udp`'],
  ['http', 'unknown-protocol', examples],
  ['', 'unknown-protocol', examples],
  ['-2', 'unknown-protocol', examples],
  ['06', 'unknown-protocol', examples],
  ['1.5', 'unknown-protocol', examples],
  ['x1', 'unknown-protocol', examples],
  ['1x', 'unknown-protocol', examples],
  [NaN, 'unknown-protocol', examples],
])('%j is refused: %s', (written, kind, expected) => {
  expect(parseProtocol(written)).toEqual({ ok: false, error: { kind, found: String(written), expected } });
});

test('the constants are the numbers of their names', () => {
  expect([ALL_PROTOCOLS, ICMP, TCP, UDP, ICMPV6]).toEqual([-1, 1, 6, 17, 58]);
});

test('TCP and UDP alone have ports, ICMP and ICMPv6 alone have types', () => {
  const every = Array.from({ length: 257 }, (_, index) => protocol(index - 1));
  expect(every.filter(hasPorts)).toEqual([6, 17]);
  expect(every.filter(isIcmp)).toEqual([1, 58]);
});

test('a protocol formatted and parsed is the same protocol', () => {
  fc.assert(
    fc.property(fc.oneof(anyPacketProtocol, fc.constant(ALL_PROTOCOLS)), (drawn) => {
      expect(parseProtocol(formatProtocol(drawn))).toEqual({ ok: true, value: drawn });
    }),
    { numRuns: 1000 },
  );
});

test('nothing throws, and nothing is half valid', () => {
  const anyInput = fc.oneof(
    anyNearText,
    fc.double(),
    fc.integer(),
    fc.constantFrom('__proto__', 'constructor'),
  );
  fc.assert(
    fc.property(anyInput, (written) => {
      const parsed = parseProtocol(written);
      if (parsed.ok) expect(Array.from({ length: 257 }, (_, index) => index - 1)).toContain(parsed.value);
    }),
    { numRuns: 10_000 },
  );
});
