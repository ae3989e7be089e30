import { fail, ok, type Result } from '../../base/result.ts';
import { compile } from '../../compile/compile.ts';
import type { Network } from '../../compile/network.ts';
import type { Scenario } from '../../model/scenario.ts';
import { locate, type LocatedIssue } from '../../scenario/locate.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { textReader } from '../../scenario/read-text.ts';

/** Reads the document that is open, and of it only what was changed. */
export const readOpenText = textReader();

/** A document without errors, and the network it describes. */
export interface ReadDocument {
  readonly scenario: Scenario;
  readonly network: Network;
  readonly warnings: readonly LocatedIssue[];
}

/** Text to network; or everything that is wrong, with its place in the text. */
export function readDocument(text: string): Result<ReadDocument, readonly LocatedIssue[]> {
  const parsed = parseScenario(text, readOpenText);
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
