import type { transitRoute as English } from '../en/transit-route.ts';
import { josa } from './particle.ts';

export const transitRoute: typeof English = {
  step: ({ address }) => `전송 게이트웨이가 ${josa(address, '으로/로')} 가는 경로를 찾습니다`,
  only: ({ route, address, origin }) => `${address}에 일치하는 경로는 ${route}(${origin}) 하나뿐입니다.`,
  best: ({ route, address, origin }) =>
    `${address}에 일치하는 경로 가운데 ${route}(${origin})이 먼저입니다. 가장 긴 접두사, 그다음은 정적 경로, 전파된 경로 순입니다.`,
  why: '패킷이 들어온 연결에 지정된 라우팅 테이블입니다.',
};
