// Takes the pictures of docs/pictures from the built page: `npm run build:page && node scripts/screenshots.mjs`.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium, launchArgs } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/pictures`;
const FIRST = 'scenario=ec2-to-rds-reply-dropped';

/** Name, size, colour scheme, language, and the scenario with its step. */
const PICTURES = /** @type {const} */ ([
  ['main-light', 1440, 900, 'light', 'en', FIRST],
  ['main-dark', 1440, 900, 'dark', 'en', FIRST],
  ['main-korean', 1440, 900, 'light', 'ko', FIRST],
  ['main-small', 1280, 720, 'light', 'en', FIRST],
  ['main-phone', 390, 844, 'light', 'en', FIRST],
  ['nat-light', 1440, 900, 'light', 'en', 'scenario=private-to-internet-through-nat'],
  ['hub-and-spoke', 1920, 1080, 'light', 'en', 'scenario=transit-gateway-hub-and-spoke'],
  ['inspection', 1920, 1080, 'light', 'en', 'scenario=network-firewall-inspection-vpc'],
  ['edge', 1920, 1080, 'light', 'en', 'scenario=cloudfront-waf-alb'],
]);

const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
const executablePath = await findChromium();
const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) });
try {
  await mkdir(folder, { recursive: true });
  const base = server.resolvedUrls?.local[0] ?? '';
  for (const [name, width, height, colorScheme, language, address] of PICTURES) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
      locale: language === 'ko' ? 'ko-KR' : 'en-US',
    });
    await page.goto(`${base}#${address}&lang=${language}`);
    await page.locator('.network-map .gate').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500); // The map fits itself to the room that the lanes leave.
    await page.screenshot({ path: `${folder}/${name}.png` });
    await page.close();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
