import type { Language } from '../../../model/text.ts';
import { preferences } from '../../state/preferences.svelte.ts';
import { en, type KeepWords } from './en.ts';
import { ko } from './ko.ts';

const CATALOGUES: Readonly<Record<Language, KeepWords>> = { en, ko };

/** The words about what is kept, in the language chosen now. */
export function keepWords(): KeepWords {
  return CATALOGUES[preferences.language];
}
