import type { z } from 'zod';
import { pointer } from '../../base/json-pointer.ts';
import { functionSchema } from '../../model/managed.ts';
import type { Subnet } from '../../model/subnet.ts';
import { nameTag, object, objects, text, texts } from '../fields.ts';
import { ignored, type Reading } from '../report.ts';
import { accept, defined, isUsableId, sourceOf, unlessEmpty } from '../resources.ts';
import type { Item, Resource, Resources } from '../resources.ts';
import type { AwsInput } from './input.ts';
import type { InterfaceItems } from './interfaces.ts';
import { groupsOf } from './network-interface.ts';
import { subnetsOfOneVpc } from './subnets-of.ts';

export type LambdaFunction = z.infer<typeof functionSchema>;

export interface Functions {
  readonly functions: Resources<LambdaFunction>;
  /** The interfaces that are part of a function of the document. */
  readonly interfaces: ReadonlySet<string>;
}

const ARN = /^arn:[^:]*:lambda:[^:]*:[^:]*:function:([^:]+)/;

/** `orders` of the ARN of a function, or of a version of it. What is no ARN is what another format calls it. */
export function functionOfArn(written: string): string {
  return ARN.exec(written)?.[1] ?? written;
}

/**
 * The functions of a VPC, and those that a load balancer invokes; no packet of the others passes a VPC. The interfaces of
 * a function are shared by all with its subnets and groups (LAM-1): they are part of each.
 */
export function* readFunctions(
  input: AwsInput,
  gathered: InterfaceItems,
  subnets: Resources<Subnet>,
): Reading<Functions> {
  const functions = new Map<string, Resource<LambdaFunction>>();
  const invoked = invokedFunctions(input);
  for (const item of input.items('Functions')) {
    const { id, value, place } = item;
    const part = { what: 'functions', id, place, at: pointer('functions', id) };
    const network = object(value, 'VpcConfig');
    const written = texts(network, 'SubnetIds');
    if (written.length === 0 && !invoked.has(id)) {
      yield ignored('in-no-vpc', place, 'Functions');
      continue;
    }
    const own = yield* subnetsOfOneVpc(written, part, subnets);
    if (own.length === 0 && written.length > 0) continue;
    const groups = texts(network, 'SecurityGroupIds').filter(isUsableId);
    const candidate = defined({
      name: nameTag(value),
      subnets: unlessEmpty(own),
      securityGroups: unlessEmpty(groups),
    });
    const read = yield* accept(functionSchema, candidate, part);
    if (read !== undefined) functions.set(id, { value: read, ...sourceOf(item) });
  }
  return { functions, interfaces: interfacesOf(gathered, functions) };
}

/** What target groups name as the function that they invoke. */
function invokedFunctions(input: AwsInput): ReadonlySet<string> {
  const inline = input.items('TargetGroups').flatMap(({ value }) => objects(value, 'Targets'));
  const checked = input.items('TargetHealthDescriptions').map(({ value }) => object(value, 'Target'));
  return new Set([...inline, ...checked].flatMap((target) => functionOfArn(text(target, 'Id') ?? '')));
}

function interfacesOf({ items }: InterfaceItems, functions: Resources<LambdaFunction>): ReadonlySet<string> {
  const used = new Set(
    [...functions.values()].flatMap(({ value: { subnets = [], securityGroups = [] } }) =>
      subnets.map((subnet) => placeAndGroups(subnet, securityGroups)),
    ),
  );
  return new Set(
    [...items.values()].flatMap((item) =>
      isOfLambda(item) && used.has(placeAndGroups(text(item.value, 'SubnetId') ?? '', groupsOf(item.value)))
        ? item.id
        : [],
    ),
  );
}

function placeAndGroups(subnet: string, groups: readonly string[]): string {
  return JSON.stringify([subnet, ...groups.toSorted()]);
}

function isOfLambda({ value }: Item): boolean {
  const isDescribed = text(value, 'Description')?.startsWith('AWS Lambda VPC ENI') === true;
  return isDescribed || text(value, 'InterfaceType') === 'lambda';
}
