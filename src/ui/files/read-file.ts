import { fail, ok, type Result } from '../../base/result.ts';
import type { LocatedIssue } from '../../scenario/locate.ts';
import { readDocument } from '../state/read-document.ts';
import '../state/whole-reader.ts';

/** A file that was not opened, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly why: 'too-large' | 'unreadable' | 'not-text' | 'not-a-scenario';
  /** What is wrong with a text that is no scenario. */
  readonly issues: readonly LocatedIssue[];
}

/** Bytes. A document of more characters than this is refused anyway. */
const LARGEST = 20_000_000;

/** The text of a file that holds a scenario, be there faults in it or not: those are shown, and can be mended. */
export async function readFile(file: File): Promise<Result<string, RefusedFile>> {
  const refuse = (why: RefusedFile['why'], issues: readonly LocatedIssue[] = []) =>
    fail({ name: file.name, why, issues });
  if (file.size > LARGEST) return refuse('too-large');
  const bytes = await file.arrayBuffer().catch(() => null); // A folder, or a file that is gone.
  if (bytes === null) return refuse('unreadable');
  const text = textOf(bytes);
  if (text === null) return refuse('not-text');
  const read = readDocument(text);
  return read.ok || saysItIsScenario(text) ? ok(text) : refuse('not-a-scenario', read.error);
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `packetwalk: 1` as YAML or JSON, also where the rest cannot be read. */
function saysItIsScenario(text: string): boolean {
  return /^[\s{]*["']?packetwalk["']?\s*:/m.test(text);
}
