import { readFileSync } from 'node:fs';
import { axeFaults, expect, test, visit } from './visit.ts';
import type { Page } from '@playwright/test';

const scenario = readFileSync('scenarios/same-subnet.yaml');
/** The scenario that the page shows first, whose title opens the gallery. */
const TITLE = /^EC2 to RDS/;

/** Chooses a file in the gallery. */
async function choose(page: Page, name: string, buffer: Buffer) {
  await page.getByRole('banner').getByRole('button', { name: TITLE }).click();
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer });
}

/** What the browser does when somebody lets go of a file over the page. */
async function drop(page: Page, name: string, text: string) {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Drop to open')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.getByText('Drop to open')).toBeHidden();
}

test('a file with a scenario is opened in place of what was there', async ({ page }) => {
  await visit(page);
  await choose(page, 'mine.yaml', scenario);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Neighbours never meet/ })).toBeVisible();
  await expect(page).not.toHaveURL(/scenario=/);
  await expect(page.locator('.network-map .gate').first()).toBeVisible();
});

test('a file can be dropped anywhere on the page', async ({ page }) => {
  await visit(page);
  await drop(page, 'mine.yaml', scenario.toString());
  await expect(page.getByRole('button', { name: /^Neighbours never meet/ })).toBeVisible();
});

test('a scenario with faults is opened, and its faults are listed', async ({ page }) => {
  await visit(page);
  await drop(page, 'mine.yaml', 'packetwalk: 1\nvpcs: { main: { cidr: 10.0.0.0/99 } }\n');
  await expect(page.getByRole('alert')).toContainText('10.0.0.0/99');
});

test('another file changes nothing, and is refused with a reason', async ({ page }) => {
  await visit(page);
  await drop(page, 'notes.yaml', 'shopping: [milk, bread]\n');
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('`notes.yaml` was not opened');
  await expect(refusal).toContainText('It is no Packetwalk scenario');
  expect(await axeFaults(page)).toEqual([]);
  await choose(page, 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
  await expect(refusal).toContainText('It is not a text file.');
  await page.getByText('한국어').click();
  await expect(refusal).toContainText('텍스트 파일이 아닙니다');
  await refusal.getByRole('button').click();
  await expect(refusal).toBeHidden();
  await expect(page.getByRole('button', { name: /^두 개의 NACL/ })).toBeVisible();
});
