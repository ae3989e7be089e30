import { compile } from '../../src/compile/compile.ts';
import type { Network } from '../../src/compile/network.ts';
import { explainHop, type HopExplanation } from '../../src/explain/hop.ts';
import { stepsOf, type Step } from '../../src/explain/position.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Language } from '../../src/model/text.ts';
import type { Hop, Trace } from '../../src/trace/trace.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';
import type { TraceOptions } from '../../src/trace/options.ts';
import { f0 } from '../fixtures/f0.ts';

export type Change = (draft: Scenario) => void;

function networkOf(change?: Change): Network {
  const compiled = compile(f0(change));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

/** A walk through the reference topology, with a change of its own. */
export function walk(flow: Flow, change?: Change, options: TraceOptions = {}): Trace {
  const traced = traceQuestion(networkOf(change), flow, options);
  if (!traced.ok) throw new Error(JSON.stringify(traced.error));
  return traced.value;
}

/** The step at which the packet stops. */
export function stopOf(trace: Trace): Step {
  const stop = trace.stoppedAt;
  if (stop === null) throw new Error('the packet does not stop');
  return stepAt(
    trace,
    ({ connection, leg, index }) => connection === stop.connection && leg === stop.leg && index === stop.hop,
  );
}

function stepAt(trace: Trace, isIt: (step: Step) => boolean): Step {
  const step = stepsOf(trace).find(isIt);
  if (step === undefined) throw new Error('there is no such step');
  return step;
}

/** The step of a leg that meets the component. */
export function stepOf(trace: Trace, leg: Step['leg'], id: string, direction: Hop['direction'] = null): Step {
  return stepAt(
    trace,
    (step) =>
      step.leg === leg &&
      step.hop.component.id === id &&
      (direction === null || step.hop.direction === direction),
  );
}

export function explained(trace: Trace, step: Step, language: Language = 'en'): HopExplanation {
  return explainHop(step.hop, { trace, ...step }, language);
}

/** A network ACL of its own for a subnet: what it does not allow is denied. */
export function guard(
  draft: Scenario,
  subnet: string,
  acl: Omit<NonNullable<Scenario['networkAcls']>[string], 'vpc'>,
): void {
  draft.networkAcls = { ...draft.networkAcls, [`acl-${subnet}`]: { vpc: 'vpc-a', ...acl } };
  draft.subnets![subnet]!.networkAcl = `acl-${subnet}`;
}

/** The classic mistake (W1): the reply's rule is written for the service's port. */
export const REPLY_RULE_FOR_SERVICE_PORT: Change = (draft) => {
  guard(draft, 'db', {
    inbound: [{ rule: 100, allow: 'tcp', ports: 3306, from: '10.0.0.0/24' }],
    outbound: [{ rule: 100, allow: 'tcp', ports: 3306, to: '10.0.0.0/24' }],
  });
};

export const WEB_TO_RDS: Flow = { from: 'web', to: 'rds', protocol: 'tcp', port: 3306 };
