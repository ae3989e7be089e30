import { expect, test } from 'vitest';
import { writeYaml } from '../../../src/scenario/write-yaml.ts';
import { compile } from '../../../src/compile/compile.ts';
import { collectionSchemas, type CollectionName } from '../../../src/model/scenario.ts';
import { applyEdit } from '../../../src/scenario/edit/apply-edit.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { additionEdit, additionOf } from '../../../src/ui/forms/additions.ts';
import { newResource } from '../../../src/ui/forms/new-resource.ts';

const BASE = {
  packetwalk: 1,
  vpcs: { main: { cidr: '10.0.0.0/16' } },
  subnets: { a: { vpc: 'main', az: 'ap-northeast-2a', cidr: '10.0.0.0/24' } },
};

const COLLECTIONS = Object.keys(collectionSchemas) as CollectionName[];

/** What compiling says of a document to which a new one of these was added, with all that it needs. */
function faultsOf(document: Readonly<Record<string, unknown>>, collection: CollectionName) {
  const edited = applyEdit(writeYaml(document), additionEdit(additionOf(document, collection)));
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  const parsed = parseScenario(edited.value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const network = compile(parsed.value.scenario);
  return network.ok ? [] : network.error;
}

test.each(COLLECTIONS)('a new one of %s fits the document', (collection) => {
  expect(faultsOf(BASE, collection)).toEqual([]);
});

test.each(COLLECTIONS)('a new one of %s fits a document with nothing in it', (collection) => {
  expect(faultsOf({ packetwalk: 1 }, collection)).toEqual([]);
});

test.each(COLLECTIONS)('a second one of %s fits the document', (collection) => {
  const edited = applyEdit(writeYaml(BASE), additionEdit(additionOf(BASE, collection)));
  const parsed = edited.ok ? parseScenario(edited.value) : edited;
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  expect(faultsOf(parsed.value.scenario, collection)).toEqual([]);
});

test('what a new one needs comes before it', () => {
  const { before } = additionOf({ packetwalk: 1 }, 'vpnConnections');
  expect(before.map(({ resource }) => resource.collection)).toEqual([
    'onPremisesNetworks',
    'customerGateways',
    'vpcs',
    'vpnGateways',
  ]);
});

test('a new subnet takes the first block that is free', () => {
  expect(newResource(BASE, 'subnets').value).toEqual({
    vpc: 'main',
    az: 'ap-northeast-2a',
    cidr: '10.0.1.0/24',
  });
});

test('an id is one that nothing has', () => {
  const taken = { ...BASE, securityGroups: { 'sg-1': { vpc: 'main' } } };
  expect(newResource(taken, 'securityGroups').resource.id).toBe('sg-2');
});
