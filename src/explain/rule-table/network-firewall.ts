import type { FirewallRule } from '../../compile/network.ts';
import type { Packet } from '../../net/packet.ts';
import type { FirewallDecision } from '../../trace/decision.ts';
import { formatRuleProtocol, formatScopePorts } from '../format.ts';
import type { Messages } from '../messages/messages.ts';
import { mismatchReason } from '../mismatch.ts';
import { limited } from './limit.ts';
import type { RowStatus, RuleRow, RuleTable } from './table.ts';

/** The rules of both engines in the order in which they are tried; null where the firewall has none. */
export function firewallTable(decision: FirewallDecision, packet: Packet, m: Messages): RuleTable | null {
  const { firewall, stateless, stateful, decidedBy, byDefault } = decision;
  const looked = new Map([...stateless, ...stateful].map(({ rule, mismatches }) => [rule, mismatches]));
  const { column, caption, peer } = m.ruleTable;
  const decided = decidedBy?.id ?? (byDefault === null ? '' : m.firewall.byDefault[byDefault]);
  const statusOf = (rule: FirewallRule): readonly [RowStatus, string] => {
    const mismatches = looked.get(rule);
    if (mismatches === undefined) {
      const isKnown = decision.engine === 'state';
      return ['not-reached', isKnown ? m.ruleTable.notNeeded : m.ruleTable.notReached({ rule: decided })];
    }
    if (mismatches.length > 0) {
      const reason = mismatchReason(rule, mismatches, packet, m);
      return [rule === decidedBy ? 'decided' : 'not-matched', reason];
    }
    return [rule === decidedBy ? 'decided' : 'matched', m.ruleTable.matches];
  };
  const row = (rule: FirewallRule, index: number): RuleRow => {
    const [status, reason] = statusOf(rule);
    return {
      key: `${rule.id} ${index}`,
      at: rule.at,
      cells: {
        rule: rule.id,
        protocol: formatRuleProtocol(rule.protocol, m),
        source: rule.from.text,
        destination: rule.to.text,
        ports: formatScopePorts(rule, m),
      },
      result: m.firewall.action[rule.action],
      status,
      reason,
      implicit: false,
    };
  };
  const rules = [...firewall.stateless, ...firewall.stateful];
  if (rules.length === 0) return null;
  return limited(
    {
      caption: caption.firewall,
      columns: [
        { key: 'rule', label: column.rule },
        { key: 'protocol', label: column.protocol },
        { key: 'source', label: peer.inbound },
        { key: 'destination', label: column.destination },
        { key: 'ports', label: column.ports },
      ],
      resultLabel: column.result,
      rows: rules.map(row),
    },
    m,
  );
}
