import { t as josa } from "./particle-gzdItXuu.js";
import { n as packetView } from "./tables-BFqdDd1y.js";
// src/explain/messages/ko/codes-inspection.ts
var nothingToAdd$2 = () => "";
var inspectionCodes = {
	FIREWALL_RULES_RESTRICTION: {
		chip: "방화벽이 폐기",
		sentence: ({ where }) => `${where}에서 방화벽의 규칙이나 기본 작업이 패킷을 폐기합니다.`,
		why: nothingToAdd$2
	},
	FIREWALL_UNSUPPORTED_RULE_OPTIONS: {
		chip: "판단 불가",
		sentence: ({ where }) => `${where}의 방화벽 규칙을 패킷만으로는 판단할 수 없습니다.`,
		why: nothingToAdd$2
	},
	GWLB_DESTINATION_PORT_RESTRICTION: {
		chip: "GENEVE 아님",
		sentence: () => "Gateway Load Balancer는 어플라이언스의 6081 포트로만 보냅니다.",
		why: nothingToAdd$2
	},
	GWLB_PROTOCOL_RESTRICTION: {
		chip: "GENEVE 아님",
		sentence: ({ protocol }) => `Gateway Load Balancer는 어플라이언스에 UDP 위의 GENEVE로만 보내며 ${josa(protocol, "은/는")} 보내지 않습니다.`,
		why: nothingToAdd$2
	},
	PATH_THROUGH_GWLB_NOT_CHECKED: {
		chip: "어플라이언스 미확인",
		sentence: () => "엔드포인트 뒤의 Gateway Load Balancer가 문서에 없어 그 뒤는 확인하지 않았습니다.",
		why: nothingToAdd$2
	},
	RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY: {
		chip: "돌아갈 경로 없음",
		sentence: ({ source }) => `패킷은 전송 게이트웨이로 들어왔지만 엔드포인트 서브넷의 라우팅 테이블에 ${josa(source, "을/를")} 위한 전송 게이트웨이 경로가 없어 응답이 유실될 수 있습니다.`,
		why: nothingToAdd$2
	},
	X_GWLB_FLOW_EXPIRED: {
		chip: "흐름 만료",
		sentence: () => "연결이 너무 오래 유휴 상태였습니다. Gateway Load Balancer가 흐름을 잊어 패킷을 폐기합니다.",
		why: () => "새 연결만 통과합니다. TCP 유휴 제한 시간은 따로 바꾸지 않으면 350초이며, keep-alive로 만료를 막을 수 있습니다."
	},
	X_PRIVATELINK_PROVIDER_INITIATED: {
		chip: "단방향",
		sentence: ({ where }) => `${josa(where, "은/는")} 자신이 보낸 것만 돌려받습니다. 어플라이언스에서 시작되는 연결은 없습니다.`,
		why: () => "엔드포인트는 단방향입니다. 공급자 쪽은 응답할 뿐 소비자 쪽으로 연결을 열지 않습니다."
	},
	X_CONFIG_UNSUPPORTED: {
		chip: "지원되지 않음",
		sentence: ({ where }) => `여기서 ${josa(where, "으로/로")} 이어지는 구성은 AWS가 지원하지 않습니다.`,
		why: () => "Network Firewall은 VPC 피어링 연결의 트래픽을 검사하지 않습니다. Gateway Load Balancer는 송신 전용 인터넷 게이트웨이와 함께 쓸 수 없고, 2-튜플이나 3-튜플 고정은 전송 게이트웨이의 어플라이언스 모드와 함께 쓸 수 없습니다."
	},
	X_FIREWALL_NOT_INSPECTED: {
		chip: "검사되지 않음",
		sentence: () => "보낸 쪽이 방화벽 엔드포인트의 서브넷에 있습니다. 엔드포인트는 자기 서브넷의 트래픽을 필터링하지 않습니다.",
		why: nothingToAdd$2
	},
	X_NOT_COMPUTABLE: {
		chip: "판단 불가",
		sentence: () => "AWS WAF만 판단할 수 있는 규칙은 일치하지 않는 것으로 봅니다.",
		why: nothingToAdd$2
	},
	X_PROXY_PROTOCOL: {
		chip: "프록시 프로토콜",
		sentence: () => "대상 그룹에 프록시 프로토콜 v2가 켜져 있어 데이터 앞의 헤더가 클라이언트 주소를 알려 줍니다. 주소와 포트는 그대로입니다.",
		why: nothingToAdd$2
	},
	X_WAF_BLOCK: {
		chip: "AWS WAF가 거절",
		sentence: ({ where }) => `${josa(where, "이/가")} 요청을 거절합니다.`,
		why: nothingToAdd$2
	}
};
// src/explain/messages/ko/codes-services.ts
var nothingToAdd$1 = () => "";
var serviceCodes = {
	ELB_ACL_RESTRICTION: {
		chip: "같은 서브넷이라도 거부",
		sentence: ({ where }) => `${josa(where, "이/가")} Classic Load Balancer가 보내는 패킷을 거부합니다.`,
		why: () => "Classic Load Balancer가 보내는 트래픽은 대상이 같은 서브넷에 있어도 네트워크 ACL의 평가를 받습니다."
	},
	ELB_INSTALLED_AZ_RESTRICTION: {
		chip: "활성화되지 않은 영역",
		sentence: ({ where }) => `${where}에서 활성화한 가용 영역에 대상이 없습니다.`,
		why: () => "로드 밸런서 노드가 없는 가용 영역의 대상은 등록되어 있어도 사용되지 않습니다."
	},
	ELB_LISTENERS_MISMATCH: {
		chip: "리스너 없음",
		sentence: ({ where }) => `${where}에 이 프로토콜과 포트를 받는 리스너가 없습니다.`,
		why: nothingToAdd$1
	},
	ELB_NOT_CROSSZONE: {
		chip: "이 영역에 대상 없음",
		sentence: ({ where }) => `${where}의 노드는 자신의 가용 영역에 대상이 없고, 다른 영역의 대상은 쓸 수 없습니다.`,
		why: () => "교차 영역 로드 밸런싱이 꺼져 있으면 노드는 자신의 영역에 있는 대상으로만 보냅니다. API로 만든 Classic Load Balancer에서는 기본값이 꺼짐입니다."
	},
	ELBV2_LISTENER_HAS_NO_TG: {
		chip: "등록된 대상 없음",
		sentence: ({ where }) => `${josa(where, "이/가")} 전달하는 대상 그룹에 등록된 대상이 없습니다.`,
		why: () => "Application Load Balancer는 503으로 응답하고, Network Load Balancer는 보낼 곳이 없습니다."
	},
	ELBV2_LISTENERS_MISMATCH: {
		chip: "리스너 없음",
		sentence: ({ where }) => `${where}에 이 프로토콜과 포트를 받는 리스너가 없습니다.`,
		why: nothingToAdd$1
	},
	ELBV2_NO_TARGETS_IN_AZ: {
		chip: "이 영역에 대상 없음",
		sentence: ({ where }) => `${where}의 노드는 자신의 가용 영역에 대상이 없고, 다른 영역의 대상은 쓸 수 없습니다.`,
		why: () => "교차 영역 로드 밸런싱이 꺼져 있으면 노드는 자신의 영역에 있는 대상으로만 보냅니다. Network Load Balancer에서는 기본값이 꺼짐입니다. 다른 영역에 정상 대상이 있는 동안 DNS는 이런 노드의 주소를 응답하지 않습니다."
	},
	ELBV2_SOURCE_ADDRESS_PRESERVATION: {
		chip: "클라이언트 주소 보존",
		sentence: ({ source }) => `Network Load Balancer가 클라이언트 주소를 보존하므로 대상에게 보이는 주소는 로드 밸런서가 아니라 ${source}입니다.`,
		why: () => "클라이언트 주소를 허용하거나, 로드 밸런서에 보안 그룹을 지정하고 규칙에서 그 그룹을 참조하세요."
	},
	TARGET_ADDRESS_RESTRICTION: {
		chip: "대상이 아님",
		sentence: ({ where }) => `${josa(where, "은/는")} 등록된 대상으로만 보내는데, 지정한 대상은 등록되어 있지 않습니다.`,
		why: nothingToAdd$1
	},
	TARGET_PORT_RESTRICTION: {
		chip: "대상 포트 불일치",
		sentence: () => "대상이 지정한 포트와 다른 포트로 등록되어 있습니다.",
		why: () => "대상은 등록된 포트로만 패킷을 받습니다."
	},
	X_CLIENT_IP_PRESERVATION_UNSUPPORTED: {
		chip: "대상까지 직접 경로 없음",
		sentence: () => "클라이언트 주소를 보존하는데 대상까지 가는 경로가 직접 연결이 아닙니다.",
		why: () => "Network Load Balancer는 같은 VPC의 대상에 대해서만 클라이언트 주소를 보존할 수 있습니다. 대상 그룹에서 보존을 끄세요."
	},
	X_LB_RULE_NO_FORWARD: {
		chip: "로드 밸런서가 직접 응답",
		sentence: ({ where }) => `규칙에 전달 작업이 없으므로 ${josa(where, "이/가")} 직접 응답합니다.`,
		why: nothingToAdd$1
	},
	X_NLB_HAIRPIN: {
		chip: "대상이 클라이언트 자신",
		sentence: ({ source }) => `선택된 대상이 클라이언트 자신이므로 ${source}에서 자기 자신에게 가는 패킷은 사라집니다.`,
		why: () => "자신이 등록된 Network Load Balancer의 클라이언트가 된 대상은 자신의 주소로 된 패킷을 받을 수 없습니다. 클라이언트 IP 보존을 끄세요."
	},
	X_TARGET_FAIL_OPEN: {
		chip: "정상 대상 없음",
		sentence: () => "정상인 대상이 없으므로 로드 밸런서가 비정상 대상에도 보냅니다(fail open).",
		why: nothingToAdd$1
	},
	X_TARGET_UNHEALTHY: {
		chip: "쓸 수 있는 대상 없음",
		sentence: ({ where }) => `${where}에 새 연결을 받을 수 있는 대상이 없습니다.`,
		why: nothingToAdd$1
	},
	VPCE_GATEWAY_PROTOCOL_RESTRICTION: {
		chip: "TCP와 ping만",
		sentence: ({ where, protocol }) => `${josa(where, "은/는")} TCP와 에코 요청만 받으며 ${josa(protocol, "은/는")} 받지 않습니다.`,
		why: nothingToAdd$1
	},
	VPCE_SERVICE_NOT_INSTALLED_IN_AZ: {
		chip: "이 영역에 서비스 없음",
		sentence: ({ where }) => `${josa(where, "이/가")} 있는 가용 영역에 공급자 로드 밸런서의 노드가 없습니다.`,
		why: nothingToAdd$1
	},
	X_ENDPOINT_POLICY_DENY: {
		chip: "정책이 거부",
		sentence: () => "엔드포인트 정책이 요청을 거부합니다. 연결은 되지만 서비스가 403으로 응답합니다.",
		why: nothingToAdd$1
	},
	X_NOT_EXTENDABLE: {
		chip: "VPC 밖에서는 사용 불가",
		sentence: ({ where, source }) => `${josa(where, "은/는")} 자신의 VPC에서만 사용할 수 있는데 ${josa(source, "은/는")} 이 VPC의 주소가 아닙니다.`,
		why: () => "피어링 연결, 전송 게이트웨이, VPN, Direct Connect로 VPC에 들어온 트래픽은 사용할 수 없습니다. 이런 경우에는 인터페이스 엔드포인트를 사용하세요."
	}
};
// src/explain/messages/ko/codes.ts
var nothingToAdd = () => "";
var codes = {
	BAD_STATE: {
		chip: "작동하지 않음",
		sentence: ({ where }) => `${josa(where, "이/가")} 작동하는 상태가 아니므로 패킷을 폐기합니다.`,
		why: () => "실행 중이 아닌 호스트나 사용 가능하지 않은 게이트웨이는 패킷을 처리하지 않습니다."
	},
	BAD_STATE_ATTACHMENT: {
		chip: "연결되지 않음",
		sentence: ({ where }) => `${josa(where, "이/가")} VPC에 연결되어 있지 않아 패킷이 갈 곳이 없습니다.`,
		why: nothingToAdd
	},
	BAD_STATE_ROUTE: {
		chip: "블랙홀 경로",
		sentence: () => "가장 잘 일치하는 경로가 블랙홀이므로 패킷이 폐기됩니다.",
		why: () => "경로의 대상이 없어졌거나 분리되었습니다. AWS는 더 짧은 접두사의 경로로 대신하지 않습니다."
	},
	NO_ROUTE_TO_DESTINATION: {
		chip: "경로 없음",
		sentence: ({ destination }) => `${josa(destination, "과/와")} 일치하는 경로가 없으므로 패킷이 폐기됩니다.`,
		why: nothingToAdd
	},
	NO_POSSIBLE_DESTINATION: {
		chip: "주소의 소유자 없음",
		sentence: ({ destination }) => `${josa(destination, "은/는")} VPC의 주소이지만 이 주소를 가진 네트워크 인터페이스가 없으므로 패킷이 폐기됩니다.`,
		why: () => "로컬 경로는 사용 여부와 관계없이 VPC 전체를 포함합니다. 사용되지 않는 주소로 가는 패킷이 기본 경로로 넘어가지는 않습니다."
	},
	DISCONNECTED_VPCS: {
		chip: "VPC 미연결",
		sentence: ({ destination }) => `${josa(destination, "은/는")} 다른 VPC의 주소인데, 두 VPC를 잇는 피어링 연결도 전송 게이트웨이도 없습니다.`,
		why: () => ""
	},
	UNKNOWN_DESTINATION: {
		chip: "대상을 알 수 없음",
		sentence: ({ destination }) => `그곳에서 ${destination} 주소를 가진 것이 무엇인지 알 수 없습니다.`,
		why: () => ""
	},
	UNKNOWN_PEERED_SGS: {
		chip: "상대 그룹 알 수 없음",
		sentence: () => "피어링된 VPC가 문서에 없어 그 VPC의 그룹을 참조하는 규칙이 일치하는지 알 수 없습니다.",
		why: () => ""
	},
	INGRESS_RTB_NO_PUBLIC_IP: {
		chip: "어플라이언스에 퍼블릭 IP 없음",
		sentence: () => "게이트웨이 라우팅 테이블의 대상인 어플라이언스에 퍼블릭 IP 주소가 없거나 어플라이언스가 실행 중이 아닙니다.",
		why: () => "인터넷 게이트웨이의 트래픽을 받는 네트워크 인터페이스는 실행 중인 인스턴스에 연결되어 있고 퍼블릭 IP 주소도 가져야 합니다."
	},
	INGRESS_RTB_TRAFFIC_REDIRECTION: {
		chip: "어플라이언스를 우회",
		sentence: () => "들어올 때 어플라이언스를 거쳤으므로 나갈 때 인터넷 게이트웨이로 바로 갈 수 없습니다.",
		why: () => "게이트웨이 라우팅 테이블이 이 서브넷으로 들어오는 트래픽의 경로를 바꿉니다. 서브넷의 라우팅 테이블도 응답을 같은 어플라이언스로 보내야 합니다."
	},
	SUBNET_ACL_RESTRICTION: {
		chip: "거부됨",
		sentence: ({ where }) => `${josa(where, "이/가")} 패킷을 거부합니다.`,
		why: nothingToAdd
	},
	SG_HAS_NO_RULES: {
		chip: "규칙 없음",
		sentence: () => "보안 그룹에 이 방향의 규칙이 없으므로 새로운 트래픽은 통과할 수 없습니다.",
		why: nothingToAdd
	},
	ENI_SG_RULES_MISMATCH: {
		chip: "일치하는 규칙 없음",
		sentence: () => "보안 그룹에 패킷과 일치하는 규칙이 없습니다.",
		why: nothingToAdd
	},
	SG_REFERENCES_NOT_PRESERVED: {
		chip: "그룹 참조 유지 안 됨",
		sentence: () => "보낸 쪽의 보안 그룹을 참조하는 규칙이 있지만, 경로상의 구성 요소가 그 정보를 유지하지 않았습니다.",
		why: () => "NAT, 미들박스, 인터넷 게이트웨이를 지난 뒤에는 주소로 작성된 규칙만 일치할 수 있습니다."
	},
	ENI_ADDRESS_RESTRICTION: {
		chip: "자신의 주소가 아님",
		sentence: ({ where, source, destination }) => `소스 ${josa(source, "과/와")} 대상 ${destination} 모두 ${josa(where, "이/가")} 여기에서 처리할 수 있는 주소가 아닙니다.`,
		why: () => "네트워크 인터페이스는 자신의 주소에서 보내고 자신의 주소로 받습니다."
	},
	ENI_SOURCE_DEST_CHECK_RESTRICTION: {
		chip: "소스/대상 확인",
		sentence: ({ where }) => `${where}의 소스/대상 확인이 켜져 있는데, 패킷은 이 인터페이스가 보낸 것도 받을 것도 아닙니다.`,
		why: () => "NAT 인스턴스, 라우터, 방화벽은 다른 호스트의 패킷을 처리하므로 소스/대상 확인을 꺼야 합니다."
	},
	IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: {
		chip: "프라이빗 대상",
		sentence: ({ destination }) => `${josa(destination, "은/는")} 프라이빗 주소(RFC 1918)이므로 인터넷 게이트웨이가 내보내지 않습니다.`,
		why: () => "프라이빗 주소는 인터넷에 존재하지 않습니다. 그 주소를 쓰는 다른 네트워크로 가려면 피어링 연결, 전송 게이트웨이 또는 VPN으로 향하는 경로가 필요합니다."
	},
	IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: {
		chip: "공유 주소 대상",
		sentence: ({ destination }) => `${josa(destination, "은/는")} 100.64.0.0/10(RFC 6598)에 속하므로 인터넷 게이트웨이가 내보내지 않습니다.`,
		why: () => "이 블록은 통신 사업자의 NAT를 위해 예약된 것으로, 인터넷에 존재하지 않습니다."
	},
	IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
		chip: "해당 퍼블릭 IP 없음",
		sentence: ({ destination }) => `${josa(destination, "은/는")} 이 게이트웨이 뒤에 있는 어떤 네트워크 인터페이스의 퍼블릭 주소도 아닙니다.`,
		why: () => "인터넷에서 VPC로 들어가려면 프라이빗 주소와 연결된 퍼블릭 IPv4 주소나 할당된 IPv6 주소가 필요합니다. 프라이빗 주소에는 밖에서 도달할 수 없습니다."
	},
	IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: {
		chip: "퍼블릭 IP 없음",
		sentence: ({ source }) => `${source}에 연결된 퍼블릭 IP 주소가 없어 인터넷 게이트웨이가 패킷을 내보낼 수 없습니다.`,
		why: () => "인터넷 게이트웨이로 가는 경로만으로는 충분하지 않습니다. 게이트웨이는 프라이빗 소스 주소를 연결된 퍼블릭 IPv4 주소로 바꾸는데, 그 주소가 없으면 인터넷에서 응답할 수 없습니다. 퍼블릭 주소가 없는 호스트는 NAT 게이트웨이를 통해 나갑니다."
	},
	IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: {
		chip: "프라이빗 소스",
		sentence: ({ source }) => `${josa(source, "은/는")} 프라이빗 주소(RFC 1918)이므로 인터넷 게이트웨이가 받지 않습니다.`,
		why: () => "프라이빗 소스는 인터넷에서 올 수 없으며, 응답이 돌아갈 길도 없습니다."
	},
	IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: {
		chip: "공유 주소 소스",
		sentence: ({ source }) => `${josa(source, "은/는")} 100.64.0.0/10(RFC 6598)에 속하므로 인터넷 게이트웨이가 받지 않습니다.`,
		why: () => "공유 주소 소스는 인터넷에서 올 수 없으며, 응답이 돌아갈 길도 없습니다."
	},
	VPC_BLOCK_PUBLIC_ACCESS_ENABLED: {
		chip: "퍼블릭 액세스 차단",
		sentence: ({ where }) => `VPC 퍼블릭 액세스 차단이 ${where}에서 패킷을 막습니다.`,
		why: () => "이 설정은 경로, 네트워크 ACL, 보안 그룹과 관계없이 계정과 리전 전체에 적용됩니다. VPC 또는 게이트웨이와 패킷을 주고받는 서브넷에 대한 제외만이 이를 풀 수 있습니다."
	},
	GATEWAY_REJECTS_SPOOFED_TRAFFIC: {
		chip: "VPC 밖의 소스",
		sentence: ({ source, where }) => `${josa(source, "은/는")} VPC에 있는 어떤 네트워크 인터페이스의 주소도 아니므로 ${josa(where, "이/가")} 패킷을 거부합니다.`,
		why: () => "게이트웨이는 VPC 자신의 인터페이스가 보낸 것만 내보냅니다."
	},
	NGW_REQUIRES_SOURCE_IN_VPC: {
		chip: "VPC 밖의 소스",
		sentence: ({ source, where }) => `${josa(source, "은/는")} ${where}의 VPC에 있지 않습니다. NAT 게이트웨이는 자신의 VPC만 처리합니다.`,
		why: () => "NAT 게이트웨이는 피어링된 VPC나 VPN을 통해 사용할 수 없습니다."
	},
	REGIONAL_NGW_ROUTE_AZ_RESTRICTION: {
		chip: "지원하지 않는 영역",
		sentence: ({ where }) => `${josa(where, "은/는")} 보낸 쪽의 가용 영역을 지원하지 않습니다.`,
		why: () => "수동 모드의 리전 NAT 게이트웨이는 추가된 가용 영역만 지원합니다."
	},
	PROTOCOL_RESTRICTION: {
		chip: "지원하지 않는 프로토콜",
		sentence: ({ where, protocol }) => `${josa(where, "은/는")} ${josa(protocol, "을/를")} 처리하지 않습니다.`,
		why: () => "NAT 게이트웨이는 TCP, UDP, ICMP만 변환합니다."
	},
	PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: {
		chip: "피어링된 VPC의 주소가 아님",
		sentence: ({ source, destination, where }) => `${josa(where, "은/는")} 두 VPC 사이의 패킷만 전달하며, ${source} → ${destination} 패킷은 그에 해당하지 않습니다.`,
		why: () => "피어링은 전이되지 않습니다. 세 번째 VPC는 물론이고 피어링된 VPC의 인터넷 게이트웨이, NAT 게이트웨이, VPN, 엔드포인트도 이를 통해 사용할 수 없습니다. 두 VPC를 직접 피어링하거나 전송 게이트웨이로 연결하세요."
	},
	SG_REFERENCING_SUPPORT: {
		chip: "그룹 참조 전달 안 됨",
		sentence: () => "경로에 있는 전송 게이트웨이가 보안 그룹 참조를 전달하지 않습니다.",
		why: () => "전송 게이트웨이와 두 연결에서 모두 켜야 합니다. 아웃바운드 규칙의 참조는 언제나 일치하지 않습니다."
	},
	BAD_STATE_VPN: {
		chip: "터널 중단",
		sentence: ({ where }) => `${where}의 두 터널이 모두 내려가 있어 패킷이 사라집니다.`,
		why: () => "정적 접두사는 터널이 없어도 남아 있습니다. BGP로 배운 접두사라면 철회되었을 것입니다."
	},
	TGW_BAD_STATE_VPN: {
		chip: "터널 중단",
		sentence: ({ where }) => `${where}의 두 터널이 모두 내려가 있어 패킷이 사라집니다.`,
		why: () => "정적 접두사는 터널이 없어도 남아 있습니다. BGP로 배운 접두사라면 철회되었을 것입니다."
	},
	VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS: {
		chip: "VPC의 소스가 아님",
		sentence: ({ source, where }) => `${josa(source, "은/는")} VPC 인터페이스의 주소가 아니므로 ${josa(where, "이/가")} 패킷을 거부합니다.`,
		why: () => "가상 프라이빗 게이트웨이는 자신의 VPC만 지원하며, 다른 곳에서 VPC로 들어온 패킷은 지원하지 않습니다."
	},
	VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
		chip: "주소의 소유자 없음",
		sentence: ({ destination, where }) => `${josa(destination, "은/는")} VPC 인터페이스의 주소가 아니므로 ${josa(where, "이/가")} 패킷을 거부합니다.`,
		why: () => "온프레미스에서는 VPC의 인터페이스에만 도달할 수 있습니다. 인터넷 게이트웨이, NAT 게이트웨이, 피어, 게이트웨이 엔드포인트는 사용할 수 없습니다."
	},
	TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: {
		chip: "라우팅 테이블 연결 없음",
		sentence: ({ where }) => `${josa(where, "이/가")} 전송 게이트웨이 라우팅 테이블에 연결되어 있지 않아 이곳으로 들어온 패킷이 폐기됩니다.`,
		why: () => "이 연결에서 들어온 패킷에 어느 라우팅 테이블을 쓸지는 라우팅 테이블 연결이 정합니다."
	},
	TGW_ROUTE_AZ_RESTRICTION: {
		chip: "연결되지 않은 가용 영역",
		sentence: ({ where }) => `${where}에 보낸 쪽의 가용 영역에 있는 서브넷이 없습니다.`,
		why: () => "호스트는 같은 가용 영역에 연결 서브넷이 있을 때만 전송 게이트웨이로 보낼 수 있습니다. 호스트가 있는 가용 영역마다 서브넷을 하나씩 추가하세요."
	},
	TGW_RTB_BAD_STATE_ROUTE: {
		chip: "블랙홀 경로",
		sentence: () => "전송 게이트웨이에서 가장 잘 일치하는 경로가 블랙홀이므로 패킷이 폐기됩니다.",
		why: () => "블랙홀이어도 가장 긴 접두사가 선택되며, 더 짧은 정상 경로를 대신 쓰지 않습니다."
	},
	TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: {
		chip: "전송 경로 없음",
		sentence: ({ destination, where }) => `${where}에 ${josa(destination, "으로/로")} 가는 경로가 없으므로 패킷이 폐기됩니다.`,
		why: () => "패킷이 들어온 연결에 지정된 라우팅 테이블입니다. 대상으로 이어지는 연결이 이 테이블로 경로를 전파하거나, 그쪽으로 가는 정적 경로가 있어야 합니다."
	},
	TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED: {
		chip: "어플라이언스 모드 꺼짐",
		sentence: () => "이 연결 뒤에 상태 저장 어플라이언스가 있고 가용 영역이 여럿이지만 어플라이언스 모드가 꺼져 있어, 응답이 다른 가용 영역으로 들어올 수 있습니다.",
		why: () => "어플라이언스 모드는 한 흐름의 양방향을 같은 가용 영역으로 보냅니다."
	},
	UNKNOWN_RESOURCE: {
		chip: "모델링하지 않음",
		sentence: ({ where }) => `${josa(where, "은/는")} 모델링하지 않으므로 여기에서 판정 없이 끝납니다.`,
		why: () => "그 뒤에서 패킷이 통과할 수도 있고 아닐 수도 있으므로 추측하지 않습니다."
	},
	AVAILABILITY_ZONE_CROSSED: {
		chip: "가용 영역 이동",
		sentence: () => "패킷이 다른 가용 영역으로 넘어갑니다.",
		why: () => "작동에는 문제가 없지만 전송 요금이 부과되고, 경로가 두 가용 영역에 의존하게 됩니다."
	},
	...serviceCodes,
	...inspectionCodes,
	X_ASYMMETRIC_PATH: {
		chip: "돌아오는 길이 다름",
		sentence: () => "응답이 요청과 다른 길로 가므로 폐기됩니다.",
		why: () => "요청을 변환하거나 추적한 구성 요소는 응답도 보아야 합니다. 응답을 보내는 라우팅 테이블이 같은 게이트웨이, NAT 또는 어플라이언스로 되돌아가야 합니다."
	},
	X_ASYMMETRIC_TUNNEL: {
		chip: "다른 터널",
		sentence: () => "응답이 요청과 다른 터널로 옵니다.",
		why: () => "AWS는 작동 중인 어느 터널이든 쓸 수 있으므로 온프레미스 장비가 두 터널의 응답을 모두 받아야 합니다."
	},
	X_CLIENT_VPN_UNAUTHORIZED: {
		chip: "권한 없음",
		sentence: ({ where, destination }) => `${where}에 ${josa(destination, "을/를")} 허용하는 권한 부여 규칙이 없어 패킷이 폐기됩니다.`,
		why: () => "경로만으로는 부족합니다. VPC 자신을 포함해 클라이언트가 접근할 네트워크마다 권한 부여 규칙이 필요합니다."
	},
	X_CONNECTION_RESET: {
		chip: "재설정",
		sentence: ({ where }) => `${josa(where, "이/가")} 흐름의 기록을 잃어 TCP 재설정(RST)으로 답합니다.`,
		why: () => "NAT 게이트웨이는 350초 이상 유휴 상태인 흐름의 기록을 지웁니다. 그 뒤 클라이언트가 보내는 패킷에는 재설정으로 답하므로, 클라이언트는 연결이 없어졌음을 곧바로 알 수 있습니다."
	},
	X_DNS_RESOLVES_PUBLIC: {
		chip: "퍼블릭 주소",
		sentence: () => "피어링 연결로 프라이빗 주소에 갈 수 있지만 이름이 퍼블릭 주소로 해석됩니다.",
		why: () => "피어링 연결 상대편의 DNS 확인 옵션이 꺼져 있습니다."
	},
	X_DNS_UNRESOLVED: {
		chip: "이름 확인 실패",
		sentence: () => "이 클라이언트에서 이름이 확인되지 않아 패킷을 보내지 못합니다.",
		why: () => "Amazon이 제공하는 이름에는 VPC의 enableDnsSupport와 enableDnsHostnames가 필요하고, 퍼블릭 이름에는 퍼블릭 주소도 필요합니다."
	},
	X_EIGW_UNSOLICITED: {
		chip: "요청하지 않은 패킷",
		sentence: ({ where }) => `${where}에는 이 패킷이 응답이 될 만한 흐름의 기록이 없습니다.`,
		why: () => "송신 전용 인터넷 게이트웨이는 흐름을 내보내고 그 응답을 들여보냅니다. 밖에서는 이를 통해 흐름을 시작할 수 없습니다."
	},
	X_HOST_DOES_NOT_FORWARD: {
		chip: "포워딩하지 않음",
		sentence: ({ where }) => `${josa(where, "이/가")} 자신에게 온 것이 아닌 패킷을 받지만 포워딩하지 않습니다.`,
		why: () => "소스/대상 확인을 끄면 패킷이 들어올 수는 있지만, 운영 체제의 포워딩도 켜져 있어야 합니다."
	},
	X_NACL_NOT_EVALUATED: {
		chip: "필터링 없음",
		sentence: ({ type }) => type === "transit-gateway-attachment" ? "받는 쪽이 연결의 서브넷 안에 있으며, 그 네트워크 ACL은 전송 게이트웨이에서 오는 패킷을 평가하지 않습니다." : "네트워크 ACL과 보안 그룹은 이 트래픽을 필터링하지 않습니다.",
		why: () => "Amazon DNS, DHCP, 인스턴스 메타데이터, 시간 동기화 서비스, VPC 라우터 자신의 주소로 가는 트래픽은 필터링되지 않으며, 네트워크 ACL은 한 서브넷 안의 트래픽을 보지 않습니다."
	},
	X_NAT_FRAGMENT: {
		chip: "조각 폐기",
		sentence: ({ where, protocol }) => `${josa(where, "은/는")} 조각난 ${protocol} 패킷을 폐기합니다.`,
		why: () => "NAT 게이트웨이는 UDP 조각만 전달합니다. 더 작은 패킷은 통과합니다."
	},
	X_NAT_PORT_EXHAUSTED: {
		chip: "남은 포트 없음",
		sentence: ({ where, destination }) => `${where}에 ${josa(destination, "으로/로")} 가는 데 쓸 포트가 남아 있지 않습니다.`,
		why: () => "NAT 게이트웨이의 주소 하나는 한 대상에 대해 동시에 최대 55,000개의 흐름을 처리합니다. 주소나 NAT 게이트웨이를 추가하면 더 처리할 수 있습니다."
	},
	X_NAT_UNSOLICITED: {
		chip: "요청하지 않은 패킷",
		sentence: ({ where }) => `${where}에는 이 패킷이 응답이 될 만한 흐름의 기록이 없습니다.`,
		why: () => "NAT 게이트웨이는 클라이언트가 자신을 통해 내보내는 패킷에 대해서만 흐름을 만듭니다. 네트워크 ACL이 무엇을 허용하든 NAT 게이트웨이 자체를 대상으로 한 ping이나 포트 포워딩은 불가능합니다."
	},
	X_NONDETERMINISTIC: {
		chip: "AWS가 임의 선택",
		sentence: () => "우선순위가 같은 다른 경로가 다른 곳으로 이어지며, AWS는 둘 중 하나를 임의로 선택합니다.",
		why: () => "여기에서는 접두사 목록 ID 순으로 첫 번째를 선택하지만, AWS는 다른 쪽을 선택할 수도 있습니다."
	},
	X_PEER_RETURN_TO_WRONG_VPC: {
		chip: "다른 VPC로 응답",
		sentence: ({ destination }) => `${josa(destination, "으로/로")} 가는 응답이 요청을 보낸 VPC가 아니라 같은 주소를 쓰는 다른 VPC로 라우팅됩니다.`,
		why: () => "피어링된 두 VPC의 블록이 겹치며, 라우팅 테이블은 대상 주소만 봅니다. 요청을 보내는 블록에 더 긴 경로를 두면 응답이 그쪽으로 돌아갑니다."
	},
	X_ONPREM_NOT_MODELLED: {
		chip: "AWS 바깥",
		sentence: () => "온프레미스의 방화벽과 호스트는 모든 것을 허용한다고 봅니다.",
		why: nothingToAdd
	},
	X_PREFIX_NOT_KNOWN_TO_GATEWAY: {
		chip: "모르는 접두사",
		sentence: ({ destination, where }) => `${where}에 ${josa(destination, "을/를")} 포함하는 접두사가 알려져 있지 않습니다.`,
		why: () => "VPN 연결에 정적으로 입력했거나 BGP로 배운 접두사로만 전달합니다."
	},
	X_PORT25_RESTRICTED: {
		chip: "포트 25 차단",
		sentence: () => "AWS가 이 계정에서 인터넷으로 나가는 TCP 포트 25를 차단합니다.",
		why: () => "요청하면 차단이 해제됩니다. 포트 587이나 465를 쓰는 메일 제출은 영향을 받지 않습니다."
	},
	X_PRIVATE_IPV6: {
		chip: "프라이빗 IPv6",
		sentence: ({ source, destination, where }) => `소스 ${josa(source, "과/와")} 대상 ${destination} 가운데 프라이빗 IPv6 주소가 있어 ${josa(where, "이/가")} 패킷을 폐기합니다.`,
		why: () => "고유 로컬 주소와 프라이빗으로 프로비저닝된 블록은 경로가 있어도 인터넷에서 쓸 수 없습니다."
	},
	X_ROUTING_LOOP: {
		chip: "라우팅 루프",
		sentence: ({ destination }) => `${josa(destination, "으로/로")} 가는 경로들이 패킷이 이미 지나온 곳으로 되돌아갑니다.`,
		why: () => "루프에 빠진 패킷은 TTL이 다할 때까지 돌다가 폐기됩니다."
	},
	X_SG_REFERENCE_INVALID: {
		chip: "오래된 그룹 참조",
		sentence: () => "규칙이 참조하는 보안 그룹이 이 구성에 없으므로 아무것과도 일치하지 않습니다.",
		why: () => "삭제된 그룹에 대한 참조는 누군가 제거할 때까지 목록에 남아 있습니다."
	},
	X_SG_REFERENCE_THROUGH_MIDDLEBOX: {
		chip: "미들박스를 지나는 참조",
		sentence: () => "패킷이 먼저 미들박스로 가는데도 아웃바운드 규칙이 보안 그룹을 참조합니다.",
		why: () => "AWS는 양쪽 사이에 미들박스가 있는 경우 주소로 규칙을 작성하도록 권장합니다."
	},
	X_UNSUPPORTED_DESTINATION: {
		chip: "지원하지 않는 대상",
		sentence: ({ destination }) => `VPC는 ${josa(destination, "으로/로")} 가는 패킷을 전달하지 않습니다.`,
		why: () => "VPC에서는 브로드캐스트, 멀티캐스트, 예약된 주소를 사용할 수 없습니다."
	},
	X_UNSUPPORTED_IP_FAMILY: {
		chip: "지원하지 않는 주소 체계",
		sentence: ({ where, destination }) => `${josa(where, "은/는")} ${destination.includes(":") ? "IPv6를" : "IPv4를"} 지원하지 않습니다.`,
		why: () => "IPv4와 IPv6는 별개입니다. 서브넷, 인터페이스, 게이트웨이에 따라 둘 중 하나만 지원할 수 있습니다."
	}
};
// src/explain/messages/ko/crossing.ts
var legs$5 = {
	request: "요청",
	response: "응답"
};
var crossing = {
	step: ({ leg, where }) => `${josa(legs$5[leg], "이/가")} ${where}에 도착합니다`,
	chip: ({ towards }) => josa(towards, "으로/로"),
	peering: ({ destination, towards }) => `연결이 활성 상태이고 ${josa(destination, "은/는")} ${towards}의 주소이므로 패킷이 그 네트워크 인터페이스로 건너갑니다.`,
	peeringWhy: "도착한 쪽에서는 라우팅 테이블을 조회하지 않지만, 받는 서브넷의 네트워크 ACL과 보안 그룹은 평가됩니다. 피어링 연결로는 경로가 전파되지 않으므로 응답에도 경로가 따로 필요합니다.",
	leaves: ({ subnet, zone }) => `패킷이 ${zone === "" ? "" : `보낸 쪽과 같은 가용 영역 ${zone}에 있는 `}서브넷 ${subnet}의 연결 인터페이스로 나갑니다.`,
	leavesWhy: "보낸 쪽이 어느 서브넷에 있든 연결 서브넷의 네트워크 ACL이 들어오는 패킷을 평가합니다.",
	arrives: ({ subnet, zone }) => `패킷이 ${zone === "" ? "" : `가용 영역 ${zone}에 있는 `}서브넷 ${subnet}의 연결 인터페이스로 들어옵니다.`,
	arrivesWhy: "여기서부터는 이 서브넷에서 나가는 다른 패킷처럼 이 서브넷의 라우팅 테이블이 결정합니다.",
	transitPeering: ({ towards }) => `패킷이 ${josa(towards, "으로/로")} 건너가며, 다음에는 그쪽의 라우팅 테이블을 조회합니다.`,
	chipTunnel: ({ tunnel }) => `터널 ${tunnel}`,
	tunnel: ({ tunnel }) => `터널 ${tunnel}이 작동 중이며 패킷을 IPsec으로 암호화해 나릅니다. 안의 패킷은 그대로입니다.`,
	vpnGatewayWhy: "가상 프라이빗 게이트웨이는 자신의 VPC에 있는 인터페이스만 지원하며, 들어오는 패킷에 라우팅 테이블을 쓰지 않습니다.",
	passes: ({ towards }) => `패킷이 ${josa(towards, "으로/로")} 넘어갑니다.`
};
// src/explain/messages/ko/endpoint.ts
var LEG$2 = {
	request: "요청",
	response: "응답"
};
var endpoint = {
	step: ({ leg, id }) => `${LEG$2[leg]}이 엔드포인트 ${id}에 있습니다`,
	chip: ({ service }) => `${josa(service, "으로/로")} 전달`,
	gateway: ({ service }) => `엔드포인트가 패킷을 ${josa(service, "으로/로")} 보냅니다. 주소는 변환되지 않으며 서비스에는 프라이빗 주소가 보입니다.`,
	gatewayReply: ({ service }) => `${service}의 응답이 곧바로 VPC로 돌아옵니다.`,
	delivered: ({ service }) => `엔드포인트가 패킷을 ${josa(service, "으로/로")} 보냅니다. 서비스 쪽은 모델링하지 않습니다.`,
	provider: ({ service }) => `엔드포인트가 연결을 ${service} 공급자의 로드 밸런서로 넘깁니다.`
};
// src/explain/messages/ko/edge.ts
var webAcl = {
	step: ({ id, resource }) => `요청이 ${resource}의 웹 ACL ${id}에 도착합니다`,
	action: {
		allow: "허용",
		block: "차단",
		count: "개수",
		captcha: "CAPTCHA",
		challenge: "챌린지"
	},
	chipRule: ({ rule, action }) => `${rule}: ${action}`,
	chipDefault: ({ action }) => `기본: ${action}`,
	chipFailing: "판단 불가",
	chipOpen: ({ rule }) => `${rule}: 판단 불가`,
	ruleAllows: ({ rule }) => `규칙 ${josa(rule, "이/가")} 일치하여 요청을 허용합니다.`,
	ruleAnswers: ({ rule, action, status }) => `규칙 ${josa(rule, "이/가")} 일치하고 작업은 ${action}입니다. AWS WAF가 ${josa(String(status), "으로/로")} 응답합니다.`,
	defaultAllows: "처리를 끝내는 규칙이 없어 기본 작업이 요청을 허용합니다.",
	defaultAnswers: ({ status }) => `처리를 끝내는 규칙이 없어 기본 작업이 요청을 차단합니다. AWS WAF가 ${josa(String(status), "으로/로")} 응답합니다.`,
	failingPasses: "AWS WAF가 판단할 수 없지만 요청은 그대로 처리됩니다.",
	failingAnswers: ({ status }) => `AWS WAF가 판단할 수 없어 로드 밸런서가 ${josa(String(status), "으로/로")} 응답합니다.`,
	failingWhy: "CloudFront는 이런 요청을 처리하고, Application Load Balancer는 장애 시 열림(fail open)을 설정하지 않으면 거절합니다.",
	open: ({ rule, asks }) => `규칙 ${josa(rule, "이/가")} 일치하는지 판단할 수 없고(${asks}), 결과가 이에 달려 있습니다.`,
	openWhy: "규칙에 matches: match, no-match, unknown 가운데 하나를 써서 결과를 알려 주세요.",
	openCountry: "클라이언트의 국가",
	answersWhy: "HTTP 응답이므로 연결은 맺어졌고 폐기된 패킷은 없습니다. 보안 그룹이나 네트워크 ACL과는 관계가 없습니다.",
	seesProxy: ({ source }) => `그 뒤의 최종 사용자가 아니라 연결을 보낸 ${josa(source, "을/를")} 봅니다.`,
	table: "우선순위 순 규칙",
	notReached: "도달하지 않음"
};
var distribution = {
	stepViewer: ({ id }) => `요청이 배포 ${id}의 엣지에 있습니다`,
	stepOrigin: ({ id }) => `${id}의 엣지가 오리진에 요청합니다`,
	stepAnswer: ({ id }) => `${id}의 엣지가 최종 사용자에게 응답합니다`,
	chipOrigin: ({ origin }) => `오리진 ${josa(origin, "으로/로")}`,
	chipCached: "캐시에서 응답",
	chipSends: "보냄",
	chipRefuses: ({ status }) => `${status} 응답`,
	defaultBehavior: "기본 동작",
	behavior: ({ path }) => `동작 ${path}`,
	viewer: ({ behavior, origin }) => `최종 사용자의 연결은 엣지에서 끝납니다. ${behavior}에 따라 엣지가 새 연결로 오리진 ${origin}에 요청합니다.`,
	viewerWhy: ({ header }) => `오리진에는 CloudFront의 주소가 보이고, 최종 사용자의 주소는 X-Forwarded-For 헤더에만 있습니다: ${header}.`,
	cached: "엣지의 캐시에 응답이 있어 오리진에 요청하지 않습니다.",
	refuses: ({ status }) => `이 배포는 이 호스트 이름에 응답하지 않습니다. 엣지가 ${josa(String(status), "으로/로")} 응답합니다.`,
	origin: ({ source, destination }) => `엣지가 ${source}에서 ${josa(destination, "으로/로")} 새 연결을 엽니다.`,
	originPublicWhy: "소스는 접두사 목록 com.amazonaws.global.cloudfront.origin-facing에 들어 있습니다. 이 목록을 허용하는 보안 그룹은 CloudFront만 들여보냅니다.",
	originVpcWhy: "CloudFront가 VPC 안에 자체 네트워크 인터페이스를 둡니다. 퍼블릭 주소도, 거쳐 가는 인터넷 게이트웨이도, 바꿀 경로도 없습니다.",
	notPublic: ({ destination }) => `오리진 ${josa(destination, "은/는")} 프라이빗 주소인데, 엣지는 퍼블릭 오리진에 인터넷으로만 도달합니다.`,
	notPublicWhy: "VPC 오리진(vpcOrigin)으로 만들거나 오리진에 퍼블릭 주소를 주세요.",
	noGateway: "패킷이 지나가지는 않지만, VPC 오리진의 VPC에는 인터넷 게이트웨이가 연결되어 있어야 합니다.",
	answer: ({ destination }) => `엣지가 ${destination}에 응답합니다.`,
	shield: {
		standard: "AWS Shield Standard가 계층 3과 4의 대량 공격으로부터 엣지를 보호합니다.",
		advanced: "AWS Shield Advanced가 배포를 보호합니다."
	}
};
var dnsName = {
	step: ({ name }) => `클라이언트가 ${josa(name, "을/를")} 조회합니다`,
	chipAnswer: ({ answer }) => `응답 ${answer}`,
	chipNoAnswer: "응답 없음",
	policy: {
		simple: "단순 라우팅",
		weighted: "가중치 기반 라우팅",
		latency: "지연 시간 기반 라우팅",
		failover: "장애 조치 라우팅",
		geolocation: "지리적 위치 라우팅",
		geoproximity: "지리 근접 라우팅",
		"ip-based": "IP 기반 라우팅",
		multivalue: "다중값 응답 라우팅"
	},
	answered: ({ name, record, policy, answer }) => `${josa(name, "은/는")} ${josa(answer, "으로/로")} 확인됩니다. 레코드 ${record}, ${policy}.`,
	noZone: ({ name }) => `이 클라이언트에게 ${josa(name, "을/를")} 알려 주는 호스팅 영역이 없어 패킷을 보내지 못합니다.`,
	noRecord: ({ name, zone }) => `호스팅 영역 ${zone}에 ${name}에 대한 응답이 없어 패킷을 보내지 못합니다.`,
	noResolver: "VPC의 리졸버가 꺼져 있어 패킷을 보내지 못합니다.",
	privateWhy: ({ zone }) => `프라이빗 호스팅 영역 ${josa(zone, "이/가")} 클라이언트의 VPC에 연결되어 있어 퍼블릭 이름을 가립니다.`,
	candidates: ({ count }) => `응답이 될 수 있는 레코드는 ${count}개이며, 여기서는 그중 하나를 따라갑니다.`,
	passedOver: ({ record, reason }) => `${record}: ${reason}.`,
	failsOpen: "정상인 레코드가 없어 Route 53은 모두 정상인 것처럼 응답합니다.",
	filtersNothing: "DNS는 패킷이 갈 곳을 알려 줄 뿐 필터링하지 않습니다.",
	standing: {
		candidate: "응답 후보",
		unhealthy: "비정상",
		elsewhere: "다른 위치의 클라이언트용",
		standby: "대기 중",
		"no-weight": "가중치 0",
		"other-family": "다른 주소 체계"
	},
	table: "이 이름의 레코드",
	record: "레코드",
	value: "값"
};
// src/explain/messages/ko/gateway-load-balancer.ts
var LEG$1 = {
	request: "요청",
	response: "응답"
};
var gatewayLoadBalancer = {
	endpointStep: ({ leg, where }) => `${LEG$1[leg]}이 ${where}에 있습니다`,
	step: ({ leg, id }) => `${LEG$1[leg]}이 Gateway Load Balancer ${id}의 노드에 있습니다`,
	enterChip: "어플라이언스로 전달",
	enter: ({ service }) => `엔드포인트가 패킷을 검사하도록 ${josa(service, "으로/로")} 넘깁니다. 주소와 포트는 그대로입니다.`,
	enterWhy: ({ subnet }) => `검사를 마치고 돌아온 패킷은 엔드포인트가 있는 서브넷 ${subnet}의 라우팅 테이블을 따라 나아갑니다.`,
	wrapChip: ({ target }) => `GENEVE → ${target}`,
	wrap: ({ target, node, address }) => `로드 밸런서가 어플라이언스 ${josa(target, "을/를")} 골라 패킷 전체를 GENEVE로 감쌉니다. 바깥 헤더는 ${node}에서 ${josa(address, "으로/로")} 향합니다.`,
	wrapSticks: ({ target, address }) => `흐름이 어플라이언스 ${target}에 고정되어 있습니다. 패킷 전체가 GENEVE에 담겨 ${josa(address, "으로/로")} 갑니다.`,
	wrapWhy: "어플라이언스까지는 바깥 헤더만 봅니다. 어플라이언스의 보안 그룹과 네트워크 ACL이 로드 밸런서에서 오는 UDP 6081을 허용해야 합니다.",
	applianceStep: ({ leg, id }) => `${LEG$1[leg]}이 어플라이언스 ${id}에 있습니다`,
	inspectsChip: "검사",
	inspects: ({ id }) => `어플라이언스 ${josa(id, "이/가")} GENEVE에서 패킷을 꺼내 검사하고 로드 밸런서로 돌려보냅니다.`,
	inspectsWhy: "어플라이언스의 판단은 모델에 없습니다. 모든 패킷을 바꾸지 않고 통과시킨다고 봅니다.",
	unwrapChip: "캡슐 해제",
	unwrap: ({ target }) => `${josa(target, "이/가")} 통과시킨 패킷을 로드 밸런서가 캡슐에서 꺼내 바뀐 것 없이 엔드포인트로 돌려줍니다.`
};
// src/explain/messages/ko/gateway.ts
var legs$4 = {
	request: "요청",
	response: "응답"
};
var gateway = {
	step: ({ leg, direction }) => {
		const subject = josa(legs$4[leg], "이/가");
		if (direction === null) return `${subject} VPC의 경계에서 되돌아갑니다`;
		return direction === "inbound" ? `${subject} 인터넷에서 VPC로 들어가려고 합니다` : `${subject} VPC에서 인터넷으로 나가려고 합니다`;
	},
	chipPasses: "그대로 통과",
	chipTranslates: ({ from, to }) => `${from} → ${to}`,
	passes: "IPv6 주소는 변환이 필요 없으므로 패킷이 그대로 통과합니다.",
	passesPlain: "패킷이 그대로 통과합니다.",
	translatesSource: ({ from, to }) => `소스 ${josa(from, "이/가")} 퍼블릭 주소 ${josa(to, "으로/로")} 바뀝니다. 포트는 그대로입니다.`,
	translatesDestination: ({ from, to }) => `대상 ${josa(from, "이/가")} 연결된 프라이빗 주소 ${josa(to, "으로/로")} 바뀝니다. 포트는 그대로입니다.`,
	translatesBoth: ({ source, newSource, destination, newDestination }) => `소스 ${josa(source, "은/는")} ${josa(newSource, "으로/로")}, 대상 ${josa(destination, "은/는")} ${josa(newDestination, "으로/로")} 바뀌고, 패킷은 VPC로 되돌아옵니다.`,
	noMemory: "인터넷 게이트웨이에는 규칙이 없고 기억하는 상태도 없습니다. 프라이빗 주소와 퍼블릭 주소를 일대일로 바꿀 뿐입니다.",
	egressOnlyRemembers: "게이트웨이가 이 흐름을 기억하므로 응답이 들어올 수 있습니다.",
	egressOnlyReply: ({ step }) => step === null ? "게이트웨이가 내보낸 흐름에 대한 응답이므로 들어올 수 있습니다." : `${step}단계에서 게이트웨이가 내보낸 흐름에 대한 응답이므로 들어올 수 있습니다.`
};
// src/explain/messages/ko/nat-gateway.ts
var legs$3 = {
	request: "요청",
	response: "응답"
};
var natGateway = {
	step: ({ leg, id }) => `${josa(legs$3[leg], "이/가")} NAT 게이트웨이 ${josa(id, "을/를")} 지납니다`,
	chipTranslates: ({ to }) => `소스 → ${to}`,
	chipTranslatesBack: ({ to }) => `대상 → ${to}`,
	translates: ({ from, to }) => `소스 ${josa(from, "이/가")} NAT 게이트웨이의 주소와 포트인 ${josa(to, "으로/로")} 바뀌고, 게이트웨이는 둘의 짝을 기록합니다. 대상은 그대로입니다.`,
	translatesBack: ({ from, to }) => `게이트웨이가 변환 테이블에서 ${josa(from, "을/를")} 찾아 대상을 원래 클라이언트인 ${josa(to, "으로/로")} 되돌립니다.`,
	translatesFamily: ({ source, destination }) => `게이트웨이가 IPv6 패킷을 IPv4로 바꿉니다. 소스는 ${source}, 대상은 ${josa(destination, "이/가")} 됩니다.`,
	translatesFamilyBack: ({ source, destination }) => `게이트웨이가 IPv4 응답을 다시 IPv6로 바꿉니다. 소스는 ${source}, 대상은 ${josa(destination, "이/가")} 됩니다.`,
	passes: "패킷이 NAT 게이트웨이를 그대로 통과합니다."
};
var host = {
	step: ({ leg, id }) => `${josa(id, "이/가")} 자신에게 온 것이 아닌 ${josa(legs$3[leg], "을/를")} 처리합니다`,
	chipForwards: "포워딩",
	chipTranslates: ({ to }) => `소스 → ${to}`,
	chipTranslatesBack: ({ to }) => `대상 → ${to}`,
	forwards: ({ id }) => `${josa(id, "이/가")} 패킷을 바꾸지 않고 포워딩합니다.`,
	translates: ({ id, from, to }) => `${josa(id, "이/가")} 마스커레이드를 수행하여 소스 ${josa(from, "을/를")} 자신의 ${josa(to, "으로/로")} 바꿉니다.`,
	translatesBack: ({ id, from, to }) => `${josa(id, "이/가")} 변환 테이블에서 ${josa(from, "을/를")} 찾아 대상을 원래 클라이언트인 ${josa(to, "으로/로")} 되돌립니다.`
};
// src/explain/messages/ko/network-firewall.ts
var whom = (part) => part === "" ? "패킷" : part;
var firewall = {
	step: ({ leg, where, firewall: id }) => `${leg === "request" ? "요청이" : "응답이"} 방화벽 ${id}의 ${where}에 들어옵니다`,
	engine: {
		stateless: "상태 비저장 엔진",
		stateful: "상태 저장 엔진"
	},
	phase: {
		handshake: "TCP 핸드셰이크",
		established: "핸드셰이크 뒤의 데이터"
	},
	action: {
		pass: "통과",
		drop: "폐기",
		forward: "상태 저장 엔진으로 전달",
		reject: "거부",
		alert: "알림"
	},
	byDefault: {
		pass: "통과",
		drop: "폐기",
		forward: "상태 저장 규칙으로 전달",
		"drop-strict": "모두 폐기",
		"drop-established": "설정된 연결 폐기",
		"alert-strict": "모두 알림",
		"alert-established": "설정된 연결 알림"
	},
	ruleChip: ({ rule, action }) => `규칙 ${rule} ${action}`,
	rulePasses: ({ engine, rule, part }) => `${engine}의 규칙 ${rule}이 일치해 ${josa(whom(part), "을/를")} 통과시킵니다. 패킷은 바뀌지 않은 채 엔드포인트의 서브넷에서 나갑니다.`,
	ruleStops: ({ engine, rule, action, part }) => `${engine}의 규칙 ${rule}이 ${whom(part)}에 일치하며 작업은 ${action}입니다.`,
	rejected: "거부는 보낸 쪽에 재설정(TCP RST)으로 답하므로 클라이언트가 바로 알게 됩니다.",
	defaultChip: ({ name }) => `기본값: ${name}`,
	defaultPasses: ({ engine, part }) => `${engine}에 일치하는 규칙이 없고, 기본적으로 ${josa(whom(part), "이/가")} 통과합니다.`,
	defaultStops: ({ engine, name, part }) => `${engine}에 ${josa(whom(part), "을/를")} 통과시키는 규칙이 없고, 기본 작업은 ‘${name}’입니다.`,
	dropEstablishedWhy: "‘설정된 연결 폐기’는 규칙이 첫 데이터를 볼 수 있도록 핸드셰이크는 통과시키고, 어떤 규칙도 통과시키지 않은 흐름의 이후 패킷을 폐기합니다. 연결은 열리지만 그 뒤로는 아무것도 지나가지 못합니다.",
	remembered: "통과: 기억하는 흐름",
	passesFlow: "상태 저장 엔진이 이 흐름을 규칙이 통과시켰음을 기억하므로 응답도 통과합니다.",
	passesFlowWhy: "통과 작업은 양방향 모두에서 흐름 전체의 검사를 끝냅니다.",
	undecidedChip: ({ rule }) => `규칙 ${rule}: 판단 불가`,
	undecided: ({ rule, asks }) => `흐름에 대해 알려진 것만으로는 규칙 ${rule}이 일치하는지 판단할 수 없습니다(${asks === "" ? "호스트 이름" : asks}).`,
	undecidedWhy: "애플리케이션 데이터를 보는 규칙입니다. 흐름에 호스트(http: host)를 쓰면 도메인 규칙은 판단할 수 있습니다.",
	streamException: "이 엔드포인트의 상태 저장 엔진은 흐름의 한쪽 방향만 보았으므로 스트림 예외 정책을 따릅니다."
};
// src/explain/messages/ko/load-balancer.ts
var LEG = {
	request: "요청",
	response: "응답"
};
var loadBalancer = {
	step: ({ leg, id }) => `${LEG[leg]}이 로드 밸런서 ${id}의 노드에 있습니다`,
	chipForwards: ({ target }) => `${josa(target, "으로/로")} 전달`,
	chipAnswers: ({ status }) => `${status} 응답`,
	chipBack: "주소 복원",
	opens: ({ listener, rule, group, target, node }) => `리스너 ${listener}, ${rule}: 로드 밸런서가 ${group}의 ${josa(target, "을/를")} 골라 ${node}에서 새 연결을 엽니다.`,
	handsOn: ({ listener, group, target, source }) => `리스너 ${listener}: 로드 밸런서가 ${group}의 ${josa(target, "을/를")} 고릅니다. 목적지만 바뀌고 대상에게는 클라이언트 주소 ${josa(source, "이/가")} 그대로 보입니다.`,
	invokes: ({ listener, rule, group, target }) => `리스너 ${listener}, ${rule}: 로드 밸런서가 Lambda 서비스를 통해 ${group}의 함수 ${josa(target, "을/를")} 호출합니다.`,
	answers: ({ listener, rule, status }) => `리스너 ${listener}, ${rule}: 로드 밸런서가 직접 ${josa(String(status), "으로/로")} 응답합니다.`,
	back: ({ from, to }) => `응답이 다시 노드를 지나며 노드가 자신의 주소를 되돌려 놓습니다. 소스 ${josa(from, "이/가")} ${josa(to, "으로/로")} 바뀝니다.`,
	backWhy: "응답은 대상 서브넷의 라우팅 테이블과 관계없이 노드로 돌아갑니다. 다만 네트워크 ACL은 클라이언트 주소로 나가는 것을 허용해야 합니다.",
	defaultRule: "기본 규칙",
	rule: ({ priority }) => `규칙 ${priority}`,
	candidates: ({ count, group }) => `${group}에서 선택될 수 있는 대상은 ${count}개이며, 여기서는 그중 하나를 보여 줍니다.`,
	passedOver: ({ target, reason }) => `${josa(target, "은/는")} 제외됩니다: ${reason}.`,
	statusWhy: ({ status }) => `클라이언트는 로드 밸런서에서 HTTP ${josa(String(status), "을/를")} 받습니다.`,
	state: {
		initial: "초기 상태",
		healthy: "정상",
		unhealthy: "비정상",
		"unhealthy.draining": "비정상, 등록 해제 중",
		draining: "등록 해제 중",
		unused: "사용 안 함",
		unavailable: "상태 확인 안 함"
	},
	standing: {
		usable: "선택 가능",
		"fail-open": "비정상이지만 정상 대상이 없어 사용",
		unhealthy: "비정상",
		"out-of-service": "새 연결을 받지 않음",
		"other-zone": "다른 가용 영역에 있고 교차 영역 로드 밸런싱이 꺼져 있음",
		"zone-not-enabled": "활성화하지 않은 가용 영역에 있음"
	},
	health: {
		written: "문서에 적힌 상태",
		"not-checked": "상태 확인을 하지 않음",
		"not-running": "호스트가 실행 중이 아님",
		family: "노드에 해당 주소 체계의 주소가 없음",
		"check-passes": "상태 확인에 응답함",
		"check-passes-partly": "일부 포트에서만 상태 확인에 응답함",
		"check-fails": "상태 확인에 응답이 없음",
		"check-refused": "상태 확인 포트에서 수신 대기하지 않음"
	},
	checkStops: ({ port, where, leg, reason }) => `포트 ${port}의 상태 확인 ${josa(LEG[leg], "이/가")} ${where}에서 막힙니다(${reason})`
};
// src/explain/messages/ko/network-acl.ts
var legs$2 = {
	request: "요청",
	response: "응답"
};
var networkAcl = {
	step: ({ leg, direction, subnet }) => direction === "inbound" ? `${josa(legs$2[leg], "이/가")} ${subnet}에 들어가려고 합니다` : `${josa(legs$2[leg], "이/가")} ${subnet}에서 나가려고 합니다`,
	chip: ({ direction, rule, action }) => `${direction === "inbound" ? "인바운드" : "아웃바운드"} · 규칙 ${rule} ${action === "allow" ? "허용" : "거부"}`,
	chipNotEvaluated: "평가하지 않음",
	notEvaluated: "네트워크 ACL은 이 패킷을 평가하지 않습니다.",
	allowed: ({ rule, scope, direction, peer }) => direction === "inbound" ? `규칙 ${josa(rule, "이/가")} ${peer}에서 오는 ${josa(scope, "을/를")} 허용합니다.` : `규칙 ${josa(rule, "이/가")} ${josa(peer, "으로/로")} 가는 ${josa(scope, "을/를")} 허용합니다.`,
	denied: ({ rule, scope, direction, peer }) => direction === "inbound" ? `규칙 ${josa(rule, "이/가")} ${peer}에서 오는 ${josa(scope, "을/를")} 거부하며, 그 뒤의 규칙은 평가하지 않습니다.` : `규칙 ${josa(rule, "이/가")} ${josa(peer, "으로/로")} 가는 ${josa(scope, "을/를")} 거부하며, 그 뒤의 규칙은 평가하지 않습니다.`,
	closed: "일치하는 번호 규칙이 없으므로 규칙 *에 따라 결정됩니다.",
	closedWithoutRules: ({ direction }) => `${direction === "inbound" ? "인바운드" : "아웃바운드"} 번호 규칙이 하나도 없으므로 규칙 *에 따라 결정됩니다.`,
	closedForFamily: ({ direction, family }) => `${direction === "inbound" ? "인바운드" : "아웃바운드"} 번호 규칙 중 ${family}용 규칙이 없으므로 규칙 *에 따라 결정됩니다.`,
	otherFamily: ({ family }) => family === "IPv6" ? "IPv4와 IPv6의 규칙은 서로 별개입니다. 0.0.0.0/0 규칙은 IPv6에 적용되지 않으며, IPv6에는 ::/0 규칙이 따로 필요합니다." : "IPv4와 IPv6의 규칙은 서로 별개입니다. ::/0 규칙은 IPv4에 적용되지 않으며, IPv4에는 0.0.0.0/0 규칙이 따로 필요합니다.",
	stateless: ({ direction, step }) => `네트워크 ACL은 상태 비저장입니다. ${step}단계에서 요청을 ${direction === "inbound" ? "내보낸" : "들여보낸"} 사실을 기억하지 않습니다.`,
	statelessAnyway: "네트워크 ACL은 상태 비저장입니다. 요청이 허용되었더라도 응답에는 별도의 규칙이 필요합니다.",
	replyToClient: ({ port, servicePort }) => `응답은 클라이언트의 임시 포트 ${josa(String(port), "으로/로")} 갑니다. ${josa(String(servicePort), "은/는")} 응답의 소스 포트일 뿐입니다.`,
	replyToNat: ({ port, servicePort, nat }) => `응답은 ${josa(nat, "이/가")} 이 흐름을 위해 고른 포트 ${josa(String(port), "으로/로")} 갑니다. ${josa(String(servicePort), "은/는")} 응답의 소스 포트일 뿐입니다.`,
	replyMessage: ({ reply, request }) => `응답은 ${reply}이므로 ${request}용 규칙과는 일치하지 않습니다.`,
	ruleForServicePort: ({ rule, port }) => `규칙 ${josa(rule, "은/는")} 포트 ${josa(String(port), "을/를")} 위해 작성되었지만, 규칙의 포트는 언제나 대상 포트를 뜻하므로 이 응답과는 일치하지 않습니다.`,
	noRuleCoversPort: ({ direction, port }) => `포트 ${josa(String(port), "을/를")} 포함하는 ${direction === "inbound" ? "인바운드" : "아웃바운드"} 규칙이 없습니다.`,
	denyCoversPort: ({ rule, ports, port }) => ports === "all" ? `규칙 ${josa(rule, "은/는")} 모든 포트를 거부하며, ${port}도 여기에 포함됩니다.` : `규칙 ${josa(rule, "은/는")} 포트 ${josa(ports, "을/를")} 거부하며, ${port}도 여기에 포함됩니다.`,
	portInRange: ({ port, range }) => `클라이언트는 ${range} 범위에서 ${josa(String(port), "을/를")} 골랐습니다. 따라서 응답을 위한 규칙은 이 범위 전체를 포함해야 합니다.`,
	firstMatchDecides: "규칙은 번호가 작은 것부터 평가되고 처음 일치하는 규칙이 결정합니다. 따라서 번호가 더 큰 허용 규칙은 도움이 되지 않습니다.",
	nearMiss: ({ rule, reason }) => `가장 가까운 규칙은 ${rule}입니다: ${reason}.`
};
// src/explain/messages/ko/network-interface.ts
var legs$1 = {
	request: "요청",
	response: "응답"
};
var names = {
	"public-name": "퍼블릭 이름",
	"private-name": "프라이빗 이름"
};
var networkInterface = {
	stepSends: ({ leg, host }) => `${josa(host, "이/가")} ${josa(legs$1[leg], "을/를")} 보냅니다`,
	stepArrives: ({ leg, host }) => `${josa(legs$1[leg], "이/가")} ${host}에 도착합니다`,
	chipSends: "보냄",
	chipPasses: "통과",
	chipDelivered: "전달됨",
	chipNotDelivered: "전달되지 않음",
	chipRefused: ({ service }) => `${service} 수신 대기 없음`,
	sends: ({ source }) => `소스 ${josa(source, "은/는")} 이 네트워크 인터페이스의 주소입니다.`,
	sendsForOther: ({ source }) => `소스 ${josa(source, "은/는")} 이 네트워크 인터페이스의 주소가 아니지만, 소스/대상 확인이 꺼져 있어 대신 보낼 수 있습니다.`,
	accepts: ({ destination }) => `대상 ${josa(destination, "은/는")} 이 네트워크 인터페이스의 주소가 아니지만, 소스/대상 확인이 꺼져 있어 패킷을 받습니다.`,
	passes: "네트워크 인터페이스가 패킷을 통과시킵니다.",
	delivered: ({ destination, host }) => `대상 ${josa(destination, "은/는")} ${host}의 주소이므로 패킷이 전달됩니다.`,
	deliveredReply: ({ host }) => `응답이 ${josa(host, "으로/로")} 돌아와 전달됩니다.`,
	refused: ({ service, host }) => `패킷은 전달되지만 ${service}에서 수신 대기하는 프로그램이 없어 ${josa(host, "이/가")} 연결을 거부합니다.`,
	refusedWhy: "네트워크는 패킷을 통과시켰습니다. 경로나 규칙이 아니라 호스트에서 해결할 문제입니다. TCP 재설정(RST)이 응답으로 오므로 클라이언트는 곧바로 알 수 있습니다. 네트워크가 폐기한 패킷에는 아무 응답도 오지 않습니다.",
	unheardWhy: "네트워크는 패킷을 통과시켰습니다. 경로나 규칙이 아니라 호스트에서 해결할 문제입니다. 아무 응답도 오지 않으므로 클라이언트에서는 네트워크가 패킷을 폐기한 것과 구별되지 않습니다.",
	unheard: ({ service }) => `패킷은 전달되지만 ${service}에서 수신 대기하는 프로그램이 없어 응답이 없습니다.`
};
var place = {
	stepInternet: ({ leg }) => `${josa(legs$1[leg], "이/가")} 인터넷에 도착합니다`,
	stepStarts: ({ leg }) => `${josa(legs$1[leg], "이/가")} 인터넷에서 출발합니다`,
	step: ({ leg, place: where }) => `${josa(legs$1[leg], "이/가")} ${where}에 도착합니다`,
	chipDelivered: "전달됨",
	chipSends: "보냄",
	chipExempt: "필터링 없음",
	deliveredInternet: ({ destination }) => `패킷이 인터넷의 ${josa(destination, "으로/로")} 전달됩니다.`,
	delivered: ({ destination, place: where }) => `패킷이 ${where}(${destination})에 전달됩니다.`,
	exempt: ({ destination, place: where }) => `패킷이 ${where}(${destination})에 전달됩니다.`,
	sends: ({ source }) => `${josa(source, "이/가")} 인터넷에서 보냅니다.`,
	sendsFrom: ({ place, destination }) => `${place}의 라우터가 ${josa(destination, "으로/로")} 가는 패킷을 AWS 쪽으로 보냅니다.`,
	nobodyOutside: ({ destination }) => `${josa(destination, "으로/로")} 가는 패킷을 받는 게이트웨이가 없어 패킷이 갈 곳이 없습니다.`
};
var resolver = {
	step: ({ id }) => `클라이언트가 ${id}의 이름을 조회합니다`,
	chipAnswer: ({ answer }) => `응답 ${answer}`,
	chipNoAnswer: "응답 없음",
	answered: ({ name, id, answer }) => `${id}의 ${josa(names[name], "은/는")} ${josa(answer, "으로/로")} 확인됩니다.`,
	noAnswer: ({ name, id }) => `${id}의 ${josa(names[name], "이/가")} 확인되지 않아 패킷을 보내지 못합니다.`,
	publicNameInside: "VPC 안에서는 Amazon 리졸버가 퍼블릭 이름에 프라이빗 주소로 답하므로 패킷이 VPC를 벗어나지 않습니다."
};
// src/explain/messages/ko/route-table.ts
var routeTable = {
	step: ({ destination }) => `VPC 라우터가 ${josa(destination, "으로/로")} 가는 경로를 찾습니다`,
	stepAtGateway: ({ destination, gateway }) => `${josa(gateway, "이/가")} VPC 안에서 ${josa(destination, "으로/로")} 가는 경로를 찾습니다`,
	chip: ({ destination, target }) => `${destination} → ${target}`,
	chipBlackhole: ({ destination, target }) => `${destination} → ${target} · 블랙홀`,
	chipNone: "경로 없음",
	only: ({ route, address }) => `${address}에 일치하는 경로는 ${route} 하나뿐입니다.`,
	longest: ({ route, address, losers }) => `${address}에 일치하는 경로 중 접두사가 가장 긴 ${josa(route, "이/가")} 선택됩니다. ${josa(losers, "은/는")} 접두사가 더 짧습니다.`,
	default: ({ route, address }) => `${address}에 일치하는 더 구체적인 경로가 없으므로 기본 경로 ${josa(route, "이/가")} 선택됩니다.`,
	equal: ({ route, address, losers }) => `${address}에 일치하는 ${josa(route, "이/가")} 목적지가 같은 ${losers}보다 우선합니다.`,
	notBack: ({ route, component }) => `${josa(route, "은/는")} 요청을 처리한 ${josa(component, "으로/로")} 응답을 되돌려 보내지 않습니다.`,
	notPassed: ({ route }) => `${josa(route, "은/는")} 요청이 지나지 않은 곳으로 응답을 보내며, 그곳에는 이 흐름의 기록이 없습니다.`,
	more: ({ count }) => `그 외 ${count}개`,
	localPreferred: ({ route }) => `전파된 경로 ${josa(route, "은/는")} 접두사가 더 길지만, 전파된 경로는 VPC의 로컬 경로보다 우선하지 않습니다.`,
	viaPrefixList: ({ route, prefixList }) => `${route} (접두사 목록 ${prefixList})`,
	chipReturns: "NAT 게이트웨이로 되돌아감",
	returns: "피어링된 VPC의 NAT 게이트웨이에 대한 응답은 요청이 들어온 연결로 되돌아갑니다.",
	returnsWhy: "이 VPC에 경로가 없어도 되지만 NAT 게이트웨이에만 해당합니다. 피어링된 VPC의 다른 주소로 가는 응답에는 경로가 필요합니다.",
	noRoute: ({ address, table }) => `${table}에 ${josa(address, "과/와")} 일치하는 경로가 없습니다.`,
	noRouteLocalOnly: "이 테이블에는 로컬 경로만 있어 VPC 밖으로 나가는 길이 없습니다. 경로가 없는 패킷은 폐기됩니다.",
	noRouteFamily: ({ family, other }) => `대상은 ${family} 주소인데, 이 테이블의 기본 경로는 ${other} 전용입니다.`,
	noRouteAtAll: "경로가 없는 패킷은 폐기됩니다. AWS는 기본 경로를 자동으로 추가하지 않습니다.",
	blackhole: ({ route, address }) => `${address}에 가장 잘 일치하는 경로는 ${route}이며, 이 경로는 블랙홀 상태입니다.`,
	blackholeWhy: ({ target }) => `경로의 대상인 ${josa(target, "이/가")} 없어졌거나 분리되었습니다. 그래도 이 경로는 선택 대상에 남으며, AWS는 더 짧은 접두사의 경로로 대신하지 않습니다.`,
	unmodelled: ({ route }) => `${josa(route, "은/는")} 여기에서 모델링하지 않는 구성 요소로 이어집니다.`
};
// src/explain/messages/ko/rule-table.ts
var ruleTable = {
	caption: {
		"network-acl": "규칙 (번호순으로 평가)",
		"security-group": "규칙 (하나만 일치하면 허용)",
		route: "경로 (접두사가 긴 순서)",
		checks: "확인 항목 (순서대로)",
		targets: "대상",
		firewall: "상태 비저장 규칙, 그다음 상태 저장 규칙 (평가 순서대로)"
	},
	column: {
		number: "번호",
		rule: "규칙",
		group: "그룹",
		protocol: "프로토콜",
		ports: "포트",
		destination: "목적지",
		target: "대상",
		zone: "영역",
		health: "상태",
		origin: "출처",
		check: "확인 항목",
		result: "결과"
	},
	peer: {
		inbound: "소스",
		outbound: "대상"
	},
	result: {
		allow: "허용",
		deny: "거부",
		passed: "통과",
		failed: "실패",
		blackhole: "블랙홀",
		picked: "선택",
		candidate: "후보",
		passedOver: "제외"
	},
	matches: "일치합니다",
	matchesRest: "남은 모든 트래픽과 일치합니다",
	notReached: ({ rule }) => `평가하지 않음: 규칙 ${rule}에서 이미 결정되었습니다`,
	notNeeded: "평가하지 않음: 기억하는 흐름입니다",
	alsoMatches: "역시 일치합니다. 하나만 일치해도 충분합니다",
	longestWins: "일치하는 접두사 중 가장 깁니다",
	onlyMatch: "일치하는 유일한 경로입니다",
	longerWins: "일치하지만 더 긴 접두사가 선택되었습니다",
	higherWins: "일치하지만 목적지가 같은 다른 경로가 우선합니다",
	routeNotReached: "평가하지 않음: 위의 경로가 이미 선택되었습니다",
	blackhole: "일치하지만 블랙홀입니다. 경로의 대상이 없습니다",
	leftOut: ({ count }) => `${count}개는 표시하지 않았습니다.`,
	origin: {
		static: "정적",
		"route-server": "라우트 서버",
		"direct-connect": "Direct Connect",
		"vpn-static": "VPN, 정적",
		"vpn-bgp": "VPN, BGP",
		"prefix-list": "접두사 목록",
		vpc: "전파됨, VPC",
		vpn: "전파됨, VPN"
	}
};
var mismatch = {
	protocol: ({ packet, rule }) => `프로토콜 ${josa(packet, "은/는")} ${josa(rule, "이/가")} 아닙니다`,
	port: ({ port, rule }) => `포트 ${josa(String(port), "은/는")} ${josa(rule, "이/가")} 아닙니다`,
	portRange: ({ port, rule }) => `포트 ${josa(String(port), "은/는")} ${rule}에 속하지 않습니다`,
	noPort: ({ rule }) => `패킷에 포트가 없지만 규칙은 포트 ${josa(rule, "을/를")} 요구합니다`,
	icmp: ({ packet, rule }) => `${josa(packet, "은/는")} ${josa(rule, "이/가")} 아닙니다`,
	address: ({ address, block }) => `${josa(address, "은/는")} ${block}에 속하지 않습니다`,
	prefixList: ({ address, id }) => `${josa(address, "은/는")} 접두사 목록 ${id}에 없습니다`,
	group: ({ address, id }) => `${josa(address, "은/는")} 그룹 ${id}에 속한 인터페이스가 아닙니다`,
	family: ({ rule, packet }) => `${rule} 규칙인데 패킷은 ${packet}입니다`,
	familyOther: ({ packet }) => `${packet} 패킷을 위한 규칙이 아닙니다`,
	referenceLost: ({ id }) => `그룹 ${id} 정보가 이 경로에서 유지되지 않습니다`,
	referenceUnsupported: ({ id }) => `전송 게이트웨이가 보안 그룹 ${id} 참조를 전달하지 않습니다`,
	referenceStale: ({ id }) => `그룹 ${josa(id, "이/가")} 이 구성에 없습니다`,
	host: "호스트 이름이 규칙과 맞지 않습니다",
	path: "경로가 규칙과 맞지 않습니다",
	sourcePorts: "소스 포트가 규칙과 다릅니다",
	country: "클라이언트의 국가가 규칙과 다릅니다",
	rate: "클라이언트의 요청이 한도 아래입니다",
	inspection: "일치하지 않는 것으로 봅니다",
	ipSet: "주소가 IP 집합에 없습니다",
	undecided: "알려지지 않은 데이터에 달려 있어 판단할 수 없습니다",
	method: "메서드가 규칙과 맞지 않습니다",
	localPreferred: "전파된 경로이며 로컬 경로가 우선합니다",
	join: (clauses) => clauses.join("; ")
};
// src/explain/messages/ko/security-group.ts
var legs = {
	request: "요청",
	response: "응답"
};
var directions = {
	inbound: "인바운드",
	outbound: "아웃바운드"
};
var securityGroup = {
	step: ({ leg, direction, host }) => direction === "inbound" ? `${josa(legs[leg], "이/가")} ${host}의 네트워크 인터페이스로 들어가려고 합니다` : `${josa(legs[leg], "이/가")} ${host}의 네트워크 인터페이스에서 나가려고 합니다`,
	chipAllowed: ({ direction, scope }) => `${directions[direction]} · ${scope}`,
	chipScope: ({ ports, direction, peer }) => direction === "inbound" ? `${peer} → ${ports}` : `${ports} → ${peer}`,
	chipTracked: "추적 중 · 허용",
	chipDenied: ({ direction }) => `${directions[direction]} · 일치하는 규칙 없음`,
	chipNoRules: ({ direction }) => `${directions[direction]} · 규칙 없음`,
	chipPasses: ({ direction }) => `${directions[direction]} · 통과`,
	allowed: ({ rule, scope, direction, peer }) => direction === "inbound" ? `${josa(rule, "이/가")} ${peer}에서 오는 ${josa(scope, "을/를")} 허용합니다.` : `${josa(rule, "이/가")} ${josa(peer, "으로/로")} 가는 ${josa(scope, "을/를")} 허용합니다.`,
	passes: "보안 그룹이 패킷을 통과시킵니다.",
	willTrack: "보안 그룹이 이 흐름을 기억하므로 응답에는 규칙이 필요하지 않습니다.",
	willAutoTrack: "이 흐름은 경로에 있는 구성 요소 때문에 규칙과 관계없이 자동으로 추적됩니다. 응답에는 규칙이 필요하지 않습니다.",
	willNotTrack: "규칙이 양방향 모두 모든 주소에 열려 있으므로 보안 그룹은 이 흐름을 추적하지 않습니다. 응답은 규칙에 따라 통과합니다.",
	replyTracked: ({ direction, step }) => step === null ? "보안 그룹이 기억하는 흐름에 속한 패킷이므로 규칙이 필요하지 않습니다." : `${step}단계에서 ${direction === "inbound" ? "들여보낸" : "내보낸"} 흐름에 속한 패킷이므로 규칙이 필요하지 않습니다.`,
	replyTrackedWhy: "보안 그룹은 상태 저장입니다. 허용된 흐름에 대한 응답은 반대 방향의 규칙과 관계없이 통과합니다.",
	replyUntracked: ({ rule, scope, direction, peer }) => `보안 그룹이 추적하지 않는 흐름이므로 응답은 규칙에 따라 통과합니다: ${rule} (${direction === "inbound" ? `${peer}에서 오는` : `${josa(peer, "으로/로")} 가는`} ${scope}).`,
	denied: ({ direction, count }) => count === 1 ? `하나뿐인 ${directions[direction]} 규칙과 일치하지 않습니다.` : `${directions[direction]} 규칙 ${count}개 중 일치하는 것이 없습니다.`,
	noRules: ({ direction, groups }) => `${groups === 1 ? "보안 그룹" : "보안 그룹들"}에 ${directions[direction]} 규칙이 없으므로 새로운 트래픽은 ${direction === "inbound" ? "들어올" : "나갈"} 수 없습니다.`,
	sameSubnet: ({ subnet }) => `양쪽 모두 서브넷 ${subnet} 안에 있으므로 패킷은 네트워크 ACL과 라우팅 테이블을 거치지 않습니다. 같은 서브넷의 이웃 사이에는 보안 그룹만 있습니다.`,
	allowOnly: "보안 그룹에는 허용 규칙만 있으며, 어떤 규칙도 허용하지 않는 트래픽은 거부됩니다.",
	bothGroups: ({ count }) => `보안 그룹 ${count}개의 규칙을 모두 합쳐 하나의 집합으로 평가하며, 그중 하나만 일치해도 허용됩니다.`,
	nearMiss: ({ rule, reason }) => `가장 가까운 것은 ${rule}입니다: ${reason}.`,
	referenceLost: ({ rule, group, through }) => `${josa(rule, "은/는")} 보안 그룹 ${josa(group, "을/를")} 참조합니다. 이런 규칙은 ${group}에 속한 인터페이스에서 곧바로 온 패킷하고만 일치합니다. 이 패킷은 보낸 쪽의 보안 그룹 정보를 유지하지 않는 ${josa(through, "을/를")} 거쳐 왔으므로 주소로 작성된 규칙만 일치할 수 있습니다.`,
	referenceLostSomewhere: "경로상의 구성 요소",
	referenceUnsupported: ({ rule, group }) => `${josa(rule, "은/는")} 보안 그룹 ${josa(group, "을/를")} 참조합니다. 전송 게이트웨이나 두 연결 중 하나에서 보안 그룹 참조가 꺼져 있으므로 주소에 대한 규칙이 필요합니다.`,
	referenceStale: ({ rule, group }) => `${josa(rule, "이/가")} 참조하는 보안 그룹 ${josa(group, "은/는")} 이 구성에 없으므로 아무것과도 일치하지 않습니다.`,
	translatedSource: ({ source, original, by }) => `이 패킷의 소스는 더 이상 ${josa(original, "이/가")} 아닙니다. ${josa(by, "이/가")} 소스를 ${josa(source, "으로/로")} 바꾸었고, 규칙은 바뀐 주소를 봅니다.`
};
// src/explain/messages/ko/trace.ts
var trace = {
	headline: {
		httpError: "도달 가능, HTTP 오류로 응답",
		reachable: "도달 가능",
		oneWay: "도달 가능: 패킷이 도착합니다",
		refused: "연결 거부: 포트에서 수신 대기하지 않습니다",
		closed: "응답 없음: 포트에서 수신 대기하지 않습니다",
		partial: "일부 포트에서만 작동",
		partialChoices: "일부 노드나 대상에서만 작동",
		"no-response": "응답 없음: 응답 패킷이 폐기됩니다",
		unreachable: "도달 불가: 요청 패킷이 폐기됩니다",
		reset: "재설정: 흐름의 기록이 없습니다",
		unresolved: "도달 불가: 이름이 확인되지 않습니다",
		unknown: "알 수 없음: 경로의 일부를 모델링하지 않습니다"
	},
	symptom: {
		answers: "클라이언트가 응답을 받습니다.",
		"times-out": "클라이언트에서 시간 초과가 발생합니다.",
		refused: "클라이언트의 연결이 곧바로 거부됩니다.",
		"http-error": "클라이언트가 HTTP 오류 응답을 받습니다.",
		sometimes: "클라이언트가 어떤 때는 응답을 받고 어떤 때는 시간 초과를 겪습니다.",
		oneWay: "클라이언트는 응답을 기다리지 않습니다.",
		reset: "연결이 재설정됩니다.",
		unresolved: "클라이언트가 이름을 확인하지 못합니다."
	},
	onPort: ({ service }) => josa(service, "으로/로"),
	byProtocol: ({ service }) => josa(service, "으로/로"),
	reachable: ({ from, to, by }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하고, 응답도 돌아옵니다.`,
	oneWay: ({ from, to, by }) => `${josa(from, "이/가")} ${to}에 ${by} 도달합니다. 응답은 필요하지 않습니다.`,
	refused: ({ from, to, service }) => `${josa(from, "이/가")} ${to}에 도달하지만, ${service}에서 수신 대기하는 프로그램이 없습니다.`,
	noResponse: ({ from, to, by, step, where, reason }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하지만, 응답이 ${step}단계 ${where}에서 폐기됩니다: ${reason}.`,
	unreachable: ({ from, to, by, step, where, reason }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하지 못합니다. 요청이 ${step}단계 ${where}에서 폐기됩니다: ${reason}.`,
	reset: ({ from, to, by, step, where }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하지 못합니다. ${step}단계에서 ${josa(where, "이/가")} 연결을 재설정합니다.`,
	unresolved: ({ from, to }) => `이름이 확인되지 않아 ${josa(from, "이/가")} ${to}에 도달하지 못합니다.`,
	unknown: ({ from, to, by, step, where }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하는지 알 수 없습니다. ${step}단계의 ${josa(where, "은/는")} 모델링하지 않습니다.`,
	plain: {
		"no-response": ({ from, to, by }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하지만, 응답이 폐기됩니다.`,
		unreachable: ({ from, to, by }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하지 못합니다.`,
		unknown: ({ from, to, by }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하는지 알 수 없습니다.`
	},
	partial: ({ from, to, by, works, share }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하는 것은 ${works}: ${share}.`,
	partialStops: ({ from, to, by, works, share, leg, step, where, reason }) => `${josa(from, "이/가")} ${to}에 ${by} 도달하는 것은 ${works}: ${share}. 그 밖에는 ${leg === "request" ? "요청" : "응답"}이 ${step}단계 ${where}에서 폐기됩니다: ${reason}.`,
	worksFromClientPorts: ({ ports }) => `클라이언트 포트가 ${ports}일 때뿐입니다`,
	worksFromNatPorts: ({ ports }) => `NAT 포트가 ${ports}일 때뿐입니다`,
	worksFromBoth: ({ client, nat }) => `클라이언트 포트가 ${client}이고 NAT 포트가 ${nat}일 때뿐입니다`,
	worksFromSome: "클라이언트 포트와 NAT 포트의 일부 조합일 때뿐입니다",
	worksByChoice: ({ failing }) => `일부 경로에서만 가능하고 ${failing}에서는 실패합니다`,
	choice: {
		record: ({ id }) => `레코드 ${id}`,
		node: ({ id }) => `노드 ${id}`,
		targetGroup: ({ id }) => `대상 그룹 ${id}`,
		zone: ({ id }) => `가용 영역 ${id}`,
		subnet: ({ id }) => `서브넷 ${id}`,
		tunnel: ({ id }) => `터널 ${id}`,
		target: ({ id }) => `대상 ${id}`
	},
	choices: (words) => words.join(", "),
	httpStatus: ({ status, text }) => `${text} (HTTP ${status})`,
	worksNever: "어떤 포트에서도 불가능합니다",
	more: ({ count }) => `그 외 ${count}개`,
	share: ({ part, whole, percent }) => `${whole}개 중 ${part}개(${percent}%)`,
	deniedByRule: ({ rule }) => `규칙 ${josa(rule, "이/가")} 거부`,
	noRules: "해당 방향의 규칙이 없음",
	fromInternet: "인터넷의 호스트",
	toInternet: "인터넷"
};
// src/explain/messages/ko/transit-route.ts
var transitRoute = {
	step: ({ address }) => `전송 게이트웨이가 ${josa(address, "으로/로")} 가는 경로를 찾습니다`,
	only: ({ route, address, origin }) => `${address}에 일치하는 경로는 ${route}(${origin}) 하나뿐입니다.`,
	best: ({ route, address, origin }) => `${address}에 일치하는 경로 가운데 ${route}(${origin})이 먼저입니다. 가장 긴 접두사, 그다음은 정적 경로, 전파된 경로 순입니다.`,
	why: "패킷이 들어온 연결에 지정된 라우팅 테이블입니다."
};
// src/explain/messages/ko/words.ts
var component = {
	instance: "인스턴스",
	database: "데이터베이스",
	"load-balancer": "로드 밸런서",
	"target-group": "대상 그룹",
	"lambda-function": "Lambda 함수",
	"ecs-task": "ECS 태스크",
	"eks-pod": "EKS 파드",
	"network-interface": "네트워크 인터페이스",
	"security-group": "보안 그룹",
	"network-acl": "네트워크 ACL",
	subnet: "서브넷",
	"route-table": "라우팅 테이블",
	"internet-gateway": "인터넷 게이트웨이",
	"egress-only-internet-gateway": "송신 전용 인터넷 게이트웨이",
	"nat-gateway": "NAT 게이트웨이",
	resolver: "Route 53 Resolver",
	internet: "인터넷",
	"aws-service": "AWS 서비스",
	"vpc-peering-connection": "VPC 피어링 연결",
	vpc: "VPC",
	"transit-gateway": "전송 게이트웨이",
	"transit-gateway-attachment": "전송 게이트웨이 연결",
	"transit-gateway-route-table": "전송 게이트웨이 라우팅 테이블",
	"firewall-endpoint": "방화벽 엔드포인트",
	"hosted-zone": "호스팅 영역",
	distribution: "배포",
	"web-acl": "웹 ACL",
	"vpc-endpoint": "VPC 엔드포인트",
	"vpn-gateway": "가상 프라이빗 게이트웨이",
	"vpn-connection": "VPN 연결",
	"direct-connect-gateway": "Direct Connect 게이트웨이",
	"virtual-interface": "가상 인터페이스",
	"client-vpn-endpoint": "Client VPN 엔드포인트",
	"on-premises": "온프레미스 네트워크",
	"local-gateway": "로컬 게이트웨이",
	"carrier-gateway": "통신 사업자 게이트웨이",
	"core-network": "코어 네트워크"
};
var verdict = {
	allow: "허용",
	deny: "거부",
	route: "라우팅",
	drop: "폐기",
	translate: "변환",
	deliver: "전달",
	note: "참고",
	unknown: "알 수 없음"
};
var services = {
	"amazon-dns": "Amazon DNS",
	"instance-metadata": "인스턴스 메타데이터 서비스",
	"ecs-task-metadata": "ECS 태스크 메타데이터 서비스",
	"windows-activation": "Windows 정품 인증 서비스",
	"time-sync": "Amazon Time Sync Service",
	dhcp: "DHCP",
	"vpc-router": "VPC 라우터"
};
// src/explain/messages/ko.ts
/** Every sentence about a walk, in Korean. */
var ko = {
	words: {
		component,
		verdict,
		named: ({ type, id }) => services[id] === void 0 || type !== "aws-service" ? `${component[type]} ${id}` : services[id],
		alone: ({ type }) => component[type],
		title: ({ name, id }) => `${name} ${id}`,
		directedTitle: ({ title, direction }) => `${title}, ${direction === "inbound" ? "인바운드" : "아웃바운드"}`,
		securityGroups: "보안 그룹",
		direction: {
			inbound: "인바운드",
			outbound: "아웃바운드"
		},
		all: "전체",
		allTraffic: "모든 트래픽",
		ports: ({ protocol, ports }) => ports === "all" ? `${protocol} 전체 포트` : `${protocol} ${ports}`,
		anyIcmp: ({ protocol }) => `${protocol} 전체 유형`,
		prefixList: ({ id }) => `접두사 목록 ${id}`,
		rule: ({ id, group }) => `${group}의 규칙 ${id}`,
		ruleByPlace: ({ direction, place, group }) => `${group}의 ${direction === "inbound" ? "인바운드" : "아웃바운드"} 규칙 ${place}`,
		defaultRule: ({ direction, group }) => `${group}의 기본 ${direction === "inbound" ? "인바운드" : "아웃바운드"} 규칙`,
		defaultRuleShort: "기본",
		family: ({ family }) => `IPv${family}`,
		list: (items) => items.join(", "),
		hypothetical: ({ step }) => `여기까지 왔다면: ${step}`
	},
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
export { ko };
