import type { Answers, Ask, NumberedAsk, Progress, Told } from './desk-messages.ts';
import { startThread } from './thread.ts';

/** The page's end of a line to a desk. */
interface Line {
  postMessage(ask: NumberedAsk): void;
  onmessage: ((event: MessageEvent<Told>) => void) | null;
  onerror?: ((event: ErrorEvent) => void) | null;
}

export interface DeskClient {
  /** Rejects where our own code went wrong; never resolves once the desk is closed. */
  ask<Kind extends Ask['kind']>(ask: Extract<Ask, { readonly kind: Kind }>): Promise<Answers[Kind]>;
  /** Whatever it is at, it stops, and forgets the files. */
  close(): void;
}

/** Opens a desk in a thread of its own, or in the page where there is none to have. */
export async function openDesk(onprogress: (progress: Progress) => void): Promise<DeskClient> {
  const thread = startThread();
  const { line, close }: OpenLine =
    thread === null ? await deskInPage() : { line: thread, close: () => thread.terminate() };
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let count = 0;
  line.onmessage = ({ data }) => {
    if (data.kind === 'progress') {
      onprogress(data.progress);
      return;
    }
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.kind === 'answer') asker?.resolve(data.answer as never);
    else asker?.reject(new Error(data.message));
  };
  line.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('the thread that imports has ended'));
    waiting.clear();
  };
  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        const number = ++count;
        waiting.set(number, { resolve, reject });
        line.postMessage({ number, ask });
      }),
    close,
  };
}

interface OpenLine {
  readonly line: Line;
  readonly close: () => void;
}

async function deskInPage(): Promise<OpenLine> {
  const { serve } = await import('./serve.ts');
  const { port1, port2 } = new MessageChannel();
  serve(port2);
  return { line: port1, close: () => port1.close() };
}
