/** Milliseconds. To write the address takes a browser as long as to draw a step, and some refuse to do it often. */
export const REST = 120;
const MADE_HERE = 'packetwalk';
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Whether what waits to be written begins a new entry of the history. */
let isEntry = false;

export interface AddressOptions {
  /** Back leads to what was shown before. Otherwise the address takes the place of the one that is shown. */
  readonly isNewEntry: boolean;
  /** Milliseconds to wait, in case something else is shown; 0 where the page may be loaded again in a moment. */
  readonly rest: number;
}

/** Shows an address once it rests. It is made then, and not before, since that may take a while. */
export function showAddress(
  make: () => string | Promise<string>,
  { isNewEntry, rest }: AddressOptions,
): void {
  const before = location.hash;
  clearTimeout(waiting);
  isEntry ||= isNewEntry;
  const write = async () => {
    const made = make();
    const address = typeof made === 'string' ? made : await made;
    if (location.hash !== before)
      isEntry = false; // The person went somewhere else meanwhile.
    else if (address !== before) put(address);
  };
  if (rest === 0) void write();
  else waiting = setTimeout(() => void write(), rest);
}

function put(address: string): void {
  const asNewEntry = isEntry;
  isEntry = false;
  try {
    // The mark stays with the entry, and does not go along when somebody copies the address.
    if (asNewEntry) history.pushState(MADE_HERE, '', address);
    else history.replaceState(MADE_HERE, '', address);
  } catch {
    // A browser may forbid it: the address is a convenience.
  }
}

/** Whether this page wrote the address that is shown, before a reload or a way back to it. */
export function isMadeHere(): boolean {
  return history.state === MADE_HERE;
}
