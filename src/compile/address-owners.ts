import { compareText } from '../base/compare.ts';
import { error, type Issue } from '../base/issue.ts';
import { child, type JsonPointer } from '../base/json-pointer.ts';
import type { Ipv4, Ipv6 } from '../net/ip.ts';
import { AddressBook, type AddressHolder, type HeldAddresses } from './addresses.ts';
import { readClientVpnEndpoints } from './client-vpn.ts';
import { checkDatabases, compileDatabases } from './database.ts';
import { unusedId } from './defaults.ts';
import { readVpcOrigins } from './distribution.ts';
import type { HostDraft, RouteTableDraft, VpcDraft, WrittenInterface } from './draft.ts';
import { compileInstances } from './instance.ts';
import { readLoadBalancers } from './load-balancer.ts';
import { compileManaged, placePods, type Managed } from './managed.ts';
import { compileRegional, compileZonal, readNatGateways, takeRegionalAddresses } from './nat-gateway.ts';
import {
  addressHolderOf,
  compileNetworkInterface,
  GroupSets,
  readNetworkInterfaces,
} from './network-interface.ts';
import type {
  AddressOwner,
  NatGateway,
  NetworkInterface,
  PublicAddress,
  SecurityGroup,
  Subnet,
} from './network.ts';
import { readInterfaceEndpoints } from './vpc-endpoint.ts';
import type { Reader } from './reader.ts';
import { emptyRouteTable } from './route-table.ts';

/** All that has addresses, and the indexes from address to owner. */
export interface AddressOwners {
  readonly networkInterfaces: ReadonlyMap<string, NetworkInterface>;
  readonly natGateways: ReadonlyMap<string, NatGateway>;
  readonly hosts: ReadonlyMap<string, HostDraft>;
  readonly members: Managed['members'];
  readonly publicAddresses: ReadonlyMap<Ipv4, PublicAddress>;
  readonly ipv6Owners: ReadonlyMap<Ipv6, AddressOwner>;
}

export interface OwnerCollections {
  readonly vpcs: ReadonlyMap<string, VpcDraft>;
  readonly subnets: ReadonlyMap<string, Subnet>;
  readonly routeTables: Map<string, RouteTableDraft>;
  readonly securityGroups: ReadonlyMap<string, SecurityGroup>;
}

/** Compiles interfaces and NAT gateways together: they share the addresses of their subnets. */
export function compileAddressOwners(reader: Reader, collections: OwnerCollections): AddressOwners {
  const { hosts, interfaces, members } = readHosts(reader);
  checkDatabases(reader, collections.subnets);
  const { zonal, regional } = readNatGateways(reader, collections.vpcs, collections.subnets);
  const placed = placeInSubnets(reader, interfaces, collections.subnets);
  const holders = [...placed.map(({ holder }) => holder), ...zonal.map(({ holder }) => holder)];
  const book = new AddressBook(reader);
  const held = book.assign(holders.sort((a, b) => compareText(a.id, b.id) || compareText(a.at, b.at)));

  const networkInterfaces = new Map<string, NetworkInterface>();
  const groups = new GroupSets(collections.securityGroups);
  for (const { written, subnet, holder } of placed) {
    const eni = compileNetworkInterface(reader, written, subnet, heldBy(held, holder), groups);
    networkInterfaces.set(eni.id, eni);
  }
  fillHosts(reader, hosts, networkInterfaces);

  const regionalAddresses: [Ipv4, PublicAddress][] = [];
  const gateways: NatGateway[] = zonal.map((one) => compileZonal(reader, one, heldBy(held, one.holder)));
  for (const one of regional) {
    const { id, vpc, written, at } = one;
    const publicIps = takeRegionalAddresses(book, one);
    const named =
      written.routeTable === undefined
        ? undefined
        : reader.resolve(collections.routeTables, 'routeTables', written.routeTable, child(at, 'routeTable'));
    const table = named ?? emptyRouteTable(unusedId(`${id}/route-table`, collections.routeTables), null, vpc);
    if (named === undefined) collections.routeTables.set(table.id, table);
    const gateway = compileRegional(reader, one, publicIps, table);
    gateways.push(gateway);
    for (const ip of publicIps) regionalAddresses.push([ip, { owner: gateway, privateIp: null, vpc }]);
  }
  const natGateways = new Map(
    gateways.sort((a, b) => compareText(a.id, b.id)).map((gateway) => [gateway.id, gateway]),
  );
  return {
    networkInterfaces,
    natGateways,
    hosts,
    members,
    ...indexOwners(collections.vpcs, networkInterfaces, natGateways, regionalAddresses),
  };
}

/**
 * The ends that a flow can name (instances, databases, interfaces that stand alone) and all interfaces. Each has an id
 * of its own, though an instance may share its id with an interface attached to it.
 */
function readHosts(reader: Reader): {
  readonly hosts: ReadonlyMap<string, HostDraft>;
  readonly interfaces: readonly WrittenInterface[];
  readonly members: Managed['members'];
} {
  const instances = compileInstances(reader);
  const databases = compileDatabases(reader);
  const loadBalancers = readLoadBalancers(reader);
  const endpoints = readInterfaceEndpoints(reader);
  const clientVpn = readClientVpnEndpoints(reader);
  const managed = compileManaged(reader);
  const vpcOrigins = readVpcOrigins(reader);
  const alone = readNetworkInterfaces(reader, instances.attached);
  const withPods = placePods(reader, [...instances.interfaces, ...alone.interfaces]);
  const clashes = new Map<JsonPointer, Issue>();
  const byId = <T extends { readonly at: JsonPointer }>(all: readonly (readonly [string, T])[]) => {
    const found = new Map<string, T>();
    for (const [id, one] of all) {
      const other = found.get(id);
      if (other === undefined) found.set(id, one);
      else clashes.set(one.at, error('duplicate-id', one.at, { found: id, params: { other: other.at } }));
    }
    return found;
  };
  const hosts = byId([
    ...instances.hosts,
    ...databases.hosts,
    ...loadBalancers.hosts,
    ...endpoints.hosts,
    ...clientVpn.hosts,
    ...managed.hosts,
    ...withPods.hosts,
    ...vpcOrigins.hosts,
    ...alone.hosts,
  ]);
  const interfaces = byId(
    [
      ...withPods.interfaces.slice(0, instances.interfaces.length),
      ...databases.interfaces,
      ...loadBalancers.interfaces,
      ...endpoints.interfaces,
      ...clientVpn.interfaces,
      ...managed.interfaces,
      ...withPods.interfaces.slice(instances.interfaces.length),
      ...vpcOrigins.interfaces,
    ].map((one) => [one.id, one]),
  );
  for (const clash of clashes.values()) reader.report(clash);
  // A task on an instance, and a group of like ones, are other names of hosts that are there.
  const { guests, members } = managed;
  for (const [name, id] of [
    ...guests,
    ...[...members].map(([group, [first = '']]) => [group, first] as const),
  ]) {
    const host = hosts.get(id);
    if (host !== undefined && !hosts.has(name)) hosts.set(name, host);
  }
  return { hosts, interfaces: [...interfaces.values()].sort((a, b) => compareText(a.id, b.id)), members };
}

interface PlacedInterface {
  readonly written: WrittenInterface;
  readonly subnet: Subnet;
  readonly holder: AddressHolder;
}

function placeInSubnets(
  reader: Reader,
  interfaces: readonly WrittenInterface[],
  subnets: ReadonlyMap<string, Subnet>,
): readonly PlacedInterface[] {
  return interfaces.flatMap((written) => {
    const subnet = reader.resolve(
      subnets,
      'subnets',
      written.subnet,
      written.subnetAt ?? child(written.at, 'subnet'),
    );
    return subnet === undefined ? [] : [{ written, subnet, holder: addressHolderOf(written, subnet) }];
  });
}

function heldBy(held: ReadonlyMap<AddressHolder, HeldAddresses>, holder: AddressHolder): HeldAddresses {
  const found = held.get(holder);
  if (found === undefined) throw new Error(`${holder.id} was given no addresses`);
  return found;
}

/** Puts its interfaces into each host, the primary first. */
function fillHosts(
  reader: Reader,
  hosts: ReadonlyMap<string, HostDraft>,
  networkInterfaces: ReadonlyMap<string, NetworkInterface>,
): void {
  for (const [id, host] of hosts) {
    const instance = host.ref.type === 'instance' ? reader.scenario.instances?.[id] : undefined;
    for (const eniId of instance?.networkInterfaces ?? host.interfaceIds ?? [id]) {
      const eni = networkInterfaces.get(eniId);
      if (eni?.host === (host.pod?.node ?? host) && !host.interfaces.includes(eni)) host.interfaces.push(eni);
    }
    // ENI-7.
    const zones = new Set(host.interfaces.flatMap(({ subnet }) => subnet.az ?? []));
    if (zones.size < 2 || host.ref.type !== 'instance') continue;
    const details = { params: { zones: [...zones].join(' ') }, rule: 'ENI-7' };
    reader.report(error('interfaces-in-several-zones', child(host.at, 'networkInterfaces'), details));
  }
}

function indexOwners(
  vpcs: ReadonlyMap<string, VpcDraft>,
  networkInterfaces: ReadonlyMap<string, NetworkInterface>,
  natGateways: ReadonlyMap<string, NatGateway>,
  regionalAddresses: readonly (readonly [Ipv4, PublicAddress])[],
) {
  const publicAddresses = new Map(regionalAddresses);
  const ipv6Owners = new Map<Ipv6, AddressOwner>();
  for (const eni of networkInterfaces.values()) {
    const vpc = vpcs.get(eni.subnet.vpc.id);
    for (const ip of [...eni.ipv4, ...eni.ipv6]) vpc?.owners.set(ip, eni);
    for (const cidr of eni.delegatedPrefixes) vpc?.delegatedPrefixes.push({ cidr, owner: eni });
    for (const ip of eni.ipv6) if (!ipv6Owners.has(ip)) ipv6Owners.set(ip, eni);
    for (const [privateIp, ip] of eni.publicIps) {
      publicAddresses.set(ip, { owner: eni, privateIp, vpc: eni.subnet.vpc });
    }
  }
  for (const gateway of natGateways.values()) {
    for (const ip of gateway.privateIps) vpcs.get(gateway.vpc.id)?.owners.set(ip, gateway);
    for (const [privateIp, ip] of gateway.publicIps) {
      publicAddresses.set(ip, { owner: gateway, privateIp, vpc: gateway.vpc });
    }
  }
  return { publicAddresses, ipv6Owners };
}
