import { stepsOf, type Step } from '../../explain/position.ts';
import type { Decision } from '../../trace/decision.ts';
import type { Trace } from '../../trace/trace.ts';

/** As many rule tables find room on a sheet. */
const MOST = 4;
/** What has rules of its own: the gates first, then the tables that only show the way. */
const WEIGHT: Readonly<Partial<Record<Decision['kind'], number>>> = {
  'network-acl': 0,
  'security-group': 1,
  route: 2,
};

/**
 * The hops whose rules a handout shows, in the packet's order. Where something stops the packet: each stop, and how the
 * same component let the packet pass the other way. Where nothing does: the gates that it passed by a rule that somebody wrote.
 */
export function decidingSteps(trace: Trace): readonly Step[] {
  const steps = stepsOf(trace);
  const stops = steps.filter(({ hop }) => hop.decision.code !== null);
  const chosen = stops.length > 0 ? withCounterparts(stops, steps) : gates(steps);
  return chosen.slice(0, MOST).toSorted((a, b) => a.number - b.number);
}

function withCounterparts(stops: readonly Step[], steps: readonly Step[]): readonly Step[] {
  const others = stops.flatMap(({ hop, number }) =>
    steps
      .filter(
        (step) =>
          step.number < number &&
          step.hop.decision.code === null &&
          step.hop.component.type === hop.component.type &&
          step.hop.component.id === hop.component.id,
      )
      .slice(-1),
  );
  return [...new Set([...stops, ...others])];
}

function gates(steps: readonly Step[]): readonly Step[] {
  return steps
    .filter(({ hop: { decision } }) => WEIGHT[decision.kind] !== undefined && hasOwnRules(decision))
    .toSorted((a, b) => (WEIGHT[a.hop.decision.kind] ?? 0) - (WEIGHT[b.hop.decision.kind] ?? 0));
}

/** Not a flow that a security group knows, which needs no rule; not what AWS makes by itself and nobody has written. */
function hasOwnRules(decision: Decision): boolean {
  switch (decision.kind) {
    case 'network-acl':
      return decision.networkAcl.at !== null;
    case 'security-group':
      return decision.decidedBy !== null && !('kind' in decision.decidedBy);
    case 'route':
      return decision.routeTable.at !== null;
    default:
      return false;
  }
}
