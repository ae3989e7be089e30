import { expect, test } from 'vitest';
import type { Flow } from '../../../src/model/flow.ts';
import { issuesOf, summary } from '../../compile/compiled.ts';
import { connected } from '../../fixtures/connected.ts';
import {
  namesOf,
  networkOf,
  patched,
  request,
  response,
  stopOf,
  walk,
  type ScenarioPatch,
} from '../helpers.ts';

function asked(flow: Flow, ...patches: readonly ScenarioPatch[]) {
  return walk(patched(connected(), ...patches), { protocol: 'tcp', port: 443, ...flow });
}

/** A and B peered, with routes both ways. */
const PEERED: ScenarioPatch = {
  peerings: { pcx: { requester: 'a', accepter: 'b' } },
  routeTables: {
    'rt-a': { routes: [{ to: '10.2.0.0/16', via: 'pcx' }] },
    'rt-b': { routes: [{ to: '10.1.0.0/16', via: 'pcx' }] },
  },
};

const PUBLIC_A: ScenarioPatch = {
  internetGateways: { igw: { vpc: 'a' } },
  routeTables: { 'rt-a': { routes: [{ to: '0.0.0.0/0', via: 'igw' }] } },
};

const MULTI_AZ: ScenarioPatch = {
  dbSubnetGroups: { 'db-a': { subnets: ['w-a', 'w2-a'] } },
  databases: {
    orders: {
      subnet: 'w-a',
      privateIp: '10.1.1.30',
      port: 3306,
      subnetGroup: 'db-a',
      securityGroups: ['sg-a'],
      standby: { subnet: 'w2-a', privateIp: '10.1.2.30' },
    },
  },
};
const TO_ORDERS = { from: 'host-a', to: 'orders', port: 3306 } as const;

test('RDS-1: a DB subnet group spans two zones of one VPC, and has the subnets of its databases', () => {
  const groups = (subnets: readonly string[]) =>
    summary(
      patched(connected(), MULTI_AZ, {
        dbSubnetGroups: { 'db-a': { subnets: [...subnets] } },
      }),
    );
  expect(groups(['w-a', 'w2-a'])).toEqual([]);
  expect(groups(['w-a', 't-a'])).toEqual([
    'error subnet-group-zones /dbSubnetGroups/db-a/subnets RDS-1',
    'error subnet-not-in-group /databases/orders/standby/subnet RDS-1',
  ]);
  expect(groups(['w-a', 'w2-a', 'w2-b'])).toEqual([
    'error subnet-group-vpcs /dbSubnetGroups/db-a/subnets RDS-1',
  ]);
  expect(
    summary(
      patched(connected(), MULTI_AZ, {
        databases: { orders: { standby: { subnet: 'w-b', privateIp: '10.2.1.30' } } },
      }),
    ),
  ).toContain('error database-in-several-vpcs /databases/orders RDS-1');
});

test('RDS-2: only the primary answers, and after a failover the standby does', () => {
  const before = asked(TO_ORDERS, MULTI_AZ);
  expect(before.verdict).toBe('reachable');
  expect(request(before).at(-1)).toEqual([
    'database orders',
    'inbound',
    expect.stringContaining('→ 10.1.1.30:3306'),
    expect.stringContaining('→ 10.1.1.30:3306'),
    'deliver',
  ]);
  expect(stopOf(asked({ ...TO_ORDERS, to: '10.1.2.30' }, MULTI_AZ))).toBe(
    'request: database orders/standby inbound, BAD_STATE',
  );
  for (const after of [
    asked({ ...TO_ORDERS, failover: ['orders'] }, MULTI_AZ),
    asked(TO_ORDERS, MULTI_AZ, { databases: { orders: { failedOver: true } } }),
  ]) {
    expect(request(after).at(-1)?.[2]).toContain('→ 10.1.2.30:3306');
    expect(after.verdict).toBe('reachable');
  }
  expect(stopOf(asked({ ...TO_ORDERS, to: '10.1.1.30', failover: ['orders'] }, MULTI_AZ))).toBe(
    'request: database orders/standby inbound, BAD_STATE',
  );
});

test('RDS-2: after a failover the name stands for the standby, and the filters of its subnet decide', () => {
  const named = { ...TO_ORDERS, resolve: 'private-name' } as const;
  const answerOf = (flow: Flow) => {
    const { decision } = asked(flow, MULTI_AZ).connections[0]!.request.hops[0]!;
    return decision.kind === 'resolver' ? decision.answer : null;
  };
  expect(answerOf(named)).toBe('10.1.1.30');
  expect(answerOf({ ...named, failover: ['orders'] })).toBe('10.1.2.30');
  const closed: ScenarioPatch = { networkAcls: { 'acl-w2-a': { inbound: [] } } };
  expect(asked(TO_ORDERS, MULTI_AZ, closed).verdict).toBe('reachable');
  expect(stopOf(asked({ ...TO_ORDERS, failover: ['orders'] }, MULTI_AZ, closed))).toBe(
    'request: network-acl acl-w2-a inbound, SUBNET_ACL_RESTRICTION *',
  );
});

test('RDS-2: a standby is in another zone, and without one nothing takes over', () => {
  const same = patched(connected(), MULTI_AZ, {
    dbSubnetGroups: undefined,
    databases: { orders: { subnetGroup: undefined, standby: { subnet: 't-a', privateIp: '10.1.9.5' } } },
  });
  expect(summary(same)).toEqual(['error standby-zone /databases/orders/standby/subnet RDS-2']);
  const alone = patched(connected(), {
    databases: { orders: { subnet: 'w-a', port: 3306, failedOver: true } },
  });
  expect(summary(alone)).toEqual(['error nothing-to-fail-over-to /databases/orders/failedOver RDS-2']);
  // A flow that asks for the failover of what has no standby is walked as it is.
  const single = { databases: { orders: { standby: undefined } } } as ScenarioPatch;
  expect(asked({ ...TO_ORDERS, failover: ['orders'] }, MULTI_AZ, single).verdict).toBe('reachable');
});

const CLUSTER: ScenarioPatch = {
  databases: {
    shop: {
      subnet: 'w-a',
      privateIp: '10.1.1.40',
      port: 5432,
      securityGroups: ['sg-a'],
      readers: [
        { subnet: 'w2-a', privateIp: '10.1.2.40' },
        { subnet: 'w2-a', privateIp: '10.1.2.41' },
      ],
    },
  },
};

test('RDS-3: the writer and the reader endpoint of a cluster stand for different instances', () => {
  const from = { from: 'host-a', port: 5432 } as const;
  expect(request(asked({ ...from, to: 'shop' }, CLUSTER)).at(-1)?.[2]).toContain('→ 10.1.1.40:5432');
  const readers = asked({ ...from, to: 'shop/reader' }, CLUSTER);
  expect(readers.verdict).toBe('reachable');
  expect(request(readers).at(-1)?.[2]).toContain('→ 10.1.2.40:5432');
  // After a failover the first reader writes, and the old writer reads.
  expect(request(asked({ ...from, to: 'shop', failover: ['shop'] }, CLUSTER)).at(-1)?.[2]).toContain(
    '→ 10.1.2.40:5432',
  );
  const split: ScenarioPatch = {
    networkAcls: {
      'acl-w-a': {
        inbound: [
          { rule: 1, deny: 'tcp', ports: 5432, from: '10.1.2.20/32' },
          { rule: 2, allow: 'all', from: '0.0.0.0/0' },
        ],
      },
    },
  };
  const other = { from: 'host2-a', to: 'shop/reader', port: 5432, failover: ['shop'] } satisfies Flow;
  const some = asked(other, CLUSTER, split, { instances: { 'host2-a': { privateIp: '10.1.2.20' } } });
  expect(some.verdict).toBe('partial');
});

test('RDS-4: a database that is not publicly accessible has a private address for the resolvers of the internet too', () => {
  const trace = asked(
    { from: 'internet:198.51.100.10', to: 'orders', port: 3306, resolve: 'public-name' },
    MULTI_AZ,
    PUBLIC_A,
  );
  expect(trace.connections[0]!.request.hops[0]!.decision).toMatchObject({ answer: '10.1.1.30' });
  expect(stopOf(trace)).toBe('request: internet-gateway igw inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS');
});

test('RDS-5: from a peered VPC the private address works; the public name gives the public one, unless DNS is resolved across', () => {
  const open: ScenarioPatch = {
    ...PEERED,
    internetGateways: { igw: { vpc: 'a' }, 'igw-b': { vpc: 'b' } },
  };
  const names: ScenarioPatch = {
    vpcs: { a: { enableDnsHostnames: true }, b: { enableDnsHostnames: true } },
    databases: { orders: { publicIp: '203.0.113.40' } },
  };
  const across = { from: 'host-b', to: 'orders', port: 3306 } as const;
  expect(asked(across, MULTI_AZ, open).verdict).toBe('reachable');
  const answerOf = (patch: ScenarioPatch) => {
    const trace = asked({ ...across, resolve: 'public-name' }, MULTI_AZ, open, names, patch);
    return trace.connections[0]!.request.hops[0]!.decision;
  };
  expect(answerOf({})).toMatchObject({ answer: '203.0.113.40', notes: ['X_DNS_RESOLVES_PUBLIC'] });
  expect(answerOf({ peerings: { pcx: { requesterDnsResolution: true } } })).toMatchObject({
    answer: '10.1.1.30',
    notes: [],
  });
  // On premises the private address is used, over the VPN.
  const site: ScenarioPatch = {
    onPremisesNetworks: { hq: { cidrs: ['192.168.0.0/16'] } },
    customerGateways: { cgw: { onPremises: 'hq' } },
    vpnGateways: { vgw: { vpc: 'a' } },
    vpnConnections: { vpn: { customerGateway: 'cgw', vpnGateway: 'vgw' } },
    routeTables: { 'rt-a': { propagatingGateways: ['vgw'] } },
  };
  expect(asked({ from: 'hq', to: 'orders', port: 3306 }, MULTI_AZ, site).verdict).toBe('reachable');
});

const FUNCTION: ScenarioPatch = {
  functions: { resize: { subnets: ['w-a', 'w2-a'], securityGroups: ['sg-a'] } },
};

test('LAM-1: a function sends from any of its subnets, and nothing reaches it there', () => {
  const trace = asked({ from: 'resize', to: 'host-a' }, FUNCTION);
  expect(trace.verdict).toBe('reachable');
  const closed: ScenarioPatch = { networkAcls: { 'acl-w2-a': { outbound: [] } } };
  const partial = asked({ from: 'resize', to: 'host-a' }, FUNCTION, closed);
  expect(partial.verdict).toBe('partial');
  expect(partial.branches.map(({ when, verdict }) => [when.picked[0]?.id, verdict])).toEqual([
    ['w-a', 'reachable'],
    ['w2-a', 'unreachable'],
  ]);
  expect(stopOf(asked({ from: 'host-a', to: 'resize' }, FUNCTION))).toBe(
    'request: lambda-function resize inbound, NO_POSSIBLE_DESTINATION',
  );
});

test('LAM-2: a function in a public subnet does not reach the internet', () => {
  expect(stopOf(asked({ from: 'resize', to: 'internet' }, FUNCTION, PUBLIC_A))).toBe(
    'request: internet-gateway igw outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  );
});

const TASK: ScenarioPatch = {
  ecsTasks: {
    api: { launchType: 'ec2', subnet: 'w-a', privateIp: '10.1.1.60', securityGroups: ['sg-task'] },
  },
  securityGroups: {
    'sg-task': {
      vpc: 'a',
      inbound: [{ allow: 'tcp', ports: 443, from: '0.0.0.0/0' }],
      outbound: [{ allow: 'all', to: '0.0.0.0/0' }],
    },
  },
};

test('ECS-1: a task with an interface of its own has its own groups, and on EC2 no public address', () => {
  const trace = asked({ from: 'host-a', to: 'api' }, TASK);
  expect(namesOf(request(trace))).toContain('security-group sg-task inbound');
  expect(request(trace).at(-1)?.[0]).toBe('ecs-task api');
  expect(stopOf(asked({ from: 'api', to: 'internet' }, TASK, PUBLIC_A))).toBe(
    'request: internet-gateway igw outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  );
  const publicIp: ScenarioPatch = { ecsTasks: { api: { publicIp: '203.0.113.60' } } };
  expect(summary(patched(connected(), TASK, PUBLIC_A, publicIp))).toEqual([
    'error task-with-public-ip /ecsTasks/api/publicIp ECS-1',
  ]);
  const fargate: ScenarioPatch = { ecsTasks: { api: { launchType: 'fargate', publicIp: '203.0.113.60' } } };
  expect(asked({ from: 'api', to: 'internet' }, TASK, PUBLIC_A, fargate).verdict).toBe('reachable');
});

test('ECS-1: target groups for tasks are of type ip', () => {
  const group = (type: 'instance' | 'ip'): ScenarioPatch => ({
    targetGroups: { tg: { vpc: 'a', type, protocol: 'tcp', port: 443, targets: ['api'] } },
  });
  expect(summary(patched(connected(), TASK, group('ip')))).toEqual([]);
  expect(summary(patched(connected(), TASK, group('instance')))).toEqual([
    'error target-of-other-type /targetGroups/tg/targets/0 ELB-12',
  ]);
});

test('ECS-2: the group of the instance decides for the tasks that use its interface', () => {
  const tasks: ScenarioPatch = { ecsTasks: { one: { instance: 'host-a' }, two: { instance: 'host-a' } } };
  const closed: ScenarioPatch = { securityGroups: { 'sg-a': { inbound: [] } } };
  for (const to of ['one', 'two']) {
    expect(asked({ from: 'host2-a', to }, tasks).verdict).toBe('reachable');
    expect(stopOf(asked({ from: 'host2-a', to }, tasks, closed))).toBe(
      'request: security-group sg-a inbound, SG_HAS_NO_RULES',
    );
  }
  const own: ScenarioPatch = { ecsTasks: { one: { instance: 'host-a', securityGroups: ['sg-a'] } } };
  expect(summary(patched(connected(), own))).toEqual([
    'error field-of-instance /ecsTasks/one/securityGroups ECS-2',
  ]);
});

const POD: ScenarioPatch = { eksPods: { web: { node: 'host-a', privateIp: '10.1.1.77' } } };

test('EKS-1: inside the VPC a pod keeps its address, and the groups of the node guard it', () => {
  const pods: ScenarioPatch = {
    eksPods: { db: { node: 'host2-a', privateIp: '10.1.2.77', listens: [443] } },
  };
  const trace = asked({ from: 'web', to: 'db', sourcePort: 49152 }, POD, pods);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace).map(([, , packet]) => packet)).toEqual(
    request(trace).map(() => 'tcp 10.1.1.77:49152 → 10.1.2.77:443'),
  );
  expect(namesOf(request(trace))).toContain('security-group sg-a inbound');
  expect(trace.connections[0]?.from).toEqual({ type: 'eks-pod', id: 'web' });
  expect(trace.connections[0]?.request.outcome).toEqual({
    kind: 'delivered',
    to: { type: 'eks-pod', id: 'db' },
  });
  // What listens is the pod, and not its node.
  expect(asked({ from: 'web', to: 'db', port: 80 }, POD, pods).symptom).toBe('refused');
});

test('EKS-1: the address of a pod is one of its node, be it in a delegated prefix', () => {
  const prefix: ScenarioPatch = { instances: { 'host-a': { delegatedPrefixes: ['10.1.1.64/28'] } } };
  expect(issuesOf(patched(connected(), POD, prefix))).toEqual([]);
  expect(asked({ from: 'web', to: 'host2-a' }, POD, prefix).verdict).toBe('reachable');
  const elsewhere: ScenarioPatch = { eksPods: { web: { privateIp: '10.1.2.77' } } };
  expect(summary(patched(connected(), POD, elsewhere))).toEqual([
    'error address-outside-subnet /eksPods/web/privateIp ENI-2',
  ]);
  const twice: ScenarioPatch = { eksPods: { two: { node: 'host-a', privateIp: '10.1.1.77' } } };
  expect(summary(patched(connected(), POD, twice))).toEqual([
    'error duplicate-address /eksPods/web/privateIp ENI-1',
  ]);
});

test('EKS-2: outside the VPC the address of the node takes the place of the pod’s, unless external SNAT is on', () => {
  const flow = { from: 'web', to: 'host-b', sourcePort: 49152 } as const;
  const trace = asked(flow, POD, PEERED);
  expect(trace.verdict).toBe('reachable');
  expect(request(trace)[0]?.slice(0, 3)).toEqual([
    'instance host-a',
    null,
    'tcp 10.1.1.77:49152 → 10.2.1.20:443',
  ]);
  expect(request(trace).at(-1)?.[2]).toMatch(/^tcp 10\.1\.1\.10:\d+ → 10\.2\.1\.20:443$/);
  expect(response(trace).at(-1)?.[3]).toBe('tcp 10.2.1.20:443 → 10.1.1.77:49152');
  const external: ScenarioPatch = { eksPods: { web: { externalSnat: true } } };
  const kept = asked(flow, POD, PEERED, external);
  expect(kept.verdict).toBe('reachable');
  expect(request(kept).at(-1)?.[2]).toBe('tcp 10.1.1.77:49152 → 10.2.1.20:443');
  // Whoever is asked from outside answers under the address that was asked.
  const back = asked({ from: 'host-b', to: 'web', sourcePort: 49152 }, POD, PEERED);
  expect(response(back).at(-1)?.[2]).toBe('tcp 10.1.1.77:443 → 10.2.1.20:49152');
});

test('EKS-2: a pod reaches the internet under the public address of its node', () => {
  const node: ScenarioPatch = { instances: { 'host-a': { publicIp: '203.0.113.10' } } };
  const trace = asked({ from: 'web', to: 'internet' }, POD, PUBLIC_A, node);
  expect(trace.verdict).toBe('reachable');
  const external: ScenarioPatch = { eksPods: { web: { externalSnat: true } } };
  expect(stopOf(asked({ from: 'web', to: 'internet' }, POD, PUBLIC_A, node, external))).toBe(
    'request: internet-gateway igw outbound, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  );
});

test('EKS-3: a pod with groups of its own is known by them, and keeps its address', () => {
  const pod: ScenarioPatch = {
    eksPods: { web: { node: 'host-a', privateIp: '10.1.1.77', securityGroups: ['sg-pod'] } },
    securityGroups: {
      'sg-pod': { vpc: 'a', outbound: [{ allow: 'all', to: '0.0.0.0/0' }] },
      'sg-db': { vpc: 'a', inbound: [{ allow: 'tcp', ports: 3306, from: 'sg-pod' }] },
    },
    databases: { orders: { subnet: 'w2-a', port: 3306, securityGroups: ['sg-db'] } },
  };
  const toDb = { from: 'web', to: 'orders', port: 3306 };
  expect(asked(toDb, pod).verdict).toBe('reachable');
  expect(stopOf(asked({ ...toDb, from: 'host-a' }, pod))).toBe(
    'request: security-group sg-db inbound, ENI_SG_RULES_MISMATCH',
  );
  const across = asked({ from: 'web', to: 'host-b', sourcePort: 49152 }, pod, PEERED);
  expect(request(across).at(-1)?.[2]).toBe('tcp 10.1.1.77:49152 → 10.2.1.20:443');
});

test('an Auto Scaling group is a set of like instances, which a target group takes by its name', () => {
  const group: ScenarioPatch = {
    autoScalingGroups: { web: { subnets: ['w-a', 'w2-a'], desiredCapacity: 3, securityGroups: ['sg-a'] } },
    targetGroups: { tg: { vpc: 'a', protocol: 'tcp', port: 443, targets: ['web'] } },
    loadBalancers: {
      nlb: {
        type: 'network',
        scheme: 'internal',
        crossZone: true,
        nodes: [{ subnet: 't-a' }, { subnet: 't2-a' }],
        listeners: [{ protocol: 'tcp', port: 443, forward: 'tg' }],
      },
    },
  };
  const scenario = patched(connected(), group);
  const { targetGroups, networkInterfaces } = networkOf(scenario);
  expect(targetGroups.get('tg')?.targets.map(({ id, az }) => [id, az])).toEqual([
    ['web/1', 'az1'],
    ['web/2', 'az2'],
    ['web/3', 'az1'],
  ]);
  expect([...networkInterfaces.keys()].filter((id) => id.startsWith('web'))).toEqual([
    'web/1',
    'web/2',
    'web/3',
  ]);
  const flow = { from: 'host-a', to: 'nlb', port: 443 };
  expect(walk(scenario, flow).verdict).toBe('reachable');
  const closed: ScenarioPatch = { networkAcls: { 'acl-w2-a': { inbound: [] } } };
  const known = { targetGroups: { tg: { targets: [{ id: 'web', health: 'healthy' }] } } } as ScenarioPatch;
  expect(walk(patched(scenario, closed, known), flow).verdict).toBe('partial');
});
