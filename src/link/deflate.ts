import { deflateSync, Inflate, inflateSync } from 'fflate';

/** Bytes given to the decompressor at a time. DEFLATE makes at most 1032 of one, so a bomb is noticed within half a megabyte. */
const CHUNK = 512;

/** Raw DEFLATE (RFC 1951), as small as it gets, with the dictionary as if it stood before the bytes. */
export function deflated(bytes: Uint8Array, dictionary: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9, mem: 4, dictionary });
}

/** The other way, for bytes of our own. */
export function inflatedOwn(bytes: Uint8Array): Uint8Array {
  return inflateSync(bytes);
}

export interface Inflated {
  /** Up to the first mistake, or to the bound. */
  readonly bytes: Uint8Array;
  readonly problem: 'damaged' | 'too-large' | null;
}

/** The other way, up to `most` bytes, for bytes of anybody's. */
export function inflated(bytes: Uint8Array, dictionary: Uint8Array, most: number): Inflated {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate({ dictionary }, (part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let start = 0; start < bytes.length && length <= most; start += CHUNK) {
      stream.push(bytes.slice(start, start + CHUNK));
    }
    // Last of all, for it throws without what it had where the end is missing.
    if (length <= most) stream.push(new Uint8Array(0), true);
  } catch {
    // The library throws for what is no DEFLATE, with no more to say than that.
    return { bytes: joined(parts, Math.min(length, most)), problem: 'damaged' };
  }
  return { bytes: joined(parts, Math.min(length, most)), problem: length > most ? 'too-large' : null };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const part of parts) {
    const kept = part.subarray(0, length - end);
    bytes.set(kept, end);
    end += kept.length;
  }
  return bytes;
}
