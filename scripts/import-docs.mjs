// Writes docs/imports-fixtures.md: what becomes of each of the inputs that lie beside the repository in ../shared.
//   node scripts/import-docs.mjs             writes the page, where the inputs are there
//   node scripts/import-docs.mjs FOLDER …    prints the whole report of these inputs instead
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { loadTypeScript } from './load-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = fileURLToPath(new URL('../../shared/fixtures/', import.meta.url));

/** Folders that are one input each; every other file is one by itself. */
const WHOLE = [
  'aws-cli/c7n-cross-az-nat',
  'aws-cli/c7n-security-groups',
  'aws-cli/cli-doc-samples',
  'aws-cli/cloudmapper-demo',
  'aws-cli/npguard-collector',
  'cloudformation/wordpress-nested',
  'pairs/security-groups/aws-cli',
  'pairs/vpc-complete/aws-cli',
  'pairs/vpc-peering/aws-cli',
];
const KINDS = new Set(['.json', '.tfstate', '.yaml', '.yml', '.template']);

if (!existsSync(inputs)) {
  console.error('../shared/fixtures is not there: nothing to read.');
  exit(1);
}

const { importFiles } = /** @type {typeof import('../src/import/import-files.ts')} */ (
  await loadTypeScript('src/import/import-files.ts')
);
const { compile } = /** @type {typeof import('../src/compile/compile.ts')} */ (
  await loadTypeScript('src/compile/compile.ts')
);
const { importMessages } = /** @type {typeof import('../src/explain/import-messages.ts')} */ (
  await loadTypeScript('src/explain/import-messages.ts')
);

const asked = argv.slice(2);
if (asked.length > 0) {
  for (const name of asked) {
    const { files, result, issues } = await read(name);
    console.log(`${name}: ${files.length} files`);
    for (const line of importMessages(result.report, 'en')) console.log(`  ${line}`);
    for (const issue of issues) console.log(`  refused: ${JSON.stringify(issue)}`);
  }
  exit(0);
}

const rows = [];
for (const name of await everyInput(inputs)) {
  const { result, milliseconds, issues } = await read(name);
  rows.push(rowOf(name, result, milliseconds, issues));
  console.log(name);
}
const page = `<!-- Written by scripts/import-docs.mjs. -->

# What became of real inputs

Inputs that other people wrote, as \`npx packetwalk import\` reads them. They are not part of the repository. _Assumed_
and _left out_ name the reasons of the report with how often each was given; \`not-networking\` and \`not-needed\` have
no part in the way of a packet. The time is that of one import on one core, from text to document.

<!-- prettier-ignore-start -->
| input | read | assumed | left out | errors | ms |
| --- | --- | --- | --- | --- | ---: |
${rows.join('\n')}
<!-- prettier-ignore-end -->
`;
await writeFile(
  join(root, 'docs/imports-fixtures.md'),
  await format(page, { parser: 'markdown', printWidth: 120 }),
);

/** @param {string} name */
async function read(name) {
  const path = join(inputs, name);
  const isFolder = (await stat(path)).isDirectory();
  const names = isFolder ? (await readdir(path)).filter((each) => KINDS.has(extname(each))).sort() : [name];
  const files = [];
  for (const each of names) {
    files.push({ name: each, text: await readFile(isFolder ? join(path, each) : path, 'utf8') });
  }
  const start = performance.now();
  const result = importFiles(files);
  const milliseconds = performance.now() - start;
  const compiled = compile(result.scenario);
  return { files, result, milliseconds, issues: compiled.ok ? [] : compiled.error };
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function everyInput(folder, prefix = '') {
  const found = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory() && !WHOLE.includes(name)) {
      found.push(...(await everyInput(join(folder, entry.name), `${name}/`)));
    } else if (entry.isDirectory() || KINDS.has(extname(entry.name))) found.push(name);
  }
  return found.sort();
}

/**
 * @param {string} name
 * @param {any} result
 * @param {number} milliseconds
 * @param {readonly unknown[]} issues
 */
function rowOf(name, { report }, milliseconds, issues) {
  const read = Object.entries(report.read).map(([kind, count]) => `${kind} ${count}`);
  const errors = tallied(report.errors, ({ code }) => code);
  const refused = issues.length === 0 ? '' : `refused (${issues.length})`;
  return `| ${[
    `\`${name}\``,
    read.join(', '),
    tallied(report.assumed, ({ code }) => code),
    tallied(report.ignored, ({ code, what }) => (code === 'not-networking' ? code : `${code} \`${what}\``)),
    [errors, refused].filter((part) => part !== '').join(', '),
    String(Math.ceil(milliseconds)),
  ].join(' | ')} |`;
}

/**
 * @param {readonly any[]} entries
 * @param {(entry: any) => string} nameOf
 */
function tallied(entries, nameOf) {
  const counts = new Map();
  for (const entry of entries) {
    counts.set(nameOf(entry), (counts.get(nameOf(entry)) ?? 0) + (entry.count ?? 1));
  }
  return [...counts].map(([what, count]) => `${what} ${count}`).join(', ');
}
