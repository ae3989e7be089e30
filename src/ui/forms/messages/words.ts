import type { Language } from '../../../model/text.ts';
import { preferences } from '../../state/preferences.svelte.ts';
import { en, type FormWords } from './en.ts';
import { ko } from './ko.ts';

const CATALOGUES: Readonly<Record<Language, FormWords>> = { en, ko };

/** The words of the editing panels in the language chosen now. */
export function formWords(): FormWords {
  return CATALOGUES[preferences.language];
}

/** The label of a field of a thing, such as a kind of resource or a list; a key without one is its own. */
export function fieldLabel(key: string, of = ''): string {
  const labels: Readonly<Record<string, string>> = formWords().fields;
  return labels[`${of}/${key}`] ?? labels[key] ?? key;
}

export function fieldHint(key: string, of = ''): string {
  const hints: Readonly<Record<string, string>> = formWords().hints;
  return hints[`${of}/${key}`] ?? hints[key] ?? '';
}
