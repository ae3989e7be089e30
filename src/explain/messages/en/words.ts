import type { ComponentType } from '../../../compile/component.ts';
import type { Direction } from '../../../compile/network.ts';
import type { IpFamily } from '../../../net/ip.ts';
import type { Decision } from '../../../trace/decision.ts';

const component: Readonly<Record<ComponentType, string>> = {
  instance: 'Instance',
  database: 'Database',
  'load-balancer': 'Load balancer',
  'target-group': 'Target group',
  'lambda-function': 'Lambda function',
  'ecs-task': 'ECS task',
  'eks-pod': 'EKS pod',
  'network-interface': 'Network interface',
  'security-group': 'Security group',
  'network-acl': 'Network ACL',
  subnet: 'Subnet',
  'route-table': 'Route table',
  'internet-gateway': 'Internet gateway',
  'egress-only-internet-gateway': 'Egress-only internet gateway',
  'nat-gateway': 'NAT gateway',
  resolver: 'Route 53 Resolver',
  internet: 'Internet',
  'aws-service': 'AWS service',
  'vpc-peering-connection': 'VPC peering connection',
  vpc: 'VPC',
  'transit-gateway': 'Transit gateway',
  'transit-gateway-attachment': 'Transit gateway attachment',
  'transit-gateway-route-table': 'Transit gateway route table',
  'firewall-endpoint': 'Firewall endpoint',
  'hosted-zone': 'Hosted zone',
  distribution: 'Distribution',
  'web-acl': 'Web ACL',
  'vpc-endpoint': 'VPC endpoint',
  'vpn-gateway': 'Virtual private gateway',
  'vpn-connection': 'VPN connection',
  'direct-connect-gateway': 'Direct Connect gateway',
  'virtual-interface': 'Virtual interface',
  'client-vpn-endpoint': 'Client VPN endpoint',
  'on-premises': 'On-premises network',
  'local-gateway': 'Local gateway',
  'carrier-gateway': 'Carrier gateway',
  'core-network': 'Core network',
};

const verdict: Readonly<Record<Decision['verdict'], string>> = {
  allow: 'ALLOW',
  deny: 'DENY',
  route: 'ROUTE',
  drop: 'DROP',
  translate: 'TRANSLATE',
  deliver: 'DELIVER',
  note: 'NOTE',
  unknown: 'UNKNOWN',
};

/** The AWS services that a host reaches on its own link, by the ids that a walk gives them. */
const services: Readonly<Record<string, string>> = {
  'amazon-dns': 'Amazon DNS',
  'instance-metadata': 'the instance metadata service',
  'ecs-task-metadata': 'the ECS task metadata service',
  'windows-activation': 'Windows activation',
  'time-sync': 'Amazon Time Sync',
  dhcp: 'DHCP',
  'vpc-router': 'the VPC router',
};

/** What every part of the catalogue shares. */
export const words = {
  component,
  verdict,
  /** Inside a sentence: `network ACL private`. */
  named: ({ type, id }: { type: ComponentType; id: string }) =>
    services[id] === undefined || type !== 'aws-service' ? `${lowered(component[type])} ${id}` : services[id],
  /** Inside a sentence, a component that stands alone: `the internet`. */
  alone: ({ type }: { type: ComponentType }) =>
    type === 'resolver' ? component[type] : `the ${lowered(component[type])}`,
  title: ({ name, id }: { name: string; id: string }) => `${name} ${id}`,
  directedTitle: ({ title, direction }: { title: string; direction: Direction }) => `${title}, ${direction}`,
  securityGroups: 'Security groups',
  direction: { inbound: 'inbound', outbound: 'outbound' },
  all: 'all',
  allTraffic: 'all traffic',
  ports: ({ protocol, ports }: { protocol: string; ports: string }) =>
    ports === 'all' ? `${protocol}, all ports` : `${protocol} ${ports}`,
  anyIcmp: ({ protocol }: { protocol: string }) => `${protocol}, all types`,
  prefixList: ({ id }: { id: string }) => `prefix list ${id}`,
  rule: ({ id, group }: { id: string; group: string }) => `rule ${id} of ${group}`,
  ruleByPlace: ({ direction, place, group }: { direction: Direction; place: number; group: string }) =>
    `${direction} rule ${place} of ${group}`,
  defaultRule: ({ direction, group }: { direction: Direction; group: string }) =>
    `the default ${direction} rule of ${group}`,
  defaultRuleShort: 'default',
  family: ({ family }: { family: IpFamily }) => `IPv${family}`,
  list: (items: readonly string[]) => items.join(', '),
  /** Before the step of a hop that the packet never reached. */
  hypothetical: ({ step }: { step: string }) => `had it come this far: ${step}`,
};

/** As inside a sentence: `Network ACL` becomes `network ACL`, `NAT gateway` and `VPC endpoint` stay. */
function lowered(name: string): string {
  return /^([A-Z]{2}|Lambda|Direct Connect|Client VPN)/.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}
