import fc from 'fast-check';
import { isIPv4 } from 'node:net';
import { expect, test } from 'vitest';
import { formatIpv4, ipv4, parseIpv4 } from '../../src/net/ipv4.ts';
import { anyIpv4, anyNearText } from './arbitraries.ts';

test.each([
  ['0.0.0.0', 0],
  ['0.0.0.1', 1],
  ['0.0.1.0', 256],
  ['10.0.0.1', 0x0a000001],
  ['127.255.255.255', 0x7fffffff],
  ['128.0.0.0', 0x80000000], // where a signed number would turn negative
  ['192.168.1.10', 0xc0a8010a],
  ['255.255.255.255', 0xffffffff],
])('%s is the number %i, and back', (text, value) => {
  expect(parseIpv4(text)).toEqual({ ok: true, value });
  expect(formatIpv4(value)).toBe(text);
});

test.each([
  ['', 'empty', 'an address, such as `10.0.0.1`'],
  ['10.0.0.1/24', 'block-not-address', 'one address, without a prefix length: `10.0.0.1`'],
  ['10.0.0.1/08', 'block-not-address', 'one address, without a prefix length: `10.0.0.1`'],
  ['10.0.0.1:80', 'port-in-address', 'an address without a port: `10.0.0.1`'],
  ['::1', 'wrong-family', 'an IPv4 address, such as `10.0.0.1`; a colon belongs to IPv6'],
  ['::ffff:1.2.3.4', 'wrong-family', 'an IPv4 address, such as `10.0.0.1`; a colon belongs to IPv6'],
  ['x:1.2.3.4', 'wrong-family', 'an IPv4 address, such as `10.0.0.1`; a colon belongs to IPv6'],
  ['web', 'not-an-address', 'an address, such as `10.0.0.1`'],
  ['10.0.0.1a', 'not-an-address', 'an address, such as `10.0.0.1`'],
  ['a10.0.0.1', 'not-an-address', 'an address, such as `10.0.0.1`'],
  ['0x0a.0.0.1', 'not-an-address', 'an address, such as `10.0.0.1`'],
  ['-1.0.0.0', 'not-an-address', 'an address, such as `10.0.0.1`'],
  ['１０.0.0.1', 'not-an-address', 'an address, such as `10.0.0.1`'], // full-width digits
  ['10.0.0.', 'empty-octet', 'a number on both sides of every dot, as in `10.0.0.1`'],
  ['.10.0.0', 'empty-octet', 'a number on both sides of every dot, as in `10.0.0.1`'],
  ['10..0.1', 'empty-octet', 'a number on both sides of every dot, as in `10.0.0.1`'],
  ['10.0.1', 'octet-count', 'four numbers with dots between, as in `10.0.0.1`; this has 3'],
  ['10.0.0.0.1', 'octet-count', 'four numbers with dots between, as in `10.0.0.1`; this has 5'],
  ['167772161', 'octet-count', 'four numbers with dots between, as in `10.0.0.1`; this has 1'],
  ['10.0.0.256', 'octet-too-large', 'numbers from 0 to 255; `256` is over 255'],
  ['10.300.0.999', 'octet-too-large', 'numbers from 0 to 255; `300` is over 255'],
  ['10.0.0.4294967297', 'octet-too-large', 'numbers from 0 to 255; `4294967297` is over 255'],
  ['010.0.0.1', 'leading-zero', 'numbers without leading zeros: `10.0.0.1`'],
  ['10.0.0.00', 'leading-zero', 'numbers without leading zeros: `10.0.0.0`'],
  ['10.01.0.1', 'leading-zero', 'numbers without leading zeros: `10.1.0.1`'],
  ['255.255.255.0255', 'leading-zero', 'numbers without leading zeros: `255.255.255.255`'],
])('%j is refused: %s', (text, kind, expected) => {
  expect(parseIpv4(text)).toEqual({ ok: false, error: { kind, found: text, expected } });
});

test('an address written in a program throws when it is not one', () => {
  expect(ipv4('10.0.0.1')).toBe(0x0a000001);
  expect(() => ipv4('10.0.0.300')).toThrow('`300` is over 255');
});

test('an address formatted and parsed is the same address', () => {
  fc.assert(
    fc.property(anyIpv4, (ip) => {
      expect(parseIpv4(formatIpv4(ip))).toEqual({ ok: true, value: ip });
    }),
  );
});

test('nothing throws, nothing is half valid, and Node agrees on what an address is', () => {
  fc.assert(
    fc.property(anyNearText, (text) => {
      const parsed = parseIpv4(text);
      expect(parsed.ok).toBe(isIPv4(text));
      if (parsed.ok) expect(formatIpv4(parsed.value)).toBe(text);
      else expect(parsed.error.expected).not.toMatch(/undefined|NaN|Infinity/);
    }),
    { numRuns: 10_000 },
  );
});

test.each(['.'.repeat(1_000_000), '1'.repeat(1_000_000), ' '.repeat(1_000_000), `${'1.'.repeat(500_000)}:`])(
  'a hostile text is refused at once',
  (text) => {
    const parsed = parseIpv4(text);
    expect(parsed.ok ? '' : parsed.error.kind).toMatch(/^(too-long|empty)$/);
    expect(parsed.ok ? '' : parsed.error.found).toHaveLength(81);
  },
);
