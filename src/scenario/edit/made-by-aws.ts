import { pointer } from '../../base/json-pointer.ts';
import type { Resource } from './edit.ts';
import { inside, isList, valueAt } from './plain.ts';

/**
 * The rules that AWS gives a network ACL or a security group whose document leaves the direction out (NACL-2, NACL-3,
 * SG-4, SG-5), as a document writes them. `compile/` makes the same ones by itself.
 */
export function rulesMadeByAws(
  document: unknown,
  { collection, id }: Resource,
  direction: 'inbound' | 'outbound',
): readonly unknown[] {
  const written = valueAt(document, pointer(collection, id));
  const isDefault = inside(written, 'isDefault') === true;
  const blocks = everywhere(document, inside(written, 'vpc'));
  const side = direction === 'inbound' ? 'from' : 'to';
  if (collection === 'networkAcls') {
    if (!isDefault) return [];
    return blocks.map((block, index) => ({ rule: 100 + index, allow: 'all', [side]: block }));
  }
  if (collection !== 'securityGroups') return [];
  if (direction === 'outbound') return blocks.map((block) => ({ allow: 'all', to: block }));
  return isDefault ? [{ allow: 'all', from: id }] : [];
}

/** All of IPv4, and all of IPv6 where the VPC has it. */
function everywhere(document: unknown, vpc: unknown): readonly string[] {
  const blocks = typeof vpc === 'string' ? valueAt(document, pointer('vpcs', vpc, 'ipv6Cidrs')) : undefined;
  return isList(blocks) && blocks.length > 0 ? ['0.0.0.0/0', '::/0'] : ['0.0.0.0/0'];
}
