import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../src/ui/theme/tokens.css';
import CrashReport from '../../src/ui/issues/CrashReport.svelte';
import { preferences } from '../../src/ui/state/preferences.svelte.ts';

test('after a mistake of the program the document can be saved, and the work goes on', async () => {
  preferences.language = 'en';
  const onreset = vi.fn();
  const error = new Error('a case is missing');
  const screen = await render(CrashReport, { error, document: 'packetwalk: 1\n# 한국어', onreset });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Packetwalk made a mistake');
  const save = screen.getByRole('link', { name: 'Save the document' });
  await expect.element(save).toHaveAttribute('download', 'scenario.yaml');
  const saved = await fetch(save.element().getAttribute('href') ?? '');
  expect(await saved.text()).toBe('packetwalk: 1\n# 한국어');
  await screen.getByRole('button', { name: 'Try again' }).click();
  expect(onreset).toHaveBeenCalledOnce();
});
