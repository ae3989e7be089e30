import { formatCidr } from '../../net/cidr.ts';
import { flag, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, type Reading } from '../report.ts';
import { assumedIpv6OfSubnet, blockOrNone, firstFree, subnetSize } from '../assumed-blocks.ts';
import { idOf, isOn, tagsOf, type Context } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import { groupedBy } from './grouped.ts';
import { SUBNET, VPC } from './kinds.ts';
import { isUnknown, type TerraformResource } from './resource.ts';
import { isDefaultVpc } from './vpc.ts';

/** A subnet with the VPC that it was found to be in. */
interface Placed {
  readonly subnet: TerraformResource;
  readonly draft: Draft;
  readonly vpc: string | undefined;
}

export function* describeSubnets(context: Context, vpcs: readonly Draft[]): Reading<readonly Draft[]> {
  const placed: Placed[] = [];
  for (const subnet of context.described(SUBNET)) {
    const draft = draftOf('Subnets', 'SubnetId', idOf(subnet), subnet.place);
    const vpc = yield* vpcOf(context, subnet);
    draft.set('VpcId', vpc.id, vpc.how);
    const isDefault = subnet.type === 'aws_default_subnet';
    draft.set('AvailabilityZone', text(subnet.values, 'availability_zone'));
    draft.set('MapPublicIpOnLaunch', flag(subnet.values, 'map_public_ip_on_launch') ?? isDefault);
    draft.set('EnableDns64', isOn(subnet.values, 'enable_dns64'));
    draft.set('Tags', tagsOf(subnet.values));
    placed.push({ subnet, draft, vpc: vpc.id });
  }
  const vpcValues = new Map(vpcs.map((vpc) => [vpc.id, vpc.item().value]));
  for (const [vpc, subnets] of groupedBy(placed, (each) => each.vpc)) {
    yield* setBlocks(subnets, vpcValues.get(vpc ?? '') ?? {});
  }
  return placed.map(({ draft }) => draft);
}

/** A default subnet names its zone only: it is in the default VPC of its module. */
function* vpcOf(context: Context, subnet: TerraformResource) {
  const vpc = yield* context.ref(subnet, ['vpc_id'], VPC);
  if (vpc.id !== undefined || subnet.type !== 'aws_default_subnet') return vpc;
  const [only, ...others] = context
    .described(VPC)
    .filter((each) => isDefaultVpc(each) && each.module === subnet.module);
  return only === undefined || others.length > 0
    ? vpc
    : { id: idOf(only), resource: only, how: 'inferred' as const };
}

/** Blocks of subnets that exist only after apply are cut from the VPC's, in the order of the input. */
function* setBlocks(subnets: readonly Placed[], vpc: JsonObject): Reading<void> {
  const within = blockOrNone(text(vpc, 'CidrBlock'));
  const [ipv6OfVpc] = objects(vpc, 'Ipv6CidrBlockAssociationSet').flatMap(
    (each) => text(each, 'Ipv6CidrBlock') ?? [],
  );
  const taken = subnets.flatMap(({ subnet }) => blockOrNone(text(subnet.values, 'cidr_block')) ?? []);
  const open = subnets.filter(({ subnet }) => text(subnet.values, 'cidr_block') === undefined);
  for (const [index, { subnet, draft }] of subnets.entries()) {
    const written = text(subnet.values, 'cidr_block');
    if (written !== undefined) draft.set('CidrBlock', written);
    else if (!isOn(subnet.values, 'ipv6_native') && within?.family === 4) {
      const size = subnet.type === 'aws_default_subnet' ? 20 : subnetSize(within, open.length);
      const block = firstFree(within, size, taken);
      if (block !== undefined) {
        taken.push(block);
        draft.set('CidrBlock', formatCidr(block), 'assumed');
        yield assumed('block-assumed', draft.place, { id: draft.id, cidr: formatCidr(block) });
      }
    }
    const ipv6 = text(subnet.values, 'ipv6_cidr_block');
    if (ipv6 !== undefined) draft.add('Ipv6CidrBlockAssociationSet', { Ipv6CidrBlock: ipv6 });
    else if (isUnknown(subnet, 'ipv6_cidr_block')) {
      const cidr = assumedIpv6OfSubnet(ipv6OfVpc, index);
      if (cidr === undefined) continue;
      draft.add('Ipv6CidrBlockAssociationSet', { Ipv6CidrBlock: cidr }, undefined, {
        Ipv6CidrBlock: 'assumed',
      });
      yield assumed('block-assumed', draft.place, { id: draft.id, cidr });
    }
  }
}
