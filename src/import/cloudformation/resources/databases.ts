import { flagOf, integerOf, itemsOf } from '../properties.ts';
import { textOf, type Value } from '../value.ts';
import { Draft, type Drafts, type Reference } from './drafts.ts';
import { subnetsOfGroup } from './hosts.ts';
import { groupsOf } from './security-groups.ts';
import { setName } from './tags.ts';
import { viewOf, type View } from './view.ts';

/** Of an instance in a cluster, groups, subnets and port are the cluster's. */
export function dbInstance(view: View, drafts: Drafts): void {
  const cluster = drafts.resourceOf(view.get('DBClusterIdentifier'));
  const ofCluster = cluster === undefined ? undefined : viewOf(cluster);
  database(view, ofCluster, drafts);
}

/** A cluster whose instances the template does not name still answers under one address. */
export function dbCluster(view: View, drafts: Drafts): void {
  const hasInstances = view.resource.stack.resources.some(
    ({ declaration, property }) =>
      declaration.type.endsWith('::DBInstance') &&
      drafts.resourceOf(property('DBClusterIdentifier'))?.logicalId === view.resource.logicalId,
  );
  if (!hasInstances) database(view, undefined, drafts);
}

function database(view: View, cluster: View | undefined, drafts: Drafts): void {
  const draft = drafts.make('DBInstances', 'DBInstanceIdentifier', view.resource);
  const either = (name: string): Value | undefined => view.get(name) ?? cluster?.get(name);
  const port = integerOf(either('Port') ?? either('DBPort'));
  const engine = textOf(either('Engine')) ?? engineOf(view.resource.declaration.type);
  setName(draft, view)
    .set('Engine', engine)
    .set('AvailabilityZone', textOf(view.get('AvailabilityZone')));
  if (port !== undefined) draft.set('Endpoint', { Port: port });
  const group = either('DBSubnetGroupName');
  const subnets = (subnetsOfGroup(group, drafts) ?? []).flatMap((each) => drafts.reference(each) ?? []);
  draft.set('DBSubnetGroup', { Subnets: subnets.map(({ id }) => ({ SubnetIdentifier: id })) });
  const named = [...itemsOf(view.get('VPCSecurityGroups')), ...itemsOf(either('VpcSecurityGroupIds'))];
  const groups = groupsOf(named, subnets[0], view, drafts);
  if (flagOf(view.get('PubliclyAccessible')) === true)
    addPublicInterface(draft.id, subnets[0], groups, view, drafts);
  for (const { id, how } of groups) {
    draft.add('VpcSecurityGroups', { VpcSecurityGroupId: id, Status: 'active' }, undefined, {
      VpcSecurityGroupId: how,
    });
  }
}

/** AWS gives it a public address; the interface says so, as it would in an account. */
function addPublicInterface(
  id: string,
  subnet: Reference | undefined,
  groups: readonly Reference[],
  view: View,
  drafts: Drafts,
): void {
  const address = drafts.publicAddress();
  if (subnet === undefined || address === undefined) return;
  drafts
    .add(new Draft('NetworkInterfaces', 'NetworkInterfaceId', `${id}/interface`, view.placeOf()))
    .refer('SubnetId', subnet)
    .set('Description', 'RDSNetworkInterface')
    .set(
      'Groups',
      groups.map((group) => ({ GroupId: group.id })),
    )
    .set('Association', { PublicIp: address }, 'assumed');
}

/** DocumentDB and Neptune have types of their own, and no property for the engine. */
function engineOf(type: string): string | undefined {
  if (type.startsWith('AWS::DocDB')) return 'docdb';
  return type.startsWith('AWS::Neptune') ? 'neptune' : undefined;
}
