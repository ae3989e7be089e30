import { pointer } from '../base/json-pointer.ts';
import type { PrefixList } from '../model/prefix-list.ts';
import { familyOf } from './destination.ts';
import { defined, keyOf } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const FATES: Fates<PrefixList> = {
  name: 'written',
  owner: 'written',
  entries: 'written',
  maxEntries: 'written',
};

/** A list of the customer; of one of AWS's, only the id is needed. */
export function addPrefixList(id: string, list: PrefixList, sink: Sink): void {
  const at = pointer('prefixLists', id);
  loseFields(sink, at, list, FATES);
  if (list.owner === 'aws') {
    const name = list.name ?? id;
    const description = `The id (pl-...) of the prefix list ${name} of AWS`;
    sink.parameter({ key: keyOf('prefixLists', id), words: [id], description });
    sink.lose(at, 'to-fill-in', name);
    return;
  }
  sink.add({
    key: keyOf('prefixLists', id),
    type: 'AWS::EC2::PrefixList',
    words: [id],
    at,
    properties: defined({
      PrefixListName: list.name ?? id,
      AddressFamily: list.entries.some((entry) => familyOf(entry) === 6) ? 'IPv6' : 'IPv4',
      MaxEntries: list.maxEntries ?? Math.max(1, list.entries.length),
      Entries: list.entries.map((Cidr) => ({ Cidr })),
      ...tagsOf(id, list.name),
    }),
  });
}
