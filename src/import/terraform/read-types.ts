import { READ_KINDS } from './kinds.ts';
import { MANAGED_TYPES } from './managed-services.ts';

/** The types that are read. */
export const READ_TYPES: ReadonlySet<string> = new Set([
  ...READ_KINDS,
  ...MANAGED_TYPES,
  'aws_vpc_ipv4_cidr_block_association',
  'aws_vpc_ipv6_cidr_block_association',
  'aws_internet_gateway_attachment',
  'aws_route',
  'aws_route_table_association',
  'aws_main_route_table_association',
  'aws_vpn_gateway_route_propagation',
  'aws_network_acl_rule',
  'aws_network_acl_association',
  'aws_security_group_rule',
  'aws_vpc_security_group_ingress_rule',
  'aws_vpc_security_group_egress_rule',
  'aws_network_interface_attachment',
  'aws_network_interface_sg_attachment',
  'aws_eip_association',
  'aws_ec2_managed_prefix_list_entry',
  'aws_ec2_transit_gateway_route',
  'aws_ec2_transit_gateway_route_table_association',
  'aws_ec2_transit_gateway_route_table_propagation',
  'aws_ec2_transit_gateway_prefix_list_reference',
  'aws_ec2_transit_gateway_vpc_attachment_accepter',
  'aws_ec2_transit_gateway_peering_attachment_accepter',
  'aws_vpc_peering_connection_options',
  'aws_vpc_endpoint_service',
  'aws_vpc_endpoint_route_table_association',
  'aws_vpc_endpoint_subnet_association',
  'aws_vpc_endpoint_security_group_association',
  'aws_vpn_gateway_attachment',
  'aws_vpn_connection_route',
  'aws_lb_target_group_attachment',
  'aws_alb_target_group_attachment',
  'aws_lb_listener_rule',
  'aws_alb_listener_rule',
  'aws_elb_attachment',
  'aws_autoscaling_attachment',
  'aws_ecs_service',
]);

/** Parts of a network that are not read, and resources of other providers that may make some. */
export const NETWORKING_TYPE =
  /^(awscc_|aws_(cloudformation_stack|networkfirewall_|route53_resolver_(endpoint|rule)|eks_(cluster|node_group|fargate)|elasticache_(cluster|replication_group|serverless)|redshift_cluster|neptune_cluster|docdb_cluster|dms_replication_instance|efs_mount_target|fsx_|mq_broker|msk_|opensearch_domain|elasticsearch_domain|mwaa_|apprunner_vpc|dx_|vpclattice_|globalaccelerator_|vpn_|ec2_(client_vpn|transit_gateway|carrier|local_gateway|instance_connect|network_insights|traffic_mirror|subnet_cidr)|vpc_|vpc$|network_|networkmanager_|elb_|app_cookie|lb_|alb_|autoscaling_attachment|customer_gateway|nat_|default_|route_|subnet|spot_|api_gateway_vpc_link|apigatewayv2_vpc_link|verifiedaccess_))/;

/** Networking in name, and of no matter to a walk. */
export const NOT_NEEDED_TYPE =
  /^aws_(vpc_ipam|vpc_dhcp_options|elasticsearch_domain_policy|opensearch_domain_policy|(neptune|docdb)_cluster_(snapshot|parameter)|default_vpc_dhcp_options|network_interface_permission|vpc_network_performance|lb_listener_certificate|alb_listener_certificate|lb_trust_store|vpc_endpoint_policy|vpc_endpoint_connection_notification|vpc_endpoint_private_dns|networkmanager_tag|networkfirewall_logging|lb_ssl|lb_cookie|spot_datafeed|elb_attachment_policy|ec2_network_insights)/;
