import type { Language } from '../../model/text.ts';
import { en, type Messages } from './en.ts';
import { ko } from './ko.ts';

export type { Messages } from './en.ts';

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, ko };

/** The catalogue of a language. */
export function messagesIn(language: Language): Messages {
  return CATALOGUES[language];
}
