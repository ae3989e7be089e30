import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { importFiles } from '../../../src/import/import-files.ts';
import type { Flow } from '../../../src/model/flow.ts';
import type { Instance } from '../../../src/model/instance.ts';
import { unmetExpectations } from '../../../src/trace/expectation.ts';
import { traceQuestion } from '../../../src/trace/trace-flow.ts';

/* Walks through plans of other people, worked out by hand from the reference before any program walked them. */

const SHARED = fileURLToPath(new URL('../../../../shared/fixtures/', import.meta.url));

interface Asked {
  readonly path: string;
  /** Hosts put into the imported network, where it has none to ask. */
  readonly probes?: Readonly<Record<string, Instance>>;
  readonly flows: readonly Flow[];
}

const KOPS = 'privatecalico-example-com';
const NODES = `aws_autoscaling_group.nodes-${KOPS}`;
const MASTERS = `aws_autoscaling_group.master-us-test-1a-masters-${KOPS}`;
const BASTION = `aws_autoscaling_group.bastion-${KOPS}`;

const ASKED: readonly Asked[] = [
  {
    path: 'terraform-plan/checkov-terragoat.json',
    flows: [
      // web_rtb leads 0.0.0.0/0 to the internet gateway and the subnet gives public addresses; web-node lets 22 and 80
      // in from anywhere. The network ACL is the default one, and groups remember: the reply passes.
      { from: 'internet', to: 'aws_instance.web_host', port: 22, expect: 'reachable' },
      { from: 'internet', to: 'aws_instance.web_host', port: 80, expect: 'reachable' },
      // web-node has no rule for 443.
      {
        from: 'internet',
        to: 'aws_instance.web_host',
        port: 443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'aws_security_group.web-node',
          direction: 'inbound',
        },
      },
      // The database's group lets 3306 in from 172.16.0.0/16, where db_app is; web-node lets all out.
      { from: 'aws_instance.db_app', to: 'rds-123456789123-acme-corp', port: 3306, expect: 'reachable' },
    ],
  },
  {
    path: 'terraform-plan/kops-private-topology.json',
    flows: [
      // Nodes may reach masters on 1-2379 and 2382-4000, but not between.
      { from: NODES, to: MASTERS, port: 2379, expect: 'reachable' },
      {
        from: NODES,
        to: MASTERS,
        port: 2380,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: `aws_security_group.masters-${KOPS}`,
          direction: 'inbound',
        },
      },
      // Nodes are in the private subnet: out through the NAT gateway in the utility subnet, and back.
      { from: NODES, to: 'internet', port: 443, expect: 'reachable' },
      { from: BASTION, to: MASTERS, port: 22, expect: 'reachable' },
      // The bastion's group lets SSH in from its load balancer only.
      {
        from: 'internet',
        to: BASTION,
        port: 22,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          direction: 'inbound',
        },
      },
    ],
  },
  {
    path: 'terraform-plan/tfc-158-vpc-nat-per-az.json',
    probes: { probe: { subnet: 'module.vpc.aws_subnet.private[1]', privateIp: '10.0.2.10' } },
    flows: [
      // Private subnet 1 has the table with NAT gateway 1, whose own subnet leads to the internet gateway.
      { from: 'probe', to: 'internet', port: 443, expect: 'reachable' },
    ],
  },
  {
    path: 'terraform-plan/tam-vpc-network-acls.json',
    probes: {
      cache: {
        subnet: 'module.vpc.aws_subnet.elasticache[0]',
        privateIp: '10.0.8.10',
        securityGroups: ['open'],
      },
      web: {
        subnet: 'module.vpc.aws_subnet.public[0]',
        privateIp: '10.0.4.10',
        publicIp: '198.51.100.77',
        securityGroups: ['open'],
      },
    },
    flows: [
      // In by entry 110; the reply to an ephemeral port of the client's from 32768 on leaves by entry 900. A client on
      // the internet takes 1024 to 65535, and its lower ports get no reply: they stop at `*`.
      {
        from: 'internet',
        to: 'web',
        port: 443,
        sourcePort: 40_000,
        expect: 'reachable',
      },
      {
        from: 'internet',
        to: 'web',
        port: 443,
        sourcePort: 2000,
        expect: {
          verdict: 'no-response',
          leg: 'response',
          code: 'SUBNET_ACL_RESTRICTION',
          at: 'module.vpc.aws_network_acl.public[0]',
          direction: 'outbound',
          rule: '*',
        },
      },
      // Out of the cache's subnet only 80, 443, 90 and 32768 on may go: 6379 is none of them.
      {
        from: 'cache',
        to: 'web',
        port: 6379,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'SUBNET_ACL_RESTRICTION',
          at: 'module.vpc.aws_network_acl.elasticache[0]',
          direction: 'outbound',
          rule: '*',
        },
      },
    ],
  },
];

const present = ASKED.filter(({ path }) => existsSync(join(SHARED, path)));

test('the walks through plans of other people come to what was worked out', () => {
  for (const { path, probes = {}, flows } of present) {
    const { scenario } = importFiles([{ name: path, text: readFileSync(join(SHARED, path), 'utf8') }]);
    const [vpc = ''] = Object.keys(scenario.vpcs ?? {});
    const compiled = compile({
      ...scenario,
      instances: { ...scenario.instances, ...probes },
      securityGroups: {
        ...scenario.securityGroups,
        open: { vpc, inbound: [{ allow: 'all', from: '0.0.0.0/0' }] },
      },
    });
    if (!compiled.ok) throw new Error(`${path}: ${JSON.stringify(compiled.error)}`);
    for (const flow of flows) {
      const traced = traceQuestion(compiled.value, flow);
      if (!traced.ok) throw new Error(`${path}: ${JSON.stringify(traced.error)}`);
      const asked = `${path}: ${flow.from} to ${flow.to}:${String(flow.port)}`;
      expect(unmetExpectations(traced.value, flow.expect ?? 'unknown'), asked).toEqual([]);
    }
  }
});
