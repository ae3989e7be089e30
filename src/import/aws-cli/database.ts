import { pointer } from '../../base/json-pointer.ts';
import { databaseSchema, type Database, type DbReplica } from '../../model/database.ts';
import type { Subnet } from '../../model/subnet.ts';
import { flag, integer, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { originOf } from '../origins.ts';
import { assumed, failed, from, ignored, type Reading } from '../report.ts';
import {
  accept,
  defined,
  isUsableId,
  sourceOf,
  type Item,
  type Part,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AddressBook } from './address-book.ts';
import {
  membersIn,
  readSubnetGroups,
  type DbSubnetGroup,
  type Member,
  type SubnetGroups,
} from './db-subnet-group.ts';
import type { AwsInput } from './input.ts';
import type { InterfaceItems } from './interfaces.ts';
import { addressesOf, groupsOf } from './network-interface.ts';

export interface Databases {
  readonly databases: Resources<Database>;
  readonly dbSubnetGroups: Resources<DbSubnetGroup>;
  /** The interfaces that have become part of a database. */
  readonly interfaces: ReadonlySet<string>;
}

interface Context {
  readonly subnetGroups: SubnetGroups;
  readonly subnets: Resources<Subnet>;
  readonly book: AddressBook;
  /** The interfaces of RDS that no DB instance has yet. */
  readonly free: Map<string, Item>;
}

/**
 * A DB instance names its subnets and groups but not its interface, and an interface of RDS does not name its DB
 * instance: they are matched by subnet, Availability Zone and groups. Each interface is given to one DB instance. The DB
 * instances of a cluster are one database: its writer, and its readers.
 */
export function* readDatabases(
  input: AwsInput,
  { items }: InterfaceItems,
  subnets: Resources<Subnet>,
  book: AddressBook,
): Reading<Databases> {
  const databases = new Map<string, Resource<Database>>();
  const ofRds = new Map([...items].filter(([, { value }]) => isOfRds(value)));
  const free = new Map(ofRds);
  const subnetGroups = yield* readSubnetGroups(input, subnets);
  const context = { subnetGroups, subnets, book, free };
  const clusters = new Map(input.items('DBClusters').map((item) => [item.id, item]));
  const members = new Map<string, Item[]>();
  for (const item of input.items('DBInstances')) {
    const cluster = text(item.value, 'DBClusterIdentifier') ?? '';
    if (!clusters.has(cluster)) {
      const database = yield* readDatabase(item, [item], context);
      if (database !== undefined) databases.set(item.id, { value: database, ...sourceOf(item) });
    } else members.set(cluster, [...(members.get(cluster) ?? []), item]);
  }
  for (const [id, cluster] of clusters) {
    // An identifier is unique among clusters, and among DB instances.
    const own = writerFirst(cluster.value, members.get(id) ?? []);
    const database = yield* readDatabase(cluster, own.length === 0 ? [cluster] : own, context);
    if (database === undefined) continue;
    if (databases.has(id)) yield ignored('resource-not-given', cluster.place, 'DBClusters');
    else databases.set(id, { value: database, ...sourceOf(cluster) });
  }
  const taken = new Set([...ofRds.keys()].filter((id) => !free.has(id)));
  return { databases, dbSubnetGroups: subnetGroups.groups, interfaces: taken };
}

function isOfRds(value: JsonObject): boolean {
  return (
    text(value, 'Description')?.startsWith('RDSNetworkInterface') === true ||
    text(value, 'RequesterId') === 'amazon-rds'
  );
}

function writerFirst(cluster: JsonObject, members: readonly Item[]): readonly Item[] {
  const writer = objects(cluster, 'DBClusterMembers')
    .filter((member) => flag(member, 'IsClusterWriter') === true)
    .flatMap((member) => text(member, 'DBInstanceIdentifier') ?? [])[0];
  return members.toSorted((a, b) => Number(b.id === writer) - Number(a.id === writer));
}

/** The subnets of a DB instance: those of its group, in itself or by name; of a cluster the name alone is given. */
function membersOf(item: Item, owner: Item, { subnetGroups, subnets }: Context): readonly Member[] {
  for (const { value } of [item, owner]) {
    const inline = membersIn(object(value, 'DBSubnetGroup'), subnets);
    if (inline.length > 0) return inline;
  }
  return subnetGroups.membersOf(subnetGroupName(item) ?? subnetGroupName(owner));
}

function subnetGroupName({ value }: Item): string | undefined {
  return text(object(value, 'DBSubnetGroup'), 'DBSubnetGroupName') ?? text(value, 'DBSubnetGroup');
}

/** Those in its zone, or all of its group. */
function inZone(members: readonly Member[], zone: string | undefined): readonly string[] {
  const own = members.filter((member) => member.zone === zone);
  return (own.length > 0 ? own : members).map(({ subnet }) => subnet);
}

function fits(networkInterface: JsonObject, owner: JsonObject, subnets: readonly string[]): boolean {
  if (!subnets.includes(text(networkInterface, 'SubnetId') ?? '')) return false;
  const groups = new Set(securityGroupsOf(owner));
  const own = groupsOf(networkInterface);
  return groups.size === own.length && own.every((group) => groups.has(group));
}

function securityGroupsOf(database: JsonObject): readonly string[] {
  return objects(database, 'VpcSecurityGroups')
    .flatMap((group) => text(group, 'VpcSecurityGroupId') ?? [])
    .filter(isUsableId);
}

/** `instances`: the DB instances behind it, the writer first; `owner` is their cluster, or the one itself. */
function* readDatabase(
  owner: Item,
  instances: readonly Item[],
  context: Context,
): Reading<Database | undefined> {
  const { id, value, place } = owner;
  const at = pointer('databases', id);
  const part = { what: 'databases', id, place, at };
  const [first = owner, ...others] = instances;
  const members = membersOf(first, owner, context);
  if (members.length === 0) {
    yield failed('database-without-subnet', place, { id });
    return undefined;
  }
  const port = yield* portOf(id, [value, first.value], place);
  if (port === undefined) return undefined;
  const writer = yield* placed(first, owner, 0, part, context);
  if (writer === undefined) return undefined;
  const readers: DbReplica[] = [];
  for (const [index, instance] of others.slice(0, MOST_READERS).entries()) {
    const reader = yield* placed(instance, owner, index + 1, part, context);
    if (reader === undefined) continue;
    yield from(pointer('databases', id, 'readers', readers.length), originOf(instance));
    readers.push(reader.replica);
  }
  const isMultiAz = first === owner && flag(value, 'MultiAZ') === true && 'DBInstanceIdentifier' in value;
  const standby = isMultiAz ? yield* standbyOf(first, writer.replica.subnet, part, context) : undefined;
  const group = subnetGroupName(first) ?? subnetGroupName(owner);
  const grouped = context.subnetGroups.groups.get(group ?? '')?.value.subnets;
  const used = [writer.replica, ...readers, ...(standby === undefined ? [] : [standby])];
  const isWhole = used.every(({ subnet }) => grouped?.includes(subnet) === true);
  const candidate = defined({
    name: nameTag(value),
    ...writer.addresses,
    subnet: writer.replica.subnet,
    engine: (text(value, 'Engine') ?? text(first.value, 'Engine'))?.slice(0, 64),
    port,
    subnetGroup: isWhole ? group : undefined,
    standby,
    readers: readers.length === 0 ? undefined : readers,
  });
  return yield* accept(databaseSchema, candidate, part);
}

const MOST_READERS = 15;

interface Placed {
  readonly replica: DbReplica;
  /** The addresses and groups of the interface. */
  readonly addresses: Readonly<Record<string, unknown>>;
}

/** Where a DB instance stands: as the interface that fits says, else in a subnet in which it can be. */
function* placed(
  item: Item,
  owner: Item,
  index: number,
  part: Part,
  context: Context,
): Reading<Placed | undefined> {
  const { id, value, place } = item;
  const candidates = inZone(membersOf(item, owner, context), text(value, 'AvailabilityZone'));
  const [fitting, ...others] = fittingOf(owner.value, candidates, context);
  // The readers of a cluster are spread over its zones.
  const subnet =
    fitting === undefined ? candidates[index % candidates.length] : text(fitting.value, 'SubnetId');
  if (subnet === undefined) return undefined;
  if (fitting === undefined) {
    yield assumed('database-address-unknown', place, { id, subnet }, part.at);
    if (candidates.length > 1) {
      yield assumed('database-subnet-ambiguous', place, { id, subnet, count: candidates.length }, part.at);
    }
  } else if (others.length > 0) {
    const params = { id, interface: fitting.id, count: others.length + 1 };
    yield assumed('database-address-ambiguous', place, params, part.at);
  }
  const isPublic = flag(value, 'PubliclyAccessible') === true;
  return yield* standing(fitting, subnet, isPublic, owner, part, context);
}

function fittingOf(owner: JsonObject, candidates: readonly string[], { free }: Context): readonly Item[] {
  return [...free.values()].filter((each) => fits(each.value, owner, candidates));
}

function* standing(
  networkInterface: Item | undefined,
  subnet: string,
  isPublic: boolean,
  owner: Item,
  part: Part,
  { book, free }: Context,
): Reading<Placed | undefined> {
  if (networkInterface === undefined) {
    const publicIp = isPublic ? book.assumePublic() : undefined;
    if (publicIp !== undefined) yield assumed('public-addresses-assumed', owner.place, { count: 1 }, part.at);
    const replica = publicIp === undefined ? { subnet } : { subnet, publicIp };
    return { replica, addresses: defined({ publicIp, securityGroups: securityGroupsOf(owner.value) }) };
  }
  free.delete(networkInterface.id);
  const holder = { ...part, subnet, interfaceId: networkInterface.id };
  const addresses = yield* addressesOf(networkInterface.value, holder, book);
  const { privateIp, publicIp, ipv6Addresses } = addresses;
  const candidate = defined({ subnet, privateIp, publicIp, ipv6Addresses });
  const replica = yield* accept(replicaSchema, candidate, part);
  return replica === undefined ? undefined : { replica, addresses };
}

const replicaSchema = databaseSchema.shape.standby.unwrap();

/** RDS-2: in another Availability Zone, which AWS names once the standby is there. */
function* standbyOf(
  item: Item,
  primary: string,
  part: Part,
  context: Context,
): Reading<DbReplica | undefined> {
  const { id, value, place } = item;
  const members = membersOf(item, item, context);
  const zone = members.find(({ subnet }) => subnet === primary)?.zone;
  const elsewhere = members.filter(
    (member) => member.subnet !== primary && (zone === undefined || member.zone !== zone),
  );
  const candidates = inZone(elsewhere, text(value, 'SecondaryAvailabilityZone'));
  const [fitting] = fittingOf(value, candidates, context);
  const subnet = fitting === undefined ? candidates[0] : text(fitting.value, 'SubnetId');
  if (subnet === undefined) {
    yield assumed('standby-not-given', place, { id }, part.at);
    return undefined;
  }
  if (fitting === undefined && candidates.length > 1) {
    yield assumed('standby-subnet', place, { id, subnet, count: candidates.length }, part.at);
  }
  const isPublic = flag(value, 'PubliclyAccessible') === true;
  return (yield* standing(fitting, subnet, isPublic, item, part, context))?.replica;
}

const PORTS: readonly (readonly [RegExp, number])[] = [
  [/^(mysql|mariadb|aurora$|aurora-mysql)/, 3306],
  [/postgres/, 5432],
  [/oracle/, 1521],
  [/sqlserver/, 1433],
  [/^db2/, 50000],
  [/^docdb/, 27017],
  [/^neptune/, 8182],
];

/** A DB instance that is being made has no endpoint yet: its engine's own port is assumed. */
function* portOf(
  id: string,
  values: readonly JsonObject[],
  place: Item['place'],
): Reading<number | undefined> {
  for (const value of values) {
    const port =
      integer(object(value, 'Endpoint'), 'Port') ??
      integer(value, 'Port') ??
      integer(value, 'DbInstancePort');
    if (port !== undefined && port > 0) return port;
  }
  const engine = values.map((value) => text(value, 'Engine')).find((name) => name !== undefined) ?? '';
  const usual = PORTS.find(([name]) => name.test(engine))?.[1];
  if (usual === undefined) yield failed('database-without-port', place, { id });
  else yield assumed('database-port', place, { id, port: usual }, pointer('databases', id, 'port'));
  return usual;
}
