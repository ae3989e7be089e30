import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** kB, gzipped, of the JavaScript that is loaded before the page runs: its entry and what that imports. */
export function initialJavaScript(folder: string): number {
  const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;
  const found = new Set<string>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined || found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry === true) add(name);
  const sizes = [...found].map((file) => gzipSync(readFileSync(`${folder}/${file}`)).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
