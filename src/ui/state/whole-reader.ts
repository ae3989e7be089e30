import { textReader } from '../../scenario/read-text.ts';
import { useReader } from './read-document.ts';

/*
 * The reader for any text. The first screen shows what came read and does without; whoever brings a text from elsewhere,
 * or changes one, imports this.
 */
useReader(textReader());
