import { error } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { HostedZone as Written, WrittenDnsRecord } from '../model/hosted-zone.ts';
import type { Ip } from '../net/ip.ts';
import { parseIp } from '../net/ip.ts';
import type { DnsRecord, HostedZone, RoutingPolicy } from './edge.ts';
import type { Vpc } from './network.ts';
import { resourcesOf, type Reader } from './reader.ts';

export function compileHostedZones(
  reader: Reader,
  vpcs: ReadonlyMap<string, Vpc>,
): ReadonlyMap<string, HostedZone> {
  return new Map(
    resourcesOf(reader.scenario.hostedZones).map(([id, written]) => {
      const at = pointer('hostedZones', id);
      for (const [index, vpc] of (written.vpcs ?? []).entries()) {
        reader.resolve(vpcs, 'vpcs', vpc, child(at, 'vpcs', index));
      }
      const domain = normalName(written.domain);
      const records = recordsOf(reader, written, domain, at);
      return [id, { id, at, domain, vpcs: written.vpcs ?? null, records }];
    }),
  );
}

/** Names are the same in any case, and with a dot at their end. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** Whether a name lies in a domain. */
export function isInDomain(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}

function recordsOf(
  reader: Reader,
  { records = [] }: Written,
  domain: string,
  zoneAt: JsonPointer,
): ReadonlyMap<string, readonly DnsRecord[]> {
  const byName = new Map<string, DnsRecord[]>();
  for (const [index, written] of records.entries()) {
    const at = child(zoneAt, 'records', index);
    const name = normalName(written.name);
    if (!isInDomain(name, domain)) {
      const details = { found: written.name, params: { domain }, rule: 'R53-1' };
      reader.report(error('record-outside-zone', child(at, 'name'), details));
    }
    const record = recordOf(reader, written, at);
    const others = byName.get(name) ?? [];
    const [other] = others;
    if (
      other !== undefined &&
      (other.policy.kind !== record.policy.kind || record.policy.kind === 'simple')
    ) {
      const params = { policy: other.policy.kind };
      reader.report(error('mixed-routing-policies', at, { found: written.name, params, rule: 'R53-2' }));
    }
    byName.set(name, [...others, record]);
  }
  return byName;
}

function recordOf(reader: Reader, written: WrittenDnsRecord, at: JsonPointer): DnsRecord {
  const policy = policyOf(reader, written, at);
  const { alias } = written;
  if (alias !== undefined) checkAlias(reader, alias, child(at, 'alias'));
  const values = (written.values ?? []).flatMap((text): Ip[] => {
    const parsed = parseIp(text);
    return parsed.ok ? [parsed.value] : [];
  });
  return {
    id: written.id ?? nameOf(policy, alias ?? written.values?.[0] ?? ''),
    at,
    policy,
    values,
    alias: alias ?? null,
    evaluatesTargetHealth: written.evaluateTargetHealth ?? false,
    healthy: written.healthy ?? null,
  };
}

const ALIAS_TARGETS = ['distributions', 'loadBalancers', 'vpcEndpoints'] as const;

function checkAlias(reader: Reader, alias: string, at: JsonPointer): void {
  if (ALIAS_TARGETS.some((collection) => reader.has(collection, alias))) return;
  reader.unknownReference(alias, ALIAS_TARGETS, at);
}

/** What people would call a record that has no set identifier. */
function nameOf(policy: RoutingPolicy, target: string): string {
  switch (policy.kind) {
    case 'failover':
      return policy.role;
    case 'latency':
      return policy.region;
    case 'geolocation':
      return policy.subdivision ?? policy.country ?? policy.continent ?? target;
    default:
      return target;
  }
}

function policyOf(reader: Reader, written: WrittenDnsRecord, at: JsonPointer): RoutingPolicy {
  const { weight, region, failover, geolocation, bias, clientCidrs, multivalue } = written;
  const found: RoutingPolicy[] = [];
  if (weight !== undefined) found.push({ kind: 'weighted', weight });
  if (region !== undefined) found.push({ kind: 'latency', region });
  if (failover !== undefined) found.push({ kind: 'failover', role: failover });
  if (geolocation !== undefined) {
    const { continent = null, country = null, subdivision = null } = geolocation;
    found.push({ kind: 'geolocation', continent, country, subdivision });
  }
  if (bias !== undefined) found.push({ kind: 'geoproximity' });
  if (clientCidrs !== undefined) {
    const clients = clientCidrs.map((text, index) => reader.cidr(text, child(at, 'clientCidrs', index)));
    found.push({ kind: 'ip-based', clients });
  }
  if (multivalue === true) found.push({ kind: 'multivalue' });
  const [policy = { kind: 'simple' }, second] = found;
  if (second !== undefined) {
    const details = { found: written.name, params: { policy: policy.kind }, rule: 'R53-2' };
    reader.report(error('mixed-routing-policies', at, details));
  }
  return policy;
}
