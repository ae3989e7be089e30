/** The scenarios that come with the page, by the name of their file. Each is loaded when it is asked for. */
const FILES = import.meta.glob<string>('../../../scenarios/*.yaml', { query: '?raw', import: 'default' });

const LOADERS: ReadonlyMap<string, () => Promise<string>> = new Map(
  Object.entries(FILES).map(([path, load]) => [path.replace(/^.*\/|\.yaml$/g, ''), load]),
);

/** What the page opens with: the request arrives, and its answer does not. */
export const FIRST_SCENARIO = 'ec2-to-rds-reply-dropped';

export const SCENARIO_NAMES: readonly string[] = [...LOADERS.keys()];

/** The document's text; undefined where the gallery has none of this name. */
export async function loadScenario(name: string): Promise<string | undefined> {
  return LOADERS.get(name)?.();
}
