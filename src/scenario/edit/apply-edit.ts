import type { Issue } from '../../base/issue.ts';
import { parsePointer, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { writeYaml } from '../write-yaml.ts';
import { changed, parentOf, type Change } from './change.ts';
import { changesOf } from './changes-of.ts';
import type { Edit } from './edit.ts';
import { readOutline, spotAt, type Outline } from './outline.ts';
import { isEqual, isMap, valueAt } from './plain.ts';
import { refined } from './refine.ts';
import { spliced, touch, type Splice } from './splice.ts';
import { splicesOf } from './splices-of.ts';

/**
 * Applies an edit to the text of a document, YAML or JSON: comments, order, spelling and blank lines of all that it is
 * not about stay as they are. Fails, with issues, on a text that cannot be read and on an edit that does not fit it; a
 * document that breaks the schema's rules can be edited all the same.
 */
export function applyEdit(text: string, edit: Edit): Result<string, readonly Issue[]> {
  const outline = readOutline(text);
  if (!outline.ok) return outline;
  const changes = changesOf(outline.value.value, edit);
  return changes.ok ? applyChanges(outline.value, changes.value) : changes;
}

export function applyChanges(outline: Outline, changes: readonly Change[]): Result<string, readonly Issue[]> {
  let current = outline;
  let batch = emptyBatch(outline);
  const close = () => {
    current = closed(current, batch);
    batch = emptyBatch(current);
  };
  for (const change of changes) {
    const whole = changed(batch.value, change);
    if (!whole.ok) return fail([whole.error]);
    for (const small of refined(batch.value, change)) {
      const value = changed(batch.value, small);
      if (!value.ok) return fail([value.error]);
      if (isEqual(batch.value, value.value) && small.kind !== 'rename') continue;
      if (!fits(current, batch, small)) close();
      const splices = splicesOf(current, small) ?? [];
      batch = extended(batch, small, splices, value.value);
    }
  }
  close();
  return ok(current.text);
}

/** Changes that can be made to a text at once, since none moves what another is about. */
interface Batch {
  readonly changes: readonly Change[];
  readonly splices: readonly Splice[];
  /** The collections that get or lose an entry, or have them in another order. */
  readonly reshaped: readonly JsonPointer[];
  /** What the document is to be. */
  readonly value: unknown;
  /** Whether each change has its splices. */
  readonly isWhole: boolean;
}

function emptyBatch({ value }: Outline): Batch {
  return { changes: [], splices: [], reshaped: [], value, isWhole: true };
}

function extended(batch: Batch, change: Change, splices: readonly Splice[], value: unknown): Batch {
  const isInPlace = change.kind === 'set' && valueAt(batch.value, change.at) !== undefined;
  return {
    changes: [...batch.changes, change],
    splices: [...batch.splices, ...splices],
    reshaped: isInPlace ? batch.reshaped : [...batch.reshaped, parentOf(change)],
    value,
    isWhole: batch.isWhole && splices.length > 0,
  };
}

function fits(outline: Outline, batch: Batch, change: Change): boolean {
  if (batch.changes.length === 0) return true;
  const parent = parentOf(change);
  if (!batch.isWhole || batch.reshaped.some((place) => parent === place || parent.startsWith(`${place}/`))) {
    return false;
  }
  const splices = splicesOf(outline, change);
  if (splices === undefined || splices.length === 0) return false;
  return !splices.some((one) => batch.splices.some((other) => touch(one, other)));
}

/** The text with the changes made, read again: it is right, or the smallest part that can be is written anew. */
function closed(outline: Outline, batch: Batch): Outline {
  if (batch.changes.length === 0) return outline;
  const direct = batch.isWhole ? readAs(spliced(outline.text, batch.splices), batch.value) : undefined;
  if (direct !== undefined) return direct;
  const [change, ...others] = batch.changes;
  if (change === undefined || others.length > 0) return oneByOne(outline, batch.changes);
  return rewritten(outline, parentOf(change), batch.value);
}

function oneByOne(outline: Outline, changes: readonly Change[]): Outline {
  let current = outline;
  for (const change of changes) {
    const value = changed(current.value, change);
    if (!value.ok) throw new Error(`${change.kind} did fit the document, and no longer does`);
    current = closed(
      current,
      extended(emptyBatch(current), change, splicesOf(current, change) ?? [], value.value),
    );
  }
  return current;
}

/** Writes the value at a place anew, or, where that does not come out right, the one around it, and so on. */
function rewritten(outline: Outline, place: JsonPointer, value: unknown): Outline {
  for (let steps = parsePointer(place); steps.length > 0; steps = steps.slice(0, -1)) {
    const at = pointer(...steps);
    if (spotAt(outline, steps) === undefined) continue;
    const splices = splicesOf(outline, { kind: 'set', at, value: valueAt(value, at) });
    const read = splices && readAs(spliced(outline.text, splices), value);
    if (read !== undefined) return read;
  }
  const whole = isMap(value) ? value : {};
  const text = outline.notation.isJson ? `${JSON.stringify(whole, null, 2)}\n` : writeYaml(whole);
  const read = readAs(text, value);
  if (read === undefined) throw new Error('a document did not come back as it was written');
  return read;
}

function readAs(text: string, value: unknown): Outline | undefined {
  const read = readOutline(text);
  return read.ok && isEqual(read.value.value, value) ? read.value : undefined;
}
