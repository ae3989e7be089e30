import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';
import { f0 } from '../fixtures/f0.ts';

test('F0 is a valid document and compiles without a warning', () => {
  expect(scenarioSchema.safeParse(f0()).success).toBe(true);
  const compiled = compile(f0());
  expect(compiled).toMatchObject({ ok: true, value: { warnings: [] } });
});
