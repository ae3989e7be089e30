import { pointer } from '../../base/json-pointer.ts';
import { vpcSchema, type Vpc } from '../../model/vpc.ts';
import { forbiddenBeside } from '../../model/vpc-block-mix.ts';
import { cidrOf, formatCidr } from '../../net/cidr.ts';
import { flag, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, failed, type Place, type Reading } from '../report.ts';
import {
  accept,
  blockOf,
  defined,
  isUsableId,
  normalised,
  sourceOf,
  unlessEmpty,
  type Item,
  type Resource,
  type Resources,
} from '../resources.ts';
import { isAssociated, type AwsInput } from './input.ts';
import type { Key } from './keys.ts';

/** The VPCs of the input, and those that only other resources speak of. */
export function* readVpcs(input: AwsInput): Reading<Resources<Vpc>> {
  const vpcs = new Map<string, Resource<Vpc>>();
  const attributes = new Map(input.items('VpcAttributes').map(({ id, value }) => [id, value]));
  for (const item of input.items('Vpcs')) {
    const value = yield* readVpc(item, attributes.get(item.id) ?? {});
    if (value !== undefined) vpcs.set(item.id, { value, ...sourceOf(item) });
  }
  for (const [id, place] of vpcsSpokenOf(input)) {
    if (vpcs.has(id)) continue;
    const value = yield* inferVpc(input, id, place);
    if (value !== undefined) vpcs.set(id, { value, place, inferred: true });
  }
  return vpcs;
}

function* readVpc({ id, value, place }: Item, attributes: JsonObject): Reading<Vpc | undefined> {
  const cidr = normalised(text(value, 'CidrBlock'));
  const cidrs = objects(value, 'CidrBlockAssociationSet')
    .filter((association) => isAssociated(association, 'CidrBlockState'))
    .flatMap((association) => normalised(text(association, 'CidrBlock')) ?? []);
  const ipv6Cidrs = objects(value, 'Ipv6CidrBlockAssociationSet')
    .filter((association) => isAssociated(association, 'Ipv6CidrBlockState'))
    .flatMap((association) => normalised(text(association, 'Ipv6CidrBlock')) ?? []);
  const tenancy = text(value, 'InstanceTenancy');
  const secondary: string[] = [];
  for (const block of cidrs) {
    if (block === cidr) continue;
    if (isPossibleBeside(cidr, block)) secondary.push(block);
    else yield failed('block-beside-other', place, { id, cidr: block, primary: cidr ?? '' });
  }
  const candidate = defined({
    name: nameTag(value),
    cidr,
    secondaryCidrs: unlessEmpty(secondary),
    ipv6Cidrs: unlessEmpty(ipv6Cidrs),
    enableDnsSupport: flag(object(attributes, 'EnableDnsSupport'), 'Value'),
    enableDnsHostnames: flag(object(attributes, 'EnableDnsHostnames'), 'Value'),
    isDefault: flag(value, 'IsDefault') === true ? true : undefined,
    tenancy: tenancy === 'dedicated' ? tenancy : undefined,
  });
  return yield* accept(vpcSchema, candidate, { what: 'vpcs', id, place });
}

/** VPC-7. One such block, in an edited file, would make the whole document unusable. */
function isPossibleBeside(primary: string | undefined, added: string): boolean {
  const [existing, block] = [blockOf(primary), blockOf(added)];
  return existing?.family !== 4 || block?.family !== 4 || forbiddenBeside(existing, block) === undefined;
}

const SPEAKING_OF_VPCS: readonly Key[] = ['Subnets', 'RouteTables', 'NetworkAcls', 'SecurityGroups'];

function vpcsSpokenOf(input: AwsInput): ReadonlyMap<string, Place> {
  const spokenOf = new Map<string, Place>();
  for (const { value, place } of SPEAKING_OF_VPCS.flatMap((key) => input.items(key))) {
    const id = text(value, 'VpcId');
    if (id !== undefined && isUsableId(id) && !spokenOf.has(id)) spokenOf.set(id, place);
  }
  return spokenOf;
}

/** A VPC that nobody described: its local routes give its blocks, else its subnets do, else they are assumed. */
function* inferVpc(input: AwsInput, id: string, place: Place): Reading<Vpc | undefined> {
  const local = localBlocks(input, id);
  const { code, blocks } =
    local.ipv4.length > 0
      ? ({ code: 'vpc-from-local-routes', blocks: local.ipv4 } as const)
      : blocksAroundSubnets(input, id);
  const [cidr = ASSUMED_BLOCK, ...secondary] = blocks;
  yield assumed(code, place, { vpc: id, cidr: [cidr, ...secondary].join(', ') }, pointer('vpcs', id));
  const ipv6Cidrs = unlessEmpty(local.ipv6);
  const candidate = defined({ cidr, secondaryCidrs: unlessEmpty(secondary), ipv6Cidrs });
  return yield* accept(vpcSchema, candidate, { what: 'vpcs', id, place });
}

const ASSUMED_BLOCK = '10.0.0.0/16';
/** The largest block that a VPC may have. */
const LARGEST_BLOCK = 16;

function localBlocks(input: AwsInput, vpcId: string): { readonly ipv4: string[]; readonly ipv6: string[] } {
  const ipv4 = new Set<string>();
  const ipv6 = new Set<string>();
  for (const { value } of input.items('RouteTables')) {
    if (text(value, 'VpcId') !== vpcId) continue;
    for (const route of objects(value, 'Routes')) {
      if (text(route, 'GatewayId') !== 'local' || text(route, 'Origin') === 'CreateRoute') continue;
      const block = blockOf(text(route, 'DestinationCidrBlock') ?? text(route, 'DestinationIpv6CidrBlock'));
      if (block !== undefined) (block.family === 4 ? ipv4 : ipv6).add(formatCidr(block));
    }
  }
  return { ipv4: [...ipv4], ipv6: [...ipv6] };
}

function blocksAroundSubnets(input: AwsInput, vpcId: string) {
  const blocks = new Set<string>();
  for (const { value } of input.items('Subnets')) {
    const block = text(value, 'VpcId') === vpcId ? blockOf(text(value, 'CidrBlock')) : undefined;
    if (block?.family === 4) blocks.add(formatCidr(cidrOf(block.network, LARGEST_BLOCK)));
  }
  const code = blocks.size === 0 ? ('vpc-cidr-assumed' as const) : ('vpc-from-subnets' as const);
  return { code, blocks: [...blocks] };
}
