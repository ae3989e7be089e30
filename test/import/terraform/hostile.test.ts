import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import { scenarioSchema } from '../../../src/model/scenario.ts';
import { changingPlan } from './plans.ts';

/* Damaged plans: 10,000 of them, of a small one, and of some with references. */

const SMALL = changingPlan();
const WITH_REFERENCES = planOf('same-vpc');

function planOf(folder: string): string {
  const file = new URL(`../../fixtures/${folder}/terraform-plan.json`, import.meta.url);
  return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
}

/** Nothing may be thrown, and what comes of it fits the schema. Slow is what takes over two seconds. */
function expectSound(text: string, side: 'before' | 'after' = 'after'): void {
  const started = performance.now();
  const { scenario } = importFiles([{ name: 'plan.json', text }], { side });
  expect(scenarioSchema.safeParse(scenario).error?.issues ?? []).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
}

const anyJunk = fc.constantFrom<unknown>(
  ...[null, '', 0, -1, 1e300, true, [], {}, [[]], '__proto__', 'constructor', '10.0.0.0/16', '::/0', 'local'],
  ...[
    'module.a["b"].aws_vpc.c[0]',
    'x'.repeat(3000),
    { references: ['var.a', 'each.value', 'aws_vpc.main'] },
  ],
);

type Node = Record<string, unknown> | unknown[];

/** Every place in a value to which a damage can be done. */
function placesIn(
  value: unknown,
  found: (readonly [Node, string])[] = [],
): readonly (readonly [Node, string])[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Node, key]);
    placesIn((value as Record<string, unknown>)[key], found);
  }
  return found;
}

function damagedStructure(text: string, damages: readonly (readonly [number, string, unknown])[]): string {
  const copy = JSON.parse(text) as unknown;
  for (const [where, what, junk] of damages) {
    const places = placesIn(copy);
    const [node, key] = places[where % Math.max(1, places.length)] ?? [];
    if (node === undefined || key === undefined) continue;
    if (what === 'remove') Reflect.deleteProperty(node, key);
    else if (what === 'move')
      Reflect.set(node, key, places[(where * 7) % places.length]?.[0] === node ? junk : null);
    else Reflect.set(node, key, junk);
  }
  return JSON.stringify(copy);
}

const anySide = fc.constantFrom<'before' | 'after'>('before', 'after', 'after');

const anyDamages = fc.array(
  fc.tuple(fc.nat(100_000), fc.constantFrom('remove', 'replace', 'move'), anyJunk),
  { minLength: 1, maxLength: 5 },
);

test.each([
  ['a small plan', SMALL, 2500],
  ['a plan with references', WITH_REFERENCES, 300],
  ['a plan of services', planOf('same-services'), 200],
  ['a plan of firewalls', planOf('same-inspection'), 200],
] as const)(
  'damage to the structure of %s is never more than something to report',
  { timeout: 60_000 },
  (_, text, numRuns) => {
    fc.assert(
      fc.property(anyDamages, anySide, (damages, side) => {
        expectSound(damagedStructure(text, damages), side);
      }),
      { numRuns },
    );
  },
);

test('damage to the text of a plan is never more than something to report', { timeout: 60_000 }, () => {
  const anyEdit = fc.tuple(
    fc.nat(),
    fc.nat(40),
    fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0000', '1e999', '"__proto__":'),
  );
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edits.reduce((edited, [where, length, put]) => {
        const at = where % (edited.length + 1);
        return edited.slice(0, at) + put + edited.slice(at + length);
      }, SMALL);
      expectSound(text);
    }),
    { numRuns: 6800 },
  );
});

test('references in a circle, and modules without end, come to an end', () => {
  const module = (depth: number): unknown => ({
    resources: [
      {
        address: 'aws_subnet.a',
        mode: 'managed',
        type: 'aws_subnet',
        name: 'a',
        expressions: { vpc_id: { references: ['var.x', 'module.m.y'] } },
      },
    ],
    outputs: { y: { expression: { references: ['module.m.y', 'var.x'] } } },
    module_calls:
      depth === 0
        ? {}
        : { m: { expressions: { x: { references: ['module.m.y', 'var.x'] } }, module: module(depth - 1) } },
  });
  const subnet = (at: string) => ({
    address: `${at}aws_subnet.a`,
    mode: 'managed',
    type: 'aws_subnet',
    name: 'a',
    values: {},
  });
  const planned = (depth: number, at: string): unknown => ({
    ...(at !== '' && { address: at.slice(0, -1) }),
    resources: [subnet(at)],
    child_modules: depth === 0 ? [] : [planned(depth - 1, `${at}module.m.`)],
  });
  expectSound(
    JSON.stringify({
      format_version: '1.2',
      planned_values: { root_module: planned(30, '') },
      configuration: { root_module: module(30) },
    }),
  );
});
