import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../src/ui/theme/tokens.css';
import '../../src/ui/theme/base.css';
import Lanes from '../../src/ui/lanes/Lanes.svelte';
import { preferences } from '../../src/ui/state/preferences.svelte.ts';
import type { ChipView, LaneView } from '../../src/ui/state/walk-view.ts';

preferences.language = 'en';

const chip = (index: number, name: string, more: Partial<ChipView> = {}): ChipView => ({
  index,
  name,
  title: `Component ${name}`,
  detail: 'in · rule 100 allow',
  tone: 'allow',
  quiet: false,
  ghost: false,
  ...more,
});
const lane = (leg: LaneView['leg'], chips: readonly ChipView[]): LaneView => ({
  key: leg,
  connection: 0,
  leg,
  packet: 'tcp 10.0.1.10:49152 → 10.0.2.20:3306',
  outcome: 'dropped',
  chips,
});
const LANES = [
  lane('request', [chip(0, 'app', { quiet: true }), chip(1, 'sg-app'), chip(2, 'acl-public')]),
  lane('response', [chip(3, 'acl-private', { tone: 'deny' }), chip(4, 'sg-app', { ghost: true })]),
];

test('the walk is two ordered lists, and a chip chooses its hop', async () => {
  const onselect = vi.fn<(index: number) => void>();
  const screen = await render(Lanes, { lanes: LANES, currentIndex: 3, oneWay: false, onselect });
  const request = screen.getByRole('list', { name: /^Request/ });
  await expect.element(request.getByRole('listitem')).toHaveLength(3);
  await expect.element(screen.getByRole('list', { name: /^Response/ }).getByRole('listitem')).toHaveLength(2);
  await request.getByRole('button', { name: 'acl-public' }).click();
  expect(onselect).toHaveBeenCalledExactlyOnceWith(2);
});

test('one chip is the current step, and what was not reached says so in words', async () => {
  const screen = await render(Lanes, { lanes: LANES, currentIndex: 3, oneWay: false, onselect: vi.fn() });
  const buttons = [...screen.container.querySelectorAll('button')];
  expect(buttons.filter((button) => button.ariaCurrent === 'step')).toHaveLength(1);
  expect(buttons[3]?.ariaCurrent).toBe('step');
  expect(buttons[4]?.textContent).toContain('not reached');
});

test('a formality is drawn small, and is a button like the others', async () => {
  const screen = await render(Lanes, { lanes: LANES, currentIndex: 3, oneWay: false, onselect: vi.fn() });
  const [quiet, gate] = [...screen.container.querySelectorAll('button')];
  expect(quiet!.offsetWidth).toBeLessThan(gate!.offsetWidth / 2);
  await expect.element(screen.getByRole('button', { name: /^Step 1: app/ })).toBeVisible();
});

test('without a response the lane says why', async () => {
  const props = { lanes: LANES.slice(0, 1), currentIndex: 0, onselect: vi.fn() };
  const screen = await render(Lanes, { ...props, oneWay: false });
  await expect.element(screen.getByText(/does not arrive/)).toBeVisible();
  await screen.rerender({ ...props, oneWay: true });
  await expect.element(screen.getByText(/No reply is expected/)).toBeVisible();
});
