import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnScenario, Unsettled, VersionText } from './own-scenario.ts';

export interface KeepSchema extends DBSchema {
  scenarios: { key: string; value: OwnScenario };
  /** Keyed by scenario and `at`. */
  versions: { key: [string, number]; value: VersionText };
  /** Keyed by page and scenario. */
  unsettled: { key: [string, string]; value: Unsettled };
}
export type Database = IDBPDatabase<KeepSchema>;

let opening: Promise<Database> | undefined;

/** The database of this browser. Rejects where the browser forbids it or cannot open it; the next call tries again. */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Database> {
  return openDB<KeepSchema>('packetwalk', 1, {
    upgrade(created) {
      created.createObjectStore('scenarios', { keyPath: 'id' });
      created.createObjectStore('versions', { keyPath: ['scenario', 'at'] });
      created.createObjectStore('unsettled', { keyPath: ['page', 'id'] });
    },
    blocking(_old, _new, event) {
      // A newer Packetwalk in another tab waits for this one to let go.
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  });
}

export type WhyNotKept = 'forbidden' | 'full' | 'broken';

/** Why a write failed, as far as the browser says. */
export function whyNotKept(error: unknown): WhyNotKept {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  const isForbidden = ['SecurityError', 'InvalidStateError', 'ReferenceError', 'NotAllowedError'];
  return isForbidden.includes(name) ? 'forbidden' : 'broken';
}
