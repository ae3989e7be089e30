// Keeps what the schema says of its keys out of the first load: only the editor's completion reads it, and brings it along.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const model = fileURLToPath(new URL('../../src/model/', import.meta.url));
const reader = fileURLToPath(new URL('../../src/scenario/edit/complete.ts', import.meta.url));
const described = /\bdescription:\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

const table = '\0schema-descriptions';
const texts = '\0schema-description-texts';

/** @returns {import('vite').Plugin} */
export function schemaDescriptions() {
  /** @type {string[]} */
  let literals = [];
  return {
    name: 'packetwalk-schema-descriptions',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const found = readdirSync(model)
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => [...readFileSync(model + name, 'utf8').matchAll(described)])
        .map(([, literal = '']) => literal);
      literals = [...new Set(found)].sort();
    },
    resolveId(id) {
      return id === 'virtual:schema-descriptions'
        ? table
        : id === 'virtual:schema-description-texts'
          ? texts
          : undefined;
    },
    load(id) {
      if (id === table) {
        return `let known = [];
          export const tell = (all) => { known = all; };
          export const said = (index) => known[index];
          export const told = (index) => ({ get description() { return known[index]; } });`;
      }
      if (id === texts) {
        return `import { tell } from 'virtual:schema-descriptions'; tell([${literals.join(', ')}]);`;
      }
      return undefined;
    },
    transform(code, id) {
      if (id === reader) return { code: `import 'virtual:schema-description-texts'; ${code}`, map: null };
      if (!id.startsWith(model) || !id.endsWith('.ts')) return undefined;
      const alone = new RegExp(`\\(\\{\\s*${described.source},?\\s*\\}\\)`, 'g');
      const place = (/** @type {string} */ literal) => literals.indexOf(literal);
      const lazy = code
        .replaceAll(alone, (_, /** @type {string} */ literal) => `(told(${place(literal)}))`)
        .replaceAll(described, (_, /** @type {string} */ literal) => {
          return `get description() { return said(${place(literal)}); }`;
        });
      if (lazy === code) return undefined;
      return { code: `import { said, told } from 'virtual:schema-descriptions'; ${lazy}`, map: null };
    },
  };
}
