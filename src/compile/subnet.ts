import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Subnet as Written } from '../model/subnet.ts';
import { wider, type BpaExclusions } from './block-public-access.ts';
import type { NetworkAcl, RouteTable, Subnet, Vpc } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';
import { checkSubnetBlocks } from './subnet-blocks.ts';

export interface SubnetCollections {
  readonly vpcs: ReadonlyMap<string, Vpc>;
  readonly networkAcls: ReadonlyMap<string, NetworkAcl>;
  readonly routeTables: ReadonlyMap<string, RouteTable>;
}

export function compileSubnets(
  reader: Reader,
  collections: SubnetCollections,
  exclusions: BpaExclusions,
): Map<string, Subnet> {
  const subnets = new Map<string, Subnet>();
  for (const [id, written] of resourcesOf(reader.scenario.subnets)) {
    const at = pointer('subnets', id);
    const vpc = reader.resolve(collections.vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
    if (vpc === undefined) continue;
    subnets.set(id, {
      id,
      at,
      vpc,
      az: written.az ?? null,
      ...readBlocks(reader, written, at),
      networkAcl: networkAclOf(reader, collections, written, at, vpc),
      routeTable: routeTableOf(reader, collections, written, at, vpc),
      enableDns64: written.enableDns64 ?? false,
      bpaExclusion: wider(vpc.bpaExclusion, exclusions.subnets.get(id) ?? 'none'),
    });
  }
  checkSubnetBlocks(reader, [...subnets.values()]);
  return subnets;
}

function readBlocks(reader: Reader, written: Written, at: JsonPointer): Pick<Subnet, 'cidr' | 'ipv6Cidr'> {
  if (written.cidr === undefined && written.ipv6Cidr === undefined) {
    reader.report(error('subnet-without-cidr', at, { rule: 'VPC-17' }));
  }
  const cidr = written.cidr === undefined ? null : reader.cidr4(written.cidr, child(at, 'cidr'), 'VPC-8');
  const ipv6Cidr =
    written.ipv6Cidr === undefined ? null : reader.cidr6(written.ipv6Cidr, child(at, 'ipv6Cidr'), 'VPC-15');
  return { cidr: cidr ?? null, ipv6Cidr: ipv6Cidr ?? null };
}

/** NACL-1: the one it names, else the default of its VPC. */
function networkAclOf(
  reader: Reader,
  { networkAcls }: SubnetCollections,
  written: Written,
  at: JsonPointer,
  vpc: Vpc,
): NetworkAcl {
  if (written.networkAcl === undefined) return vpc.defaultNetworkAcl;
  const aclAt = child(at, 'networkAcl');
  const acl = reader.resolve(networkAcls, 'networkAcls', written.networkAcl, aclAt);
  if (acl !== undefined) checkVpc(reader, acl, vpc, aclAt, 'NACL-1');
  return acl ?? vpc.defaultNetworkAcl;
}

/** RT-1: the one it names, else the main one of its VPC. */
function routeTableOf(
  reader: Reader,
  { routeTables }: SubnetCollections,
  written: Written,
  at: JsonPointer,
  vpc: Vpc,
): RouteTable {
  if (written.routeTable === undefined) return vpc.mainRouteTable;
  const tableAt = child(at, 'routeTable');
  const table = reader.resolve(routeTables, 'routeTables', written.routeTable, tableAt);
  if (table !== undefined) checkVpc(reader, table, vpc, tableAt, 'RT-1');
  return table ?? vpc.mainRouteTable;
}

/** What belongs to one VPC cannot be used in another. */
export function checkVpc(
  reader: Reader,
  used: { readonly id: string; readonly vpc: Vpc },
  vpc: Vpc,
  at: JsonPointer,
  rule: string,
): void {
  if (used.vpc === vpc) return;
  const params = { vpc: vpc.id, otherVpc: used.vpc.id };
  reader.report(error('other-vpc', at, { found: used.id, params, rule }));
}
