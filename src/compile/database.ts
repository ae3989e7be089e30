import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Database } from '../model/database.ts';
import { TCP } from '../net/protocol.ts';
import type { HostDraft, WrittenInterface } from './draft.ts';
import { LINUX_PORTS, type Hosts } from './instance.ts';
import type { Subnet } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** One DB instance of a database: where it stands, whatever its part is now. */
interface DbInstance {
  readonly id: string;
  readonly at: JsonPointer;
  readonly written: Pick<Database, 'subnet' | 'privateIp' | 'publicIp' | 'ipv6Addresses'>;
}

/**
 * Databases as hosts, each DB instance behind an interface that RDS manages (ENI-11). The id of a database is its (writer)
 * endpoint, `/reader` after it the one of its readers, `/standby` the instance that waits (RDS-2, RDS-3). After a failover
 * the instances have changed their parts.
 */
export function compileDatabases(reader: Reader): Pick<Hosts, 'hosts' | 'interfaces'> {
  const hosts = new Map<string, HostDraft>();
  const interfaces: WrittenInterface[] = [];
  for (const [id, written] of resourcesOf(reader.scenario.databases)) {
    const at = pointer('databases', id);
    const add = (part: string, running: boolean, instances: readonly DbInstance[]) => {
      if (instances.length === 0) return;
      const ref = { type: 'database', id: `${id}${part}` } as const;
      const host: HostDraft = {
        ref,
        at,
        name: written.name === undefined ? null : `${written.name}${part}`,
        interfaces: [],
        interfaceIds: instances.map((instance) => instance.id),
        running,
        listens: [{ protocol: TCP, port: written.port }],
        forwards: 'no',
        ephemeralPorts: LINUX_PORTS,
        service: null,
        calls: [],
      };
      hosts.set(ref.id, host);
      for (const instance of instances) {
        const own = { ...instance.written, securityGroups: written.securityGroups };
        interfaces.push({
          id: instance.id,
          ref,
          at: instance.at,
          host,
          subnet: instance.written.subnet,
          interfaceType: 'requester_managed',
          written: instance.id === id ? written : own,
          groupsAt: at,
        });
      }
    };
    const { writer, standby, readers } = partsOf(id, at, written);
    add('', true, [writer]);
    add('/standby', false, standby);
    add('/reader', true, readers);
  }
  return { hosts, interfaces };
}

function partsOf(id: string, at: JsonPointer, written: Database) {
  const { standby, readers = [], failedOver = false } = written;
  const primary: DbInstance = { id, at, written };
  const waiting: DbInstance[] =
    standby === undefined ? [] : [{ id: `${id}/standby`, at: child(at, 'standby'), written: standby }];
  const reading = readers.map((one, index): DbInstance => {
    return { id: `${id}/reader/${String(index + 1)}`, at: child(at, 'readers', index), written: one };
  });
  const [successor = reading[0]] = waiting;
  if (!failedOver || successor === undefined) return { writer: primary, standby: waiting, readers: reading };
  const others = (all: readonly DbInstance[]) =>
    all.includes(successor) ? [...all.filter((one) => one !== successor), primary] : all;
  return { writer: successor, standby: others(waiting), readers: others(reading) };
}

/** RDS-1, RDS-2: a subnet group spans zones of one VPC and has the database's subnets; a standby is in another zone. */
export function checkDatabases(reader: Reader, subnets: ReadonlyMap<string, Subnet>): void {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const [id, written] of resourcesOf(reader.scenario.dbSubnetGroups)) {
    const at = child(pointer('dbSubnetGroups', id), 'subnets');
    const found = written.subnets.flatMap(
      (name, index) => reader.resolve(subnets, 'subnets', name, child(at, index)) ?? [],
    );
    groups.set(id, new Set(written.subnets));
    const vpcs = new Set(found.map(({ vpc }) => vpc.id));
    if (vpcs.size > 1) {
      const params = { vpcs: [...vpcs].join(', ') };
      reader.report(error('subnet-group-vpcs', at, { params, rule: 'RDS-1' }));
    } else if (found.length === written.subnets.length && zonesOf(found).size < 2) {
      reader.report(error('subnet-group-zones', at, { rule: 'RDS-1' }));
    }
  }
  for (const [id, written] of resourcesOf(reader.scenario.databases)) {
    checkDatabase(reader, pointer('databases', id), written, { subnets, groups });
  }
}

/** Subnets without a zone may be in any. */
function zonesOf(subnets: readonly Subnet[]): ReadonlySet<string> {
  return new Set(subnets.map(({ az, id }) => az ?? id));
}

function checkDatabase(
  reader: Reader,
  at: JsonPointer,
  written: Database,
  known: {
    readonly subnets: ReadonlyMap<string, Subnet>;
    readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  },
): void {
  const { standby, readers = [], subnetGroup, failedOver } = written;
  if (failedOver === true && standby === undefined && readers.length === 0) {
    reader.report(error('nothing-to-fail-over-to', child(at, 'failedOver'), { rule: 'RDS-2' }));
  }
  const primary = known.subnets.get(written.subnet);
  const other = standby === undefined ? undefined : known.subnets.get(standby.subnet);
  const zone = primary?.az;
  if (other !== undefined && typeof zone === 'string' && other.az === zone) {
    const details = { found: other.id, params: { zone }, rule: 'RDS-2' };
    reader.report(error('standby-zone', child(at, 'standby', 'subnet'), details));
  }
  const places: (readonly [string, JsonPointer])[] = [
    [written.subnet, child(at, 'subnet')],
    ...(standby === undefined ? [] : [[standby.subnet, child(at, 'standby', 'subnet')] as const]),
    ...readers.map(({ subnet }, index) => [subnet, child(at, 'readers', index, 'subnet')] as const),
  ];
  const group =
    subnetGroup === undefined
      ? undefined
      : reader.resolve(known.groups, 'dbSubnetGroups', subnetGroup, child(at, 'subnetGroup'));
  const vpcs = new Set(places.flatMap(([subnet]) => known.subnets.get(subnet)?.vpc.id ?? []));
  if (vpcs.size > 1) {
    const params = { vpcs: [...vpcs].join(', ') };
    reader.report(error('database-in-several-vpcs', at, { params, rule: 'RDS-1' }));
  }
  if (group === undefined || subnetGroup === undefined) return;
  for (const [subnet, place] of places) {
    if (group.has(subnet)) continue;
    const details = { found: subnet, params: { group: subnetGroup }, rule: 'RDS-1' };
    reader.report(error('subnet-not-in-group', place, details));
  }
}
