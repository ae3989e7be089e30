import { expect, test } from 'vitest';
import { formatCidr } from '../../src/net/cidr.ts';
import { connected } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { patched } from '../trace/helpers.ts';
import { compiled, found, told } from './compiled.ts';

function scenario(patch: AnyPatch) {
  return patched(connected(), patch as object);
}

const IGW: AnyPatch = { internetGateways: { igw: { vpc: 'a' } } };
const NAT = '/natGateways/nat';
const nat = (patch: object): AnyPatch => ({ ...IGW, natGateways: { nat: patch } });
const group = (patch: object): AnyPatch => ({ securityGroups: { 'sg-a': patch } });
const acl = (patch: object): AnyPatch => ({ networkAcls: { 'acl-w-a': patch } });
const subnet = (patch: object): AnyPatch => ({ subnets: { x: { vpc: 'a', ...patch } } });
const many = (count: number, make: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => make(index));
const quota = (id: string, count: number, most: number) => `${id}; quota ${id}; count ${count}; most ${most}`;
const allow = (index: number) => ({ allow: 'tcp', ports: index + 1, from: '0.0.0.0/0' });

test.each<[string, string, AnyPatch, readonly string[]]>([
  [
    'VPC-1, VPC-4',
    'IPv4 blocks of the wrong size',
    { vpcs: { x: { cidr: '172.20.0.0/15', secondaryCidrs: ['172.24.0.0/29'] } } },
    [
      'error vpc-cidr-size /vpcs/x/cidr VPC-1; found 172.20.0.0/15; shortest 16; longest 28',
      'error vpc-cidr-size /vpcs/x/secondaryCidrs/0 VPC-4; found 172.24.0.0/29; shortest 16; longest 28',
    ],
  ],
  [
    'VPC-1',
    'IPv4 blocks of the largest and smallest size',
    { vpcs: { x: { cidr: '172.20.0.0/16', secondaryCidrs: ['172.24.0.0/28'] } } },
    [],
  ],
  [
    'VPC-3',
    'a forbidden block, and one that services use',
    { vpcs: { x: { cidr: '169.254.0.0/20' }, y: { cidr: '172.17.0.0/16' } } },
    [
      'error vpc-cidr-forbidden /vpcs/x/cidr VPC-3; found 169.254.0.0/20; range 169.254.0.0/16',
      'warning vpc-cidr-used-by-services /vpcs/y/cidr VPC-3; found 172.17.0.0/16; range 172.17.0.0/16',
    ],
  ],
  [
    'VPC-4',
    'blocks of one VPC that overlap',
    { vpcs: { x: { cidr: '10.20.0.0/16', secondaryCidrs: ['10.21.0.0/16', '10.20.128.0/20'] } } },
    ['error vpc-cidr-overlap /vpcs/x/secondaryCidrs/1 VPC-4; found 10.20.128.0/20; other 10.20.0.0/16'],
  ],
  [
    'VPC-7',
    'blocks that do not go together, after the primary one and among themselves',
    { vpcs: { x: { cidr: '10.20.0.0/16', secondaryCidrs: ['192.168.0.0/16'] } } },
    [
      'error vpc-cidr-mix /vpcs/x/secondaryCidrs/0 VPC-7; found 192.168.0.0/16; existing 10.20.0.0/16; range 192.168.0.0/16',
    ],
  ],
  [
    'VPC-15',
    'IPv6 blocks of the wrong size, and that overlap',
    {
      vpcs: {
        x: { cidr: '10.20.0.0/16', ipv6Cidrs: ['2001:db8::/54', '2001:db8:100::/44', '2001:db8:101::/56'] },
      },
    },
    [
      'error vpc-ipv6-cidr-size /vpcs/x/ipv6Cidrs/0 VPC-15; found 2001:db8::/54; shortest 44; longest 60; step 4',
      'error vpc-cidr-overlap /vpcs/x/ipv6Cidrs/2 VPC-15; found 2001:db8:101::/56; other 2001:db8:100::/44',
    ],
  ],
  [
    'VPC-8, VPC-15',
    'subnets of the wrong size, outside of the VPC, and that overlap',
    {
      vpcs: { a: { secondaryCidrs: ['100.64.0.0/16'], ipv6Cidrs: ['2001:db8:a::/56'] } },
      subnets: {
        v: { vpc: 'a', cidr: '10.1.200.0/29' },
        w: { vpc: 'a', cidr: '10.9.0.0/24' },
        x: { vpc: 'a', cidr: '10.1.1.128/25' },
        y: { vpc: 'a', ipv6Cidr: '2001:db8:a::/62' },
        z: { vpc: 'a' },
      },
    },
    [
      'error subnet-without-cidr /subnets/z VPC-17',
      'error subnet-cidr-size /subnets/v/cidr VPC-8; found 10.1.200.0/29; shortest 16; longest 28',
      'error subnet-outside-vpc /subnets/w/cidr VPC-8; found 10.9.0.0/24; vpc a; blocks 10.1.0.0/16 100.64.0.0/16',
      'error subnet-ipv6-cidr-size /subnets/y/ipv6Cidr VPC-15; found 2001:db8:a::/62; shortest 44; longest 64; step 4',
      'error subnet-overlap /subnets/x/cidr VPC-8; found 10.1.1.128/25; other w-a; block 10.1.1.0/24',
    ],
  ],
  [
    'RT-1, NACL-1',
    'a subnet with a table, a network ACL of another VPC, and what nothing has',
    {
      ...subnet({ cidr: '10.1.200.0/24', routeTable: 'rt-b', networkAcl: 'acl-w-b' }),
      ...{ routeTables: { lost: { vpc: 'nothing-like-it' } } },
    },
    [
      'error unknown-reference /routeTables/lost/vpc; found nothing-like-it; collections vpcs',
      'error other-vpc /subnets/x/networkAcl NACL-1; found acl-w-b; vpc a; otherVpc b',
      'error other-vpc /subnets/x/routeTable RT-1; found rt-b; vpc a; otherVpc b',
    ],
  ],
  [
    'NAT-1',
    'NAT gateways without what they need',
    nat({ subnet: 'w-a' }),
    [`error public-nat-gateway-without-public-ip ${NAT} NAT-1`],
  ],
  ...['pending', 'failed', 'deleting', 'deleted'].map(
    (state): [string, string, AnyPatch, readonly string[]] => [
      'NAT-1',
      `a public NAT gateway that is ${state} and has no address`,
      nat({ subnet: 'w-a', state }),
      [],
    ],
  ),
  [
    'NAT-1',
    'a private NAT gateway with public addresses',
    nat({
      subnet: 'w-a',
      connectivity: 'private',
      publicIp: '203.0.113.9',
      secondaryAddresses: [{ privateIp: '10.1.1.9' }, { publicIp: '203.0.113.10' }],
    }),
    [
      `error private-nat-gateway-with-public-ip ${NAT}/publicIp NAT-1; found 203.0.113.9`,
      `error private-nat-gateway-with-public-ip ${NAT}/secondaryAddresses/1/publicIp NAT-1; found 203.0.113.10`,
    ],
  ],
  [
    'NAT-1',
    'a public NAT gateway where the VPC has no internet gateway',
    { natGateways: { nat: { subnet: 'w-a', publicIp: '203.0.113.9' } } },
    [`warning nat-gateway-failed ${NAT} NAT-1; vpc a`],
  ],
  [
    'NAT-20',
    'a zonal NAT gateway with what only regional ones have',
    nat({ subnet: 'w-a', publicIp: '203.0.113.9', vpc: 'a', zones: ['az1'], routeTable: 'rt-a' }),
    ['vpc', 'zones', 'routeTable'].map(
      (field) => `error field-of-regional-nat-gateway ${NAT}/${field} NAT-20; field ${field}`,
    ),
  ],
  [
    'NAT-20',
    'a regional NAT gateway with what only zonal ones have',
    nat({
      availabilityMode: 'regional',
      vpc: 'a',
      subnet: 'w-a',
      privateIp: '10.1.1.9',
      publicIp: '203.0.113.9',
      secondaryAddresses: [{ publicIp: '203.0.113.10' }, { privateIp: '10.1.1.10' }],
      connectivity: 'private',
    }),
    [
      `error field-of-zonal-nat-gateway ${NAT}/subnet NAT-20; field subnet`,
      `error field-of-zonal-nat-gateway ${NAT}/privateIp NAT-20; field privateIp`,
      `error field-of-zonal-nat-gateway ${NAT}/secondaryAddresses/1/privateIp NAT-20; field privateIp`,
      `error private-regional-nat-gateway ${NAT}/connectivity NAT-20`,
    ],
  ],
  [
    'NAT-20',
    'a regional NAT gateway with a route table of another VPC, and in a VPC that nothing has',
    {
      ...IGW,
      natGateways: {
        nat: { availabilityMode: 'regional', vpc: 'a', publicIp: '203.0.113.9', routeTable: 'rt-b' },
        nat2: { availabilityMode: 'regional', vpc: 'nothing-like-it', publicIp: '203.0.113.10' },
        nat3: { subnet: 'nothing-like-it', publicIp: '203.0.113.11' },
      },
    },
    [
      'error unknown-reference /natGateways/nat2/vpc; found nothing-like-it; collections vpcs',
      'error unknown-reference /natGateways/nat3/subnet; found nothing-like-it; collections subnets',
      `error other-vpc ${NAT}/routeTable NAT-20; found rt-b; vpc a; otherVpc b`,
    ],
  ],
  [
    'SG-30',
    'groups that are associated with VPCs of AWS’s making, or are of AWS’s making themselves',
    {
      vpcs: { d: { cidr: '172.31.0.0/16', isDefault: true } },
      securityGroups: {
        'sg-a': { associatedVpcs: ['b', 'd', 'nothing-like-it'] },
        own: { vpc: 'a', isDefault: true, associatedVpcs: ['b'] },
      },
    },
    [
      'error default-group-association /securityGroups/own/associatedVpcs/0 SG-30; found b',
      'error default-vpc-association /securityGroups/sg-a/associatedVpcs/1 SG-30; found d',
      'error unknown-reference /securityGroups/sg-a/associatedVpcs/2; found nothing-like-it; collections vpcs',
    ],
  ],
  [
    'SG-33',
    'rules that a group has twice, whatever way they are written',
    group({
      inbound: [
        { allow: 'tcp', ports: 80, from: '10.0.0.0/8' },
        { allow: 'tcp', ports: '80-80', from: ['10.9.0.0/16', '10.0.0.0/8'] },
        { allow: 'udp', ports: 80, from: '10.0.0.0/8' },
        { allow: 'tcp', ports: 80, from: '::/0' },
        { allow: 'tcp', ports: 81, from: 'sg-a' },
        { allow: 'tcp', ports: 81, from: 'sg-a' },
      ],
    }),
    [
      'error duplicate-rule /securityGroups/sg-a/inbound/1/from/1 SG-33; first sg-a/inbound/0',
      'error duplicate-rule /securityGroups/sg-a/inbound/5 SG-33; first sg-a/inbound/4',
    ],
  ],
  [
    'SG-8, NACL-8',
    'ports of a protocol that has none',
    {
      ...group({
        outbound: [
          { allow: 'icmp', ports: '1-65535', to: '0.0.0.0/0' },
          { allow: 'gre', ports: 'all', to: '0.0.0.0/0' },
        ],
      }),
      ...acl({
        inbound: [{ rule: 1, allow: 'gre', ports: '0-65534', from: '0.0.0.0/0' }],
        outbound: [{ rule: 1, deny: 'esp', ports: '0-65535', to: '0.0.0.0/0' }],
      }),
    },
    [
      'warning ports-ignored /networkAcls/acl-w-a/inbound/0/ports NACL-8; found 0-65534',
      'warning ports-ignored /securityGroups/sg-a/outbound/0/ports SG-8; found 1-65535',
    ],
  ],
  [
    'NACL-4, NACL-26',
    'rule numbers out of range, and twice',
    acl({
      inbound: [
        { rule: 32766, allow: 'all', from: '0.0.0.0/0' },
        { rule: 32767, allow: 'all', from: '0.0.0.0/0' },
        { rule: 5, allow: 'all', from: '0.0.0.0/0' },
        { rule: 5, deny: 'all', from: '0.0.0.0/0' },
        { rule: 5, deny: 'all', from: '10.0.0.0/8' },
      ],
      outbound: [{ rule: 5, allow: 'all', to: '0.0.0.0/0' }],
    }),
    [
      'error rule-number-range /networkAcls/acl-w-a/inbound/1/rule NACL-4; found 32767; first 1; last 32766',
      ...[3, 4].map(
        (index) =>
          `error duplicate-rule-number /networkAcls/acl-w-a/inbound/${index}/rule NACL-26; found 5; direction inbound; first 2`,
      ),
    ],
  ],
  [
    'Q-19',
    'too many rules in a group, which its own references count towards in both families',
    group({ inbound: [...many(60, allow), { allow: 'tcp', ports: 99, from: 'sg-a' }] }),
    [
      `error quota-exceeded /securityGroups/sg-a/inbound ${quota('Q-19', 61, 60)}; direction inbound; family 4`,
    ],
  ],
  [
    'Q-14',
    'too many entries in one direction of a network ACL',
    acl({ outbound: many(21, (index) => ({ rule: index + 1, allow: 'all', to: '0.0.0.0/0' })) }),
    [`error quota-exceeded /networkAcls/acl-w-a/outbound ${quota('Q-14', 21, 20)}; direction outbound`],
  ],
  [
    'Q-8, Q-10',
    'too many NAT gateways in one zone, of which those that are gone do not count, and addresses of one',
    {
      natGateways: {
        ...Object.fromEntries(
          many(5, () => ({ subnet: 'w-a', connectivity: 'private' })).map((one, index) => [`n${index}`, one]),
        ),
        gone: { subnet: 'w-a', connectivity: 'private', state: 'deleted' },
        lost: { subnet: 'w-a', connectivity: 'private', state: 'failed' },
        z: {
          subnet: 'w-a',
          connectivity: 'private',
          secondaryAddresses: many(8, (index) => ({ privateIp: `10.1.1.${100 + index}` })),
        },
      },
    },
    [
      `warning quota-exceeded /natGateways ${quota('Q-8', 6, 5)}; zone us-east-1 az1`,
      `warning quota-exceeded /natGateways/z ${quota('Q-10', 9, 8)}`,
    ],
  ],
  [
    'Q-19, Q-20',
    'quotas that are raised too far together',
    { quotas: { rulesPerSecurityGroup: 200, securityGroupsPerNetworkInterface: 6 } },
    ['error quota-product /quotas Q-19; rules 200; groups 6; most 1000'],
  ],
])('%s: what compile says of %s', (_, __, patch, expected) => {
  expect(told(scenario(patch))).toEqual(expected);
});

test('SG-4, SG-5: the rules that AWS makes, by group and family', () => {
  const network = compiled(
    scenario({
      vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] } },
      securityGroups: { own: { vpc: 'a' }, plain: { vpc: 'b' } },
    }),
  );
  const rules = (id: string) => {
    const { inbound, outbound } = found(network, 'securityGroups', id).rules;
    return [...inbound, ...outbound].map(({ id: rule, at, peer, protocol, ports }) => [
      rule,
      at,
      protocol,
      ports.to,
      peer.kind === 'cidr'
        ? formatCidr(peer.cidr)
        : peer.kind === 'security-group'
          ? peer.securityGroup.id
          : peer.kind,
    ]);
  };
  const out = (id: string, family: 4 | 6) => [
    `${id}/outbound/all-ipv${family}`,
    null,
    -1,
    65535,
    family === 4 ? '0.0.0.0/0' : '::/0',
  ];
  expect(rules('own')).toEqual([out('own', 4), out('own', 6)]);
  expect(rules('plain')).toEqual([out('plain', 4)]);
  const itself = found(network, 'vpcs', 'a').defaultSecurityGroup.id;
  expect(rules(itself)).toEqual([
    [`${itself}/inbound/itself`, null, -1, 65535, itself],
    out(itself, 4),
    out(itself, 6),
  ]);
});

test('SG-10: a rule with a list of peers is a rule for each', () => {
  const network = compiled(
    scenario(
      group({
        inbound: [
          { allow: 'tcp', ports: 80, from: ['10.0.0.0/8', 'sg-a'] },
          { id: 'sgr-1', allow: 'tcp', ports: 81, from: '10.0.0.0/8' },
          { id: 'sgr-2', allow: 'icmp', icmpType: 8, icmpCode: 0, from: ['10.0.0.0/8'] },
        ],
        outbound: [{ allow: 'all', to: '0.0.0.0/0' }],
      }),
    ),
  );
  const { inbound, outbound } = found(network, 'securityGroups', 'sg-a').rules;
  const AT = '/securityGroups/sg-a';
  expect([...inbound, ...outbound].map(({ id, at, ports, icmp }) => [id, at, ports.from, icmp.type])).toEqual(
    [
      ['sg-a/inbound/0/0', `${AT}/inbound/0/from/0`, 80, -1],
      ['sg-a/inbound/0/1', `${AT}/inbound/0/from/1`, 80, -1],
      ['sgr-1', `${AT}/inbound/1`, 81, -1],
      ['sgr-2', `${AT}/inbound/2/from/0`, 0, 8],
      ['sg-a/outbound/0', `${AT}/outbound/0`, 0, -1],
    ],
  );
});
