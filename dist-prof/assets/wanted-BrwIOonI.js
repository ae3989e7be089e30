import { D as formatCidr } from "./icmp-DyJJl9UN.js";
import { r as formatIp } from "./ip-BipVh9MG.js";
import { t as paragraph } from "./explanation-8HHqG5kd.js";
import { f as nameInSentence } from "./format-QTb0hmAm.js";
import { t as josa } from "./particle-gzdItXuu.js";
import { r as messagesIn } from "./messages-qA5bnP9Y.js";
// src/explain/messages/en/wanted.ts
var field$1 = {
	protocol: "protocol",
	sourceIp: "source address",
	sourcePorts: "source port",
	destinationIp: "destination address",
	ports: "destination port"
};
/** What is said of what is wanted of a walk. Apart from the sentences that every walk needs. */
var wanted$1 = {
	wish: (wish) => {
		switch (wish.kind) {
			case "through": return `Pass ${wish.id}`;
			case "avoid": return `Avoid ${wish.id}`;
			case "at-source": return `Leave with ${field$1[wish.field]} ${wish.value}`;
			case "at-destination": return `Arrive with ${field$1[wish.field]} ${wish.value}`;
		}
	},
	met: "It does.",
	route: ({ destination, via }) => `${destination} → ${via}`,
	passesNot: ({ id }) => `The request does not pass ${id}.`,
	meets: ({ id, where }) => `The way leads by ${id}: at ${where}.`,
	ledBy: ({ winner }) => `The route ${winner} leads there.`,
	noRoute: ({ where, winner }) => winner === "" ? `The ${where} has no route that leads there.` : `The ${where} has no route that leads there; the packet follows ${winner}.`,
	cannotRoute: ({ where, route, destination }) => `The ${where} has ${route}, a near miss: it does not hold ${destination}.`,
	local: ({ where, destination }) => `The local route of the ${where} is for the blocks of the VPC, and ${destination} is in none of them.`,
	moreSpecific: ({ where, route, winner }) => `In the ${where}, ${route} matches, but ${winner} is more specific and wins.`,
	higherPriority: ({ where, route, winner }) => `In the ${where}, ${route} matches, but ${winner} ranks higher and wins.`,
	arrives: ({ name, found }) => `The request arrives with ${field$1[name]} ${found}.`,
	leaves: ({ name, value }) => `With ${field$1[name]} ${value} the flow does not work.`,
	elsewhere: ({ name, value, found }) => `With ${field$1[name]} ${value} the packet gets to ${found} instead.`,
	at: ({ where, meaning }) => `At the ${where}: ${meaning}`
};
// src/explain/messages/ko/wanted.ts
var field = {
	protocol: "프로토콜",
	sourceIp: "소스 주소",
	sourcePorts: "소스 포트",
	destinationIp: "대상 주소",
	ports: "대상 포트"
};
var wanted = {
	wish: (wish) => {
		switch (wish.kind) {
			case "through": return `${wish.id} 경유`;
			case "avoid": return `${wish.id} 우회`;
			case "at-source": return `${field[wish.field]} ${josa(wish.value, "으로/로")} 출발`;
			case "at-destination": return `${field[wish.field]} ${josa(wish.value, "으로/로")} 도착`;
		}
	},
	met: "원하는 대로입니다.",
	route: ({ destination, via }) => `${destination} → ${via}`,
	passesNot: ({ id }) => `요청이 ${josa(id, "을/를")} 지나지 않습니다.`,
	meets: ({ id, where }) => `${josa(id, "을/를")} 지나는 길입니다. 만나는 곳: ${where}.`,
	ledBy: ({ winner }) => `경로 ${winner} 때문에 그리로 갑니다.`,
	noRoute: ({ where, winner }) => winner === "" ? `${where}에 그리로 가는 경로가 없습니다.` : `${where}에 그리로 가는 경로가 없어 패킷이 ${winner} 경로를 따릅니다.`,
	cannotRoute: ({ where, route, destination }) => `${where}에 ${route} 경로가 있지만 ${josa(destination, "을/를")} 포함하지 않습니다. 가장 가까운 경로입니다.`,
	local: ({ where, destination }) => `${where}의 로컬 경로는 VPC의 CIDR 블록에만 쓰이는데 ${josa(destination, "은/는")} 그 안에 없습니다.`,
	moreSpecific: ({ where, route, winner }) => `${where}에서 ${route} 경로도 일치하지만 더 구체적인 ${winner} 경로가 선택됩니다.`,
	higherPriority: ({ where, route, winner }) => `${where}에서 ${route} 경로도 일치하지만 우선순위가 더 높은 ${winner} 경로가 선택됩니다.`,
	arrives: ({ name, found }) => `요청이 ${field[name]} ${josa(found, "으로/로")} 도착합니다.`,
	leaves: ({ name, value }) => `${field[name]} ${josa(value, "으로/로")}는 플로우가 되지 않습니다.`,
	elsewhere: ({ name, value, found }) => `${field[name]} ${josa(value, "으로/로")} 보내면 패킷이 대신 ${found}에 도달합니다.`,
	at: ({ where, meaning }) => `${where}: ${meaning}`
};
// src/explain/code-meaning.ts
var MEANINGS$1 = {
	en: {
		BAD_STATE: "The component exists but is not in a working state.",
		BAD_STATE_ATTACHMENT: "The attachment that joins the component to its VPC is not usable.",
		BAD_STATE_ROUTE: "The chosen route is a blackhole: its target is gone.",
		NO_ROUTE_TO_DESTINATION: "No route of the route table matches the destination.",
		NO_POSSIBLE_DESTINATION: "The destination is an address of the VPC that belongs to nobody.",
		DISCONNECTED_VPCS: "Neither a peering connection nor a transit gateway joins the two VPCs.",
		UNKNOWN_DESTINATION: "Too little is known of the destination to go on.",
		UNKNOWN_PEERED_SGS: "The peered VPC is not known, so a rule that names a group there cannot match.",
		INGRESS_RTB_NO_PUBLIC_IP: "An appliance that a gateway route table points to needs a public IP address.",
		INGRESS_RTB_TRAFFIC_REDIRECTION: "The gateway route table sends the subnet’s incoming traffic through an appliance, so the subnet cannot use the gateway directly.",
		SUBNET_ACL_RESTRICTION: "The subnet’s network ACL does not let the packet through.",
		SG_HAS_NO_RULES: "The security groups have no rule in this direction.",
		ENI_SG_RULES_MISMATCH: "No rule of the interface’s security groups matches the packet.",
		SG_REFERENCES_NOT_PRESERVED: "A component on the way does not preserve the sender’s security group, so rules that name it cannot match.",
		ENI_ADDRESS_RESTRICTION: "The network interface only handles packets from or to its own addresses.",
		ENI_SOURCE_DEST_CHECK_RESTRICTION: "The source/destination check is on, so the interface refuses packets that are not from or for itself.",
		IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: "An internet gateway refuses outgoing packets to private (RFC 1918) addresses.",
		IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: "An internet gateway refuses outgoing packets to shared (RFC 6598) addresses.",
		IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: "The destination is not the public IP address of any interface of the VPC.",
		IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: "The source has no public IP address, so an internet gateway cannot send its packets.",
		IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: "An internet gateway refuses incoming packets from private (RFC 1918) addresses.",
		IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: "An internet gateway refuses incoming packets from shared (RFC 6598) addresses.",
		VPC_BLOCK_PUBLIC_ACCESS_ENABLED: "VPC Block Public Access stops traffic between the VPC and the internet.",
		GATEWAY_REJECTS_SPOOFED_TRAFFIC: "The gateway refuses packets whose source is not an address of an interface of the VPC.",
		NGW_REQUIRES_SOURCE_IN_VPC: "A NAT gateway serves only sources in its own VPC.",
		REGIONAL_NGW_ROUTE_AZ_RESTRICTION: "The regional NAT gateway is not present in the sender’s Availability Zone.",
		PROTOCOL_RESTRICTION: "The component does not handle this protocol.",
		PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: "A peering connection carries only packets between addresses of its two VPCs.",
		VPCE_GATEWAY_PROTOCOL_RESTRICTION: "A gateway endpoint takes TCP and echo requests only.",
		VPCE_SERVICE_NOT_INSTALLED_IN_AZ: "The endpoint service is not present in this Availability Zone.",
		X_ENDPOINT_POLICY_DENY: "The endpoint policy refuses the request; the network is reachable.",
		X_NOT_EXTENDABLE: "What comes from outside the VPC cannot use this.",
		ELB_ACL_RESTRICTION: "What a Classic Load Balancer sends is denied by a network ACL, even within one subnet.",
		ELB_INSTALLED_AZ_RESTRICTION: "No target is in an Availability Zone that is enabled for the load balancer.",
		ELB_LISTENERS_MISMATCH: "The Classic Load Balancer has no listener for this protocol and port.",
		ELB_NOT_CROSSZONE: "Cross-zone load balancing is off, and the node has no target in its zone.",
		ELBV2_LISTENER_HAS_NO_TG: "The listener forwards to a target group without registered targets.",
		ELBV2_LISTENERS_MISMATCH: "The load balancer has no listener for this protocol and port.",
		ELBV2_NO_TARGETS_IN_AZ: "The node has no target in the zones that it may use.",
		ELBV2_SOURCE_ADDRESS_PRESERVATION: "The Network Load Balancer preserves the client’s address, so the target sees the client.",
		TARGET_ADDRESS_RESTRICTION: "A load balancer sends to its registered targets only.",
		TARGET_PORT_RESTRICTION: "A target is asked on its registered port only.",
		X_CLIENT_IP_PRESERVATION_UNSUPPORTED: "The client’s address cannot be preserved on this way to the target.",
		X_LB_RULE_NO_FORWARD: "The load balancer answers by itself, with a redirect or a fixed response.",
		X_NLB_HAIRPIN: "The client of a Network Load Balancer that preserves its address is the picked target itself.",
		X_TARGET_FAIL_OPEN: "No target is healthy, so the load balancer uses the unhealthy ones.",
		X_TARGET_UNHEALTHY: "No target may get new connections.",
		SG_REFERENCING_SUPPORT: "Security group referencing is off on the transit gateway or one of its attachments.",
		TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: "The transit gateway attachment is associated with no transit gateway route table.",
		TGW_ROUTE_AZ_RESTRICTION: "The transit gateway attachment has no subnet in the Availability Zone of the sender.",
		TGW_RTB_BAD_STATE_ROUTE: "The chosen route of the transit gateway is a blackhole.",
		TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: "No route of the transit gateway route table matches the destination.",
		TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED: "A stateful appliance stands behind a transit gateway attachment without appliance mode.",
		BAD_STATE_VPN: "Both tunnels of the VPN connection are down.",
		TGW_BAD_STATE_VPN: "Both tunnels of the VPN connection on the transit gateway are down.",
		VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS: "A virtual private gateway serves only sources in its own VPC.",
		VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: "From a network on premises only interfaces of the VPC are reached.",
		X_ONPREM_NOT_MODELLED: "What stands on premises is taken to let everything through.",
		X_PREFIX_NOT_KNOWN_TO_GATEWAY: "The virtual private gateway knows no prefix that holds the destination.",
		GWLB_DESTINATION_PORT_RESTRICTION: "A Gateway Load Balancer sends to its appliances on port 6081 only.",
		GWLB_PROTOCOL_RESTRICTION: "A Gateway Load Balancer sends to its appliances by GENEVE (UDP) only.",
		PATH_THROUGH_GWLB_NOT_CHECKED: "What stands behind the Gateway Load Balancer endpoint is not checked.",
		RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY: "From the subnet of the endpoint no route leads back to the transit gateway.",
		FIREWALL_RULES_RESTRICTION: "A rule or default action of the firewall drops the packet.",
		FIREWALL_UNSUPPORTED_RULE_OPTIONS: "Whether a rule of the firewall matches cannot be decided from the packet.",
		UNKNOWN_RESOURCE: "The path leads to something that is not modelled; nothing is guessed beyond it.",
		AVAILABILITY_ZONE_CROSSED: "The path crosses from one Availability Zone into another.",
		X_ASYMMETRIC_PATH: "The reply does not come back through the component that handled the request.",
		X_ASYMMETRIC_TUNNEL: "The reply comes by the other tunnel of the VPN connection.",
		X_CLIENT_VPN_UNAUTHORIZED: "No authorization rule of the Client VPN endpoint allows the destination.",
		X_CONFIG_UNSUPPORTED: "AWS does not support this combination.",
		X_CONNECTION_RESET: "The connection is reset instead of answered.",
		X_DNS_RESOLVES_PUBLIC: "The name resolves to a public address although a private path exists.",
		X_DNS_UNRESOLVED: "The name does not resolve for this client, so no packet is sent.",
		X_EIGW_UNSOLICITED: "An egress-only internet gateway lets in only replies to flows that started inside.",
		X_FIREWALL_NOT_INSPECTED: "An endpoint does not filter the traffic of its own subnet.",
		X_NOT_COMPUTABLE: "It depends on data that is not known, or on an engine that is not run here.",
		X_PROXY_PROTOCOL: "A proxy protocol header goes ahead of the data; addresses and ports stay as they are.",
		X_WAF_BLOCK: "A web ACL refuses the request with an HTTP answer; the network lets it through.",
		X_GWLB_FLOW_EXPIRED: "The Gateway Load Balancer has forgotten the idle TCP flow and drops its packets.",
		X_HOST_DOES_NOT_FORWARD: "The host takes the packet but its operating system does not forward it.",
		X_NACL_NOT_EVALUATED: "Network ACLs and security groups do not filter this traffic.",
		X_NAT_FRAGMENT: "A NAT gateway drops fragmented TCP and ICMP packets.",
		X_NAT_PORT_EXHAUSTED: "The NAT gateway has no free port left for this destination.",
		X_NAT_UNSOLICITED: "A NAT gateway takes only replies to flows that started behind it.",
		X_NONDETERMINISTIC: "Two routes of equal standing lead to different targets, and AWS picks one at random.",
		X_PEER_RETURN_TO_WRONG_VPC: "The reply is routed to another VPC that has the same addresses.",
		X_PORT25_RESTRICTED: "AWS blocks outgoing mail (TCP port 25) to the internet by default.",
		X_PRIVATE_IPV6: "Private IPv6 addresses are dropped at the edge of the internet.",
		X_PRIVATELINK_PROVIDER_INITIATED: "The provider’s side of an endpoint opens no connections towards its consumers.",
		X_ROUTING_LOOP: "The routes send the packet in a circle.",
		X_SG_REFERENCE_INVALID: "A rule names a security group that does not exist here, so it matches nothing.",
		X_SG_REFERENCE_THROUGH_MIDDLEBOX: "An outbound rule names a security group although the path leads through a middlebox.",
		X_UNSUPPORTED_DESTINATION: "Packets to this kind of address are not carried.",
		X_UNSUPPORTED_IP_FAMILY: "The component does not carry this address family."
	},
	ko: {
		BAD_STATE: "구성 요소가 있지만 작동하는 상태가 아닙니다.",
		BAD_STATE_ATTACHMENT: "구성 요소와 VPC의 연결을 사용할 수 없습니다.",
		BAD_STATE_ROUTE: "선택된 경로가 블랙홀 상태입니다. 경로의 대상이 없어졌습니다.",
		NO_ROUTE_TO_DESTINATION: "라우팅 테이블에 대상과 일치하는 경로가 없습니다.",
		NO_POSSIBLE_DESTINATION: "대상은 VPC의 주소이지만 그 주소를 가진 인터페이스가 없습니다.",
		DISCONNECTED_VPCS: "두 VPC를 잇는 피어링 연결도 전송 게이트웨이도 없습니다.",
		UNKNOWN_DESTINATION: "대상에 대해 아는 것이 부족하여 더 나아갈 수 없습니다.",
		UNKNOWN_PEERED_SGS: "피어링된 VPC를 알 수 없어 그곳의 그룹을 참조하는 규칙이 일치할 수 없습니다.",
		INGRESS_RTB_NO_PUBLIC_IP: "게이트웨이 라우팅 테이블의 대상인 어플라이언스에는 퍼블릭 IP 주소가 필요합니다.",
		INGRESS_RTB_TRAFFIC_REDIRECTION: "게이트웨이 라우팅 테이블이 이 서브넷의 인바운드 트래픽을 어플라이언스로 보내므로 서브넷이 게이트웨이를 직접 사용할 수 없습니다.",
		SUBNET_ACL_RESTRICTION: "서브넷의 네트워크 ACL이 패킷을 허용하지 않습니다.",
		SG_HAS_NO_RULES: "보안 그룹에 이 방향의 규칙이 없습니다.",
		ENI_SG_RULES_MISMATCH: "인터페이스의 보안 그룹에 패킷과 일치하는 규칙이 없습니다.",
		SG_REFERENCES_NOT_PRESERVED: "경로상의 구성 요소가 보낸 쪽의 보안 그룹 정보를 유지하지 않으므로 그 그룹을 참조하는 규칙이 일치할 수 없습니다.",
		ENI_ADDRESS_RESTRICTION: "네트워크 인터페이스는 자신의 주소에서 보내거나 자신의 주소로 온 패킷만 처리합니다.",
		ENI_SOURCE_DEST_CHECK_RESTRICTION: "소스/대상 확인이 켜져 있어 인터페이스가 자신이 보내거나 받을 것이 아닌 패킷을 거부합니다.",
		IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: "인터넷 게이트웨이는 프라이빗(RFC 1918) 주소로 나가는 패킷을 거부합니다.",
		IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: "인터넷 게이트웨이는 공유(RFC 6598) 주소로 나가는 패킷을 거부합니다.",
		IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: "대상이 VPC에 있는 어떤 인터페이스의 퍼블릭 IP 주소도 아닙니다.",
		IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: "소스에 퍼블릭 IP 주소가 없어 인터넷 게이트웨이가 패킷을 내보낼 수 없습니다.",
		IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: "인터넷 게이트웨이는 프라이빗(RFC 1918) 주소에서 들어오는 패킷을 거부합니다.",
		IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: "인터넷 게이트웨이는 공유(RFC 6598) 주소에서 들어오는 패킷을 거부합니다.",
		VPC_BLOCK_PUBLIC_ACCESS_ENABLED: "VPC 퍼블릭 액세스 차단이 VPC와 인터넷 사이의 트래픽을 막습니다.",
		GATEWAY_REJECTS_SPOOFED_TRAFFIC: "게이트웨이는 소스가 VPC에 있는 인터페이스의 주소가 아닌 패킷을 거부합니다.",
		NGW_REQUIRES_SOURCE_IN_VPC: "NAT 게이트웨이는 자신의 VPC에 있는 소스만 처리합니다.",
		REGIONAL_NGW_ROUTE_AZ_RESTRICTION: "리전 NAT 게이트웨이가 보낸 쪽의 가용 영역에 없습니다.",
		PROTOCOL_RESTRICTION: "구성 요소가 이 프로토콜을 처리하지 않습니다.",
		PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: "피어링 연결은 두 VPC의 주소 사이의 패킷만 전달합니다.",
		VPCE_GATEWAY_PROTOCOL_RESTRICTION: "게이트웨이 엔드포인트는 TCP와 에코 요청만 받습니다.",
		VPCE_SERVICE_NOT_INSTALLED_IN_AZ: "이 가용 영역에는 엔드포인트 서비스가 없습니다.",
		X_ENDPOINT_POLICY_DENY: "엔드포인트 정책이 요청을 거부하지만 네트워크로는 도달합니다.",
		X_NOT_EXTENDABLE: "VPC 밖에서 온 트래픽은 사용할 수 없습니다.",
		ELB_ACL_RESTRICTION: "Classic Load Balancer가 보내는 트래픽이 같은 서브넷 안에서도 네트워크 ACL에 거부됩니다.",
		ELB_INSTALLED_AZ_RESTRICTION: "로드 밸런서에서 활성화한 가용 영역에 대상이 없습니다.",
		ELB_LISTENERS_MISMATCH: "Classic Load Balancer에 이 프로토콜과 포트를 받는 리스너가 없습니다.",
		ELB_NOT_CROSSZONE: "교차 영역 로드 밸런싱이 꺼져 있고 노드의 영역에 대상이 없습니다.",
		ELBV2_LISTENER_HAS_NO_TG: "리스너가 전달하는 대상 그룹에 등록된 대상이 없습니다.",
		ELBV2_LISTENERS_MISMATCH: "로드 밸런서에 이 프로토콜과 포트를 받는 리스너가 없습니다.",
		ELBV2_NO_TARGETS_IN_AZ: "노드가 사용할 수 있는 영역에 대상이 없습니다.",
		ELBV2_SOURCE_ADDRESS_PRESERVATION: "Network Load Balancer가 클라이언트 주소를 보존하므로 대상에게 클라이언트 주소가 보입니다.",
		TARGET_ADDRESS_RESTRICTION: "로드 밸런서는 등록된 대상으로만 보냅니다.",
		TARGET_PORT_RESTRICTION: "대상은 등록된 포트로만 요청을 받습니다.",
		X_CLIENT_IP_PRESERVATION_UNSUPPORTED: "대상까지의 이 경로에서는 클라이언트 주소를 보존할 수 없습니다.",
		X_LB_RULE_NO_FORWARD: "로드 밸런서가 리디렉션이나 고정 응답으로 직접 응답합니다.",
		X_NLB_HAIRPIN: "주소를 보존하는 Network Load Balancer에서 선택된 대상이 클라이언트 자신입니다.",
		X_TARGET_FAIL_OPEN: "정상 대상이 없어 로드 밸런서가 비정상 대상을 사용합니다.",
		X_TARGET_UNHEALTHY: "새 연결을 받을 수 있는 대상이 없습니다.",
		SG_REFERENCING_SUPPORT: "전송 게이트웨이나 그 연결에서 보안 그룹 참조가 꺼져 있습니다.",
		TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: "전송 게이트웨이 연결이 전송 게이트웨이 라우팅 테이블에 연결되어 있지 않습니다.",
		TGW_ROUTE_AZ_RESTRICTION: "전송 게이트웨이 연결에 보낸 쪽의 가용 영역에 있는 서브넷이 없습니다.",
		TGW_RTB_BAD_STATE_ROUTE: "전송 게이트웨이에서 선택된 경로가 블랙홀입니다.",
		TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: "전송 게이트웨이 라우팅 테이블에 대상과 일치하는 경로가 없습니다.",
		TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED: "어플라이언스 모드가 꺼진 전송 게이트웨이 연결 뒤에 상태 저장 어플라이언스가 있습니다.",
		BAD_STATE_VPN: "VPN 연결의 두 터널이 모두 내려가 있습니다.",
		TGW_BAD_STATE_VPN: "전송 게이트웨이에 있는 VPN 연결의 두 터널이 모두 내려가 있습니다.",
		VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS: "가상 프라이빗 게이트웨이는 자신의 VPC에 있는 소스만 지원합니다.",
		VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: "온프레미스에서는 VPC의 인터페이스에만 도달할 수 있습니다.",
		X_ONPREM_NOT_MODELLED: "온프레미스에 있는 것은 모든 것을 허용한다고 봅니다.",
		X_PREFIX_NOT_KNOWN_TO_GATEWAY: "가상 프라이빗 게이트웨이가 대상을 포함하는 접두사를 모릅니다.",
		GWLB_DESTINATION_PORT_RESTRICTION: "Gateway Load Balancer는 어플라이언스의 6081 포트로만 보냅니다.",
		GWLB_PROTOCOL_RESTRICTION: "Gateway Load Balancer는 어플라이언스에 GENEVE(UDP)로만 보냅니다.",
		PATH_THROUGH_GWLB_NOT_CHECKED: "Gateway Load Balancer 엔드포인트 뒤쪽은 확인하지 않았습니다.",
		RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY: "엔드포인트의 서브넷에서 전송 게이트웨이로 돌아가는 경로가 없습니다.",
		FIREWALL_RULES_RESTRICTION: "방화벽의 규칙이나 기본 작업이 패킷을 폐기합니다.",
		FIREWALL_UNSUPPORTED_RULE_OPTIONS: "방화벽 규칙이 일치하는지 패킷만으로는 판단할 수 없습니다.",
		UNKNOWN_RESOURCE: "경로가 모델링하지 않는 구성 요소로 이어지며, 그 뒤는 추측하지 않습니다.",
		AVAILABILITY_ZONE_CROSSED: "경로가 한 가용 영역에서 다른 가용 영역으로 넘어갑니다.",
		X_ASYMMETRIC_PATH: "응답이 요청을 처리한 구성 요소를 거쳐 돌아오지 않습니다.",
		X_ASYMMETRIC_TUNNEL: "응답이 VPN 연결의 다른 터널로 옵니다.",
		X_CLIENT_VPN_UNAUTHORIZED: "Client VPN 엔드포인트에 목적지를 허용하는 권한 부여 규칙이 없습니다.",
		X_CONFIG_UNSUPPORTED: "AWS가 지원하지 않는 조합입니다.",
		X_CONNECTION_RESET: "응답 대신 연결이 재설정됩니다.",
		X_DNS_RESOLVES_PUBLIC: "프라이빗 경로가 있지만 이름이 퍼블릭 주소로 해석됩니다.",
		X_DNS_UNRESOLVED: "이 클라이언트에서 이름이 확인되지 않아 패킷을 보내지 못합니다.",
		X_EIGW_UNSOLICITED: "송신 전용 인터넷 게이트웨이는 안쪽에서 시작된 흐름의 응답만 들여보냅니다.",
		X_FIREWALL_NOT_INSPECTED: "엔드포인트는 자기 서브넷의 트래픽을 필터링하지 않습니다.",
		X_NOT_COMPUTABLE: "알려지지 않은 데이터나 여기서 실행하지 않는 엔진에 달려 있습니다.",
		X_PROXY_PROTOCOL: "프록시 프로토콜 헤더가 데이터 앞에 붙으며 주소와 포트는 그대로입니다.",
		X_WAF_BLOCK: "웹 ACL이 HTTP 응답으로 요청을 거절합니다. 네트워크는 요청을 통과시킵니다.",
		X_GWLB_FLOW_EXPIRED: "Gateway Load Balancer가 유휴 TCP 흐름을 잊어 그 패킷을 폐기합니다.",
		X_HOST_DOES_NOT_FORWARD: "호스트가 패킷을 받지만 운영 체제가 포워딩하지 않습니다.",
		X_NACL_NOT_EVALUATED: "네트워크 ACL과 보안 그룹은 이 트래픽을 필터링하지 않습니다.",
		X_NAT_FRAGMENT: "NAT 게이트웨이는 조각난 TCP 및 ICMP 패킷을 폐기합니다.",
		X_NAT_PORT_EXHAUSTED: "NAT 게이트웨이에 이 대상으로 쓸 포트가 남아 있지 않습니다.",
		X_NAT_UNSOLICITED: "NAT 게이트웨이는 자신의 뒤에서 시작된 흐름의 응답만 받습니다.",
		X_NONDETERMINISTIC: "우선순위가 같은 두 경로의 대상이 서로 다르며, AWS가 그중 하나를 임의로 선택합니다.",
		X_PEER_RETURN_TO_WRONG_VPC: "응답이 같은 주소를 가진 다른 VPC로 라우팅됩니다.",
		X_PORT25_RESTRICTED: "AWS는 기본적으로 인터넷으로 나가는 메일(TCP 포트 25)을 차단합니다.",
		X_PRIVATE_IPV6: "프라이빗 IPv6 주소는 인터넷 경계에서 폐기됩니다.",
		X_PRIVATELINK_PROVIDER_INITIATED: "엔드포인트의 공급자 쪽에서는 소비자 쪽으로 연결을 열 수 없습니다.",
		X_ROUTING_LOOP: "경로들이 패킷을 제자리로 되돌려 보냅니다.",
		X_SG_REFERENCE_INVALID: "규칙이 참조하는 보안 그룹이 이 구성에 없으므로 아무것과도 일치하지 않습니다.",
		X_SG_REFERENCE_THROUGH_MIDDLEBOX: "경로가 미들박스를 지나는데도 아웃바운드 규칙이 보안 그룹을 참조합니다.",
		X_UNSUPPORTED_DESTINATION: "이런 종류의 주소로 가는 패킷은 전달되지 않습니다.",
		X_UNSUPPORTED_IP_FAMILY: "구성 요소가 이 주소 체계를 지원하지 않습니다."
	}
};
/** What a code means, in one line. */
function codeSentence(code, language) {
	return MEANINGS$1[language][code];
}
// src/explain/messages/en/question-meanings.ts
/** What each code that answers a question means, in one line. */
var questionMeanings$1 = {
	CANNOT_ROUTE: "There is a route to the wanted next hop, and it does not hold the destination.",
	MORE_SPECIFIC_ROUTE: "The wanted route loses to a longer prefix.",
	HIGHER_PRIORITY_ROUTE: "The wanted route loses to one of the same prefix that ranks higher.",
	VPC_LOCAL_ROUTE_CIDR_RESTRICTION: "The local route serves the blocks of the VPC only.",
	TGW_RTB_CANNOT_ROUTE: "The transit gateway has a route to the wanted attachment, and it does not hold the destination.",
	TGW_RTB_MORE_SPECIFIC_ROUTE: "The wanted route of the transit gateway loses to a longer prefix.",
	TGW_RTB_HIGHER_PRIORITY_ROUTE: "The wanted route of the transit gateway loses to one of the same prefix that ranks higher.",
	TGW_ATTACH_VPC_AZ_RESTRICTION: "The zone of the packet forbids this subnet of the attachment.",
	COMPONENT_FILTER_RESTRICTION: "The request does not pass the wanted component.",
	COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT: "The way leads by a component that is to be avoided.",
	FILTER_AT_SOURCE_PROTOCOL: "With the wanted protocol at its source the flow does not work.",
	FILTER_AT_SOURCE_SOURCE_ADDRESS: "With the wanted source address the flow does not work.",
	FILTER_AT_SOURCE_SOURCE_PORT_RANGE: "With none of the wanted source ports the flow works.",
	FILTER_AT_SOURCE_DESTINATION_ADDRESS: "With the wanted destination address at its source the flow does not get to its receiver.",
	FILTER_AT_SOURCE_DESTINATION_PORT_RANGE: "With none of the wanted destination ports at its source the flow works.",
	FILTER_AT_DESTINATION_PROTOCOL: "The request arrives with another protocol than the wanted one.",
	FILTER_AT_DESTINATION_SOURCE_ADDRESS: "The request arrives with another source address than the wanted one.",
	FILTER_AT_DESTINATION_SOURCE_PORT_RANGE: "The request arrives with a source port that is not wanted.",
	FILTER_AT_DESTINATION_DESTINATION_ADDRESS: "The request arrives with another destination address than the wanted one.",
	FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE: "The request arrives with a destination port that is not wanted.",
	NGW_SOURCE_ADDRESS_REASSIGN: "A NAT gateway puts its own address in the place of the source.",
	NGW_DEST_ADDRESS_PRESERVATION: "A NAT gateway keeps the destination address.",
	REMAP_EPHEMERAL_PORT: "A NAT gateway or load balancer picks a source port of its own, 1024 to 65535.",
	ELB_LISTENER_PORT_RESTRICTION: "A listener of a Classic Load Balancer sends to its instance port, and to no other.",
	ELBV2_LISTENER_PORT_RESTRICTION: "A listener takes its own port, and no other.",
	IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS: "What an internet gateway lets in is for an address of its VPC.",
	IGW_EXPECTS_PUBLIC_ADDRESS: "An address on the internet has to be a public one.",
	NO_PATH: "The flow does not work by itself, whatever else is wanted of it.",
	NO_SOURCE_OR_DESTINATION: "One end of the flow does not exist.",
	UNASSOCIATED_COMPONENT: "One end of the flow is in no VPC, or has no address of the wanted family.",
	UNSUPPORTED_COMPONENT: "A component of this kind cannot be an end of a flow.",
	VPCE_INTRA_VPC_TRAFFIC: "A VPC endpoint starts nothing towards its own VPC: the opposite direction is the one to ask for."
};
// src/explain/question-meaning.ts
var MEANINGS = {
	en: questionMeanings$1,
	ko: {
		CANNOT_ROUTE: "원하는 다음 홉으로 가는 경로가 있지만 대상을 포함하지 않습니다.",
		MORE_SPECIFIC_ROUTE: "원하는 경로가 더 긴 프리픽스의 경로에 밀립니다.",
		HIGHER_PRIORITY_ROUTE: "원하는 경로가 같은 프리픽스의 우선순위가 더 높은 경로에 밀립니다.",
		VPC_LOCAL_ROUTE_CIDR_RESTRICTION: "로컬 경로는 VPC의 CIDR 블록에만 쓰입니다.",
		TGW_RTB_CANNOT_ROUTE: "전송 게이트웨이에 원하는 연결로 가는 경로가 있지만 대상을 포함하지 않습니다.",
		TGW_RTB_MORE_SPECIFIC_ROUTE: "전송 게이트웨이의 원하는 경로가 더 긴 프리픽스의 경로에 밀립니다.",
		TGW_RTB_HIGHER_PRIORITY_ROUTE: "전송 게이트웨이의 원하는 경로가 같은 프리픽스의 우선순위가 더 높은 경로에 밀립니다.",
		TGW_ATTACH_VPC_AZ_RESTRICTION: "패킷의 가용 영역 때문에 연결의 이 서브넷을 쓸 수 없습니다.",
		COMPONENT_FILTER_RESTRICTION: "요청이 원하는 구성 요소를 지나지 않습니다.",
		COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT: "피하려는 구성 요소를 지나는 길입니다.",
		FILTER_AT_SOURCE_PROTOCOL: "출발할 때 원하는 프로토콜로는 플로우가 되지 않습니다.",
		FILTER_AT_SOURCE_SOURCE_ADDRESS: "원하는 소스 주소로는 플로우가 되지 않습니다.",
		FILTER_AT_SOURCE_SOURCE_PORT_RANGE: "원하는 소스 포트 가운데 되는 것이 없습니다.",
		FILTER_AT_SOURCE_DESTINATION_ADDRESS: "출발할 때 원하는 대상 주소로는 받는 쪽에 도달하지 않습니다.",
		FILTER_AT_SOURCE_DESTINATION_PORT_RANGE: "출발할 때 원하는 대상 포트 가운데 되는 것이 없습니다.",
		FILTER_AT_DESTINATION_PROTOCOL: "요청이 원하는 것과 다른 프로토콜로 도착합니다.",
		FILTER_AT_DESTINATION_SOURCE_ADDRESS: "요청이 원하는 것과 다른 소스 주소로 도착합니다.",
		FILTER_AT_DESTINATION_SOURCE_PORT_RANGE: "요청이 원하지 않는 소스 포트로 도착합니다.",
		FILTER_AT_DESTINATION_DESTINATION_ADDRESS: "요청이 원하는 것과 다른 대상 주소로 도착합니다.",
		FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE: "요청이 원하지 않는 대상 포트로 도착합니다.",
		NGW_SOURCE_ADDRESS_REASSIGN: "NAT 게이트웨이가 소스 주소를 자신의 주소로 바꿉니다.",
		NGW_DEST_ADDRESS_PRESERVATION: "NAT 게이트웨이는 대상 주소를 그대로 둡니다.",
		REMAP_EPHEMERAL_PORT: "NAT 게이트웨이나 로드 밸런서가 1024에서 65535 사이의 소스 포트를 스스로 고릅니다.",
		ELB_LISTENER_PORT_RESTRICTION: "Classic Load Balancer의 리스너는 자신의 인스턴스 포트로만 보냅니다.",
		ELBV2_LISTENER_PORT_RESTRICTION: "리스너는 자신의 포트만 받습니다.",
		IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS: "인터넷 게이트웨이가 들여보내는 패킷의 대상은 VPC의 주소입니다.",
		IGW_EXPECTS_PUBLIC_ADDRESS: "인터넷 쪽 주소는 퍼블릭 주소여야 합니다.",
		NO_PATH: "원하는 조건과 관계없이 플로우 자체가 되지 않습니다.",
		NO_SOURCE_OR_DESTINATION: "플로우의 한쪽 끝이 존재하지 않습니다.",
		UNASSOCIATED_COMPONENT: "플로우의 한쪽 끝이 VPC에 속하지 않거나 원하는 주소 체계의 주소가 없습니다.",
		UNSUPPORTED_COMPONENT: "이 종류의 구성 요소는 플로우의 끝이 될 수 없습니다.",
		VPCE_INTRA_VPC_TRAFFIC: "VPC 엔드포인트는 자신의 VPC로 통신을 시작하지 않습니다. 반대 방향을 분석해야 합니다."
	}
};
/** What a code means, in one line: any code, also those that no packet meets. */
function meaningOf(code, language) {
	return isQuestionCode(code) ? MEANINGS[language][code] : codeSentence(code, language);
}
function isQuestionCode(code) {
	return Object.hasOwn(questionMeanings$1, code);
}
// src/explain/wanted.ts
var MESSAGES = {
	en: wanted$1,
	ko: wanted
};
function explainWish({ wish, met, findings }, trace, language) {
	const title = MESSAGES[language].wish(wish);
	if (met) return {
		title,
		sentence: MESSAGES[language].met
	};
	const sentences = findings.map((one) => findingSentence(one, wish, trace, language));
	return {
		title,
		sentence: paragraph(...sentences)
	};
}
/** One finding as a sentence. */
function findingSentence(one, wish, trace, language) {
	const m = MESSAGES[language];
	const where = nameInSentence(one.component, messagesIn(language));
	const route = routeText(one.route, m);
	const winner = routeText(one.winner, m);
	switch (one.code) {
		case "COMPONENT_FILTER_RESTRICTION": return m.passesNot({ id: idOf(wish) });
		case "COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT": {
			const meets = m.meets({
				id: idOf(wish),
				where
			});
			return winner === "" ? meets : paragraph(meets, m.ledBy({ winner }));
		}
		case "CANNOT_ROUTE":
		case "TGW_RTB_CANNOT_ROUTE": return m.cannotRoute({
			where,
			route,
			destination: destinationAt(trace, one.at)
		});
		case "VPC_LOCAL_ROUTE_CIDR_RESTRICTION": return m.local({
			where,
			destination: destinationAt(trace, one.at)
		});
		case "MORE_SPECIFIC_ROUTE":
		case "TGW_RTB_MORE_SPECIFIC_ROUTE": return m.moreSpecific({
			where,
			route,
			winner
		});
		case "HIGHER_PRIORITY_ROUTE":
		case "TGW_RTB_HIGHER_PRIORITY_ROUTE": return m.higherPriority({
			where,
			route,
			winner
		});
		case "NO_ROUTE_TO_DESTINATION":
		case "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT": if (wish.kind === "through") return m.noRoute({
			where,
			winner
		});
	}
	if (wish.kind === "at-destination" && one.found !== null) return m.arrives({
		name: wish.field,
		found: one.found
	});
	if (wish.kind === "at-source" && one.code.startsWith("FILTER_AT_SOURCE_")) {
		const words = {
			name: wish.field,
			value: wish.value
		};
		return one.found === null ? m.leaves(words) : m.elsewhere({
			...words,
			found: one.found
		});
	}
	return m.at({
		where,
		meaning: meaningOf(one.code, language)
	});
}
function idOf(wish) {
	return "id" in wish ? wish.id : wish.value;
}
function routeText(route, m) {
	return route === null ? "" : m.route({
		destination: formatCidr(route.destination),
		via: route.via
	});
}
function destinationAt(trace, at) {
	const hop = at === null ? void 0 : trace.connections[at.connection]?.[at.leg]?.hops[at.hop];
	return formatIp(hop?.packetIn.destination ?? trace.flow.to.ip);
}
export { findingSentence as n, explainWish as t };
