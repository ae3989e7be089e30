import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/ui/theme/tokens.css';
import Combobox from '../../src/ui/controls/Combobox.svelte';
import type { Choice } from '../../src/ui/controls/choice.ts';

const CHOICES: readonly Choice[] = [
  { value: 'app', label: 'app', kind: 'EC2', detail: '10.0.1.10' },
  { value: 'orders', label: 'orders', kind: 'RDS', detail: '10.0.2.20' },
  { value: 'internet', label: 'Internet', kind: 'Internet', detail: '' },
];

async function open(value = 'app') {
  const onchoose = vi.fn<(value: string) => void>();
  const screen = await render(Combobox, {
    label: 'To',
    value,
    choices: CHOICES,
    empty: 'Nothing has this name.',
    onchoose,
  });
  return { screen, field: screen.getByRole('combobox', { name: 'To' }), onchoose };
}

test('a few letters find a resource by its name, kind or address', async () => {
  const { screen, field } = await open();
  await field.click();
  await expect.element(screen.getByRole('option')).toHaveLength(3);
  await field.fill('rds');
  await expect.element(screen.getByRole('option')).toHaveLength(1);
  await field.fill('10.0.1');
  await expect.element(screen.getByRole('option', { name: 'app' })).toBeVisible();
});

test('arrows and Enter choose', async () => {
  const { field, onchoose } = await open();
  await field.click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('orders');
});

test('an address that nothing here has is taken as it was typed', async () => {
  const { screen, field, onchoose } = await open();
  await field.fill('198.51.100.7');
  await expect.element(screen.getByText('Nothing has this name.')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('198.51.100.7');
});

test('Escape leaves everything as it was', async () => {
  const { field, onchoose } = await open();
  await field.fill('ord');
  await userEvent.keyboard('{Escape}{Tab}');
  await expect.element(field).toHaveValue('app');
  expect(onchoose).not.toHaveBeenCalled();
});

test('a click chooses', async () => {
  const { screen, field, onchoose } = await open();
  await field.click();
  await screen.getByRole('option', { name: 'Internet' }).click();
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('internet');
});
