import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { axeFaults, expect, test, visit, whyPanel } from './visit.ts';

/** Two VPCs, as `aws ec2 describe-*` prints them. */
const FOLDER = 'test/import/fixtures/two-vpcs';
const folder = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));
const same = (name: string) => ({ name, text: readFileSync(`test/fixtures/same-vpc/${name}`, 'utf8') });

interface Given {
  readonly name: string;
  readonly text: string;
}

/** What the browser does when somebody lets go of files over the page. */
async function drop(page: Page, files: readonly Given[]) {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  // Whoever takes files is there when the browser is kept from opening them by itself.
  const isTaken = () =>
    page.evaluate((dataTransfer) => {
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      return document.querySelector('main')?.dispatchEvent(over) === false;
    }, data);
  await expect.poll(isTaken).toBe(true);
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Import |가져오기$/ });
}

test('files of the AWS CLI are looked over before they are opened', async ({ page }) => {
  await visit(page);
  await drop(page, folder);
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('AWS CLI output');
  await expect(dialog).toContainText('VPCs: 2 of 2');
  await expect(page.getByRole('button', { name: /^EC2 to RDS/, includeHidden: true })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.network-map .gate').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^EC2 to RDS/ })).toBeHidden();
});

test('an import that is cancelled changes nothing', async ({ page }) => {
  await visit(page);
  await drop(page, folder);
  await dialogOf(page).getByRole('button', { name: 'Open', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^EC2 to RDS/ })).toBeVisible();
});

test('one of several VPCs is opened alone', async ({ page }) => {
  await visit(page);
  await drop(page, folder);
  const dialog = dialogOf(page);
  const boxes = dialog.getByRole('group', { name: /^VPCs/ }).getByRole('checkbox');
  await expect(boxes).toHaveCount(2);
  await boxes.nth(1).uncheck(); // batch
  await expect(dialog).toContainText('VPCs: 1 of 2');
  await expect(boxes.nth(0)).toBeDisabled();
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  const map = page.locator('.network-map');
  await expect(map).toContainText('10.20.0.0/16');
  await expect(map).not.toContainText('10.30.0.0/16');
});

test('an archive is unpacked, and picked like a file', async ({ page }) => {
  await visit(page);
  const zip = zipSync(
    Object.fromEntries(folder.map(({ name, text }) => [`dump/${name}`, new TextEncoder().encode(text)])),
  );
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^EC2 to RDS/ })
    .click();
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles({ name: 'dump.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await expect(dialogOf(page)).toContainText('VPCs: 2 of 2');
});

test('a plan is read on either side, and both are compared', async ({ page }) => {
  await visit(page);
  await drop(page, [same('terraform-plan.json')]);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio', { name: 'After it is applied' })).toBeChecked();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'VPC' }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Compare both' }).click();
  await expect(dialog).toContainText(/the plan changes/);
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Before it is applied' }).check();
  await expect(dialog).toContainText('Nothing that belongs to a network.');
});

test('a template is read with the parameters that are given', async ({ page }) => {
  await visit(page);
  const template = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Block: { Type: String, Default: 10.0.0.0/16, Description: The block of the VPC }
Resources:
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: !Ref Block } }
  Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
`;
  await drop(page, [{ name: 'network.template', text: template }]);
  const dialog = dialogOf(page);
  await dialog.getByText('1 parameter').click();
  const field = dialog.getByRole('textbox', { name: 'Block' });
  await expect(field).toHaveValue('10.0.0.0/16');
  await field.fill('10.9.0.0/16');
  await field.press('Enter');
  await expect(dialog.getByRole('heading', { name: '1 fault in the document' })).toBeVisible();
  await field.fill('');
  await field.press('Enter');
  await expect(field).toHaveValue('10.0.0.0/16');
  await expect(dialog.getByRole('heading', { name: '1 fault in the document' })).toBeHidden();
});

test('what could not be read is named with its file and line', async ({ page }) => {
  await visit(page);
  await drop(page, [...folder, { name: 'broken.json', text: '{\n  "Vpcs": [\n    oops\n  ]\n}\n' }]);
  const dialog = dialogOf(page);
  await expect(dialog.getByText('1 part could not be read')).toBeVisible();
  await expect(dialog.getByText('broken.json:3:5')).toBeVisible();
});

test('names and ids are left behind before it is opened, or when it is shared', async ({ page }) => {
  await visit(page);
  await drop(page, folder);
  const dialog = dialogOf(page);
  await dialog.getByText('6 suggested flows').click();
  await expect(dialog.getByText('batch-worker to internet:443')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Without names/ }).check();
  await expect(dialog.getByText('batch-worker to internet:443')).toBeHidden();
  await dialog.getByRole('checkbox', { name: /^Without names/ }).uncheck();
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share this walk' });
  const link = share.getByRole('textbox', { name: 'Link' });
  const real = await link.inputValue();
  await share.getByRole('checkbox', { name: /^Without names/ }).check();
  await expect(link).not.toHaveValue(real);
  expect(await axeFaults(page)).toEqual([]);
  await page.goto(await link.inputValue());
  await page.reload();
  await expect(page.locator('.network-map')).toContainText('vpc-1');
  await expect(page.locator('.network-map')).not.toContainText('shop');
});

/** Opens what is dropped, and goes to the hop of this name. */
async function openAt(page: Page, file: Given, hop: RegExp) {
  await drop(page, [file]);
  await dialogOf(page)
    .getByRole('button', { name: /^(Open|열기)$/ })
    .click();
  await page.getByRole('list').getByRole('button', { name: hop }).first().click();
}

test('from a hop one goes to the lines of the original file', async ({ page }) => {
  await visit(page);
  await openAt(page, same('describe.json'), /sg-0aa1bb2cc3dd4ee58.* in/);
  const decided = whyPanel(page).locator('[aria-current=true]');
  await expect(whyPanel(page).getByRole('button', { name: 'describe.json:158' })).toBeVisible();
  await decided.getByRole('button', { name: 'describe.json:163' }).click();
  const dialog = page.getByRole('dialog', { name: 'describe.json' });
  await expect(dialog).toContainText('Lines 163 to 168 of 231');
  await expect(dialog.locator('.cm-marked')).toHaveCount(6);
  await expect(dialog.locator('.cm-marked').nth(2)).toHaveText('          "FromPort": 443,');
  await expect(dialog.locator('.cm-marked').nth(2)).toBeInViewport();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(decided.getByRole('button', { name: 'describe.json:163' })).toBeFocused();
});

/** Writes something in the text editor in place of what stands there once. */
async function replaceInText(page: Page, found: string, by: string) {
  await page.getByRole('tab', { name: 'Document' }).click();
  await page.getByRole('textbox', { name: 'Document (YAML)' }).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(found);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.insertText(by);
  await page.getByRole('tab', { name: 'Why' }).click();
}

test('after edits no rule points to a line that is not its own, and none does after a reload', async ({
  page,
}) => {
  await visit(page);
  await openAt(page, same('describe.json'), /sg-0aa1bb2cc3dd4ee58.* in/);
  await expect(whyPanel(page).getByRole('button', { name: 'describe.json:163' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const rule = '- { allow: tcp, ports: 443, desc';
  await replaceInText(page, rule, `- { allow: udp, ports: 53, from: 10.0.0.0/8 }\n      ${rule}`);
  const rows = whyPanel(page).locator('tbody');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1).getByRole('button', { name: 'describe.json:163' })).toBeVisible();
  await expect(rows.nth(0).getByRole('button')).toHaveCount(0);

  await replaceInText(page, 'ports: 443, desc', 'ports: 444, desc');
  await expect(rows).toHaveCount(2);
  await expect(rows.getByRole('button')).toHaveCount(0);

  await page.reload();
  await page
    .getByRole('list')
    .getByRole('button', { name: /sg-0aa1bb2cc3dd4ee58.* in/ })
    .first()
    .click();
  await expect(whyPanel(page)).toContainText('are not kept when the page is loaded again');
});

test('of a plan in one line, on a phone and in Korean, the part is shown that the rule is in', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '#lang=ko');
  const { name, text } = same('terraform-plan.json');
  await openAt(page, { name, text: JSON.stringify(JSON.parse(text)) }, /aws_security_group.*web/);
  await whyPanel(page)
    .locator('[aria-current=true]')
    .getByRole('button', { name: /terraform-plan.json:1:\d+/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'terraform-plan.json' });
  await expect(dialog).toContainText('값마다 줄을 나누어');
  await expect(dialog.locator('.cm-marked').filter({ hasText: '"to_port": 443' })).toHaveCount(1);
  expect(await axeFaults(page)).toEqual([]);
});

test('a scenario in a folder is opened as a scenario', async ({ page }) => {
  await visit(page);
  const text = readFileSync('scenarios/same-subnet.yaml', 'utf8');
  await drop(page, [
    { name: 'mine.yaml', text },
    { name: 'notes.md', text: '# Notes' },
  ]);
  await expect(page.getByRole('button', { name: /^Neighbours never meet/ })).toBeVisible();
});

test('on a phone and in Korean the dialog holds all there is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '#lang=ko');
  await drop(page, folder);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('button', { name: '열기', exact: true })).toBeInViewport();
  await expect(dialog).toContainText('VPC: 2개 중 2개');
  await dialog.getByRole('button', { name: '열기', exact: true }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test('both sides of a plan are compared in Korean', async ({ page }) => {
  await visit(page, '#lang=ko');
  await drop(page, [same('terraform-plan.json')]);
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: '전후 비교' }).click();
  await expect(dialog.getByRole('table')).toContainText('도달 불가');
});
