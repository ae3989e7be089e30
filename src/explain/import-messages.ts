import type { Language } from '../model/text.ts';

/** `{names}` stand for what an entry fills in. A sentence without its Korean does not compile. */
type Sentence = Readonly<Record<Language, string>>;

const SENTENCES = {
  // What the import assumed.
  'vpc-from-local-routes': {
    en: 'The input does not describe `{vpc}`. Its block `{cidr}` is taken from the local routes of its route tables; `describe-vpcs` would tell.',
    ko: '입력에 `{vpc}` VPC의 설명이 없습니다. 라우팅 테이블의 로컬 경로에서 CIDR 블록 `{cidr}` 값을 가져왔습니다. `describe-vpcs` 출력을 더하면 정확해집니다.',
  },
  'vpc-from-subnets': {
    en: 'The input does not describe `{vpc}`. Its block `{cidr}` is drawn around its subnets; `describe-vpcs` would tell.',
    ko: '입력에 `{vpc}` VPC의 설명이 없습니다. 서브넷을 모두 담도록 CIDR 블록을 `{cidr}` 값으로 정했습니다. `describe-vpcs` 출력을 더하면 정확해집니다.',
  },
  'vpc-cidr-assumed': {
    en: 'Nothing in the input gives the block of `{vpc}`: `{cidr}` is assumed. Add the output of `describe-vpcs`.',
    ko: '입력으로는 `{vpc}` VPC의 CIDR 블록을 알 수 없어 `{cidr}` 값으로 가정했습니다. `describe-vpcs` 출력을 더하세요.',
  },
  'gateway-from-route': {
    en: 'Active routes of `{vpc}` lead to `{id}`, which the input does not describe. It is taken to be attached to that VPC.',
    ko: '`{vpc}` VPC의 활성 경로가 입력에 설명이 없는 `{id}` 게이트웨이를 가리킵니다. 이 VPC에 연결된 것으로 가정했습니다.',
  },
  'route-tables-not-given': {
    en: 'There is no output of `describe-route-tables`: every subnet gets a main route table with the local route alone.',
    ko: '`describe-route-tables` 출력이 없습니다. 모든 서브넷이 로컬 경로만 있는 기본 라우팅 테이블을 사용하는 것으로 가정했습니다.',
  },
  'network-acls-not-given': {
    en: 'There is no output of `describe-network-acls`: every subnet gets the default network ACL, which allows everything.',
    ko: '`describe-network-acls` 출력이 없습니다. 모든 서브넷이 전부 허용하는 기본 네트워크 ACL을 사용하는 것으로 가정했습니다.',
  },
  'security-group-not-given': {
    en: 'The input does not describe the security group `{group}`. It stands in the document without rules: fill them in.',
    ko: '입력에 `{group}` 보안 그룹의 설명이 없습니다. 문서에 규칙 없이 넣었으니 규칙을 채우세요.',
  },
  'security-group-association': {
    en: 'The security group `{group}` is used in `{vpc}`, which is not its own VPC: an association with that VPC is assumed.',
    ko: '`{group}` 보안 그룹이 자신의 VPC가 아닌 `{vpc}` VPC에서 사용됩니다. 그 VPC에 연결되어 있는 것으로 가정했습니다.',
  },
  'interface-without-groups': {
    en: 'The network interface `{id}` has no security groups. Its owner, an AWS service, decides what it lets through.',
    ko: '`{id}` 네트워크 인터페이스에는 보안 그룹이 없습니다. 무엇을 통과시킬지는 소유자인 AWS 서비스가 정합니다.',
  },
  'prefix-list-entries-not-given': {
    en: 'The entries of the prefix list `{list}` are not in the input, so nothing matches it. Add the output of `get-managed-prefix-list-entries`.',
    ko: '입력에 `{list}` 접두사 목록의 항목이 없어 아무것도 일치하지 않습니다. `get-managed-prefix-list-entries` 출력을 더하세요.',
  },
  'prefix-list-of-entries': {
    en: 'The entries in this file do not say to which prefix list they belong. `{list}` is the only one without entries, and gets them.',
    ko: '이 파일의 항목이 어느 접두사 목록의 것인지 적혀 있지 않습니다. 항목이 없는 유일한 목록인 `{list}` 목록에 넣었습니다.',
  },
  'route-target-not-given': {
    en: 'The route to `{destination}` in `{table}` leads to `{target}`, which is not in the input.',
    ko: '`{table}` 라우팅 테이블에서 `{destination}` 경로의 대상인 `{target}` 리소스가 입력에 없습니다.',
  },
  'propagated-origin': {
    en: 'The route to `{destination}` in `{table}` was propagated. AWS does not say how: a VPN with BGP is assumed. Change `origin` where it is another.',
    ko: '`{table}` 라우팅 테이블의 `{destination}` 경로는 전파된 것입니다. AWS가 방식을 알려 주지 않아 BGP를 쓰는 VPN으로 가정했습니다. 다르면 `origin` 값을 바꾸세요.',
  },
  masquerade: {
    en: 'The source/destination check of `{id}` is off: it is taken for a NAT instance, which forwards with its own address. For a router or firewall, set `forwards` to `route`.',
    ko: '`{id}` 인스턴스는 원본/대상 확인이 꺼져 있어 자신의 주소로 바꾸어 전달하는 NAT 인스턴스로 가정했습니다. 라우터나 방화벽이면 `forwards` 값을 `route`로 바꾸세요.',
  },
  'interface-repeated': {
    en: 'The interface `{interface}` of `{id}` has no id of its own in the input, so it is written into the instance.',
    ko: '`{id}` 인스턴스의 `{interface}` 인터페이스 ID가 다른 인스턴스와 겹쳐, 인터페이스를 인스턴스 안에 적었습니다.',
  },
  'database-address-unknown': {
    en: 'No network interface in the input fits the DB instance `{id}`. It stands in `{subnet}` with an assumed address; `describe-network-interfaces` would tell.',
    ko: '`{id}` DB 인스턴스에 맞는 네트워크 인터페이스가 입력에 없습니다. `{subnet}` 서브넷에 가정한 주소로 넣었습니다. `describe-network-interfaces` 출력을 더하면 정확해집니다.',
  },
  'database-address-ambiguous': {
    en: '{count} network interfaces of RDS fit the DB instance `{id}`, and AWS does not say which is its own. `{interface}` is taken.',
    ko: 'RDS 네트워크 인터페이스 {count}개가 `{id}` DB 인스턴스에 맞지만 AWS는 어느 것인지 알려 주지 않습니다. `{interface}` 인터페이스로 정했습니다.',
  },
  'database-subnet-ambiguous': {
    en: 'The DB instance `{id}` can be in {count} subnets. `{subnet}` is taken.',
    ko: '`{id}` DB 인스턴스가 있을 수 있는 서브넷이 {count}개입니다. `{subnet}` 서브넷으로 정했습니다.',
  },
  'database-port': {
    en: 'The DB instance `{id}` has no endpoint yet. The usual port of its engine, {port}, is assumed.',
    ko: '`{id}` DB 인스턴스에는 아직 엔드포인트가 없습니다. 엔진의 기본 포트인 {port}번으로 가정했습니다.',
  },
  'address-outside-subnet': {
    en: 'The address `{address}` of `{id}` is outside the subnet `{subnet}`, and is left out.',
    ko: '`{id}` 리소스의 `{address}` 주소는 `{subnet}` 서브넷 밖에 있어 뺐습니다.',
  },
  'address-reserved': {
    en: 'The address `{address}` of `{id}` is one that AWS reserves in the subnet `{subnet}`, and is left out.',
    ko: '`{id}` 리소스의 `{address}` 주소는 AWS가 `{subnet}` 서브넷에서 예약한 것이어서 뺐습니다.',
  },
  'address-taken': {
    en: 'The address `{address}` of `{id}` belongs to something else in the input too, and is left out here.',
    ko: '`{id}` 리소스의 `{address}` 주소는 입력에서 다른 리소스도 사용하므로 여기서는 뺐습니다.',
  },
  'public-address-taken': {
    en: 'The public address `{address}` of `{id}` belongs to something else in the input too, and is left out here.',
    ko: '`{id}` 리소스의 퍼블릭 주소 `{address}` 값은 입력에서 다른 리소스도 사용하므로 여기서는 뺐습니다.',
  },
  'exclusion-from-state': {
    en: 'Block Public Access is on, and off for `{vpc}`: an exclusion that allows both directions is assumed. `describe-vpc-block-public-access-exclusions` would tell.',
    ko: '퍼블릭 액세스 차단이 켜져 있지만 `{vpc}` VPC에서는 꺼져 있습니다. 양방향을 허용하는 제외가 있는 것으로 가정했습니다. `describe-vpc-block-public-access-exclusions` 출력을 더하면 정확해집니다.',
  },
  'quota-raised': {
    en: 'The account has more than the default quota allows: `{quota}` is set to {value}.',
    ko: '계정이 기본 할당량보다 많이 사용하고 있어 `{quota}` 할당량을 {value}개로 정했습니다.',
  },
  'kind-guessed': {
    en: 'This is a bare list, such as `--query` prints. By its members it is taken for `{what}`.',
    ko: '`--query` 출력처럼 키가 없는 목록입니다. 항목을 보고 `{what}` 목록으로 읽었습니다.',
  },
  'repeated-differs': {
    en: '`{id}` in `{what}` differs from what `{earlier}` says of it. The later one is taken.',
    ko: '`{what}` 목록의 `{id}` 항목이 `{earlier}` 파일의 내용과 다릅니다. 나중 것을 사용했습니다.',
  },
  'ids-kept-apart': {
    en: '`{id}` in `{what}` is several things: {places}. Each bears its place behind its id.',
    ko: '`{what}` 목록의 `{id}` 항목은 서로 다른 곳의 것입니다: {places}. 각각 ID 뒤에 위치를 붙였습니다.',
  },
  'rules-differ': {
    en: '{count} rules of `{group}` stand in only one of `describe-security-groups` and `describe-security-group-rules`. The former is taken.',
    ko: '`{group}` 보안 그룹의 규칙 {count}개가 `describe-security-groups` 출력과 `describe-security-group-rules` 출력 중 한쪽에만 있습니다. 앞의 것을 사용했습니다.',
  },
  'more-pages': {
    en: 'The output of `{what}` ends with a token for the next page, which is not in the input.',
    ko: '`{what}` 출력이 다음 페이지 토큰으로 끝나지만 다음 페이지가 입력에 없습니다.',
  },
  'parameter-missing': {
    en: 'The parameter `{name}` ({type}) has no value, and the network depends on it. Give one: `--parameter {name}=…`.',
    ko: '네트워크에 필요한 `{name}` 파라미터({type})에 값이 없습니다. `--parameter {name}=…` 옵션으로 값을 주세요.',
  },
  'parameter-proposed': {
    en: 'The parameter `{name}` has no value. `{value}` is assumed.',
    ko: '`{name}` 파라미터에 값이 없어 `{value}` 값으로 가정했습니다.',
  },
  'condition-assumed': {
    en: 'Whether the condition `{condition}` holds depends on `{waits}`, which has no value here. It is taken not to hold.',
    ko: '`{condition}` 조건은 값이 없는 `{waits}` 항목에 달려 있습니다. 성립하지 않는 것으로 가정했습니다.',
  },
  'zones-assumed': {
    en: 'Which Availability Zones an account has in {region}, only AWS knows. Assumed: {zones}.',
    ko: '계정이 {region} 리전에서 쓰는 가용 영역은 AWS만 압니다. {zones} 영역으로 가정했습니다.',
  },
  'block-assumed': {
    en: 'AWS chooses the block of `{id}` when it is made. {cidr} is assumed.',
    ko: '`{id}` 리소스의 블록은 만들 때 AWS가 정합니다. {cidr} 블록으로 가정했습니다.',
  },
  'export-not-given': {
    en: 'No template in the input exports `{name}`. What imports it stays outside the document.',
    ko: '입력에 `{name}` 이름으로 내보내는 템플릿이 없습니다. 이를 가져오는 부분은 문서 밖에 둡니다.',
  },
  'nested-template-not-given': {
    en: 'The template of the nested stack `{stack}` is not in the input, and nothing of it is in the document. Give its file too.',
    ko: '중첩 스택 `{stack}` 템플릿이 입력에 없어 그 내용이 문서에 없습니다. 그 파일도 함께 주세요.',
  },
  'egress-replaced': {
    en: 'A rule of its own is aimed at the outbound side of `{group}`: the allow-all rule that a new group has is taken to be gone.',
    ko: '`{group}` 보안 그룹에 따로 선언한 아웃바운드 규칙이 있습니다. 새 그룹의 전체 허용 규칙은 없어진 것으로 가정했습니다.',
  },
  'interfaces-represented': {
    en: 'The network interfaces of `{id}` come and go as it runs. One in each of its subnets ({count}) stands for them.',
    ko: '`{id}` 리소스의 네트워크 인터페이스는 실행 중에 생기고 없어집니다. 서브넷마다 하나씩({count}개) 대표로 넣었습니다.',
  },
  'instances-represented': {
    en: 'How many instances `{id}` has changes as it runs, and they can be in any of its subnets: {count} stand for them, one in each subnet at least.',
    ko: '`{id}` 그룹의 인스턴스는 실행 중에 늘고 줄며 어느 서브넷에나 있을 수 있습니다. 서브넷마다 적어도 하나씩, 모두 {count}개를 대표로 넣었습니다.',
  },
  'groups-not-given': {
    en: 'The input does not give the security groups of `{id}`: the default group of its VPC is assumed.',
    ko: '입력에 `{id}` 리소스의 보안 그룹이 없어 VPC의 기본 보안 그룹을 쓰는 것으로 가정했습니다.',
  },
  'standby-not-given': {
    en: 'The DB instance `{id}` has a standby in another Availability Zone, and the input has no subnet of its group there: the standby is left out.',
    ko: '`{id}` DB 인스턴스의 대기 인스턴스는 다른 가용 영역에 있는데 그곳의 서브넷이 입력에 없어 뺐습니다.',
  },
  'standby-subnet': {
    en: 'The standby of the DB instance `{id}` can be in {count} subnets. `{subnet}` is taken.',
    ko: '`{id}` DB 인스턴스의 대기 인스턴스가 있을 수 있는 서브넷이 {count}개입니다. `{subnet}` 서브넷으로 정했습니다.',
  },
  'appliances-not-given': {
    en: 'The input does not say to which target group the Gateway Load Balancer `{id}` forwards. Add the output of `describe-listeners`.',
    ko: '입력에 Gateway Load Balancer `{id}` 리소스가 전달하는 대상 그룹이 없습니다. `describe-listeners` 출력을 더하세요.',
  },
  'firewall-group-open': {
    en: 'The rules of the group `{group}` in the firewall policy `{policy}` are not in the input. A walk that comes to them ends in `unknown`; `describe-rule-group` tells, except of the groups that AWS manages.',
    ko: '방화벽 정책 `{policy}` 리소스가 쓰는 `{group}` 규칙 그룹의 규칙이 입력에 없습니다. 여기에 이르는 추적은 `unknown`으로 끝납니다. AWS 관리형 그룹이 아니면 `describe-rule-group` 출력에 적혀 있습니다.',
  },
  'firewall-policy-open': {
    en: 'The policy `{policy}` of the firewall `{id}` is not in the input. A walk through the firewall ends in `unknown`; `describe-firewall-policy` would tell.',
    ko: '`{id}` 방화벽의 `{policy}` 정책이 입력에 없습니다. 이 방화벽을 지나는 추적은 `unknown`으로 끝납니다. `describe-firewall-policy` 출력을 더하세요.',
  },
  'firewall-endpoints-unknown': {
    en: 'In which subnets the firewall `{id}` has its endpoints is not in the input: a route to one of them ends in `unknown`.',
    ko: '`{id}` 방화벽의 엔드포인트가 어느 서브넷에 있는지 입력에 없습니다. 그 엔드포인트로 가는 경로는 `unknown`으로 끝납니다.',
  },
  'firewall-rules-renumbered': {
    en: 'Rules of the stateless group `{group}` name several protocols or ranges of ports. Each is written as several rules, and all are numbered anew, in the same order.',
    ko: '상태 비저장 규칙 그룹 `{group}` 항목에 여러 프로토콜이나 포트 범위를 적은 규칙이 있습니다. 규칙 여러 개로 나누고 순서를 지켜 번호를 다시 매겼습니다.',
  },
  'home-net-differs': {
    en: 'The rule groups of the firewall policy `{policy}` mean different blocks by `$HOME_NET`. Those of the first are taken: {blocks}.',
    ko: '방화벽 정책 `{policy}` 리소스의 규칙 그룹마다 `$HOME_NET` 블록이 다릅니다. 첫 그룹의 블록으로 정했습니다: {blocks}.',
  },
  'firewall-endpoint-inferred': {
    en: 'The route to `{destination}` in `{table}` leads to an endpoint of the firewall `{firewall}`, and which is known only once it is made. `{endpoint}`, in the Availability Zone of the subnets of the table, is taken.',
    ko: '`{table}` 라우팅 테이블의 `{destination}` 경로는 `{firewall}` 방화벽의 엔드포인트를 가리키는데 어느 것인지는 만든 뒤에야 알 수 있습니다. 이 테이블을 쓰는 서브넷의 가용 영역에 있는 `{endpoint}` 엔드포인트로 정했습니다.',
  },
  'reference-inferred': {
    en: 'The plan does not say outright what `{attribute}` of `{id}` refers to. `{target}` is the only one that fits, and is taken.',
    ko: '계획에 `{id}` 리소스의 `{attribute}` 값이 무엇을 가리키는지 직접 적혀 있지 않습니다. 유일하게 맞는 `{target}` 리소스로 정했습니다.',
  },
  'reference-first': {
    en: '`{attribute}` of `{id}` can refer to {count} resources, and the plan does not say to which. `{target}` is taken.',
    ko: '`{id}` 리소스의 `{attribute}` 값이 가리킬 수 있는 리소스가 {count}개이며 계획으로는 알 수 없습니다. `{target}` 리소스로 정했습니다.',
  },
  'reference-unknown': {
    en: 'What `{attribute}` of `{id}` refers to is known only after apply ({count} candidates). It is left unknown; the state tells.',
    ko: '`{id}` 리소스의 `{attribute}` 값이 무엇을 가리키는지는 적용한 뒤에야 알 수 있습니다(후보 {count}개). 알 수 없는 것으로 두었습니다. 상태 파일에는 적혀 있습니다.',
  },
  'references-lost': {
    en: 'The plan has no `configuration`, so what refers to ids that do not exist yet is not known.',
    ko: '계획에 `configuration` 부분이 없어, 아직 없는 ID를 가리키는 참조를 알 수 없습니다.',
  },
  'plan-incomplete': {
    en: 'Terraform could not finish this plan: parts of the network may be missing.',
    ko: 'Terraform이 끝까지 만들지 못한 계획입니다. 네트워크의 일부가 빠져 있을 수 있습니다.',
  },
  'public-addresses-assumed': {
    en: '{count} public addresses are known only after apply: addresses of the ranges for documentation stand in for them.',
    ko: '퍼블릭 주소 {count}개는 적용한 뒤에야 정해지므로 문서용 대역의 주소를 대신 넣었습니다.',
  },
  'peer-unknown': {
    en: 'With whom a rule of `{group}` lets talk is known only after apply. The rule stands in the document with `{peer}`, which nothing matches.',
    ko: '`{group}` 보안 그룹의 규칙이 누구와의 통신을 허용하는지는 적용한 뒤에야 알 수 있습니다. 아무것도 일치하지 않는 `{peer}` 값으로 규칙을 남겨 두었습니다.',
  },
  'routes-unknown': {
    en: 'The routes of `{table}` are known only after apply, and are missing.',
    ko: '`{table}` 라우팅 테이블의 경로는 적용한 뒤에야 알 수 있어 빠져 있습니다.',
  },
  'default-vpc-internet': {
    en: '`{vpc}` is a default VPC, whose gateway and routes the input does not describe. An internet gateway, and a route to it in the main route table, are assumed, as AWS makes them.',
    ko: '`{vpc}` VPC는 기본 VPC이지만 입력에 게이트웨이와 경로의 설명이 없습니다. AWS가 만들어 두는 대로 인터넷 게이트웨이와 그리로 가는 기본 라우팅 테이블의 경로가 있는 것으로 가정했습니다.',
  },
  'inline-and-separate': {
    en: '`{id}` has rules in itself and others in resources of their own. Terraform makes each apply remove those of the other; here all are taken.',
    ko: '`{id}` 리소스에는 안에 적힌 규칙과 별도 리소스로 적힌 규칙이 함께 있습니다. Terraform은 적용할 때마다 서로를 지우지만 여기서는 모두 넣었습니다.',
  },
  'owner-inferred': {
    en: 'This output (`{what}`) does not say what it is about. `{owner}` is the only one left, and gets it.',
    ko: '이 출력(`{what}`)에는 무엇에 대한 것인지 적혀 있지 않습니다. 남은 것이 `{owner}` 하나뿐이라 그 내용으로 읽었습니다.',
  },
  'targets-not-given': {
    en: 'The input does not give the targets of the target group `{group}`, so it has none here. Add the output of `describe-target-health` for it.',
    ko: '입력에 `{group}` 대상 그룹의 대상이 없어 빈 그룹으로 두었습니다. 이 그룹의 `describe-target-health` 출력을 더하세요.',
  },
  'target-not-given': {
    en: '{count} targets of `{group}` are left out: they are not in the input, or of a kind that is not walked yet.',
    ko: '`{group}` 리소스의 대상 {count}개는 입력에 없거나 아직 추적하지 못하는 종류라 뺐습니다.',
  },
  'listeners-not-given': {
    en: 'The load balancer `{id}` has no listeners here, as the input has none for it. Add the output of `describe-listeners`.',
    ko: '입력에 `{id}` 로드 밸런서의 리스너가 없어 리스너 없이 두었습니다. `describe-listeners` 출력을 더하세요.',
  },
  'rule-condition': {
    en: 'Rule {priority} of a listener of `{id}` is left out: it asks for something of the request that a walk does not know, such as a header or the query string.',
    ko: '`{id}` 로드 밸런서의 리스너 규칙 {priority}번은 헤더나 쿼리 문자열처럼 추적에서 알 수 없는 것을 조건으로 하므로 뺐습니다.',
  },
  'attachment-subnets': {
    en: 'The input does not give the subnets of the attachment `{id}` in `{vpc}`. One of each Availability Zone is taken ({count}); `describe-transit-gateway-vpc-attachments` would tell.',
    ko: '입력에 `{vpc}` VPC에 있는 `{id}` 연결의 서브넷이 없어 가용 영역마다 하나씩({count}개) 골랐습니다. `describe-transit-gateway-vpc-attachments` 출력을 더하면 정확해집니다.',
  },
  'transit-route-left-out': {
    en: 'The route to `{destination}` in the transit gateway route table `{table}` is left out: the attachment `{target}` is not in the input, or of a kind that is not walked yet. Walks that come to it end in `unknown`.',
    ko: '`{target}` 연결이 입력에 없거나 아직 추적하지 못하는 종류라 전송 게이트웨이 라우팅 테이블 `{table}` 항목의 `{destination}` 경로를 뺐습니다. 이 경로에 이르는 추적은 `unknown`으로 끝납니다.',
  },
  'transit-attachment-not-given': {
    en: 'AWS calls a route of `{table}` to `{target}` active, and the input has no attachment of `{vpc}`: a walk along it ends in `unknown`.',
    ko: 'AWS에서는 `{table}` 라우팅 테이블의 `{target}` 경로가 활성 상태인데 입력에는 `{vpc}` VPC의 연결이 없습니다. 이 경로를 따르는 추적은 `unknown`으로 끝납니다.',
  },
  'endpoint-prefix-list': {
    en: 'The input does not say which prefix list belongs to the gateway endpoint `{id}`. `{list}` stands for it.',
    ko: '게이트웨이 엔드포인트 `{id}` 리소스의 접두사 목록이 입력에 없어 `{list}` 이름으로 대신했습니다.',
  },
  'on-premises-block': {
    en: 'What lies behind the customer gateway `{id}` is not in the input: a network with `{cidr}` is assumed.',
    ko: '고객 게이트웨이 `{id}` 뒤의 네트워크가 입력에 없어 `{cidr}` 블록이 있는 것으로 가정했습니다.',
  },
  'on-premises-from-routes': {
    en: 'The network behind the customer gateway `{id}` is taken to have the blocks to which routes lead there: {cidrs}.',
    ko: '고객 게이트웨이 `{id}` 뒤의 네트워크에는 그리로 가는 경로의 블록이 있는 것으로 가정했습니다: {cidrs}.',
  },

  // What it left out.
  'not-modelled': {
    en: '`{what}`: {count} left out, as they are not walked yet. A walk that meets one says so.',
    ko: '`{what}`: 아직 추적하지 못하는 리소스라 {count}개를 뺐습니다. 이를 만나는 추적은 그렇다고 알려 줍니다.',
  },
  'not-needed': {
    en: '`{what}`: {count} left out, as a walk needs none of them.',
    ko: '`{what}`: 추적에 필요하지 않아 {count}개를 뺐습니다.',
  },
  'unknown-key': {
    en: '`{what}`: {count} left out. The key is not one of those that describe a network.',
    ko: '`{what}`: 네트워크를 설명하는 키가 아니어서 {count}개를 뺐습니다.',
  },
  'not-recognised': {
    en: 'This is JSON, but no output of the AWS CLI that is known here.',
    ko: 'JSON이지만 여기서 읽을 수 있는 AWS CLI 출력이 아닙니다.',
  },
  'not-data': {
    en: 'This file is not read: it is empty, or not the output of a command.',
    ko: '비어 있거나 명령의 출력이 아닌 파일이어서 읽지 않았습니다.',
  },
  terminated: {
    en: '`{what}`: {count} terminated, and left out.',
    ko: '`{what}`: 종료된 {count}개를 뺐습니다.',
  },
  deleted: {
    en: '`{what}`: {count} deleted, and left out.',
    ko: '`{what}`: 삭제된 {count}개를 뺐습니다.',
  },
  'not-associated': {
    en: '`{what}`: {count} associated with nothing, and left out.',
    ko: '`{what}`: 아무것에도 연결되지 않은 {count}개를 뺐습니다.',
  },
  'in-no-vpc': {
    en: '`{what}`: {count} in no VPC, and left out, as nothing that they send passes one.',
    ko: '`{what}`: VPC에 연결되지 않아 패킷이 VPC를 지나지 않는 {count}개를 뺐습니다.',
  },
  'unused-aws-list': {
    en: '`{what}`: {count} lists of AWS that no route and no rule names, left out.',
    ko: '`{what}`: 경로나 규칙에서 쓰지 않는 AWS 관리형 목록 {count}개를 뺐습니다.',
  },
  'edge-of-other-gateway': {
    en: '`{what}`: {count} edge associations with something other than an internet gateway, left out.',
    ko: '`{what}`: 인터넷 게이트웨이가 아닌 것과의 엣지 연결 {count}개를 뺐습니다.',
  },
  'public-pool': {
    en: '`{what}`: {count} associations with a public IPv4 pool left out, as its blocks are not in the input.',
    ko: '`{what}`: 블록이 입력에 없어 퍼블릭 IPv4 풀과의 연결 {count}개를 뺐습니다.',
  },
  'group-of-other-vpc': {
    en: '`{what}`: {count} rules left out that name a group of another VPC. They matter over a peering connection or transit gateway only, and the input has none between the two.',
    ko: '`{what}`: 다른 VPC의 보안 그룹을 참조하는 규칙 {count}개를 뺐습니다. 피어링 연결이나 전송 게이트웨이를 거칠 때만 쓰이는데 입력에는 두 VPC를 잇는 것이 없습니다.',
  },
  'resource-not-given': {
    en: '`{what}`: {count} left out, as what they are about is not in the input.',
    ko: '`{what}`: 대상 리소스가 입력에 없어 {count}개를 뺐습니다.',
  },
  'custom-resource': {
    en: "`{what}`: {count} left out. A program of the template's author makes what it stands for, which may be a part of the network.",
    ko: '`{what}`: {count}개를 뺐습니다. 템플릿 작성자의 프로그램이 만드는 것이라 네트워크의 일부일 수 있습니다.',
  },
  macro: {
    en: '`{what}`: {count} not expanded. Only AWS can, with the macro or the file that is named: `get-template --template-stage Processed` prints the result.',
    ko: '`{what}`: {count}개를 펼치지 못했습니다. 매크로나 파일이 있는 AWS에서만 할 수 있습니다. `get-template --template-stage Processed` 명령이 결과를 출력합니다.',
  },
  'rule-repeated': {
    en: '`{what}`: {count} left out that repeat a rule of the same group.',
    ko: '`{what}`: 같은 보안 그룹의 규칙을 되풀이하는 {count}개를 뺐습니다.',
  },
  'not-networking': {
    en: '{count} resources of {what} kinds have nothing to do with the network, and are left out.',
    ko: '네트워크와 관계없는 리소스 {count}개({what}종)를 뺐습니다.',
  },

  // What it could not read.
  'not-json': {
    en: 'This is not JSON from here on. Ask the AWS CLI for it with `--output json`.',
    ko: '여기부터 JSON이 아닙니다. AWS CLI에 `--output json` 옵션을 주어 다시 받으세요.',
  },
  truncated: {
    en: 'The file ends in the middle: a bracket or quotation mark is not closed. Save the output again.',
    ko: '파일이 중간에서 끝났습니다. 닫히지 않은 괄호나 따옴표가 있으니 출력을 다시 저장하세요.',
  },
  'wrong-encoding': {
    en: 'The file is not UTF-8 text. In PowerShell, save the output with `| Out-File -Encoding utf8`.',
    ko: 'UTF-8 텍스트 파일이 아닙니다. PowerShell에서는 `| Out-File -Encoding utf8` 명령으로 저장하세요.',
  },
  'too-deep': {
    en: 'Lists and objects stand in each other deeper here than any output of the AWS CLI.',
    ko: '목록과 객체가 AWS CLI 출력에서는 볼 수 없는 깊이로 중첩되어 있습니다.',
  },
  'too-many-documents': {
    en: 'More outputs than are read stand in this one file. Give each a file of its own.',
    ko: '한 파일에 출력이 너무 많이 들어 있습니다. 출력마다 파일을 따로 저장하세요.',
  },
  'file-too-large': {
    en: 'The file has {megabytes} MB; at most {most} are read. Ask for one Region, or filter by VPC: `--filters Name=vpc-id,Values=…`.',
    ko: '파일이 {megabytes}MB입니다. 최대 {most}MB까지 읽습니다. 리전 하나만 받거나 `--filters Name=vpc-id,Values=…` 옵션으로 VPC를 고르세요.',
  },
  'input-too-large': {
    en: 'With this file the input has {megabytes} MB; at most {most} are read. Leave out what does not describe the network.',
    ko: '이 파일까지 합하면 입력이 {megabytes}MB입니다. 최대 {most}MB까지 읽습니다. 네트워크와 관계없는 파일을 빼세요.',
  },
  'duplicate-key': {
    en: 'The key `{key}` occurs twice at the top of this file. JSON keeps the last one alone: put the outputs into separate files.',
    ko: '파일의 맨 위에 `{key}` 키가 두 번 나옵니다. JSON에서는 마지막 것만 남으므로 출력을 서로 다른 파일에 저장하세요.',
  },
  'not-a-list': {
    en: 'What stands under `{what}` is not a list.',
    ko: '`{what}` 키의 값이 목록이 아닙니다.',
  },
  'not-an-object': {
    en: 'An item of `{what}` is not an object.',
    ko: '`{what}` 목록의 항목 하나가 객체가 아닙니다.',
  },
  'no-id': {
    en: 'An item of `{what}` has no `{member}`.',
    ko: '`{what}` 목록의 항목 하나에 `{member}` 값이 없습니다.',
  },
  'bad-id': {
    en: '`{id}` in `{what}` cannot be the id of a resource.',
    ko: '`{what}` 목록의 `{id}` 값은 리소스의 ID가 될 수 없습니다.',
  },
  'value-refused': {
    en: '`{found}` cannot be `{field}` of `{id}`; that part is left out.',
    ko: '`{found}` 값은 `{id}` 리소스의 `{field}` 값이 될 수 없어 그 부분을 뺐습니다.',
  },
  'value-missing': {
    en: 'The input gives no usable `{field}` for `{id}`; that part is left out.',
    ko: '입력에 `{id}` 리소스의 `{field}` 값이 없거나 쓸 수 없어 그 부분을 뺐습니다.',
  },
  'vpc-not-given': {
    en: '`{id}` is left out: it names no VPC that the input describes.',
    ko: '`{id}` 리소스의 VPC가 입력에 없어 뺐습니다.',
  },
  'subnet-not-given': {
    en: '`{id}` is left out: its subnet `{subnet}` is not in the input. Add the output of `describe-subnets`.',
    ko: '`{id}` 리소스의 `{subnet}` 서브넷이 입력에 없어 뺐습니다. `describe-subnets` 출력을 더하세요.',
  },
  'subnet-size': {
    en: 'The subnet `{id}` is left out: AWS has no subnets of the size of `{cidr}`.',
    ko: '`{cidr}` 크기의 서브넷은 AWS에 있을 수 없어 `{id}` 서브넷을 뺐습니다.',
  },
  'block-beside-other': {
    en: 'The block `{cidr}` of `{id}` is left out: AWS has no VPC with it beside `{primary}`.',
    ko: 'AWS에서는 `{primary}` 블록이 있는 VPC에 `{cidr}` 블록을 더할 수 없어 `{id}` VPC에서 뺐습니다.',
  },
  'entries-without-list': {
    en: 'These prefix list entries do not say to which list they belong, and {candidates} lists could have them. Put the id of the list into the name of the file.',
    ko: '접두사 목록의 항목이 어느 목록의 것인지 적혀 있지 않고, 해당할 수 있는 목록이 {candidates}개입니다. 파일 이름에 목록의 ID를 넣으세요.',
  },
  'rules-without-group': {
    en: '{count} rules are left out: their security group `{group}` is not in the input. Add the output of `describe-security-groups`.',
    ko: '`{group}` 보안 그룹이 입력에 없어 규칙 {count}개를 뺐습니다. `describe-security-groups` 출력을 더하세요.',
  },
  'route-incomplete': {
    en: 'A route of `{table}` is left out: it has no destination, or no target.',
    ko: '대상 주소나 대상 리소스가 없는 경로 하나를 `{table}` 라우팅 테이블에서 뺐습니다.',
  },
  'peer-not-understood': {
    en: 'A rule of `{group}` is left out: it names no block, group or prefix list.',
    ko: 'CIDR 블록, 보안 그룹, 접두사 목록이 적혀 있지 않아 `{group}` 보안 그룹의 규칙 하나를 뺐습니다.',
  },
  'database-without-port': {
    en: 'The DB instance `{id}` is left out: the input does not give its port, nor an engine whose port is known.',
    ko: '포트도, 기본 포트를 아는 엔진도 적혀 있지 않아 `{id}` DB 인스턴스를 뺐습니다.',
  },
  'database-without-subnet': {
    en: 'The DB instance `{id}` is left out: no subnet of its subnet group is in the input.',
    ko: '서브넷 그룹의 서브넷이 입력에 없어 `{id}` DB 인스턴스를 뺐습니다.',
  },
  'template-syntax': {
    en: 'The template cannot be read from here on: this is not {found}.',
    ko: '여기부터 {found} 형식이 아니어서 템플릿을 읽을 수 없습니다.',
  },
  'template-tag': {
    en: '`{found}` is no function of CloudFormation.',
    ko: '`{found}` 태그는 CloudFormation 함수가 아닙니다.',
  },
  'template-key': {
    en: 'This cannot be a key of a template.',
    ko: '템플릿의 키가 될 수 없는 값입니다.',
  },
  'template-key-repeated': {
    en: '`{key}` stands here for the second time. CloudFormation refuses that; one of the two is read.',
    ko: '`{key}` 키가 여기에 다시 나옵니다. CloudFormation에서는 거부되며, 둘 중 하나만 읽었습니다.',
  },
  'template-aliases': {
    en: 'This alias cannot be followed: it leads nowhere, back to itself, to too much, or merges a map.',
    ko: '따라갈 수 없는 별칭입니다. 가리키는 것이 없거나, 자신을 가리키거나, 너무 크거나, 맵을 병합합니다.',
  },
  'template-reference': {
    en: 'The template has nothing called `{name}`.',
    ko: '템플릿에 `{name}` 이름을 가진 것이 없습니다.',
  },
  'template-cycle': {
    en: 'This needs itself: {path}.',
    ko: '자기 자신이 필요한 순환입니다: {path}.',
  },
  'template-too-large': {
    en: 'The template asks for more work than any that CloudFormation takes. The rest of it is left out.',
    ko: 'CloudFormation이 받는 어떤 템플릿보다 많은 계산이 필요합니다. 나머지는 뺐습니다.',
  },
  'function-unknown': {
    en: '`{function}` is no function of CloudFormation.',
    ko: '`{function}` 함수는 CloudFormation에 없습니다.',
  },
  'function-arguments': {
    en: '`{function}` does not have the arguments that it needs.',
    ko: '`{function}` 함수의 인수가 맞지 않습니다.',
  },
  'select-range': {
    en: '`Fn::Select` asks for item {index} of a list of {count}; the first is 0.',
    ko: '`Fn::Select` 함수가 항목이 {count}개인 목록에서 {index}번 항목을 찾습니다. 첫 항목은 0번입니다.',
  },
  'map-key': {
    en: 'The mappings have no `{key}`.',
    ko: '매핑에 `{key}` 항목이 없습니다.',
  },
  'parameter-refused': {
    en: '`{found}` is not a value that the parameter `{name}` allows.',
    ko: '`{found}` 값은 `{name}` 파라미터에 허용되지 않습니다.',
  },
  'value-unknown': {
    en: '`{field}` of `{id}` depends on `{name}`, which is not known here; that part is left out.',
    ko: '`{id}` 리소스의 `{field}` 값이 여기서 알 수 없는 `{name}` 항목에 달려 있어 그 부분을 뺐습니다.',
  },
  'destination-unknown': {
    en: 'The route `{id}` is left out: its destination is known only after apply. The state has it.',
    ko: '`{id}` 경로는 대상 주소가 적용한 뒤에야 정해져 뺐습니다. 상태 파일에는 있습니다.',
  },
  'route-table-unknown': {
    en: 'The route `{id}` is left out: to which route table it belongs cannot be told from the plan. The state tells.',
    ko: '`{id}` 경로는 어느 라우팅 테이블의 것인지 계획으로는 알 수 없어 뺐습니다. 상태 파일에는 적혀 있습니다.',
  },
  'terraform-too-new': {
    en: 'This is Terraform output of format {version}, which is newer than what is known here.',
    ko: 'Terraform 출력 형식 {version}은 여기서 아는 것보다 새로워 읽을 수 없습니다.',
  },
  'state-too-old': {
    en: 'This state has version {version}, of Terraform before 0.12. Let a newer Terraform read it: `terraform show -json`.',
    ko: '이 상태 파일의 버전은 {version}로, Terraform 0.12보다 이전의 것입니다. 새 Terraform으로 `terraform show -json` 명령을 실행해 주세요.',
  },
  'binary-plan': {
    en: 'This is a plan as Terraform saves it for itself. Run `terraform show -json FILE`, and give what it prints.',
    ko: 'Terraform이 자신이 쓰려고 저장한 계획 파일입니다. `terraform show -json FILE` 명령을 실행해 그 출력을 넣어 주세요.',
  },
  'owner-not-named': {
    en: 'This output (`{what}`) does not say what it is about, and {candidates} resources could be meant. Put the id or the name of the resource into the name of the file.',
    ko: '이 출력(`{what}`)에 무엇에 대한 것인지 적혀 있지 않고, 해당할 수 있는 리소스가 {candidates}개입니다. 파일 이름에 리소스의 ID나 이름을 넣으세요.',
  },
  'load-balancer-zones': {
    en: 'The load balancer `{id}` is left out: an Application Load Balancer stands in two Availability Zones or more, and the input has subnets of {count}.',
    ko: 'Application Load Balancer는 가용 영역이 둘 이상 있어야 하는데 입력에는 서브넷이 {count}개뿐이라 `{id}` 로드 밸런서를 뺐습니다.',
  },
  'second-node-in-zone': {
    en: 'The subnet `{subnet}` of `{id}` is left out: it is the second in its Availability Zone, or in another VPC.',
    ko: '`{subnet}` 서브넷은 같은 가용 영역의 두 번째 서브넷이거나 다른 VPC에 있어 `{id}` 리소스에서 뺐습니다.',
  },
  'listener-refused': {
    en: 'The listener {listener} of `{id}` is left out: AWS has no such listener on this type of load balancer, or has one on that port already.',
    ko: '이 유형의 로드 밸런서에는 둘 수 없거나 포트가 이미 쓰이고 있어 `{id}` 로드 밸런서의 리스너 {listener} 항목을 뺐습니다.',
  },
  'listener-without-action': {
    en: 'The listener {listener} of `{id}` is left out: what it does with a request is not in the input.',
    ko: '요청을 어떻게 처리하는지 입력에 없어 `{id}` 로드 밸런서의 리스너 {listener} 항목을 뺐습니다.',
  },
  'rule-without-action': {
    en: 'Rule {priority} of a listener of `{id}` is left out: what it does with a request is not in the input.',
    ko: '요청을 어떻게 처리하는지 입력에 없어 `{id}` 로드 밸런서의 리스너 규칙 {priority}번을 뺐습니다.',
  },
  'firewall-group-not-given': {
    en: 'The stateless rule group `{group}` of the firewall policy `{policy}` is left out, as its rules are not in the input. Add the output of `describe-rule-group`.',
    ko: '상태 비저장 규칙 그룹 `{group}` 항목의 규칙이 입력에 없어 방화벽 정책 `{policy}` 리소스에서 뺐습니다. `describe-rule-group` 출력을 더하세요.',
  },
  'firewall-rules-too-many': {
    en: 'The firewall policy `{id}` is left out: with it, there would be more than {most} rules.',
    ko: '규칙이 {most}개를 넘게 되어 방화벽 정책 `{id}` 리소스를 뺐습니다.',
  },
  'firewall-rule-unreadable': {
    en: 'A line of the rule group `{group}` is no rule that can be read, and is left out: `{rule}`.',
    ko: '`{group}` 규칙 그룹에 규칙으로 읽을 수 없는 줄이 있어 뺐습니다: `{rule}`.',
  },
  'firewall-rule-left-out': {
    en: 'Rule {rule} of the stateless group `{group}` is left out: it has no action that is known, or asks for TCP flags, which are not walked.',
    ko: '상태 비저장 규칙 그룹 `{group}` 항목의 규칙 {rule}번은 작업을 알 수 없거나 추적하지 않는 TCP 플래그를 조건으로 하므로 뺐습니다.',
  },
  'peer-block-not-given': {
    en: 'The peering connection `{id}` is left out: the input does not give the blocks of `{vpc}`. A walk that needs it ends in `unknown`.',
    ko: '입력에 `{vpc}` VPC의 CIDR 블록이 없어 `{id}` 피어링 연결을 뺐습니다. 이를 거치는 추적은 `unknown`으로 끝납니다.',
  },
  'too-many-entries': {
    en: '{count} more are not listed.',
    ko: '그 밖에 {count}건은 나열하지 않았습니다.',
  },
} satisfies Readonly<Record<string, Sentence>>;

export type ImportMessageCode = keyof typeof SENTENCES;

type Values = Readonly<Record<string, string | number>>;

/** An entry of an import's report: what was assumed, left out or not read. */
export interface ImportEntry {
  readonly code: ImportMessageCode;
  readonly params?: Values;
  readonly what?: string;
  readonly count?: number;
}

/** One or two sentences for the person who gave the input. The file and the place in it stand in the entry. */
export function importMessage(entry: ImportEntry, language: Language): string {
  const { code, params = {}, what = '', count = 0 } = entry;
  const values: Values = { what, count, ...params };
  const sentence: string = SENTENCES[code][language];
  // A backtick of the input's own would end the quotation.
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? '').replaceAll('`', "'"),
  );
}

/** What an import says of itself, as `import/` writes it. */
export interface ReportedImport {
  readonly read: Readonly<Record<string, number>>;
  readonly assumed: readonly PlacedEntry[];
  readonly ignored: readonly PlacedEntry[];
  readonly errors: readonly PlacedEntry[];
}

interface PlacedEntry extends ImportEntry {
  /** Empty where an entry is about the input as a whole. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

const WORDS = {
  read: { en: 'Read: {list}.', ko: '읽은 리소스: {list}.' },
  nothing: { en: 'Read: nothing.', ko: '읽은 리소스가 없습니다.' },
} satisfies Readonly<Record<string, Sentence>>;

/** The whole report as lines: what was read, then what could not be read, what was assumed, and what was left out. */
export function importMessages(report: ReportedImport, language: Language): readonly string[] {
  const counts = Object.entries(report.read).map(([kind, count]) => `${kind} ${count}`);
  const read = counts.length === 0 ? WORDS.nothing : WORDS.read;
  const entries = [...report.errors, ...report.assumed, ...report.ignored];
  return [
    read[language].replace('{list}', counts.join(', ')),
    ...entries.map((entry) => `${placeOf(entry)}${importMessage(entry, language)}`),
  ];
}

function placeOf({ file, line, column }: PlacedEntry): string {
  const place = [file, line, column].filter((part) => part !== undefined && part !== '');
  return place.length === 0 ? '' : `${place.join(':')}: `;
}
