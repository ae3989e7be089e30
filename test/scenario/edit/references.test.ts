import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compile } from '../../../src/compile/compile.ts';
import { scenarioSchema } from '../../../src/model/scenario.ts';
import {
  collectionsAt,
  referencesIn,
  referentOf,
  usesOf,
  viewReferencesTo,
} from '../../../src/scenario/edit/references.ts';
import { scenarioOf } from '../helpers.ts';
import { scenarioTexts, valueOf } from './helpers.ts';

const TEXT = `packetwalk: 1
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { a: { vpc: main, cidr: 10.0.0.0/24 }, b: { vpc: main, cidr: 10.0.1.0/24 } }
routeTables: { rtb: { vpc: main, routes: [{ to: pl, via: local }, { to: 0.0.0.0/0, via: nat }] } }
natGateways: { nat: { subnet: a } }
securityGroups:
  web: { vpc: main, inbound: [{ allow: all, from: [web, pl, 10.0.0.0/8] }] }
prefixLists: { pl: { entries: [] } }
instances: { web: { subnet: b, securityGroups: [web] } }
flowLogs: { log: { resource: a } }
flows:
  out: { from: web, to: internet:203.0.113.5, expect: { verdict: reachable, at: nat } }
  name: { from: internet, to: web, port: 22 }
view: { moved: { 'subnet:a': { dx: 1, dy: 1 }, 'zone:main:x': { dx: 1, dy: 1 } }, folded: ['subnet:b', 'stack:b:app'] }
`;
const document = valueOf(TEXT);

describe('what refers to a resource', () => {
  test.each([
    [
      { collection: 'vpcs', id: 'main' },
      ['/subnets/a/vpc', '/subnets/b/vpc', '/routeTables/rtb/vpc', '/securityGroups/web/vpc'],
    ],
    [{ collection: 'subnets', id: 'a' }, ['/natGateways/nat/subnet', '/flowLogs/log/resource']],
    [{ collection: 'natGateways', id: 'nat' }, ['/routeTables/rtb/routes/1/via', '/flows/out/expect/at']],
    [
      { collection: 'prefixLists', id: 'pl' },
      ['/routeTables/rtb/routes/0/to', '/securityGroups/web/inbound/0/from/1'],
    ],
    [
      { collection: 'securityGroups', id: 'web' },
      ['/securityGroups/web/inbound/0/from/0', '/instances/web/securityGroups/0'],
    ],
    [{ collection: 'instances', id: 'web' }, ['/flows/out/from', '/flows/name/to']],
    [{ collection: 'databases', id: 'web' }, []],
    [{ collection: 'flows', id: 'out' }, []],
  ] as const)('%j', (resource, expected) => {
    expect(usesOf(document, resource)).toEqual(expected);
  });

  test('the picture refers to it by kind and id, and to what is in it', () => {
    const at = (collection: 'vpcs' | 'subnets', id: string) =>
      viewReferencesTo(document, { collection, id }).map(({ at: place, renamed }) => [place, renamed('x')]);
    expect(at('subnets', 'a')).toEqual([['/view/moved/subnet:a', 'subnet:x']]);
    expect(at('subnets', 'b')).toEqual([
      ['/view/folded/0', 'subnet:x'],
      ['/view/folded/1', 'stack:x:app'],
    ]);
    expect(at('vpcs', 'main')).toEqual([['/view/moved/zone:main:x', 'zone:x:x']]);
  });
});

test('words and blocks are no references', () => {
  const ids = referencesIn(document).map(({ id }) => id);
  expect(ids).not.toContain('local');
  expect(ids).not.toContain('internet');
  expect(ids).not.toContain('10.0.0.0/8');
});

test.each(scenarioTexts)('%s: every reference stands for something, as the compiler agrees', (_, text) => {
  expect(compile(scenarioOf(text)).ok).toBe(true);
  const value = valueOf(text);
  const gone = referencesIn(value).filter((reference) => referentOf(value, reference) === undefined);
  // The one that a lesson needs: a route whose target was deleted.
  expect(gone.filter(({ at }) => !/\/(via|at)$/.test(at))).toEqual([]);
});

test('every kind of reference that the schema knows is found', () => {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (schema: unknown, steps: readonly string[]): void => {
    if (!(schema instanceof z.ZodType)) return;
    const name = z.globalRegistry.get(schema)?.['references'];
    if (typeof name === 'string') found.add(`${steps.join('/')} ${name}`);
    if (schema instanceof z.ZodOptional) visit(schema.unwrap(), steps);
    if (schema instanceof z.ZodUnion) for (const option of schema.options) visit(option, steps);
    if (schema instanceof z.ZodArray) visit(schema.element, [...steps, '0']);
    if (schema instanceof z.ZodRecord && !seen.has(schema)) visit(schema.valueType, [...steps, 'id']);
    if (schema instanceof z.ZodObject) {
      for (const [key, field] of Object.entries(schema.shape)) visit(field, [...steps, key]);
    }
  };
  visit(scenarioSchema, []);
  expect(found.size).toBeGreaterThan(20);
  for (const one of found) {
    const [steps = '', name = ''] = one.split(' ');
    expect(collectionsAt(steps.split('/'))).toContain(name);
  }
});
