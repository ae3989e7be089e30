// Installs what is missing, so that a fresh clone needs one command. Built-in modules only: it runs before the rest exists.
//   node scripts/setup.mjs             the packages
//   node scripts/setup.mjs --browser   the packages, and a browser for the tests
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, argv, env, execPath, exit, getuid, platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const help = `No Chromium found. Install Chrome or Chromium, or run \`npx playwright install chromium\`,
or set CHROMIUM_PATH to one. Without a browser you can run the unit tests alone: npm run test:unit`;

/** Installs the packages that package-lock.json names, unless they are there. Prints to stderr only. */
export function installPackages() {
  requireNode();
  if (packagesAreInstalled()) return;
  say('Installing packages …');
  const npmCli = env['npm_execpath'] ?? '';
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const done = npmCli.endsWith('npm-cli.js')
    ? run(execPath, [npmCli, ...args])
    : run(platform === 'win32' ? 'npm.cmd' : 'npm', args);
  if (!done) fail('`npm ci` failed.');
}

async function installBrowser() {
  if ((await findChromium().catch((error) => fail(error.message))) !== undefined) return;
  const mayInstall = platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) fail(help);
  say('Installing Chromium with apt-get …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], quiet);
  run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-nanum'], quiet);
  if ((await findChromium()) === undefined) fail(help);
}

function requireNode() {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  const known = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!known) fail(`Packetwalk needs Node 20.19, 22.12 or newer. This is Node ${versions.node}.`);
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage */

/**
 * Whether node_modules holds what package-lock.json names. npm leaves a lockfile of its own there when an install is
 * complete. A package for another system means that the folder was copied from another machine.
 */
function packagesAreInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const found = lockedPackages('node_modules/.package-lock.json');
  const allThere = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const there = found[path];
    if (path === '' || (there === undefined && optional === true)) return true;
    return there?.version === version && there?.integrity === integrity;
  });
  return allThere && Object.values(found).every(({ os, cpu }) => allows(os, platform) && allows(cpu, arch));
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).packages ?? {};
  } catch {
    return {}; // not installed yet
  }
}

/**
 * npm's os and cpu fields: a list of names, or of `!names`.
 * @param {readonly string[] | undefined} list
 * @param {string} name
 */
function allows(list, name) {
  return (
    list === undefined ||
    list.includes(name) ||
    (list[0]?.startsWith('!') === true && !list.includes(`!${name}`))
  );
}

/**
 * Runs a command with its output on stderr, so that the standard output of `npx packetwalk` stays clean.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [extraEnv]
 */
function run(command, args, extraEnv = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...env, ...extraEnv },
    stdio: ['ignore', 2, 2],
    shell: command.endsWith('.cmd'), // Windows starts a .cmd only through a shell
    timeout: 10 * 60_000,
  });
  return result.status === 0;
}

/** @param {string} message */
function say(message) {
  console.error(`packetwalk: ${message}`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  say(message);
  exit(1);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  if (argv.includes('--browser')) await installBrowser();
}
