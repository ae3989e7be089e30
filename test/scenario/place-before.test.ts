import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointer } from '../../src/base/json-pointer.ts';
import { placeBefore } from '../../src/scenario/place-before.ts';

const entry = (rule: number, from = '0.0.0.0/0') => ({ rule, allow: 'tcp', ports: 443, from });
const acl = (...inbound: readonly unknown[]) => ({ networkAcls: { a: { vpc: 'v', inbound } } });
const at = (index: number) => pointer('networkAcls', 'a', 'inbound', index);

describe('where something stood in an earlier document', () => {
  const before = acl(entry(100), entry(110), entry(120));

  test.each([
    ['nothing changed', before, 1, { at: at(1), isSame: true }],
    [
      'a row was put before it',
      acl(entry(90), entry(100), entry(110), entry(120)),
      2,
      { at: at(1), isSame: true },
    ],
    ['it is the row that was put in', acl(entry(90), entry(100), entry(110), entry(120)), 0, null],
    ['a row before it is gone', acl(entry(110), entry(120)), 0, { at: at(1), isSame: true }],
    ['the rows changed places', acl(entry(120), entry(110), entry(100)), 0, { at: at(2), isSame: true }],
    [
      'it was changed, and has its number',
      acl(entry(100), entry(110, '10.0.0.0/8'), entry(120)),
      1,
      { at: at(1), isSame: false },
    ],
    ['it has another number', acl(entry(100), entry(115), entry(120)), 1, null],
  ])('%s', (_, after, index, expected) => {
    expect(placeBefore(before, after, at(index))).toEqual(expected);
  });

  test('a resource is known by its id, and a renamed one is not known', () => {
    const resource = pointer('networkAcls', 'a');
    expect(placeBefore(before, before, resource)).toEqual({ at: resource, isSame: true });
    expect(placeBefore(before, acl(), resource)).toEqual({ at: resource, isSame: false });
    expect(placeBefore(before, { networkAcls: { b: {} } }, pointer('networkAcls', 'b'))).toBeNull();
  });

  test('a security group rule without an id that was changed is not guessed', () => {
    const group = (...outbound: readonly unknown[]) => ({ securityGroups: { g: { outbound } } });
    const rule = (ports: number) => ({ allow: 'tcp', ports, to: '0.0.0.0/0' });
    const place = pointer('securityGroups', 'g', 'outbound', 0);
    expect(placeBefore(group(rule(80)), group(rule(443)), place)).toBeNull();
    expect(placeBefore(group({ id: 's', ...rule(80) }), group({ id: 's', ...rule(443) }), place)?.at).toBe(
      place,
    );
  });

  test('a route that leads elsewhere is the one of its destination', () => {
    const table = (...routes: readonly unknown[]) => ({ routeTables: { r: { routes } } });
    const after = table({ to: '10.9.0.0/16', via: 'p' }, { to: '0.0.0.0/0', via: 'nat' });
    const place = (index: number) => pointer('routeTables', 'r', 'routes', index);
    expect(placeBefore(table({ to: '0.0.0.0/0', via: 'igw' }), after, place(1))).toEqual({
      at: place(0),
      isSame: false,
    });
    expect(placeBefore(table({ to: '0.0.0.0/0', via: 'igw' }), after, place(0))).toBeNull();
  });
});

test('whatever rows are taken away, put in and moved, what stayed is found where it was, and nothing else is', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
  fc.assert(
    fc.property(numbers, numbers, (was, is) => {
      const [before, after] = [acl(...was.map((n) => entry(n))), acl(...is.map((n) => entry(n)))];
      for (const [index, number] of is.entries()) {
        const position = was.indexOf(number);
        const expected = position === -1 ? null : { at: at(position), isSame: true };
        expect(placeBefore(before, after, at(index))).toEqual(expected);
      }
    }),
  );
});
