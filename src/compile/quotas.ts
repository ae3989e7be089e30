import { error, warning } from '../base/issue.ts';
import { child, pointer, type JsonPointer } from '../base/json-pointer.ts';
import type { Quotas } from '../model/quotas.ts';
import type { IpFamily } from '../net/ip.ts';
import type { Direction, Network, SecurityGroupPeer } from './network.ts';
import type { Reader } from './reader.ts';

/**
 * The default quotas of section 12: how many there may be, and whether more is an error, since such a network cannot
 * exist before AWS raises the quota, or a warning.
 * AWS: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
const QUOTAS = {
  'Q-1': { most: 5, severity: 'warning' },
  'Q-2': { most: 200, severity: 'warning' },
  'Q-3': { most: 5, severity: 'error' },
  'Q-4': { most: 5, severity: 'error' },
  'Q-5': { most: 5, severity: 'warning' },
  'Q-6': { most: 5, severity: 'warning' },
  'Q-7': { most: 5, severity: 'warning' },
  'Q-8': { most: 5, severity: 'warning' },
  'Q-9': { most: 2, severity: 'warning' },
  'Q-10': { most: 8, severity: 'warning' },
  'Q-11': { most: 32, severity: 'error' },
  'Q-13': { most: 200, severity: 'warning' },
  'Q-14': { most: 20, severity: 'error' },
  'Q-15': { most: 200, severity: 'warning' },
  'Q-16': { most: 500, severity: 'error' },
  'Q-17': { most: 100, severity: 'error' },
  'Q-18': { most: 2500, severity: 'warning' },
  'Q-19': { most: 60, severity: 'error' },
  'Q-20': { most: 5, severity: 'error' },
  'Q-21': { most: 5000, severity: 'warning' },
  'Q-23': { most: 100, severity: 'warning' },
  'Q-24': { most: 50, severity: 'warning' },
} as const;

type Quota = keyof typeof QUOTAS;

/** The names under which the document raises a quota. */
const RAISED: Readonly<Partial<Record<Quota, keyof Quotas>>> = {
  'Q-3': 'ipv4CidrsPerVpc',
  'Q-4': 'ipv6CidrsPerVpc',
  'Q-14': 'rulesPerNetworkAcl',
  'Q-16': 'routesPerRouteTable',
  'Q-19': 'rulesPerSecurityGroup',
  'Q-20': 'securityGroupsPerNetworkInterface',
};

/** what the two may come to, multiplied. */
const MOST_RULES_PER_INTERFACE = 1000;

type Params = Readonly<Record<string, string | number>>;

/** Says where the network has more of something than AWS gives an account unasked. */
export function checkQuotas(reader: Reader, network: Omit<Network, 'warnings'>): void {
  checkProduct(reader);
  checkRegions(reader, network);
  checkVpcs(reader, network);
  checkNatGateways(reader, network);
  checkNetworkAcls(reader, network);
  checkRouteTables(reader, network);
  checkSecurityGroups(reader, network);
  checkNetworkInterfaces(reader, network);
}

function mostOf(reader: Reader, quota: Quota): number {
  const name = RAISED[quota];
  const raised = name === undefined ? undefined : reader.scenario.quotas?.[name];
  return raised ?? QUOTAS[quota].most;
}

function check(
  reader: Reader,
  quota: Quota,
  count: number,
  at: JsonPointer,
  more: Params = {},
  most: number = mostOf(reader, quota),
): void {
  if (count <= most) return;
  const details = { params: { quota, count, most, ...more }, rule: quota };
  const make = QUOTAS[quota].severity === 'error' ? error : warning;
  reader.report(make('quota-exceeded', at, details));
}

function checkProduct(reader: Reader): void {
  const rules = mostOf(reader, 'Q-19');
  const groups = mostOf(reader, 'Q-20');
  if (rules * groups <= MOST_RULES_PER_INTERFACE) return;
  const params = { rules, groups, most: MOST_RULES_PER_INTERFACE };
  reader.report(error('quota-product', pointer('quotas'), { params, rule: 'Q-19' }));
}

function countBy<T>(all: Iterable<T>, keyOf: (one: T) => string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** what is counted by Region. */
function checkRegions(reader: Reader, network: Omit<Network, 'warnings'>): void {
  const { scenario } = reader;
  const home = scenario.region ?? '';
  const regionOf = ({ vpc }: { readonly vpc: { readonly region: string | null } | null }): string =>
    vpc?.region ?? home;
  const written = [...network.securityGroups.values()].filter((group) => group.at !== null);
  const perRegion = [
    ['Q-1', 'vpcs', countBy(network.vpcs.values(), (vpc) => vpc.region ?? home)],
    ['Q-6', 'internetGateways', countBy(network.internetGateways.values(), regionOf)],
    ['Q-7', 'egressOnlyInternetGateways', countBy(network.egressOnlyInternetGateways.values(), regionOf)],
    ['Q-18', 'securityGroups', countBy(written, regionOf)],
  ] as const;
  for (const [quota, collection, counts] of perRegion) {
    for (const [region, count] of counts) check(reader, quota, count, pointer(collection), { region });
  }
  checkElasticIps(reader, network, regionOf);
  const lists = Object.values(scenario.prefixLists ?? {}).filter(({ owner }) => owner !== 'aws');
  check(reader, 'Q-23', lists.length, pointer('prefixLists'));
  const exclusions = scenario.blockPublicAccess?.exclusions ?? [];
  check(reader, 'Q-24', exclusions.length, pointer('blockPublicAccess', 'exclusions'));
}

/** A public address that AWS assigned by itself is no Elastic IP, and can only stand before a primary address. */
function checkElasticIps(
  reader: Reader,
  network: Omit<Network, 'warnings'>,
  regionOf: (one: Network['publicAddresses'] extends ReadonlyMap<unknown, infer A> ? A : never) => string,
): void {
  const certain = [...network.publicAddresses.values()].filter(
    ({ owner, privateIp }) => owner.kind === 'nat-gateway' || privateIp !== owner.primaryIpv4,
  );
  for (const [region, count] of countBy(certain, regionOf)) {
    check(reader, 'Q-5', count, pointer(), { region });
  }
}

/** what is counted by VPC. */
function checkVpcs(reader: Reader, network: Omit<Network, 'warnings'>): void {
  const vpcIdOf = ({ vpc }: { readonly vpc: { readonly id: string } }): string => vpc.id;
  const subnets = countBy(network.subnets.values(), vpcIdOf);
  const acls = countBy(network.networkAcls.values(), vpcIdOf);
  const tables = countBy(network.routeTables.values(), vpcIdOf);
  for (const vpc of network.vpcs.values()) {
    check(reader, 'Q-2', subnets.get(vpc.id) ?? 0, vpc.at);
    check(reader, 'Q-3', vpc.cidrs.length, vpc.at);
    check(reader, 'Q-4', vpc.ipv6Cidrs.length, vpc.at);
    check(reader, 'Q-13', acls.get(vpc.id) ?? 0, vpc.at);
    check(reader, 'Q-15', tables.get(vpc.id) ?? 0, vpc.at);
  }
}

/** */
function checkNatGateways(reader: Reader, network: Omit<Network, 'warnings'>): void {
  const gateways = [...network.natGateways.values()];
  const alive = gateways.filter(({ state }) => state !== 'deleted' && state !== 'failed');
  const perZone = countBy(alive, ({ subnet, vpc }) =>
    subnet === null || subnet.az === null ? null : `${vpc.region ?? ''} ${subnet.az}`.trim(),
  );
  for (const [zone, count] of perZone) check(reader, 'Q-8', count, pointer('natGateways'), { zone });
  for (const gateway of gateways) {
    if (gateway.mode === 'zonal') {
      check(reader, 'Q-9', gateway.publicIps.size, gateway.at);
      check(reader, 'Q-10', gateway.privateIps.length, gateway.at);
    } else if (gateway.zones !== null) {
      // How many zones an automatic one serves, only AWS knows.
      const most = mostOf(reader, 'Q-11') * Math.max(1, gateway.zones.size);
      check(reader, 'Q-11', gateway.addressCount, gateway.at, {}, most);
    }
  }
}

/** ASSUMPTION A-38: only what the user wrote counts, both families together. */
function checkNetworkAcls(reader: Reader, network: Omit<Network, 'warnings'>): void {
  for (const acl of network.networkAcls.values()) {
    for (const direction of ['inbound', 'outbound'] as const) {
      const written = acl.entries[direction].filter((entry) => entry.at !== null);
      if (acl.at !== null) check(reader, 'Q-14', written.length, child(acl.at, direction), { direction });
    }
  }
}

/** A prefix list counts as a reference to it does (SG-12). */
function checkRouteTables(reader: Reader, network: Omit<Network, 'warnings'>): void {
  for (const table of network.routeTables.values()) {
    if (table.at === null) continue;
    const at = child(table.at, 'routes');
    let propagated = 0;
    for (const family of [4, 6] as const) {
      const lists = new Set<string>();
      let count = 0;
      for (const { origin, target, prefixList } of table.routes[family]) {
        if (origin !== 'static') propagated++;
        else if (prefixList === null) count += target.type === 'local' ? 0 : 1;
        else if (!lists.has(prefixList.id)) count += prefixList.weight;
        if (prefixList !== null) lists.add(prefixList.id);
      }
      check(reader, 'Q-16', count, at, { family });
    }
    check(reader, 'Q-17', propagated, at);
  }
}

/** a reference to a group counts in both families. */
function checkSecurityGroups(reader: Reader, network: Omit<Network, 'warnings'>): void {
  for (const group of network.securityGroups.values()) {
    if (group.at === null) continue;
    for (const direction of ['inbound', 'outbound'] satisfies Direction[]) {
      for (const family of [4, 6] as const) {
        const weights = group.rules[direction].map(({ at, peer }) =>
          at === null ? 0 : weightIn(family, peer),
        );
        const count = weights.reduce((sum, weight) => sum + weight, 0);
        check(reader, 'Q-19', count, child(group.at, direction), { direction, family });
      }
    }
  }
}

/** SG-12. */
function weightIn(family: IpFamily, peer: SecurityGroupPeer): number {
  switch (peer.kind) {
    case 'cidr':
      return peer.cidr.family === family ? 1 : 0;
    case 'prefix-list':
      return (peer.prefixList.entries[0]?.family ?? family) === family ? peer.prefixList.weight : 0;
    case 'security-group':
    case 'stale':
      return 1;
  }
}

/** */
function checkNetworkInterfaces(reader: Reader, network: Omit<Network, 'warnings'>): void {
  const interfaces = [...network.networkInterfaces.values()];
  for (const eni of interfaces) {
    check(reader, 'Q-20', eni.securityGroups.length, child(eni.at, 'securityGroups'));
  }
  const perZone = countBy(interfaces, ({ subnet }) => subnet.az);
  for (const [zone, count] of perZone) check(reader, 'Q-21', count, pointer(), { zone });
}
