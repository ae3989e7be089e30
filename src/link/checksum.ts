const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** How many characters a checksum has. */
export const CHECKSUM_LENGTH = 4;

/**
 * Four letters and digits that depend on every character: one in 14 million damaged links goes unnoticed. They also
 * end the link, for a program that makes text into links takes `-` or `_` at the end for punctuation.
 */
export function checksumOf(text: string): string {
  let hash = fnv1a(text);
  let letters = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place++) {
    letters += LETTERS.charAt(hash % LETTERS.length);
    hash = Math.floor(hash / LETTERS.length);
  }
  return letters;
}

/** FNV-1a of 32 bits (RFC 9923), then mixed, so that its low digits depend on every character too. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
