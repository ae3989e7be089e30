import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HAND_VERDICTS } from '../import/hand-verdicts.ts';
import { packetwalk } from './cli.ts';

/** Folders of AWS CLI output, walked from the command line; the verdicts were worked out by hand from the reference. */
const FOLDERS = { own: 'test/import/fixtures', shared: '../shared/fixtures' } as const;

const there = HAND_VERDICTS.map((input) => ({
  ...input,
  path: `${FOLDERS[input.of]}/${input.folder}`,
})).filter(({ path }) => existsSync(path));

test('the project has a folder of its own to walk', () => {
  expect(there.some((input) => input.of === 'own')).toBe(true);
});

describe.each(there)('$folder', ({ path, flows }) => {
  test.each(Object.entries(flows))('%s', async (_, { flow }) => {
    const { expect: expected, from, to, protocol, port, ...rest } = flow;
    expect(Object.keys(rest)).toEqual([]);
    const options = Object.entries({ from, to, protocol, port }).flatMap(([key, value]) =>
      value === undefined
        ? []
        : [`--${key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`, String(value)],
    );
    const { status, out } = await packetwalk(['trace', path, ...options, '--json']);
    const document = JSON.parse(out) as { verdict: string; stoppedAt: Record<string, unknown> | null };
    const wanted = typeof expected === 'string' ? { verdict: expected } : expected;
    expect(document.verdict).toBe(wanted?.verdict);
    expect(status).toBe(document.verdict === 'reachable' ? 0 : 1);
    if (wanted === undefined || !('code' in wanted || 'at' in wanted)) return;
    const { leg, code, at, direction, rule } = wanted;
    const stop = {
      leg,
      code,
      component: at === undefined ? undefined : { id: at },
      direction,
      rule,
    };
    expect(document.stoppedAt).toMatchObject(
      Object.fromEntries(Object.entries(stop).filter(([, value]) => value !== undefined)),
    );
  });
});
