import type { NetworkAclEntry } from '../../compile/network.ts';
import { formatCidr } from '../../net/cidr.ts';
import { familyOf } from '../../net/ip.ts';
import type { Packet } from '../../net/packet.ts';
import type { NetworkAclDecision } from '../../trace/decision.ts';
import { formatRuleProtocol, formatScopePorts, ruleNumberOf } from '../format.ts';
import type { Messages } from '../messages/messages.ts';
import { mismatchReason } from '../mismatch.ts';
import type { RowStatus, RuleRow, RuleTable } from './table.ts';
import { limited } from './limit.ts';

/** Numbered entries in order, then `*`; what stands after the entry that decided was never looked at. */
export function networkAclTable(decision: NetworkAclDecision, packet: Packet, m: Messages): RuleTable {
  const { networkAcl, direction, decidedBy, considered } = decision;
  const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));
  const closing = networkAcl.closing[familyOf(packet.source)];
  const notReached = m.ruleTable.notReached({ rule: ruleNumberOf(decidedBy) });

  const row = (entry: NetworkAclEntry): RuleRow => {
    const mismatches = looked.get(entry);
    const told = (status: RowStatus, reason: string) => rowOf(entry, status, reason, m);
    if (entry === decidedBy) {
      return told('decided', entry.ruleNumber === '*' ? m.ruleTable.matchesRest : m.ruleTable.matches);
    }
    if (mismatches === undefined) return told('not-reached', notReached);
    return told('not-matched', mismatchReason(entry, mismatches, packet, m));
  };
  const { column, caption, peer } = m.ruleTable;
  return limited(
    {
      caption: caption['network-acl'],
      columns: [
        { key: 'number', label: column.number },
        { key: 'protocol', label: column.protocol },
        { key: 'ports', label: column.ports },
        { key: 'peer', label: peer[direction] },
      ],
      resultLabel: column.result,
      rows: [...networkAcl.entries[direction], closing].map(row),
    },
    m,
  );
}

function rowOf(entry: NetworkAclEntry, status: RowStatus, reason: string, m: Messages): RuleRow {
  return {
    key: ruleNumberOf(entry),
    at: entry.at,
    cells: {
      number: ruleNumberOf(entry),
      protocol: formatRuleProtocol(entry.protocol, m),
      ports: formatScopePorts(entry, m),
      peer: formatCidr(entry.cidr),
    },
    result: m.ruleTable.result[entry.action],
    status,
    reason,
    implicit: entry.at === null,
  };
}
