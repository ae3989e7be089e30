import { packRead, type PackedRead } from '../../src/scenario/packed-read.ts';
import { readText } from '../../src/scenario/read-text.ts';

/** A scenario of the gallery as the page takes it. Throws where it is no YAML. */
export function readScenario(
  text: string,
  file: string,
): { readonly text: string; readonly read: PackedRead } {
  const read = readText(text);
  if (!read.ok) throw new Error(`${file}: ${read.error.map(({ issue }) => issue.code).join(', ')}`);
  return { text, read: packRead(read.value) };
}
