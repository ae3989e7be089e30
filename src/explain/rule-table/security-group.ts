import type { SecurityGroupRule } from '../../compile/network.ts';
import type { Packet } from '../../net/packet.ts';
import type { SecurityGroupDecision } from '../../trace/decision.ts';
import { formatPeer, formatRuleProtocol, formatScopePorts, shortRuleName } from '../format.ts';
import type { Messages } from '../messages/messages.ts';
import { mismatchReason } from '../mismatch.ts';
import type { RowStatus, RuleRow, RuleTable } from './table.ts';
import { limited } from './limit.ts';

/** Every rule of that direction: one match is enough, so none hides another. A remembered flow needs none of them. */
export function securityGroupTable(decision: SecurityGroupDecision, packet: Packet, m: Messages): RuleTable {
  const { direction, groups, networkInterface, decidedBy, considered } = decision;
  const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));

  const row = (rule: SecurityGroupRule, index: number): RuleRow => {
    const mismatches = looked.get(rule);
    const told = (status: RowStatus, reason: string) => rowOf(rule, index, status, reason, m);
    if (mismatches === undefined) return told('not-reached', m.ruleTable.notNeeded);
    if (mismatches.length > 0) return told('not-matched', mismatchReason(rule, mismatches, packet, m));
    return rule === decidedBy
      ? told('decided', m.ruleTable.matches)
      : told('matched', m.ruleTable.alsoMatches);
  };
  const { column, caption, peer } = m.ruleTable;
  return limited(
    {
      caption: caption['security-group'],
      columns: [
        ...(groups.length > 1 ? [{ key: 'group', label: column.group }] : []),
        { key: 'rule', label: column.rule },
        { key: 'protocol', label: column.protocol },
        { key: 'ports', label: column.ports },
        { key: 'peer', label: peer[direction] },
      ],
      resultLabel: column.result,
      rows: networkInterface.rules[direction].map(row),
    },
    m,
  );
}

function rowOf(
  rule: SecurityGroupRule,
  index: number,
  status: RowStatus,
  reason: string,
  m: Messages,
): RuleRow {
  return {
    // One rule with several peers is several rows with one id.
    key: `${rule.id} ${index}`,
    at: rule.at,
    cells: {
      group: rule.securityGroupId,
      rule: shortRuleName(rule, m),
      protocol: formatRuleProtocol(rule.protocol, m),
      ports: formatScopePorts(rule, m),
      peer: formatPeer(rule.peer),
    },
    result: m.ruleTable.result.allow,
    status,
    reason,
    implicit: rule.at === null,
  };
}
