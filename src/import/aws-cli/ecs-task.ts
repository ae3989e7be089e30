import { pointer } from '../../base/json-pointer.ts';
import { ecsTaskSchema, type EcsTask } from '../../model/managed.ts';
import type { Subnet } from '../../model/subnet.ts';
import { integer, nameTag, object, objects, text, texts } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { placeOf } from '../origins.ts';
import { assumed, ignored, type Reading } from '../report.ts';
import { accept, defined, isUsableId, sourceOf, unlessEmpty } from '../resources.ts';
import type { Item, Resource, Resources } from '../resources.ts';
import type { AddressBook } from './address-book.ts';
import type { Registration } from './auto-scaling-group.ts';
import { idOfArn } from './elastic-load-balancing.ts';
import type { AwsInput } from './input.ts';
import type { InterfaceItems } from './interfaces.ts';
import { addressesOf, groupsOf } from './network-interface.ts';
import { subnetsOfOneVpc } from './subnets-of.ts';

export interface EcsTasks {
  readonly tasks: Resources<EcsTask>;
  /** The interfaces that are part of a task of the document. */
  readonly interfaces: ReadonlySet<string>;
  /** By the id of the target group. */
  readonly registered: ReadonlyMap<string, readonly Registration[]>;
}

const ARN = /^arn:[^:]*:ecs:[^:]*:[^:]*:(?:service|task)\/(?:.+\/)?([^/]+)$/;

/** The last part of the ARN of a service or task. What is no ARN is what another format calls it. */
function idOfTask(arn: string): string {
  return ARN.exec(arn)?.[1] ?? arn;
}

interface Service {
  readonly item: Item;
  readonly id: string;
  readonly network: JsonObject;
}

/**
 * The tasks of `describe-tasks`, each with its interface, or on its instance. For a service of which no task is in the
 * input, one in each of its subnets stands.
 */
export function* readEcsTasks(
  input: AwsInput,
  gathered: InterfaceItems,
  subnets: Resources<Subnet>,
  book: AddressBook,
): Reading<EcsTasks> {
  const tasks = new Map<string, Resource<EcsTask>>();
  const interfaces = new Set<string>();
  const services = servicesOf(input);
  const served = new Set<string>();
  const hosts = hostsOf(input);
  for (const item of input.items('tasks')) {
    if (GONE.has(text(item.value, 'lastStatus') ?? '')) {
      yield ignored('terminated', item.place, 'tasks');
      continue;
    }
    const service = services.get(serviceOf(item.value) ?? '');
    const own = interfaceOf(item.value, gathered);
    const id = idOfTask(item.id);
    const at = pointer('ecsTasks', id);
    const part = { what: 'ecsTasks', id, place: item.place, at };
    const attached = attachmentOf(item.value);
    const subnet = text(own?.value ?? {}, 'SubnetId') ?? attached.get('subnetId');
    const instance = hosts.get(text(item.value, 'containerInstanceArn') ?? '');
    const name = serviceOf(item.value)?.slice(0, 255);
    const launchType = text(item.value, 'launchType') === 'FARGATE' ? undefined : 'ec2';
    let where: Readonly<Record<string, unknown>>;
    if (subnet !== undefined && subnets.has(subnet)) {
      const privateIp = attached.get('privateIPv4Address');
      const described = own?.value ?? { PrivateIpAddress: privateIp ?? null };
      const holder = { ...part, subnet, interfaceId: own?.id ?? id };
      const addresses = yield* addressesOf(described, holder, book);
      const groups = own === undefined ? groupsOfService(service) : undefined;
      if (own === undefined && groups === undefined)
        yield assumed('groups-not-given', item.place, { id }, at);
      where = { subnet, ...addresses, ...(own === undefined && { securityGroups: groups }) };
    } else if (instance !== undefined && gathered.instances.some((each) => each.id === instance)) {
      where = { instance };
    } else {
      yield ignored('resource-not-given', item.place, 'tasks');
      continue;
    }
    const read = yield* accept(ecsTaskSchema, defined({ name, launchType, ...where }), part);
    if (read === undefined || tasks.has(id)) continue;
    tasks.set(id, { value: read, ...sourceOf(item) });
    if (service !== undefined) served.add(service.item.id);
    if (own !== undefined) interfaces.add(own.id);
  }
  const registered = new Map<string, Registration[]>();
  const open = [...services.values()].filter(({ item }) => !served.has(item.id));
  for (const service of open) {
    const own = interfacesOfService(service, open, gathered).filter(({ id }) => !interfaces.has(id));
    for (const { id } of own) interfaces.add(id);
    const found = yield* tasksBehind(service, own, subnets, book, tasks);
    const ids = found.length > 0 ? found : yield* represent(service, subnets, book, tasks);
    register(service, ids, found.length === 0, registered);
  }
  return { tasks, interfaces, registered };
}

/** AWS writes `arn:aws:ecs:eu-west-1:123456789012:attachment/…`, which does not say of which task. */
const OF_TASK = /^arn:[^:]*:ecs:[^:]*:[^:]*:attachment\//;

/** The interfaces that the tasks of this service alone can have, by its subnets and groups. */
function interfacesOfService(
  service: Service,
  services: readonly Service[],
  { items }: InterfaceItems,
): readonly Item[] {
  const isAlone = services.filter((other) => groupsKey(other) === groupsKey(service)).length === 1;
  const subnets = new Set(texts(service.network, 'subnets'));
  return [...items.values()].filter(
    ({ value }) =>
      isAlone &&
      OF_TASK.test(text(value, 'Description') ?? '') &&
      subnets.has(text(value, 'SubnetId') ?? '') &&
      groupsOf(value).toSorted().join(' ') === groupsKey(service),
  );
}

function groupsKey({ network }: Service): string {
  return texts(network, 'securityGroups').toSorted().join(' ');
}

function* tasksBehind(
  { item, id: owner }: Service,
  own: readonly Item[],
  subnets: Resources<Subnet>,
  book: AddressBook,
  tasks: Map<string, Resource<EcsTask>>,
): Reading<readonly string[]> {
  const ids: string[] = [];
  for (const networkInterface of own) {
    const subnet = text(networkInterface.value, 'SubnetId');
    const id = `${owner}/${networkInterface.id}`;
    if (subnet === undefined || !subnets.has(subnet) || !isUsableId(id) || tasks.has(id)) continue;
    const { place } = networkInterface;
    const part = { what: 'ecsTasks', id, place, at: pointer('ecsTasks', id) };
    const holder = { ...part, subnet, interfaceId: networkInterface.id };
    const launchType = text(item.value, 'launchType') === 'EC2' ? 'ec2' : undefined;
    const addresses = yield* addressesOf(networkInterface.value, holder, book);
    const candidate = defined({ name: nameTag(item.value) ?? owner, launchType, subnet, ...addresses });
    const read = yield* accept(ecsTaskSchema, candidate, part);
    if (read === undefined) continue;
    tasks.set(id, { value: read, place });
    ids.push(id);
  }
  return ids;
}

const GONE: ReadonlySet<string> = new Set(['STOPPED', 'DEPROVISIONING', 'STOPPING', 'DELETED']);

/** By the name that tasks give of their service. */
function servicesOf(input: AwsInput): ReadonlyMap<string, Service> {
  return new Map(
    input.items('services').map((item) => {
      const network = object(object(item.value, 'networkConfiguration'), 'awsvpcConfiguration');
      const name = text(item.value, 'serviceName') ?? idOfTask(item.id);
      return [name, { item, id: idOfTask(item.id), network }];
    }),
  );
}

/** `service:orders`. */
function serviceOf(task: JsonObject): string | undefined {
  const group = text(task, 'group');
  return group?.startsWith('service:') === true ? group.slice('service:'.length) : undefined;
}

/** The instance of each container instance. */
function hostsOf(input: AwsInput): ReadonlyMap<string, string> {
  return new Map(
    input.items('containerInstances').flatMap(({ id, value }) => {
      const instance = text(value, 'ec2InstanceId');
      return instance === undefined ? [] : [[id, instance] as const];
    }),
  );
}

/** The details of the network interface of a task: `subnetId`, `networkInterfaceId`, `privateIPv4Address`. */
function attachmentOf(task: JsonObject): ReadonlyMap<string, string> {
  const [attachment = {}] = objects(task, 'attachments').filter(
    (each) => text(each, 'type') === 'ElasticNetworkInterface',
  );
  return new Map(
    objects(attachment, 'details').flatMap((detail) => {
      const [name, value] = [text(detail, 'name'), text(detail, 'value')];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function interfaceOf(task: JsonObject, { items }: InterfaceItems): Item | undefined {
  return items.get(attachmentOf(task).get('networkInterfaceId') ?? '');
}

function groupsOfService(service: Service | undefined): readonly string[] | undefined {
  return service === undefined
    ? undefined
    : unlessEmpty(texts(service.network, 'securityGroups').filter(isUsableId));
}

function* represent(
  service: Service,
  subnets: Resources<Subnet>,
  book: AddressBook,
  tasks: Map<string, Resource<EcsTask>>,
): Reading<readonly string[]> {
  const { item, id: owner, network } = service;
  if (text(item.value, 'status') === 'INACTIVE') {
    yield ignored('deleted', item.place, 'services');
    return [];
  }
  const written = texts(network, 'subnets');
  if (written.length === 0) {
    // Of the tasks on instances, describe-tasks tells.
    yield ignored('resource-not-given', item.place, 'services');
    return [];
  }
  const place = item.place;
  const own = yield* subnetsOfOneVpc(written, { what: 'ecsTasks', id: owner, place }, subnets);
  const isOnInstances = text(item.value, 'launchType') === 'EC2';
  const isPublic = text(network, 'assignPublicIp') === 'ENABLED' && !isOnInstances;
  const ids: string[] = [];
  for (const subnet of own) {
    const id = own.length === 1 ? owner : `${owner}/${subnet}`;
    const publicIp = isPublic ? book.assumePublic() : undefined;
    const candidate = defined({
      name: nameTag(item.value),
      launchType: isOnInstances ? 'ec2' : undefined,
      subnet,
      publicIp,
      securityGroups: groupsOfService(service),
    });
    const part = { what: 'ecsTasks', id, place, at: pointer('ecsTasks', id) };
    const read = yield* accept(ecsTaskSchema, candidate, part);
    if (read === undefined || tasks.has(id)) continue;
    const { provenance = new Map() } = sourceOf(item);
    const assumedToo = publicIp === undefined ? [] : [[pointer('PublicIp'), 'assumed'] as const];
    tasks.set(id, {
      value: read,
      place,
      provenance: new Map([...provenance, [pointer('PrivateIp'), 'assumed'], ...assumedToo]),
    });
    ids.push(id);
  }
  if (ids.length > 0) yield assumed('interfaces-represented', place, { id: owner, count: ids.length });
  return ids;
}

/** Tasks register with the port of their container. */
function register(
  { item }: Service,
  ids: readonly string[],
  standsIn: boolean,
  registered: Map<string, Registration[]>,
): void {
  for (const [index, balancer] of objects(item.value, 'loadBalancers').entries()) {
    const group = text(balancer, 'targetGroupArn');
    const port = integer(balancer, 'containerPort');
    if (group === undefined) continue;
    const list = registered.get(idOfArn(group)) ?? [];
    registered.set(idOfArn(group), list);
    const place = placeOf(item, 'loadBalancers', index);
    for (const id of ids) list.push({ id, place, standsIn, ...(port !== undefined && { port }) });
  }
}
