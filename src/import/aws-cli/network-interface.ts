import { pointer } from '../../base/json-pointer.ts';
import { addressSchema, cidrSchema } from '../../model/common.ts';
import { networkInterfaceSchema, type NetworkInterface } from '../../model/network-interface.ts';
import type { Subnet } from '../../model/subnet.ts';
import { flag, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, type Reading } from '../report.ts';
import {
  accept,
  defined,
  isUsableId,
  normalised,
  sourceOf,
  unlessEmpty,
  withoutSubnet,
  type Item,
  type Part,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AddressBook } from './address-book.ts';
import type { InterfaceItems } from './interfaces.ts';

/** `absorbed`: interfaces that are part of a NAT gateway or database of the document. */
export function* readNetworkInterfaces(
  { items }: InterfaceItems,
  subnets: Resources<Subnet>,
  book: AddressBook,
  absorbed: ReadonlySet<string>,
): Reading<Resources<NetworkInterface>> {
  const interfaces = new Map<string, Resource<NetworkInterface>>();
  for (const item of items.values()) {
    if (absorbed.has(item.id)) continue;
    const value = yield* readNetworkInterface(item, subnets, book);
    if (value !== undefined) interfaces.set(item.id, { value, ...sourceOf(item) });
  }
  return interfaces;
}

function* readNetworkInterface(
  item: Item,
  subnets: Resources<Subnet>,
  book: AddressBook,
): Reading<NetworkInterface | undefined> {
  const { id, value, place } = item;
  const subnet = text(value, 'SubnetId');
  if (subnet === undefined || !subnets.has(subnet)) {
    yield withoutSubnet({ what: 'networkInterfaces', id, place }, subnet);
    return undefined;
  }
  const at = pointer('networkInterfaces', id);
  const holder = { what: 'networkInterfaces', id, place, at, subnet, interfaceId: id };
  const interfaceType = typeOf(value);
  const addresses = yield* addressesOf(value, holder, book);
  if (groupsOf(value).length === 0) {
    yield assumed('interface-without-groups', place, { id }, at);
  }
  const candidate = defined({
    name: nameTag(value) ?? madeFor(value),
    subnet,
    ...addresses,
    ...(yield* forwardingOf(value, holder)),
    interfaceType: interfaceType === 'interface' ? undefined : interfaceType,
  });
  return yield* accept(networkInterfaceSchema, candidate, holder);
}

/** What AWS writes of interfaces that its services make; nobody else writes these. */
const OF_SERVICES =
  /^(EFS mount target for|Amazon EKS |ElastiCache|RedshiftNetworkInterface|DMSNetworkInterface|Route 53 Resolver|ES |AmazonMQ|MSK|Amazon FSx|Created By Amazon FSx)/i;

/** Its description, where that says for what service the interface is. */
function madeFor(value: JsonObject): string | undefined {
  const description = text(value, 'Description') ?? '';
  const isManaged = flag(value, 'RequesterManaged') === true || text(value, 'RequesterId') !== undefined;
  return isManaged && OF_SERVICES.test(description) ? description.slice(0, 255) : undefined;
}

/** InterfaceType values of interfaces that their owner configures. */
const OWN_TYPES: ReadonlySet<string> = new Set(['interface', 'efa', 'efa-only', 'branch', 'trunk']);

function typeOf(value: JsonObject): NonNullable<NetworkInterface['interfaceType']> {
  const type = text(value, 'InterfaceType') ?? 'interface';
  if (type === 'lambda' || type === 'ec2_instance_connect_endpoint') return type;
  if (text(value, 'Description')?.startsWith('AWS Lambda VPC ENI') === true) return 'lambda';
  return !OWN_TYPES.has(type) || flag(value, 'RequesterManaged') === true ? 'requester_managed' : 'interface';
}

/** What carries addresses: a resource in a subnet, and the interface as AWS knows it. */
export interface Holder extends Part {
  readonly subnet: string;
  readonly interfaceId: string;
}

/**
 * The addresses and groups of an interface as AWS describes it, for the interface or for what it is written into.
 * An address that cannot be used is left out, and the report says so.
 */
export function* addressesOf(
  value: JsonObject,
  holder: Holder,
  book: AddressBook,
): Reading<Readonly<Record<string, unknown>>> {
  const listed = objects(value, 'PrivateIpAddresses');
  const primaryIp = text(value, 'PrivateIpAddress');
  const primary =
    listed.find((address) => flag(address, 'Primary') === true) ??
    listed.find((address) => text(address, 'PrivateIpAddress') === primaryIp);
  const own = yield* readPair(
    text(primary ?? value, 'PrivateIpAddress'),
    publicIpOf(primary ?? {}) ?? publicIpOf(value),
    holder,
    book,
  );
  const secondaryPrivateIps: AddressPair[] = [];
  for (const address of listed) {
    if (address === primary) continue;
    const pair = yield* readPair(text(address, 'PrivateIpAddress'), publicIpOf(address), holder, book);
    if (pair.privateIp !== undefined) secondaryPrivateIps.push(pair);
  }
  const ipv6Addresses: string[] = [];
  for (const ipv6 of objects(value, 'Ipv6Addresses')) {
    const address = yield* readPrivate(text(ipv6, 'Ipv6Address'), holder, book);
    if (address !== undefined) ipv6Addresses.push(address);
  }
  return {
    ...own,
    secondaryPrivateIps: unlessEmpty(secondaryPrivateIps),
    ipv6Addresses: unlessEmpty(ipv6Addresses),
    securityGroups: groupsOf(value),
  };
}

function publicIpOf(address: JsonObject): string | undefined {
  return text(object(address, 'Association'), 'PublicIp');
}

export interface AddressPair {
  readonly privateIp?: string;
  readonly publicIp?: string;
}

/** A private address and the public address associated with it, each where there is one to use. */
export function* readPair(
  privateIp: string | undefined,
  publicIp: string | undefined,
  holder: Holder,
  book: AddressBook,
): Reading<AddressPair> {
  const elastic = privateIp === undefined ? undefined : book.elasticIpOf(holder.interfaceId, privateIp);
  const ownPrivate = yield* readPrivate(privateIp, holder, book);
  const ownPublic = yield* readPublic(publicIp ?? elastic, holder, book);
  return {
    ...(ownPrivate === undefined ? {} : { privateIp: ownPrivate }),
    ...(ownPublic === undefined ? {} : { publicIp: ownPublic }),
  };
}

function* readPrivate(
  written: string | undefined,
  holder: Holder,
  book: AddressBook,
): Reading<string | undefined> {
  const address = written === undefined ? undefined : yield* accept(addressSchema, written, holder);
  if (address === undefined) return undefined;
  const refusal = book.claim(holder.subnet, address);
  if (refusal === undefined) return address;
  yield assumed(refusal, holder.place, { id: holder.id, address, subnet: holder.subnet }, holder.at);
  return undefined;
}

function* readPublic(
  written: string | undefined,
  holder: Holder,
  book: AddressBook,
): Reading<string | undefined> {
  const address = written === undefined ? undefined : yield* accept(addressSchema, written, holder);
  if (address === undefined || book.claimPublic(address)) return address;
  yield assumed('public-address-taken', holder.place, { id: holder.id, address }, holder.at);
  return undefined;
}

/** Always written, even when empty: left out, it would mean the default group. */
export function groupsOf(value: JsonObject): readonly string[] {
  return objects(value, 'Groups')
    .flatMap((group) => text(group, 'GroupId') ?? [])
    .filter(isUsableId);
}

/** What a user may set on an interface of their own. */
export function* forwardingOf(value: JsonObject, part: Part): Reading<Readonly<Record<string, unknown>>> {
  const written = [
    ...objects(value, 'Ipv4Prefixes').map((prefix) => text(prefix, 'Ipv4Prefix')),
    ...objects(value, 'Ipv6Prefixes').map((prefix) => text(prefix, 'Ipv6Prefix')),
  ];
  const delegatedPrefixes: string[] = [];
  for (const prefix of written) {
    const accepted = yield* accept(cidrSchema, normalised(prefix), part);
    if (accepted !== undefined) delegatedPrefixes.push(accepted);
  }
  return {
    delegatedPrefixes: unlessEmpty(delegatedPrefixes),
    sourceDestCheck: flag(value, 'SourceDestCheck') === false ? false : undefined,
  };
}
