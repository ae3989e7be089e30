import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioSchema } from '../../src/model/scenario.ts';
import { againstSchema } from '../../src/scenario/against-schema.ts';

const resource = fc.oneof(
  fc.record({ cidr: fc.constantFrom('10.0.0.0/16', '10.1.0.0/16', '10.0.0.0', 7) }),
  fc.record({ cidr: fc.constant('10.0.0.0/16'), name: fc.constantFrom('Main', null) }),
  fc.record({
    vpc: fc.constantFrom('a', 'b', ''),
    inbound: fc.constantFrom([], null, [{ rule: 1, allow: 'all' }]),
  }),
  fc.constantFrom<unknown>(
    null,
    'text',
    [],
    { subnet: 'x' },
    JSON.parse('{"__proto__":{"cidr":"10.0.0.0/16"}}'),
  ),
);
const collection = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(fc.constantFrom('a', 'b', '-', '__proto__'), resource) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, [], 'x', 3) },
);
const document = fc.record(
  {
    packetwalk: fc.constantFrom(1, 2),
    vpcs: collection,
    networkAcls: collection,
    securityGroups: collection,
    nonsense: fc.constant(1),
  },
  { requiredKeys: ['packetwalk', 'vpcs'] },
);

test('a document of which parts were checked before gets the answer of the whole', () => {
  fc.assert(
    fc.property(fc.array(document, { minLength: 1, maxLength: 4 }), (documents) => {
      // Each takes over what the ones before it have of the same name, as a text does that is edited.
      let before: Readonly<Record<string, unknown>> = {};
      for (const next of documents) {
        const mixed = { ...next, networkAcls: before['networkAcls'] ?? next.networkAcls };
        for (const each of [next, mixed, next]) {
          const [found, wanted] = [againstSchema(each), scenarioSchema.safeParse(each)];
          expect(found.success).toBe(wanted.success);
          expect(found.data).toEqual(wanted.data);
          expect(JSON.stringify(found.data)).toBe(JSON.stringify(wanted.data));
          expect(found.error?.issues).toEqual(wanted.error?.issues);
        }
        before = mixed;
      }
    }),
  );
});

test('a resource that was checked once is the same object the next time', () => {
  const vpc = { cidr: '10.0.0.0/16' };
  const [one, two] = [
    { packetwalk: 1, vpcs: { main: vpc } },
    { packetwalk: 1, vpcs: { main: vpc, other: { cidr: '10.1.0.0/16' } } },
  ];
  const [first, second] = [againstSchema(one), againstSchema(two)];
  expect(second.data?.vpcs?.['main']).toBe(first.data?.vpcs?.['main']);
  expect(Object.keys(second.data?.vpcs ?? {})).toEqual(['main', 'other']);
});
