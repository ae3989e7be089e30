import { expect, test } from 'vitest';
import { fail, ok } from '../../src/base/result.ts';
import { notAnAddress, orThrow, parseError } from '../../src/net/parse-error.ts';

test('a text of up to 80 characters is shown whole, a longer one is cut', () => {
  const text = 'x'.repeat(80);
  expect(parseError('empty', text, 'y')).toEqual({ kind: 'empty', found: text, expected: 'y' });
  expect(parseError('empty', `${text}x`, 'y').found).toBe(`${text}…`);
});

test('a value comes out of its result, and an error is thrown in words', () => {
  expect(orThrow(ok(5))).toBe(5);
  expect(() => orThrow(fail(parseError('octet-count', '1.2', 'four numbers')))).toThrow(
    'found `1.2`, expected four numbers',
  );
});

test.each([
  ['', 'empty', 'an address, such as `10.0.0.1`'],
  [' \t\n', 'empty', 'an address, such as `10.0.0.1`'],
  ['1'.repeat(81), 'too-long', 'an address, such as `10.0.0.1`'],
  [' 10.0.0.1', 'space-in-address', 'an address without spaces'],
  ['10.0. 0.1', 'space-in-address', 'an address without spaces'],
  ['10.0.0.1\n', 'space-in-address', 'an address without spaces'],
  ['10.0.0.0/8', 'block-not-address', 'one address, without a prefix length: `10.0.0.0`'],
  ['10.0.0.0/8/8', 'block-not-address', 'one address, without a prefix length: `10.0.0.0`'],
  ['10.0.0.1/', 'block-not-address', 'one address, without a prefix length: `10.0.0.1`'],
  ['10.0.0.1:80', 'port-in-address', 'an address without a port: `10.0.0.1`'],
  ['10.0.0.1:', 'port-in-address', 'an address without a port: `10.0.0.1`'],
  ['[2001:DB8::1]:443', 'port-in-address', 'an address without a port: `2001:DB8::1`'],
  ['[::ffff:1.2.3.4]:443', 'port-in-address', 'an address without a port: `::ffff:1.2.3.4`'],
  ['[::1]', 'brackets', 'an address without brackets'],
  ['::1]', 'brackets', 'an address without brackets'],
  ['[::1', 'brackets', 'an address without brackets'],
])('%j has the mistake %s', (text, kind, expected) => {
  expect(notAnAddress(text, '10.0.0.1')).toMatchObject({ kind, expected });
});

test.each(['10.0.0.256', '1'.repeat(80), '1:2', '::1', '12:34', '1.2.3.4:x', 'x1.2.3.4:5', 'web'])(
  '%j has a mistake of one family, or none',
  (text) => {
    expect(notAnAddress(text, '10.0.0.1')).toBeUndefined();
  },
);
