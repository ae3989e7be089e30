import { textWidth, type TextStyle } from './text-width.ts';

/** The text in lines that fit into the room, broken between words. A word that is longer than that has a line of its own. */
export function wrapText(text: string, style: TextStyle, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, style) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
