import { preferences } from '../state/preferences.svelte.ts';
import { wordsIn } from './catalogue.ts';
import type { Words } from './en.ts';

/** The page's words in the language chosen now; read in a template, it follows the choice. */
export function words(): Words {
  return wordsIn(preferences.language);
}
