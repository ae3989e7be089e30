import type { inspectionCodes as English } from '../en/codes-inspection.ts';
import type { CodeMessages } from '../en/code-messages.ts';
import { josa } from './particle.ts';

const nothingToAdd = () => '';

export const inspectionCodes: Readonly<Record<keyof typeof English, CodeMessages>> = {
  FIREWALL_RULES_RESTRICTION: {
    chip: '방화벽이 폐기',
    sentence: ({ where }) => `${where}에서 방화벽의 규칙이나 기본 작업이 패킷을 폐기합니다.`,
    why: nothingToAdd,
  },
  FIREWALL_UNSUPPORTED_RULE_OPTIONS: {
    chip: '판단 불가',
    sentence: ({ where }) => `${where}의 방화벽 규칙을 패킷만으로는 판단할 수 없습니다.`,
    why: nothingToAdd,
  },
  GWLB_DESTINATION_PORT_RESTRICTION: {
    chip: 'GENEVE 아님',
    sentence: () => 'Gateway Load Balancer는 어플라이언스의 6081 포트로만 보냅니다.',
    why: nothingToAdd,
  },
  GWLB_PROTOCOL_RESTRICTION: {
    chip: 'GENEVE 아님',
    sentence: ({ protocol }) =>
      `Gateway Load Balancer는 어플라이언스에 UDP 위의 GENEVE로만 보내며 ${josa(protocol, '은/는')} 보내지 않습니다.`,
    why: nothingToAdd,
  },
  PATH_THROUGH_GWLB_NOT_CHECKED: {
    chip: '어플라이언스 미확인',
    sentence: () => '엔드포인트 뒤의 Gateway Load Balancer가 문서에 없어 그 뒤는 확인하지 않았습니다.',
    why: nothingToAdd,
  },
  RESPONSE_RTB_HAS_NO_ROUTE_TO_TRANSIT_GATEWAY: {
    chip: '돌아갈 경로 없음',
    sentence: ({ source }) =>
      `패킷은 전송 게이트웨이로 들어왔지만 엔드포인트 서브넷의 라우팅 테이블에 ${josa(source, '을/를')} 위한 전송 게이트웨이 경로가 없어 응답이 유실될 수 있습니다.`,
    why: nothingToAdd,
  },
  X_GWLB_FLOW_EXPIRED: {
    chip: '흐름 만료',
    sentence: () =>
      '연결이 너무 오래 유휴 상태였습니다. Gateway Load Balancer가 흐름을 잊어 패킷을 폐기합니다.',
    why: () =>
      '새 연결만 통과합니다. TCP 유휴 제한 시간은 따로 바꾸지 않으면 350초이며, keep-alive로 만료를 막을 수 있습니다.',
  },
  X_PRIVATELINK_PROVIDER_INITIATED: {
    chip: '단방향',
    sentence: ({ where }) =>
      `${josa(where, '은/는')} 자신이 보낸 것만 돌려받습니다. 어플라이언스에서 시작되는 연결은 없습니다.`,
    why: () => '엔드포인트는 단방향입니다. 공급자 쪽은 응답할 뿐 소비자 쪽으로 연결을 열지 않습니다.',
  },
  X_CONFIG_UNSUPPORTED: {
    chip: '지원되지 않음',
    sentence: ({ where }) => `여기서 ${josa(where, '으로/로')} 이어지는 구성은 AWS가 지원하지 않습니다.`,
    why: () =>
      'Network Firewall은 VPC 피어링 연결의 트래픽을 검사하지 않습니다. Gateway Load Balancer는 송신 전용 인터넷 게이트웨이와 함께 쓸 수 없고, 2-튜플이나 3-튜플 고정은 전송 게이트웨이의 어플라이언스 모드와 함께 쓸 수 없습니다.',
  },
  X_FIREWALL_NOT_INSPECTED: {
    chip: '검사되지 않음',
    sentence: () =>
      '보낸 쪽이 방화벽 엔드포인트의 서브넷에 있습니다. 엔드포인트는 자기 서브넷의 트래픽을 필터링하지 않습니다.',
    why: nothingToAdd,
  },
  X_NOT_COMPUTABLE: {
    chip: '판단 불가',
    sentence: () => 'AWS WAF만 판단할 수 있는 규칙은 일치하지 않는 것으로 봅니다.',
    why: nothingToAdd,
  },
  X_PROXY_PROTOCOL: {
    chip: '프록시 프로토콜',
    sentence: () =>
      '대상 그룹에 프록시 프로토콜 v2가 켜져 있어 데이터 앞의 헤더가 클라이언트 주소를 알려 줍니다. 주소와 포트는 그대로입니다.',
    why: nothingToAdd,
  },
  X_WAF_BLOCK: {
    chip: 'AWS WAF가 거절',
    sentence: ({ where }) => `${josa(where, '이/가')} 요청을 거절합니다.`,
    why: nothingToAdd,
  },
};
