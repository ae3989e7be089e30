import type { Language } from '../model/text.ts';
import type { Hop } from '../trace/trace.ts';
import { messagesIn } from './messages/messages.ts';
import { checkTable } from './rule-table/checks.ts';
import { nameTable, webAclTable } from './rule-table/edge.ts';
import { loadBalancerTable } from './rule-table/load-balancer.ts';
import { firewallTable } from './rule-table/network-firewall.ts';
import { networkAclTable } from './rule-table/network-acl.ts';
import { routeTableTable } from './rule-table/route-table.ts';
import { transitRouteTable } from './rule-table/transit-route.ts';
import { securityGroupTable } from './rule-table/security-group.ts';
import type { RuleTable } from './rule-table/table.ts';

export type { RowStatus, RuleColumn, RuleRow, RuleTable } from './rule-table/table.ts';

/** The table of a hop's component; null for components without rules or checks. */
export function ruleTable(hop: Hop, language: Language): RuleTable | null {
  const m = messagesIn(language);
  const { decision, packetIn: packet } = hop;
  switch (decision.kind) {
    case 'network-acl':
      return networkAclTable(decision, packet, m);
    case 'security-group':
      return securityGroupTable(decision, packet, m);
    case 'route':
      return routeTableTable(decision, packet, m);
    case 'gateway-load-balancer':
    case 'load-balancer':
      return loadBalancerTable(decision, m);
    case 'transit-route':
      return transitRouteTable(decision, packet, m);
    case 'firewall':
      return firewallTable(decision, packet, m);
    case 'web-acl':
      return webAclTable(decision, m);
    case 'name':
      return nameTable(decision, m);
    case 'distribution':
    case 'endpoint':
    case 'network-interface':
    case 'gateway':
    case 'crossing':
    case 'nat':
    case 'host':
    case 'resolver':
      return checkTable(decision.checks, m);
    case 'place':
      return null;
  }
}
