import type { WafAction } from '../../../model/web-acl.ts';

const actions: Readonly<Record<WafAction, string>> = {
  allow: 'allow',
  block: 'block',
  count: 'count',
  captcha: 'CAPTCHA',
  challenge: 'challenge',
};

export const webAcl = {
  step: ({ id, resource }: { id: string; resource: string }) =>
    `the request comes to the web ACL ${id} of the ${resource}`,
  action: actions,
  chipRule: ({ rule, action }: { rule: string; action: string }) => `${rule}: ${action}`,
  chipDefault: ({ action }: { action: string }) => `default: ${action}`,
  chipFailing: 'cannot decide',
  chipOpen: ({ rule }: { rule: string }) => `${rule}: cannot be decided`,
  ruleAllows: ({ rule }: { rule: string }) => `Rule ${rule} matches and allows the request.`,
  ruleAnswers: ({ rule, action, status }: { rule: string; action: string; status: number }) =>
    `Rule ${rule} matches, and its action is ${action}: AWS WAF answers ${status}.`,
  defaultAllows: 'No rule ends it, and the default action allows the request.',
  defaultAnswers: ({ status }: { status: number }) =>
    `No rule ends it, and the default action blocks the request: AWS WAF answers ${status}.`,
  failingPasses: 'AWS WAF cannot decide, and the request is served all the same.',
  failingAnswers: ({ status }: { status: number }) =>
    `AWS WAF cannot decide, and the load balancer answers ${status}.`,
  failingWhy:
    'CloudFront serves such requests; an Application Load Balancer refuses them unless it is set to fail open.',
  open: ({ rule, asks }: { rule: string; asks: string }) =>
    `Whether rule ${rule} matches cannot be decided (${asks}), and the answer depends on it.`,
  openWhy: 'Write with the rule what it comes to: matches: match, no-match or unknown.',
  openCountry: 'the country of the client',
  answersWhy:
    'This is an HTTP answer: the connection was made, and no packet is dropped. Security groups and network ACLs have nothing to do with it.',
  seesProxy: ({ source }: { source: string }) =>
    `It sees the sender of the connection, ${source}, and not the viewer behind it.`,
  table: 'Rules, by priority',
  notReached: 'not reached',
};

export const distribution = {
  stepViewer: ({ id }: { id: string }) => `the request is at an edge of the distribution ${id}`,
  stepOrigin: ({ id }: { id: string }) => `the edge of ${id} asks its origin`,
  stepAnswer: ({ id }: { id: string }) => `the edge of ${id} answers the viewer`,
  chipOrigin: ({ origin }: { origin: string }) => `to origin ${origin}`,
  chipCached: 'from its cache',
  chipSends: 'sends',
  chipRefuses: ({ status }: { status: number }) => `answers ${status}`,
  defaultBehavior: 'the default behavior',
  behavior: ({ path }: { path: string }) => `the behavior ${path}`,
  viewer: ({ behavior, origin }: { behavior: string; origin: string }) =>
    `The viewer’s connection ends at the edge. By ${behavior} the edge asks the origin ${origin}, in a connection of its own.`,
  viewerWhy: ({ header }: { header: string }) =>
    `The origin sees an address of CloudFront; the viewer’s is in X-Forwarded-For only: ${header}.`,
  cached: 'The edge has the answer in its cache: no origin is asked.',
  refuses: ({ status }: { status: number }) =>
    `The distribution does not answer for this host name: the edge answers ${status}.`,
  origin: ({ source, destination }: { source: string; destination: string }) =>
    `The edge opens a connection of its own, from ${source} to ${destination}.`,
  originPublicWhy:
    'The source is in the prefix list com.amazonaws.global.cloudfront.origin-facing: a security group that names it lets CloudFront in, and nobody else.',
  originVpcWhy:
    'CloudFront has a network interface of its own in the VPC: no public address, no internet gateway on the way, and no route is changed.',
  notPublic: ({ destination }: { destination: string }) =>
    `The origin ${destination} is private, and an edge reaches a public origin from the internet only.`,
  notPublicWhy: 'Make it a VPC origin (vpcOrigin), or give the origin a public address.',
  noGateway: 'The VPC of a VPC origin needs an internet gateway attached, though no packet passes it.',
  answer: ({ destination }: { destination: string }) => `The edge answers ${destination}.`,
  shield: {
    standard: 'AWS Shield Standard protects the edge against floods at layers 3 and 4.',
    advanced: 'AWS Shield Advanced protects the distribution.',
  },
};

export const dnsName = {
  step: ({ name }: { name: string }) => `the client looks up ${name}`,
  chipAnswer: ({ answer }: { answer: string }) => `answer ${answer}`,
  chipNoAnswer: 'no answer',
  policy: {
    simple: 'simple routing',
    weighted: 'weighted routing',
    latency: 'latency routing',
    failover: 'failover routing',
    geolocation: 'geolocation routing',
    geoproximity: 'geoproximity routing',
    'ip-based': 'IP-based routing',
    multivalue: 'multivalue answer routing',
  },
  answered: ({
    name,
    record,
    policy,
    answer,
  }: {
    name: string;
    record: string;
    policy: string;
    answer: string;
  }) => `${name} resolves to ${answer}: record ${record}, ${policy}.`,
  noZone: ({ name }: { name: string }) =>
    `No hosted zone answers this client for ${name}, so no packet is sent.`,
  noRecord: ({ name, zone }: { name: string; zone: string }) =>
    `The hosted zone ${zone} has no answer for ${name}, so no packet is sent.`,
  noResolver: 'The VPC’s resolver is switched off, so no packet is sent.',
  privateWhy: ({ zone }: { zone: string }) =>
    `The private hosted zone ${zone} is associated with the client’s VPC and shadows public names.`,
  candidates: ({ count }: { count: number }) =>
    `${count} records may be the answer; this walk takes one of them.`,
  passedOver: ({ record, reason }: { record: string; reason: string }) => `${record}: ${reason}.`,
  failsOpen: 'No record is healthy, so Route 53 answers as if all were.',
  filtersNothing: 'DNS says where a packet goes. It never filters one.',
  standing: {
    candidate: 'may be the answer',
    unhealthy: 'unhealthy',
    elsewhere: 'for clients of another place',
    standby: 'stands by',
    'no-weight': 'has weight 0',
    'other-family': 'of another address family',
  },
  table: 'Records of the name',
  record: 'Record',
  value: 'Value',
};
