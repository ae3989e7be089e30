import { formatIp } from '../../net/ip.ts';
import type { MatchField, NameDecision, WebAclDecision } from '../../trace/decision.ts';
import type { Messages } from '../messages/messages.ts';
import { limited } from './limit.ts';
import type { RuleRow, RuleTable } from './table.ts';

/** The rules of a web ACL; null where it has none. */
export function webAclTable(decision: WebAclDecision, m: Messages): RuleTable | null {
  const { webAcl, considered, decidedBy } = decision;
  if (webAcl.rules.length === 0) return null;
  const { column, matches } = m.ruleTable;
  const looked = new Map(considered.map(({ rule, mismatches }) => [rule, mismatches]));
  const rows = webAcl.rules.map((rule, index): RuleRow => {
    const mismatches = looked.get(rule);
    const isDecided = rule === decidedBy;
    const hasMatched = mismatches?.length === 0;
    return {
      key: `${rule.id} ${index}`,
      at: rule.at,
      cells: { rule: rule.id },
      result: m.webAcl.action[rule.action],
      status:
        mismatches === undefined
          ? 'not-reached'
          : isDecided
            ? 'decided'
            : hasMatched
              ? 'matched'
              : 'not-matched',
      reason:
        mismatches === undefined
          ? m.webAcl.notReached
          : hasMatched
            ? matches
            : m.mismatch.join(mismatches.map((field) => fieldReason(field, m))),
      implicit: false,
    };
  });
  const columns = [{ key: 'rule', label: column.rule }];
  return limited({ caption: m.webAcl.table, columns, resultLabel: column.result, rows }, m);
}

function fieldReason(field: MatchField, m: Messages): string {
  switch (field) {
    case 'host':
    case 'path':
    case 'method':
    case 'country':
    case 'rate':
    case 'inspection':
    case 'undecided':
      return m.mismatch[field];
    default:
      return m.mismatch.ipSet;
  }
}

/** The records of the name that was looked up; null where there are none. */
export function nameTable({ considered, decidedBy }: NameDecision, m: Messages): RuleTable | null {
  if (considered.length === 0) return null;
  const words = m.dnsName;
  const { result } = m.ruleTable;
  const rows = considered.map(({ record, standing }, index): RuleRow => {
    const isCandidate = standing === 'candidate';
    const isChosen = record === decidedBy;
    return {
      key: `${record.id} ${index}`,
      at: record.at,
      cells: { record: record.id, value: record.alias ?? record.values.map(formatIp).join(', ') },
      result: isChosen ? result.picked : isCandidate ? result.candidate : result.passedOver,
      status: isChosen ? 'decided' : isCandidate ? 'matched' : 'not-matched',
      reason: words.standing[standing],
      implicit: false,
    };
  });
  const columns = [
    { key: 'record', label: words.record },
    { key: 'value', label: words.value },
  ];
  return limited({ caption: words.table, columns, resultLabel: m.ruleTable.column.result, rows }, m);
}
