import type { networkAcl as English } from '../en/network-acl.ts';
import { josa } from './particle.ts';

const legs = { request: '요청', response: '응답' };

export const networkAcl: typeof English = {
  step: ({ leg, direction, subnet }) =>
    direction === 'inbound'
      ? `${josa(legs[leg], '이/가')} ${subnet}에 들어가려고 합니다`
      : `${josa(legs[leg], '이/가')} ${subnet}에서 나가려고 합니다`,
  chip: ({ direction, rule, action }) =>
    `${direction === 'inbound' ? '인바운드' : '아웃바운드'} · 규칙 ${rule} ${action === 'allow' ? '허용' : '거부'}`,
  chipNotEvaluated: '평가하지 않음',
  notEvaluated: '네트워크 ACL은 이 패킷을 평가하지 않습니다.',
  allowed: ({ rule, scope, direction, peer }) =>
    direction === 'inbound'
      ? `규칙 ${josa(rule, '이/가')} ${peer}에서 오는 ${josa(scope, '을/를')} 허용합니다.`
      : `규칙 ${josa(rule, '이/가')} ${josa(peer, '으로/로')} 가는 ${josa(scope, '을/를')} 허용합니다.`,
  denied: ({ rule, scope, direction, peer }) =>
    direction === 'inbound'
      ? `규칙 ${josa(rule, '이/가')} ${peer}에서 오는 ${josa(scope, '을/를')} 거부하며, 그 뒤의 규칙은 평가하지 않습니다.`
      : `규칙 ${josa(rule, '이/가')} ${josa(peer, '으로/로')} 가는 ${josa(scope, '을/를')} 거부하며, 그 뒤의 규칙은 평가하지 않습니다.`,
  closed: '일치하는 번호 규칙이 없으므로 규칙 *에 따라 결정됩니다.',
  closedWithoutRules: ({ direction }) =>
    `${direction === 'inbound' ? '인바운드' : '아웃바운드'} 번호 규칙이 하나도 없으므로 규칙 *에 따라 결정됩니다.`,
  closedForFamily: ({ direction, family }) =>
    `${direction === 'inbound' ? '인바운드' : '아웃바운드'} 번호 규칙 중 ${family}용 규칙이 없으므로 규칙 *에 따라 결정됩니다.`,
  otherFamily: ({ family }) =>
    family === 'IPv6'
      ? 'IPv4와 IPv6의 규칙은 서로 별개입니다. 0.0.0.0/0 규칙은 IPv6에 적용되지 않으며, IPv6에는 ::/0 규칙이 따로 필요합니다.'
      : 'IPv4와 IPv6의 규칙은 서로 별개입니다. ::/0 규칙은 IPv4에 적용되지 않으며, IPv4에는 0.0.0.0/0 규칙이 따로 필요합니다.',
  stateless: ({ direction, step }) =>
    `네트워크 ACL은 상태 비저장입니다. ${step}단계에서 요청을 ${
      direction === 'inbound' ? '내보낸' : '들여보낸'
    } 사실을 기억하지 않습니다.`,
  statelessAnyway:
    '네트워크 ACL은 상태 비저장입니다. 요청이 허용되었더라도 응답에는 별도의 규칙이 필요합니다.',
  replyToClient: ({ port, servicePort }) =>
    `응답은 클라이언트의 임시 포트 ${josa(String(port), '으로/로')} 갑니다. ${josa(String(servicePort), '은/는')} 응답의 소스 포트일 뿐입니다.`,
  replyToNat: ({ port, servicePort, nat }) =>
    `응답은 ${josa(nat, '이/가')} 이 흐름을 위해 고른 포트 ${josa(String(port), '으로/로')} 갑니다. ${josa(String(servicePort), '은/는')} 응답의 소스 포트일 뿐입니다.`,
  replyMessage: ({ reply, request }) => `응답은 ${reply}이므로 ${request}용 규칙과는 일치하지 않습니다.`,
  ruleForServicePort: ({ rule, port }) =>
    `규칙 ${josa(rule, '은/는')} 포트 ${josa(String(port), '을/를')} 위해 작성되었지만, 규칙의 포트는 언제나 대상 포트를 뜻하므로 이 응답과는 일치하지 않습니다.`,
  noRuleCoversPort: ({ direction, port }) =>
    `포트 ${josa(String(port), '을/를')} 포함하는 ${direction === 'inbound' ? '인바운드' : '아웃바운드'} 규칙이 없습니다.`,
  denyCoversPort: ({ rule, ports, port }) =>
    ports === 'all'
      ? `규칙 ${josa(rule, '은/는')} 모든 포트를 거부하며, ${port}도 여기에 포함됩니다.`
      : `규칙 ${josa(rule, '은/는')} 포트 ${josa(ports, '을/를')} 거부하며, ${port}도 여기에 포함됩니다.`,
  portInRange: ({ port, range }) =>
    `클라이언트는 ${range} 범위에서 ${josa(String(port), '을/를')} 골랐습니다. 따라서 응답을 위한 규칙은 이 범위 전체를 포함해야 합니다.`,
  firstMatchDecides:
    '규칙은 번호가 작은 것부터 평가되고 처음 일치하는 규칙이 결정합니다. 따라서 번호가 더 큰 허용 규칙은 도움이 되지 않습니다.',
  nearMiss: ({ rule, reason }) => `가장 가까운 규칙은 ${rule}입니다: ${reason}.`,
};
