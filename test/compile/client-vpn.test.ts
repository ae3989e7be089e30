import { expect, test } from 'vitest';
import { formatCidr } from '../../src/net/cidr.ts';
import { formatIp } from '../../src/net/ip.ts';
import { connected } from '../fixtures/connected.ts';
import type { AnyPatch } from '../fixtures/inspected.ts';
import { patched } from '../trace/helpers.ts';
import { compiled, found, told } from './compiled.ts';

function withEndpoint(endpoint: object, patch: AnyPatch = {}) {
  const base: AnyPatch = {
    clientVpnEndpoints: {
      cvpn: { clientCidr: '172.20.0.0/22', associations: [{ subnet: 't-a' }], ...endpoint },
    },
  };
  return patched(connected(), base as object, patch as object);
}

const AT = '/clientVpnEndpoints/cvpn';

test.each<[string, string, object, AnyPatch, readonly string[]]>([
  ['CVPN-1', 'an endpoint as it should be', {}, {}, []],
  [
    'CVPN-1',
    'clients with IPv6 addresses',
    { clientCidr: '2001:db8::/64' },
    {},
    [`error wrong-family ${AT}/clientCidr CVPN-1; found 2001:db8::/64; wanted 4`],
  ],
  [
    'CVPN-1',
    'two subnets of one zone',
    { associations: [{ subnet: 't-a' }, { subnet: 't2-a' }, { subnet: 'w-a' }] },
    {},
    [`error second-subnet-in-zone ${AT}/associations/2/subnet CVPN-1; found w-a; other t-a; zone az1`],
  ],
  [
    'CVPN-1',
    'two subnets of which nobody knows the zone',
    { associations: [{ subnet: 't-a' }, { subnet: 't2-a' }] },
    { subnets: { 't-a': { az: undefined }, 't2-a': { az: undefined } } },
    [],
  ],
  [
    'CVPN-1',
    'one subnet twice, of which nobody knows the zone',
    { associations: [{ subnet: 't-a' }, { subnet: 't-a' }] },
    { subnets: { 't-a': { az: undefined } } },
    [
      `error second-subnet-in-zone ${AT}/associations/1/subnet CVPN-1; found t-a; other t-a; zone `,
      `error duplicate-id ${AT}/associations/1; found cvpn/t-a; other ${AT}/associations/0`,
    ],
  ],
  [
    'CVPN-1',
    'subnets of two VPCs',
    { associations: [{ subnet: 't-a' }, { subnet: 't2-b' }] },
    {},
    [`error client-vpn-vpcs ${AT}/associations CVPN-1; vpcs a, b`],
  ],
  [
    'CVPN-1',
    "a clients' block inside the VPC's",
    { clientCidr: '10.1.128.0/22' },
    {},
    [`error client-cidr-overlap ${AT}/clientCidr CVPN-1; found 10.1.128.0/22; vpc a`],
  ],
  [
    'CVPN-2',
    'a route by a subnet that is not associated',
    {
      routes: [
        { to: '10.2.0.0/16', via: 't-a' },
        { to: '10.3.0.0/16', via: 't2-a' },
      ],
    },
    {},
    [`error client-vpn-route-target ${AT}/routes/1/via CVPN-2; found t2-a`],
  ],
  [
    'VPC-2',
    'blocks with host bits',
    {
      clientCidr: '172.20.1.0/22',
      authorizations: ['10.1.0.0/16', '10.2.1.0/16'],
      routes: [{ to: '10.2.1.0/16', via: 't-a' }],
    },
    {},
    [
      `warning host-bits-cleared ${AT}/clientCidr VPC-2; found 172.20.1.0/22; suggestion 172.20.0.0/22`,
      `warning host-bits-cleared ${AT}/authorizations/1 VPC-2; found 10.2.1.0/16; suggestion 10.2.0.0/16`,
      `warning host-bits-cleared ${AT}/routes/0/to VPC-2; found 10.2.1.0/16; suggestion 10.2.0.0/16`,
    ],
  ],
  [
    'CVPN-1',
    'a subnet that nothing has',
    { associations: [{ subnet: 'nothing-like-it' }] },
    {},
    [`error unknown-reference ${AT}/associations/0/subnet; found nothing-like-it; collections subnets`],
  ],
  [
    'CVPN-1',
    'a subnet of a VPC that nothing has',
    { associations: [{ subnet: 'lost' }] },
    { subnets: { lost: { vpc: 'nothing-like-it', cidr: '10.9.0.0/24' } } },
    ['error unknown-reference /subnets/lost/vpc; found nothing-like-it; collections vpcs'],
  ],
])('%s: what compile says of %s', (_, __, endpoint, patch, expected) => {
  expect(told(withEndpoint(endpoint, patch))).toEqual(expected);
});

test('CVPN-1, CVPN-2: an endpoint is a host with an interface in each of its subnets', () => {
  const network = compiled(
    withEndpoint({
      name: 'Remote access',
      associations: [{ subnet: 't-a', privateIp: '10.1.9.8' }, { subnet: 't2-a' }],
      securityGroups: ['sg-a'],
      splitTunnel: true,
      authorizations: ['10.1.0.0/16', '10.2.0.0/16'],
      routes: [{ to: '10.2.0.0/16', via: 't2-a' }],
    }),
  );
  const { interfaces, clientVpn, ...host } = found(network, 'hosts', 'cvpn');
  expect(host).toMatchObject({
    ref: { type: 'client-vpn-endpoint', id: 'cvpn' },
    at: AT,
    name: 'Remote access',
    running: true,
    listens: [],
    forwards: 'no',
    ephemeralPorts: { from: 32768, to: 61000 },
    service: null,
    calls: [],
  });
  expect({
    ...clientVpn,
    cidr: formatCidr(clientVpn!.cidr),
    client: formatIp(clientVpn!.client),
    authorizations: clientVpn!.authorizations.map(formatCidr),
    routes: clientVpn!.routes.map(({ destination, subnetId }) => [formatCidr(destination), subnetId]),
  }).toEqual({
    cidr: '172.20.0.0/22',
    client: '172.20.0.10',
    splitTunnel: true,
    authorizations: ['10.1.0.0/16', '10.2.0.0/16'],
    routes: [['10.2.0.0/16', 't2-a']],
  });
  expect(
    interfaces.map(({ id, at, ref, interfaceType, subnet, ipv4, securityGroups }) => [
      id,
      at,
      ref.id,
      interfaceType,
      subnet.id,
      ipv4.map(formatIp),
      securityGroups.map((group) => group.id),
    ]),
  ).toEqual([
    ['cvpn/t-a', `${AT}/associations/0`, 'cvpn', 'requester_managed', 't-a', ['10.1.9.8'], ['sg-a']],
    ['cvpn/t2-a', `${AT}/associations/1`, 'cvpn', 'requester_managed', 't2-a', ['10.1.9.20'], ['sg-a']],
  ]);
});

test('CVPN-1, CVPN-2: an endpoint with nothing but its subnet authorises nothing and has the default group', () => {
  const network = compiled(withEndpoint({}));
  const host = found(network, 'hosts', 'cvpn');
  expect(host.name).toBeNull();
  expect(host.clientVpn).toMatchObject({ splitTunnel: false, authorizations: [], routes: [] });
  expect(host.interfaces[0]?.securityGroups).toEqual([network.vpcs.get('a')!.defaultSecurityGroup]);
});

test.each([
  ['172.20.0.16/28', '172.20.0.26'],
  ['172.20.0.16/29', '172.20.0.16'],
])('the client of %s that a flow means is %s', (clientCidr, client) => {
  const host = found(compiled(withEndpoint({ clientCidr })), 'hosts', 'cvpn');
  expect(formatIp(host.clientVpn!.client)).toBe(client);
});
