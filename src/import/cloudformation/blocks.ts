import { formatCidr, type Cidr4 } from '../../net/cidr.ts';
import { assumedIpv6OfVpc, blockOrNone, firstFree, freeVpcBlock } from '../assumed-blocks.ts';
import { integerOf } from './properties.ts';
import type { Blocks, StackResource, StackScope } from './scope.ts';
import { isMap, isToken, textOf, type Value } from './value.ts';

const DEFAULT_VPC_LENGTH = 16;
const DEFAULT_SUBNET_LENGTH = 24;
/** Of each kind: no account has more. */
const MOST_BLOCKS = 256;

/** Assumes blocks for one input: IPv4 without overlap, IPv6 for documentation. */
export function assumedBlocks(): Blocks {
  const ofVpcs = new Map<string, string>();
  const ofSubnets = new Map<string, string>();
  const ipv6 = new Map<string, string>();
  const cut = new Set<string>();
  const further = new WeakMap<StackScope, ReadonlyMap<string, readonly StackResource[]>>();

  const ofVpc = (vpc: StackResource): Value | undefined => {
    const given = vpc.property('CidrBlock');
    if (given !== undefined) return given;
    const earlier = ofVpcs.get(keyOf(vpc));
    if (earlier !== undefined) return earlier;
    if (ofVpcs.size >= MOST_BLOCKS) return undefined;
    const taken = [...ofVpcs.values(), ...givenIn(vpc, ['AWS::EC2::VPC'])].flatMap(
      (text) => blockOrNone(text) ?? [],
    );
    const block = formatCidr(freeVpcBlock(lengthOf(vpc, DEFAULT_VPC_LENGTH, 16), taken));
    ofVpcs.set(keyOf(vpc), block);
    sayAssumed(vpc, block);
    return block;
  };

  /** All of a VPC at once, so that who asks first makes no difference. */
  const cutSubnets = (vpc: StackResource, whole: Cidr4): void => {
    const own = vpc.stack.resources.filter((each) => isSubnet(each) && keyOf(vpcOf(each)) === keyOf(vpc));
    const taken = givenIn(vpc, ['AWS::EC2::Subnet']).flatMap((text) => blockOrNone(text) ?? []);
    for (const each of own.filter(isOfIpam).slice(0, MOST_BLOCKS)) {
      if (each.property('CidrBlock') !== undefined) continue;
      const free = firstFree(whole, lengthOf(each, DEFAULT_SUBNET_LENGTH, 16), taken);
      if (free === undefined) continue;
      taken.push(free);
      ofSubnets.set(keyOf(each), formatCidr(free));
      sayAssumed(each, formatCidr(free));
    }
  };

  const ofSubnet = (subnet: StackResource): Value | undefined => {
    const given = subnet.property('CidrBlock');
    if (given !== undefined) return given;
    if (!isOfIpam(subnet)) return undefined;
    const vpc = vpcOf(subnet);
    const whole = vpc === undefined ? undefined : blockOrNone(textOf(ofVpc(vpc)));
    if (vpc === undefined || whole?.family !== 4) return undefined;
    if (!cut.has(keyOf(vpc))) {
      cut.add(keyOf(vpc));
      cutSubnets(vpc, whole);
    }
    return ofSubnets.get(keyOf(subnet));
  };

  const ipv6OfVpc = (vpc: StackResource): readonly Value[] | undefined => {
    const byVpc = further.get(vpc.stack) ?? furtherBlocks(vpc.stack);
    further.set(vpc.stack, byVpc);
    const blocks = (byVpc.get(keyOf(vpc)) ?? []).flatMap((resource): readonly Value[] => {
      const given = resource.property('Ipv6CidrBlock');
      if (given !== undefined) return [given];
      const isAsked = textOf(resource.property('AmazonProvidedIpv6CidrBlock')) === 'true';
      if (!isAsked && resource.property('Ipv6IpamPoolId') === undefined) return [];
      const earlier = ipv6.get(keyOf(resource));
      if (earlier !== undefined) return [earlier];
      if (ipv6.size >= MOST_BLOCKS) return [];
      const written = assumedIpv6OfVpc(ipv6.size + 1);
      ipv6.set(keyOf(resource), written);
      sayAssumed(resource, written);
      return [written];
    });
    return blocks.length === 0 ? undefined : blocks;
  };

  return {
    ofVpc,
    ofSubnet,
    ipv6OfVpc,
    isAssumed: (resource) => [ofVpcs, ofSubnets, ipv6].some((map) => map.has(keyOf(resource))),
  };
}

function keyOf(resource: StackResource | undefined): string {
  return resource === undefined ? '' : `${resource.stack.path} ${resource.logicalId}`;
}

/** The further blocks that a stack gives its VPCs. */
function furtherBlocks({ resources }: StackScope): ReadonlyMap<string, readonly StackResource[]> {
  const byVpc = new Map<string, StackResource[]>();
  for (const resource of resources) {
    if (resource.declaration.type !== 'AWS::EC2::VPCCidrBlock') continue;
    const key = keyOf(vpcOf(resource));
    byVpc.set(key, [...(byVpc.get(key) ?? []), resource]);
  }
  return byVpc;
}

function sayAssumed({ stack, declaration, logicalId }: StackResource, cidr: string): void {
  stack.assumed('block-assumed', declaration.at, { id: logicalId, cidr });
}

function isSubnet({ declaration }: StackResource): boolean {
  return declaration.type === 'AWS::EC2::Subnet' || declaration.type === 'Custom::IpamSubnet';
}

function isOfIpam(subnet: StackResource): boolean {
  return subnet.property('Ipv4IpamPoolId') !== undefined || subnet.property('ipamAllocation') !== undefined;
}

/** The VPC that a resource of the same stack names. */
function vpcOf(resource: StackResource): StackResource | undefined {
  const vpc = resource.property('VpcId') ?? resource.property('vpcId');
  if (!isToken(vpc) || vpc.token !== 'resource' || vpc.stack !== resource.stack.path) return undefined;
  return resource.stack.resource(vpc.logicalId);
}

function lengthOf(resource: StackResource, usual: number, shortest: number): number {
  const allocation = resource.property('ipamAllocation');
  const written =
    integerOf(resource.property('Ipv4NetmaskLength')) ??
    (isMap(allocation) ? integerOf(allocation.get('netmaskLength')) : undefined);
  return Math.min(28, Math.max(shortest, written ?? usual));
}

/** Blocks that stand in the template as they are: an expression might need the very block that is looked for. */
function givenIn({ stack }: StackResource, types: readonly string[]): readonly string[] {
  return stack.resources.flatMap(({ declaration: { type, properties } }) => {
    if (!types.includes(type) || typeof properties !== 'object' || properties === null) return [];
    const block = 'CidrBlock' in properties ? properties['CidrBlock'] : undefined;
    return typeof block === 'string' ? [block] : [];
  });
}
