import { expect, test } from 'vitest';
import { connected, HTTPS } from '../../fixtures/connected.ts';
import type { AnyPatch } from '../../fixtures/inspected.ts';
import { patched, stopOf, walk, type ScenarioPatch } from '../helpers.ts';

/** An interface endpoint in VPC A that lets in whom its group names. */
function endpointIn(rule: object, more: AnyPatch): ScenarioPatch {
  const patch: AnyPatch = {
    vpcEndpoints: {
      iep: {
        type: 'interface',
        vpc: 'a',
        service: 'sqs',
        nodes: [{ subnet: 'w-a', privateIp: '10.1.1.50' }],
        securityGroups: ['sg-iep'],
      },
    },
    securityGroups: { 'sg-iep': { vpc: 'a', inbound: [rule] } },
    ...more,
  };
  return patch as object;
}

test.each([
  ['iep', 'request: internet-gateway igw inbound, IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS'],
  ['host', null],
])('IEP-22: from the internet to the IPv6 address of %s', (to, stop) => {
  const addresses = { iep: '2001:db8:a:1::50', host: '2001:db8:a:1::10' };
  const acl = (id: string) => ({
    [id]: {
      inbound: [{ rule: 100, allow: 'all', from: '::/0' }],
      outbound: [{ rule: 100, allow: 'all', to: '::/0' }],
    },
  });
  const scenario = patched(
    connected(),
    endpointIn(
      { allow: 'all', from: '::/0' },
      {
        vpcs: { a: { ipv6Cidrs: ['2001:db8:a::/56'] } },
        subnets: { 'w-a': { ipv6Cidr: '2001:db8:a:1::/64' } },
        networkAcls: acl('acl-w-a'),
        internetGateways: { igw: { vpc: 'a' } },
        routeTables: { 'rt-a': { routes: [{ to: '::/0', via: 'igw' }] } },
        instances: { 'host-a': { ipv6Addresses: [addresses.host], securityGroups: ['sg-iep'] } },
        vpcEndpoints: {
          iep: {
            type: 'interface',
            vpc: 'a',
            service: 'sqs',
            nodes: [{ subnet: 'w-a', privateIp: '10.1.1.50', ipv6Addresses: [addresses.iep] }],
            securityGroups: ['sg-iep'],
          },
        },
      },
    ),
  );
  const destination = to === 'iep' ? addresses.iep : addresses.host;
  expect(stopOf(walk(scenario, { from: 'internet:2001:db8:ffff::7', to: destination, ...HTTPS }))).toBe(stop);
});

test.each([
  [
    { allow: 'tcp', ports: 443, from: 'sg-b' },
    'request: security-group sg-iep inbound, ENI_SG_RULES_MISMATCH',
  ],
  [{ allow: 'tcp', ports: 443, from: '10.2.0.0/16' }, null],
])('IEP-23: an endpoint over a transit gateway, with %j', (rule, stop) => {
  const attachment = (name: string) => ({
    transitGateway: 'tgw',
    vpc: name,
    subnets: [`t-${name}`],
    securityGroupReferencing: true,
  });
  const scenario = patched(
    connected(),
    endpointIn(rule, {
      transitGateways: { tgw: { securityGroupReferencing: true } },
      transitGatewayAttachments: { 'att-a': attachment('a'), 'att-b': attachment('b') },
      routeTables: {
        'rt-a': { routes: [{ to: '10.2.0.0/16', via: 'tgw' }] },
        'rt-b': { routes: [{ to: '10.1.0.0/16', via: 'tgw' }] },
      },
    }),
  );
  expect(stopOf(walk(scenario, { from: 'host-b', to: 'iep', ...HTTPS }))).toBe(stop);
});
