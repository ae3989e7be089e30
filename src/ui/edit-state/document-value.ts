import { readOpenText } from '../state/read-document.ts';
import '../state/whole-reader.ts';

/** What a text says, right or wrong; undefined where it is no YAML. */
export function documentValue(text: string): unknown {
  const read = readOpenText(text);
  return read.ok ? read.value.value : undefined;
}
