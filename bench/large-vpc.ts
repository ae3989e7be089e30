import type { Scenario } from '../src/model/scenario.ts';

export interface Size {
  readonly subnets: number;
  readonly interfaces: number;
  readonly securityGroups: number;
  readonly rulesPerGroup: number;
}

/** 200 subnets, 2,000 interfaces, 500 security groups, 5,000 rules. */
export const LARGE: Size = { subnets: 200, interfaces: 2000, securityGroups: 500, rulesPerGroup: 10 };

const SUBNETS_PER_ACL = 10;

/** One VPC of the size asked for; the same every time. Instance `i-0` may ask `i-1` on port 3306. */
export function largeVpc({ subnets, interfaces, securityGroups, rulesPerGroup }: Size): Scenario {
  const numbered = <T>(count: number, prefix: string, make: (index: number) => T): Record<string, T> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${prefix}-${String(index)}`, make(index)]),
    );
  const perSubnet = Math.ceil(interfaces / subnets);
  return {
    packetwalk: 1,
    vpcs: { main: { cidr: '10.0.0.0/16' } },
    internetGateways: { igw: { vpc: 'main' } },
    subnets: numbered(subnets, 'subnet', (index) => ({
      vpc: 'main',
      az: `ap-northeast-2${'abc'.charAt(index % 3)}`,
      cidr: `10.0.${String(index)}.0/24`,
      networkAcl: `acl-${String(Math.floor(index / SUBNETS_PER_ACL))}`,
      routeTable: `rtb-${String(index % 4)}`,
    })),
    routeTables: numbered(4, 'rtb', () => ({ vpc: 'main', routes: [{ to: '0.0.0.0/0', via: 'igw' }] })),
    networkAcls: numbered(Math.ceil(subnets / SUBNETS_PER_ACL), 'acl', () => ({
      vpc: 'main',
      inbound: [
        { rule: 90, deny: 'tcp', ports: 3389, from: '0.0.0.0/0' },
        { rule: 100, allow: 'tcp', ports: '1024-65535', from: '10.0.0.0/16' },
      ],
      outbound: [{ rule: 100, allow: 'tcp', ports: '1024-65535', to: '10.0.0.0/16' }],
    })),
    securityGroups: numbered(securityGroups, 'sg', (index) => ({
      vpc: 'main',
      inbound: Array.from({ length: rulesPerGroup }, (_, rule) =>
        rule === 0
          ? { allow: 'tcp', ports: 3306, from: `sg-${String((index + securityGroups - 1) % securityGroups)}` }
          : { allow: 'tcp', ports: 8000 + rule, from: `10.${String(index % 200)}.${String(rule)}.0/24` },
      ),
    })),
    instances: numbered(interfaces, 'i', (index) => ({
      subnet: `subnet-${String(Math.floor(index / perSubnet))}`,
      privateIp: `10.0.${String(Math.floor(index / perSubnet))}.${String(10 + (index % perSubnet))}`,
      securityGroups: [`sg-${String(index % securityGroups)}`],
    })),
    flows: { walk: { from: 'i-0', to: `i-${String(perSubnet * 3 + 1)}`, port: 8001 } },
  };
}
