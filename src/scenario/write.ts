import { scenarioSchema, type Scenario } from '../model/scenario.ts';
import { branchesOf, insideOf, keysOf } from './schema-walk.ts';
import { writeYaml } from './write-yaml.ts';

/** Writes a scenario document the one canonical way. Reading it again gives an equal scenario. */
export function formatScenario(scenario: Scenario, format: 'yaml' | 'json'): string {
  return formatDocument(scenario, format);
}

/** Writes any map of JSON's types the same way, a scenario or not. */
export function formatDocument(document: object, format: 'yaml' | 'json'): string {
  const ordered = inSchemaOrder(document);
  return format === 'json' ? `${JSON.stringify(ordered, null, 2)}\n` : writeYaml(ordered);
}

/** The document with the keys of each map in the order of the schema, and without those that are undefined. */
export function inSchemaOrder(document: object): Readonly<Record<string, unknown>> {
  return mapInOrder(document, branchesOf(scenarioSchema));
}

type Branches = ReturnType<typeof branchesOf>;

/** The same value, with the keys of each map in the order of the schema; where the schema has no order, as they are. */
function inOrder(value: unknown, branches: Branches): unknown {
  if (Array.isArray(value)) {
    const inside = insideOf(branches, '0');
    return value.map((item) => inOrder(item, inside));
  }
  return typeof value === 'object' && value !== null ? mapInOrder(value, branches) : value;
}

function mapInOrder(map: object, branches: Branches): Readonly<Record<string, unknown>> {
  const order = new Map(keysOf(branches).map((key, index) => [key, index]));
  const rank = (key: string) => order.get(key) ?? order.size;
  const entries = Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, value]) => [key, inOrder(value, insideOf(branches, key))]));
}
