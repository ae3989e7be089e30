// Lets a script use the TypeScript in src/: Node 20 cannot run it by itself.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Imports a TypeScript module by its path from the root of the repository, such as `src/scenario/json-schema.ts`.
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
export async function loadTypeScript(path) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { module } = await runnerImport(root + path, { root, configFile: false, logLevel: 'warn' });
  return /** @type {Record<string, unknown>} */ (module);
}
