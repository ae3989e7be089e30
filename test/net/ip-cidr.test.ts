import { expect, test } from 'vitest';
import { readWithIpCidr } from '../../src/net/ip-cidr.ts';

test.each([
  ['10.0.0.1', [10, 0, 0, 1]],
  ['2001:db8::1', [0x2001, 0xdb8, 0, 0, 0, 0, 0, 1]],
  ['web', undefined],
  ['', undefined],
])('%j is read as %j', (text, expected) => {
  expect(readWithIpCidr(text)).toEqual(expected);
});

// What the comment there says of the library. When one of these fails, the library is better than we think.
test.each([
  ['10.0.0.1/08', [10, 0, 0, 1]],
  ['fe80::1%eth0', [0xfe80, 0, 0, 0, 0, 0, 0, 1]],
  ['x:1.2.3.4', [1, 2, 3, 4]],
  ['::ffff:1.2.3.4', [1, 2, 3, 4]],
])('%j is a trap: ip-cidr reads it as %j', (text, expected) => {
  expect(readWithIpCidr(text)).toEqual(expected);
});
