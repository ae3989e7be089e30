import type { securityGroup as English } from '../en/security-group.ts';
import { josa } from './particle.ts';

const legs = { request: '요청', response: '응답' };
const directions = { inbound: '인바운드', outbound: '아웃바운드' };

export const securityGroup: typeof English = {
  step: ({ leg, direction, host }) =>
    direction === 'inbound'
      ? `${josa(legs[leg], '이/가')} ${host}의 네트워크 인터페이스로 들어가려고 합니다`
      : `${josa(legs[leg], '이/가')} ${host}의 네트워크 인터페이스에서 나가려고 합니다`,
  chipAllowed: ({ direction, scope }) => `${directions[direction]} · ${scope}`,
  chipScope: ({ ports, direction, peer }) =>
    direction === 'inbound' ? `${peer} → ${ports}` : `${ports} → ${peer}`,
  chipTracked: '추적 중 · 허용',
  chipDenied: ({ direction }) => `${directions[direction]} · 일치하는 규칙 없음`,
  chipNoRules: ({ direction }) => `${directions[direction]} · 규칙 없음`,
  chipPasses: ({ direction }) => `${directions[direction]} · 통과`,
  allowed: ({ rule, scope, direction, peer }) =>
    direction === 'inbound'
      ? `${josa(rule, '이/가')} ${peer}에서 오는 ${josa(scope, '을/를')} 허용합니다.`
      : `${josa(rule, '이/가')} ${josa(peer, '으로/로')} 가는 ${josa(scope, '을/를')} 허용합니다.`,
  passes: '보안 그룹이 패킷을 통과시킵니다.',
  willTrack: '보안 그룹이 이 흐름을 기억하므로 응답에는 규칙이 필요하지 않습니다.',
  willAutoTrack:
    '이 흐름은 경로에 있는 구성 요소 때문에 규칙과 관계없이 자동으로 추적됩니다. 응답에는 규칙이 필요하지 않습니다.',
  willNotTrack:
    '규칙이 양방향 모두 모든 주소에 열려 있으므로 보안 그룹은 이 흐름을 추적하지 않습니다. 응답은 규칙에 따라 통과합니다.',
  replyTracked: ({ direction, step }) =>
    step === null
      ? '보안 그룹이 기억하는 흐름에 속한 패킷이므로 규칙이 필요하지 않습니다.'
      : `${step}단계에서 ${direction === 'inbound' ? '들여보낸' : '내보낸'} 흐름에 속한 패킷이므로 규칙이 필요하지 않습니다.`,
  replyTrackedWhy:
    '보안 그룹은 상태 저장입니다. 허용된 흐름에 대한 응답은 반대 방향의 규칙과 관계없이 통과합니다.',
  replyUntracked: ({ rule, scope, direction, peer }) =>
    `보안 그룹이 추적하지 않는 흐름이므로 응답은 규칙에 따라 통과합니다: ${rule} (${
      direction === 'inbound' ? `${peer}에서 오는` : `${josa(peer, '으로/로')} 가는`
    } ${scope}).`,
  denied: ({ direction, count }) =>
    count === 1
      ? `하나뿐인 ${directions[direction]} 규칙과 일치하지 않습니다.`
      : `${directions[direction]} 규칙 ${count}개 중 일치하는 것이 없습니다.`,
  noRules: ({ direction, groups }) =>
    `${groups === 1 ? '보안 그룹' : '보안 그룹들'}에 ${directions[direction]} 규칙이 없으므로 새로운 트래픽은 ${
      direction === 'inbound' ? '들어올' : '나갈'
    } 수 없습니다.`,
  sameSubnet: ({ subnet }) =>
    `양쪽 모두 서브넷 ${subnet} 안에 있으므로 패킷은 네트워크 ACL과 라우팅 테이블을 거치지 않습니다. 같은 서브넷의 이웃 사이에는 보안 그룹만 있습니다.`,
  allowOnly: '보안 그룹에는 허용 규칙만 있으며, 어떤 규칙도 허용하지 않는 트래픽은 거부됩니다.',
  bothGroups: ({ count }) =>
    `보안 그룹 ${count}개의 규칙을 모두 합쳐 하나의 집합으로 평가하며, 그중 하나만 일치해도 허용됩니다.`,
  nearMiss: ({ rule, reason }) => `가장 가까운 것은 ${rule}입니다: ${reason}.`,
  referenceLost: ({ rule, group, through }) =>
    `${josa(rule, '은/는')} 보안 그룹 ${josa(group, '을/를')} 참조합니다. 이런 규칙은 ${group}에 속한 인터페이스에서 곧바로 온 패킷하고만 일치합니다. 이 패킷은 보낸 쪽의 보안 그룹 정보를 유지하지 않는 ${josa(through, '을/를')} 거쳐 왔으므로 주소로 작성된 규칙만 일치할 수 있습니다.`,
  referenceLostSomewhere: '경로상의 구성 요소',
  referenceUnsupported: ({ rule, group }) =>
    `${josa(rule, '은/는')} 보안 그룹 ${josa(group, '을/를')} 참조합니다. 전송 게이트웨이나 두 연결 중 하나에서 보안 그룹 참조가 꺼져 있으므로 주소에 대한 규칙이 필요합니다.`,
  referenceStale: ({ rule, group }) =>
    `${josa(rule, '이/가')} 참조하는 보안 그룹 ${josa(group, '은/는')} 이 구성에 없으므로 아무것과도 일치하지 않습니다.`,
  translatedSource: ({ source, original, by }) =>
    `이 패킷의 소스는 더 이상 ${josa(original, '이/가')} 아닙니다. ${josa(by, '이/가')} 소스를 ${josa(source, '으로/로')} 바꾸었고, 규칙은 바뀐 주소를 봅니다.`,
};
