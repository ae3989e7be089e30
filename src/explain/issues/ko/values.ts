import type { values as english } from '../en/values.ts';

export const values: typeof english = {
  'bad-value': '`{found}` 값은 여기에 맞지 않습니다.',

  'bad-value/empty': '값이 비어 있습니다. `10.0.1.10` 같은 주소나 `10.0.0.0/16` 같은 CIDR 블록을 쓰세요.',
  'bad-value/too-long': '`{found}` 값은 주소나 CIDR 블록이라기에는 너무 깁니다.',
  'bad-value/not-an-address':
    '`{found}` 값은 주소가 아닙니다. IPv4 주소는 `10.0.1.10`, CIDR 블록은 `10.0.0.0/16` 형식입니다.',
  'bad-value/space-in-address': '`{found}` 값에 공백이 있습니다. 주소와 CIDR 블록에는 공백이 없습니다.',
  'bad-value/block-not-address':
    '`{found}` 값은 CIDR 블록입니다. 여기에는 주소 하나가 필요하므로 `/`와 그 뒤를 지우세요.',
  'bad-value/port-in-address': '`{found}` 값에 포트가 있습니다. 여기에는 주소만 쓰세요.',
  'bad-value/brackets': '`{found}` 값에 대괄호가 있습니다. 대괄호 없이 주소만 쓰세요.',
  'bad-value/wrong-family': '`{found}` 값은 IPv4와 IPv6 중 다른 쪽입니다. 여기에 맞는 쪽의 주소를 쓰세요.',

  'bad-value/octet-count':
    '`{found}` 값은 IPv4 주소가 아닙니다. `10.0.1.10`처럼 점으로 구분한 숫자 네 개가 필요합니다.',
  'bad-value/empty-octet': '`{found}` 값의 점 옆에 숫자가 없습니다. IPv4 주소는 `10.0.1.10` 형식입니다.',
  'bad-value/octet-too-large':
    '`{found}` 값에 255보다 큰 숫자가 있습니다. IPv4 주소의 숫자는 0부터 255까지입니다.',
  'bad-value/leading-zero':
    '`{found}` 값에 0으로 시작하는 숫자가 있습니다. 8진수로 읽는 프로그램이 있으므로 앞의 0을 지우세요.',

  'bad-value/zone': '`{found}` 값의 `%` 뒤에 인터페이스 이름이 있습니다. 이름 없이 주소만 쓰세요.',
  'bad-value/not-hexadecimal':
    '`{found}` 값은 IPv6 주소가 아닙니다. IPv6 주소는 숫자 0~9, 문자 a~f, 콜론으로 이루어집니다.',
  'bad-value/three-colons':
    '`{found}` 값에 콜론이 세 개 이어져 있습니다. IPv6 주소에서는 두 개까지만 이어집니다.',
  'bad-value/double-elision':
    '`{found}` 값에 `::`가 두 번 있어 생략된 0의 개수를 알 수 없습니다. 한 번만 쓰세요.',
  'bad-value/lone-colon': '`{found}` 값이 콜론 하나로 시작하거나 끝납니다. 두 개를 쓰거나 지우세요.',
  'bad-value/dotted-tail':
    '`{found}` 값의 IPv4 부분이 잘못되었거나 끝에 있지 않습니다. 예: `::ffff:10.0.0.1`',
  'bad-value/group-too-long':
    '`{found}` 값에 네 자리가 넘는 그룹이 있습니다. IPv6 주소의 그룹은 한 자리에서 네 자리입니다.',
  'bad-value/group-count': '`{found}` 값의 그룹이 여덟 개가 아닙니다. 여덟 개를 쓰거나 0 대신 `::`를 쓰세요.',

  'bad-value/no-prefix-length':
    '`{found}` 값은 주소 하나입니다. 여기에는 `/`와 접두사 길이가 있는 CIDR 블록이 필요합니다.',
  'bad-value/prefix-too-long':
    '`{found}` 값의 접두사 길이가 너무 깁니다. IPv4는 /0~/32, IPv6는 /0~/128입니다.',
  'bad-value/bad-prefix-length':
    '`{found}` 값의 `/` 뒤에 숫자가 없습니다. CIDR 블록은 `10.0.0.0/16` 형식입니다.',
  'bad-value/mask-not-prefix':
    '`{found}` 값의 `/` 뒤에 서브넷 마스크가 있습니다. AWS에서는 접두사 길이를 씁니다.',

  'bad-value/not-a-port': '`{found}` 값은 포트가 아닙니다. 포트는 0부터 65535까지의 숫자입니다.',
  'bad-value/port-too-large': '`{found}` 값은 마지막 포트인 65535보다 큽니다.',
  'bad-value/not-a-port-range': '`{found}` 값은 포트도, `1024-65535` 같은 포트 범위도, `all`도 아닙니다.',
  'bad-value/range-backwards': '`{found}` 값은 큰 포트가 앞에 있습니다. 작은 포트를 먼저 쓰세요.',

  'bad-value/unknown-protocol':
    '`{found}` 값은 프로토콜이 아닙니다. `tcp`, `udp`, `icmp`, `all` 같은 이름이나 번호를 쓰세요.',
  'bad-value/protocol-too-large':
    '`{found}` 값은 프로토콜 번호가 아닙니다. 프로토콜 번호는 0부터 255까지입니다.',

  'bad-value/all-protocols': '패킷의 프로토콜은 하나이므로 `{found}` 값은 쓸 수 없습니다.',
  'bad-value/mixed-families':
    '`{found}` 주소에 IPv4와 IPv6가 섞여 있습니다. 패킷의 소스와 대상은 같은 쪽이어야 합니다.',
  'bad-value/unexpected-port': '`{found}` 프로토콜에는 포트가 없습니다. 포트는 TCP와 UDP에만 있습니다.',
  'bad-value/missing-port': '`{found}` 패킷에는 소스 포트와 대상 포트가 필요합니다.',
  'bad-value/unexpected-icmp':
    '`{found}` 프로토콜에는 ICMP 유형과 코드가 없습니다. ICMP와 ICMPv6에만 있습니다.',
  'bad-value/icmp-family': '`{found}` 조합은 맞지 않습니다. ICMP는 IPv4 주소에, ICMPv6는 IPv6 주소에 씁니다.',
  'bad-value/icmp-type': '`{found}` 값은 ICMP 유형이 아닙니다. 유형은 0부터 255까지의 숫자입니다.',
  'bad-value/icmp-code': '`{found}` 값은 ICMP 코드가 아닙니다. 코드는 0부터 255까지의 숫자입니다.',
  'bad-value/identifier': '`{found}` 값은 ICMP 식별자가 아닙니다. 식별자는 0부터 65535까지의 숫자입니다.',
};
