import { formatIp } from '../net/ip.ts';
import type { ConsideredTarget, LoadBalancerDecision } from '../trace/decision.ts';
import type { TargetHealth } from '../trace/health.ts';
import { paragraph, type Subject, type Told } from './explanation.ts';
import { formatSource, nameInSentence } from './format.ts';
import type { Messages } from './messages/messages.ts';
import { tellCode } from './stop.ts';

type LoadBalancerSubject = Subject<'load-balancer'>;

/** A node of a load balancer: which listener and rule took the request, which target it goes to, and why no other. */
export function tellLoadBalancer(subject: LoadBalancerSubject): Told {
  const { hop, decision, at, m } = subject;
  const step = m.loadBalancer.step({ leg: at.leg, id: decision.loadBalancer.id });
  if (decision.code !== null) {
    const told = tellCode(decision.code, hop, m);
    return { step, ...told, why: paragraph(told.why, statusWhy(decision, m), passedOver(decision, m)) };
  }
  if (decision.listener === null) return { step, ...tellWayBack(subject) };
  const words = {
    listener: `${decision.listener.protocol} ${decision.listener.port}`,
    rule: ruleText(decision, m),
    group: decision.targetGroup?.id ?? '',
  };
  const { target, status } = decision;
  if (status !== null || target === null) {
    const answered = { ...words, status: status ?? 200 };
    return {
      step,
      chip: m.loadBalancer.chipAnswers(answered),
      sentence: m.loadBalancer.answers(answered),
      why: '',
    };
  }
  const name = target.ip === null ? target.id : targetName(target);
  const chip = m.loadBalancer.chipForwards({ target: name });
  const why = paragraph(candidates(decision, m), passedOver(decision, m));
  if (target.ip === null)
    return { step, chip, sentence: m.loadBalancer.invokes({ ...words, target: name }), why };
  if (decision.source === 'client') {
    const source = formatIp(hop.packetIn.source);
    return { step, chip, sentence: m.loadBalancer.handsOn({ ...words, target: name, source }), why };
  }
  const node = formatIp(decision.networkInterface.primaryIpv4 ?? hop.packetIn.destination);
  return { step, chip, sentence: m.loadBalancer.opens({ ...words, target: name, node }), why };
}

function tellWayBack({ hop, m }: LoadBalancerSubject): Omit<Told, 'step'> {
  const sentence = m.loadBalancer.back({ from: formatSource(hop.packetIn), to: formatSource(hop.packetOut) });
  return { chip: m.loadBalancer.chipBack, sentence, why: m.loadBalancer.backWhy };
}

function ruleText(decision: LoadBalancerDecision, m: Messages): string {
  const priority = decision.decidedBy?.priority ?? 'default';
  return priority === 'default' ? m.loadBalancer.defaultRule : m.loadBalancer.rule({ priority });
}

/** `app-1:8080` */
export function targetName({ id, port }: ConsideredTarget['target']): string {
  return port === 0 ? id : `${id}:${port}`;
}

type Looked = Pick<LoadBalancerDecision, 'targets' | 'targetGroup'>;

export function candidates({ targets, targetGroup }: Looked, m: Messages): string {
  const count = targets.filter(({ standing }) => standing === 'usable' || standing === 'fail-open').length;
  return count < 2 || targetGroup === null ? '' : m.loadBalancer.candidates({ count, group: targetGroup.id });
}

const MOST_NAMED = 3;

export function passedOver({ targets }: Looked, m: Messages): string {
  const passed = targets.filter(({ standing }) => standing !== 'usable').slice(0, MOST_NAMED);
  return paragraph(
    ...passed.map((one) =>
      one.standing === 'fail-open'
        ? ''
        : m.loadBalancer.passedOver({ target: targetName(one.target), reason: reasonOf(one, m) }),
    ),
  );
}

/** Why a target is used or not: its zone, or its health with where its check stops. */
export function reasonOf({ standing, health }: ConsideredTarget, m: Messages): string {
  const isZone = standing === 'other-zone' || standing === 'zone-not-enabled';
  return health === null || isZone ? m.loadBalancer.standing[standing] : healthReason(health, m);
}

function healthReason({ state, reason, stop, port }: TargetHealth, m: Messages): string {
  if (stop === null || reason === 'check-passes-partly') {
    return `${m.loadBalancer.state[state]} (${m.loadBalancer.health[reason]})`;
  }
  return m.loadBalancer.checkStops({
    port,
    where: nameInSentence(stop.component, m),
    leg: stop.leg,
    reason: m.codes[stop.code].chip,
  });
}

function statusWhy({ status }: LoadBalancerDecision, m: Messages): string {
  return status === null ? '' : m.loadBalancer.statusWhy({ status });
}
