import type { JsonPointer } from '../base/json-pointer.ts';
import type { Language } from '../model/text.ts';
import type { Hop } from '../trace/trace.ts';
import { messagesIn } from './messages/messages.ts';
import { checkTable } from './rule-table/checks.ts';
import { networkAclTable } from './rule-table/network-acl.ts';
import { routeTableTable } from './rule-table/route-table.ts';
import { securityGroupTable } from './rule-table/security-group.ts';

/** The rules at work in one hop. What matched is read from the decision, never matched again. */
export interface RuleTable {
  /** What the rows are and how they are tried: `Rules, tried in number order`. */
  readonly caption: string;
  /** The columns of `cells`, in order; the result stands in a column of its own, at the end. */
  readonly columns: readonly RuleColumn[];
  readonly resultLabel: string;
  readonly rows: readonly RuleRow[];
  /** How many rows are not shown; empty where all are. */
  readonly footer: string;
}

export interface RuleColumn {
  readonly key: string;
  readonly label: string;
}

export interface RuleRow {
  /** Unique in its table. */
  readonly key: string;
  /** The rule's place in the document; null for what AWS adds by itself, and for checks. */
  readonly at: JsonPointer | null;
  readonly cells: Readonly<Record<string, string>>;
  /** What the rule says: ALLOW, DENY, a route's target, PASSED. */
  readonly result: string;
  readonly status: RowStatus;
  /** Why it has this status; a clause, empty where there is nothing to say. */
  readonly reason: string;
  /** AWS adds it by itself. */
  readonly implicit: boolean;
}

/** `decided` is the row that decided; `matched` would have decided the same, or lost to a better one. */
export type RowStatus = 'matched' | 'decided' | 'not-matched' | 'not-reached';

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
    case 'network-interface':
    case 'gateway':
    case 'nat':
    case 'host':
    case 'resolver':
      return checkTable(decision.checks, m);
    case 'place':
      return null;
  }
}
