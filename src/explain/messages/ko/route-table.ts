import type { routeTable as English } from '../en/route-table.ts';
import { josa } from './particle.ts';

export const routeTable: typeof English = {
  step: ({ destination }) => `VPC 라우터가 ${josa(destination, '으로/로')} 가는 경로를 찾습니다`,
  stepAtGateway: ({ destination, gateway }) =>
    `${josa(gateway, '이/가')} VPC 안에서 ${josa(destination, '으로/로')} 가는 경로를 찾습니다`,
  chip: ({ destination, target }) => `${destination} → ${target}`,
  chipBlackhole: ({ destination, target }) => `${destination} → ${target} · 블랙홀`,
  chipNone: '경로 없음',
  only: ({ route, address }) => `${address}에 일치하는 경로는 ${route} 하나뿐입니다.`,
  longest: ({ route, address, losers }) =>
    `${address}에 일치하는 경로 중 접두사가 가장 긴 ${josa(route, '이/가')} 선택됩니다. ${josa(losers, '은/는')} 접두사가 더 짧습니다.`,
  default: ({ route, address }) =>
    `${address}에 일치하는 더 구체적인 경로가 없으므로 기본 경로 ${josa(route, '이/가')} 선택됩니다.`,
  equal: ({ route, address, losers }) =>
    `${address}에 일치하는 ${josa(route, '이/가')} 목적지가 같은 ${losers}보다 우선합니다.`,
  notBack: ({ route, component }) =>
    `${josa(route, '은/는')} 요청을 처리한 ${josa(component, '으로/로')} 응답을 되돌려 보내지 않습니다.`,
  notPassed: ({ route }) =>
    `${josa(route, '은/는')} 요청이 지나지 않은 곳으로 응답을 보내며, 그곳에는 이 흐름의 기록이 없습니다.`,
  more: ({ count }) => `그 외 ${count}개`,
  localPreferred: ({ route }) =>
    `전파된 경로 ${josa(route, '은/는')} 접두사가 더 길지만, 전파된 경로는 VPC의 로컬 경로보다 우선하지 않습니다.`,
  viaPrefixList: ({ route, prefixList }) => `${route} (접두사 목록 ${prefixList})`,
  chipReturns: 'NAT 게이트웨이로 되돌아감',
  returns: '피어링된 VPC의 NAT 게이트웨이에 대한 응답은 요청이 들어온 연결로 되돌아갑니다.',
  returnsWhy:
    '이 VPC에 경로가 없어도 되지만 NAT 게이트웨이에만 해당합니다. 피어링된 VPC의 다른 주소로 가는 응답에는 경로가 필요합니다.',
  noRoute: ({ address, table }) => `${table}에 ${josa(address, '과/와')} 일치하는 경로가 없습니다.`,
  noRouteLocalOnly:
    '이 테이블에는 로컬 경로만 있어 VPC 밖으로 나가는 길이 없습니다. 경로가 없는 패킷은 폐기됩니다.',
  noRouteFamily: ({ family, other }) =>
    `대상은 ${family} 주소인데, 이 테이블의 기본 경로는 ${other} 전용입니다.`,
  noRouteAtAll: '경로가 없는 패킷은 폐기됩니다. AWS는 기본 경로를 자동으로 추가하지 않습니다.',
  blackhole: ({ route, address }) =>
    `${address}에 가장 잘 일치하는 경로는 ${route}이며, 이 경로는 블랙홀 상태입니다.`,
  blackholeWhy: ({ target }) =>
    `경로의 대상인 ${josa(target, '이/가')} 없어졌거나 분리되었습니다. 그래도 이 경로는 선택 대상에 남으며, AWS는 더 짧은 접두사의 경로로 대신하지 않습니다.`,
  unmodelled: ({ route }) => `${josa(route, '은/는')} 여기에서 모델링하지 않는 구성 요소로 이어집니다.`,
};
