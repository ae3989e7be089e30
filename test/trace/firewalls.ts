import type { FirewallPolicy } from '../../src/model/network-firewall.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { connected, HTTPS } from '../fixtures/connected.ts';
import { patched, type ScenarioPatch } from './helpers.ts';

const OPEN = {
  inbound: [{ rule: 100, allow: 'all', from: '0.0.0.0/0' }],
  outbound: [{ rule: 100, allow: 'all', to: '0.0.0.0/0' }],
};

/** Two subnets of VPC A that reach one another through one endpoint, in a subnet between them. */
export function between(policy: FirewallPolicy, ...patches: readonly ScenarioPatch[]): Scenario {
  return patched(
    connected(),
    {
      firewallPolicies: { policy },
      firewalls: { fw: { vpc: 'a', policy: 'policy' } },
      firewallEndpoints: { fe: { firewall: 'fw', subnet: 'f-a' } },
      subnets: {
        'f-a': { vpc: 'a', az: 'az1', cidr: '10.1.4.0/24', networkAcl: 'acl-f-a', routeTable: 'rt-f' },
        'w2-a': { routeTable: 'rt2-a' },
      },
      networkAcls: { 'acl-f-a': { vpc: 'a', ...OPEN } },
      routeTables: {
        'rt-f': { vpc: 'a', routes: [] },
        'rt-a': { routes: [{ to: '10.1.2.0/24', via: 'fe' }] },
        'rt2-a': { vpc: 'a', routes: [{ to: '10.1.1.0/24', via: 'fe' }] },
      },
    },
    ...patches,
  );
}

export const ACROSS = { from: 'host-a', to: 'host2-a', ...HTTPS };
/** Packet walk (g): A and B are spokes, C inspects, with an endpoint in each zone. B's host is in the other zone. */
export function central(policy: FirewallPolicy, ...patches: readonly ScenarioPatch[]): Scenario {
  const attachment = (vpc: string) => ({ transitGateway: 'tgw', vpc, subnets: [`t-${vpc}`, `t2-${vpc}`] });
  const endpointSubnet = (az: string, cidr: string, n: number) => ({
    vpc: 'c',
    az,
    cidr,
    networkAcl: `acl-f${n}`,
    routeTable: 'rt-f',
  });
  return patched(
    connected(),
    {
      transitGateways: { tgw: {} },
      transitGatewayAttachments: {
        'att-a': attachment('a'),
        'att-b': attachment('b'),
        'att-i': { ...attachment('c'), applianceMode: true },
      },
      transitGatewayRouteTables: {
        'rt-spoke': {
          transitGateway: 'tgw',
          associations: ['att-a', 'att-b'],
          routes: [{ to: '0.0.0.0/0', via: 'att-i' }],
        },
        'rt-insp': {
          transitGateway: 'tgw',
          associations: ['att-i'],
          routes: [
            { to: '10.1.0.0/16', via: 'att-a' },
            { to: '10.2.0.0/16', via: 'att-b' },
          ],
        },
      },
      subnets: {
        f1: endpointSubnet('az1', '10.3.4.0/24', 1),
        f2: endpointSubnet('az2', '10.3.5.0/24', 2),
        't2-c': { routeTable: 'rt-t2-c' },
      },
      networkAcls: { 'acl-f1': { vpc: 'c', ...OPEN }, 'acl-f2': { vpc: 'c', ...OPEN } },
      routeTables: {
        'rt-a': { routes: [{ to: '0.0.0.0/0', via: 'tgw' }] },
        'rt-b': { routes: [{ to: '0.0.0.0/0', via: 'tgw' }] },
        'rt-t-c': { routes: [{ to: '0.0.0.0/0', via: 'fe1' }] },
        'rt-t2-c': { vpc: 'c', routes: [{ to: '0.0.0.0/0', via: 'fe2' }] },
        'rt-f': { vpc: 'c', routes: [{ to: '0.0.0.0/0', via: 'tgw' }] },
      },
      firewallPolicies: { policy },
      firewalls: { fw: { vpc: 'c', policy: 'policy' } },
      firewallEndpoints: {
        fe1: { firewall: 'fw', subnet: 'f1' },
        fe2: { firewall: 'fw', subnet: 'f2' },
      },
    },
    ...patches,
  );
}

export const A_TO_B = { from: 'host-a', to: 'host2-b', ...HTTPS };
export const MODE_OFF: ScenarioPatch = { transitGatewayAttachments: { 'att-i': { applianceMode: false } } };
