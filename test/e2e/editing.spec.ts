import type { Locator, Page } from '@playwright/test';
import { axeFaults, expect, test, visit } from './visit.ts';

const LABELS = {
  en: { edit: 'Edit', networkAcls: 'Network ACLs', flows: 'Flows', document: 'Document', editFlow: /^Edit / },
  ko: { edit: '편집', networkAcls: '네트워크 ACL', flows: '플로우', document: '문서', editFlow: /편집$/ },
} as const;

async function startEditing(page: Page, hash = ''): Promise<void> {
  await visit(page, hash);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
}

async function openResource(page: Page, kind: string, id: string): Promise<void> {
  await page.getByRole('region', { name: kind }).getByRole('button', { name: id }).click();
  await expect(page.getByRole('heading', { level: 2, name: id, exact: true })).toBeVisible();
}

async function openDocument(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Document' }).click();
  const editor = page.getByRole('textbox', { name: 'Document (YAML)' });
  await expect(editor).toBeVisible();
  return editor;
}

/** The rule of a number in one direction. */
function rule(page: Page, direction: 'Inbound' | 'Outbound', number: number): Locator {
  return page
    .getByRole('region', { name: `${direction} rules` })
    .getByRole('group', { name: `Rule ${number}`, exact: true });
}

async function fillCombobox(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

function verdict(page: Page, name: RegExp): Locator {
  return page.getByRole('banner').getByRole('button', { name });
}

/** Selects a word of the text as a double click does. */
async function selectWord(page: Page, lineText: string, word: string): Promise<void> {
  const line = page.locator('.cm-line').filter({ hasText: lineText }).first();
  await line.scrollIntoViewIfNeeded();
  const place = await line.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, word);
  if (place === null) throw new Error(`no ${word} in the line of ${lineText}`);
  await page.mouse.dblclick(place.x, place.y);
}

test('a rule changed in its form changes the verdict, and undo brings it back', async ({ page }) => {
  await startEditing(page);
  await openResource(page, 'Network ACLs', 'acl-private');
  const ports = rule(page, 'Outbound', 100).getByRole('combobox', { name: 'Ports' });
  await fillCombobox(ports, '1024-65535');
  await expect(verdict(page, /^Reachable/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'The reply now arrives.' })).toBeVisible();
  await expect(page.locator('li [aria-current=step]')).toContainText('acl-private');

  await page.keyboard.press('Control+z');
  await expect(verdict(page, /^No response/)).toBeVisible();
  await expect(ports).toHaveValue('3306');
  await page.keyboard.press('Control+Shift+z');
  await expect(verdict(page, /^Reachable/)).toBeVisible();
  await page.getByRole('button', { name: /^Undo: change ports/ }).click();
  await expect(verdict(page, /^No response/)).toBeVisible();
});

test('the same in the text, with the same undo', async ({ page }) => {
  await startEditing(page);
  await openResource(page, 'Network ACLs', 'acl-private');
  await page.getByRole('button', { name: 'Show in the document' }).click();
  await selectWord(page, 'to: 10.0.1.0/24', '3306');
  await page.keyboard.type('1024-65535');
  await expect(verdict(page, /^Reachable/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(verdict(page, /^No response/)).toBeVisible();
});

test('what an edit does to the walk comes to the map too, and nothing moves to another place', async ({
  page,
}) => {
  await startEditing(page);
  await openResource(page, 'Network ACLs', 'acl-private');
  await page.getByRole('button', { name: 'Show in the document' }).click();
  await selectWord(page, 'to: 10.0.1.0/24', '3306');
  const map = page.locator('.network-map');
  const before = await map.boundingBox();
  await page.keyboard.type('1024-65535');
  await expect(verdict(page, /^Reachable/)).toBeVisible();
  await expect(map.locator('[data-state=deny]')).toHaveCount(0);
  expect(await map.boundingBox()).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(map.locator('[data-state=deny]')).not.toHaveCount(0);
});

test('what is written in the text shows in the form, and comments outlive an edit in a form', async ({
  page,
}) => {
  await startEditing(page);
  await openResource(page, 'Network ACLs', 'acl-private');
  await fillCombobox(rule(page, 'Outbound', 100).getByRole('combobox', { name: 'Ports' }), '5432');
  const editor = await openDocument(page);
  await expect(editor).toContainText("# The reply goes to the client's ephemeral port");
  await expect(editor).toContainText('ports: 5432, to: 10.0.1.0/24');
  await selectWord(page, 'ports: 5432', '5432');
  await page.keyboard.type('22');
  await page.getByRole('tab', { name: 'Properties' }).click();
  await expect(rule(page, 'Outbound', 100).getByRole('combobox', { name: 'Ports' })).toHaveValue('22');
});

test('a broken document keeps the picture, and lists its errors with a way to each', async ({ page }) => {
  await startEditing(page);
  await openDocument(page);
  await selectWord(page, 'main: { cidr: 10.0.0.0/16 }', 'cidr');
  await page.keyboard.type('cider');
  await expect(page.getByRole('tabpanel').getByText(/\d+ errors?$/)).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText('last version that could be read');
  await expect(page.locator('.network-map')).toBeVisible();
  await expect(page.getByRole('list', { name: /^Response/ })).toBeVisible();
  await expect(page.locator('.cm-lint-marker-error')).not.toHaveCount(0);

  await page.getByRole('tab', { name: 'Why' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('cider');
  await expect(alert).toContainText('last version that could be read');
  const place = alert.getByRole('button', { name: /^line \d+/ }).first();
  const line = /line (\d+)/.exec((await place.textContent()) ?? '')?.[1] ?? '';
  await place.click();
  await expect(page.getByRole('textbox', { name: 'Document (YAML)' })).toBeFocused();
  await expect(page.locator('.cm-activeLineGutter').filter({ hasText: /\d/ })).toHaveText(line);
});

test('a value that means nothing stays in its field, and the document as it was', async ({ page }) => {
  await startEditing(page);
  await openResource(page, 'VPCs', 'main');
  const field = page.getByRole('textbox', { name: 'IPv4 CIDR block' });
  await expect(field).toHaveAccessibleDescription('65,536 addresses, 10.0.0.0 – 10.0.255.255');
  await field.fill('10.0.0');
  await field.press('Tab');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/10\.0\.0/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(verdict(page, /^No response/)).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveValue('10.0.0.0/16');
});

/** Presses the Tab key until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not come by');
}

test('the keyboard alone adds a rule', async ({ page }) => {
  await visit(page);
  await tabTo(page, page.getByRole('button', { name: 'Edit', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('tab', { name: 'Properties' }));
  await tabTo(
    page,
    page.getByRole('region', { name: 'Network ACLs' }).getByRole('button', { name: 'acl-private' }),
  );
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Add outbound rule' }));
  await page.keyboard.press('Enter');
  const added = rule(page, 'Outbound', 120);
  await expect(added.getByRole('textbox', { name: 'Number' })).toBeFocused();
  await page.keyboard.type('90');
  await page.keyboard.press('Enter');
  const moved = rule(page, 'Outbound', 90);
  await expect(moved.getByRole('textbox', { name: 'Number' })).toBeFocused();
  await tabTo(page, moved.getByRole('combobox', { name: 'Ports' }));
  await page.keyboard.type('ephemeral ports');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(moved.getByRole('combobox', { name: 'Ports' })).toHaveValue('1024-65535');
  await expect(verdict(page, /^Reachable/)).toBeVisible();
});

test('rules change places, and the focus goes with them', async ({ page }) => {
  await startEditing(page);
  await openResource(page, 'Network ACLs', 'acl-private');
  await rule(page, 'Outbound', 110).getByRole('button', { name: 'Try Rule 110 earlier' }).click();
  await expect(rule(page, 'Outbound', 100).getByRole('combobox', { name: 'Ports' })).toHaveValue('443');
  await expect(rule(page, 'Outbound', 110).getByRole('combobox', { name: 'Ports' })).toHaveValue('3306');
  await expect(
    rule(page, 'Outbound', 100).getByRole('button', { name: 'Try Rule 100 earlier' }),
  ).toBeFocused();
  await rule(page, 'Outbound', 100).getByRole('button', { name: 'Remove Rule 100' }).click();
  await expect(rule(page, 'Outbound', 110).getByRole('button', { name: 'Remove Rule 110' })).toBeFocused();
});

test('Escape, then Tab, leaves the text editor', async ({ page }) => {
  await startEditing(page);
  const editor = await openDocument(page);
  await editor.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});

test('cursor and map follow each other', async ({ page }) => {
  await startEditing(page);
  await openDocument(page);
  const orders = page.locator('[role=button][data-key="network-interface:orders"]');
  const app = page.locator('[role=button][data-key="network-interface:app"]');
  await app.press('Enter');
  await expect(page.locator('.cm-activeLine')).toContainText('app: { subnet: public-a');
  await expect(app).toHaveAttribute('aria-pressed', 'true');
  await selectWord(page, 'orders: { subnet', 'orders');
  await expect(orders).toHaveAttribute('aria-pressed', 'true');
});

test('the schema completes what is typed', async ({ page }) => {
  await startEditing(page);
  await openDocument(page);
  await selectWord(page, 'main: { cidr: 10.0.0.0/16 }', '16');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(', enab');
  await expect(page.getByRole('option', { name: 'enableDnsHostnames' })).toBeVisible();
});

test('resources come, get a name, and go with what refers to them', async ({ page }) => {
  await startEditing(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page
    .getByRole('list', { name: 'What to add' })
    .getByRole('button', { name: 'Security group' })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'sg-1' })).toBeVisible();
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Id' }).fill('sg-db');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Id' })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Id' }).fill('sg-cache');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'sg-cache' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'sg-cache' })).toHaveCount(0);

  await openResource(page, 'Security groups', 'sg-app');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete sg-app?' });
  await expect(dialog).toContainText('places refer to it');
  await dialog.getByRole('button', { name: 'Delete it and what refers to it' }).click();
  await expect(page.getByRole('region', { name: 'Security groups' })).not.toContainText('sg-app');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Security groups' })).toContainText('sg-app');
});

test('an instance moves to another subnet', async ({ page }) => {
  await startEditing(page);
  await page.locator('[role=button][data-key="network-interface:app"]').press('Enter');
  await page.getByRole('combobox', { name: 'Subnet' }).selectOption('private-a');
  await expect(page.getByRole('textbox', { name: 'Private IPv4 address' })).toHaveValue(/^10\.0\.2\./);
  await expect(verdict(page, /^Reachable/)).toBeVisible();
});

test('flows show what came of them, are walked by a click, and can be changed', async ({ page }) => {
  await startEditing(page, '#scenario=three-tier');
  await page.getByRole('tab', { name: 'Flows' }).click();
  const flows = page.getByRole('region', { name: 'Flows of this document' });
  await expect(flows).toContainText('5 of 5 as expected');
  await flows.getByRole('button', { name: /^app-to-data/ }).click();
  await expect(page).toHaveURL(/flow=app-to-data/);
  await flows.getByRole('button', { name: 'Edit app-to-data' }).click();
  await flows.getByRole('combobox', { name: 'Expected verdict' }).selectOption('unreachable');
  await expect(flows).toContainText('4 of 5 as expected');
  await flows.getByRole('button', { name: 'Expect what happens now' }).click();
  await expect(flows).toContainText('5 of 5 as expected');
});

test('what was dragged is written into the document', async ({ page }) => {
  await startEditing(page);
  const node = page.locator('[role=button][data-key="network-interface:app-2"]');
  const box = await node.boundingBox();
  if (box === null) throw new Error('app-2 is not on the map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const around = page.locator('[role=button][data-key="vpc:main"]');
  const before = await around.boundingBox();
  await page.mouse.move(box.x + box.width / 2 + 200, box.y + box.height / 2, { steps: 8 });
  await expect(page.locator('.dragged')).toHaveCount(1);
  expect(await around.boundingBox(), 'the map stays').toEqual(before);
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^Undo: .*app-2/ })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  const editor = await openDocument(page);
  await page.keyboard.press('Control+End');
  await editor.press('Control+End');
  await expect(editor).toContainText('network-interface:app-2');

  await page.reload();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await (await openDocument(page)).press('Control+End');
  await expect(editor).toContainText('network-interface:app-2');
});

/** Ways to each state, from the list of resources. */
const STATES: Readonly<
  Record<string, (page: Page, labels: (typeof LABELS)[keyof typeof LABELS]) => Promise<void>>
> = {
  'the list of resources': async () => {},
  'a network ACL': async (page, labels) => {
    const acls = page.getByRole('region', { name: labels.networkAcls });
    await acls.getByRole('button', { name: 'acl-private' }).click();
    await expect(page.getByRole('group').first()).toBeVisible();
  },
  'a flow': async (page, labels) => {
    await page.getByRole('tab', { name: labels.flows }).click();
    await page.getByRole('tabpanel').getByRole('button', { name: labels.editFlow }).first().click();
    await expect(page.getByRole('tabpanel').getByRole('combobox').first()).toBeVisible();
  },
  'the document': async (page, labels) => {
    await page.getByRole('tab', { name: labels.document }).click();
    await expect(page.locator('.cm-content')).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ko'] as const) {
    for (const [state, goTo] of Object.entries(STATES)) {
      test(`axe finds nothing at ${state}, ${colorScheme}, ${language}`, async ({ page }) => {
        const labels = LABELS[language];
        await page.emulateMedia({ colorScheme });
        await visit(page, `#lang=${language}`);
        await page.getByRole('button', { name: labels.edit, exact: true }).click();
        await expect(page.getByRole('region', { name: labels.networkAcls })).toBeVisible();
        await goTo(page, labels);
        expect(await axeFaults(page)).toEqual([]);
      });
    }
  }
}

test('what is unfolded on the map is remembered in the document, and undo folds it', async ({ page }) => {
  await startEditing(page);
  const instances = Array.from({ length: 20 }, (_, index) => `  i-${index}: { subnet: a }`);
  const text = [
    'packetwalk: 1',
    'title: Twenty',
    'vpcs:',
    '  main: { cidr: 10.0.0.0/16 }',
    'subnets:',
    '  a: { vpc: main, cidr: 10.0.0.0/24 }',
    'instances:',
    ...instances,
    '',
  ].join('\n');
  const file = { name: 'twenty.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) };
  await page.getByRole('button', { name: /^EC2 to RDS/ }).click();
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(file);
  const stack = page.getByRole('button', { name: /interfaces, folded/ });
  await stack.focus();
  await stack.press('Enter');
  await expect(stack).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Fold the interfaces of a again' })).toBeFocused();
  const editor = await openDocument(page);
  await editor.press('Control+End');
  await expect(page.locator('.cm-line').filter({ hasText: 'unfolded: [subnet:a]' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(stack).toHaveCount(1);
});
