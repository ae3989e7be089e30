import type { gatewayLoadBalancer as English } from '../en/gateway-load-balancer.ts';
import { josa } from './particle.ts';

const LEG = { request: '요청', response: '응답' } as const;

export const gatewayLoadBalancer: typeof English = {
  endpointStep: ({ leg, where }) => `${LEG[leg]}이 ${where}에 있습니다`,
  step: ({ leg, id }) => `${LEG[leg]}이 Gateway Load Balancer ${id}의 노드에 있습니다`,
  enterChip: '어플라이언스로 전달',
  enter: ({ service }) =>
    `엔드포인트가 패킷을 검사하도록 ${josa(service, '으로/로')} 넘깁니다. 주소와 포트는 그대로입니다.`,
  enterWhy: ({ subnet }) =>
    `검사를 마치고 돌아온 패킷은 엔드포인트가 있는 서브넷 ${subnet}의 라우팅 테이블을 따라 나아갑니다.`,
  wrapChip: ({ target }) => `GENEVE → ${target}`,
  wrap: ({ target, node, address }) =>
    `로드 밸런서가 어플라이언스 ${josa(target, '을/를')} 골라 패킷 전체를 GENEVE로 감쌉니다. 바깥 헤더는 ${node}에서 ${josa(address, '으로/로')} 향합니다.`,
  wrapSticks: ({ target, address }) =>
    `흐름이 어플라이언스 ${target}에 고정되어 있습니다. 패킷 전체가 GENEVE에 담겨 ${josa(address, '으로/로')} 갑니다.`,
  wrapWhy:
    '어플라이언스까지는 바깥 헤더만 봅니다. 어플라이언스의 보안 그룹과 네트워크 ACL이 로드 밸런서에서 오는 UDP 6081을 허용해야 합니다.',
  applianceStep: ({ leg, id }) => `${LEG[leg]}이 어플라이언스 ${id}에 있습니다`,
  inspectsChip: '검사',
  inspects: ({ id }) =>
    `어플라이언스 ${josa(id, '이/가')} GENEVE에서 패킷을 꺼내 검사하고 로드 밸런서로 돌려보냅니다.`,
  inspectsWhy: '어플라이언스의 판단은 모델에 없습니다. 모든 패킷을 바꾸지 않고 통과시킨다고 봅니다.',
  unwrapChip: '캡슐 해제',
  unwrap: ({ target }) =>
    `${josa(target, '이/가')} 통과시킨 패킷을 로드 밸런서가 캡슐에서 꺼내 바뀐 것 없이 엔드포인트로 돌려줍니다.`,
};
