import type { flow as english } from '../en/flow.ts';

export const flow: typeof english = {
  'unknown-end': '이름이 `{found}`인 인스턴스, 데이터베이스, 네트워크 인터페이스, 주소가 없습니다.',
  'unknown-wish': '이름이 `{found}`인 것이 문서에 없어 지나거나 피할 수 없습니다.',
  'cannot-start-flows':
    '`{found}` 리소스는 스스로 연결을 시작하지 않습니다. 인스턴스나 네트워크 인터페이스를 고르세요.',
  'internet-address-is-owned':
    '`{found}` 주소는 인터넷에 있지 않습니다. 이 문서에서 `{owner}` 리소스가 사용하는 주소입니다.',
  'nobody-owns-address':
    '이 문서에는 `{found}` 프라이빗 주소를 가진 리소스가 없어 여기서 패킷을 보낼 수 없습니다.',
  'flow-mixes-families':
    '양쪽에 같은 주소 체계의 주소가 없어 `{found}` 쪽에 도달할 수 없습니다. 한쪽은 IPv4, 다른 쪽은 IPv6입니다.',
  'flow-needs-one-protocol':
    '`{found}` 값은 하나의 프로토콜이 아닙니다. 패킷의 프로토콜은 하나이므로 `tcp`처럼 쓰세요.',
  'flow-needs-port': 'TCP와 UDP에는 대상 포트가 필요합니다. `port`에 쓰세요.',
};
