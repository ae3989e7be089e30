import type { Language } from '../../model/text.ts';
import { en, type Messages } from './en.ts';

export type { Messages } from './en.ts';

/** English is always there. Korean is loaded by whoever wants it: a page in English has no use for it. */
let korean: Messages | undefined;

/** Loads the catalogue of a language. Until that is done, nothing can be explained in it. */
export async function loadMessages(language: Language): Promise<void> {
  if (language === 'ko') korean ??= (await import('./ko.ts')).ko;
}

export function hasMessages(language: Language): boolean {
  return language === 'en' || korean !== undefined;
}

/** The catalogue of a language, which has been loaded. */
export function messagesIn(language: Language): Messages {
  if (language === 'en') return en;
  if (korean === undefined) throw new Error('loadMessages comes before anything is said in Korean');
  return korean;
}
