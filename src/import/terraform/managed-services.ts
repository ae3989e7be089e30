import { flag, integer, objects, text } from '../fields.ts';
import { nameWithPort, type ManagedService } from '../managed-ports.ts';
import { assumed, type Reading } from '../report.ts';
import { idOf, type RefList } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import { groupsIn, setGroups, type Surroundings } from './interfaces.ts';
import * as kind from './kinds.ts';
import type { AttributePath } from './references.ts';
import type { TerraformResource } from './resource.ts';

/** Where a type names the subnets and groups of the interfaces that its service makes. */
interface Managed {
  readonly service?: ManagedService;
  /** A list of subnets, one subnet, or the subnet of each of several blocks. */
  readonly subnets: AttributePath;
  readonly isEach?: true;
  /** The subnets are those of a group, which the attribute names. */
  readonly groupType?: string;
  readonly groups: AttributePath;
  readonly interfaceType?: string;
}

const CACHE = { subnets: ['subnet_group_name'], groups: ['security_group_ids'], service: 'redis' } as const;
const SEARCH = {
  subnets: ['vpc_options', 0, 'subnet_ids'],
  groups: ['vpc_options', 0, 'security_group_ids'],
  service: 'opensearch',
} as const;
const FILES = { subnets: ['subnet_ids'], groups: ['security_group_ids'] } as const;

const MANAGED: ReadonlyMap<string, Managed> = new Map<string, Managed>([
  [
    'aws_eks_cluster',
    {
      subnets: ['vpc_config', 0, 'subnet_ids'],
      groups: ['vpc_config', 0, 'security_group_ids'],
      service: 'eks',
    },
  ],
  ['aws_efs_mount_target', { subnets: ['subnet_id'], groups: ['security_groups'], service: 'efs' }],
  ['aws_elasticsearch_domain', SEARCH],
  ['aws_opensearch_domain', SEARCH],
  [
    'aws_redshift_cluster',
    {
      subnets: ['cluster_subnet_group_name'],
      groupType: 'aws_redshift_subnet_group',
      groups: ['vpc_security_group_ids'],
      service: 'redshift',
    },
  ],
  ['aws_elasticache_cluster', { ...CACHE, groupType: 'aws_elasticache_subnet_group' }],
  ['aws_elasticache_replication_group', { ...CACHE, groupType: 'aws_elasticache_subnet_group' }],
  ['aws_memorydb_cluster', { ...CACHE, groupType: 'aws_memorydb_subnet_group' }],
  [
    'aws_dms_replication_instance',
    {
      subnets: ['replication_subnet_group_id'],
      groupType: 'aws_dms_replication_subnet_group',
      groups: ['vpc_security_group_ids'],
    },
  ],
  [
    'aws_route53_resolver_endpoint',
    { subnets: ['ip_address'], isEach: true, groups: ['security_group_ids'], service: 'resolver' },
  ],
  [
    'aws_msk_cluster',
    {
      subnets: ['broker_node_group_info', 0, 'client_subnets'],
      groups: ['broker_node_group_info', 0, 'security_groups'],
    },
  ],
  ['aws_mq_broker', { subnets: ['subnet_ids'], groups: ['security_groups'] }],
  ['aws_fsx_lustre_file_system', FILES],
  ['aws_fsx_ontap_file_system', FILES],
  ['aws_fsx_openzfs_file_system', FILES],
  ['aws_fsx_windows_file_system', FILES],
  [
    'aws_ec2_instance_connect_endpoint',
    {
      subnets: ['subnet_id'],
      groups: ['security_group_ids'],
      interfaceType: 'ec2_instance_connect_endpoint',
    },
  ],
]);

/** The types that are read here, and the subnet groups that they name. */
export const MANAGED_TYPES: readonly string[] = [
  ...MANAGED.keys(),
  ...[...MANAGED.values()].flatMap(({ groupType }) => groupType ?? []),
];

/** Services that stand in somebody's subnets: an interface in each of them stands for what they make there. */
export function* describeManagedServices(surroundings: Surroundings): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const [type, managed] of MANAGED) {
    for (const resource of surroundings.context.managed(new Set([type]))) {
      const subnets = yield* subnetsOf(surroundings, resource, managed);
      if (subnets.length === 0) continue;
      const { context } = surroundings;
      const groups = yield* context.refs(resource, managed.groups, kind.SECURITY_GROUP);
      const own = subnets.map((subnet) =>
        interfaceIn(surroundings, resource, managed, subnet, groups, subnets),
      );
      for (const draft of own) drafts.push(draft);
      yield assumed('interfaces-represented', resource.place, {
        id: resource.address,
        count: subnets.length,
      });
    }
  }
  return drafts;
}

interface Place {
  readonly id: string;
  readonly how: RefList['how'];
  readonly address?: string | undefined;
}

function* subnetsOf(
  { context }: Surroundings,
  resource: TerraformResource,
  { subnets: path, isEach, groupType }: Managed,
): Reading<readonly Place[]> {
  if (isEach === true) {
    const all: Place[] = [];
    for (const [index, block] of objects(resource.values, String(path[0])).entries()) {
      const { id, how } = yield* context.ref(resource, [...path, index, 'subnet_id'], kind.SUBNET);
      if (id !== undefined) all.push({ id, how, address: text(block, 'ip') });
    }
    return all;
  }
  if (groupType !== undefined) {
    const group = yield* context.ref(resource, path, new Set([groupType]));
    if (group.resource === undefined) return [];
    return (yield* context.refs(group.resource, ['subnet_ids'], kind.SUBNET)).refs;
  }
  if (path.at(-1) === 'subnet_id') {
    const { id, how } = yield* context.ref(resource, path, kind.SUBNET, { orFirst: true });
    return id === undefined ? [] : [{ id, how }];
  }
  return (yield* context.refs(resource, path, kind.SUBNET)).refs;
}

function interfaceIn(
  surroundings: Surroundings,
  resource: TerraformResource,
  { service, interfaceType }: Managed,
  { id: subnet, how, address }: Place,
  groups: RefList,
  all: readonly Place[],
): Draft {
  const { values } = resource;
  const index = all.findIndex((one) => one.id === subnet && one.address === address);
  const isAlone = all.filter((one) => one.id === subnet).length === 1;
  const suffix = isAlone ? subnet : `${subnet}/${String(index)}`;
  const id = all.length === 1 ? idOf(resource) : `${idOf(resource)}/${suffix}`;
  const draft = draftOf('NetworkInterfaces', 'NetworkInterfaceId', id, resource.place);
  const name = ['name', 'cluster_identifier', 'cluster_id', 'domain_name', 'broker_name']
    .map((attribute) => text(values, attribute))
    .find((written) => written !== undefined);
  const engine = text(values, 'engine') === 'memcached' ? 'memcached' : service;
  draft.set('SubnetId', subnet, how === 'absent' ? 'given' : how);
  draft.set('PrivateIpAddress', address);
  if (address === undefined) draft.note('PrivateIpAddress', 'assumed');
  setGroups(draft, 'Groups', groupsIn(surroundings, subnet, groups), groups.how);
  draft.set('InterfaceType', interfaceType ?? 'requester_managed');
  draft.set('Tags', [
    { Key: 'Name', Value: nameWithPort(name ?? resource.name, engine, integer(values, 'port')) },
  ]);
  if (flag(values, 'publicly_accessible') === true) {
    draft.set('Association', { PublicIp: surroundings.addresses.next() ?? null }, 'assumed');
  }
  return draft;
}
