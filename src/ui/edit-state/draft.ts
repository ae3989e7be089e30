const KEY = 'packetwalk.draft';

/** What this tab of the browser last showed of a scenario: it survives a reload, and no more than that. */
interface Draft {
  readonly scenario: string;
  readonly text: string;
}

export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Forbidden or full: a reload begins anew.
  }
}

/** The text that was kept of a scenario; null where another one was open, or none. */
export function draftOf(scenario: string): string | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isDraft(kept) && kept.scenario === scenario ? kept.text : null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { scenario, text } = value as Partial<Record<keyof Draft, unknown>>;
  return typeof scenario === 'string' && typeof text === 'string';
}
