import { pointer } from '../../base/json-pointer.ts';
import type { Peering } from '../../model/peering.ts';
import type { RouteTable } from '../../model/route-table.ts';
import { SCENARIO_VERSION, type Scenario } from '../../model/scenario.ts';
import type { SecurityGroup } from '../../model/security-group.ts';
import type { Subnet } from '../../model/subnet.ts';
import type { TransitGatewayAttachment } from '../../model/transit-gateway.ts';
import type { Vpc } from '../../model/vpc.ts';
import { raisedQuotas } from '../quotas.ts';
import { originOf } from '../origins.ts';
import { assumed, from, type Place, type Reading } from '../report.ts';
import type { Resources } from '../resources.ts';
import { AddressBook, readElasticIps } from './address-book.ts';
import { attributeItems } from './elastic-load-balancing.ts';
import { countsOfListeners, readLoadBalancers, standLoadBalancers } from './load-balancer.ts';
import { readPeerings } from './peering.ts';
import { readTargetGroups } from './target-group.ts';
import { readBlockPublicAccess } from './block-public-access.ts';
import { readAutoScalingGroups } from './auto-scaling-group.ts';
import { readDatabases } from './database.ts';
import { readEcsTasks } from './ecs-task.ts';
import { readEgressOnlyInternetGateways } from './egress-only-internet-gateway.ts';
import { readFlowLogs } from './flow-log.ts';
import { readFunctions } from './function.ts';
import type { AwsInput } from './input.ts';
import { readFirewalls, type FirewallEndpoint } from './network-firewall.ts';
import { readInstances } from './instance.ts';
import { gatherInterfaces } from './interfaces.ts';
import { readInternetGateways } from './internet-gateway.ts';
import { interfacesOfNatGateways, readNatGateways } from './nat-gateway.ts';
import { aclsBySubnet, readNetworkAcls } from './network-acl.ts';
import { readNetworkInterfaces } from './network-interface.ts';
import { readPrefixLists } from './prefix-list.ts';
import { readRouteTables, routeTableIds, tablesBySubnet } from './route-table.ts';
import { peersOf, readSecurityGroups, type GroupUse } from './security-group.ts';
import { readSubnets } from './subnet.ts';
import { joiningGateways, readAttachments, readTransitGateways } from './transit-gateway.ts';
import { readTransitGatewayRouteTables } from './transit-gateway-route-table.ts';
import { readVpcs } from './vpc.ts';
import { readVpcEndpoints } from './vpc-endpoint.ts';
import { readVpn, type Vpn } from './vpn.ts';
import { findWhereabouts, titleOf, type Whereabouts } from './whereabouts.ts';

export interface ReadScenario {
  readonly scenario: Scenario;
  /** How many resources of each collection the input gave. */
  readonly read: Readonly<Record<string, number>>;
}

/** Puts the document together. What refers to something is read after it, so that nothing refers to what is not there. */
export function* readScenario(input: AwsInput): Reading<ReadScenario> {
  const vpcs = yield* readVpcs(input);
  const networkAcls = yield* readNetworkAcls(input, vpcs);
  const tableIds = routeTableIds(input, vpcs);
  const associations = {
    networkAcls: aclsBySubnet(input, networkAcls),
    routeTables: tablesBySubnet(input, tableIds),
  };
  const subnets = yield* readSubnets(input, vpcs, associations);
  yield* reportDefaults(input, subnets);

  const elasticIps = yield* readElasticIps(input);
  const book = new AddressBook(subnets, elasticIps);
  const natGateways = yield* readNatGateways(input, vpcs, subnets, tableIds, book);
  const gathered = yield* gatherInterfaces(input);
  const { databases, dbSubnetGroups, interfaces } = yield* readDatabases(input, gathered, subnets, book);
  const functionsRead = yield* readFunctions(input, gathered, subnets);
  const { functions } = functionsRead;
  const tasksRead = yield* readEcsTasks(input, gathered, subnets, book);
  const { tasks: ecsTasks } = tasksRead;
  const elbAttributes = yield* attributeItems(input);
  const standing = yield* standLoadBalancers(input, gathered, subnets, book, elbAttributes);
  const described = yield* readTransitGateways(input);
  const vpn = yield* readVpn(input, vpcs, described);
  const { vpnGateways, vpnConnections, customerGateways, onPremisesNetworks } = vpn;
  const attached = yield* readAttachments(input, described, { vpcs, subnets, vpnConnections, gathered });
  const { attachments: transitGatewayAttachments } = attached;
  const transitGateways = yield* joiningGateways(described, transitGatewayAttachments);
  const transitTables = yield* readTransitGatewayRouteTables(input, transitGateways, attached);
  const { tables: transitGatewayRouteTables } = transitTables;
  const { firewalls, firewallEndpoints, firewallPolicies } = yield* readFirewalls(input, vpcs, subnets);
  const collectionsOfEndpoints = {
    vpcs,
    subnets,
    routeTables: tableIds,
    gathered,
    loadBalancers: standing.balancers,
    firewallEndpoints,
  };
  const endpoints = yield* readVpcEndpoints(input, collectionsOfEndpoints, book);
  const { endpoints: vpcEndpoints } = endpoints;
  const absorbed = new Set([
    ...interfacesOfNatGateways(input, natGateways),
    ...interfaces,
    ...functionsRead.interfaces,
    ...tasksRead.interfaces,
    ...standing.interfaces,
    ...attached.interfaces,
    ...endpoints.interfaces,
  ]);
  const networkInterfaces = yield* readNetworkInterfaces(gathered, subnets, book, absorbed);
  const running = yield* readInstances(gathered, networkInterfaces, subnets, book);
  const scaling = yield* readAutoScalingGroups(input, gathered, subnets, book);
  const { groups: autoScalingGroups } = scaling;
  const instances = new Map([...scaling.instances, ...running]);

  const internetGateways = yield* readInternetGateways(input, vpcs);
  const egressOnlyInternetGateways = yield* readEgressOnlyInternetGateways(input, vpcs);
  const targetIds = {
    instances,
    networkInterfaces,
    loadBalancers: standing.balancers,
    autoScalingGroups,
    functions,
    ecsTasks,
  };
  const registered = {
    byGroup: joinedLists(scaling.registered, tasksRead.registered),
    represented: scaling.represented,
  };
  const targetGroups = yield* readTargetGroups(input, vpcs, targetIds, elbAttributes, registered);
  const loadBalancers = yield* readLoadBalancers(input, standing, targetGroups, instances, scaling);
  const peerings = yield* readPeerings(input, vpcs);
  const targets = {
    internetGateways,
    egressOnlyInternetGateways,
    natGateways,
    networkInterfaces,
    instances,
    peerings,
    transitGateways,
    vpnGateways,
    vpcEndpoints,
    firewallEndpoints,
  };
  const routeTables = yield* readRouteTables(input, vpcs, targets, {
    isRoutedByEndpoint: (table, id) => vpcEndpoints.get(id)?.value.routeTables?.includes(table) === true,
    isPropagated: learntBy(vpn),
    isAttached: attachedTo(transitGatewayAttachments),
    openFor: transitTables.openFor,
    endpointFor: endpointIn(firewallEndpoints, subnets),
    zonesOf: zonesBehind(subnets),
  });
  const users = [
    networkInterfaces,
    instances,
    databases,
    ecsTasks,
    usersOfSubnets(functions),
    usersOfSubnets(autoScalingGroups),
    usersOf(loadBalancers),
    usersOf(vpcEndpoints),
  ];
  const uses = users.flatMap((each) => groupUses(each, subnets));
  const areJoined = joinedVpcs(peerings, transitGatewayAttachments);
  const securityGroups = yield* readSecurityGroups(input, vpcs, uses, areJoined);
  const named = prefixListsNamed(routeTables, securityGroups);
  const prefixLists = yield* readPrefixLists(
    input,
    new Map([...named, ...transitTables.prefixLists, ...endpoints.prefixLists]),
  );
  const logged = [vpcs, subnets, networkInterfaces, natGateways];
  const flowLogs = yield* readFlowLogs(input, (id) => logged.some((collection) => collection.has(id)));
  const blockPublicAccess = yield* readBlockPublicAccess(input, vpcs, subnets);

  const whereabouts = findWhereabouts(input);
  const title = titleOf(whereabouts, input);
  const { accounts, regions } = whereabouts;
  const [region] = regions;
  const [account] = accounts;
  const scenario: Scenario = {
    packetwalk: SCENARIO_VERSION,
    ...(title !== undefined && { title }),
    ...(region !== undefined && regions.length === 1 && { region }),
    ...(account !== undefined && accounts.length === 1 && { account }),
    ...(blockPublicAccess !== undefined && { blockPublicAccess }),
    ...(vpcs.size > 0 && { vpcs: recordOf(withRegions(vpcs, whereabouts)) }),
    ...(subnets.size > 0 && { subnets: recordOf(subnets) }),
    ...(routeTables.size > 0 && { routeTables: recordOf(routeTables) }),
    ...(internetGateways.size > 0 && { internetGateways: recordOf(internetGateways) }),
    ...(egressOnlyInternetGateways.size > 0 && {
      egressOnlyInternetGateways: recordOf(egressOnlyInternetGateways),
    }),
    ...(natGateways.size > 0 && { natGateways: recordOf(natGateways) }),
    ...(peerings.size > 0 && { peerings: recordOf(peerings) }),
    ...(transitGateways.size > 0 && { transitGateways: recordOf(transitGateways) }),
    ...(transitGatewayAttachments.size > 0 && {
      transitGatewayAttachments: recordOf(transitGatewayAttachments),
    }),
    ...(transitGatewayRouteTables.size > 0 && {
      transitGatewayRouteTables: recordOf(transitGatewayRouteTables),
    }),
    ...(onPremisesNetworks.size > 0 && { onPremisesNetworks: recordOf(onPremisesNetworks) }),
    ...(customerGateways.size > 0 && { customerGateways: recordOf(customerGateways) }),
    ...(vpnGateways.size > 0 && { vpnGateways: recordOf(vpnGateways) }),
    ...(vpnConnections.size > 0 && { vpnConnections: recordOf(vpnConnections) }),
    ...(firewalls.size > 0 && { firewalls: recordOf(firewalls) }),
    ...(firewallEndpoints.size > 0 && { firewallEndpoints: recordOf(firewallEndpoints) }),
    ...(firewallPolicies.size > 0 && { firewallPolicies: recordOf(firewallPolicies) }),
    ...(networkAcls.size > 0 && { networkAcls: recordOf(networkAcls) }),
    ...(securityGroups.size > 0 && { securityGroups: recordOf(securityGroups) }),
    ...(prefixLists.size > 0 && { prefixLists: recordOf(prefixLists) }),
    ...(networkInterfaces.size > 0 && { networkInterfaces: recordOf(networkInterfaces) }),
    ...(instances.size > 0 && { instances: recordOf(instances) }),
    ...(autoScalingGroups.size > 0 && { autoScalingGroups: recordOf(autoScalingGroups) }),
    ...(functions.size > 0 && { functions: recordOf(functions) }),
    ...(ecsTasks.size > 0 && { ecsTasks: recordOf(ecsTasks) }),
    ...(databases.size > 0 && { databases: recordOf(databases) }),
    ...(dbSubnetGroups.size > 0 && { dbSubnetGroups: recordOf(dbSubnetGroups) }),
    ...(loadBalancers.size > 0 && { loadBalancers: recordOf(loadBalancers) }),
    ...(targetGroups.size > 0 && { targetGroups: recordOf(targetGroups) }),
    ...(vpcEndpoints.size > 0 && { vpcEndpoints: recordOf(vpcEndpoints) }),
    ...(flowLogs.size > 0 && { flowLogs: recordOf(flowLogs) }),
  };
  const collections = {
    vpcs,
    subnets,
    routeTables,
    internetGateways,
    egressOnlyInternetGateways,
    natGateways,
    peerings,
    transitGateways,
    transitGatewayAttachments,
    transitGatewayRouteTables,
    onPremisesNetworks,
    customerGateways,
    vpnGateways,
    vpnConnections,
    firewalls,
    firewallEndpoints,
    firewallPolicies,
    networkAcls,
    securityGroups,
    prefixLists,
    networkInterfaces,
    instances,
    autoScalingGroups,
    functions,
    ecsTasks,
    databases,
    dbSubnetGroups,
    loadBalancers,
    targetGroups,
    vpcEndpoints,
    flowLogs,
  };
  for (const [collection, resources] of Object.entries(collections)) {
    for (const [id, resource] of resources) yield from(pointer(collection, id), originOf(resource));
  }
  const quotas = yield* raisedQuotas(scenario);
  const read = countsOf({
    ...collections,
    autoScalingGroups: [...autoScalingGroups, ...scaling.known],
    securityGroupRules: input.items('SecurityGroupRules'),
    addresses: elasticIps,
    ...countsOfListeners(input),
  });
  return { scenario: quotas === undefined ? scenario : { ...scenario, quotas }, read };
}

function recordOf<T>(resources: Resources<T>): Record<string, T> {
  return Object.fromEntries([...resources].map(([id, { value }]) => [id, value]));
}

/** Where all is in one Region, the document says so once. */
function withRegions(vpcs: Resources<Vpc>, { regions, regionOfVpc }: Whereabouts): Resources<Vpc> {
  if (regions.length < 2) return vpcs;
  return new Map(
    [...vpcs].map(([id, vpc]) => {
      const region = regionOfVpc.get(id);
      return [id, region === undefined ? vpc : { ...vpc, value: { ...vpc.value, region } }];
    }),
  );
}

/** What was inferred was not read. Kinds of which there is nothing are left out. */
function countsOf(kinds: Readonly<Record<string, Iterable<unknown>>>): Readonly<Record<string, number>> {
  const counts = Object.entries(kinds).map(
    ([kind, members]) => [kind, [...members].filter(isRead).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function isRead(member: unknown): boolean {
  const resource: unknown = Array.isArray(member) ? member[1] : member;
  return !(typeof resource === 'object' && resource !== null && 'inferred' in resource);
}

/** Without these two calls, every subnet gets what AWS gives a new VPC, which is seldom what an account has. */
function* reportDefaults(input: AwsInput, subnets: Resources<Subnet>): Reading<void> {
  const [first] = subnets.values();
  if (first === undefined) return;
  const place: Place = { file: first.place.file, path: pointer() };
  if (!input.has('RouteTables')) yield assumed('route-tables-not-given', place);
  if (!input.has('NetworkAcls')) yield assumed('network-acls-not-given', place);
}

interface User {
  readonly subnet?: string | undefined;
  readonly securityGroups?: readonly string[] | undefined;
}

/** Functions and groups of instances, which have several subnets of one VPC. */
function usersOfSubnets(
  users: Resources<{
    readonly subnets?: readonly string[] | undefined;
    readonly securityGroups?: readonly string[] | undefined;
  }>,
): Resources<User> {
  return new Map(
    [...users].map(([id, { value, place }]) => {
      const { subnets, securityGroups } = value;
      return [id, { place, value: { subnet: subnets?.[0], securityGroups } }];
    }),
  );
}

function joinedLists<T>(
  ...maps: readonly ReadonlyMap<string, readonly T[]>[]
): ReadonlyMap<string, readonly T[]> {
  const all = new Map<string, readonly T[]>();
  for (const [key, list] of maps.flatMap((map) => [...map])) all.set(key, [...(all.get(key) ?? []), ...list]);
  return all;
}

interface Standing {
  readonly nodes?: readonly { readonly subnet: string }[] | undefined;
  readonly securityGroups?: readonly string[] | undefined;
}

/** Load balancers and endpoints as what carries groups: in the VPC of their first subnet. */
function usersOf(standing: Resources<Standing>): Resources<User> {
  return new Map(
    [...standing].map(([id, { value, place }]) => {
      const { nodes, securityGroups } = value;
      return [id, { place, value: { subnet: nodes?.[0]?.subnet, securityGroups } }];
    }),
  );
}

/** The pairs of VPCs between which rules may name groups of each other: a peering or transit gateway is between them. */
function joinedVpcs(
  peerings: Resources<Peering>,
  attachments: Resources<TransitGatewayAttachment>,
): (a: string, b: string) => boolean {
  const joined = new Set<string>();
  for (const { requester, accepter } of [...peerings.values()].map(({ value }) => value)) {
    if (typeof requester !== 'string' || typeof accepter !== 'string') continue;
    joined.add(`${requester} ${accepter}`).add(`${accepter} ${requester}`);
  }
  const gatewaysOf = new Map<string, Set<string>>();
  for (const { vpc, transitGateway } of [...attachments.values()].map(({ value }) => value)) {
    if (vpc === undefined) continue;
    gatewaysOf.set(vpc, (gatewaysOf.get(vpc) ?? new Set()).add(transitGateway));
  }
  return (a, b) =>
    joined.has(`${a} ${b}`) ||
    [...(gatewaysOf.get(a) ?? [])].some((gateway) => gatewaysOf.get(b)?.has(gateway) === true);
}

/** The destinations that a virtual private gateway knows from its connections. */
function learntBy({ vpnConnections }: Vpn): (gateway: string, destination: string) => boolean {
  const learnt = new Set(
    [...vpnConnections.values()].flatMap(({ value: { vpnGateway, prefixes = [] } }) =>
      prefixes.map((prefix) => `${vpnGateway ?? ''} ${prefix}`),
    ),
  );
  return (gateway, destination) => learnt.has(`${gateway} ${destination}`);
}

/** The endpoint of a firewall in one of these zones; the only one it has, where there is one. */
function endpointIn(
  endpoints: Resources<FirewallEndpoint>,
  subnets: Resources<Subnet>,
): (firewall: string, zones: ReadonlySet<string>) => string | undefined {
  return (firewall, zones) => {
    const own = [...endpoints].filter(([, { value }]) => value.firewall === firewall);
    const inZone = own.filter(([, { value }]) => zones.has(subnets.get(value.subnet)?.value.az ?? ''));
    const [only, ...others] = inZone.length > 0 ? inZone : own;
    return others.length === 0 ? only?.[0] : undefined;
  };
}

/** Of a table that no subnet uses, such as that of an internet gateway: the zones of the subnets it leads to. */
function zonesBehind(
  subnets: Resources<Subnet>,
): (table: string, destination: string) => ReadonlySet<string> {
  return (table, destination) => {
    const all = [...subnets.values()].map(({ value }) => value);
    const own = all.filter(({ routeTable }) => routeTable === table);
    const led = own.length > 0 ? own : all.filter(({ cidr }) => cidr !== undefined && cidr === destination);
    return new Set(led.flatMap(({ az }) => az ?? []));
  };
}

function attachedTo(
  attachments: Resources<TransitGatewayAttachment>,
): (vpc: string, transitGateway: string) => boolean {
  const attached = new Set(
    [...attachments.values()].map(({ value }) => `${value.vpc ?? ''} ${value.transitGateway}`),
  );
  return (vpc, transitGateway) => attached.has(`${vpc} ${transitGateway}`);
}

/** The groups that resources carry, each with the VPC in which it is carried. */
function groupUses(users: Resources<User>, subnets: Resources<Subnet>): readonly GroupUse[] {
  return [...users.values()].flatMap(({ value, place }) => {
    const vpc = subnets.get(value.subnet ?? '')?.value.vpc;
    return vpc === undefined ? [] : (value.securityGroups ?? []).map((group) => ({ group, vpc, place }));
  });
}

/** The prefix lists of which routes and rules speak. */
function prefixListsNamed(
  routeTables: Resources<RouteTable>,
  securityGroups: Resources<SecurityGroup>,
): ReadonlyMap<string, Place> {
  const named = new Map<string, Place>();
  const add = (to: string, place: Place) => {
    if (!to.includes('/') && !named.has(to)) named.set(to, place);
  };
  for (const { value, place } of routeTables.values())
    for (const { to } of value.routes ?? []) add(to, place);
  for (const { value, place } of securityGroups.values()) {
    for (const peer of peersOf(value)) if (peer.startsWith('pl-')) add(peer, place);
  }
  return named;
}
