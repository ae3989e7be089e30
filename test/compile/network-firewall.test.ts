import { expect, test } from 'vitest';
import type { Firewall, FirewallRule } from '../../src/compile/network.ts';
import type { FirewallPolicy } from '../../src/model/network-firewall.ts';
import { formatCidr } from '../../src/net/cidr.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { between } from '../trace/firewalls.ts';
import { compiled, told } from './compiled.ts';

const POLICY = '/firewallPolicies/policy';
const pass = (priority: number, more: object = {}) => ({ priority, action: 'pass' as const, ...more });
const rules = [{ action: 'pass' as const }];

test.each<[string, string, FirewallPolicy, AnyPatch, readonly string[]]>([
  ['NFW-1', 'a firewall as it should be', {}, {}, []],
  [
    'NFW-3',
    'two stateless groups, and two rules of a group, with one priority',
    {
      stateless: [
        { priority: 1, rules: [pass(5), pass(6), pass(5)] },
        { priority: 2, rules: [pass(5)] },
        { priority: 1, rules: [] },
      ],
    },
    {},
    [
      `error duplicate-priority ${POLICY}/stateless/2/priority NFW-3; found 1`,
      `error duplicate-priority ${POLICY}/stateless/0/rules/2/priority NFW-3; found 5`,
    ],
  ],
  [
    'NFW-7',
    'two stateful groups with one priority in strict order, and one without',
    { order: 'strict', stateful: [{ priority: 1, rules }, { priority: 1, rules }, { rules }] },
    {},
    [
      `error duplicate-priority ${POLICY}/stateful/1/priority NFW-7; found 1`,
      `error strict-group-without-priority ${POLICY}/stateful/2 NFW-7`,
    ],
  ],
  [
    'NFW-6',
    'the same in action order',
    { stateful: [{ priority: 1, rules }, { priority: 1, rules }, { rules }] },
    {},
    [],
  ],
  [
    'NFW-7',
    'default actions in action order',
    { statefulDefaults: ['alert-strict'] },
    {},
    [`error default-of-strict-order ${POLICY}/statefulDefaults NFW-7`],
  ],
  ['NFW-7', 'no default actions in action order', { statefulDefaults: [] }, {}, []],
  [
    'NFW-7',
    'both default drops',
    { order: 'strict', statefulDefaults: ['drop-established', 'drop-strict'] },
    {},
    [`error two-default-drops ${POLICY}/statefulDefaults NFW-7`],
  ],
  ...(['drop-strict', 'drop-established'] as const).map(
    (drop): [string, string, FirewallPolicy, AnyPatch, readonly string[]] => [
      'NFW-7',
      `${drop} with both alerts`,
      { order: 'strict', statefulDefaults: [drop, 'alert-strict', 'alert-established'] },
      {},
      [],
    ],
  ),
  [
    'VPC-2',
    'blocks with host bits, wherever they stand',
    {
      homeNet: ['10.0.0.0/8', '10.1.2.0/16'],
      stateless: [{ priority: 1, rules: [pass(1, { from: '10.1.3.0/16', to: ['any', '10.1.4.0/16'] })] }],
      stateful: [{ rules: [{ action: 'pass', from: '10.1.5.0/16' }] }],
    },
    {},
    [
      ['homeNet/1', '10.1.2.0/16'],
      ['stateless/0/rules/0/from', '10.1.3.0/16'],
      ['stateless/0/rules/0/to/1', '10.1.4.0/16'],
      ['stateful/0/rules/0/from', '10.1.5.0/16'],
    ].map(
      ([place, text]) =>
        `warning host-bits-cleared ${POLICY}/${place!} VPC-2; found ${text!}; suggestion 10.1.0.0/16`,
    ),
  ],
  [
    'NFW-1',
    'two endpoints of one firewall in one zone',
    {},
    { firewallEndpoints: { z: { firewall: 'fw', subnet: 'w-a' }, y: { firewall: 'fw', subnet: 'w2-a' } } },
    ['error second-endpoint-in-zone /firewallEndpoints/z/subnet NFW-1; found w-a; other fe; zone az1'],
  ],
  [
    'NFW-1',
    'endpoints of two firewalls in one zone, of one in two VPCs, and of one where nobody knows the zone',
    {},
    {
      firewalls: { fw2: { vpc: 'a', policy: 'policy' } },
      subnets: { 't-a': { az: undefined }, 't2-a': { az: undefined } },
      firewallEndpoints: {
        other: { firewall: 'fw2', subnet: 'w-a' },
        far: { firewall: 'fw', subnet: 'w-b' },
        x: { firewall: 'fw', subnet: 't-a' },
        y: { firewall: 'fw', subnet: 't2-a' },
      },
    },
    [],
  ],
  [
    'NFW-1',
    'what firewalls and endpoints name and nothing has',
    {},
    {
      firewalls: {
        w: { vpc: 'nothing-like-it', policy: 'policy' },
        x: { vpc: 'a', policy: 'nothing-like-it' },
      },
      firewallEndpoints: {
        x: { firewall: 'nothing-like-it', subnet: 'w2-a' },
        y: { firewall: 'fw', subnet: 'nothing-like-it' },
        z: { firewall: 'w', subnet: 'w2-a' },
      },
    },
    [
      'error unknown-reference /firewalls/w/vpc; found nothing-like-it; collections vpcs',
      'error unknown-reference /firewalls/x/policy; found nothing-like-it; collections firewallPolicies',
      'error unknown-reference /firewallEndpoints/x/firewall; found nothing-like-it; collections firewalls',
      'error unknown-reference /firewallEndpoints/y/subnet; found nothing-like-it; collections subnets',
    ],
  ],
])('%s: what compile says of %s', (_, __, policy, patch, expected) => {
  expect(told(between(policy, patch as object))).toEqual(expected);
});

function firewall(policy: FirewallPolicy, patch: AnyPatch = {}): Firewall {
  return compiled(between(policy, patch as object)).firewalls.get('fw')!;
}

test('NFW-4, NFW-7, NFW-13: a firewall with its defaults, and as written', () => {
  const { vpc, ...byDefault } = firewall({});
  expect(vpc.id).toBe('a');
  expect(byDefault).toEqual({
    kind: 'firewall',
    id: 'fw',
    at: '/firewalls/fw',
    stateless: [],
    statelessDefault: 'forward',
    fragmentDefault: 'forward',
    order: 'action',
    stateful: [],
    defaults: [],
    streamException: 'drop',
  });
  expect(
    firewall({
      statelessDefault: 'pass',
      order: 'strict',
      statefulDefaults: ['drop-strict'],
      streamException: 'reject',
    }),
  ).toMatchObject({
    statelessDefault: 'pass',
    fragmentDefault: 'pass',
    order: 'strict',
    defaults: ['drop-strict'],
    streamException: 'reject',
  });
  expect(firewall({ statelessDefault: 'pass', fragmentDefault: 'drop' }).fragmentDefault).toBe('drop');
  expect(firewall({ order: 'strict' }).defaults).toEqual([]);
});

test.each([
  ['available', true],
  [undefined, true],
  ['pending', false],
  ['failed', false],
  ['deleting', false],
])('NFW-1: an endpoint whose state is %s is available: %s', (state, available) => {
  const network = compiled(between({}, { firewallEndpoints: { fe: { state } } } as object));
  const { subnet, behind, ...rest } = network.inspectionEndpoints.get('fe')!;
  expect(rest).toEqual({
    kind: 'inspection-endpoint',
    id: 'fe',
    ref: { type: 'firewall-endpoint', id: 'fe' },
    at: '/firewallEndpoints/fe',
    available,
  });
  expect([subnet.id, behind.id]).toEqual(['f-a', 'fw']);
});

const placed = (list: readonly FirewallRule[]) => list.map(({ id, at, action }) => [id, at, action]);

test('NFW-3: stateless rules by the priority of their group, then their own', () => {
  const { stateless } = firewall({
    stateless: [
      { priority: 20, name: 'web', rules: [pass(9), { ...pass(3), action: 'drop' }] },
      { priority: 3, rules: [{ ...pass(50), action: 'forward' }, pass(7)] },
    ],
  });
  expect(placed(stateless)).toEqual([
    ['3/7', `${POLICY}/stateless/1/rules/1`, 'pass'],
    ['3/50', `${POLICY}/stateless/1/rules/0`, 'forward'],
    ['web/3', `${POLICY}/stateless/0/rules/1`, 'drop'],
    ['web/9', `${POLICY}/stateless/0/rules/0`, 'pass'],
  ]);
});

const STATEFUL: FirewallPolicy['stateful'] = [
  {
    priority: 20,
    name: 'late',
    rules: [{ action: 'alert' }, { action: 'drop', sid: 77 }, { action: 'drop', priority: 4 }],
  },
  { priority: 3, rules: [{ action: 'reject' }, { action: 'drop', priority: 2 }, { action: 'pass' }] },
];

test('NFW-6: in action order passes come before drops, rejects and alerts, each by priority', () => {
  expect(placed(firewall({ stateful: STATEFUL }).stateful)).toEqual([
    ['3/3', `${POLICY}/stateful/1/rules/2`, 'pass'],
    ['3/2', `${POLICY}/stateful/1/rules/1`, 'drop'],
    ['77', `${POLICY}/stateful/0/rules/1`, 'drop'],
    ['late/3', `${POLICY}/stateful/0/rules/2`, 'drop'],
    ['3/1', `${POLICY}/stateful/1/rules/0`, 'reject'],
    ['late/1', `${POLICY}/stateful/0/rules/0`, 'alert'],
  ]);
});

test('NFW-7: in strict order rules stand as written, by the priority of their group', () => {
  expect(placed(firewall({ order: 'strict', stateful: STATEFUL }).stateful).map(([id]) => id)).toEqual([
    '3/1',
    '3/2',
    '3/3',
    'late/1',
    '77',
    'late/3',
  ]);
});

test('NFW-6: a group without name and priority goes by its place', () => {
  expect(
    placed(firewall({ stateful: [{ rules }, { rules: [] }, { rules }] }).stateful).map(([id]) => id),
  ).toEqual(['1/1', '3/1']);
});

/** A rule with its addresses told as `any but 10.1.0.0/16`. */
function toldRule({ from, to, ...rest }: FirewallRule) {
  const tell = ({ text, parts }: FirewallRule['from']) => [
    text,
    ...parts.map(({ blocks, negated }) => `${negated ? 'all but ' : ''}${blocks.map(formatCidr).join(' ')}`),
  ];
  return { ...rest, from: tell(from), to: tell(to) };
}

const ALL_PORTS = { from: 0, to: 65535 };
const IPV6: AnyPatch = { vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] } } };

test('NFW-10: the variables stand for the blocks of the firewall’s VPC, or for those of the policy', () => {
  const policy: FirewallPolicy = {
    stateful: [
      {
        rules: [
          { action: 'pass', from: '$HOME_NET', to: '$EXTERNAL_NET' },
          { action: 'pass', from: ['$HOME_NET', '10.9.0.0/16'], to: 'any' },
        ],
      },
    ],
  };
  const told = (all: Firewall) => all.stateful.map(toldRule).map(({ from, to }) => [from, to]);
  const home = '10.1.0.0/16 2001:db8:a::/56';
  expect(told(firewall(policy, IPV6))).toEqual([
    [
      ['$HOME_NET', home],
      ['$EXTERNAL_NET', `all but ${home}`],
    ],
    [
      ['$HOME_NET, 10.9.0.0/16', home, '10.9.0.0/16'],
      ['any', 'all but '],
    ],
  ]);
  expect(told(firewall({ ...policy, homeNet: ['10.0.0.0/8'] }, IPV6))[0]).toEqual([
    ['$HOME_NET', '10.0.0.0/8'],
    ['$EXTERNAL_NET', 'all but 10.0.0.0/8'],
  ]);
});

test('NFW-3, NFW-12: a rule as it is written, and with all that can be left out', () => {
  const { stateful, stateless } = firewall({
    stateless: [{ priority: 1, rules: [pass(1, { protocol: 'udp', ports: 53, fromPorts: '1024-65535' })] }],
    stateful: [
      {
        rules: [
          { action: 'pass' },
          {
            action: 'pass',
            protocol: 'tcp',
            ports: 443,
            from: '10.1.0.0/16',
            domains: ['a.example'],
            options: 'x',
          },
        ],
      },
    ],
  });
  const any = ['any', 'all but '];
  const plain = { ports: ALL_PORTS, fromPorts: ALL_PORTS, from: any, to: any, domains: null, options: null };
  expect(stateful.map(toldRule)).toMatchObject([
    { ...plain, protocol: -1 },
    {
      ...plain,
      protocol: 6,
      ports: { from: 443, to: 443 },
      from: ['10.1.0.0/16', '10.1.0.0/16'],
      domains: ['a.example'],
      options: 'x',
    },
  ]);
  expect(stateless.map(toldRule)).toMatchObject([
    { ...plain, protocol: 17, ports: { from: 53, to: 53 }, fromPorts: { from: 1024, to: 65535 } },
  ]);
});

test('NFW-12: an allow list passes its domains and drops all others; a deny list drops its own', () => {
  const domains = ['.example.com'];
  const list = (action: 'allow' | 'deny', order: 'action' | 'strict' = 'action') =>
    firewall({ order, stateful: [{ priority: 9, domainList: { action, domains } }] }).stateful.map(toldRule);
  const at = `${POLICY}/stateful/0/domainList`;
  const common = {
    at,
    protocol: 6,
    ports: ALL_PORTS,
    fromPorts: ALL_PORTS,
    from: ['$HOME_NET', '10.1.0.0/16'],
    to: ['$EXTERNAL_NET', 'all but 10.1.0.0/16'],
    options: null,
  };
  const allowed = [
    { ...common, id: '9/list', action: 'pass', domains },
    { ...common, id: '9/others', action: 'drop', domains: [] },
  ];
  expect(list('allow')).toMatchObject(allowed);
  expect(list('allow', 'strict')).toMatchObject(allowed);
  expect(list('deny')).toMatchObject([{ ...common, id: '9/list', action: 'drop', domains }]);
  expect(list('deny')).toHaveLength(1);
});

test('NFW-6, NFW-12: among the rules of a policy a list stands before rules of lower priority', () => {
  const { stateful } = firewall({
    stateful: [
      { name: 'r', rules: [{ action: 'pass' }, { action: 'drop' }, { action: 'drop', priority: 2 }] },
      { name: 'd', domainList: { action: 'deny', domains: ['b.example'] } },
      { name: 'a', domainList: { action: 'allow', domains: ['a.example'] } },
    ],
  });
  expect(stateful.map(({ id }) => id)).toEqual(['a/list', 'r/1', 'd/list', 'r/3', 'r/2', 'a/others']);
});
