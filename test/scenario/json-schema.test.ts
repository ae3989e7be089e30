import { expect, test } from 'vitest';
import { z } from 'zod';
import { collectionSchemas, scenarioSchema } from '../../src/model/scenario.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

const schema = scenarioJsonSchema();

test('it says what it is', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:packetwalk:scenario:1',
    title: 'Packetwalk scenario',
    type: 'object',
    required: ['packetwalk'],
    additionalProperties: false,
  });
});

test('it has every key of the document, in order', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(scenarioSchema.shape));
});

test.each(Object.keys(collectionSchemas))('it describes the resources of %s', (collection) => {
  const text = JSON.stringify(schema.properties?.[collection]);
  const definition = /"additionalProperties":\{"\$ref":"#\/\$defs\/(\w+)"/.exec(text)?.[1] ?? '';
  expect(schema.$defs?.[definition]?.description).toBeTypeOf('string');
});

test('it has examples for what has a notation', () => {
  for (const name of ['address', 'cidr', 'ports', 'protocol']) {
    expect(schema.$defs?.[name]?.examples?.length).toBeGreaterThan(0);
  }
});

test('it knows that an entry allows or denies', () => {
  expect(schema.$defs?.['inboundNetworkAclEntry']?.oneOf).toEqual([
    { required: ['allow'] },
    { required: ['deny'] },
  ]);
});

test('each of its references leads somewhere', () => {
  const references = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name!);
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((name) => schema.$defs?.[name] === undefined)).toEqual([]);
});

test('it has nothing that only our own program knows', () => {
  expect(JSON.stringify(schema)).not.toMatch(/"references"|\\\\p\{|9007199254740991|__schema/);
});

test('it can be read back as a schema that takes the same documents', () => {
  const back = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)) as z.core.JSONSchema.JSONSchema);
  const document = { packetwalk: 1, subnets: { a: { vpc: 'main', cidr: '10.0.0.0/24' } } };
  expect(back.safeParse(document)).toMatchObject({ success: true });
  expect(back.safeParse({ ...document, zebra: 1 })).toMatchObject({ success: false });
  expect(back.safeParse({ ...document, packetwalk: 2 })).toMatchObject({ success: false });
});
