import { axeFaults, expect, test, visit, whyPanel } from './visit.ts';

test('Korean is one click away, and stays', async ({ page }) => {
  await visit(page);
  await page.getByText('한국어').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(whyPanel(page).getByRole('heading', { level: 2 })).toHaveText(
    '네트워크 ACL acl-private, 아웃바운드',
  );
  await expect(page.getByRole('list', { name: /^요청/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('list', { name: /^요청/ })).toBeVisible();
});

test('the dark theme is chosen by hand, whatever the system says', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Theme: System' }).click();
  await page.getByRole('button', { name: 'Theme: Light' }).click();
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
  expect(await ground()).not.toBe(light);
});

for (const width of [390, 820, 1280]) {
  test(`nothing scrolls sideways at a width of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(page);
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await page.keyboard.press('End');
    expect(await tooWide()).toBeLessThanOrEqual(0);
  });
}

test('on a phone the player stays in reach', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('heading', { name: 'The whole walk' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Step back' })).toBeInViewport();
});

test('on a phone the menu holds the languages and what can be exported', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  const menu = page.getByRole('banner').getByRole('button', { name: 'Menu' });
  // In the row of the title.
  const title = page.getByRole('button', { name: /^EC2 to RDS/ });
  const [besides, first] = [await menu.boundingBox(), await title.boundingBox()];
  expect(besides?.y).toBeLessThan((first?.y ?? 0) + (first?.height ?? 0));
  await menu.click();
  await expect(page.getByRole('button', { name: 'Download SVG' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByText('한국어').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

test('a browser that forbids storage shows the page all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await visit(page);
  await page.getByRole('button', { name: 'Theme: System' }).click();
  await expect(page.getByRole('button', { name: 'Theme: Light' })).toBeVisible();
});

const STATES = {
  'the first screen': '#',
  'the start of a walk': '#hop=request.1',
  'a hop that was not reached': '#hop=response.6',
  'a translated packet': '#scenario=private-to-internet-through-nat&hop=request.6',
  'a partial verdict': '#scenario=ephemeral-port-ranges',
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ko'] as const) {
    for (const [state, hash] of Object.entries(STATES)) {
      test(`axe finds nothing at ${state}, ${colorScheme}, ${language}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await visit(page, `${hash}&lang=${language}`);
        await expect(page.locator('.network-map')).toBeVisible();
        expect(await axeFaults(page)).toEqual([]);
      });
    }
  }
}

test('axe finds nothing where people choose, nor on a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  expect(await axeFaults(page), 'phone').toEqual([]);
  await page.getByRole('combobox', { name: 'To', exact: true }).click();
  expect(await axeFaults(page), 'combobox').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'To', exact: true }).fill('nobody');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await axeFaults(page), 'a question that cannot be walked').toEqual([]);
  await page.getByRole('button', { name: /^EC2 to RDS/ }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  expect(await axeFaults(page), 'scenarios').toEqual([]);
});
