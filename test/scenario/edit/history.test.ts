import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TYPING } from '../../../src/scenario/edit/edit-name.ts';
import type { EditName } from '../../../src/scenario/edit/edit.ts';
import {
  canRedo,
  canUndo,
  historyOf,
  MOST_REMEMBERED,
  MOST_STEPS,
  patchBetween,
  patched,
  record,
  redo,
  redoName,
  seal,
  undo,
  undoName,
  type History,
} from '../../../src/scenario/edit/history.ts';

const named = (id: string): EditName => ({ code: 'add-resource', params: { collection: 'vpcs', id } });

test('a step is undone and done again, and both know its name', () => {
  const before = record(record(historyOf('a'), 'ab', named('b')), 'abc', named('c'));
  expect(undoName(before)).toEqual(named('c'));
  const after = undo(before);
  expect(after.text).toBe('ab');
  expect([undoName(after), redoName(after)]).toEqual([named('b'), named('c')]);
  expect(redo(after)).toEqual(before);
});

test('with nothing to undo or redo, nothing happens', () => {
  const empty = historyOf('a');
  expect([canUndo(empty), canRedo(empty)]).toEqual([false, false]);
  expect(undo(empty)).toBe(empty);
  expect(redo(empty)).toBe(empty);
  expect(record(empty, 'a', TYPING)).toBe(empty);
});

test('a new step takes the place of what was undone', () => {
  const history = record(undo(record(historyOf('a'), 'b', TYPING)), 'c', TYPING);
  expect(canRedo(history)).toBe(false);
  expect(undo(history).text).toBe('a');
});

describe('typing in one field', () => {
  const typed = (...texts: string[]) =>
    texts.reduce((history, text) => record(history, text, TYPING, '/title'), historyOf(''));

  test('is one step', () => {
    const history = typed('a', 'ab', 'abc');
    expect(history.past).toHaveLength(1);
    expect(undo(history).text).toBe('');
    expect(redo(undo(history)).text).toBe('abc');
  });

  test('is no step when it comes back to where it began', () => {
    expect(typed('a', '').past).toEqual([]);
  });

  test.each([
    ['another field', (history: History) => record(history, 'b', TYPING, '/level')],
    ['no field', (history: History) => record(history, 'b', TYPING)],
    [
      'the same field, left and entered again',
      (history: History) => record(seal(history), 'b', TYPING, '/title'),
    ],
    [
      'the same field, after another step was undone',
      (history: History) => record(undo(record(history, 'x', TYPING)), 'b', TYPING, '/title'),
    ],
  ])('%s begins another step', (_, more) => {
    expect(more(typed('a')).past).toHaveLength(2);
  });
});

test('the oldest steps are forgotten', () => {
  let history = historyOf('0');
  for (let step = 1; step <= MOST_STEPS + 50; step++) history = record(history, String(step), TYPING);
  expect(history.past).toHaveLength(MOST_STEPS);
  while (canUndo(history)) history = undo(history);
  expect(history.text).toBe('50');
});

test('steps that remember too much are forgotten early, but never the last', () => {
  const large = 'x'.repeat(MOST_REMEMBERED);
  const history = record(record(historyOf(''), 'a', TYPING), large, TYPING);
  expect(history.past).toHaveLength(1);
  expect(undo(history).text).toBe('a');
});

test('a patch makes one text of the other, and is no longer than it must be', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b') }),
      fc.string({ unit: fc.constantFrom('a', 'b') }),
      (before, after) => {
        const patch = patchBetween(before, after);
        expect(patched(before, patch)).toBe(after);
        const { removed, inserted } = patch;
        if (removed !== '' && inserted !== '') {
          expect(removed[0]).not.toBe(inserted[0]);
          expect(removed.at(-1)).not.toBe(inserted.at(-1));
        }
      },
    ),
  );
});
