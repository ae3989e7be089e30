/** What the browser keeps for the person between visits. A browser may forbid it: then nothing is kept. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`packetwalk.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`packetwalk.${key}`, value);
  } catch {
    // Forbidden or full: the page works without.
  }
}
