import type { IDBPTransaction } from 'idb';
import { compareText } from '../../base/compare.ts';
import { database, type KeepSchema } from './database.ts';
import { tellOfWrite } from './other-pages.ts';
import { freeName, lastVersion, type OwnScenario, type Unsettled } from './own-scenario.ts';
import { randomId } from './random-id.ts';
import { settling } from './settle.ts';

/** A deleted scenario can be brought back for so many milliseconds. */
const KEPT_DELETED = 7 * 24 * 60 * 60_000;

type Stores = ('scenarios' | 'versions' | 'unsettled')[];
type Writing = IDBPTransaction<KeepSchema, Stores, 'readwrite'>;

export interface OwnDocument {
  readonly scenario: OwnScenario;
  readonly text: string;
}

/** All or nothing. The pages that show the library are told; of one scenario, where only that one is written. */
async function writing<Value>(
  write: (transaction: Writing) => Promise<Value>,
  id: string | null = null,
): Promise<Value> {
  const db = await database();
  const transaction: Writing = db.transaction(['scenarios', 'versions', 'unsettled'], 'readwrite');
  try {
    const value = await write(transaction);
    await transaction.done;
    tellOfWrite(id);
    return value;
  } catch (error) {
    giveUp(transaction);
    await transaction.done.catch(() => undefined);
    // Why the browser gave the transaction up says more than that a request in it failed.
    throw transaction.error ?? error;
  }
}

/** Half a change must not be written. */
function giveUp(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // The browser has given it up already.
  }
}

/** Writes an edit down, in a single message to the browser: once sent, it outlives this page, whatever becomes of it. */
export async function noteEdit(edit: Unsettled): Promise<void> {
  const transaction = (await database()).transaction('unsettled', 'readwrite');
  const put = transaction.store.put(edit);
  transaction.commit();
  await Promise.all([put, transaction.done]);
}

/** Makes an edit that was written down part of its scenario; null where there was none. */
export async function settle(page: string, id: string): Promise<OwnScenario | null> {
  return writing(async (transaction) => {
    const edit = await transaction.objectStore('unsettled').get([page, id]);
    if (edit === undefined) return null;
    const scenario = await settleIn(transaction, edit);
    await transaction.objectStore('unsettled').delete([page, id]);
    return scenario;
  }, id);
}

/** A page settles its own edits within so many milliseconds, and hears what became of them. */
const SETTLED_BY_PAGE = 5_000;

/** Does so with the edits that pages left behind before a time, the oldest first. */
async function settleLeft(before: number): Promise<void> {
  if ((await (await database()).count('unsettled')) === 0) return;
  await writing(async (transaction) => {
    const edits = await transaction.objectStore('unsettled').getAll();
    const left = edits.filter(({ at }) => at <= before);
    for (const edit of left.sort((a, b) => a.at - b.at)) {
      await settleIn(transaction, edit);
      await transaction.objectStore('unsettled').delete([edit.page, edit.id]);
    }
  });
}

async function settleIn(transaction: Writing, edit: Unsettled): Promise<OwnScenario> {
  const kept = await readIn(transaction, edit.id);
  const decided = settling(edit, kept ?? undefined);
  if (decided.kind === 'conflict') {
    const original = kept?.text ?? edit.original;
    return settleIn(transaction, { ...edit, id: randomId(), base: 0, original });
  }
  if (decided.kind === 'nothing') {
    if (kept === null) throw new Error('nothing is kept, and yet nothing is to be written');
    return kept.scenario;
  }
  const { texts, dropped } = decided;
  const name = kept === null ? await freeNameIn(transaction, decided.scenario.name) : kept.scenario.name;
  const scenario = { ...decided.scenario, name };
  const versions = transaction.objectStore('versions');
  await Promise.all([
    transaction.objectStore('scenarios').put(scenario),
    ...texts.map((text) => versions.put({ scenario: scenario.id, ...text })),
    ...dropped.map((at) => versions.delete([scenario.id, at])),
  ]);
  return scenario;
}

type Reading = Pick<IDBPTransaction<KeepSchema, Stores, 'readonly' | 'readwrite'>, 'objectStore'>;

async function readIn(transaction: Reading, id: string): Promise<OwnDocument | null> {
  const scenario = await transaction.objectStore('scenarios').get(id);
  if (scenario === undefined) return null;
  const version = await transaction.objectStore('versions').get([id, lastVersion(scenario).at]);
  return version === undefined ? null : { scenario, text: version.text };
}

async function freeNameIn(transaction: Writing, wanted: string): Promise<string> {
  const others = await transaction.objectStore('scenarios').getAll();
  return freeName(wanted, new Set(others.filter(({ deleted }) => deleted === null).map(({ name }) => name)));
}

/** All that the library has, deleted ones too; those changed last come first. */
export async function listOwn(): Promise<readonly OwnScenario[]> {
  await settleLeft(Date.now() - SETTLED_BY_PAGE);
  const all = await (await database()).getAll('scenarios');
  return all.sort((a, b) => b.changed - a.changed || compareText(a.name, b.name));
}

/** Opens a scenario as it was left, be it a moment ago by a page that is gone. */
export async function openOwn(id: string): Promise<OwnDocument | null> {
  await settleLeft(Infinity);
  return readOwn(id);
}

/** A scenario as it stands; edits that are not yet part of it are left to their pages. */
export async function readOwn(id: string): Promise<OwnDocument | null> {
  return readIn((await database()).transaction(['scenarios', 'versions', 'unsettled']), id);
}

/** The text of a version; null where it is not there any more. */
export async function readVersion(id: string, at: number): Promise<string | null> {
  return (await (await database()).get('versions', [id, at]))?.text ?? null;
}

async function change(
  id: string,
  changed: (scenario: OwnScenario, transaction: Writing) => OwnScenario | Promise<OwnScenario>,
): Promise<OwnScenario | null> {
  return writing(async (transaction) => {
    const scenario = await transaction.objectStore('scenarios').get(id);
    if (scenario === undefined) return null;
    const next = await changed(scenario, transaction);
    await transaction.objectStore('scenarios').put(next);
    return next;
  }, id);
}

/** Gives a scenario another name; an empty one changes nothing. */
export async function renameOwn(id: string, name: string): Promise<OwnScenario | null> {
  return change(id, async (scenario, transaction) => {
    if (name.trim() === '' || name.trim() === scenario.name) return scenario;
    return { ...scenario, name: await freeNameIn(transaction, name) };
  });
}

/** Marks a scenario as deleted, or brings it back. */
export async function deleteOwn(id: string, now: number): Promise<void> {
  await change(id, (scenario) => ({ ...scenario, deleted: now }));
}
export async function bringBack(id: string): Promise<void> {
  await change(id, (scenario) => ({ ...scenario, deleted: null }));
}

/** A scenario of its own that begins as this one stands. */
export async function duplicateOwn(id: string, now: number): Promise<OwnScenario | null> {
  return writing(async (transaction) => {
    const kept = await readIn(transaction, id);
    if (kept === null) return null;
    const { name, origin } = kept.scenario;
    return addIn(transaction, { name, origin, versions: [{ at: now, until: now, text: kept.text }] });
  });
}

/** A scenario that comes with its versions, the oldest first. */
export interface Addition {
  readonly name: string;
  readonly origin: OwnScenario['origin'];
  readonly versions: readonly { readonly at: number; readonly until: number; readonly text: string }[];
}

/** Adds all or none, each as a scenario of its own. */
export async function addOwn(additions: readonly Addition[]): Promise<void> {
  await writing(async (transaction) => {
    for (const addition of additions) await addIn(transaction, addition);
  });
}

async function addIn(transaction: Writing, { name, origin, versions }: Addition): Promise<OwnScenario> {
  const id = randomId();
  const scenario: OwnScenario = {
    id,
    name: await freeNameIn(transaction, name),
    origin,
    changed: versions.at(-1)?.until ?? 0,
    deleted: null,
    revision: 1,
    writer: '',
    versions: versions.map(({ at, until, text }) => ({ at, until, size: text.length })),
  };
  const store = transaction.objectStore('versions');
  await Promise.all([
    transaction.objectStore('scenarios').put(scenario),
    ...versions.map(({ at, text }) => store.put({ scenario: id, at, text })),
  ]);
  return scenario;
}

/** Everything that is not deleted, with all its versions. */
export async function readAll(): Promise<readonly Addition[]> {
  const db = await database();
  const all = (await listOwn()).filter(({ deleted }) => deleted === null);
  const read = all.map(async ({ id, name, origin, versions }) => {
    const texts = await Promise.all(versions.map(({ at }) => db.get('versions', [id, at])));
    const whole = versions.map(({ at, until }, index) => ({ at, until, text: texts[index]?.text }));
    return {
      name,
      origin,
      versions: whole.filter((version): version is Whole => version.text !== undefined),
    };
  });
  return (await Promise.all(read)).filter(({ versions }) => versions.length > 0);
}
type Whole = Addition['versions'][number];

/** Lets go of what was deleted long ago. */
export async function forgetDeleted(now: number): Promise<void> {
  await writing(async (transaction) => {
    const all = await transaction.objectStore('scenarios').getAll();
    const old = all.filter(({ deleted }) => deleted !== null && now - deleted > KEPT_DELETED);
    for (const { id } of old) {
      await transaction.objectStore('scenarios').delete(id);
      await transaction.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []]));
    }
  });
}
