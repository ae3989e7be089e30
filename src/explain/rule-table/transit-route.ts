import type { TransitGatewayRoute } from '../../compile/network.ts';
import { contains, formatCidr } from '../../net/cidr.ts';
import { familyOf } from '../../net/ip.ts';
import type { Packet } from '../../net/packet.ts';
import type { TransitRouteDecision } from '../../trace/decision.ts';
import type { Messages } from '../messages/messages.ts';
import { mismatchReason } from '../mismatch.ts';
import { limited } from './limit.ts';
import type { RowStatus, RuleRow, RuleTable } from './table.ts';

/** The routes of the packet's family, best first. */
export function transitRouteTable(decision: TransitRouteDecision, packet: Packet, m: Messages): RuleTable {
  const { routeTable, considered, decidedBy } = decision;
  const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));
  const { column, caption, result, origin } = m.ruleTable;
  const row = (route: TransitGatewayRoute, index: number): RuleRow => {
    const [status, reason] = statusOf(route);
    const target = route.attachment?.id ?? result.blackhole;
    const destination = formatCidr(route.destination);
    return {
      key: `${destination} ${index}`,
      at: route.at,
      cells: {
        destination,
        target,
        origin: route.prefixList === null ? origin[route.origin] : m.words.prefixList(route.prefixList),
      },
      result: route.state === 'blackhole' ? result.blackhole : target,
      status,
      reason,
      implicit: route.at === null,
    };
  };
  const statusOf = (route: TransitGatewayRoute): readonly [RowStatus, string] => {
    const mismatches = looked.get(route);
    if (route === decidedBy) {
      return ['decided', route.state === 'blackhole' ? m.ruleTable.blackhole : m.ruleTable.longestWins];
    }
    if (mismatches !== undefined) return ['not-matched', mismatchReason(route, mismatches, packet, m)];
    if (decidedBy === null || !contains(route.destination, packet.destination)) {
      return ['not-reached', m.ruleTable.routeNotReached];
    }
    const isShorter = route.destination.prefixLength < decidedBy.destination.prefixLength;
    return ['matched', isShorter ? m.ruleTable.longerWins : m.ruleTable.higherWins];
  };
  return limited(
    {
      caption: caption.route,
      columns: [
        { key: 'destination', label: column.destination },
        { key: 'target', label: column.target },
        { key: 'origin', label: column.origin },
      ],
      resultLabel: column.result,
      rows: routeTable.routes[familyOf(packet.destination)].map(row),
    },
    m,
  );
}
