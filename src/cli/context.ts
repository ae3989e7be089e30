import type { Language } from '../model/text.ts';
import type { CliMessages } from './messages/en.ts';
import { cliMessages } from './messages.ts';
import { painter, type Painter } from './paint.ts';

/** 0: as hoped; 1: the walk, check or document is not; 2: the input or the arguments could not be used. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command reads and writes, so that tests need no process. */
export interface Streams {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly readStandardInput: () => Promise<string>;
  readonly isTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Context extends Streams {
  readonly language: Language;
  readonly messages: CliMessages;
  readonly paint: Painter;
}

export interface GlobalOptions {
  readonly lang?: Language;
  readonly color?: 'auto' | 'always' | 'never';
}

export function contextOf(streams: Streams, options: GlobalOptions): Context {
  const language = options.lang ?? languageOf(streams.environment);
  return {
    ...streams,
    language,
    messages: cliMessages(language),
    paint: painter(isColoured(streams, options)),
  };
}

/** The language of the person's terminal, as far as there is a catalogue for it. */
export function languageOf(environment: Streams['environment']): Language {
  const wanted = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return wanted.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** https://no-color.org and FORCE_COLOR, as other programs read them. */
function isColoured({ isTerminal, environment }: Streams, { color }: GlobalOptions): boolean {
  if (color === 'always') return true;
  if (color === 'never' || (environment['NO_COLOR'] ?? '') !== '') return false;
  return isTerminal || (environment['FORCE_COLOR'] ?? '') !== '';
}
