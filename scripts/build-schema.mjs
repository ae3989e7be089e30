// Writes scenario.schema.json, which editors use to complete and check scenario files.
//   node scripts/build-schema.mjs           writes it
//   node scripts/build-schema.mjs --check   fails if the file in the repository is not what src/scenario says
import { readFile, writeFile } from 'node:fs/promises';
import { argv, exit } from 'node:process';
import { loadTypeScript } from './load-typescript.mjs';

const file = new URL('../scenario.schema.json', import.meta.url);

const { scenarioJsonSchema } = await loadTypeScript('src/scenario/json-schema.ts');
if (typeof scenarioJsonSchema !== 'function') {
  throw new Error('src/scenario/json-schema.ts does not export scenarioJsonSchema()');
}
const wanted = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
const found = await readFile(file, 'utf8').catch(() => '');

if (found === wanted) {
  console.log('scenario.schema.json is up to date.');
} else if (argv.includes('--check')) {
  console.error('scenario.schema.json is out of date. Run `npm run build:schema` and commit the result.');
  exit(1);
} else {
  await writeFile(file, wanted);
  console.log('scenario.schema.json written.');
}
