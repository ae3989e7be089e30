import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { importFiles } from '../../src/import/import-files.ts';
import type { Flow } from '../../src/model/flow.ts';
import { unmetExpectations } from '../../src/trace/expectation.ts';
import { traceQuestion } from '../../src/trace/trace-flow.ts';

/*
 * Walks through load balancers, transit gateways and endpoints of networks that other people wrote, where their files
 * are there: elsewhere the test is over nothing. The verdicts were worked out by hand from the reference.
 */

const SHARED = fileURLToPath(new URL('../../../shared/fixtures/', import.meta.url));

type Walks = Readonly<Record<string, Flow>>;

/** A Network Load Balancer in front of the masters of a cluster, told by a plan and by a template of one program. */
function kopsWalks(balancer: string, masters: string): Walks {
  return {
    // NLB-3, NLB-6: it has no groups, and instances see the client. The group of the masters lets 443 in from 1.1.1.0/24;
    // the check comes from 172.20.0.0/16, which may too. Everything may go out again.
    'its own clients come through': {
      from: 'internet:1.1.1.7',
      to: balancer,
      port: 443,
      expect: 'reachable',
    },
    // The listener on 8443 forwards to 443.
    'the other listener leads to the same port': {
      from: 'internet:1.1.1.7',
      to: balancer,
      port: 8443,
      expect: 'reachable',
    },
    // Nobody else may: the prefix list that could let them in has no entries in the input.
    'others are stopped at the masters': {
      from: 'internet:198.51.100.77',
      to: balancer,
      port: 443,
      expect: { verdict: 'unreachable', code: 'ENI_SG_RULES_MISMATCH', at: masters, direction: 'inbound' },
    },
  };
}

const TASK = 'testfargatekinesisstreamsserviceService5AE7AADF/VpcPrivateSubnet1Subnet536B997A';
const ENDPOINT_GROUP = 'farfhsfargateServiceFromPropsECRAPIsecuritygroupA1B3AD3C';

const WALKS: Readonly<Record<string, Walks>> = {
  'pairs/kops-complex/plan.json': kopsWalks(
    'aws_lb.api-complex-example-com',
    'aws_security_group.masters-complex-example-com',
  ),
  'pairs/kops-complex/cloudformation.json': kopsWalks(
    'AWSElasticLoadBalancingV2LoadBalancerapicomplexexamplecom',
    'AWSEC2SecurityGroupmasterscomplexexamplecom',
  ),
  'cloudformation/cdk-fargate-endpoints.template.json': {
    // The task may go out anywhere; the endpoint lets 443 in from 10.0.0.0/16, where the task is; both are tracked.
    'a task reaches the endpoint': { from: TASK, to: 'VpcECRAPI9A3B6A2B', port: 443, expect: 'reachable' },
    // IEP-6: its group has no rule for 80.
    'HTTP is stopped at its group': {
      from: TASK,
      to: 'VpcECRAPI9A3B6A2B',
      port: 80,
      expect: {
        verdict: 'unreachable',
        leg: 'request',
        code: 'ENI_SG_RULES_MISMATCH',
        at: ENDPOINT_GROUP,
        direction: 'inbound',
      },
    },
  },
  'cloudformation/anfw-centralized-2az.yaml': {
    // The table of the spokes sends what is not of the ingress VPC to a firewall on the transit gateway, which no
    // document can hold: nobody knows whether that firewall lets it through.
    'between spokes stands a firewall that is not walked': {
      from: 'EC2SubnetA',
      to: 'EC2SubnetB',
      port: 22,
      expect: { verdict: 'unknown', leg: 'request', code: 'UNKNOWN_RESOURCE' },
    },
    // In their own subnet they meet their groups alone: 443 from the VPC.
    'an instance reaches the endpoint beside it': {
      from: 'EC2SubnetA',
      to: 'SpokeASSMEndpoint',
      port: 443,
      expect: 'reachable',
    },
  },
  'terraform-plan/checkov-terragoat.json': {
    // Its instances are asked on 8000, its listener is on 80: its group lets 80 and 22 in, and stops the rest.
    'the group of a classic load balancer has no rule for the port of its instances': {
      from: 'internet',
      to: 'weblb-terraform-elb',
      port: 8000,
      expect: {
        verdict: 'unreachable',
        leg: 'request',
        code: 'ENI_SG_RULES_MISMATCH',
        at: 'aws_security_group.web-node',
        direction: 'inbound',
      },
    },
  },
};

const present = Object.entries(WALKS).filter(([path]) => existsSync(join(SHARED, path)));

test('what connects the networks of other people is walked as the reference says', () => {
  for (const [path, walks] of present) {
    const { scenario } = importFiles([{ name: path, text: readFileSync(join(SHARED, path), 'utf8') }]);
    const compiled = compile(scenario);
    if (!compiled.ok) throw new Error(`${path}: ${JSON.stringify(compiled.error)}`);
    for (const [name, flow] of Object.entries(walks)) {
      const traced = traceQuestion(compiled.value, flow);
      if (!traced.ok) throw new Error(`${path}: ${name}: ${JSON.stringify(traced.error)}`);
      expect(unmetExpectations(traced.value, flow.expect ?? 'unknown'), `${path}: ${name}`).toEqual([]);
    }
  }
});
