import type { Coin } from '../../scenario/public-addresses.ts';

/** Throws that nobody can repeat: from what they gave, no address can be worked back. */
export function secretCoin(): Coin {
  const bytes = new Uint8Array(256);
  let left = 0;
  return () => {
    if (left === 0) {
      crypto.getRandomValues(bytes);
      left = bytes.length;
    }
    left--;
    return ((bytes[left] ?? 0) & 1) === 1;
  };
}
