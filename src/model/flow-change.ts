import { hasPorts, parseProtocol } from '../net/protocol.ts';
import type { Flow } from './flow.ts';

/** The part of a flow that is asked differently. `undefined` takes a field away. */
export type FlowChange = Partial<Pick<Flow, 'from' | 'to' | 'protocol' | 'port' | 'sourcePort'>>;

export function asksForPorts(flow: Flow): boolean {
  const protocol = parseProtocol(flow.protocol ?? 'tcp');
  return protocol.ok && hasPorts(protocol.value);
}

/** The flow with the change, without the fields that were about the end or the protocol it had before. */
export function withChange(flow: Flow, change: FlowChange): Flow {
  const changed: Flow = { ...flow, ...change };
  delete changed.expect;
  delete changed.title;
  if (changed.from !== flow.from || changed.to !== flow.to) delete changed.wants;
  if (changed.from !== flow.from) delete changed.sourceIp;
  if (changed.to !== flow.to) {
    delete changed.destinationIp;
    delete changed.resolve;
  }
  if (change.protocol !== undefined) {
    delete changed.icmpType;
    delete changed.icmpCode;
  }
  return changed;
}

/** The change without what the flow says itself; all of it where there is no flow. */
export function withoutNoChange(flow: Flow | null, change: FlowChange): FlowChange {
  const changes = Object.entries(change);
  return Object.fromEntries(changes.filter(([name, value]) => flow?.[name as keyof FlowChange] !== value));
}

/** What is asked of the evaluator: a port that was typed for TCP is kept for later, and not sent with ICMP. */
export function askable(flow: Flow): Flow {
  if (asksForPorts(flow)) return flow;
  const asked = { ...flow };
  delete asked.port;
  delete asked.sourcePort;
  return asked;
}
