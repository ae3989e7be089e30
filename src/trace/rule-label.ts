import { assertNever } from '../base/assert-never.ts';
import { formatCidr } from '../net/cidr.ts';
import { decidingRule, type Decision } from './decision.ts';

/** The rule that decided, as a user would name it: a rule number or `*`, a rule id, a destination; null where none did. */
export function ruleLabel(decision: Decision): string | null {
  switch (decision.kind) {
    case 'network-acl':
      return String(decision.decidedBy.ruleNumber);
    case 'security-group':
      return decidingRule(decision)?.id ?? null;
    case 'route':
      return decision.decidedBy === null ? null : formatCidr(decision.decidedBy.destination);
    case 'load-balancer':
      return decision.decidedBy === null ? null : String(decision.decidedBy.priority);
    case 'transit-route':
      return decision.decidedBy === null ? null : formatCidr(decision.decidedBy.destination);
    case 'firewall':
      return decision.decidedBy?.id ?? decision.byDefault;
    case 'web-acl':
      return decision.decidedBy?.id ?? decision.byDefault;
    case 'name':
      return decision.decidedBy?.id ?? null;
    case 'distribution':
      return decision.behavior === null ? null : (decision.behavior.path ?? 'default');
    case 'endpoint':
    case 'gateway-load-balancer':
    case 'network-interface':
    case 'gateway':
    case 'crossing':
    case 'nat':
    case 'host':
    case 'place':
    case 'resolver':
      return null;
    default:
      return assertNever(decision);
  }
}
