import type { JsonValue } from './json.ts';

/** One document of a file: mostly the whole of it, or one of several outputs written one after the other. */
export interface SourceDocument {
  readonly file: string;
  /** The whole text of the file. */
  readonly text: string;
  /** Undefined where the file is no JSON: YAML, perhaps. */
  readonly json: JsonValue | undefined;
}
