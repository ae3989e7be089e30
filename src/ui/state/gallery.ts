import { unpackRead, type PackedRead } from '../../scenario/packed-read.ts';
import type { ReadText } from '../../scenario/read-text.ts';
import { noteRead } from './read-document.ts';

/** A scenario that comes with the page, as its text and as what was read of it when the page was built. */
export interface GalleryDocument {
  readonly text: string;
  readonly read: PackedRead;
}

/** By the name of their file. Each is loaded when it is asked for. */
const FILES = import.meta.glob<GalleryDocument>('../../../scenarios/*.yaml', {
  query: '?scenario',
  import: 'default',
});

const LOADERS: ReadonlyMap<string, () => Promise<GalleryDocument>> = new Map(
  Object.entries(FILES).map(([path, load]) => [path.replace(/^.*\/|\.yaml$/g, ''), load]),
);

/** What the page opens with: the request arrives, and its answer does not. */
export const FIRST_SCENARIO = 'ec2-to-rds-reply-dropped';

export const SCENARIO_NAMES: readonly string[] = [...LOADERS.keys()];

/** A scenario, which can be shown from here on; undefined where the gallery has none of this name. */
export async function loadScenario(
  name: string,
): Promise<{ readonly text: string; readonly read: ReadText } | undefined> {
  const document = await LOADERS.get(name)?.();
  if (document === undefined) return undefined;
  const { text, read: packed } = document;
  const read = unpackRead(packed);
  noteRead(text, read);
  return { text, read };
}
