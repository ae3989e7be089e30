import { expect, test } from 'vitest';
import { pointer } from '../../../src/base/json-pointer.ts';
import { applyEdit } from '../../../src/scenario/edit/apply-edit.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import {
  inNumberOrder,
  nextNumber,
  numberOf,
  renumberEdit,
  rowsOf,
  swapEdit,
  withAction,
  withProtocol,
} from '../../../src/ui/forms/rules/rule-edits.ts';

const LIST = pointer('networkAcls', 'acl', 'inbound');
const NAME = { code: 'change-document', params: {} } as const;

function document(...rules: readonly string[]): string {
  return [
    'packetwalk: 1',
    'vpcs: { main: { cidr: 10.0.0.0/16 } }',
    'networkAcls:',
    '  acl:',
    '    vpc: main',
    '    inbound:',
    ...rules,
    '',
  ].join('\n');
}

function rowsIn(text: string) {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('not a scenario');
  return inNumberOrder(rowsOf(parsed.value.scenario.networkAcls?.['acl']?.inbound, LIST));
}

const TEXT = document(
  '      # for the web',
  '      - { rule: 100, allow: tcp, ports: 443, from: 0.0.0.0/0 }',
  '      # for nobody',
  '      - { rule: 110, deny: all, from: 0.0.0.0/0 }',
);

test('two rules exchange their numbers and their places, each with its comment', () => {
  const [first, second] = rowsIn(TEXT);
  const edited = applyEdit(TEXT, swapEdit(LIST, first!, second!, NAME));
  expect(edited).toEqual({
    ok: true,
    value: document(
      '      # for nobody',
      '      - { rule: 100, deny: all, from: 0.0.0.0/0 }',
      '      # for the web',
      '      - { rule: 110, allow: tcp, ports: 443, from: 0.0.0.0/0 }',
    ),
  });
});

test('rules in numbers of tens need no new ones', () => {
  expect(renumberEdit(rowsIn(TEXT), NAME)).toBeNull();
});

test('rules get numbers of tens in the order in which they are tried', () => {
  const crowded = document(
    '      - { rule: 7, allow: tcp, ports: 80, from: 0.0.0.0/0 }',
    '      - { rule: 3, allow: tcp, ports: 443, from: 0.0.0.0/0 }',
  );
  const edit = renumberEdit(rowsIn(crowded), NAME);
  if (edit === null) throw new Error('nothing to renumber');
  const edited = applyEdit(crowded, edit);
  expect(edited.ok && rowsIn(edited.value).map((row) => [numberOf(row), row.entry['ports']])).toEqual([
    [100, 443],
    [110, 80],
  ]);
});

test.each([
  [[], 100],
  [[100], 110],
  [[100, 115], 120],
  [[32766], 32765],
  [[32766, 32765], 32764],
])('after %j comes %i', (numbers, next) => {
  const rows = numbers.map((rule, index) => ({ index, at: LIST, entry: { rule } }));
  expect(nextNumber(rows)).toBe(next);
});

test('another protocol takes along the ports it has, and leaves those it cannot have', () => {
  const tcp = { rule: 100, allow: 'tcp', ports: 443, from: '0.0.0.0/0' };
  expect(withProtocol(tcp, 'allow', 'udp')).toEqual({ ...tcp, allow: 'udp' });
  expect(withProtocol(tcp, 'allow', 'icmp')).toEqual({ rule: 100, allow: 'icmp', from: '0.0.0.0/0' });
  expect(Object.entries(withProtocol({ rule: 1, allow: 'all', from: '::/0' }, 'allow', 'tcp'))).toEqual([
    ['rule', 1],
    ['allow', 'tcp'],
    ['ports', 'all'],
    ['from', '::/0'],
  ]);
});

test('allow becomes deny in its place', () => {
  expect(Object.keys(withAction({ rule: 1, allow: 'tcp', ports: 1 }, 'deny'))).toEqual([
    'rule',
    'deny',
    'ports',
  ]);
});
