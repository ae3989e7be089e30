import { expect, test } from 'vitest';
import { readWithIpCidr } from '../../src/net/ip-cidr.ts';

test.each([
  ['10.0.0.1', 0x0a000001n],
  ['2001:db8::1', 0x20010db8_00000000_00000000_00000001n],
  ['web', undefined],
  ['', undefined],
])('%j is read as %s', (text, expected) => {
  expect(readWithIpCidr(text)).toBe(expected);
});

// What the comment there says of the library. When one of these fails, the library is better than we think.
test.each([
  ['10.0.0.1/08', 0x0a000001n],
  ['fe80::1%eth0', 0xfe800000_00000000_00000000_00000001n],
  ['x:1.2.3.4', 0x01020304n],
  ['::ffff:1.2.3.4', 0x01020304n],
])('%j is a trap: ip-cidr reads it as %s', (text, expected) => {
  expect(readWithIpCidr(text)).toBe(expected);
});
