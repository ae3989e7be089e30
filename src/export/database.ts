import { pointer } from '../base/json-pointer.ts';
import type { Database } from '../model/database.ts';
import type { Scenario } from '../model/scenario.ts';
import { groupsOf } from './network-interface.ts';
import { defined, idOf, keyOf, type Expressed } from './resource.ts';
import { loseFields, tagsOf, type Fates, type Sink } from './sink.ts';

const FATES: Fates<Database> = {
  name: 'written',
  subnet: 'written',
  privateIp: 'chosen-by-aws',
  publicIp: 'chosen-by-aws',
  secondaryPrivateIps: 'not-written',
  ipv6Addresses: 'chosen-by-aws',
  securityGroups: 'written',
  engine: 'written',
  port: 'written',
  subnetGroup: 'written',
  standby: 'written',
  readers: 'not-written',
  failedOver: 'state',
};

type DbSubnetGroup = NonNullable<Scenario['dbSubnetGroups']>[string];

/** What the document does not say of a DB instance, and AWS asks for. */
const USUAL = { DBInstanceClass: 'db.t4g.medium', AllocatedStorage: '20', MasterUsername: 'dbadmin' };

export function addDatabase(id: string, database: Database, sink: Sink): void {
  const at = pointer('databases', id);
  const engine = database.engine ?? usualEngine(database.port);
  // Clusters are resources of another kind.
  if (database.readers !== undefined || /^(aurora|docdb|neptune)/.test(engine)) {
    sink.lose(at, 'not-written', engine);
    return;
  }
  loseFields(sink, at, database, FATES);
  const assumed = database.engine === undefined ? { ...USUAL, Engine: engine } : USUAL;
  const said = Object.entries(assumed).map(([name, value]) => `${name}: ${value}`);
  sink.lose(at, 'usual-value', said.join(', '));
  sink.add({
    key: keyOf('databases', id),
    type: 'AWS::RDS::DBInstance',
    words: [id],
    at,
    properties: defined({
      Engine: engine,
      Port: String(database.port),
      ...USUAL,
      ManageMasterUserPassword: true,
      DBSubnetGroupName: subnetGroupOf(id, database, sink),
      AvailabilityZone: database.standby === undefined ? zoneOf(database.subnet, sink) : undefined,
      MultiAZ: database.standby === undefined ? undefined : true,
      VPCSecurityGroups: groupsOf(database, sink),
      PubliclyAccessible: database.publicIp !== undefined,
      ...tagsOf(id, database.name),
    }),
  });
}

function usualEngine(port: number): string {
  return port === 5432 ? 'postgres' : 'mysql';
}

function zoneOf(subnet: string, { scenario }: Sink): string | undefined {
  return scenario.subnets?.[subnet]?.az;
}

/** Its group, or one that is made for it. */
function subnetGroupOf(id: string, { subnet, standby, subnetGroup }: Database, sink: Sink): Expressed {
  if (subnetGroup !== undefined) return idOf('dbSubnetGroups', subnetGroup);
  const subnets = standby === undefined ? [subnet] : [subnet, standby.subnet];
  const key = keyOf('databases', id, 'subnetGroup');
  const at = pointer('databases', id);
  addGroup(key, id, { subnets }, { at, name: id }, sink);
  return { expression: { kind: 'reference', to: key } };
}

export function addDbSubnetGroup(id: string, group: DbSubnetGroup, sink: Sink): void {
  const at = pointer('dbSubnetGroups', id);
  addGroup(keyOf('dbSubnetGroups', id), id, group, { at, name: group.name }, sink);
}

function addGroup(
  key: string,
  id: string,
  { subnets }: Pick<DbSubnetGroup, 'subnets'>,
  { at, name }: { readonly at: ReturnType<typeof pointer>; readonly name: string | undefined },
  sink: Sink,
): void {
  if (new Set(subnets.map((subnet) => zoneOf(subnet, sink))).size < 2) sink.lose(at, 'two-zones-needed');
  sink.add({
    key,
    type: 'AWS::RDS::DBSubnetGroup',
    words: [id],
    at,
    properties: {
      DBSubnetGroupDescription: `Subnets of ${name ?? id}`,
      SubnetIds: subnets.map((subnet) => idOf('subnets', subnet)),
      ...tagsOf(id, name),
    },
  });
}
