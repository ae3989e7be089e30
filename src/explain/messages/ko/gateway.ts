import type { gateway as English } from '../en/gateway.ts';
import { josa } from './particle.ts';

const legs = { request: '요청', response: '응답' };

export const gateway: typeof English = {
  step: ({ leg, direction }) => {
    const subject = josa(legs[leg], '이/가');
    if (direction === null) return `${subject} VPC의 경계에서 되돌아갑니다`;
    return direction === 'inbound'
      ? `${subject} 인터넷에서 VPC로 들어가려고 합니다`
      : `${subject} VPC에서 인터넷으로 나가려고 합니다`;
  },
  chipPasses: '그대로 통과',
  chipTranslates: ({ from, to }) => `${from} → ${to}`,
  passes: 'IPv6 주소는 변환이 필요 없으므로 패킷이 그대로 통과합니다.',
  passesPlain: '패킷이 그대로 통과합니다.',
  translatesSource: ({ from, to }) =>
    `소스 ${josa(from, '이/가')} 퍼블릭 주소 ${josa(to, '으로/로')} 바뀝니다. 포트는 그대로입니다.`,
  translatesDestination: ({ from, to }) =>
    `대상 ${josa(from, '이/가')} 연결된 프라이빗 주소 ${josa(to, '으로/로')} 바뀝니다. 포트는 그대로입니다.`,
  translatesBoth: ({ source, newSource, destination, newDestination }) =>
    `소스 ${josa(source, '은/는')} ${josa(newSource, '으로/로')}, 대상 ${josa(destination, '은/는')} ${josa(newDestination, '으로/로')} 바뀌고, 패킷은 VPC로 되돌아옵니다.`,
  noMemory:
    '인터넷 게이트웨이에는 규칙이 없고 기억하는 상태도 없습니다. 프라이빗 주소와 퍼블릭 주소를 일대일로 바꿀 뿐입니다.',
  egressOnlyRemembers: '게이트웨이가 이 흐름을 기억하므로 응답이 들어올 수 있습니다.',
  egressOnlyReply: ({ step }) =>
    step === null
      ? '게이트웨이가 내보낸 흐름에 대한 응답이므로 들어올 수 있습니다.'
      : `${step}단계에서 게이트웨이가 내보낸 흐름에 대한 응답이므로 들어올 수 있습니다.`,
};
