import { expect, test, visit, whyPanel } from './visit.ts';

test('the first screen is the walk from EC2 to RDS whose reply is dropped', async ({ page }) => {
  await visit(page);
  await expect(page).toHaveTitle(/EC2 to RDS.* · Packetwalk/);
  await expect(page.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('app');
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('orders');
  await expect(page.getByRole('button', { name: /^No response/ })).toBeVisible();
  await expect(page.locator('.network-map')).toBeVisible();
});

test('the panel of the gate that denies shows its rules and why none of them helps', async ({ page }) => {
  await visit(page);
  const why = whyPanel(page);
  await expect(why.getByRole('heading', { level: 2 })).toHaveText('Network ACL acl-private, outbound');
  await expect(why.getByText('DENY', { exact: true }).first()).toBeVisible();
  await expect(why.getByText('port 49152 is not 3306')).toBeVisible();
  await expect(why.getByRole('heading', { name: 'Why the reply stops here' })).toBeVisible();
  await expect(why.getByText(/stateless/)).toBeVisible();
  await expect(why.getByRole('list', { name: 'Flow log so far' })).toContainText('REJECT');
});

test('the keyboard walks through both legs, step by step', async ({ page }) => {
  await visit(page);
  const current = page.locator('li [aria-current=step]');
  const request = page.getByRole('list', { name: /^Request/ });
  const response = page.getByRole('list', { name: /^Response/ });
  const requestHops = await request.getByRole('listitem').count();
  const responseHops = await response.getByRole('listitem').count();

  await page.keyboard.press('Home');
  for (let step = 1; step <= requestHops + responseHops; step += 1) {
    await expect(current).toContainText(`Step ${step}:`);
    const lane = step <= requestHops ? request : response;
    await expect(lane.locator('[aria-current=step]')).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('ArrowLeft');
  await expect(current).toContainText(`Step ${requestHops + responseHops - 1}:`);
  await page.keyboard.press('3');
  await expect(current).toContainText('Step 3:');
  await page.keyboard.press('End');
  await expect(current).toContainText(`Step ${requestHops + responseHops}:`);
  await expect(page.getByText(/did not come this far/)).toBeVisible();
});

test('each step is told to those who do not see the picture', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'Step 2 of' })).toContainText(
    'Security group sg-app, outbound. ALLOW.',
  );
});

test('Space plays, and pauses', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.locator('li [aria-current=step]')).toContainText('Step 2:');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('another port walks again at once', async ({ page }) => {
  await visit(page);
  await page.getByRole('textbox', { name: 'Port', exact: true }).fill('5432');
  await expect(page.getByRole('button', { name: /^Unreachable/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Port', exact: true }).fill('3306');
  await expect(page.getByRole('button', { name: /^No response/ })).toBeVisible();
});

test('another sender and receiver walk again', async ({ page }) => {
  await visit(page);
  await page.getByRole('combobox', { name: 'To', exact: true }).fill('standby');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('list', { name: /^Request/ })
      .getByRole('listitem')
      .last(),
  ).toContainText('standby');
  await page.getByRole('button', { name: 'Swap from and to' }).click();
  await expect(
    page
      .getByRole('list', { name: /^Request/ })
      .getByRole('listitem')
      .first(),
  ).toContainText('standby');
});

test('a scenario is found by its words, and opens', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: /^EC2 to RDS/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose a scenario' });
  await dialog.getByRole('searchbox').fill('ephemeral ports?');
  await dialog.getByRole('button', { name: /^Which ephemeral ports/ }).click();
  await expect(page.getByRole('button', { name: /^Works from some ports/ })).toBeVisible();
  await page.getByRole('button', { name: 'Walk this' }).last().click();
  await expect(page.getByRole('button', { name: 'Reachable' })).toBeVisible();
});

test('the address of the page brings back the same step', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('4');
  await expect(page).toHaveURL(/hop=request\.4/);
  await page.reload();
  await expect(page.locator('li [aria-current=step]')).toContainText('Step 4:');
});
