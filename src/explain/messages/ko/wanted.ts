import type { HeaderField } from '../../../trace/wanted/finding.ts';
import type { WantedMessages } from '../en/wanted.ts';
import { josa } from './particle.ts';

const field: Readonly<Record<HeaderField, string>> = {
  protocol: '프로토콜',
  sourceIp: '소스 주소',
  sourcePorts: '소스 포트',
  destinationIp: '대상 주소',
  ports: '대상 포트',
};

export const wanted: WantedMessages = {
  wish: (wish) => {
    switch (wish.kind) {
      case 'through':
        return `${wish.id} 경유`;
      case 'avoid':
        return `${wish.id} 우회`;
      case 'at-source':
        return `${field[wish.field]} ${josa(wish.value, '으로/로')} 출발`;
      case 'at-destination':
        return `${field[wish.field]} ${josa(wish.value, '으로/로')} 도착`;
    }
  },
  met: '원하는 대로입니다.',
  route: ({ destination, via }) => `${destination} → ${via}`,
  passesNot: ({ id }) => `요청이 ${josa(id, '을/를')} 지나지 않습니다.`,
  meets: ({ id, where }) => `${josa(id, '을/를')} 지나는 길입니다. 만나는 곳: ${where}.`,
  ledBy: ({ winner }) => `경로 ${winner} 때문에 그리로 갑니다.`,
  noRoute: ({ where, winner }) =>
    winner === ''
      ? `${where}에 그리로 가는 경로가 없습니다.`
      : `${where}에 그리로 가는 경로가 없어 패킷이 ${winner} 경로를 따릅니다.`,
  cannotRoute: ({ where, route, destination }) =>
    `${where}에 ${route} 경로가 있지만 ${josa(destination, '을/를')} 포함하지 않습니다. 가장 가까운 경로입니다.`,
  local: ({ where, destination }) =>
    `${where}의 로컬 경로는 VPC의 CIDR 블록에만 쓰이는데 ${josa(destination, '은/는')} 그 안에 없습니다.`,
  moreSpecific: ({ where, route, winner }) =>
    `${where}에서 ${route} 경로도 일치하지만 더 구체적인 ${winner} 경로가 선택됩니다.`,
  higherPriority: ({ where, route, winner }) =>
    `${where}에서 ${route} 경로도 일치하지만 우선순위가 더 높은 ${winner} 경로가 선택됩니다.`,
  arrives: ({ name, found }) => `요청이 ${field[name]} ${josa(found, '으로/로')} 도착합니다.`,
  leaves: ({ name, value }) => `${field[name]} ${josa(value, '으로/로')}는 플로우가 되지 않습니다.`,
  elsewhere: ({ name, value, found }) =>
    `${field[name]} ${josa(value, '으로/로')} 보내면 패킷이 대신 ${found}에 도달합니다.`,
  at: ({ where, meaning }) => `${where}: ${meaning}`,
};
