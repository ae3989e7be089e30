import type { Result } from '../base/result.ts';
import { checkScenario, type ParsedScenario } from './check.ts';
import type { LocatedIssue } from './locate.ts';
import { readText } from './read-text.ts';

export type { ParsedScenario };

/** Reads a scenario document, YAML or JSON. Finds everything that is wrong with it at once, in the order of the text. */
export function parseScenario(text: string): Result<ParsedScenario, readonly LocatedIssue[]> {
  return checkScenario(text, readText(text));
}
