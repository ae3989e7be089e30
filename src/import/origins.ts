import { parsePointer, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Provenance } from './provenance.ts';
import type { Origin, Origins, Place } from './report.ts';
import { inside, type Item } from './resources.ts';

type Sourced = Pick<Item, 'place' | 'parts' | 'provenance'>;

/** Where an item came from, or the part of it at this path: `partOf(item, 'Routes', 3)`. */
export function originOf(item: Sourced, ...path: readonly (string | number)[]): Origin {
  const place = placeOf(item, ...path);
  const fields = fieldsOf(item.provenance, pointer(...path));
  return fields === undefined ? place : { ...place, fields };
}

export function placeOf({ place, parts }: Sourced, ...path: readonly (string | number)[]): Place {
  return path.length === 0 ? place : (parts?.get(pointer(...path)) ?? inside(place, ...path));
}

/** The origin of a place, or of the nearest that holds it; a whole collection has none. */
export function originAround(origins: Origins, at: JsonPointer): Origin | undefined {
  const steps = parsePointer(at);
  for (let length = steps.length; length >= 2; length--) {
    const origin = origins.get(pointer(...steps.slice(0, length)));
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/** A place as editors and compilers write it: `acls.json:41`, and `plan.json:1:812` in a file that is all in one line. */
export function formatPlace({ file, line, column }: Pick<Origin, 'file' | 'line' | 'column'>): string {
  if (line === undefined) return file;
  const isInOneLine = line === 1 && column !== undefined && column > 1;
  return `${file}:${String(line)}${isInOneLine ? `:${String(column)}` : ''}`;
}

/** What a document calls the members of describe items, where it is not the same word. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['VpcId', 'vpc'],
  ['SubnetId', 'subnet'],
  ['SubnetIds', 'subnets'],
  ['VPCZoneIdentifier', 'subnets'],
  ['CidrBlock', 'cidr'],
  ['Ipv6CidrBlock', 'ipv6Cidr'],
  ['AvailabilityZone', 'az'],
  ['PrivateIpAddress', 'privateIp'],
  ['PrivateIp', 'privateIp'],
  ['PublicIp', 'publicIp'],
  ['Ipv6Address', 'ipv6Addresses'],
  ['GroupId', 'securityGroups'],
  ['Groups', 'securityGroups'],
  ['SecurityGroupIds', 'securityGroups'],
  ['VpcSecurityGroupId', 'securityGroups'],
  ['Port', 'port'],
]);

const ROUTE_DESTINATION = /^Destination/;
const PARTS_WITH_PEERS: ReadonlyMap<string, string> = new Map([
  ['IpPermissions', 'from'],
  ['IpPermissionsEgress', 'to'],
]);

const WEAKEST_LAST: readonly Provenance[] = ['given', 'joined', 'external', 'inferred', 'assumed', 'unknown'];

/** The fields of the document under `prefix` of an item that were not given; of two sources of one, the weaker. */
function fieldsOf(
  provenance: Item['provenance'],
  prefix: JsonPointer,
): Readonly<Record<string, Provenance>> | undefined {
  const fields = new Map<string, Provenance>();
  for (const [at, how] of provenance ?? []) {
    if (how === 'given' || !isUnder(at, prefix)) continue;
    const field = fieldOf(parsePointer(at));
    const earlier = WEAKEST_LAST.indexOf(fields.get(field) ?? 'given');
    if (WEAKEST_LAST.indexOf(how) > earlier) fields.set(field, how);
  }
  return fields.size === 0 ? undefined : Object.fromEntries(fields);
}

/** Parts with origins of their own have their own fields: those of a route are not those of its table. */
const PARTS: ReadonlySet<string> = new Set(['Routes', 'Entries', 'IpPermissions', 'IpPermissionsEgress']);

function isUnder(at: JsonPointer, prefix: JsonPointer): boolean {
  if (prefix === '') return !PARTS.has(parsePointer(at)[0] ?? '');
  return at === prefix || at.startsWith(`${prefix}/`);
}

function fieldOf(path: readonly string[]): string {
  const [top = '', ...rest] = path;
  const member = [...path].reverse().find((segment) => !/^\d+$/.test(segment)) ?? top;
  const peer = PARTS_WITH_PEERS.get(top);
  if (peer !== undefined) return /^(From|To)Port$/.test(member) ? 'ports' : peer;
  if (top === 'Routes' && rest.length > 0) return ROUTE_DESTINATION.test(member) ? 'to' : 'via';
  return FIELDS.get(member) ?? member.charAt(0).toLowerCase() + member.slice(1);
}
