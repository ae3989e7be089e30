/** Why the bytes of a link cannot be read to their end. */
export type ReadProblem = 'damaged' | 'too-large';

/**
 * Reads bytes from the first to the last. It never throws: at the first mistake it notes the problem and gives zeros
 * from there on, so that what was read before is not lost.
 */
export interface ByteReader {
  readonly problem: ReadProblem | null;
  readonly isAtEnd: boolean;
  fail(problem: ReadProblem): void;
  byte(): number;
  /** A whole number of 0..2^53-1: seven bits a byte, the lowest first. */
  varint(): number;
  bytes(count: number): Uint8Array;
  /** All that is left. */
  rest(): Uint8Array;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let position = 0;
  let problem: ReadProblem | null = null;
  const fail = (found: ReadProblem): void => {
    problem ??= found;
    position = bytes.length;
  };
  const byte = (): number => {
    const value = bytes[position++];
    if (value === undefined) fail('damaged');
    return value ?? 0;
  };
  return {
    get problem() {
      return problem;
    },
    get isAtEnd() {
      return position >= bytes.length;
    },
    fail,
    byte,
    varint() {
      let [value, scale] = [0, 1];
      for (let read = byte(); ; read = byte(), scale *= 128) {
        value += (read & 0x7f) * scale;
        if (!Number.isSafeInteger(value)) fail('damaged');
        if (read < 0x80 || problem !== null) return problem === null ? value : 0;
      }
    },
    bytes(count) {
      if (count > bytes.length - position) {
        fail('damaged');
        return new Uint8Array(0);
      }
      position += count;
      return bytes.subarray(position - count, position);
    },
    rest() {
      const from = position;
      position = bytes.length;
      return bytes.subarray(from);
    },
  };
}

/** The bytes that `varint` reads. */
export function varintBytes(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  bytes.push(rest);
  return bytes;
}
