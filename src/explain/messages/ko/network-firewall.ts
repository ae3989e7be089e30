import type { firewall as English } from '../en/network-firewall.ts';
import { josa } from './particle.ts';

const whom = (part: string) => (part === '' ? '패킷' : part);

export const firewall: typeof English = {
  step: ({ leg, where, firewall: id }) =>
    `${leg === 'request' ? '요청이' : '응답이'} 방화벽 ${id}의 ${where}에 들어옵니다`,
  engine: { stateless: '상태 비저장 엔진', stateful: '상태 저장 엔진' },
  phase: { handshake: 'TCP 핸드셰이크', established: '핸드셰이크 뒤의 데이터' },
  action: { pass: '통과', drop: '폐기', forward: '상태 저장 엔진으로 전달', reject: '거부', alert: '알림' },
  byDefault: {
    pass: '통과',
    drop: '폐기',
    forward: '상태 저장 규칙으로 전달',
    'drop-strict': '모두 폐기',
    'drop-established': '설정된 연결 폐기',
    'alert-strict': '모두 알림',
    'alert-established': '설정된 연결 알림',
  },
  ruleChip: ({ rule, action }) => `규칙 ${rule} ${action}`,
  rulePasses: ({ engine, rule, part }) =>
    `${engine}의 규칙 ${rule}이 일치해 ${josa(whom(part), '을/를')} 통과시킵니다. 패킷은 바뀌지 않은 채 엔드포인트의 서브넷에서 나갑니다.`,
  ruleStops: ({ engine, rule, action, part }) =>
    `${engine}의 규칙 ${rule}이 ${whom(part)}에 일치하며 작업은 ${action}입니다.`,
  rejected: '거부는 보낸 쪽에 재설정(TCP RST)으로 답하므로 클라이언트가 바로 알게 됩니다.',
  defaultChip: ({ name }) => `기본값: ${name}`,
  defaultPasses: ({ engine, part }) =>
    `${engine}에 일치하는 규칙이 없고, 기본적으로 ${josa(whom(part), '이/가')} 통과합니다.`,
  defaultStops: ({ engine, name, part }) =>
    `${engine}에 ${josa(whom(part), '을/를')} 통과시키는 규칙이 없고, 기본 작업은 ‘${name}’입니다.`,
  dropEstablishedWhy:
    '‘설정된 연결 폐기’는 규칙이 첫 데이터를 볼 수 있도록 핸드셰이크는 통과시키고, 어떤 규칙도 통과시키지 않은 흐름의 이후 패킷을 폐기합니다. 연결은 열리지만 그 뒤로는 아무것도 지나가지 못합니다.',
  remembered: '통과: 기억하는 흐름',
  passesFlow: '상태 저장 엔진이 이 흐름을 규칙이 통과시켰음을 기억하므로 응답도 통과합니다.',
  passesFlowWhy: '통과 작업은 양방향 모두에서 흐름 전체의 검사를 끝냅니다.',
  undecidedChip: ({ rule }) => `규칙 ${rule}: 판단 불가`,
  undecided: ({ rule, asks }) =>
    `흐름에 대해 알려진 것만으로는 규칙 ${rule}이 일치하는지 판단할 수 없습니다(${asks === '' ? '호스트 이름' : asks}).`,
  undecidedWhy:
    '애플리케이션 데이터를 보는 규칙입니다. 흐름에 호스트(http: host)를 쓰면 도메인 규칙은 판단할 수 있습니다.',
  streamException:
    '이 엔드포인트의 상태 저장 엔진은 흐름의 한쪽 방향만 보았으므로 스트림 예외 정책을 따릅니다.',
};
