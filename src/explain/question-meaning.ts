import type { Language } from '../model/text.ts';
import type { AnyCode, QuestionCode } from '../trace/wanted/codes.ts';
import { codeSentence } from './code-meaning.ts';
import { questionMeanings as en } from './messages/en/question-meanings.ts';
import { questionMeanings as ko } from './messages/ko/question-meanings.ts';

const MEANINGS = { en, ko } as const;

/** What a code means, in one line: any code, also those that no packet meets. */
export function meaningOf(code: AnyCode, language: Language): string {
  return isQuestionCode(code) ? MEANINGS[language][code] : codeSentence(code, language);
}

function isQuestionCode(code: AnyCode): code is QuestionCode {
  return Object.hasOwn(en, code);
}
