import fc from 'fast-check';
import { expect, test } from 'vitest';
import { child, parsePointer, pointer } from '../../src/base/json-pointer.ts';

const anySegments = fc.array(
  fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('~', '/', '0', '1', '') })),
);

test.each([
  [[], ''],
  [[''], '/'],
  [['subnets', 2, 'cidrBlock'], '/subnets/2/cidrBlock'],
  [['a/b'], '/a~1b'],
  [['m~n'], '/m~0n'],
  [['~1'], '/~01'], // not a slash
  [['~0'], '/~00'],
  [['/~/~'], '/~1~0~1~0'],
  [['', '', 'x'], '///x'],
  [['키', ' '], '/키/ '],
])('%j is written %j, and read back', (segments, expected) => {
  expect(pointer(...segments)).toBe(expected);
  expect(parsePointer(pointer(...segments))).toEqual(segments.map(String));
});

test('a pointer read back gives the same steps', () => {
  fc.assert(
    fc.property(anySegments, (segments) => {
      expect(parsePointer(pointer(...segments))).toEqual(segments);
    }),
  );
});

test('a child is where all the steps together lead', () => {
  expect(child(pointer('vpcs', 0), 'tags', 'a/b')).toBe('/vpcs/0/tags/a~1b');
  fc.assert(
    fc.property(anySegments, anySegments, (first, second) => {
      expect(child(pointer(...first), ...second)).toBe(pointer(...first, ...second));
    }),
  );
});
