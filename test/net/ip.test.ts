import fc from 'fast-check';
import { isIP } from 'node:net';
import { expect, test } from 'vitest';
import { compareIp, familyOf, formatIp, ip, ipv4, ipv6, isIpv4, parseIp } from '../../src/net/ip.ts';
import { anyIp, anyNearText } from './arbitraries.ts';

test.each([
  ['10.0.0.1', 4],
  ['0.0.0.0', 4],
  ['::', 6],
  ['::ffff:10.0.0.1', 6], // IPv4-mapped, and still IPv6
] as const)('%s is of family %i', (text, family) => {
  expect(familyOf(ip(text))).toBe(family);
  expect(isIpv4(ip(text))).toBe(family === 4);
  expect(formatIp(ip(text))).toBe(text);
});

test.each([
  ['10.0.0.300', 'octet-too-large'],
  ['10.0.0.0/8', 'block-not-address'],
  ['1::2::3', 'double-elision'],
  ['10.0.0.1:80', 'port-in-address'],
  ['', 'empty'],
  ['internet', 'not-an-address'],
])('%j is refused: %s', (text, kind) => {
  expect(parseIp(text)).toMatchObject({ ok: false, error: { kind } });
  expect(() => ip(text)).toThrow();
});

test('each family has its own reader', () => {
  expect(ipv4('10.0.0.1')).toBe(ip('10.0.0.1'));
  expect(ipv6('::1')).toBe(ip('::1'));
  expect(() => ipv4('::1')).toThrow();
  expect(() => ipv6('10.0.0.1')).toThrow();
});

test('addresses sort by family, then by number', () => {
  const sorted = [
    '0.0.0.0',
    '9.0.0.0',
    '10.0.0.1',
    '127.255.255.255',
    '128.0.0.0',
    '::',
    '::1',
    '2001:db8::',
  ];
  expect([...sorted].reverse().map(ip).sort(compareIp).map(formatIp)).toEqual(sorted);
});

test.each([
  ['10.0.0.1', '10.0.0.1', 0],
  ['10.0.0.1', '10.0.0.2', -1],
  ['128.0.0.0', '127.0.0.0', 1],
  ['::1', '::1', 0],
  ['::1', '::2', -1],
  ['::2', '::1', 1],
  ['0.0.0.5', '::', -1],
  ['::', '0.0.0.5', 1],
  ['0.0.0.1', '::1', -1], // the same number, as JavaScript would have it
])('%s against %s is %i', (a, b, expected) => {
  expect(compareIp(ip(a), ip(b))).toBe(expected);
});

test('an address formatted and parsed is the same address', () => {
  fc.assert(
    fc.property(anyIp, (address) => {
      expect(parseIp(formatIp(address))).toEqual({ ok: true, value: address });
    }),
  );
});

test('nothing throws, and Node agrees on what an address is', () => {
  fc.assert(
    fc.property(anyNearText, (text) => {
      const parsed = parseIp(text);
      const family = text.includes('%') ? 0 : isIP(text);
      expect(parsed.ok ? familyOf(parsed.value) : 0).toBe(family);
    }),
    { numRuns: 10_000 },
  );
});
