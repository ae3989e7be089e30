import type { host as EnglishHost, natGateway as English } from '../en/nat-gateway.ts';
import { josa } from './particle.ts';

const legs = { request: '요청', response: '응답' };

export const natGateway: typeof English = {
  step: ({ leg, id }) => `${josa(legs[leg], '이/가')} NAT 게이트웨이 ${josa(id, '을/를')} 지납니다`,
  chipTranslates: ({ to }) => `소스 → ${to}`,
  chipTranslatesBack: ({ to }) => `대상 → ${to}`,
  translates: ({ from, to }) =>
    `소스 ${josa(from, '이/가')} NAT 게이트웨이의 주소와 포트인 ${josa(to, '으로/로')} 바뀌고, 게이트웨이는 둘의 짝을 기록합니다. 대상은 그대로입니다.`,
  translatesBack: ({ from, to }) =>
    `게이트웨이가 변환 테이블에서 ${josa(from, '을/를')} 찾아 대상을 원래 클라이언트인 ${josa(to, '으로/로')} 되돌립니다.`,
  translatesFamily: ({ source, destination }) =>
    `게이트웨이가 IPv6 패킷을 IPv4로 바꿉니다. 소스는 ${source}, 대상은 ${josa(destination, '이/가')} 됩니다.`,
  translatesFamilyBack: ({ source, destination }) =>
    `게이트웨이가 IPv4 응답을 다시 IPv6로 바꿉니다. 소스는 ${source}, 대상은 ${josa(destination, '이/가')} 됩니다.`,
  passes: '패킷이 NAT 게이트웨이를 그대로 통과합니다.',
};

export const host: typeof EnglishHost = {
  step: ({ leg, id }) => `${josa(id, '이/가')} 자신에게 온 것이 아닌 ${josa(legs[leg], '을/를')} 처리합니다`,
  chipForwards: '포워딩',
  chipTranslates: ({ to }) => `소스 → ${to}`,
  chipTranslatesBack: ({ to }) => `대상 → ${to}`,
  forwards: ({ id }) => `${josa(id, '이/가')} 패킷을 바꾸지 않고 포워딩합니다.`,
  translates: ({ id, from, to }) =>
    `${josa(id, '이/가')} 마스커레이드를 수행하여 소스 ${josa(from, '을/를')} 자신의 ${josa(to, '으로/로')} 바꿉니다.`,
  translatesBack: ({ id, from, to }) =>
    `${josa(id, '이/가')} 변환 테이블에서 ${josa(from, '을/를')} 찾아 대상을 원래 클라이언트인 ${josa(to, '으로/로')} 되돌립니다.`,
};
