import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packRead, unpackRead } from '../../src/scenario/packed-read.ts';
import { readText } from '../../src/scenario/read-text.ts';

const folder = new URL('../../scenarios/', import.meta.url);

test.each<readonly [string, string]>([
  ...readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
  ['a list and an empty map', 'a: [1, {b: null}]\nc: {}\n'],
  ['a trailing comma, of which it warns', '{ "packetwalk": 1, }'],
])('what was read of %s is the same after it was JSON', (_, text) => {
  const read = readText(text);
  if (!read.ok) return expect.fail('is not read');
  const json = JSON.stringify(packRead(read.value));
  expect(unpackRead(JSON.parse(json) as ReturnType<typeof packRead>)).toEqual(read.value);
});
