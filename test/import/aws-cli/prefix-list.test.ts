import { expect, test } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import { codes, merged, PLACE } from '../inputs.ts';

const LIST = {
  PrefixListId: 'pl-0123456789abcdef0',
  PrefixListName: 'offices',
  MaxEntries: 5,
  OwnerId: '1111',
};
const OTHER = { ...LIST, PrefixListId: 'pl-0123456789abcdef1', PrefixListName: 'partners' };
const ENTRIES = { Entries: [{ Cidr: '10.1.0.0/16' }, { Cidr: '10.2.0.0/16' }] };

function importLists(lists: readonly object[], entries: Readonly<Record<string, unknown>> = {}) {
  const given = merged({ ...PLACE, RouteTables: [], NetworkAcls: [], PrefixLists: lists }, 'lists.json');
  const files = Object.entries(entries).map(([name, keys]) => ({ name, text: JSON.stringify(keys) }));
  return importFiles([given, ...files]);
}

test('the name of the file says of which list its entries are', () => {
  const { scenario, report } = importLists([LIST, OTHER], {
    'get-managed-prefix-list-entries-pl-0123456789abcdef1.json': ENTRIES,
    'pl-0123456789abcdef0/entries.json': { Entries: [] },
  });
  expect(scenario.prefixLists).toEqual({
    'pl-0123456789abcdef0': { name: 'offices', entries: [], maxEntries: 5 },
    'pl-0123456789abcdef1': { name: 'partners', entries: ['10.1.0.0/16', '10.2.0.0/16'], maxEntries: 5 },
  });
  expect(report.assumed).toEqual([]);
});

test('of one list alone the entries can be, and this is reported', () => {
  const { scenario, report } = importLists([LIST], { 'entries.json': ENTRIES });
  expect(scenario.prefixLists?.['pl-0123456789abcdef0']?.entries).toHaveLength(2);
  expect(codes(report.assumed)).toEqual(['prefix-list-of-entries']);
});

test('of several lists, or of several files, nobody can tell', () => {
  const ofTwo = importLists([LIST, OTHER], { 'entries.json': ENTRIES });
  expect(ofTwo.report.errors).toMatchObject([{ code: 'entries-without-list', params: { candidates: 2 } }]);
  const ofTwoFiles = importLists([LIST], { 'a.json': ENTRIES, 'b.json': ENTRIES });
  expect(codes(ofTwoFiles.report.errors)).toEqual(['entries-without-list', 'entries-without-list']);
  expect(codes(ofTwoFiles.report.assumed)).toEqual(['prefix-list-entries-not-given']);
});

test("AWS's own lists: with the entries of describe-prefix-lists, or left out where nothing names them", () => {
  const aws = { PrefixListId: 'pl-78a54011', PrefixListName: 'com.amazonaws.eu-west-1.s3', OwnerId: 'AWS' };
  const { scenario, report } = importLists([aws]);
  expect(scenario.prefixLists).toBeUndefined();
  expect(report.ignored).toMatchObject([{ code: 'unused-aws-list', what: 'PrefixLists', count: 1 }]);
  const both = importLists([aws], {
    'describe-prefix-lists.json': {
      PrefixLists: [
        { PrefixListId: 'pl-78a54011', PrefixListName: aws.PrefixListName, Cidrs: ['52.95.156.0/24'] },
      ],
    },
  });
  expect(both.scenario.prefixLists).toEqual({
    'pl-78a54011': { name: 'com.amazonaws.eu-west-1.s3', owner: 'aws', entries: ['52.95.156.0/24'] },
  });
  expect(both.report.assumed).toEqual([]);
});

test('the number of entries never exceeds the most that a list may have', () => {
  const { scenario } = importLists([{ ...LIST, MaxEntries: 1 }], { 'entries.json': ENTRIES });
  expect(scenario.prefixLists?.['pl-0123456789abcdef0']?.maxEntries).toBeUndefined();
});

test('entries that are no blocks, deleted lists', () => {
  const { report } = importLists([LIST, { ...OTHER, State: 'delete-complete' }], {
    'pl-0123456789abcdef0.json': { Entries: [{ Cidr: 'ten' }, {}, { Cidr: '10.1.0.0/16' }] },
  });
  expect(report.errors).toMatchObject([{ code: 'value-refused', params: { found: 'ten' } }]);
  expect(codes(report.ignored)).toEqual(['deleted']);
});
