import type { Scenario } from '../../src/model/scenario.ts';

const SUBNETS = 200;
const INTERFACES = 2000;
const GROUPS = 500;
const RULES_PER_GROUP = 10;

/** A VPC as large as AWS lets one be without asking: 200 subnets, 2,000 interfaces, 500 groups, 5,000 rules. */
export function largeVpc(): Scenario {
  const subnets: NonNullable<Scenario['subnets']> = {};
  const routeTables: NonNullable<Scenario['routeTables']> = {};
  for (let index = 0; index < SUBNETS; index++) {
    const table = `rt-${index}`;
    subnets[`subnet-${index}`] = { vpc: 'vpc', cidr: `10.0.${index}.0/24`, routeTable: table };
    if (index < SUBNETS - 1) {
      routeTables[table] = { vpc: 'vpc', routes: [{ to: '0.0.0.0/0', via: 'igw' }] };
    } else routeTables[table] = { vpc: 'vpc', main: true };
  }
  const networkInterfaces: NonNullable<Scenario['networkInterfaces']> = {};
  for (let index = 0; index < INTERFACES; index++) {
    networkInterfaces[`eni-${index}`] = {
      subnet: `subnet-${index % SUBNETS}`,
      privateIp: `10.0.${index % SUBNETS}.${10 + Math.floor(index / SUBNETS)}`,
      securityGroups: [0, 1, 2].map((step) => `sg-${(index + step) % GROUPS}`),
    };
  }
  const securityGroups: NonNullable<Scenario['securityGroups']> = {};
  for (let index = 0; index < GROUPS; index++) {
    securityGroups[`sg-${index}`] = {
      vpc: 'vpc',
      inbound: Array.from({ length: RULES_PER_GROUP }, (_, rule) => ({
        allow: 'tcp',
        ports: 1000 + rule,
        from: rule === 0 ? `sg-${(index + 1) % GROUPS}` : `172.${16 + rule}.${index % 256}.0/24`,
      })),
    };
  }
  return {
    packetwalk: 1,
    vpcs: { vpc: { cidr: '10.0.0.0/16' } },
    subnets,
    routeTables,
    internetGateways: { igw: { vpc: 'vpc' } },
    networkInterfaces,
    securityGroups,
  };
}
