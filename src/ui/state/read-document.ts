import { fail, ok, type Result } from '../../base/result.ts';
import { compile } from '../../compile/compile.ts';
import type { Network } from '../../compile/network.ts';
import type { Scenario } from '../../model/scenario.ts';
import { locate, type LocatedIssue } from '../../scenario/locate.ts';
import { checkScenario } from '../../scenario/check.ts';
import type { ReadText, TextReader } from '../../scenario/read-text.ts';

/** Texts that came read, such as those of the gallery. */
const known = new Map<string, ReadText>();
let reader: TextReader | null = null;

export function noteRead(text: string, read: ReadText): void {
  known.set(text, read);
}

/** From here on any text can be read. Until then only what came read is shown: see whole-reader.ts. */
export function useReader(next: TextReader): void {
  reader = next;
}

/** Reads the document that is open, and of it only what was changed. */
export const readOpenText: TextReader = (text) => {
  if (reader !== null) return reader(text);
  const read = known.get(text);
  if (read === undefined) throw new Error('the reader for this text is not loaded');
  return ok(read);
};

/** A document without errors, and the network it describes. */
export interface ReadDocument {
  readonly scenario: Scenario;
  readonly network: Network;
  readonly warnings: readonly LocatedIssue[];
}

type Answer = Result<ReadDocument, readonly LocatedIssue[]>;

let last: { readonly text: string; readonly answer: Answer } | null = null;

/** Text to network; or everything that is wrong, with its place in the text. The last answer is remembered. */
export function readDocument(text: string): Answer {
  if (last?.text === text) return last.answer;
  const answer = networkIn(text);
  last = { text, answer };
  return answer;
}

function networkIn(text: string): Answer {
  const parsed = checkScenario(text, readOpenText(text));
  if (!parsed.ok) return parsed;
  const { scenario, source, warnings } = parsed.value;
  const network = compile(scenario);
  if (!network.ok) return fail(locate(network.error, source));
  return ok({
    scenario,
    network: network.value,
    warnings: [...warnings, ...locate(network.value.warnings, source)],
  });
}
