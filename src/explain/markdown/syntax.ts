/**
 * A text as Markdown that shows just this text: ids are whatever a document says, and must neither break a table nor
 * become a link, markup or a mention.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>|~&$]/gu, '\\$&')
    .replaceAll(/@(?=\w)/gu, '@\u200B')
    .replaceAll(/:(?=\/\/)/gu, '\\:');
}

/** A text in the fixed-width face: only for what has neither backticks nor bars, such as a packet. */
export function code(text: string): string {
  return `\`${text}\``;
}

export function bold(text: string): string {
  return text === '' ? '' : `**${text}**`;
}

/** A table of the GitHub dialect; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
