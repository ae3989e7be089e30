import { child, pointer } from '../../base/json-pointer.ts';
import {
  inboundEntrySchema,
  networkAclSchema,
  outboundEntrySchema,
  type InboundNetworkAclEntry,
  type NetworkAcl,
  type OutboundNetworkAclEntry,
} from '../../model/network-acl.ts';
import type { Vpc } from '../../model/vpc.ts';
import { flag, integer, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { originOf, placeOf } from '../origins.ts';
import { failed, from, type Reading } from '../report.ts';
import {
  accept,
  defined,
  normalised,
  sourceOf,
  type Item,
  type Part,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AwsInput } from './input.ts';
import { icmpOf, portsOf, protocolOf } from './traffic.ts';

/** NACL-5: the numbers from here on are AWS's own `*` entries, which a document never writes. */
const FIRST_CLOSING_NUMBER = 32767;

export function* readNetworkAcls(input: AwsInput, vpcs: Resources<Vpc>): Reading<Resources<NetworkAcl>> {
  const acls = new Map<string, Resource<NetworkAcl>>();
  for (const item of input.items('NetworkAcls')) {
    const value = yield* readNetworkAcl(item, vpcs);
    if (value !== undefined) acls.set(item.id, { value, ...sourceOf(item) });
  }
  return acls;
}

/** Both directions are always written: in a document, one that is left out is as AWS made it. */
function* readNetworkAcl(item: Item, vpcs: Resources<Vpc>): Reading<NetworkAcl | undefined> {
  const { id, value } = item;
  const vpc = text(value, 'VpcId');
  if (vpc === undefined || !vpcs.has(vpc)) {
    yield failed('vpc-not-given', item.place, { what: 'networkAcls', id });
    return undefined;
  }
  const inbound: InboundNetworkAclEntry[] = [];
  const outbound: OutboundNetworkAclEntry[] = [];
  for (const [index, entry] of objects(value, 'Entries').entries()) {
    if ((integer(entry, 'RuleNumber') ?? 0) >= FIRST_CLOSING_NUMBER) continue;
    const direction = flag(entry, 'Egress') === true ? 'outbound' : 'inbound';
    const at = child(pointer('networkAcls', id), direction);
    const part = { what: 'networkAcls', id, place: placeOf(item, 'Entries', index), at };
    const candidate = yield* readEntry(part, direction, entry);
    if (candidate === undefined) continue;
    const list = direction === 'inbound' ? inbound : outbound;
    const position = list.length;
    if (direction === 'inbound') inbound.push(...listOf(yield* accept(inboundEntrySchema, candidate, part)));
    else outbound.push(...listOf(yield* accept(outboundEntrySchema, candidate, part)));
    if (list.length > position) yield from(child(at, position), originOf(item, 'Entries', index));
  }
  const isDefault = flag(value, 'IsDefault') === true ? true : undefined;
  const candidate = defined({ name: nameTag(value), vpc, isDefault, inbound, outbound });
  return yield* accept(networkAclSchema, candidate, { what: 'networkAcls', id, place: item.place });
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** The entry as the document writes it; the schema has yet to agree. */
function* readEntry(
  { what, id, place, at }: Part,
  direction: 'inbound' | 'outbound',
  entry: JsonObject,
): Reading<Readonly<Record<string, unknown>> | undefined> {
  const protocol = protocolOf(text(entry, 'Protocol'));
  const action = text(entry, 'RuleAction');
  if (protocol === undefined || (action !== 'allow' && action !== 'deny')) {
    const field = protocol === undefined ? 'Protocol' : 'RuleAction';
    yield failed('value-missing', place, { what, id, field }, at);
    return undefined;
  }
  const range = object(entry, 'PortRange');
  const icmp = object(entry, 'IcmpTypeCode');
  const block = text(entry, 'CidrBlock') ?? text(entry, 'Ipv6CidrBlock');
  return defined({
    rule: integer(entry, 'RuleNumber'),
    [action]: protocol,
    ports: portsOf(protocol, integer(range, 'From'), integer(range, 'To')),
    ...icmpOf(protocol, integer(icmp, 'Type'), integer(icmp, 'Code')),
    [direction === 'inbound' ? 'from' : 'to']: normalised(block),
  });
}

/** The network ACL of each subnet that has one of its own. */
export function aclsBySubnet(input: AwsInput, acls: Resources<NetworkAcl>): ReadonlyMap<string, string> {
  const bySubnet = new Map<string, string>();
  for (const { id, value } of input.items('NetworkAcls')) {
    const acl = acls.get(id)?.value;
    // Left out, it is the default one of the VPC.
    if (acl === undefined || acl.isDefault === true) continue;
    for (const association of objects(value, 'Associations')) {
      const subnet = text(association, 'SubnetId');
      if (subnet !== undefined) bySubnet.set(subnet, id);
    }
  }
  return bySubnet;
}
