import type { endpoint as English } from '../en/endpoint.ts';
import { josa } from './particle.ts';

const LEG = { request: '요청', response: '응답' } as const;

export const endpoint: typeof English = {
  step: ({ leg, id }) => `${LEG[leg]}이 엔드포인트 ${id}에 있습니다`,
  chip: ({ service }) => `${josa(service, '으로/로')} 전달`,
  gateway: ({ service }) =>
    `엔드포인트가 패킷을 ${josa(service, '으로/로')} 보냅니다. 주소는 변환되지 않으며 서비스에는 프라이빗 주소가 보입니다.`,
  gatewayReply: ({ service }) => `${service}의 응답이 곧바로 VPC로 돌아옵니다.`,
  delivered: ({ service }) =>
    `엔드포인트가 패킷을 ${josa(service, '으로/로')} 보냅니다. 서비스 쪽은 모델링하지 않습니다.`,
  provider: ({ service }) => `엔드포인트가 연결을 ${service} 공급자의 로드 밸런서로 넘깁니다.`,
};
