// Finds a Chromium to test with. Built-in modules only: the set-up runs this before anything is installed.
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

/** Chromium refuses its sandbox to root; the other flags keep a test run off the network and the GPU. */
export const launchArgs = [
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ],
  ),
};

/**
 * The path of a Chromium-like browser, or undefined when there is none.
 * CHROMIUM_PATH (or CHROME_BIN) wins; when it is set but cannot be run this throws, so that a typing mistake never
 * silently tests another browser.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const asked = env['CHROMIUM_PATH'] ?? env['CHROME_BIN'];
  if (asked !== undefined && asked !== '') {
    if (await canRun(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is \`${asked}\`, which cannot be run.`);
  }
  const folders =
    platform === 'win32' ? [] : (env['PATH'] ?? '').split(delimiter).filter((part) => part !== '');
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(usualPlaces[platform] ?? []),
  ];
  for (const candidate of candidates) {
    if (await canRun(candidate)) return candidate;
  }
  return playwrightsOwn();
}

/** @returns {Promise<string | undefined>} */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return (await canRun(path)) ? path : undefined;
  } catch {
    return undefined; // Playwright is not installed, or has no browser for this system.
  }
}

/** @param {string} path */
async function canRun(path) {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
