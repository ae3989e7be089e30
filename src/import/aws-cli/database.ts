import { pointer } from '../../base/json-pointer.ts';
import { databaseSchema, type Database } from '../../model/database.ts';
import type { Subnet } from '../../model/subnet.ts';
import { integer, nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { assumed, failed, type Reading } from '../report.ts';
import {
  accept,
  defined,
  isUsableId,
  sourceOf,
  type Item,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AddressBook } from './address-book.ts';
import type { AwsInput } from './input.ts';
import type { InterfaceItems } from './interfaces.ts';
import { addressesOf, groupsOf } from './network-interface.ts';

export interface Databases {
  readonly databases: Resources<Database>;
  /** The interfaces that have become part of a database. */
  readonly interfaces: ReadonlySet<string>;
}

/**
 * A DB instance names its subnets and groups but not its interface, and an interface of RDS does not name its DB
 * instance: they are matched by subnet, Availability Zone and groups. Each interface is given to one DB instance.
 */
export function* readDatabases(
  input: AwsInput,
  { items }: InterfaceItems,
  subnets: Resources<Subnet>,
  book: AddressBook,
): Reading<Databases> {
  const databases = new Map<string, Resource<Database>>();
  const free = new Map([...items].filter(([, { value }]) => isOfRds(value)));
  const taken = new Set<string>();
  for (const item of input.items('DBInstances')) {
    const candidates = subnetsOf(item.value, subnets);
    const fitting = [...free.values()].filter(({ value }) => fits(value, item.value, candidates));
    const networkInterface = fitting[0];
    const database = yield* readDatabase(item, candidates, fitting, book);
    if (database === undefined) continue;
    databases.set(item.id, { value: database, ...sourceOf(item) });
    if (networkInterface === undefined) continue;
    free.delete(networkInterface.id);
    taken.add(networkInterface.id);
  }
  return { databases, interfaces: taken };
}

function isOfRds(value: JsonObject): boolean {
  return (
    text(value, 'Description')?.startsWith('RDSNetworkInterface') === true ||
    text(value, 'RequesterId') === 'amazon-rds'
  );
}

/** The subnets in which the DB instance can be: those of its group in its zone, or all of its group. */
function subnetsOf(database: JsonObject, subnets: Resources<Subnet>): readonly string[] {
  const zone = text(database, 'AvailabilityZone');
  const group = objects(object(database, 'DBSubnetGroup'), 'Subnets').flatMap((member) => {
    const id = text(member, 'SubnetIdentifier');
    if (id === undefined || !subnets.has(id)) return [];
    const zoneOfMember = text(object(member, 'SubnetAvailabilityZone'), 'Name') ?? subnets.get(id)?.value.az;
    return [{ id, zone: zoneOfMember }];
  });
  const inZone = group.filter((member) => member.zone === zone);
  return (inZone.length > 0 ? inZone : group).map(({ id }) => id);
}

function fits(networkInterface: JsonObject, database: JsonObject, subnets: readonly string[]): boolean {
  if (!subnets.includes(text(networkInterface, 'SubnetId') ?? '')) return false;
  const groups = new Set(securityGroupsOf(database));
  const own = groupsOf(networkInterface);
  return groups.size === own.length && own.every((group) => groups.has(group));
}

function securityGroupsOf(database: JsonObject): readonly string[] {
  return objects(database, 'VpcSecurityGroups')
    .flatMap((group) => text(group, 'VpcSecurityGroupId') ?? [])
    .filter(isUsableId);
}

function* readDatabase(
  { id, value, place }: Item,
  subnets: readonly string[],
  fitting: readonly Item[],
  book: AddressBook,
): Reading<Database | undefined> {
  const at = pointer('databases', id);
  const part = { what: 'databases', id, place, at };
  const [networkInterface] = fitting;
  const [first] = subnets;
  const subnet = networkInterface === undefined ? first : text(networkInterface.value, 'SubnetId');
  if (subnet === undefined) {
    yield failed('database-without-subnet', place, { id });
    return undefined;
  }
  const port = yield* portOf(id, value, place);
  if (port === undefined) return undefined;
  if (networkInterface === undefined) {
    yield assumed('database-address-unknown', place, { id, subnet }, at);
    if (subnets.length > 1) {
      yield assumed('database-subnet-ambiguous', place, { id, subnet, count: subnets.length }, at);
    }
  } else if (fitting.length > 1) {
    const params = { id, interface: networkInterface.id, count: fitting.length };
    yield assumed('database-address-ambiguous', place, params, at);
  }
  const addresses =
    networkInterface === undefined
      ? { securityGroups: securityGroupsOf(value) }
      : yield* addressesOf(
          networkInterface.value,
          { ...part, subnet, interfaceId: networkInterface.id },
          book,
        );
  const engine = text(value, 'Engine')?.slice(0, 64);
  return yield* accept(
    databaseSchema,
    defined({ name: nameTag(value), subnet, ...addresses, engine, port }),
    part,
  );
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
function* portOf(id: string, database: JsonObject, place: Item['place']): Reading<number | undefined> {
  const port = integer(object(database, 'Endpoint'), 'Port') ?? integer(database, 'DbInstancePort');
  if (port !== undefined && port > 0) return port;
  const engine = text(database, 'Engine') ?? '';
  const usual = PORTS.find(([name]) => name.test(engine))?.[1];
  if (usual === undefined) yield failed('database-without-port', place, { id });
  else yield assumed('database-port', place, { id, port: usual }, pointer('databases', id, 'port'));
  return usual;
}
