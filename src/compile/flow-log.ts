import { child, pointer } from '../base/json-pointer.ts';
import type { FlowLog } from '../model/flow-log.ts';
import type { CollectionName } from '../model/scenario.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** What a flow log can be of; instances and databases stand for the interface written into them. */
const COLLECTIONS: readonly CollectionName[] = [
  'vpcs',
  'subnets',
  'networkInterfaces',
  'instances',
  'databases',
  'natGateways',
];

export function compileFlowLogs(reader: Reader): Map<string, FlowLog> {
  const logs = new Map<string, FlowLog>();
  for (const [id, log] of resourcesOf(reader.scenario.flowLogs)) {
    if (!COLLECTIONS.some((collection) => reader.has(collection, log.resource))) {
      reader.unknownReference(log.resource, COLLECTIONS, child(pointer('flowLogs', id), 'resource'));
    }
    logs.set(id, log);
  }
  return logs;
}
