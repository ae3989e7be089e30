const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Sixteen letters and digits, 80 bits of chance. Unlike `crypto.randomUUID` it is there on every page. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => LETTERS[byte % 32]).join('');
}
