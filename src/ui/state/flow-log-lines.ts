import { formatFlowLogRecord } from '../../explain/flow-log-text.ts';
import { stepNumber } from '../../explain/position.ts';
import { formatEndpoint } from '../../net/packet.ts';
import { port } from '../../net/port-range.ts';
import { formatProtocol, hasPorts } from '../../net/protocol.ts';
import type { FlowLogRecord } from '../../trace/flow-log.ts';
import type { Trace } from '../../trace/trace.ts';

/** A record of a flow log: to read, and as AWS writes it. */
export interface FlowLogLine {
  readonly action: FlowLogRecord['action'];
  readonly interfaceId: string;
  readonly protocol: string;
  readonly source: string;
  readonly destination: string;
  /** In the default format, version 2. */
  readonly text: string;
}

/** The records that the walk has caused up to and including a step, counted from 1. */
export function flowLogLines(trace: Trace, step: number): readonly FlowLogLine[] {
  return trace.flowLog
    .filter(({ connection, leg, hop }) => stepNumber(trace, { connection, leg, index: hop }) <= step)
    .map(({ record }) => lineOf(record));
}

function lineOf(record: FlowLogRecord): FlowLogLine {
  const { action, interfaceId, resourceId, protocol, srcaddr, dstaddr, srcport, dstport } = record;
  const [from, to] = hasPorts(protocol) ? [port(srcport), port(dstport)] : [];
  return {
    action,
    interfaceId: interfaceId ?? resourceId,
    protocol: formatProtocol(protocol),
    source: formatEndpoint(srcaddr, from),
    destination: formatEndpoint(dstaddr, to),
    text: formatFlowLogRecord(record),
  };
}
