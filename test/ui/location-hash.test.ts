import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatHash,
  isShareLink,
  ownInLink,
  parseHash,
  withOwn,
  type PageAddress,
} from '../../src/ui/state/location-hash.ts';

const NOWHERE: PageAddress = {
  scenario: null,
  own: null,
  flow: null,
  changes: {},
  position: null,
  mode: 'explore',
  language: null,
};

test('an address is readable', () => {
  const address = formatHash({
    ...NOWHERE,
    scenario: 'ec2-to-rds',
    flow: 'app-to-orders',
    changes: { port: 5432 },
    position: { connection: 0, leg: 'response', hop: 2 },
    language: 'ko',
  });
  expect(address).toBe('#scenario=ec2-to-rds&flow=app-to-orders&port=5432&hop=response.3&lang=ko');
});

test.each([
  ['', NOWHERE],
  ['#', NOWHERE],
  ['#nonsense&&=', NOWHERE],
  ['#lang=fr&hop=response&port=70000&sourcePort=-1', NOWHERE],
  ['#hop=2.request.1', { ...NOWHERE, position: { connection: 1, leg: 'request', hop: 0 } }],
  ['#mode=present', { ...NOWHERE, mode: 'present' }],
  ['#mode=party', NOWHERE],
  ['#hop=request.0', { ...NOWHERE, position: { connection: 0, leg: 'request', hop: 0 } }],
] satisfies [string, PageAddress][])('%j is read as far as it can be', (hash, address) => {
  expect(parseHash(hash)).toEqual(address);
});

test('what is written is read again', () => {
  const text = fc.string({ minLength: 1, maxLength: 20 });
  const port = fc.integer({ min: 0, max: 65535 });
  const addresses = fc.record({
    scenario: fc.option(text),
    own: fc.option(text),
    flow: fc.option(text),
    changes: fc.record(
      { from: text, to: text, protocol: text, port, sourcePort: port },
      { requiredKeys: [] },
    ),
    position: fc.option(
      fc.record({
        connection: fc.integer({ min: 0, max: 9 }),
        leg: fc.constantFrom('request' as const, 'response' as const),
        hop: fc.integer({ min: 0, max: 99 }),
      }),
    ),
    mode: fc.constantFrom('explore' as const, 'present' as const, 'embed' as const),
    language: fc.constantFrom('en' as const, 'ko' as const, null),
  });
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parseHash(formatHash(address))).toEqual(address);
    }),
  );
});

test('a share link names the own scenario that it was made of, and opens without', () => {
  const link = withOwn('#1.abcd', 'id-1_x');
  expect(link).toBe('#1.abcd&own=id-1_x');
  expect(ownInLink(link)).toBe('id-1_x');
  expect(isShareLink(link)).toBe(true);
  for (const hash of ['#1.abcd', '#1.abcd&own=', '#1.abcd&own=<b>', `#1.abcd&own=${'x'.repeat(65)}`])
    expect(ownInLink(hash), hash).toBeNull();
});
