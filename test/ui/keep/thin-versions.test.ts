import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VersionEntry } from '../../../src/ui/keep/own-scenario.ts';
import { MOST_VERSION_TEXT, MOST_VERSIONS, thinVersions } from '../../../src/ui/keep/thin-versions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Noon of some day, so that days and hours begin where one expects. */
const NOW = Date.UTC(2026, 10, 21, 12);

function version(age: number, size = 100): VersionEntry {
  return { at: NOW - age - 1, until: NOW - age, size };
}
function agesOf(versions: readonly VersionEntry[]): readonly number[] {
  return versions.map(({ until }) => NOW - until);
}

test('every version of the last hour is kept', () => {
  const versions = Array.from({ length: 61 }, (_, index) => version((60 - index) * MINUTE));
  expect(thinVersions(versions, NOW)).toEqual(versions);
});

test('of each ten minutes of the day before, the last is kept', () => {
  // 10:00 and 10:03 and 10:09 share ten minutes; 10:10 begins the next.
  const ages = [3 * HOUR, 120 * MINUTE, 117 * MINUTE, 111 * MINUTE, 110 * MINUTE, 0];
  expect(
    agesOf(
      thinVersions(
        ages.map((age) => version(age)),
        NOW,
      ),
    ),
  ).toEqual([3 * HOUR, 111 * MINUTE, 110 * MINUTE, 0]);
});

test('of each hour of two weeks, each day of three months and each week before, the last is kept', () => {
  const ages = [
    400 * DAY,
    201 * DAY,
    200 * DAY,
    30 * DAY + 2 * HOUR,
    30 * DAY + HOUR,
    3 * DAY + 20 * MINUTE,
    3 * DAY + 10 * MINUTE,
    0,
  ];
  // 201 and 200 days ago are 4 and 5 May 2026. Weeks begin on Thursdays, as 1970 did: this one on 30 April.
  expect(
    agesOf(
      thinVersions(
        ages.map((age) => version(age)),
        NOW,
      ),
    ),
  ).toEqual([400 * DAY, 200 * DAY, 30 * DAY + HOUR, 3 * DAY + 10 * MINUTE, 0]);
});

test('the first and the current version are kept, however old', () => {
  const versions = [version(900 * DAY), version(899 * DAY + 1), version(899 * DAY)];
  expect(thinVersions(versions, NOW).at(0)).toEqual(versions[0]);
  expect(thinVersions(versions, NOW).at(-1)).toEqual(versions[2]);
});

test('many versions, or long ones, lose the oldest but the first', () => {
  const many = Array.from({ length: MOST_VERSIONS + 50 }, (_, index) => version(30 * MINUTE - index * 1000));
  const kept = thinVersions(many, NOW);
  expect(kept).toEqual([many[0], ...many.slice(-(MOST_VERSIONS - 1))]);
  const long = [3, 2, 1, 0].map((minutes) => version(minutes * MINUTE, MOST_VERSION_TEXT / 2));
  expect(thinVersions(long, NOW)).toEqual([long[0], long[2], long[3]]);
});

test('what is kept is bounded, in order, and kept again', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 3 * DAY }), { minLength: 1, maxLength: 800 });
  fc.assert(
    fc.property(steps, (gaps) => {
      let age = gaps.reduce((sum, gap) => sum + gap, 0);
      const versions = gaps.map((gap) => version((age -= gap)));
      const kept = thinVersions(versions, NOW);
      expect(kept.length).toBeLessThanOrEqual(MOST_VERSIONS);
      expect(kept).toEqual(versions.filter((one) => kept.includes(one)));
      expect(thinVersions(kept, NOW)).toEqual(kept);
    }),
  );
});
