import ImportWorker from './import-worker.ts?worker';

/** A thread that imports; null where the browser gives the page none. */
export function startThread(): Worker | null {
  try {
    return new ImportWorker();
  } catch {
    return null;
  }
}
