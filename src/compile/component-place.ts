import type { JsonPointer } from '../base/json-pointer.ts';
import type { ComponentRef } from './component.ts';
import type { Network } from './network.ts';

/** Where the document writes a component; null or undefined for what it does not write. */
export function componentPlace(network: Network, { type, id }: ComponentRef): JsonPointer | null | undefined {
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
