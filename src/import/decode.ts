/**
 * The text of a file as an editor would show it: UTF-16 where its first two bytes say so, as PowerShell's `>` writes it,
 * and otherwise UTF-8, for which the caller brings the decoder of its platform. The mark itself is not part of the text.
 */
export function decodeText(bytes: Uint8Array, utf8: (bytes: Uint8Array) => string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 1);
  return utf8(bytes).replace(/^\ufeff/u, '');
}

/** What one call of `String.fromCharCode` takes without exhausting the stack. */
const CHUNK = 8192;

/** `low`: the offset of the lower byte in a unit, 0 in little endian. Half a unit at the end is dropped. */
function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const parts: string[] = [];
  const end = bytes.length - (bytes.length % 2);
  for (let from = 2; from < end; from += 2 * CHUNK) {
    const units: number[] = [];
    for (let at = from; at < Math.min(end, from + 2 * CHUNK); at += 2) {
      units.push((bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8));
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
