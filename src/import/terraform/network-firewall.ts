import { pointer } from '../../base/json-pointer.ts';
import { field, integer, objects, text, texts } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { Reading } from '../report.ts';
import { idOf, placeAt, tagsOf, type Context } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import * as kind from './kinds.ts';
import type { TerraformResource } from './resource.ts';

/* AWS Network Firewall. The provider's blocks say what the API says, with names of their own. */

export function* describeFirewalls(context: Context): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const firewall of context.managed(kind.FIREWALL))
    drafts.push(yield* describeFirewall(context, firewall));
  for (const policy of context.managed(kind.FIREWALL_POLICY))
    drafts.push(yield* describePolicy(context, policy));
  for (const group of context.managed(kind.FIREWALL_RULE_GROUP)) drafts.push(describeGroup(group));
  return drafts;
}

function block(parent: JsonObject, name: string): JsonObject {
  return objects(parent, name)[0] ?? {};
}

function nameTag({ values, name }: TerraformResource): JsonValue {
  return tagsOf(values) ?? [{ Key: 'Name', Value: text(values, 'name') ?? name }];
}

function* describeFirewall(context: Context, firewall: TerraformResource): Reading<Draft> {
  const { values } = firewall;
  const draft = draftOf('NetworkFirewalls', 'FirewallArn', idOf(firewall), firewall.place);
  draft.set('Tags', nameTag(firewall));
  draft.set('TransitGatewayId', text(values, 'transit_gateway_id'));
  const vpc = yield* context.ref(firewall, ['vpc_id'], kind.VPC);
  const policy = yield* context.ref(firewall, ['firewall_policy_arn'], kind.FIREWALL_POLICY);
  draft.set('VpcId', vpc.id, vpc.how);
  draft.set('FirewallPolicyArn', policy.id, policy.how);
  // Which endpoint is in which zone, only a state knows.
  const states = objects(block(values, 'firewall_status'), 'sync_states').flatMap((state) => {
    const attachment = block(state, 'attachment');
    const endpoint = text(attachment, 'endpoint_id');
    const subnet = text(attachment, 'subnet_id');
    return endpoint === undefined || subnet === undefined ? [] : [{ EndpointId: endpoint, SubnetId: subnet }];
  });
  for (const [index] of objects(values, 'subnet_mapping').entries()) {
    const path = ['subnet_mapping', index, 'subnet_id'];
    const subnet = yield* context.ref(firewall, path, kind.SUBNET);
    if (subnet.id === undefined) continue;
    const known = states.find(({ SubnetId }) => SubnetId === subnet.id);
    draft.add(
      'SubnetMappings',
      known ?? { SubnetId: subnet.id },
      placeAt(firewall, ['subnet_mapping', index]),
      {
        SubnetId: subnet.how,
      },
    );
  }
  return draft;
}

function* describePolicy(context: Context, policy: TerraformResource): Reading<Draft> {
  const draft = draftOf('NetworkFirewallPolicies', 'FirewallPolicyArn', idOf(policy), policy.place);
  const written = block(policy.values, 'firewall_policy');
  draft.set('Tags', nameTag(policy));
  for (const [attribute, member] of [
    ['stateless_default_actions', 'StatelessDefaultActions'],
    ['stateless_fragment_default_actions', 'StatelessFragmentDefaultActions'],
    ['stateful_default_actions', 'StatefulDefaultActions'],
  ] as const) {
    draft.set(member, [...texts(written, attribute)]);
  }
  for (const [attribute, member] of [
    ['stateless_rule_group_reference', 'StatelessRuleGroupReferences'],
    ['stateful_rule_group_reference', 'StatefulRuleGroupReferences'],
  ] as const) {
    for (const [index, reference] of objects(written, attribute).entries()) {
      const path = ['firewall_policy', 0, attribute, index, 'resource_arn'];
      const group = yield* context.ref(policy, path, kind.FIREWALL_RULE_GROUP);
      const priority = integer(reference, 'priority');
      const override = text(block(reference, 'override'), 'action');
      draft.add(
        member,
        {
          ResourceArn: group.id ?? 'unknown',
          ...(priority !== undefined && { Priority: priority }),
          ...(override !== undefined && { Override: { Action: override } }),
        },
        undefined,
        { ResourceArn: group.how },
      );
    }
  }
  const engine = block(written, 'stateful_engine_options');
  draft.set('StatefulEngineOptions', {
    RuleOrder: text(engine, 'rule_order') ?? null,
    StreamExceptionPolicy: text(engine, 'stream_exception_policy') ?? null,
  });
  const variables = objects(block(written, 'policy_variables'), 'rule_variables');
  draft.set('PolicyVariables', { RuleVariables: setsOf(variables, 'ip_set') });
  return draft;
}

/** `key` and `definition` of each set, in the form of the API. */
function setsOf(sets: readonly JsonObject[], inner: string): JsonObject {
  return Object.fromEntries(
    sets.flatMap((set) => {
      const key = text(set, 'key');
      return key === undefined ? [] : [[key, { Definition: [...texts(block(set, inner), 'definition')] }]];
    }),
  );
}

function describeGroup(group: TerraformResource): Draft {
  const { values } = group;
  const draft = draftOf('NetworkFirewallRuleGroups', 'RuleGroupArn', idOf(group), group.place);
  const written = block(values, 'rule_group');
  const source = block(written, 'rules_source');
  const variables = block(written, 'rule_variables');
  const list = block(source, 'rules_source_list');
  draft.set('RuleGroupName', text(values, 'name') ?? text(values, 'name_prefix') ?? group.name);
  draft.set('RuleGroup', {
    RuleVariables: {
      IPSets: setsOf(objects(variables, 'ip_sets'), 'ip_set'),
      PortSets: setsOf(objects(variables, 'port_sets'), 'port_set'),
    },
    RulesSource: {
      RulesString: text(source, 'rules_string') ?? text(values, 'rules') ?? null,
      RulesSourceList: {
        Targets: [...texts(list, 'targets')],
        TargetTypes: [...texts(list, 'target_types')],
        GeneratedRulesType: text(list, 'generated_rules_type') ?? null,
      },
      StatefulRules: objects(source, 'stateful_rule').map(statefulRule),
      StatelessRulesAndCustomActions: {
        StatelessRules: objects(block(source, 'stateless_rules_and_custom_actions'), 'stateless_rule').map(
          statelessRule,
        ),
      },
    },
  });
  const path = ['rule_group', 0, 'rules_source', 0] as const;
  const locate = (member: readonly (string | number)[], own: readonly (string | number)[]) => {
    draft.locate(pointer('RuleGroup', 'RulesSource', ...member), placeAt(group, [...path, ...own]));
  };
  for (const [index] of objects(source, 'stateful_rule').entries()) {
    locate(['StatefulRules', index], ['stateful_rule', index]);
  }
  const stateless = block(source, 'stateless_rules_and_custom_actions');
  for (const [index] of objects(stateless, 'stateless_rule').entries()) {
    locate(
      ['StatelessRulesAndCustomActions', 'StatelessRules', index],
      ['stateless_rules_and_custom_actions', 0, 'stateless_rule', index],
    );
  }
  return draft;
}

function statefulRule(rule: JsonObject): JsonObject {
  const header = block(rule, 'header');
  return {
    Action: text(rule, 'action') ?? null,
    Header: {
      Protocol: text(header, 'protocol') ?? null,
      Source: text(header, 'source') ?? null,
      SourcePort: text(header, 'source_port') ?? null,
      Direction: text(header, 'direction') ?? null,
      Destination: text(header, 'destination') ?? null,
      DestinationPort: text(header, 'destination_port') ?? null,
    },
    RuleOptions: objects(rule, 'rule_option').map((option) => ({
      Keyword: text(option, 'keyword') ?? null,
      Settings: [...texts(option, 'settings')],
    })),
  };
}

function statelessRule(rule: JsonObject): JsonObject {
  const definition = block(rule, 'rule_definition');
  const attributes = block(definition, 'match_attributes');
  const addresses = (name: string) =>
    objects(attributes, name).map((each) => ({
      AddressDefinition: text(each, 'address_definition') ?? null,
    }));
  const ranges = (name: string) =>
    objects(attributes, name).map((each) => ({
      FromPort: integer(each, 'from_port') ?? null,
      ToPort: integer(each, 'to_port') ?? null,
    }));
  return {
    Priority: integer(rule, 'priority') ?? null,
    RuleDefinition: {
      Actions: [...texts(definition, 'actions')],
      MatchAttributes: {
        Protocols: field(attributes, 'protocols') ?? [],
        Sources: addresses('source'),
        SourcePorts: ranges('source_port'),
        Destinations: addresses('destination'),
        DestinationPorts: ranges('destination_port'),
        TCPFlags: [...objects(attributes, 'tcp_flag')],
      },
    },
  };
}
