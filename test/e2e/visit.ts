import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** What Playwright itself says, since the tests keep the page without its service worker. */
const NO_SERVICE_WORKER = 'Service Worker registration blocked by Playwright';

/** A test fails when the page complains in the console, throws, or asks another host for anything. */
export const test = base.extend<{ complaints: readonly string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        const text = message.text();
        if (['error', 'warning'].includes(message.type()) && text !== NO_SERVICE_WORKER)
          complaints.push(text);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (url.startsWith('http') && !url.startsWith(baseURL ?? '')) complaints.push(`request to ${url}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the page at an address such as `#scenario=three-tier`, and waits until its walk is there. */
export async function visit(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator('li [aria-current=step]')).toHaveCount(1);
  await expect(whyPanel(page).getByRole('heading', { level: 2 })).toBeVisible();
}

/** The panel that explains the current hop. */
export function whyPanel(page: Page): Locator {
  return page.getByRole('region', { name: /^(Why|판정 이유)$/ });
}

/** Each fault that axe sees, with the elements that have it. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}
