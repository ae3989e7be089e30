export {
  askable,
  asksForPorts,
  withChange,
  withoutNoChange,
  type FlowChange,
} from '../../model/flow-change.ts';
export { firstQuestion } from '../../trace/first-question.ts';

/** The protocols that are offered; a document may name any other. */
export const PROTOCOL_NAMES = ['tcp', 'udp', 'icmp'] as const;
