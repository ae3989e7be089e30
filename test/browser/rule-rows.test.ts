import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../src/ui/theme/tokens.css';
import '../../src/ui/theme/base.css';
import type { RuleTable } from '../../src/explain/rule-table.ts';
import RuleRows from '../../src/ui/panel/RuleRows.svelte';

const TABLE: RuleTable = {
  caption: 'Rules, tried in number order',
  columns: [
    { key: 'number', label: '#' },
    { key: 'ports', label: 'Ports' },
  ],
  resultLabel: 'Result',
  footer: '2 more are not shown.',
  rows: [
    {
      key: '100',
      at: null,
      cells: { number: '100', ports: '3306' },
      result: 'ALLOW',
      status: 'not-matched',
      reason: 'port 49152 is not 3306',
      implicit: false,
    },
    {
      key: '*',
      at: null,
      cells: { number: '*', ports: 'all' },
      result: 'DENY',
      status: 'decided',
      reason: 'matches everything that is left',
      implicit: true,
    },
  ],
};

test('every rule has its result and its reason, and one is marked as the one that decided', async () => {
  const screen = await render(RuleRows, { table: TABLE, tone: 'deny' });
  await expect.element(screen.getByRole('table', { name: 'Rules, tried in number order' })).toBeVisible();
  const groups = [...screen.container.querySelectorAll('tbody')];
  expect(groups.map((group) => group.innerText.replaceAll(/\s+/g, ' ').trim())).toEqual([
    '100 3306 ALLOW port 49152 is not 3306',
    '* all DENY matches everything that is left',
  ]);
  expect(groups.map((group) => group.ariaCurrent)).toEqual([null, 'true']);
  await expect.element(screen.getByText('2 more are not shown.')).toBeVisible();
});
