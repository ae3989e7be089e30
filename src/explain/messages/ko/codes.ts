import type { codes as English } from '../en/codes.ts';
import { inspectionCodes } from './codes-inspection.ts';
import { serviceCodes } from './codes-services.ts';
import { josa } from './particle.ts';

const nothingToAdd = () => '';

export const codes: typeof English = {
  BAD_STATE: {
    chip: '작동하지 않음',
    sentence: ({ where }) => `${josa(where, '이/가')} 작동하는 상태가 아니므로 패킷을 폐기합니다.`,
    why: () => '실행 중이 아닌 호스트나 사용 가능하지 않은 게이트웨이는 패킷을 처리하지 않습니다.',
  },
  BAD_STATE_ATTACHMENT: {
    chip: '연결되지 않음',
    sentence: ({ where }) => `${josa(where, '이/가')} VPC에 연결되어 있지 않아 패킷이 갈 곳이 없습니다.`,
    why: nothingToAdd,
  },
  BAD_STATE_ROUTE: {
    chip: '블랙홀 경로',
    sentence: () => '가장 잘 일치하는 경로가 블랙홀이므로 패킷이 폐기됩니다.',
    why: () => '경로의 대상이 없어졌거나 분리되었습니다. AWS는 더 짧은 접두사의 경로로 대신하지 않습니다.',
  },
  NO_ROUTE_TO_DESTINATION: {
    chip: '경로 없음',
    sentence: ({ destination }) =>
      `${josa(destination, '과/와')} 일치하는 경로가 없으므로 패킷이 폐기됩니다.`,
    why: nothingToAdd,
  },
  NO_POSSIBLE_DESTINATION: {
    chip: '주소의 소유자 없음',
    sentence: ({ destination }) =>
      `${josa(destination, '은/는')} VPC의 주소이지만 이 주소를 가진 네트워크 인터페이스가 없으므로 패킷이 폐기됩니다.`,
    why: () =>
      '로컬 경로는 사용 여부와 관계없이 VPC 전체를 포함합니다. 사용되지 않는 주소로 가는 패킷이 기본 경로로 넘어가지는 않습니다.',
  },
  DISCONNECTED_VPCS: {
    chip: 'VPC 미연결',
    sentence: ({ destination }) =>
      `${josa(destination, '은/는')} 다른 VPC의 주소인데, 두 VPC를 잇는 피어링 연결도 전송 게이트웨이도 없습니다.`,
    why: () => '',
  },
  UNKNOWN_DESTINATION: {
    chip: '대상을 알 수 없음',
    sentence: ({ destination }) => `그곳에서 ${destination} 주소를 가진 것이 무엇인지 알 수 없습니다.`,
    why: () => '',
  },
  UNKNOWN_PEERED_SGS: {
    chip: '상대 그룹 알 수 없음',
    sentence: () => '피어링된 VPC가 문서에 없어 그 VPC의 그룹을 참조하는 규칙이 일치하는지 알 수 없습니다.',
    why: () => '',
  },
  INGRESS_RTB_NO_PUBLIC_IP: {
    chip: '어플라이언스에 퍼블릭 IP 없음',
    sentence: () =>
      '게이트웨이 라우팅 테이블의 대상인 어플라이언스에 퍼블릭 IP 주소가 없거나 어플라이언스가 실행 중이 아닙니다.',
    why: () =>
      '인터넷 게이트웨이의 트래픽을 받는 네트워크 인터페이스는 실행 중인 인스턴스에 연결되어 있고 퍼블릭 IP 주소도 가져야 합니다.',
  },
  INGRESS_RTB_TRAFFIC_REDIRECTION: {
    chip: '어플라이언스를 우회',
    sentence: () => '들어올 때 어플라이언스를 거쳤으므로 나갈 때 인터넷 게이트웨이로 바로 갈 수 없습니다.',
    why: () =>
      '게이트웨이 라우팅 테이블이 이 서브넷으로 들어오는 트래픽의 경로를 바꿉니다. 서브넷의 라우팅 테이블도 응답을 같은 어플라이언스로 보내야 합니다.',
  },
  SUBNET_ACL_RESTRICTION: {
    chip: '거부됨',
    sentence: ({ where }) => `${josa(where, '이/가')} 패킷을 거부합니다.`,
    why: nothingToAdd,
  },
  SG_HAS_NO_RULES: {
    chip: '규칙 없음',
    sentence: () => '보안 그룹에 이 방향의 규칙이 없으므로 새로운 트래픽은 통과할 수 없습니다.',
    why: nothingToAdd,
  },
  ENI_SG_RULES_MISMATCH: {
    chip: '일치하는 규칙 없음',
    sentence: () => '보안 그룹에 패킷과 일치하는 규칙이 없습니다.',
    why: nothingToAdd,
  },
  SG_REFERENCES_NOT_PRESERVED: {
    chip: '그룹 참조 유지 안 됨',
    sentence: () =>
      '보낸 쪽의 보안 그룹을 참조하는 규칙이 있지만, 경로상의 구성 요소가 그 정보를 유지하지 않았습니다.',
    why: () => 'NAT, 미들박스, 인터넷 게이트웨이를 지난 뒤에는 주소로 작성된 규칙만 일치할 수 있습니다.',
  },
  ENI_ADDRESS_RESTRICTION: {
    chip: '자신의 주소가 아님',
    sentence: ({ where, source, destination }) =>
      `소스 ${josa(source, '과/와')} 대상 ${destination} 모두 ${josa(where, '이/가')} 여기에서 처리할 수 있는 주소가 아닙니다.`,
    why: () => '네트워크 인터페이스는 자신의 주소에서 보내고 자신의 주소로 받습니다.',
  },
  ENI_SOURCE_DEST_CHECK_RESTRICTION: {
    chip: '소스/대상 확인',
    sentence: ({ where }) =>
      `${where}의 소스/대상 확인이 켜져 있는데, 패킷은 이 인터페이스가 보낸 것도 받을 것도 아닙니다.`,
    why: () => 'NAT 인스턴스, 라우터, 방화벽은 다른 호스트의 패킷을 처리하므로 소스/대상 확인을 꺼야 합니다.',
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: {
    chip: '프라이빗 대상',
    sentence: ({ destination }) =>
      `${josa(destination, '은/는')} 프라이빗 주소(RFC 1918)이므로 인터넷 게이트웨이가 내보내지 않습니다.`,
    why: () =>
      '프라이빗 주소는 인터넷에 존재하지 않습니다. 그 주소를 쓰는 다른 네트워크로 가려면 피어링 연결, 전송 게이트웨이 또는 VPN으로 향하는 경로가 필요합니다.',
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: {
    chip: '공유 주소 대상',
    sentence: ({ destination }) =>
      `${josa(destination, '은/는')} 100.64.0.0/10(RFC 6598)에 속하므로 인터넷 게이트웨이가 내보내지 않습니다.`,
    why: () => '이 블록은 통신 사업자의 NAT를 위해 예약된 것으로, 인터넷에 존재하지 않습니다.',
  },
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
    chip: '해당 퍼블릭 IP 없음',
    sentence: ({ destination }) =>
      `${josa(destination, '은/는')} 이 게이트웨이 뒤에 있는 어떤 네트워크 인터페이스의 퍼블릭 주소도 아닙니다.`,
    why: () =>
      '인터넷에서 VPC로 들어가려면 프라이빗 주소와 연결된 퍼블릭 IPv4 주소나 할당된 IPv6 주소가 필요합니다. 프라이빗 주소에는 밖에서 도달할 수 없습니다.',
  },
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: {
    chip: '퍼블릭 IP 없음',
    sentence: ({ source }) =>
      `${source}에 연결된 퍼블릭 IP 주소가 없어 인터넷 게이트웨이가 패킷을 내보낼 수 없습니다.`,
    why: () =>
      '인터넷 게이트웨이로 가는 경로만으로는 충분하지 않습니다. 게이트웨이는 프라이빗 소스 주소를 연결된 퍼블릭 IPv4 주소로 바꾸는데, 그 주소가 없으면 인터넷에서 응답할 수 없습니다. 퍼블릭 주소가 없는 호스트는 NAT 게이트웨이를 통해 나갑니다.',
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: {
    chip: '프라이빗 소스',
    sentence: ({ source }) =>
      `${josa(source, '은/는')} 프라이빗 주소(RFC 1918)이므로 인터넷 게이트웨이가 받지 않습니다.`,
    why: () => '프라이빗 소스는 인터넷에서 올 수 없으며, 응답이 돌아갈 길도 없습니다.',
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: {
    chip: '공유 주소 소스',
    sentence: ({ source }) =>
      `${josa(source, '은/는')} 100.64.0.0/10(RFC 6598)에 속하므로 인터넷 게이트웨이가 받지 않습니다.`,
    why: () => '공유 주소 소스는 인터넷에서 올 수 없으며, 응답이 돌아갈 길도 없습니다.',
  },
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: {
    chip: '퍼블릭 액세스 차단',
    sentence: ({ where }) => `VPC 퍼블릭 액세스 차단이 ${where}에서 패킷을 막습니다.`,
    why: () =>
      '이 설정은 경로, 네트워크 ACL, 보안 그룹과 관계없이 계정과 리전 전체에 적용됩니다. VPC 또는 게이트웨이와 패킷을 주고받는 서브넷에 대한 제외만이 이를 풀 수 있습니다.',
  },
  GATEWAY_REJECTS_SPOOFED_TRAFFIC: {
    chip: 'VPC 밖의 소스',
    sentence: ({ source, where }) =>
      `${josa(source, '은/는')} VPC에 있는 어떤 네트워크 인터페이스의 주소도 아니므로 ${josa(where, '이/가')} 패킷을 거부합니다.`,
    why: () => '게이트웨이는 VPC 자신의 인터페이스가 보낸 것만 내보냅니다.',
  },
  NGW_REQUIRES_SOURCE_IN_VPC: {
    chip: 'VPC 밖의 소스',
    sentence: ({ source, where }) =>
      `${josa(source, '은/는')} ${where}의 VPC에 있지 않습니다. NAT 게이트웨이는 자신의 VPC만 처리합니다.`,
    why: () => 'NAT 게이트웨이는 피어링된 VPC나 VPN을 통해 사용할 수 없습니다.',
  },
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION: {
    chip: '지원하지 않는 영역',
    sentence: ({ where }) => `${josa(where, '은/는')} 보낸 쪽의 가용 영역을 지원하지 않습니다.`,
    why: () => '수동 모드의 리전 NAT 게이트웨이는 추가된 가용 영역만 지원합니다.',
  },
  PROTOCOL_RESTRICTION: {
    chip: '지원하지 않는 프로토콜',
    sentence: ({ where, protocol }) =>
      `${josa(where, '은/는')} ${josa(protocol, '을/를')} 처리하지 않습니다.`,
    why: () => 'NAT 게이트웨이는 TCP, UDP, ICMP만 변환합니다.',
  },
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: {
    chip: '피어링된 VPC의 주소가 아님',
    sentence: ({ source, destination, where }) =>
      `${josa(where, '은/는')} 두 VPC 사이의 패킷만 전달하며, ${source} → ${destination} 패킷은 그에 해당하지 않습니다.`,
    why: () =>
      '피어링은 전이되지 않습니다. 세 번째 VPC는 물론이고 피어링된 VPC의 인터넷 게이트웨이, NAT 게이트웨이, VPN, 엔드포인트도 이를 통해 사용할 수 없습니다. 두 VPC를 직접 피어링하거나 전송 게이트웨이로 연결하세요.',
  },
  SG_REFERENCING_SUPPORT: {
    chip: '그룹 참조 전달 안 됨',
    sentence: () => '경로에 있는 전송 게이트웨이가 보안 그룹 참조를 전달하지 않습니다.',
    why: () =>
      '전송 게이트웨이와 두 연결에서 모두 켜야 합니다. 아웃바운드 규칙의 참조는 언제나 일치하지 않습니다.',
  },
  BAD_STATE_VPN: {
    chip: '터널 중단',
    sentence: ({ where }) => `${where}의 두 터널이 모두 내려가 있어 패킷이 사라집니다.`,
    why: () => '정적 접두사는 터널이 없어도 남아 있습니다. BGP로 배운 접두사라면 철회되었을 것입니다.',
  },
  TGW_BAD_STATE_VPN: {
    chip: '터널 중단',
    sentence: ({ where }) => `${where}의 두 터널이 모두 내려가 있어 패킷이 사라집니다.`,
    why: () => '정적 접두사는 터널이 없어도 남아 있습니다. BGP로 배운 접두사라면 철회되었을 것입니다.',
  },
  VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS: {
    chip: 'VPC의 소스가 아님',
    sentence: ({ source, where }) =>
      `${josa(source, '은/는')} VPC 인터페이스의 주소가 아니므로 ${josa(where, '이/가')} 패킷을 거부합니다.`,
    why: () =>
      '가상 프라이빗 게이트웨이는 자신의 VPC만 지원하며, 다른 곳에서 VPC로 들어온 패킷은 지원하지 않습니다.',
  },
  VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
    chip: '주소의 소유자 없음',
    sentence: ({ destination, where }) =>
      `${josa(destination, '은/는')} VPC 인터페이스의 주소가 아니므로 ${josa(where, '이/가')} 패킷을 거부합니다.`,
    why: () =>
      '온프레미스에서는 VPC의 인터페이스에만 도달할 수 있습니다. 인터넷 게이트웨이, NAT 게이트웨이, 피어, 게이트웨이 엔드포인트는 사용할 수 없습니다.',
  },
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: {
    chip: '라우팅 테이블 연결 없음',
    sentence: ({ where }) =>
      `${josa(where, '이/가')} 전송 게이트웨이 라우팅 테이블에 연결되어 있지 않아 이곳으로 들어온 패킷이 폐기됩니다.`,
    why: () => '이 연결에서 들어온 패킷에 어느 라우팅 테이블을 쓸지는 라우팅 테이블 연결이 정합니다.',
  },
  TGW_ROUTE_AZ_RESTRICTION: {
    chip: '연결되지 않은 가용 영역',
    sentence: ({ where }) => `${where}에 보낸 쪽의 가용 영역에 있는 서브넷이 없습니다.`,
    why: () =>
      '호스트는 같은 가용 영역에 연결 서브넷이 있을 때만 전송 게이트웨이로 보낼 수 있습니다. 호스트가 있는 가용 영역마다 서브넷을 하나씩 추가하세요.',
  },
  TGW_RTB_BAD_STATE_ROUTE: {
    chip: '블랙홀 경로',
    sentence: () => '전송 게이트웨이에서 가장 잘 일치하는 경로가 블랙홀이므로 패킷이 폐기됩니다.',
    why: () => '블랙홀이어도 가장 긴 접두사가 선택되며, 더 짧은 정상 경로를 대신 쓰지 않습니다.',
  },
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: {
    chip: '전송 경로 없음',
    sentence: ({ destination, where }) =>
      `${where}에 ${josa(destination, '으로/로')} 가는 경로가 없으므로 패킷이 폐기됩니다.`,
    why: () =>
      '패킷이 들어온 연결에 지정된 라우팅 테이블입니다. 대상으로 이어지는 연결이 이 테이블로 경로를 전파하거나, 그쪽으로 가는 정적 경로가 있어야 합니다.',
  },
  TRANSIT_GATEWAY_APPLIANCE_MODE_RECOMMENDED: {
    chip: '어플라이언스 모드 꺼짐',
    sentence: () =>
      '이 연결 뒤에 상태 저장 어플라이언스가 있고 가용 영역이 여럿이지만 어플라이언스 모드가 꺼져 있어, 응답이 다른 가용 영역으로 들어올 수 있습니다.',
    why: () => '어플라이언스 모드는 한 흐름의 양방향을 같은 가용 영역으로 보냅니다.',
  },
  UNKNOWN_RESOURCE: {
    chip: '모델링하지 않음',
    sentence: ({ where }) => `${josa(where, '은/는')} 모델링하지 않으므로 여기에서 판정 없이 끝납니다.`,
    why: () => '그 뒤에서 패킷이 통과할 수도 있고 아닐 수도 있으므로 추측하지 않습니다.',
  },
  AVAILABILITY_ZONE_CROSSED: {
    chip: '가용 영역 이동',
    sentence: () => '패킷이 다른 가용 영역으로 넘어갑니다.',
    why: () => '작동에는 문제가 없지만 전송 요금이 부과되고, 경로가 두 가용 영역에 의존하게 됩니다.',
  },
  ...serviceCodes,
  ...inspectionCodes,
  X_ASYMMETRIC_PATH: {
    chip: '돌아오는 길이 다름',
    sentence: () => '응답이 요청과 다른 길로 가므로 폐기됩니다.',
    why: () =>
      '요청을 변환하거나 추적한 구성 요소는 응답도 보아야 합니다. 응답을 보내는 라우팅 테이블이 같은 게이트웨이, NAT 또는 어플라이언스로 되돌아가야 합니다.',
  },
  X_ASYMMETRIC_TUNNEL: {
    chip: '다른 터널',
    sentence: () => '응답이 요청과 다른 터널로 옵니다.',
    why: () =>
      'AWS는 작동 중인 어느 터널이든 쓸 수 있으므로 온프레미스 장비가 두 터널의 응답을 모두 받아야 합니다.',
  },
  X_CLIENT_VPN_UNAUTHORIZED: {
    chip: '권한 없음',
    sentence: ({ where, destination }) =>
      `${where}에 ${josa(destination, '을/를')} 허용하는 권한 부여 규칙이 없어 패킷이 폐기됩니다.`,
    why: () =>
      '경로만으로는 부족합니다. VPC 자신을 포함해 클라이언트가 접근할 네트워크마다 권한 부여 규칙이 필요합니다.',
  },
  X_CONNECTION_RESET: {
    chip: '재설정',
    sentence: ({ where }) => `${josa(where, '이/가')} 흐름의 기록을 잃어 TCP 재설정(RST)으로 답합니다.`,
    why: () =>
      'NAT 게이트웨이는 350초 이상 유휴 상태인 흐름의 기록을 지웁니다. 그 뒤 클라이언트가 보내는 패킷에는 재설정으로 답하므로, 클라이언트는 연결이 없어졌음을 곧바로 알 수 있습니다.',
  },
  X_DNS_RESOLVES_PUBLIC: {
    chip: '퍼블릭 주소',
    sentence: () => '피어링 연결로 프라이빗 주소에 갈 수 있지만 이름이 퍼블릭 주소로 해석됩니다.',
    why: () => '피어링 연결 상대편의 DNS 확인 옵션이 꺼져 있습니다.',
  },
  X_DNS_UNRESOLVED: {
    chip: '이름 확인 실패',
    sentence: () => '이 클라이언트에서 이름이 확인되지 않아 패킷을 보내지 못합니다.',
    why: () =>
      'Amazon이 제공하는 이름에는 VPC의 enableDnsSupport와 enableDnsHostnames가 필요하고, 퍼블릭 이름에는 퍼블릭 주소도 필요합니다.',
  },
  X_EIGW_UNSOLICITED: {
    chip: '요청하지 않은 패킷',
    sentence: ({ where }) => `${where}에는 이 패킷이 응답이 될 만한 흐름의 기록이 없습니다.`,
    why: () =>
      '송신 전용 인터넷 게이트웨이는 흐름을 내보내고 그 응답을 들여보냅니다. 밖에서는 이를 통해 흐름을 시작할 수 없습니다.',
  },
  X_HOST_DOES_NOT_FORWARD: {
    chip: '포워딩하지 않음',
    sentence: ({ where }) =>
      `${josa(where, '이/가')} 자신에게 온 것이 아닌 패킷을 받지만 포워딩하지 않습니다.`,
    why: () => '소스/대상 확인을 끄면 패킷이 들어올 수는 있지만, 운영 체제의 포워딩도 켜져 있어야 합니다.',
  },
  X_NACL_NOT_EVALUATED: {
    chip: '필터링 없음',
    sentence: ({ type }) =>
      type === 'transit-gateway-attachment'
        ? '받는 쪽이 연결의 서브넷 안에 있으며, 그 네트워크 ACL은 전송 게이트웨이에서 오는 패킷을 평가하지 않습니다.'
        : '네트워크 ACL과 보안 그룹은 이 트래픽을 필터링하지 않습니다.',
    why: () =>
      'Amazon DNS, DHCP, 인스턴스 메타데이터, 시간 동기화 서비스, VPC 라우터 자신의 주소로 가는 트래픽은 필터링되지 않으며, 네트워크 ACL은 한 서브넷 안의 트래픽을 보지 않습니다.',
  },
  X_NAT_FRAGMENT: {
    chip: '조각 폐기',
    sentence: ({ where, protocol }) => `${josa(where, '은/는')} 조각난 ${protocol} 패킷을 폐기합니다.`,
    why: () => 'NAT 게이트웨이는 UDP 조각만 전달합니다. 더 작은 패킷은 통과합니다.',
  },
  X_NAT_PORT_EXHAUSTED: {
    chip: '남은 포트 없음',
    sentence: ({ where, destination }) =>
      `${where}에 ${josa(destination, '으로/로')} 가는 데 쓸 포트가 남아 있지 않습니다.`,
    why: () =>
      'NAT 게이트웨이의 주소 하나는 한 대상에 대해 동시에 최대 55,000개의 흐름을 처리합니다. 주소나 NAT 게이트웨이를 추가하면 더 처리할 수 있습니다.',
  },
  X_NAT_UNSOLICITED: {
    chip: '요청하지 않은 패킷',
    sentence: ({ where }) => `${where}에는 이 패킷이 응답이 될 만한 흐름의 기록이 없습니다.`,
    why: () =>
      'NAT 게이트웨이는 클라이언트가 자신을 통해 내보내는 패킷에 대해서만 흐름을 만듭니다. 네트워크 ACL이 무엇을 허용하든 NAT 게이트웨이 자체를 대상으로 한 ping이나 포트 포워딩은 불가능합니다.',
  },
  X_NONDETERMINISTIC: {
    chip: 'AWS가 임의 선택',
    sentence: () => '우선순위가 같은 다른 경로가 다른 곳으로 이어지며, AWS는 둘 중 하나를 임의로 선택합니다.',
    why: () => '여기에서는 접두사 목록 ID 순으로 첫 번째를 선택하지만, AWS는 다른 쪽을 선택할 수도 있습니다.',
  },
  X_PEER_RETURN_TO_WRONG_VPC: {
    chip: '다른 VPC로 응답',
    sentence: ({ destination }) =>
      `${josa(destination, '으로/로')} 가는 응답이 요청을 보낸 VPC가 아니라 같은 주소를 쓰는 다른 VPC로 라우팅됩니다.`,
    why: () =>
      '피어링된 두 VPC의 블록이 겹치며, 라우팅 테이블은 대상 주소만 봅니다. 요청을 보내는 블록에 더 긴 경로를 두면 응답이 그쪽으로 돌아갑니다.',
  },
  X_ONPREM_NOT_MODELLED: {
    chip: 'AWS 바깥',
    sentence: () => '온프레미스의 방화벽과 호스트는 모든 것을 허용한다고 봅니다.',
    why: nothingToAdd,
  },
  X_PREFIX_NOT_KNOWN_TO_GATEWAY: {
    chip: '모르는 접두사',
    sentence: ({ destination, where }) =>
      `${where}에 ${josa(destination, '을/를')} 포함하는 접두사가 알려져 있지 않습니다.`,
    why: () => 'VPN 연결에 정적으로 입력했거나 BGP로 배운 접두사로만 전달합니다.',
  },
  X_PORT25_RESTRICTED: {
    chip: '포트 25 차단',
    sentence: () => 'AWS가 이 계정에서 인터넷으로 나가는 TCP 포트 25를 차단합니다.',
    why: () => '요청하면 차단이 해제됩니다. 포트 587이나 465를 쓰는 메일 제출은 영향을 받지 않습니다.',
  },
  X_PRIVATE_IPV6: {
    chip: '프라이빗 IPv6',
    sentence: ({ source, destination, where }) =>
      `소스 ${josa(source, '과/와')} 대상 ${destination} 가운데 프라이빗 IPv6 주소가 있어 ${josa(where, '이/가')} 패킷을 폐기합니다.`,
    why: () => '고유 로컬 주소와 프라이빗으로 프로비저닝된 블록은 경로가 있어도 인터넷에서 쓸 수 없습니다.',
  },
  X_ROUTING_LOOP: {
    chip: '라우팅 루프',
    sentence: ({ destination }) =>
      `${josa(destination, '으로/로')} 가는 경로들이 패킷이 이미 지나온 곳으로 되돌아갑니다.`,
    why: () => '루프에 빠진 패킷은 TTL이 다할 때까지 돌다가 폐기됩니다.',
  },
  X_SG_REFERENCE_INVALID: {
    chip: '오래된 그룹 참조',
    sentence: () => '규칙이 참조하는 보안 그룹이 이 구성에 없으므로 아무것과도 일치하지 않습니다.',
    why: () => '삭제된 그룹에 대한 참조는 누군가 제거할 때까지 목록에 남아 있습니다.',
  },
  X_SG_REFERENCE_THROUGH_MIDDLEBOX: {
    chip: '미들박스를 지나는 참조',
    sentence: () => '패킷이 먼저 미들박스로 가는데도 아웃바운드 규칙이 보안 그룹을 참조합니다.',
    why: () => 'AWS는 양쪽 사이에 미들박스가 있는 경우 주소로 규칙을 작성하도록 권장합니다.',
  },
  X_UNSUPPORTED_DESTINATION: {
    chip: '지원하지 않는 대상',
    sentence: ({ destination }) => `VPC는 ${josa(destination, '으로/로')} 가는 패킷을 전달하지 않습니다.`,
    why: () => 'VPC에서는 브로드캐스트, 멀티캐스트, 예약된 주소를 사용할 수 없습니다.',
  },
  X_UNSUPPORTED_IP_FAMILY: {
    chip: '지원하지 않는 주소 체계',
    sentence: ({ where, destination }) =>
      `${josa(where, '은/는')} ${destination.includes(':') ? 'IPv6를' : 'IPv4를'} 지원하지 않습니다.`,
    why: () =>
      'IPv4와 IPv6는 별개입니다. 서브넷, 인터페이스, 게이트웨이에 따라 둘 중 하나만 지원할 수 있습니다.',
  },
};
