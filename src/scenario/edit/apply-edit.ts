import { error, type Issue } from '../../base/issue.ts';
import { parsePointer, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { writeYaml } from '../write-yaml.ts';
import { changed, parentOf, type Change } from './change.ts';
import { changesOf } from './changes-of.ts';
import type { Edit } from './edit.ts';
import { readOutline, spotAt, type Outline } from './outline.ts';
import { isEqual, isMap, isPosition, valueAt } from './plain.ts';
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
  const after = editOutline(outline.value, edit);
  return after.ok ? ok(after.value.text) : after;
}

/** The same for who has read the text, and would only read the result again: reading is most of the work. */
export function editOutline(outline: Outline, edit: Edit): Read {
  const changes = changesOf(outline.value, edit);
  return changes.ok ? changeOutline(outline, changes.value) : changes;
}

type Read = Result<Outline, readonly Issue[]>;

function changeOutline(outline: Outline, changes: readonly Change[]): Read {
  let current = outline;
  let batch = emptyBatch(outline);
  for (const change of changes) {
    const whole = changed(batch.value, change);
    if (!whole.ok) return fail([whole.error]);
    if (!isMap(whole.value)) return fail([error('not-a-map', pointer(), { params: { type: 'scalar' } })]);
    for (const small of refined(batch.value, change)) {
      const value = changed(batch.value, small);
      if (!value.ok) return fail([value.error]);
      if (isEqual(batch.value, value.value) && small.kind !== 'rename') continue;
      let splices = splicesOf(current, small);
      if (!fits(batch, small, splices)) {
        const read = closed(current, batch);
        if (!read.ok) return read;
        current = read.value;
        batch = emptyBatch(current);
        splices = splicesOf(current, small);
      }
      batch = extended(batch, small, splices, value.value);
    }
  }
  return closed(current, batch);
}

/** Changes that can be made to a text at once, since none moves what another is about. */
interface Batch {
  readonly changes: readonly Change[];
  readonly splices: readonly Splice[];
  readonly reshaped: readonly Reshaped[];
  /** What the document is to be. */
  readonly value: unknown;
  /** Whether each change has its splices. */
  readonly isWhole: boolean;
}

/** A collection that gets or loses an entry, or has them in another order. */
interface Reshaped {
  readonly place: JsonPointer;
  /** The entry that it loses, if that is all. */
  readonly lost: string | undefined;
}

function emptyBatch({ value }: Outline): Batch {
  return { changes: [], splices: [], reshaped: [], value, isWhole: true };
}

function extended(
  batch: Batch,
  change: Change,
  splices: readonly Splice[] | undefined,
  value: unknown,
): Batch {
  const isInPlace = change.kind === 'set' && valueAt(batch.value, change.at) !== undefined;
  const lost = change.kind === 'remove' ? parsePointer(change.at).at(-1) : undefined;
  return {
    changes: [...batch.changes, change],
    splices: [...batch.splices, ...(splices ?? [])],
    reshaped: isInPlace ? batch.reshaped : [...batch.reshaped, { place: parentOf(change), lost }],
    value,
    isWhole: batch.isWhole && splices !== undefined && splices.length > 0,
  };
}

function fits(batch: Batch, change: Change, splices: readonly Splice[] | undefined): boolean {
  if (batch.changes.length === 0) return true;
  if (!batch.isWhole || splices === undefined || splices.length === 0) return false;
  if (batch.reshaped.some((reshaped) => moves(reshaped, change))) return false;
  return !splices.some((one) => batch.splices.some((other) => touch(one, other)));
}

/** Whether a place that a change names may be another one now. What stands before a lost entry of a list is not. */
function moves({ place, lost }: Reshaped, change: Change): boolean {
  const named = 'at' in change ? change.at : change.list;
  if (parentOf(change) !== place && !named.startsWith(`${place}/`)) return false;
  const step = parsePointer(named)[parsePointer(place).length];
  if (lost === undefined || step === undefined) return true;
  return isPosition(step) && isPosition(lost) ? Number(step) >= Number(lost) : step === lost;
}

/** The text with the changes made, read again: it is right, or the smallest part that can be is written anew. */
function closed(outline: Outline, batch: Batch): Read {
  if (batch.changes.length === 0) return ok(outline);
  const direct = batch.isWhole ? readAs(spliced(outline.text, batch.splices), batch.value) : undefined;
  if (direct !== undefined) return ok(direct);
  const [change, ...others] = batch.changes;
  if (change === undefined || others.length > 0) return oneByOne(outline, batch.changes);
  return rewritten(outline, parentOf(change), batch.value);
}

function oneByOne(outline: Outline, changes: readonly Change[]): Read {
  let current = outline;
  for (const change of changes) {
    const value = changed(current.value, change);
    if (!value.ok) return fail([value.error]);
    const splices = splicesOf(current, change);
    const read = closed(current, extended(emptyBatch(current), change, splices, value.value));
    if (!read.ok) return read;
    current = read.value;
  }
  return ok(current);
}

/** Writes the value at a place anew, or, where that does not come out right, the one around it, and so on. */
function rewritten(outline: Outline, place: JsonPointer, value: unknown): Read {
  for (let steps = parsePointer(place); steps.length > 0; steps = steps.slice(0, -1)) {
    const at = pointer(...steps);
    if (spotAt(outline, steps) === undefined) continue;
    const splices = splicesOf(outline, { kind: 'set', at, value: valueAt(value, at) });
    const read = splices && readAs(spliced(outline.text, splices), value);
    if (read !== undefined) return ok(read);
  }
  return readOutline(writtenWhole(outline, isMap(value) ? value : {}));
}

function writtenWhole({ notation }: Outline, value: Readonly<Record<string, unknown>>): string {
  if (Object.keys(value).length === 0) return `{}${notation.eol}`;
  const text = notation.isJson ? `${JSON.stringify(value, null, 2)}\n` : writeYaml(value);
  return text.replaceAll('\n', notation.eol);
}

function readAs(text: string, value: unknown): Outline | undefined {
  const read = readOutline(text);
  return read.ok && isEqual(read.value.value, value) ? read.value : undefined;
}
