import type { Scenario } from '../../model/scenario.ts';

/*
 * Files that were imported are gone once the page is loaded again, while the document stays. This tab remembers of which
 * network that was, so that the page can say so.
 */

const KEY = 'packetwalk.imported';

export function noteImport(scenario: Scenario): void {
  try {
    sessionStorage.setItem(KEY, markOf(scenario));
  } catch {
    // Forbidden or full: then nothing is said.
  }
}

/** Whether the network was imported in this tab. */
export function isImportedBefore(scenario: Scenario): boolean {
  try {
    return sessionStorage.getItem(KEY) === markOf(scenario);
  } catch {
    return false;
  }
}

/** Edits leave it alone, other networks have another one. */
function markOf({ vpcs }: Scenario): string {
  return JSON.stringify(Object.keys(vpcs ?? {}));
}
