import type { loadBalancer as English } from '../en/load-balancer.ts';
import { josa } from './particle.ts';

const LEG = { request: '요청', response: '응답' } as const;

export const loadBalancer: typeof English = {
  step: ({ leg, id }) => `${LEG[leg]}이 로드 밸런서 ${id}의 노드에 있습니다`,
  chipForwards: ({ target }) => `${josa(target, '으로/로')} 전달`,
  chipAnswers: ({ status }) => `${status} 응답`,
  chipBack: '주소 복원',
  opens: ({ listener, rule, group, target, node }) =>
    `리스너 ${listener}, ${rule}: 로드 밸런서가 ${group}의 ${josa(target, '을/를')} 골라 ${node}에서 새 연결을 엽니다.`,
  handsOn: ({ listener, group, target, source }) =>
    `리스너 ${listener}: 로드 밸런서가 ${group}의 ${josa(target, '을/를')} 고릅니다. 목적지만 바뀌고 대상에게는 클라이언트 주소 ${josa(source, '이/가')} 그대로 보입니다.`,
  invokes: ({ listener, rule, group, target }) =>
    `리스너 ${listener}, ${rule}: 로드 밸런서가 Lambda 서비스를 통해 ${group}의 함수 ${josa(target, '을/를')} 호출합니다.`,
  answers: ({ listener, rule, status }) =>
    `리스너 ${listener}, ${rule}: 로드 밸런서가 직접 ${josa(String(status), '으로/로')} 응답합니다.`,
  back: ({ from, to }) =>
    `응답이 다시 노드를 지나며 노드가 자신의 주소를 되돌려 놓습니다. 소스 ${josa(from, '이/가')} ${josa(to, '으로/로')} 바뀝니다.`,
  backWhy:
    '응답은 대상 서브넷의 라우팅 테이블과 관계없이 노드로 돌아갑니다. 다만 네트워크 ACL은 클라이언트 주소로 나가는 것을 허용해야 합니다.',
  defaultRule: '기본 규칙',
  rule: ({ priority }) => `규칙 ${priority}`,
  candidates: ({ count, group }) =>
    `${group}에서 선택될 수 있는 대상은 ${count}개이며, 여기서는 그중 하나를 보여 줍니다.`,
  passedOver: ({ target, reason }) => `${josa(target, '은/는')} 제외됩니다: ${reason}.`,
  statusWhy: ({ status }) => `클라이언트는 로드 밸런서에서 HTTP ${josa(String(status), '을/를')} 받습니다.`,
  state: {
    initial: '초기 상태',
    healthy: '정상',
    unhealthy: '비정상',
    'unhealthy.draining': '비정상, 등록 해제 중',
    draining: '등록 해제 중',
    unused: '사용 안 함',
    unavailable: '상태 확인 안 함',
  },
  standing: {
    usable: '선택 가능',
    'fail-open': '비정상이지만 정상 대상이 없어 사용',
    unhealthy: '비정상',
    'out-of-service': '새 연결을 받지 않음',
    'other-zone': '다른 가용 영역에 있고 교차 영역 로드 밸런싱이 꺼져 있음',
    'zone-not-enabled': '활성화하지 않은 가용 영역에 있음',
  },
  health: {
    written: '문서에 적힌 상태',
    'not-checked': '상태 확인을 하지 않음',
    'not-running': '호스트가 실행 중이 아님',
    family: '노드에 해당 주소 체계의 주소가 없음',
    'check-passes': '상태 확인에 응답함',
    'check-passes-partly': '일부 포트에서만 상태 확인에 응답함',
    'check-fails': '상태 확인에 응답이 없음',
    'check-refused': '상태 확인 포트에서 수신 대기하지 않음',
  },
  checkStops: ({ port, where, leg, reason }) =>
    `포트 ${port}의 상태 확인 ${josa(LEG[leg], '이/가')} ${where}에서 막힙니다(${reason})`,
};
