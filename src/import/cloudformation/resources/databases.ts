import { flagOf, integerOf, itemsOf } from '../properties.ts';
import { textOf, type Value } from '../value.ts';
import type { Draft, Drafts } from './drafts.ts';
import { subnetsOfGroup } from './hosts.ts';
import { groupsOf } from './security-groups.ts';
import { setName } from './tags.ts';
import type { View } from './view.ts';

/* Relational databases, and those that share their API: DocumentDB and Neptune. */

/** Of an instance in a cluster, groups, subnets and port are the cluster's. */
export function dbInstance(view: View, drafts: Drafts): void {
  const draft = drafts.make('DBInstances', 'DBInstanceIdentifier', view.resource);
  const cluster = drafts.resourceOf(view.get('DBClusterIdentifier'));
  if (cluster !== undefined) draft.set('DBClusterIdentifier', drafts.idOf(cluster), 'joined');
  const port = integerOf(view.get('Port') ?? view.get('DBPort'));
  addMembers(draft, view, drafts, cluster !== undefined)
    .set('AvailabilityZone', textOf(view.get('AvailabilityZone')))
    .set('MultiAZ', flagOf(view.get('MultiAZ')))
    .set('PubliclyAccessible', flagOf(view.get('PubliclyAccessible')));
  if (port !== undefined) draft.set('Endpoint', { Port: port });
}

/** A cluster whose instances the template does not name still answers under one address. */
export function dbCluster(view: View, drafts: Drafts): void {
  const draft = drafts.make('DBClusters', 'DBClusterIdentifier', view.resource);
  addMembers(draft, view, drafts, false).set('Port', integerOf(view.get('Port') ?? view.get('DBPort')));
}

export function dbSubnetGroup(view: View, drafts: Drafts): void {
  const draft = setName(drafts.make('DBSubnetGroups', 'DBSubnetGroupName', view.resource), view);
  draft.set('Subnets', members(itemsOf(view.get('SubnetIds')), drafts), 'joined');
}

function members(subnets: readonly Value[], drafts: Drafts) {
  return subnets.flatMap((each) => {
    const subnet = drafts.reference(each);
    return subnet === undefined ? [] : [{ SubnetIdentifier: subnet.id }];
  });
}

/** What clusters and DB instances alike say of their network; the groups of a member are those of its cluster. */
function addMembers(draft: Draft, view: View, drafts: Drafts, isMember: boolean): Draft {
  const engine = textOf(view.get('Engine')) ?? engineOf(view.resource.declaration.type);
  const group = drafts.reference(view.get('DBSubnetGroupName'));
  const subnets = subnetsOfGroup(view.get('DBSubnetGroupName'), drafts) ?? [];
  const named = [...itemsOf(view.get('VPCSecurityGroups')), ...itemsOf(view.get('VpcSecurityGroupIds'))];
  setName(draft, view).set('Engine', engine).refer('DBSubnetGroup', group);
  if (isMember) return draft;
  const [first] = subnets.flatMap((each) => drafts.reference(each) ?? []);
  for (const { id, how } of groupsOf(named, first, view, drafts)) {
    draft.add('VpcSecurityGroups', { VpcSecurityGroupId: id, Status: 'active' }, undefined, {
      VpcSecurityGroupId: how,
    });
  }
  return draft;
}

/** DocumentDB and Neptune have types of their own, and no property for the engine. */
function engineOf(type: string): string | undefined {
  if (type.startsWith('AWS::DocDB')) return 'docdb';
  return type.startsWith('AWS::Neptune') ? 'neptune' : undefined;
}
