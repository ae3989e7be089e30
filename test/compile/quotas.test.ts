import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { f0 } from '../fixtures/f0.ts';
import { issuesOf, summary } from './compiled.ts';

function many<T>(count: number, make: (index: number) => readonly [string, T]): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

type Change = (draft: Scenario, count: number) => void;

/** Each change brings F0 to `count` of what the quota is about. */
const CASES: readonly (readonly [string, 'error' | 'warning', number, string, Change])[] = [
  [
    'Q-1',
    'warning',
    5,
    '/vpcs',
    (draft, count) => {
      Object.assign(
        draft.vpcs!,
        many(count - 1, (index) => [`v${index}`, { cidr: `10.${index + 1}.0.0/16` }]),
      );
    },
  ],
  [
    'Q-2',
    'warning',
    200,
    '/vpcs/vpc-a',
    (draft, count) => {
      Object.assign(
        draft.subnets!,
        many(count - 5, (index) => [`s${index}`, { vpc: 'vpc-a', cidr: `10.0.${index + 10}.0/24` }]),
      );
    },
  ],
  [
    'Q-3',
    'error',
    5,
    '/vpcs/vpc-a',
    (draft, count) => {
      draft.vpcs!['vpc-a']!.secondaryCidrs = times(count - 1, (index) => `10.${index + 1}.0.0/16`);
    },
  ],
  [
    'Q-4',
    'error',
    5,
    '/vpcs/vpc-a',
    (draft, count) => {
      draft.vpcs!['vpc-a']!.ipv6Cidrs!.push(...times(count - 1, (index) => `2001:db8:${index}::/56`));
    },
  ],
  [
    'Q-5',
    'warning',
    5,
    '',
    (draft, count) => {
      draft.instances!['web']!.secondaryPrivateIps = times(count - 1, (index) => ({
        privateIp: `10.0.0.${index + 20}`,
        publicIp: `203.0.113.${index}`,
      }));
    },
  ],
  [
    'Q-6',
    'warning',
    5,
    '/internetGateways',
    (draft, count) => {
      Object.assign(
        draft.internetGateways!,
        many(count - 1, (index) => [`g${index}`, {}]),
      );
    },
  ],
  [
    'Q-8',
    'warning',
    5,
    '/natGateways',
    (draft, count) => {
      Object.assign(
        draft.natGateways!,
        many(count - 1, (index) => [`n${index}`, { subnet: 'pub', connectivity: 'private' }]),
      );
    },
  ],
  [
    'Q-9',
    'warning',
    2,
    '/natGateways/nat-1',
    (draft, count) => {
      draft.natGateways!['nat-1']!.secondaryAddresses = times(count - 1, (index) => ({
        publicIp: `203.0.113.${index}`,
      }));
    },
  ],
  [
    'Q-10',
    'warning',
    8,
    '/natGateways/nat-1',
    (draft, count) => {
      draft.natGateways!['nat-1']!.secondaryAddresses = times(count - 1, () => ({}));
    },
  ],
  [
    'Q-13',
    'warning',
    200,
    '/vpcs/vpc-a',
    (draft, count) => {
      draft.networkAcls = many(count - 1, (index) => [`n${index}`, { vpc: 'vpc-a' }]);
    },
  ],
  [
    'Q-14',
    'error',
    20,
    '/networkAcls/n/outbound',
    (draft, count) => {
      const outbound = times(count, (index) => ({
        rule: index + 1,
        allow: 'all',
        to: index % 2 ? '::/0' : '0.0.0.0/0',
      }));
      draft.networkAcls = { n: { vpc: 'vpc-a', outbound } };
    },
  ],
  [
    'Q-15',
    'warning',
    200,
    '/vpcs/vpc-a',
    (draft, count) => {
      Object.assign(
        draft.routeTables!,
        many(count - 6, (index) => [`t${index}`, { vpc: 'vpc-a' }]),
      );
    },
  ],
  [
    'Q-16',
    'error',
    500,
    '/routeTables/rt-db/routes',
    (draft, count) => {
      draft.routeTables!['rt-db']!.routes = times(count, (index) => ({
        to: `11.${index >> 8}.${index & 255}.0/24`,
        via: 'igw-1',
      }));
    },
  ],
  [
    'Q-17',
    'error',
    100,
    '/routeTables/rt-db/routes',
    (draft, count) => {
      draft.routeTables!['rt-db']!.routes = times(count, (index) => ({
        to: `11.0.${index}.0/24`,
        via: 'eni-fw',
        origin: 'route-server' as const,
      }));
    },
  ],
  [
    'Q-18',
    'warning',
    2500,
    '/securityGroups',
    (draft, count) => {
      Object.assign(
        draft.securityGroups!,
        many(count - 6, (index) => [`g${index}`, { vpc: 'vpc-a' }]),
      );
    },
  ],
  [
    'Q-19',
    'error',
    60,
    '/securityGroups/sg-db/inbound',
    (draft, count) => {
      draft.securityGroups!['sg-db']!.inbound = times(count, (index) => ({
        allow: 'tcp',
        ports: index,
        from: '10.0.0.0/8',
      }));
    },
  ],
  [
    'Q-20',
    'error',
    5,
    '/instances/app/securityGroups',
    (draft, count) => {
      Object.assign(
        draft.securityGroups!,
        many(count, (index) => [`g${index}`, { vpc: 'vpc-a' }]),
      );
      draft.instances!['app']!.securityGroups = times(count, (index) => `g${index}`);
    },
  ],
  [
    'Q-21',
    'warning',
    5000,
    '',
    (draft, count) => {
      draft.subnets!['large'] = { vpc: 'vpc-a', az: 'ap-northeast-2c', cidr: '10.0.128.0/17' };
      Object.assign(
        draft.networkInterfaces!,
        many(count, (index) => [`e${index}`, { subnet: 'large' }]),
      );
    },
  ],
  [
    'Q-23',
    'warning',
    100,
    '/prefixLists',
    (draft, count) => {
      draft.prefixLists = many(count, (index) => [`p${index}`, { entries: [] }]);
    },
  ],
  [
    'Q-24',
    'warning',
    50,
    '/blockPublicAccess/exclusions',
    (draft, count) => {
      draft.blockPublicAccess = {
        mode: 'off',
        exclusions: times(count, () => ({ subnet: 'pub', mode: 'allow-egress' as const })),
      };
    },
  ],
];

describe.each(CASES)('%s', (quota, severity, most, at, change) => {
  const ofQuota = (scenario: Scenario) => issuesOf(scenario).filter(({ rule }) => rule === quota);
  test(`${quota}: ${most} are allowed`, () => {
    expect(ofQuota(f0((draft) => change(draft, most)))).toEqual([]);
  });
  test(`${quota}: ${most + 1} are one too many`, () => {
    const params: unknown = expect.objectContaining({ quota, count: most + 1, most });
    const expected: unknown = { severity, code: 'quota-exceeded', at, rule: quota, params };
    expect(ofQuota(f0((draft) => change(draft, most + 1)))).toEqual([expected]);
  });
});

test('Q-7: egress-only internet gateways are counted by Region', () => {
  const scenario = (region: string) =>
    f0((draft) => {
      Object.assign(
        draft.vpcs!,
        many(5, (index) => [`v${index}`, { cidr: `10.${index + 1}.0.0/16`, region }]),
      );
      Object.assign(
        draft.egressOnlyInternetGateways!,
        many(5, (index) => [`e${index}`, { vpc: `v${index}` }]),
      );
    });
  expect(summary(scenario('ap-northeast-2'))).toContain(
    'warning quota-exceeded /egressOnlyInternetGateways Q-7',
  );
  expect(summary(scenario('us-east-1'))).toEqual([]);
});

test('Q-11: a regional NAT gateway has at most 32 addresses in each of its zones', () => {
  const scenario = (count: number) =>
    f0((draft) => {
      draft.natGateways!['regional'] = {
        availabilityMode: 'regional',
        vpc: 'vpc-a',
        zones: ['a'],
        secondaryAddresses: times(count, (index) => ({ publicIp: `203.0.113.${index}` })),
      };
    });
  const ofQuota = (count: number) => summary(scenario(count)).filter((issue) => issue.endsWith('Q-11'));
  expect(ofQuota(32)).toEqual([]);
  expect(ofQuota(33)).toEqual(['error quota-exceeded /natGateways/regional Q-11']);
});

test('Q-14, A-38: the entries that AWS makes do not count', () => {
  const inbound = times(20, (index) => ({ rule: index + 1, allow: 'all', from: '0.0.0.0/0' }));
  expect(summary(f0((draft) => (draft.networkAcls = { n: { vpc: 'vpc-a', inbound } })))).toEqual([]);
});

test('Q-16: a prefix list counts as its largest size', () => {
  const scenario = (maxEntries: number) =>
    f0((draft) => {
      draft.prefixLists = { pl: { entries: ['11.0.0.0/8', '12.0.0.0/8'], maxEntries } };
      draft.routeTables!['rt-db']!.routes = [{ to: 'pl', via: 'eni-fw' }];
    });
  expect(summary(scenario(500))).toEqual([]);
  expect(summary(scenario(501))).toEqual(['error quota-exceeded /routeTables/rt-db/routes Q-16']);
});

test('Q-19, Q-20: raised quotas hold, up to 1000 rules an interface', () => {
  const scenario = (rulesPerSecurityGroup: number) =>
    f0((draft) => {
      draft.quotas = { rulesPerSecurityGroup };
      draft.securityGroups!['sg-db']!.inbound = times(61, (index) => ({
        allow: 'tcp',
        ports: index,
        from: '10.0.0.0/8',
      }));
    });
  expect(summary(scenario(61))).toEqual([]);
  expect(summary(scenario(201))).toEqual(['error quota-product /quotas Q-19']);
});
