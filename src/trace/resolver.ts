import type { HostService, Host, NetworkInterface, Peering, Vpc } from '../compile/network.ts';
import { formatIp, ip, isIpv4, type Ip } from '../net/ip.ts';
import { addressAt, isPrivateIpv4 } from '../net/cidr.ts';
import { drop, passing } from './answer.ts';
import { judge, type Condition } from './checks.ts';
import type { ResolverDecision } from './decision.ts';
import { NAT64_PREFIX } from './nat-gateway.ts';

export interface NameQuestion {
  /** The client's interface; null for a client on the internet. */
  readonly client: NetworkInterface | null;
  /** Whose name: a host of the network, or (null) a host on the internet with this address. */
  readonly host: Host | null;
  readonly address: Ip;
  readonly id: string;
  readonly name: 'public-name' | 'private-name';
}

interface Answered {
  readonly decision: ResolverDecision;
  /** Null where the name does not resolve. */
  readonly address: Ip | null;
}

const ANSWERED = passing('note', []);
/** A private path exists, and the answer does not use it (PCX-18). */
const ANSWERED_PUBLIC = passing('note', ['X_DNS_RESOLVES_PUBLIC']);

/**
 * What the client's resolver answers before it sends the first packet (DNS-1 to DNS-9): inside the VPC a public name
 * resolves to the private address, outside to the public one (DNS-4); both need the VPC's two DNS attributes (DNS-5).
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
 */
export function lookUpName(question: NameQuestion): Answered {
  const { client, host, id, name } = question;
  const clientVpc = client?.subnet.vpc ?? null;
  const owner = host?.interfaces[0]?.subnet.vpc ?? null;
  const managed = host?.service ?? null;
  const address =
    managed === null ? answerFor(question, owner, clientVpc) : managedAddress(question, managed, clientVpc);
  const { checks, code } = judge([
    ...(clientVpc === null
      ? []
      : ([['dns-support', clientVpc.enableDnsSupport, 'X_DNS_UNRESOLVED']] as const)),
    // The records of managed services are public, whatever the VPC's attributes (ELB-2, IEP-6).
    // RDS-4: so are those of a database, which needs the attributes for its public address only.
    ...(owner === null || managed !== null || isPrivateDatabase(host) ? [] : attributes(owner)),
    ['public-ip-association', address !== null, 'X_DNS_UNRESOLVED'],
  ]);
  const resolver = clientVpc === null ? 'public' : formatIp(clientVpc.resolver);
  const asked = { id, name };
  if (code !== null || address === null) {
    const answer = drop(code ?? 'X_DNS_UNRESOLVED');
    return {
      decision: { ...answer, kind: 'resolver', resolver, asked, answer: null, checks },
      address: null,
    };
  }
  const answered = synthesised(question, address);
  return {
    decision: {
      ...(isJoined(owner, clientVpc) && !isPrivateOf(host, address) ? ANSWERED_PUBLIC : ANSWERED),
      kind: 'resolver',
      resolver,
      asked,
      answer: formatIp(answered),
      checks,
    },
    address: answered,
  };
}

/** Stands for the public addresses of a service of AWS. */
const SERVICE_ADDRESS = ip('192.0.2.10');

/**
 * A load balancer's name stands for its nodes. An endpoint's own name stands for its interfaces, for everybody (IEP-6); the
 * service's public name only inside its VPC, with private DNS and both attributes of the VPC on (IEP-7).
 */
function managedAddress({ host, name }: NameQuestion, service: HostService, client: Vpc | null): Ip | null {
  const node = host?.interfaces[0];
  const privateIp = node?.primaryIpv4 ?? node?.ipv6[0] ?? null;
  if (node === undefined || privateIp === null) return null;
  if (service.kind === 'load-balancer') {
    const publicIp = isIpv4(privateIp) ? node.publicIps.get(privateIp) : undefined;
    return publicIp ?? privateIp;
  }
  if (name === 'private-name') return privateIp;
  const { vpc } = node.subnet;
  const isInside = client === vpc && vpc.enableDnsSupport && vpc.enableDnsHostnames;
  return isInside && service.privateDns ? privateIp : SERVICE_ADDRESS;
}

function attributes(vpc: Vpc): readonly Condition[] {
  return [
    ['dns-support', vpc.enableDnsSupport, 'X_DNS_UNRESOLVED'],
    ['dns-hostnames', vpc.enableDnsHostnames, 'X_DNS_UNRESOLVED'],
  ];
}

function answerFor(
  { host, address, name }: NameQuestion,
  owner: Vpc | null,
  clientVpc: Vpc | null,
): Ip | null {
  if (host === null) return name === 'public-name' ? address : null;
  const primary = host.interfaces[0];
  const privateIp = primary?.primaryIpv4 ?? null;
  const inside = owner === clientVpc || resolvesAcross(owner, clientVpc, name);
  if (name === 'private-name') return inside ? (privateIp ?? primary?.ipv6[0] ?? null) : null;
  const publicIp = privateIp === null ? null : (primary?.publicIps.get(privateIp) ?? null);
  // Its name stands for its private address, whoever asks.
  if (isPrivateDatabase(host)) return privateIp;
  return publicIp !== null && inside ? privateIp : publicIp;
}

/** RDS-4: one that is not publicly accessible. */
function isPrivateDatabase(host: Host | null): boolean {
  return host?.ref.type === 'database' && host.interfaces.every(({ publicIps }) => publicIps.size === 0);
}

function peeringsBetween(owner: Vpc, client: Vpc): readonly Peering[] {
  return owner.peerings.filter(
    ({ state, sides }) => state === 'active' && sides.some(({ vpc }) => vpc === client),
  );
}

function isJoined(owner: Vpc | null, client: Vpc | null): boolean {
  return owner !== null && client !== null && owner !== client && peeringsBetween(owner, client).length > 0;
}

function isPrivateOf(host: Host | null, address: Ip): boolean {
  return (
    host?.interfaces.some(({ ipv4, ipv6 }) => [...ipv4, ...ipv6].some((own) => own === address)) ?? false
  );
}

/**
 * Whether the names of a peered VPC resolve to private addresses here: with the DNS option of its side (PCX-18, DNS-7); a
 * private name also without it, within a Region and where all blocks are private ones (PCX-19).
 */
function resolvesAcross(owner: Vpc | null, client: Vpc | null, name: NameQuestion['name']): boolean {
  if (owner === null || client === null || !client.enableDnsSupport) return false;
  return peeringsBetween(owner, client).some(({ sides, interRegion }) => {
    const side = sides.find(({ vpc }) => vpc === owner);
    if (side?.dnsResolution === true && client.enableDnsHostnames) return true;
    const arePrivate = [...owner.cidrs, ...client.cidrs].every(({ network }) => isPrivateIpv4(network));
    return name === 'private-name' && !interRegion && arePrivate;
  });
}

/** DNS-9: in a subnet with DNS64, a client with IPv6 gets an IPv4-only name as an address of 64:ff9b::/96, and takes it. */
function synthesised({ client }: NameQuestion, address: Ip): Ip {
  if (client === null || !isIpv4(address) || !client.subnet.enableDns64) return address;
  return client.ipv6.length > 0 ? addressAt(NAT64_PREFIX, address) : address;
}
