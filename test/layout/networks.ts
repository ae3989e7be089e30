import { parse } from 'yaml';
import { compile } from '../../src/compile/compile.ts';
import type { Network } from '../../src/compile/network.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';

/** The network of the main screen: two subnets in each of two zones, and a reply that dies. */
export const TWO_TIERS = `
packetwalk: 1
region: ap-northeast-2
vpcs:
  main: { cidr: 10.0.0.0/16 }
internetGateways:
  igw-main: { vpc: main }
routeTables:
  rtb-public: { vpc: main, routes: [{ to: 0.0.0.0/0, via: igw-main }] }
  rtb-private: { vpc: main }
subnets:
  public-a: { vpc: main, az: ap-northeast-2a, cidr: 10.0.1.0/24, networkAcl: acl-public, routeTable: rtb-public }
  private-a: { vpc: main, az: ap-northeast-2a, cidr: 10.0.2.0/24, networkAcl: acl-private, routeTable: rtb-private }
  public-c: { vpc: main, az: ap-northeast-2c, cidr: 10.0.3.0/24, networkAcl: acl-public, routeTable: rtb-public }
  private-c: { vpc: main, az: ap-northeast-2c, cidr: 10.0.4.0/24, networkAcl: acl-private, routeTable: rtb-private }
networkAcls:
  acl-public:
    vpc: main
    inbound: [{ rule: 110, allow: tcp, ports: 1024-65535, from: 0.0.0.0/0 }]
    outbound: [{ rule: 100, allow: tcp, ports: 3306, to: 10.0.0.0/16 }]
  acl-private:
    vpc: main
    inbound: [{ rule: 100, allow: tcp, ports: 3306, from: 10.0.1.0/24 }]
    outbound:
      - { rule: 100, allow: tcp, ports: 3306, to: 10.0.1.0/24 }
      - { rule: 110, allow: tcp, ports: 443, to: 0.0.0.0/0 }
securityGroups:
  sg-app: { vpc: main }
  sg-db: { vpc: main, inbound: [{ allow: tcp, ports: 3306, from: sg-app }] }
instances:
  app: { subnet: public-a, privateIp: 10.0.1.10, securityGroups: [sg-app] }
  app-2: { subnet: public-c, privateIp: 10.0.3.10, securityGroups: [sg-app] }
databases:
  orders: { subnet: private-a, privateIp: 10.0.2.20, port: 3306, securityGroups: [sg-db] }
  standby: { subnet: private-c, privateIp: 10.0.4.20, port: 3306, securityGroups: [sg-db] }
`;

/** Public, private and isolated subnets in two zones, with a NAT gateway and two kinds of gateway to the internet. */
export const THREE_TIERS = `
packetwalk: 1
region: eu-central-1
vpcs:
  shop: { cidr: 10.1.0.0/16, ipv6Cidrs: ['2001:db8:1234:1a00::/56'] }
internetGateways:
  igw-shop: { vpc: shop }
egressOnlyInternetGateways:
  eigw-shop: { vpc: shop }
natGateways:
  nat-a: { subnet: web-a, privateIp: 10.1.0.220, publicIp: 198.51.100.10 }
routeTables:
  rtb-web: { vpc: shop, routes: [{ to: 0.0.0.0/0, via: igw-shop }] }
  rtb-app: { vpc: shop, routes: [{ to: 0.0.0.0/0, via: nat-a }, { to: '::/0', via: eigw-shop }] }
  rtb-db: { vpc: shop }
subnets:
  web-a: { vpc: shop, az: eu-central-1a, cidr: 10.1.0.0/24, routeTable: rtb-web }
  web-b: { vpc: shop, az: eu-central-1b, cidr: 10.1.1.0/24, routeTable: rtb-web }
  app-a: { vpc: shop, az: eu-central-1a, cidr: 10.1.10.0/24, ipv6Cidr: '2001:db8:1234:1a01::/64', routeTable: rtb-app }
  app-b: { vpc: shop, az: eu-central-1b, cidr: 10.1.11.0/24, routeTable: rtb-app }
  db-a: { vpc: shop, az: eu-central-1a, cidr: 10.1.20.0/24, routeTable: rtb-db }
  db-b: { vpc: shop, az: eu-central-1b, cidr: 10.1.21.0/24, routeTable: rtb-db }
securityGroups:
  sg-web: { vpc: shop, inbound: [{ allow: tcp, ports: 443, from: 0.0.0.0/0 }] }
  sg-app: { vpc: shop, inbound: [{ allow: tcp, ports: 8080, from: sg-web }, { allow: tcp, ports: 9000, from: sg-app }] }
  sg-db: { vpc: shop, inbound: [{ allow: tcp, ports: 5432, from: sg-app }] }
instances:
  web-1: { subnet: web-a, privateIp: 10.1.0.10, publicIp: 198.51.100.20, securityGroups: [sg-web] }
  web-2: { subnet: web-b, privateIp: 10.1.1.10, publicIp: 198.51.100.21, securityGroups: [sg-web] }
  app-1: { subnet: app-a, privateIp: 10.1.10.10, ipv6Addresses: ['2001:db8:1234:1a01::10'], securityGroups: [sg-app] }
  app-2: { subnet: app-b, privateIp: 10.1.11.10, securityGroups: [sg-app] }
  app-3: { subnet: app-b, privateIp: 10.1.11.11, securityGroups: [sg-app] }
  app-4: { subnet: app-b, privateIp: 10.1.11.12, securityGroups: [sg-app] }
databases:
  db-1: { subnet: db-a, privateIp: 10.1.20.50, port: 5432, securityGroups: [sg-db] }
  db-2: { subnet: db-b, privateIp: 10.1.21.50, port: 5432, securityGroups: [sg-db] }
`;

/** Traffic from the internet is led through a firewall host, both ways. */
const MIDDLEBOX = `
packetwalk: 1
vpcs:
  vpc-a: { cidr: 10.0.0.0/16 }
internetGateways:
  igw-1: { vpc: vpc-a }
routeTables:
  rt-edge: { vpc: vpc-a, gateway: igw-1, routes: [{ to: 10.0.4.0/24, via: fw }] }
  rt-fw: { vpc: vpc-a, routes: [{ to: 0.0.0.0/0, via: igw-1 }] }
  rt-prot: { vpc: vpc-a, routes: [{ to: 0.0.0.0/0, via: fw }, { to: 10.9.0.0/16, via: tgw-0123 }] }
subnets:
  fw: { vpc: vpc-a, az: a, cidr: 10.0.3.0/24, routeTable: rt-fw }
  prot: { vpc: vpc-a, az: a, cidr: 10.0.4.0/24, routeTable: rt-prot }
securityGroups:
  sg-fw: { vpc: vpc-a, inbound: [{ allow: all, from: 0.0.0.0/0 }] }
  sg-srv: { vpc: vpc-a, inbound: [{ allow: tcp, ports: 443, from: 0.0.0.0/0 }] }
instances:
  fw: { subnet: fw, privateIp: 10.0.3.10, publicIp: 198.51.100.30, sourceDestCheck: false, securityGroups: [sg-fw] }
  srv: { subnet: prot, privateIp: 10.0.4.10, publicIp: 198.51.100.40, securityGroups: [sg-srv] }
`;

/** Two VPCs of one region; nothing joins them but the internet. */
export const TWO_VPCS = `
packetwalk: 1
region: us-east-1
vpcs:
  blue: { cidr: 10.0.0.0/16 }
  green: { cidr: 10.8.0.0/16 }
internetGateways:
  igw-blue: { vpc: blue }
  igw-green: { vpc: green }
routeTables:
  rtb-blue: { vpc: blue, main: true, routes: [{ to: 0.0.0.0/0, via: igw-blue }] }
  rtb-green: { vpc: green, main: true, routes: [{ to: 0.0.0.0/0, via: igw-green }] }
subnets:
  blue-1: { vpc: blue, az: us-east-1a, cidr: 10.0.1.0/24 }
  blue-2: { vpc: blue, az: us-east-1b, cidr: 10.0.2.0/24 }
  green-1: { vpc: green, az: us-east-1a, cidr: 10.8.1.0/24 }
securityGroups:
  open: { vpc: green, inbound: [{ allow: tcp, ports: 443, from: 0.0.0.0/0 }] }
instances:
  client: { subnet: blue-1, privateIp: 10.0.1.10, publicIp: 198.51.100.1 }
  idle: { subnet: blue-2, privateIp: 10.0.2.10 }
  server: { subnet: green-1, privateIp: 10.8.1.10, publicIp: 203.0.113.1, securityGroups: [open] }
`;

export const ONE_SUBNET = `
packetwalk: 1
vpcs: { v: { cidr: 10.0.0.0/16 } }
subnets: { only: { vpc: v, cidr: 10.0.0.0/24 } }
securityGroups: { sg: { vpc: v, inbound: [{ allow: all, from: sg }] } }
instances:
  one: { subnet: only, securityGroups: [sg] }
  two: { subnet: only, securityGroups: [sg] }
  three: { subnet: only, securityGroups: [sg] }
  an-instance-with-a-name-that-is-far-too-long-to-be-shown: { subnet: only, securityGroups: [sg] }
`;

/** As many subnets as that, over two zones; every third is public. */
export function manySubnets(count: number): Scenario {
  const subnets = Array.from({ length: count }, (_, index): [string, object] => [
    `subnet-${String(index).padStart(3, '0')}`,
    {
      vpc: 'v',
      az: index % 2 === 0 ? 'a' : 'b',
      cidr: `10.0.${index}.0/24`,
      ...(index % 3 === 0 ? { routeTable: 'public' } : {}),
    },
  ]);
  return scenarioSchema.parse({
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16' } },
    internetGateways: { igw: { vpc: 'v' } },
    routeTables: { public: { vpc: 'v', routes: [{ to: '0.0.0.0/0', via: 'igw' }] } },
    subnets: Object.fromEntries(subnets),
    instances: {
      first: { subnet: 'subnet-000' },
      last: { subnet: `subnet-${String(count - 1).padStart(3, '0')}` },
    },
  });
}

/** As many instances as that, in four subnets. */
export function manyInterfaces(count: number): Scenario {
  const subnets = ['a', 'b', 'c', 'd'].map((name, index): [string, object] => [
    name,
    { vpc: 'v', az: index % 2 === 0 ? 'x' : 'y', cidr: `10.0.${index * 16}.0/20` },
  ]);
  const instances = Array.from({ length: count }, (_, index): [string, object] => [
    `i-${String(index).padStart(5, '0')}`,
    { subnet: ['a', 'b', 'c', 'd'][index % 4], securityGroups: [index % 8 < 4 ? 'sg-one' : 'sg-two'] },
  ]);
  return scenarioSchema.parse({
    packetwalk: 1,
    vpcs: { v: { cidr: '10.0.0.0/16' } },
    subnets: Object.fromEntries(subnets),
    securityGroups: { 'sg-one': { vpc: 'v' }, 'sg-two': { vpc: 'v' } },
    instances: Object.fromEntries(instances),
  });
}

export function scenarioOf(text: string): Scenario {
  return scenarioSchema.parse(parse(text));
}

export function networkOf(source: string | Scenario): Network {
  const compiled = compile(typeof source === 'string' ? scenarioOf(source) : source);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

export function walk(network: Network, flow: Flow): Trace {
  const traced = traceQuestion(network, flow, { continuePastDrop: true });
  if (!traced.ok) throw new Error(JSON.stringify(traced.error));
  return traced.value;
}

const NET: Readonly<Record<string, string>> = { TWO_TIERS, THREE_TIERS, MIDDLEBOX, TWO_VPCS, ONE_SUBNET };

/** Walks of every shape: near, far, through gateways, dropped, looping back. */
export const WALKS: readonly (readonly [name: string, source: string, flow: Flow])[] = [
  [
    'two tiers, the reply dies',
    'TWO_TIERS',
    { from: 'app', to: 'orders', protocol: 'tcp', port: 3306, sourcePort: 49152 },
  ],
  ['across zones', 'TWO_TIERS', { from: 'app', to: 'standby', port: 3306, sourcePort: 49152 }],
  ['both above the router', 'TWO_TIERS', { from: 'app', to: 'app-2', port: 3306 }],
  ['to the left', 'TWO_TIERS', { from: 'app-2', to: 'orders', port: 3306 }],
  ['through the NAT gateway', 'THREE_TIERS', { from: 'app-1', to: 'internet', port: 443 }],
  ['through the NAT gateway of another zone', 'THREE_TIERS', { from: 'app-4', to: 'internet', port: 443 }],
  ['out by the egress-only gateway', 'THREE_TIERS', { from: 'app-1', to: '2001:db8:ffff::5', port: 443 }],
  ['to an isolated subnet', 'THREE_TIERS', { from: 'app-2', to: 'db-1', port: 5432 }],
  ['between isolated subnets', 'THREE_TIERS', { from: 'db-1', to: 'db-2', port: 5432 }],
  ['to a neighbour', 'THREE_TIERS', { from: 'app-2', to: 'app-4', port: 9000 }],
  ['in from the internet', 'THREE_TIERS', { from: 'internet', to: 'web-2', port: 443 }],
  ['to its own public address', 'THREE_TIERS', { from: 'web-1', to: '198.51.100.21', port: 443 }],
  ['to an address nobody has', 'THREE_TIERS', { from: 'web-1', to: '10.1.21.99', port: 443 }],
  ['in through a middlebox', 'MIDDLEBOX', { from: 'internet', to: 'srv', port: 443 }],
  ['out through a middlebox', 'MIDDLEBOX', { from: 'srv', to: 'internet', port: 443 }],
  ['to what is not modelled', 'MIDDLEBOX', { from: 'srv', to: '10.9.0.1', port: 443 }],
  ['from VPC to VPC', 'TWO_VPCS', { from: 'client', to: '203.0.113.1', port: 443 }],
  ['in one subnet', 'ONE_SUBNET', { from: 'one', to: 'three', port: 443 }],
];

export function sourceNamed(name: string): string {
  return NET[name] ?? '';
}
