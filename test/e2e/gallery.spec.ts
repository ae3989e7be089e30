import type { Locator, Page } from '@playwright/test';
import { axeFaults, expect, test, visit } from './visit.ts';

function gallery(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(Choose a scenario|시나리오 선택)$/ });
}

async function openGallery(page: Page): Promise<Locator> {
  await page.keyboard.press('g');
  const dialog = gallery(page);
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  return dialog;
}

test('shows every scenario with its picture, by level and topic', async ({ page }) => {
  await visit(page);
  const dialog = await openGallery(page);
  const cards = dialog.getByRole('listitem');
  const count = await cards.count();
  expect(count).toBeGreaterThanOrEqual(18);
  await expect(dialog.getByRole('region', { name: 'Basics' })).toBeVisible();
  const nat = dialog.getByRole('button', { name: /^A blackhole route/ });
  await nat.scrollIntoViewIfNeeded();
  await expect(nat.getByRole('img', { name: 'unreachable' })).toBeVisible();

  await dialog.getByRole('button', { name: /^NAT instances/ }).click();
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('source/destination check');
  await dialog.getByRole('button', { name: 'Basics', exact: true }).click();
  await expect(dialog.getByText('No scenario has these words.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Show all scenarios' }).click();
  await expect(cards).toHaveCount(count);
});

test('finds a scenario by words of either language', async ({ page }) => {
  await visit(page, '#lang=ko');
  const dialog = await openGallery(page);
  const field = dialog.getByRole('searchbox');
  await expect(field).toBeFocused();
  const cards = dialog.getByRole('listitem');
  for (const words of ['블랙홀 여전히', 'blackhole winning']) {
    await field.fill(words);
    await expect(cards).toHaveCount(1);
    await expect(cards).toContainText('블랙홀 경로도');
    await field.fill('');
    await expect(cards).not.toHaveCount(1);
  }
});

test('is used with keys alone', async ({ page }) => {
  await visit(page);
  const dialog = await openGallery(page);
  const focused = dialog.locator('li > button:focus');
  await page.keyboard.press('ArrowDown');
  const first = await focused.textContent();
  await page.keyboard.press('ArrowRight');
  expect(await focused.textContent()).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focused.textContent()).toBe(first);
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  // Not only hidden: the page has heard of it, too.
  await expect(dialog).toHaveCount(0);

  await openGallery(page);
  await page.keyboard.type('bastion');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(gallery(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^SSH through a bastion/ })).toBeVisible();
});

test('leads to the scenarios that the browser keeps', async ({ page }) => {
  await visit(page);
  await (await openGallery(page)).getByRole('button', { name: 'My scenarios' }).click();
  await expect(gallery(page)).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'My scenarios' })).toBeVisible();
});

test('marks what is walked to the end, and remembers it', async ({ page }) => {
  await visit(page, '#scenario=nat-gateway-in-private-subnet');
  const card = (dialog: Locator) =>
    dialog.getByRole('listitem').filter({ hasText: 'A NAT gateway in a private subnet' });
  // To be shown where it stops is not to walk there.
  await expect(card(await openGallery(page))).not.toContainText('walked');
  await page.keyboard.press('Escape');
  await expect(gallery(page)).toBeHidden();

  await page.keyboard.press('Home');
  await expect(page.locator('li [aria-current=step]')).toContainText('Step 1:');
  await page.keyboard.press('End');
  await expect(page.locator('li [aria-current=step]')).not.toContainText('Step 1:');
  await page.reload();
  await expect(page.locator('li [aria-current=step]')).toHaveCount(1);
  const dialog = await openGallery(page);
  await expect(card(dialog)).toContainText('walked');
  await dialog.getByRole('checkbox', { name: 'Not walked yet' }).check();
  await expect(card(dialog)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no fault that axe sees, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await visit(page);
    const dialog = await openGallery(page);
    await expect(dialog.getByRole('img').first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  await page.getByRole('button', { name: /^EC2 to RDS/ }).click();
  await expect(gallery(page).getByRole('listitem').first()).toBeVisible();
  const overflow = await page.evaluate(() => document.querySelector('dialog')?.scrollWidth);
  expect(overflow).toBeLessThanOrEqual(390);
});
