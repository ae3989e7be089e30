import { describe, expect, test } from 'vitest';
import type { Flow, WantedHeader } from '../../../src/model/flow.ts';
import { connected, HTTPS } from '../../fixtures/connected.ts';
import { f0 } from '../../fixtures/f0.ts';
import { f0With, networkAcl, patched } from '../helpers.ts';
import { answersTo } from './helpers.ts';

const APP_OUT = { from: 'app', to: 'internet:8.8.8.8', protocol: 'tcp', port: 443, sourcePort: 443 } as const;
const TO_WEB = { from: 'internet', to: 'web', ...HTTPS } as const;
const APP_TO_RDS = { from: 'app', to: 'rds', protocol: 'tcp', port: 3306, sourcePort: 49152 } as const;

describe('at the destination', () => {
  test.each<[code: string, flow: Flow, wanted: WantedHeader, findings: string | readonly string[]]>([
    [
      'FILTER_AT_DESTINATION_SOURCE_ADDRESS',
      APP_OUT,
      { sourceIp: '10.0.1.10' },
      [
        'FILTER_AT_DESTINATION_SOURCE_ADDRESS internet-gateway igw-1: 198.51.100.10',
        'NGW_SOURCE_ADDRESS_REASSIGN nat-gateway nat-1',
      ],
    ],
    ['FILTER_AT_DESTINATION_SOURCE_ADDRESS, met', APP_OUT, { sourceIp: '198.51.100.10' }, 'met'],
    [
      'FILTER_AT_DESTINATION_DESTINATION_ADDRESS behind a NAT gateway',
      APP_OUT,
      { destinationIp: '8.8.4.4' },
      [
        'FILTER_AT_DESTINATION_DESTINATION_ADDRESS internet-gateway igw-1: 8.8.8.8',
        'NGW_DEST_ADDRESS_PRESERVATION nat-gateway nat-1',
      ],
    ],
    [
      'FILTER_AT_DESTINATION_DESTINATION_ADDRESS behind an internet gateway',
      TO_WEB,
      { destinationIp: '198.51.100.20' },
      [
        'FILTER_AT_DESTINATION_DESTINATION_ADDRESS instance web: 10.0.0.10',
        'IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS internet-gateway igw-1',
      ],
    ],
    [
      'IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS',
      TO_WEB,
      { destinationIp: '10.9.0.1' },
      [
        'FILTER_AT_DESTINATION_DESTINATION_ADDRESS instance web: 10.0.0.10',
        'IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS internet-gateway igw-1',
      ],
    ],
    [
      'another address of the VPC, which the gateway might well hand in',
      TO_WEB,
      { destinationIp: '10.0.0.11' },
      ['FILTER_AT_DESTINATION_DESTINATION_ADDRESS instance web: 10.0.0.10'],
    ],
    ['FILTER_AT_DESTINATION_DESTINATION_ADDRESS, met', TO_WEB, { destinationIp: '10.0.0.10' }, 'met'],
    [
      'IGW_EXPECTS_PUBLIC_ADDRESS',
      APP_OUT,
      { destinationIp: '10.0.0.5' },
      [
        'IGW_EXPECTS_PUBLIC_ADDRESS internet-gateway igw-1: 8.8.8.8',
        'NGW_DEST_ADDRESS_PRESERVATION nat-gateway nat-1',
      ],
    ],
    [
      'FILTER_AT_DESTINATION_PROTOCOL',
      APP_TO_RDS,
      { protocol: 'udp' },
      ['FILTER_AT_DESTINATION_PROTOCOL database rds: tcp'],
    ],
    ['FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE, met', APP_TO_RDS, { ports: '3300-3310' }, 'met'],
    [
      'FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE',
      APP_TO_RDS,
      { ports: 5432 },
      ['FILTER_AT_DESTINATION_DESTINATION_PORT_RANGE database rds: 3306'],
    ],
    [
      'FILTER_AT_DESTINATION_SOURCE_PORT_RANGE, met by one of many',
      { ...APP_OUT },
      { sourcePorts: '2000-3000' },
      'met',
    ],
  ])('%s', (_, flow, atDestination, findings) => {
    expect(answersTo(f0(), { ...flow, wants: { atDestination } })).toEqual([findings]);
  });

  test('FILTER_AT_DESTINATION_SOURCE_PORT_RANGE: a NAT gateway picks another port (REMAP_EPHEMERAL_PORT)', () => {
    const [findings] = answersTo(f0(), { ...APP_OUT, wants: { atDestination: { sourcePorts: 443 } } });
    expect(findings).toEqual([
      expect.stringMatching(/^FILTER_AT_DESTINATION_SOURCE_PORT_RANGE internet-gateway igw-1: \d+$/u),
      'REMAP_EPHEMERAL_PORT nat-gateway nat-1',
    ]);
  });

  test('NO_PATH: a request that does not arrive has no header there', () => {
    const closed = f0With({ securityGroups: { 'sg-db': { inbound: [] } } });
    expect(answersTo(closed, { ...APP_TO_RDS, wants: { atDestination: { ports: 3306 } } })).toEqual([
      ['NO_PATH instance app', 'SG_HAS_NO_RULES security-group sg-db'],
    ]);
  });
});

describe('at the source', () => {
  const TCP_ONLY = f0With({
    securityGroups: { 'sg-db': { inbound: [{ allow: 'tcp', ports: 3306, from: '10.0.1.0/24' }] } },
  });
  const HIGH_REPLIES = f0With(
    networkAcl('db', { outbound: [{ rule: 100, allow: 'tcp', ports: '1024-65535', to: '10.0.0.0/16' }] }),
  );

  test.each<[code: string, wanted: WantedHeader, findings: string | readonly string[]]>([
    [
      'FILTER_AT_SOURCE_PROTOCOL',
      { protocol: 'udp' },
      ['FILTER_AT_SOURCE_PROTOCOL instance app', 'ENI_SG_RULES_MISMATCH security-group sg-db'],
    ],
    [
      'FILTER_AT_SOURCE_DESTINATION_PORT_RANGE',
      { ports: '8000-8100' },
      ['FILTER_AT_SOURCE_DESTINATION_PORT_RANGE instance app', 'ENI_SG_RULES_MISMATCH security-group sg-db'],
    ],
    ['FILTER_AT_SOURCE_DESTINATION_PORT_RANGE, met by one port of many', { ports: '1-4000' }, 'met'],
    [
      'FILTER_AT_SOURCE_SOURCE_ADDRESS',
      { sourceIp: '10.0.1.99' },
      ['FILTER_AT_SOURCE_SOURCE_ADDRESS instance app', 'ENI_ADDRESS_RESTRICTION instance app'],
    ],
  ])('%s', (_, atSource, findings) => {
    expect(answersTo(TCP_ONLY, { ...APP_TO_RDS, wants: { atSource } })).toEqual([findings]);
  });

  test.each<[wanted: string | number, findings: string | readonly string[]]>([
    [20, ['FILTER_AT_SOURCE_SOURCE_PORT_RANGE instance app', 'SUBNET_ACL_RESTRICTION network-acl acl-db']],
    ['20-1024', 'met'],
  ])(
    'FILTER_AT_SOURCE_SOURCE_PORT_RANGE: replies go to high ports only, and %s is wanted',
    (sourcePorts, findings) => {
      expect(answersTo(HIGH_REPLIES, { ...APP_TO_RDS, wants: { atSource: { sourcePorts } } })).toEqual([
        findings,
      ]);
    },
  );

  test('FILTER_AT_SOURCE_DESTINATION_ADDRESS: the route for the address leads to a peer, and not to the internet', () => {
    const peered = patched(connected(), {
      peerings: { pcx: { requester: 'a', accepter: 'b' } },
      internetGateways: { igw: { vpc: 'a' } },
      routeTables: {
        'rt-a': {
          routes: [
            { to: '0.0.0.0/0', via: 'igw' },
            { to: '10.2.0.0/16', via: 'pcx' },
          ],
        },
        'rt-b': { routes: [{ to: '10.1.0.0/16', via: 'pcx' }] },
      },
      instances: { 'host-a': { publicIp: '198.51.100.20' } },
    });
    const flow = { from: 'host-a', to: 'internet', ...HTTPS };
    const wants = { atSource: { destinationIp: '10.2.1.20' } };
    expect(answersTo(peered, { ...flow, wants })).toEqual([
      ['FILTER_AT_SOURCE_DESTINATION_ADDRESS instance host-a: host-b'],
    ]);
  });

  test('IGW_EXPECTS_PUBLIC_ADDRESS: a sender on the internet has a public address', () => {
    expect(answersTo(f0(), { ...TO_WEB, wants: { atSource: { sourceIp: '10.0.0.5' } } })).toEqual([
      ['IGW_EXPECTS_PUBLIC_ADDRESS internet internet'],
    ]);
  });

  test('NO_PATH: what fails by itself at the same place is not the header’s fault', () => {
    const closed = f0With({ securityGroups: { 'sg-db': { inbound: [] } } });
    expect(answersTo(closed, { ...APP_TO_RDS, wants: { atSource: { sourcePorts: 20 } } })).toEqual([
      ['NO_PATH instance app', 'SG_HAS_NO_RULES security-group sg-db'],
    ]);
  });
});

test('of two fields that are wanted at the source, the one that does not fit is named', () => {
  const closed = f0With({
    securityGroups: { 'sg-db': { inbound: [{ allow: 'tcp', ports: '3306-3307', from: '10.0.1.0/24' }] } },
  });
  const wants = { atSource: { ports: 80, sourcePorts: 2000 } };
  expect(answersTo(closed, { ...APP_TO_RDS, wants })).toEqual([
    'met',
    ['FILTER_AT_SOURCE_DESTINATION_PORT_RANGE instance app', 'ENI_SG_RULES_MISMATCH security-group sg-db'],
  ]);
});
