import { test as base, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseLink } from '../../src/link/link.ts';
import { packetwalk } from '../cli/cli.ts';
import { HARMLESS, REFUSED } from '../link/hostile-links.ts';
import { SMALL } from '../link/craft.ts';
import { axeFaults, expect, test, visit } from './visit.ts';

const SCENARIO = 'scenarios/ec2-to-rds.yaml';
const HOP = 'response.7';

async function cliLink(url: string, ...options: readonly string[]): Promise<string> {
  const { out } = await packetwalk(['link', SCENARIO, '--base', url, ...options]);
  return out.trim();
}

/** What is drawn and said, without what differs by itself from load to load. */
async function picture(page: Page) {
  const current = page.locator('li [aria-current=step]');
  return {
    current: await current.innerText(),
    chips: await page.getByRole('list', { name: /^(Request|Response)/ }).allInnerTexts(),
    map: await page.locator('svg text').allTextContents(),
    title: await page.title(),
  };
}

test('a link made at hop 7 of the response opens there in another browser, and is the one of the command line', async ({
  page,
  browser,
  baseURL,
}) => {
  await visit(page, `#scenario=ec2-to-rds&flow=app-to-orders&hop=${HOP}`);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this walk' });
  const link = await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  expect(link).toBe(await cliLink(baseURL ?? '', '--hop', HOP));
  expect(link.length).toBeLessThan(700);
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('li [aria-current=step]')).toHaveCount(1);
  await expect.poll(() => picture(other)).toEqual(await picture(page));
  expect(new URL(other.url()).hash).toBe(new URL(link).hash);
  await context.close();
});

test('the dialog makes the link that is asked for', async ({ page, baseURL }) => {
  await visit(page, '#scenario=ec2-to-rds');
  await page.getByRole('button', { name: 'Share' }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link', exact: true });
  await page.getByRole('checkbox', { name: 'Start at this hop' }).uncheck();
  await page.getByRole('radio', { name: 'for the projector' }).check();
  await page.getByRole('radio', { name: '한국어' }).last().check();
  expect(await link.inputValue()).toBe(await cliLink(baseURL ?? '', '--mode', 'present', '--lang', 'ko'));
  await page.getByText('For an LMS or a wiki').click();
  await expect(page.getByRole('textbox', { name: 'For an LMS or a wiki' })).toHaveValue(
    /^<iframe src=".*#1\./,
  );
  expect(await axeFaults(page)).toEqual([]);
});

test('what is foreign stands in the address, and steps leave no trail in the history', async ({ page }) => {
  await visit(page, SMALL);
  const before = await page.evaluate(() => history.length);
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  const current = page.locator('li [aria-current=step]');
  await expect(current).toContainText('Step 4:');
  // The address follows a moment later, by way of the hops before.
  await expect
    .poll(() => {
      const opened = parseLink(new URL(page.url()).hash);
      return opened.ok ? opened.value.position : opened.error;
    })
    .toEqual({ connection: 0, leg: 'request', hop: 3 });
  expect(await page.evaluate(() => history.length)).toBe(before);
  const chip = await current.innerText();
  await page.reload();
  await expect(current).toHaveText(chip, { useInnerText: true });
});

test('back leads to the flow, and to the scenario, that was open before', async ({ page }) => {
  await visit(page, '#scenario=ec2-to-rds&flow=app-to-orders');
  await page.evaluate(() => (location.hash = '#scenario=three-tier'));
  await expect(page).toHaveTitle(/^Three tiers/);
  await page
    .getByRole('combobox', { name: 'Destination port' })
    .or(page.getByLabel('Port'))
    .first()
    .waitFor();
  await page.goBack();
  await expect(page).toHaveTitle(/^EC2 to RDS, working/);
  await page.goForward();
  await expect(page).toHaveTitle(/^Three tiers/);
});

test('for the projector: the sentence is there, the top is not, and Escape leaves', async ({
  page,
  baseURL,
}) => {
  await page.goto(await cliLink(baseURL ?? '', '--mode', 'present', '--hop', HOP));
  await expect(page.locator('main[data-stage=present] .why')).toContainText('The reply is back at app');
  await expect(page.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  await expect(page.locator('li [aria-current=step]')).toHaveCount(1);
});

test('a link that was cut says so, offers what it has, and leaves the page to work with', async ({
  page,
}) => {
  await page.goto(`./${SMALL.slice(0, -8)}`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The link is not whole');
  const file = await alert.getByRole('link', { name: 'Save what could be read' }).getAttribute('href');
  expect(decodeURIComponent(file ?? '')).toContain('title: Small');
  await expect(page.locator('li [aria-current=step]')).toHaveCount(1);
  expect(await axeFaults(page)).toEqual([]);
});

test('hostile links end in a message or in plain text, and run nothing', async ({ page }) => {
  test.setTimeout(180_000);
  await visit(page);
  const openable = (link: string) => link.length < 1_500_000;
  for (const [name, [link]] of Object.entries(REFUSED)) {
    if (!openable(link)) continue;
    await page.evaluate((hash) => (location.hash = hash), link);
    // No link keeps the page busy.
    await expect(page.getByRole('alert').first(), name).toContainText(/The link was not opened/, {
      timeout: 5000,
    });
    await page.evaluate(() => (location.hash = '#scenario=same-subnet'));
    await expect(page.getByRole('alert'), name).toHaveCount(0);
  }
  for (const [name, link] of Object.entries(HARMLESS)) {
    await page.evaluate((hash) => (location.hash = hash), link);
    await expect.poll(() => new URL(page.url()).hash, name).toMatch(/^#1\./);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => 'pwned' in window || 'polluted' in {}), name).toBe(false);
    await expect(page.locator('img[src=x]'), name).toHaveCount(0);
  }
});

test('a document that no address can hold stays in the tab', async ({ page }) => {
  await visit(page);
  // Random names: nothing that deflating makes shorter.
  const groups = Array.from(
    { length: 1500 },
    () => `  sg-${randomBytes(12).toString('hex')}: { vpc: main }\n`,
  );
  const text = readFileSync('scenarios/same-subnet.yaml', 'utf8').replace(
    'securityGroups:\n',
    `securityGroups:\n${groups.join('')}`,
  );
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^EC2 to RDS/ })
    .click();
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles({ name: 'large.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await expect(page).toHaveURL(/document=kept$/);
  expect(page.url().length).toBeLessThan(400);
  const current = page.locator('li [aria-current=step]');
  await expect(current).toHaveCount(1);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(current).toContainText('Step 2:');
  await expect(page).toHaveURL(/hop=request\.2.*document=kept$/);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Neighbours never meet/ })).toBeVisible();
  await expect(current).toContainText('Step 2:');

  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this walk' });
  await expect(dialog).toContainText('The link is too long for a QR code');
  expect(await axeFaults(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a frame, ${colorScheme}`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(await cliLink(baseURL ?? '', '--mode', 'embed', '--hop', HOP));
    await expect(page.locator('main[data-stage=embed] li [aria-current=step]')).toHaveCount(1);
    expect(await axeFaults(page)).toEqual([]);
  });
}

base('a frame in a page of another origin, without any storage', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: forbidden });
    }
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const link = await cliLink(baseURL ?? '', '--mode', 'embed', '--hop', HOP);
  const html = `<!doctype html><title>Wiki</title><iframe title="Walk" src="${link}" width="900" height="560"></iframe>`;
  const wiki = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(html);
  });
  await new Promise<void>((resolve) => wiki.listen(0, '127.0.0.1', resolve));
  const address = wiki.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('li [aria-current=step]')).toHaveCount(1);
  await frame.getByRole('button', { name: 'Step back' }).click();
  const whole = frame.getByRole('link', { name: 'Open in Packetwalk' });
  await expect(whole).toHaveAttribute('href', /^#1\./);
  expect(errors).toEqual([]);
  wiki.close();
});
