import type { JsonObject } from '../../json.ts';
import { flagOf, integerOf, itemsOf } from '../properties.ts';
import { textOf } from '../value.ts';
import type { Drafts, Reference } from './drafts.ts';
import { elasticAddressOf, withoutUndefined } from './network.ts';
import { groupsOf } from './security-groups.ts';
import { setName } from './tags.ts';
import { viewAt, viewsOf, type View } from './view.ts';

function zonesOf(subnets: readonly Reference[], drafts: Drafts): readonly JsonObject[] {
  return subnets.map(({ id }) => {
    const zone = drafts.find('Subnets', id)?.get('AvailabilityZone');
    return withoutUndefined({ SubnetId: id, ZoneName: zone });
  });
}

export function loadBalancer(view: View, drafts: Drafts): void {
  const draft = drafts.make('LoadBalancers', 'LoadBalancerArn', view.resource);
  const type = textOf(view.get('Type')) ?? 'application';
  const mappings = viewsOf(view, 'SubnetMappings');
  const named = itemsOf(view.get('Subnets')).flatMap((each) => drafts.reference(each) ?? []);
  const mapped = mappings.flatMap((each) => drafts.reference(each.get('SubnetId')) ?? []);
  const subnets = mapped.length > 0 ? mapped : named;
  const vpc = drafts.find('Subnets', subnets[0]?.id)?.get('VpcId');
  const groups = itemsOf(view.get('SecurityGroups'));
  const addresses = mappings.map((each) => {
    const isElastic = each.get('AllocationId') !== undefined;
    return withoutUndefined({
      AllocationId: isElastic ? drafts.reference(each.get('AllocationId'))?.id : undefined,
      IpAddress: isElastic ? elasticAddressOf(each.get('AllocationId'), drafts) : undefined,
      PrivateIPv4Address: textOf(each.get('PrivateIPv4Address')),
    });
  });
  const zones = zonesOf(subnets, drafts).map((zone, index) => {
    const address = addresses[index];
    return address === undefined || Object.keys(address).length === 0
      ? zone
      : { ...zone, LoadBalancerAddresses: [address] };
  });
  setName(draft, view)
    .set('LoadBalancerName', textOf(view.get('Name')))
    .set('Type', type)
    .set('Scheme', textOf(view.get('Scheme')) ?? 'internet-facing')
    .set('IpAddressType', textOf(view.get('IpAddressType')))
    .set('VpcId', vpc, 'joined')
    .set('State', { Code: 'active' })
    .set('AvailabilityZones', zones, 'joined');
  // A network load balancer without groups has none; an application load balancer has the default one.
  const isGiven = type === 'application' || (groups.length > 0 && type !== 'gateway');
  const own = isGiven ? groupsOf(groups, subnets[0], view, drafts) : [];
  draft.set(
    'SecurityGroups',
    own.map(({ id }) => id),
    'joined',
  );
  for (const attribute of viewsOf(view, 'LoadBalancerAttributes')) {
    const key = textOf(attribute.get('Key'));
    if (key !== 'load_balancing.cross_zone.enabled') continue;
    draft.add('Attributes', { Key: key, Value: textOf(attribute.get('Value')) ?? 'false' });
  }
}

function textsAt(view: View, name: string, members: readonly string[]): JsonObject | undefined {
  if (view.get(name) === undefined) return undefined;
  const inside = viewAt(view, name);
  return withoutUndefined(Object.fromEntries(members.map((member) => [member, textOf(inside.get(member))])));
}

/** Actions that lead on, and those with which the load balancer answers itself. */
function actionsOf(view: View, name: string, drafts: Drafts): readonly JsonObject[] {
  return viewsOf(view, name).map((action) => {
    const groups = viewsOf(viewAt(action, 'ForwardConfig'), 'TargetGroups').map((each) =>
      withoutUndefined({
        TargetGroupArn: drafts.reference(each.get('TargetGroupArn'))?.id,
        Weight: integerOf(each.get('Weight')),
      }),
    );
    return withoutUndefined({
      Type: textOf(action.get('Type')),
      Order: integerOf(action.get('Order')),
      TargetGroupArn: drafts.reference(action.get('TargetGroupArn'))?.id,
      ForwardConfig: groups.length === 0 ? undefined : { TargetGroups: groups },
      RedirectConfig: textsAt(action, 'RedirectConfig', ['Protocol', 'Host', 'Port', 'Path', 'Query']),
      FixedResponseConfig: textsAt(action, 'FixedResponseConfig', ['StatusCode']),
    });
  });
}

export function listener(view: View, drafts: Drafts): void {
  const draft = drafts.make('Listeners', 'ListenerArn', view.resource);
  draft
    .refer('LoadBalancerArn', drafts.reference(view.get('LoadBalancerArn')))
    .set('Port', integerOf(drafts.known(view.get('Port'), view.placeOf('Port'), 'Port', draft.id)))
    .set('Protocol', textOf(view.get('Protocol')))
    .set('DefaultActions', actionsOf(view, 'DefaultActions', drafts), 'joined');
}

export function listenerRule(view: View, drafts: Drafts): void {
  const conditions = viewsOf(view, 'Conditions').map((each) => {
    const values = [
      ...itemsOf(each.get('Values')),
      ...['HostHeaderConfig', 'PathPatternConfig', 'SourceIpConfig', 'HttpRequestMethodConfig'].flatMap(
        (name) => itemsOf(viewAt(each, name).get('Values')),
      ),
    ];
    return withoutUndefined({
      Field: textOf(each.get('Field')),
      Values: values.flatMap((value) => textOf(value) ?? []),
    });
  });
  drafts
    .make('Rules', 'RuleArn', view.resource)
    .refer('ListenerArn', drafts.reference(view.get('ListenerArn')))
    .set('Priority', textOf(view.get('Priority')))
    .set('IsDefault', false)
    .set('Conditions', conditions)
    .set('Actions', actionsOf(view, 'Actions', drafts), 'joined');
}

export function targetGroup(view: View, drafts: Drafts): void {
  const draft = drafts.make('TargetGroups', 'TargetGroupArn', view.resource);
  setName(draft, view)
    .refer('VpcId', drafts.reference(view.get('VpcId')))
    .set('TargetGroupName', textOf(view.get('Name')))
    .set('Protocol', textOf(view.get('Protocol')))
    .set('Port', integerOf(drafts.known(view.get('Port'), view.placeOf('Port'), 'Port', draft.id)))
    .set('TargetType', textOf(view.get('TargetType')) ?? 'instance')
    .set('HealthCheckEnabled', flagOf(view.get('HealthCheckEnabled')))
    .set('HealthCheckPort', textOf(view.get('HealthCheckPort')) ?? 'traffic-port')
    .set('HealthCheckPath', textOf(view.get('HealthCheckPath')))
    .set('Targets', [])
    .set('HealthCheckProtocol', textOf(view.get('HealthCheckProtocol')))
    .set('IpAddressType', textOf(view.get('IpAddressType')));
  for (const attribute of viewsOf(view, 'TargetGroupAttributes')) {
    const [key, value] = [textOf(attribute.get('Key')), textOf(attribute.get('Value'))];
    if (key !== undefined && value !== undefined) draft.add('Attributes', { Key: key, Value: value });
  }
  for (const target of viewsOf(view, 'Targets')) {
    const reference = drafts.reference(target.get('Id'));
    if (reference === undefined) continue;
    const port = integerOf(target.get('Port'));
    const described = withoutUndefined({
      Id: targetId(reference, drafts),
      Port: port,
      AvailabilityZone: textOf(target.get('AvailabilityZone')),
    });
    draft.add('Targets', described, target.placeOf(), { Id: reference.how });
  }
}

/** A target that is named by an address of what the template makes is that: its address is known only then. */
function targetId({ id, resource }: Reference, drafts: Drafts): string {
  const own = resource === undefined ? id : drafts.idOf(resource);
  const isHost = ['Instances', 'NetworkInterfaces', 'LoadBalancers', 'Functions'].some(
    (key) => drafts.find(key, own) !== undefined,
  );
  return isHost ? own : id;
}

export function classicLoadBalancer(view: View, drafts: Drafts): void {
  const draft = drafts.make('LoadBalancerDescriptions', 'LoadBalancerName', view.resource);
  const subnets = itemsOf(view.get('Subnets')).flatMap((each) => drafts.reference(each) ?? []);
  const groups = groupsOf(itemsOf(view.get('SecurityGroups')), subnets[0], view, drafts);
  const listeners = viewsOf(view, 'Listeners').map((each) => ({
    Listener: withoutUndefined({
      Protocol: textOf(each.get('Protocol')),
      LoadBalancerPort: integerOf(each.get('LoadBalancerPort')),
      InstanceProtocol: textOf(each.get('InstanceProtocol')) ?? textOf(each.get('Protocol')),
      InstancePort: integerOf(each.get('InstancePort')),
    }),
  }));
  const instances = itemsOf(view.get('Instances')).flatMap((each) => drafts.reference(each)?.id ?? []);
  setName(draft, view)
    .set('Scheme', textOf(view.get('Scheme')) ?? 'internet-facing')
    .set('VPCId', drafts.find('Subnets', subnets[0]?.id)?.get('VpcId'), 'joined')
    .set(
      'Subnets',
      subnets.map(({ id }) => id),
      'joined',
    )
    .set(
      'SecurityGroups',
      groups.map(({ id }) => id),
      'joined',
    )
    .set('ListenerDescriptions', listeners)
    .set('Instances', [])
    .set('HealthCheck', textsAt(view, 'HealthCheck', ['Target']))
    .set('Attributes', [
      {
        Key: 'load_balancing.cross_zone.enabled',
        Value: String(flagOf(view.get('CrossZone')) ?? false),
      },
    ]);
  for (const id of instances) draft.add('Instances', { InstanceId: id });
}
