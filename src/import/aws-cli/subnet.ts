import { subnetSchema, type Subnet } from '../../model/subnet.ts';
import type { Vpc } from '../../model/vpc.ts';
import { flag, nameTag, objects, text } from '../fields.ts';
import { failed, type Reading } from '../report.ts';
import {
  accept,
  blockOf,
  defined,
  normalised,
  sourceOf,
  type Item,
  type Resource,
  type Resources,
} from '../resources.ts';
import { isAssociated, type AwsInput } from './input.ts';

/** What each subnet uses, by the subnet's id; a subnet that is in neither uses what its VPC has by default. */
export interface SubnetAssociations {
  readonly networkAcls: ReadonlyMap<string, string>;
  readonly routeTables: ReadonlyMap<string, string>;
}

export function* readSubnets(
  input: AwsInput,
  vpcs: Resources<Vpc>,
  associations: SubnetAssociations,
): Reading<Resources<Subnet>> {
  const subnets = new Map<string, Resource<Subnet>>();
  for (const item of input.items('Subnets')) {
    const value = yield* readSubnet(item, vpcs, associations);
    if (value !== undefined) subnets.set(item.id, { value, ...sourceOf(item) });
  }
  return subnets;
}

function* readSubnet(
  { id, value, place }: Item,
  vpcs: Resources<Vpc>,
  { networkAcls, routeTables }: SubnetAssociations,
): Reading<Subnet | undefined> {
  const vpc = text(value, 'VpcId');
  if (vpc === undefined || !vpcs.has(vpc)) {
    yield failed('vpc-not-given', place, { what: 'subnets', id });
    return undefined;
  }
  const cidr = normalised(text(value, 'CidrBlock'));
  if (!hasSubnetSize(cidr)) {
    yield failed('subnet-size', place, { id, cidr: cidr ?? '' });
    return undefined;
  }
  const [ipv6Cidr] = objects(value, 'Ipv6CidrBlockAssociationSet')
    .filter((association) => isAssociated(association, 'Ipv6CidrBlockState'))
    .flatMap((association) => normalised(text(association, 'Ipv6CidrBlock')) ?? []);
  const candidate = defined({
    name: nameTag(value),
    vpc,
    az: text(value, 'AvailabilityZone'),
    cidr,
    ipv6Cidr,
    networkAcl: networkAcls.get(id),
    routeTable: routeTables.get(id),
    mapPublicIpOnLaunch: flag(value, 'MapPublicIpOnLaunch') === true ? true : undefined,
    enableDns64: flag(value, 'EnableDns64') === true ? true : undefined,
  });
  return yield* accept(subnetSchema, candidate, { what: 'subnets', id, place });
}

/** VPC-8. One such subnet, in an edited file, would make the whole document unusable. */
function hasSubnetSize(cidr: string | undefined): boolean {
  const block = blockOf(cidr);
  return block?.family !== 4 || (block.prefixLength >= 16 && block.prefixLength <= 28);
}
