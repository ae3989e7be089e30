import { hasMessages, loadMessages } from '../../explain/messages/messages.ts';
import type { Language } from '../../model/text.ts';
import { en, type Words } from './en.ts';

/** English is always there. Korean, of the page and of its explanations, is loaded for whoever reads it. */
let korean: Words | undefined;

/** Loads all words of a language. Until that is done, the page does not speak it. */
export async function loadLanguage(language: Language): Promise<void> {
  const explanations = loadMessages(language);
  if (language === 'ko') korean ??= (await import('./ko.ts')).ko;
  await explanations;
}

export function hasLanguage(language: Language): boolean {
  return hasMessages(language) && (language === 'en' || korean !== undefined);
}

/** The page's words in a language, which has been loaded. */
export function wordsIn(language: Language): Words {
  if (language === 'en') return en;
  if (korean === undefined) throw new Error('loadLanguage comes before anything is said in Korean');
  return korean;
}
