import { objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { Reading } from '../report.ts';
import type { Item } from '../resources.ts';
import type { AwsInput } from './input.ts';
import { itemsByOwner, type Owner } from './owners.ts';

/** What load balancers and target groups have in common: ARNs, attributes and lower-case words for protocols. */

const ARN = /^arn:[^:]*:elasticloadbalancing:[^:]*:[^:]*:(?:loadbalancer|targetgroup)\/(.+)$/;

/** `app/web/50dc6c495c0c9188` of an ARN. What is no ARN is what another format calls it. */
export function idOfArn(arn: string): string {
  return ARN.exec(arn)?.[1] ?? arn;
}

/** The words by which the file of a call may name what was asked: the ARN, its hash, its name. */
export function ownerOf({ id, value }: Item, nameMember: string): Owner {
  const hash = idOfArn(id).split('/').at(-1) ?? '';
  return { id, signs: [id, /^[\da-f]{16}$/.test(hash) ? hash : '', text(value, nameMember) ?? ''] };
}

/** Attributes of load balancers and of target groups stand under the same word: by the ARN of the one or the other. */
export function* attributeItems(input: AwsInput): Reading<ReadonlyMap<string, readonly Item[]>> {
  const owners = [
    ...input.items('LoadBalancers').map((item) => ownerOf(item, 'LoadBalancerName')),
    ...input.items('TargetGroups').map((item) => ownerOf(item, 'TargetGroupName')),
  ];
  return yield* itemsByOwner(input, 'Attributes', ['LoadBalancerArn', 'TargetGroupArn'], owners);
}

/** `describe-*-attributes`, whose items are keys and values; other formats write them into the object. */
export type Attributes = ReadonlyMap<string, string>;

export function attributesOf(value: JsonObject, items: readonly Item[] = []): Attributes {
  const all = [...objects(value, 'Attributes'), ...items.map((item) => item.value)];
  return new Map(
    all.flatMap((each) => {
      const [key, written] = [text(each, 'Key'), wordOf(each)];
      return key === undefined || written === undefined ? [] : [[key, written] as const];
    }),
  );
}

function wordOf(attribute: JsonObject): string | undefined {
  const { Value: value } = attribute;
  return typeof value === 'boolean' ? String(value) : text(attribute, 'Value');
}

/** Undefined for what is neither true nor false: `use_load_balancer_configuration`. */
export function isOn(attributes: Attributes, key: string): boolean | undefined {
  const value = attributes.get(key);
  return value === 'true' || value === 'false' ? value === 'true' : undefined;
}

export function protocolOf(value: JsonObject, member = 'Protocol'): string | undefined {
  return text(value, member)?.toLowerCase();
}
