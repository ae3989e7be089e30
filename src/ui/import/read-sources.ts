import { fail, ok, type Result } from '../../base/result.ts';
import { decodeText } from '../../import/decode.ts';
import { LARGEST_FILE, LARGEST_INPUT, type InputFile } from '../../import/files.ts';
import { isZip, unzip } from '../../import/unzip.ts';
import type { GivenFile } from '../files/given.ts';
import type { RefusedInput } from './desk-messages.ts';

const MEGABYTE = 1024 * 1024;
/** A byte order mark says what the text is, so the decoder must not take it away. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The texts of files, archives unpacked. What is too large together is refused before anything is read. */
export async function readSources(
  files: readonly GivenFile[],
  onshare: (share: number) => void,
): Promise<Result<readonly InputFile[], RefusedInput>> {
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  if (total > LARGEST_INPUT * MEGABYTE)
    return fail({ why: 'too-much', megabytes: Math.ceil(total / MEGABYTE) });
  for (const { name, file } of files) {
    if (file.size > LARGEST_FILE * MEGABYTE && !(await isArchive(file)))
      return fail({ why: 'large-file', name });
  }
  const sources: InputFile[] = [];
  let read = 0;
  for (const { name, file } of files) {
    onshare(total === 0 ? 1 : read / total);
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null, // A folder, or a file that is gone.
    );
    if (bytes === null) return fail({ why: 'unreadable', name });
    const texts = isZip(bytes) ? unzipped(name, bytes) : ok([{ name, text: textOf(bytes) }]);
    if (!texts.ok) return texts;
    for (const source of texts.value) sources.push(source);
    read += file.size;
  }
  return sources.length === 0 ? fail({ why: 'no-files' }) : ok(namedApart(sources));
}

async function isArchive(file: File): Promise<boolean> {
  const head = await file
    .slice(0, 4)
    .arrayBuffer()
    .catch(() => null); // A folder, or a file that is gone.
  return head !== null && isZip(new Uint8Array(head));
}

/** Of files with one name, such as those of two archives, the report and the lines must tell which is meant. */
function namedApart(files: readonly InputFile[]): readonly InputFile[] {
  const taken = new Map<string, number>();
  return files.map((file) => {
    const count = (taken.get(file.name) ?? 0) + 1;
    taken.set(file.name, count);
    return count === 1 ? file : { ...file, name: `${file.name} (${String(count)})` };
  });
}

function unzipped(name: string, bytes: Uint8Array): Result<readonly InputFile[], RefusedInput> {
  const files = unzip(bytes);
  if (!files.ok) return fail({ why: files.error === 'not-zip' ? 'bad-zip' : 'large-zip', name });
  return ok(files.value.map((file) => ({ name: file.name, text: textOf(file.bytes) })));
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes, (plain) => UTF8.decode(plain));
}
