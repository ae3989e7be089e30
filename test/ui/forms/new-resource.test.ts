import { expect, test } from 'vitest';
import { writeYaml } from '../../../src/scenario/write-yaml.ts';
import { compile } from '../../../src/compile/compile.ts';
import { collectionSchemas, type CollectionName } from '../../../src/model/scenario.ts';
import { applyEdit } from '../../../src/scenario/edit/apply-edit.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { newResource } from '../../../src/ui/forms/new-resource.ts';

const BASE = {
  packetwalk: 1,
  vpcs: { main: { cidr: '10.0.0.0/16' } },
  subnets: { a: { vpc: 'main', az: 'ap-northeast-2a', cidr: '10.0.0.0/24' } },
};

test.each(Object.keys(collectionSchemas) as CollectionName[])(
  'a new one of %s fits the document',
  (collection) => {
    const { resource, value } = newResource(BASE, collection);
    const edited = applyEdit(writeYaml(BASE), { kind: 'add-resource', resource, value });
    if (!edited.ok) throw new Error(JSON.stringify(edited.error));
    const parsed = parseScenario(edited.value);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const network = compile(parsed.value.scenario);
    expect(network.ok ? [] : network.error).toEqual([]);
  },
);

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
