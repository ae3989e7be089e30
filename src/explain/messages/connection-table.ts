import { connectionTable as en } from './en/tables.ts';
import { connectionTable as ko } from './ko/tables.ts';
import { messagesIn, type Messages } from './messages.ts';

/** What is said of a connection table: apart from the catalogue, as only the panel of a hop says it. */
export function connectionTableMessages(m: Messages): typeof en {
  return m === messagesIn('en') ? en : ko;
}
