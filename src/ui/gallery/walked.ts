/** The flows that somebody has walked to their end, by the scenario's name. */
export type Walked = ReadonlyMap<string, ReadonlySet<string>>;

/** The key under which the browser keeps it. */
export const WALKED = 'walked';

/** More is not kept, and not read: whoever shares the origin may write there. */
const [MOST_SCENARIOS, MOST_FLOWS, MOST_LETTERS] = [500, 100, 100];

/** What was kept; what is not as it should be is left out. */
export function parseWalked(text: string | null): Walked {
  const walked = new Map<string, ReadonlySet<string>>();
  for (const [scenario, flows] of entriesOf(text).slice(0, MOST_SCENARIOS)) {
    if (scenario.length > MOST_LETTERS || !Array.isArray(flows)) continue;
    const names = flows.filter((flow) => typeof flow === 'string' && flow.length <= MOST_LETTERS);
    if (names.length > 0) walked.set(scenario, new Set<string>(names.slice(0, MOST_FLOWS)));
  }
  return walked;
}

function entriesOf(text: string | null): readonly (readonly [string, unknown])[] {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
  } catch {
    return [];
  }
}

export function formatWalked(walked: Walked): string {
  return JSON.stringify(Object.fromEntries([...walked].map(([scenario, flows]) => [scenario, [...flows]])));
}

export function withWalked(walked: Walked, scenario: string, flow: string): Walked {
  return new Map([...walked, [scenario, new Set([...(walked.get(scenario) ?? []), flow])]]);
}

/** How far somebody has come with a scenario: all of its flows are walked, some of them, or none. */
export function progressOf(
  walked: Walked,
  { name, flows }: { readonly name: string; readonly flows: readonly string[] },
): 'all' | 'some' | 'none' {
  const done = walked.get(name);
  const count = flows.filter((flow) => done?.has(flow) === true).length;
  if (count === 0) return 'none';
  return count === flows.length ? 'all' : 'some';
}
