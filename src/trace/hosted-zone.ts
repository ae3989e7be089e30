import { isInDomain, normalName } from '../compile/hosted-zone.ts';
import type { DnsRecord, HostedZone, RoutingPolicy } from '../compile/edge.ts';
import type { AddressOwner, Network, Vpc } from '../compile/network.ts';
import type { Flow } from '../model/flow.ts';
import { contains } from '../net/cidr.ts';
import { formatIp, isIpv4, type Ip } from '../net/ip.ts';
import { drop, passing } from './answer.ts';
import { judge } from './checks.ts';
import type { ConsideredRecord, NameDecision } from './decision.ts';
import type { NameLookup } from './flow.ts';
import { ownerOf } from './ownership.ts';

/** A multivalue answer has at most so many addresses (R53-2). */
const MOST_VALUES = 8;

/** Whether a text is a name of one of the document's zones. */
export function isZoneName({ hostedZones }: Network, text: string): boolean {
  const name = normalName(text);
  return [...hostedZones.values()].some(({ domain }) => isInDomain(name, domain));
}

/**
 * The zone that answers: of a VPC's clients its private zones before public ones, and then the one that is nearest to the name. A
 * private zone that is associated with the VPC shadows the public name even where it has no such record (R53-5).
 */
export function lookupOf({ hostedZones }: Network, text: string, client: Vpc | null): NameLookup {
  const name = normalName(text);
  const holding = [...hostedZones.values()].filter(({ domain }) => isInDomain(name, domain));
  const own = holding.filter(({ vpcs }) => client !== null && vpcs?.includes(client.id) === true);
  const open = holding.filter(({ vpcs }) => vpcs === null);
  const nearest = (zones: readonly HostedZone[]) =>
    [...zones].sort((a, b) => b.domain.length - a.domain.length)[0] ?? null;
  return { name, zone: nearest(own) ?? nearest(open), canAsk: client?.enableDnsSupport ?? true };
}

/** Who asks, and what is known of the resources behind the records. */
export interface Asking {
  readonly client: Flow['client'];
  readonly address: Ip;
  /** Whether the name of a load balancer has an address in service (R53-4). */
  readonly isInService: (alias: string) => boolean;
}

/** One address that the name may come to, or the resource for which an alias stands. */
export interface Offer {
  readonly record: DnsRecord;
  /** Null for an alias. */
  readonly value: Ip | null;
}

interface Answers {
  readonly considered: readonly ConsideredRecord[];
  readonly offers: readonly Offer[];
  readonly failsOpen: boolean;
  readonly policy: RoutingPolicy['kind'] | null;
}

/**
 * What Route 53 may answer: unhealthy records are left out, unless all are (R53-3), and the routing policy picks among the rest
 * (R53-2). Where it picks by chance, or by what is not known of the client, every answer is offered.
 * AWS: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html
 */
export function answersFor({ name, zone }: NameLookup, asking: Asking): Answers {
  const records = zone === null ? [] : recordsNamed(zone, name);
  const policy = records[0]?.policy.kind ?? null;
  const healthy = records.filter((record) => isHealthy(record, asking));
  const failsOpen = healthy.length === 0 && records.length > 0;
  const pool = failsOpen ? records : healthy;
  const picked = pickedFrom(pool, asking);
  const considered = records.map((record): ConsideredRecord => {
    if (picked.includes(record)) return { record, standing: 'candidate' };
    return { record, standing: pool.includes(record) ? passedOver(record) : 'unhealthy' };
  });
  const offers = picked.flatMap((record): Offer[] =>
    record.alias === null ? record.values.map((value) => ({ record, value })) : [{ record, value: null }],
  );
  return {
    considered,
    offers: policy === 'multivalue' ? offers.slice(0, MOST_VALUES) : offers,
    failsOpen,
    policy,
  };
}

function recordsNamed({ records }: HostedZone, name: string): readonly DnsRecord[] {
  const [, ...rest] = name.split('.');
  return records.get(name) ?? records.get(`*.${rest.join('.')}`) ?? [];
}

function isHealthy({ healthy, alias, evaluatesTargetHealth }: DnsRecord, { isInService }: Asking): boolean {
  if (healthy === false) return false;
  return alias === null || !evaluatesTargetHealth || isInService(alias);
}

function passedOver({ policy }: DnsRecord): ConsideredRecord['standing'] {
  switch (policy.kind) {
    case 'weighted':
      return 'no-weight';
    case 'failover':
      return 'standby';
    default:
      return 'elsewhere';
  }
}

function pickedFrom(pool: readonly DnsRecord[], asking: Asking): readonly DnsRecord[] {
  const [first] = pool;
  switch (first?.policy.kind) {
    case undefined:
    case 'simple':
    case 'multivalue':
    case 'geoproximity':
      return pool;
    case 'weighted': {
      // All weights 0: equal shares.
      const weighted = pool.filter(({ policy }) => policy.kind === 'weighted' && policy.weight > 0);
      return weighted.length === 0 ? pool : weighted;
    }
    case 'failover': {
      const primary = pool.filter(({ policy }) => policy.kind === 'failover' && policy.role === 'primary');
      return primary.length === 0 ? pool : primary;
    }
    case 'latency': {
      const region = asking.client?.region;
      const nearest = pool.filter(({ policy }) => policy.kind === 'latency' && policy.region === region);
      return nearest.length === 0 ? pool : nearest;
    }
    case 'geolocation':
      return byPlace(pool, asking);
    case 'ip-based':
      return byAddress(pool, asking);
  }
}

/** From the most specific place to the default record. What is not known of the client may be so, and the next ones as well. */
function byPlace(pool: readonly DnsRecord[], { client }: Asking): readonly DnsRecord[] {
  const rank = ({ policy }: DnsRecord): number => {
    if (policy.kind !== 'geolocation' || policy.country === '*') return 3;
    return policy.subdivision !== null ? 0 : policy.country !== null ? 1 : 2;
  };
  const picked: DnsRecord[] = [];
  for (const record of [...pool].sort((a, b) => rank(a) - rank(b))) {
    const fit = fitsPlace(record.policy, client);
    if (fit !== 'no') picked.push(record);
    if (fit === 'yes') break;
  }
  return picked;
}

function fitsPlace(policy: RoutingPolicy, client: Flow['client']): 'yes' | 'no' | 'unknown' {
  if (policy.kind !== 'geolocation' || policy.country === '*') return 'yes';
  const wanted = [
    [policy.continent, client?.continent],
    [policy.country, client?.country],
    [policy.subdivision, client?.subdivision],
  ] as const;
  let isKnown = true;
  for (const [place, own] of wanted) {
    if (place === null || place === own) continue;
    if (own !== undefined) return 'no';
    // Who is known by country is known not to be in a subdivision that nobody named.
    isKnown = false;
  }
  return isKnown ? 'yes' : 'unknown';
}

/** The longest block that holds the client's address. */
function byAddress(pool: readonly DnsRecord[], { address }: Asking): readonly DnsRecord[] {
  const lengths = pool.map(({ policy }) =>
    policy.kind === 'ip-based'
      ? Math.max(
          -1,
          ...policy.clients
            .filter((block) => contains(block, address))
            .map(({ prefixLength }) => prefixLength),
        )
      : -1,
  );
  const longest = Math.max(...lengths);
  return longest < 0 ? [] : pool.filter((_, index) => lengths[index] === longest);
}

/** Where a flow to this answer goes: a resource, with the address that is meant. */
export function targetOf(
  network: Network,
  client: Vpc | null,
  { record, value }: Offer,
): Pick<Flow, 'to' | 'destinationIp'> {
  if (value === null) return { to: record.alias ?? '' };
  const address = formatIp(value);
  const owner = ownerOfAnswer(network, client, value);
  if (owner?.kind !== 'network-interface') return { to: address };
  const id = owner.host.ref.id;
  return network.hosts.has(id) ? { to: id, destinationIp: address } : { to: address };
}

function ownerOfAnswer(network: Network, client: Vpc | null, value: Ip): AddressOwner | undefined {
  const known = isIpv4(value) ? network.publicAddresses.get(value)?.owner : undefined;
  return known ?? (client === null ? undefined : ownerOf(client, value));
}

/** The step of the walk that the lookup is; `chosen` is null where the name does not resolve. */
export function decideName(
  { name, zone, canAsk }: NameLookup,
  { considered, failsOpen, policy }: Answers,
  chosen: { readonly offer: Offer; readonly address: Ip } | null,
): NameDecision {
  const { checks, code } = judge([
    ['dns-support', canAsk, 'X_DNS_UNRESOLVED'],
    ['record', chosen !== null, 'X_DNS_UNRESOLVED'],
  ]);
  return {
    ...(code === null ? passing('note', []) : drop(code)),
    kind: 'name',
    name,
    zone,
    policy,
    considered,
    decidedBy: chosen?.offer.record ?? null,
    failsOpen,
    answer: chosen === null ? null : formatIp(chosen.address),
    checks,
  };
}
