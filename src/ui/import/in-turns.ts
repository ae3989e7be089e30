import { isPlain } from '../../scenario/read-text.ts';
import { readDocument, readOpenText } from '../state/read-document.ts';
import '../state/whole-reader.ts';

/** Characters. Reading so many takes a few milliseconds. */
const TURN = 4000;
/** Where a resource or collection begins, so that what stands before it can be read by itself. */
const NEXT_RESOURCE = /\n(?= {0,2}[^\s#])/g;

/**
 * Reads a document as the page is about to, a part at a time, and lets the page do other things in between: it is known
 * then when it is shown. What was read of a text is not read again when it goes on.
 */
export async function readInTurns(text: string): Promise<void> {
  await anotherTurn();
  for (let from = TURN; isPlain(text) && from < text.length; from += TURN) {
    NEXT_RESOURCE.lastIndex = from;
    const cut = NEXT_RESOURCE.exec(text)?.index;
    if (cut === undefined) break;
    readOpenText(text.slice(0, cut + 1));
    from = cut;
    await anotherTurn();
  }
  readOpenText(text);
  await anotherTurn();
  readDocument(text);
  await anotherTurn();
}

/** Resolves in another task, after what waits to be drawn or answered. */
export function anotherTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
