import { expect } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import type { LocatedIssue } from '../../src/scenario/locate.ts';
import { parseScenario, type ParsedScenario } from '../../src/scenario/parse.ts';

/** A document that reads well. Throws, with its issues, when it does not. */
export function parsed(text: string): ParsedScenario {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(`${JSON.stringify(result.error, null, 2)}\n${text}`);
  return result.value;
}

export function scenarioOf(text: string): Scenario {
  return parsed(text).scenario;
}

/** The issues of a document that does not read. */
export function issuesOf(text: string): readonly LocatedIssue[] {
  const result = parseScenario(text);
  expect(result.ok).toBe(false);
  return result.ok ? [] : result.error;
}

/** Where and what: `3:11 unknown-key`. */
export function brief({ line, column, code }: LocatedIssue): string {
  return `${line}:${column} ${code}`;
}

/** Milliseconds of work so far. Unlike a clock it does not count waiting, for a machine may be busy with other tests. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
