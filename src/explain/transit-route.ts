import type { TransitGatewayRoute } from '../compile/network.ts';
import { contains, formatCidr } from '../net/cidr.ts';
import { formatIp } from '../net/ip.ts';
import type { Subject, Told } from './explanation.ts';
import { tellCode } from './stop.ts';
import type { Messages } from './messages/messages.ts';

/** A transit gateway route table: which route won, or why none did. */
export function tellTransitRoute({ hop, decision, m }: Subject<'transit-route'>): Told {
  const address = formatIp(hop.packetIn.destination);
  const step = m.transitRoute.step({ address });
  const { decidedBy, routeTable } = decision;
  if (decision.code !== null || decidedBy === null) {
    return { step, ...tellCode(decision.code ?? 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT', hop, m) };
  }
  const route = formatTransitRoute(decidedBy, m);
  const { family } = decidedBy.destination;
  const rivals = routeTable.routes[family].filter(
    (other) => other !== decidedBy && contains(other.destination, hop.packetIn.destination),
  );
  const words = { route, address, origin: m.ruleTable.origin[decidedBy.origin] };
  return {
    step,
    chip: route,
    sentence: rivals.length === 0 ? m.transitRoute.only(words) : m.transitRoute.best(words),
    why: m.transitRoute.why,
  };
}

/** `10.3.0.0/16 → att-c` */
export function formatTransitRoute({ destination, attachment }: TransitGatewayRoute, m: Messages): string {
  const target = attachment?.id ?? m.ruleTable.result.blackhole;
  return m.routeTable.chip({ destination: formatCidr(destination), target });
}
