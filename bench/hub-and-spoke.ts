import type { Scenario } from '../src/model/scenario.ts';

/** So many VPCs on one transit gateway, all reaching each other; `host-0` may ask the host of the last. */
export function hubAndSpoke(vpcs: number): Scenario {
  const each = <T>(prefix: string, make: (index: number) => T): Record<string, T> =>
    Object.fromEntries(
      Array.from({ length: vpcs }, (_, index) => [`${prefix}-${String(index)}`, make(index)]),
    );
  const block = (index: number) => `10.${String(index + 1)}`;
  return {
    packetwalk: 1,
    vpcs: each('vpc', (index) => ({ cidr: `${block(index)}.0.0/16` })),
    subnets: {
      ...each('app', (index) => ({
        vpc: `vpc-${String(index)}`,
        az: 'a',
        cidr: `${block(index)}.1.0/24`,
        routeTable: `rtb-${String(index)}`,
      })),
      ...each('tgw', (index) => ({ vpc: `vpc-${String(index)}`, az: 'a', cidr: `${block(index)}.9.0/28` })),
    },
    routeTables: each('rtb', (index) => ({
      vpc: `vpc-${String(index)}`,
      routes: [{ to: '10.0.0.0/8', via: 'hub' }],
    })),
    transitGateways: { hub: {} },
    transitGatewayAttachments: each('att', (index) => ({
      transitGateway: 'hub',
      vpc: `vpc-${String(index)}`,
      subnets: [`tgw-${String(index)}`],
    })),
    securityGroups: each('sg', (index) => ({
      vpc: `vpc-${String(index)}`,
      inbound: [{ allow: 'tcp', ports: 443, from: '10.0.0.0/8' }],
    })),
    instances: each('host', (index) => ({
      subnet: `app-${String(index)}`,
      privateIp: `${block(index)}.1.10`,
      securityGroups: [`sg-${String(index)}`],
    })),
    flows: { walk: { from: 'host-0', to: `host-${String(vpcs - 1)}`, port: 443 } },
  };
}
