import { pointer } from '../../base/json-pointer.ts';
import { instanceSchema, type Instance } from '../../model/instance.ts';
import type { NetworkInterface } from '../../model/network-interface.ts';
import type { Subnet } from '../../model/subnet.ts';
import { flag, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, type Reading } from '../report.ts';
import {
  accept,
  defined,
  sourceOf,
  withoutSubnet,
  type Item,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AddressBook } from './address-book.ts';
import type { InterfaceItems } from './interfaces.ts';
import { addressesOf, forwardingOf } from './network-interface.ts';

export function* readInstances(
  gathered: InterfaceItems,
  interfaces: Resources<NetworkInterface>,
  subnets: Resources<Subnet>,
  book: AddressBook,
): Reading<Resources<Instance>> {
  const instances = new Map<string, Resource<Instance>>();
  for (const item of gathered.instances) {
    const own = gathered.ofInstance.get(item.id) ?? [];
    const ids = own.map(({ id }) => id).filter((id) => interfaces.has(id));
    const isReferred = ids.length > 0 && !gathered.repeated.has(item.id);
    const attachment = isReferred
      ? { networkInterfaces: ids }
      : yield* inlineInterface(item, own[0], subnets, book);
    if (attachment === undefined) continue;
    const value = yield* readInstance(item, own, attachment);
    if (value !== undefined) instances.set(item.id, { value, ...sourceOf(item) });
  }
  return instances;
}

function* readInstance(
  { id, value, place }: Item,
  own: readonly Item[],
  attachment: Readonly<Record<string, unknown>>,
): Reading<Instance | undefined> {
  const at = pointer('instances', id);
  const forwards = [value, ...own.map((item) => item.value)].some(
    (each) => flag(each, 'SourceDestCheck') === false,
  );
  // Most hosts with the check off are NAT instances; a router or firewall is changed to `route` in the document.
  if (forwards) yield assumed('masquerade', place, { id }, at);
  const state = text(object(value, 'State'), 'Name');
  const candidate = defined({
    name: nameTag(value),
    ...attachment,
    state: state === 'running' ? undefined : state,
    forwards: forwards ? 'masquerade' : undefined,
    os: text(value, 'Platform')?.toLowerCase() === 'windows' ? 'windows' : undefined,
  });
  return yield* accept(instanceSchema, candidate, { what: 'instances', id, place });
}

/** The one interface of an instance, written into it: its interface has no id, or one that others have too. */
function* inlineInterface(
  { id, value, place }: Item,
  networkInterface: Item | undefined,
  subnets: Resources<Subnet>,
  book: AddressBook,
): Reading<Readonly<Record<string, unknown>> | undefined> {
  const described = networkInterface?.value ?? asInterface(value);
  const subnet = text(described, 'SubnetId') ?? text(value, 'SubnetId');
  if (subnet === undefined || !subnets.has(subnet)) {
    yield withoutSubnet({ what: 'instances', id, place }, subnet);
    return undefined;
  }
  const at = pointer('instances', id);
  if (networkInterface !== undefined) {
    yield assumed('interface-repeated', networkInterface.place, { id, interface: networkInterface.id }, at);
  }
  const interfaceId = networkInterface?.id ?? id;
  const holder = { what: 'instances', id, place, at, subnet, interfaceId };
  const addresses = yield* addressesOf(described, holder, book);
  return { subnet, ...addresses, ...(yield* forwardingOf(described, holder)) };
}

/** An instance in the form of its interface: older output has no list of interfaces. */
function asInterface(instance: JsonObject): JsonObject {
  const publicIp = text(instance, 'PublicIpAddress');
  return {
    ...instance,
    Groups: objects(instance, 'SecurityGroups'),
    ...(publicIp === undefined ? {} : { Association: { PublicIp: publicIp } }),
  };
}
