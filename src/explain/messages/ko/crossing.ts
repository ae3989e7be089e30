import type { crossing as English } from '../en/crossing.ts';
import { josa } from './particle.ts';

const legs = { request: '요청', response: '응답' };

export const crossing: typeof English = {
  step: ({ leg, where }) => `${josa(legs[leg], '이/가')} ${where}에 도착합니다`,
  chip: ({ towards }) => josa(towards, '으로/로'),
  peering: ({ destination, towards }) =>
    `연결이 활성 상태이고 ${josa(destination, '은/는')} ${towards}의 주소이므로 패킷이 그 네트워크 인터페이스로 건너갑니다.`,
  peeringWhy:
    '도착한 쪽에서는 라우팅 테이블을 조회하지 않지만, 받는 서브넷의 네트워크 ACL과 보안 그룹은 평가됩니다. 피어링 연결로는 경로가 전파되지 않으므로 응답에도 경로가 따로 필요합니다.',
};
