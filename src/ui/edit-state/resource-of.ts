import { parsePointer, type JsonPointer } from '../../base/json-pointer.ts';
import type { ComponentRef } from '../../compile/component.ts';
import type { Network } from '../../compile/network.ts';
import { collectionSchemas } from '../../model/scenario.ts';
import type { EditableCollection, Resource } from '../../scenario/edit/edit.ts';

/** Which resource of the document a component of the map is; null for what the document does not write. */
export function resourceOf({ type, id }: ComponentRef, network: Network): Resource | null {
  const at = placeOf(type, id, network);
  return at === null || at === undefined ? null : resourceAt(at);
}

function placeOf(type: ComponentRef['type'], id: string, network: Network): JsonPointer | null | undefined {
  switch (type) {
    case 'instance':
    case 'database':
    case 'load-balancer':
    case 'lambda-function':
    case 'ecs-task':
    case 'eks-pod':
    case 'client-vpn-endpoint':
      return network.hosts.get(id)?.at;
    case 'network-interface':
      return network.networkInterfaces.get(id)?.at;
    case 'vpc-endpoint':
      return (
        network.hosts.get(id)?.at ??
        network.gatewayEndpoints.get(id)?.at ??
        network.inspectionEndpoints.get(id)?.at
      );
    case 'target-group':
      return network.targetGroups.get(id)?.at;
    case 'security-group':
      return network.securityGroups.get(id)?.at;
    case 'network-acl':
      return network.networkAcls.get(id)?.at;
    case 'vpc':
      return network.vpcs.get(id)?.at;
    case 'subnet':
      return network.subnets.get(id)?.at;
    case 'route-table':
      return network.routeTables.get(id)?.at;
    case 'internet-gateway':
      return network.internetGateways.get(id)?.at;
    case 'egress-only-internet-gateway':
      return network.egressOnlyInternetGateways.get(id)?.at;
    case 'nat-gateway':
      return network.natGateways.get(id)?.at;
    case 'vpc-peering-connection':
      return network.peerings.get(id)?.at;
    case 'transit-gateway':
      return network.transitGateways.get(id)?.at;
    case 'transit-gateway-attachment':
      return network.transitGatewayAttachments.get(id)?.at;
    case 'transit-gateway-route-table':
      return network.transitGatewayRouteTables.get(id)?.at;
    case 'vpn-gateway':
      return network.vpnGateways.get(id)?.at;
    case 'vpn-connection':
      return network.vpnConnections.get(id)?.at;
    case 'direct-connect-gateway':
      return network.directConnectGateways.get(id)?.at;
    case 'virtual-interface':
      return network.virtualInterfaces.get(id)?.at;
    case 'on-premises':
      return network.onPremisesNetworks.get(id)?.at;
    case 'firewall-endpoint':
      return network.inspectionEndpoints.get(id)?.at;
    case 'hosted-zone':
      return network.hostedZones.get(id)?.at;
    case 'distribution':
      return network.distributions.get(id)?.at;
    case 'web-acl':
      return network.webAcls.get(id)?.at;
    default:
      return null;
  }
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
