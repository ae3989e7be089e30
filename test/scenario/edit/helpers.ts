import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JsonPointer } from '../../../src/base/json-pointer.ts';
import { child, pointer } from '../../../src/base/json-pointer.ts';
import { applyEdit } from '../../../src/scenario/edit/apply-edit.ts';
import type { Edit } from '../../../src/scenario/edit/edit.ts';
import { readOutline } from '../../../src/scenario/edit/outline.ts';

const folder = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

/** The texts of the gallery, by file name. */
export const scenarioTexts: readonly (readonly [string, string])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]);

/** The text after an edit that fits. Throws, with its issues, when it does not. */
export function edited(text: string, edit: Edit): string {
  const result = applyEdit(text, edit);
  if (!result.ok) throw new Error(`${JSON.stringify(result.error)} of ${JSON.stringify(edit)} in\n${text}`);
  return result.value;
}

/** The codes of the issues of an edit that does not fit. */
export function refusal(text: string, edit: Edit): readonly string[] {
  const result = applyEdit(text, edit);
  return result.ok ? [] : result.error.map(({ code, at }) => `${code} ${at}`);
}

export function valueOf(text: string): unknown {
  const outline = readOutline(text);
  if (!outline.ok) throw new Error(`${JSON.stringify(outline.error)} in\n${text}`);
  return outline.value.value;
}

/** Every place of a value, from the outside in. */
export function pointersIn(value: unknown, at: JsonPointer = pointer()): readonly JsonPointer[] {
  if (typeof value !== 'object' || value === null) return [at];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    at,
    ...steps.flatMap((step) => pointersIn((value as Record<string, unknown>)[step], child(at, step))),
  ];
}

/** The lines of `before` that are not in `after`, and those of `after` that are not in `before`. */
export function lineDifference(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let same = 0;
  while (same < Math.min(old.length, now.length) - start && old.at(-1 - same) === now.at(-1 - same)) same++;
  return { gone: old.slice(start, old.length - same), come: now.slice(start, now.length - same) };
}
