import { z } from 'zod';
import { blockPublicAccessSchema } from './block-public-access.ts';
import { clientVpnEndpointSchema } from './client-vpn.ts';
import { collectionOf } from './common.ts';
import { databaseSchema } from './database.ts';
import { distributionSchema } from './distribution.ts';
import { directConnectGatewaySchema, virtualInterfaceSchema } from './direct-connect.ts';
import { egressOnlyInternetGatewaySchema } from './egress-only-internet-gateway.ts';
import { flowLogSchema } from './flow-log.ts';
import { flowSchema } from './flow.ts';
import { hostedZoneSchema } from './hosted-zone.ts';
import { instanceSchema } from './instance.ts';
import { internetGatewaySchema } from './internet-gateway.ts';
import { loadBalancerSchema } from './load-balancer.ts';
import {
  autoScalingGroupSchema,
  dbSubnetGroupSchema,
  ecsTaskSchema,
  eksPodSchema,
  functionSchema,
} from './managed.ts';
import { natGatewaySchema } from './nat-gateway.ts';
import { networkAclSchema } from './network-acl.ts';
import { firewallEndpointSchema, firewallPolicySchema, firewallSchema } from './network-firewall.ts';
import { networkInterfaceSchema } from './network-interface.ts';
import {
  customerGatewaySchema,
  onPremisesSchema,
  vpnConnectionSchema,
  vpnGatewaySchema,
} from './on-premises.ts';
import { peeringSchema } from './peering.ts';
import { prefixListSchema } from './prefix-list.ts';
import { quotasSchema } from './quotas.ts';
import { routeTableSchema } from './route-table.ts';
import { securityGroupSchema } from './security-group.ts';
import { subnetSchema } from './subnet.ts';
import { targetGroupSchema } from './target-group.ts';
import { textSchema } from './text.ts';
import {
  transitGatewayAttachmentSchema,
  transitGatewayRouteTableSchema,
  transitGatewaySchema,
} from './transit-gateway.ts';
import { vpcEndpointSchema } from './vpc-endpoint.ts';
import { vpcSchema } from './vpc.ts';
import { ipSetSchema, webAclSchema } from './web-acl.ts';

/** The version of the scenario document that this program writes. */
export const SCENARIO_VERSION = 1;

/** The collections of resources, in the order in which a document lists them. */
export const collectionSchemas = {
  vpcs: collectionOf(vpcSchema),
  subnets: collectionOf(subnetSchema),
  routeTables: collectionOf(routeTableSchema),
  internetGateways: collectionOf(internetGatewaySchema),
  egressOnlyInternetGateways: collectionOf(egressOnlyInternetGatewaySchema),
  natGateways: collectionOf(natGatewaySchema),
  peerings: collectionOf(peeringSchema),
  transitGateways: collectionOf(transitGatewaySchema),
  transitGatewayAttachments: collectionOf(transitGatewayAttachmentSchema),
  transitGatewayRouteTables: collectionOf(transitGatewayRouteTableSchema),
  onPremisesNetworks: collectionOf(onPremisesSchema),
  customerGateways: collectionOf(customerGatewaySchema),
  vpnGateways: collectionOf(vpnGatewaySchema),
  vpnConnections: collectionOf(vpnConnectionSchema),
  directConnectGateways: collectionOf(directConnectGatewaySchema),
  virtualInterfaces: collectionOf(virtualInterfaceSchema),
  clientVpnEndpoints: collectionOf(clientVpnEndpointSchema),
  firewalls: collectionOf(firewallSchema),
  firewallEndpoints: collectionOf(firewallEndpointSchema),
  firewallPolicies: collectionOf(firewallPolicySchema),
  networkAcls: collectionOf(networkAclSchema),
  securityGroups: collectionOf(securityGroupSchema),
  prefixLists: collectionOf(prefixListSchema),
  networkInterfaces: collectionOf(networkInterfaceSchema),
  instances: collectionOf(instanceSchema),
  autoScalingGroups: collectionOf(autoScalingGroupSchema),
  functions: collectionOf(functionSchema),
  ecsTasks: collectionOf(ecsTaskSchema),
  eksPods: collectionOf(eksPodSchema),
  databases: collectionOf(databaseSchema),
  dbSubnetGroups: collectionOf(dbSubnetGroupSchema),
  loadBalancers: collectionOf(loadBalancerSchema),
  targetGroups: collectionOf(targetGroupSchema),
  vpcEndpoints: collectionOf(vpcEndpointSchema),
  hostedZones: collectionOf(hostedZoneSchema),
  distributions: collectionOf(distributionSchema),
  webAcls: collectionOf(webAclSchema),
  ipSets: collectionOf(ipSetSchema),
  flowLogs: collectionOf(flowLogSchema),
} as const;

/**
 * The scenario document: the one schema from which the types, the validation, the published JSON Schema and the
 * editor's completion are derived. What AWS creates by itself need not be written.
 */
export const scenarioSchema = z
  .strictObject({
    packetwalk: z.literal(SCENARIO_VERSION).meta({ description: 'The version of this document.' }),
    title: textSchema.optional(),
    description: textSchema.optional(),
    topics: z.array(z.string().max(64)).optional(),
    level: z.enum(['basic', 'intermediate', 'advanced']).optional(),
    region: z.string().max(64).optional(),
    account: z.string().max(64).optional(),
    outboundSmtp: z.enum(['blocked', 'allowed']).optional().meta({
      description:
        'Whether AWS has lifted the block on outbound TCP port 25 for the account. Default blocked.',
    }),
    blockPublicAccess: blockPublicAccessSchema.optional(),
    quotas: quotasSchema.optional(),
    vpcs: collectionSchemas.vpcs.optional(),
    subnets: collectionSchemas.subnets.optional(),
    routeTables: collectionSchemas.routeTables.optional(),
    internetGateways: collectionSchemas.internetGateways.optional(),
    egressOnlyInternetGateways: collectionSchemas.egressOnlyInternetGateways.optional(),
    natGateways: collectionSchemas.natGateways.optional(),
    peerings: collectionSchemas.peerings.optional(),
    transitGateways: collectionSchemas.transitGateways.optional(),
    transitGatewayAttachments: collectionSchemas.transitGatewayAttachments.optional(),
    transitGatewayRouteTables: collectionSchemas.transitGatewayRouteTables.optional(),
    onPremisesNetworks: collectionSchemas.onPremisesNetworks.optional(),
    customerGateways: collectionSchemas.customerGateways.optional(),
    vpnGateways: collectionSchemas.vpnGateways.optional(),
    vpnConnections: collectionSchemas.vpnConnections.optional(),
    directConnectGateways: collectionSchemas.directConnectGateways.optional(),
    virtualInterfaces: collectionSchemas.virtualInterfaces.optional(),
    clientVpnEndpoints: collectionSchemas.clientVpnEndpoints.optional(),
    firewalls: collectionSchemas.firewalls.optional(),
    firewallEndpoints: collectionSchemas.firewallEndpoints.optional(),
    firewallPolicies: collectionSchemas.firewallPolicies.optional(),
    networkAcls: collectionSchemas.networkAcls.optional(),
    securityGroups: collectionSchemas.securityGroups.optional(),
    prefixLists: collectionSchemas.prefixLists.optional(),
    networkInterfaces: collectionSchemas.networkInterfaces.optional(),
    instances: collectionSchemas.instances.optional(),
    autoScalingGroups: collectionSchemas.autoScalingGroups.optional(),
    functions: collectionSchemas.functions.optional(),
    ecsTasks: collectionSchemas.ecsTasks.optional(),
    eksPods: collectionSchemas.eksPods.optional(),
    databases: collectionSchemas.databases.optional(),
    dbSubnetGroups: collectionSchemas.dbSubnetGroups.optional(),
    loadBalancers: collectionSchemas.loadBalancers.optional(),
    targetGroups: collectionSchemas.targetGroups.optional(),
    vpcEndpoints: collectionSchemas.vpcEndpoints.optional(),
    hostedZones: collectionSchemas.hostedZones.optional(),
    distributions: collectionSchemas.distributions.optional(),
    webAcls: collectionSchemas.webAcls.optional(),
    ipSets: collectionSchemas.ipSets.optional(),
    flowLogs: collectionSchemas.flowLogs.optional(),
    flows: collectionOf(flowSchema).optional(),
    lesson: z.record(z.string(), z.json()).optional().meta({ description: 'Narrative for teaching.' }),
    view: z.record(z.string(), z.json()).optional().meta({
      description: 'What only the picture needs, such as dragged positions. The evaluator never reads it.',
    }),
  })
  .meta({ id: 'scenario', title: 'Packetwalk scenario' });

export type Scenario = z.infer<typeof scenarioSchema>;
export type CollectionName = keyof typeof collectionSchemas;
