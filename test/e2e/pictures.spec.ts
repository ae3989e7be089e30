import { readdirSync } from 'node:fs';
import { axeFaults, expect, test, visit } from './visit.ts';
import type { Page } from '@playwright/test';

const names = readdirSync('scenarios').flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);

/** Pairs of texts on the map that lie on each other, as the browser has drawn them. */
async function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // A text is drawn twice where it has a halo; the packet passes over what is written.
    const texts = [...document.querySelectorAll('.network-map svg[role=group] text')].filter(
      (text) => text.closest('.back, .packet') === null,
    );
    const boxes = texts.map((text) => ({ text, box: text.getBoundingClientRect() }));
    return boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        // The line above and the line below share the room that tall letters and deep ones leave.
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        const isOn = width > 1 && height > Math.min(a.box.height, b.box.height) * 0.3;
        return isOn ? [`${a.text.textContent} on ${b.text.textContent}`] : [];
      }),
    );
  });
}

/** Chips whose words do not fit, so that some are cut off. */
async function cutChips(page: Page): Promise<readonly string[]> {
  return page
    .locator('li .detail:not(.visually-hidden)')
    .evaluateAll((all) =>
      all
        .filter((it) => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)
        .map((it) => it.textContent),
    );
}

for (const language of ['en', 'ko'] as const) {
  test(`every scenario is drawn without words on words, ${language}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, `#scenario=same-subnet&lang=${language}`);
    for (const name of names) {
      await page.evaluate((hash) => (location.hash = hash), `#scenario=${name}&lang=${language}`);
      // The address names the hop once its walk is there.
      await expect(page).toHaveURL(new RegExp(`scenario=${name}&.*hop=`));
      await expect(page.locator('.network-map .gate').first(), name).toBeVisible();
      expect.soft(await overlaps(page), name).toEqual([]);
      expect.soft(await cutChips(page), name).toEqual([]);
    }
  });
}

test('the flows of a scenario are listed with their verdicts, and one is chosen', async ({ page }) => {
  await visit(page, '#scenario=closed-port');
  const opener = page.getByRole('button', { name: /^Flow:/ });
  await opener.click();
  const list = page.getByRole('group', { name: 'Flows of this scenario' });
  await expect(list.getByRole('button')).toHaveCount(3);
  await expect(list.getByRole('button', { name: /Dropped by the security group/ })).toContainText(
    'as expected',
  );
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await list.getByRole('button', { name: /Dropped by the security group/ }).click();
  await expect(page.getByRole('button', { name: /^Unreachable/ })).toBeVisible();
});

test('what is odd about a document is counted, and told when asked', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page, '#scenario=nat-instance-source-dest-check');
  await page.getByRole('button', { name: '1 warning' }).click();
  await expect(page.getByRole('group', { name: '1 warning' })).toContainText('sourceDestCheck: false');
  expect(await axeFaults(page)).toEqual([]);
});
