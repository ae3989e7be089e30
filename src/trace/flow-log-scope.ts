import type { Network } from '../compile/network.ts';
import type { FlowLog } from '../model/flow-log.ts';
import type { FlowLogRecord } from './flow-log.ts';

/**
 * Whether a flow log of the document captures the record: one of its VPC, its subnet or its interface, for such traffic.
 * Without any flow log in the document, every record is shown (FL-1).
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-basics.html
 */
export function isLogged({ flowLogs }: Network, record: FlowLogRecord): boolean {
  return flowLogs.size === 0 || [...flowLogs.values()].some((log) => captures(log, record));
}

function captures({ resource, traffic = 'all' }: FlowLog, record: FlowLogRecord): boolean {
  const { vpcId, subnetId, interfaceId, resourceId, action } = record;
  const isCovered = [vpcId, subnetId, interfaceId, resourceId].includes(resource);
  return isCovered && (traffic === 'all' || traffic === action.toLowerCase());
}
