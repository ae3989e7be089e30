import { fail, ok, type Result } from '../../base/result.ts';
import type { LocatedIssue } from '../../scenario/locate.ts';
import '../state/whole-reader.ts';

/** What was given to the page and not opened, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly why:
    | 'too-large'
    | 'too-much'
    | 'large-file'
    | 'unreadable'
    | 'not-text'
    | 'not-known'
    | 'no-files'
    | 'bad-zip'
    | 'large-zip'
    | 'broken';
  /** What is wrong with a text, were it meant for a scenario. */
  readonly issues: readonly LocatedIssue[];
}

/** Bytes. A document of more characters than this is refused anyway. */
const LARGEST = 20_000_000;
/** Bytes in which a scenario says what it is: there may be comments before it. */
const HEAD = 65_536;
/** At the margin of YAML, or as the first key of JSON. */
const SAYS_SO = /^\ufeff?packetwalk\s*:|^\ufeff?\s*\{\s*"packetwalk"\s*:/;
const SAYS_SO_LATER = /^packetwalk\s*:/m;

/**
 * The text of a file that says that it is a scenario, be there faults in it or not: those are shown, and can be mended.
 * Null for any other file, which may be something to import.
 */
export async function readScenarioFile(file: File): Promise<Result<string, RefusedFile> | null> {
  const head = await file
    .slice(0, HEAD)
    .text()
    .catch(() => null); // A folder, or a file that is gone.
  if (head === null) return fail({ name: file.name, why: 'unreadable', issues: [] });
  if (!SAYS_SO.test(head) && !SAYS_SO_LATER.test(head)) return null;
  if (file.size > LARGEST) return fail({ name: file.name, why: 'too-large', issues: [] });
  const text = textOf(await file.arrayBuffer());
  return text === null ? fail({ name: file.name, why: 'not-text', issues: [] }) : ok(text);
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
