import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerType,
  ANY_ICMP,
  echoReply,
  echoRequest,
  formatIcmp,
  icmpTypeNamed,
  matchesIcmp,
} from '../../src/net/icmp.ts';

const anyByte = fc.integer({ min: 0, max: 255 });
const families = [4, 6] as const;

test('ping asks and answers', () => {
  expect(echoRequest(4)).toEqual({ type: 8, code: 0 });
  expect(echoReply(4)).toEqual({ type: 0, code: 0 });
  expect(echoRequest(6)).toEqual({ type: 128, code: 0 });
  expect(echoReply(6)).toEqual({ type: 129, code: 0 });
});

test.each([
  [4, 8, 0],
  [4, 0, 8],
  [6, 128, 129],
  [6, 129, 128],
  [4, 128, 128], // an echo of ICMPv6 only
  [4, 129, 129],
  [6, 8, 8],
  [6, 0, 0],
  [4, 3, 3],
  [6, 1, 1],
] as const)('in family %i, type %i is answered with type %i', (family, type, expected) => {
  expect(answerType(family, type)).toBe(expected);
});

test.each([
  [{ type: 8, code: 0 }, 8, 0, true],
  [{ type: 8, code: 0 }, 8, 1, false],
  [{ type: 8, code: 0 }, 0, 0, false],
  [{ type: 3, code: -1 }, 3, 4, true],
  [{ type: 3, code: -1 }, 4, 4, false],
  [{ type: -1, code: 4 }, 3, 4, true],
  [{ type: -1, code: 4 }, 3, 3, false],
])('%j matches type %i code %i: %s', (match, type, code, expected) => {
  expect(matchesIcmp(match, type, code)).toBe(expected);
});

test('any ICMP is every type and code', () => {
  fc.assert(
    fc.property(anyByte, anyByte, (type, code) => {
      expect(matchesIcmp(ANY_ICMP, type, code)).toBe(true);
    }),
  );
});

const named = [
  [4, 0, 'echo-reply'],
  [4, 3, 'destination-unreachable'],
  [4, 5, 'redirect'],
  [4, 8, 'echo-request'],
  [4, 9, 'router-advertisement'],
  [4, 10, 'router-solicitation'],
  [4, 11, 'time-exceeded'],
  [4, 12, 'parameter-problem'],
  [4, 13, 'timestamp'],
  [4, 14, 'timestamp-reply'],
  [6, 1, 'destination-unreachable'],
  [6, 2, 'packet-too-big'],
  [6, 3, 'time-exceeded'],
  [6, 4, 'parameter-problem'],
  [6, 128, 'echo-request'],
  [6, 129, 'echo-reply'],
  [6, 133, 'router-solicitation'],
  [6, 134, 'router-advertisement'],
  [6, 135, 'neighbor-solicitation'],
  [6, 136, 'neighbor-advertisement'],
  [6, 137, 'redirect'],
] as const;

test.each(named)('in family %i, type %i is %s, and back', (family, type, name) => {
  expect(formatIcmp(family, type, 0)).toBe(name);
  expect(icmpTypeNamed(family, name)).toBe(type);
});

test('every other type goes by its number', () => {
  for (const family of families) {
    const known = new Set<number>(named.filter(([of]) => of === family).map(([, type]) => type));
    for (let type = 0; type <= 255; type++) {
      if (!known.has(type)) expect(formatIcmp(family, type, 0)).toBe(`type ${type}`);
    }
  }
  expect(icmpTypeNamed(4, 'packet-too-big')).toBeUndefined();
  expect(icmpTypeNamed(6, 'timestamp')).toBeUndefined();
});

test('a code other than 0 is said', () => {
  expect(formatIcmp(4, 3, 4)).toBe('destination-unreachable code 4');
  expect(formatIcmp(6, 200, 1)).toBe('type 200 code 1');
});
