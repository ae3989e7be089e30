import type { z } from 'zod';
import { dbSubnetGroupSchema } from '../../model/managed.ts';
import type { Subnet } from '../../model/subnet.ts';
import { nameTag, object, objects, text } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { ignored, type Reading } from '../report.ts';
import {
  accept,
  defined,
  isUsableId,
  sourceOf,
  type Item,
  type Resource,
  type Resources,
} from '../resources.ts';
import type { AwsInput } from './input.ts';

export type DbSubnetGroup = z.infer<typeof dbSubnetGroupSchema>;

/** A subnet of a group, with its zone as far as it is known. */
export interface Member {
  readonly subnet: string;
  readonly zone: string | undefined;
}

export interface SubnetGroups {
  readonly groups: Resources<DbSubnetGroup>;
  /** The subnets of each group that are in the document, also where the group cannot be. */
  readonly membersOf: (name: string | undefined) => readonly Member[];
}

/** DB subnet groups, as `describe-db-subnet-groups` and the DB instances that use them tell. */
export function* readSubnetGroups(input: AwsInput, subnets: Resources<Subnet>): Reading<SubnetGroups> {
  const items = new Map<string, Item>();
  for (const { value, place } of input.items('DBInstances')) {
    const group = object(value, 'DBSubnetGroup');
    const id = text(group, 'DBSubnetGroupName');
    if (id !== undefined && isUsableId(id)) items.set(id, { id, value: group, place });
  }
  for (const item of input.items('DBSubnetGroups')) items.set(item.id, item);
  const members = new Map([...items].map(([id, { value }]) => [id, membersIn(value, subnets)]));
  const groups = new Map<string, Resource<DbSubnetGroup>>();
  for (const [id, item] of items) {
    const own = members.get(id) ?? [];
    const zones = new Set(own.map(({ subnet, zone }) => zone ?? subnet));
    // RDS-1: one whose subnets are only in part in the input is no group to check anything against.
    if (zones.size < 2) {
      yield ignored('resource-not-given', item.place, 'DBSubnetGroups');
      continue;
    }
    const candidate = defined({ name: nameTag(item.value), subnets: own.map(({ subnet }) => subnet) });
    const read = yield* accept(dbSubnetGroupSchema, candidate, {
      what: 'dbSubnetGroups',
      id,
      place: item.place,
    });
    if (read !== undefined) groups.set(id, { value: read, ...sourceOf(item) });
  }
  return { groups, membersOf: (name) => members.get(name ?? '') ?? [] };
}

/** The subnets of a group that the input has, all of the VPC of the first. */
export function membersIn(group: JsonObject, subnets: Resources<Subnet>): readonly Member[] {
  const known = objects(group, 'Subnets').flatMap((member) => {
    const id = text(member, 'SubnetIdentifier') ?? '';
    const subnet = subnets.get(id)?.value;
    if (subnet === undefined) return [];
    const zone = text(object(member, 'SubnetAvailabilityZone'), 'Name') ?? subnet.az;
    return [{ subnet: id, zone, vpc: subnet.vpc }];
  });
  const own = known.filter(({ vpc }) => vpc === known[0]?.vpc);
  return [...new Map(own.map((member) => [member.subnet, member])).values()];
}
