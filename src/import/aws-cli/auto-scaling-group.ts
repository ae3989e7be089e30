import type { z } from 'zod';
import { pointer } from '../../base/json-pointer.ts';
import { instanceSchema, type Instance } from '../../model/instance.ts';
import { autoScalingGroupSchema } from '../../model/managed.ts';
import type { Subnet } from '../../model/subnet.ts';
import { flag, integer, nameTag, object, objects, text, texts } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { placeOf } from '../origins.ts';
import { assumed, type Place, type Reading } from '../report.ts';
import { accept, defined, isUsableId, sourceOf, unlessEmpty } from '../resources.ts';
import type { Item, Part, Resource, Resources } from '../resources.ts';
import type { AddressBook } from './address-book.ts';
import { idOfArn } from './elastic-load-balancing.ts';
import type { AwsInput } from './input.ts';
import type { InterfaceItems } from './interfaces.ts';
import { subnetsOfOneVpc } from './subnets-of.ts';

export type AutoScalingGroup = z.infer<typeof autoScalingGroupSchema>;

/** What a group registers with a load balancer: one instance, or all that the group will have. */
export interface Registration {
  readonly id: string;
  readonly port?: number;
  readonly place: Place;
  /** It stands for targets that AWS alone knows, also where the input gives their health. */
  readonly standsIn: boolean;
}

export interface ScalingGroups {
  readonly groups: Resources<AutoScalingGroup>;
  /** Instances with public addresses, which a group of the document has none of. */
  readonly instances: Resources<Instance>;
  /** Groups whose instances are in the input: those are in the document, and the group adds nothing. */
  readonly known: readonly Item[];
  /** By the id of the target group. */
  readonly registered: ReadonlyMap<string, readonly Registration[]>;
  /** By the name of the Classic Load Balancer. */
  readonly ofClassic: ReadonlyMap<string, readonly string[]>;
  /** Instances for which a group of the document stands. */
  readonly represented: ReadonlySet<string>;
}

/**
 * Auto Scaling groups. Where `describe-instances` tells of their instances, these are the document's. Else the group
 * stands for what it will start: one instance in each of its subnets at least, since it may be in any.
 */
export function* readAutoScalingGroups(
  input: AwsInput,
  gathered: InterfaceItems,
  subnets: Resources<Subnet>,
  book: AddressBook,
): Reading<ScalingGroups> {
  const groups = new Map<string, Resource<AutoScalingGroup>>();
  const instances = new Map<string, Resource<Instance>>();
  const known: Item[] = [];
  const registered = new Map<string, Registration[]>();
  const ofClassic = new Map<string, string[]>();
  const represented = new Set<string>();
  for (const item of input.items('AutoScalingGroups')) {
    const { id, value, place } = item;
    const part = { what: 'autoScalingGroups', id, place, at: pointer('autoScalingGroups', id) };
    const named = objects(value, 'Instances').flatMap((each) => text(each, 'InstanceId') ?? []);
    const running = named.filter((instance) => gathered.ofInstance.has(instance));
    let members: readonly string[];
    let targets: readonly string[];
    if (running.length > 0) {
      known.push(item);
      targets = running;
      members = running;
    } else {
      const own = yield* subnetsOfOneVpc(subnetIdsOf(value), part, subnets);
      if (own.length === 0) continue;
      for (const instance of named) represented.add(instance);
      const launch = launchOf(input, value);
      const isPublic = (subnet: string) =>
        launch.isPublic ?? subnets.get(subnet)?.value.mapPublicIpOnLaunch === true;
      if (launch.groups === undefined) yield assumed('groups-not-given', place, { id }, part.at);
      if (own.some(isPublic)) {
        members = yield* representAsInstances(item, own, isPublic, launch.groups, book, instances);
        targets = members;
      } else {
        const group = yield* readGroup(item, own, launch.groups, part);
        if (group === undefined) continue;
        groups.set(id, { value: group, ...sourceOf(item) });
        targets = [id];
        const count = group.desiredCapacity ?? 2;
        members = Array.from({ length: count }, (_, index) => `${id}/${String(index + 1)}`);
      }
    }
    for (const { arn, place: at } of targetGroupsOf(item)) {
      const list = registered.get(arn) ?? [];
      registered.set(arn, list);
      for (const target of targets) list.push({ id: target, place: at, standsIn: running.length === 0 });
    }
    for (const name of balancersOf(value)) ofClassic.set(name, [...(ofClassic.get(name) ?? []), ...members]);
  }
  return { groups, instances, known, registered, ofClassic, represented };
}

/** AWS joins the ids with commas; other formats give a list, as theirs may hold one. */
function subnetIdsOf(value: JsonObject): readonly string[] {
  const listed = texts(value, 'SubnetIds');
  if (listed.length > 0) return listed;
  return (text(value, 'VPCZoneIdentifier') ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

interface Launch {
  /** Undefined where nobody says which. */
  readonly groups: readonly string[] | undefined;
  /** Undefined: as the subnet has it. */
  readonly isPublic: boolean | undefined;
}

/** What each instance starts with: as other formats join it, else from the launch template or launch configuration. */
function launchOf(input: AwsInput, value: JsonObject): Launch {
  if ('SecurityGroups' in value) {
    const isPublic = flag(value, 'AssociatePublicIpAddress');
    return { groups: unlessEmpty(texts(value, 'SecurityGroups').filter(isUsableId)), isPublic };
  }
  const name = text(value, 'LaunchConfigurationName');
  const configuration = input.items('LaunchConfigurations').find(({ id }) => id === name);
  if (configuration !== undefined) return launchData(configuration.value);
  const mixed = object(object(value, 'MixedInstancesPolicy'), 'LaunchTemplate');
  const specification = object(value, 'LaunchTemplate');
  const template = templateOf(
    input,
    Object.keys(specification).length > 0 ? specification : object(mixed, 'LaunchTemplateSpecification'),
  );
  return template === undefined ? { groups: undefined, isPublic: undefined } : launchData(template);
}

function templateOf(input: AwsInput, specification: JsonObject): JsonObject | undefined {
  const id = text(specification, 'LaunchTemplateId');
  const name = text(specification, 'LaunchTemplateName');
  const versions = input
    .items('LaunchTemplateVersions')
    .map((item) => item.value)
    .filter((each) =>
      id === undefined
        ? name !== undefined && text(each, 'LaunchTemplateName') === name
        : text(each, 'LaunchTemplateId') === id,
    );
  const wanted = text(specification, 'Version') ?? '$Default';
  const newest = versions.toSorted(
    (a, b) => (integer(b, 'VersionNumber') ?? 0) - (integer(a, 'VersionNumber') ?? 0),
  )[0];
  const chosen =
    wanted === '$Latest'
      ? newest
      : versions.find((each) =>
          wanted === '$Default'
            ? flag(each, 'DefaultVersion') === true
            : text(each, 'VersionNumber') === wanted,
        );
  return chosen === undefined ? undefined : object(chosen, 'LaunchTemplateData');
}

function launchData(data: JsonObject): Launch {
  const [first = {}] = objects(data, 'NetworkInterfaces');
  const groups = [
    texts(first, 'Groups'),
    texts(data, 'SecurityGroupIds'),
    texts(data, 'SecurityGroups'),
  ].find((list) => list.length > 0);
  const isPublic = flag(first, 'AssociatePublicIpAddress') ?? flag(data, 'AssociatePublicIpAddress');
  return { groups: groups?.filter(isUsableId), isPublic };
}

const MOST_INSTANCES = 100;

function* readGroup(
  { value, place }: Item,
  subnets: readonly string[],
  securityGroups: readonly string[] | undefined,
  part: Part,
): Reading<AutoScalingGroup | undefined> {
  const asked = integer(value, 'DesiredCapacity') ?? integer(value, 'MinSize') ?? 0;
  const desiredCapacity = Math.min(MOST_INSTANCES, Math.max(asked, subnets.length));
  if (asked !== desiredCapacity) {
    yield assumed('instances-represented', place, { id: part.id, count: desiredCapacity }, part.at);
  }
  const candidate = defined({ name: nameTag(value), subnets, desiredCapacity, securityGroups });
  return yield* accept(autoScalingGroupSchema, candidate, part);
}

/** Instances of a group have no public addresses in a document: these stand by themselves, one in each subnet. */
function* representAsInstances(
  item: Item,
  subnets: readonly string[],
  isPublic: (subnet: string) => boolean,
  securityGroups: readonly string[] | undefined,
  book: AddressBook,
  instances: Map<string, Resource<Instance>>,
): Reading<readonly string[]> {
  const ids: string[] = [];
  for (const subnet of subnets) {
    const id = subnets.length === 1 ? item.id : `${item.id}/${subnet}`;
    const publicIp = isPublic(subnet) ? book.assumePublic() : undefined;
    const candidate = defined({ name: nameTag(item.value), subnet, publicIp, securityGroups });
    const part = { what: 'instances', id, place: item.place, at: pointer('instances', id) };
    const read = yield* accept(instanceSchema, candidate, part);
    if (read === undefined) continue;
    const { place, provenance = new Map() } = sourceOf(item);
    const assumedToo = publicIp === undefined ? [] : [[pointer('PublicIp'), 'assumed'] as const];
    instances.set(id, { value: read, place, provenance: new Map([...provenance, ...assumedToo]) });
    ids.push(id);
  }
  yield assumed('interfaces-represented', item.place, { id: item.id, count: subnets.length });
  return ids;
}

interface Named {
  readonly arn: string;
  readonly place: Place;
}

/** Newer output has both lists, with the same in them. */
function targetGroupsOf(item: Item): readonly Named[] {
  const sources = objects(item.value, 'TrafficSources').flatMap((source, index) => {
    const arn = text(source, 'Type') === 'elbv2' ? text(source, 'Identifier') : undefined;
    return arn === undefined ? [] : [{ arn: idOfArn(arn), place: placeOf(item, 'TrafficSources', index) }];
  });
  const seen = new Set(sources.map(({ arn }) => arn));
  const listed = texts(item.value, 'TargetGroupARNs').map(idOfArn);
  return [...sources, ...listed.filter((arn) => !seen.has(arn)).map((arn) => ({ arn, place: item.place }))];
}

function balancersOf(value: JsonObject): ReadonlySet<string> {
  const sources = objects(value, 'TrafficSources').flatMap((source) =>
    text(source, 'Type') === 'elb' ? (text(source, 'Identifier') ?? []) : [],
  );
  return new Set([...texts(value, 'LoadBalancerNames'), ...sources]);
}
