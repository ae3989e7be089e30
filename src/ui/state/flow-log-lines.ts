import { formatFlowLogRecord } from '../../explain/flow-log-text.ts';
import { stepNumber } from '../../explain/position.ts';
import type { Trace } from '../../trace/trace.ts';

/** The records that the walk has caused up to and including a step, counted from 1, in AWS's default format. */
export function flowLogLines(trace: Trace, step: number): readonly string[] {
  return trace.flowLog
    .filter(({ connection, leg, hop }) => stepNumber(trace, { connection, leg, index: hop }) <= step)
    .map(({ record }) => formatFlowLogRecord(record));
}
