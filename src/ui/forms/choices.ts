import type { CollectionName } from '../../model/scenario.ts';
import { hasKey, isMap } from '../../scenario/edit/plain.ts';
import type { Choice } from '../controls/choice.ts';
import { coverOf } from './cover.ts';
import type { FormWords } from './messages/en.ts';

/** The resources of some collections, to choose one of. */
export function resourceChoices(
  document: unknown,
  collections: readonly CollectionName[],
  m: FormWords,
): readonly Choice[] {
  return collections.flatMap((collection) =>
    entriesOf(document, collection).map(([id, resource]) => {
      const details = [textAt(resource, 'name'), textAt(resource, 'cidr'), textAt(resource, 'az')];
      return { value: id, label: id, kind: m.kinds[collection].one, detail: joined(details) };
    }),
  );
}

/** The blocks that a rule is likely to be about: everywhere, the VPCs, their subnets, and what stands there already. */
export function blockChoices(document: unknown, m: FormWords, locale: string): readonly Choice[] {
  const block = (value: string, kind: string): Choice => ({
    value,
    label: value,
    kind,
    detail: coverOf(value, m.cover, locale),
  });
  const named = (['vpcs', 'subnets'] as const).flatMap((collection) =>
    entriesOf(document, collection).flatMap(([id, resource]) =>
      ['cidr', 'ipv6Cidr'].flatMap((key) => {
        const cidr = textAt(resource, key);
        return cidr === '' ? [] : [block(cidr, id)];
      }),
    ),
  );
  const all = [block('0.0.0.0/0', m.rules.everywhere4), block('::/0', m.rules.everywhere6), ...named];
  return all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index);
}

export function entriesOf(document: unknown, collection: string): readonly (readonly [string, unknown])[] {
  const resources = hasKey(document, collection) ? document[collection] : undefined;
  return isMap(resources) ? Object.entries(resources) : [];
}

export function textAt(value: unknown, key: string): string {
  const found = hasKey(value, key) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
}

function joined(details: readonly string[]): string {
  return details.filter((detail) => detail !== '').join(' · ');
}
