import type { services as english } from '../en/services.ts';

export const services: typeof english = {
  'load-balancer-zones':
    'Application Load Balancer에는 가용 영역 두 개 이상에 노드가 필요합니다. 다른 영역의 서브넷을 추가하세요.',
  'node-zone-twice':
    '서브넷 `{found}`의 가용 영역 `{zone}`에는 이미 `{other}` 서브넷이 있습니다. 로드 밸런서의 서브넷은 영역마다 하나입니다.',
  'nodes-in-several-vpcs': '로드 밸런서의 노드는 모두 같은 VPC에 있어야 하는데 여러 VPC에 있습니다: {vpcs}.',
  'internal-with-public-ip':
    '내부 로드 밸런서에는 퍼블릭 주소가 없습니다. `{found}` 값을 빼거나 `scheme: internet-facing`을 쓰세요.',
  'listener-protocol':
    '{type} 유형의 로드 밸런서에는 `{found}` 리스너를 둘 수 없습니다. 사용할 수 있는 프로토콜: {protocols}.',
  'duplicate-listener': '포트 `{found}`에는 이미 리스너가 있습니다.',
  'duplicate-rule-priority': '우선순위가 `{found}`인 규칙이 이미 있습니다.',
  'network-listener-only-forwards':
    'Network Load Balancer의 리스너는 대상 그룹으로 전달만 하며 규칙이 없습니다.',
  'one-listener-action':
    '`forward`, `redirect`, `fixedResponse` 중 정확히 하나가 필요한데 {count}개가 있습니다.',
  'target-group-without-vpc': 'VPC 안의 대상을 위한 대상 그룹입니다. `vpc`로 VPC를 지정하세요.',
  'several-lambda-targets': 'lambda 유형의 대상 그룹에는 함수가 하나만 있습니다.',
  'client-ip-always-preserved':
    '여기서는 클라이언트 주소가 항상 보존됩니다(대상 유형 {type}, 프로토콜 {protocol}). `preserveClientIp`를 빼세요.',
  'target-without-port': '대상 `{found}`의 포트가 정해지지 않았습니다. 대상이나 대상 그룹에 `port`를 쓰세요.',
  'unknown-target': '{type} 유형의 대상이 될 수 있는 `{found}` 리소스가 없습니다.',
  'target-of-other-type': '`{found}`({kind}) 리소스는 {type} 유형의 대상이 될 수 없습니다.',
  'public-target':
    '`{found}` 값은 퍼블릭 주소입니다. 대상의 주소는 VPC의 주소, 프라이빗 주소(RFC 1918), 공유 주소(RFC 6598) 중 하나여야 합니다.',
  'load-balancer-address-as-target':
    '`{found}` 값은 로드 밸런서 `{other}`의 주소입니다. 같은 VPC의 Application Load Balancer는 ip 대상이 될 수 없으니 alb 유형을 쓰세요.',
  'endpoint-without-subnets': '인터페이스 엔드포인트는 서브넷에 있어야 합니다. `nodes`에 나열하세요.',
  'gateway-endpoint-without-list':
    '게이트웨이 엔드포인트에는 서비스의 접두사 목록이 필요합니다. `prefixList`로 지정하세요.',
  'second-gateway-endpoint':
    '라우팅 테이블 `{found}`에는 `{other}` 엔드포인트로 이 서비스로 가는 경로가 이미 있습니다. 하나만 둘 수 있습니다.',
  'provider-not-network':
    '`{found}` 리소스는 Network Load Balancer가 아닙니다. PrivateLink에는 Network Load Balancer가 필요합니다.',
  'field-of-geneve-group': '`{field}` 키는 geneve 프로토콜의 대상 그룹에만 있습니다. 지우세요.',
  'geneve-port': '어플라이언스는 GENEVE를 `{found}` 포트가 아닌 6081 포트에서 받습니다. 포트를 지우세요.',
  'geneve-target-type': 'geneve 그룹의 대상은 인스턴스나 주소이며 `{found}` 유형은 쓸 수 없습니다.',
  'geneve-group-of-listener':
    '`{found}` 리소스는 어플라이언스 그룹입니다. Gateway Load Balancer만 `targetGroup`으로 쓸 수 있습니다.',
  'appliances-without-geneve':
    '대상 그룹 `{found}`의 프로토콜이 {protocol}입니다. Gateway Load Balancer에는 geneve 프로토콜의 그룹이 필요합니다.',
  'field-of-other-load-balancer':
    'Gateway Load Balancer에는 `{field}` 키가 없습니다. 모든 것을 `targetGroup`으로 보내니 지우세요.',
  'field-of-other-endpoint': 'Gateway Load Balancer 엔드포인트에는 `{field}` 키가 없습니다. 지우세요.',
  'one-subnet-endpoint':
    'Gateway Load Balancer 엔드포인트는 서브넷 하나에 있는데 `nodes`에 {count}개가 있습니다. 가용 영역마다 엔드포인트를 따로 쓰세요.',
  'one-gateway-load-balancer': '엔드포인트는 Gateway Load Balancer 하나로 이어지는데 {count}개가 있습니다.',
  'provider-not-gateway':
    '`{found}` 리소스는 Gateway Load Balancer가 아닙니다. 이 엔드포인트에는 Gateway Load Balancer가 필요합니다.',
  'unknown-node': '로드 밸런서 `{loadBalancer}`에는 `{found}` 노드가 없습니다. 노드가 있는 서브넷: {nodes}.',
  'subnet-group-zones':
    'DB 서브넷 그룹에는 가용 영역 두 개 이상의 서브넷이 필요합니다. 다른 영역의 서브넷을 추가하세요.',
  'subnet-group-vpcs': 'DB 서브넷 그룹의 서브넷은 모두 같은 VPC에 있어야 하는데 여러 VPC에 있습니다: {vpcs}.',
  'subnet-not-in-group': '`{found}` 서브넷은 DB 서브넷 그룹 `{group}`에 없습니다.',
  'database-in-several-vpcs':
    '데이터베이스의 인스턴스는 모두 같은 VPC에 있어야 하는데 여러 VPC에 있습니다: {vpcs}.',
  'standby-zone':
    '`{found}` 서브넷은 기본 인스턴스와 같은 `{zone}` 영역에 있습니다. 대기 인스턴스는 다른 가용 영역에 있어야 합니다.',
  'nothing-to-fail-over-to':
    '이 데이터베이스에는 `standby`도 `readers`도 없어 장애 조치로 역할을 넘겨받을 인스턴스가 없습니다.',
  'task-with-public-ip':
    'EC2 시작 유형의 태스크에는 퍼블릭 주소가 없으므로 `{found}` 값을 지우세요. Fargate 태스크에는 둘 수 있습니다.',
  'field-of-instance':
    '이 태스크는 `{instance}` 인스턴스의 네트워크 인터페이스를 사용하므로 `{field}` 키는 그 인스턴스에 쓰세요.',
  'pod-subnet-without-groups':
    '`securityGroups`가 있는 파드만 자체 인터페이스와 서브넷을 가집니다. 나머지 파드는 노드의 주소를 사용합니다.',
  'nothing-advertised':
    '이 Direct Connect 게이트웨이 뒤의 온프레미스에는 `{found}` 게이트웨이의 접두사가 하나도 알려지지 않습니다. 알릴 접두사를 `allowedPrefixes`에 추가하세요.',
  'transit-interface-to-vpn-gateway':
    '전송 가상 인터페이스는 `{found}` 게이트웨이가 아니라 전송 게이트웨이가 있는 Direct Connect 게이트웨이에 연결합니다.',
  'interface-of-other-type':
    '이 가상 인터페이스의 유형은 {found}입니다. private은 가상 프라이빗 게이트웨이에, transit은 전송 게이트웨이에 연결합니다.',
  'mixed-associations':
    'Direct Connect 게이트웨이에는 가상 프라이빗 게이트웨이와 전송 게이트웨이 중 한 종류만 연결할 수 있습니다.',
  'not-associated': 'Direct Connect 게이트웨이 `{found}`에는 `{transitGateway}` 연결이 없습니다.',
  'client-vpn-route-target':
    '`{found}` 서브넷은 이 엔드포인트에 연결되어 있지 않아 경로의 대상이 될 수 없습니다.',
  'client-vpn-vpcs':
    'Client VPN 엔드포인트의 서브넷은 모두 같은 VPC에 있어야 하는데 여러 VPC에 있습니다: {vpcs}.',
  'client-cidr-overlap': '클라이언트 주소 블록 `{found}` 값이 VPC `{vpc}`의 블록과 겹칩니다.',
};
