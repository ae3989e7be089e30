import type { BrowserContext, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { axeFaults, expect, test, visit } from './visit.ts';

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
  await expect(page).toHaveURL(/[#&]own=/);
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

test('the address of an own scenario shows it here as it is, and elsewhere as it was', async ({
  page,
  browser,
}) => {
  await visit(page);
  await startTyping(page);
  const walk = page.locator('li [aria-current=step]');
  const current = await walk.innerText();
  await expect(page).toHaveURL(/#1\..*&own=/);
  const address = page.url();

  const context = await browser.newContext();
  const other = await context.newPage();
  await visit(other, new URL(address).hash);
  await expect(other.locator('li [aria-current=step]')).toHaveText(current, { useInnerText: true });
  await expect(other.getByRole('banner')).toContainText('From a link');
  expect(await kept(other)).toEqual([]);
  await expect(other).not.toHaveURL(/own=/);
  await context.close();

  // Here nothing is said, as long as the link holds what the scenario is.
  const offer = page.getByRole('status').filter({ hasText: 'as it is now' });
  await page.goto('about:blank');
  await page.goto(address);
  await expect(walk).toHaveCount(1);
  await expect(page).toHaveURL(/#1\..*&own=/);
  await expect(offer).toHaveCount(0);

  const editor = await openDocument(page);
  await editor.press('Control+Home');
  for (let line = 0; line < 3; line++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type(' and back');
  await expect(page.locator('.cm-line').nth(3)).toHaveText(/ and back$/);
  await expect.poll(() => page.url()).not.toBe(address);
  await page.reload();
  await openDocument(page);
  await expect(page.locator('.cm-line').nth(3)).toHaveText(/ and back$/);
  await expect(offer).toHaveCount(0);

  await page.goto('about:blank');
  await page.goto(address);
  await expect(offer).toBeVisible();
  await openDocument(page);
  await expect(page.locator('.cm-line').nth(3)).toHaveText(/ and back$/);
  expect(await axeFaults(page)).toEqual([]);
  await offer.getByRole('button', { name: 'Show what the link holds' }).click();
  await expect(offer).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('From a link');
  await expect(page.locator('.cm-content')).not.toContainText(' and back');
  expect(await kept(page)).toHaveLength(1);
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
  const told = async () => {
    const alerts = [page, other].map((tab) => tab.getByRole('alert').filter({ hasText: 'in another tab' }));
    return Promise.all(alerts.map((alert) => alert.count()));
  };
  await expect.poll(async () => (await told()).sort()).toEqual([0, 1]);
});

/** Opens the menu beside the title, and takes something from it. */
async function fromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^(Saved in this browser|Not saved|Example)$/ }).click();
  await page.getByRole('group', { name: 'This scenario' }).getByRole('button', { name: item }).click();
}

async function downloaded(page: Page, start: () => Promise<void>) {
  const download = page.waitForEvent('download');
  await start();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** A browser without a way to write into files. */
async function withoutFilePicker(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
}

for (const [what, reason, forbid] of [
  [
    'that forbids its storage',
    'does not let the page keep anything',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
    },
  ],
  [
    'whose storage is full',
    'is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`a browser ${what} says so, and the work can be saved as a file`, async ({ page }) => {
    await withoutFilePicker(page);
    await page.addInitScript(forbid);
    await visit(page);
    const editor = await openDocument(page);
    await editor.press('Control+Home');
    await page.keyboard.type('# precious\n');
    const alert = page.getByRole('alert').filter({ hasText: 'Your edits are not being saved' });
    await expect(alert).toContainText(reason);
    await expect(page.getByRole('button', { name: 'Not saved' })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    const file = await downloaded(page, () => alert.getByRole('button').click());
    expect(file.name).toBe('ec2-to-rds-across-two-nacls.yaml');
    expect(file.text).toMatch(/^# precious\npacketwalk: 1\n/);
  });
}

test('scenarios are renamed, found, duplicated, deleted and brought back', async ({ page }) => {
  await visit(page);
  await startTyping(page);
  await fromMenu(page, 'My scenarios…');
  const library = page.getByRole('dialog', { name: 'My scenarios' });
  const names = library.locator('li strong');
  await expect(names).toHaveText(['EC2 to RDS across two NACLs']);

  await library.getByRole('button', { name: /^Rename/ }).click();
  await library.getByRole('textbox', { name: 'New name' }).fill('Lecture 3');
  await page.keyboard.press('Enter');
  await expect(names).toHaveText(['Lecture 3']);
  await expect(page.locator('header').filter({ hasText: 'Packetwalk' })).toContainText('Lecture 3');

  await library.getByRole('button', { name: 'Duplicate Lecture 3' }).click();
  await expect(names).toHaveText(['Lecture 3 (2)', 'Lecture 3']);
  await library.getByRole('searchbox').fill('(2) lect');
  await expect(names).toHaveText(['Lecture 3 (2)']);
  await library.getByRole('searchbox').fill('nothing');
  await expect(library).toContainText('None of your scenarios has these words.');
  await library.getByRole('searchbox').fill('');

  await library.getByRole('button', { name: 'Delete Lecture 3 (2)' }).click();
  await expect(names).toHaveText(['Lecture 3']);
  expect(await axeFaults(page)).toEqual([]);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveText(['Lecture 3 (2)', 'Lecture 3']);

  await library.getByRole('button', { name: 'Delete Lecture 3 (2)' }).click();
  await page.reload();
  await fromMenu(page, 'My scenarios…');
  await library.getByText('Deleted lately (1)').click();
  await library.getByRole('button', { name: 'Bring back Lecture 3 (2)' }).click();
  await library.getByRole('button', { name: /^Lecture 3 \(2\)/ }).click();
  await expect(page.getByRole('banner')).toContainText('Lecture 3 (2)');
});

test('all scenarios go out as one file, and come in again beside what is there', async ({ page }) => {
  await visit(page);
  await startTyping(page);
  await fromMenu(page, 'My scenarios…');
  const library = page.getByRole('dialog', { name: 'My scenarios' });
  const file = await downloaded(page, () => library.getByRole('button', { name: 'Export all' }).click());
  const input = library.locator('input[type=file]');
  const take = (text: string) =>
    input.setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await take(file.text);
  await expect(library).toContainText('1 scenario was added.');
  await expect(library.locator('li strong')).toHaveText([
    'EC2 to RDS across two NACLs',
    'EC2 to RDS across two NACLs (2)',
  ]);
  await take(file.text.replace('"text"', '"txet"'));
  await expect(library).toContainText('`scenarios[0].versions[0].text` is missing.');
  await expect(library).toContainText('`scenarios[0].versions[0].txet` is not known.');
  expect(await axeFaults(page)).toEqual([]);
  // What was typed a moment before is in it.
  const [one, other] = await kept(page);
  expect(one?.text).toMatch(/^# \npacketwalk/);
  expect(other?.text).toBe(one?.text);
});

test('an older version is looked at, and gone back to; the newest is not lost', async ({ page }) => {
  await visit(page);
  await startTyping(page);
  await page.keyboard.type('old');
  await page.waitForTimeout(5500); // A version ends with a rest.
  await page.keyboard.type(' new');
  await expect.poll(async () => (await kept(page))[0]?.text).toMatch(/^# old new\n/);

  await fromMenu(page, 'Versions…');
  const versions = page.getByRole('dialog').getByRole('button', { name: /^Show the version/ });
  await expect(versions).toHaveCount(3);
  expect(await axeFaults(page)).toEqual([]);
  await versions.nth(1).click();
  await expect(firstLine(page)).toHaveText('# old');
  await page.getByRole('button', { name: 'Show the newest' }).click();
  await expect(firstLine(page)).toHaveText('# old new');

  await fromMenu(page, 'Versions…');
  await versions.nth(1).click();
  await page.getByRole('button', { name: 'Go back to this version' }).click();
  await expect.poll(async () => (await kept(page))[0]?.text).toMatch(/^# old\n/);
  await fromMenu(page, 'Versions…');
  await expect(versions).toHaveCount(4);
  await versions.nth(1).click();
  await expect(firstLine(page)).toHaveText('# old new');

  await fromMenu(page, 'Back to the original');
  await expect(firstLine(page)).toHaveText('packetwalk: 1');
  await expect(page).toHaveURL(/scenario=ec2-to-rds-reply-dropped/);
});

test('Ctrl+S asks for a file once, and then writes to the same one', async ({ page }) => {
  await page.addInitScript(() => {
    let asked = 0;
    Object.assign(window, {
      // A real file, in the private files of the page.
      showSaveFilePicker: async () => {
        if (asked++ > 0) throw new Error('asked again');
        return (await navigator.storage.getDirectory()).getFileHandle('mine.yaml', { create: true });
      },
    });
  });
  /** Of the file; null in the moment in which it is being written. */
  const content = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('mine.yaml');
      const file = await handle.getFile();
      return file.text().catch(() => null);
    });
  await visit(page);
  await startTyping(page);
  await page.keyboard.type('one');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved to `mine.yaml`.')).toBeVisible();
  expect(await content()).toMatch(/^# one\n/);
  await page.keyboard.type(' two');
  await page.keyboard.press('Control+s');
  await expect.poll(content).toMatch(/^# one two\n/);
});

test('a scenario is saved as JSON, and pasted onto the page it opens', async ({ page }) => {
  await withoutFilePicker(page);
  await visit(page, '#scenario=three-tier');
  const file = await downloaded(page, () => fromMenu(page, 'Save as a JSON file'));
  expect(JSON.parse(file.text)).toMatchObject({ packetwalk: 1 });

  const paste = (text: string) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  await paste('just some words');
  await expect(page.getByRole('alert')).toContainText('It is no Packetwalk scenario');
  await paste(readFileSync('scenarios/same-subnet.yaml', 'utf8'));
  await expect(page.getByRole('button', { name: /^Neighbours never meet/ })).toBeVisible();
  await startTyping(page);
  expect((await kept(page)).map(({ name }) => name)).toEqual([expect.stringMatching(/^Neighbours/)]);
});
