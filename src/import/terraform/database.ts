import { integer, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { Reading } from '../report.ts';
import { idOf, tagsOf, type Context, type Ref, type RefList } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import { groupsIn, type Surroundings } from './interfaces.ts';
import * as kind from './kinds.ts';
import type { TerraformResource } from './resource.ts';

/** DB instances, and clusters that have none in the input. */
export function* describeDatabases(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context } = surroundings;
  const drafts: Draft[] = [];
  const shown = new Set<TerraformResource>();
  for (const database of context.managed(kind.DB_INSTANCE)) {
    const isMember = database.type === 'aws_rds_cluster_instance';
    const cluster = isMember
      ? (yield* context.ref(database, ['cluster_identifier'], kind.RDS_CLUSTER)).resource
      : undefined;
    if (cluster !== undefined) shown.add(cluster);
    drafts.push(yield* databaseOf(surroundings, database, cluster ?? database));
  }
  for (const cluster of context.managed(kind.RDS_CLUSTER)) {
    if (!shown.has(cluster)) drafts.push(yield* databaseOf(surroundings, cluster, cluster));
  }
  return drafts;
}

/** `owner`: what has the port, the groups and the subnets: the cluster of a member. */
function* databaseOf(
  surroundings: Surroundings,
  database: TerraformResource,
  owner: TerraformResource,
): Reading<Draft> {
  const { context } = surroundings;
  const draft = draftOf('DBInstances', 'DBInstanceIdentifier', idOf(database), database.place);
  const group = yield* subnetGroupOf(context, database, owner);
  const subnets: RefList =
    group.resource === undefined
      ? { refs: [], how: 'unknown' }
      : yield* context.refs(group.resource, ['subnet_ids'], kind.SUBNET);
  const members = subnets.refs.map(({ id }): JsonObject => {
    const zone = text(surroundings.subnets.get(id)?.item().value ?? {}, 'AvailabilityZone');
    return { SubnetIdentifier: id, ...(zone !== undefined && { SubnetAvailabilityZone: { Name: zone } }) };
  });
  draft.set('DBSubnetGroup', { Subnets: members }, subnets.how === 'absent' ? 'given' : subnets.how);
  draft.note('SubnetId', members.length > 1 ? 'assumed' : 'joined');
  draft.note('PrivateIpAddress', 'assumed');
  const groups = yield* context.refs(owner, ['vpc_security_group_ids'], kind.SECURITY_GROUP);
  draft.set(
    'VpcSecurityGroups',
    groupsIn(surroundings, subnets.refs[0]?.id, groups).map((id) => ({ VpcSecurityGroupId: id })),
    groups.how === 'absent' ? 'given' : groups.how,
  );
  draft.set('AvailabilityZone', text(database.values, 'availability_zone'));
  draft.set('Engine', text(owner.values, 'engine'));
  const port = integer(owner.values, 'port');
  if (port !== undefined) draft.set('Endpoint', { Port: port });
  else draft.note('Port', 'assumed');
  draft.set('TagList', tagsOf(database.values));
  return draft;
}

function* subnetGroupOf(
  context: Context,
  database: TerraformResource,
  owner: TerraformResource,
): Reading<Ref> {
  const own = yield* context.ref(owner, ['db_subnet_group_name'], kind.DB_SUBNET_GROUP);
  if (own.resource !== undefined || owner === database) return own;
  return yield* context.ref(database, ['db_subnet_group_name'], kind.DB_SUBNET_GROUP);
}
