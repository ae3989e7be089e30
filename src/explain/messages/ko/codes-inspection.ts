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
  X_CONFIG_UNSUPPORTED: {
    chip: '지원되지 않음',
    sentence: ({ where }) => `여기서 ${josa(where, '으로/로')} 이어지는 구성은 AWS가 지원하지 않습니다.`,
    why: () =>
      'Network Firewall은 VPC 피어링 연결의 트래픽을 검사하지 않으며, Gateway Load Balancer는 송신 전용 인터넷 게이트웨이와 함께 쓸 수 없습니다.',
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
