import type {
  networkInterface as English,
  place as EnglishPlace,
  resolver as EnglishResolver,
} from '../en/network-interface.ts';
import { josa } from './particle.ts';

const legs = { request: '요청', response: '응답' };
const names = { 'public-name': '퍼블릭 이름', 'private-name': '프라이빗 이름' };

export const networkInterface: typeof English = {
  stepSends: ({ leg, host }) => `${josa(host, '이/가')} ${josa(legs[leg], '을/를')} 보냅니다`,
  stepArrives: ({ leg, host }) => `${josa(legs[leg], '이/가')} ${host}에 도착합니다`,
  chipSends: '보냄',
  chipPasses: '통과',
  chipDelivered: '전달됨',
  chipNotDelivered: '전달되지 않음',
  chipRefused: ({ service }) => `${service} 수신 대기 없음`,
  sends: ({ source }) => `소스 ${josa(source, '은/는')} 이 네트워크 인터페이스의 주소입니다.`,
  sendsForOther: ({ source }) =>
    `소스 ${josa(source, '은/는')} 이 네트워크 인터페이스의 주소가 아니지만, 소스/대상 확인이 꺼져 있어 대신 보낼 수 있습니다.`,
  accepts: ({ destination }) =>
    `대상 ${josa(destination, '은/는')} 이 네트워크 인터페이스의 주소가 아니지만, 소스/대상 확인이 꺼져 있어 패킷을 받습니다.`,
  passes: '네트워크 인터페이스가 패킷을 통과시킵니다.',
  delivered: ({ destination, host }) =>
    `대상 ${josa(destination, '은/는')} ${host}의 주소이므로 패킷이 전달됩니다.`,
  deliveredReply: ({ host }) => `응답이 ${josa(host, '으로/로')} 돌아와 전달됩니다.`,
  refused: ({ service, host }) =>
    `패킷은 전달되지만 ${service}에서 수신 대기하는 프로그램이 없어 ${josa(host, '이/가')} 연결을 거부합니다.`,
  refusedWhy:
    '네트워크는 패킷을 통과시켰습니다. 경로나 규칙이 아니라 호스트에서 해결할 문제입니다. TCP 재설정(RST)이 응답으로 오므로 클라이언트는 곧바로 알 수 있습니다. 네트워크가 폐기한 패킷에는 아무 응답도 오지 않습니다.',
  unheardWhy:
    '네트워크는 패킷을 통과시켰습니다. 경로나 규칙이 아니라 호스트에서 해결할 문제입니다. 아무 응답도 오지 않으므로 클라이언트에서는 네트워크가 패킷을 폐기한 것과 구별되지 않습니다.',
  unheard: ({ service }) => `패킷은 전달되지만 ${service}에서 수신 대기하는 프로그램이 없어 응답이 없습니다.`,
};

export const place: typeof EnglishPlace = {
  stepInternet: ({ leg }) => `${josa(legs[leg], '이/가')} 인터넷에 도착합니다`,
  stepStarts: ({ leg }) => `${josa(legs[leg], '이/가')} 인터넷에서 출발합니다`,
  step: ({ leg, place: where }) => `${josa(legs[leg], '이/가')} ${where}에 도착합니다`,
  chipDelivered: '전달됨',
  chipSends: '보냄',
  chipExempt: '필터링 없음',
  deliveredInternet: ({ destination }) => `패킷이 인터넷의 ${josa(destination, '으로/로')} 전달됩니다.`,
  delivered: ({ destination, place: where }) => `패킷이 ${where}(${destination})에 전달됩니다.`,
  exempt: ({ destination, place: where }) => `패킷이 ${where}(${destination})에 전달됩니다.`,
  sends: ({ source }) => `${josa(source, '이/가')} 인터넷에서 보냅니다.`,
  sendsFrom: ({ place, destination }) =>
    `${place}의 라우터가 ${josa(destination, '으로/로')} 가는 패킷을 AWS 쪽으로 보냅니다.`,
  nobodyOutside: ({ destination }) =>
    `${josa(destination, '으로/로')} 가는 패킷을 받는 게이트웨이가 없어 패킷이 갈 곳이 없습니다.`,
};

export const resolver: typeof EnglishResolver = {
  step: ({ id }) => `클라이언트가 ${id}의 이름을 조회합니다`,
  chipAnswer: ({ answer }) => `응답 ${answer}`,
  chipNoAnswer: '응답 없음',
  answered: ({ name, id, answer }) =>
    `${id}의 ${josa(names[name], '은/는')} ${josa(answer, '으로/로')} 확인됩니다.`,
  noAnswer: ({ name, id }) => `${id}의 ${josa(names[name], '이/가')} 확인되지 않아 패킷을 보내지 못합니다.`,
  publicNameInside:
    'VPC 안에서는 Amazon 리졸버가 퍼블릭 이름에 프라이빗 주소로 답하므로 패킷이 VPC를 벗어나지 않습니다.',
};
