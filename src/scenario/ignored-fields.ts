import { warning, type Issue } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import { formatProtocol, hasPorts, isIcmp, parseProtocol } from '../net/protocol.ts';
import type { Scenario } from '../model/scenario.ts';

interface Rule {
  readonly allow?: string | number | undefined;
  readonly deny?: string | number | undefined;
  readonly ports?: string | number | undefined;
  readonly icmpType?: number | undefined;
  readonly icmpCode?: number | undefined;
}

interface RuleLists {
  readonly inbound?: readonly Rule[] | undefined;
  readonly outbound?: readonly Rule[] | undefined;
}

/** Fields of rules that say nothing with their protocol, and that AWS ignores too (NACL-8, SG-8). */
export function ignoredFields(scenario: Scenario): readonly Issue[] {
  return [
    ...ofCollection('networkAcls', scenario.networkAcls, 'NACL-8'),
    ...ofCollection('securityGroups', scenario.securityGroups, 'SG-8'),
  ];
}

function ofCollection(
  name: 'networkAcls' | 'securityGroups',
  collection: Readonly<Record<string, RuleLists>> | undefined,
  rule: string,
): readonly Issue[] {
  return Object.entries(collection ?? {}).flatMap(([id, lists]) =>
    (['inbound', 'outbound'] as const).flatMap((direction) =>
      (lists[direction] ?? []).flatMap((one, index) =>
        ofRule(one, pointer(name, id, direction, index), rule),
      ),
    ),
  );
}

function ofRule(rule: Rule, at: JsonPointer, reference: string): readonly Issue[] {
  const parsed = parseProtocol(rule.allow ?? rule.deny ?? 'all');
  if (!parsed.ok) return [];
  const protocol = parsed.value;
  const fields = [
    ...(hasPorts(protocol) ? [] : (['ports'] as const)),
    ...(isIcmp(protocol) ? [] : (['icmpType', 'icmpCode'] as const)),
  ];
  return fields.flatMap((field) => {
    const value = rule[field];
    // Whoever writes `all` for a protocol without ports means what AWS does.
    if (value === undefined || value === 'all' || value === -1 || value === '-1') return [];
    const params = { field, protocol: formatProtocol(protocol) };
    return [warning('ignored-field', child(at, field), { found: String(value), params, rule: reference })];
  });
}
