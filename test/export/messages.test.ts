import { expect, test } from 'vitest';
import { pointer } from '../../src/base/json-pointer.ts';
import { exportNotes } from '../../src/export/messages.ts';
import { REASONS } from '../../src/export/unexpressed.ts';

test.each(REASONS)('%s has a sentence in both languages', (reason) => {
  const unexpressed = [{ at: pointer('vpcs', 'main'), reason }];
  expect(exportNotes(unexpressed, 'en')).toEqual([
    'Not as in the scenario:',
    expect.stringMatching(/^\/vpcs\/main: [A-Z].*[.:]$/),
  ]);
  expect(exportNotes(unexpressed, 'ko')[1]).toMatch(/^\/vpcs\/main: .*[가-힣].*\.$/);
});

test('places with one reason stand together, each once', () => {
  const at = (id: string) => ({ at: pointer('instances', id), reason: 'inside-host' }) as const;
  expect(exportNotes([at('a'), at('b'), at('a')], 'en')).toEqual([
    'Not as in the scenario:',
    '/instances/a, /instances/b: What runs on the host is not part of the network.',
  ]);
});

test('nothing to say is nothing said', () => {
  expect(exportNotes([], 'en')).toEqual([]);
});
