import type { Route } from '../../compile/network.ts';
import { contains, formatCidr } from '../../net/cidr.ts';
import { familyOf } from '../../net/ip.ts';
import type { Packet } from '../../net/packet.ts';
import type { RouteDecision } from '../../trace/decision.ts';
import { isLocalPreferred } from '../route-table.ts';
import type { Messages } from '../messages/messages.ts';
import { mismatchReason } from '../mismatch.ts';
import type { RowStatus, RuleRow, RuleTable } from './table.ts';
import { limited } from './limit.ts';

/** The routes of the packet's family, best first. Those after the winner were not needed; some would match as well. */
export function routeTableTable(decision: RouteDecision, packet: Packet, m: Messages): RuleTable {
  const { routeTable, considered, decidedBy } = decision;
  const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));
  const routes = routeTable.routes[familyOf(packet.destination)];

  const row = (route: Route, index: number): RuleRow => {
    const mismatches = looked.get(route);
    const told = (status: RowStatus, reason: string) => rowOf(route, index, status, reason, m);
    if (route === decidedBy) return told('decided', winnerReason(route, decision, packet, m));
    if (mismatches === undefined) return loser(route, decision, packet, told, m);
    const status = isLocalPreferred(mismatches) ? 'matched' : 'not-matched';
    return told(status, mismatchReason(route, mismatches, packet, m));
  };
  const { column, caption } = m.ruleTable;
  return limited(
    {
      caption: caption.route,
      columns: [
        { key: 'destination', label: column.destination },
        { key: 'target', label: column.target },
        { key: 'origin', label: column.origin },
      ],
      resultLabel: column.result,
      rows: routes.map(row),
    },
    m,
  );
}

function winnerReason(route: Route, { routeTable }: RouteDecision, packet: Packet, m: Messages): string {
  if (route.state === 'blackhole') return m.ruleTable.blackhole;
  const family = familyOf(packet.destination);
  const matching = routeTable.routes[family].filter((other) =>
    contains(other.destination, packet.destination),
  );
  return matching.length === 1 ? m.ruleTable.onlyMatch : m.ruleTable.longestWins;
}

/** A route that was not looked at, since a better one had won. Whether it would match only says what it lost to. */
function loser(
  route: Route,
  { decidedBy }: RouteDecision,
  packet: Packet,
  told: (status: RowStatus, reason: string) => RuleRow,
  m: Messages,
): RuleRow {
  if (decidedBy === null || !contains(route.destination, packet.destination)) {
    return told('not-reached', m.ruleTable.routeNotReached);
  }
  const isShorter = route.destination.prefixLength < decidedBy.destination.prefixLength;
  return told('matched', isShorter ? m.ruleTable.longerWins : m.ruleTable.higherWins);
}

function rowOf(route: Route, index: number, status: RowStatus, reason: string, m: Messages): RuleRow {
  const { origin, result } = m.ruleTable;
  return {
    key: `${formatCidr(route.destination)} ${index}`,
    at: route.at,
    cells: {
      destination: formatCidr(route.destination),
      target: route.via,
      origin: route.prefixList === null ? origin[route.origin] : m.words.prefixList(route.prefixList),
    },
    result: route.state === 'blackhole' ? result.blackhole : route.via,
    status,
    reason,
    implicit: route.at === null,
  };
}
