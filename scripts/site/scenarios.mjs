// Gives the page the scenarios of the gallery read already, so that it shows the first one without a reader for YAML.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const reader = fileURLToPath(new URL('read-scenario.ts', import.meta.url));
const query = '?scenario';

/** @returns {import('vite').Plugin} */
export function scenarios() {
  /** @type {Promise<typeof import('./read-scenario.ts')> | undefined} */
  let reading;
  return {
    name: 'packetwalk-scenarios',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(`.yaml${query}`)) return undefined;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      reading ??= runnerImport(reader, { configFile: false, logLevel: 'error' }).then(({ module }) => module);
      const { readScenario } = await reading;
      const json = JSON.stringify(readScenario(readFileSync(file, 'utf8'), file));
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js', map: null };
    },
  };
}
