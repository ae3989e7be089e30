import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMiss } from '../../src/base/near-miss.ts';

test.each([
  ['tpc', ['udp', 'tcp'], 'tcp'], // swapped
  ['ud', ['tcp', 'udp'], 'udp'], // missing
  ['uudp', ['tcp', 'udp'], 'udp'], // added
  ['uxp', ['tcp', 'udp'], 'udp'], // wrong
  ['tcp', ['tcp'], 'tcp'],
  ['TCP', ['udp', 'tcp'], 'tcp'],
  ['tcp', ['UDP', 'TCP'], 'TCP'],
  ['subent-1', ['subnet-1', 'subnet-2'], 'subnet-1'],
  ['web', ['wen', 'wec'], 'wen'], // the first of equals
  ['webs', ['wabz', 'wubz'], undefined], // two slips are too many for four letters
  ['abcd', ['bxcd'], undefined], // half a swap is two slips
  ['abcd', ['xacd'], undefined],
  ['gateway', ['gatwya'], 'gatwya'], // and allowed for seven
  ['gateways', ['gtwyas'], undefined], // three are not
  ['gateways1', ['gtwys1'], 'gtwys1'], // and are for nine
  ['abc', ['xbc', 'abc'], 'abc'], // the best, wherever it stands
  ['abc', ['abc', 'xbc'], 'abc'],
  ['a', ['b'], undefined], // one slip in one letter leaves nothing of it
  ['a', ['A'], 'A'],
  ['ab', ['ac'], 'ac'],
  ['', ['a', ''], undefined],
  ['zzz', ['tcp', 'udp'], undefined],
  ['tcp', [], undefined],
])('%j among %j was meant to be %j', (word, candidates, expected) => {
  expect(nearMiss(word, candidates)).toBe(expected);
});

test('the longest word that is looked at has 64 letters', () => {
  const word = 'x'.repeat(63);
  expect(nearMiss(`${word}y`, [`${word}z`])).toBe(`${word}z`);
  expect(nearMiss(`${word}xy`, [`${word}xz`])).toBeUndefined();
});

test('hostile lengths cost nothing', () => {
  const long = 'a'.repeat(1_000_000);
  expect(nearMiss(long, [`${long}b`])).toBeUndefined();
  expect(nearMiss('abc', [long])).toBeUndefined();
});

test('any one slip in a word of three letters or more is found', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(
      letters,
      fc.nat(),
      fc.constantFrom('wrong', 'missing', 'added', 'swapped'),
      (word, n, slip) => {
        const place = n % (word.length - 1);
        const before = word.slice(0, place);
        const after = word.slice(place + 1);
        const mistyped = {
          wrong: `${before}x${after}`,
          missing: before + after,
          added: `${before}x${word.slice(place)}`,
          swapped: before + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2),
        }[slip];
        expect(nearMiss(mistyped, ['zzzzz', word])).toBe(word);
      },
    ),
  );
});
