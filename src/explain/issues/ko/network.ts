import type { network as english } from '../en/network.ts';

export const network: typeof english = {
  'unknown-reference': '이 문서에는 이름이 `{found}`인 {collections:collections} 리소스가 없습니다.',
  'ambiguous-reference':
    '`{found}` 이름을 가진 리소스가 여럿이라 어느 것인지 알 수 없습니다: {collections:collections}. 하나의 이름을 바꾸세요.',
  'duplicate-id': '`{found}` ID는 `{other}` 위치의 리소스가 이미 사용합니다. 둘 중 하나의 ID를 바꾸세요.',
  'duplicate-default':
    'VPC `{vpc}`에는 이미 기본값인 `{other}` 리소스가 있습니다. 기본값은 VPC마다 하나입니다.',
  'other-vpc':
    '`{found}` 리소스는 VPC `{otherVpc}`에 있습니다. 이를 사용하는 쪽과 같은 VPC `{vpc}`에 있어야 합니다.',
  'wrong-family/4': '`{found}` 값은 IPv6입니다. 여기에는 IPv4가 필요합니다.',
  'wrong-family/6': '`{found}` 값은 IPv4입니다. 여기에는 IPv6가 필요합니다.',
  'host-bits-cleared':
    '`{found}` 값은 블록 안의 주소를 가리킵니다. AWS는 이를 블록 전체인 `{suggestion}` 값으로 바꿉니다.',

  'vpc-cidr-size':
    '`{found}` 블록은 AWS가 허용하는 크기가 아닙니다. VPC의 IPv4 CIDR 블록은 /{shortest}~/{longest}입니다.',
  'vpc-ipv6-cidr-size':
    '`{found}` 블록은 AWS가 허용하는 크기가 아닙니다. VPC의 IPv6 CIDR 블록은 /{shortest}~/{longest}이며 {step}씩 늘어납니다.',
  'vpc-cidr-forbidden': '`{found}` 블록은 AWS가 VPC에 허용하지 않는 `{range}` 범위와 겹칩니다.',
  'vpc-cidr-used-by-services':
    '`{found}` 블록은 일부 AWS 서비스가 사용하는 `{range}` 범위와 겹칩니다. 이 VPC에서 그 서비스에 연결하지 못할 수 있습니다.',
  'vpc-cidr-overlap': '`{found}` 블록은 이 VPC의 다른 블록인 `{other}` 블록과 겹칩니다.',
  'vpc-cidr-mix':
    '`{found}` 블록은 `{existing}` 블록이 있는 VPC에 추가할 수 없습니다. AWS는 이때 `{range}` 범위의 블록을 거부합니다.',

  'subnet-without-cidr': '이 서브넷에는 CIDR 블록이 없습니다. `cidr`, `ipv6Cidr` 또는 둘 다 지정하세요.',
  'subnet-cidr-size':
    '`{found}` 블록은 AWS가 허용하는 크기가 아닙니다. 서브넷의 IPv4 CIDR 블록은 /{shortest}~/{longest}입니다.',
  'subnet-ipv6-cidr-size':
    '`{found}` 블록은 AWS가 허용하는 크기가 아닙니다. 서브넷의 IPv6 CIDR 블록은 /{shortest}~/{longest}이며 {step}씩 늘어납니다.',
  'subnet-outside-vpc': '`{found}` 블록은 VPC `{vpc}` 안에 있지 않습니다. 이 VPC의 CIDR 블록: {blocks}.',
  'subnet-overlap': '`{found}` 블록은 서브넷 `{other}`의 `{block}` 블록과 겹칩니다.',
  'subnet-full': '서브넷 `{subnet}`(`{block}`)에 남은 주소가 없습니다.',

  'family-not-in-subnet/4':
    '서브넷 `{subnet}`에는 IPv4 CIDR 블록이 없으므로 `{found}` 값은 여기에 속할 수 없습니다.',
  'family-not-in-subnet/6':
    '서브넷 `{subnet}`에는 IPv6 CIDR 블록이 없으므로 `{found}` 값은 여기에 속할 수 없습니다.',
  'no-address': 'IPv6 전용 서브넷 `{subnet}`에서는 `ipv6Addresses`에 주소를 지정해야 합니다.',
  'address-outside-subnet': '`{found}` 주소는 서브넷 `{subnet}`의 블록인 `{block}` 안에 있지 않습니다.',
  'address-reserved':
    '`{found}` 주소는 AWS가 예약했습니다. 서브넷 블록(여기서는 `{block}`)의 처음 네 주소와 마지막 주소는 사용할 수 없습니다.',
  'duplicate-address': '`{found}` 주소는 이미 `{other}` 리소스가 사용합니다.',
  'duplicate-public-address': '퍼블릭 주소 `{found}` 값은 이미 `{other}` 리소스가 사용합니다.',
  'public-address-is-private': '`{found}` 주소는 프라이빗 주소입니다. 여기에는 퍼블릭 주소가 필요합니다.',
  'delegated-prefix-size':
    '`{found}` 블록은 /{wanted} 크기가 아닙니다. AWS가 위임하는 접두사는 IPv4 /28과 IPv6 /80입니다.',
  'delegated-prefix-outside-subnet': '`{found}` 블록은 서브넷 `{subnet}`의 블록 안에 있지 않습니다.',
  'address-in-delegated-prefix': '`{found}` 주소는 `{other}` 리소스에 위임된 접두사에 속합니다.',

  'field-of-interface':
    '`{field}` 키는 이 인스턴스의 네트워크 인터페이스에 속합니다. `networkInterfaces`의 해당 인터페이스에 쓰세요.',
  'interface-attached-twice': '`{found}` 네트워크 인터페이스는 이미 `{other}` 인스턴스에 연결되어 있습니다.',
  'lambda-with-public-ip':
    'Lambda 함수의 네트워크 인터페이스는 퍼블릭 주소를 가질 수 없으므로 `{found}` 값을 지우세요.',
  'security-group-not-associated':
    '`{found}` 보안 그룹은 VPC `{otherVpc}`의 것이고 VPC `{vpc}`에 연결되어 있지 않아 그곳에서 사용할 수 없습니다.',

  'default-group-association':
    '기본 보안 그룹은 다른 VPC에 연결할 수 없습니다. 여기서는 `{found}` VPC입니다.',
  'default-vpc-association': '기본 VPC에는 보안 그룹을 연결할 수 없습니다. `{found}` VPC는 기본 VPC입니다.',
  'interfaces-in-several-zones':
    '한 인스턴스의 네트워크 인터페이스는 같은 가용 영역에 있어야 하는데 여러 영역에 있습니다: {zones}.',
  'public-ip-without-internet-gateway':
    'VPC `{vpc}`에 주소를 변환할 인터넷 게이트웨이가 없으므로 `{found}` 값은 효과가 없습니다.',

  'zonal-nat-gateway-without-subnet':
    '영역 NAT 게이트웨이는 서브넷에 있어야 합니다. `subnet`을 지정하거나 `availabilityMode: regional`을 쓰세요.',
  'field-of-regional-nat-gateway':
    '`{field}` 키는 리전 NAT 게이트웨이에만 있습니다. 키를 지우거나 `availabilityMode: regional`을 쓰세요.',
  'regional-nat-gateway-without-vpc': '리전 NAT 게이트웨이는 VPC에 속합니다. `vpc`를 지정하세요.',
  'field-of-zonal-nat-gateway':
    '리전 NAT 게이트웨이는 서브넷에 속하지 않으며 `{field}` 키가 없습니다. 키를 지우세요.',
  'private-regional-nat-gateway': '리전 NAT 게이트웨이는 항상 퍼블릭입니다. `connectivity` 키를 지우세요.',
  'public-nat-gateway-without-public-ip':
    '퍼블릭 NAT 게이트웨이에는 탄력적 IP 주소가 필요합니다. `publicIp`를 지정하거나 `connectivity: private`을 쓰세요.',
  'private-nat-gateway-with-public-ip':
    '프라이빗 NAT 게이트웨이에는 퍼블릭 주소가 없습니다. `{found}` 값을 지우세요.',
  'nat-gateway-failed':
    'VPC `{vpc}`에 인터넷 게이트웨이가 없어 AWS가 이 퍼블릭 NAT 게이트웨이를 생성하지 못합니다. `failed` 상태로 간주합니다.',
  'nat-gateway-in-other-zone':
    '`{zone}` 영역의 서브넷이 `{natGatewayZone}` 영역의 `{natGateway}` NAT 게이트웨이를 사용합니다. 동작은 하지만 영역 간 전송 요금이 들고, 그 영역에 장애가 나면 이 서브넷의 연결도 끊깁니다.',
  'second-internet-gateway':
    'VPC `{vpc}`에는 이미 `{other}` 인터넷 게이트웨이가 있습니다. VPC에는 하나만 연결할 수 있습니다.',
  'second-egress-only-internet-gateway':
    'VPC `{vpc}`에는 이미 `{other}` 송신 전용 인터넷 게이트웨이가 있습니다. VPC에는 하나만 둘 수 있습니다.',

  'rule-number-range': '`{found}` 값은 규칙 번호가 아닙니다. 규칙 번호는 {first}부터 {last}까지입니다.',
  'duplicate-rule-number/inbound': '`{found}`번은 이 네트워크 ACL의 다른 인바운드 규칙이 이미 사용합니다.',
  'duplicate-rule-number/outbound': '`{found}`번은 이 네트워크 ACL의 다른 아웃바운드 규칙이 이미 사용합니다.',
  'ports-ignored': '이 규칙의 프로토콜에는 포트가 없으므로 `{found}` 값은 효과가 없습니다. AWS도 무시합니다.',
  'duplicate-rule': '이 규칙은 같은 보안 그룹의 `{first}` 규칙과 내용이 같습니다. AWS가 거부합니다.',
  'stale-reference': '`{found}` 보안 그룹이 이 문서에 없으므로 이 규칙은 어떤 트래픽과도 일치하지 않습니다.',
  'security-group-of-other-vpc':
    '`{found}` 보안 그룹은 VPC `{otherVpc}`에 있습니다. VPC `{vpc}`의 규칙은 같은 VPC의 보안 그룹만 참조할 수 있습니다.',

  'peering-of-strangers':
    '이 피어링 연결의 두 VPC가 모두 이 문서에 없습니다. 적어도 하나는 `vpcs`에 있어야 합니다.',
  'peering-with-itself': 'VPC를 자기 자신과 피어링할 수 없습니다. 양쪽이 모두 `{found}` VPC입니다.',
  'peering-overlap':
    'VPC `{requester}`의 `{found}` 블록이 VPC `{accepter}`의 `{other}` 블록과 겹칩니다. AWS는 이런 VPC의 피어링을 거부하므로 연결을 `failed` 상태로 봅니다.',
  'second-peering': '`{other}` 피어링 연결이 이미 두 VPC를 연결합니다. 하나만 있을 수 있습니다.',
  'peering-of-other-vpcs': '`{found}` 피어링 연결은 이 테이블의 VPC `{vpc}`에 연결되어 있지 않습니다.',
  'reference-across-peering':
    '`{found}` 보안 그룹은 VPC `{otherVpc}`에 있습니다. VPC `{vpc}` 쪽과 연결하는 같은 리전의 활성 피어링 연결이 없으므로 이 규칙과 일치하는 것이 없습니다.',

  'attachment-without-subnets':
    'VPC 연결에는 사용하는 가용 영역마다 서브넷이 하나씩 필요합니다. `subnets`에 지정하세요.',
  'attachment-in-ipv6-only-subnet': '`{found}` 서브넷은 IPv6 전용이므로 연결에 사용할 수 없습니다.',
  'second-subnet-in-zone':
    '`{found}` 서브넷은 `{other}` 서브넷과 같은 가용 영역 `{zone}`에 있습니다. 연결의 서브넷은 가용 영역마다 하나입니다.',
  'second-attachment':
    '`{other}` 연결이 이미 VPC `{vpc}` 쪽을 이 전송 게이트웨이에 연결합니다. 하나만 있을 수 있습니다.',
  'second-default-table': '전송 게이트웨이에 이미 기본 라우팅 테이블 `{other}` 리소스가 있습니다.',
  'second-association':
    '`{found}` 연결은 이미 `{other}` 라우팅 테이블에 연결되어 있습니다. 하나에만 연결할 수 있습니다.',
  'attachment-of-other-gateway': '`{found}` 연결은 전송 게이트웨이 `{transitGateway}`의 것이 아닙니다.',
  'propagation-of-peering':
    '`{found}` 연결은 두 전송 게이트웨이를 잇습니다. 그 사이에는 경로가 전파되지 않으므로 정적 경로를 쓰세요.',
  'propagation-overlap':
    '`{found}` 블록은 `{other}` 연결이 `{table}` 테이블로 전파하는 블록과 겹치므로 전파되지 않습니다.',
  'transit-route-without-attachment':
    '경로에는 연결이 필요합니다. `via`에 지정하거나 `state: blackhole`을 쓰세요.',
  'field-of-vpc-attachment': '`{field}` 키는 VPC 연결에만 있습니다. 지우세요.',
  'duplicate-priority': '우선순위 `{found}` 값은 이미 쓰였습니다. 저마다 다른 값이어야 합니다.',
  'strict-group-without-priority': '엄격한 순서에서는 규칙 그룹마다 순서가 있습니다. `priority`를 쓰세요.',
  'default-of-strict-order': '기본 작업은 엄격한 순서에만 있습니다. 지우거나 `order: strict`를 쓰세요.',
  'two-default-drops': '`drop-strict` 작업과 `drop-established` 작업은 함께 쓸 수 없습니다. 하나만 남기세요.',
  'second-endpoint-in-zone':
    '`{found}` 서브넷의 가용 영역 `{zone}`에는 이미 엔드포인트 `{other}` 리소스가 있습니다. 가용 영역마다 하나입니다.',

  'not-attached': 'VPC `{vpc}`에는 `{found}` 게이트웨이에 대한 연결이 없으므로 블랙홀 경로로 봅니다.',

  'second-vpn-gateway':
    'VPC `{vpc}`에는 이미 가상 프라이빗 게이트웨이 `{other}` 리소스가 있습니다. 하나만 있을 수 있습니다.',

  'duplicate-prefix-list-entry': '`{found}` 블록은 이 접두사 목록에 이미 있습니다.',
  'prefix-list-families':
    '`{found}` 블록은 첫 항목과 주소 체계가 다릅니다. 접두사 목록은 모두 IPv4이거나 모두 IPv6여야 합니다.',
  'prefix-list-too-long': '이 접두사 목록의 항목은 {count}개인데 `maxEntries` 값은 {most}입니다.',

  'duplicate-route':
    '이 라우팅 테이블에는 `{found}` 대상으로 가는 경로가 이미 있습니다. 대상마다 경로는 하나입니다.',
  'nondeterministic-route':
    '`{chosen}` 접두사 목록과 `{other}` 접두사 목록을 통한 `{found}` 경로의 우선순위가 같아 AWS가 무작위로 하나를 고릅니다.',
  'route-to-reserved':
    '`{found}` 블록은 AWS가 자체 서비스용으로 예약한 `{reserved}` 안에 있어 경로를 만들 수 없습니다.',
  'local-route-destination':
    '`local` 경로의 대상은 VPC의 CIDR 블록 전체여야 하는데 `{found}` 값은 그렇지 않습니다.',
  'local-route-target':
    '`{found}` 리소스로는 `{block}`의 로컬 경로를 바꿀 수 없습니다. NAT 게이트웨이, 네트워크 인터페이스, Gateway Load Balancer 엔드포인트만 됩니다.',
  'route-inside-vpc':
    '`{found}` 블록은 VPC의 블록인 `{block}`의 일부입니다. VPC 안으로 가는 경로는 서브넷의 CIDR 블록과 정확히 같아야 합니다.',
  'route-inside-vpc-target':
    '`{found}` 리소스는 서브넷으로 가는 경로의 대상이 될 수 없습니다. NAT 게이트웨이, 네트워크 인터페이스, Gateway Load Balancer 엔드포인트만 됩니다.',
  'prefix-list-in-gateway-table':
    '게이트웨이 라우팅 테이블에는 접두사 목록 경로를 둘 수 없습니다. 여기서는 `{found}` 목록입니다.',
  'prefix-list-to-endpoint': '접두사 목록 `{found}`의 경로는 엔드포인트로 향할 수 없습니다.',
  'prefix-list-entry-ignored':
    '라우팅 테이블 `{table}`에는 `{found}` 경로를 둘 수 없으므로 접두사 목록 `{list}`의 이 항목은 무시됩니다.',
  'pool-without-gateway':
    '퍼블릭 IPv4 풀은 인터넷 게이트웨이의 라우팅 테이블에만 연결할 수 있습니다. `gateway`를 지정하세요.',
  'pool-part-size':
    '`{found}` 블록은 AWS가 허용하는 크기가 아닙니다. 풀의 일부로 가는 경로는 /{shortest}~/{longest}입니다.',
  'gateway-route-destination':
    '`{found}` 블록은 VPC `{vpc}`의 블록도 그 서브넷의 블록도 아닙니다. 게이트웨이 라우팅 테이블에는 그 밖의 경로를 둘 수 없습니다.',
  'gateway-route-target':
    '`{found}` 리소스는 게이트웨이 라우팅 테이블의 대상이 될 수 없습니다. `local`, 네트워크 인터페이스, Gateway Load Balancer 엔드포인트만 됩니다.',
  'gateway-route-propagated':
    '게이트웨이 라우팅 테이블에는 전파된 경로가 없습니다. `origin: {found}` 키를 지우세요.',
  'main-table-of-gateway':
    '기본 라우팅 테이블은 게이트웨이 `{found}`의 라우팅 테이블이 될 수 없습니다. 다른 라우팅 테이블을 사용하세요.',
  'second-gateway-route-table':
    '인터넷 게이트웨이 `{found}`에는 이미 `{other}` 라우팅 테이블이 연결되어 있습니다. 하나만 연결할 수 있습니다.',
  'ipv4-to-egress-only':
    '`{found}` 리소스는 송신 전용 인터넷 게이트웨이라 IPv4를 받지 않는데 `{destination}` 대상은 IPv4입니다.',
  'ipv6-to-nat-gateway':
    '`{found}` 리소스는 NAT 게이트웨이라 `64:ff9b::/96`으로 가는 IPv6 패킷만 받고 `{destination}` 대상은 받지 않습니다.',
  'instance-with-several-interfaces':
    '인스턴스 `{found}`에는 네트워크 인터페이스가 {count}개 있습니다. 경로의 대상으로 삼을 인터페이스를 지정하세요.',
  'middlebox-in-destination-subnet':
    '`{found}` 리소스는 이 경로의 대상인 서브넷 `{subnet}` 안에 있습니다. AWS는 대상 서브넷 안의 미들박스를 거부합니다.',
  'middlebox-in-source-subnet':
    '`{found}` 리소스가 있는 서브넷 `{subnet}`도 이 라우팅 테이블을 사용하므로 보낸 패킷이 자신에게 되돌아옵니다.',
  'middlebox-checks-addresses':
    '`{found}` 리소스는 자신에게 온 것이 아닌 패킷을 버립니다. 전달하게 하려면 `sourceDestCheck: false`를 쓰세요.',
  'unmodelled-target':
    '`{found}` 리소스({components:type})는 아직 시뮬레이션하지 않습니다. 그쪽으로 가는 패킷의 결과는 알 수 없음이 됩니다.',
  'missing-target': '`{found}` 리소스가 이 문서에 없으므로 이 경로를 블랙홀로 간주합니다.',
};
