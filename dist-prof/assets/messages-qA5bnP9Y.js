const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./ko-CrCO7B92.js","./particle-gzdItXuu.js","./tables-BFqdDd1y.js"])))=>i.map(i=>d[i]);
// src/explain/messages/en/codes-inspection.ts
var nothingToAdd$2 = () => "";
/** Codes of firewalls and of what stands behind endpoints. */
var inspectionCodes = {
	FIREWALL_RULES_RESTRICTION: {
		chip: "firewall drops it",
		sentence: ({ where }) => `A rule or default action of the firewall at the ${where} drops the packet.`,
		why: nothingToAdd$2
	},
	FIREWALL_UNSUPPORTED_RULE_OPTIONS: {
		chip: "cannot be decided",
		sentence: ({ where }) => `A rule of the firewall at the ${where} cannot be decided from the packet.`,
		why: nothingToAdd$2
	},
	GWLB_DESTINATION_PORT_RESTRICTION: {
		chip: "not GENEVE",
		sentence: () => "A Gateway Load Balancer sends to its appliances on port 6081 only.",
		why: nothingToAdd$2
	},
	GWLB_PROTOCOL_RESTRICTION: {
		chip: "not GENEVE",
		sentence: ({ protocol }) => `A Gateway Load Balancer sends to its appliances by GENEVE, in UDP; ${protocol} is not sent.`,
		why: nothingToAdd$2
	},
	PATH_THROUGH_GWLB_NOT_CHECKED: {
		chip: "appliances not checked",
		sentence: () => "The document does not have the Gateway Load Balancer behind the endpoint, so nothing of it is checked.",
		why: nothingToAdd$2
	},
	RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY: {
		chip: "no way back",
		sentence: ({ source }) => `A transit gateway brought the packet, and the route table of the endpoint’s subnet has no route to one for ${source}: replies may be lost.`,
		why: nothingToAdd$2
	},
	X_GWLB_FLOW_EXPIRED: {
		chip: "flow expired",
		sentence: () => "The connection was idle for too long: the Gateway Load Balancer has forgotten it and drops the packet.",
		why: () => "Only a new connection gets through. The idle timeout of TCP is 350 seconds unless it is changed; keep-alives prevent it."
	},
	X_PRIVATELINK_PROVIDER_INITIATED: {
		chip: "one-way",
		sentence: ({ where }) => `The ${where} takes back only what it has sent: nothing starts from an appliance.`,
		why: () => "Endpoints are one-way: the provider’s side answers and never opens a connection towards its consumers."
	},
	X_CONFIG_UNSUPPORTED: {
		chip: "not supported",
		sentence: ({ where }) => `AWS does not support what leads to the ${where} here.`,
		why: () => "Network Firewall does not inspect the traffic of VPC peering connections. A Gateway Load Balancer does not go together with an egress-only internet gateway, nor does 2-tuple or 3-tuple stickiness with a transit gateway’s appliance mode."
	},
	X_FIREWALL_NOT_INSPECTED: {
		chip: "not inspected",
		sentence: () => "The sender is in the subnet of a firewall endpoint: an endpoint does not filter the traffic of its own subnet.",
		why: nothingToAdd$2
	},
	X_NOT_COMPUTABLE: {
		chip: "cannot be decided",
		sentence: () => "A rule that only AWS WAF can decide is taken not to match.",
		why: nothingToAdd$2
	},
	X_PROXY_PROTOCOL: {
		chip: "proxy protocol",
		sentence: () => "The target group has proxy protocol v2 on: a header ahead of the data tells the client’s address. Addresses and ports stay as they are.",
		why: nothingToAdd$2
	},
	X_WAF_BLOCK: {
		chip: "refused by AWS WAF",
		sentence: ({ where }) => `The ${where} refuses the request.`,
		why: nothingToAdd$2
	}
};
// src/explain/messages/en/codes-services.ts
var nothingToAdd$1 = () => "";
/** Codes of load balancers, targets and endpoints. */
var serviceCodes = {
	ELB_ACL_RESTRICTION: {
		chip: "denied, even in one subnet",
		sentence: ({ where }) => `The ${where} denies what the Classic Load Balancer sends.`,
		why: () => "What a Classic Load Balancer sends is checked by the network ACL even where the target is in the same subnet."
	},
	ELB_INSTALLED_AZ_RESTRICTION: {
		chip: "zone not enabled",
		sentence: ({ where }) => `No target is in an Availability Zone that is enabled for the ${where}.`,
		why: () => "A target in a zone in which the load balancer has no node is registered, and not used."
	},
	ELB_LISTENERS_MISMATCH: {
		chip: "no listener",
		sentence: ({ where }) => `The ${where} has no listener for this protocol and port.`,
		why: nothingToAdd$1
	},
	ELB_NOT_CROSSZONE: {
		chip: "no target in this zone",
		sentence: ({ where }) => `The node of the ${where} has no target in its own Availability Zone, and may use no other.`,
		why: () => "With cross-zone load balancing off a node sends to the targets of its own zone only. It is off by default for a Classic Load Balancer made through the API."
	},
	ELBV2_LISTENER_HAS_NO_TG: {
		chip: "no registered target",
		sentence: ({ where }) => `The ${where} forwards to a target group without a registered target.`,
		why: () => "An Application Load Balancer answers 503; a Network Load Balancer has nobody to send to."
	},
	ELBV2_LISTENERS_MISMATCH: {
		chip: "no listener",
		sentence: ({ where }) => `The ${where} has no listener for this protocol and port.`,
		why: nothingToAdd$1
	},
	ELBV2_NO_TARGETS_IN_AZ: {
		chip: "no target in this zone",
		sentence: ({ where }) => `The node of the ${where} has no target in its own Availability Zone, and may use no other.`,
		why: () => "With cross-zone load balancing off a node sends to the targets of its own zone only. It is off by default for a Network Load Balancer. DNS leaves such a node out as long as another zone has healthy targets."
	},
	ELBV2_SOURCE_ADDRESS_PRESERVATION: {
		chip: "client address preserved",
		sentence: ({ source }) => `The Network Load Balancer preserves the client’s address, so the target sees ${source} and not the load balancer.`,
		why: () => "Let the clients in by their addresses, or give the load balancer a security group and name that group in the rule."
	},
	TARGET_ADDRESS_RESTRICTION: {
		chip: "not a target",
		sentence: ({ where }) => `The ${where} sends to registered targets only, and the wanted one is none.`,
		why: nothingToAdd$1
	},
	TARGET_PORT_RESTRICTION: {
		chip: "other target port",
		sentence: () => "The target is registered with another port than the wanted one.",
		why: () => "A target gets its packets on the port with which it is registered."
	},
	X_CLIENT_IP_PRESERVATION_UNSUPPORTED: {
		chip: "no direct way to the target",
		sentence: () => "The client’s address is preserved, and the way to the target is not direct.",
		why: () => "A Network Load Balancer can preserve the client’s address only towards targets of its own VPC. Turn the preservation off in the target group."
	},
	X_LB_RULE_NO_FORWARD: {
		chip: "answered by the load balancer",
		sentence: ({ where }) => `The rule forwards nothing: the ${where} answers by itself.`,
		why: nothingToAdd$1
	},
	X_NLB_HAIRPIN: {
		chip: "target is the client",
		sentence: ({ source }) => `The target that was picked is the client itself: a packet from ${source} to itself is lost.`,
		why: () => "A target that is the client of its own Network Load Balancer cannot be sent its own packets under its own address. Turn client IP preservation off."
	},
	X_TARGET_FAIL_OPEN: {
		chip: "no healthy target",
		sentence: () => "No target is healthy, so the load balancer sends to the unhealthy ones (fail open).",
		why: nothingToAdd$1
	},
	X_TARGET_UNHEALTHY: {
		chip: "no usable target",
		sentence: ({ where }) => `The ${where} has no target that may get new connections.`,
		why: nothingToAdd$1
	},
	VPCE_GATEWAY_PROTOCOL_RESTRICTION: {
		chip: "TCP and ping only",
		sentence: ({ where, protocol }) => `The ${where} takes TCP and echo requests only, and not ${protocol}.`,
		why: nothingToAdd$1
	},
	VPCE_SERVICE_NOT_INSTALLED_IN_AZ: {
		chip: "service not in this zone",
		sentence: ({ where }) => `The provider’s load balancers have no node in the Availability Zone in which the ${where} is.`,
		why: nothingToAdd$1
	},
	X_ENDPOINT_POLICY_DENY: {
		chip: "policy refuses",
		sentence: () => "The endpoint policy refuses the request: the connection works, and the service answers 403.",
		why: nothingToAdd$1
	},
	X_NOT_EXTENDABLE: {
		chip: "not from outside the VPC",
		sentence: ({ where, source }) => `The ${where} serves its own VPC only, and ${source} is not an address of it.`,
		why: () => "What comes into the VPC by a peering connection, transit gateway, VPN or Direct Connect cannot use it. An interface endpoint can be used from there."
	}
};
// src/explain/messages/en/codes.ts
var nothingToAdd = () => "";
var codes = {
	BAD_STATE: {
		chip: "not working",
		sentence: ({ where }) => `The ${where} is not in a working state, so it drops the packet.`,
		why: () => "A host that is not running, or a gateway that is not available, handles no packets."
	},
	BAD_STATE_ATTACHMENT: {
		chip: "not attached",
		sentence: ({ where }) => `The ${where} is not attached to the VPC, so the packet goes nowhere.`,
		why: nothingToAdd
	},
	BAD_STATE_ROUTE: {
		chip: "blackhole route",
		sentence: () => "The best matching route is a blackhole, so the packet is dropped.",
		why: () => "The route’s target is gone or detached. AWS does not fall back to a shorter prefix."
	},
	NO_ROUTE_TO_DESTINATION: {
		chip: "no route",
		sentence: ({ destination }) => `No route matches ${destination}, so the packet is dropped.`,
		why: nothingToAdd
	},
	NO_POSSIBLE_DESTINATION: {
		chip: "nobody has this address",
		sentence: ({ destination }) => `${destination} is an address of the VPC, but no network interface has it, so the packet is dropped.`,
		why: () => "The local route covers the whole VPC, used or not. A packet to an unused address does not fall through to the default route."
	},
	DISCONNECTED_VPCS: {
		chip: "VPCs not joined",
		sentence: ({ destination }) => `${destination} lies in another VPC, and neither a peering connection nor a transit gateway joins the two.`,
		why: nothingToAdd
	},
	UNKNOWN_DESTINATION: {
		chip: "destination not known",
		sentence: ({ destination }) => `Nothing is known of what has the address ${destination} there.`,
		why: nothingToAdd
	},
	UNKNOWN_PEERED_SGS: {
		chip: "peer’s groups not known",
		sentence: () => "The peered VPC is not described here, so a rule that names one of its groups cannot be seen to match.",
		why: nothingToAdd
	},
	INGRESS_RTB_NO_PUBLIC_IP: {
		chip: "appliance without public IP",
		sentence: () => "The appliance that the gateway route table points to has no public IP address, or is not running.",
		why: () => "A network interface that receives an internet gateway’s traffic must belong to a running instance and have a public IP address itself."
	},
	INGRESS_RTB_TRAFFIC_REDIRECTION: {
		chip: "bypasses the appliance",
		sentence: () => "The way in leads through an appliance, so the way out cannot go straight to the internet gateway.",
		why: () => "A gateway route table redirects what comes in for this subnet. Its own route table has to send the replies through the same appliance."
	},
	SUBNET_ACL_RESTRICTION: {
		chip: "denied",
		sentence: ({ where }) => `The ${where} denies the packet.`,
		why: nothingToAdd
	},
	SG_HAS_NO_RULES: {
		chip: "no rules",
		sentence: () => "The security groups have no rule in this direction, so nothing new may pass.",
		why: nothingToAdd
	},
	ENI_SG_RULES_MISMATCH: {
		chip: "no rule matches",
		sentence: () => "No rule of the security groups matches the packet.",
		why: nothingToAdd
	},
	SG_REFERENCES_NOT_PRESERVED: {
		chip: "group reference lost",
		sentence: () => "A rule names the sender’s security group, which a component on the way did not preserve.",
		why: () => "After a NAT, a middlebox or an internet gateway only rules for addresses can match."
	},
	ENI_ADDRESS_RESTRICTION: {
		chip: "not its address",
		sentence: ({ where, source, destination }) => `Neither ${source} nor ${destination} is an address that the ${where} may handle here.`,
		why: () => "A network interface sends from its own addresses and receives for its own addresses."
	},
	ENI_SOURCE_DEST_CHECK_RESTRICTION: {
		chip: "source/dest check",
		sentence: ({ where }) => `The source/destination check of the ${where} is on, and the packet is neither from nor for its own address.`,
		why: () => "NAT instances, routers and firewalls handle other people’s packets, so their source/destination check has to be off."
	},
	IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: {
		chip: "private destination",
		sentence: ({ destination }) => `${destination} is a private address (RFC 1918), and the internet gateway sends nothing there.`,
		why: () => "Private addresses do not exist on the internet. Another network with this address needs a route of its own: a peering connection, a transit gateway or a VPN."
	},
	IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: {
		chip: "shared destination",
		sentence: ({ destination }) => `${destination} is in 100.64.0.0/10 (RFC 6598), and the internet gateway sends nothing there.`,
		why: () => "That block is set aside for carriers’ own NAT and does not exist on the internet."
	},
	IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
		chip: "no such public IP",
		sentence: ({ destination }) => `${destination} is not a public address of any network interface behind this gateway.`,
		why: () => "From the internet a VPC is entered by a public IPv4 address that is mapped to a private one, or by an assigned IPv6 address. Private addresses cannot be reached from outside."
	},
	IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: {
		chip: "no public IP",
		sentence: ({ source }) => `${source} has no public IP address, so the internet gateway cannot send its packet.`,
		why: () => "A route to an internet gateway is not enough. The gateway exchanges the private source for the public IPv4 address mapped to it; without one, nobody on the internet could reply. A host without a public address goes out through a NAT gateway."
	},
	IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: {
		chip: "private source",
		sentence: ({ source }) => `${source} is a private address (RFC 1918), and the internet gateway accepts nothing from there.`,
		why: () => "A private source cannot come from the internet: the reply would find no way back."
	},
	IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: {
		chip: "shared source",
		sentence: ({ source }) => `${source} is in 100.64.0.0/10 (RFC 6598), and the internet gateway accepts nothing from there.`,
		why: () => "A shared source cannot come from the internet: the reply would find no way back."
	},
	VPC_BLOCK_PUBLIC_ACCESS_ENABLED: {
		chip: "Block Public Access",
		sentence: ({ where }) => `VPC Block Public Access stops the packet at the ${where}.`,
		why: () => "The setting holds for the whole account and Region, whatever routes, network ACLs and security groups say. Only an exclusion for the VPC, or for the subnet that exchanges packets with the gateway, lifts it."
	},
	GATEWAY_REJECTS_SPOOFED_TRAFFIC: {
		chip: "foreign source",
		sentence: ({ source, where }) => `${source} is not an address of any network interface of the VPC, so the ${where} refuses the packet.`,
		why: () => "Gateways pass on only what the VPC’s own interfaces send."
	},
	NGW_REQUIRES_SOURCE_IN_VPC: {
		chip: "source not in VPC",
		sentence: ({ source, where }) => `${source} is not in the VPC of the ${where}, which serves its own VPC only.`,
		why: () => "A NAT gateway cannot be used from a peered VPC or through a VPN."
	},
	REGIONAL_NGW_ROUTE_AZ_RESTRICTION: {
		chip: "zone not served",
		sentence: ({ where }) => `The ${where} does not serve the Availability Zone of the sender.`,
		why: () => "A regional NAT gateway in manual mode serves only the zones that were added to it."
	},
	PROTOCOL_RESTRICTION: {
		chip: "protocol not handled",
		sentence: ({ where, protocol }) => `The ${where} does not handle ${protocol}.`,
		why: () => "A NAT gateway translates TCP, UDP and ICMP only."
	},
	PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: {
		chip: "not in the peered VPC",
		sentence: ({ source, destination, where }) => `The ${where} carries only packets between the two VPCs themselves, and ${source} → ${destination} is not one.`,
		why: () => "Peering is not transitive: neither a third VPC nor the internet gateway, NAT gateway, VPN or endpoint of a peered VPC can be reached through it. Peer the two VPCs directly, or join them with a transit gateway."
	},
	SG_REFERENCING_SUPPORT: {
		chip: "group not carried",
		sentence: () => "The transit gateway on the way does not carry security group references.",
		why: () => "It has to be switched on for the transit gateway and for both attachments; rules out never match."
	},
	BAD_STATE_VPN: {
		chip: "tunnels down",
		sentence: ({ where }) => `Both tunnels of the ${where} are down, so the packet is lost.`,
		why: () => "A static prefix stays known although nothing carries it; what BGP has told would be withdrawn."
	},
	TGW_BAD_STATE_VPN: {
		chip: "tunnels down",
		sentence: ({ where }) => `Both tunnels of the ${where} are down, so the packet is lost.`,
		why: () => "A static prefix stays known although nothing carries it; what BGP has told would be withdrawn."
	},
	VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS: {
		chip: "source not in VPC",
		sentence: ({ source, where }) => `${source} is not an address of an interface of the VPC, so the ${where} refuses the packet.`,
		why: () => "A virtual private gateway serves its own VPC only, not what comes into the VPC from elsewhere."
	},
	VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
		chip: "nobody has this address",
		sentence: ({ destination, where }) => `${destination} is not an address of an interface of the VPC, so the ${where} refuses the packet.`,
		why: () => "From a network on premises only the VPC’s own interfaces are reached: not its internet gateway, NAT gateways, peers or gateway endpoints."
	},
	TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: {
		chip: "no association",
		sentence: ({ where }) => `The ${where} is associated with no transit gateway route table, so what comes in by it is dropped.`,
		why: () => "The association says which route table is asked for packets that come from the attachment."
	},
	TGW_ROUTE_AZ_RESTRICTION: {
		chip: "zone not attached",
		sentence: ({ where }) => `The ${where} has no subnet in the sender’s Availability Zone.`,
		why: () => "A host can send to a transit gateway only where the attachment has a subnet in the same zone. Add one subnet of each zone that has hosts."
	},
	TGW_RTB_BAD_STATE_ROUTE: {
		chip: "blackhole route",
		sentence: () => "The best matching route of the transit gateway is a blackhole, so the packet is dropped.",
		why: () => "The longest prefix wins, blackhole or not; a shorter route that works is not tried."
	},
	TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: {
		chip: "no transit route",
		sentence: ({ destination, where }) => `The ${where} has no route to ${destination}, so the packet is dropped.`,
		why: () => "This is the table associated with the attachment that the packet came by. The attachment that leads to the destination has to propagate to it, or a static route has to lead there."
	},
	TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED: {
		chip: "appliance mode off",
		sentence: () => "A stateful appliance stands behind this attachment, which has several zones and appliance mode off: replies may come in by another zone.",
		why: () => "Appliance mode keeps both directions of a flow in one Availability Zone."
	},
	UNKNOWN_RESOURCE: {
		chip: "not modelled",
		sentence: ({ where }) => `The ${where} is not modelled, so the walk ends here without a verdict.`,
		why: () => "What lies behind it may let the packet through or not; we do not guess."
	},
	AVAILABILITY_ZONE_CROSSED: {
		chip: "crosses zones",
		sentence: () => "The packet crosses into another Availability Zone.",
		why: () => "That works; AWS charges for the transfer, and the path depends on both zones."
	},
	...serviceCodes,
	...inspectionCodes,
	X_ASYMMETRIC_PATH: {
		chip: "other way back",
		sentence: () => "The reply takes another way than the request came, and is lost.",
		why: () => "What translated or tracked the request has to see the reply as well. The route table that sends the reply has to lead back through the same gateway, NAT or appliance."
	},
	X_ASYMMETRIC_TUNNEL: {
		chip: "other tunnel",
		sentence: () => "The reply comes by the other tunnel than the request.",
		why: () => "AWS may use either tunnel that is up. The device on premises has to accept replies on both."
	},
	X_CLIENT_VPN_UNAUTHORIZED: {
		chip: "not authorized",
		sentence: ({ where, destination }) => `No authorization rule of the ${where} allows ${destination}, so the packet is dropped.`,
		why: () => "A route alone is not enough: an authorization rule names each network that clients may reach, the VPC itself included."
	},
	X_CONNECTION_RESET: {
		chip: "reset",
		sentence: ({ where }) => `The ${where} no longer knows the flow and answers with a reset (TCP RST).`,
		why: () => "A NAT gateway forgets a flow that is idle for 350 seconds or more. The next packet of its client is answered with a reset, so the client learns at once that the connection is gone."
	},
	X_DNS_RESOLVES_PUBLIC: {
		chip: "public address",
		sentence: () => "The name resolves to the public address, although a peering connection leads to the private one.",
		why: () => "The DNS resolution option of the other side of the peering connection is off."
	},
	X_DNS_UNRESOLVED: {
		chip: "name not resolved",
		sentence: () => "The name does not resolve for this client, so no packet is sent.",
		why: () => "Amazon’s names need the VPC’s enableDnsSupport and enableDnsHostnames, and a public name needs a public address."
	},
	X_EIGW_UNSOLICITED: {
		chip: "unsolicited",
		sentence: ({ where }) => `The ${where} knows no flow to which this packet would be the reply.`,
		why: () => "An egress-only internet gateway lets flows out and their replies in. Nobody outside can open a flow through it."
	},
	X_HOST_DOES_NOT_FORWARD: {
		chip: "does not forward",
		sentence: ({ where }) => `The ${where} receives a packet that is not for it, and does not forward it.`,
		why: () => "Switching the source/destination check off lets the packet in; the operating system must forward it as well."
	},
	X_NACL_NOT_EVALUATED: {
		chip: "not filtered",
		sentence: ({ type }) => type === "transit-gateway-attachment" ? "The receiver is in the attachment’s own subnet, whose network ACL does not see what comes from the transit gateway." : "Network ACLs and security groups do not filter this traffic.",
		why: () => "Amazon DNS, DHCP, instance metadata, the time service and the VPC router’s own addresses are never filtered; nor does a network ACL see traffic inside one subnet."
	},
	X_NAT_FRAGMENT: {
		chip: "fragments dropped",
		sentence: ({ where, protocol }) => `The ${where} drops fragmented ${protocol} packets.`,
		why: () => "A NAT gateway forwards fragments of UDP only. A smaller packet would pass."
	},
	X_NAT_PORT_EXHAUSTED: {
		chip: "no port left",
		sentence: ({ where, destination }) => `The ${where} has no free port left for ${destination}.`,
		why: () => "An address of a NAT gateway carries at most 55,000 flows at a time to one destination. More addresses, or more NAT gateways, carry more."
	},
	X_NAT_UNSOLICITED: {
		chip: "unsolicited",
		sentence: ({ where }) => `The ${where} knows no flow to which this packet would be the reply.`,
		why: () => "A NAT gateway opens flows only for packets that its clients send through it. It cannot be addressed itself: no ping, no port forwarding, whatever the network ACL allows."
	},
	X_NONDETERMINISTIC: {
		chip: "AWS picks one",
		sentence: () => "Another route of equal standing leads elsewhere, and AWS picks one of them at random.",
		why: () => "We take the first by its prefix list’s id; AWS may take the other."
	},
	X_PEER_RETURN_TO_WRONG_VPC: {
		chip: "to the wrong VPC",
		sentence: ({ destination }) => `The reply to ${destination} is routed to another VPC with the same addresses than the one that asked.`,
		why: () => "Two peered VPCs have overlapping blocks, and a route table looks at the destination only. A longer route for the block that asks would lead its replies back."
	},
	X_ONPREM_NOT_MODELLED: {
		chip: "not AWS",
		sentence: () => "Firewalls and hosts on premises are taken to let everything through.",
		why: nothingToAdd
	},
	X_PREFIX_NOT_KNOWN_TO_GATEWAY: {
		chip: "prefix not known",
		sentence: ({ destination, where }) => `The ${where} knows no prefix that holds ${destination}.`,
		why: () => "It forwards only to what its VPN connections have as static prefixes or learn over BGP."
	},
	X_PORT25_RESTRICTED: {
		chip: "port 25 blocked",
		sentence: () => "AWS blocks TCP port 25 to the internet for this account.",
		why: () => "The block is lifted on request. Mail submission on port 587 or 465 is not affected."
	},
	X_PRIVATE_IPV6: {
		chip: "private IPv6",
		sentence: ({ source, destination, where }) => `Between ${source} and ${destination} stands a private IPv6 address, which the ${where} drops.`,
		why: () => "Unique local addresses and blocks provisioned as private have no place on the internet, even with a route."
	},
	X_ROUTING_LOOP: {
		chip: "routing loop",
		sentence: ({ destination }) => `The routes to ${destination} lead back to where the packet has already been.`,
		why: () => "A packet in a loop goes round until its time to live is used up, and is then dropped."
	},
	X_SG_REFERENCE_INVALID: {
		chip: "stale group reference",
		sentence: () => "A rule names a security group that does not exist here, so it matches nothing.",
		why: () => "A reference to a deleted group stays in the list until somebody removes it."
	},
	X_SG_REFERENCE_THROUGH_MIDDLEBOX: {
		chip: "reference through middlebox",
		sentence: () => "The outbound rule names a security group although the packet goes to a middlebox first.",
		why: () => "AWS advises rules for addresses wherever a middlebox stands between the two ends."
	},
	X_UNSUPPORTED_DESTINATION: {
		chip: "unsupported destination",
		sentence: ({ destination }) => `A VPC does not carry packets to ${destination}.`,
		why: () => "Broadcast, multicast and reserved addresses do not work in a VPC."
	},
	X_UNSUPPORTED_IP_FAMILY: {
		chip: "address family",
		sentence: ({ where, destination }) => `The ${where} does not carry ${destination.includes(":") ? "IPv6" : "IPv4"}.`,
		why: () => "IPv4 and IPv6 are separate: a subnet, an interface or a gateway may know only one of them."
	}
};
// src/explain/messages/en/crossing.ts
var crossing = {
	step: ({ leg, where }) => `the ${leg} comes to the ${where}`,
	chip: ({ towards }) => `to ${towards}`,
	peering: ({ destination, towards }) => `The connection is active and ${destination} is an address of ${towards}, so the packet crosses over to its network interface.`,
	peeringWhy: "On arrival no route table is asked, but the network ACL of the receiver’s subnet and its security groups are. The reply needs a route of its own: nothing propagates over a peering connection.",
	leaves: ({ subnet, zone }) => `The packet leaves by the attachment’s interface in the subnet ${subnet}${zone === "" ? "" : `, in the sender’s zone ${zone}`}.`,
	leavesWhy: "Whichever subnet the sender is in, the network ACL of the attachment’s subnet is asked about packets that come in.",
	arrives: ({ subnet, zone }) => `The packet comes in by the attachment’s interface in the subnet ${subnet}${zone === "" ? "" : `, in zone ${zone}`}.`,
	arrivesWhy: "From here the route table of that subnet decides, as for any packet that leaves it.",
	transitPeering: ({ towards }) => `The packet crosses over to the ${towards}, whose own table is asked next.`,
	chipTunnel: ({ tunnel }) => `tunnel ${tunnel}`,
	tunnel: ({ tunnel }) => `Tunnel ${tunnel} is up and carries the packet, encrypted by IPsec; inside, it stays as it is.`,
	vpnGatewayWhy: "A virtual private gateway serves the interfaces of its own VPC only, and asks no route table for what comes in.",
	passes: ({ towards }) => `The packet passes on to the ${towards}.`
};
// src/explain/messages/en/endpoint.ts
var endpoint = {
	step: ({ leg, id }) => `the ${leg} is at the endpoint ${id}`,
	chip: ({ service }) => `to ${service}`,
	gateway: ({ service }) => `The endpoint takes the packet to ${service}. Nothing is translated: the service sees the private address.`,
	gatewayReply: ({ service }) => `The answer of ${service} comes straight back into the VPC.`,
	delivered: ({ service }) => `The endpoint takes the packet to ${service}; the service’s own side is not modelled.`,
	provider: ({ service }) => `The endpoint hands the connection to the load balancer of the provider of ${service}.`
};
var webAcl = {
	step: ({ id, resource }) => `the request comes to the web ACL ${id} of the ${resource}`,
	action: {
		allow: "allow",
		block: "block",
		count: "count",
		captcha: "CAPTCHA",
		challenge: "challenge"
	},
	chipRule: ({ rule, action }) => `${rule}: ${action}`,
	chipDefault: ({ action }) => `default: ${action}`,
	chipFailing: "cannot decide",
	chipOpen: ({ rule }) => `${rule}: cannot be decided`,
	ruleAllows: ({ rule }) => `Rule ${rule} matches and allows the request.`,
	ruleAnswers: ({ rule, action, status }) => `Rule ${rule} matches, and its action is ${action}: AWS WAF answers ${status}.`,
	defaultAllows: "No rule ends it, and the default action allows the request.",
	defaultAnswers: ({ status }) => `No rule ends it, and the default action blocks the request: AWS WAF answers ${status}.`,
	failingPasses: "AWS WAF cannot decide, and the request is served all the same.",
	failingAnswers: ({ status }) => `AWS WAF cannot decide, and the load balancer answers ${status}.`,
	failingWhy: "CloudFront serves such requests; an Application Load Balancer refuses them unless it is set to fail open.",
	open: ({ rule, asks }) => `Whether rule ${rule} matches cannot be decided (${asks}), and the answer depends on it.`,
	openWhy: "Write with the rule what it comes to: matches: match, no-match or unknown.",
	openCountry: "the country of the client",
	answersWhy: "This is an HTTP answer: the connection was made, and no packet is dropped. Security groups and network ACLs have nothing to do with it.",
	seesProxy: ({ source }) => `It sees the sender of the connection, ${source}, and not the viewer behind it.`,
	table: "Rules, by priority",
	notReached: "not reached"
};
var distribution = {
	stepViewer: ({ id }) => `the request is at an edge of the distribution ${id}`,
	stepOrigin: ({ id }) => `the edge of ${id} asks its origin`,
	stepAnswer: ({ id }) => `the edge of ${id} answers the viewer`,
	chipOrigin: ({ origin }) => `to origin ${origin}`,
	chipCached: "from its cache",
	chipSends: "sends",
	chipRefuses: ({ status }) => `answers ${status}`,
	defaultBehavior: "the default behavior",
	behavior: ({ path }) => `the behavior ${path}`,
	viewer: ({ behavior, origin }) => `The viewer’s connection ends at the edge. By ${behavior} the edge asks the origin ${origin}, in a connection of its own.`,
	viewerWhy: ({ header }) => `The origin sees an address of CloudFront; the viewer’s is in X-Forwarded-For only: ${header}.`,
	cached: "The edge has the answer in its cache: no origin is asked.",
	refuses: ({ status }) => `The distribution does not answer for this host name: the edge answers ${status}.`,
	origin: ({ source, destination }) => `The edge opens a connection of its own, from ${source} to ${destination}.`,
	originPublicWhy: "The source is in the prefix list com.amazonaws.global.cloudfront.origin-facing: a security group that names it lets CloudFront in, and nobody else.",
	originVpcWhy: "CloudFront has a network interface of its own in the VPC: no public address, no internet gateway on the way, and no route is changed.",
	notPublic: ({ destination }) => `The origin ${destination} is private, and an edge reaches a public origin from the internet only.`,
	notPublicWhy: "Make it a VPC origin (vpcOrigin), or give the origin a public address.",
	noGateway: "The VPC of a VPC origin needs an internet gateway attached, though no packet passes it.",
	answer: ({ destination }) => `The edge answers ${destination}.`,
	shield: {
		standard: "AWS Shield Standard protects the edge against floods at layers 3 and 4.",
		advanced: "AWS Shield Advanced protects the distribution."
	}
};
var dnsName = {
	step: ({ name }) => `the client looks up ${name}`,
	chipAnswer: ({ answer }) => `answer ${answer}`,
	chipNoAnswer: "no answer",
	policy: {
		simple: "simple routing",
		weighted: "weighted routing",
		latency: "latency routing",
		failover: "failover routing",
		geolocation: "geolocation routing",
		geoproximity: "geoproximity routing",
		"ip-based": "IP-based routing",
		multivalue: "multivalue answer routing"
	},
	answered: ({ name, record, policy, answer }) => `${name} resolves to ${answer}: record ${record}, ${policy}.`,
	noZone: ({ name }) => `No hosted zone answers this client for ${name}, so no packet is sent.`,
	noRecord: ({ name, zone }) => `The hosted zone ${zone} has no answer for ${name}, so no packet is sent.`,
	noResolver: "The VPC’s resolver is switched off, so no packet is sent.",
	privateWhy: ({ zone }) => `The private hosted zone ${zone} is associated with the client’s VPC and shadows public names.`,
	candidates: ({ count }) => `${count} records may be the answer; this walk takes one of them.`,
	passedOver: ({ record, reason }) => `${record}: ${reason}.`,
	failsOpen: "No record is healthy, so Route 53 answers as if all were.",
	filtersNothing: "DNS says where a packet goes. It never filters one.",
	standing: {
		candidate: "may be the answer",
		unhealthy: "unhealthy",
		elsewhere: "for clients of another place",
		standby: "stands by",
		"no-weight": "has weight 0",
		"other-family": "of another address family"
	},
	table: "Records of the name",
	record: "Record",
	value: "Value"
};
// src/explain/messages/en/gateway-load-balancer.ts
var gatewayLoadBalancer = {
	endpointStep: ({ leg, where }) => `the ${leg} is at the ${where}`,
	step: ({ leg, id }) => `the ${leg} is at a node of the Gateway Load Balancer ${id}`,
	enterChip: "to the appliances",
	enter: ({ service }) => `The endpoint hands the packet to ${service} for inspection, as it is: addresses and ports stay.`,
	enterWhy: ({ subnet }) => `What comes back goes on by the route table of the endpoint’s subnet ${subnet}.`,
	wrapChip: ({ target }) => `GENEVE to ${target}`,
	wrap: ({ target, node, address }) => `The load balancer picks the appliance ${target} and wraps the whole packet in GENEVE: from ${node} to ${address}.`,
	wrapSticks: ({ target, address }) => `The flow stays with the appliance ${target}: the whole packet goes to ${address} in GENEVE.`,
	wrapWhy: "On the way to the appliance only the outer header counts: its security groups and network ACLs have to let in UDP 6081 from the load balancer.",
	applianceStep: ({ leg, id }) => `the ${leg} is at the appliance ${id}`,
	inspectsChip: "inspected",
	inspects: ({ id }) => `The appliance ${id} takes the packet out of GENEVE, inspects it and sends it back to the load balancer.`,
	inspectsWhy: "What an appliance decides is not modelled: it is taken to let everything pass, as it is.",
	unwrapChip: "unwrapped",
	unwrap: ({ target }) => `The load balancer unwraps what ${target} has let pass and gives it back to the endpoint, unchanged.`
};
// src/explain/messages/en/gateway.ts
var gateway = {
	step: ({ leg, direction }) => {
		if (direction === null) return `the ${leg} turns round at the edge of the VPC`;
		return `the ${leg} tries to ${direction === "inbound" ? "enter the VPC from" : "leave the VPC for"} the internet`;
	},
	chipPasses: "passes unchanged",
	chipTranslates: ({ from, to }) => `${from} → ${to}`,
	passes: "The packet passes unchanged: IPv6 addresses need no translation.",
	passesPlain: "The packet passes unchanged.",
	translatesSource: ({ from, to }) => `The source ${from} becomes its public address ${to}; ports stay.`,
	translatesDestination: ({ from, to }) => `The destination ${from} becomes the private address ${to} behind it; ports stay.`,
	translatesBoth: (p) => `The source ${p.source} becomes ${p.newSource}, the destination ${p.destination} becomes ${p.newDestination}, and the packet turns back into the VPC.`,
	noMemory: "An internet gateway has no rules and remembers nothing: it only exchanges private and public addresses, one to one.",
	egressOnlyRemembers: "The gateway remembers the flow, so that its replies may come in.",
	egressOnlyReply: ({ step }) => step === null ? "The reply belongs to a flow that the gateway let out, so it may come in." : `The reply belongs to the flow that the gateway let out at step ${step}, so it may come in.`
};
// src/explain/messages/en/nat-gateway.ts
var natGateway = {
	step: ({ leg, id }) => `the ${leg} passes NAT gateway ${id}`,
	chipTranslates: ({ to }) => `source → ${to}`,
	chipTranslatesBack: ({ to }) => `destination → ${to}`,
	translates: ({ from, to }) => `The source ${from} becomes the NAT gateway’s own address and port, ${to}, and the gateway notes both; the destination stays.`,
	translatesBack: ({ from, to }) => `The gateway finds ${from} in its table, so the destination becomes the client again: ${to}.`,
	/** NAT64: the destination changes with the family. */
	translatesFamily: ({ source, destination }) => `The gateway turns the IPv6 packet into IPv4: it leaves from ${source} to ${destination}.`,
	translatesFamilyBack: ({ source, destination }) => `The gateway turns the IPv4 reply back into IPv6: it goes on from ${source} to ${destination}.`,
	passes: "The packet passes the NAT gateway unchanged."
};
var host = {
	step: ({ leg, id }) => `${id} handles the ${leg}, which is not for itself`,
	chipForwards: "forwards",
	chipTranslates: ({ to }) => `source → ${to}`,
	chipTranslatesBack: ({ to }) => `destination → ${to}`,
	forwards: ({ id }) => `${id} forwards the packet as it is.`,
	translates: ({ id, from, to }) => `${id} masquerades: the source ${from} becomes its own ${to}.`,
	translatesBack: ({ id, from, to }) => `${id} finds ${from} in its table, so the destination becomes the client again: ${to}.`
};
// src/explain/messages/en/network-firewall.ts
var whom = (part) => part === "" ? "the packet" : part;
var firewall = {
	step: ({ leg, where, firewall: id }) => `the ${leg} comes to the ${where} of the firewall ${id}`,
	engine: {
		stateless: "stateless engine",
		stateful: "stateful engine"
	},
	phase: {
		handshake: "the handshake",
		established: "the data after the handshake"
	},
	action: {
		pass: "pass",
		drop: "drop",
		forward: "forward to stateful",
		reject: "reject",
		alert: "alert"
	},
	byDefault: {
		pass: "pass",
		drop: "drop",
		forward: "forward to stateful rules",
		"drop-strict": "drop all",
		"drop-established": "drop established",
		"alert-strict": "alert all",
		"alert-established": "alert established"
	},
	ruleChip: ({ rule, action }) => `rule ${rule} ${action}`,
	rulePasses: ({ engine, rule, part }) => `Rule ${rule} of the ${engine} matches and passes ${whom(part)}, which goes on from the endpoint’s subnet unchanged.`,
	ruleStops: ({ engine, rule, action, part }) => `Rule ${rule} of the ${engine} matches ${whom(part)}, and its action is ${action}.`,
	rejected: "Reject answers the sender with a reset (TCP RST), so the client learns at once.",
	defaultChip: ({ name }) => `default: ${name}`,
	defaultPasses: ({ engine, part }) => `No rule of the ${engine} matches, and by default ${whom(part)} passes.`,
	defaultStops: ({ engine, name, part }) => `No rule of the ${engine} passes ${whom(part)}, and the default action is ${name}.`,
	dropEstablishedWhy: "“Drop established” lets the handshake through, so that rules can see the first data, and drops what follows in flows that no rule has passed. The connection opens, and then nothing gets through.",
	remembered: "passes: known flow",
	passesFlow: "The stateful engine remembers that a rule passed this flow, so the reply passes as well.",
	passesFlowWhy: "Pass ends the inspection of the whole flow, in both directions.",
	undecidedChip: ({ rule }) => `rule ${rule}: cannot be decided`,
	undecided: ({ rule, asks }) => `Whether rule ${rule} matches cannot be decided from what is known of the flow (${asks === "" ? "the host name" : asks}).`,
	undecidedWhy: "It looks at application data. A flow that names its host (http: host) decides rules by domain.",
	streamException: "The stateful engine of this endpoint has seen one direction of the flow only: its stream exception policy applies."
};
// src/explain/messages/en/load-balancer.ts
var loadBalancer = {
	step: ({ leg, id }) => `the ${leg} is at a node of the load balancer ${id}`,
	chipForwards: ({ target }) => `to ${target}`,
	chipAnswers: ({ status }) => `answers ${status}`,
	chipBack: "address put back",
	opens: (p) => `Listener ${p.listener}, ${p.rule}: the load balancer picks ${p.target} of ${p.group} and opens a connection of its own from ${p.node}.`,
	handsOn: (p) => `Listener ${p.listener}: the load balancer picks ${p.target} of ${p.group}. Only the destination is rewritten; the target sees the client’s address ${p.source}.`,
	invokes: (p) => `Listener ${p.listener}, ${p.rule}: the load balancer invokes the function ${p.target} of ${p.group} through the Lambda service.`,
	answers: (p) => `Listener ${p.listener}, ${p.rule}: the load balancer answers ${p.status} by itself.`,
	back: ({ from, to }) => `The reply passes the node again, which puts its own address back: the source ${from} becomes ${to}.`,
	backWhy: "The reply goes back to the node whatever the target’s route table says; its network ACL still has to let it out to the client’s address.",
	defaultRule: "default rule",
	rule: ({ priority }) => `rule ${priority}`,
	candidates: ({ count, group }) => `${count} targets of ${group} may be picked; this walk shows one of them.`,
	passedOver: ({ target, reason }) => `${target} is passed over: ${reason}.`,
	statusWhy: ({ status }) => `The client gets HTTP ${status} from the load balancer.`,
	state: {
		initial: "initial",
		healthy: "healthy",
		unhealthy: "unhealthy",
		"unhealthy.draining": "unhealthy and draining",
		draining: "draining",
		unused: "unused",
		unavailable: "not checked"
	},
	standing: {
		usable: "may be picked",
		"fail-open": "unhealthy, used since none is healthy",
		unhealthy: "unhealthy",
		"out-of-service": "gets no new connections",
		"other-zone": "in another Availability Zone, and cross-zone load balancing is off",
		"zone-not-enabled": "in an Availability Zone that is not enabled"
	},
	health: {
		written: "as the document says",
		"not-checked": "health checks are off",
		"not-running": "its host does not run",
		family: "the node has no address of its family",
		"check-passes": "its health check is answered",
		"check-passes-partly": "its health check is answered from some ports",
		"check-fails": "its health check gets no answer",
		"check-refused": "nothing listens on the port of its health check"
	},
	checkStops: (p) => `its health check on port ${p.port} is stopped at ${p.where} (${p.leg}): ${p.reason}`
};
// src/explain/messages/en/network-acl.ts
var networkAcl = {
	step: ({ leg, direction, subnet }) => `the ${leg} tries to ${direction === "inbound" ? "enter" : "leave"} ${subnet}`,
	chip: ({ direction, rule, action }) => `${direction === "inbound" ? "in" : "out"} · rule ${rule} ${action}`,
	chipNotEvaluated: "not evaluated",
	notEvaluated: "The network ACL is not evaluated for this packet.",
	allowed: ({ rule, scope, direction, peer }) => `Rule ${rule} allows ${scope} ${direction === "inbound" ? "from" : "to"} ${peer}.`,
	denied: ({ rule, scope, direction, peer }) => `Rule ${rule} denies ${scope} ${direction === "inbound" ? "from" : "to"} ${peer}, and no later rule is read.`,
	closed: "No numbered rule matches, so rule * decides.",
	closedWithoutRules: ({ direction }) => `There are no numbered ${direction} rules, so rule * decides.`,
	closedForFamily: ({ direction, family }) => `No numbered ${direction} rule is for ${family}, so rule * decides.`,
	otherFamily: ({ family }) => family === "IPv6" ? "IPv4 and IPv6 have rules of their own: a rule for 0.0.0.0/0 says nothing about IPv6, which needs one for ::/0." : "IPv4 and IPv6 have rules of their own: a rule for ::/0 says nothing about IPv4, which needs one for 0.0.0.0/0.",
	stateless: ({ direction, step }) => `A network ACL is stateless: it does not remember that it let the request ${direction === "inbound" ? "out" : "in"} at step ${step}.`,
	statelessAnyway: "A network ACL is stateless: a reply needs a rule of its own, even where the request was let through.",
	replyToClient: ({ port, servicePort }) => `The reply goes to the client’s ephemeral port ${port}; ${servicePort} is only its source port.`,
	replyToNat: ({ port, servicePort, nat }) => `The reply goes to port ${port}, which ${nat} picked for this flow; ${servicePort} is only its source port.`,
	replyMessage: ({ reply, request }) => `The reply is an ${reply}; a rule for ${request} does not match it.`,
	ruleForServicePort: ({ rule, port }) => `Rule ${rule} is written for port ${port}, but the ports of a rule are always destination ports, so it never matches this reply.`,
	noRuleCoversPort: ({ direction, port }) => `No ${direction} rule covers ${port}.`,
	denyCoversPort: ({ rule, ports, port }) => `Rule ${rule} denies ${ports === "all" ? "all ports" : `the ports ${ports}`}, and ${port} is among them.`,
	portInRange: ({ port, range }) => `The client picked ${port} from its range ${range}, so a rule for replies has to cover all of that range.`,
	firstMatchDecides: "Rules are tried in ascending number and the first match decides, so an allow rule with a higher number cannot help.",
	nearMiss: ({ rule, reason }) => `Rule ${rule} comes closest, but ${reason}.`
};
// src/explain/messages/en/network-interface.ts
var networkInterface = {
	stepSends: ({ leg, host }) => `${host} sends the ${leg}`,
	stepArrives: ({ leg, host }) => `the ${leg} arrives at ${host}`,
	chipSends: "sends",
	chipPasses: "passes",
	chipDelivered: "delivered",
	chipNotDelivered: "not delivered",
	chipRefused: ({ service }) => `nothing listens on ${service}`,
	sends: ({ source }) => `The source ${source} is an address of this network interface.`,
	sendsForOther: ({ source }) => `The source ${source} is not an address of this network interface; it may send for others because its source/destination check is off.`,
	accepts: ({ destination }) => `The destination ${destination} is not an address of this network interface; it takes the packet because its source/destination check is off.`,
	passes: "The network interface lets the packet pass.",
	delivered: ({ destination, host }) => `The destination ${destination} is an address of ${host}: the packet is delivered.`,
	deliveredReply: ({ host }) => `The reply is back at ${host}: it is delivered.`,
	refused: ({ service, host }) => `The packet is delivered, but nothing listens on ${service}, so ${host} refuses it.`,
	refusedWhy: "The network let the packet through: this is for the host to mend, not for a route or a rule. The answer is a TCP reset, so the client knows at once; a packet that the network drops is followed by silence.",
	unheardWhy: "The network let the packet through: this is for the host to mend, not for a route or a rule. Nothing answers, so from the client it looks like a packet that the network dropped.",
	unheard: ({ service }) => `The packet is delivered, but nothing listens on ${service}, so nothing answers it.`
};
var place = {
	stepInternet: ({ leg }) => `the ${leg} reaches the internet`,
	stepStarts: ({ leg }) => `the ${leg} sets out on the internet`,
	step: ({ leg, place }) => `the ${leg} reaches ${place}`,
	chipDelivered: "delivered",
	chipSends: "sends",
	chipExempt: "not filtered",
	deliveredInternet: ({ destination }) => `The packet is delivered to ${destination} on the internet.`,
	delivered: ({ destination, place }) => `The packet is delivered to ${destination}, ${place}.`,
	exempt: ({ destination, place }) => `The packet is delivered to ${destination}, ${place}.`,
	sends: ({ source }) => `${source} sends from the internet.`,
	sendsFrom: ({ place, destination }) => `The routers of the ${place} send packets to ${destination} towards AWS.`,
	nobodyOutside: ({ destination }) => `No gateway takes packets to ${destination}, so the packet goes nowhere.`
};
var resolver = {
	step: ({ id }) => `the client looks up the name of ${id}`,
	chipAnswer: ({ answer }) => `answer ${answer}`,
	chipNoAnswer: "no answer",
	answered: ({ name, id, answer }) => `The ${name === "public-name" ? "public" : "private"} name of ${id} resolves to ${answer}.`,
	noAnswer: ({ name, id }) => `The ${name === "public-name" ? "public" : "private"} name of ${id} does not resolve, so no packet is sent.`,
	publicNameInside: "Inside the VPC, Amazon’s resolver answers a public name with the private address, so the packet never leaves the VPC."
};
// src/explain/messages/en/route-table.ts
var routeTable = {
	step: ({ destination }) => `the VPC router looks for a route to ${destination}`,
	stepAtGateway: ({ destination, gateway }) => `${gateway} looks for a route to ${destination} inside the VPC`,
	chip: ({ destination, target }) => `${destination} → ${target}`,
	chipBlackhole: ({ destination, target }) => `${destination} → ${target} · blackhole`,
	chipNone: "no route",
	only: ({ route, address }) => `${route} is the only route that matches ${address}.`,
	longest: ({ route, address, losers }) => `${route} has the longest prefix that matches ${address}; it beats ${losers}.`,
	default: ({ route, address }) => `No more specific route matches ${address}, so the default route decides: ${route}.`,
	equal: ({ route, address, losers }) => `${route} matches ${address} and ranks above ${losers}, which has the same destination.`,
	notBack: ({ route, component }) => `${route} does not lead the reply back to ${component}, which handled the request.`,
	notPassed: ({ route }) => `${route} leads the reply to something that the request did not pass, so nothing there knows the flow.`,
	more: ({ count }) => `${count} more`,
	localPreferred: ({ route }) => `The propagated route ${route} has a longer prefix, but a propagated route never beats the VPC’s local one.`,
	viaPrefixList: ({ route, prefixList }) => `${route} (from prefix list ${prefixList})`,
	chipReturns: "back to the NAT gateway",
	returns: "The reply to a NAT gateway of a peered VPC goes back over the connection that the request came by.",
	returnsWhy: "That needs no route in this VPC, but holds for NAT gateways only: a reply to any other address in the peered VPC needs a route.",
	noRoute: ({ address, table }) => `No route of ${table} matches ${address}.`,
	noRouteLocalOnly: "The table has local routes only, so nothing leads out of the VPC. A packet without a route is dropped.",
	noRouteFamily: ({ family, other }) => `The destination is an ${family} address, and the table’s default route is for ${other} only.`,
	noRouteAtAll: "A packet without a route is dropped: AWS adds no default route by itself.",
	blackhole: ({ route, address }) => `${route} is the best match for ${address}, and it is a blackhole.`,
	blackholeWhy: ({ target }) => `Its target ${target} is gone or detached. The route still takes part in the choice: AWS does not fall back to a shorter prefix.`,
	unmodelled: ({ route }) => `${route} leads to something that is not modelled here.`
};
// src/explain/messages/en/rule-table.ts
var ruleTable = {
	caption: {
		"network-acl": "Rules, tried in number order",
		"security-group": "Rules; one match is enough",
		route: "Routes, longest prefix first",
		checks: "Checks, in order",
		targets: "Targets",
		firewall: "Stateless rules, then stateful ones, as they are tried"
	},
	column: {
		number: "#",
		rule: "Rule",
		group: "Group",
		protocol: "Protocol",
		ports: "Ports",
		destination: "Destination",
		target: "Target",
		zone: "Zone",
		health: "Health",
		origin: "Origin",
		check: "Check",
		result: "Result"
	},
	peer: {
		inbound: "Source",
		outbound: "Destination"
	},
	result: {
		allow: "ALLOW",
		deny: "DENY",
		passed: "PASSED",
		failed: "FAILED",
		blackhole: "blackhole",
		picked: "PICKED",
		candidate: "CANDIDATE",
		passedOver: "NOT USED"
	},
	matches: "matches",
	matchesRest: "matches everything that is left",
	notReached: ({ rule }) => `not reached: rule ${rule} has decided`,
	notNeeded: "not consulted: the flow is remembered",
	alsoMatches: "matches too; one match is enough",
	longestWins: "longest prefix that matches",
	onlyMatch: "the only route that matches",
	longerWins: "matches, but a longer prefix won",
	higherWins: "matches, but another route with this destination ranks higher",
	routeNotReached: "not reached: a route above has decided",
	blackhole: "matches, and is a blackhole: its target is gone",
	leftOut: ({ count }) => count === 1 ? "1 more is not shown." : `${count} more are not shown.`,
	origin: {
		static: "static",
		"route-server": "route server",
		"direct-connect": "Direct Connect",
		"vpn-static": "VPN, static",
		"vpn-bgp": "VPN, BGP",
		"prefix-list": "prefix list",
		vpc: "propagated, VPC",
		vpn: "propagated, VPN"
	}
};
/** Why a rule did not match: clauses without capital or full stop, for a table cell or the end of a sentence. */
var mismatch = {
	protocol: ({ packet, rule }) => `protocol ${packet} is not ${rule}`,
	port: ({ port, rule }) => `port ${port} is not ${rule}`,
	portRange: ({ port, rule }) => `port ${port} is not in ${rule}`,
	noPort: ({ rule }) => `the packet has no port, the rule asks for ${rule}`,
	icmp: ({ packet, rule }) => `${packet} is not ${rule}`,
	address: ({ address, block }) => `${address} is not in ${block}`,
	prefixList: ({ address, id }) => `${address} is not in prefix list ${id}`,
	group: ({ address, id }) => `${address} is not an interface in group ${id}`,
	family: ({ rule, packet }) => `${rule} rule, ${packet} packet`,
	familyOther: ({ packet }) => `the rule is not for ${packet} packets`,
	referenceLost: ({ id }) => `group ${id} is not preserved on this path`,
	referenceUnsupported: ({ id }) => `the transit gateway does not carry group ${id}`,
	referenceStale: ({ id }) => `group ${id} does not exist here`,
	host: "the host name fits none of the rule",
	path: "the path fits none of the rule",
	sourcePorts: "the source port is none of the rule",
	country: "the country of the client is none of the rule",
	rate: "the client is below the limit",
	inspection: "taken not to match",
	ipSet: "the address is not in the IP set",
	undecided: "cannot be decided: it depends on data that is not known",
	method: "the method is none of the rule",
	localPreferred: "propagated, and the local route is preferred",
	join: (clauses) => clauses.join("; ")
};
// src/explain/messages/en/security-group.ts
var securityGroup = {
	step: ({ leg, direction, host }) => `the ${leg} tries to ${direction === "inbound" ? "enter" : "leave"} the network interface of ${host}`,
	chipAllowed: ({ direction, scope }) => `${direction === "inbound" ? "in" : "out"} · ${scope}`,
	chipScope: ({ ports, direction, peer }) => `${ports} ${direction === "inbound" ? "from" : "to"} ${peer}`,
	chipTracked: "tracked · allowed",
	chipDenied: ({ direction }) => `${direction === "inbound" ? "in" : "out"} · no rule matches`,
	chipNoRules: ({ direction }) => `${direction === "inbound" ? "in" : "out"} · no rules`,
	chipPasses: ({ direction }) => `${direction === "inbound" ? "in" : "out"} · passes`,
	allowed: ({ rule, scope, direction, peer }) => `${capitalised(rule)} allows ${scope} ${direction === "inbound" ? "from" : "to"} ${peer}.`,
	passes: "The security group lets the packet pass.",
	willTrack: "The group remembers the flow, so the reply will need no rule.",
	willAutoTrack: "The group remembers the flow whatever its rules say, because of what it passes on its way; the reply will need no rule.",
	willNotTrack: "The group does not remember this flow, since its rules are open to every address both ways; the reply will pass by a rule.",
	replyTracked: ({ direction, step }) => step === null ? "The packet belongs to a flow that the group remembers, so it needs no rule." : `The packet belongs to the flow that was let ${direction === "inbound" ? "in" : "out"} at step ${step}, so it needs no rule.`,
	replyTrackedWhy: "A security group is stateful: what answers an allowed flow passes, whatever the rules of the other direction say.",
	replyUntracked: ({ rule, scope, direction, peer }) => `The group does not remember this flow, so the reply passes by a rule: ${rule}, ${scope} ${direction === "inbound" ? "from" : "to"} ${peer}.`,
	denied: ({ direction, count }) => count === 1 ? `The only ${direction} rule does not match.` : `None of the ${count} ${direction} rules matches.`,
	noRules: ({ direction, groups }) => `The security group${groups === 1 ? " has" : "s have"} no ${direction} rules, so nothing new may ${direction === "inbound" ? "come in" : "go out"}.`,
	sameSubnet: ({ subnet }) => `Both ends are in the subnet ${subnet}, so the packet meets no network ACL and no route table: only security groups stand between neighbours.`,
	allowOnly: "A security group has allow rules only: what no rule allows is denied.",
	bothGroups: ({ count }) => `The rules of all ${count} groups count as one set, and one match would be enough.`,
	nearMiss: ({ rule, reason }) => `${capitalised(rule)} comes closest, but ${reason}.`,
	referenceLost: ({ rule, group, through }) => `${capitalised(rule)} names the group ${group}. Such a rule matches only packets that come straight from an interface in ${group}; this one came through ${through}, which does not preserve the sender’s group. Only a rule for addresses can match it.`,
	referenceLostSomewhere: "a component on the way",
	referenceUnsupported: ({ rule, group }) => `${capitalised(rule)} names the group ${group}. Security group referencing is off on the transit gateway or on one of its two attachments, so a rule for addresses is needed.`,
	referenceStale: ({ rule, group }) => `${capitalised(rule)} names the group ${group}, which does not exist here, so it matches nothing.`,
	translatedSource: ({ source, original, by }) => `The packet no longer comes from ${original}: ${by} changed its source to ${source}, and that is what the rules see.`
};
function capitalised(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/explain/messages/en/tables.ts
var connectionTable = {
	tracked: ({ step, rule, direction }) => `let ${direction === "inbound" ? "in" : "out"} at step ${step} by ${rule}: the reply needs no rule`,
	remembered: "opened before this walk: the packet needs no rule",
	autoTracked: ({ step, rule }) => `opened at step ${step} by ${rule}; tracked whatever the rules say, because of what the flow passes`,
	untracked: ({ step, rule }) => `untracked: let through at step ${step} by ${rule}, open to every address both ways, so the reply passes by a rule`,
	someRule: "a rule",
	translation: ({ step }) => `made at step ${step}: a reply to the outer address goes back to the inner one`,
	translationFound: "made before this walk: a reply to the outer address goes back to the inner one",
	egressFlow: ({ step }) => `let out at step ${step}: its replies may come in`
};
var packetView = {
	source: "Source",
	destination: "Destination",
	protocol: "Protocol",
	icmpRequest: ({ protocol }) => `${protocol} echo request`,
	icmpReply: ({ protocol }) => `${protocol} echo reply`
};
// src/explain/messages/en/trace.ts
var trace = {
	headline: {
		reachable: "Reachable",
		oneWay: "Reachable: the packet arrives",
		httpError: "Reachable, answered with an HTTP error",
		refused: "Refused: nothing listens on the port",
		closed: "No answer: nothing listens on the port",
		partial: "Works from some ports only",
		partialChoices: "Works for some nodes or targets only",
		"no-response": "No response: the reply is dropped",
		unreachable: "Unreachable: the request is dropped",
		reset: "Reset: the flow is no longer known",
		unresolved: "Unreachable: the name does not resolve",
		unknown: "Unknown: part of the path is not modelled"
	},
	symptom: {
		answers: "The client gets its answer.",
		"times-out": "The client times out.",
		refused: "The client is refused at once.",
		"http-error": "The client gets an HTTP error as its answer.",
		sometimes: "The client gets an answer on some attempts and times out on others.",
		oneWay: "The client expects no answer.",
		reset: "The connection is reset.",
		unresolved: "The client cannot resolve the name."
	},
	onPort: ({ service }) => `on ${service}`,
	byProtocol: ({ service }) => `by ${service}`,
	reachable: ({ from, to, by }) => `${from} reaches ${to} ${by}, and the reply comes back.`,
	oneWay: ({ from, to, by }) => `${from} reaches ${to} ${by}; no reply is expected.`,
	refused: ({ from, to, service }) => `${from} reaches ${to}, but nothing listens on ${service} there.`,
	noResponse: ({ from, to, by, step, where, reason }) => `${from} reaches ${to} ${by}, but the reply is dropped at step ${step}, ${where}: ${reason}.`,
	unreachable: ({ from, to, by, step, where, reason }) => `${from} does not reach ${to} ${by}: the request is dropped at step ${step}, ${where}: ${reason}.`,
	reset: ({ from, to, by, step, where }) => `${from} does not reach ${to} ${by}: at step ${step}, ${where} answers with a reset.`,
	unresolved: ({ from, to }) => `${from} does not reach ${to}: the name does not resolve.`,
	unknown: ({ from, to, by, step, where }) => `Whether ${from} reaches ${to} ${by} is unknown: step ${step}, ${where}, is not modelled.`,
	/** Where the document of a verdict names no stop. */
	plain: {
		"no-response": ({ from, to, by }) => `${from} reaches ${to} ${by}, but the reply is dropped.`,
		unreachable: ({ from, to, by }) => `${from} does not reach ${to} ${by}.`,
		unknown: ({ from, to, by }) => `Whether ${from} reaches ${to} ${by} is unknown.`
	},
	partial: ({ from, to, by, works, share }) => `${from} to ${to} ${by} ${works}: ${share}.`,
	partialStops: ({ from, to, by, works, share, leg, step, where, reason }) => `${from} to ${to} ${by} ${works}: ${share}; otherwise the ${leg === "request" ? "request" : "reply"} is dropped at step ${step}, ${where}: ${reason}.`,
	worksFromClientPorts: ({ ports }) => `works from client ports ${ports} only`,
	worksFromNatPorts: ({ ports }) => `works from NAT ports ${ports} only`,
	worksFromBoth: ({ client, nat }) => `works from client ports ${client} with NAT ports ${nat} only`,
	worksFromSome: "works for some combinations of client and NAT ports only",
	worksByChoice: ({ failing }) => `works on some of its ways, and fails by ${failing}`,
	choice: {
		record: ({ id }) => `record ${id}`,
		node: ({ id }) => `node ${id}`,
		targetGroup: ({ id }) => `group ${id}`,
		zone: ({ id }) => `zone ${id}`,
		subnet: ({ id }) => `subnet ${id}`,
		tunnel: ({ id }) => `tunnel ${id}`,
		target: ({ id }) => `target ${id}`
	},
	choices: (words) => words.join(" to "),
	httpStatus: ({ status, text }) => `${text} (HTTP ${status})`,
	worksNever: "works from no port",
	more: ({ count }) => `${count} more`,
	share: ({ part, whole, percent }) => `${part} of ${whole} (${percent} %)`,
	deniedByRule: ({ rule }) => `rule ${rule} denies it`,
	noRules: "there are no rules in that direction",
	fromInternet: "A host on the internet",
	toInternet: "the internet"
};
// src/explain/messages/en/transit-route.ts
var transitRoute = {
	step: ({ address }) => `the transit gateway looks for a route to ${address}`,
	only: ({ route, address, origin }) => `Only ${route} (${origin}) matches ${address}.`,
	best: ({ route, address, origin }) => `Of the routes that match ${address}, ${route} (${origin}) comes first: the longest prefix, then static before propagated.`,
	why: "The table is the one associated with the attachment that the packet came by."
};
// src/explain/messages/en/words.ts
var component = {
	instance: "Instance",
	database: "Database",
	"load-balancer": "Load balancer",
	"target-group": "Target group",
	"lambda-function": "Lambda function",
	"ecs-task": "ECS task",
	"eks-pod": "EKS pod",
	"network-interface": "Network interface",
	"security-group": "Security group",
	"network-acl": "Network ACL",
	subnet: "Subnet",
	"route-table": "Route table",
	"internet-gateway": "Internet gateway",
	"egress-only-internet-gateway": "Egress-only internet gateway",
	"nat-gateway": "NAT gateway",
	resolver: "Route 53 Resolver",
	internet: "Internet",
	"aws-service": "AWS service",
	"vpc-peering-connection": "VPC peering connection",
	vpc: "VPC",
	"transit-gateway": "Transit gateway",
	"transit-gateway-attachment": "Transit gateway attachment",
	"transit-gateway-route-table": "Transit gateway route table",
	"firewall-endpoint": "Firewall endpoint",
	"hosted-zone": "Hosted zone",
	distribution: "Distribution",
	"web-acl": "Web ACL",
	"vpc-endpoint": "VPC endpoint",
	"vpn-gateway": "Virtual private gateway",
	"vpn-connection": "VPN connection",
	"direct-connect-gateway": "Direct Connect gateway",
	"virtual-interface": "Virtual interface",
	"client-vpn-endpoint": "Client VPN endpoint",
	"on-premises": "On-premises network",
	"local-gateway": "Local gateway",
	"carrier-gateway": "Carrier gateway",
	"core-network": "Core network"
};
var verdict = {
	allow: "ALLOW",
	deny: "DENY",
	route: "ROUTE",
	drop: "DROP",
	translate: "TRANSLATE",
	deliver: "DELIVER",
	note: "NOTE",
	unknown: "UNKNOWN"
};
/** The AWS services that a host reaches on its own link, by the ids that a walk gives them. */
var services = {
	"amazon-dns": "Amazon DNS",
	"instance-metadata": "the instance metadata service",
	"ecs-task-metadata": "the ECS task metadata service",
	"windows-activation": "Windows activation",
	"time-sync": "Amazon Time Sync",
	dhcp: "DHCP",
	"vpc-router": "the VPC router"
};
/** What every part of the catalogue shares. */
var words = {
	component,
	verdict,
	/** Inside a sentence: `network ACL private`. */
	named: ({ type, id }) => services[id] === void 0 || type !== "aws-service" ? `${lowered(component[type])} ${id}` : services[id],
	/** Inside a sentence, a component that stands alone: `the internet`. */
	alone: ({ type }) => type === "resolver" ? component[type] : `the ${lowered(component[type])}`,
	title: ({ name, id }) => `${name} ${id}`,
	directedTitle: ({ title, direction }) => `${title}, ${direction}`,
	securityGroups: "Security groups",
	direction: {
		inbound: "inbound",
		outbound: "outbound"
	},
	all: "all",
	allTraffic: "all traffic",
	ports: ({ protocol, ports }) => ports === "all" ? `${protocol}, all ports` : `${protocol} ${ports}`,
	anyIcmp: ({ protocol }) => `${protocol}, all types`,
	prefixList: ({ id }) => `prefix list ${id}`,
	rule: ({ id, group }) => `rule ${id} of ${group}`,
	ruleByPlace: ({ direction, place, group }) => `${direction} rule ${place} of ${group}`,
	defaultRule: ({ direction, group }) => `the default ${direction} rule of ${group}`,
	defaultRuleShort: "default",
	family: ({ family }) => `IPv${family}`,
	list: (items) => items.join(", "),
	/** Before the step of a hop that the packet never reached. */
	hypothetical: ({ step }) => `had it come this far: ${step}`
};
/** As inside a sentence: `Network ACL` becomes `network ACL`, `NAT gateway` and `VPC endpoint` stay. */
function lowered(name) {
	return /^([A-Z]{2}|Lambda|Direct Connect|Client VPN)/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
// src/explain/messages/en.ts
/** Every sentence about a walk, in English. The Korean catalogue has the same keys and parameters. */
var en = {
	words,
	networkInterface,
	securityGroup,
	networkAcl,
	routeTable,
	gateway,
	crossing,
	transitRoute,
	natGateway,
	endpoint,
	firewall,
	gatewayLoadBalancer,
	loadBalancer,
	webAcl,
	distribution,
	dnsName,
	host,
	place,
	resolver,
	codes,
	trace,
	ruleTable,
	mismatch,
	packetView
};
// \0vite/preload-helper.js
var scriptRel = /* @__PURE__ */ (function detectScriptRel() {
	const relList = typeof document !== "undefined" && document.createElement("link").relList;
	return relList && relList.supports && relList.supports("modulepreload") ? "modulepreload" : "preload";
})();
var assetsURL = function(dep, importerUrl) {
	return new URL(dep, importerUrl).href;
};
var seen = {};
var isCssPreloadUrl = function isCssPreloadUrl(url) {
	return url.pathname.endsWith(".css");
};
var preloadOnce = function preloadOnce(seen, href, preload) {
	if (href in seen) return seen[href];
	const promise = preload();
	if (!promise) {
		seen[href] = void 0;
		return;
	}
	const preloadPromise = promise.then(() => {
		seen[href] = void 0;
	}, (err) => {
		seen[href] = void 0;
		throw err;
	});
	seen[href] = preloadPromise;
	return preloadPromise;
};
var __vitePreload = function preload(baseModule, deps, importerUrl) {
	let promise = Promise.resolve();
	if (deps && deps.length > 0) {
		let preloadedHrefs;
		const cspNonceMeta = document.querySelector("meta[property=csp-nonce]");
		const cspNonce = cspNonceMeta?.nonce || cspNonceMeta?.getAttribute("nonce");
		function allSettled(promises) {
			return Promise.all(promises.map((p) => Promise.resolve(p).then((value) => ({
				status: "fulfilled",
				value
			}), (reason) => ({
				status: "rejected",
				reason
			}))));
		}
		function importMetaResolve(specifier) {
			if (import.meta.resolve) return new URL(import.meta.resolve(specifier));
			return new URL(
				specifier,
				/** #__KEEP__ */
				import.meta.url
			);
		}
		promise = allSettled(deps.map((depString) => {
			depString = assetsURL(depString, importerUrl);
			const dep = importMetaResolve(depString);
			const isCss = isCssPreloadUrl(dep);
			return preloadOnce(seen, dep.href, () => {
				if (preloadedHrefs === void 0) {
					preloadedHrefs = {
						all: /* @__PURE__ */ new Set(),
						styles: /* @__PURE__ */ new Set()
					};
					const links = document.getElementsByTagName("link");
					for (let i = links.length - 1; i >= 0; i--) {
						const link = links[i];
						preloadedHrefs.all.add(link.href);
						if (link.rel === "stylesheet") preloadedHrefs.styles.add(link.href);
					}
				}
				if ((isCss ? preloadedHrefs.styles : preloadedHrefs.all).has(dep.href)) return;
				const link = document.createElement("link");
				link.rel = isCss ? "stylesheet" : scriptRel;
				if (!isCss) link.as = "script";
				link.crossOrigin = "";
				link.href = dep.href;
				if (cspNonce) link.setAttribute("nonce", cspNonce);
				document.head.appendChild(link);
				if (isCss) return new Promise((res, rej) => {
					const handleSettle = (e) => {
						link.removeEventListener("load", handleSettle);
						link.removeEventListener("error", handleSettle);
						if (e.type === "error") rej(/* @__PURE__ */ new Error(`Unable to preload CSS for ${dep}`));
						else res(e);
					};
					link.addEventListener("load", handleSettle);
					link.addEventListener("error", handleSettle);
				});
			});
		}).filter((p) => p !== void 0));
	}
	function handlePreloadError(err) {
		const e = new Event("vite:preloadError", { cancelable: true });
		e.payload = err;
		window.dispatchEvent(e);
		if (!e.defaultPrevented) throw err;
	}
	return promise.then((res) => {
		for (const item of res || []) {
			if (item.status !== "rejected") continue;
			handlePreloadError(item.reason);
		}
		return baseModule().catch(handlePreloadError);
	});
};
// src/explain/messages/messages.ts
/** English is always there. Korean is loaded by whoever wants it: a page in English has no use for it. */
var korean;
/** Loads the catalogue of a language. Until that is done, nothing can be explained in it. */
async function loadMessages(language) {
	if (language === "ko") korean ??= (await __vitePreload(async () => {
		const { ko } = await import("./ko-CrCO7B92.js");
		return { ko };
	}, __vite__mapDeps([0,1,2]), import.meta.url)).ko;
}
function hasMessages(language) {
	return language === "en" || korean !== void 0;
}
/** The catalogue of a language, which has been loaded. */
function messagesIn(language) {
	if (language === "en") return en;
	if (korean === void 0) throw new Error("loadMessages comes before anything is said in Korean");
	return korean;
}
export { connectionTable as a, __vitePreload as i, loadMessages as n, messagesIn as r, hasMessages as t };
