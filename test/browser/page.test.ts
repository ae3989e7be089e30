import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/ui/theme/tokens.css';
import '../../src/ui/theme/base.css';
import Page from '../../src/ui/Page.svelte';
import { preferences } from '../../src/ui/state/preferences.svelte.ts';
import '../../src/ui/state/whole-reader.ts';
import { Workbench } from '../../src/ui/state/workbench.svelte.ts';

beforeEach(async () => {
  preferences.language = 'en';
  location.hash = '';
  await page.viewport(1280, 720);
});

async function openPage() {
  const workbench = new Workbench();
  const screen = await render(Page, { workbench });
  await expect.element(screen.getByText(/^Step \d+ of \d+$/)).toBeVisible();
  return { workbench, screen };
}

test('a document with a fault keeps the last picture, and names the fault and its place', async () => {
  const { workbench, screen } = await openPage();
  workbench.text = workbench.text.replace('10.0.2.20', '10.0.2.999');
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/line \d+, column \d+/);
  await expect.element(screen.getByRole('alert')).toHaveTextContent('10.0.2.999');
  await expect.element(screen.getByRole('list', { name: /^Response/ })).toBeVisible();
  workbench.text = workbench.text.replace('10.0.2.999', '10.0.2.20');
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('a question that cannot be walked says so, and keeps the last walk', async () => {
  const { screen } = await openPage();
  const to = screen.getByRole('combobox', { name: 'To', exact: true });
  await to.fill('nobody');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('nobody');
  await expect.element(screen.getByRole('button', { name: 'This question cannot be walked' })).toBeVisible();
  await expect.element(screen.getByRole('list', { name: /^Request/ })).toBeVisible();
});

test('keys in a field are text, not steps', async () => {
  const { screen } = await openPage();
  const step = screen.container.querySelector('.count')?.textContent;
  await screen.getByRole('textbox', { name: 'Port' }).click();
  await userEvent.keyboard('{ArrowLeft}{Home}{End}');
  expect(screen.container.querySelector('.count')?.textContent).toBe(step);
});

test('an address with a scenario that is not here says so', async () => {
  location.hash = '#scenario=nowhere';
  const screen = await render(Page, { workbench: new Workbench() });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('nowhere');
});
