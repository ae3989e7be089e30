// In place of `sprintf-js` in the page: of what ip-address writes with it, reading an address asks for hexadecimal
// numbers only. Whatever else it would write are addresses as HTML, and the words of errors that nobody reads
// (src/net/ip-cidr.ts).

/**
 * @param {string} format
 * @param {number} value
 */
export function sprintf(format, value) {
  if (format !== '%x') throw new Error(`ip-address was asked for ${format}`);
  return value.toString(16);
}
