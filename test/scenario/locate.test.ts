import { expect, test } from 'vitest';
import { error } from '../../src/base/issue.ts';
import { pointer } from '../../src/base/json-pointer.ts';
import { locate } from '../../src/scenario/locate.ts';
import { brief, parsed } from './helpers.ts';

const { source } = parsed(
  'packetwalk: 1\nvpcs:\n  main:\n    cidr: 10.0.0.0/16\n  other: { cidr: 10.1.0.0/16 }\n',
);

test.each([
  [['vpcs', 'main', 'cidr'], '4:11'],
  [['vpcs', 'main'], '3:3'],
  [['vpcs', 'other'], '5:3'],
  [['vpcs', 'main', 'name'], '3:3'],
  [['vpcs', 'gone', 'cidr'], '2:1'],
  [['subnets', 'a', 'vpc'], '1:1'],
  [[], '1:1'],
])('an issue at %o is shown at %s', (steps, place) => {
  const [located] = locate([error('x', pointer(...steps))], source);
  expect(brief(located!)).toBe(`${place} x`);
});

test('an issue about a key is shown at the key', () => {
  const [located] = locate([error('unknown-key', pointer('vpcs', 'main', 'cidr'))], source);
  expect(brief(located!)).toBe('4:5 unknown-key');
});

test('issues are sorted by place, and keep what they say', () => {
  const issues = [error('b', pointer('vpcs', 'other'), { found: 'x' }), error('a', pointer('vpcs', 'main'))];
  expect(locate(issues, source)).toMatchObject([{ code: 'a' }, { code: 'b', found: 'x' }]);
});
