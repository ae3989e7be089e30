// Writes scenario.schema.json, which editors use to complete and check scenario files.
//   node scripts/build-schema.mjs           writes it
//   node scripts/build-schema.mjs --check   fails if the file in the repository is not what src/scenario says
// Either fails where a document that was right before would be wrong now: it may be in a link. What is new is recorded.
import { readFile, writeFile } from 'node:fs/promises';
import { argv, exit } from 'node:process';
import { loadTypeScript } from './load-typescript.mjs';
import { brokenPromises, promisesOf } from './schema-promises.mjs';

const file = new URL('../scenario.schema.json', import.meta.url);
const record = new URL('../test/links/schema.txt', import.meta.url);

const { scenarioJsonSchema } = await loadTypeScript('src/scenario/json-schema.ts');
if (typeof scenarioJsonSchema !== 'function') {
  throw new Error('src/scenario/json-schema.ts does not export scenarioJsonSchema()');
}
const wanted = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
const found = await readFile(file, 'utf8').catch(() => '');

const before = (await readFile(record, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
const now = promisesOf(JSON.parse(wanted));
const broken = brokenPromises(before, now);
if (broken.length > 0) {
  console.error(
    `Documents in old links would be refused, or read otherwise (docs/links.md says what to do):`,
  );
  for (const line of broken) console.error(`  ${line}`);
  exit(1);
}
const recorded = new Set(before);
const added = now.filter((line) => !recorded.has(line));

if (found === wanted && added.length === 0) {
  console.log('scenario.schema.json is up to date.');
} else if (argv.includes('--check')) {
  console.error('scenario.schema.json is out of date. Run `npm run build:schema` and commit the result.');
  exit(1);
} else {
  await writeFile(file, wanted);
  // Only at its end: what an old document may hold stays known, also when a newer one may not.
  await writeFile(record, `${[...before, ...added].join('\n')}\n`);
  console.log('scenario.schema.json written.');
}
