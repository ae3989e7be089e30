import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/theme/tokens.css';
import { createEditor } from '../../src/ui/editor/create-editor.ts';

const TEXT = 'packetwalk: 1\nvpcs:\n  main: { cidr: 10.0.0.0/16 }\n';

let parent: HTMLElement | undefined;
afterEach(() => parent?.remove());

function open(text = TEXT) {
  parent = document.createElement('div');
  parent.style.height = '300px';
  document.body.append(parent);
  const told = {
    ontype: vi.fn<(text: string) => void>(),
    oncursor: vi.fn<(offset: number) => void>(),
    onundo: vi.fn<() => void>(),
    onredo: vi.fn<() => void>(),
  };
  const editor = createEditor({
    parent,
    text,
    label: 'Document',
    describedBy: 'hint',
    phrases: {},
    ...told,
  });
  return { editor, parent, ...told };
}

test('what is typed is told as the whole text', async () => {
  const { editor, ontype } = open();
  editor.goTo(TEXT.indexOf('/16') + 3, true);
  await userEvent.keyboard('0');
  expect(ontype).toHaveBeenLastCalledWith(TEXT.replace('/16', '/160'));
});

test('what changes elsewhere is shown, is not told back, and leaves the cursor at its word', async () => {
  const { editor, parent: element, ontype, oncursor } = open();
  editor.goTo(TEXT.indexOf('main'), true);
  editor.show(TEXT.replace('packetwalk: 1', 'packetwalk: 1\ntitle: Another'));
  await expect.poll(() => element.textContent).toContain('title: Another');
  expect(ontype).not.toHaveBeenCalled();
  expect(oncursor).not.toHaveBeenCalled();
  await userEvent.keyboard('x');
  expect(ontype).toHaveBeenLastCalledWith(expect.stringContaining('\n  xmain:'));
});

test('undo and redo are the page’s', async () => {
  const { editor, onundo, onredo } = open();
  editor.goTo(0, true);
  await userEvent.keyboard('{Control>}z{/Control}{Control>}{Shift>}Z{/Shift}{/Control}{Control>}y{/Control}');
  expect(onundo).toHaveBeenCalledTimes(1);
  expect(onredo).toHaveBeenCalledTimes(2);
});

test('a text keeps the line breaks that it has', async () => {
  const text = TEXT.replaceAll('\n', '\r\n');
  const { editor, ontype, oncursor } = open(text);
  editor.goTo(text.indexOf('main'), true);
  await userEvent.keyboard('x');
  expect(ontype).toHaveBeenLastCalledWith(text.replace('main', 'xmain'));
  expect(oncursor).toHaveBeenLastCalledWith(text.indexOf('main') + 1);
});

test('errors are marked at their place', async () => {
  const { editor, parent: element } = open();
  const from = TEXT.indexOf('10.0.0.0');
  editor.mark([{ from, to: from + 11, severity: 'error', message: 'too large' }]);
  await expect.poll(() => element.querySelector('.cm-lintRange-error')?.textContent).toBe('10.0.0.0/16');
});
