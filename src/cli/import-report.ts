import { importMessages } from '../explain/import-messages.ts';
import type { ImportReport } from '../import/report.ts';
import type { Context } from './context.ts';

/** Says on standard error what an import read, assumed, left out and could not read. */
export function reportImport(report: ImportReport, { language, paint, writeError }: Context): void {
  for (const line of importMessages(report, language)) writeError(`${paint.quiet(line)}\n`);
}
