import type { ExplanationCode } from '../../../trace/codes.ts';

/** What each code means, in one line: for a table of codes. Apart from the sentences, which every walk needs. */
export const codeMeanings: Readonly<Record<ExplanationCode, string>> = {
  BAD_STATE: 'The component exists but is not in a working state.',
  BAD_STATE_ATTACHMENT: 'The attachment that joins the component to its VPC is not usable.',
  BAD_STATE_ROUTE: 'The chosen route is a blackhole: its target is gone.',
  NO_ROUTE_TO_DESTINATION: 'No route of the route table matches the destination.',
  NO_POSSIBLE_DESTINATION: 'The destination is an address of the VPC that belongs to nobody.',
  DISCONNECTED_VPCS: 'Neither a peering connection nor a transit gateway joins the two VPCs.',
  UNKNOWN_DESTINATION: 'Too little is known of the destination to go on.',
  UNKNOWN_PEERED_SGS: 'The peered VPC is not known, so a rule that names a group there cannot match.',
  INGRESS_RTB_NO_PUBLIC_IP: 'An appliance that a gateway route table points to needs a public IP address.',
  INGRESS_RTB_TRAFFIC_REDIRECTION:
    'The gateway route table sends the subnet’s incoming traffic through an appliance, so the subnet cannot use the gateway directly.',
  SUBNET_ACL_RESTRICTION: 'The subnet’s network ACL does not let the packet through.',
  SG_HAS_NO_RULES: 'The security groups have no rule in this direction.',
  ENI_SG_RULES_MISMATCH: 'No rule of the interface’s security groups matches the packet.',
  SG_REFERENCES_NOT_PRESERVED:
    'A component on the way does not preserve the sender’s security group, so rules that name it cannot match.',
  ENI_ADDRESS_RESTRICTION: 'The network interface only handles packets from or to its own addresses.',
  ENI_SOURCE_DEST_CHECK_RESTRICTION:
    'The source/destination check is on, so the interface refuses packets that are not from or for itself.',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS:
    'An internet gateway refuses outgoing packets to private (RFC 1918) addresses.',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS:
    'An internet gateway refuses outgoing packets to shared (RFC 6598) addresses.',
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS:
    'The destination is not the public IP address of any interface of the VPC.',
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS:
    'The source has no public IP address, so an internet gateway cannot send its packets.',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS:
    'An internet gateway refuses incoming packets from private (RFC 1918) addresses.',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS:
    'An internet gateway refuses incoming packets from shared (RFC 6598) addresses.',
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: 'VPC Block Public Access stops traffic between the VPC and the internet.',
  GATEWAY_REJECTS_SPOOFED_TRAFFIC:
    'The gateway refuses packets whose source is not an address of an interface of the VPC.',
  NGW_REQUIRES_SOURCE_IN_VPC: 'A NAT gateway serves only sources in its own VPC.',
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION:
    'The regional NAT gateway is not present in the sender’s Availability Zone.',
  PROTOCOL_RESTRICTION: 'The component does not handle this protocol.',
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR:
    'A peering connection carries only packets between addresses of its two VPCs.',
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: 'A gateway endpoint takes TCP and echo requests only.',
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: 'The endpoint service is not present in this Availability Zone.',
  X_ENDPOINT_POLICY_DENY: 'The endpoint policy refuses the request; the network is reachable.',
  X_NOT_EXTENDABLE: 'What comes from outside the VPC cannot use this.',
  ELB_ACL_RESTRICTION:
    'What a Classic Load Balancer sends is denied by a network ACL, even within one subnet.',
  ELB_INSTALLED_AZ_RESTRICTION: 'No target is in an Availability Zone that is enabled for the load balancer.',
  ELB_LISTENERS_MISMATCH: 'The Classic Load Balancer has no listener for this protocol and port.',
  ELB_NOT_CROSSZONE: 'Cross-zone load balancing is off, and the node has no target in its zone.',
  ELBV2_LISTENER_HAS_NO_TG: 'The listener forwards to a target group without registered targets.',
  ELBV2_LISTENERS_MISMATCH: 'The load balancer has no listener for this protocol and port.',
  ELBV2_NO_TARGETS_IN_AZ: 'The node has no target in the zones that it may use.',
  ELBV2_SOURCE_ADDRESS_PRESERVATION:
    'The Network Load Balancer preserves the client’s address, so the target sees the client.',
  TARGET_ADDRESS_RESTRICTION: 'A load balancer sends to its registered targets only.',
  TARGET_PORT_RESTRICTION: 'A target is asked on its registered port only.',
  X_CLIENT_IP_PRESERVATION_UNSUPPORTED: 'The client’s address cannot be preserved on this way to the target.',
  X_LB_RULE_NO_FORWARD: 'The load balancer answers by itself, with a redirect or a fixed response.',
  X_NLB_HAIRPIN:
    'The client of a Network Load Balancer that preserves its address is the picked target itself.',
  X_TARGET_FAIL_OPEN: 'No target is healthy, so the load balancer uses the unhealthy ones.',
  X_TARGET_UNHEALTHY: 'No target may get new connections.',
  SG_REFERENCING_SUPPORT:
    'Security group referencing is off on the transit gateway or one of its attachments.',
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION:
    'The transit gateway attachment is associated with no transit gateway route table.',
  TGW_ROUTE_AZ_RESTRICTION:
    'The transit gateway attachment has no subnet in the Availability Zone of the sender.',
  TGW_RTB_BAD_STATE_ROUTE: 'The chosen route of the transit gateway is a blackhole.',
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: 'No route of the transit gateway route table matches the destination.',
  TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED:
    'A stateful appliance stands behind a transit gateway attachment without appliance mode.',
  BAD_STATE_VPN: 'Both tunnels of the VPN connection are down.',
  TGW_BAD_STATE_VPN: 'Both tunnels of the VPN connection on the transit gateway are down.',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS: 'A virtual private gateway serves only sources in its own VPC.',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS:
    'From a network on premises only interfaces of the VPC are reached.',
  X_ONPREM_NOT_MODELLED: 'What stands on premises is taken to let everything through.',
  X_PREFIX_NOT_KNOWN_TO_GATEWAY: 'The virtual private gateway knows no prefix that holds the destination.',
  GWLB_DESTINATION_PORT_RESTRICTION: 'A Gateway Load Balancer sends to its appliances on port 6081 only.',
  GWLB_PROTOCOL_RESTRICTION: 'A Gateway Load Balancer sends to its appliances by GENEVE (UDP) only.',
  PATH_THROUGH_GWLB_NOT_CHECKED: 'What stands behind the Gateway Load Balancer endpoint is not checked.',
  RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY:
    'From the subnet of the endpoint no route leads back to the transit gateway.',
  FIREWALL_RULES_RESTRICTION: 'A rule or default action of the firewall drops the packet.',
  FIREWALL_UNSUPPORTED_RULE_OPTIONS:
    'Whether a rule of the firewall matches cannot be decided from the packet.',
  UNKNOWN_RESOURCE: 'The path leads to something that is not modelled; nothing is guessed beyond it.',
  AVAILABILITY_ZONE_CROSSED: 'The path crosses from one Availability Zone into another.',
  X_ASYMMETRIC_PATH: 'The reply does not come back through the component that handled the request.',
  X_ASYMMETRIC_TUNNEL: 'The reply comes by the other tunnel of the VPN connection.',
  X_CLIENT_VPN_UNAUTHORIZED: 'No authorization rule of the Client VPN endpoint allows the destination.',
  X_CONFIG_UNSUPPORTED: 'AWS does not support this combination.',
  X_CONNECTION_RESET: 'The connection is reset instead of answered.',
  X_DNS_RESOLVES_PUBLIC: 'The name resolves to a public address although a private path exists.',
  X_DNS_UNRESOLVED: 'The name does not resolve for this client, so no packet is sent.',
  X_EIGW_UNSOLICITED: 'An egress-only internet gateway lets in only replies to flows that started inside.',
  X_FIREWALL_NOT_INSPECTED: 'An endpoint does not filter the traffic of its own subnet.',
  X_NOT_COMPUTABLE: 'It depends on data that is not known, or on an engine that is not run here.',
  X_PROXY_PROTOCOL: 'A proxy protocol header goes ahead of the data; addresses and ports stay as they are.',
  X_WAF_BLOCK: 'A web ACL refuses the request with an HTTP answer; the network lets it through.',
  X_GWLB_FLOW_EXPIRED: 'The Gateway Load Balancer has forgotten the idle TCP flow and drops its packets.',
  X_HOST_DOES_NOT_FORWARD: 'The host takes the packet but its operating system does not forward it.',
  X_NACL_NOT_EVALUATED: 'Network ACLs and security groups do not filter this traffic.',
  X_NAT_FRAGMENT: 'A NAT gateway drops fragmented TCP and ICMP packets.',
  X_NAT_PORT_EXHAUSTED: 'The NAT gateway has no free port left for this destination.',
  X_NAT_UNSOLICITED: 'A NAT gateway takes only replies to flows that started behind it.',
  X_NONDETERMINISTIC: 'Two routes of equal standing lead to different targets, and AWS picks one at random.',
  X_PEER_RETURN_TO_WRONG_VPC: 'The reply is routed to another VPC that has the same addresses.',
  X_PORT25_RESTRICTED: 'AWS blocks outgoing mail (TCP port 25) to the internet by default.',
  X_PRIVATE_IPV6: 'Private IPv6 addresses are dropped at the edge of the internet.',
  X_PRIVATELINK_PROVIDER_INITIATED:
    'The provider’s side of an endpoint opens no connections towards its consumers.',
  X_ROUTING_LOOP: 'The routes send the packet in a circle.',
  X_SG_REFERENCE_INVALID: 'A rule names a security group that does not exist here, so it matches nothing.',
  X_SG_REFERENCE_THROUGH_MIDDLEBOX:
    'An outbound rule names a security group although the path leads through a middlebox.',
  X_UNSUPPORTED_DESTINATION: 'Packets to this kind of address are not carried.',
  X_UNSUPPORTED_IP_FAMILY: 'The component does not carry this address family.',
};
