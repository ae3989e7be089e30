import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { parsePointer, pointer, type JsonPointer } from '../../../src/base/json-pointer.ts';
import { compile } from '../../../src/compile/compile.ts';
import { collectionSchemas } from '../../../src/model/scenario.ts';
import { applyEdit } from '../../../src/scenario/edit/apply-edit.ts';
import { nameOfEdit } from '../../../src/scenario/edit/edit-name.ts';
import { IN_SUBNETS, type Edit, type Resource } from '../../../src/scenario/edit/edit.ts';
import { canUndo, historyOf, record, redo, undo } from '../../../src/scenario/edit/history.ts';
import { valueAt } from '../../../src/scenario/edit/plain.ts';
import { usesOf } from '../../../src/scenario/edit/references.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { scenarioOf } from '../helpers.ts';
import { edited, pointersIn, scenarioTexts, valueOf } from './helpers.ts';

const RUNS = Number(process.env['EDIT_RUNS'] ?? 40);
vi.setConfig({ testTimeout: 60_000 });

const anyText = fc.constantFrom(...scenarioTexts.map(([, text]) => text));

/** Words that are easy to spell wrong, and keys that are easy to trip over. */
const awkward = fc.constantFrom(
  ...[
    '',
    ' ',
    'no',
    '1',
    '~',
    'a: b',
    'a #b',
    '- a',
    '{a}',
    "it's",
    '"q"',
    'a\nb',
    'a\nb\n',
    '::/0',
    'ㅎ ㅎ',
  ],
  ...['toString', 'hasOwnProperty', '22', '0', '*', '&a', '\ufeff', '한국어', 'x'.repeat(200)],
);
const key = fc.oneof(awkward, fc.constantFrom('name', 'vpc', 'cidr', 'new', 'outbound'));
const scalar = fc.oneof(awkward, fc.boolean(), fc.integer(), fc.constant(null), fc.string());
const json = fc.oneof(
  { arbitrary: scalar, weight: 3 },
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  fc.array(fc.dictionary(key, scalar, { maxKeys: 3, noNullPrototype: true }), { maxLength: 3 }),
);

/** Other people's ways to write a document. */
const manner: Arbitrary<(value: unknown) => string> = fc
  .record({
    indent: fc.constantFrom(1, 2, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom<('any' | 'flow' | 'block')[]>('any', 'flow', 'block'),
    defaultStringType: fc.constantFrom<('PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE')[]>(
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
    ),
    flowCollectionPadding: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40, 80),
    eol: fc.constantFrom('\n', '\r\n'),
    ends: fc.boolean(),
  })
  .map(({ eol, ends, ...options }) => (value: unknown) => {
    const text = stringify(value, { ...options, aliasDuplicateObjects: false });
    return (ends ? text : text.trimEnd()).replaceAll('\n', eol);
  });

/** Draws from what a document has at the time: edits of edits are edits of what is there then. */
interface Draw {
  readonly pick: number;
  readonly other: number;
  readonly kind: number;
  readonly key: string;
  readonly value: unknown;
}
const draw: Arbitrary<Draw> = fc.record({
  pick: fc.nat(),
  other: fc.nat(),
  kind: fc.nat(),
  key,
  value: json,
});

function pickOf<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(1, list.length)];
}

function resourcesIn(document: unknown): readonly Resource[] {
  const names = [...Object.keys(collectionSchemas), 'flows'] as Resource['collection'][];
  return names.flatMap((collection) =>
    Object.keys((valueAt(document, pointer(collection)) as object | undefined) ?? {}).map((id) => ({
      collection,
      id,
    })),
  );
}

/** Edits of single places, whose result on the plain value is easy to tell by other means. */
function plainEdit(document: unknown, { pick, other, kind, key: name, value }: Draw): Edit {
  const places = pointersIn(document).slice(1);
  const at = pickOf(places, pick) ?? pointer('title');
  const lists = places.filter((place) => Array.isArray(valueAt(document, place)));
  const list = pickOf(lists, pick);
  const length = list === undefined ? 0 : (valueAt(document, list) as unknown[]).length;
  switch (kind % 5) {
    case 0:
      return { kind: 'set', at, value };
    case 1:
      return { kind: 'remove', at };
    case 2:
      return list === undefined
        ? { kind: 'set', at, value }
        : { kind: 'insert-entry', list, index: other % (length + 1), value };
    case 3:
      return list === undefined || length === 0
        ? { kind: 'remove', at }
        : { kind: 'move-entry', list, from: pick % length, to: other % length };
    default: {
      const maps = places.filter((place) => isMap(valueAt(document, place)));
      const map = pickOf(maps, pick) ?? pointer();
      return { kind: 'set', at: `${map}${pointer(name)}` as JsonPointer, value };
    }
  }
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same, done to a copy in place: the naive twin. */
function naively(document: unknown, edit: Edit): unknown {
  const copy = structuredClone(document);
  const steps = 'at' in edit ? parsePointer(edit.at) : [];
  const last = steps.at(-1) ?? '';
  let parent = copy as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) parent = parent[step] as Record<string, unknown>;
  if (edit.kind === 'set') parent[last] = edit.value;
  if (edit.kind === 'remove') {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
  }
  if (edit.kind === 'insert-entry') {
    const list = valueAt(copy, edit.list) as unknown[];
    list.splice(edit.index ?? list.length, 0, edit.value);
  }
  if (edit.kind === 'move-entry') {
    const list = valueAt(copy, edit.list) as unknown[];
    list.splice(edit.to, 0, ...list.splice(edit.from, 1));
  }
  return copy;
}

/** Edits that know what a document is about. */
function networkEdit(document: unknown, { pick, other, kind, key: name }: Draw): Edit {
  const resources = resourcesIn(document);
  const resource = pickOf(resources, pick) ?? { collection: 'vpcs', id: 'main' };
  const subnets = resources.filter(({ collection }) => collection === 'subnets');
  const movable = IN_SUBNETS.flatMap((collection) =>
    resources.flatMap((one) => (one.collection === collection ? [{ collection, id: one.id }] : [])),
  );
  const direction = other % 2 === 0 ? 'inbound' : 'outbound';
  const ofKind = (collection: string) =>
    pickOf(
      resources.filter((one) => one.collection === collection),
      pick,
    )?.id ?? '';
  switch (kind % 9) {
    case 0:
      return { kind: 'rename-resource', resource, to: name };
    case 1: {
      const references = pickOf(['refuse', 'remove', 'keep'] as const, other) ?? 'keep';
      return { kind: 'delete-resource', resource, references };
    }
    case 2:
      return {
        kind: 'move-to-subnet',
        resource: pickOf(movable, pick) ?? { collection: 'instances', id: name },
        subnet: pickOf(subnets, other)?.id ?? '',
        ...(kind % 2 === 0 ? { privateIp: 'next-free' } : {}),
      };
    case 3:
      return direction === 'inbound'
        ? {
            kind: 'add-network-acl-entry',
            networkAcl: ofKind('networkAcls'),
            direction,
            entry: { rule: other % 300, allow: 'tcp', ports: 22, from: '::/0' },
          }
        : {
            kind: 'add-network-acl-entry',
            networkAcl: ofKind('networkAcls'),
            direction,
            entry: { rule: other % 300, deny: 'all', to: '10.0.0.0/8' },
          };
    case 4:
      return direction === 'inbound'
        ? {
            kind: 'add-security-group-rule',
            securityGroup: ofKind('securityGroups'),
            direction,
            rule: { allow: 'tcp', ports: 'all', from: ['10.0.0.0/8', '::/0'] },
          }
        : {
            kind: 'add-security-group-rule',
            securityGroup: ofKind('securityGroups'),
            direction,
            rule: { allow: 'all', to: '0.0.0.0/0', description: 'a: b' },
          };
    case 5:
      return {
        kind: 'add-route',
        routeTable: ofKind('routeTables'),
        route: { to: '10.9.0.0/16', via: 'local', origin: 'static' },
      };
    case 6:
      return {
        kind: 'drag',
        key: `subnet:${name}`,
        moved: pick % 3 === 0 ? null : { dx: pick % 99, dy: -1 },
      };
    case 7:
      return { kind: 'fold', key: `subnet:${name}`, folded: pickOf([true, false, null], other) ?? null };
    default:
      return {
        kind: 'add-resource',
        resource: { collection: 'instances', id: name },
        value: { subnet: 'x', securityGroups: ['sg-app'], listens: [{ protocol: 'tcp', port: 22 }] },
      };
  }
}

/** A comment on every line that can have one: all but those of folded text. */
function commented(text: string): string {
  let count = 0;
  let textIndent = Infinity;
  const lines = text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    if (line === '' || indent.length > textIndent) return [line];
    textIndent = /[|>]-?$/.test(line) ? indent.length : Infinity;
    if (textIndent < Infinity) return [line];
    count++;
    const behind = `${line} # behind ${count}.`;
    return count % 3 === 0 ? [`${indent}# above ${count}.`, behind] : [behind];
  });
  return lines.join('\n');
}

describe('the text after an edit', () => {
  test('stands for what the edit makes of the plain value', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.boolean(),
        fc.array(draw, { minLength: 1, maxLength: 3 }),
        (text, isJson, draws) => {
          let current = isJson ? JSON.stringify(valueOf(text), null, 2) : text;
          for (const one of draws) {
            const before = valueOf(current);
            const edit = plainEdit(before, one);
            const result = applyEdit(current, edit);
            // Both say no to a document that is no map, and to nothing else here.
            if (!result.ok) throw new Error(JSON.stringify([edit, result.error]));
            expect(valueOf(result.value)).toEqual(naively(before, edit));
            if (isJson) expect(JSON.parse(result.value)).toEqual(valueOf(result.value));
            current = result.value;
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('stands for that in other manners of YAML too', () => {
    fc.assert(
      fc.property(anyText, manner, fc.array(draw, { minLength: 1, maxLength: 2 }), (text, write, draws) => {
        let current = write(valueOf(text));
        for (const one of draws) {
          const before = valueOf(current);
          const edit = plainEdit(before, one);
          current = edited(current, edit);
          expect(valueOf(current)).toEqual(naively(before, edit));
          const result = applyEdit(current, networkEdit(valueOf(current), one));
          if (result.ok) current = result.value;
          valueOf(current);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('is a document that reads, or the edit is refused and says why', () => {
    fc.assert(
      fc.property(anyText, fc.array(draw, { minLength: 1, maxLength: 4 }), (text, draws) => {
        let current = text;
        for (const one of draws) {
          const edit = networkEdit(valueOf(current), one);
          const result = applyEdit(current, edit);
          if (!result.ok) {
            expect(result.error.length).toBeGreaterThan(0);
            continue;
          }
          current = result.value;
          valueOf(current);
          // Only what stays dangling, or names what is not there, breaks the schema; that never does.
          expect(parseScenario(current).ok).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('keeps the comments of all that the edit is not about', () => {
    fc.assert(
      fc.property(anyText, draw, (text, one) => {
        const before = commented(text);
        expect(valueOf(before)).toEqual(valueOf(text));
        const document = valueOf(before);
        const edit = one.kind % 3 === 0 ? networkEdit(document, one) : plainEdit(document, one);
        const result = applyEdit(before, edit);
        if (!result.ok) return;
        const gone = (before.match(/# (above|behind) \d+\./g) ?? []).filter(
          (comment) => !result.value.includes(comment),
        );
        const removed = before.split('\n').filter((line) => !result.value.split('\n').includes(line));
        // Comments go with the lines that they are on or above, and with no others.
        expect(gone.filter((comment) => !removed.some((line) => line.includes(comment)))).toEqual([]);
        const isGrowing = ['insert-entry', 'move-entry', 'rename-resource', 'drag', 'fold', 'add-route'];
        if (isGrowing.includes(edit.kind)) expect(gone).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('an edit and its inverse', () => {
  test('give the text again: a scalar set and set back', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.oneof(fc.integer(), fc.constantFrom('a: b', 'x', '*')),
        (text, pick, value) => {
          const document = valueOf(text);
          const places = pointersIn(document).filter(
            (at) => typeof valueAt(document, at) !== 'object' && !/^\/(title|description)\/?/.test(at),
          );
          const at = pickOf(places, pick)!;
          const there = edited(text, { kind: 'set', at, value });
          expect(edited(there, { kind: 'set', at, value: valueAt(document, at) })).toBe(text);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('give the text again: an entry inserted and removed', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, pick, other) => {
        const document = valueOf(text);
        const lists = pointersIn(document).filter((at) => Array.isArray(valueAt(document, at)));
        const list = pickOf(lists, pick)!;
        const items = valueAt(document, list) as unknown[];
        const index = other % (items.length + 1);
        const value = isMap(items[0] ?? {}) ? { rule: 7, allow: 'tcp', ports: 22 } : '10.9.0.0/16';
        const there = edited(text, { kind: 'insert-entry', list, index, value });
        expect(edited(there, { kind: 'remove', at: pointer(...parsePointer(list), index) })).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  test('give the text again: an entry moved and moved back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), (text, pick, a, b) => {
        const before = commented(text);
        const document = valueOf(before);
        const lists = pointersIn(document).filter(
          (at) =>
            ((valueAt(document, at) as unknown[] | null)?.length ?? 0) > 1 &&
            Array.isArray(valueAt(document, at)),
        );
        const list = pickOf(lists, pick);
        if (list === undefined) return;
        const { length } = valueAt(document, list) as unknown[];
        const [from, to] = [a % length, b % length];
        const there = edited(before, { kind: 'move-entry', list, from, to });
        expect(edited(there, { kind: 'move-entry', list, from: to, to: from })).toBe(before);
      }),
      { numRuns: RUNS },
    );
  });

  test('give the text again: a resource renamed and renamed back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, pick) => {
        const resource = pickOf(resourcesIn(valueOf(text)), pick)!;
        const there = edited(text, { kind: 'rename-resource', resource, to: 'renamed' });
        const back: Edit = {
          kind: 'rename-resource',
          resource: { ...resource, id: 'renamed' },
          to: resource.id,
        };
        expect(edited(there, back)).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  test('give the text again: a resource added and deleted', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...Object.keys(collectionSchemas)), (text, name) => {
        const resource = { collection: name as Resource['collection'], id: 'added' };
        const there = edited(text, { kind: 'add-resource', resource, value: { vpc: 'main' } });
        expect(edited(there, { kind: 'delete-resource', resource, references: 'refuse' })).toBe(text);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test('undoing every edit restores the document byte for byte, and redoing them all brings them back', () => {
    fc.assert(
      fc.property(anyText, fc.array(draw, { maxLength: 5 }), (text, draws) => {
        let history = historyOf(text);
        for (const one of draws) {
          const document = valueOf(history.text);
          const edit = one.kind % 2 === 0 ? networkEdit(document, one) : plainEdit(document, one);
          const result = applyEdit(history.text, edit);
          if (result.ok) history = record(history, result.value, nameOfEdit(edit));
        }
        const last = history.text;
        const steps = history.past.length;
        while (canUndo(history)) history = undo(history);
        expect(history.text).toBe(text);
        for (let step = 0; step < steps; step++) history = redo(history);
        expect(history.text).toBe(last);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

/** What compiling says of a thing that lacks another which it needs. */
const LEFT_WITHOUT =
  /reference|missing-target|unknown-target|zonal-nat|-without-(subnets|attachment|vpc|list)|one-listener-action/;

describe.each(scenarioTexts)('in %s', (_, text) => {
  const document = valueOf(text);
  const resources = resourcesIn(document);

  test('each resource can be renamed, and nothing is lost by it', () => {
    for (const resource of resources) {
      const renamed = { ...resource, id: 'a new name' };
      const after = edited(text, { kind: 'rename-resource', resource, to: renamed.id });
      expect(compile(scenarioOf(after)).ok).toBe(true);
      expect(usesOf(valueOf(after), renamed)).toHaveLength(usesOf(document, resource).length);
    }
  });

  test('each resource can be deleted with what cannot stand without it, and nothing is left dangling', () => {
    const unknown = (of: string) => {
      const compiled = compile(scenarioOf(of));
      const issues = compiled.ok ? compiled.value.warnings : compiled.error;
      return issues.filter(({ code }) => LEFT_WITHOUT.test(code)).map(({ code, at }) => `${code} ${at}`);
    };
    const before = unknown(text);
    for (const resource of resources) {
      const after = edited(text, { kind: 'delete-resource', resource, references: 'remove' });
      expect(unknown(after).filter((issue) => !before.includes(issue))).toEqual([]);
    }
  });
});
