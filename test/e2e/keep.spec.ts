import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test, visit } from './visit.ts';

async function openDocument(page: Page): Promise<Locator> {
  const edit = page.getByRole('button', { name: 'Edit', exact: true });
  if ((await edit.getAttribute('aria-pressed')) !== 'true') await edit.click();
  await page.getByRole('tab', { name: 'Document' }).click();
  const editor = page.getByRole('textbox', { name: 'Document (YAML)' });
  await expect(editor).toBeVisible();
  return editor;
}

/** The first line of the text. */
function firstLine(page: Page): Locator {
  return page.locator('.cm-line').first();
}

/** Puts the cursor on a new first line, which is a comment. */
async function startTyping(page: Page): Promise<void> {
  const editor = await openDocument(page);
  await editor.press('Control+Home');
  await page.keyboard.type('# \n');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#own=/);
}

/** As it goes when the browser runs out of memory, or is ended by the system. */
async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The answer never comes.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Every own scenario, as the database has it: nothing is asked of the page. */
async function kept(page: Page): Promise<readonly { readonly name: string; readonly text: string }[]> {
  return page.evaluate(async () => {
    interface Kept {
      readonly id: string;
      readonly name: string;
      readonly deleted: number | null;
      readonly versions: readonly { readonly at: number }[];
    }
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message ?? 'no reason'));
      });
    const db = await done(indexedDB.open('packetwalk'));
    const stores = db.transaction(['scenarios', 'versions']);
    const all = (await done(stores.objectStore('scenarios').getAll())) as readonly Kept[];
    const texts = all
      .filter(({ deleted }) => deleted === null)
      .map(async ({ id, name, versions }) => {
        const key = [id, versions.at(-1)?.at ?? 0];
        const { text } = (await done(stores.objectStore('versions').get(key))) as { text: string };
        return { name, text };
      });
    const read = await Promise.all(texts);
    db.close();
    return read;
  });
}

test('a tab that is killed while somebody types loses at most the last letter, twenty times', async ({
  context,
  page,
}) => {
  test.setTimeout(240_000);
  await visit(page);
  await startTyping(page);
  const address = page.url();
  let current = page;
  let before = '';
  for (let time = 0; time < 20; time++) {
    const letters = 'abcdefg'.slice(0, 1 + (time % 7));
    // From as fast as a hasty person types to slower than the edit takes to settle.
    await current.keyboard.type(letters, { delay: 50 + time * 20 });
    if (time % 2 === 0) await crash(context, current);
    await current.close();

    current = await context.newPage();
    await current.goto(address);
    const editor = await openDocument(current);
    const found = ((await firstLine(current).textContent()) ?? '').slice('# '.length);
    expect([letters + before, letters.slice(0, -1) + before], `time ${time}`).toContain(found);
    before = found;
    await editor.press('Control+Home');
    await current.keyboard.press('ArrowRight');
    await current.keyboard.press('ArrowRight');
  }
  expect(await kept(current)).toHaveLength(1);
});

test('what was typed is there again after a reload, an error in it too', async ({ page }) => {
  await visit(page);
  await startTyping(page);
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('oops: @');
  await page.reload();
  await openDocument(page);
  await expect(firstLine(page)).toHaveText('# one');
  await expect(page.locator('.cm-line').nth(1)).toHaveText('oops: @');
});

test('the scenario of the gallery stays as it came', async ({ page }) => {
  await visit(page);
  await startTyping(page);
  await page.goto('./#scenario=ec2-to-rds-reply-dropped');
  await page.reload();
  await openDocument(page);
  await expect(firstLine(page)).toHaveText('packetwalk: 1');
});

test('two tabs on one scenario show the same, whichever is typed in', async ({ context, page }) => {
  await visit(page);
  await startTyping(page);
  await page.keyboard.type('left');
  const other = await context.newPage();
  await visit(other, new URL(page.url()).hash);
  const editor = await openDocument(other);
  await expect(firstLine(other)).toHaveText('# left');
  await editor.press('Control+Home');
  await other.keyboard.press('End');
  await other.keyboard.type(' right');
  await expect(firstLine(page)).toHaveText('# left right');
  await page.keyboard.press('End');
  await page.keyboard.type(' left');
  await expect(firstLine(other)).toHaveText('# left right left');
  await expect.poll(async () => (await kept(page)).length).toBe(1);
});

test('two tabs that are typed in at the same moment keep both, and the one that lost is told', async ({
  context,
  page,
}) => {
  await visit(page);
  await startTyping(page);
  await page.waitForTimeout(600);
  const other = await context.newPage();
  await visit(other, new URL(page.url()).hash);
  await (await openDocument(other)).press('Control+Home');
  await other.keyboard.press('End');
  await Promise.all([page.keyboard.type('left'), other.keyboard.type('right')]);
  const lines = async () => (await kept(page)).map(({ text }) => text.slice(0, text.indexOf('\n'))).sort();
  await expect.poll(lines).toEqual(['# left', '# right']);
});
