import { makeDesk } from './desk.ts';
import type { NumberedAsk, Told } from './desk-messages.ts';

/** One end of a line between two threads, or of a line inside one. */
interface Line {
  postMessage(told: Told): void;
  onmessage: ((event: MessageEvent<NumberedAsk>) => void) | null;
}

/** Answers, one after another, what comes over the line. */
export function serve(line: Line): void {
  const desk = makeDesk((progress) => line.postMessage({ kind: 'progress', progress }));
  let before: Promise<unknown> = Promise.resolve();
  line.onmessage = ({ data: { number, ask } }) => {
    before = before
      .then(() => desk(ask))
      .then(
        (answer) => line.postMessage({ kind: 'answer', number, answer }),
        (error: unknown) => line.postMessage({ kind: 'broken', number, message: String(error) }),
      );
  };
}
