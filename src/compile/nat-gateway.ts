import { error, warning } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { NatGateway as Written } from '../model/nat-gateway.ts';
import type { Ipv4 } from '../net/ip.ts';
import type { AddressBook, AddressHolder, HeldAddresses } from './addresses.ts';
import type { NatGateway, RouteTable, Subnet, Vpc } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';
import { checkVpc } from './subnet.ts';

/** A NAT gateway in a subnet, whose addresses are still to be given out. */
export interface ZonalNatGateway {
  readonly id: string;
  readonly at: JsonPointer;
  readonly written: Written;
  readonly subnet: Subnet;
  readonly holder: AddressHolder;
}

/** A NAT gateway of a whole VPC (NAT-20). */
export interface RegionalNatGateway {
  readonly id: string;
  readonly at: JsonPointer;
  readonly written: Written;
  readonly vpc: Vpc;
}

/** Tells the NAT gateways in a subnet from those of a whole VPC, and says what does not fit either. */
export function readNatGateways(
  reader: Reader,
  vpcs: ReadonlyMap<string, Vpc>,
  subnets: ReadonlyMap<string, Subnet>,
): { readonly zonal: readonly ZonalNatGateway[]; readonly regional: readonly RegionalNatGateway[] } {
  const zonal: ZonalNatGateway[] = [];
  const regional: RegionalNatGateway[] = [];
  for (const [id, written] of resourcesOf(reader.scenario.natGateways)) {
    const at = pointer('natGateways', id);
    if (written.availabilityMode === 'regional') {
      checkRegional(reader, written, at);
      if (written.vpc === undefined) continue;
      const vpc = reader.resolve(vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
      if (vpc !== undefined) regional.push({ id, at, written, vpc });
      continue;
    }
    checkZonal(reader, written, at);
    if (written.subnet === undefined) continue;
    const subnet = reader.resolve(subnets, 'subnets', written.subnet, child(at, 'subnet'));
    if (subnet === undefined) continue;
    zonal.push({ id, at, written, subnet, holder: addressHolderOf(id, at, written, subnet) });
  }
  return { zonal, regional };
}

function checkZonal(reader: Reader, written: Written, at: JsonPointer): void {
  if (written.subnet === undefined) {
    reader.report(error('zonal-nat-gateway-without-subnet', at, { rule: 'NAT-20' }));
  }
  for (const field of ['vpc', 'zones', 'routeTable'] as const) {
    if (written[field] === undefined) continue;
    reader.report(
      error('field-of-regional-nat-gateway', child(at, field), { params: { field }, rule: 'NAT-20' }),
    );
  }
  const isGone = written.state !== undefined && written.state !== 'available';
  if (written.connectivity !== 'private') {
    if (written.publicIp === undefined && !isGone) {
      reader.report(error('public-nat-gateway-without-public-ip', at, { rule: 'NAT-1' }));
    }
    return;
  }
  if (written.publicIp !== undefined) {
    const details = { found: written.publicIp, rule: 'NAT-1' };
    reader.report(error('private-nat-gateway-with-public-ip', child(at, 'publicIp'), details));
  }
  for (const [index, { publicIp }] of (written.secondaryAddresses ?? []).entries()) {
    if (publicIp === undefined) continue;
    const publicAt = child(at, 'secondaryAddresses', index, 'publicIp');
    reader.report(error('private-nat-gateway-with-public-ip', publicAt, { found: publicIp, rule: 'NAT-1' }));
  }
}

function checkRegional(reader: Reader, written: Written, at: JsonPointer): void {
  if (written.vpc === undefined) {
    reader.report(error('regional-nat-gateway-without-vpc', at, { rule: 'NAT-20' }));
  }
  for (const field of ['subnet', 'privateIp'] as const) {
    if (written[field] === undefined) continue;
    reader.report(
      error('field-of-zonal-nat-gateway', child(at, field), { params: { field }, rule: 'NAT-20' }),
    );
  }
  for (const [index, { privateIp }] of (written.secondaryAddresses ?? []).entries()) {
    if (privateIp === undefined) continue;
    const privateAt = child(at, 'secondaryAddresses', index, 'privateIp');
    const details = { params: { field: 'privateIp' }, rule: 'NAT-20' };
    reader.report(error('field-of-zonal-nat-gateway', privateAt, details));
  }
  if (written.connectivity === 'private') {
    reader.report(error('private-regional-nat-gateway', child(at, 'connectivity'), { rule: 'NAT-20' }));
  }
}

function addressHolderOf(id: string, at: JsonPointer, written: Written, subnet: Subnet): AddressHolder {
  return {
    id,
    at,
    subnet,
    primary: written,
    secondaryField: 'secondaryAddresses',
    secondaries: written.secondaryAddresses ?? [],
    ipv6Addresses: [],
    delegatedPrefixes: [],
  };
}

export function compileZonal(
  reader: Reader,
  { id, at, written, subnet }: ZonalNatGateway,
  held: HeldAddresses,
): NatGateway {
  const privateIp = held.ipv4[0] ?? null;
  if (subnet.cidr === null) {
    const details = { found: subnet.id, params: { subnet: subnet.id, family: 4 }, rule: 'VPC-17' };
    reader.report(error('family-not-in-subnet', child(at, 'subnet'), details));
  }
  return {
    kind: 'nat-gateway',
    id,
    at,
    vpc: subnet.vpc,
    mode: 'zonal',
    connectivity: written.connectivity ?? 'public',
    subnet,
    routeTable: subnet.routeTable,
    privateIp,
    privateIps: held.ipv4,
    publicIp: privateIp === null ? null : (held.publicIps.get(privateIp) ?? null),
    addressCount: Math.max(1, held.ipv4.length),
    publicIps: held.publicIps,
    zones: null,
    state: stateOf(reader, written, at, subnet.vpc),
  };
}

/** The public addresses of a regional NAT gateway, which has no private ones. */
export function takeRegionalAddresses(book: AddressBook, { id, at, written }: RegionalNatGateway): Ipv4[] {
  const primary = book.takePublic(id, written.publicIp, at);
  const secondaries = (written.secondaryAddresses ?? []).map(({ publicIp }, index) =>
    book.takePublic(id, publicIp, child(at, 'secondaryAddresses', index)),
  );
  return [primary, ...secondaries].filter((ip) => ip !== undefined);
}

export function compileRegional(
  reader: Reader,
  { id, at, written, vpc }: RegionalNatGateway,
  publicIps: readonly Ipv4[],
  routeTable: RouteTable,
): NatGateway {
  if (written.routeTable !== undefined) checkVpc(reader, routeTable, vpc, child(at, 'routeTable'), 'NAT-20');
  return {
    kind: 'nat-gateway',
    id,
    at,
    vpc,
    mode: 'regional',
    connectivity: 'public',
    subnet: null,
    routeTable,
    privateIp: null,
    privateIps: [],
    publicIp: publicIps[0] ?? null,
    addressCount: Math.max(1, publicIps.length),
    publicIps: new Map(),
    zones: written.zones === undefined ? null : new Set(written.zones),
    state: stateOf(reader, written, at, vpc),
  };
}

/** NAT-1: AWS fails to create a public NAT gateway in a VPC that has no internet gateway. */
function stateOf(reader: Reader, written: Written, at: JsonPointer, vpc: Vpc): NatGateway['state'] {
  if (written.state !== undefined) return written.state;
  if (written.connectivity === 'private' || reader.hasInternetGateway(vpc.id)) return 'available';
  reader.report(warning('nat-gateway-failed', at, { params: { vpc: vpc.id }, rule: 'NAT-1' }));
  return 'failed';
}

/** NAT-2: a NAT gateway of another zone works, costs more, and fails with its zone. */
export function checkZones(reader: Reader, subnets: Iterable<Subnet>): void {
  for (const subnet of subnets) {
    const gateways = new Set<NatGateway>();
    for (const { target } of [...subnet.routeTable.routes[4], ...subnet.routeTable.routes[6]]) {
      if (target.type === 'nat-gateway') gateways.add(target.gateway);
    }
    for (const gateway of gateways) {
      const zone = gateway.subnet?.az ?? null;
      if (zone === null || subnet.az === null || zone === subnet.az) continue;
      const at = child(subnet.at, 'az');
      const params = { natGateway: gateway.id, natGatewayZone: zone, zone: subnet.az };
      reader.report(warning('nat-gateway-in-other-zone', at, { found: subnet.az, params, rule: 'NAT-2' }));
    }
  }
}
