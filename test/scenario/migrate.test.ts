import { expect, test } from 'vitest';
import { SCENARIO_VERSION } from '../../src/model/scenario.ts';
import { migrate, migrations, supportedVersions } from '../../src/scenario/migrate.ts';
import { issuesOf } from './helpers.ts';

test('there is a migration from each version before this one', () => {
  const before = Array.from({ length: SCENARIO_VERSION - 1 }, (_, index) => index + 1);
  expect([...migrations.keys()].sort()).toEqual(before);
});

const renamed = new Map([
  [1, (document: unknown) => ({ was: document, packetwalk: 2 })],
  [2, (document: unknown) => ({ was: document, packetwalk: 3 })],
]);

test('a document goes through the migrations from its version on, in order', () => {
  expect(migrate('old', 1, renamed, 3)).toEqual({ was: { was: 'old', packetwalk: 2 }, packetwalk: 3 });
  expect(migrate('newer', 2, renamed, 3)).toEqual({ was: 'newer', packetwalk: 3 });
});

test('a document of this version stays as it is', () => {
  const document = { packetwalk: SCENARIO_VERSION };
  expect(migrate(document, SCENARIO_VERSION)).toBe(document);
});

test('a missing migration is a mistake of ours', () => {
  expect(() => migrate({}, 1, new Map(), 2)).toThrow('version 1');
});

test('the versions that can be read are those with a migration, and this one', () => {
  expect(supportedVersions(new Map())).toEqual([SCENARIO_VERSION]);
});

test.each(['2', '0', '-1', '99999'])('version %s is named, and so is the one that is read', (version) => {
  expect(issuesOf(`packetwalk: ${version}\nnew: thing\n`)).toMatchObject([
    { code: 'unknown-version', found: version, expected: '`1`', line: 1, column: 13 },
  ]);
});
