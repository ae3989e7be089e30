import type { Issue } from '../base/issue.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { compileAddressOwners } from './address-owners.ts';
import { compileExclusions } from './block-public-access.ts';
import { compileDistributions } from './distribution.ts';
import type { RouteTableDraft, VpcDefaults } from './draft.ts';
import { compileEgressOnlyInternetGateways } from './egress-only-internet-gateway.ts';
import { compileFlowLogs } from './flow-log.ts';
import { compileHostedZones } from './hosted-zone.ts';
import { compileGatewayLoadBalancerEndpoints, fillApplianceServices } from './gateway-load-balancer.ts';
import { compileInternetGateways } from './internet-gateway.ts';
import { fillListeners } from './listener.ts';
import { checkZones } from './nat-gateway.ts';
import { compileNetworkAcls } from './network-acl.ts';
import { compileFirewallEndpoints, compileFirewalls } from './network-firewall.ts';
import type { Network, RouteTable } from './network.ts';
import { compileOnPremises } from './on-premises.ts';
import { compilePeerings } from './peering.ts';
import { compilePrefixLists } from './prefix-list.ts';
import { checkQuotas } from './quotas.ts';
import { Reader } from './reader.ts';
import { associateGateways, compileRouteTables } from './route-table.ts';
import { compileRoutes, routesOfRegionalNatGateway, type RouteCollections } from './route.ts';
import { subnetFinder } from './route-checks.ts';
import { compileSecurityGroups } from './security-group.ts';
import { compileSubnets } from './subnet.ts';
import { compileTargetGroups } from './target-group.ts';
import { compileTransitGateways, joinTransitGateways } from './transit-gateway.ts';
import { compileGatewayEndpoints, endpointRoutes, fillProviders } from './vpc-endpoint.ts';
import { compileVpcs } from './vpc.ts';
import { compileWebAcls } from './web-acl.ts';

/**
 * A scenario as the network that packets walk: references resolved, rules sorted, addresses given out, and all that AWS
 * makes by itself added. Or everything that is wrong with it, at once, warnings included.
 * The scenario has passed its schema. The order of its resources never matters.
 */
export function compile(scenario: Scenario): Result<Network, readonly Issue[]> {
  const reader = new Reader(scenario);
  // What routes lead to comes before routes, and what belongs to a VPC or subnet comes after it.
  const defaults: VpcDefaults = { routeTables: new Map(), networkAcls: new Map(), securityGroups: new Map() };
  const exclusions = compileExclusions(reader);
  const prefixLists = compilePrefixLists(reader);
  const vpcs = compileVpcs(reader, exclusions, defaults);
  const routeTables = compileRouteTables(reader, vpcs, defaults);
  const networkAcls = compileNetworkAcls(reader, vpcs, defaults);
  const peerings = compilePeerings(reader, vpcs);
  const securityGroups = compileSecurityGroups(reader, vpcs, prefixLists, defaults);
  const internetGateways = compileInternetGateways(reader, vpcs);
  const egressOnlyInternetGateways = compileEgressOnlyInternetGateways(reader, vpcs);
  associateGateways(reader, routeTables, internetGateways);
  const subnets = compileSubnets(reader, { vpcs, networkAcls, routeTables }, exclusions);

  const transitGateways = compileTransitGateways(reader);
  const onPremises = compileOnPremises(reader, vpcs, transitGateways);
  const { vpnConnections, vpnGateways, directConnectGateways } = onPremises;
  const transit = joinTransitGateways(reader, transitGateways, {
    vpcs,
    subnets,
    prefixLists,
    vpnConnections,
    directConnectGateways,
  });

  const firewalls = compileFirewalls(reader, vpcs);
  const inspectionEndpoints = new Map([
    ...compileFirewallEndpoints(reader, firewalls, subnets),
    ...compileGatewayLoadBalancerEndpoints(reader, subnets),
  ]);

  const { members, ...owners } = compileAddressOwners(reader, { vpcs, subnets, routeTables, securityGroups });
  const gatewayEndpoints = compileGatewayEndpoints(reader, vpcs, prefixLists);
  const targets = {
    internetGateways,
    egressOnlyInternetGateways,
    peerings,
    transitGateways,
    gatewayEndpoints,
    vpnGateways,
    inspectionEndpoints,
    ...owners,
  };
  fillRouteTables(reader, routeTables, {
    endpointRoutes: endpointRoutes(reader, routeTables, gatewayEndpoints),
    targets,
    prefixLists,
    findSubnet: subnetFinder(subnets.values()),
  });
  fillProviders(reader, owners.hosts);
  fillApplianceServices(reader, inspectionEndpoints, owners.hosts);
  const targetGroups = compileTargetGroups(reader, { vpcs, hosts: owners.hosts, members });
  const webAcls = compileWebAcls(reader);
  fillListeners(reader, owners.hosts, targetGroups, webAcls);
  checkZones(reader, subnets.values());
  const flowLogs = compileFlowLogs(reader);
  const network: Omit<Network, 'warnings'> = {
    scenario,
    vpcs,
    subnets,
    routeTables,
    internetGateways,
    egressOnlyInternetGateways,
    peerings,
    ...transit,
    ...onPremises,
    firewalls,
    inspectionEndpoints,
    networkAcls,
    securityGroups,
    prefixLists,
    ...owners,
    targetGroups,
    gatewayEndpoints,
    hostedZones: compileHostedZones(reader, vpcs),
    distributions: compileDistributions(reader, webAcls, prefixLists),
    webAcls,
    blockPublicAccess: scenario.blockPublicAccess?.mode ?? 'off',
    outboundSmtp: scenario.outboundSmtp ?? 'blocked',
    flowLogs,
  };
  checkQuotas(reader, network);
  const isError = reader.issues.some(({ severity }) => severity === 'error');
  if (isError) return fail(reader.issues);
  return ok({ ...network, warnings: reader.issues });
}

/** Gives each table its routes; AWS writes those of a table that it made itself. */
function fillRouteTables(
  reader: Reader,
  tables: ReadonlyMap<string, RouteTableDraft>,
  collections: RouteCollections,
): void {
  const ofRegionalNatGateways = new Set<RouteTable>();
  for (const gateway of collections.targets.natGateways.values()) {
    if (gateway.mode === 'regional') ofRegionalNatGateways.add(gateway.routeTable);
  }
  for (const table of tables.values()) {
    const written = table.at === null ? undefined : reader.scenario.routeTables?.[table.id];
    table.routes =
      table.at === null && ofRegionalNatGateways.has(table)
        ? routesOfRegionalNatGateway(reader, table, table.vpc.internetGateway)
        : compileRoutes(reader, table, written?.routes ?? [], collections, written?.propagatingGateways);
  }
}
