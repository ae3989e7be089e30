import type { Language } from '../../model/text.ts';
import { preferences } from '../state/preferences.svelte.ts';
import { en, type Words } from './en.ts';
import { ko } from './ko.ts';

const CATALOGUES: Readonly<Record<Language, Words>> = { en, ko };

/** The page's words in the language chosen now; read in a template, it follows the choice. */
export function words(): Words {
  return CATALOGUES[preferences.language];
}
