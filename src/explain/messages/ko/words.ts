import type { ComponentType } from '../../../compile/component.ts';
import type { Decision } from '../../../trace/decision.ts';
import type { words as English } from '../en/words.ts';

const component: Readonly<Record<ComponentType, string>> = {
  instance: '인스턴스',
  database: '데이터베이스',
  'load-balancer': '로드 밸런서',
  'target-group': '대상 그룹',
  'lambda-function': 'Lambda 함수',
  'ecs-task': 'ECS 태스크',
  'eks-pod': 'EKS 파드',
  'network-interface': '네트워크 인터페이스',
  'security-group': '보안 그룹',
  'network-acl': '네트워크 ACL',
  subnet: '서브넷',
  'route-table': '라우팅 테이블',
  'internet-gateway': '인터넷 게이트웨이',
  'egress-only-internet-gateway': '송신 전용 인터넷 게이트웨이',
  'nat-gateway': 'NAT 게이트웨이',
  resolver: 'Route 53 Resolver',
  internet: '인터넷',
  'aws-service': 'AWS 서비스',
  'vpc-peering-connection': 'VPC 피어링 연결',
  vpc: 'VPC',
  'transit-gateway': '전송 게이트웨이',
  'transit-gateway-attachment': '전송 게이트웨이 연결',
  'transit-gateway-route-table': '전송 게이트웨이 라우팅 테이블',
  'firewall-endpoint': '방화벽 엔드포인트',
  'hosted-zone': '호스팅 영역',
  distribution: '배포',
  'web-acl': '웹 ACL',
  'vpc-endpoint': 'VPC 엔드포인트',
  'vpn-gateway': '가상 프라이빗 게이트웨이',
  'vpn-connection': 'VPN 연결',
  'direct-connect-gateway': 'Direct Connect 게이트웨이',
  'virtual-interface': '가상 인터페이스',
  'client-vpn-endpoint': 'Client VPN 엔드포인트',
  'on-premises': '온프레미스 네트워크',
  'local-gateway': '로컬 게이트웨이',
  'carrier-gateway': '통신 사업자 게이트웨이',
  'core-network': '코어 네트워크',
};

const verdict: Readonly<Record<Decision['verdict'], string>> = {
  allow: '허용',
  deny: '거부',
  route: '라우팅',
  drop: '폐기',
  translate: '변환',
  deliver: '전달',
  note: '참고',
  unknown: '알 수 없음',
};

const services: Readonly<Record<string, string>> = {
  'amazon-dns': 'Amazon DNS',
  'instance-metadata': '인스턴스 메타데이터 서비스',
  'ecs-task-metadata': 'ECS 태스크 메타데이터 서비스',
  'windows-activation': 'Windows 정품 인증 서비스',
  'time-sync': 'Amazon Time Sync Service',
  dhcp: 'DHCP',
  'vpc-router': 'VPC 라우터',
};

export const words: typeof English = {
  component,
  verdict,
  named: ({ type, id }) =>
    services[id] === undefined || type !== 'aws-service' ? `${component[type]} ${id}` : services[id],
  alone: ({ type }) => component[type],
  title: ({ name, id }) => `${name} ${id}`,
  directedTitle: ({ title, direction }) => `${title}, ${direction === 'inbound' ? '인바운드' : '아웃바운드'}`,
  securityGroups: '보안 그룹',
  direction: { inbound: '인바운드', outbound: '아웃바운드' },
  all: '전체',
  allTraffic: '모든 트래픽',
  ports: ({ protocol, ports }) => (ports === 'all' ? `${protocol} 전체 포트` : `${protocol} ${ports}`),
  anyIcmp: ({ protocol }) => `${protocol} 전체 유형`,
  prefixList: ({ id }) => `접두사 목록 ${id}`,
  rule: ({ id, group }) => `${group}의 규칙 ${id}`,
  ruleByPlace: ({ direction, place, group }) =>
    `${group}의 ${direction === 'inbound' ? '인바운드' : '아웃바운드'} 규칙 ${place}`,
  defaultRule: ({ direction, group }) =>
    `${group}의 기본 ${direction === 'inbound' ? '인바운드' : '아웃바운드'} 규칙`,
  defaultRuleShort: '기본',
  family: ({ family }) => `IPv${family}`,
  list: (items) => items.join(', '),
  hypothetical: ({ step }) => `여기까지 왔다면: ${step}`,
};
