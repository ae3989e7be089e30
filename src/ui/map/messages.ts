import type { Language } from '../../model/text.ts';
import type { GateText } from '../../layout/gate.ts';

/** Every word of the map. */
export interface MapMessages {
  readonly map: string;
  readonly hint: string;
  readonly region: string;
  readonly router: string;
  readonly internet: string;
  readonly moreSubnets: (count: number) => string;
  readonly fewerSubnets: string;
  readonly foldSubnet: (name: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly packet: (text: string) => string;
  /** Beside a gate: what decides, and how. */
  readonly beside: (gate: GateText) => readonly string[];
  /** The gate in one line. */
  readonly gate: (gate: GateText) => string;
  readonly instance: (name: string, address: string, groups: string) => string;
  readonly natGateway: (name: string, address: string) => string;
  readonly stack: (count: number) => string;
  readonly subnet: (subnet: SubnetFacts) => string;
  readonly gateway: (glyph: string, name: string) => string;
  readonly internetLine: string;
  readonly routerLine: string;
  readonly vpcLine: (name: string, cidr: string) => string;
  readonly zoneLine: (name: string) => string;
  readonly moves: string;
}

interface SubnetFacts {
  readonly name: string;
  readonly cidr: string;
  readonly tier: 'public' | 'private' | 'isolated';
  readonly networkAcl: string;
  readonly routeTable: string;
}

const en: MapMessages = {
  map: 'Map of the network',
  hint: 'Wheel or pinch zooms, dragging moves the map. With keys: + − 0 and arrows.',
  region: 'Region',
  router: 'VPC router',
  internet: 'Internet',
  moreSubnets: (count) => (count === 1 ? '1 more subnet' : `${count} more subnets`),
  fewerSubnets: 'Show fewer subnets',
  foldSubnet: (name) => `Fold the interfaces of ${name} again`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  packet: (text) => `The packet, ${text}`,
  beside: besideIn({
    inbound: 'in',
    outbound: 'out',
    rule: 'rule',
    remembered: 'remembered',
    notReached: 'not reached',
    denied: 'denied',
    noRoute: 'no route',
  }),
  gate: (gate) => `${gateKindEn[gate.kind]} ${gate.name}${directionEn(gate)}: ${answerEn(gate)}`,
  instance: (name, address, groups) =>
    `${name}, ${address}. Its security group guards the interface: ${groups}`,
  natGateway: (name, address) => `NAT gateway ${name}, ${address}: it has no security group`,
  stack: (count) => `${count} interfaces, folded. Press to unfold them`,
  subnet: ({ name, cidr, tier, networkAcl, routeTable }) =>
    `Subnet ${name} ${cidr}, ${tierEn[tier]}. Network ACL ${networkAcl} guards its border, route table ${routeTable} leads out`,
  gateway: (glyph, name) =>
    glyph === 'internet-gateway'
      ? `Internet gateway ${name}: public addresses are translated here`
      : glyph === 'egress-only-internet-gateway'
        ? `Egress-only internet gateway ${name}: IPv6, and only connections from inside`
        : glyph === 'vpc-peering-connection'
          ? `VPC peering connection ${name}: joins two VPCs, and only these`
          : glyph === 'transit-gateway'
            ? `Transit gateway ${name}: routes between what is attached to it`
            : glyph === 'distribution'
              ? `CloudFront distribution ${name}: viewers reach its edge, which asks its origins`
              : glyph === 'vpc-endpoint'
                ? `${name}: leads to a service by PrivateLink or a VPC endpoint`
                : glyph === 'firewall-endpoint'
                  ? `Firewall endpoint ${name}: routes send packets through the firewall here`
                  : glyph === 'gateway-load-balancer-endpoint'
                    ? `Gateway Load Balancer endpoint ${name}: routes send packets through the appliances here`
                    : glyph === 'vpn-gateway'
                      ? `Virtual private gateway ${name}: joins the VPC to networks on premises`
                      : glyph === 'on-premises'
                        ? `On-premises network ${name}`
                        : `${name}: leads to a network that is not walked yet`,
  internetLine: 'The internet: everything outside the VPCs',
  routerLine: 'The VPC router: the route table of the sender’s subnet decides where a packet goes',
  vpcLine: (name, cidr) => `${name} ${cidr}`,
  zoneLine: (name) => `Availability Zone ${name}`,
  moves: 'Drag it, or Alt and an arrow key, to change places.',
};

const ko: MapMessages = {
  map: '네트워크 지도',
  hint: '휠이나 두 손가락으로 확대·축소하고 끌어서 옮깁니다. 키보드: + − 0, 화살표.',
  region: '리전',
  router: 'VPC 라우터',
  internet: '인터넷',
  moreSubnets: (count) => `서브넷 ${count}개 더`,
  fewerSubnets: '서브넷 줄여 보기',
  foldSubnet: (name) => `${name}의 인터페이스 다시 접기`,
  zoomIn: '확대',
  zoomOut: '축소',
  fit: '전체 보기',
  packet: (text) => `패킷, ${text}`,
  beside: besideIn({
    inbound: '인바운드',
    outbound: '아웃바운드',
    rule: '규칙',
    remembered: '추적된 연결',
    notReached: '도달하지 않음',
    denied: '거부',
    noRoute: '경로 없음',
  }),
  gate: (gate) => `${gateKindKo[gate.kind]} ${gate.name}${directionKo(gate)}: ${answerKo(gate)}`,
  instance: (name, address, groups) => `${name}, ${address}. 보안 그룹이 인터페이스를 지킵니다: ${groups}`,
  natGateway: (name, address) => `NAT 게이트웨이 ${name}, ${address}: 보안 그룹이 없습니다`,
  stack: (count) => `인터페이스 ${count}개를 접어 두었습니다. 누르면 펼칩니다`,
  subnet: ({ name, cidr, tier, networkAcl, routeTable }) =>
    `서브넷 ${name} ${cidr}, ${tierKo[tier]}. 네트워크 ACL ${networkAcl}이(가) 경계를 지키고 라우팅 테이블 ${routeTable}이(가) 나가는 길을 정합니다`,
  gateway: (glyph, name) =>
    glyph === 'internet-gateway'
      ? `인터넷 게이트웨이 ${name}: 여기서 퍼블릭 주소가 변환됩니다`
      : glyph === 'egress-only-internet-gateway'
        ? `송신 전용 인터넷 게이트웨이 ${name}: IPv6이며 안에서 시작한 연결만 통과합니다`
        : glyph === 'vpc-peering-connection'
          ? `VPC 피어링 연결 ${name}: 두 VPC만 서로 연결합니다`
          : glyph === 'transit-gateway'
            ? `전송 게이트웨이 ${name}: 연결된 네트워크 사이의 경로를 정합니다`
            : glyph === 'distribution'
              ? `CloudFront 배포 ${name}: 최종 사용자가 엣지에 도달하고, 엣지가 오리진에 요청합니다`
              : glyph === 'vpc-endpoint'
                ? `${name}: PrivateLink나 VPC 엔드포인트로 서비스에 이어집니다`
                : glyph === 'firewall-endpoint'
                  ? `방화벽 엔드포인트 ${name}: 경로가 패킷을 이곳의 방화벽으로 보냅니다`
                  : glyph === 'gateway-load-balancer-endpoint'
                    ? `Gateway Load Balancer 엔드포인트 ${name}: 경로가 패킷을 이곳에서 어플라이언스로 보냅니다`
                    : glyph === 'vpn-gateway'
                      ? `가상 프라이빗 게이트웨이 ${name}: VPC를 온프레미스 네트워크와 연결합니다`
                      : glyph === 'on-premises'
                        ? `온프레미스 네트워크 ${name}`
                        : `${name}: 아직 추적하지 않는 네트워크로 이어집니다`,
  internetLine: '인터넷: VPC 바깥의 모든 것',
  routerLine: 'VPC 라우터: 보내는 서브넷의 라우팅 테이블이 패킷의 다음 길을 정합니다',
  vpcLine: (name, cidr) => `${name} ${cidr}`,
  zoneLine: (name) => `가용 영역 ${name}`,
  moves: '끌거나 Alt와 화살표 키로 자리를 바꿀 수 있습니다.',
};

interface BesideWords {
  readonly inbound: string;
  readonly outbound: string;
  readonly rule: string;
  readonly remembered: string;
  readonly notReached: string;
  readonly denied: string;
  readonly noRoute: string;
}

function besideIn(words: BesideWords) {
  return (gate: GateText): readonly string[] => {
    const name = gate.direction === null ? gate.name : `${gate.name} ${words[gate.direction]}`;
    if (gate.state === 'ghost') return [name, words.notReached];
    if (gate.kind === 'route-table') return [name, gate.via === null ? words.noRoute : `→ ${gate.via}`];
    if (gate.isRemembered) return [name, words.remembered];
    if (gate.kind === 'network-acl') return [name, `${words.rule} ${gate.rule ?? ''}`];
    if (gate.kind === 'firewall' || gate.kind === 'web-acl')
      return gate.rule === null ? [name] : [name, gate.rule];
    if (gate.summary !== null) return [name, gate.summary];
    if (gate.rule !== null) return [name, `→ ${gate.rule}`];
    return gate.state === 'deny' ? [name, words.denied] : [name];
  };
}

const gateKindEn: Readonly<Record<GateText['kind'], string>> = {
  'security-group': 'Security group',
  'network-acl': 'Network ACL',
  'route-table': 'Route table',
  gateway: 'Gateway',
  'nat-gateway': 'NAT gateway',
  'load-balancer': 'Load balancer',
  firewall: 'Firewall endpoint',
  'web-acl': 'Web ACL',
  distribution: 'Distribution',
  name: 'Hosted zone',
  'gateway-load-balancer': 'Gateway Load Balancer',
  endpoint: 'VPC endpoint',
  'network-interface': 'Network interface of',
  host: 'Host',
  place: 'Destination',
  resolver: 'Resolver',
};
const gateKindKo: Readonly<Record<GateText['kind'], string>> = {
  'security-group': '보안 그룹',
  'network-acl': '네트워크 ACL',
  'route-table': '라우팅 테이블',
  gateway: '게이트웨이',
  'nat-gateway': 'NAT 게이트웨이',
  'load-balancer': '로드 밸런서',
  firewall: '방화벽 엔드포인트',
  'web-acl': '웹 ACL',
  distribution: '배포',
  name: '호스팅 영역',
  'gateway-load-balancer': 'Gateway Load Balancer',
  endpoint: 'VPC 엔드포인트',
  'network-interface': '네트워크 인터페이스',
  host: '호스트',
  place: '목적지',
  resolver: '리졸버',
};
const tierEn = { public: 'public', private: 'private', isolated: 'isolated' } as const;
const tierKo = { public: '퍼블릭', private: '프라이빗', isolated: '격리됨' } as const;

function directionEn({ direction }: GateText): string {
  return direction === null ? '' : `, ${direction}`;
}
function directionKo({ direction }: GateText): string {
  return direction === null ? '' : direction === 'inbound' ? ', 인바운드' : ', 아웃바운드';
}

function answerEn(gate: GateText): string {
  if (gate.state === 'ghost') return 'not reached';
  if (gate.state === 'unknown') return 'not modelled';
  if (gate.kind === 'route-table')
    return gate.via === null ? 'no route matches' : `${gate.rule ?? ''} leads to ${gate.via}`;
  const verb = gate.state === 'deny' ? 'denies' : 'allows';
  if (gate.isRemembered) return 'remembers the connection and lets the reply pass';
  if (
    gate.kind === 'network-acl' ||
    ((gate.kind === 'firewall' || gate.kind === 'web-acl') && gate.rule !== null)
  )
    return `rule ${gate.rule ?? ''} ${verb}`;
  if (gate.kind === 'security-group')
    return gate.summary === null ? `no rule matches, so it ${verb}` : `${gate.summary} ${verb}`;
  if (gate.kind === 'gateway-load-balancer' && gate.rule !== null) return `sends it to ${gate.rule}`;
  if (gate.rule !== null) return `writes the address ${gate.rule}`;
  return gate.state === 'deny' ? 'the packet is dropped here' : 'lets it pass';
}

function answerKo(gate: GateText): string {
  if (gate.state === 'ghost') return '도달하지 않음';
  if (gate.state === 'unknown') return '모델에 없음';
  if (gate.kind === 'route-table')
    return gate.via === null ? '일치하는 경로가 없음' : `${gate.rule ?? ''} → ${gate.via}`;
  const verb = gate.state === 'deny' ? '거부' : '허용';
  if (gate.isRemembered) return '연결을 기억하고 있어 응답을 통과시킴';
  if (
    gate.kind === 'network-acl' ||
    ((gate.kind === 'firewall' || gate.kind === 'web-acl') && gate.rule !== null)
  )
    return `규칙 ${gate.rule ?? ''}이(가) ${verb}`;
  if (gate.kind === 'security-group')
    return gate.summary === null ? `일치하는 규칙이 없어 ${verb}` : `${gate.summary} ${verb}`;
  if (gate.kind === 'gateway-load-balancer' && gate.rule !== null) return `${gate.rule}(으)로 보냄`;
  if (gate.rule !== null) return `주소를 ${gate.rule}(으)로 바꿈`;
  return gate.state === 'deny' ? '여기서 패킷이 버려짐' : '통과';
}

export const mapMessages: Readonly<Record<Language, MapMessages>> = { en, ko };
