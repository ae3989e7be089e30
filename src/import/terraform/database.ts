import { flag, integer, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { Reading } from '../report.ts';
import { idOf, tagsOf, type Ref } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import { groupsIn, type Surroundings } from './interfaces.ts';
import * as kind from './kinds.ts';
import type { TerraformResource } from './resource.ts';

/** DB instances, clusters with their members, and DB subnet groups. */
export function* describeDatabases(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context } = surroundings;
  const drafts: Draft[] = [];
  const clusters = new Map<string, Draft>();
  for (const group of context.managed(kind.DB_SUBNET_GROUP)) {
    drafts.push(yield* subnetGroup(surroundings, group));
  }
  for (const cluster of context.managed(kind.RDS_CLUSTER)) {
    const draft = draftOf('DBClusters', 'DBClusterIdentifier', idOf(cluster), cluster.place);
    clusters.set(draft.id, draft);
    drafts.push(draft);
    yield* addMembers(surroundings, cluster, draft, false);
    draft.set('Tags', tagsOf(cluster.values));
    draft.set('Port', integer(cluster.values, 'port'));
  }
  for (const database of context.managed(kind.DB_INSTANCE)) {
    const draft = draftOf('DBInstances', 'DBInstanceIdentifier', idOf(database), database.place);
    drafts.push(draft);
    const { values } = database;
    const owner: Ref = kind.DB_MEMBER.has(database.type)
      ? yield* context.ref(database, ['cluster_identifier'], kind.RDS_CLUSTER)
      : { how: 'given' };
    const cluster = clusters.get(owner.id ?? '');
    draft.set('DBClusterIdentifier', cluster?.id);
    if (cluster !== undefined && flag(values, 'writer') === true) {
      cluster.add('DBClusterMembers', { DBInstanceIdentifier: draft.id, IsClusterWriter: true });
    }
    yield* addMembers(surroundings, database, draft, cluster !== undefined);
    draft.set('AvailabilityZone', text(values, 'availability_zone'));
    draft.set('MultiAZ', flag(values, 'multi_az'));
    draft.set('PubliclyAccessible', flag(values, 'publicly_accessible'));
    const port = integer(values, 'port');
    if (port !== undefined) draft.set('Endpoint', { Port: port });
    else draft.note('Port', 'assumed');
    draft.set('TagList', tagsOf(values));
  }
  return drafts;
}

function* subnetGroup({ context, subnets }: Surroundings, group: TerraformResource): Reading<Draft> {
  const draft = draftOf('DBSubnetGroups', 'DBSubnetGroupName', idOf(group), group.place);
  const own = yield* context.refs(group, ['subnet_ids'], kind.SUBNET);
  const members = own.refs.map(({ id }): JsonObject => {
    const zone = text(subnets.get(id)?.item().value ?? {}, 'AvailabilityZone');
    return { SubnetIdentifier: id, ...(zone !== undefined && { SubnetAvailabilityZone: { Name: zone } }) };
  });
  draft.set('Subnets', members, own.how === 'absent' ? 'given' : own.how);
  draft.set('Tags', tagsOf(group.values));
  return draft;
}

/** What clusters and DB instances alike say of their network; the groups of a member are those of its cluster. */
function* addMembers(
  surroundings: Surroundings,
  database: TerraformResource,
  draft: Draft,
  isMember: boolean,
): Reading<void> {
  const { context } = surroundings;
  const attribute = database.type.startsWith('aws_neptune')
    ? 'neptune_subnet_group_name'
    : 'db_subnet_group_name';
  const group = yield* context.ref(database, [attribute], kind.DB_SUBNET_GROUP);
  draft.set('DBSubnetGroup', group.id, group.how);
  const subnets =
    group.resource === undefined
      ? undefined
      : yield* context.refs(group.resource, ['subnet_ids'], kind.SUBNET);
  const [first, ...others] = subnets?.refs ?? [];
  draft.note('SubnetId', others.length > 0 ? 'assumed' : 'joined');
  draft.note('PrivateIpAddress', 'assumed');
  draft.set('Engine', text(database.values, 'engine') ?? engineOf(database.type));
  if (isMember) return;
  const groups = yield* context.refs(database, ['vpc_security_group_ids'], kind.SECURITY_GROUP);
  draft.set(
    'VpcSecurityGroups',
    groupsIn(surroundings, first?.id, groups).map((id) => ({ VpcSecurityGroupId: id })),
    groups.how === 'absent' ? 'given' : groups.how,
  );
}

/** DocumentDB and Neptune have types of their own, and may leave the engine out. */
function engineOf(type: string): string | undefined {
  return /^aws_(docdb|neptune)_/.exec(type)?.[1];
}
