import type {
  FirewallRule,
  ListenerRule,
  NetworkAclEntry,
  Route,
  SecurityGroupRule,
  TransitGatewayRoute,
} from '../../compile/network.ts';
import type { WebAclRule } from '../../compile/edge.ts';
import { formatCidr } from '../../net/cidr.ts';
import type { Considered, Decision, MatchField } from '../../trace/decision.ts';
import { ruleLabel } from '../../trace/rule-label.ts';

/** A rule as people name it: a network ACL's rule number or `*`, a security group rule's id, a route's destination. */
export type RuleName = string | number;

/** One rule that was looked at; where it did not match, the field that differed, and all of them if several. */
export type ConsideredDocument =
  | { readonly rule: RuleName; readonly matched: true }
  | {
      readonly rule: RuleName;
      readonly matched: false;
      readonly field: MatchField;
      readonly fields: readonly MatchField[];
    };

/** The rule or route that decided; null where no single one did. */
export function decidingRule(decision: Decision): RuleName | null {
  const label = ruleLabel(decision);
  return decision.kind === 'network-acl' ? numbered(label) : label;
}

/** A network ACL's rule as the document has it: its number as a number, `*` as it is. */
export function numbered(label: string | null): RuleName | null {
  return label === null || label === '*' ? label : Number(label);
}

export function consideredRules(decision: Decision): readonly ConsideredDocument[] {
  switch (decision.kind) {
    case 'network-acl':
      return decision.considered.map((row) => document(row, (entry: NetworkAclEntry) => entry.ruleNumber));
    case 'security-group':
      return decision.considered.map((row) => document(row, (rule: SecurityGroupRule) => rule.id));
    case 'route':
      return decision.considered.map((row) => document(row, (route: Route) => formatCidr(route.destination)));
    case 'load-balancer':
      return decision.considered.map((row) => document(row, (rule: ListenerRule) => String(rule.priority)));
    case 'firewall':
      return [...decision.stateless, ...decision.stateful].map((row) =>
        document(row, (rule: FirewallRule) => rule.id),
      );
    case 'web-acl':
      return decision.considered.map((row) => document(row, (rule: WebAclRule) => rule.id));
    case 'transit-route':
      return decision.considered.map((row) =>
        document(row, (route: TransitGatewayRoute) => formatCidr(route.destination)),
      );
    default:
      return [];
  }
}

function document<Rule>(
  { rule, mismatches }: Considered<Rule>,
  nameOf: (rule: Rule) => RuleName,
): ConsideredDocument {
  const [field] = mismatches;
  const name = nameOf(rule);
  return field === undefined
    ? { rule: name, matched: true }
    : { rule: name, matched: false, field, fields: [...mismatches] };
}
