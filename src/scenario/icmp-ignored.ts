import { warning, type Issue } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import { formatProtocol, isIcmp, parseProtocol } from '../net/protocol.ts';
import type { Scenario } from '../model/scenario.ts';

/** What entries of network ACLs and rules of security groups have in common. */
interface Rule {
  readonly allow?: string | number | undefined;
  readonly deny?: string | number | undefined;
  readonly icmpType?: number | undefined;
  readonly icmpCode?: number | undefined;
}

interface RuleLists {
  readonly inbound?: readonly Rule[] | undefined;
  readonly outbound?: readonly Rule[] | undefined;
}

/** ICMP types and codes in rules for other protocols: AWS ignores them (NACL-8, SG-8). compile/ says so of ports. */
export function icmpIgnored(scenario: Scenario): readonly Issue[] {
  return [
    ...inCollection('networkAcls', scenario.networkAcls, 'NACL-8'),
    ...inCollection('securityGroups', scenario.securityGroups, 'SG-8'),
  ];
}

function inCollection(
  name: 'networkAcls' | 'securityGroups',
  collection: Readonly<Record<string, RuleLists>> | undefined,
  reference: string,
): readonly Issue[] {
  return Object.entries(collection ?? {}).flatMap(([id, lists]) =>
    (['inbound', 'outbound'] as const).flatMap((direction) =>
      (lists[direction] ?? []).flatMap((rule, index) =>
        inRule(rule, pointer(name, id, direction, index), reference),
      ),
    ),
  );
}

function inRule(rule: Rule, at: JsonPointer, reference: string): readonly Issue[] {
  const protocol = parseProtocol(rule.allow ?? rule.deny ?? 'all');
  if (!protocol.ok || isIcmp(protocol.value)) return [];
  const params = { protocol: formatProtocol(protocol.value) };
  return (['icmpType', 'icmpCode'] as const).flatMap((field) => {
    const value = rule[field];
    // -1 is any, which is what ignoring comes to.
    if (value === undefined || value === -1) return [];
    return [warning('icmp-ignored', child(at, field), { found: String(value), params, rule: reference })];
  });
}
