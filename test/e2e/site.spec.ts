import { expect, test, type Page } from '@playwright/test';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The built page in a folder of a plain web server, which knows nothing else. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const name = pathname === folder ? 'index.html' : pathname.slice(folder.length);
    const isThere = pathname.startsWith(folder) && !name.includes('..') && existsSync(dist + name);
    if (!isThere || statSync(dist + name).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' });
    createReadStream(dist + name).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function addressOf(server: Server, folder: string): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`;
}

/** Collects what the browser reports of broken policies and of failures. */
async function complaints(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(error.message));
  return seen;
}

async function walkAndEdit(page: Page): Promise<void> {
  await expect(page.locator('.network-map .gate').first()).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('region', { name: 'Why', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('tab', { name: 'Document' }).click();
  await expect(page.locator('.cm-content')).toBeVisible();
  await page.keyboard.press('Escape');
}

async function chooseInGallery(page: Page, word: string): Promise<void> {
  await page.keyboard.press('g');
  await page.getByRole('searchbox').fill(word);
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('banner')).toContainText(word);
}

async function shareLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  const link = page.getByRole('textbox', { name: 'Link', exact: true });
  await expect(link).toHaveValue(/#1\./);
  const text = await link.inputValue();
  await page.keyboard.press('Escape');
  return text;
}

async function exportedMarkdown(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download Markdown' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test.describe('the built page', () => {
  test.use({ serviceWorkers: 'allow' });

  test('works whole in a subfolder, and without a network after one visit', async ({ page, context }) => {
    const folder = '/lessons/network/';
    const server = await serve(folder);
    const reports = await complaints(page);
    const address = addressOf(server, folder);
    await page.goto(address);
    await expect(page.locator('.network-map .gate').first()).toBeVisible();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    server.closeAllConnections();
    server.close();
    await context.setOffline(true);

    await page.reload();
    await walkAndEdit(page);
    await chooseInGallery(page, 'blackhole');
    const link = await shareLink(page);
    expect(link.startsWith(`${address}#1.`)).toBe(true);
    expect(await exportedMarkdown(page)).toContain('BAD_STATE_ROUTE');

    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole('banner')).toContainText('blackhole');
    await expect(other.locator('.network-map .gate').first()).toBeVisible();
    expect(reports).toEqual([]);
  });

  test('runs nothing that others put into it', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.network-map .gate').first()).toBeVisible();
    const ran = await page.evaluate(async () => {
      const attempts: (() => unknown)[] = [
        () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = 1">'),
        () => (document.body.innerHTML += '<script>window.ran = 1</script>'),
        () => {
          const script = document.createElement('script');
          script.append('window.ran = 1');
          document.body.append(script);
        },
        // As text, and later: the browser lets the test itself evaluate anything at once.
        () => void Reflect.apply(setTimeout, window, ['window.ran = 1']),
        () => setTimeout(() => void Reflect.apply(Reflect.construct(Function, ['window.ran = 1']), null, [])),
        () => document.body.setAttribute('onclick', 'window.ran = 1'),
        () => document.body.click(),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Refused, as it should be.
        }
      }
      await new Promise((done) => setTimeout(done, 200));
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });
});

test('the built page opens from a folder, without a web server', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(pathToFileURL(`${dist}index.html`).href);
  await walkAndEdit(page);
  expect(errors).toEqual([]);
});
