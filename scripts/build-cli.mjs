// Builds the command line into one file, dist-cli/cli.mjs, with the licenses of what is in it beside it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { installPackages } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = `${root}dist-cli/cli.mjs`;
const ingredients = ['src', 'package.json', 'package-lock.json', 'vite.cli.config.ts'];

/** Builds dist-cli/cli.mjs if it is missing or older than what it is made of. For bin/packetwalk.mjs, in a clone. */
export async function buildCliIfStale() {
  const builtAt = existsSync(cli) ? statSync(cli).mtimeMs : -Infinity;
  if (ingredients.every((name) => newestChange(root + name) <= builtAt)) return;
  console.error('packetwalk: building the command line …');
  installPackages();
  await buildCli();
}

/** The file appears whole and at once, so commands that run side by side may all build it. */
async function buildCli() {
  const { build } = await import('vite');
  const startedAt = new Date();
  await mkdir(`${root}dist-cli`, { recursive: true });
  const folder = await mkdtemp(`${root}dist-cli/building-`);
  try {
    await build({
      root,
      configFile: `${root}vite.cli.config.ts`,
      logLevel: 'warn',
      build: { outDir: folder },
    });
    // Dated back to its start: what changes during a build is newer than the build.
    await utimes(`${folder}/cli.mjs`, startedAt, startedAt);
    for (const file of readdirSync(folder)) await rename(`${folder}/${file}`, `${root}dist-cli/${file}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * When a file, or anything in a folder, last changed. A folder itself changes when a file is added or removed.
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(`${path}/${name}`)));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await buildCli();
  console.error(`dist-cli/cli.mjs: ${(statSync(cli).size / 1000).toFixed(0)} kB`);
}
