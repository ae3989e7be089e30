import type { Download, Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { axeFaults, expect, test, visit } from './visit.ts';

const SCENARIO = 'ec2-to-rds-reply-dropped';

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Export|내보내기)$/ }).click();
}

async function save(page: Page, label: string | RegExp): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** What the command line prints for the same walk. */
function printed(...options: readonly string[]): string {
  try {
    return execFileSync(
      process.execPath,
      ['bin/packetwalk.mjs', 'trace', `scenarios/${SCENARIO}.yaml`, '--all-blockers', ...options],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } catch (error) {
    // Status 1: the client gets no answer.
    return (error as { readonly stdout: string }).stdout;
  }
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`the picture is an SVG that needs nothing else, ${theme}`, async ({ page, context }, info) => {
    await visit(page);
    await openExport(page);
    await page.getByRole('radio', { name: theme }).check({ force: true });
    const download = await save(page, 'Download SVG');
    expect(download.suggestedFilename()).toBe(`${SCENARIO}-app-to-orders.svg`);
    const text = await textOf(download);
    expect(text).toContain('No response: the reply is dropped');
    expect(text).toContain(theme === 'Light' ? 'fill="rgb(245, 247, 250)"' : 'fill="rgb(15, 18, 25)"');
    for (const foreign of [
      'var(',
      'light-dark',
      'currentColor',
      '<style',
      '<script',
      'class=',
      'foreignObject',
    ])
      expect(text).not.toContain(foreign);
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|url\((?!["']?#|&quot;#)|\son\w+=/,
    );

    const file = info.outputPath('picture.svg');
    await download.saveAs(file);
    const viewer = await context.newPage();
    await viewer.goto(pathToFileURL(file).href);
    await expect(viewer.locator('parsererror')).toHaveCount(0);
    expect(await viewer.locator('text', { hasText: 'acl-private out' }).count()).toBeGreaterThan(0);
    expect(await viewer.locator('[marker-end]').count()).toBeGreaterThan(0);
    await viewer.close();
  });
}

test('the picture is a PNG at twice the size, in Korean too', async ({ page }) => {
  await visit(page, '#lang=ko');
  await openExport(page);
  const svg = await textOf(await save(page, 'SVG 다운로드'));
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)" role/.exec(svg) ?? [];
  const download = await save(page, 'PNG 다운로드');
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(Math.abs(png.readUInt32BE(16) - 2 * Number(width))).toBeLessThanOrEqual(2);
  expect(Math.abs(png.readUInt32BE(20) - 2 * Number(height))).toBeLessThanOrEqual(2);
  const colours = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    drawing?.drawImage(bitmap, 0, 0);
    const pixels = drawing?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    return new Set(new Uint32Array(Uint8ClampedArray.from(pixels).buffer)).size;
  }, png.toString('base64'));
  expect(colours).toBeGreaterThan(50);
});

test('Markdown and trace are those of the command line', async ({ page }) => {
  await visit(page);
  await openExport(page);
  expect(await textOf(await save(page, 'Download Markdown'))).toBe(printed('--markdown'));
  expect(await textOf(await save(page, 'Download Trace, JSON'))).toBe(printed('--json'));
  const log = await textOf(await save(page, 'Download Flow log'));
  const { flowLog } = JSON.parse(printed('--json')) as { readonly flowLog: readonly string[] };
  expect(log.trim().split('\n').slice(1)).toEqual(flowLog);
});

test('what can be saved can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page);
  await openExport(page);
  await page.getByRole('button', { name: 'Copy Markdown' }).click();
  await expect(page.getByText('Markdown copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(printed('--markdown'));
  await page.getByRole('button', { name: 'Copy PNG' }).click();
  await expect(page.getByText('PNG copied.')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the menu has no fault that axe sees, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await visit(page);
    await openExport(page);
    expect(await axeFaults(page)).toEqual([]);
  });
}

/** Millimetres as the browser counts them. */
const MM = 96 / 25.4;

for (const [hash, heading] of [
  ['#lang=en', 'EC2 to RDS across two NACLs'],
  ['#scenario=three-tier&lang=ko', '두 가용 영역의 3계층 구조'],
  ['#scenario=longest-prefix-match', 'The longest prefix wins'],
] as const) {
  test(`a handout is one page, light on paper: ${heading}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    // The script that makes the sheet comes after what is seen first.
    await Promise.all([page.waitForResponse(/\/print-[^/]*\.js$/), visit(page, hash)]);
    await page.waitForLoadState('networkidle');
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, printBackground: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    await expect(page.locator('.handout')).toHaveCount(0);

    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.handout');
    await expect(sheet.locator('h1', { hasText: heading })).toBeVisible();
    await expect(page.locator('#app')).toBeHidden();
    const { height = Infinity, width } = (await sheet.boundingBox()) ?? {};
    expect(height).toBeLessThanOrEqual(257 * MM);
    expect(width).toBeCloseTo(190 * MM, 0);
    expect(await sheet.locator('table').count()).toBeGreaterThan(0);
    const overflow = await sheet.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(1);
    expect(await sheet.locator('h1').evaluate((element) => getComputedStyle(element).color)).toBe(
      'rgb(26, 32, 48)',
    );
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);
  });
}

test('the network is exported as the command line does it, with what is not in it', async ({ page }) => {
  await visit(page);
  await openExport(page);
  for (const [label, format] of [
    ['Download Terraform (HCL)', 'terraform'],
    ['Download CloudFormation (YAML)', 'cloudformation'],
  ] as const) {
    const text = await textOf(await save(page, label));
    const options = ['bin/packetwalk.mjs', 'export', `scenarios/${SCENARIO}.yaml`, '--as', format];
    expect(text).toBe(
      execFileSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  }
  await expect(
    page.getByRole('region', { name: 'What is not in it as it is in the scenario' }),
  ).toContainText('Look over what stands here');
  await expect(page.getByRole('button', { name: 'Download Change as Terraform' })).toBeHidden();
  expect(await axeFaults(page)).toEqual([]);
});

test('what was edited is exported as a change', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page
    .getByRole('region', { name: 'Network ACLs' })
    .getByRole('button', { name: 'acl-private' })
    .click();
  const ports = page
    .getByRole('region', { name: 'Outbound rules' })
    .getByRole('group', { name: 'Rule 100', exact: true })
    .getByRole('combobox', { name: 'Ports' });
  await ports.fill('1024-65535');
  await ports.press('Enter');
  await openExport(page);
  const text = await textOf(await save(page, 'Download Change as Terraform'));
  expect(text).toContain('# The change adds no resources.');
  expect(text).toContain('from_port: 3306 -> 1024; to_port: 3306 -> 65535');
});
