import type { Language } from '../../model/text.ts';

const en = {
  stops: { one: 'Where it stops', many: 'What stops it' },
  step: (number: number, title: string) => `Step ${number}: ${title}`,
  fix: 'What would fix it',
  request: 'Request',
  response: 'Response',
  connection: (number: number) => `Connection ${number}`,
  noResponse: 'There is no response: the request did not arrive.',
  noneExpected: 'No response is expected.',
  supposed: 'Steps marked · come after the drop: what would have come next.',
  column: { step: '#', component: 'Component', decision: 'Decision', reason: 'Why' },
  branches: 'By port',
  branch: {
    clientPorts: 'Client ports',
    natPorts: 'NAT ports',
    proxyPorts: 'Proxy ports',
    picked: 'Node and target',
    share: 'Share',
    verdict: 'Verdict',
  },
  verdict: {
    reachable: 'works',
    partial: 'sometimes',
    'no-response': 'no response',
    unreachable: 'unreachable',
    unknown: 'not known',
  },
  flowLog: 'Flow log',
};

const ko: typeof en = {
  stops: { one: '멈춘 지점', many: '패킷을 막는 모든 지점' },
  step: (number, title) => `${number}단계: ${title}`,
  fix: '해결 방법',
  request: '요청',
  response: '응답',
  connection: (number) => `연결 ${number}`,
  noResponse: '요청이 도착하지 않아 응답이 없습니다.',
  noneExpected: '응답을 기다리지 않는 플로우입니다.',
  supposed: '· 표시는 폐기된 뒤의 단계로, 계속 진행했다면 거쳤을 곳입니다.',
  column: { step: '단계', component: '구성 요소', decision: '판정', reason: '이유' },
  branches: '포트별 결과',
  branch: {
    clientPorts: '클라이언트 포트',
    natPorts: 'NAT 포트',
    proxyPorts: '프록시 포트',
    picked: '노드와 대상',
    share: '비율',
    verdict: '판정',
  },
  verdict: {
    reachable: '통신 가능',
    partial: '일부만 가능',
    'no-response': '응답 없음',
    unreachable: '도달 불가',
    unknown: '알 수 없음',
  },
  flowLog: '플로우 로그',
};

/** The words of a walk as Markdown that no other form of it needs. */
export const markdownMessages: Readonly<Record<Language, typeof en>> = { en, ko };
export type MarkdownMessages = typeof en;
