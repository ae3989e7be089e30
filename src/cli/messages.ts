import type { Language } from '../model/text.ts';
import { en, type CliMessages } from './messages/en.ts';
import { ko } from './messages/ko.ts';

const CATALOGUES: { readonly [L in Language]: CliMessages } = { en, ko };

export function cliMessages(language: Language): CliMessages {
  return CATALOGUES[language];
}
