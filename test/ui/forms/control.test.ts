import { expect, test } from 'vitest';
import { collectionSchemas, type CollectionName } from '../../../src/model/scenario.ts';
import { controlAt, fieldsOf } from '../../../src/ui/forms/control.ts';
import { en } from '../../../src/ui/forms/messages/en.ts';

const COLLECTIONS = Object.keys(collectionSchemas) as CollectionName[];

test.each([...COLLECTIONS, 'flows'] as const)('every field of %s has a label', (collection) => {
  const labels: readonly string[] = Object.keys(en.fields);
  expect(
    fieldsOf(collection)
      .map(({ key }) => key)
      .filter((key) => !labels.includes(key)),
  ).toEqual([]);
});

test.each([
  ['subnets/*/vpc', { kind: 'reference', collections: ['vpcs'] }],
  ['subnets/*/cidr', { kind: 'cidr' }],
  ['instances/*/privateIp', { kind: 'address' }],
  ['instances/*/ephemeralPorts', { kind: 'number-or-text' }],
  ['instances/*/listens', { kind: 'list', item: { kind: 'service' } }],
  ['instances/*/sourceDestCheck', { kind: 'toggle' }],
  ['instances/*/os', { kind: 'choice', options: ['linux', 'windows'] }],
  ['instances/*/secondaryPrivateIps', { kind: 'written' }],
  ['databases/*/port', { kind: 'number' }],
  ['networkAcls/*/inbound', { kind: 'rules' }],
  ['prefixLists/*/entries', { kind: 'list', item: { kind: 'cidr' } }],
])('%s is edited as its schema says', (place, control) => {
  expect(controlAt(place.split('/'))).toEqual(control);
});
