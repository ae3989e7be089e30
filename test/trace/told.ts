import { formatPacket } from '../../src/net/packet.ts';
import { ruleLabel } from '../../src/trace/rule-label.ts';
import type { Hop, Trace } from '../../src/trace/trace.ts';

/** All that a walk says, but for places in the document. */
export function told(walked: Trace | undefined): unknown {
  return (
    walked && {
      verdict: walked.verdict,
      symptom: walked.symptom,
      stoppedAt: walked.stoppedAt,
      blockers: walked.blockers,
      branches: walked.branches,
      flowLog: walked.flowLog,
      state: walked.state,
      legs: walked.connections.map(({ request, response }) => [
        request.hops.map(toldHop),
        response?.hops.map(toldHop) ?? null,
      ]),
    }
  );
}

export function toldHop({
  component,
  direction,
  subnetId,
  packetIn,
  packetOut,
  decision,
  hypothetical,
}: Hop) {
  const { kind, verdict, code, causes, notes } = decision;
  const where = [component.type, component.id, direction, subnetId, hypothetical].join(' ');
  const packets = `${formatPacket(packetIn)} to ${formatPacket(packetOut)}`;
  return [where, packets, kind, verdict, code, ...causes, ...notes, ruleLabel(decision)];
}
