import type { Language } from '../../model/text.ts';
import { document as documentInEnglish } from './en/document.ts';
import { edge as edgeInEnglish } from './en/edge.ts';
import { edit as editInEnglish } from './en/edit.ts';
import { flow as flowInEnglish } from './en/flow.ts';
import { network as networkInEnglish } from './en/network.ts';
import { quota as quotaInEnglish } from './en/quota.ts';
import { services as servicesInEnglish } from './en/services.ts';
import { values as valuesInEnglish } from './en/values.ts';
import { words as wordsInEnglish } from './en/words.ts';
import { document as documentInKorean } from './ko/document.ts';
import { edge as edgeInKorean } from './ko/edge.ts';
import { edit as editInKorean } from './ko/edit.ts';
import { flow as flowInKorean } from './ko/flow.ts';
import { network as networkInKorean } from './ko/network.ts';
import { quota as quotaInKorean } from './ko/quota.ts';
import { services as servicesInKorean } from './ko/services.ts';
import { values as valuesInKorean } from './ko/values.ts';
import { words as wordsInKorean } from './ko/words.ts';

/** A sentence by the code of its issue, or by `code/variant`, with `{names}` for what an issue fills in. */
const sentencesInEnglish = {
  ...documentInEnglish,
  ...valuesInEnglish,
  ...networkInEnglish,
  ...quotaInEnglish,
  ...servicesInEnglish,
  ...edgeInEnglish,
  ...flowInEnglish,
  ...editInEnglish,
};

export type SentenceKey = keyof typeof sentencesInEnglish;

export interface Catalogue {
  readonly sentences: Readonly<Record<SentenceKey, string>>;
  readonly words: typeof wordsInEnglish;
}

/** Korean has every sentence that English has, or this does not compile. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: { sentences: sentencesInEnglish, words: wordsInEnglish },
  ko: {
    sentences: {
      ...documentInKorean,
      ...valuesInKorean,
      ...networkInKorean,
      ...quotaInKorean,
      ...servicesInKorean,
      ...edgeInKorean,
      ...flowInKorean,
      ...editInKorean,
    },
    words: wordsInKorean,
  },
};
