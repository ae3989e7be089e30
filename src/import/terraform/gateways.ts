import { integer, text } from '../fields.ts';
import { assumed, type Reading } from '../report.ts';
import { assumedPublicIp } from '../assumed-blocks.ts';
import { idOf, listOf, tagsOf, type Context, type Ref } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import * as kind from './kinds.ts';
import type { TerraformResource } from './resource.ts';

/** Internet gateways, with their attachments. */
export function* describeInternetGateways(context: Context): Reading<readonly Draft[]> {
  const drafts = new Map<string, Draft>();
  for (const gateway of context.described(kind.INTERNET_GATEWAY)) {
    const draft = draftOf('InternetGateways', 'InternetGatewayId', idOf(gateway), gateway.place);
    drafts.set(draft.id, draft);
    const vpc = yield* context.ref(gateway, ['vpc_id'], kind.VPC);
    if (vpc.id !== undefined) draft.add('Attachments', { VpcId: vpc.id }, undefined, { VpcId: vpc.how });
    draft.set('Tags', tagsOf(gateway.values));
  }
  for (const attachment of context.managed(new Set(['aws_internet_gateway_attachment']))) {
    const gateway = yield* context.ref(attachment, ['internet_gateway_id'], kind.INTERNET_GATEWAY);
    const vpc = yield* context.ref(attachment, ['vpc_id'], kind.VPC);
    const draft = drafts.get(gateway.id ?? '');
    if (draft?.has('Attachments') === false && vpc.id !== undefined) {
      draft.add('Attachments', { VpcId: vpc.id }, attachment.place, { VpcId: vpc.how });
    }
  }
  return [...drafts.values()];
}

export function* describeEgressOnlyGateways(context: Context): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const gateway of context.managed(kind.EGRESS_ONLY)) {
    const draft = draftOf(
      'EgressOnlyInternetGateways',
      'EgressOnlyInternetGatewayId',
      idOf(gateway),
      gateway.place,
    );
    const vpc = yield* context.ref(gateway, ['vpc_id'], kind.VPC);
    if (vpc.id !== undefined) draft.add('Attachments', { VpcId: vpc.id }, undefined, { VpcId: vpc.how });
    draft.set('Tags', tagsOf(gateway.values));
    drafts.push(draft);
  }
  return drafts;
}

/** Public addresses, the assumed ones too: each is given out once. */
export interface PublicAddresses {
  /** Of an Elastic IP address. */
  of(address: TerraformResource): string | undefined;
  /** A further one, for what gets its address when it starts. */
  next(): string | undefined;
  /** How many of them are assumed. */
  assumed(): number;
}

export function publicAddresses(context: Context): PublicAddresses {
  const byResource = new Map<TerraformResource, string | undefined>();
  const known = new Set(context.input.resources.flatMap(({ values }) => text(values, 'public_ip') ?? []));
  let number = 0;
  let count = 0;
  function next(): string | undefined {
    for (;;) {
      const address = assumedPublicIp(number++);
      if (address !== undefined && known.has(address)) continue;
      if (address !== undefined) count++;
      return address;
    }
  }
  return {
    of(address) {
      if (!byResource.has(address)) byResource.set(address, text(address.values, 'public_ip') ?? next());
      return byResource.get(address);
    },
    next,
    assumed: () => count,
  };
}

export function* describeNatGateways(
  context: Context,
  addresses: PublicAddresses,
): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const gateway of context.managed(kind.NAT_GATEWAY)) {
    const { values } = gateway;
    const draft = draftOf('NatGateways', 'NatGatewayId', idOf(gateway), gateway.place);
    drafts.push(draft);
    const isRegional = text(values, 'availability_mode') === 'regional';
    if (isRegional) {
      const vpc = yield* context.ref(gateway, ['vpc_id'], kind.VPC);
      draft.set('AvailabilityMode', 'regional');
      draft.set('VpcId', vpc.id, vpc.how);
    } else {
      const subnet = yield* context.ref(gateway, ['subnet_id'], kind.SUBNET, { orFirst: true });
      draft.set('SubnetId', subnet.id, subnet.how);
    }
    const isPrivate = text(values, 'connectivity_type') === 'private';
    draft.set('ConnectivityType', isPrivate ? 'private' : 'public');
    draft.set('Tags', tagsOf(values));
    yield* addAddresses(context, gateway, draft, addresses, isPrivate);
  }
  return drafts;
}

function* addAddresses(
  context: Context,
  gateway: TerraformResource,
  draft: Draft,
  addresses: PublicAddresses,
  isPrivate: boolean,
): Reading<void> {
  const { values } = gateway;
  const privateIp = text(values, 'private_ip');
  const written = text(values, 'public_ip');
  const elastic: Ref = isPrivate
    ? { how: 'given' }
    : yield* context.ref(gateway, ['allocation_id'], kind.ELASTIC_IP);
  const ofElastic = elastic.resource === undefined ? undefined : addresses.of(elastic.resource);
  const publicIp = isPrivate ? undefined : (written ?? ofElastic ?? addresses.next());
  const isGiven = written !== undefined || text(elastic.resource?.values ?? {}, 'public_ip') !== undefined;
  draft.add(
    'NatGatewayAddresses',
    {
      ...(privateIp !== undefined && { PrivateIp: privateIp }),
      ...(publicIp !== undefined && { PublicIp: publicIp }),
      NetworkInterfaceId: text(values, 'network_interface_id') ?? null,
      IsPrimary: true,
    },
    undefined,
    publicIp !== undefined && !isGiven ? { PublicIp: 'assumed' } : {},
  );
  const secondary = yield* context.refs(gateway, ['secondary_allocation_ids'], kind.ELASTIC_IP);
  const privateIps = listOf(values, 'secondary_private_ip_addresses');
  const count = Math.max(
    secondary.refs.length,
    privateIps.length,
    integer(values, 'secondary_private_ip_address_count') ?? 0,
  );
  for (let index = 0; index < Math.min(count, 64); index++) {
    const resource = secondary.refs[index]?.resource;
    const address = resource === undefined ? undefined : addresses.of(resource);
    draft.add('NatGatewayAddresses', {
      ...(privateIps[index] !== undefined && { PrivateIp: privateIps[index] }),
      ...(address !== undefined && { PublicIp: address }),
      IsPrimary: false,
    });
  }
}

/** One line for all addresses that stand in for real ones. */
export function* reportAssumed(context: Context, addresses: PublicAddresses): Reading<void> {
  const count = addresses.assumed();
  const [first] = context.input.resources;
  if (count > 0 && first !== undefined) {
    yield assumed(
      'public-addresses-assumed',
      { file: context.input.file, path: first.place.path },
      { count },
    );
  }
}
