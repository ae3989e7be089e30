import { pointer } from '../base/json-pointer.ts';
import { parseJson } from './json.ts';
import { failed, ignored, type Finding, type Place, type Reading } from './report.ts';
import type { SourceDocument } from './source.ts';

/** A file as the caller read it. Names may hold folders. */
export interface InputFile {
  readonly name: string;
  readonly text: string;
}

/** In UTF-16 code units, about the size in bytes. */
const MEGABYTE = 1024 * 1024;
export const LARGEST_FILE = 50;
export const LARGEST_INPUT = 200;

/** What lies in a folder beside the output of a program, and is no JSON. */
const NOT_DATA =
  /(^|\/)\.[^/]*$|\.(md|sh|ps1|py|tf|tfvars|ya?ml|html?|css|csv|png|jpe?g|gif|svg|pdf|log|zip|gz)$/i;

/**
 * The documents of a file. A file that is too large, or that is neither JSON nor claimed by somebody who reads its
 * text, gives none, and an error says where.
 */
export function* readFile(
  file: InputFile,
  isClaimed: (document: SourceDocument) => boolean,
): Reading<readonly SourceDocument[]> {
  const place: Place = { file: file.name, path: pointer() };
  if (file.text.length > LARGEST_FILE * MEGABYTE) {
    yield failed('file-too-large', place, { megabytes: megabytes(file.text.length), most: LARGEST_FILE });
    return [];
  }
  if (file.text.trim() === '') {
    yield ignored('not-data', place, file.name);
    return [];
  }
  const parsed = parseJson(file.text);
  if (parsed.ok) {
    for (const key of parsed.value.duplicateKeys)
      yield failed('duplicate-key', place, { key: key.slice(0, 80) });
    return parsed.value.documents.map((json) => ({ file: file.name, text: file.text, json }));
  }
  const document: SourceDocument = { file: file.name, text: file.text, json: undefined };
  if (isClaimed(document)) return [document];
  if (NOT_DATA.test(file.name)) {
    yield ignored('not-data', place, file.name);
    return [];
  }
  const { code, line, column } = parsed.error;
  yield { list: 'errors', entry: { code, params: {}, ...place, line, column } } satisfies Finding;
  return [];
}

/** The files that fit into the limit, in order; the others are reported. */
export function* withinLimits(files: readonly InputFile[]): Reading<readonly InputFile[]> {
  const fitting: InputFile[] = [];
  let total = 0;
  for (const file of files) {
    total += file.text.length;
    if (total <= LARGEST_INPUT * MEGABYTE) fitting.push(file);
    else {
      const params = { megabytes: megabytes(total), most: LARGEST_INPUT };
      yield failed('input-too-large', { file: file.name, path: pointer() }, params);
      total -= file.text.length;
    }
  }
  return fitting;
}

function megabytes(length: number): number {
  return Math.ceil(length / MEGABYTE);
}
