import { nameTag, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { AwsInput } from './input.ts';
import type { Key } from './keys.ts';

/** Of which accounts and Regions the input speaks. */
export interface Whereabouts {
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  readonly regionOfVpc: ReadonlyMap<string, string>;
}

/** `us-west-2` of `us-west-2a` and `us-west-2-lax-1a`. Region names are not checked against a list. */
const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+/;
const REGION_IN_PATH = /(?:^|[/\\])([a-z]{2}(?:-[a-z]+)+-\d+)(?=[/\\])/;

const TELLING: readonly Key[] = [
  'Vpcs',
  'Subnets',
  'RouteTables',
  'NetworkAcls',
  'SecurityGroups',
  'DBInstances',
];

export function findWhereabouts(input: AwsInput): Whereabouts {
  const accounts = new Set<string>();
  const regions = new Set<string>();
  const inPaths = new Set<string>();
  const regionOfVpc = new Map<string, string>();
  for (const { value, place } of TELLING.flatMap((key) => input.items(key))) {
    const owner = text(value, 'OwnerId');
    if (owner !== undefined && owner.length <= 64) accounts.add(owner);
    const inPath = REGION_IN_PATH.exec(place.file)?.[1];
    if (inPath !== undefined) inPaths.add(inPath);
    const region = regionOf(value);
    if (region === undefined || region.length > 64) continue;
    regions.add(region);
    const vpc = text(value, 'VpcId');
    if (vpc !== undefined) regionOfVpc.set(vpc, region);
  }
  return { accounts: [...accounts], regions: [...(regions.size > 0 ? regions : inPaths)], regionOfVpc };
}

export function regionInArn(arn: string | undefined): string | undefined {
  return REGION.exec(arn?.split(':')[3] ?? '')?.[0];
}

/** From its Availability Zone, its ARN, or the member that collectors add. */
function regionOf(value: JsonObject): string | undefined {
  const zone = REGION.exec(text(value, 'AvailabilityZone') ?? '')?.[0];
  const arn = text(value, 'SubnetArn') ?? text(value, 'SecurityGroupArn') ?? text(value, 'DBInstanceArn');
  return zone ?? regionInArn(arn) ?? text(value, 'Region');
}

/** `123456789012 · eu-west-1`, as far as they are known; the names of the VPCs where they are not. */
export function titleOf({ accounts, regions }: Whereabouts, input: AwsInput): string | undefined {
  const known = [...accounts.slice(0, 3), ...regions.slice(0, 3)];
  if (known.length > 0) return known.join(' · ');
  const names = input.items('Vpcs').flatMap(({ value }) => nameTag(value) ?? []);
  return names.length === 0 ? undefined : names.slice(0, 3).join(', ');
}
