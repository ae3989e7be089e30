/**
 * The editor counts every line break as one character, and the document may write it as two: offsets of one are turned
 * into offsets of the other.
 */
export function offsetInEditor(text: string, offset: number): number {
  return offset - countOf('\r\n', text.slice(0, offset));
}

export function offsetInText(text: string, offset: number): number {
  if (!text.includes('\r\n')) return offset;
  let position = 0;
  for (let left = offset; left > 0; left--) position += text.startsWith('\r\n', position) ? 2 : 1;
  return position;
}

export function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function countOf(part: string, text: string): number {
  return text.split(part).length - 1;
}
