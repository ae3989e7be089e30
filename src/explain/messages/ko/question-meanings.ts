import type { QuestionCode } from '../../../trace/wanted/codes.ts';

/** 질문에 답하는 각 코드의 뜻을 한 줄로 적은 표. */
export const questionMeanings: Readonly<Record<QuestionCode, string>> = {
  CANNOT_ROUTE: '원하는 다음 홉으로 가는 경로가 있지만 대상을 포함하지 않습니다.',
  MORE_SPECIFIC_ROUTE: '원하는 경로가 더 긴 프리픽스의 경로에 밀립니다.',
  HIGHER_PRIORITY_ROUTE: '원하는 경로가 같은 프리픽스의 우선순위가 더 높은 경로에 밀립니다.',
  VPC_LOCAL_ROUTE_CIDR_RESTRICTION: '로컬 경로는 VPC의 CIDR 블록에만 쓰입니다.',
  TGW_RTB_CANNOT_ROUTE: '전송 게이트웨이에 원하는 연결로 가는 경로가 있지만 대상을 포함하지 않습니다.',
  TGW_RTB_MORE_SPECIFIC_ROUTE: '전송 게이트웨이의 원하는 경로가 더 긴 프리픽스의 경로에 밀립니다.',
  TGW_RTB_HIGHER_PRIORITY_ROUTE:
    '전송 게이트웨이의 원하는 경로가 같은 프리픽스의 우선순위가 더 높은 경로에 밀립니다.',
  TGW_ATTACH_VPC_AZ_RESTRICTION: '패킷의 가용 영역 때문에 연결의 이 서브넷을 쓸 수 없습니다.',
  COMPONENT_FILTER_RESTRICTION: '요청이 원하는 구성 요소를 지나지 않습니다.',
  COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT: '피하려는 구성 요소를 지나는 길입니다.',
  FILTER_AT_SOURCE_PROTOCOL: '출발할 때 원하는 프로토콜로는 플로우가 되지 않습니다.',
  FILTER_AT_SOURCE_SOURCE_ADDRESS: '원하는 소스 주소로는 플로우가 되지 않습니다.',
  FILTER_AT_SOURCE_SOURCE_PORT_RANGE: '원하는 소스 포트 가운데 되는 것이 없습니다.',
  FILTER_AT_SOURCE_DESTINATION_ADDRESS: '출발할 때 원하는 대상 주소로는 받는 쪽에 도달하지 않습니다.',
  FILTER_AT_SOURCE_DESTINATION_PORT_RANGE: '출발할 때 원하는 대상 포트 가운데 되는 것이 없습니다.',
  FILTER_AT_DESTINATION_PROTOCOL: '요청이 원하는 것과 다른 프로토콜로 도착합니다.',
  FILTER_AT_DESTINATION_SOURCE_ADDRESS: '요청이 원하는 것과 다른 소스 주소로 도착합니다.',
  FILTER_AT_DESTINATION_SOURCE_PORT_RANGE: '요청이 원하지 않는 소스 포트로 도착합니다.',
  FILTER_AT_DESTINATION_DESTINATION_ADDRESS: '요청이 원하는 것과 다른 대상 주소로 도착합니다.',
  FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE: '요청이 원하지 않는 대상 포트로 도착합니다.',
  NGW_SOURCE_ADDRESS_REASSIGN: 'NAT 게이트웨이가 소스 주소를 자신의 주소로 바꿉니다.',
  NGW_DEST_ADDRESS_PRESERVATION: 'NAT 게이트웨이는 대상 주소를 그대로 둡니다.',
  REMAP_EPHEMERAL_PORT: 'NAT 게이트웨이나 로드 밸런서가 1024에서 65535 사이의 소스 포트를 스스로 고릅니다.',
  ELB_LISTENER_PORT_RESTRICTION: 'Classic Load Balancer의 리스너는 자신의 인스턴스 포트로만 보냅니다.',
  ELBV2_LISTENER_PORT_RESTRICTION: '리스너는 자신의 포트만 받습니다.',
  IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS: '인터넷 게이트웨이가 들여보내는 패킷의 대상은 VPC의 주소입니다.',
  IGW_EXPECTS_PUBLIC_ADDRESS: '인터넷 쪽 주소는 퍼블릭 주소여야 합니다.',
  NO_PATH: '원하는 조건과 관계없이 플로우 자체가 되지 않습니다.',
  NO_SOURCE_OR_DESTINATION: '플로우의 한쪽 끝이 존재하지 않습니다.',
  UNASSOCIATED_COMPONENT: '플로우의 한쪽 끝이 VPC에 속하지 않거나 원하는 주소 체계의 주소가 없습니다.',
  UNSUPPORTED_COMPONENT: '이 종류의 구성 요소는 플로우의 끝이 될 수 없습니다.',
  VPCE_INTRA_VPC_TRAFFIC:
    'VPC 엔드포인트는 자신의 VPC로 통신을 시작하지 않습니다. 반대 방향을 분석해야 합니다.',
};
