import type { Scenario } from '../../../src/model/scenario.ts';
import { scenarioSchema } from '../../../src/model/scenario.ts';

const OPEN = {
  inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
  outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
};

/**
 * The fixture of the connectivity reference's walks (d) and (e): nodes in the public subnets P and P2, EC2 in W and W2, the
 * database in D, each subnet with a network ACL of its own that lets everything through.
 */
export function connectivity(): Scenario {
  return scenarioSchema.parse({
    packetwalk: 1,
    vpcs: { A: { cidr: '10.1.0.0/16', enableDnsHostnames: true } },
    internetGateways: { igw: { vpc: 'A' } },
    subnets: {
      P: { vpc: 'A', az: 'az1', cidr: '10.1.0.0/24', routeTable: 'rt-p', networkAcl: 'acl-p' },
      P2: { vpc: 'A', az: 'az2', cidr: '10.1.10.0/24', routeTable: 'rt-p', networkAcl: 'acl-p2' },
      W: { vpc: 'A', az: 'az1', cidr: '10.1.1.0/24', routeTable: 'rt-w', networkAcl: 'acl-w' },
      W2: { vpc: 'A', az: 'az2', cidr: '10.1.11.0/24', routeTable: 'rt-w', networkAcl: 'acl-w2' },
      W3: { vpc: 'A', az: 'az3', cidr: '10.1.21.0/24', routeTable: 'rt-w', networkAcl: 'acl-w' },
      D: { vpc: 'A', az: 'az1', cidr: '10.1.3.0/24', routeTable: 'rt-w', networkAcl: 'acl-d' },
    },
    routeTables: {
      'rt-p': { vpc: 'A', routes: [{ to: '0.0.0.0/0', via: 'igw' }] },
      'rt-w': { vpc: 'A' },
    },
    networkAcls: Object.fromEntries(
      ['p', 'p2', 'w', 'w2', 'd'].map((id) => [`acl-${id}`, { vpc: 'A', ...OPEN }]),
    ),
    securityGroups: {
      'sg-alb': { vpc: 'A', inbound: [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }] },
      'sg-nlb': { vpc: 'A', inbound: [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }] },
      'sg-ec2': {
        vpc: 'A',
        inbound: [
          { allow: 'tcp', ports: 8080, from: 'sg-alb' },
          { allow: 'tcp', ports: 8443, from: '0.0.0.0/0' },
        ],
      },
      'sg-rds': { vpc: 'A', inbound: [{ allow: 'tcp', ports: 3306, from: 'sg-ec2' }] },
    },
    instances: {
      web: {
        subnet: 'W',
        privateIp: '10.1.1.10',
        securityGroups: ['sg-ec2'],
        listens: [8080, 8443],
        calls: [{ to: 'orders' }],
      },
    },
    databases: { orders: { subnet: 'D', privateIp: '10.1.3.30', port: 3306, securityGroups: ['sg-rds'] } },
    loadBalancers: {
      alb: {
        type: 'application',
        nodes: [
          { subnet: 'P', privateIp: '10.1.0.20', publicIp: '203.0.113.20' },
          { subnet: 'P2', privateIp: '10.1.10.20', publicIp: '203.0.113.21' },
        ],
        securityGroups: ['sg-alb'],
        listeners: [{ protocol: 'https', port: 443, forward: 'tg-web' }],
      },
      nlb: {
        type: 'network',
        nodes: [{ subnet: 'P', privateIp: '10.1.0.30', publicIp: '203.0.113.30' }],
        listeners: [{ protocol: 'tcp', port: 443, forward: 'tg-nlb' }],
      },
    },
    targetGroups: {
      'tg-web': { vpc: 'A', type: 'instance', protocol: 'http', port: 8080, targets: ['web'] },
      'tg-nlb': { vpc: 'A', type: 'instance', protocol: 'tcp', port: 8443, targets: ['web'] },
    },
  });
}
