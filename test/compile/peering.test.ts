import { expect, test } from 'vitest';
import { formatCidr } from '../../src/net/cidr.ts';
import { connected } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { patched } from '../trace/helpers.ts';
import { compiled, told } from './compiled.ts';

function peered(peerings: object, patch: AnyPatch = {}) {
  return patched(connected(), { peerings }, patch as object);
}

const PCX = '/peerings/pcx';
const far = { id: 'vpc-far', cidrs: ['10.9.0.0/16'] };

test.each<[string, string, object, readonly string[]]>([
  ['PCX-1', 'a connection as it should be', { pcx: { requester: 'a', accepter: 'b' } }, []],
  [
    'PCX-1',
    'a connection with a VPC that the document does not describe',
    { pcx: { requester: far, accepter: 'b' } },
    [],
  ],
  [
    'PCX-1',
    'a connection of two strangers',
    { pcx: { requester: far, accepter: { cidrs: ['10.8.0.0/16'] } } },
    [`error peering-of-strangers ${PCX} PCX-1`],
  ],
  [
    'PCX-1',
    'a connection of a VPC with itself',
    { pcx: { requester: 'a', accepter: 'a' } },
    [`error peering-with-itself ${PCX}/accepter PCX-1; found a`],
  ],
  [
    'PCX-1',
    'sides that nothing has',
    {
      pcx: { requester: 'nothing-like-it', accepter: 'b' },
      pcx2: { requester: 'a', accepter: 'nor-this-one' },
    },
    [
      `error unknown-reference ${PCX}/requester; found nothing-like-it; collections vpcs`,
      'error unknown-reference /peerings/pcx2/accepter; found nor-this-one; collections vpcs',
    ],
  ],
  [
    'VPC-2',
    'host bits in the blocks of a stranger',
    { pcx: { requester: 'a', accepter: { cidrs: ['10.9.0.0/16', '10.8.1.0/16'] } } },
    [`warning host-bits-cleared ${PCX}/accepter/cidrs/1 VPC-2; found 10.8.1.0/16; suggestion 10.8.0.0/16`],
  ],
  [
    'PCX-4',
    'one pair of blocks that overlap',
    { pcx: { requester: 'a', accepter: { id: 'vpc-far', cidrs: ['10.9.0.0/16', '10.1.128.0/20'] } } },
    [
      `warning peering-overlap ${PCX} PCX-4; found 10.1.0.0/16; requester a; accepter vpc-far; other 10.1.128.0/20`,
    ],
  ],
  [
    'PCX-4',
    'blocks that overlap, of a connection that is gone',
    { pcx: { requester: 'a', accepter: { cidrs: ['10.1.0.0/16'] }, state: 'rejected' } },
    [],
  ],
  [
    'PCX-3',
    'two connections of the same VPCs, the other way round',
    {
      pcx: { requester: 'a', accepter: 'b' },
      pcx2: { requester: 'b', accepter: 'a' },
      pcx3: { requester: 'a', accepter: 'c' },
    },
    ['error second-peering /peerings/pcx2 PCX-3; other pcx'],
  ],
  ...['failed', 'expired', 'rejected', 'deleting', 'deleted'].map(
    (state): [string, string, object, readonly string[]] => [
      'PCX-3',
      `a second connection beside one that is ${state}`,
      { pcx: { requester: 'a', accepter: 'b', state }, pcx2: { requester: 'a', accepter: 'b' } },
      [],
    ],
  ),
  ...['active', 'initiating-request', 'pending-acceptance', 'provisioning'].map(
    (state): [string, string, object, readonly string[]] => [
      'PCX-3',
      `a second connection beside one that is ${state}`,
      { pcx: { requester: 'a', accepter: 'b', state }, pcx2: { requester: 'a', accepter: 'b' } },
      ['error second-peering /peerings/pcx2 PCX-3; other pcx'],
    ],
  ),
])('%s: what compile says of %s', (_, __, peerings, expected) => {
  expect(told(peered(peerings))).toEqual(expected);
});

function peering(written: object, patch: AnyPatch = {}) {
  const { sides, ...rest } = compiled(peered({ 'our/pcx': written }, patch)).peerings.get('our/pcx')!;
  return {
    ...rest,
    sides: sides.map(({ vpc, cidrs, ...side }) => ({
      ...side,
      vpc: vpc?.id ?? null,
      cidrs: cidrs.map(formatCidr),
    })),
  };
}

test('PCX-1, PCX-18: both sides, by default and as written', () => {
  const a = {
    id: 'a',
    vpc: 'a',
    region: 'us-east-1',
    cidrs: ['10.1.0.0/16', '2001:db8:a::/56'],
    dnsResolution: false,
  };
  const ipv6 = { vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] } } };
  const common = { kind: 'vpc-peering-connection', id: 'our/pcx', at: '/peerings/our~1pcx' };
  expect(peering({ requester: 'a', accepter: { cidrs: ['10.9.0.0/16'] } }, ipv6)).toEqual({
    ...common,
    state: 'active',
    interRegion: false,
    sides: [
      a,
      {
        id: 'our/pcx/accepter',
        vpc: null,
        region: 'us-east-1',
        cidrs: ['10.9.0.0/16'],
        dnsResolution: false,
      },
    ],
  });
  const written = {
    requester: { ...far, region: 'eu-west-1' },
    accepter: 'a',
    accepterDnsResolution: true,
    requesterDnsResolution: true,
    state: 'provisioning',
  };
  expect(peering(written, ipv6)).toEqual({
    ...common,
    state: 'provisioning',
    interRegion: true,
    sides: [
      { id: 'vpc-far', vpc: null, region: 'eu-west-1', cidrs: ['10.9.0.0/16'], dnsResolution: true },
      { ...a, dnsResolution: true },
    ],
  });
});

test('PCX-4: a connection of overlapping VPCs has failed', () => {
  expect(peering({ requester: 'a', accepter: { cidrs: ['10.1.128.0/20'] } }).state).toBe('failed');
});

test.each<[string | undefined, string | undefined, boolean]>([
  ['us-east-1', 'us-east-1', false],
  ['us-east-1', 'eu-west-1', true],
  ['us-east-1', undefined, false],
  [undefined, 'us-east-1', false],
  [undefined, undefined, false],
])('PCX-15: from Region %s to Region %s is between Regions: %s', (one, other, interRegion) => {
  const regions = { region: undefined, vpcs: { a: { region: one }, b: { region: other } } };
  expect(peering({ requester: 'a', accepter: 'b' }, regions).interRegion).toBe(interRegion);
});

test('each VPC of the document knows its connections, whatever their state', () => {
  const { vpcs } = compiled(
    peered({
      ab: { requester: 'a', accepter: 'b', state: 'deleted' },
      ca: { requester: 'c', accepter: 'a' },
      out: { requester: far, accepter: 'b' },
    }),
  );
  expect(['a', 'b', 'c'].map((id) => vpcs.get(id)!.peerings.map((one) => one.id))).toEqual([
    ['ab', 'ca'],
    ['ab', 'out'],
    ['ca'],
  ]);
});
