import { error, type Issue } from '../base/issue.ts';
import { pointer } from '../base/json-pointer.ts';
import { nearMiss } from '../base/near-miss.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { INTERNET } from '../compile/component.ts';
import type { Distribution } from '../compile/edge.ts';
import type {
  AddressOwner,
  Host,
  Network,
  NetworkInterface,
  OnPremisesNetwork,
  Vpc,
} from '../compile/network.ts';
import type { Flow } from '../model/flow.ts';
import { addressAt, contains, isPrivateIpv4, isSharedIpv4, isUniqueLocalIpv6 } from '../net/cidr.ts';
import { echoRequest } from '../net/icmp.ts';
import { familyOf, ip, isIpv4, parseIp, type Ip, type IpFamily } from '../net/ip.ts';
import type { Cidr } from '../net/cidr.ts';
import { portRange, type PortRange } from '../net/port-range.ts';
import {
  ALL_PROTOCOLS,
  hasPorts,
  ICMP,
  ICMPV6,
  isIcmp,
  parseProtocol,
  TCP,
  type Protocol,
} from '../net/protocol.ts';
import type { FlowEnd, FlowNode, ResolvedFlow } from './flow.ts';
import { isZoneName, lookupOf } from './hosted-zone.ts';
import { ownerOf } from './ownership.ts';
import { lookUpName } from './resolver.ts';
import { unknownWishes } from './wanted/known.ts';

/** Documentation addresses that stand for a host on the internet; the first that nobody in the document owns is taken. */
const INTERNET_HOSTS: { readonly [Family in IpFamily]: readonly Ip[] } = {
  4: [ip('203.0.113.50'), ip('198.51.100.50'), ip('192.0.2.50'), ip('8.8.8.8')],
  6: [ip('2001:db8:ffff::50'), ip('2600:1f00::50')],
};

/** Unknown clients on the internet (NACL-18). */
const INTERNET_CLIENT_PORTS = portRange(1024, 65_535);

/** A distribution is asked by HTTPS unless the flow says otherwise. */
const HTTPS = 443;

/** An IPv6-only resource still has a link-local IPv4 address, and the other way round (VPC-17). */
const LINK_LOCAL: { readonly [Family in IpFamily]: Ip } = { 4: ip('169.254.1.1'), 6: ip('fe80::1') };

type Sender = ResolvedFlow['from'];

/** One end as the flow names it, before an address is chosen. */
type NamedEnd =
  | {
      readonly kind: 'interface';
      readonly networkInterface: NetworkInterface;
      readonly host: Host;
      readonly ip: Ip | null;
    }
  | { readonly kind: 'nat-gateway'; readonly owner: Extract<AddressOwner, { kind: 'nat-gateway' }> }
  | { readonly kind: 'internet'; readonly ip: Ip | null }
  | { readonly kind: 'on-premises'; readonly site: OnPremisesNetwork; readonly ip: Ip }
  | { readonly kind: 'address'; readonly ip: Ip }
  | { readonly kind: 'distribution'; readonly distribution: Distribution }
  /** A name of a hosted zone; its address is not known before the walk. */
  | { readonly kind: 'name'; readonly name: string };

/** Where a name leads that nothing is known of. */
const NOWHERE: { readonly [Family in IpFamily]: Ip } = { 4: ip('0.0.0.0'), 6: ip('::') };

/**
 * Finds the ends of a flow and makes its fields fit each other, or says all that is wrong, with places inside the flow
 * (`/from`, `/port` …).
 */
export function resolveFlow(network: Network, flow: Flow): Result<ResolvedFlow, readonly Issue[]> {
  const issues: Issue[] = [];
  issues.push(...unknownWishes(network, flow));
  const from = senderNamed(network, flow.from, issues);
  const to = endNamed(network, flow.to, 'to', issues);
  const protocol = protocolOf(flow, issues);
  if (from === null || to === null || protocol === null) return fail(issues);
  const port = portOf(flow, protocol, to, issues);
  const given = { source: addressGiven(flow.sourceIp), destination: addressGiven(flow.destinationIp) };
  const resolution = resolutionOf(network, flow, from, to);
  const target = given.destination ?? resolution?.address ?? null;
  const family = familyFor(from, to, protocol, given.source, target);
  const destination = target ?? destinationOf(network, to, from, family);
  const sender = senderWith(network, from, given.source, family);
  // A receiver without an address of the family that the flow pins is nowhere, and not what a default route leads to.
  const isMissed = target === null && !has(to, family) && has(from, family);
  if (isMissed || familyOf(sender.ip) !== familyOf(destination)) {
    issues.push(error('flow-mixes-families', pointer('destinationIp'), { found: flow.to }));
  }
  if (issues.length > 0) return fail(issues);
  const fitted = isIcmp(protocol) ? (familyOf(destination) === 4 ? ICMP : ICMPV6) : protocol;
  const echo = echoRequest(familyOf(destination));
  const icmpType = flow.icmpType ?? echo.type;
  const nodes =
    given.destination === null && isOneOf(to, resolution?.address ?? null)
      ? nodesOf(network, to, flow, family, issues)
      : [];
  if (issues.length > 0) return fail(issues);
  return ok({
    asked: flow,
    from: sender,
    to: receiverAt(to, nodes[0]?.ip ?? destination),
    nodes,
    protocol: fitted,
    port,
    sourcePorts: hasPorts(fitted) ? sourcePortsOf(flow, sender) : portRange(0, 0),
    icmpType,
    icmpCode: flow.icmpCode ?? echo.code,
    // Of ICMP, only an echo request asks for a reply (EV-8).
    oneWay: flow.oneWay === true || (isIcmp(fitted) && icmpType !== echo.type),
    fragmented: flow.fragmented ?? false,
    resolution: resolution?.decision ?? null,
    lookup: to.kind === 'name' ? lookupOf(network, to.name, clientVpc(sender)) : null,
    fetch: null,
  });
}

function clientVpc(sender: Sender): Vpc | null {
  return sender.kind === 'interface' ? sender.networkInterface.subnet.vpc : null;
}

function senderNamed(network: Network, text: string, issues: Issue[]): NamedEnd | null {
  const end = endNamed(network, text, 'from', issues);
  if (end === null) return null;
  const isEndpoint = end.kind === 'interface' && end.host.service?.kind === 'interface-endpoint';
  // IEP-10, GWE-13: an endpoint never starts a connection.
  if (
    end.kind === 'nat-gateway' ||
    end.kind === 'distribution' ||
    end.kind === 'name' ||
    isEndpoint ||
    network.gatewayEndpoints.has(text)
  ) {
    issues.push(error('cannot-start-flows', pointer('from'), { found: text }));
    return null;
  }
  if (end.kind !== 'address') {
    const owner = end.kind === 'internet' && end.ip !== null ? ownerAnywhere(network, end.ip) : undefined;
    if (owner === undefined) return end;
    issues.push(
      error('internet-address-is-owned', pointer('from'), { found: text, params: { owner: owner.id } }),
    );
    return null;
  }
  const owner = ownerAnywhere(network, end.ip);
  if (owner?.kind === 'network-interface') {
    return {
      kind: 'interface',
      networkInterface: owner,
      host: owner.host,
      ip: isPublicOf(network, end.ip) ? null : end.ip,
    };
  }
  const site = owner === undefined ? siteAround(network, end.ip) : undefined;
  if (site !== undefined) return { kind: 'on-premises', site, ip: end.ip };
  if (owner === undefined && isPublic(end.ip)) return { kind: 'internet', ip: end.ip };
  issues.push(
    error(owner === undefined ? 'nobody-owns-address' : 'cannot-start-flows', pointer('from'), {
      found: text,
    }),
  );
  return null;
}

function endNamed(network: Network, text: string, key: 'from' | 'to', issues: Issue[]): NamedEnd | null {
  if (text === 'internet') return { kind: 'internet', ip: null };
  if (text.startsWith('internet:')) {
    const parsed = parseIp(text.slice('internet:'.length));
    if (parsed.ok) return { kind: 'internet', ip: parsed.value };
    issues.push(
      error('bad-value', pointer(key), {
        found: text,
        params: { wanted: 'address', kind: parsed.error.kind },
      }),
    );
    return null;
  }
  const host = network.hosts.get(text);
  const primary = host?.interfaces[0];
  if (host !== undefined && primary !== undefined)
    return {
      kind: 'interface',
      networkInterface: primary,
      host,
      ip: host.pod?.ip ?? host.clientVpn?.client ?? null,
    };
  const networkInterface = network.networkInterfaces.get(text);
  if (networkInterface !== undefined) {
    return { kind: 'interface', networkInterface, host: networkInterface.host, ip: null };
  }
  const endpoint = network.gatewayEndpoints.get(text);
  if (endpoint !== undefined) {
    const [block] = endpoint.prefixList.entries;
    if (block !== undefined) return { kind: 'address', ip: serviceAddress(block) };
  }
  const site = network.onPremisesNetworks.get(text);
  if (site !== undefined) return { kind: 'on-premises', site, ip: site.host };
  const nat = network.natGateways.get(text);
  if (nat !== undefined) return { kind: 'nat-gateway', owner: nat };
  const distribution = network.distributions.get(text);
  if (distribution !== undefined) return { kind: 'distribution', distribution };
  const parsed = parseIp(text);
  if (parsed.ok) return { kind: 'address', ip: parsed.value };
  if (isZoneName(network, text)) return { kind: 'name', name: text };
  const known = [
    ...network.hosts.keys(),
    ...network.networkInterfaces.keys(),
    ...network.natGateways.keys(),
    ...network.onPremisesNetworks.keys(),
    ...network.distributions.keys(),
    'internet',
  ];
  const suggestion = nearMiss(text, known);
  issues.push(
    error('unknown-end', pointer(key), { found: text, ...(suggestion === undefined ? {} : { suggestion }) }),
  );
  return null;
}

/** An address of a service that has this block: not the first, which looks like a network. */
function serviceAddress(block: Cidr): Ip {
  return block.network === block.last ? block.network : addressAt(block, 10);
}

function protocolOf(flow: Flow, issues: Issue[]): Protocol | null {
  if (flow.protocol === undefined) return TCP;
  const parsed = parseProtocol(flow.protocol);
  if (parsed.ok && parsed.value !== ALL_PROTOCOLS) return parsed.value;
  issues.push(error('flow-needs-one-protocol', pointer('protocol'), { found: String(flow.protocol) }));
  return null;
}

/** A database is asked on its own port unless the flow says otherwise. */
function portOf(flow: Flow, protocol: Protocol, to: NamedEnd, issues: Issue[]): number {
  if (!hasPorts(protocol)) return 0;
  const standard =
    to.kind === 'interface' && to.host.ref.type === 'database' ? to.host.listens?.[0]?.port : undefined;
  const port = flow.port ?? (to.kind === 'distribution' ? HTTPS : standard);
  if (port === undefined) issues.push(error('flow-needs-port', pointer('port')));
  return port ?? 0;
}

/** Documents are validated before: an address that does not parse has been reported there. */
function addressGiven(text: string | undefined): Ip | null {
  if (text === undefined) return null;
  const parsed = parseIp(text);
  return parsed.ok ? parsed.value : null;
}

function resolutionOf(network: Network, flow: Flow, from: NamedEnd, to: NamedEnd) {
  if (flow.resolve === undefined) return null;
  const client = from.kind === 'interface' ? from.networkInterface : null;
  const host = to.kind === 'interface' ? to.host : null;
  const address = destinationOf(network, to, from, 4);
  return lookUpName({ client, host, address, id: flow.to, name: flow.resolve });
}

/** IPv4 where both ends have it, else IPv6 where both have that; what the flow pins comes first. */
function familyFor(
  from: NamedEnd,
  to: NamedEnd,
  protocol: Protocol,
  source: Ip | null,
  destination: Ip | null,
): IpFamily {
  if (destination !== null) return familyOf(destination);
  if (source !== null) return familyOf(source);
  if (protocol === ICMPV6) return 6;
  if (has(from, 4) && has(to, 4)) return 4;
  if (has(from, 6) && has(to, 6)) return 6;
  return has(to, 4) ? 4 : 6;
}

function has(end: NamedEnd, family: IpFamily): boolean {
  switch (end.kind) {
    case 'interface': {
      if (end.ip !== null) return familyOf(end.ip) === family;
      return family === 4 ? end.networkInterface.primaryIpv4 !== null : end.networkInterface.ipv6.length > 0;
    }
    case 'nat-gateway':
      return family === 4;
    case 'internet':
      return end.ip === null || familyOf(end.ip) === family;
    case 'on-premises':
    case 'address':
      return familyOf(end.ip) === family;
    case 'distribution':
      return familyOf(end.distribution.edge) === family;
    case 'name':
      return true;
  }
}

/** Whether the answer of the resolver, if it was asked, is one of the receiver's own addresses. */
function isOneOf(to: NamedEnd, answer: Ip | null): boolean {
  if (answer === null || to.kind !== 'interface') return true;
  return to.host.interfaces.some(({ ipv4, publicIps }) =>
    [...ipv4, ...publicIps.values()].some((own) => own === answer),
  );
}

/**
 * The addresses that a load balancer's name stands for: public ones where it faces the internet, whoever asks (ELB-2).
 * `via` names one of its nodes by subnet or zone.
 */
function nodesOf(
  network: Network,
  to: NamedEnd,
  { to: name, via }: Flow,
  family: IpFamily,
  issues: Issue[],
): readonly FlowNode[] {
  if (to.kind !== 'interface') return [];
  // RDS-3: the reader endpoint of a cluster stands for all of its readers.
  const isReaders = to.host.ref.type === 'database' && to.host.interfaces.length > 1;
  if (to.host.service === null && !isReaders) return [];
  // A node that is named by its own interface is meant by its own address.
  if (network.hosts.get(name) !== to.host) return [];
  const isPublic = to.host.service?.kind === 'load-balancer' && to.host.service.scheme === 'internet-facing';
  const all = to.host.interfaces.flatMap((networkInterface): FlowNode[] => {
    const { primaryIpv4, publicIps, ipv6 } = networkInterface;
    const own = family === 6 ? (ipv6[0] ?? null) : primaryIpv4;
    if (own === null) return [];
    const publicIp = isIpv4(own) && isPublic ? publicIps.get(own) : undefined;
    return [{ networkInterface, ip: publicIp ?? own }];
  });
  if (via?.node === undefined) return all;
  const named = all.filter(
    ({ networkInterface: { id, subnet } }) =>
      via.node === subnet.id || via.node === subnet.az || via.node === id,
  );
  if (named.length === 0) {
    const known = all.map(({ networkInterface }) => networkInterface.subnet.id);
    const suggestion = nearMiss(via.node, known);
    issues.push(
      error('unknown-node', pointer('via', 'node'), {
        found: via.node,
        params: { loadBalancer: to.host.ref.id, nodes: known.join(', ') },
        ...(suggestion === undefined ? {} : { suggestion }),
      }),
    );
  }
  return named;
}

function destinationOf(network: Network, to: NamedEnd, from: NamedEnd, family: IpFamily): Ip {
  switch (to.kind) {
    case 'interface': {
      const { networkInterface } = to;
      if (to.ip !== null) return to.ip;
      if (family === 6) return networkInterface.ipv6[0] ?? LINK_LOCAL[6];
      const privateIp = networkInterface.primaryIpv4;
      if (privateIp === null) return LINK_LOCAL[4];
      const publicIp = networkInterface.publicIps.get(privateIp);
      return from.kind === 'internet' ? (publicIp ?? privateIp) : privateIp;
    }
    case 'nat-gateway': {
      const { privateIp, publicIp } = to.owner;
      return (from.kind === 'internet' ? (publicIp ?? privateIp) : (privateIp ?? publicIp)) ?? LINK_LOCAL[4];
    }
    case 'internet':
      return to.ip ?? internetHost(network, family);
    case 'on-premises':
    case 'address':
      return to.ip;
    case 'distribution':
      return to.distribution.edge;
    case 'name':
      return NOWHERE[family];
  }
}

function senderWith(network: Network, from: NamedEnd, given: Ip | null, family: IpFamily): Sender {
  if (from.kind === 'interface') {
    const { host, networkInterface } = from;
    // Several interfaces: the one that owns the address sends (ASSUMPTION A-9).
    const sending = host.interfaces.find(
      (each) => given !== null && ownerOf(each.subnet.vpc, given) === each,
    );
    const chosen = sending ?? networkInterface;
    const own = family === 4 ? chosen.primaryIpv4 : (chosen.ipv6[0] ?? null);
    const source = given ?? from.ip ?? own ?? LINK_LOCAL[family];
    const ref = host.pod === undefined ? chosen.ref : host.ref;
    return { kind: 'interface', ref, networkInterface: chosen, host, ip: source };
  }
  if (from.kind === 'on-premises') {
    const { site } = from;
    return { kind: 'on-premises', ref: { type: 'on-premises', id: site.id }, site, ip: given ?? from.ip };
  }
  const source = given ?? (from.kind === 'internet' ? from.ip : null) ?? internetHost(network, family);
  return { kind: 'internet', ref: INTERNET, ip: source };
}

function receiverAt(to: NamedEnd, address: Ip): FlowEnd {
  switch (to.kind) {
    case 'interface':
      return {
        kind: 'interface',
        ref: to.host.pod === undefined ? to.networkInterface.ref : to.host.ref,
        networkInterface: to.networkInterface,
        host: to.host,
        ip: address,
      };
    case 'nat-gateway':
      return { kind: 'address', ref: { type: 'nat-gateway', id: to.owner.id }, ip: address };
    case 'internet':
      return { kind: 'internet', ref: INTERNET, ip: address };
    case 'on-premises':
      return {
        kind: 'on-premises',
        ref: { type: 'on-premises', id: to.site.id },
        site: to.site,
        ip: address,
      };
    case 'distribution': {
      const { distribution } = to;
      return { kind: 'distribution', ref: distribution.ref, distribution, ip: address };
    }
    case 'address':
    case 'name':
      return { kind: 'address', ref: null, ip: address };
  }
}

function sourcePortsOf(flow: Flow, sender: Sender): PortRange {
  if (flow.sourcePort !== undefined) return portRange(flow.sourcePort, flow.sourcePort);
  return sender.kind === 'interface' ? sender.host.ephemeralPorts : INTERNET_CLIENT_PORTS;
}

function internetHost(network: Network, family: IpFamily): Ip {
  const [first] = INTERNET_HOSTS[family];
  const free = INTERNET_HOSTS[family].find((host) => ownerAnywhere(network, host) === undefined);
  return free ?? first ?? LINK_LOCAL[family];
}

function ownerAnywhere(network: Network, address: Ip): AddressOwner | undefined {
  const known = isIpv4(address) ? network.publicAddresses.get(address) : undefined;
  if (known !== undefined) return known.owner;
  for (const vpc of network.vpcs.values()) {
    const owner = ownerOf(vpc, address);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function siteAround(network: Network, address: Ip): OnPremisesNetwork | undefined {
  for (const site of network.onPremisesNetworks.values()) {
    if (site.cidrs.some((block) => contains(block, address))) return site;
  }
  return undefined;
}

function isPublicOf(network: Network, address: Ip): boolean {
  return isIpv4(address) && network.publicAddresses.has(address);
}

function isPublic(address: Ip): boolean {
  return !isPrivateIpv4(address) && !isSharedIpv4(address) && !isUniqueLocalIpv6(address);
}
