import type { trace as English } from '../en/trace.ts';
import { josa } from './particle.ts';

export const trace: typeof English = {
  headline: {
    httpError: '도달 가능, HTTP 오류로 응답',
    reachable: '도달 가능',
    oneWay: '도달 가능: 패킷이 도착합니다',
    refused: '연결 거부: 포트에서 수신 대기하지 않습니다',
    closed: '응답 없음: 포트에서 수신 대기하지 않습니다',
    partial: '일부 포트에서만 작동',
    partialChoices: '일부 노드나 대상에서만 작동',
    'no-response': '응답 없음: 응답 패킷이 폐기됩니다',
    unreachable: '도달 불가: 요청 패킷이 폐기됩니다',
    reset: '재설정: 흐름의 기록이 없습니다',
    unresolved: '도달 불가: 이름이 확인되지 않습니다',
    unknown: '알 수 없음: 경로의 일부를 모델링하지 않습니다',
  },
  symptom: {
    answers: '클라이언트가 응답을 받습니다.',
    'times-out': '클라이언트에서 시간 초과가 발생합니다.',
    refused: '클라이언트의 연결이 곧바로 거부됩니다.',
    'http-error': '클라이언트가 HTTP 오류 응답을 받습니다.',
    sometimes: '클라이언트가 어떤 때는 응답을 받고 어떤 때는 시간 초과를 겪습니다.',
    oneWay: '클라이언트는 응답을 기다리지 않습니다.',
    reset: '연결이 재설정됩니다.',
    unresolved: '클라이언트가 이름을 확인하지 못합니다.',
  },
  onPort: ({ service }) => josa(service, '으로/로'),
  byProtocol: ({ service }) => josa(service, '으로/로'),
  reachable: ({ from, to, by }) => `${josa(from, '이/가')} ${to}에 ${by} 도달하고, 응답도 돌아옵니다.`,
  oneWay: ({ from, to, by }) => `${josa(from, '이/가')} ${to}에 ${by} 도달합니다. 응답은 필요하지 않습니다.`,
  refused: ({ from, to, service }) =>
    `${josa(from, '이/가')} ${to}에 도달하지만, ${service}에서 수신 대기하는 프로그램이 없습니다.`,
  noResponse: ({ from, to, by, step, where, reason }) =>
    `${josa(from, '이/가')} ${to}에 ${by} 도달하지만, 응답이 ${step}단계 ${where}에서 폐기됩니다: ${reason}.`,
  unreachable: ({ from, to, by, step, where, reason }) =>
    `${josa(from, '이/가')} ${to}에 ${by} 도달하지 못합니다. 요청이 ${step}단계 ${where}에서 폐기됩니다: ${reason}.`,
  reset: ({ from, to, by, step, where }) =>
    `${josa(from, '이/가')} ${to}에 ${by} 도달하지 못합니다. ${step}단계에서 ${josa(where, '이/가')} 연결을 재설정합니다.`,
  unresolved: ({ from, to }) => `이름이 확인되지 않아 ${josa(from, '이/가')} ${to}에 도달하지 못합니다.`,
  unknown: ({ from, to, by, step, where }) =>
    `${josa(from, '이/가')} ${to}에 ${by} 도달하는지 알 수 없습니다. ${step}단계의 ${josa(where, '은/는')} 모델링하지 않습니다.`,
  plain: {
    'no-response': ({ from, to, by }) =>
      `${josa(from, '이/가')} ${to}에 ${by} 도달하지만, 응답이 폐기됩니다.`,
    unreachable: ({ from, to, by }) => `${josa(from, '이/가')} ${to}에 ${by} 도달하지 못합니다.`,
    unknown: ({ from, to, by }) => `${josa(from, '이/가')} ${to}에 ${by} 도달하는지 알 수 없습니다.`,
  },
  partial: ({ from, to, by, works, share }) =>
    `${josa(from, '이/가')} ${to}에 ${by} 도달하는 것은 ${works}: ${share}.`,
  partialStops: ({ from, to, by, works, share, leg, step, where, reason }) =>
    `${josa(from, '이/가')} ${to}에 ${by} 도달하는 것은 ${works}: ${share}. 그 밖에는 ${
      leg === 'request' ? '요청' : '응답'
    }이 ${step}단계 ${where}에서 폐기됩니다: ${reason}.`,
  worksFromClientPorts: ({ ports }) => `클라이언트 포트가 ${ports}일 때뿐입니다`,
  worksFromNatPorts: ({ ports }) => `NAT 포트가 ${ports}일 때뿐입니다`,
  worksFromBoth: ({ client, nat }) => `클라이언트 포트가 ${client}이고 NAT 포트가 ${nat}일 때뿐입니다`,
  worksFromSome: '클라이언트 포트와 NAT 포트의 일부 조합일 때뿐입니다',
  worksByChoice: ({ failing }) => `일부 경로에서만 가능하고 ${failing}에서는 실패합니다`,
  choice: {
    record: ({ id }) => `레코드 ${id}`,
    node: ({ id }) => `노드 ${id}`,
    targetGroup: ({ id }) => `대상 그룹 ${id}`,
    zone: ({ id }) => `가용 영역 ${id}`,
    subnet: ({ id }) => `서브넷 ${id}`,
    tunnel: ({ id }) => `터널 ${id}`,
    target: ({ id }) => `대상 ${id}`,
  },
  choices: (words) => words.join(', '),
  httpStatus: ({ status, text }) => `${text} (HTTP ${status})`,
  worksNever: '어떤 포트에서도 불가능합니다',
  more: ({ count }) => `그 외 ${count}개`,
  share: ({ part, whole, percent }) => `${whole}개 중 ${part}개(${percent}%)`,
  deniedByRule: ({ rule }) => `규칙 ${josa(rule, '이/가')} 거부`,
  noRules: '해당 방향의 규칙이 없음',
  fromInternet: '인터넷의 호스트',
  toInternet: '인터넷',
};
