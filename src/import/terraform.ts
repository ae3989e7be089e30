import { pointer } from '../base/json-pointer.ts';
import type { Described, DescribedItem, DescribedList, Reader } from './described.ts';
import { field, objects, text } from './fields.ts';
import type { JsonObject } from './json.ts';
import { assumed, ignored, type Place, type Reading } from './report.ts';
import type { SourceDocument } from './source.ts';
import {
  describePeerings,
  describeTransitGateways,
  describeVpcEndpoints,
  describeVpn,
} from './terraform/connections.ts';
import { contextOf, idOf, type Context } from './terraform/context.ts';
import { describeDatabases } from './terraform/database.ts';
import { draftOf, type Draft } from './terraform/draft.ts';
import {
  describeEgressOnlyGateways,
  describeInternetGateways,
  describeNatGateways,
  publicAddresses,
  reportAssumed,
} from './terraform/gateways.ts';
import { describeInstances, describeScalingGroups } from './terraform/instance.ts';
import { describeNetworkInterfaces } from './terraform/interfaces.ts';
import * as kind from './terraform/kinds.ts';
import { describeLoadBalancers } from './terraform/load-balancers.ts';
import { describeManagedServices } from './terraform/managed-services.ts';
import { describeFirewalls } from './terraform/network-firewall.ts';
import { describeNetworkAcls } from './terraform/network-acl.ts';
import { isPlan, readPlan } from './terraform/plan.ts';
import { describePrefixLists } from './terraform/prefix-list.ts';
import { NETWORKING_TYPE, NOT_NEEDED_TYPE, READ_TYPES } from './terraform/read-types.ts';
import { regionsOf } from './terraform/region.ts';
import type { TerraformInput, TerraformResource } from './terraform/resource.ts';
import { addEndpointRoutes, describeRouteTables } from './terraform/route-table.ts';
import { describeSecurityGroups } from './terraform/security-group.ts';
import { isRawState, isShownState, readState } from './terraform/state.ts';
import { describeEcsServices, describeFunctions } from './terraform/services.ts';
import { describeSubnets } from './terraform/subnet.ts';
import { describeVpcs, isDefaultVpc, vpcAttributes } from './terraform/vpc.ts';

/** `terraform show -json` of a plan: the network after it is applied, or before. */
export const terraformPlanReader: Reader = {
  format: 'terraform-plan',
  claims: ({ json }) => isPlan(json),
  *read(documents, { side }) {
    return yield* readAll(documents, (document) => readPlan(document, side));
  },
};

/** `terraform show -json` of a state, or the state file itself. */
export const terraformStateReader: Reader = {
  format: 'terraform-state',
  claims: ({ json }) => isShownState(json) || isRawState(json),
  *read(documents) {
    return yield* readAll(documents, readState);
  },
};

function* readAll(
  documents: readonly SourceDocument[],
  read: (document: SourceDocument) => Reading<TerraformInput | undefined>,
): Reading<Described> {
  const items: DescribedItem[] = [];
  const lists: DescribedList[] = [];
  for (const document of documents) {
    const input = yield* read(document);
    if (input === undefined) continue;
    for (const draft of yield* describe(input)) items.push(draft.item());
    for (const list of listsOf(input)) lists.push(list);
    yield* reportIgnored(input);
  }
  return { items, lists };
}

/** Terraform that makes a VPC knows all its tables and network ACLs; of one that is only looked up it does not. */
function listsOf({ resources, file }: TerraformInput): readonly DescribedList[] {
  const vpcs = resources.filter(({ type }) => kind.VPC.has(type));
  const own = vpcs.filter(({ mode }) => mode === 'managed');
  const place: Place = { file, path: pointer() };
  const hasTables = own.length > 0 || resources.some(({ type }) => kind.ROUTE_TABLE.has(type));
  const hasAcls = own.length > 0 || resources.some(({ type }) => kind.NETWORK_ACL.has(type));
  return [
    ...(hasTables ? [{ key: 'RouteTables' as const, place, hasMore: false }] : []),
    ...(hasAcls ? [{ key: 'NetworkAcls' as const, place, hasMore: false }] : []),
  ];
}

/** What `describe-*` would print of all that the input has. */
function* describe(input: TerraformInput): Reading<readonly Draft[]> {
  const context = contextOf(input);
  const addresses = publicAddresses(context);
  const vpcs = yield* describeVpcs(context, regionsOf(input, context.references));
  const subnets = yield* describeSubnets(context, vpcs);
  const tables = yield* describeRouteTables(context, subnets);
  yield* addEndpointRoutes(context, tables);
  const acls = yield* describeNetworkAcls(context, subnets);
  const blocks = new Map(
    [...vpcs, ...subnets].map((draft) => [draft.id, text(draft.item().value, 'CidrBlock')]),
  );
  const groups = yield* describeSecurityGroups(context, (resource) => {
    if (!kind.ELASTIC_IP.has(resource.type)) return blocks.get(idOf(resource));
    const address = addresses.of(resource);
    return address === undefined ? undefined : `${address}/32`;
  });
  const defaults = defaultGroups(context, groups);
  const surroundings = {
    context,
    addresses,
    subnets: new Map(subnets.map((subnet) => [subnet.id, subnet])),
    defaultGroupOf: defaults.of,
  };
  const internetGateways = yield* describeInternetGateways(context);
  const described = [
    ...vpcs,
    ...vpcAttributes(context),
    ...subnets,
    ...(yield* internetOfDefaultVpcs(context, internetGateways, tables)),
    ...tables,
    ...internetGateways,
    ...(yield* describeEgressOnlyGateways(context)),
    ...(yield* describeNatGateways(context, addresses)),
    ...acls,
    ...groups,
    ...(yield* describePrefixLists(context)),
    ...(yield* describeNetworkInterfaces(surroundings)),
    ...(yield* describeFunctions(surroundings)),
    ...(yield* describeEcsServices(surroundings)),
    ...(yield* describeManagedServices(surroundings)),
    ...(yield* describeInstances(surroundings)),
    ...(yield* describeScalingGroups(surroundings)),
    ...(yield* describeDatabases(surroundings)),
    ...(yield* describePeerings(context)),
    ...(yield* describeTransitGateways(context)),
    ...(yield* describeVpcEndpoints(context)),
    ...(yield* describeFirewalls(context)),
    ...(yield* describeVpn(context)),
    ...(yield* describeLoadBalancers(surroundings)),
  ];
  yield* reportAssumed(context, addresses);
  return [...described, ...defaults.used()];
}

/** The default security groups, also those that no resource speaks of: they let in from themselves, and all out. */
function defaultGroups(context: Context, groups: readonly Draft[]) {
  const byVpc = new Map<string, string>();
  for (const group of groups) {
    const value: JsonObject = group.item().value;
    const vpc = text(value, 'VpcId');
    if (text(value, 'GroupName') === 'default' && vpc !== undefined) byVpc.set(vpc, group.id);
  }
  const drafts = new Map<string, Draft>();
  function of(vpc: string): string {
    const known = byVpc.get(vpc);
    if (known !== undefined) return known;
    const resource = context.described(kind.VPC).find((each) => idOf(each) === vpc);
    const id =
      text(resource?.values ?? {}, 'default_security_group_id') ?? `default security group of ${vpc}`;
    const place: Place = resource?.place ?? { file: context.input.file, path: pointer() };
    const draft = draftOf('SecurityGroups', 'GroupId', id, place);
    draft.set('GroupName', 'default');
    draft.set('VpcId', vpc);
    draft.add('IpPermissions', { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: id }] });
    draft.add('IpPermissionsEgress', {
      IpProtocol: '-1',
      IpRanges: [{ CidrIp: '0.0.0.0/0' }],
      Ipv6Ranges: [{ CidrIpv6: '::/0' }],
    });
    byVpc.set(vpc, id);
    drafts.set(id, draft);
    return id;
  }
  return { of, used: () => [...drafts.values()] };
}

/** AWS makes a default VPC with an internet gateway and a route to it, of which Terraform need not speak. */
function* internetOfDefaultVpcs(
  context: Context,
  gateways: readonly Draft[],
  tables: readonly Draft[],
): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const vpc of context.described(kind.VPC).filter(isDefaultVpc)) {
    const id = idOf(vpc);
    if (seen.has(id)) continue;
    seen.add(id);
    const isOf = (draft: Draft) => text(draft.item().value, 'VpcId') === id;
    const own = gateways.find((gateway) =>
      objects(gateway.item().value, 'Attachments').some((attachment) => text(attachment, 'VpcId') === id),
    );
    const gateway =
      own ?? draftOf('InternetGateways', 'InternetGatewayId', `internet gateway of ${id}`, vpc.place);
    if (own === undefined) {
      gateway.add('Attachments', { VpcId: id }, undefined, { VpcId: 'assumed' });
      drafts.push(gateway);
    }
    const hasMain = tables.some((table) => {
      const associations = objects(table.item().value, 'Associations');
      return isOf(table) && associations.some((association) => field(association, 'Main') === true);
    });
    if (hasMain) continue;
    const table = draftOf(
      'RouteTables',
      'RouteTableId',
      text(vpc.values, 'main_route_table_id') ?? `main route table of ${id}`,
      vpc.place,
    );
    table.set('VpcId', id);
    table.add('Associations', { Main: true });
    table.add('Routes', { DestinationCidrBlock: '0.0.0.0/0', GatewayId: gateway.id }, vpc.place, {
      GatewayId: 'assumed',
    });
    drafts.push(table);
    yield assumed('default-vpc-internet', vpc.place, { vpc: id }, pointer('routeTables', table.id));
  }
  return drafts;
}

/** Parts of a network that are not read are named; what has nothing to do with one is counted. */
function* reportIgnored({ resources, file }: TerraformInput): Reading<void> {
  const others: TerraformResource[] = [];
  for (const resource of resources) {
    if (resource.mode === 'data' || READ_TYPES.has(resource.type)) continue;
    if (NOT_NEEDED_TYPE.test(resource.type)) yield ignored('not-needed', resource.place, resource.type);
    else if (NETWORKING_TYPE.test(resource.type))
      yield ignored('not-modelled', resource.place, resource.type);
    else others.push(resource);
  }
  const types = new Set(others.map(({ type }) => type));
  if (others.length === 0) return;
  yield ignored('not-networking', { file, path: pointer() }, String(types.size), others.length);
}
