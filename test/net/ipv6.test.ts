import fc from 'fast-check';
import { isIPv6 } from 'node:net';
import { expect, test } from 'vitest';
import { formatIpv6, ipv6, parseIpv6 } from '../../src/net/ipv6.ts';
import { anyIpv6, anyNearText } from './arbitraries.ts';

test.each([
  ['::', 0n],
  ['::1', 1n],
  ['1::', 1n << 112n],
  ['2001:db8::1', 0x20010db8_00000000_00000000_00000001n],
  ['1:2:3:4:5:6:7:8', 0x00010002_00030004_00050006_00070008n],
  ['fe80::a1b2:c3d4', 0xfe800000_00000000_00000000_a1b2c3d4n],
  ['64:ff9b::a00:1', 0x0064ff9b_00000000_00000000_0a000001n],
  ['::ffff:10.0.0.1', 0xffff_0a000001n],
  ['::ffff:255.255.255.255', 0xffff_ffffffffn],
  ['::ffff:0.0.0.0', 0xffff_00000000n],
  ['::fffe:a00:1', 0xfffe_0a000001n], // one below the IPv4-mapped block
  ['::1:0:a00:1', 0x10000_0a000001n], // one above
  ['::a00:1', 0x0a000001n],
  ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', (1n << 128n) - 1n],
])('%s is its number, and back', (text, value) => {
  expect(parseIpv6(text)).toEqual({ ok: true, value });
  expect(formatIpv6(ipv6(text))).toBe(text);
});

test.each([
  ['2001:DB8::ABCD', '2001:db8::abcd'],
  ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
  ['0:0:0:0:0:0:0:0', '::'],
  ['0000:0:0:0:0:0:0:00', '::'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'], // one group alone keeps its zero
  ['2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'], // the longest run
  ['2001:0:0:0:1:0:0:1', '2001::1:0:0:1'],
  ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'], // the first of equals
  ['0:0:1:2:3:0:0:4', '::1:2:3:0:0:4'],
  ['1:0:0:2:3:4:0:0', '1::2:3:4:0:0'],
  ['1:2:3:4:5:6:0:0', '1:2:3:4:5:6::'],
  ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
  ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304'],
  ['::1.2.3.4', '::102:304'],
  ['::FFFF:1.2.3.4', '::ffff:1.2.3.4'],
  ['0:0:0:0:0:ffff:0102:0304', '::ffff:1.2.3.4'],
  ['64:ff9b::10.0.0.1', '64:ff9b::a00:1'],
  ['0000:0000:0000:0000:0000:ffff:255.255.255.255', '::ffff:255.255.255.255'], // the longest text
])('%s is written %s', (text, usual) => {
  expect(formatIpv6(ipv6(text))).toBe(usual);
});

const strange = (character: string): string =>
  `only the digits 0 to 9 and a to f, and colons; not \`${character}\``;

test.each([
  ['', 'empty', 'an address, such as `2001:db8::1`'],
  ['::1/128', 'block-not-address', 'one address, without a prefix length: `::1`'],
  ['::ffff:1.2.3.4/96', 'block-not-address', 'one address, without a prefix length: `::ffff:1.2.3.4`'],
  ['1.2.3.4:80', 'port-in-address', 'an address without a port: `1.2.3.4`'],
  ['[::1]', 'brackets', 'an address without brackets'],
  ['10.0.0.1', 'wrong-family', 'an IPv6 address, such as `2001:db8::1`; this has no colon'],
  ['abc', 'wrong-family', 'an IPv6 address, such as `2001:db8::1`; this has no colon'],
  ['fe80::1%eth0', 'zone', 'an address without the interface name after `%`'],
  ['fe80::1%', 'zone', 'an address without the interface name after `%`'],
  ['g::1', 'not-hexadecimal', strange('g')],
  ['::1x', 'not-hexadecimal', strange('x')],
  ['x:1.2.3.4', 'not-hexadecimal', strange('x')],
  ['::-1', 'not-hexadecimal', strange('-')],
  [':::', 'three-colons', 'at most two colons in a row'],
  ['1:::2', 'three-colons', 'at most two colons in a row'],
  ['1::2::3', 'double-elision', '`::` only once: nobody can tell how many zeros each of two stands for'],
  ['::1::', 'double-elision', '`::` only once: nobody can tell how many zeros each of two stands for'],
  [':1::2', 'lone-colon', 'no single colon at the start or the end'],
  ['1::2:', 'lone-colon', 'no single colon at the start or the end'],
  ['1:2:3:4:5:6:7:', 'lone-colon', 'no single colon at the start or the end'],
  [
    '::1.2.3.400',
    'dotted-tail',
    'an IPv4 address at the end; there, numbers from 0 to 255; `400` is over 255',
  ],
  [
    '::1.2.3.04',
    'dotted-tail',
    'an IPv4 address at the end; there, numbers without leading zeros: `1.2.3.4`',
  ],
  ['1.2.3.4::', 'dotted-tail', 'an IPv4 address only at the end'],
  ['::1.2.3.4:5', 'dotted-tail', 'an IPv4 address only at the end'],
  ['1:2.3.4.5:6.7.8.9', 'dotted-tail', 'an IPv4 address only at the end'],
  ['12345::', 'group-too-long', 'at most four digits between colons; `12345` has 5'],
  ['2001:abcde::', 'group-too-long', 'at most four digits between colons; `abcde` has 5'],
  ['2001:db8:1', 'group-count', 'eight groups, or `::` in place of the zeros; this has 3'],
  ['::00001', 'group-too-long', 'at most four digits between colons; `00001` has 5'],
  ['1:2:3', 'group-count', 'eight groups, or `::` in place of the zeros; this has 3'],
  ['1:2:3:4:5:6:7', 'group-count', 'eight groups, or `::` in place of the zeros; this has 7'],
  ['1:2:3:4:5:6:7:8:9', 'group-count', 'eight groups, or `::` in place of the zeros; this has 9'],
  ['1:2:3:4:5:6:7:1.2.3.4', 'group-count', 'eight groups, or `::` in place of the zeros; this has 9'],
  ['::1:2:3:4:5:6:7:8', 'group-count', 'at most seven groups beside `::`; this has 8'],
  ['1:2:3:4:5:6:7:8::', 'group-count', 'at most seven groups beside `::`; this has 8'],
  ['1::2:3:4:5:6:7:8', 'group-count', 'at most seven groups beside `::`; this has 8'],
])('%j is refused: %s', (text, kind, expected) => {
  expect(parseIpv6(text)).toEqual({ ok: false, error: { kind, found: text, expected } });
});

test('an address written in a program throws when it is not one', () => {
  expect(ipv6('::1')).toBe(1n);
  expect(() => ipv6('1::2::3')).toThrow('`::` only once');
});

test('an address formatted and parsed is the same address', () => {
  fc.assert(
    fc.property(anyIpv6, (ip) => {
      expect(parseIpv6(formatIpv6(ip))).toEqual({ ok: true, value: ip });
    }),
  );
});

test('every spelling of an address is the same address', () => {
  fc.assert(
    fc.property(anyIpv6, fc.boolean(), (ip, upper) => {
      const groups = ip.toString(16).padStart(32, '0').match(/.{4}/g)!;
      const full = groups.join(':');
      expect(parseIpv6(upper ? full.toUpperCase() : full)).toEqual({ ok: true, value: ip });
      const tail = groups.slice(6).join('').match(/../g)!;
      const dotted = `${groups.slice(0, 6).join(':')}:${tail.map((byte) => parseInt(byte, 16)).join('.')}`;
      expect(parseIpv6(dotted)).toEqual({ ok: true, value: ip });
    }),
  );
});

test('the usual spelling is as browsers write it, but for IPv4-mapped addresses', () => {
  fc.assert(
    fc.property(anyIpv6, (ip) => {
      fc.pre(ip >> 32n !== 0xffffn);
      expect(`[${formatIpv6(ip)}]`).toBe(new URL(`http://[${formatIpv6(ip)}]/`).hostname);
    }),
  );
});

test('nothing throws, nothing is half valid, and Node agrees on what an address is', () => {
  fc.assert(
    fc.property(anyNearText, (text) => {
      const parsed = parseIpv6(text);
      expect(parsed.ok).toBe(isIPv6(text) && !text.includes('%'));
      if (parsed.ok) expect(parseIpv6(formatIpv6(parsed.value))).toEqual(parsed);
      else expect(parsed.error.expected).not.toMatch(/undefined|NaN|Infinity/);
    }),
    { numRuns: 10_000 },
  );
});

test.each([':'.repeat(1_000_000), '1:'.repeat(500_000), `::${'f'.repeat(1_000_000)}`, '.'.repeat(1_000_000)])(
  'a hostile text is refused at once',
  (text) => {
    expect(parseIpv6(text)).toMatchObject({ ok: false, error: { kind: 'too-long' } });
  },
);
