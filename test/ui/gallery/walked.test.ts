import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatWalked, parseWalked, progressOf, withWalked } from '../../../src/ui/gallery/walked.ts';

const card = { name: 'bastion', flows: ['home', 'inside'] };

test('flow after flow, until all are walked', () => {
  const first = withWalked(new Map(), 'bastion', 'home');
  const both = withWalked(first, 'bastion', 'inside');
  expect([new Map(), first, both].map((walked) => progressOf(walked, card))).toEqual(['none', 'some', 'all']);
  expect(progressOf(first, { name: 'other', flows: ['home'] })).toBe('none');
});

test('a flow that the scenario has no longer does not count', () => {
  expect(progressOf(withWalked(new Map(), 'bastion', 'gone'), card)).toBe('none');
});

test('a scenario without flows is never walked', () => {
  expect(progressOf(new Map([['empty', new Set(['x'])]]), { name: 'empty', flows: [] })).toBe('none');
});

test.each([
  null,
  '',
  'no JSON',
  '[]',
  '7',
  'null',
  '{"bastion": "home"}',
  '{"bastion": [7, null, {}]}',
  `{"${'x'.repeat(200)}": ["home"]}`,
  `{"bastion": ["${'x'.repeat(200)}"]}`,
])('what was not kept by the page is nothing: %s', (text) => {
  expect([...parseWalked(text)]).toEqual([]);
});

test('no more is read than a person could have walked', () => {
  const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`s${index}`, ['f']]));
  expect(parseWalked(JSON.stringify(many)).size).toBe(500);
});

test('what is kept is read again', () => {
  const names = fc.string({ maxLength: 60 }).filter((name) => name !== '__proto__');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, names), { maxLength: 20 }), (pairs) => {
      const walked = pairs.reduce(
        (sum, [scenario, flow]) => withWalked(sum, scenario, flow),
        parseWalked(null),
      );
      const again = parseWalked(formatWalked(walked));
      expect(new Map(again)).toEqual(new Map(walked));
    }),
  );
});
