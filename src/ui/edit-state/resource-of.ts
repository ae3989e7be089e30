import { parsePointer, type JsonPointer } from '../../base/json-pointer.ts';
import type { ComponentRef } from '../../compile/component.ts';
import { componentPlace } from '../../compile/component-place.ts';
import type { Network } from '../../compile/network.ts';
import { collectionSchemas } from '../../model/scenario.ts';
import type { EditableCollection, Resource } from '../../scenario/edit/edit.ts';

/** Which resource of the document a component of the map is; null for what the document does not write. */
export function resourceOf(component: ComponentRef, network: Network): Resource | null {
  const at = componentPlace(network, component);
  return at === null || at === undefined ? null : resourceAt(at);
}

/** The resource or flow in which a place of the document lies. */
export function resourceAt(at: JsonPointer): Resource | null {
  const [collection = '', id] = parsePointer(at);
  return id !== undefined && isEditable(collection) ? { collection, id } : null;
}

function isEditable(name: string): name is EditableCollection {
  return name === 'flows' || Object.hasOwn(collectionSchemas, name);
}

const COMPONENTS: Readonly<Partial<Record<EditableCollection, ComponentRef['type']>>> = {
  instances: 'instance',
  databases: 'database',
  loadBalancers: 'load-balancer',
  functions: 'lambda-function',
  ecsTasks: 'ecs-task',
  eksPods: 'eks-pod',
  vpcEndpoints: 'vpc-endpoint',
  networkInterfaces: 'network-interface',
  securityGroups: 'security-group',
  networkAcls: 'network-acl',
  vpcs: 'vpc',
  subnets: 'subnet',
  routeTables: 'route-table',
  internetGateways: 'internet-gateway',
  egressOnlyInternetGateways: 'egress-only-internet-gateway',
  natGateways: 'nat-gateway',
  peerings: 'vpc-peering-connection',
  vpnGateways: 'vpn-gateway',
  vpnConnections: 'vpn-connection',
  directConnectGateways: 'direct-connect-gateway',
  virtualInterfaces: 'virtual-interface',
  clientVpnEndpoints: 'client-vpn-endpoint',
  onPremisesNetworks: 'on-premises',
  firewallEndpoints: 'firewall-endpoint',
  hostedZones: 'hosted-zone',
  distributions: 'distribution',
  webAcls: 'web-acl',
  transitGateways: 'transit-gateway',
  transitGatewayAttachments: 'transit-gateway-attachment',
  transitGatewayRouteTables: 'transit-gateway-route-table',
};

/** What the map marks when a resource is selected; null for what it does not draw as one thing. */
export function componentOf({ collection, id }: Resource): ComponentRef | null {
  const type = COMPONENTS[collection];
  return type === undefined ? null : { type, id };
}
