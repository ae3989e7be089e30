import type { Language } from '../model/text.ts';
import type { ExplanationCode } from '../trace/codes.ts';
import { codeMeanings as en } from './messages/en/code-meanings.ts';
import { codeMeanings as ko } from './messages/ko/code-meanings.ts';

const MEANINGS = { en, ko } as const;

/** What a code means, in one line. */
export function codeSentence(code: ExplanationCode, language: Language): string {
  return MEANINGS[language][code];
}
