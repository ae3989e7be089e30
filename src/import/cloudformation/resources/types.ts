import {
  customerGateway,
  peering,
  routePropagation,
  transitGateway,
  transitGatewayAssociation,
  transitGatewayAttachment,
  transitGatewayPeering,
  transitGatewayPropagation,
  transitGatewayRoute,
  transitGatewayRouteTable,
  vpcEndpoint,
  vpcEndpointService,
  vpnConnection,
  vpnConnectionRoute,
  vpnGateway,
} from './connectivity.ts';
import { dbCluster, dbInstance, dbSubnetGroup } from './databases.ts';
import type { Drafts } from './drafts.ts';
import {
  autoScalingGroup,
  ecsService,
  elasticIpAssociation,
  instance,
  lambdaFunction,
  networkInterface,
  networkInterfaceAttachment,
  serviceInterfaces,
} from './hosts.ts';
import { classicLoadBalancer, listener, listenerRule, loadBalancer, targetGroup } from './load-balancers.ts';
import { firewall, firewallPolicy, firewallRuleGroup } from './network-firewall.ts';
import * as network from './network.ts';
import {
  emptiedDefaultGroup,
  securityGroup,
  securityGroupEgress,
  securityGroupIngress,
  securityGroupVpcAssociation,
} from './security-groups.ts';
import type { View } from './view.ts';

type Read = (view: View, drafts: Drafts) => void;

const SEARCH = serviceInterfaces(
  [['VPCOptions', 'SubnetIds']],
  [['VPCOptions', 'SecurityGroupIds']],
  'opensearch',
);

/** What refers to something is read in a later round. */
export const ROUNDS: readonly ReadonlyMap<string, Read>[] = [
  new Map([['AWS::EC2::VPC', network.vpc]]),
  new Map<string, Read>([
    ['AWS::EC2::VPCCidrBlock', network.vpcCidrBlock],
    ['AWS::EC2::Subnet', network.subnet],
    ['Custom::IpamSubnet', network.subnet],
    ['AWS::EC2::InternetGateway', network.internetGateway],
    ['AWS::EC2::EgressOnlyInternetGateway', network.egressOnlyInternetGateway],
    ['AWS::EC2::VPNGateway', vpnGateway],
    ['AWS::EC2::EIP', network.elasticIp],
    ['AWS::EC2::RouteTable', network.routeTable],
    ['AWS::EC2::NetworkAcl', network.networkAcl],
    ['AWS::EC2::PrefixList', network.prefixList],
  ]),
  new Map<string, Read>([
    ['AWS::EC2::SubnetCidrBlock', network.subnetCidrBlock],
    ['AWS::EC2::VPCGatewayAttachment', network.gatewayAttachment],
    ['AWS::EC2::NatGateway', network.natGateway],
    ['AWS::EC2::SecurityGroup', securityGroup],
    ['AWS::EC2::VPCPeeringConnection', peering],
    ['AWS::EC2::TransitGateway', transitGateway],
    ['AWS::EC2::CustomerGateway', customerGateway],
    ['AWS::EC2::NetworkInterface', networkInterface],
  ]),
  new Map<string, Read>([
    ['AWS::EC2::Route', network.route],
    ['AWS::EC2::SubnetRouteTableAssociation', network.subnetRouteTableAssociation],
    ['AWS::EC2::GatewayRouteTableAssociation', network.gatewayRouteTableAssociation],
    ['AWS::EC2::NetworkAclEntry', network.networkAclEntry],
    ['AWS::EC2::SubnetNetworkAclAssociation', network.subnetNetworkAclAssociation],
    ['AWS::EC2::SecurityGroupIngress', securityGroupIngress],
    ['AWS::EC2::SecurityGroupEgress', securityGroupEgress],
    ['AWS::EC2::SecurityGroupVpcAssociation', securityGroupVpcAssociation],
    ['Custom::VpcRestrictDefaultSG', emptiedDefaultGroup],
    ['AWS::EC2::TransitGatewayAttachment', transitGatewayAttachment],
    ['AWS::EC2::TransitGatewayVpcAttachment', transitGatewayAttachment],
    ['AWS::EC2::TransitGatewayPeeringAttachment', transitGatewayPeering],
    ['AWS::EC2::TransitGatewayRouteTable', transitGatewayRouteTable],
    ['AWS::EC2::VPNConnection', vpnConnection],
    ['AWS::EC2::VPCEndpoint', vpcEndpoint],
    ['AWS::EC2::VPCEndpointService', vpcEndpointService],
    ['AWS::NetworkFirewall::Firewall', firewall],
    ['AWS::NetworkFirewall::FirewallPolicy', firewallPolicy],
    ['AWS::NetworkFirewall::RuleGroup', firewallRuleGroup],
    ['AWS::EC2::Instance', instance],
    ['AWS::RDS::DBInstance', dbInstance],
    ['AWS::RDS::DBCluster', dbCluster],
    ['AWS::RDS::DBSubnetGroup', dbSubnetGroup],
    ['AWS::DocDB::DBSubnetGroup', dbSubnetGroup],
    ['AWS::Neptune::DBSubnetGroup', dbSubnetGroup],
    ['AWS::DocDB::DBInstance', dbInstance],
    ['AWS::DocDB::DBCluster', dbCluster],
    ['AWS::Neptune::DBInstance', dbInstance],
    ['AWS::Neptune::DBCluster', dbCluster],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', loadBalancer],
    ['AWS::ElasticLoadBalancingV2::TargetGroup', targetGroup],
    ['AWS::AutoScaling::AutoScalingGroup', autoScalingGroup],
    ['AWS::Lambda::Function', lambdaFunction],
    ['AWS::Serverless::Function', lambdaFunction],
    ['AWS::ECS::Service', ecsService],
    ['AWS::EFS::MountTarget', serviceInterfaces([['SubnetId']], [['SecurityGroups']], 'efs')],
    [
      'AWS::Route53Resolver::ResolverEndpoint',
      serviceInterfaces([['IpAddresses']], [['SecurityGroupIds']], 'resolver'),
    ],
    ['AWS::OpenSearchService::Domain', SEARCH],
    ['AWS::Elasticsearch::Domain', SEARCH],
    [
      'AWS::MSK::Cluster',
      serviceInterfaces(
        [['BrokerNodeGroupInfo', 'ClientSubnets']],
        [['BrokerNodeGroupInfo', 'SecurityGroups']],
      ),
    ],
    ['AWS::AmazonMQ::Broker', serviceInterfaces([['SubnetIds']], [['SecurityGroups']])],
    ['AWS::FSx::FileSystem', serviceInterfaces([['SubnetIds']], [['SecurityGroupIds']])],
    ['AWS::MemoryDB::Cluster', serviceInterfaces([['SubnetGroupName']], [['SecurityGroupIds']], 'redis')],
    [
      'AWS::EKS::Cluster',
      serviceInterfaces(
        [['ResourcesVpcConfig', 'SubnetIds']],
        [['ResourcesVpcConfig', 'SecurityGroupIds']],
        'eks',
      ),
    ],
    [
      'AWS::DMS::ReplicationInstance',
      serviceInterfaces([['ReplicationSubnetGroupIdentifier']], [['VpcSecurityGroupIds']]),
    ],
    [
      'AWS::Redshift::Cluster',
      serviceInterfaces([['ClusterSubnetGroupName']], [['VpcSecurityGroupIds']], 'redshift'),
    ],
    [
      'AWS::ElastiCache::ReplicationGroup',
      serviceInterfaces([['CacheSubnetGroupName']], [['SecurityGroupIds']], 'redis'),
    ],
    [
      'AWS::ElastiCache::CacheCluster',
      serviceInterfaces([['CacheSubnetGroupName']], [['VpcSecurityGroupIds']], 'redis'),
    ],
  ]),
  new Map<string, Read>([
    ['AWS::EC2::NetworkInterfaceAttachment', networkInterfaceAttachment],
    ['AWS::EC2::TransitGatewayRouteTableAssociation', transitGatewayAssociation],
    ['AWS::EC2::TransitGatewayRouteTablePropagation', transitGatewayPropagation],
    ['AWS::EC2::TransitGatewayRoute', transitGatewayRoute],
    ['AWS::EC2::VPNConnectionRoute', vpnConnectionRoute],
    ['AWS::EC2::VPNGatewayRoutePropagation', routePropagation],
    ['AWS::ElasticLoadBalancingV2::Listener', listener],
    ['AWS::ElasticLoadBalancingV2::ListenerRule', listenerRule],
    ['AWS::ElasticLoadBalancing::LoadBalancer', classicLoadBalancer],
    ['AWS::EC2::FlowLog', network.flowLog],
  ]),
  new Map<string, Read>([
    ['AWS::EC2::EIP', elasticIpAssociation],
    ['AWS::EC2::EIPAssociation', elasticIpAssociation],
  ]),
];

const READ: ReadonlySet<string> = new Set(ROUNDS.flatMap((round) => [...round.keys()]));

/** Parts of a network, or of what stands in one, that are named in the report where they are left out. */
const OF_NETWORKS =
  /^AWS::(EC2::(Transit|VPC|Vpc|Local|Carrier|ClientVpn|RouteServer|InstanceConnect|IPAM|TrafficMirror|VerifiedAccess|SecurityGroup|Network(Interface|Acl))|ElasticLoadBalancing|NetworkFirewall::(?!LoggingConfiguration)|NetworkManager|DirectConnect|GlobalAccelerator|VpcLattice|Route53Resolver::ResolverEndpoint|RDS::DBProxy|MSK::|AmazonMQ::Broker|OpenSearchService::Domain|Elasticsearch::Domain|FSx::|WorkSpaces::|AppStream|Batch::ComputeEnvironment|EKS::Nodegroup|ElastiCache::ServerlessCache|MemoryDB::Cluster|SageMaker::NotebookInstance|Transfer::Server)/;

/** Types that say something of packets only through others, which are read: nothing is lost with them. */
const PARTS: ReadonlySet<string> = new Set([
  'AWS::EC2::VPCDHCPOptionsAssociation',
  'AWS::EC2::NetworkInterfacePermission',
  'AWS::CloudFormation::Stack',
]);

export type Reading = 'read' | 'not-modelled' | 'custom' | 'not-expanded' | 'not-needed';

/** What becomes of resources of a type. */
export function fateOf(type: string): Reading {
  if (READ.has(type)) return 'read';
  if (PARTS.has(type)) return 'not-needed';
  if (type === 'AWS::Serverless::Application') return 'not-expanded';
  if (/^AWS::CloudFormation::(CustomResource|Macro)$|^Custom::/.test(type)) return 'custom';
  return OF_NETWORKS.test(type) ? 'not-modelled' : 'not-needed';
}
