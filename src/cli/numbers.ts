import { InvalidArgumentError } from 'commander';
import type { CliMessages } from './messages/en.ts';

/** A parser of whole numbers for an option; what does not fit is an error that says what would. */
export function wholeNumber(option: string, least: number, most: number, messages: CliMessages) {
  return (text: string): number => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(messages.error.notANumber(option, text, least, most));
  };
}

/** A parser of one of a few words. */
export function oneOf<Word extends string>(option: string, allowed: readonly Word[], messages: CliMessages) {
  return (text: string): Word => {
    const word = allowed.find((each) => each === text);
    if (word !== undefined) return word;
    throw new InvalidArgumentError(messages.error.notOneOf(option, text, allowed.join(', ')));
  };
}
