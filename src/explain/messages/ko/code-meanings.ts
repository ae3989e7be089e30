import type { ExplanationCode } from '../../../trace/codes.ts';

/** 각 코드의 뜻을 한 줄로 적은 표. */
export const codeMeanings: Readonly<Record<ExplanationCode, string>> = {
  BAD_STATE: '구성 요소가 있지만 작동하는 상태가 아닙니다.',
  BAD_STATE_ATTACHMENT: '구성 요소와 VPC의 연결을 사용할 수 없습니다.',
  BAD_STATE_ROUTE: '선택된 경로가 블랙홀 상태입니다. 경로의 대상이 없어졌습니다.',
  NO_ROUTE_TO_DESTINATION: '라우팅 테이블에 대상과 일치하는 경로가 없습니다.',
  NO_POSSIBLE_DESTINATION: '대상은 VPC의 주소이지만 그 주소를 가진 인터페이스가 없습니다.',
  INGRESS_RTB_NO_PUBLIC_IP: '게이트웨이 라우팅 테이블의 대상인 어플라이언스에는 퍼블릭 IP 주소가 필요합니다.',
  INGRESS_RTB_TRAFFIC_REDIRECTION:
    '게이트웨이 라우팅 테이블이 이 서브넷의 인바운드 트래픽을 어플라이언스로 보내므로 서브넷이 게이트웨이를 직접 사용할 수 없습니다.',
  SUBNET_ACL_RESTRICTION: '서브넷의 네트워크 ACL이 패킷을 허용하지 않습니다.',
  SG_HAS_NO_RULES: '보안 그룹에 이 방향의 규칙이 없습니다.',
  ENI_SG_RULES_MISMATCH: '인터페이스의 보안 그룹에 패킷과 일치하는 규칙이 없습니다.',
  SG_REFERENCES_NOT_PRESERVED:
    '경로상의 구성 요소가 보낸 쪽의 보안 그룹 정보를 유지하지 않으므로 그 그룹을 참조하는 규칙이 일치할 수 없습니다.',
  ENI_ADDRESS_RESTRICTION:
    '네트워크 인터페이스는 자신의 주소에서 보내거나 자신의 주소로 온 패킷만 처리합니다.',
  ENI_SOURCE_DEST_CHECK_RESTRICTION:
    '소스/대상 확인이 켜져 있어 인터페이스가 자신이 보내거나 받을 것이 아닌 패킷을 거부합니다.',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS:
    '인터넷 게이트웨이는 프라이빗(RFC 1918) 주소로 나가는 패킷을 거부합니다.',
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS:
    '인터넷 게이트웨이는 공유(RFC 6598) 주소로 나가는 패킷을 거부합니다.',
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: '대상이 VPC에 있는 어떤 인터페이스의 퍼블릭 IP 주소도 아닙니다.',
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS:
    '소스에 퍼블릭 IP 주소가 없어 인터넷 게이트웨이가 패킷을 내보낼 수 없습니다.',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS:
    '인터넷 게이트웨이는 프라이빗(RFC 1918) 주소에서 들어오는 패킷을 거부합니다.',
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS:
    '인터넷 게이트웨이는 공유(RFC 6598) 주소에서 들어오는 패킷을 거부합니다.',
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: 'VPC 퍼블릭 액세스 차단이 VPC와 인터넷 사이의 트래픽을 막습니다.',
  GATEWAY_REJECTS_SPOOFED_TRAFFIC:
    '게이트웨이는 소스가 VPC에 있는 인터페이스의 주소가 아닌 패킷을 거부합니다.',
  NGW_REQUIRES_SOURCE_IN_VPC: 'NAT 게이트웨이는 자신의 VPC에 있는 소스만 처리합니다.',
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION: '리전 NAT 게이트웨이가 보낸 쪽의 가용 영역에 없습니다.',
  PROTOCOL_RESTRICTION: '구성 요소가 이 프로토콜을 처리하지 않습니다.',
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: '피어링 연결은 두 VPC의 주소 사이의 패킷만 전달합니다.',
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: '게이트웨이 엔드포인트는 TCP와 에코 요청만 받습니다.',
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: '이 가용 영역에는 엔드포인트 서비스가 없습니다.',
  X_ENDPOINT_POLICY_DENY: '엔드포인트 정책이 요청을 거부하지만 네트워크로는 도달합니다.',
  X_NOT_EXTENDABLE: 'VPC 밖에서 온 트래픽은 사용할 수 없습니다.',
  ELB_ACL_RESTRICTION:
    'Classic Load Balancer가 보내는 트래픽이 같은 서브넷 안에서도 네트워크 ACL에 거부됩니다.',
  ELB_INSTALLED_AZ_RESTRICTION: '로드 밸런서에서 활성화한 가용 영역에 대상이 없습니다.',
  ELB_LISTENERS_MISMATCH: 'Classic Load Balancer에 이 프로토콜과 포트를 받는 리스너가 없습니다.',
  ELB_NOT_CROSSZONE: '교차 영역 로드 밸런싱이 꺼져 있고 노드의 영역에 대상이 없습니다.',
  ELBV2_LISTENER_HAS_NO_TG: '리스너가 전달하는 대상 그룹에 등록된 대상이 없습니다.',
  ELBV2_LISTENERS_MISMATCH: '로드 밸런서에 이 프로토콜과 포트를 받는 리스너가 없습니다.',
  ELBV2_NO_TARGETS_IN_AZ: '노드가 사용할 수 있는 영역에 대상이 없습니다.',
  ELBV2_SOURCE_ADDRESS_PRESERVATION:
    'Network Load Balancer가 클라이언트 주소를 보존하므로 대상에게 클라이언트 주소가 보입니다.',
  TARGET_ADDRESS_RESTRICTION: '로드 밸런서는 등록된 대상으로만 보냅니다.',
  TARGET_PORT_RESTRICTION: '대상은 등록된 포트로만 요청을 받습니다.',
  X_CLIENT_IP_PRESERVATION_UNSUPPORTED: '대상까지의 이 경로에서는 클라이언트 주소를 보존할 수 없습니다.',
  X_LB_RULE_NO_FORWARD: '로드 밸런서가 리디렉션이나 고정 응답으로 직접 응답합니다.',
  X_NLB_HAIRPIN: '주소를 보존하는 Network Load Balancer에서 선택된 대상이 클라이언트 자신입니다.',
  X_TARGET_FAIL_OPEN: '정상 대상이 없어 로드 밸런서가 비정상 대상을 사용합니다.',
  X_TARGET_UNHEALTHY: '새 연결을 받을 수 있는 대상이 없습니다.',
  SG_REFERENCING_SUPPORT: '전송 게이트웨이나 그 연결에서 보안 그룹 참조가 꺼져 있습니다.',
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION:
    '전송 게이트웨이 연결이 전송 게이트웨이 라우팅 테이블에 연결되어 있지 않습니다.',
  TGW_ROUTE_AZ_RESTRICTION: '전송 게이트웨이 연결에 보낸 쪽의 가용 영역에 있는 서브넷이 없습니다.',
  TGW_RTB_BAD_STATE_ROUTE: '전송 게이트웨이에서 선택된 경로가 블랙홀입니다.',
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: '전송 게이트웨이 라우팅 테이블에 대상과 일치하는 경로가 없습니다.',
  TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED:
    '어플라이언스 모드가 꺼진 전송 게이트웨이 연결 뒤에 상태 저장 어플라이언스가 있습니다.',
  BAD_STATE_VPN: 'VPN 연결의 두 터널이 모두 내려가 있습니다.',
  TGW_BAD_STATE_VPN: '전송 게이트웨이에 있는 VPN 연결의 두 터널이 모두 내려가 있습니다.',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS: '가상 프라이빗 게이트웨이는 자신의 VPC에 있는 소스만 지원합니다.',
  VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: '온프레미스에서는 VPC의 인터페이스에만 도달할 수 있습니다.',
  X_ONPREM_NOT_MODELLED: '온프레미스에 있는 것은 모든 것을 허용한다고 봅니다.',
  X_PREFIX_NOT_KNOWN_TO_GATEWAY: '가상 프라이빗 게이트웨이가 대상을 포함하는 접두사를 모릅니다.',
  UNKNOWN_RESOURCE: '경로가 모델링하지 않는 구성 요소로 이어지며, 그 뒤는 추측하지 않습니다.',
  AVAILABILITY_ZONE_CROSSED: '경로가 한 가용 영역에서 다른 가용 영역으로 넘어갑니다.',
  X_ASYMMETRIC_PATH: '응답이 요청을 처리한 구성 요소를 거쳐 돌아오지 않습니다.',
  X_CONNECTION_RESET: '응답 대신 연결이 재설정됩니다.',
  X_DNS_RESOLVES_PUBLIC: '프라이빗 경로가 있지만 이름이 퍼블릭 주소로 해석됩니다.',
  X_DNS_UNRESOLVED: '이 클라이언트에서 이름이 확인되지 않아 패킷을 보내지 못합니다.',
  X_EIGW_UNSOLICITED: '송신 전용 인터넷 게이트웨이는 안쪽에서 시작된 흐름의 응답만 들여보냅니다.',
  X_HOST_DOES_NOT_FORWARD: '호스트가 패킷을 받지만 운영 체제가 포워딩하지 않습니다.',
  X_NACL_NOT_EVALUATED: '네트워크 ACL과 보안 그룹은 이 트래픽을 필터링하지 않습니다.',
  X_NAT_FRAGMENT: 'NAT 게이트웨이는 조각난 TCP 및 ICMP 패킷을 폐기합니다.',
  X_NAT_PORT_EXHAUSTED: 'NAT 게이트웨이에 이 대상으로 쓸 포트가 남아 있지 않습니다.',
  X_NAT_UNSOLICITED: 'NAT 게이트웨이는 자신의 뒤에서 시작된 흐름의 응답만 받습니다.',
  X_NONDETERMINISTIC: '우선순위가 같은 두 경로의 대상이 서로 다르며, AWS가 그중 하나를 임의로 선택합니다.',
  X_PEER_RETURN_TO_WRONG_VPC: '응답이 같은 주소를 가진 다른 VPC로 라우팅됩니다.',
  X_PORT25_RESTRICTED: 'AWS는 기본적으로 인터넷으로 나가는 메일(TCP 포트 25)을 차단합니다.',
  X_PRIVATE_IPV6: '프라이빗 IPv6 주소는 인터넷 경계에서 폐기됩니다.',
  X_ROUTING_LOOP: '경로들이 패킷을 제자리로 되돌려 보냅니다.',
  X_SG_REFERENCE_INVALID: '규칙이 참조하는 보안 그룹이 이 구성에 없으므로 아무것과도 일치하지 않습니다.',
  X_SG_REFERENCE_THROUGH_MIDDLEBOX: '경로가 미들박스를 지나는데도 아웃바운드 규칙이 보안 그룹을 참조합니다.',
  X_UNSUPPORTED_DESTINATION: '이런 종류의 주소로 가는 패킷은 전달되지 않습니다.',
  X_UNSUPPORTED_IP_FAMILY: '구성 요소가 이 주소 체계를 지원하지 않습니다.',
};
