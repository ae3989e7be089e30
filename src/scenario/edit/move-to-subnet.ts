import { error } from '../../base/issue.ts';
import { child, pointer, type JsonPointer } from '../../base/json-pointer.ts';
import { fail, ok } from '../../base/result.ts';
import { addressAt, contains, parseCidr, sizeOf, type Cidr, type Cidr4 } from '../../net/cidr.ts';
import { formatIp, isIpv4, parseIp, type Ipv4 } from '../../net/ip.ts';
import type { Change } from './change.ts';
import { IN_SUBNETS, type InSubnet, type Resource } from './edit.ts';
import { hasKey, inside, isList, isMap, valueAt } from './plain.ts';
import { hasResource } from './references.ts';
import { missing, placeOf, type Changes } from './resource.ts';

/** The first four addresses of a subnet and its last are AWS's own (VPC-9). */
const RESERVED_FIRST = 4;
const RESERVED_LAST = 1;

/** How far into a subnet a free address is looked for: more neighbours than a subnet of /20 has room for. */
const MOST_TRIED = 5000;

/**
 * Puts a resource into another subnet. Its private address stays where it fits the new subnet's block; otherwise it is
 * dropped, or replaced: by `privateIp`, or, for `next-free`, by the same place in the new block if that is free, else
 * by the first free one. Other addresses that do not fit are dropped.
 */
export function moveToSubnet(
  document: unknown,
  resource: InSubnet,
  subnet: string,
  privateIp?: string,
): Changes {
  const place = interfaceOf(document, resource);
  if (!hasResource(document, resource) || place === undefined) return missing(resource);
  if (place === 'several') {
    return fail([error('instance-with-several-interfaces', placeOf(resource), { found: resource.id })]);
  }
  const target: Resource = { collection: 'subnets', id: subnet };
  if (!hasResource(document, target)) return missing(target);

  const blocks = blocksOf(document, subnet);
  const before = valueAt(document, place);
  const at = (field: string) => child(place, field);
  const changes: Change[] = [{ kind: 'set', at: at('subnet'), value: subnet }];
  const address = inside(before, 'privateIp');
  if (typeof address === 'string' && !isIn(blocks, address)) {
    const next = privateIp === 'next-free' ? nextFree(document, place, address, subnet) : privateIp;
    changes.push(
      next === undefined
        ? { kind: 'remove', at: at('privateIp') }
        : { kind: 'set', at: at('privateIp'), value: next },
    );
  }
  changes.push(...withoutStrangers(before, place, blocks));
  return ok(changes);
}

/** Where the interface that moves is written: in what owns it, or on its own. */
function interfaceOf(document: unknown, resource: InSubnet): JsonPointer | 'several' | undefined {
  if (resource.collection !== 'instances') return placeOf(resource);
  const own = inside(valueAt(document, placeOf(resource)), 'networkInterfaces');
  if (!isList(own)) return placeOf(resource);
  const [id, ...others] = own;
  if (others.length > 0) return 'several';
  const networkInterface = { collection: 'networkInterfaces', id: String(id) } as const;
  return hasResource(document, networkInterface) ? placeOf(networkInterface) : undefined;
}

function blocksOf(document: unknown, subnet: string): readonly Cidr[] {
  return ['cidr', 'ipv6Cidr'].flatMap((field) => {
    const written = valueAt(document, pointer('subnets', subnet, field));
    const parsed = typeof written === 'string' ? parseCidr(written) : undefined;
    return parsed?.ok === true ? [parsed.value.cidr] : [];
  });
}

/** What is no address at all is not for this to judge. */
function isIn(blocks: readonly Cidr[], written: unknown): boolean {
  if (typeof written !== 'string') return true;
  const address = parseIp(written.split('/')[0] ?? '');
  return !address.ok || blocks.some((block) => contains(block, address.value));
}

/** Drops further addresses and prefixes that are not in the blocks. */
function withoutStrangers(before: unknown, place: JsonPointer, blocks: readonly Cidr[]): readonly Change[] {
  const lists = ['secondaryPrivateIps', 'secondaryAddresses', 'ipv6Addresses', 'delegatedPrefixes'] as const;
  return lists.flatMap((field): readonly Change[] => {
    const list = inside(before, field);
    if (!isList(list)) return [];
    const kept = list.filter((item) => isIn(blocks, isMap(item) ? item['privateIp'] : item));
    if (kept.length === list.length) return [];
    const at = child(place, field);
    return [kept.length === 0 ? { kind: 'remove', at } : { kind: 'set', at, value: kept }];
  });
}

function nextFree(
  document: unknown,
  place: JsonPointer,
  address: string,
  subnet: string,
): string | undefined {
  const block = blocksOf(document, subnet).find((one): one is Cidr4 => one.family === 4);
  const old = parseIp(address);
  if (block === undefined || !old.ok || !isIpv4(old.value)) return undefined;
  const size = Number(sizeOf(block));
  const taken = addressesIn(document);
  const isFree = (ip: Ipv4) => !taken.has(formatIp(ip));
  const from = oldBlockOf(document, place);
  const offset = from === undefined ? -1 : old.value - from.network;
  const usable = Math.max(0, size - RESERVED_LAST);
  if (offset >= RESERVED_FIRST && offset < usable && isFree(addressAt(block, offset))) {
    return formatIp(addressAt(block, offset));
  }
  for (let index = RESERVED_FIRST; index < Math.min(usable, MOST_TRIED); index++) {
    const candidate = addressAt(block, index);
    if (isFree(candidate)) return formatIp(candidate);
  }
  return undefined;
}

function oldBlockOf(document: unknown, place: JsonPointer): Cidr4 | undefined {
  const subnet = valueAt(document, child(place, 'subnet'));
  if (typeof subnet !== 'string') return undefined;
  return blocksOf(document, subnet).find((one): one is Cidr4 => one.family === 4);
}

/** Every private address that is written in the document. VPCs that use the same block are not told apart. */
function addressesIn(document: unknown): ReadonlySet<string> {
  const owners = IN_SUBNETS.flatMap((collection) => {
    const resources = valueAt(document, pointer(collection));
    return isMap(resources) ? Object.values(resources) : [];
  });
  const holders = owners.flatMap((owner) => [
    owner,
    ...['secondaryPrivateIps', 'secondaryAddresses'].flatMap((field) => {
      const list = inside(owner, field);
      return isList(list) ? list : [];
    }),
  ]);
  return new Set(holders.flatMap((one) => (hasKey(one, 'privateIp') ? [String(one['privateIp'])] : [])));
}
