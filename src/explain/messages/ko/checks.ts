import type { checks as English } from '../en/checks.ts';

export const checks: typeof English = {
  'source-is-own-address': {
    name: '자신의 소스 주소',
    passed: '소스가 인터페이스의 주소입니다',
    failed: '소스가 인터페이스의 주소가 아닙니다',
  },
  'destination-is-own-address': {
    name: '자신의 대상 주소',
    passed: '대상이 인터페이스의 주소입니다',
    failed: '대상이 인터페이스의 주소가 아닙니다',
  },
  'source-dest-check-off': {
    name: '소스/대상 확인 해제',
    passed: '확인이 꺼져 있어 다른 주소도 통과합니다',
    failed: '확인이 켜져 있어 다른 주소는 거부됩니다',
  },
  'address-family': {
    name: '주소 체계',
    passed: '이 주소 체계를 지원합니다',
    failed: '이 주소 체계를 지원하지 않습니다',
  },
  'host-running': {
    name: '호스트 실행 중',
    passed: '호스트가 실행 중입니다',
    failed: '호스트가 실행 중이 아닙니다',
  },
  'host-forwards': {
    name: '패킷 포워딩',
    passed: '운영 체제가 패킷을 포워딩합니다',
    failed: '운영 체제가 자신에게 온 것이 아닌 패킷을 버립니다',
  },
  listens: {
    name: '수신 대기',
    passed: '이 포트에서 수신 대기 중입니다',
    failed: '이 포트에서 수신 대기하는 프로그램이 없습니다',
  },
  attached: {
    name: 'VPC에 연결됨',
    passed: '연결되어 있습니다',
    failed: '연결되어 있지 않습니다',
  },
  'source-in-vpc': {
    name: 'VPC 안의 소스',
    passed: '소스가 VPC에 있는 인터페이스의 주소입니다',
    failed: '소스가 VPC에 있는 어떤 인터페이스의 주소도 아닙니다',
  },
  'public-ip-association': {
    name: '퍼블릭 주소',
    passed: '퍼블릭 주소와 프라이빗 주소가 서로 연결되어 있습니다',
    failed: '서로 연결된 퍼블릭 주소와 프라이빗 주소가 없습니다',
  },
  'destination-public': {
    name: '퍼블릭 대상',
    passed: '대상이 프라이빗 주소(RFC 1918)가 아닙니다',
    failed: '대상이 프라이빗 주소(RFC 1918)입니다',
  },
  'destination-not-shared': {
    name: '공유 주소가 아닌 대상',
    passed: '대상이 공유 주소 범위 100.64.0.0/10에 있지 않습니다',
    failed: '대상이 공유 주소 범위 100.64.0.0/10에 있습니다',
  },
  'source-public': {
    name: '퍼블릭 소스',
    passed: '소스가 프라이빗 주소(RFC 1918)가 아닙니다',
    failed: '소스가 프라이빗 주소(RFC 1918)입니다',
  },
  'source-not-shared': {
    name: '공유 주소가 아닌 소스',
    passed: '소스가 공유 주소 범위 100.64.0.0/10에 있지 않습니다',
    failed: '소스가 공유 주소 범위 100.64.0.0/10에 있습니다',
  },
  'public-ipv6': {
    name: '퍼블릭 IPv6',
    passed: '퍼블릭 IPv6 주소입니다',
    failed: '프라이빗 IPv6 주소입니다',
  },
  'block-public-access': {
    name: '퍼블릭 액세스 차단',
    passed: 'VPC 퍼블릭 액세스 차단을 통과합니다',
    failed: 'VPC 퍼블릭 액세스 차단에 막힙니다',
  },
  'outbound-smtp': {
    name: '아웃바운드 SMTP',
    passed: '차단된 메일 트래픽이 아닙니다',
    failed: '이 계정은 인터넷으로 나가는 포트 25가 차단되어 있습니다',
  },
  solicited: {
    name: '알려진 흐름',
    passed: '안쪽에서 시작된 흐름에 속합니다',
    failed: '안쪽에서 시작된 흐름에 속하지 않습니다',
  },
  available: {
    name: '사용 가능',
    passed: '사용 가능한 상태입니다',
    failed: '작동하는 상태가 아닙니다',
  },
  protocol: {
    name: '프로토콜',
    passed: '이 프로토콜을 처리합니다',
    failed: '이 프로토콜을 처리하지 않습니다',
  },
  'zone-served': {
    name: '가용 영역',
    passed: '보낸 쪽의 가용 영역을 지원합니다',
    failed: '보낸 쪽의 가용 영역을 지원하지 않습니다',
  },
  'ports-left': {
    name: '남은 포트',
    passed: '이 대상에 쓸 포트가 남아 있습니다',
    failed: '이 대상에 쓸 포트를 모두 사용 중입니다',
  },
  'not-fragmented': {
    name: '조각화',
    passed: '버려야 할 조각이 아닙니다',
    failed: '이 프로토콜의 조각은 버려집니다',
  },
  'not-expired': {
    name: '흐름 유지',
    passed: '흐름의 유휴 시간이 한도를 넘지 않았습니다',
    failed: '유휴 시간이 너무 길어 흐름의 기록이 지워졌습니다',
  },
  'dns-support': {
    name: 'enableDnsSupport',
    passed: 'VPC의 리졸버가 응답합니다',
    failed: 'VPC의 리졸버가 꺼져 있습니다',
  },
  'dns-hostnames': {
    name: 'enableDnsHostnames',
    passed: 'VPC가 인스턴스에 이름을 부여합니다',
    failed: 'VPC가 인스턴스에 이름을 부여하지 않습니다',
  },
  'destination-in-far-vpc': {
    name: '상대 VPC의 대상',
    passed: '대상이 상대 VPC의 CIDR 블록 안에 있습니다',
    failed: '대상이 상대 VPC의 CIDR 블록 안에 없습니다',
  },
  'source-in-near-vpc': {
    name: '이 VPC의 소스',
    passed: '소스가 이 VPC의 CIDR 블록 안에 있습니다',
    failed: '소스가 이 VPC의 CIDR 블록 안에 없습니다',
  },
  'destination-owned': {
    name: '주소의 소유자',
    passed: '대상 주소를 가진 네트워크 인터페이스가 있습니다',
    failed: '대상 주소를 가진 네트워크 인터페이스가 없습니다',
  },
  'way-back': {
    name: '같은 길로 응답',
    passed: '응답이 요청을 처리한 곳으로 되돌아옵니다',
    failed: '응답이 요청을 처리한 곳을 지나지 않습니다',
  },
  listener: {
    name: '리스너',
    passed: '이 프로토콜과 포트를 받는 리스너가 있습니다',
    failed: '이 프로토콜과 포트를 받는 리스너가 없습니다',
  },
  'targets-registered': {
    name: '등록된 대상',
    passed: '대상 그룹에 등록된 대상이 있습니다',
    failed: '대상 그룹에 등록된 대상이 없습니다',
  },
  'target-registered': {
    name: '지정한 대상',
    passed: '지정한 대상이 등록되어 있습니다',
    failed: '지정한 대상이 등록되어 있지 않습니다',
  },
  'zone-enabled': {
    name: '활성화된 영역',
    passed: '활성화된 영역에 대상이 있습니다',
    failed: '활성화된 영역에 대상이 없습니다',
  },
  'targets-in-zone': {
    name: '사용할 수 있는 영역의 대상',
    passed: '노드가 쓸 수 있는 영역에 대상이 있습니다',
    failed: '노드가 쓸 수 있는 영역에 대상이 없습니다',
  },
  'target-usable': {
    name: '쓸 수 있는 대상',
    passed: '새 연결을 받을 수 있는 대상이 있습니다',
    failed: '새 연결을 받을 수 있는 대상이 없습니다',
  },
  'target-port': {
    name: '대상 포트',
    passed: '대상의 등록된 포트로 요청합니다',
    failed: '대상이 다른 포트로 등록되어 있습니다',
  },
  'direct-path': {
    name: '직접 경로',
    passed: '대상까지 직접 연결됩니다',
    failed: '대상까지 직접 연결되지 않습니다',
  },
  'not-hairpin': {
    name: '다른 호스트',
    passed: '대상이 클라이언트가 아닙니다',
    failed: '대상이 클라이언트 자신입니다',
  },
  'zone-attached': {
    name: '가용 영역',
    passed: '보낸 쪽의 가용 영역에 서브넷이 있습니다',
    failed: '보낸 쪽의 가용 영역에 서브넷이 없습니다',
  },
  associated: {
    name: '라우팅 테이블 연결',
    passed: '전송 게이트웨이 라우팅 테이블에 연결되어 있습니다',
    failed: '전송 게이트웨이 라우팅 테이블에 연결되어 있지 않습니다',
  },
  'no-loop': {
    name: '루프 없음',
    passed: '패킷이 여기에 처음 왔습니다',
    failed: '패킷이 여기에 이미 왔습니다',
  },
  'host-known': {
    name: '호스트 이름',
    passed: '배포가 이 호스트 이름에 응답합니다',
    failed: '배포가 이 호스트 이름에 응답하지 않습니다',
  },
  'gateway-attached': {
    name: '인터넷 게이트웨이 연결',
    passed: 'VPC에 인터넷 게이트웨이가 연결되어 있습니다',
    failed: 'VPC에 인터넷 게이트웨이가 연결되어 있지 않습니다',
  },
  record: {
    name: '레코드',
    passed: '응답하는 레코드가 있습니다',
    failed: '응답하는 레코드가 없습니다',
  },
  'prefix-known': {
    name: '알려진 접두사',
    passed: '게이트웨이가 대상으로 가는 길을 압니다',
    failed: '게이트웨이가 대상으로 가는 길을 모릅니다',
  },
  'tunnel-up': {
    name: '터널 상태',
    passed: '작동하는 터널이 있습니다',
    failed: '두 터널이 모두 내려가 있습니다',
  },
  'whole-flow': {
    name: '양방향 통과',
    passed: '흐름의 두 방향이 모두 이곳을 지납니다',
    failed: '요청이 이곳을 지나지 않았습니다',
  },
  'bgp-up': {
    name: 'BGP 세션',
    passed: '가상 인터페이스의 BGP 세션이 작동 중입니다',
    failed: '가상 인터페이스의 BGP 세션이 내려가 있습니다',
  },
  authorized: {
    name: '권한 부여 규칙',
    passed: '목적지를 허용하는 권한 부여 규칙이 있습니다',
    failed: '목적지를 허용하는 권한 부여 규칙이 없습니다',
  },
};
