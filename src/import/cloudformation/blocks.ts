import { cidrOf, containsCidr, formatCidr, overlaps, parseCidr, sizeOf, type Cidr } from '../../net/cidr.ts';
import { parseIp } from '../../net/ip.ts';
import type { Ip } from '../../net/ip.ts';
import { integerOf } from './properties.ts';
import type { Blocks, StackResource } from './scope.ts';
import { isMap, isToken, textOf, type Value } from './value.ts';

const PRIVATE = '10.0.0.0/8';
const DEFAULT_VPC_LENGTH = 16;
const DEFAULT_SUBNET_LENGTH = 24;
const MOST_IPV6_BLOCKS = 256;

/** Assumes blocks for one input: IPv4 from 10/8 without overlap, IPv6 from 2001:db8::/32. */
export function assumedBlocks(): Blocks {
  const ofVpcs = new Map<string, string>();
  const ofSubnets = new Map<string, string>();
  const ipv6 = new Map<string, string>();

  const ofVpc = (vpc: StackResource): Value | undefined => {
    const given = vpc.property('CidrBlock');
    if (given !== undefined) return given;
    const earlier = ofVpcs.get(keyOf(vpc));
    if (earlier !== undefined) return earlier;
    const taken = [...ofVpcs.values(), ...givenIn(vpc, ['AWS::EC2::VPC'])].flatMap(blockOf);
    const length = lengthOf(vpc, DEFAULT_VPC_LENGTH, 16);
    const block = nextFree(PRIVATE, length, taken);
    if (block === undefined) return undefined;
    ofVpcs.set(keyOf(vpc), block);
    sayAssumed(vpc, block);
    return block;
  };

  const ofSubnet = (subnet: StackResource): Value | undefined => {
    const given = subnet.property('CidrBlock');
    if (given !== undefined) return given;
    if (!isOfIpam(subnet)) return undefined;
    const vpc = vpcOf(subnet);
    const whole = vpc === undefined ? undefined : textOf(ofVpc(vpc));
    if (vpc === undefined || whole === undefined) return undefined;
    // All of a VPC at once, so that who asks first makes no difference.
    for (const each of subnet.stack.resources) {
      if (!isSubnet(each) || !isOfIpam(each) || each.property('CidrBlock') !== undefined) continue;
      if (ofSubnets.has(keyOf(each)) || keyOf(vpcOf(each)) !== keyOf(vpc)) continue;
      const taken = [...ofSubnets.values(), ...givenIn(subnet, ['AWS::EC2::Subnet'])].flatMap(blockOf);
      const block = nextFree(whole, lengthOf(each, DEFAULT_SUBNET_LENGTH, 16), taken);
      if (block === undefined) continue;
      ofSubnets.set(keyOf(each), block);
      sayAssumed(each, block);
    }
    return ofSubnets.get(keyOf(subnet));
  };

  const ipv6OfVpc = (vpc: StackResource): readonly Value[] | undefined => {
    const blocks = vpc.stack.resources.flatMap((resource): readonly Value[] => {
      if (resource.declaration.type !== 'AWS::EC2::VPCCidrBlock') return [];
      if (keyOf(vpcOf(resource)) !== keyOf(vpc)) return [];
      const given = resource.property('Ipv6CidrBlock');
      if (given !== undefined) return [given];
      const isAsked = textOf(resource.property('AmazonProvidedIpv6CidrBlock')) === 'true';
      if (!isAsked && resource.property('Ipv6IpamPoolId') === undefined) return [];
      const earlier = ipv6.get(keyOf(resource));
      if (earlier !== undefined) return [earlier];
      if (ipv6.size >= MOST_IPV6_BLOCKS) return [];
      const block = `2001:db8:0:${(ipv6.size * 256).toString(16)}::/56`;
      const written = blockOf(block).map(formatCidr)[0] ?? block;
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

function blockOf(text: string): readonly Cidr[] {
  const parsed = parseCidr(text);
  return parsed.ok ? [parsed.value.cidr] : [];
}

/** The first block of this length inside `whole` that meets none of those taken. */
function nextFree(whole: string, length: number, taken: readonly Cidr[]): string | undefined {
  const [outer] = blockOf(whole);
  if (outer?.family !== 4 || length < outer.prefixLength) return undefined;
  let start = BigInt(outer.network);
  for (let tries = 0; tries <= taken.length; tries++) {
    const block = cidrOf(ipOf(start), length);
    if (!containsCidr(outer, block)) return undefined;
    const hit = taken.find((other) => overlaps(other, block));
    if (hit === undefined) return formatCidr(block);
    const size = sizeOf(block);
    const end = BigInt(hit.last) + 1n;
    start = ((end + size - 1n) / size) * size;
    if (start > 0xffffffffn) return undefined;
  }
  return undefined;
}

function ipOf(bits: bigint): Ip {
  const octets = [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 255n);
  const parsed = parseIp(octets.join('.'));
  if (!parsed.ok) throw new Error('four octets are an address');
  return parsed.value;
}
