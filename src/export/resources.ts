import { pointer } from '../base/json-pointer.ts';
import type { CollectionName, Scenario } from '../model/scenario.ts';
import { addDatabase, addDbSubnetGroup } from './database.ts';
import { addEgressOnlyInternetGateway, addInternetGateway } from './gateways.ts';
import { addInstance } from './instance.ts';
import { addNatGateway } from './nat-gateway.ts';
import { addNetworkAcl } from './network-acl.ts';
import { addNetworkInterface } from './network-interface.ts';
import { addPeering } from './peering.ts';
import { addPrefixList } from './prefix-list.ts';
import { referencesIn, type Resource } from './resource.ts';
import { addRouteTable } from './route-table.ts';
import { addSecurityGroup } from './security-group.ts';
import { collect, type Collected, type Sink } from './sink.ts';
import { addSubnet } from './subnet.ts';
import { addVpcEndpoint } from './vpc-endpoint.ts';
import { addVpc } from './vpc.ts';
import type { Reason, Unexpressed } from './unexpressed.ts';

type Write = (sink: Sink) => void;

/** Writes each resource of a collection. */
function each<T>(
  membersOf: (scenario: Scenario) => Readonly<Record<string, T>> | undefined,
  add: (id: string, resource: T, sink: Sink) => void,
): Write {
  return (sink) => {
    for (const [id, resource] of Object.entries(membersOf(sink.scenario) ?? {})) add(id, resource, sink);
  };
}

/** Says of every resource of a collection that it is not written, and why. */
function lost(collection: CollectionName, reason: Reason): Write {
  return (sink) => {
    for (const id of Object.keys(sink.scenario[collection] ?? {})) sink.lose(pointer(collection, id), reason);
  };
}

/** What writes the resources of each collection. */
const WRITERS: Readonly<Record<CollectionName, Write>> = {
  vpcs: each((scenario) => scenario.vpcs, addVpc),
  subnets: each((scenario) => scenario.subnets, addSubnet),
  routeTables: each((scenario) => scenario.routeTables, addRouteTable),
  internetGateways: each((scenario) => scenario.internetGateways, addInternetGateway),
  egressOnlyInternetGateways: each(
    (scenario) => scenario.egressOnlyInternetGateways,
    addEgressOnlyInternetGateway,
  ),
  natGateways: each((scenario) => scenario.natGateways, addNatGateway),
  peerings: each((scenario) => scenario.peerings, addPeering),
  transitGateways: lost('transitGateways', 'not-written'),
  transitGatewayAttachments: lost('transitGatewayAttachments', 'not-written'),
  transitGatewayRouteTables: lost('transitGatewayRouteTables', 'not-written'),
  onPremisesNetworks: lost('onPremisesNetworks', 'outside-aws'),
  customerGateways: lost('customerGateways', 'not-written'),
  vpnGateways: lost('vpnGateways', 'not-written'),
  vpnConnections: lost('vpnConnections', 'not-written'),
  directConnectGateways: lost('directConnectGateways', 'not-written'),
  virtualInterfaces: lost('virtualInterfaces', 'not-written'),
  clientVpnEndpoints: lost('clientVpnEndpoints', 'not-written'),
  firewalls: lost('firewalls', 'not-written'),
  firewallEndpoints: lost('firewallEndpoints', 'not-written'),
  firewallPolicies: lost('firewallPolicies', 'not-written'),
  networkAcls: each((scenario) => scenario.networkAcls, addNetworkAcl),
  securityGroups: each((scenario) => scenario.securityGroups, addSecurityGroup),
  prefixLists: each((scenario) => scenario.prefixLists, addPrefixList),
  networkInterfaces: each((scenario) => scenario.networkInterfaces, addNetworkInterface),
  instances: each((scenario) => scenario.instances, addInstance),
  autoScalingGroups: lost('autoScalingGroups', 'not-written'),
  functions: lost('functions', 'not-written'),
  ecsTasks: lost('ecsTasks', 'not-written'),
  eksPods: lost('eksPods', 'not-written'),
  databases: each((scenario) => scenario.databases, addDatabase),
  dbSubnetGroups: each((scenario) => scenario.dbSubnetGroups, addDbSubnetGroup),
  loadBalancers: lost('loadBalancers', 'not-written'),
  targetGroups: lost('targetGroups', 'not-written'),
  vpcEndpoints: each((scenario) => scenario.vpcEndpoints, addVpcEndpoint),
  hostedZones: lost('hostedZones', 'not-written'),
  distributions: lost('distributions', 'not-written'),
  webAcls: lost('webAcls', 'not-written'),
  ipSets: lost('ipSets', 'not-written'),
  flowLogs: lost('flowLogs', 'not-written'),
};

const OF_THE_ACCOUNT = ['outboundSmtp', 'blockPublicAccess', 'quotas'] as const;

/** The resources of a document, in the order of its collections, and what is not among them. */
export function resourcesOf(scenario: Scenario): Collected {
  const collected = collect(scenario, (sink) => {
    for (const name of OF_THE_ACCOUNT) {
      if (scenario[name] !== undefined) sink.lose(pointer(name), 'account-setting');
    }
    for (const write of Object.values(WRITERS)) write(sink);
  });
  return withoutDangling(collected);
}

/** Takes out what needs something that is not written, and what needs that in turn. */
function withoutDangling({ resources, parameters, unexpressed }: Collected): Collected {
  const lost: Unexpressed[] = [];
  let left: readonly Resource[] = resources;
  for (;;) {
    const keys = new Set(left.map(({ key }) => key));
    const missingOf = ({ properties, after = [] }: Resource) =>
      [...referencesIn(properties), ...after].find((key) => !keys.has(key));
    const whole = left.filter((resource) => missingOf(resource) === undefined);
    if (whole.length === left.length) break;
    for (const resource of left) {
      const missing = missingOf(resource);
      if (missing !== undefined) lost.push({ at: resource.at, reason: 'needs-not-written', what: missing });
    }
    left = whole;
  }
  return { resources: left, parameters, unexpressed: [...unexpressed, ...lost] };
}
