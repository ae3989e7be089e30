/*
 * The top-level keys of `aws … describe-*` output. A file is known by them, whatever it is called.
 */

/** What becomes part of the document, with the member that tells one item from another. */
export const MODELLED = {
  Vpcs: 'VpcId',
  VpcAttributes: 'VpcId',
  Subnets: 'SubnetId',
  RouteTables: 'RouteTableId',
  NetworkAcls: 'NetworkAclId',
  SecurityGroups: 'GroupId',
  SecurityGroupRules: 'SecurityGroupRuleId',
  SecurityGroupVpcAssociations: null,
  InternetGateways: 'InternetGatewayId',
  EgressOnlyInternetGateways: 'EgressOnlyInternetGatewayId',
  NatGateways: 'NatGatewayId',
  NetworkInterfaces: 'NetworkInterfaceId',
  Instances: 'InstanceId',
  Addresses: 'PublicIp',
  PrefixLists: 'PrefixListId',
  Entries: null,
  DBInstances: 'DBInstanceIdentifier',
  DBClusters: 'DBClusterIdentifier',
  DBSubnetGroups: 'DBSubnetGroupName',
  Functions: 'FunctionName',
  AutoScalingGroups: 'AutoScalingGroupName',
  LaunchTemplateVersions: null,
  LaunchConfigurations: 'LaunchConfigurationName',
  services: 'serviceArn',
  tasks: 'taskArn',
  containerInstances: 'containerInstanceArn',
  FlowLogs: 'FlowLogId',
  VpcBlockPublicAccessOptions: null,
  VpcBlockPublicAccessExclusions: 'ExclusionId',
  LoadBalancers: 'LoadBalancerArn',
  LoadBalancerDescriptions: 'LoadBalancerName',
  Listeners: 'ListenerArn',
  Rules: 'RuleArn',
  TargetGroups: 'TargetGroupArn',
  TargetHealthDescriptions: null,
  Attributes: null,
  VpcPeeringConnections: 'VpcPeeringConnectionId',
  TransitGateways: 'TransitGatewayId',
  TransitGatewayAttachments: 'TransitGatewayAttachmentId',
  TransitGatewayVpcAttachments: 'TransitGatewayAttachmentId',
  TransitGatewayPeeringAttachments: 'TransitGatewayAttachmentId',
  TransitGatewayRouteTables: 'TransitGatewayRouteTableId',
  TransitGatewayRouteTablePropagations: null,
  TransitGatewayPrefixListReferences: null,
  // As other formats give them: each names its table.
  TransitGatewayRoutes: null,
  TransitGatewayRouteTableAssociations: null,
  // Of transit gateway route tables, which the output does not name.
  Routes: null,
  Associations: null,
  VpcEndpoints: 'VpcEndpointId',
  ServiceConfigurations: 'ServiceId',
  // Of describe-firewall, describe-firewall-policy and describe-rule-group: documents.ts makes lists of them.
  NetworkFirewalls: 'FirewallArn',
  NetworkFirewallPolicies: 'FirewallPolicyArn',
  NetworkFirewallRuleGroups: 'RuleGroupArn',
  VpnGateways: 'VpnGatewayId',
  CustomerGateways: 'CustomerGatewayId',
  VpnConnections: 'VpnConnectionId',
} as const satisfies Readonly<Record<string, string | null>>;

export type Key = keyof typeof MODELLED;

/** Parts of a network that the document cannot hold yet: counted in the report, never dropped silently. */
export const UNMODELLED: ReadonlySet<string> = new Set([
  'CarrierGateways',
  'CacheClusters',
  'Clusters',
  'CoreNetworks',
  'DhcpOptions',
  'DirectConnectGateways',
  'FileSystems',
  'InstanceConnectEndpoints',
  'LocalGateways',
  'MountTargets',
  'NetworkInsightsPaths',
  'Policies',
  'ReplicationInstances',
  'ResolverEndpoints',
  'RouteServers',
  'TransitGatewayConnects',
  'VerifiedAccessEndpoints',
  'VpcEndpointConnections',
  'clusters',
]);

/** Words that other programs use too: a file that has nothing else is not taken for AWS CLI output. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  'Associations', // Of a transit gateway route table.
  'Attributes', // Of a load balancer or target group.
  'Clusters',
  'Entries',
  'Functions',
  'Listeners',
  'Policies',
  'Routes', // Of a transit gateway route table.
  'Rules',
  'clusters',
  'services',
  'tasks',
]);

/** Calls about one object whose output does not name it, with the member by which a wrapper may. */
export const OWNED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Associations', ['TransitGatewayRouteTableId']],
  ['Attributes', ['LoadBalancerArn', 'TargetGroupArn']],
  ['Entries', ['PrefixListId']],
  ['Listeners', ['LoadBalancerArn']],
  ['Routes', ['TransitGatewayRouteTableId']],
  ['TargetHealthDescriptions', ['TargetGroupArn']],
  ['TransitGatewayRouteTablePropagations', ['TransitGatewayRouteTableId']],
]);

/** Keys under which collectors gather the outputs of a call about one object. */
export const GATHERED: ReadonlySet<string> = new Set([
  'LoadBalancerAttributes',
  'LoadBalancerListeners',
  'LoadBalancerTargetHealth',
  'TransitGatewayPropagations',
  'TransitGatewayStaticRoutes',
]);

/** Known, and of no use to a walk: what they say stands elsewhere too, or says nothing about packets. */
export const UNNEEDED: ReadonlySet<string> = new Set([
  'AvailabilityZones',
  'CacheSubnetGroups',
  'ClusterSubnetGroups',
  'FirewallPolicies', // Names and ARNs: a call about each tells the rest.
  'Firewalls',
  'Images',
  'KeyPairs',
  'LaunchTemplates',
  'NetworkInsightsAnalyses',
  'Regions',
  'Snapshots',
  'Tags',
  'Volumes',
]);

/** How the pages of one call hang together. */
export const PAGE_TOKENS: ReadonlySet<string> = new Set(['NextToken', 'Marker', 'NextMarker', 'nextToken']);

export function isModelled(key: string): key is Key {
  return Object.hasOwn(MODELLED, key);
}

export function isKnown(key: string): boolean {
  return (
    key === 'Reservations' ||
    isModelled(key) ||
    UNMODELLED.has(key) ||
    UNNEEDED.has(key) ||
    AMBIGUOUS.has(key)
  );
}

/** The keys of collectors, which write `network_acls` for `NetworkAcls`. */
export function keyOfCollector(snake: string): string {
  const pascal = snake.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return pascal.replace(/^Db/, 'DB');
}

/** The members by which an item of a bare list (the output of `--query`) shows what it is; the first that fit. */
const SIGNS: readonly (readonly [Key | 'Reservations', readonly string[]])[] = [
  ['SecurityGroupRules', ['SecurityGroupRuleId']],
  ['SecurityGroups', ['GroupId', 'IpPermissions']],
  ['RouteTables', ['RouteTableId', 'Routes']],
  ['NetworkAcls', ['NetworkAclId', 'Entries']],
  ['NatGateways', ['NatGatewayId']],
  ['Reservations', ['Instances']],
  ['Instances', ['InstanceId', 'State']],
  ['NetworkInterfaces', ['NetworkInterfaceId', 'SubnetId']],
  ['Subnets', ['SubnetId', 'CidrBlock']],
  ['Vpcs', ['VpcId', 'CidrBlock']],
  ['InternetGateways', ['InternetGatewayId']],
  ['EgressOnlyInternetGateways', ['EgressOnlyInternetGatewayId']],
  ['PrefixLists', ['PrefixListId']],
  ['Addresses', ['AllocationId', 'PublicIp']],
  ['DBInstances', ['DBInstanceIdentifier']],
  ['DBClusters', ['DBClusterIdentifier', 'DBClusterMembers']],
  ['DBSubnetGroups', ['DBSubnetGroupName', 'Subnets']],
  ['Functions', ['FunctionName', 'FunctionArn']],
  ['AutoScalingGroups', ['AutoScalingGroupName', 'VPCZoneIdentifier']],
  ['services', ['serviceArn', 'clusterArn']],
  ['tasks', ['taskArn', 'clusterArn']],
  ['VpcPeeringConnections', ['VpcPeeringConnectionId']],
  ['Rules', ['RuleArn']],
  ['Listeners', ['ListenerArn']],
  ['LoadBalancers', ['LoadBalancerArn', 'Type']],
  ['TargetGroups', ['TargetGroupArn', 'TargetType']],
  ['TargetHealthDescriptions', ['Target', 'TargetHealth']],
  ['TransitGatewayVpcAttachments', ['TransitGatewayAttachmentId', 'SubnetIds']],
  ['TransitGatewayRouteTables', ['TransitGatewayRouteTableId', 'TransitGatewayId']],
  ['TransitGatewayAttachments', ['TransitGatewayAttachmentId', 'TransitGatewayId']],
  ['TransitGateways', ['TransitGatewayId', 'Options']],
  ['VpcEndpoints', ['VpcEndpointId']],
  ['VpnConnections', ['VpnConnectionId']],
  ['VpnGateways', ['VpnGatewayId']],
  ['CustomerGateways', ['CustomerGatewayId']],
];

export function keyOfItem(item: object): Key | 'Reservations' | undefined {
  return SIGNS.find(([, members]) => members.every((member) => Object.hasOwn(item, member)))?.[0];
}
