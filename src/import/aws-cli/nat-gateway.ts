import { pointer } from '../../base/json-pointer.ts';
import { natGatewaySchema, type NatGateway } from '../../model/nat-gateway.ts';
import type { Subnet } from '../../model/subnet.ts';
import type { Vpc } from '../../model/vpc.ts';
import { field, flag, nameTag, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { failed, ignored, type Reading } from '../report.ts';
import {
  accept,
  defined,
  sourceOf,
  unlessEmpty,
  withoutSubnet,
  type Item,
  type Part,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AwsInput } from './input.ts';
import { readPair, type AddressPair } from './network-interface.ts';
import type { AddressBook } from './address-book.ts';

export function* readNatGateways(
  input: AwsInput,
  vpcs: Resources<Vpc>,
  subnets: Resources<Subnet>,
  routeTables: { has(id: string): boolean },
  book: AddressBook,
): Reading<Resources<NatGateway>> {
  const gateways = new Map<string, Resource<NatGateway>>();
  for (const item of input.items('NatGateways')) {
    if (text(item.value, 'State') === 'deleted') {
      yield ignored('deleted', item.place, 'NatGateways');
      continue;
    }
    const value = yield* readNatGateway(item, vpcs, subnets, routeTables, book);
    if (value !== undefined) gateways.set(item.id, { value, ...sourceOf(item) });
  }
  return gateways;
}

function* readNatGateway(
  { id, value, place }: Item,
  vpcs: Resources<Vpc>,
  subnets: Resources<Subnet>,
  routeTables: { has(id: string): boolean },
  book: AddressBook,
): Reading<NatGateway | undefined> {
  const isRegional = text(value, 'AvailabilityMode') === 'regional';
  const part = { what: 'natGateways', id, place, at: pointer('natGateways', id) };
  const subnet = isRegional ? undefined : text(value, 'SubnetId');
  const vpc = isRegional ? text(value, 'VpcId') : undefined;
  if (isRegional && (vpc === undefined || !vpcs.has(vpc))) {
    yield failed('vpc-not-given', place, { what: part.what, id });
    return undefined;
  }
  if (!isRegional && (subnet === undefined || !subnets.has(subnet))) {
    yield withoutSubnet({ what: part.what, id, place }, subnet);
    return undefined;
  }
  const isPrivate = text(value, 'ConnectivityType') === 'private';
  const { primary, others } = yield* readAddresses(value, part, subnet, book);
  const routeTable = isRegional ? text(value, 'RouteTableId') : undefined;
  const state = text(value, 'State');
  const candidate = defined({
    name: nameTag(value),
    connectivity: isPrivate ? 'private' : undefined,
    availabilityMode: isRegional ? 'regional' : undefined,
    subnet,
    vpc,
    ...primary,
    secondaryAddresses: unlessEmpty(others),
    zones: isRegional ? zonesOf(value) : undefined,
    routeTable: routeTable !== undefined && routeTables.has(routeTable) ? routeTable : undefined,
    state: state === 'available' ? undefined : state,
  });
  return yield* accept(natGatewaySchema, candidate, part);
}

/** The primary address and the others. Older output does not say which is primary: it is the only one. */
function* readAddresses(
  gateway: JsonObject,
  part: Part,
  subnet: string | undefined,
  book: AddressBook,
): Reading<{ readonly primary: AddressPair; readonly others: readonly AddressPair[] }> {
  const listed = objects(gateway, 'NatGatewayAddresses').filter(inUse);
  const first = listed.find((address) => flag(address, 'IsPrimary') === true) ?? listed[0];
  let primary: AddressPair = {};
  const others: AddressPair[] = [];
  for (const address of listed) {
    // A regional NAT gateway is in no subnet, and has public addresses only.
    const privateIp = subnet === undefined ? undefined : text(address, 'PrivateIp');
    const interfaceId = text(address, 'NetworkInterfaceId') ?? '';
    const holder = { ...part, subnet: subnet ?? '', interfaceId };
    const pair = yield* readPair(privateIp, text(address, 'PublicIp'), holder, book);
    if (address === first) primary = pair;
    else if (pair.privateIp !== undefined || pair.publicIp !== undefined) others.push(pair);
  }
  return { primary, others };
}

function inUse(address: JsonObject): boolean {
  const status = text(address, 'Status') ?? 'succeeded';
  return status === 'succeeded' || status === 'associating' || status === 'assigning';
}

/** Only in manual mode are the zones a choice; in automatic mode they follow the subnets. */
function zonesOf(gateway: JsonObject): readonly string[] | undefined {
  if (text(gateway, 'AutoProvisionZones') !== 'disabled') return undefined;
  const zones = objects(gateway, 'NatGatewayAddresses').flatMap(
    (address) => text(address, 'AvailabilityZone') ?? [],
  );
  return unlessEmpty([...new Set(zones)]);
}

/** The interfaces that are part of a NAT gateway of the document, and no interfaces of their own. */
export function interfacesOfNatGateways(
  input: AwsInput,
  gateways: Resources<NatGateway>,
): ReadonlySet<string> {
  const ofGateways = new Set<string>();
  for (const { id, value } of input.items('NatGateways')) {
    if (!gateways.has(id)) continue;
    for (const address of objects(value, 'NatGatewayAddresses')) {
      ofGateways.add(text(address, 'NetworkInterfaceId') ?? '');
    }
  }
  for (const { id, value } of input.items('NetworkInterfaces')) {
    // AWS writes `Interface for NAT Gateway nat-0123…`.
    const named = /\bnat-[\da-f]+/.exec(text(value, 'Description') ?? '')?.[0] ?? '';
    if (field(value, 'InterfaceType') === 'nat_gateway' && gateways.has(named)) ofGateways.add(id);
  }
  return ofGateways;
}
