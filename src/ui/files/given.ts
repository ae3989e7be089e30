import { isWorthReading } from '../../import/worth-reading.ts';

/** A file that was given to the page. Its name holds the folders it lay in. */
export interface GivenFile {
  readonly name: string;
  readonly file: File;
}

/** As many as a folder of anybody's has; a disk has more. */
const MOST_FILES = 10_000;

export function givenFiles(files: Iterable<File>): readonly GivenFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Of a folder that was picked, the files that may be worth reading. */
export function givenFolder(files: Iterable<File>): readonly GivenFile[] {
  return givenFiles(files).filter(({ name }) => isWorthReading(name));
}

/** What was dropped: files, and what is worth reading of folders. To be called while the event is handled. */
export function givenByDrop({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...items].flatMap((item) =>
    item.kind === 'file' ? [{ entry: item.webkitGetAsEntry(), file: item.getAsFile() }] : [],
  );
  if (entries.length === 0) return Promise.resolve(givenFiles(files));
  return Promise.all(
    entries.map(async ({ entry, file }) => {
      if (entry?.isDirectory === true) return inFolder(entry as FileSystemDirectoryEntry);
      return file === null ? [] : givenFiles([file]);
    }),
  ).then((lists) => lists.flat());
}

async function inFolder(folder: FileSystemDirectoryEntry): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  const folders = [folder];
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    for (const entry of await entriesOf(next)) {
      if (found.length >= MOST_FILES) return found;
      if (entry.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
      const name = entry.fullPath.replace(/^\//, '');
      if (!entry.isFile || !isWorthReading(name)) continue;
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file !== null) found.push({ name, file });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A reader gives some entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** What they are called together: the one file, or the folder around them all. */
export function nameOf(files: readonly GivenFile[]): string {
  const [first] = files;
  if (first === undefined) return '';
  if (files.length === 1) return first.file.name;
  const [folder = ''] = first.name.split('/');
  return files.every(({ name }) => name.startsWith(`${folder}/`))
    ? folder
    : `${first.name} +${files.length - 1}`;
}
