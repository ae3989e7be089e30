import { z } from 'zod';
import { fail, ok, type Result } from '../../base/result.ts';
import { parseJson } from '../../import/json.ts';
import type { Addition } from './library.ts';
import { LONGEST_NAME } from './own-scenario.ts';
import { MOST_VERSIONS } from './thin-versions.ts';

/** What is wrong with a file of scenarios. */
export interface LibraryFault {
  readonly code:
    | 'too-large'
    | 'not-json'
    | 'not-a-library'
    | 'other-version'
    | 'missing-key'
    | 'unknown-key'
    | 'wrong-value'
    | 'too-long'
    | 'too-short';
  /** `scenarios[3].text`; empty for the whole file. */
  readonly at: string;
  /** Where the text of the file breaks off being JSON. Both from 1. */
  readonly place?: { readonly line: number; readonly column: number };
  /** The most that is allowed there. */
  readonly most?: number;
}

/** UTF-16 units. A scenario of more text is not read anyway. */
const LONGEST_TEXT = 5_000_000;
const LONGEST_FILE = 100_000_000;
const MOST_SCENARIOS = 5_000;
/** So many faults say enough. */
const MOST_FAULTS = 50;

const text = z.string().max(LONGEST_TEXT);
const time = z.iso.datetime();
const name = z.string().min(1).max(255);
const origin = z.strictObject({ kind: z.enum(['gallery', 'link', 'file']), name: name.optional() });

const scenarioSchema = z.strictObject({
  name: z.string().trim().min(1).max(LONGEST_NAME),
  origin: origin.optional(),
  /** The oldest first; the last is the scenario as it stands. */
  versions: z
    .array(z.strictObject({ from: time, until: time, text }))
    .min(1)
    .max(MOST_VERSIONS),
});

const librarySchema = z.strictObject({
  packetwalkLibrary: z.literal(1),
  scenarios: z.array(scenarioSchema).max(MOST_SCENARIOS),
});
/** What every version of such a file says. */
const markSchema = z.looseObject({ packetwalkLibrary: z.number() });
type LibraryFile = z.infer<typeof librarySchema>;

/** All scenarios, with their versions, as one JSON file. */
export function writeLibrary(scenarios: readonly Addition[]): string {
  const file: LibraryFile = {
    packetwalkLibrary: 1,
    scenarios: scenarios.map(({ name: called, origin: from, versions }) => ({
      name: called,
      origin: from,
      versions: versions.map((version) => ({
        from: new Date(version.at).toISOString(),
        until: new Date(version.until).toISOString(),
        text: version.text,
      })),
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads such a file, whoever wrote it; or says all that is wrong with it, and then none of it is taken. */
export function readLibrary(source: string): Result<readonly Addition[], readonly LibraryFault[]> {
  if (source.length > LONGEST_FILE) return fail([{ code: 'too-large', at: '', most: LONGEST_FILE }]);
  const json = parseJson(source);
  if (!json.ok) {
    const { line, column } = json.error;
    return fail([{ code: 'not-json', at: '', place: { line, column } }]);
  }
  const [file, second] = json.value.documents;
  const version = markSchema.safeParse(file);
  if (!version.success || second !== undefined) return fail([{ code: 'not-a-library', at: '' }]);
  if (version.data.packetwalkLibrary !== 1) return fail([{ code: 'other-version', at: 'packetwalkLibrary' }]);
  const read = librarySchema.safeParse(file, { reportInput: true });
  if (!read.success) return fail(read.error.issues.flatMap(faultsOf).slice(0, MOST_FAULTS));
  return ok(read.data.scenarios.map(additionOf));
}

function additionOf({ name: called, origin: from, versions }: LibraryFile['scenarios'][number]): Addition {
  let last = -Infinity;
  const inOrder = versions.map((version) => {
    // Each version has a time of its own, whatever the file says.
    const at = Math.max(Date.parse(version.from), last + 1);
    last = Math.max(at, Date.parse(version.until));
    return { at, until: last, text: version.text };
  });
  return { name: called, origin: originOf(from), versions: inOrder };
}

function originOf(from: z.infer<typeof origin> | undefined): Addition['origin'] {
  if (from?.name === undefined || from.kind === 'link') return { kind: 'link' };
  return { kind: from.kind, name: from.name };
}

function faultsOf(issue: z.core.$ZodIssue): readonly LibraryFault[] {
  const at = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-key', at: pathOf([...issue.path, key]) }));
    case 'too_big':
      return [{ code: 'too-long', at, most: Number(issue.maximum) }];
    case 'too_small':
      return [{ code: 'too-short', at }];
    case 'invalid_type':
      return [{ code: issue.input === undefined ? 'missing-key' : 'wrong-value', at }];
    default:
      return [{ code: 'wrong-value', at }];
  }
}

/** `scenarios[3].text`; a name that is no plain word stands in quotes. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      const key = String(step).slice(0, 60);
      return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
