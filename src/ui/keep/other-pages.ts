/** Tells every page of this browser that the library was changed, this one included. */
type Listener = (id: string | null) => void;

const listeners = new Set<Listener>();
const channel = openChannel();

function openChannel(): BroadcastChannel | null {
  try {
    const opened = new BroadcastChannel('packetwalk.library');
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' || data === null) for (const listener of listeners) listener(data);
    });
    return opened;
  } catch {
    return null; // Forbidden: each page looks for itself when it writes.
  }
}

/** `id` is the scenario that was changed; null where several were. */
export function tellOfWrite(id: string | null): void {
  channel?.postMessage(id);
  for (const listener of listeners) listener(id);
}

/** Returns what ends the listening. */
export function listenForWrites(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
