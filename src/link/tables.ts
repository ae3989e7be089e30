/**
 * What a packed document says by number. The numbers stand in links that people keep: NEVER move, change or remove an
 * entry; new ones go to the end. A key or word that is missing here is written out in a link, which only makes it
 * longer. See docs/links.md.
 */

/** Keys of maps. The first 127 take one byte. */
export const KEYS: readonly string[] = (
  'vpc to from allow cidr ports securityGroups rule en ko subnet privateIp port az protocol expect routeTable title ' +
  'inbound verdict via networkAcl routes leg at description topics level region vpcs subnets instances flows publicIp ' +
  'outbound routeTables internetGateways code direction symptom networkAcls engine listens natGateways databases ' +
  'forwards ipv6Cidr state deny ipv6Addresses sourceDestCheck egressOnlyInternetGateways ipv6Cidrs os main name ' +
  'sourcePort sourceIp destinationIp networkInterfaces prefixLists entries isDefault quotas view lesson account ' +
  'outboundSmtp blockPublicAccess flowLogs mode exclusions ipv4CidrsPerVpc ipv6CidrsPerVpc rulesPerNetworkAcl ' +
  'routesPerRouteTable rulesPerSecurityGroup securityGroupsPerNetworkInterface secondaryCidrs privateIpv6 ' +
  'enableDnsSupport enableDnsHostnames tenancy mapPublicIpOnLaunch enableDns64 gateway publicIpv4Pools origin ' +
  'connectivity availabilityMode secondaryAddresses zones icmpType icmpCode associatedVpcs id owner maxEntries ' +
  'secondaryPrivateIps delegatedPrefixes interfaceType ephemeralPorts resource traffic format resolve oneWay ' +
  'fragmented public private'
).split(' ');

/** Values. The first 96 take one byte. */
export const WORDS: readonly (string | number)[] = [
  ...[
    'tcp',
    '0.0.0.0/0',
    'all',
    'local',
    'internet',
    'reachable',
    'unreachable',
    'request',
    'response',
    'inbound',
  ],
  ...[
    'outbound',
    '1024-65535',
    '*',
    'udp',
    'icmp',
    '::/0',
    '32768-60999',
    '49152-65535',
    'answers',
    'times-out',
  ],
  ...[
    'refused',
    'partial',
    'no-response',
    'sometimes',
    'unknown',
    'basic',
    'intermediate',
    'advanced',
    'mysql',
  ],
  ...[
    'postgres',
    'active',
    'blackhole',
    'available',
    'running',
    'stopped',
    'public',
    'private',
    'route',
    'masquerade',
  ],
  ...['no', 'linux', 'windows', 'ap-northeast-2', 'ap-northeast-2a', 'ap-northeast-2b', 'ap-northeast-2c'],
  ...[
    0, 1, 20, 22, 25, 53, 80, 443, 3306, 3389, 5432, 6379, 8080, 8443, 90, 100, 110, 120, 130, 140, 150, 200,
    300,
  ],
  ...['10.0.0.0/16', '10.0.0.0/8', '10.1.0.0/16', '192.168.0.0/16', '172.16.0.0/12', '172.31.0.0/16', '-1'],
  ...['security-group', 'network-acl', 'route-table', 'nat-gateway', 'internet-gateway', 'default', 'icmpv6'],
  ...[
    'SUBNET_ACL_RESTRICTION',
    'ENI_SG_RULES_MISMATCH',
    'NO_ROUTE_TO_DESTINATION',
    'us-east-1',
    'us-east-1a',
  ],
  ...[
    'us-east-1b',
    'us-east-1c',
    'us-west-2',
    'us-west-2a',
    'us-west-2b',
    'us-west-2c',
    'eu-west-1',
    'eu-west-1a',
  ],
  ...['eu-west-1b', 'eu-west-1c', 'eu-central-1', 'eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
  ...['ap-northeast-2d', 'ap-northeast-1', 'ap-northeast-1a', 'ap-northeast-1c', 'ap-northeast-1d'],
  ...['ap-southeast-1', 'ap-southeast-1a', 'ap-southeast-1b', 'ap-southeast-1c', 'us-east-2', 'us-east-2a'],
  ...[
    'us-east-2b',
    'us-east-2c',
    'attached',
    'detached',
    'attaching',
    'detaching',
    'deleted',
    'deleting',
    'failed',
  ],
  ...[
    'pending',
    'stopping',
    'terminated',
    'static',
    'route-server',
    'direct-connect',
    'vpn-static',
    'vpn-bgp',
  ],
  ...['zonal', 'regional', 'customer', 'aws', 'interface', 'lambda', 'ec2_instance_connect_endpoint'],
  ...[
    'requester_managed',
    'off',
    'block-bidirectional',
    'block-ingress',
    'allow-bidirectional',
    'allow-egress',
  ],
  ...[
    'blocked',
    'allowed',
    'dedicated',
    'public-name',
    'private-name',
    'accept',
    'reject',
    'mariadb',
    'oracle',
  ],
  ...['sqlserver', 'aurora-mysql', 'aurora-postgresql', '32768-61000', 'BAD_STATE_ROUTE'],
];

/** How values of other kinds begin. Below stand the words, the names of this document, and its shapes. */
export const WORD_COUNT = 96;
export const FIRST_NAME = 96;
export const NAME_COUNT = 72;
export const FIRST_SHAPE = 168;
export const SHAPE_COUNT = 32;

/** The first byte of every other value: append only, as above; 255 is the last. */
export const TAGS = {
  text: 200,
  text16: 201,
  nothing: 202,
  yes: 203,
  no: 204,
  word: 205,
  name: 206,
  shape: 207,
  newShape: 208,
  resources: 209,
  list: 210,
  list1: 211,
  list2: 212,
  list3: 213,
  uint8: 214,
  uint16: 215,
  uint: 216,
  negative: 217,
  double: 218,
  ipv4: 219,
  block4: 220,
  block4of8: 221,
  block4of16: 222,
  block4of24: 223,
  ipv6: 224,
  block6: 225,
  ports: 226,
  internet4: 227,
} as const;
