import { integer, objects, text } from '../fields.ts';
import type { Reading } from '../report.ts';
import { idOf, isOn, type Context } from './context.ts';
import { draftOf, type Draft } from './draft.ts';
import { groupsIn, type Surroundings } from './interfaces.ts';
import * as kind from './kinds.ts';
import type { TerraformResource } from './resource.ts';

/* What services run in subnets of somebody's VPC, as their own calls describe it. */

function nameTag(value: string | undefined, { name }: TerraformResource) {
  return [{ Key: 'Name', Value: value ?? name }];
}

/** Lambda functions. Without a block for a VPC, a function is in none. */
export function* describeFunctions(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context } = surroundings;
  const drafts: Draft[] = [];
  for (const lambda of context.managed(kind.FUNCTION)) {
    const draft = draftOf('Functions', 'FunctionName', idOf(lambda), lambda.place);
    drafts.push(draft);
    draft.set('Tags', nameTag(text(lambda.values, 'function_name'), lambda));
    if (objects(lambda.values, 'vpc_config').length === 0) continue;
    const subnets = yield* context.refs(lambda, ['vpc_config', 0, 'subnet_ids'], kind.SUBNET);
    const groups = yield* context.refs(lambda, ['vpc_config', 0, 'security_group_ids'], kind.SECURITY_GROUP);
    const ids = subnets.refs.map(({ id }) => id);
    draft.set('VpcConfig', { SubnetIds: ids, SecurityGroupIds: groupsIn(surroundings, ids[0], groups) });
    draft.note('SubnetIds', subnets.how === 'absent' ? 'given' : subnets.how);
    draft.note('SecurityGroupIds', groups.how === 'absent' ? 'given' : groups.how);
  }
  return drafts;
}

const ECS_SERVICE: ReadonlySet<string> = new Set(['aws_ecs_service']);

/** ECS services whose tasks have interfaces of their own. Tasks come and go as the service runs. */
export function* describeEcsServices(surroundings: Surroundings): Reading<readonly Draft[]> {
  const { context } = surroundings;
  const drafts: Draft[] = [];
  for (const service of context.managed(ECS_SERVICE)) {
    const { values } = service;
    const draft = draftOf('services', 'serviceArn', idOf(service), service.place);
    drafts.push(draft);
    draft.set('Tags', nameTag(text(values, 'name'), service));
    draft.set('launchType', text(values, 'launch_type'));
    const [network] = objects(values, 'network_configuration');
    if (network !== undefined) {
      const path = ['network_configuration', 0] as const;
      const subnets = yield* context.refs(service, [...path, 'subnets'], kind.SUBNET);
      const groups = yield* context.refs(service, [...path, 'security_groups'], kind.SECURITY_GROUP);
      const ids = subnets.refs.map(({ id }) => id);
      draft.set('networkConfiguration', {
        awsvpcConfiguration: {
          subnets: ids,
          securityGroups: groupsIn(surroundings, ids[0], groups),
          assignPublicIp: isOn(network, 'assign_public_ip') ? 'ENABLED' : 'DISABLED',
        },
      });
      draft.note('SubnetId', subnets.how === 'absent' ? 'given' : subnets.how);
      draft.note('SecurityGroupIds', groups.how === 'absent' ? 'given' : groups.how);
    }
    yield* addTargetGroups(context, service, draft);
  }
  return drafts;
}

function* addTargetGroups(context: Context, service: TerraformResource, draft: Draft): Reading<void> {
  for (const [index, balancer] of objects(service.values, 'load_balancer').entries()) {
    const at = ['load_balancer', index, 'target_group_arn'];
    const group = yield* context.ref(service, at, kind.TARGET_GROUP);
    const port = integer(balancer, 'container_port');
    if (group.id === undefined) continue;
    draft.add(
      'loadBalancers',
      { targetGroupArn: group.id, ...(port !== undefined && { containerPort: port }) },
      undefined,
      { targetGroupArn: group.how },
    );
  }
}
