import { error, warning } from '../base/issue.ts';
import { child, pointer } from '../base/json-pointer.ts';
import type { AddressHolder, HeldAddresses } from './addresses.ts';
import type { HostDraft, WrittenInterface } from './draft.ts';
import { LINUX_PORTS, type Hosts } from './instance.ts';
import { LAMBDA_PORTS } from './managed.ts';
import type { NetworkInterface, SecurityGroup, SecurityGroupRule, Subnet } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';
import { isAssociated } from './security-group-peer.ts';

/** The interfaces that stand in networkInterfaces; one that no instance names is a host by itself. */
export function readNetworkInterfaces(
  reader: Reader,
  attached: Hosts['attached'],
): { readonly interfaces: readonly WrittenInterface[]; readonly hosts: ReadonlyMap<string, HostDraft> } {
  const interfaces: WrittenInterface[] = [];
  const hosts = new Map<string, HostDraft>();
  for (const [id, written] of resourcesOf(reader.scenario.networkInterfaces)) {
    const at = pointer('networkInterfaces', id);
    const ref = { type: 'network-interface', id } as const;
    const interfaceType = written.interfaceType ?? 'interface';
    const host: HostDraft = attached.get(id) ?? {
      ref,
      at,
      name: written.name ?? null,
      interfaces: [],
      running: true,
      listens: null,
      forwards: written.sourceDestCheck === false ? 'route' : 'no',
      ephemeralPorts: interfaceType === 'lambda' ? LAMBDA_PORTS : LINUX_PORTS,
      service: null,
      calls: [],
    };
    if (host.ref === ref) hosts.set(id, host);
    interfaces.push({ id, ref, at, host, subnet: written.subnet, interfaceType, written });
    if (interfaceType === 'lambda' && written.publicIp !== undefined) {
      const details = { found: written.publicIp, rule: 'ENI-13' };
      reader.report(error('lambda-with-public-ip', child(at, 'publicIp'), details));
    }
  }
  return { interfaces, hosts };
}

export function addressHolderOf(
  { id, at, written, pods = [] }: WrittenInterface,
  subnet: Subnet,
): AddressHolder {
  return {
    id,
    at,
    subnet,
    primary: written,
    secondaryField: 'secondaryPrivateIps',
    secondaries: [...(written.secondaryPrivateIps ?? []), ...pods.filter(({ isAdded }) => isAdded)],
    ipv6Addresses: written.ipv6Addresses ?? [],
    delegatedPrefixes: written.delegatedPrefixes ?? [],
  };
}

export function compileNetworkInterface(
  reader: Reader,
  { id, ref, at, host, interfaceType, written, groupsAt, pods }: WrittenInterface,
  subnet: Subnet,
  held: HeldAddresses,
  groups: GroupSets,
): NetworkInterface {
  const { securityGroups, rules } = groups.of(
    securityGroupsOf(reader, written, interfaceType, groupsAt ?? at, subnet, groups),
  );
  checkFamilies(reader, written, at, subnet);
  checkInternetGateway(reader, written, at, subnet);
  return {
    kind: 'network-interface',
    id,
    ref,
    at,
    interfaceType,
    subnet,
    primaryIpv4: held.ipv4[0] ?? null,
    assumedAddress: held.assumed,
    ipv4: held.ipv4,
    ipv6: held.ipv6,
    delegatedPrefixes: held.delegatedPrefixes,
    publicIps: held.publicIps,
    securityGroups,
    rules,
    sourceDestCheck: written.sourceDestCheck ?? true,
    host,
    ...(pods !== undefined && { pods: new Map(pods.map((pod) => [pod.ip, pod.host])) }),
  };
}

/** VPC-17: a subnet without IPv4 has nothing to put a public address in front of, and its interfaces need IPv6. */
function checkFamilies(
  reader: Reader,
  { publicIp, ipv6Addresses }: WrittenInterface['written'],
  at: WrittenInterface['at'],
  subnet: Subnet,
): void {
  if (subnet.cidr !== null || subnet.ipv6Cidr === null) return;
  if (publicIp !== undefined) {
    const details = { found: publicIp, params: { subnet: subnet.id, family: 4 }, rule: 'VPC-17' };
    reader.report(error('family-not-in-subnet', child(at, 'publicIp'), details));
  }
  if (ipv6Addresses === undefined || ipv6Addresses.length === 0) {
    reader.report(error('no-address', at, { params: { subnet: subnet.id }, rule: 'VPC-17' }));
  }
}

/**
 * ENI-10: AWS refuses an Elastic IP address in a VPC without an internet gateway, though not a public address that it
 * assigns by itself. The document does not say which it is.
 */
function checkInternetGateway(
  reader: Reader,
  { publicIp }: WrittenInterface['written'],
  at: WrittenInterface['at'],
  { vpc }: Subnet,
): void {
  if (publicIp === undefined || reader.hasInternetGateway(vpc.id)) return;
  const details = { found: publicIp, params: { vpc: vpc.id }, rule: 'ENI-10' };
  reader.report(warning('public-ip-without-internet-gateway', child(at, 'publicIp'), details));
}

/**
 * SG-6: without any of its own, an interface has the default group of its VPC. Only one that a service made, and whose
 * list is written and empty, has none (ENI-14).
 */
function securityGroupsOf(
  reader: Reader,
  { securityGroups }: WrittenInterface['written'],
  interfaceType: WrittenInterface['interfaceType'],
  at: WrittenInterface['at'],
  subnet: Subnet,
  { groups }: GroupSets,
): readonly SecurityGroup[] {
  const found = new Set<SecurityGroup>();
  for (const [index, id] of (securityGroups ?? []).entries()) {
    const groupAt = child(at, 'securityGroups', index);
    const group = reader.resolve(groups, 'securityGroups', id, groupAt);
    if (group === undefined) continue;
    found.add(group);
    if (isAssociated(reader, group, subnet.vpc.id)) continue;
    const params = { vpc: subnet.vpc.id, otherVpc: group.vpc.id };
    reader.report(error('security-group-not-associated', groupAt, { found: id, params, rule: 'SG-30' }));
  }
  if (found.size > 0 || (interfaceType === 'requester_managed' && securityGroups?.length === 0))
    return [...found];
  return [subnet.vpc.defaultSecurityGroup];
}

interface GroupSet {
  readonly securityGroups: readonly SecurityGroup[];
  readonly rules: NetworkInterface['rules'];
}

/** The rules of several groups as one set (SG-2). Interfaces with the same groups share it. */
export class GroupSets {
  readonly groups: ReadonlyMap<string, SecurityGroup>;
  readonly #sets = new Map<string, GroupSet>();

  constructor(groups: ReadonlyMap<string, SecurityGroup>) {
    this.groups = groups;
  }

  of(securityGroups: readonly SecurityGroup[]): GroupSet {
    const key = JSON.stringify(securityGroups.map(({ id }) => id));
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const rulesOf = (direction: 'inbound' | 'outbound'): readonly SecurityGroupRule[] =>
      securityGroups.flatMap(({ rules }) => rules[direction]);
    const set = { securityGroups, rules: { inbound: rulesOf('inbound'), outbound: rulesOf('outbound') } };
    this.#sets.set(key, set);
    return set;
  }
}
