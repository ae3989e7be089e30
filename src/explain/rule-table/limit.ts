import type { Messages } from '../messages/messages.ts';
import type { RuleRow, RuleTable } from './table.ts';

/** More rows than a person reads, and than a page should hold. */
const MOST_ROWS = 200;

/**
 * The table with at most `MOST_ROWS` rows: the first ones, and those that matched or decided wherever they stand.
 * What is left out is counted.
 */
export function limited(table: Omit<RuleTable, 'footer'>, m: Messages): RuleTable {
  const { rows } = table;
  if (rows.length <= MOST_ROWS) return { ...table, footer: '' };
  const isTold = ({ status }: RuleRow) => status === 'decided' || status === 'matched';
  const told = rows.filter(isTold).length;
  let room = Math.max(MOST_ROWS - told, 0);
  const shown = rows.filter((row) => isTold(row) || room-- > 0).slice(0, MOST_ROWS);
  return { ...table, rows: shown, footer: m.ruleTable.leftOut({ count: rows.length - shown.length }) };
}
