const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(LETTERS, (letter, value) => [letter, value]));

/** RFC 4648, section 5, without padding. */
export function toBase64url(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const group = (a << 16) | (b << 8) | c;
    const count = Math.min(bytes.length - index, 3) + 1;
    for (let place = 0; place < count; place++)
      letters.push(LETTERS.charAt((group >> (18 - 6 * place)) & 63));
  }
  return letters.join('');
}

/** The bytes up to the first character that does not belong there. A group cut short gives the bytes that are whole. */
export function fromBase64url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [length, bits, waiting] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const value = VALUES.get(text.charAt(index));
    if (value === undefined) break;
    bits = ((bits << 6) | value) & 0xffff;
    waiting += 6;
    if (waiting < 8) continue;
    waiting -= 8;
    bytes[length++] = (bits >> waiting) & 0xff;
  }
  return bytes.subarray(0, length);
}
