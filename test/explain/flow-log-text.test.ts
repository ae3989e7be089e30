import { describe, expect, test } from 'vitest';
import {
  DEFAULT_FLOW_LOG_FIELDS,
  FLOW_LOG_FIELDS,
  formatFlowLogRecord,
  SYNTHETIC_SETTING,
} from '../../src/explain/flow-log-text.ts';
import { ip } from '../../src/net/ip.ts';
import { ICMP, TCP } from '../../src/net/protocol.ts';
import type { FlowLogRecord } from '../../src/trace/flow-log.ts';

const record = (fields: Partial<FlowLogRecord> = {}): FlowLogRecord => ({
  interfaceId: 'eni-0web',
  resourceId: 'web',
  vpcId: 'vpc-a',
  subnetId: 'pub',
  instanceId: 'i-0web',
  azId: null,
  direction: 'egress',
  srcaddr: ip('10.0.0.10'),
  dstaddr: ip('10.0.2.50'),
  pktSrcaddr: ip('10.0.0.10'),
  pktDstaddr: ip('10.0.2.50'),
  srcport: 41000,
  dstport: 3306,
  protocol: TCP,
  action: 'ACCEPT',
  rejectReason: null,
  tcpFlags: 3,
  trafficPath: 1,
  packets: 8,
  bytes: 1200,
  ...fields,
});

describe('the default format, version 2', () => {
  test('is AWS’s own line (FL-3)', () => {
    expect(formatFlowLogRecord(record())).toBe(
      '2 123456789012 eni-0web 10.0.0.10 10.0.2.50 41000 3306 6 8 1200 1700000000 1700000060 ACCEPT OK',
    );
  });

  test('has no ports for ICMP (FL-9)', () => {
    const ping = record({ protocol: ICMP, srcport: 0, dstport: 0, packets: 4, bytes: 336 });
    expect(formatFlowLogRecord(ping)).toContain(' 0 0 1 4 336 ');
  });

  test('is what a custom format of its fields gives', () => {
    expect(formatFlowLogRecord(record(), DEFAULT_FLOW_LOG_FIELDS, SYNTHETIC_SETTING)).toBe(
      formatFlowLogRecord(record()),
    );
  });

  test('takes another account and time', () => {
    expect(formatFlowLogRecord(record(), undefined, { accountId: '999999999999', start: 1, end: 2 })).toBe(
      '2 999999999999 eni-0web 10.0.0.10 10.0.2.50 41000 3306 6 8 1200 1 2 ACCEPT OK',
    );
  });
});

describe('a custom format', () => {
  test.each<[fields: readonly string[], version: string]>([
    [['version', 'srcaddr'], '2'],
    [['version', 'tcp-flags'], '3'],
    [['version', 'srcaddr', 'az-id'], '4'],
    [['srcaddr', 'flow-direction', 'version'], '5'],
    [['version', 'ecs-task-id'], '7'],
    [['version', 'reject-reason'], '8'],
    [['version', 'resource-id', 'flow-direction'], '9'],
    [['version', 'encryption-status'], '10'],
  ])('of %j is version %s (FL-11)', (fields, version) => {
    const place = fields.indexOf('version');
    expect(formatFlowLogRecord(record(), fields).split(' ')[place]).toBe(version);
  });

  test('writes the NAT gateway’s legs (FL-7)', () => {
    const inner = record({
      interfaceId: 'eni-0nat',
      instanceId: null,
      srcaddr: ip('10.0.1.10'),
      dstaddr: ip('10.0.0.220'),
      pktSrcaddr: ip('10.0.1.10'),
      pktDstaddr: ip('203.0.113.5'),
      direction: 'ingress',
    });
    const fields = [
      'instance-id',
      'interface-id',
      'srcaddr',
      'dstaddr',
      'pkt-srcaddr',
      'pkt-dstaddr',
      'flow-direction',
    ];
    expect(formatFlowLogRecord(inner, fields)).toBe(
      '- eni-0nat 10.0.1.10 10.0.0.220 10.0.1.10 203.0.113.5 ingress',
    );
  });

  test('writes a regional NAT gateway, which has neither interface nor subnet (FL-8)', () => {
    const outer = record({ interfaceId: null, subnetId: null, instanceId: null, resourceId: 'nat-x' });
    expect(formatFlowLogRecord(outer, ['resource-id', 'instance-id', 'interface-id', 'subnet-id'])).toBe(
      'nat-x - - -',
    );
  });

  test('gives the way out on egress alone (FL-13)', () => {
    expect(formatFlowLogRecord(record({ trafficPath: 8 }), ['traffic-path'])).toBe('8');
    expect(formatFlowLogRecord(record({ trafficPath: null }), ['traffic-path'])).toBe('-');
  });

  test('gives Block Public Access as the reason, without bytes (BPA-11, FL-15)', () => {
    const blocked = record({ action: 'REJECT', rejectReason: 'BPA', bytes: 0 });
    expect(formatFlowLogRecord(blocked, ['action', 'reject-reason', 'bytes'])).toBe('REJECT BPA -');
  });

  test('tells IPv4 from IPv6', () => {
    expect(formatFlowLogRecord(record(), ['type'])).toBe('IPv4');
    expect(formatFlowLogRecord(record({ srcaddr: ip('2001:db8::1') }), ['type', 'srcaddr'])).toBe(
      'IPv6 2001:db8::1',
    );
  });

  test('may be written as AWS writes a format', () => {
    expect(formatFlowLogRecord(record(), ['${srcport}', '${tcp-flags}'])).toBe('41000 3');
  });

  test('has a dash for what is unknown', () => {
    expect(formatFlowLogRecord(record(), ['region', 'pkt-src-aws-service', 'no-such-field'])).toBe('- - -');
    expect(formatFlowLogRecord(record(), ['region'], { region: 'ap-northeast-2' })).toBe('ap-northeast-2');
  });

  test('of every field there is has a value for each', () => {
    expect(formatFlowLogRecord(record(), FLOW_LOG_FIELDS).split(' ')).toHaveLength(FLOW_LOG_FIELDS.length);
  });
});
