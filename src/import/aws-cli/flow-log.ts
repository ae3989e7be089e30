import { flowLogSchema, type FlowLog } from '../../model/flow-log.ts';
import { text } from '../fields.ts';
import { ignored, type Reading } from '../report.ts';
import { accept, defined, sourceOf, type Resource, type Resources } from '../resources.ts';
import type { AwsInput } from './input.ts';

/** `has`: whether the document has the resource whose traffic is logged. */
export function* readFlowLogs(input: AwsInput, has: (id: string) => boolean): Reading<Resources<FlowLog>> {
  const logs = new Map<string, Resource<FlowLog>>();
  for (const item of input.items('FlowLogs')) {
    const { id, value, place } = item;
    const resource = text(value, 'ResourceId');
    if (resource === undefined || !has(resource)) {
      yield ignored('resource-not-given', place, 'FlowLogs');
      continue;
    }
    const traffic = text(value, 'TrafficType')?.toLowerCase();
    const format = text(value, 'LogFormat')?.match(/[a-z][a-z\d-]{0,63}(?=\})/g);
    const candidate = defined({
      resource,
      traffic: traffic === 'all' ? undefined : traffic,
      format: isStandard(format) ? undefined : format,
    });
    const log = yield* accept(flowLogSchema, candidate, { what: 'flowLogs', id, place });
    if (log !== undefined) logs.set(id, { value: log, ...sourceOf(item) });
  }
  return logs;
}

/** FL-3: the default format, which a document leaves out. */
const STANDARD =
  'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status';

function isStandard(format: readonly string[] | null | undefined): boolean {
  return format === null || format === undefined || format.join(' ') === STANDARD;
}
