import type { edge as english } from '../en/edge.ts';

export const edge: typeof english = {
  'origin-port':
    'CloudFront는 오리진의 포트 80, 443, 1024~65535에만 요청하며 `{found}` 포트는 쓸 수 없습니다.',
  'vpc-origin-type':
    '`{found}` 리소스는 VPC 오리진이 될 수 없습니다. 로드 밸런서 가운데는 Application Load Balancer와, 보안 그룹이 있고 TLS 리스너가 없으며 IPv4만 쓰는 Network Load Balancer만 됩니다.',
  'unknown-origin': '이 배포에는 `{found}` 오리진이 없습니다. 있는 오리진: {origins}.',
  'no-default-origin': '맞는 동작이 없을 때 요청할 오리진을 `defaultOrigin`에 쓰세요: {origins}.',
  'web-acl-scope':
    '여기에서 웹 ACL `{found}`의 범위는 {scope} 값이어야 합니다. `scope: {scope}` 값을 쓰세요.',
  'web-acl-unsupported':
    '{type} 유형의 로드 밸런서에는 웹 ACL을 연결할 수 없습니다. Application Load Balancer와 배포에 연결합니다.',
  'field-of-rule': '규칙 그룹에는 `rules`만 있고 자체 `{field}` 키는 없습니다.',
  'rule-without-statement': '규칙에 조건이 없습니다. 다음 가운데 하나를 쓰세요: {keys}.',
  'rate-rule-allows': '속도 기반 규칙의 작업은 allow가 될 수 없습니다.',
  'record-outside-zone': '`{found}` 이름은 호스팅 영역의 도메인 `{domain}`에 속하지 않습니다.',
  'mixed-routing-policies':
    '`{found}`의 레코드는 모두 같은 라우팅 정책을 씁니다({policy}). 단순 레코드는 값이 여러 개인 레코드 하나입니다.',
};
