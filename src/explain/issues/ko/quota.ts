import type { quota as english } from '../en/quota.ts';

export const quota: typeof english = {
  'quota-exceeded': '{count}개가 있습니다. {quota} 할당량을 늘리지 않으면 AWS는 {most}개까지 허용합니다.',
  'quota-exceeded/Q-1':
    '할당량을 늘리지 않으면 VPC는 리전당 {most}개입니다. 이 문서에는 {count}개가 있습니다.',
  'quota-exceeded/Q-2':
    '할당량을 늘리지 않으면 서브넷은 VPC당 {most}개입니다. 이 VPC에는 {count}개가 있습니다.',
  'quota-exceeded/Q-3':
    'IPv4 CIDR 블록은 VPC당 {most}개입니다. 이 VPC에는 {count}개가 있습니다. 할당량을 늘렸다면 `quotas`에 쓰세요.',
  'quota-exceeded/Q-4':
    'IPv6 CIDR 블록은 VPC당 {most}개입니다. 이 VPC에는 {count}개가 있습니다. 할당량을 늘렸다면 `quotas`에 쓰세요.',
  'quota-exceeded/Q-5':
    '할당량을 늘리지 않으면 탄력적 IP 주소는 리전당 {most}개입니다. 이 문서에는 {count}개가 있습니다.',
  'quota-exceeded/Q-6':
    '할당량을 늘리지 않으면 인터넷 게이트웨이는 리전당 {most}개입니다. 이 문서에는 {count}개가 있습니다.',
  'quota-exceeded/Q-7':
    '할당량을 늘리지 않으면 송신 전용 인터넷 게이트웨이는 리전당 {most}개입니다. 이 문서에는 {count}개가 있습니다.',
  'quota-exceeded/Q-8':
    '할당량을 늘리지 않으면 NAT 게이트웨이는 가용 영역당 {most}개입니다. `{zone}` 영역에는 {count}개가 있습니다.',
  'quota-exceeded/Q-9':
    '할당량을 늘리지 않으면 탄력적 IP 주소는 NAT 게이트웨이당 {most}개입니다. 여기에는 {count}개가 있습니다.',
  'quota-exceeded/Q-10':
    '할당량을 늘리지 않으면 프라이빗 주소는 NAT 게이트웨이당 {most}개입니다. 여기에는 {count}개가 있습니다.',
  'quota-exceeded/Q-11':
    '리전 NAT 게이트웨이의 주소는 담당하는 가용 영역을 합쳐 최대 {most}개입니다. 여기에는 {count}개가 있습니다.',
  'quota-exceeded/Q-13':
    '할당량을 늘리지 않으면 네트워크 ACL은 VPC당 {most}개입니다. 이 VPC에는 {count}개가 있습니다.',
  'quota-exceeded/Q-14':
    '네트워크 ACL의 규칙은 방향마다 {most}개입니다. 여기에는 {count}개가 있습니다. 할당량을 늘렸다면 `quotas`에 쓰세요.',
  'quota-exceeded/Q-15':
    '할당량을 늘리지 않으면 라우팅 테이블은 VPC당 {most}개입니다. 이 VPC에는 {count}개가 있습니다.',
  'quota-exceeded/Q-16':
    '라우팅 테이블의 경로는 주소 체계마다 {most}개입니다. 여기에는 {count}개가 있습니다. 할당량을 늘렸다면 `quotas`에 쓰세요.',
  'quota-exceeded/Q-17': '라우팅 테이블의 전파된 경로는 최대 {most}개입니다. 여기에는 {count}개가 있습니다.',
  'quota-exceeded/Q-18':
    '할당량을 늘리지 않으면 보안 그룹은 리전당 {most}개입니다. 이 문서에는 {count}개가 있습니다.',
  'quota-exceeded/Q-19':
    '보안 그룹의 규칙은 방향과 주소 체계마다 {most}개입니다. 여기에는 {count}개가 있습니다. 할당량을 늘렸다면 `quotas`에 쓰세요.',
  'quota-exceeded/Q-20':
    '보안 그룹은 네트워크 인터페이스당 {most}개입니다. 여기에는 {count}개가 있습니다. 할당량을 늘렸다면 `quotas`에 쓰세요.',
  'quota-exceeded/Q-21':
    '할당량을 늘리지 않으면 네트워크 인터페이스는 가용 영역당 {most}개입니다. `{zone}` 영역에는 {count}개가 있습니다.',
  'quota-exceeded/Q-23':
    '할당량을 늘리지 않으면 고객 관리형 접두사 목록은 계정당 {most}개입니다. 이 문서에는 {count}개가 있습니다.',
  'quota-exceeded/Q-24':
    '할당량을 늘리지 않으면 VPC 퍼블릭 액세스 차단의 제외 항목은 계정당 {most}개입니다. 이 문서에는 {count}개가 있습니다.',
  'quota-product':
    '보안 그룹당 규칙 {rules}개와 네트워크 인터페이스당 보안 그룹 {groups}개를 곱하면 AWS가 허용하는 {most}개를 넘습니다. 하나를 줄이세요.',
};
