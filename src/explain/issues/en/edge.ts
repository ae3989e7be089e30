/** What can be wrong with names, distributions and web ACLs. */
export const edge = {
  'origin-port': 'CloudFront asks origins on the ports 80, 443 and 1024 to 65535, and not on `{found}`.',
  'vpc-origin-type':
    '`{found}` cannot be a VPC origin: of load balancers an Application Load Balancer can, and a Network Load Balancer that has security groups, no TLS listener and IPv4 only.',
  'unknown-origin': 'The distribution has no origin `{found}`. It has: {origins}.',
  'no-default-origin':
    'Say with `defaultOrigin` which of the origins is asked where no behavior fits: {origins}.',
  'web-acl-scope': 'The web ACL `{found}` has to be of the scope {scope} here. Write `scope: {scope}`.',
  'web-acl-unsupported':
    'A load balancer of type {type} has no web ACL: Application Load Balancers and distributions do.',
  'field-of-rule': 'A rule group has `rules`, and no `{field}` of its own.',
  'rule-without-statement': 'The rule asks nothing. Give it one of: {keys}.',
  'rate-rule-allows': 'A rate-based rule takes any action but allow.',
  'record-outside-zone': '`{found}` is not a name of the hosted zone’s domain `{domain}`.',
  'mixed-routing-policies':
    'The records of `{found}` have one routing policy together ({policy}); a simple record stands alone, with several values.',
};
