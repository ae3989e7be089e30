import { checks as en } from './en/checks.ts';
import { checks as ko } from './ko/checks.ts';
import { messagesIn, type Messages } from './messages.ts';

/** What checks ask: apart from the catalogue, since only the table of a hop says it, and brings it along. */
export function checkMessages(m: Messages): typeof en {
  return m === messagesIn('en') ? en : ko;
}
