import { formatCidr } from '../../net/cidr.ts';
import { flag, integer, text } from '../fields.ts';
import { assumed, type Reading } from '../report.ts';
import { assumedIpv6OfVpc, blockOrNone, freeVpcBlock } from '../assumed-blocks.ts';
import { idOf, isOn, tagsOf, type Context } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import { SUBNET, VPC } from './kinds.ts';
import { isUnknown, type TerraformResource } from './resource.ts';

const DEFAULT_VPC_BLOCK = '172.31.0.0/16';

export function isDefaultVpc({ type, values }: TerraformResource): boolean {
  return type === 'aws_default_vpc' || isOn(values, 'default');
}

/** The VPCs, with an IPv4 block each: one that IPAM gives out exists only after apply, and is assumed. */
export function* describeVpcs(
  context: Context,
  regionOf: (resource: TerraformResource) => string | undefined,
): Reading<readonly Draft[]> {
  const vpcs = context.described(VPC);
  const taken = [...vpcs, ...context.described(SUBNET)].flatMap(
    ({ values }) => blockOrNone(text(values, 'cidr_block')) ?? [],
  );
  const drafts = new Map<string, Draft>();
  for (const [index, vpc] of vpcs.entries()) {
    const { values, place } = vpc;
    const draft = draftOf('Vpcs', 'VpcId', idOf(vpc), place);
    drafts.set(draft.id, draft);
    const written = text(values, 'cidr_block');
    if (written !== undefined) draft.set('CidrBlock', written);
    else {
      const block = isDefaultVpc(vpc)
        ? DEFAULT_VPC_BLOCK
        : formatCidr(freeVpcBlock(integer(values, 'ipv4_netmask_length') ?? 16, taken));
      const parsed = blockOrNone(block);
      if (parsed !== undefined && !isDefaultVpc(vpc)) taken.push(parsed);
      draft.set('CidrBlock', block, 'assumed');
      yield assumed('block-assumed', place, { id: draft.id, cidr: block });
    }
    const ipv6 = text(values, 'ipv6_cidr_block');
    const comes =
      isOn(values, 'assign_generated_ipv6_cidr_block') ||
      text(values, 'ipv6_ipam_pool_id') !== undefined ||
      isUnknown(vpc, 'ipv6_ipam_pool_id');
    if (ipv6 !== undefined) draft.add('Ipv6CidrBlockAssociationSet', { Ipv6CidrBlock: ipv6 });
    else if (comes && isUnknown(vpc, 'ipv6_cidr_block')) yield* addAssumedIpv6(draft, index);
    draft.set('InstanceTenancy', text(values, 'instance_tenancy'));
    draft.set('IsDefault', isDefaultVpc(vpc) ? true : undefined);
    draft.set('Region', regionOf(vpc));
    draft.set('Tags', tagsOf(values));
  }
  yield* addBlocks(context, drafts);
  return [...drafts.values()];
}

function* addAssumedIpv6(draft: Draft, number: number): Reading<void> {
  const cidr = assumedIpv6OfVpc(number + 1);
  draft.add('Ipv6CidrBlockAssociationSet', { Ipv6CidrBlock: cidr }, undefined, { Ipv6CidrBlock: 'assumed' });
  yield assumed('block-assumed', draft.place, { id: draft.id, cidr });
}

const MORE_IPV4 = new Set(['aws_vpc_ipv4_cidr_block_association']);
const MORE_IPV6 = new Set(['aws_vpc_ipv6_cidr_block_association']);

/** Further blocks are resources of their own. */
function* addBlocks(context: Context, drafts: ReadonlyMap<string, Draft>): Reading<void> {
  for (const association of context.managed(MORE_IPV4)) {
    const vpc = yield* context.ref(association, ['vpc_id'], VPC);
    const block = text(association.values, 'cidr_block');
    const draft = drafts.get(vpc.id ?? '');
    if (draft !== undefined && block !== undefined) {
      draft.add('CidrBlockAssociationSet', { CidrBlock: block }, association.place, { CidrBlock: vpc.how });
    }
  }
  for (const [index, association] of context.managed(MORE_IPV6).entries()) {
    const vpc = yield* context.ref(association, ['vpc_id'], VPC);
    const draft = drafts.get(vpc.id ?? '');
    const block = text(association.values, 'ipv6_cidr_block');
    if (draft === undefined) continue;
    if (block !== undefined)
      draft.add('Ipv6CidrBlockAssociationSet', { Ipv6CidrBlock: block }, association.place);
    else yield* addAssumedIpv6(draft, 0x1000 + index);
  }
}

/** `describe-vpc-attribute` is a call of its own. What is as AWS makes it is left out. */
export function vpcAttributes(context: Context): readonly Draft[] {
  return context.described(VPC).map((vpc) => {
    const draft = draftOf('VpcAttributes', 'VpcId', idOf(vpc), vpc.place);
    if (flag(vpc.values, 'enable_dns_support') === false) draft.set('EnableDnsSupport', { Value: false });
    if (flag(vpc.values, 'enable_dns_hostnames') === true) draft.set('EnableDnsHostnames', { Value: true });
    return draft;
  });
}
