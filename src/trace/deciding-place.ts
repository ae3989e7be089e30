import type { JsonPointer } from '../base/json-pointer.ts';
import { decidingRule, type Decision } from './decision.ts';

/** Where the document has the rule that decided; null where none did, and where AWS adds it by itself. */
export function decidingPlace(decision: Decision): JsonPointer | null {
  switch (decision.kind) {
    case 'network-acl':
      return decision.decidedBy.at;
    case 'security-group':
      return decidingRule(decision)?.at ?? null;
    case 'route':
    case 'load-balancer':
    case 'transit-route':
    case 'firewall':
    case 'web-acl':
    case 'name':
      return decision.decidedBy?.at ?? null;
    case 'distribution':
      return decision.behavior?.at ?? null;
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
  }
}
