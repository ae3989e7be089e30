import type { Check } from '../../trace/decision.ts';
import { checkMessages } from '../messages/checks.ts';
import type { Messages } from '../messages/messages.ts';
import type { RuleRow, RuleTable } from './table.ts';

/** What a component without rules checked, in order; null where it checked nothing. */
export function checkTable(checks: readonly Check[], m: Messages): RuleTable | null {
  if (checks.length === 0) return null;
  const { column, caption } = m.ruleTable;
  return {
    caption: caption.checks,
    columns: [{ key: 'check', label: column.check }],
    resultLabel: column.result,
    rows: checks.map((check, index) => rowOf(check, index, m)),
    footer: '',
  };
}

function rowOf({ name, passed }: Check, index: number, m: Messages): RuleRow {
  const words = checkMessages(m)[name];
  const { result } = m.ruleTable;
  return {
    key: `${name} ${index}`,
    at: null,
    cells: { check: words.name },
    result: passed ? result.passed : result.failed,
    status: passed ? 'matched' : 'not-matched',
    reason: passed ? words.passed : words.failed,
    implicit: true,
  };
}
