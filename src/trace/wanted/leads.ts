import type {
  DirectConnectGateway,
  Network,
  Peering,
  Route,
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRoute,
  Vpc,
} from '../../compile/network.ts';

/** The component that a wish names, for the question which routes lead to it. */
export interface Wanted {
  readonly id: string;
  /** The VPC in which it stands; null for what stands in none. */
  readonly home: Vpc | null;
  /** Whether a route can name it, or something that it stands behind. */
  readonly isTarget: boolean;
}

/** What routes name, as the collections of a document. */
const TARGETS = [
  'internetGateways',
  'egressOnlyInternetGateways',
  'natGateways',
  'peerings',
  'transitGateways',
  'transitGatewayAttachments',
  'vpnGateways',
  'vpnConnections',
  'directConnectGateways',
  'virtualInterfaces',
  'onPremisesNetworks',
  'firewalls',
  'firewallEndpoints',
  'vpcEndpoints',
  'instances',
  'networkInterfaces',
] as const;

export function wantedIn(network: Network, id: string): Wanted {
  const { scenario } = network;
  const isTarget = id === 'local' || TARGETS.some((name) => Object.hasOwn(scenario[name] ?? {}, id));
  return { id, home: homeOf(network, id), isTarget };
}

function homeOf(network: Network, id: string): Vpc | null {
  const subnet = network.subnets.get(id) ?? network.inspectionEndpoints.get(id)?.subnet;
  const [first] = network.hosts.get(id)?.interfaces ?? [];
  const networkInterface = network.networkInterfaces.get(id) ?? first;
  for (const { behind, subnet: own } of network.inspectionEndpoints.values())
    if (behind.id === id) return own.vpc;
  return (
    network.vpcs.get(id) ??
    subnet?.vpc ??
    networkInterface?.subnet.vpc ??
    network.natGateways.get(id)?.vpc ??
    network.internetGateways.get(id)?.vpc ??
    network.egressOnlyInternetGateways.get(id)?.vpc ??
    network.gatewayEndpoints.get(id)?.vpc ??
    network.vpnGateways.get(id)?.vpc ??
    null
  );
}

/** Whether a route of this VPC leads to the wanted component, or towards the VPC in which it stands. */
export function leadsTo({ target }: Route, vpc: Vpc, { id, home }: Wanted): boolean {
  const isFar = home !== null && home.id !== vpc.id;
  switch (target.type) {
    case 'local':
      return id === 'local';
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
    case 'nat-gateway':
      return target.gateway.id === id;
    case 'vpc-endpoint':
      return target.endpoint.id === id;
    case 'network-interface': {
      const { id: own, ref, host } = target.networkInterface;
      return [own, ref.id, host.ref.id].includes(id);
    }
    case 'inspection-endpoint':
      return target.endpoint.id === id || target.endpoint.behind.id === id;
    case 'vpn-gateway':
      return (
        target.gateway.id === id ||
        [...target.gateway.connections, ...target.gateway.interfaces].some((one) => isVpn(one, id))
      );
    case 'vpc-peering-connection':
      return target.peering.id === id || (isFar && joins(target.peering, home));
    case 'transit-gateway':
      return (
        target.gateway.id === id || attaches(target.gateway, id) || (isFar && serves(target.gateway, home))
      );
    case 'missing':
      return target.id === id;
    case 'unmodelled':
      return target.component.id === id;
  }
}

/** Likewise for a route of a transit gateway. */
export function transitLeadsTo({ attachment }: TransitGatewayRoute, { id, home }: Wanted): boolean {
  if (attachment === null) return false;
  const { attached } = attachment;
  if (attachment.id === id) return true;
  switch (attached.type) {
    case 'vpc':
      return attached.vpc.id === home?.id || attached.subnets.some((subnet) => subnet.id === id);
    case 'vpn':
      return isVpn(attached.connection, id);
    case 'direct-connect':
      return isDirectConnect(attached.gateway, id);
    case 'peering':
      return attached.peer.id === id || (home !== null && serves(attached.peer, home));
  }
}

function isVpn(
  connection: { readonly id: string; readonly site: { readonly id: string } },
  id: string,
): boolean {
  return connection.id === id || connection.site.id === id;
}

function isDirectConnect({ id: own, interfaces }: DirectConnectGateway, id: string): boolean {
  return own === id || interfaces.some((one) => one.id === id || one.site.id === id);
}

function joins({ sides }: Peering, vpc: Vpc): boolean {
  return sides.some((side) => side.vpc?.id === vpc.id);
}

function attaches({ attachments }: TransitGateway, id: string): boolean {
  return attachments.some(
    ({ id: own, attached }: TransitGatewayAttachment) =>
      own === id ||
      (attached.type === 'vpn' && isVpn(attached.connection, id)) ||
      (attached.type === 'direct-connect' && isDirectConnect(attached.gateway, id)),
  );
}

function serves({ attachments }: TransitGateway, vpc: Vpc): boolean {
  return attachments.some(({ attached }) => attached.type === 'vpc' && attached.vpc.id === vpc.id);
}
