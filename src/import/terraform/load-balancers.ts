import { field, flag, integer, objects, text, texts } from '../fields.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { Reading } from '../report.ts';
import { idOf, isOn, tagsOf, type Context, type RefList } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import { groupsIn, type Surroundings } from './interfaces.ts';
import * as kind from './kinds.ts';
import type { AttributePath } from './references.ts';
import type { TerraformResource } from './resource.ts';

/** Application, network, gateway and classic load balancers, with their listeners, rules, target groups and targets. */
export function* describeLoadBalancers(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context } = surroundings;
  return [
    ...(yield* describeBalancers(surroundings)),
    ...(yield* describeListeners(context)),
    ...(yield* describeRules(context)),
    ...(yield* describeTargetGroups(context)),
    ...(yield* describeClassic(surroundings)),
  ];
}

function* describeBalancers(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context, addresses } = surroundings;
  const drafts: Draft[] = [];
  for (const balancer of context.managed(kind.LOAD_BALANCER)) {
    const { values } = balancer;
    const draft = draftOf('LoadBalancers', 'LoadBalancerArn', idOf(balancer), balancer.place);
    drafts.push(draft);
    const type = text(values, 'load_balancer_type') ?? 'application';
    draft.set('LoadBalancerName', nameOf(balancer));
    draft.set('Tags', tagsOf(values));
    draft.set('Type', type);
    draft.set('Scheme', isOn(values, 'internal') ? 'internal' : 'internet-facing');
    draft.set('State', { Code: 'active' });
    const subnets = yield* context.refs(balancer, ['subnets'], kind.SUBNET);
    for (const { id, how } of subnets.refs)
      draft.add('AvailabilityZones', { SubnetId: id }, undefined, { SubnetId: how });
    let [first] = subnets.refs.map(({ id }) => id);
    const mappings = subnets.refs.length > 0 ? [] : objects(values, 'subnet_mapping');
    for (const [index, mapping] of mappings.entries()) {
      const subnet = yield* context.ref(balancer, ['subnet_mapping', index, 'subnet_id'], kind.SUBNET);
      const path = ['subnet_mapping', index, 'allocation_id'];
      const elastic = yield* context.ref(balancer, path, kind.ELASTIC_IP);
      const address = elastic.resource === undefined ? undefined : addresses.of(elastic.resource);
      const privateIp = text(mapping, 'private_ipv4_address');
      if (subnet.id === undefined) continue;
      first ??= subnet.id;
      draft.add('AvailabilityZones', {
        SubnetId: subnet.id,
        LoadBalancerAddresses: [
          {
            ...(address !== undefined && { IpAddress: address }),
            ...(privateIp !== undefined && { PrivateIPv4Address: privateIp }),
          },
        ],
      });
    }
    const groups = yield* context.refs(balancer, ['security_groups'], kind.SECURITY_GROUP);
    setGroupIds(
      draft,
      type === 'application' ? groupsIn(surroundings, first, groups) : idsOf(groups),
      groups,
    );
    // Of an Application Load Balancer it is always on, whatever the argument says.
    const isCrossZone = type === 'application' ? undefined : flag(values, 'enable_cross_zone_load_balancing');
    setAttributes(draft, [['load_balancing.cross_zone.enabled', isCrossZone]]);
    draft.set(
      'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic',
      text(values, 'enforce_security_group_inbound_rules_on_private_link_traffic'),
    );
  }
  return drafts;
}

function nameOf({ values, name }: TerraformResource): string {
  return text(values, 'name') ?? text(values, 'name_prefix') ?? name;
}

function idsOf({ refs }: RefList): readonly string[] {
  return refs.map(({ id }) => id);
}

function setGroupIds(draft: Draft, ids: readonly string[], { how }: RefList): void {
  draft.set('SecurityGroups', [...ids], how === 'absent' ? 'given' : how);
}

function setAttributes(
  draft: Draft,
  attributes: readonly (readonly [key: string, value: boolean | undefined])[],
): void {
  for (const [key, value] of attributes) {
    if (value !== undefined) draft.add('Attributes', { Key: key, Value: String(value) });
  }
}

function* describeListeners(context: Context): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const listener of context.managed(kind.LISTENER)) {
    const draft = draftOf('Listeners', 'ListenerArn', idOf(listener), listener.place);
    drafts.push(draft);
    const balancer = yield* context.ref(listener, ['load_balancer_arn'], kind.LOAD_BALANCER);
    draft.set('LoadBalancerArn', balancer.id, balancer.how);
    draft.set('Port', integer(listener.values, 'port'));
    // Left out, it is HTTP for an Application Load Balancer.
    draft.set('Protocol', text(listener.values, 'protocol') ?? 'HTTP');
    yield* addActions(context, listener, 'default_action', 'DefaultActions', draft);
  }
  return drafts;
}

const LISTENER_RULES: ReadonlySet<string> = new Set(['aws_lb_listener_rule', 'aws_alb_listener_rule']);

function* describeRules(context: Context): Reading<readonly Draft[]> {
  const drafts: Draft[] = [];
  // Without one, the next priority after the highest is given.
  const next = new Map<string, number>();
  for (const rule of context.managed(LISTENER_RULES)) {
    const draft = draftOf('Rules', 'RuleArn', text(rule.values, 'arn') ?? idOf(rule), rule.place);
    drafts.push(draft);
    const listener = yield* context.ref(rule, ['listener_arn'], kind.LISTENER);
    draft.set('ListenerArn', listener.id, listener.how);
    const last = next.get(listener.id ?? '') ?? 0;
    const priority = integer(rule.values, 'priority') ?? last + 1;
    next.set(listener.id ?? '', Math.max(last, priority));
    draft.set('Priority', String(priority));
    for (const condition of objects(rule.values, 'condition')) {
      for (const described of conditionsOf(condition)) draft.add('Conditions', described);
    }
    yield* addActions(context, rule, 'action', 'Actions', draft);
  }
  return drafts;
}

/** Each block of a condition, under the name of the API. */
function conditionsOf(condition: JsonObject): readonly JsonObject[] {
  return [
    'host_header',
    'path_pattern',
    'http_request_method',
    'source_ip',
    'http_header',
    'query_string',
  ].flatMap((name) =>
    objects(condition, name).map((block) => ({
      Field: name.replaceAll('_', '-'),
      Values: texts(block, 'values'),
    })),
  );
}

function* addActions(
  context: Context,
  resource: TerraformResource,
  block: string,
  list: string,
  draft: Draft,
): Reading<void> {
  for (const [index, action] of objects(resource.values, block).entries()) {
    const group = yield* context.ref(resource, [block, index, 'target_group_arn'], kind.TARGET_GROUP);
    const order = integer(action, 'order');
    const [redirect] = objects(action, 'redirect');
    const [fixed] = objects(action, 'fixed_response');
    const weighted = yield* weightedGroups(context, resource, [block, index, 'forward', 0], action);
    draft.add(
      list,
      {
        Type: text(action, 'type') ?? 'forward',
        ...(order !== undefined && { Order: order }),
        ...(group.id !== undefined && { TargetGroupArn: group.id }),
        ...(weighted.length > 0 && { ForwardConfig: { TargetGroups: weighted } }),
        ...(redirect !== undefined && { RedirectConfig: redirectOf(redirect) }),
        ...(fixed !== undefined && {
          FixedResponseConfig: { StatusCode: text(fixed, 'status_code') ?? '200' },
        }),
      },
      undefined,
      { TargetGroupArn: group.how },
    );
  }
}

function* weightedGroups(
  context: Context,
  resource: TerraformResource,
  path: AttributePath,
  action: JsonObject,
): Reading<readonly JsonObject[]> {
  const [forward] = objects(action, 'forward');
  const weighted: JsonObject[] = [];
  for (const [index, each] of objects(forward ?? {}, 'target_group').entries()) {
    const group = yield* context.ref(resource, [...path, 'target_group', index, 'arn'], kind.TARGET_GROUP);
    const weight = integer(each, 'weight');
    if (group.id === undefined) continue;
    weighted.push({ TargetGroupArn: group.id, ...(weight !== undefined && { Weight: weight }) });
  }
  return weighted;
}

function redirectOf(redirect: JsonObject): JsonObject {
  const members: Record<string, JsonValue> = {};
  for (const name of ['Protocol', 'Host', 'Port', 'Path', 'Query']) {
    const value = text(redirect, name.toLowerCase());
    if (value !== undefined) members[name] = value;
  }
  return members;
}

const ATTACHMENTS: ReadonlySet<string> = new Set([
  'aws_lb_target_group_attachment',
  'aws_alb_target_group_attachment',
]);

function* describeTargetGroups(context: Context): Reading<readonly Draft[]> {
  const drafts = new Map<string, Draft>();
  for (const group of context.managed(kind.TARGET_GROUP)) {
    const draft = yield* describeTargetGroup(context, group);
    drafts.set(draft.id, draft);
  }
  const targets = kind.kinds(kind.INSTANCE, kind.LOAD_BALANCER, kind.NETWORK_INTERFACE, kind.FUNCTION);
  for (const attachment of context.managed(ATTACHMENTS)) {
    const group = yield* context.ref(attachment, ['target_group_arn'], kind.TARGET_GROUP);
    const target = yield* context.ref(attachment, ['target_id'], targets);
    const port = integer(attachment.values, 'port');
    const zone = text(attachment.values, 'availability_zone');
    if (target.id === undefined) continue;
    const member = {
      Id: target.id,
      ...(port !== undefined && { Port: port }),
      ...(zone !== undefined && { AvailabilityZone: zone }),
    };
    drafts.get(group.id ?? '')?.add('Targets', member, attachment.place, { Id: target.how });
  }
  return [...drafts.values()];
}

function* describeTargetGroup(context: Context, group: TerraformResource): Reading<Draft> {
  const { values } = group;
  const draft = draftOf('TargetGroups', 'TargetGroupArn', idOf(group), group.place);
  const type = text(values, 'target_type') ?? 'instance';
  const vpc = yield* context.ref(group, ['vpc_id'], kind.VPC);
  draft.set('TargetGroupName', nameOf(group));
  draft.set('Tags', tagsOf(values));
  draft.set('VpcId', vpc.id, vpc.how);
  draft.set('Protocol', text(values, 'protocol'));
  draft.set('Port', integer(values, 'port'));
  draft.set('TargetType', type);
  const [check = {}] = objects(values, 'health_check');
  draft.set('HealthCheckEnabled', flag(check, 'enabled'));
  draft.set('HealthCheckPort', text(check, 'port'));
  draft.set('HealthCheckPath', text(check, 'path'));
  const [stickiness = {}] = objects(values, 'stickiness');
  const [failover = {}] = objects(values, 'target_failover');
  for (const [key, value] of [
    ['stickiness.enabled', String(flag(stickiness, 'enabled') ?? false)],
    ['stickiness.type', text(stickiness, 'type')],
    ['target_failover.on_unhealthy', text(failover, 'on_unhealthy')],
  ] as const) {
    if (value !== undefined && text(values, 'protocol') === 'GENEVE')
      draft.add('Attributes', { Key: key, Value: value });
  }
  setAttributes(draft, [
    ['load_balancing.cross_zone.enabled', flag(values, 'load_balancing_cross_zone_enabled')],
    ['preserve_client_ip.enabled', flag(values, 'preserve_client_ip')],
    ['proxy_protocol_v2.enabled', flag(values, 'proxy_protocol_v2')],
  ]);
  draft.set('Targets', []);
  return draft;
}

function* describeClassic(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context } = surroundings;
  const drafts: Draft[] = [];
  const attached = yield* attachedInstances(context);
  for (const balancer of context.managed(kind.CLASSIC_LOAD_BALANCER)) {
    const { values } = balancer;
    const draft = draftOf('LoadBalancerDescriptions', 'LoadBalancerName', idOf(balancer), balancer.place);
    drafts.push(draft);
    const subnets = yield* context.refs(balancer, ['subnets'], kind.SUBNET);
    const groups = yield* context.refs(balancer, ['security_groups'], kind.SECURITY_GROUP);
    const instances = yield* context.refs(balancer, ['instances'], kind.INSTANCE);
    draft.set('Tags', tagsOf(values));
    draft.set('Scheme', isOn(values, 'internal') ? 'internal' : 'internet-facing');
    draft.set('Subnets', [...idsOf(subnets)], subnets.how === 'absent' ? 'given' : subnets.how);
    setGroupIds(draft, groupsIn(surroundings, idsOf(subnets)[0], groups), groups);
    const all = new Set([...idsOf(instances), ...(attached.get(draft.id) ?? [])]);
    draft.set(
      'Instances',
      [...all].map((id) => ({ InstanceId: id })),
    );
    const [check] = objects(values, 'health_check');
    const target = text(check ?? {}, 'target');
    if (target !== undefined) draft.set('HealthCheck', { Target: target });
    // The provider turns it on where nothing is written.
    setAttributes(draft, [
      ['load_balancing.cross_zone.enabled', flag(values, 'cross_zone_load_balancing') ?? true],
    ]);
    draft.set('ListenerDescriptions', []);
    for (const listener of objects(values, 'listener')) {
      draft.add('ListenerDescriptions', {
        Listener: {
          Protocol: field(listener, 'lb_protocol') ?? null,
          LoadBalancerPort: integer(listener, 'lb_port') ?? null,
          InstanceProtocol: field(listener, 'instance_protocol') ?? null,
          InstancePort: integer(listener, 'instance_port') ?? null,
        },
      });
    }
  }
  return drafts;
}

function* attachedInstances(context: Context): Reading<ReadonlyMap<string, readonly string[]>> {
  const byBalancer = new Map<string, readonly string[]>();
  for (const attachment of context.managed(new Set(['aws_elb_attachment']))) {
    const balancer = yield* context.ref(attachment, ['elb'], kind.CLASSIC_LOAD_BALANCER);
    const instance = yield* context.ref(attachment, ['instance'], kind.INSTANCE);
    if (balancer.id === undefined || instance.id === undefined) continue;
    byBalancer.set(balancer.id, [...(byBalancer.get(balancer.id) ?? []), instance.id]);
  }
  return byBalancer;
}
