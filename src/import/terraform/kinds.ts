/** The resource types that an attribute can refer to. Data sources have the same types. */
function kind(...types: readonly string[]): ReadonlySet<string> {
  return new Set(types);
}

export const VPC = kind('aws_vpc', 'aws_default_vpc');
export const SUBNET = kind('aws_subnet', 'aws_default_subnet');
export const ROUTE_TABLE = kind('aws_route_table', 'aws_default_route_table');
export const INTERNET_GATEWAY = kind('aws_internet_gateway');
export const EGRESS_ONLY = kind('aws_egress_only_internet_gateway');
export const NAT_GATEWAY = kind('aws_nat_gateway');
export const ELASTIC_IP = kind('aws_eip');
export const NETWORK_ACL = kind('aws_network_acl', 'aws_default_network_acl');
export const SECURITY_GROUP = kind('aws_security_group', 'aws_default_security_group');
export const PREFIX_LIST = kind('aws_ec2_managed_prefix_list', 'aws_prefix_list');
export const NETWORK_INTERFACE = kind('aws_network_interface');
export const INSTANCE = kind('aws_instance', 'aws_spot_instance_request');
export const LAUNCH_TEMPLATE = kind('aws_launch_template');
export const LAUNCH_CONFIGURATION = kind('aws_launch_configuration');
export const DB_SUBNET_GROUP = kind(
  'aws_db_subnet_group',
  'aws_docdb_subnet_group',
  'aws_neptune_subnet_group',
);
export const DB_MEMBER = kind(
  'aws_rds_cluster_instance',
  'aws_docdb_cluster_instance',
  'aws_neptune_cluster_instance',
);
export const DB_INSTANCE = kinds(kind('aws_db_instance'), DB_MEMBER);
export const RDS_CLUSTER = kind('aws_rds_cluster', 'aws_docdb_cluster', 'aws_neptune_cluster');
export const PEERING = kind('aws_vpc_peering_connection', 'aws_vpc_peering_connection_accepter');
export const TRANSIT_GATEWAY = kind('aws_ec2_transit_gateway');
export const TRANSIT_GATEWAY_TABLE = kind('aws_ec2_transit_gateway_route_table');
export const TRANSIT_GATEWAY_ATTACHMENT = kind(
  'aws_ec2_transit_gateway_vpc_attachment',
  'aws_ec2_transit_gateway_peering_attachment',
);
export const VPC_ENDPOINT = kind('aws_vpc_endpoint');
export const FIREWALL = kind('aws_networkfirewall_firewall');
export const FIREWALL_POLICY = kind('aws_networkfirewall_firewall_policy');
export const FIREWALL_RULE_GROUP = kind('aws_networkfirewall_rule_group');
export const VPN_GATEWAY = kind('aws_vpn_gateway');
export const CUSTOMER_GATEWAY = kind('aws_customer_gateway');
export const VPN_CONNECTION = kind('aws_vpn_connection');
export const LOAD_BALANCER = kind('aws_lb', 'aws_alb');
export const LISTENER = kind('aws_lb_listener', 'aws_alb_listener');
export const TARGET_GROUP = kind('aws_lb_target_group', 'aws_alb_target_group');
export const CLASSIC_LOAD_BALANCER = kind('aws_elb');
export const FUNCTION = kind('aws_lambda_function');
export const AUTO_SCALING_GROUP = kind('aws_autoscaling_group');
export const CARRIER_GATEWAY = kind('aws_ec2_carrier_gateway');
export const LOCAL_GATEWAY = kind('aws_ec2_local_gateway');

export function kinds(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

export const READ_KINDS = kinds(
  VPC,
  SUBNET,
  ROUTE_TABLE,
  INTERNET_GATEWAY,
  EGRESS_ONLY,
  NAT_GATEWAY,
  ELASTIC_IP,
  NETWORK_ACL,
  SECURITY_GROUP,
  PREFIX_LIST,
  NETWORK_INTERFACE,
  INSTANCE,
  LAUNCH_TEMPLATE,
  LAUNCH_CONFIGURATION,
  DB_SUBNET_GROUP,
  DB_INSTANCE,
  RDS_CLUSTER,
  PEERING,
  TRANSIT_GATEWAY,
  TRANSIT_GATEWAY_TABLE,
  TRANSIT_GATEWAY_ATTACHMENT,
  VPC_ENDPOINT,
  VPN_GATEWAY,
  CUSTOMER_GATEWAY,
  VPN_CONNECTION,
  LOAD_BALANCER,
  LISTENER,
  TARGET_GROUP,
  CLASSIC_LOAD_BALANCER,
  AUTO_SCALING_GROUP,
  FUNCTION,
  FIREWALL,
  FIREWALL_POLICY,
  FIREWALL_RULE_GROUP,
  CARRIER_GATEWAY,
  LOCAL_GATEWAY,
);
