/** Milliseconds. To write the address takes a browser as long as to draw a step, and some refuse to do it often. */
const REST = 120;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Whether what waits to be written begins a new entry of the history. */
let isEntry = false;

export interface AddressOptions {
  /** Back leads to what was shown before. Otherwise the address takes the place of the one that is shown. */
  readonly isNewEntry: boolean;
  /** Without a rest, for the page may be loaded again in a moment. */
  readonly isUrgent: boolean;
}

/** Shows an address once it rests. It is made then, and not before, since that may take a while. */
export function showAddress(
  make: () => string | Promise<string>,
  { isNewEntry, isUrgent }: AddressOptions,
): void {
  const before = location.hash;
  clearTimeout(waiting);
  isEntry ||= isNewEntry;
  const write = async () => {
    const address = await make();
    if (location.hash !== before)
      isEntry = false; // The person went somewhere else meanwhile.
    else if (address !== before) put(address);
  };
  if (isUrgent) void write();
  else waiting = setTimeout(() => void write(), REST);
}

function put(address: string): void {
  const asNewEntry = isEntry;
  isEntry = false;
  try {
    if (asNewEntry) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // A browser may forbid it: the address is a convenience.
  }
}
