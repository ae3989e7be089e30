import { expect, test } from 'vitest';
import { fail, ok } from '../../src/base/result.ts';

test('a result has a value or an error, never both', () => {
  expect(ok(5)).toEqual({ ok: true, value: 5 });
  expect(fail('why')).toEqual({ ok: false, error: 'why' });
});

test('undefined is a value like any other', () => {
  expect(ok(undefined).ok).toBe(true);
});
