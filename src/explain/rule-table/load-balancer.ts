import type { LoadBalancerDecision } from '../../trace/decision.ts';
import { reasonOf, targetName } from '../load-balancer.ts';
import type { Messages } from '../messages/messages.ts';
import { checkTable } from './checks.ts';
import type { RuleRow, RuleTable } from './table.ts';

/** The targets that a node looked at, or, where it came to none, its checks. */
export function loadBalancerTable(
  decision: Pick<LoadBalancerDecision, 'targets' | 'target' | 'checks'>,
  m: Messages,
): RuleTable | null {
  const { targets } = decision;
  if (targets.length === 0) return checkTable(decision.checks, m);
  const { column, caption } = m.ruleTable;
  return {
    caption: caption.targets,
    columns: [
      { key: 'target', label: column.target },
      { key: 'zone', label: column.zone },
      { key: 'health', label: column.health },
    ],
    resultLabel: column.result,
    rows: targets.map((one, index): RuleRow => {
      const isChosen = one.target === decision.target;
      const isUsable = one.standing === 'usable' || one.standing === 'fail-open';
      return {
        key: `${targetName(one.target)} ${index}`,
        at: one.target.at,
        cells: {
          target: targetName(one.target),
          zone: one.target.az ?? '',
          health: one.health === null ? '' : m.loadBalancer.state[one.health.state],
        },
        result: isChosen
          ? m.ruleTable.result.picked
          : isUsable
            ? m.ruleTable.result.candidate
            : m.ruleTable.result.passedOver,
        status: isChosen ? 'decided' : isUsable ? 'matched' : 'not-matched',
        reason: reasonOf(one, m),
        implicit: false,
      };
    }),
    footer: '',
  };
}
