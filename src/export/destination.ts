import type { Scenario } from '../model/scenario.ts';
import { parseCidr } from '../net/cidr.ts';
import { attributeOf, keyOf, type Properties, type Value } from './resource.ts';

/** A block of either family as the EC2 API names it; undefined for what is no block. */
export function familyOf(text: string): 4 | 6 | undefined {
  const parsed = parseCidr(text);
  return parsed.ok ? parsed.value.cidr.family : undefined;
}

/** The destination of a route: a block of either family, or a prefix list. */
export function destinationOf(to: string, scenario: Scenario): Properties {
  switch (familyOf(to)) {
    case 4:
      return { DestinationCidrBlock: to };
    case 6:
      return { DestinationIpv6CidrBlock: to };
    case undefined:
      return { DestinationPrefixListId: prefixListOf(to, scenario) };
  }
}

/** The id of a prefix list; one of AWS's is looked up by a person. */
export function prefixListOf(id: string, { prefixLists }: Scenario): Value {
  return prefixLists?.[id]?.owner === 'aws'
    ? { expression: { kind: 'parameter', key: keyOf('prefixLists', id) } }
    : attributeOf(keyOf('prefixLists', id), 'PrefixListId');
}
