// Type-checks everything: the page with svelte-check, the rest with the native compiler, side by side.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { execPath, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = 'node_modules/@typescript/native/bin/tsc';
const svelteCheck = 'node_modules/svelte-check/bin/svelte-check';

const checks = [
  [svelteCheck, '--tsgo', '--tsconfig', './tsconfig.app.json', '--fail-on-warnings', '--output', 'human'],
  [tsc, '-p', 'tsconfig.core.json', '--pretty'],
  [tsc, '-p', 'tsconfig.node.json', '--pretty'],
  [tsc, '-p', 'tsconfig.test.json', '--pretty'],
  [tsc, '-p', 'tsconfig.worker.json', '--pretty'],
];

// svelte-check keeps what it generated for files that are gone, and reports on it.
await rm(new URL('../.svelte-check', import.meta.url), { recursive: true, force: true });

const results = await Promise.all(checks.map((args) => run(args)));
for (const { output, passed } of results) if (!passed) stdout.write(output);
if (!results.every(({ passed }) => passed)) exit(1);
console.log('Types: no errors.');

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ output: string, passed: boolean }>}
 */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ output, passed: code === 0 }));
  });
}
