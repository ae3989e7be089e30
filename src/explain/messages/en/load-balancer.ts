import type { TargetHealthState } from '../../../model/target-group.ts';
import type { ConsideredTarget } from '../../../trace/decision.ts';
import type { HealthReason } from '../../../trace/health.ts';
import type { LegName } from '../../position.ts';

export const loadBalancer = {
  step: ({ leg, id }: { leg: LegName; id: string }) => `the ${leg} is at a node of the load balancer ${id}`,
  chipForwards: ({ target }: { target: string }) => `to ${target}`,
  chipAnswers: ({ status }: { status: number }) => `answers ${status}`,
  chipBack: 'address put back',
  opens: (p: { listener: string; rule: string; group: string; target: string; node: string }) =>
    `Listener ${p.listener}, ${p.rule}: the load balancer picks ${p.target} of ${p.group} and opens a connection of its own from ${p.node}.`,
  handsOn: (p: { listener: string; rule: string; group: string; target: string; source: string }) =>
    `Listener ${p.listener}: the load balancer picks ${p.target} of ${p.group}. Only the destination is rewritten; the target sees the client’s address ${p.source}.`,
  invokes: (p: { listener: string; rule: string; group: string; target: string }) =>
    `Listener ${p.listener}, ${p.rule}: the load balancer invokes the function ${p.target} of ${p.group} through the Lambda service.`,
  answers: (p: { listener: string; rule: string; status: number }) =>
    `Listener ${p.listener}, ${p.rule}: the load balancer answers ${p.status} by itself.`,
  back: ({ from, to }: { from: string; to: string }) =>
    `The reply passes the node again, which puts its own address back: the source ${from} becomes ${to}.`,
  backWhy:
    'The reply goes back to the node whatever the target’s route table says; its network ACL still has to let it out to the client’s address.',
  defaultRule: 'default rule',
  rule: ({ priority }: { priority: number }) => `rule ${priority}`,
  candidates: ({ count, group }: { count: number; group: string }) =>
    `${count} targets of ${group} may be picked; this walk shows one of them.`,
  passedOver: ({ target, reason }: { target: string; reason: string }) =>
    `${target} is passed over: ${reason}.`,
  statusWhy: ({ status }: { status: number }) => `The client gets HTTP ${status} from the load balancer.`,
  state: {
    initial: 'initial',
    healthy: 'healthy',
    unhealthy: 'unhealthy',
    'unhealthy.draining': 'unhealthy and draining',
    draining: 'draining',
    unused: 'unused',
    unavailable: 'not checked',
  } satisfies Record<TargetHealthState, string>,
  standing: {
    usable: 'may be picked',
    'fail-open': 'unhealthy, used since none is healthy',
    unhealthy: 'unhealthy',
    'out-of-service': 'gets no new connections',
    'other-zone': 'in another Availability Zone, and cross-zone load balancing is off',
    'zone-not-enabled': 'in an Availability Zone that is not enabled',
  } satisfies Record<ConsideredTarget['standing'], string>,
  health: {
    written: 'as the document says',
    'not-checked': 'health checks are off',
    'not-running': 'its host does not run',
    family: 'the node has no address of its family',
    'check-passes': 'its health check is answered',
    'check-passes-partly': 'its health check is answered from some ports',
    'check-fails': 'its health check gets no answer',
    'check-refused': 'nothing listens on the port of its health check',
  } satisfies Record<HealthReason, string>,
  checkStops: (p: { port: number; where: string; leg: LegName; reason: string }) =>
    `its health check on port ${p.port} is stopped at ${p.where} (${p.leg}): ${p.reason}`,
};
