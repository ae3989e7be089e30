import { expect, test } from 'vitest';
import { assertNever } from '../../src/base/assert-never.ts';

test('a value that the types rule out throws, and is named', () => {
  expect(() => assertNever('vpn' as never)).toThrow(/vpn/);
});
