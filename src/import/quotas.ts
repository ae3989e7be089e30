import { pointer } from '../base/json-pointer.ts';
import { quotasSchema, type Quotas } from '../model/quotas.ts';
import type { Scenario } from '../model/scenario.ts';
import { assumed, type Reading } from './report.ts';

/** AWS's defaults, and what they can be raised to. */
const LIMITS = {
  ipv4CidrsPerVpc: [5, 50],
  ipv6CidrsPerVpc: [5, 50],
  rulesPerNetworkAcl: [20, 40],
  routesPerRouteTable: [500, 1000],
  rulesPerSecurityGroup: [60, 1000],
  securityGroupsPerNetworkInterface: [5, 16],
} as const satisfies Readonly<Record<keyof Quotas, readonly [standard: number, most: number]>>;

/** It is the input as a whole that exceeds the default. */
const EVERYWHERE = { file: '', path: pointer() };

/**
 * The quotas that an account must have been granted to have what it has. Each is counted generously, with every rule
 * and prefix list in full: a quota too high hides nothing, one too low would call a real account an error.
 */
export function* raisedQuotas(scenario: Scenario): Reading<Quotas | undefined> {
  const lists = new Map(Object.entries(scenario.prefixLists ?? {}));
  const weight = (id: string) => {
    const list = lists.get(id);
    return Math.max(1, list?.maxEntries ?? 0, list?.entries.length ?? 0);
  };
  const vpcs = Object.values(scenario.vpcs ?? {});
  const acls = Object.values(scenario.networkAcls ?? {});
  const tables = Object.values(scenario.routeTables ?? {});
  const groups = Object.values(scenario.securityGroups ?? {});
  const holders: readonly { readonly securityGroups?: readonly string[] | undefined }[] = [
    ...Object.values(scenario.networkInterfaces ?? {}),
    ...Object.values(scenario.instances ?? {}),
    ...Object.values(scenario.databases ?? {}),
    ...Object.values(scenario.functions ?? {}),
    ...Object.values(scenario.ecsTasks ?? {}),
    ...Object.values(scenario.autoScalingGroups ?? {}),
  ];
  const counts: Readonly<Record<keyof Quotas, number>> = {
    ipv4CidrsPerVpc: most(vpcs, (vpc) => 1 + (vpc.secondaryCidrs?.length ?? 0)),
    ipv6CidrsPerVpc: most(vpcs, (vpc) => vpc.ipv6Cidrs?.length ?? 0),
    rulesPerNetworkAcl: most(acls, (acl) => Math.max(acl.inbound?.length ?? 0, acl.outbound?.length ?? 0)),
    routesPerRouteTable: most(tables, ({ routes }) => sum(routes ?? [], ({ to }) => weight(to))),
    rulesPerSecurityGroup: most(groups, ({ inbound, outbound }) =>
      Math.max(
        sum(
          (inbound ?? []).flatMap(({ from }) => from),
          weight,
        ),
        sum(
          (outbound ?? []).flatMap(({ to }) => to),
          weight,
        ),
      ),
    ),
    securityGroupsPerNetworkInterface: most(holders, ({ securityGroups }) => securityGroups?.length ?? 0),
  };
  const raised: Record<string, number> = {};
  for (const quota of quotasSchema.keyof().options) {
    const [standard, ceiling] = LIMITS[quota];
    if (counts[quota] <= standard) continue;
    raised[quota] = Math.min(counts[quota], ceiling);
    yield assumed(
      'quota-raised',
      EVERYWHERE,
      { quota, value: Math.min(counts[quota], ceiling) },
      pointer('quotas', quota),
    );
  }
  return Object.keys(raised).length === 0 ? undefined : quotasSchema.parse(raised);
}

function most<T>(list: readonly T[], count: (member: T) => number): number {
  return list.reduce((highest, member) => Math.max(highest, count(member)), 0);
}

function sum<T>(list: readonly T[], weight: (member: T) => number): number {
  return list.reduce((total, member) => total + weight(member), 0);
}
