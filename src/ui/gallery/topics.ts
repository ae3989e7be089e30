import type { Language } from '../../model/text.ts';

/**
 * The topics of the gallery, in the order in which one learns them: what a scenario lists under `topics`, and how people
 * call it. A topic that is not here is shown as it is written.
 */
const TOPICS: Readonly<Record<string, readonly [en: string, ko: string]>> = {
  vpc: ['VPCs and subnets', 'VPC와 서브넷'],
  'security-group': ['Security groups', '보안 그룹'],
  'network-acl': ['Network ACLs', '네트워크 ACL'],
  stateless: ['Stateful and stateless', '상태 저장과 비저장'],
  'ephemeral-ports': ['Ephemeral ports', '임시 포트'],
  'route-table': ['Route tables', '라우팅 테이블'],
  'prefix-list': ['Prefix lists', '접두사 목록'],
  'internet-gateway': ['Internet gateways', '인터넷 게이트웨이'],
  'nat-gateway': ['NAT gateways', 'NAT 게이트웨이'],
  'nat-instance': ['NAT instances', 'NAT 인스턴스'],
  ipv6: ['IPv6', 'IPv6'],
  'egress-only-internet-gateway': ['Egress-only internet gateways', '외부 전용 인터넷 게이트웨이'],
  dns: ['DNS', 'DNS'],
  icmp: ['ICMP', 'ICMP'],
  mtu: ['MTU', 'MTU'],
  'load-balancer': ['Load balancers', '로드 밸런서'],
  'network-load-balancer': ['Network Load Balancers', '네트워크 로드 밸런서'],
  'application-load-balancer': ['Application Load Balancers', '애플리케이션 로드 밸런서'],
  'gateway-load-balancer': ['Gateway Load Balancers', '게이트웨이 로드 밸런서'],
  database: ['Databases', '데이터베이스'],
  'route-53': ['Route 53', 'Route 53'],
  cloudfront: ['CloudFront', 'CloudFront'],
  waf: ['AWS WAF', 'AWS WAF'],
  lambda: ['Lambda', 'Lambda'],
  container: ['Containers', '컨테이너'],
  'auto-scaling': ['Auto Scaling', 'Auto Scaling'],
  'vpc-endpoint': ['VPC endpoints', 'VPC 엔드포인트'],
  privatelink: ['PrivateLink', 'PrivateLink'],
  peering: ['VPC peering', 'VPC 피어링'],
  'transit-gateway': ['Transit gateways', '전송 게이트웨이'],
  vpn: ['Site-to-Site VPN', 'Site-to-Site VPN'],
  'client-vpn': ['Client VPN', 'Client VPN'],
  'direct-connect': ['Direct Connect', 'Direct Connect'],
  'on-premises': ['On-premises networks', '온프레미스 네트워크'],
  firewall: ['Firewalls on the path', '경로의 방화벽'],
  'asymmetric-routing': ['Asymmetric routing', '비대칭 라우팅'],
  'block-public-access': ['Block Public Access', '퍼블릭 액세스 차단'],
  'flow-log': ['Flow logs', '플로우 로그'],
  symptoms: ['From symptom to cause', '증상에서 원인으로'],
};

export const TOPIC_ORDER: readonly string[] = Object.keys(TOPICS);

/** What a topic is called, in both languages. */
export function topicNames(topic: string): readonly string[] {
  return TOPICS[topic] ?? [topic];
}

export function topicName(topic: string, language: Language): string {
  const [en, ko] = TOPICS[topic] ?? [topic, topic];
  return language === 'ko' ? ko : en;
}
