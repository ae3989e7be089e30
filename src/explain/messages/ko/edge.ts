import type {
  distribution as EnglishDistribution,
  dnsName as EnglishDnsName,
  webAcl as EnglishWebAcl,
} from '../en/edge.ts';
import { josa } from './particle.ts';

export const webAcl: typeof EnglishWebAcl = {
  step: ({ id, resource }) => `요청이 ${resource}의 웹 ACL ${id}에 도착합니다`,
  action: { allow: '허용', block: '차단', count: '개수', captcha: 'CAPTCHA', challenge: '챌린지' },
  chipRule: ({ rule, action }) => `${rule}: ${action}`,
  chipDefault: ({ action }) => `기본: ${action}`,
  chipFailing: '판단 불가',
  chipOpen: ({ rule }) => `${rule}: 판단 불가`,
  ruleAllows: ({ rule }) => `규칙 ${josa(rule, '이/가')} 일치하여 요청을 허용합니다.`,
  ruleAnswers: ({ rule, action, status }) =>
    `규칙 ${josa(rule, '이/가')} 일치하고 작업은 ${action}입니다. AWS WAF가 ${josa(String(status), '으로/로')} 응답합니다.`,
  defaultAllows: '처리를 끝내는 규칙이 없어 기본 작업이 요청을 허용합니다.',
  defaultAnswers: ({ status }) =>
    `처리를 끝내는 규칙이 없어 기본 작업이 요청을 차단합니다. AWS WAF가 ${josa(String(status), '으로/로')} 응답합니다.`,
  failingPasses: 'AWS WAF가 판단할 수 없지만 요청은 그대로 처리됩니다.',
  failingAnswers: ({ status }) =>
    `AWS WAF가 판단할 수 없어 로드 밸런서가 ${josa(String(status), '으로/로')} 응답합니다.`,
  failingWhy:
    'CloudFront는 이런 요청을 처리하고, Application Load Balancer는 장애 시 열림(fail open)을 설정하지 않으면 거절합니다.',
  open: ({ rule, asks }) =>
    `규칙 ${josa(rule, '이/가')} 일치하는지 판단할 수 없고(${asks}), 결과가 이에 달려 있습니다.`,
  openWhy: '규칙에 matches: match, no-match, unknown 가운데 하나를 써서 결과를 알려 주세요.',
  openCountry: '클라이언트의 국가',
  answersWhy:
    'HTTP 응답이므로 연결은 맺어졌고 폐기된 패킷은 없습니다. 보안 그룹이나 네트워크 ACL과는 관계가 없습니다.',
  seesProxy: ({ source }) => `그 뒤의 최종 사용자가 아니라 연결을 보낸 ${josa(source, '을/를')} 봅니다.`,
  table: '우선순위 순 규칙',
  notReached: '도달하지 않음',
};

export const distribution: typeof EnglishDistribution = {
  stepViewer: ({ id }) => `요청이 배포 ${id}의 엣지에 있습니다`,
  stepOrigin: ({ id }) => `${id}의 엣지가 오리진에 요청합니다`,
  stepAnswer: ({ id }) => `${id}의 엣지가 최종 사용자에게 응답합니다`,
  chipOrigin: ({ origin }) => `오리진 ${josa(origin, '으로/로')}`,
  chipCached: '캐시에서 응답',
  chipSends: '보냄',
  chipRefuses: ({ status }) => `${status} 응답`,
  defaultBehavior: '기본 동작',
  behavior: ({ path }) => `동작 ${path}`,
  viewer: ({ behavior, origin }) =>
    `최종 사용자의 연결은 엣지에서 끝납니다. ${behavior}에 따라 엣지가 새 연결로 오리진 ${origin}에 요청합니다.`,
  viewerWhy: ({ header }) =>
    `오리진에는 CloudFront의 주소가 보이고, 최종 사용자의 주소는 X-Forwarded-For 헤더에만 있습니다: ${header}.`,
  cached: '엣지의 캐시에 응답이 있어 오리진에 요청하지 않습니다.',
  refuses: ({ status }) =>
    `이 배포는 이 호스트 이름에 응답하지 않습니다. 엣지가 ${josa(String(status), '으로/로')} 응답합니다.`,
  origin: ({ source, destination }) =>
    `엣지가 ${source}에서 ${josa(destination, '으로/로')} 새 연결을 엽니다.`,
  originPublicWhy:
    '소스는 접두사 목록 com.amazonaws.global.cloudfront.origin-facing에 들어 있습니다. 이 목록을 허용하는 보안 그룹은 CloudFront만 들여보냅니다.',
  originVpcWhy:
    'CloudFront가 VPC 안에 자체 네트워크 인터페이스를 둡니다. 퍼블릭 주소도, 거쳐 가는 인터넷 게이트웨이도, 바꿀 경로도 없습니다.',
  notPublic: ({ destination }) =>
    `오리진 ${josa(destination, '은/는')} 프라이빗 주소인데, 엣지는 퍼블릭 오리진에 인터넷으로만 도달합니다.`,
  notPublicWhy: 'VPC 오리진(vpcOrigin)으로 만들거나 오리진에 퍼블릭 주소를 주세요.',
  noGateway: '패킷이 지나가지는 않지만, VPC 오리진의 VPC에는 인터넷 게이트웨이가 연결되어 있어야 합니다.',
  answer: ({ destination }) => `엣지가 ${destination}에 응답합니다.`,
  shield: {
    standard: 'AWS Shield Standard가 계층 3과 4의 대량 공격으로부터 엣지를 보호합니다.',
    advanced: 'AWS Shield Advanced가 배포를 보호합니다.',
  },
};

export const dnsName: typeof EnglishDnsName = {
  step: ({ name }) => `클라이언트가 ${josa(name, '을/를')} 조회합니다`,
  chipAnswer: ({ answer }) => `응답 ${answer}`,
  chipNoAnswer: '응답 없음',
  policy: {
    simple: '단순 라우팅',
    weighted: '가중치 기반 라우팅',
    latency: '지연 시간 기반 라우팅',
    failover: '장애 조치 라우팅',
    geolocation: '지리적 위치 라우팅',
    geoproximity: '지리 근접 라우팅',
    'ip-based': 'IP 기반 라우팅',
    multivalue: '다중값 응답 라우팅',
  },
  answered: ({ name, record, policy, answer }) =>
    `${josa(name, '은/는')} ${josa(answer, '으로/로')} 확인됩니다. 레코드 ${record}, ${policy}.`,
  noZone: ({ name }) =>
    `이 클라이언트에게 ${josa(name, '을/를')} 알려 주는 호스팅 영역이 없어 패킷을 보내지 못합니다.`,
  noRecord: ({ name, zone }) => `호스팅 영역 ${zone}에 ${name}에 대한 응답이 없어 패킷을 보내지 못합니다.`,
  noResolver: 'VPC의 리졸버가 꺼져 있어 패킷을 보내지 못합니다.',
  privateWhy: ({ zone }) =>
    `프라이빗 호스팅 영역 ${josa(zone, '이/가')} 클라이언트의 VPC에 연결되어 있어 퍼블릭 이름을 가립니다.`,
  candidates: ({ count }) => `응답이 될 수 있는 레코드는 ${count}개이며, 여기서는 그중 하나를 따라갑니다.`,
  passedOver: ({ record, reason }) => `${record}: ${reason}.`,
  failsOpen: '정상인 레코드가 없어 Route 53은 모두 정상인 것처럼 응답합니다.',
  filtersNothing: 'DNS는 패킷이 갈 곳을 알려 줄 뿐 필터링하지 않습니다.',
  standing: {
    candidate: '응답 후보',
    unhealthy: '비정상',
    elsewhere: '다른 위치의 클라이언트용',
    standby: '대기 중',
    'no-weight': '가중치 0',
    'other-family': '다른 주소 체계',
  },
  table: '이 이름의 레코드',
  record: '레코드',
  value: '값',
};
