import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenPromises, promisesOf } from '../../scripts/schema-promises.mjs';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

const record = readFileSync(new URL('../links/schema.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

test('what a document in an old link may hold is still allowed, and no more is demanded of it', () => {
  const help =
    'A change that only adds is recorded by `npm run build:schema`. For any other see docs/links.md.';
  expect(brokenPromises(record, promisesOf(scenarioJsonSchema())), help).toEqual([]);
});

describe('what breaks a promise', () => {
  const vpc = {
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: 255 },
      mode: { enum: ['a', 'b'] },
      required: { type: 'string', minLength: 1 },
    },
    required: ['name'],
  };
  const { properties } = vpc;
  const broken = (changed: object) => brokenPromises(promisesOf({ vpc }), promisesOf(changed));

  test.each<[string, object]>([
    ['another description', { vpc: { ...vpc, description: 'other' } }],
    [
      'a field more',
      { vpc: { ...vpc, properties: { ...properties, more: { type: 'string', maxLength: 4 } } } },
    ],
    ['a kind of resource more, with demands of its own', { vpc, tgw: vpc }],
    ['a word more', { vpc: { ...vpc, properties: { ...properties, mode: { enum: ['c', 'b', 'a'] } } } }],
    [
      'more room',
      { vpc: { ...vpc, properties: { ...properties, name: { type: 'string', maxLength: 256 } } } },
    ],
    ['no limit', { vpc: { ...vpc, properties: { ...properties, name: { type: 'string' } } } }],
    ['one demand less', { vpc: { ...vpc, required: [] } }],
  ])('not %s', (_, changed) => {
    expect(broken(changed)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['a field less', { vpc: { ...vpc, properties: { name: properties.name } } }, '- /vpc/properties/mode'],
    [
      'a word less',
      { vpc: { ...vpc, properties: { ...properties, mode: { enum: ['a'] } } } },
      '- /vpc/properties/mode/enum',
    ],
    [
      'another type',
      { vpc: { ...vpc, properties: { ...properties, name: { type: 'number' } } } },
      '- /vpc/properties/name/type',
    ],
    ['one demand more', { vpc: { ...vpc, required: ['name', 'mode'] } }, '+ /vpc/required = "mode"'],
    [
      'less room',
      { vpc: { ...vpc, properties: { ...properties, name: { type: 'string', maxLength: 9 } } } },
      '- /vpc/properties/name/maxLength = 255',
    ],
    [
      'a limit where there was none',
      { vpc: { ...vpc, properties: { ...properties, mode: { enum: ['a', 'b'], maxLength: 3 } } } },
      '+ /vpc/properties/mode/maxLength = 3',
    ],
  ])('%s', (_, changed, line) => {
    expect(
      broken(changed).some((one) => one.startsWith(line)),
      broken(changed).join('\n'),
    ).toBe(true);
  });
});
