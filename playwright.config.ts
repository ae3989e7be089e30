import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import { findChromium, launchArgs } from './scripts/chromium.mjs';

const executablePath = await findChromium();

/** A port nobody uses, so that two test runs on one machine do not meet. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port to serve the page on');
  return address.port;
}

// Each worker reads this file again, and takes over the environment of the first process.
process.env['PACKETWALK_E2E_PORT'] ??= String(await freePort());
const port = process.env['PACKETWALK_E2E_PORT'];
const baseURL = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A quiet machine of two cores needs half of it.
  globalTimeout: 900_000,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL,
    // Only what is tested of it: else each test would fetch the whole page twice.
    serviceWorkers: 'block',
    launchOptions: { args: launchArgs, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
