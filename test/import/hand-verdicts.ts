import type { Flow } from '../../src/model/flow.ts';

/** A walk worked out by hand from the reference, before any program walked it. */
export interface HandVerdict {
  /** With its expectation: the verdict, and where the packet stops. */
  readonly flow: Flow;
  readonly because: string;
}

export interface HandVerdicts {
  /** `own` is test/import/fixtures; `shared` the folder of shared fixtures, which need not be there. */
  readonly of: 'own' | 'shared';
  readonly folder: string;
  readonly flows: Readonly<Record<string, HandVerdict>>;
}

const WEB = 'i-0a2e4c6f8b0d19375';
const APP = 'i-0a9d1f3b5e7c08642';
const NAT_INSTANCE = 'i-0b4f6d8b0e2c19573';
const WORKER = 'i-0b6c8e0f2d4b19357';
const LAB = 'i-0b3e5d7f9b1c02468';

/** The reasoning is written out in fixtures/two-vpcs/README.md. */
const TWO_VPCS: HandVerdicts = {
  of: 'own',
  folder: 'two-vpcs',
  flows: {
    'app-to-internet': {
      flow: { from: APP, to: 'internet', protocol: 'tcp', port: 443, expect: 'reachable' },
      because:
        'four passes of the public network ACL and the one of the application let both directions through',
    },
    'app-to-orders': {
      flow: {
        from: APP,
        to: 'orders',
        protocol: 'tcp',
        port: 5432,
        expect: {
          verdict: 'no-response',
          leg: 'response',
          code: 'SUBNET_ACL_RESTRICTION',
          at: 'acl-0a5f7d9b1c3e20864',
          direction: 'outbound',
          rule: '*',
        },
      },
      because: 'the outbound entry of the data subnet allows 5432, where the reply goes to an ephemeral port',
    },
    'web-to-app': {
      flow: { from: WEB, to: APP, protocol: 'tcp', port: 8080, expect: 'reachable' },
      because: 'the application group allows 8080 from the web group',
    },
    'web-to-app-8081': {
      flow: {
        from: WEB,
        to: APP,
        protocol: 'tcp',
        port: 8081,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'sg-0a7f9d1b3c5e08264',
          direction: 'inbound',
        },
      },
      because: 'both network ACLs allow 8081, the application group 8080 only',
    },
    'internet-to-web': {
      flow: { from: 'internet', to: WEB, protocol: 'tcp', port: 443, expect: 'reachable' },
      because: 'entry 100 and the web group allow 443 from anywhere, entry 110 the reply',
    },
    'internet-to-web-ssh': {
      flow: {
        from: 'internet',
        to: WEB,
        protocol: 'tcp',
        port: 22,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'SUBNET_ACL_RESTRICTION',
          at: 'acl-0a3d5f7b9c1e02468',
          direction: 'inbound',
          rule: 90,
        },
      },
      because: 'entry 90 denies 22 before the group is asked',
    },
    'internet-to-nat': {
      flow: {
        from: 'internet',
        to: '203.0.113.20',
        protocol: 'tcp',
        port: 443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'X_NAT_UNSOLICITED',
          at: 'nat-0a6b8d0f2c4e17395',
        },
      },
      because: 'a NAT gateway takes only replies to what it sent (NAT-10)',
    },
    'app-to-peer': {
      flow: {
        from: APP,
        to: '192.168.100.10',
        protocol: 'tcp',
        port: 443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'BAD_STATE_ROUTE',
          at: 'rtb-0a7c9e1f3b5d08264',
        },
      },
      because: 'the route of the deleted peering is the longest match, and drops (RT-14)',
    },
    'app-to-office': {
      flow: {
        from: APP,
        to: '10.40.0.5',
        protocol: 'tcp',
        port: 443,
        expect: {
          verdict: 'unknown',
          leg: 'request',
          code: 'UNKNOWN_RESOURCE',
          at: 'tgw-0d1f3b5c7e9a02468',
        },
      },
      because: 'an entry of the prefix list holds the address, and its route leads to a transit gateway',
    },
    'app-to-report': {
      flow: {
        from: APP,
        to: 'eni-0a4c6e8f0b2d19573',
        protocol: 'tcp',
        port: 443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'SG_HAS_NO_RULES',
          at: 'sg-0a8c0e2f4b6d19375',
          direction: 'inbound',
        },
      },
      because: 'in the same subnet only groups decide, and that of the function has no inbound rule',
    },
    'worker-to-internet': {
      flow: { from: WORKER, to: 'internet', protocol: 'tcp', port: 443, expect: 'reachable' },
      because: 'the NAT instance lets 443 in from the subnet, masquerades, and has a public address',
    },
    'worker-to-internet-8443': {
      flow: {
        from: WORKER,
        to: 'internet',
        protocol: 'tcp',
        port: 8443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'sg-0b5d7f9b1e3c02864',
          direction: 'inbound',
        },
      },
      because: 'the group of the NAT instance lets 80 and 443 in, and judges what it forwards (NATI-2)',
    },
    'lab-to-internet': {
      flow: {
        from: LAB,
        to: 'internet',
        protocol: 'tcp',
        port: 443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'BAD_STATE_ROUTE',
          at: 'rtb-0b3f5b7d9e1c02864',
        },
      },
      because: 'the NAT gateway of the default route is deleted',
    },
    'worker-to-lab': {
      flow: {
        from: WORKER,
        to: LAB,
        protocol: 'tcp',
        port: 8080,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'sg-0b2f4d6b8c0e19753',
          direction: 'inbound',
        },
      },
      because: 'the rule for 8080 names a group of another account, which matches nothing here (SG-18d)',
    },
    'nat-to-worker-ping': {
      flow: { from: NAT_INSTANCE, to: WORKER, protocol: 'icmp', expect: 'reachable' },
      because: 'the worker lets echo requests in from its VPC, and the reply is tracked (SG-19)',
    },
  },
};

const PROXY = 'InstanceId:33';
const APP_1 = 'InstanceId:40';
const APP_2 = 'InstanceId:60';
const DASHBOARD = 'InstanceId:48';
const DATABASE = 'InstanceId:24';

/**
 * Five instances in four subnets under the default network ACL. There are no route tables in the input, so the main
 * table of each VPC is taken to be as AWS makes it: local only, with an id that the input does not give.
 */
const NPGUARD_COLLECTOR: HandVerdicts = {
  of: 'shared',
  folder: 'aws-cli/npguard-collector',
  flows: {
    'dashboard-to-app1': {
      flow: { from: DASHBOARD, to: APP_1, protocol: 'tcp', port: 22, expect: 'reachable' },
      because: 'group 42 lets everything in from 10.240.40.0/24, where the dashboard is (10.240.40.217)',
    },
    'proxy-to-app1': {
      flow: { from: PROXY, to: APP_1, protocol: 'tcp', port: 9080, expect: 'reachable' },
      because: 'group 42 lets 9080 in from group 35, which the proxy carries; the reply is tracked',
    },
    'proxy-to-app1-https': {
      flow: {
        from: PROXY,
        to: APP_1,
        protocol: 'tcp',
        port: 443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'GroupId:42',
          direction: 'inbound',
        },
      },
      because: 'from the proxy (10.240.10.42) group 42 takes 9080 only',
    },
    'app1-to-app2': {
      flow: {
        from: APP_1,
        to: APP_2,
        protocol: 'tcp',
        port: 80,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'GroupId:42',
          direction: 'outbound',
        },
      },
      because: 'the one outbound rule of group 42 leads to group 27, and app2 carries group 42',
    },
    'app1-to-database': {
      flow: { from: APP_1, to: DATABASE, protocol: 'tcp', port: 5432, expect: 'reachable' },
      because:
        'group 42 out: tcp to group 27; group 27 in: all from group 42; it has no outbound rule and needs none',
    },
    'app1-to-database-udp': {
      flow: {
        from: APP_1,
        to: DATABASE,
        protocol: 'udp',
        port: 53,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'ENI_SG_RULES_MISMATCH',
          at: 'GroupId:42',
          direction: 'outbound',
        },
      },
      because: 'the outbound rule of group 42 is for tcp',
    },
    'database-to-app1': {
      flow: {
        from: DATABASE,
        to: APP_1,
        protocol: 'tcp',
        port: 9080,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'SG_HAS_NO_RULES',
          at: 'GroupId:27',
          direction: 'outbound',
        },
      },
      because: 'group 27 has no outbound rule at all',
    },
    'dashboard-to-internet': {
      flow: {
        from: DASHBOARD,
        to: 'internet',
        protocol: 'tcp',
        port: 443,
        expect: { verdict: 'unreachable', leg: 'request', code: 'NO_ROUTE_TO_DESTINATION' },
      },
      because: 'no route tables were given, and the main one that AWS makes has the local route alone',
    },
    'internet-to-dashboard': {
      flow: {
        from: 'internet',
        to: DASHBOARD,
        protocol: 'tcp',
        port: 443,
        expect: { verdict: 'no-response', leg: 'response', code: 'NO_ROUTE_TO_DESTINATION' },
      },
      because:
        'it has a public address, 1.0.0.3, and everyone may reach it; the reply finds no route out (IGW-8, A-17)',
    },
  },
};

/**
 * Interface endpoints in private subnets, a NAT gateway, and no host that could ask. The emulator that wrote it gave
 * addresses outside the subnets, so those are assumed.
 */
const VPC_COMPLETE: HandVerdicts = {
  of: 'shared',
  folder: 'pairs/vpc-complete/aws-cli',
  flows: {
    'internet-to-nat': {
      flow: {
        from: 'internet',
        to: 'nat-2c2186d071221d791',
        protocol: 'tcp',
        port: 443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'X_NAT_UNSOLICITED',
          at: 'nat-2c2186d071221d791',
        },
      },
      because: 'a NAT gateway takes only replies to what it sent (NAT-10)',
    },
    'internet-to-endpoint': {
      flow: {
        from: 'internet',
        to: 'vpce-64125f7d6cbb25348',
        protocol: 'tcp',
        port: 443,
        expect: {
          verdict: 'unreachable',
          leg: 'request',
          code: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
          at: 'igw-1ed1a7c4decd13fad',
        },
      },
      because: 'the interfaces of an endpoint have private addresses only, and the way in needs a public one',
    },
  },
};

export const HAND_VERDICTS: readonly HandVerdicts[] = [TWO_VPCS, NPGUARD_COLLECTOR, VPC_COMPLETE];
