import { expect, test } from 'vitest';
import { offsetInEditor, offsetInText } from '../../src/ui/editor/line-breaks.ts';

test.each(['a\nb\nc', 'a\r\nb\r\nc', 'one line', ''])('offsets of %j go there and back', (text) => {
  const editor = text.replaceAll('\r\n', '\n');
  for (let offset = 0; offset <= editor.length; offset++) {
    const there = offsetInText(text, offset);
    expect(offsetInEditor(text, there)).toBe(offset);
    if (editor[offset] !== '\n') expect(text[there]).toBe(editor[offset]);
  }
});
