// Writes the preset dictionary of a new version of share links, from the scenarios as they are now.
//   node scripts/build-link-dictionary.mjs 2   writes src/link/dictionary-2.ts
// A dictionary that is there stays as it is: old links cannot be read with any other. See docs/links.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { argv, exit } from 'node:process';
import { deflateRawSync } from 'node:zlib';
import { loadTypeScript } from './load-typescript.mjs';

/** DEFLATE looks no further back. */
const most = 32_768;

const version = Number(argv[2]);
if (!Number.isInteger(version) || version < 1) {
  console.error('Which version? node scripts/build-link-dictionary.mjs 2');
  exit(2);
}
const file = new URL(`../src/link/dictionary-${version}.ts`, import.meta.url);
if (existsSync(file)) {
  console.error(`src/link/dictionary-${version}.ts is in links that people keep: it never changes.`);
  exit(1);
}
const { packForDictionary } = /** @type {{ packForDictionary: (text: string) => Uint8Array }} */ (
  await loadTypeScript('src/link/pack-for-dictionary.ts')
);
const folder = new URL('../scenarios/', import.meta.url);
const packed = readdirSync(folder)
  .sort()
  .map((name) => packForDictionary(readFileSync(new URL(name, folder), 'utf8')));
const dictionary = Buffer.concat(packed).subarray(-most);
const text = deflateRawSync(dictionary, { level: 9, memLevel: 9 }).toString('base64url');
const lines = text.match(/.{1,104}/g) ?? [];
await writeFile(
  file,
  `/** The ${dictionary.length} bytes of packed documents that links of version ${version} refer to, deflated. Never changes. */\n` +
    `export const DICTIONARY_${version} = [\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join('');\n`,
);
console.log(
  `src/link/dictionary-${version}.ts written: ${dictionary.length} bytes, ${text.length} characters.`,
);
