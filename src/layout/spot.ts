import type { CrossingDecision } from '../trace/decision.ts';
import type { Hop } from '../trace/trace.ts';
import type { Atlas } from './atlas.ts';
import type { GatewayBox, NodeBox, OutsideBox, SubnetBox, VpcBox } from './diagram.ts';

/** A place at which a packet stops on its way. */
export type Spot =
  | { readonly kind: 'node'; readonly node: NodeBox; readonly subnet: SubnetBox }
  | { readonly kind: 'router'; readonly vpc: VpcBox }
  | { readonly kind: 'gateway'; readonly gateway: GatewayBox }
  | { readonly kind: 'outside'; readonly outside: OutsideBox }
  /** In a subnet, at an address that nobody has. */
  | { readonly kind: 'inside'; readonly subnet: SubnetBox };

/** Where a hop takes place; undefined for what has no place of its own. `before`: where the packet was. */
export function spotOf(atlas: Atlas, hop: Hop, before: Spot | undefined): Spot | undefined {
  const { decision } = hop;
  switch (decision.kind) {
    case 'endpoint': {
      const eni = decision.networkInterface;
      if (eni !== null) return nodeSpot(atlas, atlas.node(eni), eni.subnet.id);
      const { component } = hop;
      return gatewaySpot(atlas.gateway(component)) ?? outsideSpot(atlas.outside(component)) ?? before;
    }
    case 'load-balancer':
    case 'network-interface':
    case 'security-group':
      return nodeSpot(atlas, atlas.node(decision.networkInterface), decision.networkInterface.subnet.id);
    case 'gateway-load-balancer': {
      const { part, endpoint, networkInterface } = decision;
      return part === 'endpoint' || networkInterface === null
        ? nodeSpot(atlas, atlas.node(endpoint), endpoint.subnet.id)
        : nodeSpot(atlas, atlas.node(networkInterface), networkInterface.subnet.id);
    }
    case 'firewall':
      return nodeSpot(atlas, atlas.node(decision.endpoint), decision.endpoint.subnet.id);
    case 'nat':
      return nodeSpot(atlas, atlas.node(decision.natGateway), decision.natGateway.subnet?.id);
    case 'host': {
      const nodes = decision.host.interfaces.map((eni) => atlas.node(eni));
      const isHere = before?.kind === 'node' && nodes.includes(before.node);
      return isHere ? before : nodeSpot(atlas, nodes[0], hop.subnetId ?? undefined);
    }
    case 'route': {
      const { gateway, vpc } = decision.routeTable;
      return gateway === null
        ? routerSpot(atlas.vpc(vpc.id))
        : gatewaySpot(atlas.gateway({ type: 'internet-gateway', id: gateway.id }));
    }
    case 'gateway':
      return gatewaySpot(atlas.gateway(decision.component)) ?? outsideSpot(atlas.outside(decision.component));
    case 'crossing':
      return crossingSpot(atlas, hop, decision, before);
    case 'transit-route': {
      const { id } = decision.routeTable.transitGateway;
      return outsideSpot(atlas.outside({ type: 'transit-gateway', id })) ?? before;
    }
    case 'place':
      return placeSpot(atlas, hop, before);
    case 'web-acl':
    case 'distribution':
      return edgeSpot(atlas, hop, before);
    case 'network-acl':
    case 'resolver':
    case 'name':
      return undefined;
  }
}

/** At an edge, which stands outside; or, of a load balancer's web ACL, where the packet is. */
function edgeSpot(atlas: Atlas, { decision, component }: Hop, before: Spot | undefined): Spot | undefined {
  const of = decision.kind === 'web-acl' ? decision.resource : component;
  return of.type === 'distribution' ? outsideSpot(atlas.outside(of)) : before;
}

/** Out of a VPC, the router picks the attachment's subnet; into one, the packet is at its interface there. */
function crossingSpot(
  atlas: Atlas,
  { direction, subnetId }: Hop,
  { component, towards }: CrossingDecision,
  before: Spot | undefined,
): Spot | undefined {
  if (component.type === 'transit-gateway-attachment' && direction === 'outbound') return before;
  if (component.type === 'vpn-gateway') return gatewaySpot(atlas.gateway(component));
  if (subnetId !== null) return nodeSpot(atlas, atlas.attachment(component.id, subnetId), subnetId);
  const beyond = towards === null ? undefined : atlas.outside(towards);
  return outsideSpot(atlas.outside(component)) ?? outsideSpot(beyond) ?? before;
}

function placeSpot(atlas: Atlas, hop: Hop, before: Spot | undefined): Spot | undefined {
  const { component } = hop;
  if (component.type === 'subnet') return insideSpot(atlas.subnet(component.id));
  if (component.type === 'internet') return outsideSpot(atlas.internet);
  // A service of AWS is behind the endpoint that led to it.
  if (component.type === 'aws-service' && before?.kind === 'gateway' && before.gateway.side !== 'top')
    return before;
  return (
    gatewaySpot(atlas.gateway(component)) ??
    outsideSpot(atlas.outside(component)) ??
    (before === undefined || before.kind === 'gateway' ? outsideSpot(atlas.internet) : before)
  );
}

export function nodeSpot(
  atlas: Atlas,
  node: NodeBox | undefined,
  subnetId: string | undefined,
): Spot | undefined {
  if (node === undefined) return subnetId === undefined ? undefined : insideSpot(atlas.subnet(subnetId));
  const subnet = atlas.subnetOf(node);
  return subnet === undefined ? undefined : { kind: 'node', node, subnet };
}

export function routerSpot(vpc: VpcBox | undefined): Spot | undefined {
  return vpc === undefined ? undefined : { kind: 'router', vpc };
}

function gatewaySpot(gateway: GatewayBox | undefined): Spot | undefined {
  return gateway === undefined ? undefined : { kind: 'gateway', gateway };
}

export function outsideSpot(outside: OutsideBox | undefined): Spot | undefined {
  return outside === undefined ? undefined : { kind: 'outside', outside };
}

export function insideSpot(subnet: SubnetBox | undefined): Spot | undefined {
  return subnet === undefined || subnet.kind === 'stack' ? undefined : { kind: 'inside', subnet };
}

export function vpcKeyOf(spot: Spot): string | undefined {
  switch (spot.kind) {
    case 'node':
    case 'inside':
      return spot.subnet.vpc;
    case 'router':
      return spot.vpc.key;
    case 'gateway':
      return spot.gateway.vpc;
    case 'outside':
      return undefined;
  }
}

export function keyOfSpot(spot: Spot): string {
  switch (spot.kind) {
    case 'node':
      return spot.node.key;
    case 'inside':
      return spot.subnet.key;
    case 'router':
      return spot.vpc.key;
    case 'gateway':
      return spot.gateway.key;
    case 'outside':
      return spot.outside.key;
  }
}

export function sameSpot(a: Spot, b: Spot): boolean {
  return a.kind === b.kind && keyOfSpot(a) === keyOfSpot(b);
}
