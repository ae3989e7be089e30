import { expect, test } from 'vitest';
import type { Flow } from '../../../src/model/flow.ts';
import { connected, HTTPS } from '../../fixtures/connected.ts';
import { patched, type ScenarioPatch } from '../helpers.ts';
import { answersTo } from './helpers.ts';

/** A Network, an Application and a Classic Load Balancer in front of host-a, all with front port 443 or 80. */
const BALANCED: ScenarioPatch = {
  targetGroups: {
    'tg-http': { vpc: 'a', protocol: 'http', port: 8080, targets: [{ id: 'host-a', health: 'healthy' }] },
    'tg-tcp': { vpc: 'a', protocol: 'tcp', port: 8443, targets: [{ id: 'host-a', health: 'healthy' }] },
  },
  loadBalancers: {
    alb: {
      type: 'application',
      scheme: 'internal',
      nodes: [
        { subnet: 'w-a', privateIp: '10.1.1.50' },
        { subnet: 'w2-a', privateIp: '10.1.2.50' },
      ],
      securityGroups: ['sg-a'],
      listeners: [{ protocol: 'http', port: 80, forward: 'tg-http' }],
    },
    nlb: {
      type: 'network',
      scheme: 'internal',
      nodes: [{ subnet: 'w-a', privateIp: '10.1.1.60' }],
      listeners: [{ protocol: 'tcp', port: 443, forward: 'tg-tcp' }],
    },
    clb: {
      type: 'classic',
      scheme: 'internal',
      nodes: [{ subnet: 'w-a', privateIp: '10.1.1.70' }],
      securityGroups: ['sg-a'],
      instances: ['host-a'],
      listeners: [{ protocol: 'tcp', port: 80, instancePort: 8080 }],
    },
  },
};
const CLIENT = { ...HTTPS, from: 'host2-a', via: { node: 'w-a' } };

function asked(flow: Pick<Flow, 'to' | 'port' | 'wants'>) {
  return answersTo(patched(connected(), BALANCED), { ...CLIENT, ...flow });
}

test('CLB-1: a listener sends to its instance port only (ELB_LISTENER_PORT_RESTRICTION)', () => {
  expect(asked({ to: 'clb', port: 80, wants: { atDestination: { ports: 9090 } } })).toEqual([
    [
      'FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE instance host-a: 8080',
      'ELB_LISTENER_PORT_RESTRICTION load-balancer clb',
    ],
  ]);
});

test('ELB-11: a target is asked on its registered port only (TARGET_PORT_RESTRICTION)', () => {
  expect(asked({ to: 'alb', port: 80, wants: { atDestination: { ports: 8081 } } })).toEqual([
    [
      'FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE instance host-a: 8080',
      'TARGET_PORT_RESTRICTION load-balancer alb',
    ],
  ]);
});

test('XPL-11: the listener that takes the flow takes its own port only (ELBV2_LISTENER_PORT_RESTRICTION)', () => {
  expect(asked({ to: 'alb', port: 80, wants: { atSource: { ports: 81 } } })).toEqual([
    [
      'FILTER_AT_SOURCE_DESTINATION_PORT_RANGE instance host2-a',
      'ELBV2_LISTENERS_MISMATCH load-balancer alb',
      'ELBV2_LISTENER_PORT_RESTRICTION load-balancer alb: 80',
    ],
  ]);
});

test('ELB-5: a load balancer opens a connection of its own, from its own address and port (REMAP_EPHEMERAL_PORT)', () => {
  const wants = { atDestination: { sourceIp: '10.1.1.50', sourcePorts: '1-1023' } };
  expect(asked({ to: 'alb', port: 80, wants })).toEqual([
    'met',
    [
      expect.stringMatching(/^FILTER_AT_DESTINATION_SOURCE_PORT_RANGE instance host-a: \d+$/u),
      'REMAP_EPHEMERAL_PORT load-balancer alb',
    ],
  ]);
});

test('NLB-7: an address that is preserved is not the node’s (ELBV2_SOURCE_ADDRESS_PRESERVATION)', () => {
  const wants = { atDestination: { sourceIp: '10.1.1.60', protocol: 'udp' } };
  expect(asked({ to: 'nlb', port: 443, wants })).toEqual([
    ['FILTER_AT_DESTINATION_PROTOCOL instance host-a: tcp'],
    [
      'FILTER_AT_DESTINATION_SOURCE_ADDRESS instance host-a: 10.1.2.10',
      'ELBV2_SOURCE_ADDRESS_PRESERVATION load-balancer nlb',
    ],
  ]);
});

test('a host that is not registered is never a load balancer’s target (TARGET_ADDRESS_RESTRICTION)', () => {
  const wants = { through: ['host-b', 'host-a', 'tg-http'] };
  expect(asked({ to: 'alb', port: 80, wants })).toEqual([
    ['COMPONENT_FILTER_RESTRICTION instance host2-a', 'TARGET_ADDRESS_RESTRICTION target-group tg-http'],
    'met',
    'met',
  ]);
});
