import type { Resource } from './resource.ts';
import type { Unexpressed } from './unexpressed.ts';

export interface Exported {
  readonly text: string;
  /** What is not in the text, or not as it is in the document. */
  readonly unexpressed: readonly Unexpressed[];
  readonly resources: readonly Resource[];
  /** What the text calls each resource, by its key: a logical id, or an address of Terraform. */
  readonly names: ReadonlyMap<string, string>;
}

/** The text with lines before it that say something of it to people; of no matter to programs. */
export function withNotes(text: string, notes: readonly string[]): string {
  if (notes.length === 0) return text;
  const lines = notes.flatMap((note) => note.split(/\r\n|[\n\r\u0085\u2028\u2029]/));
  return `${lines.map((line) => `# ${line}`.trimEnd()).join('\n')}\n\n${text}`;
}
