// Reports the size of the built page, and fails when the JavaScript of the first load outgrows its limit.
import { readFile } from 'node:fs/promises';
import { exit } from 'node:process';
import { gzipSync } from 'node:zlib';

/** kB, gzipped, of all JavaScript that the page loads before it is usable. */
const limit = 200;

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */

const dist = new URL('../dist/', import.meta.url);
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'));

/** @type {Set<string>} */
const first = new Set();
/** @param {string} name */
function addWithImports(name) {
  if (first.has(name)) return;
  first.add(name);
  manifest[name]?.imports?.forEach(addWithImports);
}
for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry === true) addWithImports(name);

/** @param {readonly string[]} files */
async function gzipped(files) {
  const sizes = files.map(async (file) => gzipSync(await readFile(new URL(file, dist))).length / 1000);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** @param {Iterable<string>} names */
function chunks(names) {
  return [...names].flatMap((name) => manifest[name] ?? []);
}
const later = Object.keys(manifest).filter((name) => !first.has(name));
/** @param {readonly Chunk[]} list */
const scripts = (list) => [...new Set(list.map(({ file }) => file).filter((file) => file.endsWith('.js')))];
/** @param {readonly Chunk[]} list */
const styles = (list) => [...new Set(list.flatMap(({ css }) => css ?? []))];

const firstScripts = await gzipped(scripts(chunks(first)));
console.log(
  `First load, gzipped: ${firstScripts.toFixed(1)} kB JavaScript (limit ${limit}), ` +
    `${(await gzipped(styles(chunks(first)))).toFixed(1)} kB CSS. ` +
    `Loaded when needed: ${(await gzipped(scripts(chunks(later)))).toFixed(1)} kB JavaScript.`,
);
if (firstScripts > limit) {
  console.error('The first load is over its limit. Load what it does not need with import().');
  exit(1);
}
