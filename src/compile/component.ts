/**
 * The kinds of component that a packet can meet, as AWS's resource names in kebab case.
 * `internet` and `aws-service` are places outside every VPC to which packets can be delivered.
 */
export const COMPONENT_TYPES = [
  'instance',
  'database',
  'load-balancer',
  'target-group',
  'lambda-function',
  'ecs-task',
  'eks-pod',
  'network-interface',
  'security-group',
  'network-acl',
  'subnet',
  'route-table',
  'internet-gateway',
  'egress-only-internet-gateway',
  'nat-gateway',
  'vpc-peering-connection',
  'transit-gateway',
  'vpn-gateway',
  'vpn-connection',
  'direct-connect-gateway',
  'virtual-interface',
  'client-vpn-endpoint',
  'on-premises',
  'transit-gateway-attachment',
  'transit-gateway-route-table',
  'firewall-endpoint',
  'hosted-zone',
  'distribution',
  'web-acl',
  /** A VPC that the document does not describe. */
  'vpc',
  'resolver',
  'internet',
  'aws-service',
  // Known by name and not yet walked: the walk ends as `unknown` and names them.
  'vpc-endpoint',
  'local-gateway',
  'carrier-gateway',
  'core-network',
] as const;

export type ComponentType = (typeof COMPONENT_TYPES)[number];

/** A component by its type and id. */
export interface ComponentRef {
  readonly type: ComponentType;
  readonly id: string;
}

export const INTERNET: ComponentRef = { type: 'internet', id: 'internet' };
