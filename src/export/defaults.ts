import type { Scenario } from '../model/scenario.ts';

/** The ids of what the document writes down of the things AWS makes with a VPC; undefined where it leaves them to AWS. */
export interface Defaults {
  readonly routeTable: string | undefined;
  readonly networkAcl: string | undefined;
  readonly securityGroup: string | undefined;
}

export function defaultsOf(scenario: Scenario, vpc: string): Defaults {
  return {
    routeTable: ofVpc(scenario.routeTables, vpc, ({ main }) => main === true),
    networkAcl: ofVpc(scenario.networkAcls, vpc, ({ isDefault }) => isDefault === true),
    securityGroup: ofVpc(scenario.securityGroups, vpc, ({ isDefault }) => isDefault === true),
  };
}

function ofVpc<T extends { readonly vpc: string }>(
  resources: Readonly<Record<string, T>> | undefined,
  vpc: string,
  isDefault: (resource: T) => boolean,
): string | undefined {
  return Object.entries(resources ?? {}).find(([, each]) => each.vpc === vpc && isDefault(each))?.[0];
}

/** The VPC of a subnet. */
export function vpcOfSubnet({ subnets }: Scenario, subnet: string): string {
  return subnets?.[subnet]?.vpc ?? '';
}

/** The Region of the document: said, or that of its Availability Zones. */
export function regionOf(scenario: Scenario): string | undefined {
  if (scenario.region !== undefined) return scenario.region;
  const zones = Object.values(scenario.subnets ?? {}).flatMap(({ az }) => az ?? []);
  return zones.flatMap((zone) => /^([a-z]{2}(-[a-z]+)+-\d)[a-z]$/.exec(zone)?.[1] ?? [])[0];
}
