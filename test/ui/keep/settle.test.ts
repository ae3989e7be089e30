import { expect, test } from 'vitest';
import { freeName, type OwnScenario, type Unsettled } from '../../../src/ui/keep/own-scenario.ts';
import { settling, type Settling } from '../../../src/ui/keep/settle.ts';

const FIRST: Unsettled = {
  page: 'left',
  id: 'one',
  base: 0,
  name: 'Mine',
  origin: { kind: 'gallery', name: 'three-tier' },
  original: 'a',
  text: 'ab',
  at: 1_000_000,
  isApart: false,
};

function written(settled: Settling): Extract<Settling, { kind: 'write' }> {
  if (settled.kind !== 'write') throw new Error(`settled as ${settled.kind}`);
  return settled;
}
const { scenario } = written(settling(FIRST, undefined));

function edit(change: Partial<Unsettled>): Unsettled {
  return { ...FIRST, base: 1, text: 'abc', at: FIRST.at + 1000, ...change };
}
function atimes({ versions }: OwnScenario): readonly number[] {
  return versions.map(({ at }) => at);
}

test('the first edit makes a scenario, with the original as its first version', () => {
  const { texts } = written(settling(FIRST, undefined));
  expect(scenario).toMatchObject({ id: 'one', name: 'Mine', revision: 1, writer: 'left', deleted: null });
  expect(texts).toEqual([
    { at: 999_999, text: 'a' },
    { at: 1_000_000, text: 'ab' },
  ]);
});

test('what is typed without a rest is one version, and a rest of more than five seconds ends it', () => {
  const next = written(settling(edit({ at: FIRST.at + 5000 }), { scenario, text: 'ab' }));
  expect(atimes(next.scenario)).toEqual([999_999, 1_000_000]);
  expect(next.texts).toEqual([{ at: 1_000_000, text: 'abc' }]);
  const rested = written(settling(edit({ at: FIRST.at + 5001 }), { scenario, text: 'ab' }));
  expect(atimes(rested.scenario)).toEqual([999_999, 1_000_000, 1_005_001]);
});

test('no version is of more than a minute of typing', () => {
  let current = { scenario, text: 'ab' };
  for (let seconds = 4; seconds <= 64; seconds += 4) {
    const text = `ab${seconds}`;
    const next = settling(edit({ text, at: FIRST.at + seconds * 1000 }), current);
    current = { scenario: written(next).scenario, text };
  }
  expect(atimes(current.scenario)).toEqual([999_999, 1_000_000, 1_064_000]);
});

test('an edit of an older version leaves the newest as it is', () => {
  const apart = written(settling(edit({ isApart: true }), { scenario, text: 'ab' }));
  expect(atimes(apart.scenario)).toEqual([999_999, 1_000_000, 1_001_000]);
});

test('a page that follows its own edits goes on, whichever revision it last heard of', () => {
  const later = { ...scenario, revision: 7 };
  expect(written(settling(edit({ base: 3 }), { scenario: later, text: 'ab' })).scenario.revision).toBe(8);
});

test('an edit of what another page has changed meanwhile is a conflict', () => {
  const theirs = { scenario: { ...scenario, revision: 2, writer: 'right' }, text: 'abX' };
  expect(settling(edit({}), theirs)).toEqual({ kind: 'conflict' });
  expect(settling(edit({ base: 2 }), theirs).kind).toBe('write');
});

test('the same text from two pages is no conflict, and is not written twice', () => {
  const theirs = { scenario: { ...scenario, revision: 2, writer: 'right' }, text: 'abc' };
  expect(settling(edit({}), theirs)).toEqual({ kind: 'nothing' });
});

test('another page begins a version of its own', () => {
  const next = settling(edit({ page: 'right', at: FIRST.at + 10 }), { scenario, text: 'ab' });
  expect(atimes(written(next).scenario)).toEqual([999_999, 1_000_000, 1_000_010]);
});

test('a clock that is set back does not put versions out of order', () => {
  const next = settling(edit({ page: 'right', at: 5 }), { scenario, text: 'ab' });
  expect(atimes(written(next).scenario)).toEqual([999_999, 1_000_000, 1_000_001]);
});

test('an edit of a deleted scenario brings it back', () => {
  const deleted = { ...scenario, deleted: 5 };
  expect(
    written(settling(edit({ text: 'ab' }), { scenario: deleted, text: 'ab' })).scenario.deleted,
  ).toBeNull();
});

test.each([
  ['Mine', [], 'Mine'],
  ['Mine', ['Mine'], 'Mine (2)'],
  ['Mine', ['Mine', 'Mine (2)'], 'Mine (3)'],
  ['Mine (2)', ['Mine (2)'], 'Mine (3)'],
  [' Mine ', ['Mine'], 'Mine (2)'],
])('%j beside %j is called %j', (wanted, taken, name) => {
  expect(freeName(wanted, new Set(taken))).toBe(name);
});
