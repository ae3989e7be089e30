import { compareText } from '../base/compare.ts';
import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { TargetGroup as Written, WrittenTarget } from '../model/target-group.ts';
import { contains, isPrivateIpv4, isSharedIpv4, isUniqueLocalIpv6 } from '../net/cidr.ts';
import { isIpv4, parseIp, type Ip } from '../net/ip.ts';
import type { Host, NetworkInterface, Target, TargetGroup, Vpc } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

export interface TargetCollections {
  readonly vpcs: ReadonlyMap<string, Vpc>;
  readonly hosts: ReadonlyMap<string, Host>;
  /** The members of Auto Scaling groups, by the id of the group. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** GWLB-1, GWLB-10. */
const GENEVE_PORT = 6081;
const APPLIANCE_HEALTH_PORT = 80;

export function compileTargetGroups(
  reader: Reader,
  collections: TargetCollections,
): ReadonlyMap<string, TargetGroup> {
  const groups = new Map<string, TargetGroup>();
  for (const [id, written] of resourcesOf(reader.scenario.targetGroups)) {
    groups.set(id, compileTargetGroup(reader, id, pointer('targetGroups', id), written, collections));
  }
  return groups;
}

function compileTargetGroup(
  reader: Reader,
  id: string,
  at: JsonPointer,
  written: Written,
  collections: TargetCollections,
): TargetGroup {
  const type = written.type ?? 'instance';
  const protocol = written.protocol ?? 'http';
  const vpc =
    written.vpc === undefined
      ? undefined
      : reader.resolve(collections.vpcs, 'vpcs', written.vpc, child(at, 'vpc'));
  if (type !== 'lambda' && written.vpc === undefined) {
    reader.report(error('target-group-without-vpc', at, { rule: 'ELB-12' }));
  }
  const targets = (written.targets ?? []).flatMap((target, index) => {
    const one: WrittenTarget = typeof target === 'string' ? { id: target } : target;
    const targetAt = child(at, 'targets', index);
    const members = collections.members.get(one.id);
    if (members === undefined) return targetOf(reader, one, targetAt, written, vpc, collections) ?? [];
    return members.flatMap(
      (member) => targetOf(reader, { ...one, id: member }, targetAt, written, vpc, collections) ?? [],
    );
  });
  if (type === 'lambda' && targets.length > 1) {
    reader.report(error('several-lambda-targets', child(at, 'targets'), { rule: 'ALB-10' }));
  }
  for (const target of targets) {
    // GWLB-1: the outer header is IPv4.
    if (protocol !== 'geneve' || target.ip === null || isIpv4(target.ip)) continue;
    reader.report(
      error('wrong-family', target.at, { found: target.id, params: { wanted: 4 }, rule: 'GWLB-1' }),
    );
  }
  return {
    id,
    at,
    vpc: vpc ?? null,
    type,
    protocol,
    targets: targets.sort((a, b) => compareText(a.id, b.id) || a.port - b.port),
    healthCheck: {
      enabled: written.healthCheck?.enabled ?? type !== 'lambda',
      // GWLB-10: the health check of an appliance is not for the port of its tunnel.
      port: written.healthCheck?.port ?? (protocol === 'geneve' ? APPLIANCE_HEALTH_PORT : null),
    },
    crossZone: written.crossZone ?? null,
    preservesClientIp: preservesClientIp(reader, written, at),
    proxyProtocol: written.proxyProtocol ?? false,
    isSticky: written.stickiness !== undefined,
    ...appliancesOf(reader, written, at),
  };
}

type Appliances = Pick<TargetGroup, 'stickiness' | 'rebalances' | 'isStateful'>;

/** What holds for groups that are none of a Gateway Load Balancer. */
export const NOT_APPLIANCES: Appliances = { stickiness: '5-tuple', rebalances: false, isStateful: true };

/** A Gateway Load Balancer sends to instances and addresses, by GENEVE and its port (GWLB-1). */
function appliancesOf(reader: Reader, written: Written, at: JsonPointer): Appliances {
  const { protocol, type, port, flowStickiness, targetFailover, appliances } = written;
  if (protocol !== 'geneve') {
    for (const [field, value] of Object.entries({ flowStickiness, targetFailover, appliances })) {
      if (value === undefined) continue;
      const details = { found: value, params: { field }, rule: 'GWLB-11' };
      reader.report(error('field-of-geneve-group', child(at, field), details));
    }
    return NOT_APPLIANCES;
  }
  if (port !== undefined && port !== GENEVE_PORT) {
    reader.report(error('geneve-port', child(at, 'port'), { found: String(port), rule: 'GWLB-1' }));
  }
  if (type === 'alb' || type === 'lambda') {
    reader.report(error('geneve-target-type', child(at, 'type'), { found: type, rule: 'GWLB-1' }));
  }
  return {
    stickiness: flowStickiness ?? '5-tuple',
    rebalances: targetFailover === 'rebalance',
    isStateful: appliances !== 'stateless',
  };
}

/** NLB-6: fixed for UDP and QUIC, and for an Application Load Balancer as target; else on for instances, off for addresses. */
function preservesClientIp(reader: Reader, written: Written, at: JsonPointer): boolean {
  const { type = 'instance', protocol = 'http', preserveClientIp } = written;
  const isFixed = ['udp', 'tcp_udp', 'quic', 'tcp_quic'].includes(protocol) || type === 'alb';
  if (!isFixed) return preserveClientIp ?? type === 'instance';
  if (preserveClientIp === false) {
    const details = { found: 'false', params: { protocol, type }, rule: 'NLB-6' };
    reader.report(error('client-ip-always-preserved', child(at, 'preserveClientIp'), details));
  }
  return true;
}

function targetOf(
  reader: Reader,
  target: WrittenTarget,
  at: JsonPointer,
  written: Written,
  vpc: Vpc | undefined,
  collections: TargetCollections,
): Target | undefined {
  const { type = 'instance' } = written;
  const byDefault = type === 'lambda' ? 0 : written.protocol === 'geneve' ? GENEVE_PORT : undefined;
  const port = target.port ?? written.port ?? byDefault;
  if (port === undefined) {
    reader.report(error('target-without-port', at, { found: target.id, rule: 'ELB-11' }));
    return undefined;
  }
  const common = { id: target.id, at, port, health: target.health ?? null };
  if (type === 'ip') {
    const parsed = parseIp(target.id);
    if (parsed.ok) return addressTarget(reader, { ...common, az: target.az ?? null }, parsed.value, vpc);
  }
  const host = collections.hosts.get(target.id);
  const networkInterface = host?.interfaces[0];
  // ALB-10: a function is invoked, be it in a VPC or not.
  if (type === 'lambda' && host?.ref.type === 'lambda-function') {
    return { ...common, ip: null, networkInterface: networkInterface ?? null, az: null };
  }
  if (host === undefined || networkInterface === undefined) {
    if (!isWritten(reader, target.id)) {
      const details = { found: target.id, params: { type }, rule: 'ELB-12' };
      reader.report(error('unknown-target', child(at), details));
    }
    return undefined;
  }
  if (!fitsType(type, host)) {
    const params = { type, kind: host.ref.type };
    reader.report(error('target-of-other-type', at, { found: target.id, params, rule: 'ELB-12' }));
    return undefined;
  }
  if (vpc !== undefined && networkInterface.subnet.vpc !== vpc) {
    const params = { vpc: vpc.id, otherVpc: networkInterface.subnet.vpc.id };
    reader.report(error('other-vpc', at, { found: target.id, params, rule: 'ELB-12' }));
    return undefined;
  }
  const ip = host.pod?.ip ?? networkInterface.primaryIpv4 ?? networkInterface.ipv6[0] ?? null;
  return { ...common, ip, networkInterface, az: target.az ?? networkInterface.subnet.az };
}

function isWritten(reader: Reader, id: string): boolean {
  const { scenario } = reader;
  const all = [
    scenario.instances,
    scenario.loadBalancers,
    scenario.networkInterfaces,
    scenario.databases,
    scenario.ecsTasks,
    scenario.eksPods,
    scenario.autoScalingGroups,
  ];
  return all.some((collection) => Object.hasOwn(collection ?? {}, id));
}

/** An ip group takes anything with an address; the others what they are called after. */
function fitsType(type: NonNullable<Written['type']>, { ref, service }: Host): boolean {
  switch (type) {
    case 'instance':
      return ref.type === 'instance';
    case 'alb':
      return service?.kind === 'load-balancer' && service.type === 'application';
    case 'lambda':
      return ref.type === 'lambda-function';
    case 'ip':
      return ref.type !== 'lambda-function';
  }
}

function addressTarget(
  reader: Reader,
  common: Omit<Target, 'ip' | 'networkInterface'>,
  ip: Ip,
  vpc: Vpc | undefined,
): Target | undefined {
  const owner = vpc?.owners.get(ip);
  const networkInterface: NetworkInterface | null = owner?.kind === 'network-interface' ? owner : null;
  const isInside = vpc !== undefined && [...vpc.cidrs, ...vpc.ipv6Cidrs].some((block) => contains(block, ip));
  const isUsable = isInside || (isIpv4(ip) ? isPrivateIpv4(ip) || isSharedIpv4(ip) : isUniqueLocalIpv6(ip));
  if (!isUsable) {
    reader.report(error('public-target', common.at, { found: common.id, rule: 'ELB-12' }));
    return undefined;
  }
  const service = networkInterface?.host.service;
  if (service?.kind === 'load-balancer' && service.type === 'application') {
    const details = { found: common.id, params: { other: service.id }, rule: 'ALB-12' };
    reader.report(error('load-balancer-address-as-target', common.at, details));
    return undefined;
  }
  return { ...common, ip, networkInterface, az: common.az ?? networkInterface?.subnet.az ?? null };
}
