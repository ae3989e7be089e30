import { pointer } from '../../../base/json-pointer.ts';
import type { JsonObject, JsonValue } from '../../json.ts';
import { isList, isMap, isToken, textOf, type Value } from '../value.ts';
import type { Drafts } from './drafts.ts';
import { setName } from './tags.ts';
import { viewsOf, type View } from './view.ts';

/** A firewall with its endpoints, one in each of its subnets, under the ids that routes to them have. */
export function firewall(view: View, drafts: Drafts): void {
  const draft = drafts.make('NetworkFirewalls', 'FirewallArn', view.resource);
  setName(draft, view, 'FirewallName')
    .refer('VpcId', drafts.reference(view.get('VpcId')))
    .refer('TransitGatewayId', drafts.reference(view.get('TransitGatewayId')))
    .refer('FirewallPolicyArn', drafts.reference(view.get('FirewallPolicyArn')));
  for (const [index, mapping] of viewsOf(view, 'SubnetMappings').entries()) {
    const subnet = drafts.reference(mapping.get('SubnetId'));
    if (subnet === undefined) continue;
    const endpoint = { EndpointId: `${draft.id}/Endpoint${String(index)}`, SubnetId: subnet.id };
    draft.add('SubnetMappings', endpoint, mapping.placeOf(), { SubnetId: subnet.how });
  }
}

/** A template says in the words of the API what is in a policy. */
export function firewallPolicy(view: View, drafts: Drafts): void {
  const draft = drafts.make('NetworkFirewallPolicies', 'FirewallPolicyArn', view.resource);
  setName(draft, view, 'FirewallPolicyName');
  for (const [member, value] of Object.entries(objectOf(view.get('FirewallPolicy'), drafts))) {
    draft.set(member, value);
  }
}

export function firewallRuleGroup(view: View, drafts: Drafts): void {
  const draft = drafts.make('NetworkFirewallRuleGroups', 'RuleGroupArn', view.resource);
  const name = textOf(view.get('RuleGroupName')) ?? draft.id;
  draft.set('RuleGroupName', name).set('RuleGroup', objectOf(view.get('RuleGroup'), drafts));
  draft.locate(pointer('RuleGroup'), view.placeOf('RuleGroup'));
}

function objectOf(value: Value | undefined, drafts: Drafts): JsonObject {
  return isMap(value)
    ? Object.fromEntries([...value].map(([key, member]) => [key, jsonOf(member, drafts)]))
    : {};
}

/** What a resource is called takes the place of a reference to it; a text that is known only later says so. */
function jsonOf(value: Value, drafts: Drafts): JsonValue {
  if (isList(value)) return value.map((member) => jsonOf(member, drafts));
  if (isToken(value)) return drafts.reference(value)?.id ?? null;
  return isMap(value) ? objectOf(value, drafts) : value;
}
