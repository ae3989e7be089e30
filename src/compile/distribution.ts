import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import { nearMiss } from '../base/near-miss.ts';
import type { Distribution as Written } from '../model/distribution.ts';
import { addressAt, cidr, contains } from '../net/cidr.ts';
import { isIpv4, parseIp, type Ip, type Ipv4 } from '../net/ip.ts';
import { ipv4 } from '../net/ipv4.ts';
import { portRange } from '../net/port-range.ts';
import type { HostDraft, WrittenInterface } from './draft.ts';
import type { Behavior, Distribution, Origin, WebAcl } from './edge.ts';
import type { Hosts } from './instance.ts';
import type { NetworkInterface, PrefixList } from './network.ts';
import { isOriginFacing } from './prefix-list.ts';
import { resourcesOf, type Reader } from './reader.ts';
import { webAclOf } from './web-acl.ts';

/** Addresses of CloudFront that stand for the edges: each distribution of a document has one. */
const EDGES = cidr('13.35.0.0/16');
/** Stands for the address from which CloudFront asks an origin. */
const ORIGIN_FACING = ipv4('130.176.0.5');
/** The group that CloudFront makes for its interfaces of VPC origins (CF-4). */
const SERVICE_GROUP = 'CloudFront-VPCOrigins-Service-SG';
const ORIGIN_PORTS = portRange(1024, 65_535);
const HTTPS = 443;

export function compileDistributions(
  reader: Reader,
  webAcls: ReadonlyMap<string, WebAcl>,
  prefixLists: ReadonlyMap<string, PrefixList>,
): ReadonlyMap<string, Distribution> {
  const originFacing = originFacingAddress(prefixLists);
  const compiled = new Map<string, Distribution>();
  for (const [index, [id, written]] of resourcesOf(reader.scenario.distributions).entries()) {
    const at = pointer('distributions', id);
    const origins = new Map(
      resourcesOf(written.origins).map(([name, origin]) => [name, originOf(reader, id, name, origin, at)]),
    );
    const parsed = written.edgeIp === undefined ? undefined : parseIp(written.edgeIp);
    compiled.set(id, {
      id,
      ref: { type: 'distribution', id },
      at,
      aliases: (written.aliases ?? []).map((alias) => alias.toLowerCase()),
      edge: parsed?.ok === true ? parsed.value : edgeAt(index),
      originFacing,
      webAcl: webAclOf(reader, webAcls, written.webAcl, 'cloudfront', child(at, 'webAcl')),
      origins,
      behaviors: behaviorsOf(reader, written, origins, at),
      shieldAdvanced: written.shield === 'advanced',
    });
  }
  return compiled;
}

function edgeAt(index: number): Ip {
  return addressAt(EDGES, 10 + index);
}

/** An address of the managed prefix list, where the document has it. */
function originFacingAddress(prefixLists: ReadonlyMap<string, PrefixList>): Ipv4 {
  const blocks = [...prefixLists.values()].filter(isOriginFacing).flatMap(({ entries }) => entries);
  const [first] = blocks;
  if (first === undefined || blocks.some((block) => contains(block, ORIGIN_FACING))) return ORIGIN_FACING;
  const address = addressAt(first, first.network === first.last ? 0 : 5);
  return isIpv4(address) ? address : ORIGIN_FACING;
}

function originOf(
  reader: Reader,
  id: string,
  name: string,
  { to, vpcOrigin, port = HTTPS }: Written['origins'][string],
  distributionAt: JsonPointer,
): Origin {
  const at = child(distributionAt, 'origins', name);
  // CF-2.
  if (port !== 80 && port !== HTTPS && port < ORIGIN_PORTS.from) {
    reader.report(error('origin-port', child(at, 'port'), { found: String(port), rule: 'CF-2' }));
  }
  const target = vpcOrigin ?? to ?? '';
  const { loadBalancers, instances } = reader.scenario;
  const isKnown = [loadBalancers, instances].some((known) => Object.hasOwn(known ?? {}, target));
  if (!isKnown && (vpcOrigin !== undefined || !parseIp(target).ok)) {
    const place = child(at, vpcOrigin === undefined ? 'to' : 'vpcOrigin');
    reader.unknownReference(target, ['loadBalancers', 'instances'], place);
  }
  if (vpcOrigin !== undefined) checkVpcOrigin(reader, target, child(at, 'vpcOrigin'));
  return { name, at, to: target, port, interfaceId: vpcOrigin === undefined ? null : interfaceId(id, name) };
}

/** CF-4: a Network Load Balancer needs security groups, and has no TLS listener. */
function checkVpcOrigin(reader: Reader, target: string, at: JsonPointer): void {
  const balancer = reader.scenario.loadBalancers?.[target];
  if (balancer?.type === 'classic') {
    reader.report(error('vpc-origin-type', at, { found: target, rule: 'CF-4' }));
  }
  if (balancer?.type !== 'network') return;
  const hasTls = balancer.listeners?.some(({ protocol }) => protocol === 'tls') === true;
  const hasIpv6 = balancer.nodes.some(({ ipv6Addresses = [] }) => ipv6Addresses.length > 0);
  if ((balancer.securityGroups ?? []).length === 0 || hasTls || hasIpv6) {
    reader.report(error('vpc-origin-type', at, { found: target, rule: 'CF-4' }));
  }
}

function interfaceId(id: string, name: string): string {
  return `${id}/${name}`;
}

function behaviorsOf(
  reader: Reader,
  written: Written,
  origins: ReadonlyMap<string, Origin>,
  at: JsonPointer,
): readonly Behavior[] {
  const find = (name: string, place: JsonPointer): Origin | undefined => {
    const origin = origins.get(name);
    if (origin !== undefined) return origin;
    const suggestion = nearMiss(name, [...origins.keys()]);
    const details = { found: name, params: { origins: [...origins.keys()].join(', ') } };
    reader.report(
      error('unknown-origin', place, suggestion === undefined ? details : { ...details, suggestion }),
    );
    return undefined;
  };
  const behaviors = (written.behaviors ?? []).flatMap((behavior, index): Behavior[] => {
    const behaviorAt = child(at, 'behaviors', index);
    const origin = find(behavior.origin, child(behaviorAt, 'origin'));
    const { path, forwardHost = false } = behavior;
    return origin === undefined ? [] : [{ at: behaviorAt, path, origin, forwardsHost: forwardHost }];
  });
  const [only] = origins.keys();
  const name = written.defaultOrigin ?? (origins.size === 1 ? only : undefined);
  if (name === undefined) {
    const params = { origins: [...origins.keys()].join(', ') };
    reader.report(error('no-default-origin', at, { params, rule: 'CF-1' }));
    return behaviors;
  }
  const origin = find(name, child(at, 'defaultOrigin'));
  if (origin === undefined) return behaviors;
  return [...behaviors, { at, path: null, origin, forwardsHost: written.forwardHost ?? false }];
}

/** The network interfaces that CloudFront places in the VPCs of its VPC origins, each a host of its own (CF-4). */
export function readVpcOrigins(reader: Reader): Pick<Hosts, 'hosts' | 'interfaces'> {
  const hosts = new Map<string, HostDraft>();
  const interfaces: WrittenInterface[] = [];
  for (const [id, written] of resourcesOf(reader.scenario.distributions)) {
    for (const [name, origin] of resourcesOf(written.origins)) {
      if (origin.vpcOrigin === undefined) continue;
      const subnet = origin.subnet ?? subnetOf(reader, origin.vpcOrigin);
      if (subnet === undefined) continue;
      const at = pointer('distributions', id, 'origins', name);
      const own = interfaceId(id, name);
      const host: HostDraft = {
        ref: { type: 'network-interface', id: own },
        at,
        name: null,
        interfaces: [],
        interfaceIds: [own],
        running: true,
        listens: [],
        forwards: 'no',
        ephemeralPorts: ORIGIN_PORTS,
        service: null,
        calls: [],
      };
      hosts.set(own, host);
      interfaces.push({
        id: own,
        ref: host.ref,
        at,
        host,
        subnet,
        interfaceType: 'requester_managed',
        written: { privateIp: origin.privateIp, securityGroups: serviceGroups(reader, subnet) },
      });
    }
  }
  return { hosts, interfaces };
}

/** Whether an interface is CloudFront's own, in the VPC of a VPC origin. */
export function isVpcOriginInterface({ at }: Pick<NetworkInterface, 'at'>): boolean {
  return at.startsWith('/distributions/');
}

function subnetOf(reader: Reader, target: string): string | undefined {
  const { loadBalancers, instances, networkInterfaces } = reader.scenario;
  const instance = instances?.[target];
  const [primary] = instance?.networkInterfaces ?? [];
  const nodes = loadBalancers?.[target]?.nodes.map(({ subnet }) => subnet).sort() ?? [];
  return (
    nodes[0] ?? instance?.subnet ?? (primary === undefined ? undefined : networkInterfaces?.[primary]?.subnet)
  );
}

/** The group of that name, where the document writes it. */
function serviceGroups(reader: Reader, subnet: string): string[] {
  const vpc = reader.scenario.subnets?.[subnet]?.vpc;
  return resourcesOf(reader.scenario.securityGroups)
    .filter(([id, group]) => group.vpc === vpc && (id === SERVICE_GROUP || group.name === SERVICE_GROUP))
    .map(([id]) => id);
}
