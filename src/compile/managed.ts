import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { EcsTask } from '../model/managed.ts';
import { contains } from '../net/cidr.ts';
import { portRange } from '../net/port-range.ts';
import { compileCalls } from './call.ts';
import type { HostDraft, WrittenInterface } from './draft.ts';
import { LINUX_PORTS, listensOf, type Hosts } from './instance.ts';
import { resourcesOf, type Reader } from './reader.ts';

/** NACL-18. */
export const LAMBDA_PORTS = portRange(1024, 65_535);

/** What services run for their users: tasks, pods, functions and groups of like instances, as owners of interfaces. */
export interface Managed extends Pick<Hosts, 'hosts' | 'interfaces'> {
  /** Tasks that use the interface of an instance: the instance, by the id of the task (ECS-2). */
  readonly guests: ReadonlyMap<string, string>;
  /** The ids of the instances of each Auto Scaling group. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

export function compileManaged(reader: Reader): Managed {
  const hosts = new Map<string, HostDraft>();
  const interfaces: WrittenInterface[] = [];
  const guests = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  readFunctions(reader, hosts, interfaces);
  readTasks(reader, hosts, interfaces, guests);
  readGroups(reader, hosts, interfaces, members);
  return { hosts, interfaces, guests, members };
}

interface Runs {
  readonly name?: string | undefined;
  readonly listens?: EcsTask['listens'];
  readonly calls?: EcsTask['calls'];
}

function hostOf(reader: Reader, ref: HostDraft['ref'], at: JsonPointer, written: Runs): HostDraft {
  return {
    ref,
    at,
    name: written.name ?? null,
    interfaces: [],
    running: true,
    listens: listensOf(reader, written),
    forwards: 'no',
    ephemeralPorts: LINUX_PORTS,
    service: null,
    calls: compileCalls(reader, written.calls, at),
  };
}

/**
 * LAM-1: a function sends from an interface in each of its subnets, and nothing reaches it there. That functions with the
 * same subnets and groups share these interfaces is not shown: no rule would tell them apart.
 */
function readFunctions(reader: Reader, hosts: Map<string, HostDraft>, interfaces: WrittenInterface[]): void {
  for (const [id, written] of resourcesOf(reader.scenario.functions)) {
    const at = pointer('functions', id);
    const ref = { type: 'lambda-function', id } as const;
    const { subnets = [], securityGroups } = written;
    const idOf = (subnet: string) => (subnets.length === 1 ? id : `${id}/${subnet}`);
    const host: HostDraft = {
      ...hostOf(reader, ref, at, written),
      interfaceIds: subnets.map(idOf),
      ephemeralPorts: LAMBDA_PORTS,
    };
    hosts.set(id, host);
    for (const [index, subnet] of subnets.entries()) {
      interfaces.push({
        id: idOf(subnet),
        ref,
        at,
        host,
        subnet,
        subnetAt: child(at, 'subnets', index),
        interfaceType: 'lambda',
        written: { securityGroups },
      });
    }
  }
}

/** ECS-1: an interface for each task; on instances of one's own it has no public address. ECS-2: or the instance's. */
function readTasks(
  reader: Reader,
  hosts: Map<string, HostDraft>,
  interfaces: WrittenInterface[],
  guests: Map<string, string>,
): void {
  for (const [id, written] of resourcesOf(reader.scenario.ecsTasks)) {
    const at = pointer('ecsTasks', id);
    const { subnet, instance } = written;
    if (instance !== undefined) {
      checkGuest(reader, written, instance, at);
      guests.set(id, instance);
    } else if (subnet !== undefined) {
      const ref = { type: 'ecs-task', id } as const;
      const host = hostOf(reader, ref, at, written);
      hosts.set(id, host);
      interfaces.push({ id, ref, at, host, subnet, interfaceType: 'requester_managed', written });
      if (written.launchType === 'ec2' && written.publicIp !== undefined) {
        const details = { found: written.publicIp, rule: 'ECS-1' };
        reader.report(error('task-with-public-ip', child(at, 'publicIp'), details));
      }
    }
  }
}

/** What a task cannot have where it uses the interface of an instance. */
const OF_ITS_OWN = [
  'privateIp',
  'publicIp',
  'secondaryPrivateIps',
  'ipv6Addresses',
  'securityGroups',
  'listens',
  'calls',
] as const;

function checkGuest(reader: Reader, written: EcsTask, instance: string, at: JsonPointer): void {
  if (!reader.has('instances', instance)) {
    reader.unknownReference(instance, ['instances'], child(at, 'instance'));
  }
  for (const field of OF_ITS_OWN) {
    if (written[field] === undefined) continue;
    reader.report(
      error('field-of-instance', child(at, field), { params: { field, instance }, rule: 'ECS-2' }),
    );
  }
}

/** An Auto Scaling group puts its instances into its subnets in turn. */
function readGroups(
  reader: Reader,
  hosts: Map<string, HostDraft>,
  interfaces: WrittenInterface[],
  members: Map<string, readonly string[]>,
): void {
  for (const [groupId, written] of resourcesOf(reader.scenario.autoScalingGroups)) {
    const at = pointer('autoScalingGroups', groupId);
    const { subnets, desiredCapacity = 2, securityGroups } = written;
    const ids = Array.from({ length: desiredCapacity }, (_, index) => `${groupId}/${String(index + 1)}`);
    members.set(groupId, ids);
    for (const [index, id] of ids.entries()) {
      const place = index % subnets.length;
      const subnet = subnets[place];
      if (subnet === undefined) continue;
      const ref = { type: 'instance', id } as const;
      const host = hostOf(reader, ref, at, { ...written, name: undefined });
      hosts.set(id, host);
      interfaces.push({
        id,
        ref,
        at,
        host,
        subnet,
        subnetAt: child(at, 'subnets', place),
        interfaceType: 'interface',
        written: { securityGroups },
      });
    }
  }
}

/**
 * EKS-1: a pod has an address of an interface of its node, a secondary one or of a delegated prefix; EKS-3: with groups of
 * its own, an interface. `interfaces` are those of the instances; the ones with pods are given out anew.
 */
export function placePods(
  reader: Reader,
  interfaces: readonly WrittenInterface[],
): Pick<Hosts, 'hosts' | 'interfaces'> {
  const hosts = new Map<string, HostDraft>();
  const all = [...interfaces];
  for (const [id, written] of resourcesOf(reader.scenario.eksPods)) {
    const at = pointer('eksPods', id);
    const ref = { type: 'eks-pod', id } as const;
    const ofNode = interfaces.filter(({ host }) => isOf(host, written.node));
    const [first] = ofNode;
    if (first === undefined) {
      if (!reader.has('instances', written.node)) {
        reader.unknownReference(written.node, ['instances'], child(at, 'node'));
      }
      continue;
    }
    const own = hostOf(reader, ref, at, written);
    if (written.securityGroups !== undefined) {
      const { subnet = first.subnet, privateIp, securityGroups } = written;
      hosts.set(id, own);
      all.push({
        id,
        ref,
        at,
        host: own,
        subnet,
        interfaceType: 'requester_managed',
        written: { privateIp, securityGroups },
        ...(written.subnet === undefined && { subnetAt: child(at, 'node') }),
      });
      continue;
    }
    if (written.subnet !== undefined) {
      reader.report(error('pod-subnet-without-groups', child(at, 'subnet'), { rule: 'EKS-3' }));
    }
    const ip = reader.ipv4(written.privateIp, child(at, 'privateIp'), 'EKS-1');
    if (ip === undefined) continue;
    const holds = ({ subnet }: WrittenInterface): boolean => {
      const block = reader.scenario.subnets?.[subnet]?.cidr;
      const parsed = block === undefined ? undefined : reader.tryCidr(block);
      return parsed?.ok === true && contains(parsed.value.cidr, ip);
    };
    const found = all.findIndex((one) => isOf(one.host, written.node) && holds(one));
    const place = found < 0 ? all.indexOf(first) : found;
    const eni = all[place] ?? first;
    const snat = written.externalSnat !== true;
    const host: HostDraft = { ...own, interfaceIds: [eni.id], pod: { ip, node: eni.host, snat } };
    hosts.set(id, host);
    const isWritten = eni.written.secondaryPrivateIps?.some(
      ({ privateIp }) => privateIp === written.privateIp,
    );
    const isDelegated = eni.written.delegatedPrefixes?.some((text) => {
      const parsed = reader.tryCidr(text);
      return parsed.ok && contains(parsed.value.cidr, ip);
    });
    const isAdded = isWritten !== true && isDelegated !== true;
    const pod = { privateIp: written.privateIp, at, ip, host, isAdded };
    all[place] = { ...eni, pods: [...(eni.pods ?? []), pod] };
  }
  return { hosts, interfaces: all };
}

function isOf({ ref }: HostDraft, node: string): boolean {
  return ref.type === 'instance' && ref.id === node;
}
