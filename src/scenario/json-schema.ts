import { z } from 'zod';
import { SCENARIO_VERSION, scenarioSchema } from '../model/scenario.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Maps that have exactly one of these keys: JSON Schema can say it, but does not see the checks of a zod schema. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  inboundNetworkAclEntry: ['allow', 'deny'],
  outboundNetworkAclEntry: ['allow', 'deny'],
  instance: ['subnet', 'networkInterfaces'],
};

/** The schema of the scenario document as JSON Schema, from which editors complete, explain and check. */
export function scenarioJsonSchema(): JsonSchema {
  const { $schema, $defs } = z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12', io: 'input' });
  const definitions = Object.entries($defs ?? {}).filter(([name]) => !isAnyJson(name));
  const simple = definitions.map(([name, schema]) => [name, withOneOf(name, simplified(schema))] as const);
  const { scenario, ...others } = Object.fromEntries(simple);
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: `urn:packetwalk:scenario:${SCENARIO_VERSION}`,
    ...scenario,
    $defs: others,
  };
}

function withOneOf(name: string, schema: JsonSchema): JsonSchema {
  const keys = ONE_OF[name];
  return keys === undefined ? schema : { ...schema, oneOf: keys.map((key) => ({ required: [key] })) };
}

/** zod makes definitions of its own for a value of any kind, which JSON Schema writes as an empty schema. */
function isAnyJson(name: string): boolean {
  return name.startsWith('__');
}

/** Without what helps no editor: our own keyword, and the limits of JavaScript's numbers. */
function simplified(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (keyword === 'references') return [];
    if (Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER) return [];
    if (keyword === '$ref' && isAnyJson(String(value).replace('#/$defs/', ''))) return [];
    // Not all editors know `\p`.
    if (keyword === 'pattern')
      return [[keyword, String(value).replace('\\p{Cc}', '\\u0000-\\u001f\\u007f-\\u009f')]];
    return [[keyword, simplifiedInside(value)]];
  });
  return Object.fromEntries(entries);
}

function simplifiedInside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplifiedInside);
  return isSchema(value) ? simplified(value) : value;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}
