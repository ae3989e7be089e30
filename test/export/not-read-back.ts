import type { CollectionName, Scenario } from '../../src/model/scenario.ts';

/** What is written, and kept by the readers of templates and plans: a scenario of nothing else is compared. */
const KEPT: ReadonlySet<string> = new Set<CollectionName>([
  'vpcs',
  'subnets',
  'routeTables',
  'internetGateways',
  'egressOnlyInternetGateways',
  'natGateways',
  'networkAcls',
  'securityGroups',
  'networkInterfaces',
  'instances',
  'databases',
  'dbSubnetGroups',
]);

/** What says nothing of resources. */
const FOR_PEOPLE: ReadonlySet<string> = new Set([
  'packetwalk',
  'title',
  'description',
  'topics',
  'level',
  'region',
  'account',
  'flows',
  'lesson',
  'view',
]);

/** Flows of such scenarios that walk otherwise all the same, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'blackhole-route/app-to-partner': 'AWS makes no route that is dead from the start',
  'lambda-in-public-subnet/from-the-public-subnet': 'the service makes the interface of a function',
  'lambda-in-public-subnet/from-the-private-subnet': 'the service makes the interface of a function',
  'rds-failover-to-closed-subnet/app-to-orders-after-failover': 'the readers keep no standby',
};

/** The parts of a document that say something of resources. */
export function partsOf(scenario: Scenario): readonly string[] {
  return Object.keys(scenario).filter((name) => !FOR_PEOPLE.has(name));
}

/** The flows that must walk as before once the scenario was written and read back. */
export function flowsReadBack(name: string, scenario: Scenario) {
  if (!partsOf(scenario).every((part) => KEPT.has(part))) return [];
  return Object.entries(scenario.flows ?? {}).filter(([id]) => !(`${name}/${id}` in OTHERWISE));
}

/** Flows that the reader of Terraform plans lets walk otherwise, and why. */
const OTHERWISE_IN_PLANS: Readonly<Record<string, string>> = {
  'ipv6-egress-only/app-to-internet': 'the reader assumes no IPv6 addresses of instances',
  'ipv6-egress-only/internet-to-app': 'the reader assumes no IPv6 addresses of instances',
  'ipv6-egress-only/ipv4-rules-only': 'the reader assumes no IPv6 addresses of instances',
  'rds-publicly-accessible-without-route/from-the-office':
    'the reader assumes no public address of a database',
};

export function flowsReadBackFromPlan(name: string, scenario: Scenario) {
  return flowsReadBack(name, scenario).filter(([id]) => !(`${name}/${id}` in OTHERWISE_IN_PLANS));
}
