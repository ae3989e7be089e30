import { expect, test } from 'vitest';
import { coverOf } from '../../../src/ui/forms/cover.ts';
import { en } from '../../../src/ui/forms/messages/en.ts';

test.each([
  ['10.0.1.0/24', '256 addresses, 10.0.1.0 – 10.0.1.255'],
  ['10.0.0.0/16', '65,536 addresses, 10.0.0.0 – 10.0.255.255'],
  ['0.0.0.0/0', 'Every IPv4 address'],
  ['::/0', 'Every IPv6 address'],
  ['10.0.1.7/32', 'One address'],
  ['10.0.1.7/24', '256 addresses, 10.0.1.0 – 10.0.1.255 (read as 10.0.1.0/24)'],
  ['2001:db8::/56', '2^72 addresses, 2001:db8:: – 2001:db8:0:ff:ffff:ffff:ffff:ffff'],
  ['10.0.0', ''],
  ['sg-app', ''],
])('%s covers: %s', (text, cover) => {
  expect(coverOf(text, en.cover, 'en')).toBe(cover);
});
