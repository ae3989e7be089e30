import type { Language } from '../model/text.ts';
import type { LinkProblem } from './link.ts';
import { en, type LinkMessages } from './messages/en.ts';
import { ko } from './messages/ko.ts';

const CATALOGUES: { readonly [L in Language]: LinkMessages } = { en, ko };

/** What is wrong with a link, as a sentence or two. */
export function linkMessage(problem: LinkProblem, language: Language): string {
  const messages = CATALOGUES[language];
  switch (problem.code) {
    case 'not-a-link':
      return messages.notALink;
    case 'empty':
      return messages.empty;
    case 'damaged':
      return messages.damaged;
    case 'not-understood':
      return messages.notUnderstood;
    case 'unknown-version':
      return messages.unknownVersion(problem.version, problem.known);
    case 'too-long':
      return messages.tooLong(problem.most);
    case 'too-large':
      return messages.tooLarge(problem.most);
  }
}
