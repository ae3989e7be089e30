/** The modules of zod that write a schema as JSON Schema. */
const WRITERS = /\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/;

/**
 * Takes zod's writer of JSON Schema out of the page, which never asks for one (`packetwalk schema` does): zod brings it
 * along with every schema.
 * @returns {import('vite').Plugin}
 */
export function noJsonSchema() {
  return {
    name: 'no-json-schema',
    apply: 'build',
    transform(code, id) {
      if (!WRITERS.test(id)) return undefined;
      const names = [...code.matchAll(/^export (?:const|function|class) (\w+)/gmu)].map(([, name]) => name);
      const never = "const never = () => { throw new Error('the page writes no JSON Schema'); };";
      return { code: [never, ...names.map((name) => `export const ${name} = never;`)].join('\n'), map: null };
    },
  };
}
