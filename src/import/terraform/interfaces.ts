import { flag, integer, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { Reading } from '../report.ts';
import { idOf, listOf, tagsOf, type Context, type Ref, type RefList } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import type { PublicAddresses } from './gateways.ts';
import { groupedBy } from './grouped.ts';
import * as kind from './kinds.ts';
import type { TerraformResource } from './resource.ts';

/** What the interfaces of all kinds need to know. */
export interface Surroundings {
  readonly context: Context;
  readonly subnets: ReadonlyMap<string, Draft>;
  readonly addresses: PublicAddresses;
  /** The default security group of a VPC: what carries no other carries it. */
  readonly defaultGroupOf: (vpc: string) => string;
}

/** The groups of something in a subnet, as the describe call lists them: never none. */
export function groupsIn(
  { subnets, defaultGroupOf }: Surroundings,
  subnet: string | undefined,
  groups: RefList,
): readonly string[] {
  if (groups.refs.length > 0) return groups.refs.map(({ id }) => id);
  const vpc = text(subnets.get(subnet ?? '')?.item().value ?? {}, 'VpcId');
  return vpc === undefined || groups.how === 'unknown' ? [] : [defaultGroupOf(vpc)];
}

export function setGroups(draft: Draft, list: string, groups: readonly string[], how: RefList['how']): void {
  draft.set(
    list,
    groups.map((id) => ({ GroupId: id })),
    how === 'absent' ? 'given' : how,
  );
}

/** Network interfaces of their own, with their attachments and the groups that are added to them. */
export function* describeNetworkInterfaces(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context, addresses } = surroundings;
  const attachments = yield* attachmentsOf(context);
  const added = yield* addedGroups(context);
  const elastic = yield* elasticIpsOf(context);
  const drafts: Draft[] = [];
  for (const networkInterface of context.managed(kind.NETWORK_INTERFACE)) {
    const { values } = networkInterface;
    const draft = draftOf(
      'NetworkInterfaces',
      'NetworkInterfaceId',
      idOf(networkInterface),
      networkInterface.place,
    );
    drafts.push(draft);
    const subnet = yield* context.ref(networkInterface, ['subnet_id'], kind.SUBNET, { orFirst: true });
    draft.set('SubnetId', subnet.id, subnet.how);
    const groups = yield* context.refs(networkInterface, ['security_groups'], kind.SECURITY_GROUP);
    const all = [...groupsIn(surroundings, subnet.id, groups), ...(added.get(networkInterface) ?? [])];
    setGroups(draft, 'Groups', [...new Set(all)], groups.how);
    const [primary, ...others] =
      listOf(values, 'private_ip_list').length > 0
        ? listOf(values, 'private_ip_list')
        : listOf(values, 'private_ips');
    const own = text(values, 'private_ip') ?? primary;
    draft.set('PrivateIpAddress', own);
    const publicIps = (elastic.get(networkInterface) ?? []).flatMap((address) => addresses.of(address) ?? []);
    const [publicIp] = publicIps;
    if (own !== undefined) {
      draft.add('PrivateIpAddresses', { PrivateIpAddress: own, Primary: true, ...associationOf(publicIp) });
    }
    for (const address of others.filter((each) => each !== own)) {
      draft.add('PrivateIpAddresses', { PrivateIpAddress: address, Primary: false });
    }
    if (publicIp !== undefined) draft.set('Association', { PublicIp: publicIp }, 'assumed');
    for (const address of listOf(values, 'ipv6_addresses'))
      draft.add('Ipv6Addresses', { Ipv6Address: address });
    draft.set('SourceDestCheck', flag(values, 'source_dest_check') ?? true);
    draft.set('InterfaceType', text(values, 'interface_type'));
    draft.set('Tags', tagsOf(values));
    const attachment = attachments.get(networkInterface);
    if (attachment !== undefined) draft.set('Attachment', attachment);
  }
  return drafts;
}

export function associationOf(publicIp: string | undefined): JsonObject {
  return publicIp === undefined ? {} : { Association: { PublicIp: publicIp } };
}

/** To which instance each interface is attached: in itself, in the instance, or in a resource between the two. */
function* attachmentsOf(context: Context): Reading<ReadonlyMap<TerraformResource, JsonObject>> {
  const attachments = new Map<TerraformResource, JsonObject>();
  const attach = (networkInterface: Ref, instance: Ref | string, index: number) => {
    const id = typeof instance === 'string' ? instance : instance.id;
    if (networkInterface.resource === undefined || id === undefined) return;
    attachments.set(networkInterface.resource, { InstanceId: id, DeviceIndex: index });
  };
  for (const attachment of context.managed(new Set(['aws_network_interface_attachment']))) {
    const networkInterface = yield* context.ref(attachment, ['network_interface_id'], kind.NETWORK_INTERFACE);
    const instance = yield* context.ref(attachment, ['instance_id'], kind.INSTANCE);
    attach(networkInterface, instance, integer(attachment.values, 'device_index') ?? 1);
  }
  for (const networkInterface of context.managed(kind.NETWORK_INTERFACE)) {
    for (const [index, attachment] of objects(networkInterface.values, 'attachment').entries()) {
      const instance = yield* context.ref(networkInterface, ['attachment', index, 'instance'], kind.INSTANCE);
      attach(
        { resource: networkInterface, how: 'given' },
        instance,
        integer(attachment, 'device_index') ?? 1,
      );
    }
  }
  for (const instance of context.managed(kind.INSTANCE)) {
    for (const block of ['network_interface', 'primary_network_interface'] as const) {
      for (const [index, attached] of objects(instance.values, block).entries()) {
        const path = [block, index, 'network_interface_id'];
        const networkInterface = yield* context.ref(instance, path, kind.NETWORK_INTERFACE);
        attach(networkInterface, idOf(instance), integer(attached, 'device_index') ?? 0);
      }
    }
    const primary = text(instance.values, 'primary_network_interface_id');
    const found = primary === undefined ? undefined : context.find(kind.NETWORK_INTERFACE, primary);
    if (found !== undefined) attach({ resource: found, how: 'given' }, idOf(instance), 0);
  }
  return attachments;
}

/** The groups that resources of their own add to interfaces and to the primary ones of instances. */
export function* addedGroups(context: Context): Reading<ReadonlyMap<TerraformResource, readonly string[]>> {
  const owners = kind.kinds(kind.NETWORK_INTERFACE, kind.INSTANCE);
  const added: { readonly owner: TerraformResource; readonly group: string }[] = [];
  for (const attachment of context.managed(new Set(['aws_network_interface_sg_attachment']))) {
    const owner = yield* context.ref(attachment, ['network_interface_id'], owners);
    const group = yield* context.ref(attachment, ['security_group_id'], kind.SECURITY_GROUP);
    const id = text(attachment.values, 'network_interface_id');
    const byPrimary = context
      .managed(kind.INSTANCE)
      .find(({ values }) => id !== undefined && text(values, 'primary_network_interface_id') === id);
    const resource = owner.resource ?? byPrimary;
    if (resource !== undefined && group.id !== undefined) added.push({ owner: resource, group: group.id });
  }
  const grouped = groupedBy(added, ({ owner }) => owner);
  return new Map([...grouped].map(([owner, list]) => [owner, list.map(({ group }) => group)]));
}

/** The Elastic IP addresses of interfaces and instances. */
export function* elasticIpsOf(
  context: Context,
): Reading<ReadonlyMap<TerraformResource, readonly TerraformResource[]>> {
  const pairs: { readonly owner: TerraformResource; readonly address: TerraformResource }[] = [];
  const ends = [
    ['instance', kind.INSTANCE],
    ['network_interface', kind.NETWORK_INTERFACE],
  ] as const;
  for (const address of context.managed(kind.ELASTIC_IP)) {
    for (const [attribute, types] of ends) {
      if (!isWritten(context, address, attribute)) continue;
      const { resource } = yield* context.ref(address, [attribute], types);
      if (resource !== undefined) pairs.push({ owner: resource, address });
    }
  }
  for (const association of context.managed(new Set(['aws_eip_association']))) {
    const address = yield* context.ref(association, ['allocation_id'], kind.ELASTIC_IP);
    for (const [attribute, types] of [
      ['instance_id', kind.INSTANCE],
      ['network_interface_id', kind.NETWORK_INTERFACE],
    ] as const) {
      if (!isWritten(context, association, attribute)) continue;
      const { resource } = yield* context.ref(association, [attribute], types);
      if (resource !== undefined && address.resource !== undefined) {
        pairs.push({ owner: resource, address: address.resource });
      }
    }
  }
  const grouped = groupedBy(pairs, ({ owner }) => owner);
  return new Map(
    [...grouped].map(([owner, list]) => [owner, [...new Set(list.map(({ address }) => address))]]),
  );
}

/** Attributes that AWS fills in too are unknown in every plan: what matters is whether somebody wrote them. */
function isWritten(context: Context, resource: TerraformResource, attribute: string): boolean {
  return text(resource.values, attribute) !== undefined || context.references.mentions(resource, [attribute]);
}
