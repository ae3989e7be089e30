/** Loads a part of the page. Once it is there, `loaded` is it: who needs it then need not wait for it at all. */
export interface Part<T> {
  (): Promise<T>;
  loaded?: T;
}

/** A part that several ask for: `part(() => import('./Large.svelte'))`. */
export function part<T>(load: () => Promise<T>): Part<T> {
  const shared: Part<T> = async () => (shared.loaded ??= await load());
  return shared;
}
