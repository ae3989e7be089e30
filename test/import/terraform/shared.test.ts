import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { importFiles, type ImportResult } from '../../../src/import/import-files.ts';
import { scenarioSchema, type Scenario } from '../../../src/model/scenario.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { writeYaml } from '../../../src/scenario/write-yaml.ts';

/* Plans and states of other people, where they are there: elsewhere the tests are over nothing. */

const SHARED = fileURLToPath(new URL('../../../../shared/fixtures/', import.meta.url));

const results = new Map<string, ImportResult>();

function importedFrom(path: string): ImportResult {
  const known = results.get(path);
  if (known !== undefined) return known;
  const result = importFiles([{ name: path, text: readFileSync(join(SHARED, path), 'utf8') }]);
  results.set(path, result);
  return result;
}

type Check = (scenario: Scenario, result: ImportResult) => void;

function told({ report }: ImportResult, code: string): readonly (string | number | undefined)[] {
  return [...report.assumed, ...report.errors].flatMap((entry) =>
    entry.code === code ? [entry.params['id']] : [],
  );
}

function routesOf(scenario: Scenario, table: string): readonly string[] {
  return (scenario.routeTables?.[table]?.routes ?? []).map(({ to, via }) => `${to} ${via}`);
}

/** What makes each of them tricky. */
const TRICKY: Readonly<Record<string, Check>> = {
  // The whole VPC in a module with `count`, references through `local.*`, no `prior_state`.
  'terraform-plan/tfc-158-vpc-nat-per-az.json': (scenario, { report }) => {
    expect(report.read).toEqual({
      vpcs: 1,
      subnets: 6,
      routeTables: 4,
      internetGateways: 1,
      natGateways: 3,
      vpnGateways: 1,
    });
    for (const index of [0, 1, 2]) {
      expect(routesOf(scenario, `module.vpc.aws_route_table.private[${index}]`)).toEqual([
        `0.0.0.0/0 module.vpc.aws_nat_gateway.this[${index}]`,
      ]);
      expect(scenario.natGateways?.[`module.vpc.aws_nat_gateway.this[${index}]`]?.subnet).toBe(
        `module.vpc.aws_subnet.public[${index}]`,
      );
    }
    const addresses = Object.values(scenario.natGateways ?? {}).map(({ publicIp }) => publicIp);
    expect(new Set(addresses).size).toBe(3);
  },
  // Real ids beside new resources; VPC and subnets only as data sources.
  'terraform-plan/tfc-249-mixed-actions.json': (scenario, { report }) => {
    const groups = Object.keys(scenario.securityGroups ?? {});
    expect(groups.filter((id) => id.startsWith('sg-'))).toHaveLength(groups.length);
    expect(report.read['securityGroups']).toBe(3);
  },
  // An inline route whose gateway is unknown, and without references.
  'terraform-plan/tfc-171-lb-listeners.json': (scenario, { origins }) => {
    expect(routesOf(scenario, 'aws_route_table.test-pub-rtb')).toEqual([
      '0.0.0.0/0 aws_internet_gateway.test-igw',
    ]);
    const route = [...origins].find(([at]) => at.endsWith('/routes/0'))?.[1];
    expect(route).toMatchObject({
      fields: { via: 'inferred' },
      path: expect.stringMatching(/\/values\/route\/0$/) as string,
    });
  },
  // Inline rules in one group, separate rules for another; subnets without a table; what looks like a secret.
  'terraform-plan/checkov-terragoat.json': (scenario, result) => {
    expect(scenario.securityGroups?.['aws_security_group.web-node']?.inbound).toHaveLength(2);
    expect(scenario.securityGroups?.['aws_security_group.default']?.inbound).toEqual([
      { allow: 'tcp', ports: 3306, from: '172.16.0.0/16' },
    ]);
    expect(scenario.subnets?.['aws_subnet.eks_subnet1']?.routeTable).toBeUndefined();
    expect(JSON.stringify([scenario, result.report])).not.toMatch(/EXAMPLE-|example-password|AWS_SECRET/);
  },
  // Addresses with text keys; the VPC only in `prior_state`.
  'terraform-plan/checkov-for-each-modules.json': (scenario, { report }) => {
    expect(report.read).toEqual({ vpcs: 1, subnets: 1, securityGroups: 3 });
    expect(Object.keys(scenario.securityGroups ?? {})[0]).toMatch(
      /^module\..*\["[^"]+"\]\.aws_security_group\./,
    );
  },
  // A balancer without subnets cannot be placed, and is named.
  'terraform-plan/tirith-classic-elb.json': (_, { report }) => {
    // Both have the same name, which is all that tells classic load balancers apart.
    expect(report.assumed.map(({ code }) => code)).toContain('repeated-differs');
    expect(report.errors).toMatchObject([
      { code: 'value-missing', params: { what: 'loadBalancers', field: 'SubnetId' } },
    ]);
  },
  // `subnet_ids` by reference to a list; rules of their own; default resources emptied.
  'terraform-plan/tam-vpc-network-acls.json': (scenario) => {
    const used = Object.entries(scenario.subnets ?? {}).map(([id, { networkAcl }]) => [
      /aws_subnet\.(\w+)/.exec(id)?.[1],
      networkAcl,
    ]);
    for (const [kind, acl] of used) {
      expect(acl).toBe(kind === 'private' ? undefined : `module.vpc.aws_network_acl.${String(kind)}[0]`);
    }
    const acls = Object.values(scenario.networkAcls ?? {});
    const own = acls.filter(({ isDefault }) => isDefault !== true);
    expect(
      own.reduce((sum, { inbound, outbound }) => sum + (inbound?.length ?? 0) + (outbound?.length ?? 0), 0),
    ).toBe(19);
    expect(acls.find(({ isDefault }) => isDefault === true)?.inbound?.map(({ from }) => from)).toEqual([
      '::/0',
      '0.0.0.0/0',
    ]);
    expect(Object.values(scenario.securityGroups ?? {})).toMatchObject([
      { isDefault: true, inbound: [], outbound: [] },
    ]);
    expect(scenario.routeTables?.['module.vpc.aws_default_route_table.default[0]']).toMatchObject({
      main: true,
      routes: [],
    });
  },
  // IPv6 blocks that are known only after apply; IPv6 routes to two gateways; database subnets on the internet gateway.
  'terraform-plan/tam-vpc-ipv6-dualstack.json': (scenario, { origins }) => {
    expect(scenario.vpcs?.['module.vpc.aws_vpc.this[0]']?.ipv6Cidrs).toEqual(['2001:db8:1::/56']);
    const blocks = Object.values(scenario.subnets ?? {}).map(({ ipv6Cidr }) => ipv6Cidr);
    expect(new Set(blocks).size).toBe(9);
    expect(blocks).not.toContain(undefined);
    expect([...origins].find(([at]) => at.startsWith('/subnets/'))?.[1].fields).toMatchObject({
      ipv6Cidr: 'assumed',
    });
    expect(routesOf(scenario, 'module.vpc.aws_route_table.database[0]')).toContain(
      '0.0.0.0/0 module.vpc.aws_internet_gateway.this[0]',
    );
    expect(routesOf(scenario, 'module.vpc.aws_route_table.private[2]')).toContain(
      '64:ff9b::/96 module.vpc.aws_nat_gateway.this[2]',
    );
  },
  // Attachments' subnets and VPC by a map of objects: all references of the map arrive in one list.
  'terraform-plan/tam-transit-gateway.json': (scenario, result) => {
    expect(result.report.read).toMatchObject({ vpcs: 2, subnets: 6, securityGroups: 2, networkAcls: 2 });
    expect(told(result, 'reference-unknown')).toContain(
      'module.tgw.aws_ec2_transit_gateway_vpc_attachment.this["vpc1"]',
    );
    expect(scenario.vpcs?.['module.vpc2.aws_vpc.this[0]']?.ipv6Cidrs).toBeUndefined();
  },
  // The newest form of rules; an instance that one of several subnets may have.
  'terraform-plan/tam-nlb.json': (scenario, result) => {
    const group = scenario.securityGroups?.['module.nlb.aws_security_group.this[0]'];
    expect(group?.inbound?.map(({ allow, ports, from }) => [allow, ports, from])).toEqual([
      ['tcp', '80-84', '0.0.0.0/0'],
      ['udp', '80-84', '0.0.0.0/0'],
    ]);
    expect(group?.outbound).toEqual([{ allow: 'all', to: '10.0.0.0/16' }]);
    expect(told(result, 'reference-first')).toEqual(['aws_instance.this']);
  },
  // Blocks from IPAM: only a netmask is known. Some resources have no values at all.
  'terraform-plan/network-hub-ipam.json': (scenario, result) => {
    expect(result.report.read).toMatchObject({ vpcs: 3, subnets: 21, routeTables: 11, natGateways: 3 });
    expect(Object.values(scenario.vpcs ?? {}).map(({ cidr }) => cidr)).toEqual([
      '10.0.0.0/22',
      '10.0.4.0/22',
      '10.0.8.0/22',
    ]);
    const blocks = Object.values(scenario.subnets ?? {}).map(({ cidr }) => cidr);
    expect(new Set(blocks).size).toBe(21);
    expect(told(result, 'route-table-unknown')).toHaveLength(9);
  },
  // Protocols by name and number, ICMP in the port fields, instances only as Auto Scaling groups.
  'terraform-plan/kops-private-topology.json': (scenario, { report }) => {
    const rules = Object.values(scenario.securityGroups ?? {}).flatMap(({ inbound = [], outbound = [] }) => [
      ...inbound,
      ...outbound,
    ]);
    expect(rules).toHaveLength(36);
    expect(rules).toContainEqual(expect.objectContaining({ allow: 'ipv4' }));
    expect(rules).toContainEqual(expect.objectContaining({ allow: 'icmp', icmpType: 3, icmpCode: 4 }));
    expect(rules).toContainEqual({ allow: 'icmpv6', from: '::/0' });
    // The bastion alone has a public address.
    expect(report.read).toMatchObject({ instances: 1, autoScalingGroups: 2, subnets: 2, natGateways: 1 });
    expect(scenario.region).toBe('us-test-1');
  },
  // 17 provider aliases: the Region stands in the configuration only.
  'terraform-plan/secure-baseline-17-regions.json': (scenario, { report }) => {
    expect(report.read).toMatchObject({
      vpcs: 17,
      subnets: 55,
      routeTables: 17,
      networkAcls: 17,
      securityGroups: 17,
    });
    expect(new Set(Object.values(scenario.vpcs ?? {}).map(({ region }) => region)).size).toBe(17);
    for (const acl of Object.values(scenario.networkAcls ?? {}))
      expect(acl).toMatchObject({ inbound: [], outbound: [] });
  },
  'terraform-state/inframap-repeated-modules.tfstate.json': (_, { report }) => {
    // Module paths as text, the same module twice, and neither VPC nor subnets in the file.
    expect(report.errors.map(({ code }) => code)).toContain('vpc-not-given');
  },
  'terraform-state/driftctl-lb-listener.tfstate.json': (scenario, { report }) => {
    expect(report.read).toEqual({
      subnets: 1,
      internetGateways: 1,
      securityGroups: 1,
      targetGroups: 1,
      listeners: 1,
    });
    expect(Object.keys(scenario.subnets ?? {})[0]).toMatch(/^subnet-/);
  },
  'terraform-state/infracost-default-vpc.show.json': (scenario, result) => {
    expect(Object.values(scenario.vpcs ?? {})).toMatchObject([{ isDefault: true }]);
    expect(result.report.assumed.map(({ code }) => code)).toContain('default-vpc-internet');
  },
  'pairs/kops-complex/plan.json': (scenario, { report }) => {
    expect(report.read).toMatchObject({
      vpcs: 1,
      subnets: 3,
      routeTables: 2,
      securityGroups: 3,
      instances: 2,
    });
    const targets = Object.values(scenario.routeTables ?? {}).flatMap(({ routes = [] }) =>
      routes.map(({ via }) => via),
    );
    expect(targets.filter((via) => via.startsWith('tgw-'))).toHaveLength(2);
    expect(report.errors.map(({ code }) => code)).toEqual(['block-beside-other', 'block-beside-other']);
  },
  'pairs/security-groups/plan.json': (scenario) => {
    expect(Object.keys(scenario.securityGroups ?? {})).toHaveLength(7);
    expect(scenario.prefixLists?.['aws_ec2_managed_prefix_list.prefix_list_sg_example']?.entries).toEqual([
      '10.20.0.0/20',
    ]);
  },
  'pairs/vpc-complete/plan.json': (scenario) => {
    expect(Object.keys(scenario.subnets ?? {})).toHaveLength(18);
  },
  // The routes' destinations are data sources that are read after apply: only the state can show them.
  'pairs/vpc-peering/plan.json': (_, result) => {
    expect(told(result, 'route-table-unknown')).toHaveLength(6);
    expect(result.report.read).toMatchObject({ vpcs: 2, subnets: 6, routeTables: 6 });
  },
  'pairs/security-groups/state.show.json': (_, { report }) => {
    expect(report.errors).toEqual([]);
  },
  'pairs/vpc-complete/state.show.json': (_, { report }) => {
    expect(report.errors).toEqual([]);
  },
  'pairs/vpc-complete/terraform.tfstate': (scenario) => {
    expect(scenario).toEqual(importedFrom('pairs/vpc-complete/state.show.json').scenario);
  },
  'pairs/vpc-peering/state.show.json': (scenario) => {
    const targets = Object.values(scenario.routeTables ?? {}).flatMap(({ routes = [] }) =>
      routes.map(({ via }) => via),
    );
    expect(targets).toHaveLength(6);
    expect(new Set(targets).size).toBe(1);
  },
};

const present = Object.entries(TRICKY).filter(([path]) => existsSync(join(SHARED, path)));

describe('Terraform of other people', () => {
  test('opens: it is known, fits the schema and compiles', () => {
    for (const [path] of present) {
      const { scenario, formats } = importedFrom(path);
      expect(formats, path).toEqual([path.includes('plan') ? 'terraform-plan' : 'terraform-state']);
      expect(scenarioSchema.safeParse(scenario).error?.issues ?? [], path).toEqual([]);
      const compiled = compile(scenario);
      expect(compiled.ok ? [] : compiled.error.filter(({ severity }) => severity === 'error'), path).toEqual(
        [],
      );
    }
  });

  test('is written and read again as the same document', () => {
    for (const [path] of present) {
      const { scenario } = importedFrom(path);
      const parsed = parseScenario(writeYaml(scenario));
      expect(parsed.ok ? parsed.value.scenario : parsed.error, path).toEqual(scenario);
    }
  });

  test('is imported the same way twice', () => {
    for (const [path] of present) {
      const again = importFiles([{ name: path, text: readFileSync(join(SHARED, path), 'utf8') }]);
      expect(again, path).toEqual(importedFrom(path));
    }
  });

  test('knows for each resource and rule its line and its address', () => {
    for (const [path] of present) {
      const text = readFileSync(join(SHARED, path), 'utf8').split('\n');
      for (const [at, { line, address }] of importedFrom(path).origins) {
        expect(line, `${path} ${at}`).toBeGreaterThan(0);
        expect(line, `${path} ${at}`).toBeLessThanOrEqual(text.length);
        expect(address, `${path} ${at}`).toMatch(/aws_/);
      }
    }
  });

  test('is read with what makes it tricky', () => {
    for (const [path, check] of present) {
      const result = importedFrom(path);
      check(result.scenario, result);
    }
  });
});
