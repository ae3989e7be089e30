import { flag, integer, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { ignored, type Place, type Reading } from '../report.ts';
import { idOf, placeAt, tagsOf, type Context } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import * as kind from './kinds.ts';
import { vpcOf } from './route-table.ts';

/** Default network ACLs hold what is written, and nothing of what AWS had put there. */
export function* describeNetworkAcls(context: Context, subnets: readonly Draft[]): Reading<readonly Draft[]> {
  const acls = new Map<string, Draft>();
  const written = new Set<string>();
  for (const acl of context.managed(kind.NETWORK_ACL)) {
    const draft = draftOf('NetworkAcls', 'NetworkAclId', idOf(acl), acl.place);
    acls.set(draft.id, draft);
    const vpc = yield* vpcOf(context, acl);
    draft.set('VpcId', vpc.id, vpc.how);
    draft.set('IsDefault', acl.type === 'aws_default_network_acl');
    draft.set('Tags', tagsOf(acl.values));
  }
  for (const rule of context.managed(new Set(['aws_network_acl_rule']))) {
    const acl = yield* context.ref(rule, ['network_acl_id'], kind.NETWORK_ACL);
    const draft = acls.get(acl.id ?? '');
    if (draft === undefined) yield ignored('resource-not-given', rule.place, 'NetworkAcls');
    else addEntry(draft, rule.values, flag(rule.values, 'egress') === true, rule.place, written);
  }
  const subnetById = new Map(subnets.map((subnet) => [subnet.id, subnet]));
  for (const acl of context.managed(kind.NETWORK_ACL)) {
    const draft = acls.get(idOf(acl));
    if (draft === undefined) continue;
    for (const direction of ['ingress', 'egress'] as const) {
      for (const [index, entry] of objects(acl.values, direction).entries()) {
        addEntry(draft, entry, direction === 'egress', placeAt(acl, [direction, index]), written);
      }
    }
    if (acl.type === 'aws_default_network_acl') continue;
    for (const { id, how } of (yield* context.refs(acl, ['subnet_ids'], kind.SUBNET)).refs) {
      draft.add('Associations', { SubnetId: id });
      subnetById.get(id)?.note('NetworkAcl', how);
    }
  }
  for (const association of context.managed(new Set(['aws_network_acl_association']))) {
    const acl = yield* context.ref(association, ['network_acl_id'], kind.NETWORK_ACL);
    const subnet = yield* context.ref(association, ['subnet_id'], kind.SUBNET);
    if (subnet.id === undefined) continue;
    acls.get(acl.id ?? '')?.add('Associations', { SubnetId: subnet.id }, association.place);
    subnetById.get(subnet.id)?.note('NetworkAcl', acl.how);
  }
  return [...acls.values()];
}

/** Both forms of an entry: `rule_no` and `action` in a block, `rule_number` and `rule_action` in a resource. */
function addEntry(
  acl: Draft,
  entry: JsonObject,
  isEgress: boolean,
  place: Place,
  written: Set<string>,
): void {
  const number = integer(entry, 'rule_number') ?? integer(entry, 'rule_no');
  if (number === undefined) return;
  // A state lists the rules of `aws_network_acl_rule` in the network ACL too.
  const key = `${acl.id}\n${String(isEgress)}\n${String(number)}`;
  if (written.has(key)) return;
  written.add(key);
  const block = text(entry, 'cidr_block');
  const ipv6Block = text(entry, 'ipv6_cidr_block');
  acl.add(
    'Entries',
    {
      RuleNumber: number,
      Egress: isEgress,
      Protocol: text(entry, 'protocol') === 'all' ? '-1' : (text(entry, 'protocol') ?? null),
      RuleAction: (text(entry, 'rule_action') ?? text(entry, 'action') ?? '').toLowerCase(),
      PortRange: { From: integer(entry, 'from_port') ?? null, To: integer(entry, 'to_port') ?? null },
      IcmpTypeCode: { Type: integer(entry, 'icmp_type') ?? null, Code: integer(entry, 'icmp_code') ?? null },
      ...(block !== undefined && { CidrBlock: block }),
      ...(ipv6Block !== undefined && { Ipv6CidrBlock: ipv6Block }),
    },
    place,
  );
}
