import { unzipSync } from 'fflate';
import { fail, ok, type Result } from '../base/result.ts';
import { LARGEST_INPUT } from './files.ts';
import { isWorthReading } from './worth-reading.ts';

export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `too-large`: of what would be read, more than `LARGEST_INPUT` megabytes, or more files than anybody has. */
export type UnzipError = 'not-zip' | 'too-large';

const MOST_FILES = 10_000;

/** Whether a file is a zip archive, by its first bytes: a file entry, or an archive without entries. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/**
 * The files of an archive that may be worth reading, by name. What an archive says of its sizes bounds what is unpacked:
 * an entry that holds more than it says is cut there.
 */
export function unzip(bytes: Uint8Array): Result<readonly PackedFile[], UnzipError> {
  let left = LARGEST_INPUT * 1024 * 1024;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWorthReading(name)) return false;
        left -= originalSize;
        count++;
        return left >= 0 && count <= MOST_FILES;
      },
    });
    if (left < 0 || count > MOST_FILES) return fail('too-large');
    return ok(
      Object.entries(files)
        .map(([name, content]) => ({ name, bytes: content }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  } catch {
    return fail('not-zip');
  }
}
