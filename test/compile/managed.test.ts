import { expect, test } from 'vitest';
import { formatCidr } from '../../src/net/cidr.ts';
import { formatIp } from '../../src/net/ip.ts';
import { connected } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { patched } from '../trace/helpers.ts';
import { compiled, found, told } from './compiled.ts';

function running(...patches: readonly AnyPatch[]) {
  return patched(connected(), ...patches.map((patch) => patch as object));
}

const missing = (place: string, collection: string) =>
  `error unknown-reference /${place}; found nothing-like-it; collections ${collection}`;
const NONE = 'nothing-like-it';
const pod = (patch: object): AnyPatch => ({
  eksPods: { pod: { node: 'host-a', privateIp: '10.1.1.77', ...patch } },
});
const database = (patch: object): AnyPatch => ({
  databases: { db: { subnet: 'w-a', port: 3306, securityGroups: ['sg-a'], ...patch } },
});
const DB = '/databases/db';

test.each<[string, string, AnyPatch, readonly string[]]>([
  [
    'ECS-2',
    'a task on an instance with what only its own interface would have',
    {
      ecsTasks: {
        task: {
          instance: 'host-a',
          privateIp: '10.1.1.9',
          publicIp: '203.0.113.9',
          secondaryPrivateIps: [],
          ipv6Addresses: [],
          securityGroups: [],
          listens: [],
          calls: [],
        },
      },
    },
    [
      'privateIp',
      'publicIp',
      'secondaryPrivateIps',
      'ipv6Addresses',
      'securityGroups',
      'listens',
      'calls',
    ].map(
      (field) => `error field-of-instance /ecsTasks/task/${field} ECS-2; field ${field}; instance host-a`,
    ),
  ],
  ['ECS-2', 'a task on an instance', { ecsTasks: { task: { instance: 'host-a', launchType: 'ec2' } } }, []],
  [
    'ECS-1',
    'tasks with public addresses, on instances of one’s own and on Fargate',
    {
      internetGateways: { igw: { vpc: 'a' } },
      ecsTasks: {
        own: { subnet: 'w-a', launchType: 'ec2', publicIp: '203.0.113.8' },
        plain: { subnet: 'w-a', launchType: 'ec2' },
        fargate: { subnet: 'w-a', publicIp: '203.0.113.9' },
        also: { subnet: 'w-a', launchType: 'fargate', publicIp: '203.0.113.10' },
      },
    },
    ['error task-with-public-ip /ecsTasks/own/publicIp ECS-1; found 203.0.113.8'],
  ],
  [
    'ENI-1',
    'what services name and nothing has',
    {
      functions: { fn: { subnets: ['w-a', NONE] } },
      ecsTasks: { guest: { instance: NONE }, task: { subnet: NONE } },
      eksPods: { pod: { node: NONE, privateIp: '10.1.1.77' } },
      autoScalingGroups: { group: { subnets: ['w-a', NONE], desiredCapacity: 4 } },
      databases: { db: { subnet: NONE, port: 1, subnetGroup: NONE } },
      dbSubnetGroups: { 'db-group': { subnets: [NONE, 'w-a'] } },
    },
    [
      missing('ecsTasks/guest/instance', 'instances'),
      missing('eksPods/pod/node', 'instances'),
      missing('dbSubnetGroups/db-group/subnets/0', 'subnets'),
      missing('databases/db/subnetGroup', 'dbSubnetGroups'),
      missing('databases/db/subnet', 'subnets'),
      missing('functions/fn/subnets/1', 'subnets'),
      missing('autoScalingGroups/group/subnets/1', 'subnets'),
      missing('autoScalingGroups/group/subnets/1', 'subnets'),
      missing('ecsTasks/task/subnet', 'subnets'),
    ],
  ],
  [
    'EKS-1',
    'a pod whose node has no interface that there is',
    { instances: { node: { networkInterfaces: [NONE] } }, ...pod({ node: 'node' }) },
    [missing('instances/node/networkInterfaces/0', 'networkInterfaces')],
  ],
  [
    'EKS-3',
    'a pod with a subnet and no groups of its own',
    pod({ subnet: 'w-a' }),
    ['error pod-subnet-without-groups /eksPods/pod/subnet EKS-3'],
  ],
  [
    'EKS-1',
    'a pod with an IPv6 address',
    pod({ privateIp: '2001:db8::1' }),
    ['error wrong-family /eksPods/pod/privateIp EKS-1; found 2001:db8::1; wanted 4'],
  ],
  [
    'RDS-1',
    'a subnet group of two VPCs',
    { dbSubnetGroups: { g: { subnets: ['w-a', 'w2-a', 'w-b'] } } },
    ['error subnet-group-vpcs /dbSubnetGroups/g/subnets RDS-1; vpcs a, b'],
  ],
  [
    'RDS-1',
    'a subnet group in one zone, and one where nobody knows the zones',
    {
      subnets: { 't-b': { az: undefined }, 't2-b': { az: undefined } },
      dbSubnetGroups: { g: { subnets: ['w-a', 't-a'] }, h: { subnets: ['t-b', 't2-b'] } },
    },
    ['error subnet-group-zones /dbSubnetGroups/g/subnets RDS-1'],
  ],
  [
    'RDS-2',
    'a failover to nothing',
    database({ failedOver: true }),
    [`error nothing-to-fail-over-to ${DB}/failedOver RDS-2`],
  ],
  ['RDS-2', 'a database that never failed over', database({ failedOver: false }), []],
  ['RDS-3', 'a failover to a reader', database({ failedOver: true, readers: [{ subnet: 'w2-a' }] }), []],
  [
    'RDS-2',
    'a standby in the same zone',
    database({ standby: { subnet: 't-a' } }),
    [`error standby-zone ${DB}/standby/subnet RDS-2; found t-a; zone az1`],
  ],
  [
    'RDS-2',
    'a standby where nobody knows the zones',
    {
      subnets: { 'w-a': { az: undefined }, 't-a': { az: undefined } },
      ...database({ standby: { subnet: 't-a' } }),
    },
    [],
  ],
  [
    'RDS-1',
    'a database in two VPCs',
    {
      ...database({ securityGroups: undefined, standby: { subnet: 'w2-b' } }),
    },
    [`error database-in-several-vpcs ${DB} RDS-1; vpcs a, b`],
  ],
  [
    'RDS-1',
    'a database with subnets that its group does not have',
    {
      dbSubnetGroups: { g: { subnets: ['t-a', 't2-a'] } },
      ...database({
        subnetGroup: 'g',
        standby: { subnet: 'w2-a' },
        readers: [{ subnet: 't-a' }, { subnet: 'w2-a' }],
      }),
    },
    ['subnet; found w-a', 'standby/subnet; found w2-a', 'readers/1/subnet; found w2-a'].map((line) => {
      const [place, what] = line.split('; ');
      return `error subnet-not-in-group ${DB}/${place!} RDS-1; ${what!}; group g`;
    }),
  ],
])('%s: what compile says of %s', (_, __, patch, expected) => {
  expect(told(running(patch))).toEqual(expected);
});

/** A host as services have it, and its interfaces told by what was written. */
function host(id: string, ...patches: readonly AnyPatch[]) {
  const { interfaces, ...rest } = found(compiled(running(...patches)), 'hosts', id);
  return {
    ...rest,
    interfaces: interfaces.map(({ id, at, interfaceType, subnet, ipv4, securityGroups }) => [
      id,
      at,
      interfaceType,
      subnet.id,
      ipv4.map(formatIp),
      securityGroups.map((group) => group.id),
    ]),
  };
}

const LINUX = { from: 32768, to: 61000 };
const SERVICE = {
  name: null,
  running: true,
  listens: null,
  forwards: 'no',
  ephemeralPorts: LINUX,
  service: null,
  calls: [],
};

test('LAM-1: a function has an interface in each of its subnets, and source ports of its own', () => {
  const written = { name: 'Thumbnails', securityGroups: ['sg-a'], calls: [{ to: 'host-a', port: 443 }] };
  const inTwo = host('fn', { functions: { fn: { ...written, subnets: ['w2-a', 'w-a'] } } });
  expect(inTwo).toMatchObject({
    ...SERVICE,
    ref: { type: 'lambda-function', id: 'fn' },
    at: '/functions/fn',
    name: 'Thumbnails',
    ephemeralPorts: { from: 1024, to: 65535 },
    calls: [{ to: 'host-a' }],
    interfaces: [
      ['fn/w2-a', '/functions/fn', 'lambda', 'w2-a', ['10.1.2.4'], ['sg-a']],
      ['fn/w-a', '/functions/fn', 'lambda', 'w-a', ['10.1.1.4'], ['sg-a']],
    ],
  });
  expect(host('fn', { functions: { fn: { subnets: ['w-a'] } } }).interfaces).toEqual([
    ['fn', '/functions/fn', 'lambda', 'w-a', ['10.1.1.4'], ['a/default-security-group']],
  ]);
  expect(host('fn', { functions: { fn: {} } }).interfaces).toEqual([]);
});

test('ECS-1, ECS-2: a task has an interface of its own, or is another name of its instance', () => {
  const tasks: AnyPatch = {
    ecsTasks: {
      task: { name: 'Cart', subnet: 'w-a', privateIp: '10.1.1.9', securityGroups: ['sg-a'], listens: [8080] },
      guest: { instance: 'host-a' },
    },
  };
  expect(host('task', tasks)).toMatchObject({
    ...SERVICE,
    ref: { type: 'ecs-task', id: 'task' },
    at: '/ecsTasks/task',
    name: 'Cart',
    listens: [{ protocol: 6, port: 8080 }],
    interfaces: [['task', '/ecsTasks/task', 'requester_managed', 'w-a', ['10.1.1.9'], ['sg-a']]],
  });
  const { hosts } = compiled(running(tasks));
  expect(hosts.get('guest')).toBe(hosts.get('host-a'));
});

test('an Auto Scaling group spreads its instances over its subnets in turn; its name stands for the first', () => {
  const groups: AnyPatch = {
    autoScalingGroups: {
      group: {
        name: 'Workers',
        subnets: ['w2-a', 'w-a'],
        desiredCapacity: 3,
        securityGroups: ['sg-a'],
        listens: [80],
      },
      pair: { subnets: ['t-a'] },
    },
  };
  const { hosts } = compiled(running(groups));
  expect([...hosts.keys()].filter((id) => /^(group|pair)/.test(id))).toEqual([
    'group/1',
    'group/2',
    'group/3',
    'pair/1',
    'pair/2',
    'group',
    'pair',
  ]);
  expect(hosts.get('group')).toBe(hosts.get('group/1'));
  expect(hosts.get('pair')).toBe(hosts.get('pair/1'));
  const AT = '/autoScalingGroups/group';
  expect(host('group/3', groups)).toMatchObject({
    ...SERVICE,
    ref: { type: 'instance', id: 'group/3' },
    at: AT,
    listens: [{ protocol: 6, port: 80 }],
    interfaces: [['group/3', AT, 'interface', 'w2-a', ['10.1.2.5'], ['sg-a']]],
  });
  expect(host('group/2', groups).interfaces).toEqual([
    ['group/2', AT, 'interface', 'w-a', ['10.1.1.4'], ['sg-a']],
  ]);
});

const NODE: AnyPatch = {
  networkInterfaces: {
    'eni-1': { subnet: 'w-a', privateIp: '10.1.1.70', delegatedPrefixes: ['10.1.1.80/28', '10.1.1.96/28'] },
    'eni-2': {
      subnet: 't-a',
      privateIp: '10.1.9.5',
      secondaryPrivateIps: [{ privateIp: '10.1.9.6' }, { privateIp: '10.1.9.7' }],
    },
  },
  instances: { node: { networkInterfaces: ['eni-1', 'eni-2'] } },
};

test.each<[string, string, string, readonly string[]]>([
  [
    'an address that is added to the interface of its subnet',
    '10.1.1.77',
    'eni-1',
    ['10.1.1.70', '10.1.1.77'],
  ],
  ['an address of a delegated prefix', '10.1.1.81', 'eni-1', ['10.1.1.70']],
  ['an address of the second delegated prefix', '10.1.1.97', 'eni-1', ['10.1.1.70']],
  ['a secondary address of the second interface', '10.1.9.7', 'eni-2', ['10.1.9.5', '10.1.9.6', '10.1.9.7']],
])('EKS-1: a pod has %s', (_, privateIp, eni, ipv4) => {
  const network = compiled(running(NODE, pod({ node: 'node', privateIp })));
  const { interfaces, pod: place, ...rest } = found(network, 'hosts', 'pod');
  expect(rest).toMatchObject({ ...SERVICE, ref: { type: 'eks-pod', id: 'pod' }, at: '/eksPods/pod' });
  expect(place).toMatchObject({ snat: true });
  expect([formatIp(place!.ip), place!.node.ref.id]).toEqual([privateIp, 'node']);
  expect(interfaces.map(({ id }) => id)).toEqual([eni]);
  expect(found(network, 'networkInterfaces', eni).ipv4.map(formatIp)).toEqual(ipv4);
  expect([...found(network, 'networkInterfaces', eni).pods!.keys()].map(formatIp)).toEqual([privateIp]);
  expect(found(network, 'networkInterfaces', eni).delegatedPrefixes.map(formatCidr)).toEqual(
    eni === 'eni-1' ? ['10.1.1.80/28', '10.1.1.96/28'] : [],
  );
});

test('EKS-1: an address that none of the node’s subnets has belongs to the first interface, which cannot have it', () => {
  expect(told(running(NODE, pod({ node: 'node', privateIp: '10.1.2.9' })))).toEqual([
    'error address-outside-subnet /eksPods/pod/privateIp ENI-2; found 10.1.2.9; subnet w-a; block 10.1.1.0/24',
  ]);
});

test('EKS-1, EKS-2: two pods of one interface, one of which keeps its address outside the VPC', () => {
  const network = compiled(
    running({
      eksPods: {
        one: { node: 'host-a', privateIp: '10.1.1.77', externalSnat: true, listens: [80] },
        two: { node: 'host-a', privateIp: '10.1.1.78', externalSnat: false },
      },
    }),
  );
  const eni = found(network, 'networkInterfaces', 'host-a');
  expect([...eni.pods!].map(([ip, host]) => [formatIp(ip), host.ref.id, host.pod!.snat])).toEqual([
    ['10.1.1.77', 'one', false],
    ['10.1.1.78', 'two', true],
  ]);
  expect(found(network, 'hosts', 'one').listens).toEqual([{ protocol: 6, port: 80 }]);
});

test.each([
  [undefined, 'w-a', '10.1.1.77'],
  ['w2-a', 'w2-a', '10.1.2.77'],
])(
  'EKS-3: a pod with groups has an interface, in the subnet %s or that of its node',
  (subnet, where, privateIp) => {
    const own = host('pod', pod({ privateIp, securityGroups: ['sg-a'], subnet }));
    expect(own).toMatchObject({ ...SERVICE, ref: { type: 'eks-pod', id: 'pod' } });
    expect('pod' in own).toBe(false);
    expect(own.interfaces).toEqual([
      ['pod', '/eksPods/pod', 'requester_managed', where, [privateIp], ['sg-a']],
    ]);
  },
);

const ALL_PARTS = {
  name: 'Orders',
  privateIp: '10.1.1.30',
  standby: { subnet: 'w2-a', privateIp: '10.1.2.30' },
  readers: [
    { subnet: 'w2-a', privateIp: '10.1.2.31' },
    { subnet: 'w-a', privateIp: '10.1.1.31' },
  ],
};

test.each<[string, boolean, object]>([
  [
    'before a failover',
    false,
    { db: ['db'], 'db/standby': ['db/standby'], 'db/reader': ['db/reader/1', 'db/reader/2'] },
  ],
  [
    'after one, when the standby answers',
    true,
    { db: ['db/standby'], 'db/standby': ['db'], 'db/reader': ['db/reader/1', 'db/reader/2'] },
  ],
])('RDS-2, RDS-3: the parts of a database %s', (_, failedOver, parts) => {
  const network = compiled(running(database({ ...ALL_PARTS, failedOver })));
  const ids = Object.keys(parts);
  expect(
    Object.fromEntries(ids.map((id) => [id, found(network, 'hosts', id).interfaces.map((eni) => eni.id)])),
  ).toEqual(parts);
  expect(ids.map((id) => found(network, 'hosts', id).name)).toEqual([
    'Orders',
    'Orders/standby',
    'Orders/reader',
  ]);
  expect(ids.map((id) => found(network, 'hosts', id).running)).toEqual([true, false, true]);
});

test('RDS-3: without a standby the first reader takes over, and the old writer reads', () => {
  const network = compiled(running(database({ ...ALL_PARTS, standby: undefined, failedOver: true })));
  const parts = (id: string) => found(network, 'hosts', id).interfaces.map((eni) => eni.id);
  expect([parts('db'), parts('db/reader')]).toEqual([['db/reader/1'], ['db/reader/2', 'db']]);
  expect(network.hosts.has('db/standby')).toBe(false);
});

test('RDS-1, ENI-11: a database is a host that listens on its port, behind interfaces of RDS', () => {
  const db = host('db', database({ privateIp: '10.1.1.30' }));
  expect(db).toMatchObject({
    ...SERVICE,
    ref: { type: 'database', id: 'db' },
    at: DB,
    listens: [{ protocol: 6, port: 3306 }],
    interfaces: [['db', DB, 'requester_managed', 'w-a', ['10.1.1.30'], ['sg-a']]],
  });
  expect(host('db/reader', database(ALL_PARTS)).interfaces).toEqual([
    ['db/reader/1', `${DB}/readers/0`, 'requester_managed', 'w2-a', ['10.1.2.31'], ['sg-a']],
    ['db/reader/2', `${DB}/readers/1`, 'requester_managed', 'w-a', ['10.1.1.31'], ['sg-a']],
  ]);
  expect(host('db/standby', database(ALL_PARTS)).interfaces).toEqual([
    ['db/standby', `${DB}/standby`, 'requester_managed', 'w2-a', ['10.1.2.30'], ['sg-a']],
  ]);
});
