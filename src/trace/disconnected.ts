import type { Network, TransitGateway, Vpc } from '../compile/network.ts';
import { contains } from '../net/cidr.ts';
import type { Ip } from '../net/ip.ts';

/**
 * Whether the destination lies in another VPC of the document that nothing joins with this one (XPL-15): no peering
 * connection and no transit gateways, whatever their state and routes.
 */
export function isDisconnected(network: Network, from: Vpc, destination: Ip): boolean {
  const others = [...network.vpcs.values()].filter(({ cidrs, ipv6Cidrs }) =>
    [...cidrs, ...ipv6Cidrs].some((block) => contains(block, destination)),
  );
  return (
    others.length > 0 &&
    others.every((to) => to !== from && !isPeered(from, to) && !isAttached(network, from, to))
  );
}

function isPeered({ peerings }: Vpc, to: Vpc): boolean {
  return peerings.some(({ sides }) => sides.some((side) => side.vpc === to));
}

function isAttached({ transitGateways }: Network, from: Vpc, to: Vpc): boolean {
  const seen = new Set([...transitGateways.values()].filter((gateway) => attaches(gateway, from)));
  for (const gateway of seen) {
    if (attaches(gateway, to)) return true;
    for (const { attached, transitGateway } of gateway.attachments) {
      if (attached.type === 'peering') seen.add(attached.peer).add(transitGateway);
    }
  }
  return false;
}

function attaches({ attachments }: TransitGateway, vpc: Vpc): boolean {
  return attachments.some(({ attached }) => attached.type === 'vpc' && attached.vpc === vpc);
}
