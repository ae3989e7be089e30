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
  leaves: ({ subnet, zone }) =>
    `패킷이 ${zone === '' ? '' : `보낸 쪽과 같은 가용 영역 ${zone}에 있는 `}서브넷 ${subnet}의 연결 인터페이스로 나갑니다.`,
  leavesWhy: '보낸 쪽이 어느 서브넷에 있든 연결 서브넷의 네트워크 ACL이 들어오는 패킷을 평가합니다.',
  arrives: ({ subnet, zone }) =>
    `패킷이 ${zone === '' ? '' : `가용 영역 ${zone}에 있는 `}서브넷 ${subnet}의 연결 인터페이스로 들어옵니다.`,
  arrivesWhy: '여기서부터는 이 서브넷에서 나가는 다른 패킷처럼 이 서브넷의 라우팅 테이블이 결정합니다.',
  transitPeering: ({ towards }) =>
    `패킷이 ${josa(towards, '으로/로')} 건너가며, 다음에는 그쪽의 라우팅 테이블을 조회합니다.`,
  chipTunnel: ({ tunnel }) => `터널 ${tunnel}`,
  tunnel: ({ tunnel }) =>
    `터널 ${tunnel}이 작동 중이며 패킷을 IPsec으로 암호화해 나릅니다. 안의 패킷은 그대로입니다.`,
  vpnGatewayWhy:
    '가상 프라이빗 게이트웨이는 자신의 VPC에 있는 인터페이스만 지원하며, 들어오는 패킷에 라우팅 테이블을 쓰지 않습니다.',
  passes: ({ towards }) => `패킷이 ${josa(towards, '으로/로')} 넘어갑니다.`,
};
